/// A queue in closed form: messages as a fluid, in steps of a second.
struct QueueFlow {
    struct Slot {
        var published = 0.0
        var handled = 0.0
        var batches = 0.0
        var returned = 0.0
        var deadLettered = 0.0
        var peakDepth = 0.0
        var meanDepth = 0.0
        /// Seconds.
        var peakAge = 0.0
        /// Batches running at once, on average.
        var concurrency = 0.0
        var batchSize = 1.0
        /// Share of the messages that find all pollers busy, and the mean wait of all messages in seconds.
        var waitShare = 0.0
        var meanWait = 0.0
        var isSaturated = false
    }

    let model: QueueModel
    private(set) var waiting = 0.0
    private var backlog = Backlog()

    init(model: QueueModel) { self.model = model }

    var ageOfOldest: Double { waiting > 0.5 ? backlog.ageOfOldest : 0 }

    /// Goes on from events: so many messages wait, the oldest for so long.
    mutating func resume(waiting: Double, age: Double) {
        self.waiting = waiting
        backlog = Backlog(waiting: waiting, age: age)
    }

    /// - Parameters:
    ///   - rate: messages a second, without those that come back.
    ///   - perBatch, perMessage: seconds of an invocation.
    ///   - limit: executions that the function has room for.
    mutating func advance(
        rate: Double, perBatch: Double, perMessage: Double, limit: Int, pollers: inout Double, seconds: Double
    ) -> Slot {
        var slot = Slot()
        slot.published = rate * seconds
        // Each try fails with the same chance; after the last one it is dead.
        let failing = model.failureShare
        let tries = model.maxReceiveCount.map(Double.init) ?? 1e9
        let perMessageTries = failing > 0 ? (1 - power(failing, tries)) / (1 - failing) : 1
        let arriving = rate * perMessageTries
        let size = Double(model.batchSize)
        let steps = max(1, Int(seconds.rounded()))
        let step = seconds / Double(steps)
        var sumDepth = 0.0
        var sumConcurrency = 0.0
        for _ in 0..<steps {
            let most = min(Double(model.maximumConcurrency ?? Int(pollers)), Double(limit))
            let fullRate = most * size / (perBatch + size * perMessage)
            if waiting > 0.5 || arriving > fullRate {
                let taken = min(waiting + arriving * step, fullRate * step)
                waiting = max(0, waiting + arriving * step - taken)
                backlog.pass(step, arriving: arriving * step, taken: taken)
                slot.batches += taken / size
                slot.handled += taken
                sumConcurrency += taken / (fullRate * step) * most
                slot.isSaturated = slot.isSaturated || waiting > 0.5
                slot.batchSize = size
                slot.meanWait = max(slot.meanWait, ageOfOldest)
                pollers = min(Double(model.pollers.maximum), pollers + Double(model.pollers.morePerMinute) / 60 * step)
            } else {
                let flow = QueueFlow.steady(
                    arriving, perBatch, perMessage, servers: most, size: size, window: model.batchingWindow)
                slot.handled += arriving * step
                slot.batches += arriving * step / flow.batchSize
                sumConcurrency += flow.concurrency
                backlog = Backlog()
                slot.batchSize = flow.batchSize
                slot.waitShare = flow.waitShare
                slot.meanWait = max(slot.meanWait, flow.meanWait)
                pollers = adjusted(pollers, load: flow.concurrency, step: step)
            }
            sumDepth += waiting
            slot.peakDepth = max(slot.peakDepth, waiting)
            slot.peakAge = max(slot.peakAge, ageOfOldest)
        }
        backlog.mark()
        let dead = failing > 0 ? power(failing, tries) * rate * seconds : 0
        slot.returned = slot.handled * failing
        slot.deadLettered = min(dead, slot.handled)
        slot.handled -= slot.returned
        slot.meanDepth = sumDepth / Double(steps)
        slot.concurrency = sumConcurrency / Double(steps)
        return slot
    }

    /// Messages that wait make the mapping add pollers, until there are some more than are needed at most times.
    private func adjusted(_ pollers: Double, load: Double, step: Double) -> Double {
        let change = Double(model.pollers.morePerMinute) / 60 * step
        let needed = load + 3.5 * load.squareRoot()
        if pollers < needed { return min(Double(model.pollers.maximum), needed, pollers + change) }
        return max(Double(model.pollers.initial), needed, pollers - change)
    }

    struct Steady {
        var batchSize = 1.0
        var concurrency = 0.0
        var waitShare = 0.0
        var meanWait = 0.0
    }

    /// No backlog: a message that finds a poller free is a batch of its own; one that does not waits for the next end, with
    /// those that came meanwhile. The share that waits is Erlang's, with a batch as the customer.
    static func steady(
        _ rate: Double, _ perBatch: Double, _ perMessage: Double, servers: Double, size: Double, window: Double
    ) -> Steady {
        var flow = Steady()
        guard rate > 0 else { return flow }
        if window > 0 { flow.batchSize = min(size, 1 + rate * window) }
        let least = flow.batchSize
        for _ in 0..<12 {
            let service = perBatch + flow.batchSize * perMessage
            let load = rate / flow.batchSize * service
            flow.waitShare = Erlang.wait(servers: Int(servers), load: min(load, servers * 0.999))
            let together = least + flow.waitShare * rate * service / max(servers, 1)
            flow.batchSize = min(size, (flow.batchSize + together) / 2)
        }
        let service = perBatch + flow.batchSize * perMessage
        flow.concurrency = min(servers, rate / flow.batchSize * service)
        flow.meanWait = flow.waitShare * service / max(servers, 1) / 2 + min(window, size / rate) / 2
        return flow
    }
}

/// When the messages that wait have come: arrivals added up over time, a straight line for each slot.
private struct Backlog {
    private var times: [Double] = []
    private var counts: [Double] = []
    private var head = 0
    private var now = 0.0
    private var arrived = 0.0
    private var taken = 0.0

    init() {}

    init(waiting: Double, age: Double) {
        times = [-age, 0]
        counts = [0, waiting]
        arrived = waiting
    }

    mutating func pass(_ seconds: Double, arriving: Double, taken: Double) {
        if times.isEmpty { mark() }
        now += seconds
        arrived += arriving
        self.taken += taken
        while head + 1 < counts.count, counts[head + 1] <= self.taken { head += 1 }
    }

    /// A slot ends here: the next one's line may be of another slope.
    mutating func mark() {
        times.append(now)
        counts.append(arrived)
        guard head > 1000 else { return }
        times.removeFirst(head)
        counts.removeFirst(head)
        head = 0
    }

    var ageOfOldest: Double {
        guard head < times.count else { return 0 }
        let (endTime, endCount) = head + 1 < times.count ? (times[head + 1], counts[head + 1]) : (now, arrived)
        let part = endCount > counts[head] ? (taken - counts[head]) / (endCount - counts[head]) : 1
        return max(0, now - times[head] - (endTime - times[head]) * min(max(part, 0), 1))
    }
}
