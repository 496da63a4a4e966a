/// One function's environments.
///
/// An invocation takes the idle environment that was used last; when there is none, a new one is made ("Understanding the
/// Lambda execution environment lifecycle"). An environment nobody used for the keep-alive time is gone. Idle environments
/// are therefore a stack ordered by the moment they became idle: the top is taken, the bottom expires. Who ends is noticed
/// when the next invocation comes, so an invocation costs one push and one pop.
struct FunctionStation {
    struct Nothing: BitwiseCopyable {}

    enum Admission {
        case warm, cold, provisioned
        case refused(LimitResult.Kind)
    }

    let model: FunctionModel
    private var busy = TimeHeap<Nothing>()
    private var provisionedBusy = TimeHeap<Nothing>()
    /// When each idle environment became idle, ascending; those before `idleBottom` are gone.
    private var idle: [Double] = []
    private var idleBottom = 0
    private(set) var scaling: TokenBucket
    /// "Lambda quotas": an execution environment answers at most 10 requests a second, so a function at most 10 times its
    /// concurrency.
    private(set) var requestRate: TokenBucket
    private(set) var environmentSeconds = 0.0
    private var accountedUntil = 0.0
    /// New environments each 10 seconds, at most.
    private(set) var peakGrowth = 0.0
    /// Most executions at once since it was last asked for.
    private var slotPeak = 0
    private var random: RandomStream

    init(model: FunctionModel, accountConcurrency: Int, random: RandomStream) {
        self.model = model
        self.random = random
        scaling = TokenBucket(rate: model.scalingRate / 10, burst: model.scalingRate)
        let invocations = 10 * Double(model.reservedConcurrency ?? accountConcurrency)
        requestRate = TokenBucket(rate: invocations, burst: invocations)
    }

    /// Executions on demand and in provisioned environments.
    var executions: Int { busy.count + provisionedBusy.count }
    /// Executions that count against what functions without a reservation share.
    var sharedExecutions: Int { model.reservedConcurrency == nil ? busy.count : 0 }
    var environments: Int { busy.count + idle.count - idleBottom }

    /// Everything that ended or expired until then.
    @inline(__always)
    mutating func advance(to time: Double) {
        while busy.nextTime <= time {
            let end = busy.nextTime
            expire(at: end)
            _ = busy.pop()
            idle.append(end)
        }
        expire(at: time)
        while provisionedBusy.nextTime <= time { _ = provisionedBusy.pop() }
    }

    @inline(__always)
    private mutating func expire(at time: Double) {
        guard idleBottom < idle.count else { return }
        while idleBottom < idle.count, idle[idleBottom] + model.keepAlive <= time {
            account(until: idle[idleBottom] + model.keepAlive)
            idleBottom += 1
        }
        if idleBottom > 1024, idleBottom * 2 > idle.count {
            idle.removeFirst(idleBottom)
            idleBottom = 0
        }
    }

    /// Adds up environments × seconds; called before their number changes.
    private mutating func account(until time: Double) {
        environmentSeconds += Double(environments) * (time - accountedUntil)
        accountedUntil = time
    }

    /// - Parameter hasSharedRoom: whether the concurrency that functions without a reservation share is not used up. Asked
    ///   only when it matters.
    @inline(__always)
    mutating func admit(at time: Double, hasSharedRoom: Bool) -> Admission {
        guard requestRate.take(at: time) else { return .refused(.invocationRate) }
        if !model.provisioned.isEmpty, provisionedBusy.count < readyProvisioned(at: time) { return .provisioned }
        if let reserved = model.reservedConcurrency {
            guard executions < reserved else { return .refused(.reservedConcurrency) }
        } else if !hasSharedRoom {
            return .refused(.accountConcurrency)
        }
        if idle.count > idleBottom {
            idle.removeLast()
            return .warm
        }
        guard scaling.take(at: time) else { return .refused(.scalingRate) }
        account(until: time)
        peakGrowth = max(peakGrowth, model.scalingRate - scaling.tokens)
        return .cold
    }

    @inline(__always)
    mutating func occupy(_ admission: Admission, until end: Double) {
        if case .provisioned = admission {
            provisionedBusy.push(end, Nothing())
        } else {
            busy.push(end, Nothing())
        }
        slotPeak = max(slotPeak, executions)
    }

    mutating func takeSlotPeak() -> Int {
        defer { slotPeak = executions }
        return slotPeak
    }

    /// What a new environment costs the request that waits for it: before INIT, and INIT itself.
    mutating func drawColdStart() -> (start: Double, initialization: Double) {
        (model.start.sample(&random), model.initialization.sample(&random))
    }

    mutating func finish(at time: Double) {
        advance(to: time)
        account(until: time)
    }

    // MARK: - Provisioned concurrency

    /// Environments that are configured at this moment.
    func provisionedTarget(at time: Double) -> Int { window(at: time)?.environments ?? 0 }

    private func window(at time: Double) -> CapacityWindow? {
        var found: CapacityWindow?
        for window in model.provisioned where window.from <= time && time < window.to { found = window }
        return found
    }

    /// Environments that are ready: after their start and INIT, at most 6,000 a minute ("Configuring provisioned concurrency
    /// for a function").
    func readyProvisioned(at time: Double) -> Int {
        guard let window = window(at: time) else { return 0 }
        // What was there before the simulation began is ready.
        guard window.from > 0 else { return window.environments }
        let making = time - window.from - model.start.mean - model.initialization.mean
        return min(window.environments, max(0, Int(making * 100) + (making >= 0 ? 1 : 0)))
    }

    /// The integral of the configured environments.
    func provisionedSeconds(from start: Double, to end: Double) -> Double {
        guard !model.provisioned.isEmpty else { return 0 }
        var edges = [start, end]
        for window in model.provisioned {
            if window.from > start, window.from < end { edges.append(window.from) }
            if window.to > start, window.to < end { edges.append(window.to) }
        }
        edges.sort()
        return zip(edges, edges.dropFirst()).reduce(0) { $0 + Double(provisionedTarget(at: $1.0)) * ($1.1 - $1.0) }
    }

    // MARK: - From closed forms to events

    /// Puts a state in place: when executions end, and when idle environments became idle, ascending.
    mutating func restore(ends: [Double], provisionedEnds: [Double], idleSince: [Double], at time: Double) {
        account(until: time)
        busy.removeAll()
        provisionedBusy.removeAll()
        for end in ends { busy.push(end, Nothing()) }
        for end in provisionedEnds { provisionedBusy.push(end, Nothing()) }
        idle = idleSince
        idleBottom = 0
    }

    /// Closed forms ruled between these moments, with so many environments alive on average. The own ones are forgotten.
    mutating func skip(from start: Double, to end: Double, environments mean: Double, growth: Double) {
        if accountedUntil < start { account(until: start) }
        environmentSeconds += mean * (end - start)
        accountedUntil = end
        peakGrowth = max(peakGrowth, growth)
        busy.removeAll()
        provisionedBusy.removeAll()
        idle.removeAll(keepingCapacity: true)
        idleBottom = 0
    }
}
