import AWSCore
import AWSShapes
import CloudCore
import JSON

extension ResourceRequest {
    /// Which resource of which stack this is: what it made is found by it even when the stack has forgotten.
    var owner: String { "\(stackName)/\(logicalID)" }

    /// The known properties with the API's names.
    func members(_ known: [String], renaming names: [String: String] = [:]) -> JSONObject {
        let roots = Set(known.map { $0.split(separator: ".")[0] })
        return JSONObject(
            (properties.objectValue?.members ?? []).filter { roots.contains(Substring($0.key)) }.map { member in
                (names[member.key] ?? member.key, Self.typed(member.value))
            })
    }

    /// Templates write flags and numbers as text where a parameter or an intrinsic made them.
    private static func typed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string("true"): true
        case .string("false"): false
        case .array(let list): .array(list.map(typed))
        case .object(let object): .object(JSONObject(object.members.map { ($0.key, typed($0.value)) }))
        default: value
        }
    }
}

/// `AWS::Cognito::UserPool`.
struct UserPoolResource: ResourceProvider {
    let service: CognitoService
    var type: String { "AWS::Cognito::UserPool" }
    var knownProperties: [String] {
        [
            "UserPoolName", "UsernameAttributes", "AliasAttributes", "UsernameConfiguration", "AutoVerifiedAttributes",
            "UserAttributeUpdateSettings", "AccountRecoverySetting", "Policies.PasswordPolicy", "Schema",
            "VerificationMessageTemplate", "EmailVerificationMessage", "EmailVerificationSubject",
            "AdminCreateUserConfig", "EmailConfiguration", "DeletionProtection", "UserPoolTags",
        ]
    }
    var inertProperties: [String] { ["UserPoolAddOns", "UserPoolTier", "DeviceConfiguration"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        var members = request.members(knownProperties, renaming: ["UserPoolName": "PoolName"])
        if members["PoolName"] == nil { members["PoolName"] = .string(request.generatedName) }
        let known =
            request.previous.flatMap { try? service.pool($0.physicalID) } ?? service.pool(ownedBy: request.owner)
        guard let known else {
            let input = try Kept.input(Cognito.CreateUserPool.self, members)
            try input.checkLimits()
            return state(try await service.createPool(input, owner: request.owner))
        }
        // A pool's schema only grows, and what its users are called stays: as on AWS.
        members["UserPoolId"] = .string(known.id)
        let input = try Kept.input(Cognito.UpdateUserPool.self, members)
        try input.checkLimits()
        var updated = try known.updated(input, now: service.now)
        updated.facts.lastModifiedDate = known.facts.lastModifiedDate
        if updated.facts.document != known.facts.document {
            updated.facts.lastModifiedDate = service.now
            try await service.store.save(updated)
            service.remember(updated)
        }
        return state(updated)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let pool = try? service.pool(state.physicalID) else { return }
        try await service.deletePool(pool)
    }

    private func state(_ pool: UserPool) -> ResourceState {
        let provider = "cognito-idp.\(service.settings.region).amazonaws.com/\(pool.id)"
        return ResourceState(
            physicalID: pool.id,
            attributes: [
                "Arn": pool.arn, "ProviderName": provider, "ProviderURL": "https://\(provider)", "UserPoolId": pool.id,
            ])
    }
}

/// `AWS::Cognito::UserPoolClient`.
struct UserPoolClientResource: ResourceProvider {
    let service: CognitoService
    var type: String { "AWS::Cognito::UserPoolClient" }
    var knownProperties: [String] {
        [
            "UserPoolId", "ClientName", "GenerateSecret", "ExplicitAuthFlows", "PreventUserExistenceErrors",
            "EnableTokenRevocation", "IdTokenValidity", "AccessTokenValidity", "RefreshTokenValidity",
            "TokenValidityUnits", "ReadAttributes", "WriteAttributes", "AuthSessionValidity",
        ]
    }
    var inertProperties: [String] { ["SupportedIdentityProviders", "EnablePropagateAdditionalUserContextData"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        var members = request.members(knownProperties)
        if members["ClientName"] == nil { members["ClientName"] = .string(request.generatedName) }
        let pool = members["UserPoolId"]?.stringValue
        let known =
            request.previous.flatMap { try? service.client($0.physicalID).0 } ?? service.client(ownedBy: request.owner)
        guard let known, known.pool == pool else {
            if let known {
                // Another pool means another client.
                try await service.store.deleteClient(known.id)
                service.forget(client: known.id)
            }
            let input = try Kept.input(Cognito.CreateUserPoolClient.self, members)
            try input.checkLimits()
            return state(try await service.createClient(input, owner: request.owner))
        }
        members["ClientId"] = .string(known.id)
        let input = try Kept.input(Cognito.UpdateUserPoolClient.self, members)
        try input.checkLimits()
        var updated = try known.updated(input, now: service.now)
        updated.facts.lastModifiedDate = known.facts.lastModifiedDate
        if updated.facts.document != known.facts.document {
            updated.facts.lastModifiedDate = service.now
            try await service.store.save(updated)
            service.remember(updated)
        }
        return state(updated)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        try await service.store.deleteClient(state.physicalID)
        service.forget(client: state.physicalID)
    }

    private func state(_ client: AppClient) -> ResourceState {
        var attributes = ["ClientId": client.id, "Name": client.facts.clientName ?? ""]
        attributes["ClientSecret"] = client.secret
        return ResourceState(physicalID: client.id, attributes: attributes)
    }
}

/// `AWS::Cognito::UserPoolGroup`.
struct UserPoolGroupResource: ResourceProvider {
    let service: CognitoService
    var type: String { "AWS::Cognito::UserPoolGroup" }
    var knownProperties: [String] { ["UserPoolId", "GroupName", "Description", "Precedence", "RoleArn"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        var members = request.members(knownProperties)
        if members["GroupName"] == nil { members["GroupName"] = .string(request.generatedName) }
        let input = try Kept.input(Cognito.CreateGroup.self, members)
        try input.checkLimits()
        _ = try service.pool(input.userPoolId)
        let known = try service.store.group(input.groupName, pool: input.userPoolId)
        if known == nil || known?.description != input.description || known?.precedence != input.precedence
            || known?.roleArn != input.roleArn
        {
            let group = Cognito.GroupType(
                groupName: input.groupName, description: input.description, roleArn: input.roleArn,
                precedence: input.precedence)
            try await service.store.save(group, pool: input.userPoolId, mayReplace: true, now: service.now)
        }
        return ResourceState(physicalID: input.groupName)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let pool = request.properties["UserPoolId"]?.stringValue else { return }
        _ = try await service.store.deleteGroup(state.physicalID, pool: pool)
    }
}
