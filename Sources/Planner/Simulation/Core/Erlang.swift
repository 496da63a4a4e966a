/// A. K. Erlang's formulas. Both depend on the service time's mean alone where nobody waits (insensitivity), so they hold for
/// any service time of a loss system.
enum Erlang {
    /// The share of arrivals that find all servers busy and leave.
    static func loss(servers: Int, load: Double) -> Double {
        guard load > 0 else { return servers > 0 ? 0 : 1 }
        var inverse = 1.0
        // 1/B(n) = 1 + n/a · 1/B(n-1): grows, never cancels.
        for server in 0..<max(0, servers) {
            inverse = 1 + Double(server + 1) / load * inverse
            if inverse > 1e300 { return 0 }
        }
        return 1 / inverse
    }

    /// The share of arrivals that wait when those who find all servers busy queue up (M/M/c).
    static func wait(servers: Int, load: Double) -> Double {
        let count = Double(servers)
        guard load < count else { return 1 }
        let blocked = loss(servers: servers, load: load)
        return count * blocked / (count - load * (1 - blocked))
    }
}
