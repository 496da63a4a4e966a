import AWSCore
import AWSShapes
import CloudCore

/// Functions: made, read, changed, deleted.
extension LambdaService {
    func registerFunctionOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.CreateFunction.self, validates: true, resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, context in
            try await self.createFunction(input, as: context.principal)
        }
        table.on(
            Lambda.GetFunction.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, version, name) = try self.lookUp(input.functionName, input.qualifier)
            return Lambda.GetFunctionResponse(
                configuration: Self.answer(version, function, name.qualifier),
                code: .init(repositoryType: "S3", location: "file://\(version.directory)"),
                tags: function.tags.isEmpty ? nil : function.tags,
                concurrency: function.reservedConcurrency.map { .init(reservedConcurrentExecutions: $0) })
        }
        table.on(
            Lambda.GetFunctionConfiguration.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, version, name) = try self.lookUp(input.functionName, input.qualifier)
            return Self.answer(version, function, name.qualifier)
        }
        table.on(
            Lambda.UpdateFunctionCode.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, context in
            try await self.updateCode(input, as: context.principal)
        }
        table.on(
            Lambda.UpdateFunctionConfiguration.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            try await self.updateConfiguration(input)
        }
        table.on(
            Lambda.DeleteFunction.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            try await self.deleteFunction(FunctionName(input.functionName, qualifier: input.qualifier))
            return Lambda.DeleteFunctionResponse(statusCode: 204)
        }
        table.on(Lambda.ListFunctions.self, validates: true) { input, _ in
            var all: [Lambda.FunctionConfiguration] = []
            for function in self.allFunctions {
                guard input.functionVersion == "ALL" else {
                    all.append(function.latest.configuration)
                    continue
                }
                all.append(Self.answer(function.latest, function, "$LATEST"))
                all += function.versions.map(\.configuration)
            }
            let page = try Page(all, marker: input.marker, limit: input.maxItems, maximum: 50)
            return Lambda.ListFunctionsResponse(nextMarker: page.next, functions: page.items)
        }
    }

    func lookUp(
        _ name: String, _ qualifier: String?
    ) throws(AWSError) -> (LambdaFunction, FunctionVersion, FunctionName) {
        let name = try FunctionName(name, qualifier: qualifier)
        let function = try self.function(name)
        guard let version = function.resolve(name.qualifier) else {
            throw .functionNotFound(arn(name.name, name.qualifier))
        }
        return (function, version, name)
    }

    /// A version as it was asked for: the ARN carries the qualifier.
    static func answer(
        _ version: FunctionVersion, _ function: LambdaFunction, _ qualifier: String?
    )
        -> Lambda.FunctionConfiguration
    {
        var configuration = version.configuration
        configuration.functionArn = function.arn(qualifier)
        return configuration
    }

    // MARK: - Changes

    func createFunction(_ input: Lambda.CreateFunctionRequest, code: FunctionCode) async throws -> LambdaFunction {
        let arn = self.arn(input.functionName)
        let configuration = try FunctionBuilder.configuration(
            input, code: code, arn: arn, now: settings.clock.now, random: settings.random)
        var function = LambdaFunction(
            name: input.functionName, arn: arn,
            latest: FunctionVersion(configuration: configuration, directory: code.directory))
        function.tags = input.tags ?? [:]
        try await add(function)
        return function
    }

    private func createFunction(
        _ input: Lambda.CreateFunctionRequest, as caller: Principal
    ) async throws -> Lambda.FunctionConfiguration {
        var input = input
        input.functionName = try FunctionName(input.functionName).name
        // Said before an archive is unpacked for nothing.
        try FunctionBuilder.check(input)
        try Runtimes.check(input.runtime)
        if find(input.functionName) != nil { throw AWSError.functionExists(input.functionName) }
        try checkDeadLetters(input.deadLetterConfig, role: input.role)
        let code = try await self.code(input.code, function: input.functionName, as: caller)
        let function = try await createFunction(input, code: code)
        return try await published(function, if: input.publish)
    }

    private func published(_ function: LambdaFunction, if wanted: Bool?) async throws -> Lambda.FunctionConfiguration {
        guard wanted == true else { return function.latest.configuration }
        return try await publish(function.name, description: nil).configuration
    }

    private func updateCode(
        _ input: Lambda.UpdateFunctionCodeRequest, as caller: Principal
    ) async throws -> Lambda.FunctionConfiguration {
        let name = try FunctionName(input.functionName)
        let known = try function(name)
        try Self.check(revision: input.revisionId, known.latest)
        let code = try await self.code(
            .init(
                zipFile: input.zipFile, s3Bucket: input.s3Bucket, s3Key: input.s3Key,
                s3ObjectVersion: input.s3ObjectVersion, imageUri: input.imageUri),
            function: name.name, as: caller)
        let (now, revision) = (settings.clock.now, settings.random.uuid())
        @Sendable func changed(_ configuration: Lambda.FunctionConfiguration) -> Lambda.FunctionConfiguration {
            var configuration = configuration
            configuration.codeSize = code.size
            configuration.codeSha256 = code.sha256
            configuration.lastModified = FunctionBuilder.timeText(now)
            configuration.revisionId = revision
            if let architectures = input.architectures { configuration.architectures = architectures }
            return configuration
        }
        if input.dryRun == true { return changed(known.latest.configuration) }
        let function = try await change(name.name) { function in
            // Once more: another call may have been quicker.
            try Self.check(revision: input.revisionId, function.latest)
            function.latest.directory = code.directory
            function.latest.configuration = changed(function.latest.configuration)
            return function
        }
        return try await published(function, if: input.publish)
    }

    private func updateConfiguration(
        _ input: Lambda.UpdateFunctionConfigurationRequest
    ) async throws
        -> Lambda.FunctionConfiguration
    {
        try FunctionBuilder.checkLimits(
            timeout: input.timeout, memory: input.memorySize, variables: input.environment?.variables)
        try Runtimes.check(input.runtime)
        let name = try FunctionName(input.functionName)
        let (now, revision) = (settings.clock.now, settings.random.uuid())
        return try await change(name.name) { function in
            try Self.check(revision: input.revisionId, function.latest)
            var configuration = function.latest.configuration
            try self.checkDeadLetters(input.deadLetterConfig, role: input.role ?? configuration.role ?? "")
            if let role = input.role { configuration.role = role }
            if let handler = input.handler { configuration.handler = handler }
            if let description = input.description { configuration.description = description }
            if let timeout = input.timeout { configuration.timeout = timeout }
            if let memory = input.memorySize { configuration.memorySize = memory }
            if let runtime = input.runtime { configuration.runtime = runtime }
            if let variables = input.environment {
                configuration.environment = .init(variables: variables.variables ?? [:])
            }
            if let letters = input.deadLetterConfig {
                configuration.deadLetterConfig = FunctionBuilder.deadLetters(letters)
            }
            if let key = input.kmsKeyArn { configuration.kmsKeyArn = key.isEmpty ? nil : key }
            if let snapStart = input.snapStart { configuration.snapStart?.applyOn = snapStart.applyOn }
            if let tracing = input.tracingConfig { configuration.tracingConfig = .init(mode: tracing.mode) }
            if let layers = input.layers { configuration.layers = layers.map { .init(arn: $0) } }
            if let storage = input.ephemeralStorage { configuration.ephemeralStorage = storage }
            if let logging = input.loggingConfig {
                configuration.loggingConfig = FunctionBuilder.logging(
                    logging, before: configuration.loggingConfig, function: function.name)
            }
            configuration.lastModified = FunctionBuilder.timeText(now)
            configuration.revisionId = revision
            function.latest.configuration = configuration
            return configuration
        }
    }

    static func check(revision: String?, _ version: FunctionVersion) throws(AWSError) {
        guard let revision, revision != version.configuration.revisionId else { return }
        throw .preconditionFailed()
    }

    func deleteFunction(_ name: FunctionName) async throws {
        guard let qualifier = name.qualifier else {
            _ = try function(name)
            try await remove(name.name)
            return
        }
        try await change(name.name) { function in
            guard qualifier != "$LATEST" else {
                throw AWSError.invalidParameter("$LATEST version cannot be deleted without deleting the function.")
            }
            let users = function.aliases.values.filter {
                $0.functionVersion == qualifier || $0.routingConfig?.additionalVersionWeights?[qualifier] != nil
            }
            guard users.isEmpty else {
                let names = users.compactMap(\.name).sorted().joined(separator: ", ")
                throw AWSError.conflict(
                    "Unable to delete version because the following aliases reference it: [\(names)]")
            }
            guard function.version(qualifier) != nil else {
                if function.aliases[qualifier] != nil {
                    throw AWSError.invalidParameter("Deletion of aliases is not currently supported.")
                }
                // Deleting a version that is gone is no error.
                return
            }
            function.versions.removeAll { $0.number == qualifier }
            function.provisioned[qualifier] = nil
            function.policies[qualifier] = nil
            function.eventConfigs[qualifier] = nil
        }
    }
}

/// One page of a list. The marker is the index of the next item.
struct Page<Item> {
    var items: [Item]
    var next: String?

    init(_ all: [Item], marker: String?, limit: Int?, maximum: Int) throws(AWSError) {
        if let limit, !(1...10_000).contains(limit) {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(limit)' at 'maxItems' failed to satisfy constraint: Member must have "
                    + "value \(limit < 1 ? "greater than or equal to 1" : "less than or equal to 10000")")
        }
        var start = 0
        if let marker {
            guard let index = Int(marker), (0...all.count).contains(index) else {
                throw .invalidParameter("The Marker is not valid.")
            }
            start = index
        }
        let end = min(all.count, start + min(limit ?? maximum, maximum))
        items = Array(all[start..<end])
        next = end < all.count ? String(end) : nil
    }
}
