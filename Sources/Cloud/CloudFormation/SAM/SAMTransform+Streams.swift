/// Events of a table's stream.
///
/// Source: AWS SAM Developer Guide, "DynamoDB".
extension SAMTransform {
    private static let streamProperties: Set<String> = [
        "Stream", "StartingPosition", "StartingPositionTimestamp", "BatchSize", "Enabled", "FilterCriteria",
        "FunctionResponseTypes", "MaximumBatchingWindowInSeconds", "ParallelizationFactor", "MaximumRetryAttempts",
        "MaximumRecordAgeInSeconds", "BisectBatchOnFunctionError", "TumblingWindowInSeconds", "DestinationConfig",
    ]

    mutating func addStream(
        _ resource: Template.Resource, _ event: TemplateNode.Entry, _ from: TemplateNode, target: TemplateNode,
        path: String, _ policies: inout EventPolicies
    ) throws {
        check(from, Self.streamProperties, path)
        guard let stream = from["Stream"], from["StartingPosition"] != nil else {
            throw TemplateProblem("a DynamoDB event needs a Stream and a StartingPosition", at: event.mark, path: path)
        }
        let id = resource.logicalID + event.key
        var mapping: [(String, TemplateNode?)] = [("EventSourceArn", stream), ("FunctionName", target)]
        for entry in from.entries ?? []
        where entry.key != "Stream" && entry.key != "DestinationConfig" && Self.streamProperties.contains(entry.key) {
            mapping.append((entry.key, entry.value))
        }
        if let destinations = from["DestinationConfig"] {
            // SAM's own Type says which policy the role needs; CloudFormation does not know it.
            let failure = destinations["OnFailure"]
            mapping.append(
                (
                    "DestinationConfig",
                    .map([("OnFailure", .map([("Destination", failure?["Destination"])]))])
                ))
            let actions = ["SQS": "sqs:SendMessage", "SNS": "sns:Publish"]
            if let type = failure?["Type"]?.string, let action = actions[type],
                let destination = failure?["Destination"]
            {
                policies.inline.append(Self.policy("\(id)\(type)Policy", action, destination))
            }
        }
        resources.append(Self.child(id, "AWS::Lambda::EventSourceMapping", of: resource, .map(mapping)))
        policies.managed.append("service-role/AWSLambdaDynamoDBExecutionRole")
    }

    private static func policy(_ name: String, _ action: String, _ resource: TemplateNode) -> TemplateNode {
        .map([
            ("PolicyName", .text(name)),
            (
                "PolicyDocument",
                .map([
                    (
                        "Statement",
                        [.map([("Action", .text(action)), ("Effect", "Allow"), ("Resource", resource)])]
                    )
                ])
            ),
        ])
    }
}
