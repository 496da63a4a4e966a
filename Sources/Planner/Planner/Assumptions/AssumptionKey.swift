/// A number that neither template nor profile says. Each has a default with a source; `assume:` in the profile changes it.
///
/// "Docs" are pages of docs.aws.amazon.com by title; not all were read again when this was written (2026-11-25).
public enum AssumptionKey: String, Sendable, CaseIterable {
    // The edge.
    case edgeProcessing = "edge.processing"
    case edgeViewerRoundTrip = "edge.viewer-round-trip"
    case edgeRegionalCaches = "edge.regional-caches"
    case edgeSpread = "edge.round-trip-spread"
    // The gateway.
    case gatewayOverheadMedian = "gateway.overhead.median"
    case gatewayOverheadP99 = "gateway.overhead.p99"
    case gatewayCacheHit = "gateway.cache-hit"
    // Functions.
    case workMedian = "lambda.work.median"
    case workP99 = "lambda.work.p99"
    case startMedian = "lambda.start.median"
    case startP99 = "lambda.start.p99"
    case initMedian = "lambda.init.median"
    case initP99 = "lambda.init.p99"
    case keepAlive = "lambda.keep-alive"
    case accountConcurrency = "lambda.account-concurrency"
    // Calls.
    case getMedian = "dynamodb.get.median"
    case getP99 = "dynamodb.get.p99"
    case queryMedian = "dynamodb.query.median"
    case queryP99 = "dynamodb.query.p99"
    case putMedian = "dynamodb.put.median"
    case putP99 = "dynamodb.put.p99"
    case transactionMedian = "dynamodb.transaction.median"
    case transactionP99 = "dynamodb.transaction.p99"
    case publishMedian = "sns.publish.median"
    case publishP99 = "sns.publish.p99"
    case deliveryMedian = "sns.delivery.median"
    case deliveryP99 = "sns.delivery.p99"
    case objectMedian = "s3.request.median"
    case objectP99 = "s3.request.p99"
    // Sizes.
    case responseBytes = "http.response"
    case requestBytes = "http.request"
    case headerBytes = "http.headers"
    case messageBytes = "sqs.message"
    // What is only metered.
    case functionLogBytes = "logs.function"
    case accessLogBytes = "logs.access"
    case logCompression = "logs.compression"
    case traceReservoir = "xray.reservoir"
    case traceShare = "xray.share"
    case keyCache = "kms.data-key-cache"
    case bucketKeyShare = "kms.bucket-key-requests"
    case monthHours = "month.hours"

    public enum Unit: String, Sendable { case seconds, bytes, share, count }

    public struct Facts: Sendable {
        public var value: Double
        public var unit: Unit
        public var title: String
        public var source: String
    }

    public var unit: Unit { facts.unit }

    /// The default, what it means and where it is from.
    public var facts: Facts {
        switch self {
        case .edgeProcessing: .time(0.001, "An edge location's own time for a request", Self.ours)
        case .edgeViewerRoundTrip:
            .time(
                0, "Viewer to edge and back",
                "Definition: latency is at the edge, as CloudFront's time-taken; a viewer's network is not counted")
        case .edgeRegionalCaches:
            .number(1, "Caches a place that do not share what they hold", "Docs, How CloudFront delivers content")
        case .edgeSpread:
            .number(
                1.5, "A round trip's p99 over its median, edge to region",
                "Ours: routes within a place differ; CloudFront keeps connections to the origin open")
        case .gatewayOverheadMedian: .time(0.010, "What the gateway adds, median", Self.gateway)
        case .gatewayOverheadP99: .time(0.030, "What the gateway adds, p99", Self.gateway)
        case .gatewayCacheHit: .time(0.005, "An answer of the stage's cache", Self.ours)
        case .workMedian: .time(0.005, "A handler's own work, where nobody measured it, median", Self.ours)
        case .workP99: .time(0.025, "A handler's own work, where nobody measured it, p99", Self.ours)
        case .startMedian: .time(0.08, "A new environment before its INIT phase, median", Self.cold)
        case .startP99: .time(0.25, "A new environment before its INIT phase, p99", Self.cold)
        case .initMedian: .time(0.06, "INIT of a native binary, where nobody measured it, median", Self.cold)
        case .initP99: .time(0.2, "INIT of a native binary, where nobody measured it, p99", Self.cold)
        case .keepAlive:
            .time(600, "An idle environment lives", "Not published by AWS; measurements on the web say 5 to 45 minutes")
        case .accountConcurrency: .number(1000, "Executions at once in the account", "Docs, Lambda quotas")
        case .getMedian: .time(0.004, "GetItem, median", Self.table)
        case .getP99: .time(0.012, "GetItem, p99", Self.table)
        case .queryMedian: .time(0.005, "Query and batch reads, median", Self.table)
        case .queryP99: .time(0.018, "Query and batch reads, p99", Self.table)
        case .putMedian: .time(0.006, "Put, update, delete, median", Self.table)
        case .putP99: .time(0.018, "Put, update, delete, p99", Self.table)
        case .transactionMedian: .time(0.014, "TransactWriteItems, median", Self.transaction)
        case .transactionP99: .time(0.045, "TransactWriteItems, p99", Self.transaction)
        case .publishMedian: .time(0.016, "Publish until acknowledged, median", Self.messaging)
        case .publishP99: .time(0.1, "Publish until acknowledged, p99", Self.messaging)
        case .deliveryMedian: .time(0.03, "From topic to queue, median", Self.messaging)
        case .deliveryP99: .time(0.2, "From topic to queue, p99", Self.messaging)
        case .objectMedian: .time(0.03, "A small object in S3, median", Self.objects)
        case .objectP99: .time(0.2, "A small object in S3, p99", Self.objects)
        case .responseBytes: .bytes(2048, "An answer, where the profile does not say", Self.ours)
        case .requestBytes: .bytes(700, "A request, where the profile does not say", Self.ours)
        case .headerBytes: .bytes(500, "Headers of an answer, billed with it", Self.ours)
        case .messageBytes: .bytes(1024, "A message, where the profile does not say", Self.ours)
        case .functionLogBytes:
            .bytes(
                700, "Log lines of one invocation",
                "Ours: START, END and REPORT are some 350 bytes, our own line as much")
        case .accessLogBytes: .bytes(420, "An access log's line", "Template, AccessLogSetting.Format with values in it")
        case .logCompression:
            .share(
                0.15, "What is left of a log when it is kept",
                "AWS Pricing Calculator, CloudWatch: 0.15 of what came in")
        case .traceReservoir:
            .number(
                1, "Requests a second that are always traced", "Docs, Configuring X-Ray sampling rules: default rule")
        case .traceShare:
            .share(
                0.05, "Of the other requests that are traced", "Docs, Configuring X-Ray sampling rules: default rule")
        case .keyCache:
            .time(
                300, "A data key is used again for",
                "Docs, Amazon SQS Key management: KmsDataKeyReusePeriodSeconds; DynamoDB caches table keys as long")
        case .bucketKeyShare:
            .share(
                0.01, "Of object requests that reach KMS with a bucket key",
                "Docs, Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys: by up to 99 percent")
        case .monthHours: .number(720, "Hours of a month on the bill", "Definition: thirty days, as the profile's")
        }
    }

    private static let ours = "Ours: a round number of the usual size; measure yours and put it under `assume`"
    private static let gateway =
        "smplogs.com, High API Response Latency: a REST API adds 10 to 30 ms (read 2026-11-25); AWS publishes none"
    private static let cold =
        "Nimbo's own binaries start in 10 to 20 ms here (make bench); on Lambda, maxday's lambda-perf finds 10 to 60 ms INIT for native code"
    private static let table = "Amazon DynamoDB features: single-digit millisecond; the tail is ours"
    private static let transaction =
        "Docs, Amazon DynamoDB Transactions: two underlying writes an item, prepare and commit; hence twice a put and more"
    private static let messaging =
        "bitesizedserverless.com, Serverless Messaging: Latency Compared (2022): SQS 16 ms p50, 105 ms p99; SNS 73 ms, 225 ms end to end"
    private static let objects =
        "Docs, Best practices design patterns: optimizing Amazon S3 performance: small objects 100 to 200 ms at most"
}

extension AssumptionKey.Facts {
    static func time(_ value: Double, _ title: String, _ source: String) -> Self {
        Self(value: value, unit: .seconds, title: title, source: source)
    }
    static func bytes(_ value: Double, _ title: String, _ source: String) -> Self {
        Self(value: value, unit: .bytes, title: title, source: source)
    }
    static func share(_ value: Double, _ title: String, _ source: String) -> Self {
        Self(value: value, unit: .share, title: title, source: source)
    }
    static func number(_ value: Double, _ title: String, _ source: String) -> Self {
        Self(value: value, unit: .count, title: title, source: source)
    }
}

extension AssumptionKey.Unit {
    func text(_ value: Double) -> String {
        switch self {
        case .seconds: Format.time(value)
        case .bytes: Format.bytes(value)
        case .share: Format.percent(value)
        case .count: Format.short(value)
        }
    }
}
