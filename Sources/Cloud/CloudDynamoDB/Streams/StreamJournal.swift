import AWSCore
import Synchronization

/// What the records of all streams have in common: the time and the next sequence number.
///
/// Numbers are taken on the writer, so their order is the order of the commits. Those of a change that was undone are
/// left out; the numbers in use are never taken again, after a restart neither.
final class StreamJournal: Sendable {
    let clock: any WallClock
    private let last: Mutex<Int64>

    /// - Parameter last: the highest number in use.
    init(clock: any WallClock, last: Int64) {
        self.clock = clock
        self.last = Mutex(last)
    }

    func nextSequence() -> Int64 {
        last.withLock { last in
            last += 1
            return last
        }
    }
}

/// A place in a stream as callers see it: digits, as many each time, so that their order as text is their order too.
struct SequenceNumber: Sendable, Hashable {
    /// Far from where adding one to it could overflow.
    static let limit: Int64 = 1 << 60
    private static let width = 20

    let value: Int64

    init(_ value: Int64) { self.value = value }

    /// Nil for what is no number of ours.
    init?(_ text: String) {
        let digits = text.utf8
        guard digits.count == Self.width + 1, digits.first == UInt8(ascii: "1"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let value = Int64(text.dropFirst()), value < Self.limit
        else { return nil }
        self.value = value
    }

    var text: String {
        "1" + value.padded(to: Self.width)
    }
}
