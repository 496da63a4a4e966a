/// CloudFront as its viewers see it.
public struct EdgeModel: Sendable, Equatable {
    public var geographies: [Geography]
    /// Seconds that an edge location needs for a request, besides the network.
    public var processing: Distribution

    public init(geographies: [Geography], processing: Distribution = .constant(0.001)) {
        self.geographies = geographies
        self.processing = processing
    }

    /// Where viewers are.
    public struct Geography: Sendable, Equatable {
        public var name: String
        /// Share of all requests; need not add up to one.
        public var share: Double
        /// Round trip in seconds between viewer and edge location, on a connection that is already open.
        public var viewerRoundTrip: Distribution
        /// Round trip in seconds between edge location and the origin's region, on a connection that is kept open.
        public var originRoundTrip: Distribution
        /// Number of caches that do not share what they hold (regional edge caches).
        public var caches: Int

        public init(
            name: String, share: Double, viewerRoundTrip: Distribution, originRoundTrip: Distribution, caches: Int = 1
        ) {
            self.name = name
            self.share = share
            self.viewerRoundTrip = viewerRoundTrip
            self.originRoundTrip = originRoundTrip
            self.caches = caches
        }
    }
}
