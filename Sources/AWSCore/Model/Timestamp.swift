/// A moment in UTC, in nanoseconds since 1970-01-01T00:00:00Z. Covers the years 1678 to 2262.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Nanoseconds since the Unix epoch.
    public var nanoseconds: Int64

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
    public init(milliseconds: Int64) { self.nanoseconds = milliseconds * 1_000_000 }
    public init(seconds: Double) { self.nanoseconds = Int64((seconds * 1000).rounded()) * 1_000_000 }
    public init(epochSeconds: Int64) { self.nanoseconds = epochSeconds * 1_000_000_000 }

    public static let epoch = Timestamp(nanoseconds: 0)

    public var milliseconds: Int64 { nanoseconds.flooredDivision(by: 1_000_000) }
    public var epochSeconds: Int64 { nanoseconds.flooredDivision(by: 1_000_000_000) }
    public var seconds: Double { Double(nanoseconds) / 1_000_000_000 }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.nanoseconds < right.nanoseconds }
    public static func + (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(nanoseconds: time.nanoseconds + duration.wholeNanoseconds)
    }
    public static func - (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(nanoseconds: time.nanoseconds - duration.wholeNanoseconds)
    }
    public static func - (left: Timestamp, right: Timestamp) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}

extension Duration {
    /// This duration in nanoseconds, cut to a 64-bit integer.
    public var wholeNanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}

extension Int64 {
    func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

// MARK: - The calendar

/// A moment split into the fields of the proleptic Gregorian calendar, UTC.
public struct CalendarFields: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var hour: Int
    public var minute: Int
    public var second: Int
    public var millisecond: Int

    /// 0 is Sunday.
    public var weekday: Int {
        Int((((daysSinceEpoch(year: year, month: month, day: day) + 4) % 7) + 7) % 7)
    }
}

/// Days from 1970-01-01 to a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = Int64((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
}

extension Timestamp {
    public init(_ fields: CalendarFields) {
        let days = daysSinceEpoch(year: fields.year, month: fields.month, day: fields.day)
        let seconds = days * 86_400 + Int64(fields.hour * 3600 + fields.minute * 60 + fields.second)
        self.init(milliseconds: seconds * 1000 + Int64(fields.millisecond))
    }

    public var fields: CalendarFields {
        let seconds = epochSeconds
        let days = seconds.flooredDivision(by: 86_400)
        let secondOfDay = Int(seconds - days * 86_400)
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        return CalendarFields(
            year: year, month: month, day: day, hour: secondOfDay / 3600, minute: secondOfDay / 60 % 60,
            second: secondOfDay % 60, millisecond: Int(milliseconds - seconds * 1000))
    }
}

// MARK: - Text forms

extension Timestamp {
    /// `2026-01-31T12:00:00Z`, with milliseconds when there are any (RFC 3339).
    public var iso8601: String {
        let f = fields
        let base = "\(f.year.padded(to: 4))-\(f.month.padded(to: 2))-\(f.day.padded(to: 2))T\(clockText(f))"
        return f.millisecond == 0 ? base + "Z" : base + ".\(f.millisecond.padded(to: 3))Z"
    }

    /// `20260131T120000Z`, as SigV4 wants it in `X-Amz-Date`.
    public var amzDate: String {
        let f = fields
        return "\(amzDay)T\(f.hour.padded(to: 2))\(f.minute.padded(to: 2))\(f.second.padded(to: 2))Z"
    }

    /// `20260131`, the date of a SigV4 credential scope.
    public var amzDay: String {
        let f = fields
        return "\(f.year.padded(to: 4))\(f.month.padded(to: 2))\(f.day.padded(to: 2))"
    }

    /// `Sat, 31 Jan 2026 12:00:00 GMT` (RFC 9110 section 5.6.7, IMF-fixdate).
    public var httpDate: String {
        let f = fields
        let day = Self.dayNames[f.weekday]
        return
            "\(day), \(f.day.padded(to: 2)) \(Self.monthNames[f.month - 1]) \(f.year.padded(to: 4)) \(clockText(f)) GMT"
    }

    static let dayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private func clockText(_ f: CalendarFields) -> String {
        "\(f.hour.padded(to: 2)):\(f.minute.padded(to: 2)):\(f.second.padded(to: 2))"
    }

    /// Reads RFC 3339 with any offset, or SigV4's basic form; nil when it is neither.
    public init?(iso8601 text: String) {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4) else { return nil }
        scanner.skip("-")
        guard let month = scanner.number(2) else { return nil }
        scanner.skip("-")
        guard let day = scanner.number(2), scanner.skip("T") || scanner.skip("t") || scanner.skip(" ") else {
            return nil
        }
        guard let hour = scanner.number(2) else { return nil }
        scanner.skip(":")
        guard let minute = scanner.number(2) else { return nil }
        scanner.skip(":")
        guard let second = scanner.number(2) else { return nil }
        let millisecond = scanner.skip(".") ? scanner.fraction() : 0
        guard let offsetMinutes = scanner.offsetMinutes(), scanner.isAtEnd else { return nil }
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60,
            (1678...2261).contains(year)
        else { return nil }
        let local = Timestamp(
            CalendarFields(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second,
                millisecond: millisecond))
        self = local - .seconds(offsetMinutes * 60)
    }

    /// Reads an IMF-fixdate; nil when the text is not one.
    public init?(httpDate text: String) {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," })
        guard parts.count == 8, let day = Int(parts[1]), let year = Int(parts[3]), let hour = Int(parts[4]),
            let month = Self.monthNames.firstIndex(of: String(parts[2])), let minute = Int(parts[5]),
            let second = Int(parts[6]), (1678...2261).contains(year), (1...31).contains(day),
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        self.init(
            CalendarFields(
                year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second, millisecond: 0))
    }
}

extension BinaryInteger {
    /// `7` as `007`: lower-case digits, zeros in front up to a width.
    public func padded(to width: Int, radix: Int = 10) -> String {
        let digits = String(self, radix: radix)
        return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}

private struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    mutating func number(_ width: Int) -> Int? {
        guard position + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + width] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += width
        return value
    }

    @discardableResult
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Digits after the point, as milliseconds; finer digits are dropped.
    mutating func fraction() -> Int {
        var value = 0
        var scale = 100
        while position < bytes.count, (48...57).contains(bytes[position]) {
            value += Int(bytes[position] - 48) * scale
            scale /= 10
            position += 1
        }
        return value
    }

    mutating func offsetMinutes() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(2) else { return nil }
        skip(":")
        guard let minutes = number(2) else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
