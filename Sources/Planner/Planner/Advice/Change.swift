import PlannerPricing
import PlannerSimulation

/// A number of a plan multiplied: what `sweep` and the sensitivity table vary.
public struct Change: Sendable, Equatable {
    public var knob: String
    public var factor: Double

    public init(knob: String, factor: Double) {
        self.knob = knob
        self.factor = factor
    }
}

extension Plan.Prepared {
    /// What can be changed: assumptions by their names, and the profile's numbers.
    var knobs: [String] {
        var knobs = ["requests"]
        if !profile.peaks.isEmpty { knobs += ["peak.multiplier", "peak.duration"] }
        knobs += ["work", "calls", "response", "objects", "zipf", "users", "stored", "init", "memory", "provisioned"]
        knobs += profile.geography.map { "round-trip.\($0.code)" }
        if profile.routes.contains(where: { if case .share = $0.volume { true } else { false } }) {
            knobs += profile.routes.map { "share.\($0.name)" }
        }
        return knobs + AssumptionKey.allCases.map(\.rawValue)
    }

    /// - Throws: ``PlannerErrors`` for a knob that is not known.
    mutating func apply(_ changes: [Change]) throws {
        for change in changes { try apply(change) }
    }

    private mutating func apply(_ change: Change) throws {
        let factor = change.factor
        if let key = AssumptionKey(rawValue: change.knob) {
            var value = assumptions[key] * factor
            if key.unit == .share { value = min(1, value) }
            assumptions.set(key, value, origin: "changed by × \(Format.short(factor))")
            return
        }
        switch change.knob {
        case "requests":
            profile.total = profile.total.map { $0 * factor }
            profile.replay?.factor *= factor
            for index in profile.routes.indices {
                if case .rate(let rate) = profile.routes[index].volume {
                    profile.routes[index].volume = .rate(rate * factor)
                }
            }
        case "peak.multiplier":
            for index in profile.peaks.indices { profile.peaks[index].multiplier *= factor }
        case "peak.duration":
            for index in profile.peaks.indices {
                let peak = profile.peaks[index]
                let duration = min(peak.duration * factor, profile.horizon - peak.start)
                profile.peaks[index].duration = duration
                profile.peaks[index].ramp = min(peak.ramp, duration / 2)
            }
        case "work": scaleWork(factor)
        case "calls": scaleCalls(factor)
        case "response":
            for index in profile.routes.indices {
                profile.routes[index].responseBytes = profile.routes[index].responseBytes.map { $0 * factor }
            }
        case "objects":
            for index in profile.routes.indices {
                profile.routes[index].objects = profile.routes[index].objects.map {
                    max(1, Int((Double($0) * factor).rounded()))
                }
            }
        case "zipf":
            for index in profile.routes.indices {
                profile.routes[index].zipf = (profile.routes[index].zipf ?? 0.8) * factor
            }
        case "users": profile.users = profile.users.map { $0 * factor }
        case "stored": for index in profile.stored.indices { profile.stored[index].bytes *= factor }
        case "init":
            for index in profile.functions.indices {
                profile.functions[index].initialization = profile.functions[index].initialization.map {
                    $0.scaled(factor)
                }
            }
            assumptions.set(.initMedian, assumptions[.initMedian] * factor, origin: "changed")
            assumptions.set(.initP99, assumptions[.initP99] * factor, origin: "changed")
        case "memory":
            for index in architecture.functions.indices {
                architecture.functions[index].memory = max(
                    128, Int((Double(architecture.functions[index].memory) * factor).rounded()))
            }
        case "provisioned": scaleProvisioned(factor)
        default: try applyNamed(change)
        }
    }

    private mutating func applyNamed(_ change: Change) throws {
        let parts = change.knob.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "round-trip",
            let index = profile.geography.firstIndex(where: { $0.code == parts[1] })
        {
            let place = profile.geography[index]
            let now = place.roundTrip ?? Assumptions.roundTrip(from: place.code, to: request.prices.region)
            profile.geography[index].roundTrip = now * change.factor
            return
        }
        if parts.count == 2, parts[0] == "share", scaleShare(of: parts[1], change.factor) { return }
        let hint = Suggestion.nearest(to: change.knob, among: knobs).map { "did you mean \($0)?" }
        throw PlannerErrors([
            PlannerError(
                file: "--vary",
                message: "\(change.knob) is not known; \(hint ?? "known are \(knobs.joined(separator: ", "))")")
        ])
    }

    /// The other routes give or take what this one takes or gives, in proportion.
    private mutating func scaleShare(of route: String, _ factor: Double) -> Bool {
        guard let index = profile.routes.firstIndex(where: { $0.name == route }),
            case .share(let share) = profile.routes[index].volume
        else { return false }
        let new = min(1, share * factor)
        let rest = share < 1 ? (1 - new) / (1 - share) : 1
        for other in profile.routes.indices {
            guard case .share(let old) = profile.routes[other].volume else { continue }
            profile.routes[other].volume = .share(other == index ? new : old * rest)
        }
        return true
    }

    private mutating func scaleWork(_ factor: Double) {
        for index in profile.routes.indices { profile.routes[index].work = profile.routes[index].work?.scaled(factor) }
        for index in profile.functions.indices {
            profile.functions[index].work = profile.functions[index].work?.scaled(factor)
            profile.functions[index].scheduledWork = profile.functions[index].scheduledWork?.scaled(factor)
        }
        assumptions.set(.workMedian, assumptions[.workMedian] * factor, origin: "changed")
        assumptions.set(.workP99, assumptions[.workP99] * factor, origin: "changed")
        if var measured = calibration {
            for index in measured.work.indices {
                measured.work[index].times.quantiles = measured.work[index].times.quantiles.map { $0 * factor }
            }
            calibration = measured
        }
    }

    private mutating func scaleCalls(_ factor: Double) {
        for index in profile.routes.indices {
            for call in profile.routes[index].calls.indices { profile.routes[index].calls[call].amount *= factor }
        }
        for index in profile.functions.indices {
            for call in profile.functions[index].calls.indices { profile.functions[index].calls[call].amount *= factor }
        }
    }

    private mutating func scaleProvisioned(_ factor: Double) {
        func scaled(_ count: Int) -> Int { Int((Double(count) * factor).rounded()) }
        for index in architecture.functions.indices {
            architecture.functions[index].provisioned = scaled(architecture.functions[index].provisioned)
            for action in architecture.functions[index].actions.indices {
                architecture.functions[index].actions[action].environments = scaled(
                    architecture.functions[index].actions[action].environments)
            }
        }
    }
}

extension TrafficProfile.ServiceTime {
    func scaled(_ factor: Double) -> Self { Self(median: median * factor, p99: p99 * factor) }
}
