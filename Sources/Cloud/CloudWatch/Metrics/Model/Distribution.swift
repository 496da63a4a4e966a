#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The values that a metric had in one minute, by how often each was seen.
///
/// Up to 400 distinct values are kept as they are. Beyond that they fall into classes one percent wide, then two, four
/// …, so that the size stays bounded and percentiles stay within half a class of the truth.
struct Distribution: Sendable, Hashable {
    static let maximumDistinct = 400

    private(set) var count = 0.0
    private(set) var sum = 0.0
    private(set) var minimum = Double.infinity
    private(set) var maximum = -Double.infinity
    private(set) var values: [Double: Double] = [:]
    /// 0 for exact values; each step doubles the width of the classes.
    private(set) var coarseness = 0
    /// False once a statistic set came in, whose values nobody knows: there are no percentiles then.
    private(set) var hasValues = true

    init() {}

    mutating func add(_ value: Double, count: Double = 1) {
        guard count > 0 else { return }
        self.count += count
        sum += value * count
        minimum = min(minimum, value)
        maximum = max(maximum, value)
        insert(value, count)
    }

    /// Adds what only its statistics are known of. A set whose values are all the same is as good as values.
    mutating func add(sampleCount: Double, sum: Double, minimum: Double, maximum: Double) {
        guard sampleCount > 0 else { return }
        if minimum == maximum {
            add(minimum, count: sampleCount)
            return
        }
        count += sampleCount
        self.sum += sum
        self.minimum = min(self.minimum, minimum)
        self.maximum = max(self.maximum, maximum)
        hasValues = false
    }

    mutating func merge(_ other: Distribution) {
        guard other.count > 0 else { return }
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
        hasValues = hasValues && other.hasValues
        if other.coarseness > coarseness { coarsen(to: other.coarseness) }
        for (value, count) in other.values { insert(value, count) }
    }

    private mutating func insert(_ value: Double, _ count: Double) {
        values[Self.representative(value, coarseness), default: 0] += count
        if values.count > Self.maximumDistinct { coarsen(to: coarseness + 1) }
    }

    private mutating func coarsen(to level: Int) {
        coarseness = level
        var coarser: [Double: Double] = [:]
        for (value, count) in values { coarser[Self.representative(value, level), default: 0] += count }
        values = coarser
        // Sixteen doublings put every magnitude that is allowed into a few classes.
        if values.count > Self.maximumDistinct, level < 16 { coarsen(to: level + 1) }
    }

    /// The middle of the class that a value falls into.
    private static func representative(_ value: Double, _ level: Int) -> Double {
        guard level > 0, value != 0 else { return value }
        let width = log(1.01) * Double(1 << (level - 1))
        let middle = exp(((log(abs(value)) / width).rounded(.down) + 0.5) * width)
        return value < 0 ? -middle : middle
    }

    // MARK: - Percentiles

    /// The values in order, each with how often it was seen; classes never reach past what was really seen.
    var sorted: [(value: Double, count: Double)] {
        values.sorted { $0.key < $1.key }.map { (min(max($0.key, minimum), maximum), $0.value) }
    }

    /// The smallest value that at least `percent` of the samples do not exceed (nearest rank).
    func percentile(_ percent: Double) -> Double? {
        guard hasValues, count > 0 else { return nil }
        let target = percent / 100 * count
        var seen = 0.0
        for (value, count) in sorted {
            seen += count
            if seen >= target - 1e-9, seen > 0 { return value }
        }
        return maximum
    }

    // MARK: - On disk

    /// Little-endian doubles: count, sum, minimum, maximum, coarseness (negative without values), then the values.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(40 + values.count * 16)
        func append(_ number: Double) {
            withUnsafeBytes(of: number.bitPattern.littleEndian) { out.append(contentsOf: $0) }
        }
        append(count)
        append(sum)
        append(minimum)
        append(maximum)
        append(hasValues ? Double(coarseness) : -1 - Double(coarseness))
        for (value, count) in values {
            append(value)
            append(count)
        }
        return out
    }

    init(bytes: [UInt8]) {
        let numbers = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            Double(bitPattern: (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) })
        }
        guard numbers.count >= 5 else { return }
        (count, sum, minimum, maximum) = (numbers[0], numbers[1], numbers[2], numbers[3])
        hasValues = numbers[4] >= 0
        coarseness = Int(numbers[4] >= 0 ? numbers[4] : -1 - numbers[4])
        for index in stride(from: 5, to: numbers.count - 1, by: 2) { values[numbers[index]] = numbers[index + 1] }
    }
}
