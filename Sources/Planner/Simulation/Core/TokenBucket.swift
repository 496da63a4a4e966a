/// Tokens that come back at a rate, up to a burst.
struct TokenBucket {
    var rate: Double
    var burst: Double
    private(set) var tokens: Double
    private var updated: Double

    init(rate: Double, burst: Double, at time: Double = 0) {
        self.rate = rate
        self.burst = burst
        tokens = burst
        updated = time
    }

    init(_ model: ThrottleModel) { self.init(rate: model.rate, burst: model.burst) }

    /// Times may go back a little (a retry in the future was looked at before): then nothing has come back since.
    @inline(__always)
    mutating func refill(at time: Double) {
        guard time > updated else { return }
        tokens = min(burst, tokens + (time - updated) * rate)
        updated = time
    }

    @inline(__always)
    mutating func take(_ amount: Double = 1, at time: Double) -> Bool {
        refill(at: time)
        guard tokens >= amount else { return false }
        tokens -= amount
        return true
    }

    @inline(__always)
    mutating func giveBack(_ amount: Double = 1) { tokens = min(burst, tokens + amount) }

    /// A steady demand over some time: what of it gets through, as a share.
    mutating func admit(demand: Double, from time: Double, seconds: Double) -> Double {
        refill(at: time)
        let wanted = demand * seconds
        let available = tokens + rate * seconds
        let granted = min(wanted, available)
        tokens = min(burst, available - granted)
        updated = time + seconds
        return wanted > 0 ? granted / wanted : 1
    }
}
