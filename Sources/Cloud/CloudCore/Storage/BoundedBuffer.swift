import Synchronization

/// Telemetry between its arrival and the next transaction: a queue of bounded size whose oldest elements make room, so
/// that no caller ever waits for the disk.
public final class BoundedBuffer<Element: Sendable>: Sendable {
    private struct State {
        var elements: [(element: Element, size: Int)] = []
        /// Elements before it were dropped.
        var head = 0
        var size = 0
        var dropped = 0
    }

    private let maximumSize: Int
    private let state = Mutex(State())

    /// - Parameter maximumSize: the sum of the elements' sizes that it holds, in the unit of `append`'s caller.
    public init(maximumSize: Int) { self.maximumSize = maximumSize }

    /// Adds an element; one that is larger than the buffer is dropped itself.
    public func append(_ element: Element, size: Int) {
        state.withLock { state in
            guard size <= maximumSize else {
                state.dropped += 1
                return
            }
            state.elements.append((element, size))
            state.size += size
            while state.size > maximumSize {
                state.size -= state.elements[state.head].size
                state.head += 1
                state.dropped += 1
            }
            // Dropped elements are freed in one go, once they are half of the array.
            if state.head > 64, state.head > state.elements.count / 2 {
                state.elements.removeFirst(state.head)
                state.head = 0
            }
        }
    }

    /// Takes all that is there, oldest first, with the number of elements dropped since the last call.
    public func drain() -> (elements: [Element], dropped: Int) {
        let (taken, head, dropped) = state.withLock { state in
            defer { state = State() }
            return (state.elements, state.head, state.dropped)
        }
        return (taken[head...].map(\.element), dropped)
    }

    public var isEmpty: Bool { state.withLock { $0.size == 0 && $0.dropped == 0 } }
}
