import AWSCore
import AWSShapes
import CloudCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Functions: made, read, changed, deleted.
extension LambdaService {
    func registerFunctionOperations(_ table: inout OperationTable) {
        table.on(Lambda.CreateFunction.self, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            var input = input
            input.functionName = try FunctionName(input.functionName).name
            let code = try self.code(input.code, function: input.functionName)
            let function = try await self.createFunction(input, code: code)
            return try await self.published(function, if: input.publish)
        }
        table.on(
            Lambda.GetFunction.self, resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, version, name) = try self.lookUp(input.functionName, input.qualifier)
            return Lambda.GetFunctionResponse(
                configuration: Self.answer(version, function, name.qualifier),
                code: .init(repositoryType: "S3", location: "file://\(version.directory)"),
                tags: function.tags.isEmpty ? nil : function.tags,
                concurrency: function.reservedConcurrency.map { .init(reservedConcurrentExecutions: $0) })
        }
        table.on(
            Lambda.GetFunctionConfiguration.self,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, version, name) = try self.lookUp(input.functionName, input.qualifier)
            return Self.answer(version, function, name.qualifier)
        }
        table.on(Lambda.UpdateFunctionCode.self, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            try await self.updateCode(input)
        }
        table.on(Lambda.UpdateFunctionConfiguration.self, resources: { input, _ in self.resources(input.functionName) })
        { input, _ in
            try await self.updateConfiguration(input)
        }
        table.on(
            Lambda.DeleteFunction.self, resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            try await self.deleteFunction(FunctionName(input.functionName, qualifier: input.qualifier))
            return Lambda.DeleteFunctionResponse(statusCode: 204)
        }
        table.on(Lambda.ListFunctions.self) { input, _ in
            var all: [Lambda.FunctionConfiguration] = []
            for function in self.allFunctions {
                all.append(function.latest.configuration)
                if input.functionVersion == "ALL" { all += function.versions.map(\.configuration) }
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

    // MARK: - Code

    /// The files that a request brings.
    func code(_ code: Lambda.FunctionCode, function: String) throws(AWSError) -> FunctionCode {
        if code.imageUri != nil { throw .notBuilt("A function from a container image") }
        if code.s3Bucket != nil { throw .notBuilt("Function code from S3") }
        guard let archive = code.zipFile?.bytes, !archive.isEmpty else {
            throw .invalidParameter("Please provide a source for function code.")
        }
        return try CodeArchive.unpack(archive, into: codeDirectory(function))
    }

    private func codeDirectory(_ function: String) -> String {
        "\(settings.dataDirectory ?? "/tmp/nimbo-lambda-\(settings.accountID)-\(getpid())")/lambda-code/\(function)"
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

    private func published(_ function: LambdaFunction, if wanted: Bool?) async throws -> Lambda.FunctionConfiguration {
        guard wanted == true else { return function.latest.configuration }
        return try await publish(function.name, description: nil).configuration
    }

    private func updateCode(_ input: Lambda.UpdateFunctionCodeRequest) async throws -> Lambda.FunctionConfiguration {
        let name = try FunctionName(input.functionName)
        let known = try function(name)
        try Self.check(revision: input.revisionId, known.latest)
        let code = try self.code(
            .init(zipFile: input.zipFile, s3Bucket: input.s3Bucket, s3Key: input.s3Key, imageUri: input.imageUri),
            function: name.name)
        if input.dryRun == true { return known.latest.configuration }
        let (now, revision) = (settings.clock.now, settings.random.uuid())
        let function = try await change(name.name) { function in
            function.latest.directory = code.directory
            function.latest.configuration.codeSize = code.size
            function.latest.configuration.codeSha256 = code.sha256
            function.latest.configuration.lastModified = FunctionBuilder.timeText(now)
            function.latest.configuration.revisionId = revision
            if let architectures = input.architectures { function.latest.configuration.architectures = architectures }
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
        let name = try FunctionName(input.functionName)
        let (now, revision) = (settings.clock.now, settings.random.uuid())
        return try await change(name.name) { function in
            try Self.check(revision: input.revisionId, function.latest)
            var configuration = function.latest.configuration
            if let role = input.role { configuration.role = role }
            if let handler = input.handler { configuration.handler = handler }
            if let description = input.description { configuration.description = description }
            if let timeout = input.timeout { configuration.timeout = timeout }
            if let memory = input.memorySize { configuration.memorySize = memory }
            if let runtime = input.runtime { configuration.runtime = runtime }
            if let variables = input.environment {
                configuration.environment = .init(variables: variables.variables ?? [:])
            }
            if let letters = input.deadLetterConfig { configuration.deadLetterConfig = letters }
            if let tracing = input.tracingConfig { configuration.tracingConfig = .init(mode: tracing.mode) }
            if let layers = input.layers { configuration.layers = layers.map { .init(arn: $0) } }
            if let storage = input.ephemeralStorage { configuration.ephemeralStorage = storage }
            if let logging = input.loggingConfig {
                if let group = logging.logGroup { configuration.loggingConfig?.logGroup = group }
                if let format = logging.logFormat { configuration.loggingConfig?.logFormat = format }
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
            if let alias = function.aliases.values.first(where: {
                $0.functionVersion == qualifier || $0.routingConfig?.additionalVersionWeights?[qualifier] != nil
            }) {
                throw AWSError.conflict("Version \(qualifier) is used by alias \(alias.name ?? "").")
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
