import AWSCore
import CloudCore
import NIOCore
import NIOPosix
import Synchronization

/// What all environments share: where they run, what they are told, who hears of them.
final class EnvironmentHost: Sendable {
    let settings: CloudSettings
    let identity: Identity
    let options: LambdaOptions
    let telemetry: LambdaTelemetry
    let ledger: ConcurrencyLedger
    let group: any EventLoopGroup
    private let servicesEndpoint: String?
    /// Environments that `run()` has to run.
    let births: AsyncStream<ExecutionEnvironment>
    private let births_: AsyncStream<ExecutionEnvironment>.Continuation
    private struct Living {
        var environments: [String: ExecutionEnvironment] = [:]
        var isClosed = false
    }
    private let living = Mutex(Living())
    private let queueFunctions = Mutex<Set<String>>([])

    init(
        registry: ServiceRegistry, settings: CloudSettings, options: LambdaOptions, servicesEndpoint: String?,
        telemetry: LambdaTelemetry
    ) {
        self.settings = settings
        self.options = options
        self.servicesEndpoint = servicesEndpoint
        self.telemetry = telemetry
        identity = registry.identity
        ledger = ConcurrencyLedger(accountLimit: options.accountConcurrency)
        group = MultiThreadedEventLoopGroup.singleton
        (births, births_) = AsyncStream.makeStream()
    }

    /// The AWS endpoint that functions call.
    var endpoint: String { servicesEndpoint ?? settings.endpoint.value }

    /// A poller hands messages to this function: nobody waits for its answers.
    func readsQueue(_ function: String) { queueFunctions.withLock { _ = $0.insert(function) } }

    /// Whether this function's processes let others go first.
    func standsBack(_ function: String) -> Bool {
        options.queuesStandBack && queueFunctions.withLock { $0.contains(function) }
    }

    /// False when the cloud is closing: nothing is started any more.
    func launch(_ environment: ExecutionEnvironment) -> Bool {
        let isOpen = living.withLock { living in
            if !living.isClosed { living.environments[environment.id] = environment }
            return !living.isClosed
        }
        if isOpen { births_.yield(environment) }
        return isOpen
    }

    /// One process id of each function that has any.
    var processes: [String: Int32] {
        living.withLock { living in
            living.environments.values.reduce(into: [:]) { known, environment in
                if let pid = environment.pid { known[environment.spec.functionName] = pid }
            }
        }
    }

    func forget(_ environment: ExecutionEnvironment) {
        living.withLock { _ = $0.environments.removeValue(forKey: environment.id) }
    }

    /// Stops every environment and lets none begin.
    func close() {
        let all = living.withLock { living in
            living.isClosed = true
            return Array(living.environments.values)
        }
        births_.finish()
        for environment in all { environment.stop() }
    }

    /// An invocation is over: its place is free and its caller hears.
    func release(_ work: Work, _ outcome: Work.Outcome, _ report: InvocationReport) {
        ledger.release(work.target.functionName)
        work.finish(.success(outcome))
    }
}
