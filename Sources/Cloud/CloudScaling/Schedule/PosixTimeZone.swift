import AWSCore

/// A rule for all years to come, such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, "TZ", with RFC 9636's extension of hours).
struct PosixTimeZone: Sendable, Equatable {
    private struct Change: Equatable {
        enum Day: Equatable {
            case julian(Int)
            case zeroBased(Int)
            case week(month: Int, week: Int, weekday: Int)
        }
        var day: Day
        /// Seconds after midnight, by the clock before the change.
        var second = 7200
    }
    private let standard: Int
    private var summer = 0
    private var changes: (start: Change, end: Change)?

    init?(_ text: String) {
        var scanner = Scanner(text)
        guard scanner.name(), let west = scanner.time() else { return nil }
        standard = -west
        if scanner.isAtEnd { return }
        guard scanner.name() else { return nil }
        summer = standard + 3600
        if !scanner.isNext(0x2C) {
            guard let west = scanner.time() else { return nil }
            summer = -west
        }
        guard scanner.skip(0x2C), let start = scanner.change(), scanner.skip(0x2C), let end = scanner.change(),
            scanner.isAtEnd
        else { return nil }
        changes = (start, end)
    }

    static func == (left: PosixTimeZone, right: PosixTimeZone) -> Bool {
        left.standard == right.standard && left.summer == right.summer && left.changes?.start == right.changes?.start
            && left.changes?.end == right.changes?.end
    }

    func offset(at moment: Int64) -> Int {
        guard let changes else { return standard }
        let year = Timestamp(epochSeconds: moment + Int64(standard)).fields.year
        let start = Self.second(of: changes.start, in: year) - Int64(standard)
        let end = Self.second(of: changes.end, in: year) - Int64(summer)
        let isSummer = start < end ? (start..<end).contains(moment) : !(end..<start).contains(moment)
        return isSummer ? summer : standard
    }

    private static func second(of change: Change, in year: Int) -> Int64 {
        func midnight(_ month: Int, _ day: Int) -> Int64 {
            Timestamp(Calendar.fields(year, month, day)).epochSeconds
        }
        let day: Int64
        switch change.day {
        case .zeroBased(let number): day = midnight(1, 1) + Int64(number) * 86_400
        case .julian(let number):
            // February 29 is never counted.
            let isLeap = Calendar.days(in: 2, of: year) == 29
            day = midnight(1, 1) + Int64(number - 1 + (isLeap && number >= 60 ? 1 : 0)) * 86_400
        case .week(let month, let week, let weekday):
            let first = Calendar.weekday(year: year, month: month, day: 1)
            var number = 1 + (weekday - first + 7) % 7 + (week - 1) * 7
            while number > Calendar.days(in: month, of: year) { number -= 7 }
            day = midnight(month, number)
        }
        return day + Int64(change.second)
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var position = 0

        init(_ text: String) { bytes = Array(text.utf8) }

        var isAtEnd: Bool { position == bytes.count }

        func isNext(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard isNext(byte) else { return false }
            position += 1
            return true
        }

        /// `CET` or `<+03>`.
        mutating func name() -> Bool {
            let start = position
            if skip(0x3C) {
                while !isAtEnd, !isNext(0x3E) { position += 1 }
                return skip(0x3E)
            }
            while !isAtEnd, (65...90).contains(bytes[position]) || (97...122).contains(bytes[position]) {
                position += 1
            }
            return position - start >= 3
        }

        mutating func number() -> Int? {
            let start = position
            var value = 0
            while position < bytes.count, (48...57).contains(bytes[position]), position - start < 4 {
                value = value * 10 + Int(bytes[position] - 48)
                position += 1
            }
            return position > start ? value : nil
        }

        /// `[+-]hh[:mm[:ss]]` in seconds.
        mutating func time() -> Int? {
            let isNegative = skip(0x2D)
            if !isNegative { _ = skip(0x2B) }
            guard let hours = number() else { return nil }
            var seconds = hours * 3600
            for unit in [60, 1] where skip(0x3A) {
                guard let part = number() else { return nil }
                seconds += part * unit
            }
            return isNegative ? -seconds : seconds
        }

        mutating func change() -> Change? {
            var change: Change
            if skip(0x4D) {
                guard let month = number(), (1...12).contains(month), skip(0x2E), let week = number(),
                    (1...5).contains(week), skip(0x2E), let weekday = number(), (0...6).contains(weekday)
                else { return nil }
                change = Change(day: .week(month: month, week: week, weekday: weekday))
            } else if skip(0x4A) {
                guard let day = number(), (1...365).contains(day) else { return nil }
                change = Change(day: .julian(day))
            } else {
                guard let day = number(), (0...365).contains(day) else { return nil }
                change = Change(day: .zeroBased(day))
            }
            if skip(0x2F) {
                guard let second = time() else { return nil }
                change.second = second
            }
            return change
        }
    }
}

/// Facts of the Gregorian calendar.
enum Calendar {
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 0 is Sunday.
    static func weekday(year: Int, month: Int, day: Int) -> Int {
        fields(year, month, day).weekday
    }

    static func fields(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> CalendarFields {
        var fields = Timestamp.epoch.fields
        (fields.year, fields.month, fields.day) = (year, month, day)
        (fields.hour, fields.minute) = (hour, minute)
        return fields
    }
}
