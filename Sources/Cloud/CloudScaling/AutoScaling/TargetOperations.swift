import AWSCore
import AWSShapes
import CloudCore

/// Scalable targets. Source: Application Auto Scaling API Reference.
extension AutoScalingService {
    func registerTargetOperations(_ table: inout OperationTable) {
        table.on(AutoScaling.RegisterScalableTarget.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension, input.resourceId)
            let target = try await self.register(input)
            await self.settle()
            return AutoScaling.RegisterScalableTargetResponse(scalableTargetARN: target.arn)
        }
        table.on(AutoScaling.DeregisterScalableTarget.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension, input.resourceId)
            guard try await self.deregister(input.resourceId) else { throw Self.noTarget(input.resourceId) }
            return AutoScaling.DeregisterScalableTargetResponse()
        }
        table.on(AutoScaling.DescribeScalableTargets.self) { input, _ in
            try Self.check(input.serviceNamespace, input.scalableDimension)
            let all = self.snapshot.targets.values.sorted { $0.resourceID < $1.resourceID }
                .filter { input.resourceIds?.contains($0.resourceID) ?? true }
            let (page, next) = try Self.page(all, token: input.nextToken, limit: input.maxResults)
            return AutoScaling.DescribeScalableTargetsResponse(
                scalableTargets: page.map(self.describe), nextToken: next)
        }
    }

    static let minimumAndMaximum = AWSError.validation(
        "Both MinCapacity and MaxCapacity are required when registering a new scalable target")

    func register(
        _ input: AutoScaling.RegisterScalableTargetRequest, followsTemplate: Bool = false
    ) async throws
        -> ScalableTarget
    {
        let now = settings.clock.now
        let arn =
            "arn:aws:application-autoscaling:\(settings.region):\(settings.accountID):scalable-target/"
            + settings.random.text(12, from: "0123456789abcdef")
        let target = try await change { state in
            var target: ScalableTarget
            if let existing = state.targets[input.resourceId] {
                target = existing
                var bounds = followsTemplate ? existing.declared : existing.bounds
                if let minimum = input.minCapacity { bounds.minimum = minimum }
                if let maximum = input.maxCapacity { bounds.maximum = maximum }
                // A template that is applied again does not undo what the schedule did since.
                if !followsTemplate || bounds != existing.declared {
                    target.declared = bounds
                    target.bounds = bounds
                    target.actedAt = now
                }
            } else {
                guard let minimum = input.minCapacity, let maximum = input.maxCapacity else {
                    throw Self.minimumAndMaximum
                }
                target = ScalableTarget(
                    resourceID: input.resourceId, arn: arn, bounds: .init(minimum: minimum, maximum: maximum), now: now)
            }
            guard target.bounds.minimum >= 0 else {
                throw AWSError.validation("Minimum capacity cannot be less than 0")
            }
            guard target.bounds.minimum <= target.bounds.maximum else {
                throw AWSError.validation("Maximum capacity cannot be less than minimum capacity")
            }
            if let suspended = input.suspendedState {
                target.isScheduledScalingSuspended =
                    suspended.scheduledScalingSuspended ?? target.isScheduledScalingSuspended
                target.suspendsIn = suspended.dynamicScalingInSuspended ?? target.suspendsIn
                target.suspendsOut = suspended.dynamicScalingOutSuspended ?? target.suspendsOut
            }
            if target == state.targets[input.resourceId] { return (target, []) }
            state.targets[input.resourceId] = target
            return (target, [.init(kind: "target", key: target.resourceID, body: target.json)])
        }
        mustSettle(target.resourceID)
        return target
    }

    /// With its scheduled actions; false when there was none.
    func deregister(_ resourceID: String) async throws -> Bool {
        try await change { state in
            guard state.targets.removeValue(forKey: resourceID) != nil else { return (false, []) }
            let actions = state.actions.removeValue(forKey: resourceID) ?? [:]
            return (
                true,
                [.init(kind: "target", key: resourceID, body: nil)]
                    + actions.keys.map { .init(kind: "action", key: "\(resourceID) \($0)", body: nil) }
            )
        }
    }

    private func describe(_ target: ScalableTarget) -> AutoScaling.ScalableTarget {
        AutoScaling.ScalableTarget(
            serviceNamespace: ScalableTarget.namespace, resourceId: target.resourceID,
            scalableDimension: ScalableTarget.dimension, minCapacity: target.bounds.minimum,
            maxCapacity: target.bounds.maximum,
            roleARN:
                "arn:aws:iam::\(settings.accountID):role/aws-service-role/lambda.application-autoscaling.amazonaws.com/"
                + "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency",
            creationTime: target.created,
            suspendedState: .init(
                dynamicScalingInSuspended: target.suspendsIn, dynamicScalingOutSuspended: target.suspendsOut,
                scheduledScalingSuspended: target.isScheduledScalingSuspended),
            scalableTargetARN: target.arn)
    }

    // MARK: - Checks

    static func check(_ namespace: String, _ dimension: String?, _ resourceID: String? = nil) throws(AWSError) {
        guard namespace == ScalableTarget.namespace else {
            throw .validation("The service namespace \(namespace) is not built here; lambda is")
        }
        guard dimension == nil || dimension == ScalableTarget.dimension else {
            throw .validation("Unsupported service namespace, resource type or scalable dimension")
        }
        if let resourceID, ScalableTarget.functionAndAlias(resourceID) == nil {
            throw .validation("Unsupported service namespace, resource type or scalable dimension")
        }
    }

    static func noTarget(_ resourceID: String) -> AWSError {
        AWSError(
            "ObjectNotFoundException",
            "No scalable target found for service namespace: lambda, resource ID: \(resourceID), scalable dimension: "
                + ScalableTarget.dimension)
    }

    static func page<Element>(
        _ all: [Element], token: String?, limit: Int?
    ) throws(AWSError) -> (
        page: ArraySlice<Element>, next: String?
    ) {
        var start = 0
        if let token {
            guard let number = Int(token), (0...all.count).contains(number) else {
                throw AWSError("InvalidNextTokenException", "The next token is not valid")
            }
            start = number
        }
        let page = all.dropFirst(start).prefix(min(max(limit ?? 50, 1), 50))
        let next = start + page.count
        return (page, next < all.count ? String(next) : nil)
    }
}
