import JSON

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Dates come from "chrono-Compatible Low-Level Date Algorithms" (H. Hinnant): no calendar library is needed.
public struct Instant: Sendable, Hashable, Comparable {
    /// Milliseconds since the epoch; negative before it.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// This instant and so many seconds, which may be negative.
    public func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }

    /// The year in UTC.
    public var year: Int { civil.year }

    /// RFC 3339 in UTC: `2026-01-01T00:00:00Z`, with three decimals when there are milliseconds.
    public var rfc3339: String {
        let date = civil
        let millis = (milliseconds % 86_400_000 + 86_400_000) % 86_400_000
        let second = millis / 1000
        let fraction = millis % 1000 == 0 ? "" : ".\(padded(millis % 1000, 3))"
        return "\(padded(Int64(date.year), 4))-\(padded(Int64(date.month), 2))-\(padded(Int64(date.day), 2))"
            + "T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))\(fraction)Z"
    }

    public var json: JSONValue { .string(rfc3339) }

    /// Parses RFC 3339 with any offset; digits past milliseconds are dropped. Nil for dates that do not exist.
    public init?(rfc3339 text: String) {
        var bytes = Array(text.utf8)[...]
        func digits(_ count: Int) -> Int64? {
            let taken = bytes.prefix(count)
            guard taken.count == count, taken.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
            bytes = bytes.dropFirst(count)
            return taken.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        func skip(_ allowed: String) -> UInt8? {
            guard let byte = bytes.first, allowed.utf8.contains(byte) else { return nil }
            bytes = bytes.dropFirst()
            return byte
        }
        guard let year = digits(4), skip("-") != nil, let month = digits(2), skip("-") != nil,
            let day = digits(2), skip("Tt") != nil, let hour = digits(2), skip(":") != nil,
            let minute = digits(2), skip(":") != nil, let second = digits(2)
        else { return nil }
        var millis: Int64 = 0
        if skip(".") != nil {
            let fraction = bytes.prefix { 0x30...0x39 ~= $0 }
            guard !fraction.isEmpty else { return nil }
            bytes = bytes.dropFirst(fraction.count)
            for place in 0..<3 {
                let digit = place < fraction.count ? fraction[fraction.startIndex + place] : 0x30
                millis = millis * 10 + Int64(digit - 0x30)
            }
        }
        guard let sign = skip("Zz+-") else { return nil }
        var offset: Int64 = 0
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            guard let hours = digits(2), skip(":") != nil, let minutes = digits(2), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "+") ? 1 : -1)
        }
        guard bytes.isEmpty, hour < 24, minute < 60, second < 60 else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        let time = ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis
        let midnight = Instant(milliseconds: days * 86_400_000).civil
        guard midnight.year == Int(year), midnight.month == Int(month), midnight.day == Int(day) else { return nil }
        milliseconds = days * 86_400_000 + time
    }

    private func padded(_ number: Int64, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// Days since the epoch of a date in the proleptic Gregorian calendar.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let day = milliseconds / 86_400_000 - (milliseconds % 86_400_000 < 0 ? 1 : 0) + 719_468
        let era = (day >= 0 ? day : day - 146_096) / 146_097
        let dayOfEra = day - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (Int(year), Int(month), Int(dayOfYear - (153 * shifted + 2) / 5 + 1))
    }
}
