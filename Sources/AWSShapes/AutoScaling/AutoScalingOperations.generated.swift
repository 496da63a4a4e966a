// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension AutoScaling {
    public enum DeleteScheduledAction: AWSOperation {
        public typealias Input = AutoScaling.DeleteScheduledActionRequest
        public typealias Output = AutoScaling.DeleteScheduledActionResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "DeleteScheduledAction",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.DeleteScheduledActionRequest,
            output: AutoScalingFacts.DeleteScheduledActionResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.ObjectNotFoundException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}

extension AutoScaling {
    public enum DeregisterScalableTarget: AWSOperation {
        public typealias Input = AutoScaling.DeregisterScalableTargetRequest
        public typealias Output = AutoScaling.DeregisterScalableTargetResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "DeregisterScalableTarget",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.DeregisterScalableTargetRequest,
            output: AutoScalingFacts.DeregisterScalableTargetResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.ObjectNotFoundException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}

extension AutoScaling {
    public enum DescribeScalableTargets: AWSOperation {
        public typealias Input = AutoScaling.DescribeScalableTargetsRequest
        public typealias Output = AutoScaling.DescribeScalableTargetsResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "DescribeScalableTargets",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.DescribeScalableTargetsRequest,
            output: AutoScalingFacts.DescribeScalableTargetsResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.InvalidNextTokenException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}

extension AutoScaling {
    public enum DescribeScheduledActions: AWSOperation {
        public typealias Input = AutoScaling.DescribeScheduledActionsRequest
        public typealias Output = AutoScaling.DescribeScheduledActionsResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "DescribeScheduledActions",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.DescribeScheduledActionsRequest,
            output: AutoScalingFacts.DescribeScheduledActionsResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.InvalidNextTokenException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}

extension AutoScaling {
    public enum PutScheduledAction: AWSOperation {
        public typealias Input = AutoScaling.PutScheduledActionRequest
        public typealias Output = AutoScaling.PutScheduledActionResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "PutScheduledAction",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.PutScheduledActionRequest,
            output: AutoScalingFacts.PutScheduledActionResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.LimitExceededException, AutoScalingFacts.ObjectNotFoundException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}

extension AutoScaling {
    public enum RegisterScalableTarget: AWSOperation {
        public typealias Input = AutoScaling.RegisterScalableTargetRequest
        public typealias Output = AutoScaling.RegisterScalableTargetResponse
        public static let service = AutoScaling.service
        public static let schema = OperationSchema(
            name: "RegisterScalableTarget",
            method: "POST",
            uri: "/",
            input: AutoScalingFacts.RegisterScalableTargetRequest,
            output: AutoScalingFacts.RegisterScalableTargetResponse,
            errors: [AutoScalingFacts.ValidationException, AutoScalingFacts.LimitExceededException, AutoScalingFacts.ConcurrentUpdateException, AutoScalingFacts.InternalServiceException])
    }
}
