// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(AutoScaling.DeleteScheduledActionRequest.self) { one in
            AutoScaling.DeleteScheduledActionRequest(
                serviceNamespace: one.serviceNamespace, scheduledActionName: one.scheduledActionName,
                resourceId: one.resourceId, scalableDimension: one.scalableDimension)
        },
        StructureProof(AutoScaling.DeleteScheduledActionResponse.self) { _ in
            AutoScaling.DeleteScheduledActionResponse()
        },
        StructureProof(AutoScaling.DeregisterScalableTargetRequest.self) { one in
            AutoScaling.DeregisterScalableTargetRequest(
                serviceNamespace: one.serviceNamespace, resourceId: one.resourceId,
                scalableDimension: one.scalableDimension)
        },
        StructureProof(AutoScaling.DeregisterScalableTargetResponse.self) { _ in
            AutoScaling.DeregisterScalableTargetResponse()
        },
        StructureProof(AutoScaling.DescribeScalableTargetsRequest.self) { one in
            AutoScaling.DescribeScalableTargetsRequest(
                serviceNamespace: one.serviceNamespace, resourceIds: one.resourceIds,
                scalableDimension: one.scalableDimension, maxResults: one.maxResults, nextToken: one.nextToken)
        },
        StructureProof(AutoScaling.DescribeScalableTargetsResponse.self) { one in
            AutoScaling.DescribeScalableTargetsResponse(scalableTargets: one.scalableTargets, nextToken: one.nextToken)
        },
        StructureProof(AutoScaling.ScalableTarget.self) { one in
            AutoScaling.ScalableTarget(
                serviceNamespace: one.serviceNamespace, resourceId: one.resourceId,
                scalableDimension: one.scalableDimension, minCapacity: one.minCapacity, maxCapacity: one.maxCapacity,
                roleARN: one.roleARN, creationTime: one.creationTime, predictedCapacity: one.predictedCapacity,
                suspendedState: one.suspendedState, scalableTargetARN: one.scalableTargetARN)
        },
        StructureProof(AutoScaling.SuspendedState.self) { one in
            AutoScaling.SuspendedState(
                dynamicScalingInSuspended: one.dynamicScalingInSuspended,
                dynamicScalingOutSuspended: one.dynamicScalingOutSuspended,
                scheduledScalingSuspended: one.scheduledScalingSuspended)
        },
        StructureProof(AutoScaling.DescribeScheduledActionsRequest.self) { one in
            AutoScaling.DescribeScheduledActionsRequest(
                serviceNamespace: one.serviceNamespace, scheduledActionNames: one.scheduledActionNames,
                resourceId: one.resourceId, scalableDimension: one.scalableDimension, maxResults: one.maxResults,
                nextToken: one.nextToken)
        },
        StructureProof(AutoScaling.DescribeScheduledActionsResponse.self) { one in
            AutoScaling.DescribeScheduledActionsResponse(
                scheduledActions: one.scheduledActions, nextToken: one.nextToken)
        },
        StructureProof(AutoScaling.ScheduledAction.self) { one in
            AutoScaling.ScheduledAction(
                scheduledActionName: one.scheduledActionName, scheduledActionARN: one.scheduledActionARN,
                serviceNamespace: one.serviceNamespace, schedule: one.schedule, resourceId: one.resourceId,
                creationTime: one.creationTime, timezone: one.timezone, scalableDimension: one.scalableDimension,
                startTime: one.startTime, endTime: one.endTime, scalableTargetAction: one.scalableTargetAction)
        },
        StructureProof(AutoScaling.ScalableTargetAction.self) { one in
            AutoScaling.ScalableTargetAction(minCapacity: one.minCapacity, maxCapacity: one.maxCapacity)
        },
        StructureProof(AutoScaling.PutScheduledActionRequest.self) { one in
            AutoScaling.PutScheduledActionRequest(
                serviceNamespace: one.serviceNamespace, scheduledActionName: one.scheduledActionName,
                resourceId: one.resourceId, scalableDimension: one.scalableDimension, schedule: one.schedule,
                timezone: one.timezone, startTime: one.startTime, endTime: one.endTime,
                scalableTargetAction: one.scalableTargetAction)
        },
        StructureProof(AutoScaling.PutScheduledActionResponse.self) { _ in
            AutoScaling.PutScheduledActionResponse()
        },
        StructureProof(AutoScaling.RegisterScalableTargetRequest.self) { one in
            AutoScaling.RegisterScalableTargetRequest(
                serviceNamespace: one.serviceNamespace, resourceId: one.resourceId,
                scalableDimension: one.scalableDimension, minCapacity: one.minCapacity, maxCapacity: one.maxCapacity,
                roleARN: one.roleARN, suspendedState: one.suspendedState, tags: one.tags)
        },
        StructureProof(AutoScaling.RegisterScalableTargetResponse.self) { one in
            AutoScaling.RegisterScalableTargetResponse(scalableTargetARN: one.scalableTargetARN)
        },
    ]
}
