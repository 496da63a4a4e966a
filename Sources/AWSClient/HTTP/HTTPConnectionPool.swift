import NIOCore
import Synchronization

/// The connections to one endpoint: used last is used first, none is used by two, none is kept idle for long.
public final class HTTPConnectionPool: Sendable {
    private struct Waiter {
        let id: UInt64
        let continuation: CheckedContinuation<Grant, Never>
    }
    private enum Grant: Sendable {
        case connection(HTTPConnection)
        /// Open one: the place for it is taken.
        case open
        case refused(HTTPClientError)
    }
    private struct State {
        var idle: [HTTPConnection] = []
        var open = 0
        var waiters: [Waiter] = []
        var cancelled: Set<UInt64> = []
        var isClosed = false
    }

    struct Lease {
        let connection: HTTPConnection
        let isReused: Bool
    }

    private let state = Mutex(State())
    private let maximum: Int
    private let idleTimeout: TimeAmount
    private let connect: @Sendable () async throws(HTTPClientError) -> HTTPConnection
    private let ids = RequestIDs()

    init(
        maximum: Int, idleTimeout: TimeAmount,
        connect: @escaping @Sendable () async throws(HTTPClientError) -> HTTPConnection
    ) {
        self.maximum = max(1, maximum)
        self.idleTimeout = idleTimeout
        self.connect = connect
    }

    /// How many connections are open or being opened.
    public var openCount: Int { state.withLock { $0.open } }
    public var idleCount: Int { state.withLock { $0.idle.count } }

    func lease(fresh: Bool = false) async throws(HTTPClientError) -> Lease {
        switch await grant(fresh: fresh) {
        case .connection(let connection): return Lease(connection: connection, isReused: true)
        case .refused(let error): throw error
        case .open:
            do throws(HTTPClientError) {
                return Lease(connection: try await connect(), isReused: false)
            } catch {
                giveUpPlace()
                throw error
            }
        }
    }

    /// Takes a connection back; one that cannot be used again is closed.
    func release(_ connection: HTTPConnection, isReusable: Bool) {
        guard isReusable, connection.isActive else {
            connection.close()
            giveUpPlace()
            return
        }
        let (waiter, isClosed): (Waiter?, Bool) = state.withLock { state in
            if state.isClosed {
                state.open -= 1
                return (nil, true)
            }
            if !state.waiters.isEmpty { return (state.waiters.removeFirst(), false) }
            connection.idleSince = .now()
            state.idle.append(connection)
            return (nil, false)
        }
        if isClosed { connection.close() }
        waiter?.continuation.resume(returning: .connection(connection))
    }

    func close() async {
        let (idle, waiters) = state.withLock { state in
            state.isClosed = true
            defer {
                state.open -= state.idle.count
                state.idle = []
                state.waiters = []
            }
            return (state.idle, state.waiters)
        }
        for waiter in waiters { waiter.continuation.resume(returning: .refused(.clientClosed)) }
        for connection in idle { try? await connection.channel.close(mode: .all).get() }
    }

    /// Decides at once, or nil when it is necessary to wait.
    private func decide(_ state: inout State, fresh: Bool) -> Grant? {
        if state.isClosed { return .refused(.clientClosed) }
        let oldest = NIODeadline.now() - idleTimeout
        while let connection = state.idle.popLast() {
            if !fresh, connection.isActive, connection.idleSince > oldest { return .connection(connection) }
            state.open -= 1
            connection.close()
            if fresh { break }
        }
        guard state.open < maximum else { return nil }
        state.open += 1
        return .open
    }

    private func grant(fresh: Bool) async -> Grant {
        if let decided = state.withLock({ decide(&$0, fresh: fresh) }) { return decided }
        let id = ids.next()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let decided: Grant? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .refused(.cancelled) }
                    if let decided = decide(&state, fresh: fresh) { return decided }
                    state.waiters.append(Waiter(id: id, continuation: continuation))
                    return nil
                }
                if let decided { continuation.resume(returning: decided) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let index = state.waiters.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.waiters.remove(at: index)
            }
            waiter?.continuation.resume(returning: .refused(.cancelled))
        }
    }

    /// A connection is gone: whoever waits longest opens another.
    private func giveUpPlace() {
        let waiter = state.withLock { state -> Waiter? in
            if !state.waiters.isEmpty { return state.waiters.removeFirst() }
            state.open -= 1
            return nil
        }
        waiter?.continuation.resume(returning: .open)
    }
}
