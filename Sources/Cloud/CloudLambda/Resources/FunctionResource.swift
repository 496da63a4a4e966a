import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging

/// `AWS::Lambda::Function`. `Code.LocalDirectory` is ours: the folder that SAM's CodeUri names.
struct FunctionResource: ResourceProvider {
    let service: LambdaService
    var type: String { "AWS::Lambda::Function" }
    var knownProperties: [String] {
        [
            "FunctionName", "Description", "Code.LocalDirectory", "Code.S3Bucket", "Code.S3Key",
            "Code.S3ObjectVersion", "Role", "Runtime", "Handler",
            "Timeout",
            "MemorySize", "Environment", "TracingConfig", "LoggingConfig.LogGroup", "ReservedConcurrentExecutions",
            "Tags",
            "DeadLetterConfig",
        ]
    }
    var inertProperties: [String] {
        [
            "Architectures", "EphemeralStorage", "KmsKeyArn", "Layers", "LoggingConfig.LogFormat",
            "LoggingConfig.ApplicationLogLevel", "LoggingConfig.SystemLogLevel", "PackageType",
            "RuntimeManagementConfig",
            "SnapStart", "VpcConfig", "FileSystemConfigs", "CodeSigningConfigArn", "RecursiveLoop",
        ]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        let name =
            properties["FunctionName"]?.stringValue ?? request.previous?.physicalID
            ?? String(request.generatedName.prefix(64))
        if let previous = request.previous?.physicalID, previous != name { try? await service.remove(previous) }
        let code = try await code(properties, name)
        let input = try input(properties, name)
        if let existing = service.find(name) {
            try await update(existing, input, code)
        } else {
            _ = try await service.createFunction(input, code: code)
        }
        let reserved = Properties.number(properties["ReservedConcurrentExecutions"])
        if service.find(name)?.reservedConcurrency != reserved { try await service.reserve(name, reserved) }
        return ResourceState(physicalID: name, attributes: ["Arn": service.arn(name)])
    }

    private func code(_ properties: JSONValue, _ name: String) async throws -> FunctionCode {
        if let bucket = properties["Code"]?["S3Bucket"]?.stringValue {
            return try await service.code(
                .init(
                    s3Bucket: bucket, s3Key: properties["Code"]?["S3Key"]?.stringValue,
                    s3ObjectVersion: properties["Code"]?["S3ObjectVersion"]?.stringValue),
                function: name, as: .root(accountID: service.settings.accountID))
        }
        guard let folder = properties["Code"]?["LocalDirectory"]?.stringValue else {
            throw AWSError.notBuilt("Function code from \(properties["Code"]?.objectValue?.keys.first ?? "nowhere")")
        }
        let code = FunctionCode(folder: folder)
        if code.size == 0 {
            service.settings.logger.warning(
                "lambda.code.missing", metadata: ["function": "\(name)", "file": "\(code.directory)/bootstrap"])
        }
        return code
    }

    private func input(_ properties: JSONValue, _ name: String) throws -> Lambda.CreateFunctionRequest {
        var plain = properties
        plain["FunctionName"] = .string(name)
        plain["Code"] = .object(JSONObject())
        plain["Tags"] = nil
        plain["SnapStart"] = nil
        var input = try Lambda.CreateFunctionRequest(document: Properties.document(plain))
        input.tags = Properties.tags(properties["Tags"])
        return input
    }

    /// The function as the template has it now; nothing when it is so already.
    private func update(
        _ existing: LambdaFunction, _ input: Lambda.CreateFunctionRequest, _ code: FunctionCode
    )
        async throws
    {
        let settings = service.settings
        let made = FunctionVersion(
            configuration: try FunctionBuilder.configuration(
                input, code: code, arn: existing.arn, now: settings.clock.now, random: settings.random),
            directory: code.directory)
        let isSame =
            made.content == existing.latest.content
            && made.configuration.description == existing.latest.configuration.description
            && (input.tags ?? [:]) == existing.tags
        if isSame { return }
        try await service.change(existing.name) { function in
            function.latest = made
            function.tags = input.tags ?? [:]
        }
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        if service.find(state.physicalID) != nil { try await service.remove(state.physicalID) }
    }
}

/// `AWS::Lambda::Version`. Publishes `$LATEST` whenever it differs from the last version, so that a changed template
/// takes effect even when the code is the same (as with SAM's AutoPublishAliasAllProperties).
struct VersionResource: ResourceProvider {
    let service: LambdaService
    var type: String { "AWS::Lambda::Version" }
    var knownProperties: [String] { ["FunctionName", "Description", "ProvisionedConcurrencyConfig"] }
    var inertProperties: [String] { ["CodeSha256", "RuntimePolicy"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = try FunctionName(request.properties["FunctionName"]?.stringValue ?? "").name
        let version = try await service.publish(name, description: request.properties["Description"]?.stringValue)
        let count = Properties.number(
            request.properties["ProvisionedConcurrencyConfig"]?["ProvisionedConcurrentExecutions"])
        if let count {
            _ = try await service.provision(FunctionName(name, qualifier: version.number), count)
        }
        let arn = service.arn(name, version.number)
        return ResourceState(physicalID: arn, attributes: ["Version": version.number, "FunctionArn": arn])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let name = try? FunctionName(state.physicalID), service.find(name.name) != nil else { return }
        try await service.deleteFunction(name)
    }
}

/// `AWS::Lambda::Alias`.
struct AliasResource: ResourceProvider {
    private static let provisionedMark = "ProvisionedConcurrentExecutions"
    let service: LambdaService
    var type: String { "AWS::Lambda::Alias" }
    var knownProperties: [String] {
        ["FunctionName", "FunctionVersion", "Name", "Description", "ProvisionedConcurrencyConfig", "RoutingConfig"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        let name = try FunctionName(properties["FunctionName"]?.stringValue ?? "").name
        let alias = properties["Name"]?.stringValue ?? ""
        let version = properties["FunctionVersion"]?.stringValue ?? ""
        let routing = routing(properties["RoutingConfig"])
        let known = service.find(name)?.aliases[alias]
        if known == nil {
            _ = try await service.createAlias(
                .init(
                    functionName: name, name: alias, functionVersion: version,
                    description: properties["Description"]?.stringValue, routingConfig: routing))
        } else if known?.functionVersion != version || known?.routingConfig?.document != routing?.document
            || known?.description != properties["Description"]?.stringValue ?? ""
        {
            _ = try await service.updateAlias(
                .init(
                    functionName: name, name: alias, functionVersion: version,
                    description: properties["Description"]?.stringValue ?? "",
                    routingConfig: routing ?? .init(additionalVersionWeights: [:])))
        }
        let arn = service.arn(name, alias)
        var attributes = ["AliasArn": arn]
        let count = Properties.number(properties["ProvisionedConcurrencyConfig"]?["ProvisionedConcurrentExecutions"])
        if let count, count > 0 {
            _ = try await service.provision(FunctionName(name, qualifier: alias), count)
            attributes[Self.provisionedMark] = String(count)
        } else if request.previous?.attributes[Self.provisionedMark] != nil {
            // What the template gave it takes back; what autoscaling gave is not the template's.
            try await service.change(name) { $0.provisioned[alias] = nil }
        }
        return ResourceState(physicalID: arn, attributes: attributes)
    }

    /// CloudFormation lists the weights, the API maps them.
    private func routing(_ json: JSONValue?) -> Lambda.AliasRoutingConfiguration? {
        var weights: [String: Double] = [:]
        for item in json?["AdditionalVersionWeights"]?.arrayValue ?? [] {
            guard let version = item["FunctionVersion"]?.stringValue, let weight = item["FunctionWeight"]?.doubleValue
            else { continue }
            weights[version] = weight
        }
        return weights.isEmpty ? nil : .init(additionalVersionWeights: weights)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let name = try? FunctionName(state.physicalID), let alias = name.qualifier, service.find(name.name) != nil
        else { return }
        try await service.deleteAlias(name.name, alias)
    }
}

/// `AWS::Lambda::Permission`.
struct PermissionResource: ResourceProvider {
    private static let functionMark = "Function"
    let service: LambdaService
    var type: String { "AWS::Lambda::Permission" }
    var knownProperties: [String] {
        ["Action", "FunctionName", "Principal", "SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"]
    }
    var inertProperties: [String] { ["FunctionUrlAuthType", "InvokedViaFunctionUrl"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        let id = request.previous?.physicalID ?? "\(request.stackName)-\(request.logicalID)"
        let function = properties["FunctionName"]?.stringValue ?? ""
        if let before = request.previous?.attributes[Self.functionMark], before != function,
            let name = try? FunctionName(before)
        {
            try? await service.removePermission(name, id)
        }
        try await service.addPermission(
            .init(
                functionName: function, statementId: id, action: properties["Action"]?.stringValue ?? "",
                principal: properties["Principal"]?.stringValue ?? "", sourceArn: properties["SourceArn"]?.stringValue,
                sourceAccount: properties["SourceAccount"]?.stringValue,
                eventSourceToken: properties["EventSourceToken"]?.stringValue,
                principalOrgID: properties["PrincipalOrgID"]?.stringValue),
            replacing: true)
        return ResourceState(physicalID: id, attributes: ["Id": id, Self.functionMark: function])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let name = try? FunctionName(state.attributes[Self.functionMark] ?? ""), service.find(name.name) != nil
        else { return }
        do {
            try await service.removePermission(name, state.physicalID)
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {}
    }
}

/// `AWS::Lambda::EventSourceMapping`.
struct EventSourceMappingResource: ResourceProvider {
    let service: LambdaService
    var type: String { "AWS::Lambda::EventSourceMapping" }
    var knownProperties: [String] {
        [
            "EventSourceArn", "FunctionName", "Enabled", "BatchSize", "MaximumBatchingWindowInSeconds", "ScalingConfig",
            "FunctionResponseTypes", "FilterCriteria", "StartingPosition", "StartingPositionTimestamp",
            "ParallelizationFactor", "BisectBatchOnFunctionError", "MaximumRetryAttempts",
            "MaximumRecordAgeInSeconds", "TumblingWindowInSeconds", "DestinationConfig",
        ]
    }
    var inertProperties: [String] { ["Tags", "MetricsConfig", "LoggingConfig", "KmsKeyArn"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let input = try input(request.properties)
        let target = try service.target(input.functionName, nil).arn
        let known =
            request.previous.flatMap { service.mapping($0.physicalID) }
            ?? service.allMappings.first { $0.sourceARN == input.eventSourceArn && $0.functionARN == target }
        let mapping: EventSourceMapping
        if let known, known.sourceARN == input.eventSourceArn,
            known.configuration.startingPosition == input.startingPosition
        {
            mapping = try await service.updateMapping(update(of: known, input))
        } else {
            if let known { try await service.removeMapping(known.uuid) }
            mapping = try await service.createMapping(input, checksQueue: true)
        }
        return ResourceState(
            physicalID: mapping.uuid,
            attributes: [
                "Id": mapping.uuid, "EventSourceMappingArn": mapping.configuration.eventSourceMappingArn ?? "",
            ])
    }

    private func input(_ properties: JSONValue) throws -> Lambda.CreateEventSourceMappingRequest {
        var plain = properties
        plain["Tags"] = nil
        // Seconds since the epoch, with a fraction perhaps.
        let start = plain["StartingPositionTimestamp"]
        plain["StartingPositionTimestamp"] = nil
        var input = try Lambda.CreateEventSourceMappingRequest(document: Properties.document(plain))
        input.startingPositionTimestamp = (start?.doubleValue ?? start?.stringValue.flatMap { Double($0) })
            .map { Timestamp(seconds: $0) }
        return input
    }

    /// What the template does not say goes back to what it is by itself.
    private func update(
        of known: EventSourceMapping, _ input: Lambda.CreateEventSourceMappingRequest
    ) -> Lambda.UpdateEventSourceMappingRequest {
        var update = Lambda.UpdateEventSourceMappingRequest(
            uuid: known.uuid, functionName: input.functionName, enabled: input.enabled ?? true,
            batchSize: input.batchSize ?? (known.isStream ? 100 : 10), filterCriteria: input.filterCriteria ?? .init(),
            scalingConfig: input.scalingConfig ?? .init(),
            maximumBatchingWindowInSeconds: input.maximumBatchingWindowInSeconds ?? 0,
            functionResponseTypes: input.functionResponseTypes ?? [])
        guard known.isStream else { return update }
        update.parallelizationFactor = input.parallelizationFactor ?? 1
        update.destinationConfig = input.destinationConfig ?? .init()
        update.maximumRecordAgeInSeconds = input.maximumRecordAgeInSeconds ?? -1
        update.bisectBatchOnFunctionError = input.bisectBatchOnFunctionError ?? false
        update.maximumRetryAttempts = input.maximumRetryAttempts ?? -1
        update.tumblingWindowInSeconds = input.tumblingWindowInSeconds ?? 0
        return update
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        if service.mapping(state.physicalID) != nil { try await service.removeMapping(state.physicalID) }
    }
}
