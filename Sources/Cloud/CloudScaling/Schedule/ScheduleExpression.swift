import AWSCore

/// `cron(…)`, `rate(…)` or `at(…)`.
package enum ScheduleExpression: Sendable, Equatable {
    case cron(CronExpression)
    /// Every so many seconds.
    case rate(Int)
    /// Once, by the wall's clock.
    case at(CalendarFields)

    package init?(_ text: String) {
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        switch text[..<open] {
        case "cron":
            guard let cron = CronExpression(inside) else { return nil }
            self = .cron(cron)
        case "rate":
            let parts = inside.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]), (1...1_000_000).contains(number) else { return nil }
            let units = ["minute": 60, "hour": 3600, "day": 86_400]
            // One minute, two minutes: AWS refuses the other way.
            let name = number == 1 ? String(parts[1]) : String(parts[1].dropLast())
            guard let unit = units[name], number == 1 || parts[1].hasSuffix("s") else { return nil }
            self = .rate(number * unit)
        case "at":
            guard let time = Timestamp(iso8601: inside + "Z") else { return nil }
            self = .at(time.fields)
        default: return nil
        }
    }

    /// The first occurrence after a moment; nil when there is none any more.
    /// - Parameter origin: what a rate counts from.
    package func next(after moment: Timestamp, in zone: TimeZoneRules, from origin: Timestamp) -> Timestamp? {
        switch self {
        case .cron(let cron): return cron.next(after: moment, in: zone)
        case .rate(let seconds):
            let passed = max(0, (moment - origin).wholeNanoseconds / (Int64(seconds) * 1_000_000_000))
            return origin + .seconds((passed + 1) * Int64(seconds))
        case .at(let fields): return zone.moment(fields).flatMap { $0 > moment ? $0 : nil }
        }
    }

    /// The last occurrence at or before a moment.
    package func previous(until moment: Timestamp, in zone: TimeZoneRules, from origin: Timestamp) -> Timestamp? {
        switch self {
        case .cron(let cron): return cron.previous(until: moment, in: zone)
        case .rate(let seconds):
            let passed = (moment - origin).wholeNanoseconds / (Int64(seconds) * 1_000_000_000)
            return passed > 0 ? origin + .seconds(passed * Int64(seconds)) : nil
        case .at(let fields): return zone.moment(fields).flatMap { $0 <= moment ? $0 : nil }
        }
    }
}
