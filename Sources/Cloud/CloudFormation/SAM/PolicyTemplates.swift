/// SAM's policy templates, those in use here.
///
/// Source: AWS SAM Developer Guide, "AWS SAM policy template list".
enum PolicyTemplates {
    struct PolicyTemplate {
        var parameter: String
        var actions: [String]
        /// ARNs after `arn:${AWS::Partition}:`; `${name}` is the parameter.
        var resources: [String]
        /// Written as a list even when there is one.
        var isList = false
    }

    private static let table = [
        "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",
        "dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",
    ]
    private static let queue = ["sqs:${AWS::Region}:${AWS::AccountId}:${queueName}"]
    private static let bucket = ["s3:::${bucketName}", "s3:::${bucketName}/*"]
    private static let readObjects = ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion"]

    static let all: [String: PolicyTemplate] = [
        "DynamoDBCrudPolicy": PolicyTemplate(
            parameter: "TableName",
            actions: [
                "dynamodb:GetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Scan", "dynamodb:Query",
                "dynamodb:UpdateItem", "dynamodb:BatchWriteItem", "dynamodb:BatchGetItem", "dynamodb:DescribeTable",
                "dynamodb:ConditionCheckItem",
            ], resources: table),
        "DynamoDBReadPolicy": PolicyTemplate(
            parameter: "TableName",
            actions: [
                "dynamodb:GetItem", "dynamodb:Scan", "dynamodb:Query", "dynamodb:BatchGetItem",
                "dynamodb:DescribeTable",
            ], resources: table),
        "SNSPublishMessagePolicy": PolicyTemplate(
            parameter: "TopicName", actions: ["sns:Publish"],
            resources: ["sns:${AWS::Region}:${AWS::AccountId}:${topicName}"]),
        "SQSPollerPolicy": PolicyTemplate(
            parameter: "QueueName",
            actions: [
                "sqs:ChangeMessageVisibility", "sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessage",
                "sqs:DeleteMessageBatch", "sqs:GetQueueAttributes", "sqs:ReceiveMessage",
            ], resources: queue),
        "SQSSendMessagePolicy": PolicyTemplate(
            parameter: "QueueName", actions: ["sqs:SendMessage*"], resources: queue),
        "S3ReadPolicy": PolicyTemplate(
            parameter: "BucketName", actions: readObjects + ["s3:GetLifecycleConfiguration"], resources: bucket),
        "S3CrudPolicy": PolicyTemplate(
            parameter: "BucketName",
            actions: readObjects + [
                "s3:PutObject", "s3:PutObjectAcl", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration",
                "s3:DeleteObject",
            ], resources: bucket),
    ]

    /// The policy document of a template with its argument.
    static func expand(_ template: PolicyTemplate, argument: TemplateNode) -> TemplateNode {
        let variable = template.parameter.prefix(1).lowercased() + template.parameter.dropFirst()
        let resources = template.resources.map {
            TemplateNode.sub("arn:${AWS::Partition}:\($0)", [(variable, argument)])
        }
        let resource = resources.count == 1 ? resources[0] : .list(resources)
        return .map([
            (
                "Statement",
                [
                    .map([
                        ("Action", .list(template.actions.map { .text($0) })), ("Effect", "Allow"),
                        ("Resource", resource),
                    ])
                ]
            )
        ])
    }
}
