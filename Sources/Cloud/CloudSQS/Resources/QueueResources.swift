import AWSCore
import CloudCore
import JSON

/// `AWS::SQS::Queue`.
struct QueueResource: ResourceProvider {
    let service: SQSService
    var type: String { "AWS::SQS::Queue" }
    var knownProperties: [String] {
        ["QueueName", "RedrivePolicy", "RedriveAllowPolicy", "Tags", "KmsMasterKeyId", "SqsManagedSseEnabled"]
            + Array(Queue.defaults.keys)
    }
    var inertProperties: [String] { ["KmsDataKeyReusePeriodSeconds"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["QueueName"]?.stringValue ?? request.generatedName
        // What the stack has warned of is left out.
        let known = Set(knownProperties).subtracting(["QueueName", "Tags"])
        var attributes: [String: String] = [:]
        for member in request.properties.objectValue?.members ?? [] where known.contains(member.key) {
            attributes[member.key] = member.value.stringValue ?? member.value.serialized()
        }
        let queue: Queue
        if let existing = service.queue(named: name) {
            if attributes.contains(where: { existing.attributes[$0.key] != $0.value }) {
                try await service.setAttributes(attributes, of: existing)
            }
            queue = existing
        } else {
            queue = try await service.createQueue(name: name, attributes: attributes, tags: [:])
        }
        let url = "\(service.settings.endpoint.value)/\(service.settings.accountID)/\(name)"
        return ResourceState(
            physicalID: url, attributes: ["Arn": queue.arn, "QueueName": name, "QueueUrl": url])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let queue = try? service.queue(at: state.physicalID) else { return }
        try await service.store.delete(queue)
        service.forget(queue.name)
    }
}

/// `AWS::SQS::QueuePolicy`.
struct QueuePolicyResource: ResourceProvider {
    let service: SQSService
    var type: String { "AWS::SQS::QueuePolicy" }
    var knownProperties: [String] { ["Queues", "PolicyDocument"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let policy = request.properties["PolicyDocument"]?.serialized() ?? ""
        for url in request.properties["Queues"]?.arrayValue ?? [] {
            let queue = try service.queue(at: url.stringValue ?? "")
            if queue.attributes["Policy"] != policy {
                try await service.setAttributes(["Policy": policy], of: queue)
            }
        }
        return ResourceState(physicalID: request.generatedName)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        for url in request.properties["Queues"]?.arrayValue ?? [] {
            guard let queue = try? service.queue(at: url.stringValue ?? "") else { continue }
            try await service.setAttributes(["Policy": ""], of: queue)
        }
    }
}
