/// One kind of request and its way through the system.
public struct RouteModel: Sendable, Equatable {
    /// Such as `POST /api/v1/orders`. Unique.
    public var name: String
    public var rate: RateCurve
    public var arrivals: Arrivals
    /// Share of the requests by geography's name, overriding ``EdgeModel/geographies``' own shares. Need not add up to one.
    public var geographyShares: [GeographyShare]?
    /// Without it every request goes on to the origin.
    public var edgeCache: CacheModel?
    /// API Gateway's stage cache for this method.
    public var gatewayCache: CacheModel?
    /// API Gateway's throttle for this method (`MethodSettings`), besides the stage's and the account's.
    public var throttle: ThrottleModel?
    public var target: Target
    /// Whether the request passes ``SimulationInput/edge`` and ``SimulationInput/gateway``; a schedule's passes neither.
    public var entry: Entry
    /// Seconds of the handler's own work in a warm environment, without its calls. For a bucket: unused.
    public var work: Distribution
    /// One after the other; their latencies add up with the work.
    public var calls: [CallModel]
    /// Messages published before the answer.
    public var publishes: [PublishModel]
    /// Share of invocations whose handler fails (5XX).
    public var failureShare: Double
    /// Mean size of a request and of its answer, headers included.
    public var requestBytes: Double
    public var responseBytes: Double

    public init(
        name: String, rate: RateCurve, arrivals: Arrivals = .poisson, geographyShares: [GeographyShare]? = nil,
        edgeCache: CacheModel? = nil, gatewayCache: CacheModel? = nil, throttle: ThrottleModel? = nil, target: Target,
        entry: Entry = .edge, work: Distribution = .constant(0), calls: [CallModel] = [],
        publishes: [PublishModel] = [], failureShare: Double = 0, requestBytes: Double = 1000,
        responseBytes: Double = 2000
    ) {
        self.name = name
        self.rate = rate
        self.arrivals = arrivals
        self.geographyShares = geographyShares
        self.edgeCache = edgeCache
        self.gatewayCache = gatewayCache
        self.throttle = throttle
        self.target = target
        self.entry = entry
        self.work = work
        self.calls = calls
        self.publishes = publishes
        self.failureShare = failureShare
        self.requestBytes = requestBytes
        self.responseBytes = responseBytes
    }

    /// Where a request is answered when no cache does.
    public enum Target: Sendable, Equatable {
        /// A function of ``SimulationInput/functions``, by name.
        case function(String)
        /// A bucket behind the edge: its time to the last byte.
        case bucket(latency: Distribution)
    }

    public enum Entry: Sendable, Equatable {
        /// Edge (where there is one), gateway for functions, target.
        case edge
        /// Gateway, target.
        case gateway
        /// The target itself, such as a schedule's or another function's invocation.
        case direct
    }

    /// How the rate becomes moments.
    public enum Arrivals: Sendable, Equatable {
        /// Many independent clients: a Poisson process whose intensity is the rate.
        case poisson
        /// One after the other at equal distance, such as a schedule.
        case regular
    }
}

public struct GeographyShare: Sendable, Equatable {
    public var geography: String
    public var share: Double

    public init(geography: String, share: Double) {
        self.geography = geography
        self.share = share
    }
}

/// A call that a handler makes.
public struct CallModel: Sendable, Equatable {
    public var kind: Kind
    /// Seconds until its answer, without retries after throttling.
    public var latency: Distribution
    /// Share of invocations that make it.
    public var share: Double

    public init(_ kind: Kind, latency: Distribution, share: Double = 1) {
        self.kind = kind
        self.latency = latency
        self.share = share
    }

    public enum Kind: Sendable, Equatable {
        /// Request units that one call consumes (a transactional write of a 1 KB item: 2), and the keys it touches.
        case table(String, readUnits: Double = 0, writeUnits: Double = 0, keys: KeySpace = KeySpace())
        /// Anything else that is counted by name in ``SimulationTotals/serviceCalls``, such as `s3/put-requests`.
        case service(String)
    }
}

/// The partition keys among which calls choose. Calls with the same name share the keys, and their heat.
public struct KeySpace: Sendable, Equatable {
    public var name: String
    /// Number of different partition keys; 1 is a single hot key, such as a counter.
    public var keys: Int
    /// Zipf exponent of their popularity; 0 is uniform.
    public var exponent: Double

    public init(name: String = "", keys: Int = 1_000_000, exponent: Double = 0) {
        self.name = name
        self.keys = keys
        self.exponent = exponent
    }
}

public struct PublishModel: Sendable, Equatable {
    /// A queue of ``SimulationInput/queues``, by name.
    public var queue: String
    /// Seconds until the publish is acknowledged; part of the request's latency.
    public var latency: Distribution
    /// Share of invocations that publish.
    public var share: Double

    public init(queue: String, latency: Distribution = .constant(0), share: Double = 1) {
        self.queue = queue
        self.latency = latency
        self.share = share
    }
}
