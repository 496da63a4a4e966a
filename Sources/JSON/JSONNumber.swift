/// A JSON number that keeps its exact source text, so that no digit is lost between parsing and serialising.
///
/// Equality is equality of the text: `1`, `1.0` and `1e0` are three different numbers.
public struct JSONNumber: Sendable, Hashable {
    /// The number as JSON writes it, for example `-12.50e3`.
    public let text: String

    /// A number from an integer of any width.
    public init(_ value: some BinaryInteger) {
        text = String(value)
    }

    /// A number from the shortest text that reads back as the same `Double`; nil for infinities and NaN.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// A number from text; nil when the text is not a JSON number in full.
    public init?(_ text: String) {
        let isNumber = Array(text.utf8).withUnsafeBufferPointer { bytes in
            var parser = JSONParser(bytes: bytes, maximumDepth: 0)
            return (try? parser.parseNumber()) != nil && parser.isAtEnd
        }
        guard isNumber else { return nil }
        self.text = text
    }

    /// Text the parser has already checked.
    init(checked text: String) {
        self.text = text
    }

    /// The integer; nil when the text has a fraction or an exponent, or does not fit 64 bits.
    public var int64: Int64? { Int64(text) }

    /// The nearest `Double`; nil when the magnitude exceeds what `Double` can hold.
    public var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }
}

extension JSONNumber: CustomStringConvertible {
    public var description: String { text }
}
