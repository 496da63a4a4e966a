import AWSCore
import AWSShapes
import CloudCore

/// Scheduled actions. Source: Application Auto Scaling API Reference.
extension AutoScalingService {
    func registerActionOperations(_ table: inout OperationTable) {
        table.on(AutoScaling.PutScheduledAction.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension, input.resourceId)
            try await self.put(input)
            return AutoScaling.PutScheduledActionResponse()
        }
        table.on(AutoScaling.DeleteScheduledAction.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension, input.resourceId)
            guard try await self.deleteAction(input.scheduledActionName, of: input.resourceId) else {
                throw AWSError(
                    "ObjectNotFoundException",
                    "No scheduled action found for service namespace: lambda, resource ID: \(input.resourceId), scheduled "
                        + "action name: \(input.scheduledActionName)")
            }
            return AutoScaling.DeleteScheduledActionResponse()
        }
        table.on(AutoScaling.DescribeScheduledActions.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension)
            let state = self.snapshot
            let all = state.actions.keys.sorted().flatMap { state.sortedActions($0) }.filter { action in
                (input.resourceId == nil || input.resourceId == action.resourceID)
                    && (input.scheduledActionNames?.contains(action.name) ?? true)
            }
            let (page, next) = try Self.page(all, token: input.nextToken, limit: input.maxResults)
            return AutoScaling.DescribeScheduledActionsResponse(
                scheduledActions: page.map(Self.describe), nextToken: next)
        }
    }

    func put(_ input: AutoScaling.PutScheduledActionRequest, replacesAll: Bool = false) async throws {
        let now = settings.clock.now
        let arn =
            "arn:aws:autoscaling:\(settings.region):\(settings.accountID):scheduledAction:\(settings.random.uuid()):"
            + "resource/lambda/\(input.resourceId):scheduledActionName/\(input.scheduledActionName)"
        let wanted = input.scalableTargetAction
        try await change { state in
            guard state.targets[input.resourceId] != nil else { throw Self.noTarget(input.resourceId) }
            let existing = state.actions[input.resourceId]?[input.scheduledActionName]
            // What an update leaves out stays as it is; a template says all there is.
            let old = replacesAll ? nil : existing
            guard let schedule = input.schedule ?? old?.schedule else {
                throw AWSError.validation("Schedule is required for a new scheduled action")
            }
            let minimum = wanted == nil ? old?.minimum : wanted?.minCapacity
            let maximum = wanted == nil ? old?.maximum : wanted?.maxCapacity
            guard minimum != nil || maximum != nil else {
                throw AWSError.validation("ScalableTargetAction must have a MinCapacity, a MaxCapacity or both")
            }
            let action = try ScheduledAction(
                name: input.scheduledActionName, resourceID: input.resourceId, arn: existing?.arn ?? arn,
                created: existing?.created ?? now, schedule: schedule, timezone: input.timezone ?? old?.timezone,
                start: input.startTime ?? old?.start, end: input.endTime ?? old?.end, minimum: minimum, maximum: maximum
            )
            if action == existing { return ((), []) }
            state.actions[input.resourceId, default: [:]][action.name] = action
            return ((), [.init(kind: "action", key: "\(input.resourceId) \(action.name)", body: action.json)])
        }
    }

    /// False when there was none.
    func deleteAction(_ name: String, of resourceID: String) async throws -> Bool {
        try await change { state in
            guard state.actions[resourceID]?.removeValue(forKey: name) != nil else { return (false, []) }
            return (true, [.init(kind: "action", key: "\(resourceID) \(name)", body: nil)])
        }
    }

    private static func describe(_ action: ScheduledAction) -> AutoScaling.ScheduledAction {
        AutoScaling.ScheduledAction(
            scheduledActionName: action.name, scheduledActionARN: action.arn,
            serviceNamespace: ScalableTarget.namespace,
            schedule: action.schedule, resourceId: action.resourceID, creationTime: action.created,
            timezone: action.timezone, scalableDimension: ScalableTarget.dimension, startTime: action.start,
            endTime: action.end,
            scalableTargetAction: .init(minCapacity: action.minimum, maxCapacity: action.maximum))
    }
}
