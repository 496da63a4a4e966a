import AWSCore
import CloudCore
import JSON

/// `AWS::KMS::Alias`.
struct AliasResource: ResourceProvider {
    let service: KMSService
    var type: String { "AWS::KMS::Alias" }
    var knownProperties: [String] { ["AliasName", "TargetKeyId"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["AliasName"]?.stringValue ?? ""
        try KMSService.check(aliasName: name)
        let key = try await service.find(request.properties["TargetKeyId"]?.stringValue ?? "").key
        if let existing = service.alias(name) {
            if existing.keyID != key.id { try await service.setAlias(name, to: key.id) }
        } else {
            try await service.createAlias(name, of: key)
        }
        if let former = request.previous?.physicalID, former != name { try await service.deleteAlias(former) }
        return ResourceState(physicalID: name)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        if service.alias(state.physicalID) != nil { try await service.deleteAlias(state.physicalID) }
    }
}
