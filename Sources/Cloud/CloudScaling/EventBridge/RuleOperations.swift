import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Rules and their targets. Source: Amazon EventBridge API Reference.
extension EventBridgeService {
    func registerRuleOperations(_ table: inout OperationTable) {
        table.on(EventBridge.PutRule.self, resources: { input, _ in [self.ruleARN(input.name)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            let arn = try await self.put(input)
            return EventBridge.PutRuleResponse(ruleArn: arn)
        }
        table.on(EventBridge.DeleteRule.self, resources: { input, _ in [self.ruleARN(input.name)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            try await self.change(input.name) { rule in
                guard rule?.targets.isEmpty ?? true else {
                    throw AWSError.validation("Rule can't be deleted since it has targets.")
                }
                rule = nil
            }
            return Unit()
        }
        table.on(EventBridge.DescribeRule.self, resources: { input, _ in [self.ruleARN(input.name)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            let rule = try self.rule(input.name)
            return EventBridge.DescribeRuleResponse(
                name: rule.name, arn: rule.arn, scheduleExpression: rule.schedule, state: Self.state(rule),
                description: rule.description, roleArn: rule.role, eventBusName: "default",
                createdBy: self.settings.accountID)
        }
        registerStateOperations(&table)
        table.on(EventBridge.ListRules.self) { input, _ in
            try Self.checkBus(input.eventBusName)
            let all = self.rules.values.filter { $0.name.hasPrefix(input.namePrefix ?? "") }.sorted {
                $0.name < $1.name
            }
            let (page, next) = try Self.page(all, token: input.nextToken, limit: input.limit)
            return EventBridge.ListRulesResponse(
                rules: page.map { rule in
                    EventBridge.Rule(
                        name: rule.name, arn: rule.arn, state: Self.state(rule), description: rule.description,
                        scheduleExpression: rule.schedule, roleArn: rule.role, eventBusName: "default")
                }, nextToken: next)
        }
    }

    private func registerStateOperations(_ table: inout OperationTable) {
        table.on(EventBridge.EnableRule.self, resources: { input, _ in [self.ruleARN(input.name)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            try await self.setEnabled(true, input.name)
            return Unit()
        }
        table.on(EventBridge.DisableRule.self, resources: { input, _ in [self.ruleARN(input.name)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            try await self.setEnabled(false, input.name)
            return Unit()
        }
    }

    private func setEnabled(_ isEnabled: Bool, _ name: String) async throws {
        try await change(name) { rule in
            guard rule != nil else { throw Self.noRule(name) }
            rule?.isEnabled = isEnabled
        }
    }

    func put(_ input: EventBridge.PutRuleRequest) async throws -> String {
        guard input.eventPattern == nil else {
            throw AWSError.validation(
                "EventPattern is not built here: nothing puts events on a bus. ScheduleExpression is.")
        }
        guard let schedule = input.scheduleExpression else {
            throw AWSError.validation("Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        guard Self.isName(input.name) else {
            throw AWSError.validation(
                "1 validation error detected: Value '\(input.name)' at 'name' failed to satisfy constraint: Member must "
                    + "satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+")
        }
        let state = input.state ?? "ENABLED"
        guard ["ENABLED", "DISABLED"].contains(state) else {
            throw AWSError.validation("Parameter State is not valid. Reason: \(state)")
        }
        let arn = ruleARN(input.name)
        return try await change(input.name) { rule in
            var changed = try EventRule(
                name: input.name, arn: arn, schedule: schedule, isEnabled: state == "ENABLED",
                description: input.description, role: input.roleArn)
            changed.targets = rule?.targets ?? [:]
            rule = changed
            return arn
        }
    }

    func rule(_ name: String) throws(AWSError) -> EventRule {
        guard let rule = rules[name] else { throw Self.noRule(name) }
        return rule
    }

    static func noRule(_ name: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Rule \(name) does not exist on EventBus default.")
    }

    private static func state(_ rule: EventRule) -> String { rule.isEnabled ? "ENABLED" : "DISABLED" }

    static func checkBus(_ name: String?) throws(AWSError) {
        guard let name, name != "default", !name.hasSuffix(":event-bus/default") else { return }
        throw AWSError("ResourceNotFoundException", "Event bus \(name) does not exist.")
    }

    private static func isName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }

    static func page<Element>(
        _ all: [Element], token: String?, limit: Int?
    ) throws(AWSError) -> (
        page: ArraySlice<Element>, next: String?
    ) {
        var start = 0
        if let token {
            guard let number = Int(token), (0...all.count).contains(number) else {
                throw .validation("Parameter NextToken is not valid.")
            }
            start = number
        }
        let page = all.dropFirst(start).prefix(min(max(limit ?? 100, 1), 100))
        let next = start + page.count
        return (page, next < all.count ? String(next) : nil)
    }
}
