import AWSCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A time zone's offsets from UTC, as the machine's zoneinfo files tell them (RFC 9636, TZif).
package struct TimeZoneRules: Sendable, Equatable {
    /// Seconds since the epoch at which an offset begins, ascending.
    private var transitions: [Int64] = []
    /// Seconds east of UTC, one a transition.
    private var offsets: [Int] = []
    private var initialOffset = 0
    /// What holds after the last transition.
    private var rule: PosixTimeZone?

    package static let utc = TimeZoneRules()

    private init() {}

    package static let directory = "/usr/share/zoneinfo/"

    /// Nil when the machine does not know the zone. UTC is always known.
    package init?(named name: String, directory: String = TimeZoneRules.directory) {
        if ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z"].contains(name) {
            self = .utc
            return
        }
        let isName =
            !name.isEmpty && name.utf8.count <= 64 && !name.hasPrefix("/") && !name.contains("..")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, 0x2B, 0x2D, 0x2F, 0x5F: true
                default: false
                }
            }
        guard isName, let bytes = Self.read(directory + name) else { return nil }
        self.init(parsing: bytes)
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        // A file that fills the buffer is no zone; the largest have some four thousand bytes.
        return count > 0 && count < bytes.count ? Array(bytes.prefix(count)) : nil
    }

    init?(parsing bytes: [UInt8]) {
        var reader = BigEndianReader(bytes)
        guard let first = Header(&reader) else { return nil }
        var header = first
        var wide = false
        if first.version >= 2 {
            // The first block is for readers of 32-bit times.
            guard reader.skip(first.bodySize(timeSize: 4)), let second = Header(&reader) else { return nil }
            header = second
            wide = true
        }
        var times: [Int64] = []
        for _ in 0..<header.times {
            guard let time = wide ? reader.integer(8) : reader.integer(4) else { return nil }
            times.append(time)
        }
        var indices: [Int] = []
        for _ in 0..<header.times {
            guard let index = reader.byte() else { return nil }
            indices.append(Int(index))
        }
        var types: [Int] = []
        for _ in 0..<header.types {
            guard let offset = reader.integer(4), reader.skip(2) else { return nil }
            types.append(Int(offset))
        }
        guard !types.isEmpty, indices.allSatisfy({ $0 < types.count }) else { return nil }
        transitions = times
        offsets = indices.map { types[$0] }
        initialOffset = types[0]
        if wide {
            let rest = header.characters + header.leaps * 12 + header.standards + header.universals
            guard reader.skip(rest), let footer = reader.line() else { return nil }
            rule = PosixTimeZone(footer)
        }
    }

    /// Seconds east of UTC at a moment.
    package func offset(at moment: Int64) -> Int {
        guard let last = transitions.last else { return rule?.offset(at: moment) ?? initialOffset }
        if moment >= last, let rule { return rule.offset(at: moment) }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initialOffset : offsets[low - 1]
    }

    /// The fields that a clock on the wall shows.
    package func fields(at moment: Timestamp) -> CalendarFields {
        (moment + .seconds(offset(at: moment.epochSeconds))).fields
    }

    /// When a clock on the wall first shows the fields; nil when they are skipped in spring.
    package func moment(_ fields: CalendarFields) -> Timestamp? {
        let local = Timestamp(fields).epochSeconds
        let candidates = [offset(at: local - 86_400), offset(at: local + 86_400)]
            .map { (offset: $0, moment: local - Int64($0)) }
            .filter { offset(at: $0.moment) == $0.offset }
        return candidates.map(\.moment).min().map { Timestamp(epochSeconds: $0) }
    }
}

private struct Header {
    let version: Int
    let universals: Int
    let standards: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    init?(_ reader: inout BigEndianReader) {
        guard reader.integer(4) == 0x545A_6966, let version = reader.byte(), reader.skip(15) else { return nil }
        var counts: [Int] = []
        for _ in 0..<6 {
            guard let count = reader.integer(4), (0...65_536).contains(count) else { return nil }
            counts.append(Int(count))
        }
        self.version = version >= 48 ? Int(version) - 48 : 1
        (universals, standards, leaps) = (counts[0], counts[1], counts[2])
        (times, types, characters) = (counts[3], counts[4], counts[5])
    }

    func bodySize(timeSize: Int) -> Int {
        times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards + universals
    }
}

private struct BigEndianReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    mutating func skip(_ count: Int) -> Bool {
        guard position + count <= bytes.count else { return false }
        position += count
        return true
    }

    /// A signed number of four or eight bytes.
    mutating func integer(_ size: Int) -> Int64? {
        guard position + size <= bytes.count else { return nil }
        let value = bytes[position..<position + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        position += size
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }

    /// The footer's text, between two newlines.
    mutating func line() -> String? {
        guard byte() == 0x0A, let end = bytes[position...].firstIndex(of: 0x0A) else { return nil }
        defer { position = end + 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }
}
