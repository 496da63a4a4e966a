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
        // What the stack has warned of is left out; what is no longer in the template goes back to its default.
        var attributes: [String: String] = [:]
        for key in Set(knownProperties).subtracting(["QueueName", "Tags"]) {
            attributes[key] = request.properties[key].map { $0.stringValue ?? $0.serialized() } ?? ""
        }
        var tags: [String: String] = [:]
        for tag in request.properties["Tags"]?.arrayValue ?? [] {
            if let key = tag["Key"]?.stringValue { tags[key] = tag["Value"]?.stringValue ?? "" }
        }
        let queue: Queue
        if let existing = service.queue(named: name) {
            if attributes.contains(where: { (existing.attributes[$0.key] ?? "") != $0.value }) {
                try await service.setAttributes(attributes, of: existing)
            }
            if existing.tags != tags {
                let wanted = tags
                try await service.change(existing) { $0.tags = wanted }
            }
            queue = existing
        } else {
            queue = try await service.createQueue(
                name: name, attributes: attributes.filter { !$0.value.isEmpty }, tags: tags)
        }
        if let previous = request.previous, let old = try? service.queue(at: previous.physicalID), old.name != name {
            try await service.store.delete(old)
            service.forget(old.name)
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
