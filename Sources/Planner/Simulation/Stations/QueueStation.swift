/// One queue and the event source mapping that drains it.
///
/// Pollers receive what is there, up to a batch, and invoke; each waits for its invocation ("Using Lambda with Amazon SQS").
/// While messages wait the mapping adds pollers, 300 a minute ("Configuring scaling behavior for SQS event source mappings").
/// What fails becomes visible again when its visibility timeout ends, and goes to the dead-letter queue after so many receives
/// ("Using dead-letter queues in Amazon SQS").
struct QueueStation {
    struct Message: BitwiseCopyable {
        var published: Double
        var receives: Int32 = 0
    }

    struct Batch {
        var messages: [Message] = []
        /// The first of `messages` fail.
        var failures = 0
        var received = 0.0
        var attempts = 0
    }

    enum Due: BitwiseCopyable {
        case end(Int32)
        case retry(Int32)
        case tick
        case window
    }

    let model: QueueModel
    /// Visible messages in order; those before `head` are gone.
    private var visible: [Message] = []
    private var head = 0
    /// On their way into the queue, new or once more.
    private var coming = TimeHeap<Message>()
    private var due = TimeHeap<Due>()
    private(set) var batches: [Batch] = []
    private var freeBatches: [Int] = []
    private var running = 0
    /// Batches that may run at once now.
    private var pollers: Double
    private var isTicking = false
    /// Most batches at once since the last tick.
    private var busiest = 0
    private var windowEnds = Double.infinity
    private(set) var counts = QueueCounts()
    private(set) var depth: SeriesRecorder
    private(set) var age: SeriesRecorder
    private(set) var firstHeldBack: Double?
    private(set) var peakRunning = 0.0
    /// Pollers × seconds without a batch since the hour began: what empty receives come from.
    private var idlePollerSeconds = 0.0
    private var accountedUntil = 0.0

    init(model: QueueModel, horizon: Double, seriesStep: Double) {
        self.model = model
        pollers = Double(model.pollers.initial)
        depth = SeriesRecorder(horizon: horizon, step: seriesStep)
        age = SeriesRecorder(horizon: horizon, step: seriesStep)
    }

    var depthNow: Int { visible.count - head }
    var nextTime: Double { min(coming.nextTime, due.nextTime) }
    var limit: Int { min(model.maximumConcurrency ?? model.pollers.maximum, model.pollers.maximum) }
    private var allowed: Int { model.maximumConcurrency ?? Int(pollers) }

    mutating func publish(at time: Double, visibleAt: Double) {
        counts.published += 1
        coming.push(visibleAt, Message(published: time))
    }

    // MARK: - The passing of time

    /// Everything due at this moment; returns the batches to invoke once more.
    mutating func advance(to time: Double, retries: inout [Int]) {
        account(until: time)
        while coming.nextTime <= time {
            let entry = coming.pop()
            if let limit = model.maxReceiveCount, entry.payload.receives >= limit {
                counts.deadLettered += 1
            } else {
                if depthNow == 0 { openWindow(at: entry.time) }
                visible.append(entry.payload)
            }
        }
        while due.nextTime <= time {
            switch due.pop().payload {
            case .end(let index): finish(Int(index), at: time)
            case .retry(let index): retries.append(Int(index))
            case .tick: tick(at: time)
            case .window: break
            }
        }
        note(at: time)
    }

    private mutating func openWindow(at time: Double) {
        guard model.batchingWindow > 0 else { return }
        windowEnds = time + model.batchingWindow
        due.push(windowEnds, .window)
    }

    private mutating func account(until time: Double) {
        let seconds = time - accountedUntil
        guard seconds > 0 else { return }
        idlePollerSeconds += max(0, Double(model.pollers.initial) - Double(running)) * seconds
        depth.addMean(Double(depthNow), seconds: seconds, at: accountedUntil)
        accountedUntil = time
    }

    private mutating func note(at time: Double) {
        let waiting = depthNow
        let oldest = waiting > 0 ? time - visible[head].published : 0
        counts.peakDepth = max(counts.peakDepth, Double(waiting))
        counts.peakAge = max(counts.peakAge, oldest)
        depth.notePeak(Double(waiting), at: time)
        age.notePeak(oldest, at: time)
    }

    private mutating func tick(at time: Double) {
        let step = Double(model.pollers.morePerMinute) / 60
        if depthNow > 0 {
            pollers = min(Double(model.pollers.maximum), pollers + step)
        } else if Double(busiest) + step < pollers {
            // Only pollers that nobody needed in the last second go.
            pollers = max(Double(model.pollers.initial), pollers - step)
        }
        busiest = running
        isTicking = false
        keepTicking(at: time)
    }

    private mutating func keepTicking(at time: Double) {
        guard !isTicking, depthNow > 0 || pollers > Double(model.pollers.initial) else { return }
        isTicking = true
        due.push(time + 1, .tick)
    }

    // MARK: - Batches

    /// The next batch to invoke, if there is one and a poller for it.
    mutating func receive(at time: Double) -> Int? {
        dropExpired(at: time)
        guard depthNow > 0 else { return nil }
        keepTicking(at: time)
        guard depthNow >= model.batchSize || model.batchingWindow == 0 || time >= windowEnds else { return nil }
        guard running < allowed else {
            if running >= limit, firstHeldBack == nil { firstHeldBack = time }
            return nil
        }
        let index = freeBatches.popLast() ?? batches.count
        if index == batches.count { batches.append(Batch()) }
        let size = min(model.batchSize, depthNow)
        batches[index].messages.removeAll(keepingCapacity: true)
        batches[index].messages.append(contentsOf: visible[head..<head + size])
        batches[index].received = time
        batches[index].attempts = 0
        batches[index].failures = 0
        head += size
        compact()
        running += 1
        busiest = max(busiest, running)
        peakRunning = max(peakRunning, Double(running))
        counts.peakPollers = max(counts.peakPollers, Double(running))
        counts.receives += 1
        if depthNow > 0 { openWindow(at: time) } else { windowEnds = .infinity }
        return index
    }

    private mutating func dropExpired(at time: Double) {
        while depthNow > 0, time - visible[head].published > model.retention {
            head += 1
            counts.expired += 1
        }
    }

    private mutating func compact() {
        guard head > 4096, head * 2 > visible.count else { return }
        visible.removeFirst(head)
        head = 0
    }

    /// The function took it: it ends then, and the first `failures` of its messages will have failed.
    mutating func run(_ index: Int, until end: Double, failures: Int) {
        batches[index].failures = failures
        due.push(end, .end(Int32(index)))
    }

    /// Puts a message first among its batch.
    mutating func markFailed(_ index: Int, message: Int, position: Int) {
        batches[index].messages.swapAt(message, position)
    }

    /// The function refused it: the mapping tries again after a pause, until the messages' visibility timeout ends.
    mutating func postpone(_ index: Int, at time: Double) {
        let batch = batches[index]
        let pause = min(30, power(2, Double(min(batch.attempts, 5))))
        batches[index].attempts += 1
        if time + pause - batch.received < model.visibilityTimeout {
            due.push(time + pause, .retry(Int32(index)))
        } else {
            giveBack(index, first: batch.messages.count, at: batch.received + model.visibilityTimeout)
            release(index)
        }
    }

    private mutating func finish(_ index: Int, at time: Double) {
        let batch = batches[index]
        let visibleAgain = batch.received + model.visibilityTimeout
        if time > visibleAgain {
            // Its receipt handles ran out before the delete: all of it is delivered again.
            giveBack(index, first: batch.messages.count, at: time)
        } else {
            let failed = model.reportsBatchItemFailures || batch.failures == 0 ? batch.failures : batch.messages.count
            giveBack(index, first: failed, at: visibleAgain)
            counts.handled += Double(batch.messages.count - failed)
            if failed < batch.messages.count { counts.deletes += 1 }
        }
        counts.batches += 1
        release(index)
    }

    private mutating func giveBack(_ index: Int, first count: Int, at time: Double) {
        counts.returned += Double(count)
        for position in 0..<count {
            var message = batches[index].messages[position]
            message.receives += 1
            coming.push(time, message)
        }
    }

    private mutating func release(_ index: Int) {
        running -= 1
        freeBatches.append(index)
    }

    // MARK: - Hours, and closed forms

    /// The counts since the last call.
    mutating func endHour(at time: Double) -> QueueCounts {
        account(until: time)
        if counts.published + counts.receives > 0 || idlePollerSeconds > 0 {
            counts.emptyReceives += emptyReceives(idle: idlePollerSeconds, found: counts.receives)
            counts.receives += counts.emptyReceives
        }
        idlePollerSeconds = 0
        defer { counts = QueueCounts() }
        return counts
    }

    /// Polls of idle pollers that end without a message, when messages come as a Poisson process.
    private func emptyReceives(idle: Double, found: Double) -> Double {
        guard idle > 0, model.pollers.longPoll > 0 else { return 0 }
        let expected = found / idle * model.pollers.longPoll
        guard expected > 1e-9 else { return idle / model.pollers.longPoll }
        return found * exp(-expected) / (1 - exp(-expected))
    }

    /// Everything that waits, and the age of the oldest; the station is empty afterwards. What runs is taken as handled.
    mutating func drain(at time: Double) -> (waiting: Double, age: Double) {
        account(until: time)
        var retries: [Int] = []
        advance(to: time, retries: &retries)
        let age = depthNow > 0 ? time - visible[head].published : 0
        var waiting = Double(depthNow + coming.count)
        while !due.isEmpty {
            switch due.pop().payload {
            case .end(let index):
                let before = coming.count
                finish(Int(index), at: batches[Int(index)].received)
                waiting += Double(coming.count - before)
            case .retry(let index):
                waiting += Double(batches[Int(index)].messages.count)
                release(Int(index))
            case .tick, .window: break
            }
        }
        for index in retries {
            waiting += Double(batches[index].messages.count)
            release(index)
        }
        coming.removeAll()
        visible.removeAll(keepingCapacity: true)
        head = 0
        isTicking = false
        windowEnds = .infinity
        return (waiting, age)
    }

    /// The opposite: so many messages wait, the oldest of this age.
    mutating func refill(_ waiting: Double, age: Double, at time: Double) {
        accountedUntil = time
        let count = Int(waiting.rounded())
        guard count > 0 else { return }
        for index in 0..<count {
            visible.append(Message(published: time - age * Double(count - index) / Double(count)))
        }
        openWindow(at: time)
        due.push(time, .window)
        keepTicking(at: time)
    }

    mutating func noteFluid(_ flow: QueueFlow.Slot, from start: Double, to end: Double) {
        accountedUntil = end
        counts.published += flow.published
        counts.handled += flow.handled
        counts.batches += flow.batches
        counts.receives += flow.batches
        counts.deletes += flow.batches
        counts.deadLettered += flow.deadLettered
        counts.returned += flow.returned
        counts.peakDepth = max(counts.peakDepth, flow.peakDepth)
        counts.peakAge = max(counts.peakAge, flow.peakAge)
        counts.peakPollers = max(counts.peakPollers, flow.concurrency)
        peakRunning = max(peakRunning, flow.concurrency)
        idlePollerSeconds += max(0, Double(model.pollers.initial) - flow.concurrency) * (end - start)
        depth.notePeak(flow.peakDepth, at: start)
        depth.addMean(flow.meanDepth, seconds: end - start, at: start)
        age.notePeak(flow.peakAge, at: start)
        if flow.isSaturated, firstHeldBack == nil { firstHeldBack = start }
    }

    var pollersNow: Double {
        get { pollers }
        set { pollers = newValue }
    }
}
