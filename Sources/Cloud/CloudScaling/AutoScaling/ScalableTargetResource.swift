import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::ApplicationAutoScaling::ScalableTarget`.
///
/// A stack that is deployed in office hours gets office capacity at once: the last past action is applied.
struct ScalableTargetResource: ResourceProvider {
    let service: AutoScalingService
    var type: String { "AWS::ApplicationAutoScaling::ScalableTarget" }
    var knownProperties: [String] {
        [
            "ServiceNamespace", "ScalableDimension", "ResourceId", "MinCapacity", "MaxCapacity", "SuspendedState",
            "ScheduledActions.ScheduledActionName", "ScheduledActions.Schedule", "ScheduledActions.Timezone",
            "ScheduledActions.StartTime", "ScheduledActions.EndTime", "ScheduledActions.ScalableTargetAction",
        ]
    }
    var inertProperties: [String] { ["RoleARN"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        let resourceID = properties["ResourceId"]?.stringValue ?? ""
        let namespace = properties["ServiceNamespace"]?.stringValue ?? ""
        let dimension = properties["ScalableDimension"]?.stringValue ?? ""
        try AutoScalingService.check(namespace, dimension, resourceID)
        let before = service.snapshot
        let suspended = properties["SuspendedState"]
        _ = try await service.register(
            .init(
                serviceNamespace: namespace, resourceId: resourceID, scalableDimension: dimension,
                minCapacity: Self.number(properties["MinCapacity"]),
                maxCapacity: Self.number(properties["MaxCapacity"]),
                suspendedState: .init(
                    dynamicScalingInSuspended: Self.flag(suspended?["DynamicScalingInSuspended"]),
                    dynamicScalingOutSuspended: Self.flag(suspended?["DynamicScalingOutSuspended"]),
                    scheduledScalingSuspended: Self.flag(suspended?["ScheduledScalingSuspended"]))),
            followsTemplate: true)
        var names: Set<String> = []
        for action in properties["ScheduledActions"]?.arrayValue ?? [] {
            let name = action["ScheduledActionName"]?.stringValue ?? ""
            names.insert(name)
            let bounds = action["ScalableTargetAction"]
            try await service.put(
                .init(
                    serviceNamespace: namespace, scheduledActionName: name, resourceId: resourceID,
                    scalableDimension: dimension, schedule: action["Schedule"]?.stringValue,
                    timezone: action["Timezone"]?.stringValue,
                    startTime: action["StartTime"]?.stringValue.flatMap { Timestamp(iso8601: $0) },
                    endTime: action["EndTime"]?.stringValue.flatMap { Timestamp(iso8601: $0) },
                    scalableTargetAction: .init(
                        minCapacity: Self.number(bounds?["MinCapacity"]),
                        maxCapacity: Self.number(bounds?["MaxCapacity"]))),
                replacesAll: true)
        }
        for name in (service.snapshot.actions[resourceID] ?? [:]).keys where !names.contains(name) {
            _ = try await service.deleteAction(name, of: resourceID)
        }
        let after = service.snapshot
        let isChanged =
            before.targets[resourceID] != after.targets[resourceID]
            || before.actions[resourceID] != after.actions[resourceID]
        if isChanged { await service.catchUp(resources: [resourceID], since: .epoch) }
        await service.settle()
        return ResourceState(physicalID: "\(resourceID)|\(dimension)|\(namespace)", attributes: ["Id": resourceID])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let resource = state.physicalID.split(separator: "|").first else { return }
        _ = try await service.deregister(String(resource))
    }

    /// CloudFormation takes `6` and `"6"`.
    private static func number(_ value: JSONValue?) -> Int? {
        value.flatMap { $0.intValue ?? $0.stringValue.flatMap(Int.init) }
    }

    private static func flag(_ value: JSONValue?) -> Bool {
        value?.boolValue ?? (value?.stringValue == "true")
    }
}
