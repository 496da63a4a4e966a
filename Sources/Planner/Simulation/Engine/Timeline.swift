/// Goes through the horizon slot by slot and chooses, for each, events or closed forms.
struct Timeline {
    private var world: World
    private let input: SimulationInput
    private let options: HybridOptions?
    private let slot: Double
    private var levels: [EnvironmentLevels] = []
    private var queueFlows: [QueueFlow] = []
    private var random: RandomStream
    private var budget = 0.0
    /// The load of the last slot, and whether closed forms ruled it.
    private var last: Flow?
    private var isFluid = false
    private var hour = 0
    private var samples = 0

    init(_ plan: Plan) {
        input = plan.input
        world = World(plan)
        random = RandomStream(seed: input.seed, purpose: "hybrid")
        var wanted = 60.0
        if case .hybrid(let options) = input.mode {
            self.options = options
            wanted = options.slot
            budget = options.eventBudget
            let slots = input.horizon / min(wanted, input.horizon / 20) * Double(max(1, input.routes.count))
            samples = min(options.samplesPerSlot, max(8, Int(options.sampleBudget / slots)))
        } else {
            options = nil
        }
        // At least twenty slots, so that a short simulation has blocks for its confidence intervals too.
        slot = min(wanted, input.horizon / 20)
        levels = input.functions.map { EnvironmentLevels(keepAlive: $0.keepAlive, slot: slot) }
        queueFlows = input.queues.map { QueueFlow(model: $0) }
    }

    mutating func run(progress: (Double) -> Void) -> SimulationResult {
        if input.startsWarm { warmUp() }
        world.startArrivals(at: 0)
        var index = 0
        var start = 0.0
        while start < input.horizon {
            let hourEnd = Double(hour + 1) * 3600
            let end = min(Double(index + 1) * slot, input.horizon)
            world.block = index % BlockedHistogram.blockCount
            world.updateSharedConcurrency(at: start)
            // A slot that reaches over the hour's end is counted in the hour in which it began.
            run(from: start, to: end)
            index += 1
            start = end
            if start >= hourEnd || start >= input.horizon { endHours(at: start) }
            progress(start / input.horizon)
        }
        return world.result()
    }

    /// The state after a long time of the first moment's load.
    private mutating func warmUp() {
        let flow = world.flow(from: 0, to: 0)
        for index in levels.indices {
            // As many slots as the keep-alive time holds, and one before.
            var seconds = -slot
            while seconds < input.functions[index].keepAlive {
                advanceLevel(index, flow, at: 0, seconds: slot)
                seconds += slot
            }
        }
        world.restore(at: 0, after: flow, levels: levels, queueFlows: &queueFlows, slot: slot, random: &random)
        last = flow
    }

    private mutating func run(from start: Double, to end: Double) {
        guard let options else {
            runEvents(from: start, to: end)
            return
        }
        let flow = world.flow(from: start, to: end)
        let requests = flow.rate * (end - start)
        let isCheap = requests <= options.eventsPerSlot * (end - start) / options.slot
        let isPressed = !isCheap && requests <= budget && world.pressure(flow, at: start) > options.pressure
        if isCheap || isPressed {
            if isPressed { budget -= requests }
            runEvents(from: start, to: end)
            advanceLevels(flow, from: start, seconds: end - start)
            last = flow
            return
        }
        var from = start
        let transient = min(max(options.transient, scalingSeconds(flow)), end - start)
        if hasChanged(flow, options), flow.rate * transient <= budget, options.transient > 0 {
            budget -= flow.rate * transient
            runEvents(from: start, to: start + transient)
            from += transient
            for index in levels.indices {
                // Into the slot before: what was alive when the closed forms begin.
                levels[index].noteVisited(
                    upTo: world.functions[index].takeSlotPeak(),
                    provisioned: world.functions[index].readyProvisioned(at: start))
            }
        }
        guard from < end else {
            advanceLevels(flow, from: start, seconds: end - start)
            last = flow
            return
        }
        enterFluid(at: from)
        last = world.runFluid(
            from: from, to: end, offset: from - start, levels: &levels, queueFlows: &queueFlows,
            samples: samples)
    }

    /// Whether the load of any function, or all requests, jumped.
    private func hasChanged(_ flow: Flow, _ options: HybridOptions) -> Bool {
        guard let last else { return true }
        func jumps(_ old: Double, _ new: Double) -> Bool { abs(new - old) > options.loadChange * max(old, 1e-9) }
        if jumps(last.rate, flow.rate) { return true }
        return zip(last.functions, flow.functions).contains { old, new in
            new.load > 10 && new.load - old.load > options.loadChange * max(old.load, 1)
        }
    }

    /// Seconds that functions need to make the environments that this load wants more than the last one.
    private func scalingSeconds(_ flow: Flow) -> Double {
        var most = 0.0
        for (index, function) in input.functions.enumerated() {
            let growth = flow.functions[index].load - (last?.functions[index].load ?? 0)
            most = max(most, growth / max(function.scalingRate / 10, 1e-9))
        }
        return most
    }

    private mutating func runEvents(from start: Double, to end: Double) {
        if isFluid, let last {
            world.restore(
                at: start, after: last, levels: levels, queueFlows: &queueFlows, slot: slot, random: &random)
            world.startArrivals(at: start)
            isFluid = false
        }
        world.runEvents(until: end)
        world.effort.eventSeconds += end - start
    }

    /// Hands what the queues hold over to the closed forms.
    private mutating func enterFluid(at time: Double) {
        guard !isFluid else { return }
        isFluid = true
        for index in queueFlows.indices {
            let (waiting, age) = world.queues[index].drain(at: time)
            queueFlows[index].resume(waiting: waiting, age: age)
        }
    }

    /// Lets the levels know of a slot of events, for the closed forms after it.
    private mutating func advanceLevels(_ flow: Flow, from start: Double, seconds: Double) {
        for index in levels.indices {
            let provisioned = world.functions[index].readyProvisioned(at: start)
            advanceLevel(index, flow, at: start, seconds: seconds)
            levels[index].noteVisited(upTo: world.functions[index].takeSlotPeak(), provisioned: provisioned)
        }
    }

    private mutating func advanceLevel(_ index: Int, _ flow: Flow, at time: Double, seconds: Double) {
        _ = levels[index].advance(
            rate: flow.functions[index].rate, service: flow.functions[index].duration, seconds: seconds,
            provisioned: world.functions[index].readyProvisioned(at: time),
            limit: world.functions[index].model.reservedConcurrency ?? max(0, world.sharedConcurrency))
    }

    private mutating func endHours(at time: Double) {
        repeat {
            let start = Double(hour) * 3600
            world.endHour(hour, from: start, to: min(start + 3600, input.horizon))
            hour += 1
        } while Double(hour) * 3600 < time - 1e-9 && Double(hour + 1) * 3600 <= time
    }
}
