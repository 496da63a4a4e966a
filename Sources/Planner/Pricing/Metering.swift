/// What AWS rounds before it meters: how many units of a meter one request, message or byte is.
///
/// Each rule names the AWS page that states it. Sizes are in bytes, a KB is 1,024 of them and a GB 2³⁰, as AWS counts.
public enum Metering {
    static let gibibyte: UInt64 = 1 << 30

    /// Whole chunks of a size, one at the least.
    static func chunks(_ bytes: Int, of size: Int) -> Int {
        max(1, bytes / size + (bytes % size > 0 ? 1 : 0))
    }

    /// Bytes in GB, as data transfer, logs and CloudFront are metered.
    public static func gigabytes(_ bytes: some BinaryInteger) -> Quantity { Quantity(bytes, over: gibibyte) }

    /// Bytes kept for a time in GB-months of a month with so many hours: byte-hours ÷ 2³⁰ ÷ hours
    /// ("Amazon S3 FAQs", how will I be charged; its March has 744 hours).
    public static func gigabyteMonths(bytes: some BinaryInteger, hours: UInt64, hoursInMonth: UInt64) -> Quantity {
        Quantity(UInt128(clamping: bytes).multiplied(by: UInt128(hours), over: 1), over: gibibyte)
            .scaled(by: 1, over: hoursInMonth)
    }
}

// Lambda
extension Metering {
    /// How long an invocation is billed: its duration rounded up to the millisecond ("AWS Lambda pricing").
    public static func billedMilliseconds(microseconds: UInt64) -> UInt64 {
        microseconds / 1000 + (microseconds % 1000 > 0 ? 1 : 0)
    }

    /// Memory of a function while it runs.
    ///
    /// - Parameters:
    ///   - milliseconds: billed, of one invocation or summed over many.
    ///   - megabytes: the function's memory, or its ephemeral storage beyond 512 MB.
    public static func gigabyteSeconds(
        invocations: UInt64 = 1, milliseconds: UInt64, megabytes: UInt64
    ) -> Quantity {
        let perMegabyteMillisecond = Quantity.scale / (1000 * 1024)
        return Quantity(
            raw: (UInt128(invocations) * UInt128(milliseconds))
                .multiplied(by: UInt128(megabytes) * perMegabyteMillisecond, over: 1))
    }

    /// Provisioned concurrency: from when it is enabled until it is disabled, rounded up to five minutes
    /// ("AWS Lambda pricing").
    public static func provisionedGigabyteSeconds(
        environments: UInt64, seconds: UInt64, megabytes: UInt64
    ) -> Quantity {
        let periods = seconds / 300 + (seconds % 300 > 0 ? 1 : 0)
        return gigabyteSeconds(invocations: environments, milliseconds: periods * 300_000, megabytes: megabytes)
    }

    /// Requests of an asynchronous event: one for the first 256 KB, one for each 64 KB beyond ("AWS Lambda pricing").
    public static func lambdaAsynchronousRequests(bytes: Int) -> Int {
        bytes <= 256 << 10 ? 1 : 1 + chunks(bytes - 256 << 10, of: 64 << 10)
    }
}

// DynamoDB
extension Metering {
    /// How a read or a write is made, which decides what it costs.
    public enum Consistency: Sendable, CaseIterable {
        case eventual, strong, transactional
    }

    /// Write request units of an item: one a KB, two in a transaction
    /// ("Amazon DynamoDB pricing for on-demand capacity"). An index is written at the same price, item by item.
    public static func writeRequestUnits(itemBytes: Int, transactional: Bool = false) -> Quantity {
        Quantity(chunks(itemBytes, of: 1 << 10) * (transactional ? 2 : 1))
    }

    /// Read request units of an item, or of all that a query read: half a unit, one, or two for each 4 KB
    /// ("Amazon DynamoDB pricing for on-demand capacity").
    public static func readRequestUnits(bytes: Int, consistency: Consistency = .eventual) -> Quantity {
        let halves =
            switch consistency {
            case .eventual: 1
            case .strong: 2
            case .transactional: 4
            }
        return Quantity(chunks(bytes, of: 4 << 10) * halves, over: 2)
    }
}

// Messages and requests
extension Metering {
    /// Requests of an SQS call: one for each 64 KB of its payload, a batch's messages together ("Amazon SQS pricing").
    public static func sqsRequests(payloadBytes: Int) -> Int { chunks(payloadBytes, of: 64 << 10) }

    /// Requests of a publish on a standard topic: one for each 64 KB ("Amazon SNS pricing").
    public static func snsRequests(payloadBytes: Int) -> Int { chunks(payloadBytes, of: 64 << 10) }

    /// Events of a PutEvents entry: one for each 64 KB ("Amazon EventBridge pricing").
    public static func eventBridgeEvents(payloadBytes: Int) -> Int { chunks(payloadBytes, of: 64 << 10) }

    /// Requests of a call of an HTTP API: one for each 512 KB ("Amazon API Gateway pricing"). A REST API's call is one.
    public static func httpAPIRequests(bytes: Int) -> Int { chunks(bytes, of: 512 << 10) }

    /// Whether Intelligent-Tiering watches an object, and moves it: from 128 KB ("Amazon S3 pricing").
    public static func isMonitoredByIntelligentTiering(bytes: Int) -> Bool { bytes >= 128 << 10 }
}

// KMS
extension Metering {
    /// Key-months of one key: itself, its first rotation and its second; later rotations are free
    /// ("AWS Key Management Service pricing").
    public static func kmsKeyMonths(rotations: Int) -> Int { 1 + min(max(rotations, 0), 2) }

    /// The most KMS requests of an encrypted topic: `B / D × 2P`
    /// ("Key management", Estimating AWS KMS costs, Amazon SNS developer guide).
    ///
    /// - Parameters:
    ///   - publishers: principals that publish.
    ///   - dataKeyReuseSeconds: how long SNS reuses a data key: five minutes.
    public static func snsKMSRequests(
        seconds: UInt64, publishers: UInt64, dataKeyReuseSeconds: UInt64 = 300
    ) -> Quantity {
        Quantity(UInt128(seconds) * UInt128(publishers) * 2, over: dataKeyReuseSeconds)
    }

    /// The most KMS requests of an encrypted queue: `B / D × (2P + C)`
    /// ("Key management", Estimating AWS KMS costs, Amazon SQS developer guide).
    ///
    /// - Parameters:
    ///   - producers: principals that send.
    ///   - consumers: principals that receive.
    ///   - dataKeyReuseSeconds: the queue's KmsDataKeyReusePeriodSeconds.
    public static func sqsKMSRequests(
        seconds: UInt64, producers: UInt64, consumers: UInt64, dataKeyReuseSeconds: UInt64 = 300
    ) -> Quantity {
        Quantity(
            UInt128(seconds).multiplied(by: 2 * UInt128(producers) + UInt128(consumers), over: 1),
            over: dataKeyReuseSeconds)
    }
}
