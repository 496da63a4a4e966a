import AWSCore
import CloudCore
import JSON

/// `AWS::SNS::Topic`.
struct TopicResource: ResourceProvider {
    let service: SNSService
    private static let attributes = [
        "DisplayName", "KmsMasterKeyId", "TracingConfig", "SignatureVersion", "FifoTopic", "ContentBasedDeduplication",
    ]
    var type: String { "AWS::SNS::Topic" }
    var knownProperties: [String] {
        ["TopicName", "Tags", "Subscription.Protocol", "Subscription.Endpoint"] + Self.attributes
    }
    var inertProperties: [String] { ["DeliveryStatusLogging", "FifoThroughputScope", "DataProtectionPolicy"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["TopicName"]?.stringValue ?? request.generatedName
        // What is no longer in the template goes back to its default.
        var attributes: [String: String] = [:]
        for key in Self.attributes { attributes[key] = request.properties[key].map(propertyText) ?? "" }
        var tags: [String: String] = [:]
        for tag in request.properties["Tags"]?.arrayValue ?? [] {
            if let key = tag["Key"]?.stringValue { tags[key] = tag["Value"].map(propertyText) ?? "" }
        }
        let arn = service.topicARN(name)
        if let existing = service.catalogue.read({ $0.topics[arn] }) {
            let isChanged = attributes.contains { (existing.attributes[$0.key] ?? "") != $0.value }
            if isChanged { try await service.setAttributes(attributes.filter { !$0.value.isEmpty }, of: arn) }
            if isChanged || existing.tags != tags {
                let wanted = (attributes, tags)
                try await service.changeTopic(arn) { topic in
                    topic.set(wanted.0)
                    topic.tags = wanted.1
                }
            }
        } else {
            _ = try await service.createTopic(
                name: name, attributes: attributes.filter { !$0.value.isEmpty }, tags: tags)
        }
        if let previous = request.previous?.physicalID, previous != arn { try await service.deleteTopic(previous) }
        for entry in request.properties["Subscription"]?.arrayValue ?? [] {
            _ = try await service.subscribe(
                topic: arn, transport: entry["Protocol"]?.stringValue ?? "",
                endpoint: entry["Endpoint"]?.stringValue ?? "",
                attributes: [:])
        }
        return ResourceState(physicalID: arn, attributes: ["TopicName": name, "TopicArn": arn])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        try await service.deleteTopic(state.physicalID)
    }
}

/// `AWS::SNS::Subscription`.
struct SubscriptionResource: ResourceProvider {
    let service: SNSService
    private static let attributes = ["RawMessageDelivery", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"]
    var type: String { "AWS::SNS::Subscription" }
    var knownProperties: [String] { ["TopicArn", "Protocol", "Endpoint"] + Self.attributes }
    var inertProperties: [String] { ["DeliveryPolicy", "Region", "SubscriptionRoleArn"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        var attributes: [String: String] = [:]
        for key in Self.attributes {
            if let value = request.properties[key] { attributes[key] = propertyText(value) }
        }
        if attributes["RawMessageDelivery"] == "false" { attributes["RawMessageDelivery"] = nil }
        let subscription = try await service.subscribe(
            topic: request.properties["TopicArn"]?.stringValue ?? "",
            transport: request.properties["Protocol"]?.stringValue ?? "",
            endpoint: request.properties["Endpoint"]?.stringValue ?? "", attributes: attributes, updates: true)
        if let previous = request.previous?.physicalID, previous != subscription.arn,
            let old = try? service.catalogue.subscription(previous)
        {
            try await service.unsubscribe(old)
        }
        return ResourceState(physicalID: subscription.arn, attributes: ["Arn": subscription.arn])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let subscription = try? service.catalogue.subscription(state.physicalID) else { return }
        try await service.unsubscribe(subscription)
    }
}

/// `AWS::SNS::TopicPolicy`.
struct TopicPolicyResource: ResourceProvider {
    let service: SNSService
    var type: String { "AWS::SNS::TopicPolicy" }
    var knownProperties: [String] { ["Topics", "PolicyDocument"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let policy = request.properties["PolicyDocument"]?.serialized() ?? ""
        for topic in request.properties["Topics"]?.arrayValue ?? [] {
            let topic = try service.catalogue.topic(topic.stringValue ?? "")
            if topic.attributes["Policy"] != policy {
                try await service.setAttributes(["Policy": policy], of: topic.arn)
            }
        }
        return ResourceState(physicalID: request.generatedName, attributes: ["Id": request.generatedName])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        for topic in request.properties["Topics"]?.arrayValue ?? [] {
            guard let topic = try? service.catalogue.topic(topic.stringValue ?? "") else { continue }
            try await service.setAttributes(["Policy": ""], of: topic.arn)
        }
    }
}

/// A property as an attribute's text: `true` and `"true"` are the same to CloudFormation.
func propertyText(_ value: JSONValue) -> String { value.stringValue ?? value.serialized() }
