/// What AWS meters: a name of the price list, `service/what`, with `@place` where the price depends on where.
///
/// The unit of each is in the price list. What AWS rounds before it meters (a message in chunks of 64 KB, an item in
/// KB) is ``Metering``'s.
public struct Meter: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The part before the slash: `lambda`.
    public var service: String { String(rawValue.prefix { $0 != "/" }) }
}

extension Meter: Comparable {
    public static func < (left: Meter, right: Meter) -> Bool { left.rawValue < right.rawValue }
}

extension Meter: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Meter: CustomStringConvertible {
    public var description: String { rawValue }
}

// Lambda
extension Meter {
    public static let lambdaRequests: Meter = "lambda/requests"
    /// On-demand compute on x86_64.
    public static let lambdaGBSeconds: Meter = "lambda/gb-seconds"
    public static let lambdaGBSecondsARM64: Meter = "lambda/gb-seconds-arm64"
    /// Provisioned concurrency while it is configured, used or not.
    public static let lambdaProvisionedGBSeconds: Meter = "lambda/provisioned-gb-seconds"
    public static let lambdaProvisionedGBSecondsARM64: Meter = "lambda/provisioned-gb-seconds-arm64"
    /// Compute that ran on provisioned concurrency.
    public static let lambdaProvisionedDurationGBSeconds: Meter = "lambda/provisioned-duration-gb-seconds"
    public static let lambdaProvisionedDurationGBSecondsARM64: Meter = "lambda/provisioned-duration-gb-seconds-arm64"
    /// Ephemeral storage beyond the 512 MB that are free.
    public static let lambdaEphemeralStorageGBSeconds: Meter = "lambda/ephemeral-storage-gb-seconds"
}

// API Gateway
extension Meter {
    public static let apiGatewayRESTRequests: Meter = "apigateway/rest-requests"
    public static let apiGatewayHTTPRequests: Meter = "apigateway/http-requests"

    /// Hours of a stage's cache of a size in GB as CloudFormation writes it: `0.5`, `1.6`, `6.1`, … `237`.
    public static func apiGatewayCacheHours(size: String) -> Meter {
        Meter(rawValue: "apigateway/cache-\(size)-hours")
    }
}

// DynamoDB, on demand, Standard table class
extension Meter {
    public static let dynamoDBWriteRequestUnits: Meter = "dynamodb/write-request-units"
    public static let dynamoDBReadRequestUnits: Meter = "dynamodb/read-request-units"
    public static let dynamoDBStorageGBMonths: Meter = "dynamodb/storage-gb-months"
    public static let dynamoDBPITRGBMonths: Meter = "dynamodb/pitr-gb-months"
    public static let dynamoDBStreamReadRequests: Meter = "dynamodb/stream-read-requests"
}

// S3
extension Meter {
    public static let s3StandardGBMonths: Meter = "s3/standard-gb-months"
    public static let s3IntelligentFrequentGBMonths: Meter = "s3/intelligent-frequent-gb-months"
    public static let s3IntelligentInfrequentGBMonths: Meter = "s3/intelligent-infrequent-gb-months"
    public static let s3IntelligentArchiveInstantGBMonths: Meter = "s3/intelligent-archive-instant-gb-months"
    /// Objects of 128 KB and more that Intelligent-Tiering watches for a month.
    public static let s3IntelligentMonitoredObjects: Meter = "s3/intelligent-monitored-objects"
    /// PUT, COPY, POST and LIST.
    public static let s3PutRequests: Meter = "s3/put-requests"
    /// GET, SELECT and all others.
    public static let s3GetRequests: Meter = "s3/get-requests"
    /// Lifecycle transitions into Intelligent-Tiering.
    public static let s3IntelligentTransitions: Meter = "s3/intelligent-transitions"
}

// SQS, SNS, EventBridge
extension Meter {
    /// Requests on standard queues, in chunks of 64 KB.
    public static let sqsRequests: Meter = "sqs/requests"
    public static let sqsFIFORequests: Meter = "sqs/fifo-requests"
    /// API requests on standard topics, publishes in chunks of 64 KB.
    public static let snsPublishes: Meter = "sns/publishes"
    public static let snsSQSDeliveries: Meter = "sns/sqs-deliveries"
    public static let snsLambdaDeliveries: Meter = "sns/lambda-deliveries"
    public static let snsHTTPDeliveries: Meter = "sns/http-deliveries"
    public static let snsEmailDeliveries: Meter = "sns/email-deliveries"
    public static let eventBridgeCustomEvents: Meter = "eventbridge/custom-events"
    /// Events that AWS services send to the default bus, scheduled rules among them.
    public static let eventBridgeAWSEvents: Meter = "eventbridge/aws-events"
    public static let eventBridgeSchedulerInvocations: Meter = "eventbridge/scheduler-invocations"
}

// CloudFront
extension Meter {
    public static func cloudFrontHTTPSRequests(_ place: EdgePlace) -> Meter {
        Meter(rawValue: "cloudfront/https-requests@\(place.rawValue)")
    }

    public static func cloudFrontHTTPRequests(_ place: EdgePlace) -> Meter {
        Meter(rawValue: "cloudfront/http-requests@\(place.rawValue)")
    }

    /// Bytes to viewers.
    public static func cloudFrontBytesOutGB(_ place: EdgePlace) -> Meter {
        Meter(rawValue: "cloudfront/bytes-out-gb@\(place.rawValue)")
    }

    /// Bytes of uploads (POST, PUT) to the origin.
    public static func cloudFrontBytesToOriginGB(_ place: EdgePlace) -> Meter {
        Meter(rawValue: "cloudfront/bytes-to-origin-gb@\(place.rawValue)")
    }

    public static let cloudFrontInvalidationPaths: Meter = "cloudfront/invalidation-paths"
    public static let cloudFrontFunctionInvocations: Meter = "cloudfront/function-invocations"
}

/// The places whose edges have a price of their own (page "Amazon CloudFront pricing").
public enum EdgePlace: String, Sendable, CaseIterable {
    /// United States, Mexico and Canada.
    case us = "US"
    /// Europe, Israel and Türkiye.
    case europe = "EU"
    /// South Africa, Kenya, Nigeria and the Middle East.
    case africaAndMiddleEast = "ZA"
    case southAmerica = "SA"
    case japan = "JP"
    /// Australia and New Zealand.
    case australia = "AU"
    /// Hong Kong, Indonesia, Philippines, Singapore, South Korea, Taiwan, Thailand and their neighbours.
    case asia = "AP"
    case india = "IN"
}

// KMS, X-Ray, Cognito
extension Meter {
    /// Customer managed keys for a month, and their first two rotations (``Metering/kmsKeyMonths(rotations:)``).
    public static let kmsKeyMonths: Meter = "kms/key-months"
    /// Requests with symmetric keys.
    public static let kmsRequests: Meter = "kms/requests"
    public static let xrayTracesRecorded: Meter = "xray/traces-recorded"
    public static let xrayTracesRetrieved: Meter = "xray/traces-retrieved"
    public static let xrayTracesScanned: Meter = "xray/traces-scanned"
    /// Traces that X-Ray Insights looked at.
    public static let xrayInsightsTraces: Meter = "xray/insights-traces"
    /// Monthly active users of a user pool of the Lite plan.
    public static let cognitoMAULite: Meter = "cognito/mau-lite"
    /// Monthly active users of a user pool of the Essentials plan, which new pools have unless they say otherwise.
    public static let cognitoMAUEssentials: Meter = "cognito/mau-essentials"
}

// CloudWatch
extension Meter {
    /// Logs that a program wrote, Standard class.
    public static let cloudWatchLogsIngestedGB: Meter = "cloudwatch/logs-ingested-gb"
    /// Logs that an AWS service writes under vended prices; Lambda's since May 2025.
    public static let cloudWatchVendedLogsIngestedGB: Meter = "cloudwatch/vended-logs-ingested-gb"
    /// Logs kept, after compression.
    public static let cloudWatchLogsStoredGBMonths: Meter = "cloudwatch/logs-stored-gb-months"
    public static let cloudWatchLogsScannedGB: Meter = "cloudwatch/logs-scanned-gb"
    /// Custom and detailed metrics, a month each.
    public static let cloudWatchMetrics: Meter = "cloudwatch/metrics"
    /// Alarms of standard resolution, one metric, a month each.
    public static let cloudWatchAlarms: Meter = "cloudwatch/alarms"
    public static let cloudWatchAPIRequests: Meter = "cloudwatch/api-requests"
}

// Data transfer
extension Meter {
    /// From the region to the internet; what goes through CloudFront is CloudFront's.
    public static let dataTransferOutGB: Meter = "data-transfer/out-gb"
    /// From the region to CloudFront.
    public static let dataTransferToCloudFrontGB: Meter = "data-transfer/to-cloudfront-gb"
    public static let dataTransferInGB: Meter = "data-transfer/in-gb"
}
