import AWSCore
import Logging
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// What every service is given: who and where this cloud is, its clock, its dice, its folder.
public struct CloudSettings: Sendable {
    public var region: String
    public var accountID: String
    public var clock: any WallClock
    public var random: any RandomSource
    /// Where data is kept; nil keeps it in memory.
    public var dataDirectory: String?
    /// What an acknowledged write to a table, a queue or a bucket survives.
    public var durability = Store.Durability.process
    /// Known once the front door is bound.
    public let endpoint: LateValue<String>
    /// `host:port` where X-Ray segments arrive by UDP; empty until the X-Ray service has bound it.
    public let daemonAddress = LateValue("")
    public var logger: Logger

    public init(
        region: String = "us-east-1", accountID: String = "000000000000", clock: any WallClock = SystemClock(),
        random: any RandomSource = SystemRandom(), dataDirectory: String? = nil,
        endpoint: String = "http://127.0.0.1:4566", logger: Logger = Logger(label: "nimbo")
    ) {
        self.region = region
        self.accountID = accountID
        self.clock = clock
        self.random = random
        self.dataDirectory = dataDirectory
        self.endpoint = LateValue(endpoint)
        self.logger = logger
    }

    /// A UUID (version 4) in lower case, as AWS's request ids look.
    public func makeRequestID() -> String { random.uuid() }
}

/// A value that becomes known, or changes once, after its readers were made.
public final class LateValue<Value: Sendable>: Sendable {
    private let storage: Mutex<Value>
    public init(_ value: Value) { storage = Mutex(value) }
    public var value: Value { storage.withLock { $0 } }
    public func set(_ value: Value) { storage.withLock { $0 = value } }
}

/// Where randomness comes from; seeded in tests.
public protocol RandomSource: Sendable {
    func next() -> UInt64
}

/// The operating system's randomness, fetched by the page: every request takes some for its id. For secrets too.
public final class SystemRandom: RandomSource {
    /// As much as the system gives at once (getentropy(3)). Words.
    private static let page = 32
    private let words = Mutex<[UInt64]>([])

    public init() {}

    public func next() -> UInt64 {
        words.withLock { words in
            if let word = words.popLast() { return word }
            words = Self.fetch()
            return words.removeLast()
        }
    }

    private static func fetch() -> [UInt64] {
        #if canImport(Glibc)
        let words = [UInt64](unsafeUninitializedCapacity: page) { buffer, count in
            count = getentropy(buffer.baseAddress, page * MemoryLayout<UInt64>.size) == 0 ? page : 0
        }
        if !words.isEmpty { return words }
        #endif
        var generator = SystemRandomNumberGenerator()
        return (0..<page).map { _ in generator.next() }
    }
}

/// SplitMix64 from a seed: the same numbers each run. Not for secrets.
public final class SeededRandom: RandomSource {
    private let state: Mutex<UInt64>
    public init(seed: UInt64) { state = Mutex(seed) }
    public func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}

extension RandomSource {
    public func bytes(_ count: Int) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(count + 7)
        while out.count < count { withUnsafeBytes(of: next()) { out.append(contentsOf: $0) } }
        return Array(out.prefix(count))
    }

    /// RFC 9562 version 4, lower case.
    public func uuid() -> String {
        // The bytes of `next()` in the order that `bytes(_:)` gives them.
        let high = next().byteSwapped & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = next().byteSwapped & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return String(unsafeUninitializedCapacity: 36) { text in
            var position = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    text[position] = UInt8(ascii: "-")
                    position += 1
                }
                let word = digit < 16 ? high : low
                text[position] = lowerHexDigit(UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4)) & 15)
                position += 1
            }
            return 36
        }
    }

    /// Letters and digits of an alphabet, each equally likely enough for ids.
    public func text(_ count: Int, from alphabet: String = "abcdefghijklmnopqrstuvwxyz0123456789") -> String {
        let letters = Array(alphabet.utf8)
        return String(decoding: bytes(count).map { letters[Int($0) % letters.count] }, as: UTF8.self)
    }
}
