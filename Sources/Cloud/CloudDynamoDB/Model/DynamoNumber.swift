import AWSCore

/// A DynamoDB number: an exact decimal of up to 38 significant digits, from 1E-130 to 9.99…E+125 in magnitude.
///
/// Source: Amazon DynamoDB Developer Guide, "Supported data types and naming rules", Number.
struct DynamoNumber: Sendable, Hashable {
    static let maximumDigits = 38
    static let magnitudes = -130...125

    let isNegative: Bool
    /// The significant digits as one integer without trailing zeros; 0 for zero.
    let coefficient: UInt128
    /// The value is ±coefficient × 10^exponent.
    let exponent: Int
    /// How many digits the coefficient has; 0 for zero.
    let digits: Int

    static let zero = DynamoNumber(isNegative: false, coefficient: 0, exponent: 0, digits: 0)

    private init(isNegative: Bool, coefficient: UInt128, exponent: Int, digits: Int) {
        self.isNegative = isNegative
        self.coefficient = coefficient
        self.exponent = exponent
        self.digits = digits
    }

    /// The power of ten of the first digit: 2 for 123, -2 for 0.012.
    var magnitude: Int { digits + exponent - 1 }

    /// Strips trailing zeros and checks the range.
    private init(isNegative: Bool, coefficient: UInt128, exponent: Int) throws(AWSError) {
        guard coefficient != 0 else {
            self = .zero
            return
        }
        var coefficient = coefficient
        var exponent = exponent
        while coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        let digits = Self.powersOfTen.firstIndex { $0 > coefficient } ?? Self.maximumDigits + 1
        self.init(isNegative: isNegative, coefficient: coefficient, exponent: exponent, digits: digits)
        try Self.check(digits: digits, magnitude: magnitude)
    }

    private static func check(digits: Int, magnitude: Int) throws(AWSError) {
        if magnitude > magnitudes.upperBound {
            throw .validation(
                "Number overflow. Attempting to store a number with magnitude larger than supported range")
        }
        if magnitude < magnitudes.lowerBound {
            throw .validation(
                "Number underflow. Attempting to store a number with magnitude smaller than supported range")
        }
        if digits > maximumDigits {
            throw .validation("Attempting to store more than 38 significant digits in a Number")
        }
    }

    private static let powersOfTen: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 0..<maximumDigits { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()
}

// MARK: - Text

extension DynamoNumber {
    /// Reads decimal notation with an optional exponent.
    init(_ text: String) throws(AWSError) {
        var scanner = Scanner()
        guard scanner.read(text.utf8) else {
            throw .validation(
                text.isEmpty
                    ? "The parameter cannot be converted to a numeric value"
                    : "The parameter cannot be converted to a numeric value: \(text)")
        }
        guard scanner.digits > 0 else {
            self = .zero
            return
        }
        try Self.check(digits: scanner.digits, magnitude: scanner.digits + scanner.exponent - 1)
        self.init(
            isNegative: scanner.isNegative, coefficient: scanner.coefficient, exponent: scanner.exponent,
            digits: scanner.digits)
    }

    /// One pass over the text; trailing zeros never enter the coefficient.
    private struct Scanner {
        var isNegative = false
        var coefficient: UInt128 = 0
        var digits = 0
        var exponent = 0

        mutating func read(_ text: String.UTF8View) -> Bool {
            var bytes = text.makeIterator()
            var next = bytes.next()
            if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
                isNegative = next == UInt8(ascii: "-")
                next = bytes.next()
            }
            var hasDigit = false
            var isFraction = false
            var zeros = 0
            while let byte = next {
                if byte == UInt8(ascii: "."), !isFraction {
                    isFraction = true
                } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                    hasDigit = true
                    take(byte - UInt8(ascii: "0"), isFraction, &zeros)
                } else {
                    break
                }
                next = bytes.next()
            }
            guard hasDigit else { return false }
            exponent += zeros
            guard let byte = next else { return true }
            guard byte | 0x20 == UInt8(ascii: "e") else { return false }
            return readExponent(&bytes)
        }

        private mutating func take(_ digit: UInt8, _ isFraction: Bool, _ zeros: inout Int) {
            if isFraction { exponent -= 1 }
            if digit == 0 {
                // Zeros in front say nothing but where the point is; others wait for a digit behind them.
                if digits > 0 { zeros += 1 }
                return
            }
            digits += zeros + 1
            if digits <= DynamoNumber.maximumDigits {
                coefficient = coefficient * powersOfTen[zeros + 1] + UInt128(digit)
            }
            zeros = 0
        }

        private mutating func readExponent(_ bytes: inout String.UTF8View.Iterator) -> Bool {
            var next = bytes.next()
            let isNegative = next == UInt8(ascii: "-")
            if isNegative || next == UInt8(ascii: "+") { next = bytes.next() }
            var power = 0
            var hasDigit = false
            while let byte = next {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
                hasDigit = true
                power = min(power * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
                next = bytes.next()
            }
            exponent += isNegative ? -power : power
            return hasDigit
        }
    }

    /// The text that DynamoDB answers: plain decimal, no exponent, no superfluous zeros.
    var text: String {
        guard digits > 0 else { return "0" }
        let sign = isNegative ? "-" : ""
        let figures = String(coefficient)
        if exponent >= 0 { return sign + figures + String(repeating: "0", count: exponent) }
        let whole = digits + exponent
        if whole <= 0 { return sign + "0." + String(repeating: "0", count: -whole) + figures }
        return sign + figures.prefix(whole) + "." + figures.dropFirst(whole)
    }

    /// The text of a number as DynamoDB keeps it; the same text back when it is so already.
    static func canonical(_ text: String) throws(AWSError) -> String {
        isPlainInteger(text) ? text : try DynamoNumber(text).text
    }

    /// Whole, without superfluous signs or zeros, of so few digits that nothing needs to be checked.
    static func isPlainInteger(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        guard let first = digits.first, digits.count <= maximumDigits else { return false }
        if first == UInt8(ascii: "0") { return text.utf8.count == 1 }
        return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

// MARK: - Order and arithmetic

extension DynamoNumber: Comparable {
    static func < (left: DynamoNumber, right: DynamoNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
    }

    private func isSmallerInMagnitude(than other: DynamoNumber) -> Bool {
        if digits == 0 || other.digits == 0 { return digits == 0 && other.digits != 0 }
        if magnitude != other.magnitude { return magnitude < other.magnitude }
        return coefficient * Self.powersOfTen[Self.maximumDigits - digits]
            < other.coefficient * Self.powersOfTen[Self.maximumDigits - other.digits]
    }

    static prefix func - (number: DynamoNumber) -> DynamoNumber {
        DynamoNumber(
            isNegative: number.digits > 0 && !number.isNegative, coefficient: number.coefficient,
            exponent: number.exponent, digits: number.digits)
    }

    /// The exact sum; a sum that needs more than 38 digits is an error, as on AWS.
    static func sum(_ left: DynamoNumber, _ right: DynamoNumber) throws(AWSError) -> DynamoNumber {
        if left.digits == 0 { return right }
        if right.digits == 0 { return left }
        let exponent = min(left.exponent, right.exponent)
        let a = try left.scaled(to: exponent)
        let b = try right.scaled(to: exponent)
        if left.isNegative == right.isNegative {
            let (total, overflows) = a.addingReportingOverflow(b)
            if overflows { throw tooPrecise }
            return try DynamoNumber(isNegative: left.isNegative, coefficient: total, exponent: exponent)
        }
        return a >= b
            ? try DynamoNumber(isNegative: left.isNegative, coefficient: a - b, exponent: exponent)
            : try DynamoNumber(isNegative: right.isNegative, coefficient: b - a, exponent: exponent)
    }

    private func scaled(to exponent: Int) throws(AWSError) -> UInt128 {
        let shift = self.exponent - exponent
        guard shift <= Self.maximumDigits else { throw Self.tooPrecise }
        let (value, overflows) = coefficient.multipliedReportingOverflow(by: Self.powersOfTen[shift])
        if overflows { throw Self.tooPrecise }
        return value
    }

    /// AWS's words for a sum that needs too many digits; they are wrong.
    private static let tooPrecise = AWSError.validation(
        "Number overflow. Attempting to store a number with magnitude larger than supported range")

    /// `left + right` or `left - right` of number texts.
    static func add(_ left: String, _ right: String, subtracting: Bool = false) throws(AWSError) -> String {
        // Counters are small and whole.
        if left.utf8.count < 18, right.utf8.count < 18, let a = Int64(left), let b = Int64(right) {
            return String(subtracting ? a - b : a + b)
        }
        let other = try DynamoNumber(right)
        return try sum(DynamoNumber(left), subtracting ? -other : other).text
    }

    static func areInOrder(_ left: String, _ right: String) throws(AWSError) -> Bool {
        if left.utf8.count < 18, right.utf8.count < 18, let a = Int64(left), let b = Int64(right) { return a < b }
        return try DynamoNumber(left) < DynamoNumber(right)
    }
}

// MARK: - Keys

extension DynamoNumber {
    /// Bytes whose order is the order of the numbers: sign, power of ten, then two digits a byte. Negative numbers are
    /// complemented and end in a byte above all others, so that more digits sort lower.
    var sortableBytes: [UInt8] {
        guard digits > 0 else { return [0x80] }
        var bytes: [UInt8] = [0x81, UInt8(magnitude - Self.magnitudes.lowerBound)]
        var rest = coefficient * Self.powersOfTen[Self.maximumDigits - digits]
        var pair = Self.powersOfTen[Self.maximumDigits - 2]
        while rest > 0 {
            bytes.append(UInt8(rest / pair))
            rest %= pair
            pair /= 100
        }
        guard isNegative else { return bytes }
        return bytes.map { ~$0 } + [0xFF]
    }
}
