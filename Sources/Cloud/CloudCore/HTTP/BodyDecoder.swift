import AWSCore

/// Reads bodies that came with a `Content-Encoding`: SDKs compress large requests to some services.
///
/// RFC 1950 to 1952; decoding is by canonical codes, a bit at a time, which is enough for requests.
struct BodyDecoder {
    /// What cannot be read; AWS answers with status 500 too.
    private static let damaged = AWSError.internalFailure("The request body is not what its Content-Encoding says.")

    private let bytes: [UInt8]
    private let limit: Int
    private var position = 0
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    /// - Parameters:
    ///   - encoding: `gzip`, `deflate` or `identity`.
    ///   - limit: the most bytes to make: a small body may be meant to burst.
    static func decode(_ bytes: [UInt8], _ encoding: String, limit: Int = 16 << 20) throws(AWSError) -> [UInt8] {
        var decoder = BodyDecoder(bytes: bytes, limit: limit)
        switch encoding {
        case "identity": return bytes
        case "gzip": repeat { try decoder.member() } while decoder.position < bytes.count
        case "deflate": try decoder.zlib()
        default: throw damaged
        }
        return decoder.output
    }

    private init(bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        self.limit = limit
    }

    // MARK: - Members

    private mutating func member() throws(AWSError) {
        guard try byte() == 0x1F, try byte() == 0x8B, try byte() == 8 else { throw Self.damaged }
        let flags = try byte()
        try skip(6)
        if flags & 4 != 0 { try skip(Int(try byte()) | Int(try byte()) << 8) }
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            while try byte() != 0 {}
        }
        if flags & 2 != 0 { try skip(2) }
        let start = output.count
        try inflate()
        let sum = try word()
        guard sum == crc32(output[start...]), try word() == UInt32(truncatingIfNeeded: output.count - start) else {
            throw Self.damaged
        }
    }

    private mutating func zlib() throws(AWSError) {
        let method = try byte()
        let flags = try byte()
        guard method & 0xF == 8, flags & 0x20 == 0, (UInt16(method) << 8 | UInt16(flags)) % 31 == 0 else {
            throw Self.damaged
        }
        try inflate()
        // Adler-32.
        var sums: (UInt32, UInt32) = (1, 0)
        for byte in output {
            sums.0 = (sums.0 + UInt32(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        guard try word().byteSwapped == sums.1 << 16 | sums.0, position == bytes.count else { throw Self.damaged }
    }

    private mutating func byte() throws(AWSError) -> UInt8 {
        guard position < bytes.count else { throw Self.damaged }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func skip(_ count: Int) throws(AWSError) {
        guard count <= bytes.count - position else { throw Self.damaged }
        position += count
    }

    private mutating func word() throws(AWSError) -> UInt32 {
        var word: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 32, by: 8) { word |= UInt32(try byte()) << shift }
        return word
    }

    private mutating func append(_ byte: UInt8) throws(AWSError) {
        guard output.count < limit else {
            throw AWSError.internalFailure("The request body is too large.")
        }
        output.append(byte)
    }

    // MARK: - Blocks

    private mutating func take(_ count: Int) throws(AWSError) -> Int {
        while bitCount < count {
            bits |= UInt32(try byte()) << UInt32(bitCount)
            bitCount += 8
        }
        defer {
            bits >>= UInt32(count)
            bitCount -= count
        }
        return Int(bits & ((1 << UInt32(count)) - 1))
    }

    private mutating func inflate() throws(AWSError) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try coded(Self.fixedLengths, Self.fixedDistances)
            case 2:
                let (lengths, distances) = try codes()
                try coded(lengths, distances)
            default: throw Self.damaged
            }
        }
        // The rest of the last byte is filling.
        bits = 0
        bitCount = 0
    }

    private mutating func stored() throws(AWSError) {
        bits = 0
        bitCount = 0
        let count = Int(try byte()) | Int(try byte()) << 8
        let complement = Int(try byte()) | Int(try byte()) << 8
        guard count == complement ^ 0xFFFF else { throw Self.damaged }
        for _ in 0..<count { try append(try byte()) }
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func coded(_ lengths: Code, _ distances: Code) throws(AWSError) {
        while true {
            let symbol = try symbol(lengths)
            if symbol < 256 {
                try append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Self.lengthBases.count else { throw Self.damaged }
            let count = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
            let code = try self.symbol(distances)
            guard code < Self.distanceBases.count else { throw Self.damaged }
            let distance = Self.distanceBases[code] + (try take(max(0, code / 2 - 1)))
            guard distance <= output.count else { throw Self.damaged }
            for _ in 0..<count { try append(output[output.count - distance]) }
        }
    }

    // MARK: - Codes

    /// Symbols in the order of their codes, and how many codes there are of each length.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: some Collection<Int>) {
            for length in lengths where length > 0 { counts[length] += 1 }
            for length in 1...15 {
                for (symbol, other) in lengths.enumerated() where other == length { symbols.append(symbol) }
            }
        }
    }

    private static let fixedLengths = Code(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = Code([Int](repeating: 5, count: 30))

    private mutating func symbol(_ code: Code) throws(AWSError) -> Int {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= try take(1)
            let count = code.counts[length]
            if value - first < count { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw Self.damaged
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func codes() throws(AWSError) -> (lengths: Code, distances: Code) {
        let literals = try take(5) + 257
        let distances = try take(5) + 1
        var ofLengths = [Int](repeating: 0, count: 19)
        for index in 0..<(try take(4) + 4) { ofLengths[Self.order[index]] = try take(3) }
        let code = Code(ofLengths)
        var lengths: [Int] = []
        while lengths.count < literals + distances {
            let symbol = try symbol(code)
            switch symbol {
            case 16:
                guard let last = lengths.last else { throw Self.damaged }
                lengths += [Int](repeating: last, count: try take(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
            case 18: lengths += [Int](repeating: 0, count: try take(7) + 11)
            default: lengths.append(symbol)
            }
        }
        guard lengths.count == literals + distances else { throw Self.damaged }
        return (Code(lengths[..<literals]), Code(lengths[literals...]))
    }
}
