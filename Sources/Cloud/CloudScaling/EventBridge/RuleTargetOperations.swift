import AWSCore
import AWSShapes
import CloudCore
import JSON

/// What a rule sets off.
extension EventBridgeService {
    private static let maximumTargets = 5

    func registerTargetOperations(_ table: inout OperationTable) {
        table.on(EventBridge.PutTargets.self, resources: { input, _ in [self.ruleARN(input.rule)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            let targets = try input.targets.map(Self.target)
            try await self.change(input.rule) { rule in
                guard var changed = rule else { throw Self.noRule(input.rule) }
                for target in targets { changed.targets[target.id] = target }
                guard changed.targets.count <= Self.maximumTargets else {
                    throw AWSError(
                        "LimitExceededException", "The requested resource exceeds the maximum number allowed.")
                }
                rule = changed
            }
            return EventBridge.PutTargetsResponse(failedEntryCount: 0, failedEntries: [])
        }
        table.on(EventBridge.RemoveTargets.self, resources: { input, _ in [self.ruleARN(input.rule)] }) { input, _ in
            try Self.checkBus(input.eventBusName)
            try await self.change(input.rule) { rule in
                guard rule != nil else { throw Self.noRule(input.rule) }
                for id in input.ids { rule?.targets[id] = nil }
            }
            return EventBridge.RemoveTargetsResponse(failedEntryCount: 0, failedEntries: [])
        }
        table.on(EventBridge.ListTargetsByRule.self, resources: { input, _ in [self.ruleARN(input.rule)] }) {
            input, _ in
            try Self.checkBus(input.eventBusName)
            let (page, next) = try Self.page(
                try self.rule(input.rule).sortedTargets, token: input.nextToken, limit: input.limit)
            return EventBridge.ListTargetsByRuleResponse(
                targets: page.map { EventBridge.Target(id: $0.id, arn: $0.arn, input: $0.input) }, nextToken: next)
        }
    }

    static func target(_ target: EventBridge.Target) throws(AWSError) -> EventRule.Target {
        guard let arn = ARN(target.arn) else {
            throw .validation(
                "Parameter \(target.arn) is not valid. Reason: Provided Arn is not in correct format.")
        }
        guard arn.service == "lambda", arn.resource.hasPrefix("function:") else {
            throw .validation("Parameter \(target.arn) is not valid. Reason: only Lambda functions are targets here.")
        }
        guard target.inputPath == nil, target.inputTransformer == nil else {
            throw .validation("InputPath and InputTransformer are not built here; Input is.")
        }
        if let input = target.input {
            guard (try? JSONValue(parsing: input)) != nil else {
                throw .validation("Invalid JSON in Input for target \(target.id).")
            }
        }
        return EventRule.Target(id: target.id, arn: target.arn, input: target.input)
    }
}
