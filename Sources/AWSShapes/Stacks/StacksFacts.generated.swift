// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum StacksFacts {
    static let DescribeStackResourcesInput: Shape = Shape(
        "DescribeStackResourcesInput", .structure, members: [
            Member("StackName", .string),
            Member("LogicalResourceId", .string),
            Member("PhysicalResourceId", .string),
        ])

    static let DescribeStackResourcesOutput: Shape = Shape(
        "DescribeStackResourcesOutput", .structure, members: [
            Member("StackResources", StacksFacts.StackResources),
        ])

    static let StackResources: Shape = Shape(
        "StackResources", .list, element: Member("member", StacksFacts.StackResource))

    static let StackResource: Shape = Shape(
        "StackResource", .structure, members: [
            Member("StackName", .string),
            Member("StackId", .string),
            Member("LogicalResourceId", .string, required: true),
            Member("PhysicalResourceId", .string),
            Member("ResourceType", StacksFacts.ResourceType, required: true),
            Member("Timestamp", .timestamp, required: true),
            Member("ResourceStatus", StacksFacts.ResourceStatus, required: true),
            Member("ResourceStatusReason", .string),
            Member("Description", StacksFacts.Description),
            Member("DriftInformation", StacksFacts.StackResourceDriftInformation),
            Member("ModuleInfo", StacksFacts.ModuleInfo),
        ])

    static let ResourceType: Shape = Shape(
        "ResourceType", .string, constraints: .init(minimum: 1, maximum: 256))

    static let ResourceStatus: Shape = Shape(
        "ResourceStatus", .string, constraints: .init(values: ["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "DELETE_SKIPPED", "UPDATE_IN_PROGRESS", "UPDATE_FAILED", "UPDATE_COMPLETE", "IMPORT_FAILED", "IMPORT_COMPLETE", "IMPORT_IN_PROGRESS", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE", "EXPORT_FAILED", "EXPORT_COMPLETE", "EXPORT_IN_PROGRESS", "EXPORT_ROLLBACK_IN_PROGRESS", "EXPORT_ROLLBACK_FAILED", "EXPORT_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"]))

    static let Description: Shape = Shape(
        "Description", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let StackResourceDriftInformation: Shape = Shape(
        "StackResourceDriftInformation", .structure, members: [
            Member("StackResourceDriftStatus", StacksFacts.StackResourceDriftStatus, required: true),
            Member("LastCheckTimestamp", .timestamp),
        ])

    static let StackResourceDriftStatus: Shape = Shape(
        "StackResourceDriftStatus", .string, constraints: .init(values: ["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"]))

    static let ModuleInfo: Shape = Shape(
        "ModuleInfo", .structure, members: [
            Member("TypeHierarchy", .string),
            Member("LogicalIdHierarchy", .string),
        ])

    static let DescribeStacksInput: Shape = Shape(
        "DescribeStacksInput", .structure, members: [
            Member("StackName", .string),
            Member("NextToken", StacksFacts.NextToken),
        ])

    static let NextToken: Shape = Shape(
        "NextToken", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let DescribeStacksOutput: Shape = Shape(
        "DescribeStacksOutput", .structure, members: [
            Member("Stacks", StacksFacts.Stacks),
            Member("NextToken", StacksFacts.NextToken),
        ])

    static let Stacks: Shape = Shape(
        "Stacks", .list, element: Member("member", StacksFacts.Stack))

    static let Stack: Shape = Shape(
        "Stack", .structure, members: [
            Member("StackId", .string),
            Member("StackName", .string, required: true),
            Member("ChangeSetId", StacksFacts.ChangeSetId),
            Member("Description", StacksFacts.Description),
            Member("Parameters", StacksFacts.Parameters),
            Member("CreationTime", .timestamp, required: true),
            Member("DeletionTime", .timestamp),
            Member("LastUpdatedTime", .timestamp),
            Member("RollbackConfiguration", StacksFacts.RollbackConfiguration),
            Member("StackStatus", StacksFacts.StackStatus, required: true),
            Member("StackStatusReason", .string),
            Member("DisableRollback", .boolean),
            Member("DeploymentConfig", StacksFacts.DeploymentConfig),
            Member("NotificationARNs", StacksFacts.NotificationARNs),
            Member("TimeoutInMinutes", StacksFacts.TimeoutMinutes),
            Member("Capabilities", StacksFacts.Capabilities),
            Member("Outputs", StacksFacts.Outputs),
            Member("RoleARN", StacksFacts.RoleARN),
            Member("Tags", StacksFacts.Tags),
            Member("EnableTerminationProtection", .boolean),
            Member("ParentId", .string),
            Member("RootId", .string),
            Member("DriftInformation", StacksFacts.StackDriftInformation),
            Member("RetainExceptOnCreate", .boolean),
            Member("DeletionMode", StacksFacts.DeletionMode),
            Member("DetailedStatus", StacksFacts.DetailedStatus),
            Member("LastOperations", StacksFacts.LastOperations),
            Member("AliasName", StacksFacts.AliasName),
        ])

    static let ChangeSetId: Shape = Shape(
        "ChangeSetId", .string, constraints: .init(minimum: 1, pattern: #"arn:[-a-zA-Z0-9:/]*"#))

    static let Parameters: Shape = Shape(
        "Parameters", .list, element: Member("member", StacksFacts.Parameter))

    static let Parameter: Shape = Shape(
        "Parameter", .structure, members: [
            Member("ParameterKey", .string),
            Member("ParameterValue", .string),
            Member("UsePreviousValue", .boolean),
            Member("ResolvedValue", .string),
        ])

    static let RollbackConfiguration: Shape = Shape(
        "RollbackConfiguration", .structure, members: [
            Member("RollbackTriggers", StacksFacts.RollbackTriggers),
            Member("MonitoringTimeInMinutes", StacksFacts.MonitoringTimeInMinutes),
        ])

    static let RollbackTriggers: Shape = Shape(
        "RollbackTriggers", .list, element: Member("member", StacksFacts.RollbackTrigger), constraints: .init(maximum: 5))

    static let RollbackTrigger: Shape = Shape(
        "RollbackTrigger", .structure, members: [
            Member("Arn", .string, required: true),
            Member("Type", .string, required: true),
        ])

    static let MonitoringTimeInMinutes: Shape = Shape(
        "MonitoringTimeInMinutes", .integer, constraints: .init(minimum: 0, maximum: 180))

    static let StackStatus: Shape = Shape(
        "StackStatus", .string, constraints: .init(values: ["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE"]))

    static let DeploymentConfig: Shape = Shape(
        "DeploymentConfig", .structure, members: [
            Member("Mode", StacksFacts.DeploymentConfigMode),
            Member("DisableRollback", .boolean),
        ])

    static let DeploymentConfigMode: Shape = Shape(
        "DeploymentConfigMode", .string, constraints: .init(values: ["STANDARD", "EXPRESS"]))

    static let NotificationARNs: Shape = Shape(
        "NotificationARNs", .list, element: Member("member", .string), constraints: .init(maximum: 5))

    static let TimeoutMinutes: Shape = Shape(
        "TimeoutMinutes", .integer, constraints: .init(minimum: 1))

    static let Capabilities: Shape = Shape(
        "Capabilities", .list, element: Member("member", StacksFacts.Capability))

    static let Capability: Shape = Shape(
        "Capability", .string, constraints: .init(values: ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]))

    static let Outputs: Shape = Shape(
        "Outputs", .list, element: Member("member", StacksFacts.Output))

    static let Output: Shape = Shape(
        "Output", .structure, members: [
            Member("OutputKey", .string),
            Member("OutputValue", .string),
            Member("Description", StacksFacts.Description),
            Member("ExportName", .string),
        ])

    static let RoleARN: Shape = Shape(
        "RoleARN", .string, constraints: .init(minimum: 20, maximum: 2048))

    static let Tags: Shape = Shape(
        "Tags", .list, element: Member("member", StacksFacts.Tag), constraints: .init(maximum: 50))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", StacksFacts.TagKey, required: true),
            Member("Value", StacksFacts.TagValue, required: true),
        ])

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 1, maximum: 256))

    static let StackDriftInformation: Shape = Shape(
        "StackDriftInformation", .structure, members: [
            Member("StackDriftStatus", StacksFacts.StackDriftStatus, required: true),
            Member("LastCheckTimestamp", .timestamp),
        ])

    static let StackDriftStatus: Shape = Shape(
        "StackDriftStatus", .string, constraints: .init(values: ["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"]))

    static let DeletionMode: Shape = Shape(
        "DeletionMode", .string, constraints: .init(values: ["STANDARD", "FORCE_DELETE_STACK"]))

    static let DetailedStatus: Shape = Shape(
        "DetailedStatus", .string, constraints: .init(values: ["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"]))

    static let LastOperations: Shape = Shape(
        "LastOperations", .list, element: Member("member", StacksFacts.OperationEntry))

    static let OperationEntry: Shape = Shape(
        "OperationEntry", .structure, members: [
            Member("OperationType", StacksFacts.OperationType),
            Member("OperationId", .string),
        ])

    static let OperationType: Shape = Shape(
        "OperationType", .string, constraints: .init(values: ["CREATE_STACK", "UPDATE_STACK", "DELETE_STACK", "CONTINUE_ROLLBACK", "ROLLBACK", "CREATE_CHANGESET"]))

    static let AliasName: Shape = Shape(
        "AliasName", .string, constraints: .init(minimum: 1, maximum: 128))

    static let GetTemplateInput: Shape = Shape(
        "GetTemplateInput", .structure, members: [
            Member("StackName", .string),
            Member("ChangeSetName", StacksFacts.ChangeSetNameOrId),
            Member("TemplateStage", StacksFacts.TemplateStage),
        ])

    static let ChangeSetNameOrId: Shape = Shape(
        "ChangeSetNameOrId", .string, constraints: .init(minimum: 1, maximum: 1600, pattern: #"[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*"#))

    static let TemplateStage: Shape = Shape(
        "TemplateStage", .string, constraints: .init(values: ["Original", "Processed"]))

    static let GetTemplateOutput: Shape = Shape(
        "GetTemplateOutput", .structure, members: [
            Member("TemplateBody", StacksFacts.TemplateBody),
            Member("StagesAvailable", StacksFacts.StageList),
        ])

    static let TemplateBody: Shape = Shape(
        "TemplateBody", .string, constraints: .init(minimum: 1))

    static let StageList: Shape = Shape(
        "StageList", .list, element: Member("member", StacksFacts.TemplateStage))

    static let ListStackResourcesInput: Shape = Shape(
        "ListStackResourcesInput", .structure, members: [
            Member("StackName", .string, required: true),
            Member("NextToken", StacksFacts.NextToken),
        ])

    static let ListStackResourcesOutput: Shape = Shape(
        "ListStackResourcesOutput", .structure, members: [
            Member("StackResourceSummaries", StacksFacts.StackResourceSummaries),
            Member("NextToken", StacksFacts.NextToken),
        ])

    static let StackResourceSummaries: Shape = Shape(
        "StackResourceSummaries", .list, element: Member("member", StacksFacts.StackResourceSummary))

    static let StackResourceSummary: Shape = Shape(
        "StackResourceSummary", .structure, members: [
            Member("LogicalResourceId", .string, required: true),
            Member("PhysicalResourceId", .string),
            Member("ResourceType", StacksFacts.ResourceType, required: true),
            Member("LastUpdatedTimestamp", .timestamp, required: true),
            Member("ResourceStatus", StacksFacts.ResourceStatus, required: true),
            Member("ResourceStatusReason", .string),
            Member("DriftInformation", StacksFacts.StackResourceDriftInformationSummary),
            Member("ModuleInfo", StacksFacts.ModuleInfo),
        ])

    static let StackResourceDriftInformationSummary: Shape = Shape(
        "StackResourceDriftInformationSummary", .structure, members: [
            Member("StackResourceDriftStatus", StacksFacts.StackResourceDriftStatus, required: true),
            Member("LastCheckTimestamp", .timestamp),
        ])

    static let ListStacksInput: Shape = Shape(
        "ListStacksInput", .structure, members: [
            Member("NextToken", StacksFacts.NextToken),
            Member("StackStatusFilter", StacksFacts.StackStatusFilter),
        ])

    static let StackStatusFilter: Shape = Shape(
        "StackStatusFilter", .list, element: Member("member", StacksFacts.StackStatus))

    static let ListStacksOutput: Shape = Shape(
        "ListStacksOutput", .structure, members: [
            Member("StackSummaries", StacksFacts.StackSummaries),
            Member("NextToken", StacksFacts.NextToken),
        ])

    static let StackSummaries: Shape = Shape(
        "StackSummaries", .list, element: Member("member", StacksFacts.StackSummary))

    static let StackSummary: Shape = Shape(
        "StackSummary", .structure, members: [
            Member("StackId", .string),
            Member("StackName", .string, required: true),
            Member("TemplateDescription", .string),
            Member("CreationTime", .timestamp, required: true),
            Member("LastUpdatedTime", .timestamp),
            Member("DeletionTime", .timestamp),
            Member("StackStatus", StacksFacts.StackStatus, required: true),
            Member("StackStatusReason", .string),
            Member("ParentId", .string),
            Member("RootId", .string),
            Member("DriftInformation", StacksFacts.StackDriftInformationSummary),
            Member("LastOperations", StacksFacts.LastOperations),
        ])

    static let StackDriftInformationSummary: Shape = Shape(
        "StackDriftInformationSummary", .structure, members: [
            Member("StackDriftStatus", StacksFacts.StackDriftStatus, required: true),
            Member("LastCheckTimestamp", .timestamp),
        ])

    static let ChangeSetNotFoundException: Shape = Shape(
        "ChangeSetNotFoundException", .structure, error: .init(status: 404, queryCode: "ChangeSetNotFound"))
}
