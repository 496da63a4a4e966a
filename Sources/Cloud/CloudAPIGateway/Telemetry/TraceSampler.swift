import AWSCore
import CloudCore
import Synchronization

/// X-Ray's default rule: the first request of each second, and five percent of the others.
///
/// Source: X-Ray Developer Guide, "Configuring sampling rules".
final class TraceSampler: Sendable {
    static let reservoir = 1
    static let fixedRate = 0.05

    private struct Window {
        var second = Int64.min
        var taken = 0
    }
    private let window = Mutex(Window())
    private let random: any RandomSource

    init(random: any RandomSource) { self.random = random }

    func decide(now: Timestamp) -> Bool {
        let second = now.epochSeconds
        let fromReservoir = window.withLock { window in
            if window.second != second { window = Window(second: second) }
            guard window.taken < Self.reservoir else { return false }
            window.taken += 1
            return true
        }
        return fromReservoir || Double(random.next() >> 11) * 0x1p-53 < Self.fixedRate
    }
}
