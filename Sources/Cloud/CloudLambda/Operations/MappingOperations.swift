import AWSCore
import AWSShapes
import CloudCore

/// Event source mappings. Queues and tables' streams are the event sources built here.
extension LambdaService {
    func registerMappingOperations(_ table: inout OperationTable) {
        table.on(Lambda.CreateEventSourceMapping.self, validates: true) { input, _ in
            try await self.createMapping(input, checksQueue: true).configuration
        }
        table.on(Lambda.GetEventSourceMapping.self, validates: true) { input, _ in
            try self.existing(input.uuid).configuration
        }
        table.on(Lambda.UpdateEventSourceMapping.self, validates: true) { input, _ in
            try await self.updateMapping(input).configuration
        }
        table.on(Lambda.DeleteEventSourceMapping.self, validates: true) { input, _ in
            var mapping = try self.existing(input.uuid)
            try await self.removeMapping(input.uuid)
            mapping.configuration.state = "Deleting"
            return mapping.configuration
        }
        table.on(Lambda.ListEventSourceMappings.self, validates: true) { input, _ in
            let name = try input.functionName.map { try FunctionName($0) }
            let all = self.allMappings.filter { mapping in
                if let source = input.eventSourceArn, mapping.sourceARN != source { return false }
                guard let name, let owner = try? FunctionName(mapping.functionARN) else { return name == nil }
                return owner.name == name.name && (name.qualifier == nil || owner.qualifier == name.qualifier)
            }
            let page = try Page(all.map(\.configuration), marker: input.marker, limit: input.maxItems, maximum: 100)
            return Lambda.ListEventSourceMappingsResponse(nextMarker: page.next, eventSourceMappings: page.items)
        }
    }

    private func existing(_ uuid: String) throws(AWSError) -> EventSourceMapping {
        guard let mapping = mapping(uuid) else { throw .notFound("The resource you requested does not exist.") }
        return mapping
    }

    func createMapping(
        _ input: Lambda.CreateEventSourceMappingRequest, checksQueue: Bool
    ) async throws
        -> EventSourceMapping
    {
        let (function, version, name) = try lookUp(input.functionName, nil)
        guard let source = input.eventSourceArn, let queue = ARN(source) else {
            throw AWSError.invalidParameter("Event source ARN is required.")
        }
        let target = function.arn(name.qualifier)
        let uuid = settings.random.uuid()
        let mapping: EventSourceMapping
        switch queue.service {
        case "sqs": mapping = .init(configuration: try queueConfiguration(input, uuid: uuid, target: target))
        case "dynamodb": mapping = .init(configuration: try streamConfiguration(input, uuid: uuid, target: target))
        default: throw AWSError.notBuilt("An event source mapping for \(queue.service)")
        }
        if let twin = allMappings.first(where: { $0.sourceARN == source && $0.functionARN == target }) {
            throw AWSError.conflict(
                "An event source mapping with \(mapping.isStream ? "event source" : "SQS") arn (\" \(source) \") and function (\" \(name.name) \") already exists. "
                    + "Please update or delete the existing mapping with UUID \(twin.uuid)")
        }
        if mapping.isStream {
            try await check(stream: source, function, version)
            let start = input.startingPosition == "LATEST" ? settings.clock.now : input.startingPositionTimestamp
            if let start { try await store.save(start: start, of: uuid) }
        } else if checksQueue {
            try await check(queue, function, version)
        }
        try await put(mapping)
        return mapping
    }

    private func queueConfiguration(
        _ input: Lambda.CreateEventSourceMappingRequest, uuid: String, target: String
    ) throws(AWSError) -> Lambda.EventSourceMappingConfiguration {
        try Self.check(
            batchSize: input.batchSize, window: input.maximumBatchingWindowInSeconds, scaling: input.scalingConfig,
            filters: input.filterCriteria, types: input.functionResponseTypes)
        if input.startingPosition != nil || input.startingPositionTimestamp != nil {
            throw AWSError.streamOnly("StartingPosition")
        }
        try Self.checkStreamOnly(input.document)
        return .init(
            uuid: uuid, batchSize: input.batchSize ?? 10,
            maximumBatchingWindowInSeconds: input.maximumBatchingWindowInSeconds ?? 0,
            eventSourceArn: input.eventSourceArn, filterCriteria: Self.criteria(input.filterCriteria),
            scalingConfig: input.scalingConfig, functionArn: target,
            lastModified: settings.clock.now, state: input.enabled == false ? "Disabled" : "Enabled",
            stateTransitionReason: "USER_INITIATED", functionResponseTypes: input.functionResponseTypes,
            eventSourceMappingArn:
                "arn:aws:lambda:\(settings.region):\(settings.accountID):event-source-mapping:\(uuid)")
    }

    func updateMapping(_ input: Lambda.UpdateEventSourceMappingRequest) async throws -> EventSourceMapping {
        var mapping = try existing(input.uuid)
        if !mapping.isStream {
            try Self.check(
                batchSize: input.batchSize, window: input.maximumBatchingWindowInSeconds, scaling: input.scalingConfig,
                filters: input.filterCriteria, types: input.functionResponseTypes)
            try Self.checkStreamOnly(input.document)
        }
        let before = mapping.essence
        if let function = input.functionName {
            let (function, _, name) = try lookUp(function, nil)
            mapping.configuration.functionArn = function.arn(name.qualifier)
        }
        if mapping.isStream {
            try Self.change(&mapping.configuration, input)
        } else {
            if let size = input.batchSize { mapping.configuration.batchSize = size }
            if let window = input.maximumBatchingWindowInSeconds {
                mapping.configuration.maximumBatchingWindowInSeconds = window
            }
            if let scaling = input.scalingConfig {
                mapping.configuration.scalingConfig = scaling.maximumConcurrency == nil ? nil : scaling
            }
            if let types = input.functionResponseTypes { mapping.configuration.functionResponseTypes = types }
            if let criteria = input.filterCriteria { mapping.configuration.filterCriteria = Self.criteria(criteria) }
        }
        if let enabled = input.enabled { mapping.configuration.state = enabled ? "Enabled" : "Disabled" }
        if mapping.essence != before {
            mapping.configuration.lastModified = settings.clock.now
            try await put(mapping)
        }
        return mapping
    }

    /// Nil when nothing is filtered.
    private static func criteria(_ criteria: Lambda.FilterCriteria?) -> Lambda.FilterCriteria? {
        criteria?.filters?.isEmpty == false ? criteria : nil
    }

    /// What means something for a stream alone is not taken and forgotten.
    private static func checkStreamOnly(_ request: Document) throws(AWSError) {
        let names = [
            "ParallelizationFactor", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "BisectBatchOnFunctionError",
            "TumblingWindowInSeconds", "DestinationConfig",
        ]
        if let wrong = names.first(where: { request[$0] != nil }) { throw .streamOnly(wrong) }
    }

    private static func check(
        batchSize: Int?, window: Int?, scaling: Lambda.ScalingConfig?, filters: Lambda.FilterCriteria?, types: [String]?
    ) throws(AWSError) {
        let window = window ?? 0
        guard (0...300).contains(window) else {
            throw .invalidParameter("Maximum batch window in seconds must be between 0 and 300.")
        }
        if let batchSize {
            guard (1...10_000).contains(batchSize) else {
                throw .invalidParameter("Batch size must be between 1 and 10000.")
            }
            guard batchSize <= 10 || window > 0 else {
                throw .invalidParameter(
                    "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
            }
        }
        if let most = scaling?.maximumConcurrency, !(2...1000).contains(most) {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(most)' at 'scalingConfig.maximumConcurrency' failed to satisfy "
                    + "constraint: Member must have value \(most < 2 ? "greater than or equal to 2" : "less than or equal to 1000")"
            )
        }
        _ = try EventFilter(filters)
        if let other = types?.first(where: { $0 != "ReportBatchItemFailures" }) {
            throw .invalidParameter("Value '\(other)' at 'functionResponseTypes' is not supported.")
        }
    }

    /// The function's role must be able to read the queue, and messages must stay hidden while the function works.
    private func check(_ queue: ARN, _ function: LambdaFunction, _ version: FunctionVersion) async throws {
        let role = FunctionBuilder.roleName(version.configuration.role)
        let answer: SQS.GetQueueAttributesResult
        do {
            answer = try await registry.call(
                SQS.GetQueueAttributes.self,
                .init(
                    queueUrl: queueURL(queue),
                    attributeNames: ["VisibilityTimeout"]),
                as: .role(name: role, sessionName: function.name))
        } catch let error as AWSError {
            if error.code == "UnknownOperationException" { return }
            if error.code.hasPrefix("AccessDenied") {
                throw AWSError.invalidParameter(
                    "The provided execution role does not have permissions to call ReceiveMessage on SQS")
            }
            throw AWSError.invalidParameter(
                "Error occurred while ReceiveMessage. SQS Error Code: \(error.code). SQS Error Message: \(error.message)"
            )
        }
        if let seconds = answer.attributes?["VisibilityTimeout"].flatMap({ Int($0) }), seconds < version.timeout {
            throw AWSError.invalidParameter(
                "Queue visibility timeout: \(seconds) seconds is less than Function timeout: \(version.timeout) seconds"
            )
        }
    }
}
