// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension EventBridge {
    public enum DeleteRule: AWSOperation {
        public typealias Input = EventBridge.DeleteRuleRequest
        public typealias Output = Unit
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "DeleteRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.DeleteRuleRequest,
            output: .unit,
            errors: [EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException, EventBridgeFacts.ResourceNotFoundException])
    }
}

extension EventBridge {
    public enum DescribeRule: AWSOperation {
        public typealias Input = EventBridge.DescribeRuleRequest
        public typealias Output = EventBridge.DescribeRuleResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "DescribeRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.DescribeRuleRequest,
            output: EventBridgeFacts.DescribeRuleResponse,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.InternalException])
    }
}

extension EventBridge {
    public enum DisableRule: AWSOperation {
        public typealias Input = EventBridge.DisableRuleRequest
        public typealias Output = Unit
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "DisableRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.DisableRuleRequest,
            output: .unit,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException])
    }
}

extension EventBridge {
    public enum EnableRule: AWSOperation {
        public typealias Input = EventBridge.EnableRuleRequest
        public typealias Output = Unit
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "EnableRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.EnableRuleRequest,
            output: .unit,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException])
    }
}

extension EventBridge {
    public enum ListRules: AWSOperation {
        public typealias Input = EventBridge.ListRulesRequest
        public typealias Output = EventBridge.ListRulesResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "ListRules",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.ListRulesRequest,
            output: EventBridgeFacts.ListRulesResponse,
            errors: [EventBridgeFacts.InternalException, EventBridgeFacts.ResourceNotFoundException])
    }
}

extension EventBridge {
    public enum ListTargetsByRule: AWSOperation {
        public typealias Input = EventBridge.ListTargetsByRuleRequest
        public typealias Output = EventBridge.ListTargetsByRuleResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "ListTargetsByRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.ListTargetsByRuleRequest,
            output: EventBridgeFacts.ListTargetsByRuleResponse,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.InternalException])
    }
}

extension EventBridge {
    public enum PutRule: AWSOperation {
        public typealias Input = EventBridge.PutRuleRequest
        public typealias Output = EventBridge.PutRuleResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "PutRule",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.PutRuleRequest,
            output: EventBridgeFacts.PutRuleResponse,
            errors: [EventBridgeFacts.InvalidEventPatternException, EventBridgeFacts.LimitExceededException, EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException, EventBridgeFacts.ResourceNotFoundException])
    }
}

extension EventBridge {
    public enum PutTargets: AWSOperation {
        public typealias Input = EventBridge.PutTargetsRequest
        public typealias Output = EventBridge.PutTargetsResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "PutTargets",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.PutTargetsRequest,
            output: EventBridgeFacts.PutTargetsResponse,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.LimitExceededException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException])
    }
}

extension EventBridge {
    public enum RemoveTargets: AWSOperation {
        public typealias Input = EventBridge.RemoveTargetsRequest
        public typealias Output = EventBridge.RemoveTargetsResponse
        public static let service = EventBridge.service
        public static let schema = OperationSchema(
            name: "RemoveTargets",
            method: "POST",
            uri: "/",
            input: EventBridgeFacts.RemoveTargetsRequest,
            output: EventBridgeFacts.RemoveTargetsResponse,
            errors: [EventBridgeFacts.ResourceNotFoundException, EventBridgeFacts.ConcurrentModificationException, EventBridgeFacts.ManagedRuleException, EventBridgeFacts.InternalException])
    }
}
