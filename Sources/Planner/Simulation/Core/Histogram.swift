/// Weights of values by size, in a fixed number of buckets: its memory does not grow with what it has seen.
///
/// Log-linear, as HdrHistogram's: each octave from 2^-20 s (1 µs) to 2^14 s (4.5 hours) in 64 equal parts, so that a bucket
/// is at most 1.6 % wide. Quantiles go straight between a bucket's edges.
struct Histogram {
    static let bitsPerOctave = 6
    static let lowestExponent = -20
    static let octaves = 34
    static let bucketCount = octaves << bitsPerOctave

    private(set) var weights = [Double](repeating: 0, count: bucketCount)
    private(set) var total = 0.0
    /// Sum of the squares of the weights: tells how many equal ones they are worth.
    private(set) var squares = 0.0
    private(set) var sum = 0.0
    private(set) var maximum = 0.0

    var isEmpty: Bool { total == 0 }
    var mean: Double { total > 0 ? sum / total : 0 }

    @inline(__always)
    static func bucket(of value: Double) -> Int {
        // The exponent and the first bits of the mantissa are next to each other in the representation.
        let bits = Int(bitPattern: UInt(value.bitPattern >> UInt64(52 - bitsPerOctave)))
        return min(max(bits - ((1023 + lowestExponent) << bitsPerOctave), 0), bucketCount - 1)
    }

    static func lowerEdge(of bucket: Int) -> Double {
        Double(bitPattern: UInt64(bucket + ((1023 + lowestExponent) << bitsPerOctave)) << UInt64(52 - bitsPerOctave))
    }

    @inline(__always)
    mutating func add(_ value: Double, weight: Double = 1) {
        weights[Histogram.bucket(of: value)] += weight
        total += weight
        squares += weight * weight
        sum += value * weight
        if value > maximum { maximum = value }
    }

    mutating func add(_ other: Histogram) {
        guard other.total > 0 else { return }
        for index in weights.indices { weights[index] += other.weights[index] }
        total += other.total
        squares += other.squares
        sum += other.sum
        maximum = max(maximum, other.maximum)
    }

    mutating func reset() {
        guard total > 0 else { return }
        for index in weights.indices { weights[index] = 0 }
        total = 0
        squares = 0
        sum = 0
        maximum = 0
    }

    /// The value below which this share of the weight lies.
    func quantile(_ share: Double) -> Double {
        guard total > 0 else { return 0 }
        var wanted = min(max(share, 0), 1) * total
        for index in weights.indices where weights[index] > 0 {
            if wanted <= weights[index] {
                let low = Histogram.lowerEdge(of: index)
                let high = Histogram.lowerEdge(of: index + 1)
                return min(low + (high - low) * wanted / weights[index], maximum)
            }
            wanted -= weights[index]
        }
        return maximum
    }

    /// The weight below a value; within a bucket in proportion.
    func weight(below value: Double) -> Double {
        let bucket = Histogram.bucket(of: value)
        var sum = 0.0
        for index in 0..<bucket { sum += weights[index] }
        let low = Histogram.lowerEdge(of: bucket)
        let high = Histogram.lowerEdge(of: bucket + 1)
        return sum + weights[bucket] * min(max((value - low) / (high - low), 0), 1)
    }
}
