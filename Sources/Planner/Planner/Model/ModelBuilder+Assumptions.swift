import PlannerSimulation

extension ModelBuilder {
    /// Every number behind the plan: the profile's own by line, what was measured, what was assumed, what the engine assumes.
    var assumedValues: [AssumedValue] {
        profileValues + calibratedValues + keyValues
            + Self.engineValues
    }

    private static var engineValues: [AssumedValue] {
        Simulation.assumptions.map { AssumedValue("simulation: \($0.name)", $0.value, $0.source) }
    }

    private var profileValues: [AssumedValue] {
        func at(_ line: Int) -> String { "\(profile.file):\(line)" }
        var values: [AssumedValue] = []
        if let total = profile.total {
            values.append(
                .init(
                    "requests",
                    "\(Format.short(total * 2_592_000)) a month, \(Format.short(total)) a second on average",
                    at(profile.totalLine), number: total))
        }
        for peak in profile.peaks {
            values.append(
                .init(
                    "peak \(peak.name)", "× \(Format.short(peak.multiplier)) for \(Format.time(peak.duration))",
                    at(peak.line)))
        }
        for place in profile.geography {
            let roundTrip = place.roundTrip ?? Assumptions.roundTrip(from: place.code, to: settings.region)
            values.append(
                .init(
                    "geography \(place.code)",
                    "\(Format.percent(place.share)), edge to \(settings.region) and back \(Format.time(roundTrip))",
                    place.roundTrip == nil ? "\(at(place.line)); \(Assumptions.roundTripSource)" : at(place.line)))
        }
        for route in profile.routes { values.append(.init(route.name, describe(route), at(route.line))) }
        for function in profile.functions {
            var parts: [String] = []
            if let time = function.work { parts.append("work \(describe(time)) a message") }
            if !function.calls.isEmpty { parts.append("calls \(describe(function.calls))") }
            if let time = function.initialization { parts.append("INIT \(describe(time))") }
            if let bytes = function.logBytes { parts.append("logs \(Format.bytes(bytes))") }
            values.append(.init(function.name, parts.joined(separator: "; "), at(function.line)))
        }
        if let users = profile.users { values.append(.init("users", "\(Format.short(users)) a month", profile.file)) }
        for stored in profile.stored {
            values.append(.init("stored \(stored.name)", Format.bytes(stored.bytes), at(stored.line)))
        }
        return values
    }

    private func describe(_ route: TrafficProfile.Route) -> String {
        var parts: [String] = []
        switch route.volume {
        case .share(let share): parts.append(Format.percent(share))
        case .rate(let rate): parts.append("\(Format.short(rate)) a second")
        case .replayed: parts.append("as in the log")
        }
        if let bytes = route.responseBytes { parts.append("answers of \(Format.bytes(bytes))") }
        if let time = route.work { parts.append("work \(describe(time))") }
        if !route.calls.isEmpty { parts.append("calls \(describe(route.calls))") }
        if let objects = route.objects { parts.append("\(objects) objects, Zipf \(Format.short(route.zipf ?? 0.8))") }
        return parts.joined(separator: "; ")
    }

    private func describe(_ time: TrafficProfile.ServiceTime) -> String {
        "\(Format.time(time.median)) median, \(Format.time(time.p99)) p99"
    }

    private func describe(_ calls: [TrafficProfile.Call]) -> String {
        calls.map { call in
            let isBytes = [.publish, .storeObject, .loadObject, .download].contains(call.kind)
            let share = call.share < 1 ? " (\(Format.percent(call.share)))" : ""
            return "\(call.kind.rawValue) \(isBytes ? Format.bytes(call.amount) : Format.short(call.amount))\(share)"
        }.joined(separator: ", ")
    }

    private var calibratedValues: [AssumedValue] {
        guard let calibration else { return [] }
        let groups =
            calibration.work.map { ("measured work \($0.name)", $0.times) }
            + calibration.initialization.map { ("measured INIT \($0.name)", $0.times) }
            + (settings.isLocal ? calibration.calls.map { ("measured \($0.name)", $0.times) } : [])
        return groups.map { name, times in
            AssumedValue(
                name, "\(Format.time(times.median)) median, \(times.samples) samples",
                "\(calibration.file), measured at \(calibration.source)")
        }
    }

    private var keyValues: [AssumedValue] {
        AssumptionKey.allCases.map { key in
            AssumedValue(
                key.rawValue, key.unit.text(assumptions[key]), "\(key.facts.title). \(assumptions.source(of: key))",
                number: assumptions[key])
        }
    }
}
