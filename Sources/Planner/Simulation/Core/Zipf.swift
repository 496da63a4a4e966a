/// Ranks 1…n with probability in proportion to rank^-s, in constant time and memory.
///
/// Rejection-inversion: W. Hörmann and G. Derflinger, "Rejection-inversion to generate variates from monotone discrete
/// distributions" (ACM TOMACS 6(3), 1996).
struct Zipf {
    let count: Int
    let exponent: Double
    private let startOfIntegral: Double
    private let endOfIntegral: Double
    private let squeeze: Double

    init(count: Int, exponent: Double) {
        self.count = max(1, count)
        self.exponent = exponent
        startOfIntegral = Zipf.integral(1.5, exponent) - 1
        endOfIntegral = Zipf.integral(Double(self.count) + 0.5, exponent)
        squeeze = 2 - Zipf.inverse(Zipf.integral(2.5, exponent) - power(2, -exponent), exponent)
    }

    /// From 1.
    @inline(__always)
    func sample(_ random: inout RandomStream) -> Int {
        if count == 1 { return 1 }
        if exponent == 0 { return min(count, Int(random.unit() * Double(count)) + 1) }
        while true {
            let u = endOfIntegral + random.unit() * (startOfIntegral - endOfIntegral)
            let x = Zipf.inverse(u, exponent)
            let rank = min(max(Int(x + 0.5), 1), count)
            let k = Double(rank)
            if k - x <= squeeze || u >= Zipf.integral(k + 0.5, exponent) - power(k, -exponent) { return rank }
        }
    }

    /// The probabilities gathered in groups of ranks that are nearly alike: exact one by one for the first ranks, then each
    /// group a few percent of its rank wide. Enough for sums over a million objects in a few hundred steps.
    func groups() -> [Group] {
        var groups: [Group] = []
        var first = 1
        while first <= count {
            let last = min(count, max(first, Int(Double(first) * 1.05)))
            let size = Double(last - first + 1)
            let weight: Double
            if size < 50 {
                weight = (first...last).reduce(0) { $0 + power(Double($1), -exponent) }
            } else {
                weight = Zipf.integral(Double(last) + 0.5, exponent) - Zipf.integral(Double(first) - 0.5, exponent)
            }
            groups.append(Group(size: size, probability: weight))
            first = last + 1
        }
        let sum = groups.reduce(0) { $0 + $1.probability }
        return groups.map { Group(size: $0.size, probability: $0.probability / sum) }
    }

    /// The probability of one rank.
    func probability(of rank: Int) -> Double {
        let weights = (endOfIntegral - Zipf.integral(64.5, exponent))
        let head = (1...min(64, count)).reduce(0) { $0 + power(Double($1), -exponent) }
        return power(Double(rank), -exponent) / (head + (count > 64 ? weights : 0))
    }

    struct Group {
        /// Number of ranks.
        let size: Double
        /// Of all of them together.
        let probability: Double
    }

    /// The integral of x^-s.
    @inline(__always)
    private static func integral(_ x: Double, _ s: Double) -> Double {
        let logarithm = log(x)
        let y = (1 - s) * logarithm
        // (e^y - 1)/y near zero by its series: s = 1 is no special case.
        let ratio = abs(y) > 1e-8 ? (exp(y) - 1) / y : 1 + y / 2
        return ratio * logarithm
    }

    @inline(__always)
    private static func inverse(_ x: Double, _ s: Double) -> Double {
        let y = max(x * (1 - s), -1)
        let ratio = abs(y) > 1e-8 ? log(1 + y) / y : 1 - y / 2
        return exp(ratio * x)
    }
}
