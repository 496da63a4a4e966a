/// What a cache sees of a route: how many different answers there are, how unequally they are asked for, how long they live.
public struct CacheModel: Sendable, Equatable {
    /// Number of different cacheable answers.
    public var objects: Int
    /// Zipf exponent of their popularity: the i-th is asked for in proportion to i^-exponent. 0 is uniform; web objects
    /// are about 0.6 to 0.9 (Breslau et al., "Web Caching and Zipf-like Distributions", 1999).
    public var exponent: Double
    /// Seconds that an answer lives from the moment it was fetched.
    public var timeToLive: Double
    /// How many answers one cache keeps (least recently used go first), or `nil` where room is no question.
    public var capacity: Int?
    /// Share of the requests that may be answered from the cache at all.
    public var share: Double

    public init(
        objects: Int, exponent: Double = 0.8, timeToLive: Double, capacity: Int? = nil, share: Double = 1
    ) {
        self.objects = objects
        self.exponent = exponent
        self.timeToLive = timeToLive
        self.capacity = capacity
        self.share = share
    }
}
