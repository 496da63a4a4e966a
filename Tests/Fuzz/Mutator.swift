/// Makes inputs of other inputs, the same ones from the same seed.
struct Mutator {
    private static let maximumSize = 4096
    private static let maximumGrowth = 64
    /// Where counters, lengths and characters end.
    private static let borders = [
        "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e400", "1E-131", "0.1",
        "99999999999999999999999999999999999999", "\u{0}", "\u{FFFD}", "\u{10FFFF}", "é", "\"", "\\", "\\u0000", "%00",
        "%", "\r\n", "NaN", "true", "null", "{", "}", "[", "]", "(", ")", " ", "=", "&", "/", ";", ",",
    ].map { Array($0.utf8) }
    private static let bytes: [UInt8] = [0, 1, 0x1F, 0x20, 0x7F, 0x80, 0xBF, 0xC0, 0xE0, 0xED, 0xF4, 0xF8, 0xFE, 0xFF]

    private var state: UInt64
    private let words: [[UInt8]]

    init(seed: UInt64, words: [[UInt8]]) {
        state = seed
        self.words = words
    }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(1, sides))) }

    mutating func mutated(from inputs: [[UInt8]]) -> [UInt8] {
        // New ones are tried more often.
        let newest = roll(2) == 0 ? max(0, inputs.count - 20) : 0
        var input = inputs[newest + roll(inputs.count - newest)]
        for _ in 0..<(1 << roll(4)) { mutate(&input, inputs) }
        return input
    }

    private mutating func range(_ input: [UInt8]) -> Range<Int> {
        let start = roll(input.count)
        return start..<min(input.count, start + 1 + roll(roll(4) == 0 ? input.count : 8))
    }

    private mutating func mutate(_ input: inout [UInt8], _ inputs: [[UInt8]]) {
        guard !input.isEmpty else {
            input = word()
            return
        }
        let position = roll(input.count + 1)
        switch roll(10) {
        case 0: input[roll(input.count)] ^= 1 << UInt8(roll(8))
        case 1: input[roll(input.count)] = roll(2) == 0 ? UInt8(roll(256)) : Self.bytes[roll(Self.bytes.count)]
        case 2: input.insert(Self.bytes[roll(Self.bytes.count)], at: position)
        case 3: input.removeSubrange(range(input))
        case 4: input.removeSubrange(position...)
        case 5, 6: input.insert(contentsOf: word(), at: position)
        case 7: input.replaceSubrange(range(input), with: word())
        case 8:
            // A piece of itself, once or again and again: nesting, long runs.
            let piece = Array(input[range(input)])
            for _ in 0..<(roll(8) == 0 ? 1 + roll(Self.maximumGrowth) : 1) where input.count < Self.maximumSize {
                input.insert(contentsOf: piece, at: min(position, input.count))
            }
        default:
            let other = inputs[roll(inputs.count)]
            guard !other.isEmpty else { return }
            input.insert(contentsOf: other[range(other)], at: position)
        }
        if input.count > Self.maximumSize { input.removeSubrange(Self.maximumSize...) }
    }

    private mutating func word() -> [UInt8] {
        if !words.isEmpty, roll(3) > 0 { return words[roll(words.count)] }
        return Self.borders[roll(Self.borders.count)]
    }
}
