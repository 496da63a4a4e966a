/// Numbers for people. Hand-made, so that the same number is the same text on every machine.
enum Format {
    /// A number with so many decimals, half away from zero, thousands grouped: `1,234.50`.
    static func fixed(_ value: Double, _ decimals: Int = 0) -> String {
        guard value.isFinite else { return value.isNaN ? "–" : value > 0 ? "∞" : "-∞" }
        guard abs(value) < 1e15 else { return "\(value)" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e18 else { return "\(value)" }
        let digits = UInt64(scaled)
        let (whole, part) = (digits / UInt64(scale), digits % UInt64(scale))
        let sign = value < 0 && digits > 0 ? "-" : ""
        guard decimals > 0 else { return sign + grouped(String(whole)) }
        let fraction = String(part)
        return sign + grouped(String(whole)) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// About three significant digits: `12,300`, `1.23`, `0.0123`.
    static func short(_ value: Double) -> String {
        let size = abs(value)
        if size == 0 { return "0" }
        if size >= 100 || size == size.rounded(), size >= 1 { return fixed(value) }
        if size >= 10 { return trimmed(fixed(value, 1)) }
        if size >= 1 { return trimmed(fixed(value, 2)) }
        if size >= 0.1 { return trimmed(fixed(value, 3)) }
        return trimmed(fixed(value, 5))
    }

    /// Four decimals at most and no grouping: for files.
    static func plain(_ value: Double) -> String { trimmed(fixed(value, 4).filter { $0 != "," }) }

    static func percent(_ share: Double) -> String {
        let percent = share * 100
        return
            (abs(percent) >= 99.95 || percent == percent.rounded()
            ? fixed(percent) : abs(percent) < 1 ? trimmed(fixed(percent, 3)) : fixed(percent, 1)) + "%"
    }

    /// `0.4 ms`, `62 ms`, `1.53 s`, `4.2 h`.
    static func time(_ seconds: Double) -> String {
        switch seconds {
        case ..<0.01: trimmed(fixed(seconds * 1000, 2)) + " ms"
        case ..<0.1: trimmed(fixed(seconds * 1000, 1)) + " ms"
        case ..<1: fixed(seconds * 1000) + " ms"
        case ..<60: trimmed(fixed(seconds, 2)) + " s"
        case ..<5400: trimmed(fixed(seconds / 60, 1)) + " min"
        case ..<172_800: trimmed(fixed(seconds / 3600, 1)) + " h"
        default: trimmed(fixed(seconds / 86_400, 1)) + " d"
        }
    }

    static func bytes(_ bytes: Double) -> String {
        switch bytes {
        case ..<1024: trimmed(fixed(bytes, 1)) + " B"
        case ..<1_048_576: trimmed(fixed(bytes / 1024, 1)) + " KB"
        case ..<1_073_741_824: trimmed(fixed(bytes / 1_048_576, 1)) + " MB"
        default: trimmed(fixed(bytes / 1_073_741_824, 2)) + " GB"
        }
    }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = text[...]
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }

    private static func grouped(_ digits: String) -> String {
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out.append(",") }
            out.append(digit)
        }
        return out
    }
}
