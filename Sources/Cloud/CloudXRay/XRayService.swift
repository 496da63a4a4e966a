import AWSCore
import AWSShapes
import CloudCore
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// AWS X-Ray: segments by API and by UDP, trace summaries with filter expressions, traces.
///
/// Segments are telemetry: they go to a buffer of 32 MB at most, which is written to `xray.sqlite` once a second and
/// before each read; a buffer that overflows loses its oldest documents. On disk traces are kept for thirty days, and
/// the newest 100 MB of them.
public final class XRayService: CloudService {
    static let maximumBytes: Int64 = 100 << 20
    static let maximumBufferedBytes = 32 << 20
    static let retention = Duration.seconds(30 * 86_400)
    static let sweepInterval: Int64 = 60

    enum Incoming: Sendable {
        /// From the API, already checked.
        case segment(SegmentDocument)
        /// From a datagram.
        case bytes([UInt8])
    }

    private enum DaemonState {
        case closed, opening
        case open(SegmentDaemon)
    }

    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: TraceStore
    private let buffer = BoundedBuffer<Incoming>(maximumSize: XRayService.maximumBufferedBytes)
    private let daemon = Mutex(DaemonState.closed)
    private let maximumBytes: Int64

    public convenience init(registry: ServiceRegistry, settings: CloudSettings) throws {
        try self.init(registry: registry, settings: settings, maximumBytes: Self.maximumBytes)
    }

    init(registry: ServiceRegistry, settings: CloudSettings, maximumBytes: Int64) throws {
        self.registry = registry
        self.settings = settings
        self.maximumBytes = maximumBytes
        store = try TraceStore(path: settings.dataDirectory.map { $0 + "/xray.sqlite" })
    }

    public var model: ServiceModel { XRay.service }

    public var operations: OperationTable {
        var table = OperationTable()
        registerOperations(&table)
        return table
    }

    // MARK: - The daemon

    /// Opens the daemon's UDP socket and tells `settings.daemonAddress`. Meant to be called before functions start;
    /// `run` does it otherwise. A second call does nothing.
    public func bind() async throws {
        let isMine = daemon.withLock { state in
            guard case .closed = state else { return false }
            state = .opening
            return true
        }
        guard isMine else { return }
        do {
            let buffer = self.buffer
            let opened = try await SegmentDaemon.bind(group: MultiThreadedEventLoopGroup.singleton) { bytes in
                buffer.append(.bytes(bytes), size: bytes.count)
            }
            daemon.withLock { $0 = .open(opened) }
            settings.daemonAddress.set("127.0.0.1:\(opened.port)")
        } catch {
            daemon.withLock { $0 = .closed }
            throw error
        }
    }

    public func run() async throws {
        try await bind()
        var nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil {
            await flush()
            if settings.clock.now >= nextSweep {
                await sweep()
                nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
            }
        }
        let opened = daemon.withLock { state -> SegmentDaemon? in
            guard case .open(let opened) = state else { return nil }
            state = .closed
            return opened
        }
        await opened?.close()
        await flush()
    }

    // MARK: - Segments on their way

    func accept(_ segment: SegmentDocument) { buffer.append(.segment(segment), size: segment.text.utf8.count) }

    /// Writes what is buffered. Every read begins here, so that it sees all that was acknowledged.
    func flush() async {
        do {
            let (dropped, refused) = try await store.append(from: buffer) { incoming in
                switch incoming {
                case .segment(let segment): segment
                case .bytes(let bytes): try? SegmentDocument(String(decoding: bytes, as: UTF8.self))
                }
            }
            if dropped > 0 || refused > 0 {
                settings.logger.warning("xray.dropped", metadata: ["dropped": "\(dropped)", "refused": "\(refused)"])
            }
        } catch {
            settings.logger.error("xray.flush", metadata: ["error": "\(error)"])
        }
    }

    /// Deletes traces that are too old, and the oldest of too many: a few hundred at a time, so that writers get a turn.
    func sweep() async {
        let before = (settings.clock.now - Self.retention).microseconds
        do {
            while try await store.sweep(before: before, maximumBytes: maximumBytes, limit: 500) > 0 {}
        } catch {
            settings.logger.error("xray.sweep", metadata: ["error": "\(error)"])
        }
    }
}

extension AWSError {
    static func invalidRequest(_ message: String) -> AWSError { AWSError("InvalidRequestException", message) }
}
