import AWSCore
import AWSShapes
import CloudCore

/// Aliases. IAM is asked for the alias, the key's policy for the key (AWS KMS Developer Guide, "Controlling access to
/// aliases").
extension KMSService {
    func registerAliasOperations(_ table: inout OperationTable) {
        table.on(KMS.CreateAlias.self, validates: true, resources: { input, _ in [self.aliasARN(input.aliasName)] }) {
            input, context in
            try Self.check(aliasName: input.aliasName)
            let found = try await self.target(input.targetKeyId, for: "CreateAlias", context)
            try await self.createAlias(input.aliasName, of: found.key)
            return Unit()
        }
        table.on(KMS.UpdateAlias.self, validates: true, resources: { input, _ in [self.aliasARN(input.aliasName)] }) {
            input, context in
            try Self.check(aliasName: input.aliasName)
            let found = try await self.target(input.targetKeyId, for: "UpdateAlias", context)
            guard let old = self.alias(input.aliasName) else {
                throw AWSError.aliasNotFound(self.aliasARN(input.aliasName))
            }
            if let former = self.loadedKey(old.keyID) { try self.authorize(former, "UpdateAlias", context) }
            try found.key.requireNotPendingDeletion()
            try await self.setAlias(input.aliasName, to: found.key.id)
            return Unit()
        }
        table.on(KMS.DeleteAlias.self, validates: true, resources: { input, _ in [self.aliasARN(input.aliasName)] }) {
            input, context in
            try Self.check(aliasName: input.aliasName)
            guard let alias = self.alias(input.aliasName) else {
                throw AWSError.aliasNotFound(self.aliasARN(input.aliasName))
            }
            if let key = self.loadedKey(alias.keyID) { try self.authorize(key, "DeleteAlias", context) }
            try await self.deleteAlias(input.aliasName)
            return Unit()
        }
        table.on(KMS.ListAliases.self, validates: true) { input, _ in
            var aliases = self.allAliases
            if let name = input.keyId {
                let id = try await self.find(name).key.id
                aliases = aliases.filter { $0.keyID == id }
            }
            let page = try Page(aliases, limit: input.limit, usual: 50, marker: input.marker, id: \.name)
            return KMS.ListAliasesResponse(
                aliases: page.elements.map { alias in
                    KMS.AliasListEntry(
                        aliasName: alias.name, aliasArn: self.aliasARN(alias.name), targetKeyId: alias.keyID,
                        creationDate: alias.created, lastUpdatedDate: alias.updated)
                }, nextMarker: page.next, truncated: page.isTruncated)
        }
    }

    /// - Throws: ValidationException for a name without its prefix, NotAuthorizedException for AWS's own.
    static func check(aliasName name: String) throws(AWSError) {
        let isText = name.utf8.allSatisfy { byte in
            switch byte {
            case 48...58, 65...90, 97...122, 0x2D, 0x2F, 0x5F: true
            default: false
            }
        }
        guard isText else {
            throw .validation(
                "1 validation error detected: Value '\(name)' at 'aliasName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$")
        }
        guard name.hasPrefix("alias/"), name.utf8.count > 6 else { throw .validation("Invalid identifier") }
        guard !name.hasPrefix("alias/aws/") else { throw AWSError("NotAuthorizedException", "") }
    }

    private func target(_ name: String, for action: String, _ context: RequestContext) async throws -> LoadedKey {
        if case .alias = try KeyName(name, region: settings.region, accountID: settings.accountID) {
            throw AWSError.validation("Aliases must refer to keys. Not aliases")
        }
        return try await find(name, for: action, context)
    }

    func createAlias(_ name: String, of key: KMSKey) async throws {
        try key.requireNotPendingDeletion()
        let now = settings.clock.now
        let arn = aliasARN(name)
        try await store.write { writer in
            guard try writer.alias(name) == nil else { throw AWSError.aliasExists(arn) }
            try writer.save(KeyAlias(name: name, keyID: key.id, created: now, updated: now))
        }
        try refresh(alias: name)
    }

    func setAlias(_ name: String, to keyID: String) async throws {
        let now = settings.clock.now
        let arn = aliasARN(name)
        try await store.write { writer in
            guard var alias = try writer.alias(name) else { throw AWSError.aliasNotFound(arn) }
            alias.keyID = keyID
            alias.updated = now
            try writer.save(alias)
        }
        try refresh(alias: name)
    }

    func deleteAlias(_ name: String) async throws {
        try await store.write { try $0.removeAlias(name) }
        try refresh(alias: name)
    }
}
