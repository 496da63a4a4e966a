import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging
import Synchronization

/// Amazon EventBridge: scheduled rules of the default bus that invoke functions.
public final class EventBridgeService: CloudService {
    let settings: CloudSettings
    private let registry: ServiceRegistry
    private let store: RecordStore
    private let state: Mutex<[String: EventRule]>
    private struct Turn {
        var schedule: String
        var time: Timestamp
    }
    /// When each enabled rule fires next. A rate counts from the start of the process, or of the rule.
    private let upcoming = Mutex<[String: Turn]>([:])

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        store = try RecordStore(path: settings.dataDirectory.map { $0 + "/events.sqlite" }, label: "events")
        var rules: [String: EventRule] = [:]
        for json in try store.all("rule") {
            let rule = try EventRule(json)
            rules[rule.name] = rule
        }
        state = Mutex(rules)
        for rule in rules.values { arm(rule) }
    }

    public var model: ServiceModel { EventBridge.service }
    public var resourceProviders: [any ResourceProvider] { [EventRuleResource(service: self)] }
    public var operations: OperationTable {
        var table = OperationTable()
        registerRuleOperations(&table)
        registerTargetOperations(&table)
        return table
    }

    var rules: [String: EventRule] { state.withLock { $0 } }

    func ruleARN(_ name: String) -> String { "arn:aws:events:\(settings.region):\(settings.accountID):rule/\(name)" }

    /// Runs alone: makes, changes or (with nil) removes a rule, and returns once that is on disk.
    @discardableResult
    func change<Value: Sendable>(
        _ name: String, _ edit: @escaping @Sendable (inout EventRule?) throws -> Value
    ) async throws -> Value {
        try await store.change {
            let before = self.rules[name]
            var rule = before
            let value = try edit(&rule)
            guard rule != before else { return (value, [], {}) }
            let after = rule
            return (
                value, [.init(kind: "rule", key: name, body: after?.json)],
                {
                    self.state.withLock { $0[name] = after }
                    if let after { self.arm(after) } else { self.upcoming.withLock { $0[name] = nil } }
                }
            )
        }
    }

    // MARK: - Time

    /// Works out a rule's next time, unless that is known.
    private func arm(_ rule: EventRule) {
        let now = settings.clock.now
        upcoming.withLock { upcoming in
            guard rule.isEnabled else {
                upcoming[rule.name] = nil
                return
            }
            if upcoming[rule.name]?.schedule == rule.schedule { return }
            upcoming[rule.name] = rule.expression.next(after: now, in: .utc, from: now)
                .map { Turn(schedule: rule.schedule, time: $0) }
        }
    }

    public func run() async throws {
        repeat { await fireDue() } while (try? await settings.clock.sleep(for: .seconds(1))) != nil
    }

    private func fireDue() async {
        let now = settings.clock.now
        let rules = self.rules
        let due = upcoming.withLock { upcoming in
            var due: [EventRule] = []
            for (name, turn) in upcoming where turn.time <= now {
                guard let rule = rules[name] else {
                    upcoming[name] = nil
                    continue
                }
                due.append(rule)
                // What was missed while the machine slept is not made up for.
                upcoming[name] = rule.expression.next(after: now, in: .utc, from: turn.time)
                    .map { Turn(schedule: rule.schedule, time: $0) }
            }
            return due
        }
        for rule in due { await fire(rule, at: now) }
    }

    private func fire(_ rule: EventRule, at now: Timestamp) async {
        let event = rule.event(
            id: settings.random.uuid(), at: now, region: settings.region, accountID: settings.accountID)
        for target in rule.sortedTargets {
            do {
                _ = try await registry.call(
                    Lambda.Invoke.self,
                    .init(functionName: target.arn, invocationType: "Event", payload: Blob(target.input ?? event)),
                    as: .service("events.amazonaws.com", sourceARN: rule.arn))
            } catch {
                settings.logger.warning("Rule \(rule.name) could not invoke \(target.arn): \(error)")
            }
        }
    }
}
