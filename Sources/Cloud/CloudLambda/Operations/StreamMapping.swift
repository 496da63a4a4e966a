import AWSCore
import AWSShapes
import CloudCore

/// Event source mappings of tables' streams.
extension LambdaService {
    private static let defaultBatchSize = 100

    /// A mapping as CreateEventSourceMapping wants it, its limits checked.
    func streamConfiguration(
        _ input: Lambda.CreateEventSourceMappingRequest, uuid: String, target: String
    ) throws(AWSError) -> Lambda.EventSourceMappingConfiguration {
        guard let position = input.startingPosition else {
            throw Self.constraint(
                "Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.")
        }
        switch position {
        case "TRIM_HORIZON", "LATEST":
            guard input.startingPositionTimestamp == nil else {
                throw .invalidParameter("Starting position timestamp is only supported with AT_TIMESTAMP.")
            }
        case "AT_TIMESTAMP":
            guard let time = input.startingPositionTimestamp else {
                throw .invalidParameter("Starting position timestamp is required with AT_TIMESTAMP.")
            }
            guard time <= settings.clock.now else {
                throw .invalidParameter("Starting position timestamp cannot be in the future.")
            }
        default:
            throw Self.constraint(
                "Value '\(position)' at 'startingPosition' failed to satisfy constraint: Member must satisfy enum value "
                    + "set: [LATEST, AT_TIMESTAMP, TRIM_HORIZON]")
        }
        var configuration = Lambda.EventSourceMappingConfiguration(
            uuid: uuid, startingPosition: position, startingPositionTimestamp: input.startingPositionTimestamp,
            batchSize: Self.defaultBatchSize, maximumBatchingWindowInSeconds: 0, parallelizationFactor: 1,
            eventSourceArn: input.eventSourceArn, functionArn: target, lastModified: settings.clock.now,
            lastProcessingResult: "No records processed", state: input.enabled == false ? "Disabled" : "Enabled",
            stateTransitionReason: "User action", destinationConfig: .init(onFailure: .init()),
            maximumRecordAgeInSeconds: -1, bisectBatchOnFunctionError: false, maximumRetryAttempts: -1,
            tumblingWindowInSeconds: 0, functionResponseTypes: input.functionResponseTypes ?? [],
            eventSourceMappingArn:
                "arn:aws:lambda:\(settings.region):\(settings.accountID):event-source-mapping:\(uuid)")
        try Self.change(
            &configuration,
            .init(
                uuid: uuid, batchSize: input.batchSize, filterCriteria: input.filterCriteria,
                scalingConfig: input.scalingConfig,
                maximumBatchingWindowInSeconds: input.maximumBatchingWindowInSeconds,
                parallelizationFactor: input.parallelizationFactor, destinationConfig: input.destinationConfig,
                maximumRecordAgeInSeconds: input.maximumRecordAgeInSeconds,
                bisectBatchOnFunctionError: input.bisectBatchOnFunctionError,
                maximumRetryAttempts: input.maximumRetryAttempts,
                tumblingWindowInSeconds: input.tumblingWindowInSeconds,
                functionResponseTypes: input.functionResponseTypes))
        return configuration
    }

    /// Checks what a caller gave and takes it over.
    static func change(
        _ configuration: inout Lambda.EventSourceMappingConfiguration,
        _ input: Lambda.UpdateEventSourceMappingRequest
    ) throws(AWSError) {
        func limited(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws(AWSError) -> Int? {
            guard let value, !range.contains(value) else { return value }
            throw constraint(
                "Value '\(value)' at '\(name)' failed to satisfy constraint: Member must have value "
                    + (value < range.lowerBound
                        ? "greater than or equal to \(range.lowerBound)"
                        : "less than or equal to \(range.upperBound)"))
        }
        if input.scalingConfig?.maximumConcurrency != nil {
            throw .invalidParameter("Scaling config is only supported for SQS event sources.")
        }
        if let window = input.tumblingWindowInSeconds, window != 0 { throw .notBuilt("A tumbling window") }
        if let other = input.functionResponseTypes?.first(where: { $0 != "ReportBatchItemFailures" }) {
            throw .invalidParameter("Value '\(other)' at 'functionResponseTypes' is not supported.")
        }
        if let size = try limited(input.batchSize, "batchSize", 1...10_000) { configuration.batchSize = size }
        if let window = try limited(
            input.maximumBatchingWindowInSeconds, "maximumBatchingWindowInSeconds", 0...300)
        {
            configuration.maximumBatchingWindowInSeconds = window
        }
        if let factor = try limited(input.parallelizationFactor, "parallelizationFactor", 1...10) {
            configuration.parallelizationFactor = factor
        }
        if let attempts = try limited(input.maximumRetryAttempts, "maximumRetryAttempts", -1...10_000) {
            configuration.maximumRetryAttempts = attempts
        }
        if let age = try limited(input.maximumRecordAgeInSeconds, "maximumRecordAgeInSeconds", -1...604_800) {
            guard age == -1 || age >= 60 else {
                throw .invalidParameter("Maximum record age in seconds must be -1 or between 60 and 604800.")
            }
            configuration.maximumRecordAgeInSeconds = age
        }
        if let bisects = input.bisectBatchOnFunctionError { configuration.bisectBatchOnFunctionError = bisects }
        if let types = input.functionResponseTypes { configuration.functionResponseTypes = types }
        if let criteria = input.filterCriteria {
            _ = try EventFilter(criteria)
            configuration.filterCriteria = criteria.filters?.isEmpty == false ? criteria : nil
        }
        if let destinations = input.destinationConfig {
            try check(destinations)
            configuration.destinationConfig = .init(
                onFailure: .init(destination: destinations.onFailure?.destination))
        }
    }

    private static func check(_ destinations: Lambda.DestinationConfig) throws(AWSError) {
        if destinations.onSuccess?.destination != nil {
            throw .invalidParameter("OnSuccess destinations are not supported for event source mappings.")
        }
        guard let destination = destinations.onFailure?.destination else { return }
        let arn = ARN(destination)
        if arn?.service == "s3" { throw .notBuilt("A bucket as a destination of failures") }
        guard arn?.service == "sqs" || arn?.service == "sns" else {
            throw .invalidParameter("The provided destination config DestinationConfig is invalid.")
        }
    }

    private static func constraint(_ text: String) -> AWSError {
        .lambda("ValidationException", "1 validation error detected: \(text)")
    }

    /// The function's role must be able to read the stream.
    func check(stream arn: String, _ function: LambdaFunction, _ version: FunctionVersion) async throws {
        let role = FunctionBuilder.roleName(version.configuration.role)
        do {
            _ = try await registry.call(
                DynamoDBStreams.DescribeStream.self, .init(streamArn: arn, limit: 1),
                as: .role(name: role, sessionName: function.name))
        } catch let error as AWSError {
            if error.code == "UnknownOperationException" { return }
            if error.code.hasPrefix("AccessDenied") {
                throw AWSError.invalidParameter(
                    "Cannot access stream \(arn). Please ensure the role can perform the GetRecords, GetShardIterator, "
                        + "DescribeStream, and ListStreams Actions on your stream in IAM.")
            }
            throw AWSError.invalidParameter("Stream not found: \(arn)")
        }
    }
}
