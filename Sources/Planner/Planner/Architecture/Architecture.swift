/// What a template builds, as far as it decides latency, limits and the bill.
public struct Architecture: Sendable, Equatable {
    public struct Throttle: Sendable, Equatable {
        public var rate: Double
        public var burst: Double
    }

    public struct Route: Sendable, Equatable {
        /// `GET /api/v1/products`
        public var name: String
        public var method: String
        public var path: String
        /// A function's logical id.
        public var function: String
        public var throttle: Throttle?
        /// Seconds an answer lives in the stage's cache; nil without one.
        public var cacheLife: Double?
        public var isTraced: Bool
    }

    public struct Gateway: Sendable, Equatable {
        public var name: String
        public var throttle: Throttle?
        /// Such as `0.5`; nil without a cache.
        public var cacheSize: String?
        public var isTraced: Bool
        public var hasAccessLog: Bool
        /// Methods with detailed metrics: each is four or so custom metrics more.
        public var detailedMetrics: Bool
        public var routes: [Route]
    }

    /// A scheduled change of provisioned concurrency.
    public struct CapacityAction: Sendable, Equatable {
        public var schedule: String
        public var timezone: String
        public var environments: Int
        public var line: Int
    }

    public struct Function: Sendable, Equatable {
        public var name: String
        public var line: Int
        public var memory: Int
        public var isARM: Bool
        /// Seconds.
        public var timeout: Double
        public var reserved: Int?
        /// Provisioned all the time.
        public var provisioned: Int
        public var actions: [CapacityAction]
        public var isTraced: Bool
        public var ephemeralMegabytes: Int
        /// Of its own schedules: `rate(1 minute)`.
        public var schedules: [String]
        /// Logical id of the topics it publishes to, by the references in its environment.
        public var references: [String]
    }

    public struct Table: Sendable, Equatable {
        public var name: String
        public var indexes: Int
        public var hasPointInTimeRecovery: Bool
        /// Of the key; nil for DynamoDB's own, which costs nothing.
        public var key: String?
        public var isOnDemand: Bool
        public var hasStream: Bool
        public var line: Int
    }

    public struct Topic: Sendable, Equatable {
        public var name: String
        public var key: String?
        /// Logical ids of queues it delivers to.
        public var queues: [String]
        public var emails: Int
        public var isTraced: Bool
    }

    public struct Queue: Sendable, Equatable {
        public var name: String
        public var key: String?
        public var visibility: Double
        public var retention: Double
        public var maxReceiveCount: Int?
        public var deadLetters: String?
        public var keyReuse: Double
        public var longPoll: Double
    }

    /// An event source mapping.
    public struct Mapping: Sendable, Equatable {
        public var queue: String
        public var function: String
        public var batchSize: Int
        /// Seconds.
        public var window: Double
        public var maximumConcurrency: Int?
        public var reportsItemFailures: Bool
    }

    public struct Bucket: Sendable, Equatable {
        public var name: String
        public var key: String?
        public var hasBucketKey: Bool
        /// Objects go to Intelligent-Tiering as they come.
        public var isTiering: Bool
        public var isVersioned: Bool
    }

    public struct Behavior: Sendable, Equatable {
        /// `*` is the default.
        public var pattern: String
        /// A bucket's logical id; nil when its origin is the API.
        public var bucket: String?
        /// Seconds; 0 is no cache.
        public var life: Double
    }

    public struct Key: Sendable, Equatable {
        public var name: String
        public var rotates: Bool
    }

    public struct LogGroup: Sendable, Equatable {
        public var name: String
        /// Days; nil is for ever.
        public var days: Int?
    }

    public struct Alarm: Sendable, Equatable {
        public var name: String
        /// One for each metric it looks at.
        public var metrics: Int
        public var isHighResolution: Bool
    }

    /// A resource that is on no bill of ours though it may cost.
    public struct Unpriced: Sendable, Equatable {
        public var name: String
        public var type: String
        public var line: Int
        public var reason: String
    }

    public var file: String
    public var gateways: [Gateway] = []
    public var functions: [Function] = []
    public var tables: [Table] = []
    public var topics: [Topic] = []
    public var queues: [Queue] = []
    public var mappings: [Mapping] = []
    public var buckets: [Bucket] = []
    /// In the order in which they are tried, the default last; empty without a distribution.
    public var behaviors: [Behavior] = []
    public var keys: [Key] = []
    public var logGroups: [LogGroup] = []
    public var alarms: [Alarm] = []
    public var userPools: [UserPool] = []
    public var unpriced: [Unpriced] = []

    public struct UserPool: Sendable, Equatable {
        public var name: String
        /// `LITE`, `ESSENTIALS` or `PLUS`.
        public var tier: String
    }

    public var routes: [Route] { gateways.flatMap(\.routes) }

    public func function(_ name: String) -> Function? { functions.first { $0.name == name } }
}
