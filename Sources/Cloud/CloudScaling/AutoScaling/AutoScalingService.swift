import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging
import Synchronization

/// Application Auto Scaling: scheduled scaling of functions' provisioned concurrency.
public final class AutoScalingService: CloudService {
    struct State: Sendable {
        var targets: [String: ScalableTarget] = [:]
        /// By resource, then by name.
        var actions: [String: [String: ScheduledAction]] = [:]

        func sortedActions(_ resourceID: String) -> [ScheduledAction] {
            (actions[resourceID] ?? [:]).values.sorted { $0.name < $1.name }
        }
    }

    let settings: CloudSettings
    private let registry: ServiceRegistry
    private let store: RecordStore
    private let state: Mutex<State>
    /// When each action fires next, for actions whose time was worked out.
    private let upcoming = Mutex<[String: Timestamp]>([:])
    /// Targets whose function has yet to follow their bounds.
    private let unsettled = Mutex<Set<String>>([])

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        store = try RecordStore(path: settings.dataDirectory.map { $0 + "/autoscaling.sqlite" }, label: "autoscaling")
        var state = State()
        for json in try store.all("target") {
            let target = ScalableTarget(json)
            state.targets[target.resourceID] = target
        }
        for json in try store.all("action") {
            do {
                let action = try ScheduledAction(json)
                state.actions[action.resourceID, default: [:]][action.name] = action
            } catch {
                // The machine may have lost a time zone since: the rest must still start.
                settings.logger.error("A scheduled action was left out: \(error)")
            }
        }
        self.state = Mutex(state)
    }

    public var model: ServiceModel { AutoScaling.service }
    public var resourceProviders: [any ResourceProvider] { [ScalableTargetResource(service: self)] }
    public var operations: OperationTable {
        var table = OperationTable()
        registerTargetOperations(&table)
        registerActionOperations(&table)
        return table
    }

    var snapshot: State { state.withLock { $0 } }

    /// Runs alone, writes, and then shows what changed.
    @discardableResult
    func change<Value: Sendable>(
        _ edit: @escaping @Sendable (inout State) throws -> (value: Value, changes: [RecordStore.Change])
    ) async throws -> Value {
        try await store.change {
            var copy = self.snapshot
            let (value, changes) = try edit(&copy)
            let changed = copy
            return (value, changes, { self.state.withLock { $0 = changed } })
        }
    }

    // MARK: - Time

    /// Runs what is due, once a second. At the start, the state that the last past action would have set is applied.
    public func run() async throws {
        await catchUp(resources: Array(snapshot.targets.keys), since: nil)
        repeat {
            await runDueActions()
            await settle()
        } while (try? await settings.clock.sleep(for: .seconds(1))) != nil
    }

    /// Applies the newest occurrence of a target's actions up to now.
    /// - Parameter since: occurrences up to then are passed over; nil: up to the target's own last change.
    func catchUp(resources: [String], since: Timestamp?) async {
        let now = settings.clock.now
        for resource in resources {
            unsettled.withLock { _ = $0.insert(resource) }
            let state = snapshot
            guard let target = state.targets[resource] else { continue }
            let past = state.sortedActions(resource).compactMap { action in
                action.previous(until: now).map { (time: $0, action: action) }
            }
            guard let last = past.max(by: { $0.time < $1.time }), last.time > since ?? target.actedAt else { continue }
            await apply(last.action, at: now)
        }
    }

    private func runDueActions() async {
        let now = settings.clock.now
        let actions = snapshot.actions.values.flatMap(\.values)
        let due = upcoming.withLock { upcoming -> [(time: Timestamp, action: ScheduledAction)] in
            var due: [(time: Timestamp, action: ScheduledAction)] = []
            var known: [String: Timestamp] = [:]
            for action in actions {
                let key = Self.key(action)
                if let time = upcoming[key], time <= now {
                    // After a jump of the clock only the newest occurrence counts.
                    due.append((action.previous(until: now) ?? time, action))
                    known[key] = action.next(after: now)
                } else {
                    known[key] = upcoming[key] ?? action.next(after: now)
                }
            }
            upcoming = known
            return due
        }
        for (_, action) in due.sorted(by: { $0.time < $1.time }) { await apply(action, at: now) }
    }

    private static func key(_ action: ScheduledAction) -> String {
        "\(action.arn) \(action.schedule) \(action.timezone ?? "") \(action.start?.milliseconds ?? 0) \(action.end?.milliseconds ?? 0)"
    }

    private func apply(_ action: ScheduledAction, at now: Timestamp) async {
        do {
            let isApplied = try await change { state in
                guard var target = state.targets[action.resourceID], !target.isScheduledScalingSuspended else {
                    return (false, [])
                }
                target.bounds = action.apply(to: target.bounds)
                target.actedAt = now
                state.targets[action.resourceID] = target
                return (true, [.init(kind: "target", key: target.resourceID, body: target.json)])
            }
            guard isApplied else { return }
            settings.logger.info("Scheduled action \(action.name) of \(action.resourceID)")
            unsettled.withLock { _ = $0.insert(action.resourceID) }
        } catch {
            settings.logger.error("Scheduled action \(action.name) failed: \(error)")
        }
    }

    /// Makes functions follow their targets' bounds; those that could not are tried again at the next turn.
    func settle() async {
        for resource in unsettled.withLock({ $0.sorted() }) {
            unsettled.withLock { _ = $0.remove(resource) }
            guard let target = snapshot.targets[resource] else { continue }
            do {
                try await follow(target)
            } catch {
                settings.logger.debug("\(resource) does not follow its bounds yet: \(error)")
                unsettled.withLock { _ = $0.insert(resource) }
            }
        }
    }

    func mustSettle(_ resource: String) { unsettled.withLock { _ = $0.insert(resource) } }

    private func follow(_ target: ScalableTarget) async throws {
        guard let (function, alias) = ScalableTarget.functionAndAlias(target.resourceID) else { return }
        let principal = Principal.service("application-autoscaling.amazonaws.com")
        var current = 0
        do {
            let config = try await registry.call(
                Lambda.GetProvisionedConcurrencyConfig.self, .init(functionName: function, qualifier: alias),
                as: principal)
            current = config.requestedProvisionedConcurrentExecutions ?? 0
        } catch let error as AWSError where error.code == "ProvisionedConcurrencyConfigNotFoundException" {}
        let wanted = target.bounds.clamp(current)
        guard wanted != current else { return }
        if wanted == 0 {
            _ = try await registry.call(
                Lambda.DeleteProvisionedConcurrencyConfig.self, .init(functionName: function, qualifier: alias),
                as: principal)
        } else {
            _ = try await registry.call(
                Lambda.PutProvisionedConcurrencyConfig.self,
                .init(functionName: function, qualifier: alias, provisionedConcurrentExecutions: wanted), as: principal)
        }
        settings.logger.info("\(target.resourceID): provisioned concurrency \(current) -> \(wanted)")
    }
}
