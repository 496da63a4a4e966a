import PlannerSimulation

/// The numbers a plan rests on besides template and profile, and which of them it used.
struct Assumptions: Sendable, Equatable {
    private(set) var values: [AssumptionKey: Double] = [:]
    private(set) var origins: [AssumptionKey: String] = [:]

    init(_ overrides: [TrafficProfile.Override] = [], file: String = "") {
        for override in overrides {
            guard let key = AssumptionKey(rawValue: override.key) else { continue }
            set(key, override.value, origin: "\(file):\(override.line)" + (override.because.map { ": \($0)" } ?? ""))
        }
    }

    subscript(key: AssumptionKey) -> Double { values[key] ?? key.facts.value }

    mutating func set(_ key: AssumptionKey, _ value: Double, origin: String) {
        values[key] = value
        origins[key] = origin
    }

    func source(of key: AssumptionKey) -> String { origins[key] ?? key.facts.source }

    /// A lognormal of two assumptions. A median that was moved past its p99 takes it along.
    func time(_ median: AssumptionKey, _ p99: AssumptionKey) -> Distribution {
        Distribution.lognormal(median: self[median], p99: max(self[median], self[p99]))
    }

    /// Seconds, edge to region and back: what it is measured between AWS's own regions.
    ///
    /// Source: "Latency Between AWS Global Regions" (acomputerscientistlearnsaws.blogspot.com, 2017; read 2026-11-25),
    /// nearest region of each place. Inside the region's own place edges are spread over a continent: 20 ms.
    static func roundTrip(from place: String, to region: String) -> Double {
        let americas = [
            "US": 0.02, "EU": 0.081, "ZA": 0.23, "SA": 0.12, "JP": 0.145, "AU": 0.2, "AP": 0.217, "IN": 0.19,
        ]
        let pacific = [
            "US": 0.035, "EU": 0.137, "ZA": 0.28, "SA": 0.183, "JP": 0.089, "AU": 0.162, "AP": 0.161, "IN": 0.22,
        ]
        let europe = [
            "US": 0.081, "EU": 0.02, "ZA": 0.16, "SA": 0.191, "JP": 0.212, "AU": 0.28, "AP": 0.239, "IN": 0.12,
        ]
        let asia = ["US": 0.145, "EU": 0.212, "ZA": 0.3, "SA": 0.257, "JP": 0.015, "AU": 0.104, "AP": 0.07, "IN": 0.12]
        let table =
            region.hasPrefix("us-east") || region.hasPrefix("ca-")
            ? americas
            : region.hasPrefix("us-") ? pacific : region.hasPrefix("eu-") ? europe : asia
        return table[place] ?? 0.2
    }

    static let roundTripSource =
        "Latency Between AWS Global Regions (acomputerscientistlearnsaws.blogspot.com, 2017, read 2026-11-25)"
}
