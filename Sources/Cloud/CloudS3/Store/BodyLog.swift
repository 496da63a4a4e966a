import CloudCore
import Synchronization

/// Bodies of middling size, one behind the other in files of 64 MB ("segments") under `<dataDirectory>/s3.segments`.
///
/// To append costs a tenth of what a file of its own does, and a third of a row: no pages, no log of SQLite's, no copy
/// at a checkpoint. A body is written, and synced where the power may fail, before the row that names it is committed:
/// a row never names half a body. A body without a row, left by a crash, is dead space until the sweep after the next
/// start. Each run of the process begins a segment of its own, so nothing is ever written over.
final class BodyLog: Sendable {
    /// Where a body is.
    struct Span: Sendable, Hashable {
        var segment: Int64
        /// Bytes.
        var offset: Int64
        /// Bytes.
        var length: Int
    }

    /// The largest body kept here, bytes: whoever writes it has others wait for the time of one `pwrite`.
    static let limit = 64 * 1024 + 28
    /// A body begins at a block of the file system, so that a hole in its place gives back all of it. Bytes.
    private static let block: Int64 = 4096
    /// Segments held open at once.
    private static let mostOpen = 64

    /// A segment that is written to.
    private struct Tail {
        let segment: BodySegment
        /// Where the next body goes.
        var end: Int64 = 0
    }

    private struct State {
        /// Tails that nobody writes to: as many as there were writes at once, which would wait for each other in one file.
        var idle: [Tail] = []
        var open: [Int64: BodySegment] = [:]
    }

    private let directory: String
    private let isPowerSafe: Bool
    /// Bytes.
    private let segmentSize: Int64
    private let nextSegment: @Sendable () async throws -> Int64
    private let state = Mutex(State())

    /// - Parameter nextSegment: a number that was never given before.
    init(
        directory: String, durability: Store.Durability, segmentSize: Int64 = 64 << 20,
        nextSegment: @escaping @Sendable () async throws -> Int64
    ) throws {
        self.directory = directory
        self.segmentSize = segmentSize
        self.nextSegment = nextSegment
        isPowerSafe = durability == .full
        try FileCalls.makeDirectory(directory)
    }

    // MARK: - One body

    /// Appends a body. It outlives the process; to outlive the machine it wants `sync`.
    func append(_ bytes: [UInt8]) async throws -> Span {
        var tail = try await tail(for: bytes.count)
        defer { state.withLock { [tail] in $0.idle.append(tail) } }
        let offset = tail.end
        tail.end += Self.wholeBlocks(bytes.count)
        try tail.segment.write(bytes, at: offset)
        return Span(segment: tail.segment.number, offset: offset, length: bytes.count)
    }

    /// One that is idle and has room, or a new one.
    private func tail(for length: Int) async throws -> Tail {
        if let tail = state.withLock({ $0.idle.popLast() }), tail.end + Int64(length) <= segmentSize { return tail }
        while true {
            do {
                let segment = try BodySegment(try await nextSegment(), in: directory, isNew: true)
                if isPowerSafe { try FileCalls.sync(directory: directory) }
                state.withLock { Self.keep(segment, &$0) }
                return Tail(segment: segment)
            } catch let failure as FileFailure where failure.isTaken {
                // A power cut took back that the number was given.
            }
        }
    }

    func read(_ span: Span) throws -> [UInt8] { try segment(span.segment).read(span.length, at: span.offset) }

    /// Returns when a body is on the disk. Blocks; those that wait together share a sync.
    func sync(_ span: Span) throws { if isPowerSafe { try segment(span.segment).sync() } }

    /// Gives the place of a body back. Blocks. What stays because of an error is swept up later.
    func free(_ span: Span) { try? segment(span.segment).free(span.offset, Self.wholeBlocks(span.length)) }

    private func segment(_ number: Int64) throws -> BodySegment {
        try state.withLock { state in
            if let known = state.open[number] { return known }
            let segment = try BodySegment(number, in: directory, isNew: false)
            Self.keep(segment, &state)
            return segment
        }
    }

    private static func keep(_ segment: BodySegment, _ state: inout State) {
        if state.open.count >= mostOpen { state.open.removeAll() }
        state.open[segment.number] = segment
    }

    private static func wholeBlocks(_ length: Int) -> Int64 { (Int64(length) + block - 1) / block * block }

    // MARK: - Dead space

    /// Gives back what no row names of the segments of earlier runs. Blocks.
    /// - Parameters:
    ///   - last: the number of the last of them.
    ///   - named: says of each body that a row names where it is.
    /// - Returns: how many bytes.
    func sweep(upTo last: Int64, named: ((Span) -> Void) throws -> Void) throws -> Int64 {
        let numbers = try FileCalls.names(in: directory).compactMap { Int64($0) }.filter { $0 <= last }
        guard !numbers.isEmpty else { return 0 }
        var alive = Dictionary(uniqueKeysWithValues: numbers.map { ($0, RangeSet<Int64>()) })
        try named { span in
            alive[span.segment]?.insert(contentsOf: span.offset..<span.offset + Self.wholeBlocks(span.length))
        }
        return try alive.reduce(0) { sum, one in
            let segment = try BodySegment(one.key, in: directory, isNew: false)
            return sum + (try segment.keepOnly(one.value))
        }
    }
}

extension BodyLog.Span {
    /// A span as the name that rows know bodies by, and no file has.
    var name: String { "\(Self.mark)\(segment):\(offset)+\(length)" }
    /// What such names begin with.
    static let mark = "@"

    init?(name: some StringProtocol) {
        guard name.hasPrefix(Self.mark) else { return nil }
        let parts = name.dropFirst().split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "+" }
            .compactMap { Int64($0) }
        guard parts.count == 3 else { return nil }
        self.init(segment: parts[0], offset: parts[1], length: Int(parts[2]))
    }
}
