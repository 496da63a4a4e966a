// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum AutoScalingProofs {
    static let operations: [any AWSOperation.Type] = [
        AutoScaling.DeleteScheduledAction.self,
        AutoScaling.DeregisterScalableTarget.self,
        AutoScaling.DescribeScalableTargets.self,
        AutoScaling.DescribeScheduledActions.self,
        AutoScaling.PutScheduledAction.self,
        AutoScaling.RegisterScalableTarget.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            AutoScaling.DeleteScheduledActionRequest.self,
            copy: { one in AutoScaling.DeleteScheduledActionRequest(serviceNamespace: one.serviceNamespace, scheduledActionName: one.scheduledActionName, resourceId: one.resourceId, scalableDimension: one.scalableDimension) }),
        StructureProof(
            AutoScaling.DeleteScheduledActionResponse.self,
            copy: { _ in AutoScaling.DeleteScheduledActionResponse() }),
        StructureProof(
            AutoScaling.DeregisterScalableTargetRequest.self,
            copy: { one in AutoScaling.DeregisterScalableTargetRequest(serviceNamespace: one.serviceNamespace, resourceId: one.resourceId, scalableDimension: one.scalableDimension) }),
        StructureProof(
            AutoScaling.DeregisterScalableTargetResponse.self,
            copy: { _ in AutoScaling.DeregisterScalableTargetResponse() }),
        StructureProof(
            AutoScaling.DescribeScalableTargetsRequest.self,
            copy: { one in AutoScaling.DescribeScalableTargetsRequest(serviceNamespace: one.serviceNamespace, resourceIds: one.resourceIds, scalableDimension: one.scalableDimension, maxResults: one.maxResults, nextToken: one.nextToken) },
            minimum: { one in AutoScaling.DescribeScalableTargetsRequest(serviceNamespace: one.serviceNamespace) }),
        StructureProof(
            AutoScaling.DescribeScalableTargetsResponse.self,
            copy: { one in AutoScaling.DescribeScalableTargetsResponse(scalableTargets: one.scalableTargets, nextToken: one.nextToken) },
            minimum: { _ in AutoScaling.DescribeScalableTargetsResponse() }),
        StructureProof(
            AutoScaling.ScalableTarget.self,
            copy: { one in AutoScaling.ScalableTarget(serviceNamespace: one.serviceNamespace, resourceId: one.resourceId, scalableDimension: one.scalableDimension, minCapacity: one.minCapacity, maxCapacity: one.maxCapacity, roleARN: one.roleARN, creationTime: one.creationTime, predictedCapacity: one.predictedCapacity, suspendedState: one.suspendedState, scalableTargetARN: one.scalableTargetARN) },
            minimum: { one in AutoScaling.ScalableTarget(serviceNamespace: one.serviceNamespace, resourceId: one.resourceId, scalableDimension: one.scalableDimension, minCapacity: one.minCapacity, maxCapacity: one.maxCapacity, roleARN: one.roleARN, creationTime: one.creationTime) }),
        StructureProof(
            AutoScaling.SuspendedState.self,
            copy: { one in AutoScaling.SuspendedState(dynamicScalingInSuspended: one.dynamicScalingInSuspended, dynamicScalingOutSuspended: one.dynamicScalingOutSuspended, scheduledScalingSuspended: one.scheduledScalingSuspended) },
            minimum: { _ in AutoScaling.SuspendedState() }),
        StructureProof(
            AutoScaling.DescribeScheduledActionsRequest.self,
            copy: { one in AutoScaling.DescribeScheduledActionsRequest(serviceNamespace: one.serviceNamespace, scheduledActionNames: one.scheduledActionNames, resourceId: one.resourceId, scalableDimension: one.scalableDimension, maxResults: one.maxResults, nextToken: one.nextToken) },
            minimum: { one in AutoScaling.DescribeScheduledActionsRequest(serviceNamespace: one.serviceNamespace) }),
        StructureProof(
            AutoScaling.DescribeScheduledActionsResponse.self,
            copy: { one in AutoScaling.DescribeScheduledActionsResponse(scheduledActions: one.scheduledActions, nextToken: one.nextToken) },
            minimum: { _ in AutoScaling.DescribeScheduledActionsResponse() }),
        StructureProof(
            AutoScaling.ScheduledAction.self,
            copy: { one in AutoScaling.ScheduledAction(scheduledActionName: one.scheduledActionName, scheduledActionARN: one.scheduledActionARN, serviceNamespace: one.serviceNamespace, schedule: one.schedule, resourceId: one.resourceId, creationTime: one.creationTime, timezone: one.timezone, scalableDimension: one.scalableDimension, startTime: one.startTime, endTime: one.endTime, scalableTargetAction: one.scalableTargetAction) },
            minimum: { one in AutoScaling.ScheduledAction(scheduledActionName: one.scheduledActionName, scheduledActionARN: one.scheduledActionARN, serviceNamespace: one.serviceNamespace, schedule: one.schedule, resourceId: one.resourceId, creationTime: one.creationTime) }),
        StructureProof(
            AutoScaling.ScalableTargetAction.self,
            copy: { one in AutoScaling.ScalableTargetAction(minCapacity: one.minCapacity, maxCapacity: one.maxCapacity) },
            minimum: { _ in AutoScaling.ScalableTargetAction() }),
        StructureProof(
            AutoScaling.PutScheduledActionRequest.self,
            copy: { one in AutoScaling.PutScheduledActionRequest(serviceNamespace: one.serviceNamespace, scheduledActionName: one.scheduledActionName, resourceId: one.resourceId, scalableDimension: one.scalableDimension, schedule: one.schedule, timezone: one.timezone, startTime: one.startTime, endTime: one.endTime, scalableTargetAction: one.scalableTargetAction) },
            minimum: { one in AutoScaling.PutScheduledActionRequest(serviceNamespace: one.serviceNamespace, scheduledActionName: one.scheduledActionName, resourceId: one.resourceId, scalableDimension: one.scalableDimension) }),
        StructureProof(
            AutoScaling.PutScheduledActionResponse.self,
            copy: { _ in AutoScaling.PutScheduledActionResponse() }),
        StructureProof(
            AutoScaling.RegisterScalableTargetRequest.self,
            copy: { one in AutoScaling.RegisterScalableTargetRequest(serviceNamespace: one.serviceNamespace, resourceId: one.resourceId, scalableDimension: one.scalableDimension, minCapacity: one.minCapacity, maxCapacity: one.maxCapacity, roleARN: one.roleARN, suspendedState: one.suspendedState, tags: one.tags) },
            minimum: { one in AutoScaling.RegisterScalableTargetRequest(serviceNamespace: one.serviceNamespace, resourceId: one.resourceId, scalableDimension: one.scalableDimension) }),
        StructureProof(
            AutoScaling.RegisterScalableTargetResponse.self,
            copy: { one in AutoScaling.RegisterScalableTargetResponse(scalableTargetARN: one.scalableTargetARN) },
            minimum: { _ in AutoScaling.RegisterScalableTargetResponse() }),
    ]
}
