/// Fixed-point numbers as text, and the one wide multiplication they need.
enum DecimalText {
    /// `123.45` for 12345 at scale 2: no needless zeros, no sign, no exponent.
    static func write(_ raw: UInt128, scale: Int) -> String {
        let digits = String(raw)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let whole = padded.dropLast(scale)
        var fraction = padded.suffix(scale)
        while fraction.last == "0" { fraction.removeLast() }
        return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
    }

    /// The reverse of ``write(_:scale:)``, zeros allowed; nil for signs, exponents, too many decimals or an overflow.
    static func read(_ text: String, scale: Int) -> UInt128? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? parts[1] : ""
        guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty, fraction.count <= scale
        else { return nil }
        let digits = whole + fraction
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return UInt128(digits + String(repeating: "0", count: scale - fraction.count))
    }

    /// `1,234,567` for `1234567`.
    static func grouped(_ digits: String) -> String {
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return grouped
    }
}

extension UInt128 {
    /// `self × numerator ÷ denominator` through 256 bits, rounded to the nearest, half up; the largest number when the
    /// result does not fit.
    func multiplied(by numerator: UInt128, over denominator: UInt128) -> UInt128 {
        let product = multipliedFullWidth(by: numerator)
        guard product.high < denominator else { return .max }
        let (quotient, remainder) = denominator.dividingFullWidth(product)
        return remainder >= denominator - remainder && quotient < .max ? quotient + 1 : quotient
    }
}
