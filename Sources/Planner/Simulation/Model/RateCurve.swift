/// Requests a second over time.
public struct RateCurve: Sendable, Equatable {
    /// From `time` on (or at it, when linear) there are `rate` requests a second.
    public struct Point: Sendable, Equatable {
        public var time: Double
        public var rate: Double

        public init(time: Double, rate: Double) {
            self.time = time
            self.rate = rate
        }
    }

    public enum Interpolation: Sendable, Equatable {
        /// A point's rate holds until the next point.
        case step
        /// Straight lines from point to point.
        case linear
    }

    /// In order of time. Before the first point the rate is the first one's, after the last point it is the last one's.
    public var points: [Point]
    public var interpolation: Interpolation

    public init(points: [Point], interpolation: Interpolation = .step) {
        self.points = points
        self.interpolation = interpolation
    }

    public static func constant(_ rate: Double) -> RateCurve { RateCurve(points: [Point(time: 0, rate: rate)]) }
}
