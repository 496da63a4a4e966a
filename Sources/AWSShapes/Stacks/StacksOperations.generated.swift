// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Stacks {
    public enum DescribeStackResources: AWSOperation {
        public typealias Input = Stacks.DescribeStackResourcesInput
        public typealias Output = Stacks.DescribeStackResourcesOutput
        public static let service = Stacks.service
        public static let schema = OperationSchema(
            name: "DescribeStackResources",
            method: "POST",
            uri: "/",
            input: StacksFacts.DescribeStackResourcesInput,
            output: StacksFacts.DescribeStackResourcesOutput,
            resultWrapper: "DescribeStackResourcesResult")
    }
}

extension Stacks {
    public enum DescribeStacks: AWSOperation {
        public typealias Input = Stacks.DescribeStacksInput
        public typealias Output = Stacks.DescribeStacksOutput
        public static let service = Stacks.service
        public static let schema = OperationSchema(
            name: "DescribeStacks",
            method: "POST",
            uri: "/",
            input: StacksFacts.DescribeStacksInput,
            output: StacksFacts.DescribeStacksOutput,
            resultWrapper: "DescribeStacksResult")
    }
}

extension Stacks {
    public enum GetTemplate: AWSOperation {
        public typealias Input = Stacks.GetTemplateInput
        public typealias Output = Stacks.GetTemplateOutput
        public static let service = Stacks.service
        public static let schema = OperationSchema(
            name: "GetTemplate",
            method: "POST",
            uri: "/",
            input: StacksFacts.GetTemplateInput,
            output: StacksFacts.GetTemplateOutput,
            errors: [StacksFacts.ChangeSetNotFoundException],
            resultWrapper: "GetTemplateResult")
    }
}

extension Stacks {
    public enum ListStackResources: AWSOperation {
        public typealias Input = Stacks.ListStackResourcesInput
        public typealias Output = Stacks.ListStackResourcesOutput
        public static let service = Stacks.service
        public static let schema = OperationSchema(
            name: "ListStackResources",
            method: "POST",
            uri: "/",
            input: StacksFacts.ListStackResourcesInput,
            output: StacksFacts.ListStackResourcesOutput,
            resultWrapper: "ListStackResourcesResult")
    }
}

extension Stacks {
    public enum ListStacks: AWSOperation {
        public typealias Input = Stacks.ListStacksInput
        public typealias Output = Stacks.ListStacksOutput
        public static let service = Stacks.service
        public static let schema = OperationSchema(
            name: "ListStacks",
            method: "POST",
            uri: "/",
            input: StacksFacts.ListStacksInput,
            output: StacksFacts.ListStacksOutput,
            resultWrapper: "ListStacksResult")
    }
}
