/// Random numbers that depend on nothing but a seed: SplitMix64 (Steele, Lea and Flood, 2014).
public struct RandomStream: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// A stream of its own for a purpose: it does not move when another purpose draws more or fewer numbers.
    public init(seed: UInt64, purpose: String) {
        // FNV-1a spreads the name, one step of SplitMix64 mixes it with the seed.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var mixer = RandomStream(seed: hash ^ (seed &* 0xD6E8_FEB8_6659_FD93))
        state = mixer.next()
    }

    @inline(__always)
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 (exclusive) to 1 (exclusive): logarithms and quantiles of it are finite.
    @inline(__always)
    public mutating func unit() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

    /// Exponential with mean 1.
    @inline(__always)
    public mutating func exponential() -> Double { -log(unit()) }

    @inline(__always)
    public mutating func normal() -> Double { normalQuantile(unit()) }

    /// Poisson: by counting exponentials when it is small, else the rounded normal of the same mean and variance.
    public mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        if mean > 500 { return max(0, Int((mean + mean.squareRoot() * normal()).rounded())) }
        var count = 0
        var sum = exponential()
        while sum < mean {
            count += 1
            sum += exponential()
        }
        return count
    }
}
