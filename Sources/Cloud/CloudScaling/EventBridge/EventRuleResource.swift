import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::Events::Rule`.
struct EventRuleResource: ResourceProvider {
    let service: EventBridgeService
    var type: String { "AWS::Events::Rule" }
    var knownProperties: [String] {
        [
            "Name", "Description", "ScheduleExpression", "State", "EventBusName", "EventPattern", "RoleArn",
            "Targets.Id",
            "Targets.Arn", "Targets.Input", "Targets.InputPath", "Targets.InputTransformer",
        ]
    }
    var inertProperties: [String] { ["Targets.RetryPolicy", "Targets.DeadLetterConfig", "Targets.RoleArn", "Tags"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        let name = properties["Name"]?.stringValue ?? String(request.generatedName.suffix(64))
        try EventBridgeService.checkBus(properties["EventBusName"]?.stringValue)
        var targets: [String: EventRule.Target] = [:]
        for json in properties["Targets"]?.arrayValue ?? [] {
            let target = try EventBridgeService.target(
                EventBridge.Target(
                    id: json["Id"]?.stringValue ?? "", arn: json["Arn"]?.stringValue ?? "",
                    input: json["Input"].map { $0.stringValue ?? $0.serialized() },
                    inputPath: json["InputPath"]?.stringValue,
                    inputTransformer: json["InputTransformer"].map {
                        .init(inputTemplate: $0["InputTemplate"]?.stringValue ?? "")
                    }))
            targets[target.id] = target
        }
        let arn = try await service.put(
            .init(
                name: name, scheduleExpression: properties["ScheduleExpression"]?.stringValue,
                eventPattern: properties["EventPattern"]?.serialized(), state: properties["State"]?.stringValue,
                description: properties["Description"]?.stringValue, roleArn: properties["RoleArn"]?.stringValue))
        let wanted = targets
        try await service.change(name) { $0?.targets = wanted }
        if let previous = request.previous?.physicalID, previous != name {
            try await service.change(previous) { $0 = nil }
        }
        return ResourceState(physicalID: name, attributes: ["Arn": arn])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        try await service.change(state.physicalID) { $0 = nil }
    }
}
