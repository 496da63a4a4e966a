/// One table's throughput.
///
/// On demand a table takes at once up to twice the greatest traffic it had until 30 minutes ago, and at least what it could do
/// when new ("DynamoDB on-demand capacity mode"). A partition takes 1,000 write and 3,000 read units a second, whatever the
/// table may; a partition that is too hot is split after some minutes, until its hottest key is alone ("Best practices for
/// designing and using partition keys effectively in DynamoDB"; "DynamoDB burst and adaptive capacity").
struct TableStation {
    let model: TableModel
    private var reads: TokenBucket
    private var writes: TokenBucket
    private var partitions: [Partition]
    /// Keys so hot that they got a partition of their own.
    private var alone: [HotKey] = []
    /// Consumed in the current second and minute.
    private var second = Second()
    private var minute = Second()
    /// The last 30 minutes' means, a ring, and the greatest mean before them.
    private var recentReads = [Double](repeating: 0, count: 30)
    private var recentWrites = [Double](repeating: 0, count: 30)
    private var settledReads = 0.0
    private var settledWrites = 0.0
    private(set) var peakReads = 0.0
    private(set) var peakWrites = 0.0
    private(set) var refused = TableRefusals()
    private var random: RandomStream

    private struct Partition {
        var reads: TokenBucket
        var writes: TokenBucket
        /// The key that was refused most since the last look, by majority vote.
        var hottest: UInt64 = 0
        var refusals = 0

        mutating func take(
            _ key: UInt64, _ readUnits: Double, _ writeUnits: Double, at time: Double, _ refused: inout TableRefusals
        ) -> Bool {
            if readUnits > 0 {
                guard reads.take(readUnits, at: time) else {
                    refused.partitionReads += 1
                    refused.firstPartitionReads = refused.firstPartitionReads ?? time
                    note(key)
                    return false
                }
                refused.peakPartitionReads = max(refused.peakPartitionReads, reads.burst - reads.tokens)
            }
            if writeUnits > 0 {
                guard writes.take(writeUnits, at: time) else {
                    if readUnits > 0 { reads.giveBack(readUnits) }
                    refused.partitionWrites += 1
                    refused.firstPartitionWrites = refused.firstPartitionWrites ?? time
                    note(key)
                    return false
                }
                refused.peakPartitionWrites = max(refused.peakPartitionWrites, writes.burst - writes.tokens)
            }
            return true
        }

        /// Boyer and Moore's majority vote finds the key that is refused most, without counting all.
        private mutating func note(_ key: UInt64) {
            if refusals == 0 || hottest == key {
                hottest = key
                refusals += 1
            } else {
                refusals -= 1
            }
        }
    }

    private struct HotKey {
        let key: UInt64
        var partition: Partition
    }

    private struct Second {
        var index = -1
        var reads = 0.0
        var writes = 0.0
    }

    struct TableRefusals {
        var tableReads = 0.0
        var tableWrites = 0.0
        var partitionReads = 0.0
        var partitionWrites = 0.0
        var firstTableReads: Double?
        var firstTableWrites: Double?
        var firstPartitionReads: Double?
        var firstPartitionWrites: Double?
        var peakPartitionReads = 0.0
        var peakPartitionWrites = 0.0
    }

    init(model: TableModel, random: RandomStream) {
        self.model = model
        self.random = random
        reads = TokenBucket(rate: model.initialReadUnits, burst: model.initialReadUnits)
        writes = TokenBucket(rate: model.initialWriteUnits, burst: model.initialWriteUnits)
        partitions = []
        split()
    }

    /// Seconds before the next attempt: up to twice the mean, which doubles with each ("Error retries and exponential
    /// backoff", full jitter).
    mutating func drawPause(attempt: Int) -> Double {
        2 * model.retryPause * Double(1 << min(attempt, 10)) * random.unit()
    }

    var readCapacity: Double { reads.rate }
    var writeCapacity: Double { writes.rate }

    /// As many partitions as the capacity needs; a split table is never joined again.
    private mutating func split() {
        let needed = max(
            writes.rate / model.partitionWriteUnits, reads.rate / model.partitionReadUnits, 1)
        while Double(partitions.count) < needed.rounded(.up) { partitions.append(freshPartition()) }
    }

    private func freshPartition() -> Partition {
        Partition(
            reads: TokenBucket(rate: model.partitionReadUnits, burst: model.partitionReadUnits),
            writes: TokenBucket(rate: model.partitionWriteUnits, burst: model.partitionWriteUnits))
    }

    /// One attempt.
    /// - Parameter key: draws the partition key; only asked when partitions matter.
    @inline(__always)
    mutating func consume(
        reads readUnits: Double, writes writeUnits: Double, keys: Zipf, space: UInt64, at time: Double
    ) -> Bool {
        let now = Int(time)
        // Calls come a little out of order, because a request is looked at as a whole: none goes back to a past second.
        if now > second.index { startSecond(now, at: time) }
        if readUnits > 0, !reads.take(readUnits, at: time) {
            refused.tableReads += 1
            if refused.firstTableReads == nil { refused.firstTableReads = time }
            return false
        }
        if writeUnits > 0, !writes.take(writeUnits, at: time) {
            if readUnits > 0 { reads.giveBack(readUnits) }
            refused.tableWrites += 1
            if refused.firstTableWrites == nil { refused.firstTableWrites = time }
            return false
        }
        second.reads += readUnits
        second.writes += writeUnits
        // Below half of what one partition takes, not even a single key can be too hot.
        if second.reads * 2 > model.partitionReadUnits || second.writes * 2 > model.partitionWriteUnits
            || keys.count == 1
        {
            let key = space &+ UInt64(keys.sample(&random)) &* 0x9E37_79B9_7F4A_7C15
            guard consumePartition(key, readUnits, writeUnits, at: time) else {
                if readUnits > 0 { reads.giveBack(readUnits) }
                if writeUnits > 0 { writes.giveBack(writeUnits) }
                return false
            }
        }
        return true
    }

    private mutating func consumePartition(
        _ key: UInt64, _ readUnits: Double, _ writeUnits: Double, at time: Double
    ) -> Bool {
        if let index = alone.firstIndex(where: { $0.key == key }) {
            return alone[index].partition.take(key, readUnits, writeUnits, at: time, &refused)
        }
        let mixed = (key ^ (key >> 29)) &* 0xBF58_476D_1CE4_E5B9
        let index = Int((mixed >> 32) % UInt64(partitions.count))
        return partitions[index].take(key, readUnits, writeUnits, at: time, &refused)
    }

    /// Minutes between a partition being too hot and its split. AWS gives no number.
    static let splitMinutes = 5

    private mutating func startSecond(_ now: Int, at time: Double) {
        minute.reads += second.reads
        minute.writes += second.writes
        second = Second(index: now)
        let minuteNow = now / 60
        guard minuteNow != minute.index else { return }
        if minute.index >= 0 { endMinute(minute.index, reads: minute.reads / 60, writes: minute.writes / 60) }
        minute = Second(index: minuteNow)
        if minuteNow % TableStation.splitMinutes == 0 { splitHotPartitions() }
    }

    private mutating func splitHotPartitions() {
        for index in partitions.indices where partitions[index].refusals > 0 {
            if alone.count < 64 { alone.append(HotKey(key: partitions[index].hottest, partition: freshPartition())) }
            partitions[index].refusals = 0
        }
    }

    /// - Parameters: means of the minute, in units a second.
    private mutating func endMinute(_ index: Int, reads: Double, writes: Double) {
        let place = index % 30
        settledReads = max(settledReads, recentReads[place])
        settledWrites = max(settledWrites, recentWrites[place])
        recentReads[place] = reads
        recentWrites[place] = writes
        peakReads = max(peakReads, reads)
        peakWrites = max(peakWrites, writes)
        let readCapacity = min(model.maximumReadUnits, max(model.initialReadUnits, 2 * settledReads))
        let writeCapacity = min(model.maximumWriteUnits, max(model.initialWriteUnits, 2 * settledWrites))
        guard readCapacity > self.reads.rate || writeCapacity > self.writes.rate else { return }
        self.reads.rate = readCapacity
        self.reads.burst = readCapacity
        self.writes.rate = writeCapacity
        self.writes.burst = writeCapacity
        split()
    }

    // MARK: - Closed form

    /// The share of attempts that a steady demand gets through, and the minutes that pass meanwhile.
    mutating func admit(
        reads readDemand: Double, writes writeDemand: Double, from time: Double, seconds: Double
    ) -> Double {
        let granted = min(
            reads.admit(demand: readDemand, from: time, seconds: seconds),
            writes.admit(demand: writeDemand, from: time, seconds: seconds))
        if granted < 1 {
            let isReads = readDemand / reads.rate > writeDemand / writes.rate
            if isReads { refused.firstTableReads = refused.firstTableReads ?? time }
            if !isReads { refused.firstTableWrites = refused.firstTableWrites ?? time }
        }
        var moment = time
        while moment < time + seconds {
            let next = min(time + seconds, (Double(Int(moment / 60)) + 1) * 60)
            let index = Int(moment / 60)
            if minute.index != index {
                if minute.index >= 0 {
                    endMinute(
                        minute.index, reads: (minute.reads + second.reads) / 60,
                        writes: (minute.writes + second.writes) / 60)
                }
                minute = Second(index: index)
            }
            // What was consumed by events in this minute's running second is kept in `second`.
            minute.reads += second.reads + readDemand * granted * (next - moment)
            minute.writes += second.writes + writeDemand * granted * (next - moment)
            second = Second(index: Int(next) - 1)
            moment = next
        }
        return granted
    }

    mutating func finish() {
        let index = minute.index
        if index >= 0 {
            endMinute(index, reads: (minute.reads + second.reads) / 60, writes: (minute.writes + second.writes) / 60)
        }
    }
}
