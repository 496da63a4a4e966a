import AWSCore

/// AWS's cron: minutes, hours, day of month, month, day of week, year.
///
/// Source: Amazon EventBridge User Guide, "Setting a schedule pattern for scheduled rules", "Cron expressions". In a
/// time zone with summer time, a time that spring skips does not fire, and one that autumn repeats fires once.
package struct CronExpression: Sendable, Equatable {
    private enum DayOfMonth: Equatable {
        case any
        case days(Set<Int>)
        case last
        case lastWeekday
        case nearestWeekday(Int)
    }
    private enum DayOfWeek: Equatable {
        case any
        /// 1 is Sunday.
        case days(Set<Int>)
        case last(Int)
        case nth(day: Int, number: Int)
    }
    private let minutes: [Int]
    private let hours: [Int]
    private let months: Set<Int>
    private let years: Set<Int>
    private let dayOfMonth: DayOfMonth
    private let dayOfWeek: DayOfWeek

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
    private static let yearRange = 1970...2199

    /// The six fields, without `cron(` and `)`.
    init?(_ text: Substring) {
        let fields = text.uppercased().split(separator: " ").map(String.init)
        guard fields.count == 6 else { return nil }
        guard let minutes = Self.numbers(fields[0], 0...59), let hours = Self.numbers(fields[1], 0...23),
            let months = Self.numbers(fields[3], 1...12, names: Self.monthNames),
            let years = Self.numbers(fields[5], Self.yearRange)
        else { return nil }
        // One of the days must be left open.
        guard (fields[2] == "?") != (fields[4] == "?") else { return nil }
        guard let dayOfMonth = Self.dayOfMonth(fields[2]), let dayOfWeek = Self.dayOfWeek(fields[4]) else { return nil }
        self.minutes = minutes.sorted()
        self.hours = hours.sorted()
        self.months = months
        self.years = years
        self.dayOfMonth = dayOfMonth
        self.dayOfWeek = dayOfWeek
    }

    private static func dayOfMonth(_ text: String) -> DayOfMonth? {
        switch text {
        case "?", "*": return .any
        case "L": return .last
        case "LW", "WL": return .lastWeekday
        default:
            if text.hasSuffix("W") {
                return Int(text.dropLast()).flatMap { (1...31).contains($0) ? .nearestWeekday($0) : nil }
            }
            return numbers(text, 1...31).map { .days($0) }
        }
    }

    private static func dayOfWeek(_ text: String) -> DayOfWeek? {
        if text == "?" || text == "*" { return .any }
        if text == "L" { return .days([7]) }
        if text.hasSuffix("L") { return number(text.dropLast(), 1...7, names: dayNames).map { .last($0) } }
        if let hash = text.firstIndex(of: "#") {
            guard let day = number(text[..<hash], 1...7, names: dayNames),
                let number = Int(text[text.index(after: hash)...]),
                (1...5).contains(number)
            else { return nil }
            return .nth(day: day, number: number)
        }
        return numbers(text, 1...7, names: dayNames).map { .days($0) }
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>, names: [String]) -> Int? {
        if let index = names.firstIndex(of: String(text)) { return index + range.lowerBound }
        return Int(text).flatMap { range.contains($0) && !text.hasPrefix("+") ? $0 : nil }
    }

    /// `*`, `5`, `1-5`, `MON-FRI`, `0/15`, `1,15,30`, and mixtures.
    private static func numbers(_ text: String, _ range: ClosedRange<Int>, names: [String] = []) -> Set<Int>? {
        var all: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...2).contains(pieces.count) else { return nil }
            var step = 1
            if pieces.count == 2 {
                guard let number = Int(pieces[1]), number > 0 else { return nil }
                step = number
            }
            let ends = pieces[0].split(separator: "-", omittingEmptySubsequences: false)
            let bounds: [Int]
            if pieces[0] == "*" {
                bounds = [range.lowerBound, range.upperBound]
            } else if ends.count == 1, let single = number(ends[0], range, names: names) {
                bounds = [single, pieces.count == 2 ? range.upperBound : single]
            } else if ends.count == 2, let low = number(ends[0], range, names: names),
                let high = number(ends[1], range, names: names)
            {
                bounds = [low, high]
            } else {
                return nil
            }
            if bounds[0] <= bounds[1] {
                all.formUnion(stride(from: bounds[0], through: bounds[1], by: step))
            } else {
                // `FRI-MON` goes round the end.
                let turn = bounds[1] + range.count
                all.formUnion(
                    stride(from: bounds[0], through: turn, by: step).map {
                        ($0 - range.lowerBound) % range.count + range.lowerBound
                    })
            }
        }
        return all
    }

    // MARK: - Occurrences

    private func matches(year: Int, month: Int, day: Int) -> Bool {
        guard years.contains(year), months.contains(month) else { return false }
        let last = Calendar.days(in: month, of: year)
        let weekday = Calendar.weekday(year: year, month: month, day: day) + 1
        switch dayOfMonth {
        case .any: break
        case .days(let days): if !days.contains(day) { return false }
        case .last: if day != last { return false }
        case .lastWeekday: if day != Self.nearestWeekday(to: last, month, year) { return false }
        case .nearestWeekday(let wanted):
            guard wanted <= last, day == Self.nearestWeekday(to: wanted, month, year) else { return false }
        }
        switch dayOfWeek {
        case .any: return true
        case .days(let days): return days.contains(weekday)
        case .last(let wanted): return weekday == wanted && day + 7 > last
        case .nth(let wanted, let number): return weekday == wanted && (day + 6) / 7 == number
        }
    }

    /// The Monday to Friday nearest to a day, in the same month.
    private static func nearestWeekday(to day: Int, _ month: Int, _ year: Int) -> Int {
        switch Calendar.weekday(year: year, month: month, day: day) {
        case 6: day > 1 ? day - 1 : day + 2
        case 0: day < Calendar.days(in: month, of: year) ? day + 1 : day - 2
        default: day
        }
    }

    /// The first occurrence after a moment; nil when there is none any more.
    func next(after moment: Timestamp, in zone: TimeZoneRules) -> Timestamp? {
        guard let lastYear = years.max() else { return nil }
        var day = Timestamp(midnight(zone.fields(at: moment))) - .seconds(86_400)
        while true {
            let fields = day.fields
            if fields.year > lastYear { return nil }
            if matches(year: fields.year, month: fields.month, day: fields.day) {
                for hour in hours {
                    for minute in minutes {
                        if let time = zone.moment(at(hour, minute, fields)), time > moment { return time }
                    }
                }
            }
            day = day + .seconds(86_400)
        }
    }

    /// The last occurrence at or before a moment, within the thirteen months before it.
    func previous(until moment: Timestamp, in zone: TimeZoneRules) -> Timestamp? {
        var day = Timestamp(midnight(zone.fields(at: moment)))
        for _ in 0..<400 {
            let fields = day.fields
            if matches(year: fields.year, month: fields.month, day: fields.day) {
                for hour in hours.reversed() {
                    for minute in minutes.reversed() {
                        if let time = zone.moment(at(hour, minute, fields)), time <= moment { return time }
                    }
                }
            }
            day = day - .seconds(86_400)
        }
        return nil
    }

    private func midnight(_ fields: CalendarFields) -> CalendarFields { at(0, 0, fields) }

    private func at(_ hour: Int, _ minute: Int, _ day: CalendarFields) -> CalendarFields {
        Calendar.fields(day.year, day.month, day.day, hour, minute)
    }
}
