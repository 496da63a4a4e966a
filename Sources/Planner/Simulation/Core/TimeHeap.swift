/// A heap of moments with something small attached, the earliest on top.
///
/// Four children a node: half the levels of a binary heap, and a node's children share a cache line. Nothing is allocated
/// once the heap has grown to its greatest size. What is equal in time leaves in an order that depends on the calls alone.
struct TimeHeap<Payload: BitwiseCopyable> {
    struct Entry: BitwiseCopyable {
        var time: Double
        var payload: Payload
    }

    private var entries: [Entry] = []

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }
    var top: Entry { entries[0] }
    /// The earliest moment, or infinity.
    @inline(__always) var nextTime: Double { entries.isEmpty ? .infinity : entries[0].time }

    mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

    @inline(__always)
    mutating func push(_ time: Double, _ payload: Payload) {
        let entry = Entry(time: time, payload: payload)
        entries.append(entry)
        var hole = entries.count - 1
        while hole > 0 {
            let parent = (hole - 1) >> 2
            if entries[parent].time <= time { break }
            entries[hole] = entries[parent]
            hole = parent
        }
        entries[hole] = entry
    }

    @inline(__always)
    mutating func pop() -> Entry {
        let first = entries[0]
        let last = entries.removeLast()
        if !entries.isEmpty { sink(last) }
        return first
    }

    /// `pop` and `push` in one step.
    @inline(__always)
    mutating func replaceTop(_ time: Double, _ payload: Payload) { sink(Entry(time: time, payload: payload)) }

    /// Puts the entry where it belongs from the top on, whose place is free.
    @inline(__always)
    private mutating func sink(_ entry: Entry) {
        entries.withUnsafeMutableBufferPointer { buffer in
            let count = buffer.count
            var hole = 0
            while true {
                let first = hole &* 4 &+ 1
                if first >= count { break }
                var least = first
                var child = first &+ 1
                let end = min(first &+ 4, count)
                while child < end {
                    if buffer[child].time < buffer[least].time { least = child }
                    child &+= 1
                }
                if entry.time <= buffer[least].time { break }
                buffer[hole] = buffer[least]
                hole = least
            }
            buffer[hole] = entry
        }
    }
}
