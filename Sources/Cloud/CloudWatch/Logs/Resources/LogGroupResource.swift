import AWSCore
import CloudCore
import JSON

/// `AWS::Logs::LogGroup`.
struct LogGroupResource: ResourceProvider {
    let service: LogsService
    var type: String { "AWS::Logs::LogGroup" }
    var knownProperties: [String] { ["LogGroupName", "RetentionInDays", "KmsKeyId", "LogGroupClass"] }
    var inertProperties: [String] {
        ["Tags", "DataProtectionPolicy", "FieldIndexPolicies", "ResourcePolicyDocument", "DeletionProtectionEnabled"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["LogGroupName"]?.stringValue ?? request.generatedName
        let retention = request.properties["RetentionInDays"].flatMap {
            $0.intValue ?? $0.stringValue.flatMap { Int($0) }
        }
        if let previous = request.previous, previous.physicalID != name { try await delete(previous, request) }
        let group: LogGroup
        if let known = try? service.group(name) {
            group = known
        } else {
            group = try await service.createGroup(
                name, kmsKeyID: request.properties["KmsKeyId"]?.stringValue,
                logGroupClass: request.properties["LogGroupClass"]?.stringValue ?? "STANDARD")
        }
        if group.retention != retention { try await service.setRetention(retention, of: name) }
        return ResourceState(physicalID: name, attributes: ["Arn": service.arn(name) + ":*"])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard (try? service.group(state.physicalID)) != nil else { return }
        try await service.deleteGroup(state.physicalID)
    }
}
