/// A random time in seconds (or another quantity that is not negative).
///
/// A value of fixed shape without indirection, because millions are drawn a second.
public struct Distribution: Sendable, Equatable {
    enum Shape: UInt8, Sendable {
        case constant, exponential, lognormal, uniform, empirical
    }

    let shape: Shape
    /// Added to each draw.
    var shift: Double
    /// exponential: mean. lognormal: μ. uniform: width. empirical: factor.
    let a: Double
    /// lognormal: σ.
    let b: Double
    /// empirical: the quantiles at 0, 1/n, …, 1.
    let quantiles: [Double]

    init(_ shape: Shape, shift: Double = 0, a: Double = 0, b: Double = 0, quantiles: [Double] = []) {
        self.shape = shape
        self.shift = shift
        self.a = a
        self.b = b
        self.quantiles = quantiles
    }

    public static func constant(_ value: Double) -> Distribution { Distribution(.constant, shift: value) }

    public static func exponential(mean: Double) -> Distribution { Distribution(.exponential, a: mean) }

    public static func uniform(from low: Double, to high: Double) -> Distribution {
        Distribution(.uniform, shift: low, a: high - low)
    }

    /// A lognormal of this median whose 99th percentile is `p99`, the usual shape of service times.
    public static func lognormal(median: Double, p99: Double) -> Distribution {
        guard median > 0 else { return .constant(0) }
        return Distribution(.lognormal, a: log(median), b: max(0, log(p99 / median)) / normalQuantile(0.99))
    }

    /// Values that were measured: quantiles at the probabilities 0, 1/n, 2/n, …, 1, with straight lines between.
    public static func empirical(quantiles: [Double]) -> Distribution {
        guard quantiles.count > 1 else { return .constant(quantiles.first ?? 0) }
        return Distribution(.empirical, a: 1, quantiles: quantiles)
    }

    /// Measured values themselves, in any order.
    public static func empirical(samples: [Double]) -> Distribution { .empirical(quantiles: samples.sorted()) }

    public func shifted(by seconds: Double) -> Distribution {
        var copy = self
        copy.shift += seconds
        return copy
    }

    /// The same shape, stretched.
    public func scaled(by factor: Double) -> Distribution {
        guard factor > 0 else { return .constant(0) }
        let stretchesA = shape != .lognormal
        return Distribution(
            shape, shift: shift * factor, a: stretchesA ? a * factor : a + log(factor), b: b, quantiles: quantiles)
    }
}

// MARK: - Drawing

extension Distribution {
    @inline(__always)
    func sample(_ random: inout RandomStream) -> Double {
        switch shape {
        case .constant: return shift
        case .exponential: return shift + a * random.exponential()
        case .lognormal: return shift + exp(a + b * random.normal())
        case .uniform: return shift + a * random.unit()
        case .empirical: return shift + a * quantileOfValues(random.unit())
        }
    }

    private func quantileOfValues(_ p: Double) -> Double {
        let position = p * Double(quantiles.count - 1)
        let index = min(Int(position), quantiles.count - 2)
        let low = quantiles[index]
        return low + (quantiles[index + 1] - low) * (position - Double(index))
    }
}

// MARK: - Moments

extension Distribution {
    public var mean: Double {
        switch shape {
        case .constant: shift
        case .exponential: shift + a
        case .lognormal: shift + exp(a + b * b / 2)
        case .uniform: shift + a / 2
        case .empirical: shift + a * pieces { low, high in (low + high) / 2 }
        }
    }

    public var variance: Double {
        switch shape {
        case .constant: return 0
        case .exponential: return a * a
        case .lognormal: return (exp(b * b) - 1) * exp(2 * a + b * b)
        case .uniform: return a * a / 12
        case .empirical:
            let mean = pieces { low, high in (low + high) / 2 }
            let square = pieces { low, high in (low * low + low * high + high * high) / 3 }
            return a * a * max(0, square - mean * mean)
        }
    }

    public func quantile(_ p: Double) -> Double {
        switch shape {
        case .constant: shift
        case .exponential: shift - a * log(max(1 - p, .leastNonzeroMagnitude))
        case .lognormal: shift + exp(a + b * normalQuantile(p))
        case .uniform: shift + a * p
        case .empirical: shift + a * quantileOfValues(p)
        }
    }

    var isZero: Bool { shape == .constant && shift == 0 }

    /// The mean over the straight pieces between quantiles.
    private func pieces(_ value: (Double, Double) -> Double) -> Double {
        var sum = 0.0
        for index in 1..<quantiles.count { sum += value(quantiles[index - 1], quantiles[index]) }
        return sum / Double(quantiles.count - 1)
    }
}
