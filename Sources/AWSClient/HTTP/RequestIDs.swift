import Synchronization

/// Numbers 1, 2, 3 …
final class RequestIDs: Sendable {
    private let last = Atomic<UInt64>(0)
    func next() -> UInt64 { last.add(1, ordering: .relaxed).newValue }
}
