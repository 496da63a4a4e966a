/// Amounts as people write them: `1.5 million`, `30%`, `60 ms`, `12 KB`, `2k per day`.
enum Amount {
    /// `20000`, `20,000`, `20k`, `1.5 million`. Never negative, never infinite.
    static func count(_ text: some StringProtocol) -> Double? {
        guard let (number, unit) = split(text) else { return nil }
        let factors = [
            "": 1.0, "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "g": 1e9, "billion": 1e9,
        ]
        guard let factor = factors[unit.lowercased()] else { return nil }
        return finite(number * factor)
    }

    /// `30%` or `0.3`: from 0 to 1.
    static func share(_ text: some StringProtocol) -> Double? {
        guard let (number, unit) = split(text), unit.isEmpty || unit == "%" else { return nil }
        let share = unit == "%" ? number / 100 : number
        return (0...1).contains(share) ? share : nil
    }

    /// Seconds of `60ms`, `1.5 s`, `30 min`, `24h`, `2 days`.
    static func duration(_ text: some StringProtocol) -> Double? {
        guard let (number, unit) = split(text) else { return nil }
        let factors = [
            "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "second": 1, "seconds": 1, "min": 60, "minute": 60,
            "minutes": 60, "h": 3600, "hour": 3600, "hours": 3600, "d": 86_400, "day": 86_400, "days": 86_400,
        ]
        return factors[unit].flatMap { finite(number * $0) }
    }

    /// Bytes of `500 B`, `12 KB`, `1.5 MB`, `3 GB`. A kilobyte has 1,024: AWS bills so.
    static func bytes(_ text: some StringProtocol) -> Double? {
        guard let (number, unit) = split(text) else { return nil }
        let factors = ["B": 1.0, "KB": 1024, "MB": 1_048_576, "GB": 1_073_741_824, "TB": 1_099_511_627_776]
        return factors[unit.uppercased()].flatMap { finite(number * $0) }
    }

    /// A count of `… per second|minute|hour|day|week|month`, in events a second. A month has thirty days.
    static func rate(_ text: String) -> Double? {
        let words = text.split(separator: " ")
        guard let per = words.firstIndex(of: "per"), per > 0, per == words.count - 2 else { return nil }
        let seconds = [
            "second": 1.0, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_592_000,
        ]
        guard let count = count(words[..<per].joined(separator: " ")), let span = seconds[String(words[per + 1])]
        else { return nil }
        return count / span
    }

    /// The number in front and what follows it.
    private static func split(_ text: some StringProtocol) -> (Double, String)? {
        let characters = Array(text)
        var end = 0
        while end < characters.count, characters[end].isASCII,
            characters[end].isNumber || ".,+-".contains(characters[end])
        {
            end += 1
        }
        let digits = String(characters[..<end].filter { $0 != "," })
        guard hasThousands(String(characters[..<end])), let number = Double(digits), number >= 0 else { return nil }
        var unit = characters[end...]
        while unit.first == " " { unit.removeFirst() }
        return (number, String(unit))
    }

    /// A comma separates thousands and nothing else: `1,5` is not one and a half.
    private static func hasThousands(_ text: String) -> Bool {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1 else { return true }
        return groups.dropFirst().enumerated().allSatisfy { index, group in
            let whole = index == groups.count - 2 ? group.prefix { $0 != "." } : group
            return whole.count == 3
        } && !(groups.first?.isEmpty ?? true)
    }

    private static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}
