import AWSCore
import AWSShapes
import CloudCore

/// Versions and aliases.
extension LambdaService {
    func registerVersionOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.PublishVersion.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, _ in
            let name = try FunctionName(input.functionName)
            let function = try self.function(name)
            try Self.check(revision: input.revisionId, function.latest)
            if let sum = input.codeSha256, sum != function.latest.configuration.codeSha256 {
                throw AWSError.invalidParameter(
                    "CodeSHA256 (\(sum)) is different from current CodeSHA256 in $LATEST "
                        + "(\(function.latest.configuration.codeSha256 ?? "")). Please try again with the CodeSHA256 in $LATEST."
                )
            }
            return try await self.publish(name.name, description: input.description).configuration
        }
        table.on(
            Lambda.ListVersionsByFunction.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, _ in
            let function = try self.function(FunctionName(input.functionName))
            var latest = function.latest.configuration
            latest.functionArn = function.arn("$LATEST")
            let page = try Page(
                [latest] + function.versions.map(\.configuration), marker: input.marker, limit: input.maxItems,
                maximum: 50)
            return Lambda.ListVersionsByFunctionResponse(nextMarker: page.next, versions: page.items)
        }
        registerAliasOperations(&table)
    }

    /// Publishes `$LATEST`, unless the last version is the same already.
    func publish(_ name: String, description: String?) async throws -> FunctionVersion {
        guard let known = find(name) else { throw AWSError.functionNotFound(arn(name)) }
        if let last = known.versions.last, last.content == known.latest.content { return last }
        let revision = settings.random.uuid()
        return try await change(name) { function in
            if let last = function.versions.last, last.content == function.latest.content { return last }
            var version = function.latest
            version.configuration.version = String(function.nextVersion)
            version.configuration.functionArn = function.arn(String(function.nextVersion))
            version.configuration.revisionId = revision
            if let description { version.configuration.description = description }
            function.versions.append(version)
            function.nextVersion += 1
            return version
        }
    }

    // MARK: - Aliases

    private func registerAliasOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.CreateAlias.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            try await self.createAlias(input)
        }
        table.on(Lambda.GetAlias.self, validates: true, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            let function = try self.function(FunctionName(input.functionName))
            guard let alias = function.aliases[input.name] else { throw self.aliasNotFound(function, input.name) }
            return alias
        }
        table.on(
            Lambda.UpdateAlias.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            try await self.updateAlias(input)
        }
        table.on(
            Lambda.DeleteAlias.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            let name = try FunctionName(input.functionName).name
            try await self.deleteAlias(name, input.name)
            return Unit()
        }
        table.on(
            Lambda.ListAliases.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            let function = try self.function(FunctionName(input.functionName))
            let all = function.aliases.values.sorted { $0.name ?? "" < $1.name ?? "" }
                .filter { input.functionVersion == nil || $0.functionVersion == input.functionVersion }
            let page = try Page(all, marker: input.marker, limit: input.maxItems, maximum: 50)
            return Lambda.ListAliasesResponse(nextMarker: page.next, aliases: page.items)
        }
    }

    private func aliasNotFound(_ function: LambdaFunction, _ name: String) -> AWSError {
        .notFound("Cannot find alias arn: \(function.arn(name))")
    }

    func createAlias(_ input: Lambda.CreateAliasRequest) async throws -> Lambda.AliasConfiguration {
        let name = try FunctionName(input.functionName).name
        guard FunctionName.isQualifier(input.name), !input.name.utf8.allSatisfy({ (48...57).contains($0) }),
            input.name != "$LATEST"
        else {
            throw AWSError.lambda(
                "ValidationException",
                "1 validation error detected: Value '\(input.name)' at 'name' failed to satisfy constraint: Member must "
                    + "satisfy regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)")
        }
        let revision = settings.random.uuid()
        return try await change(name) { function in
            guard function.aliases[input.name] == nil else {
                throw AWSError.conflict("Alias already exists: \(function.arn(input.name))")
            }
            let routing = try Self.routing(input.routingConfig, input.functionVersion, function)
            let alias = Lambda.AliasConfiguration(
                aliasArn: function.arn(input.name), name: input.name, functionVersion: input.functionVersion,
                description: input.description ?? "", routingConfig: routing, revisionId: revision)
            function.aliases[input.name] = alias
            return alias
        }
    }

    func updateAlias(_ input: Lambda.UpdateAliasRequest) async throws -> Lambda.AliasConfiguration {
        let name = try FunctionName(input.functionName).name
        let revision = settings.random.uuid()
        return try await change(name) { function in
            guard var alias = function.aliases[input.name] else { throw self.aliasNotFound(function, input.name) }
            if let expected = input.revisionId, expected != alias.revisionId { throw AWSError.preconditionFailed() }
            let version = input.functionVersion ?? alias.functionVersion ?? ""
            if input.functionVersion != nil || input.routingConfig != nil {
                alias.routingConfig = try Self.routing(input.routingConfig ?? alias.routingConfig, version, function)
            }
            alias.functionVersion = version
            if let description = input.description { alias.description = description }
            alias.revisionId = revision
            function.aliases[input.name] = alias
            return alias
        }
    }

    func deleteAlias(_ function: String, _ alias: String) async throws {
        try await change(function) { function in
            function.aliases[alias] = nil
            function.provisioned[alias] = nil
            function.policies[alias] = nil
            function.eventConfigs[alias] = nil
        }
    }

    /// An alias sends part of its traffic to one more version at most.
    private static func routing(
        _ routing: Lambda.AliasRoutingConfiguration?, _ version: String, _ function: LambdaFunction
    ) throws(AWSError) -> Lambda.AliasRoutingConfiguration? {
        guard function.version(version) != nil else { throw .functionNotFound(function.arn(version)) }
        guard let weights = routing?.additionalVersionWeights, !weights.isEmpty else { return nil }
        guard weights.count == 1, let (other, weight) = weights.first else {
            throw .invalidParameter("Number of items in AdditionalVersionWeights cannot be greater than 1")
        }
        guard version != "$LATEST", other != "$LATEST" else {
            throw .invalidParameter("$LATEST is not supported for an alias pointing to more than 1 version")
        }
        guard other != version, function.version(other) != nil else { throw .functionNotFound(function.arn(other)) }
        guard (0...1).contains(weight) else {
            throw .invalidParameter("Value '\(weight)' at 'additionalVersionWeights' must be between 0.0 and 1.0")
        }
        return routing
    }
}
