import AWSCore

/// What people will do: how many requests of what kind come when and from where, and what cannot be read from a template.
///
/// docs/planner.md describes the file it is read from.
public struct TrafficProfile: Sendable, Equatable {
    /// A number with the line it was written in, so that what is wrong with it later can say where.
    public struct Peak: Sendable, Equatable {
        public var name: String
        /// Seconds from the profile's start.
        public var start: Double
        /// Seconds.
        public var duration: Double
        /// The ordinary rate of these hours times this.
        public var multiplier: Double
        /// Seconds in which the rate rises before and falls after, inside the duration.
        public var ramp: Double
        public var line: Int
    }

    public enum Volume: Sendable, Equatable {
        /// Requests a second, the mean of an ordinary week.
        case rate(Double)
        /// Of the total.
        case share(Double)
        /// As often as the replayed log has it.
        case replayed
    }

    public struct Route: Sendable, Equatable {
        /// `GET /api/v1/products`: a method and a path as the template writes it; `GET /*` for what a bucket answers.
        public var name: String
        public var line: Int
        public var volume: Volume
        public var responseBytes: Double?
        public var requestBytes: Double?
        /// Of the handler's own work, warm, without calls.
        public var work: ServiceTime?
        public var calls: [Call] = []
        /// Different cacheable answers and how unequal their popularity is; nil when answers differ by who asks.
        public var objects: Int?
        public var zipf: Double?
        /// Of its requests that a cache may answer.
        public var cacheable: Double?
        /// Of its invocations that fail.
        public var failures: Double?
        public var geography: [Place]?
    }

    public struct ServiceTime: Sendable, Equatable {
        /// Seconds.
        public var median: Double
        public var p99: Double
    }

    /// A call that a handler makes; AWS prices and latencies go by its kind.
    public struct Call: Sendable, Equatable {
        public enum Kind: String, Sendable, CaseIterable {
            /// GetItem and its like: read request units.
            case get
            /// Query, Scan: read request units.
            case query
            /// BatchGetItem, TransactGetItems: read request units.
            case batchGet = "batch-get"
            /// PutItem, UpdateItem, DeleteItem: write request units.
            case put
            /// TransactWriteItems: write request units, already doubled.
            case transaction
            /// SNS Publish, or SQS SendMessage: bytes.
            case publish
            /// S3 PutObject and GetObject: bytes.
            case storeObject = "store-object"
            case loadObject = "load-object"
            /// What a client fetches from S3 by itself after the answer, such as an invoice: bytes.
            case download
        }
        public var kind: Kind
        /// Request units or bytes.
        public var amount: Double
        /// Of the invocations that make it.
        public var share = 1.0
        /// Number of different partition keys; nil for so many that none is hot.
        public var keys: Int?
        public var line = 0
    }

    public struct Place: Sendable, Equatable {
        /// A CloudFront price place: US, EU, ZA, SA, JP, AU, AP or IN.
        public var code: String
        public var share: Double
        /// Seconds between edge and region and back; nil for the usual time between the two.
        public var roundTrip: Double?
        public var line = 0
    }

    public struct Function: Sendable, Equatable {
        public var name: String
        public var line: Int
        public var initialization: ServiceTime?
        /// For each message of its queue: work and calls.
        public var work: ServiceTime?
        public var batchWork: ServiceTime?
        public var calls: [Call] = []
        public var logBytes: Double?
        public var failures: Double?
        /// Of those of its schedule: their own work and calls.
        public var scheduledWork: ServiceTime?
        public var scheduledCalls: [Call] = []
    }

    public struct Override: Sendable, Equatable {
        public var key: String
        public var value: Double
        public var because: String?
        public var line: Int
    }

    public var file: String
    public var name: String
    /// Midnight of the first day, in ``timezone``.
    public var start: Timestamp
    public var days: Int
    public var timezone: String
    /// Requests a second of all routes that have a share; the mean of an ordinary week.
    public var total: Double?
    public var totalLine = 0
    /// Relative weight of each hour of the day, 24 of them, mean 1.
    public var hours: [Double]
    /// Relative weight of each day, Monday first, mean 1.
    public var weekdays: [Double]
    public var peaks: [Peak]
    public var geography: [Place]
    public var routes: [Route]
    public var functions: [Function]
    /// Monthly active users; nil when nobody said.
    public var users: Double?
    /// Bytes in the table and the buckets when the month begins, and what stays; by resource's logical id.
    public var stored: [Stored]
    public var overrides: [Override]
    public var parameters: [String: String]
    public var template: String?
    public var replay: Replay?

    /// A log instead of curves: its requests come again as they came, the first at second 0.
    public struct Replay: Sendable, Equatable {
        public var log: TrafficLog
        /// Each request stands for so many.
        public var factor: Double
        public var line: Int
    }

    public struct Stored: Sendable, Equatable {
        public var name: String
        public var bytes: Double
        public var line: Int
    }

    /// Seconds. A replayed log lasts from the hour of its first request to that of its last.
    public var horizon: Double {
        guard let replay, let first = replay.log.entries.first, let last = replay.log.entries.last else {
            return Double(days) * 86_400
        }
        let start = first.time.epochSeconds / 3600
        return Double((last.time.epochSeconds / 3600 - start + 1) * 3600)
    }
}
