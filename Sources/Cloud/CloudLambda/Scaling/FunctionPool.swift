import AWSCore
import CloudCore
import Synchronization

/// The environments of one version of a function, and who waits for them.
///
/// The environment used last is used next, so that those beyond need fall idle and stop. Requests wait in order of
/// arrival. New environments are started for requests that no environment will soon be free for; see
/// ``LambdaOptions/eagerEnvironments`` for how far that goes.
final class FunctionPool: Sendable {
    private enum Status { case starting, idle, busy, finishing }

    private struct Member {
        let environment: ExecutionEnvironment
        var status: Status
        var since: Timestamp
    }

    private struct State {
        var members: [String: Member] = [:]
        /// Those without work, the one used last at the end.
        var idle: [ExecutionEnvironment] = []
        var waiting: [Work] = []
        var provisioned = 0
        var provisioningFailed = false
        var isRetired = false
        /// When an environment last became free.
        var progress = Timestamp.epoch

        func count(_ status: Status) -> Int { members.values.reduce(0) { $1.status == status ? $0 + 1 : $0 } }
    }

    /// What provisioned concurrency has come to.
    struct Provisioning: Sendable {
        var requested: Int
        var ready: Int
        var hasFailed: Bool
    }

    let spec: EnvironmentSpec
    private let host: EnvironmentHost
    private let state = Mutex(State())

    init(spec: EnvironmentSpec, host: EnvironmentHost) {
        self.spec = spec
        self.host = host
    }

    // MARK: - Invocations

    /// Runs an invocation, now or when an environment is free. Throws when the caller is cancelled; an invocation
    /// under way then goes on without it, as on AWS.
    func run(_ work: Work) async throws -> Work.Outcome {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if work.attach(continuation) {
                    submit(work)
                } else {
                    host.ledger.release(spec.functionName)
                }
            }
        } onCancel: {
            abandon(work)
        }
    }

    private func submit(_ work: Work) {
        let now = host.settings.clock.now
        let (environment, births) = state.withLock { state -> (ExecutionEnvironment?, [ExecutionEnvironment]) in
            if let environment = state.idle.popLast() {
                set(&state, environment, .busy, now)
                return (environment, [])
            }
            state.waiting.append(work)
            return (nil, needed(&state, now))
        }
        if let environment {
            give(work, to: environment)
        } else {
            launch(births)
        }
    }

    private func give(_ work: Work, to environment: ExecutionEnvironment) {
        if environment.start(work) { return }
        // It died in between. First in line again.
        let now = host.settings.clock.now
        let (next, births) = state.withLock { state -> (ExecutionEnvironment?, [ExecutionEnvironment]) in
            state.members[environment.id] = nil
            if let next = state.idle.popLast() {
                set(&state, next, .busy, now)
                return (next, [])
            }
            state.waiting.insert(work, at: 0)
            return (nil, needed(&state, now))
        }
        if let next { give(work, to: next) } else { launch(births) }
    }

    private func abandon(_ work: Work) {
        let wasWaiting = state.withLock { state in
            guard let index = state.waiting.firstIndex(where: { $0 === work }) else { return false }
            state.waiting.remove(at: index)
            return true
        }
        if wasWaiting { host.ledger.release(spec.functionName) }
        work.finish(.failure(CancellationError()))
    }

    // MARK: - How many

    /// Environments to start for those who wait. The caller launches them after it has let go of the lock.
    private func needed(_ state: inout State, _ now: Timestamp) -> [ExecutionEnvironment] {
        guard !state.waiting.isEmpty else { return [] }
        // More processes would not help those that stand back: they wait for a processor, not for each other.
        let standsBack = host.standsBack(spec.functionName)
        let eager = standsBack ? min(2, host.options.eagerEnvironments) : host.options.eagerEnvironments
        let patience = standsBack ? host.options.patience * 10 : host.options.patience
        // One that has answered asks for its next event within microseconds; then it is as good as free.
        let soonFree = state.members.values.reduce(0) { count, member in
            switch member.status {
            case .starting: count + 1
            case .finishing where now - member.since < .milliseconds(50): count + 1
            default: count
            }
        }
        var missing = state.waiting.count - soonFree
        var born: [ExecutionEnvironment] = []
        while missing > 0, state.members.count < host.options.maximumEnvironments {
            if state.members.count >= eager {
                guard let first = state.waiting.first, now - first.queued >= patience, now - state.progress >= patience
                else { break }
            }
            born.append(birth(&state, isProvisioned: false, now))
            missing -= 1
        }
        return born
    }

    private func birth(_ state: inout State, isProvisioned: Bool, _ now: Timestamp) -> ExecutionEnvironment {
        let environment = ExecutionEnvironment(pool: self, host: host, isProvisioned: isProvisioned)
        state.members[environment.id] = Member(environment: environment, status: .starting, since: now)
        return environment
    }

    private func launch(_ births: [ExecutionEnvironment]) {
        for environment in births where !host.launch(environment) {
            ended(environment, initFailure: .failure(type: "Sandbox.Shutdown", message: "The cloud is shutting down."))
        }
    }

    private func set(_ state: inout State, _ environment: ExecutionEnvironment, _ status: Status, _ now: Timestamp) {
        state.members[environment.id]?.status = status
        state.members[environment.id]?.since = now
    }

    // MARK: - What environments say

    func becameIdle(_ environment: ExecutionEnvironment) {
        enum Step { case work(Work), rest, stop }
        let now = host.settings.clock.now
        let step = state.withLock { state -> Step in
            guard state.members[environment.id] != nil else { return .stop }
            state.progress = now
            state.provisioningFailed = false
            if !state.waiting.isEmpty {
                set(&state, environment, .busy, now)
                return .work(state.waiting.removeFirst())
            }
            if state.isRetired || isStale(environment, now) {
                state.members[environment.id] = nil
                return .stop
            }
            set(&state, environment, .idle, now)
            state.idle.append(environment)
            return .rest
        }
        switch step {
        case .work(let work): give(work, to: environment)
        case .rest: break
        case .stop: environment.stop()
        }
    }

    func finishing(_ environment: ExecutionEnvironment) {
        let now = host.settings.clock.now
        state.withLock { state in
            state.progress = now
            set(&state, environment, .finishing, now)
        }
    }

    /// An environment is gone. A failed start is the answer of whoever has waited longest; the others get a new one.
    func ended(_ environment: ExecutionEnvironment, initFailure: Work.Outcome?) {
        host.forget(environment)
        let now = host.settings.clock.now
        let (victim, births) = state.withLock { state -> (Work?, [ExecutionEnvironment]) in
            guard state.members.removeValue(forKey: environment.id) != nil else { return (nil, []) }
            state.idle.removeAll { $0 === environment }
            var victim: Work?
            if initFailure != nil {
                if environment.isProvisioned { state.provisioningFailed = true }
                if !state.waiting.isEmpty { victim = state.waiting.removeFirst() }
            }
            return (victim, needed(&state, now))
        }
        if let victim, let initFailure {
            let report = InvocationReport(
                environment: environment, work: victim, started: now, ended: now, initialization: nil, isError: true,
                isTimeout: false)
            host.telemetry.log(environment.logStream, .start(victim.id, spec.version), now)
            host.telemetry.completed(report)
            host.release(victim, initFailure, report)
        }
        launch(births)
    }

    // MARK: - Time

    private func isStale(_ environment: ExecutionEnvironment, _ now: Timestamp) -> Bool {
        now > environment.credentialsExpire - .seconds(3600)
    }

    /// Ends what is late, stops what is idle for long, starts what is missing. Called several times a second.
    func tick(_ now: Timestamp) {
        let members = state.withLock { state in
            state.members.isEmpty && state.waiting.isEmpty ? [] : state.members.values.map(\.environment)
        }
        for environment in members {
            environment.expire(now, initializationTimeout: host.options.initializationTimeout)
        }
        let (leaving, births) = state.withLock { state -> ([ExecutionEnvironment], [ExecutionEnvironment]) in
            var leaving: [ExecutionEnvironment] = []
            for environment in state.idle {
                guard let member = state.members[environment.id] else { continue }
                let isSpare = state.members.count - leaving.count > state.provisioned
                let isOld = isSpare && now - member.since >= host.options.idleLifetime
                if isOld || isStale(environment, now) || state.isRetired { leaving.append(environment) }
            }
            for environment in leaving { state.members[environment.id] = nil }
            state.idle.removeAll { environment in leaving.contains { $0 === environment } }
            return (leaving, needed(&state, now) + provision(&state, now))
        }
        for environment in leaving {
            host.forget(environment)
            environment.stop()
        }
        launch(births)
    }

    // MARK: - Provisioned concurrency and replacement

    private func provision(_ state: inout State, _ now: Timestamp) -> [ExecutionEnvironment] {
        guard !state.isRetired, !state.provisioningFailed else { return [] }
        var born: [ExecutionEnvironment] = []
        while state.members.count < state.provisioned { born.append(birth(&state, isProvisioned: true, now)) }
        return born
    }

    func setProvisioned(_ count: Int) {
        let now = host.settings.clock.now
        let births = state.withLock { state -> [ExecutionEnvironment] in
            if state.provisioned != count { state.provisioningFailed = false }
            state.provisioned = count
            return provision(&state, now)
        }
        launch(births)
    }

    var provisioning: Provisioning {
        state.withLock { state in
            let ready = state.members.count - state.count(.starting)
            return Provisioning(
                requested: state.provisioned, ready: min(ready, state.provisioned), hasFailed: state.provisioningFailed)
        }
    }

    /// No new work comes; what runs may finish.
    func retire() {
        let now = host.settings.clock.now
        state.withLock { $0.isRetired = true }
        tick(now)
    }

    /// Nothing is left that could still change.
    var isEmpty: Bool { state.withLock { $0.members.isEmpty && $0.waiting.isEmpty } }
    var environmentCount: Int { state.withLock { $0.members.count } }
    var waitingCount: Int { state.withLock { $0.waiting.count } }
}
