import AWSCore
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A small HTTP/1.1 client: whole bodies, pooled keep-alive connections, TLS where the URL asks for it.
public final class HTTPClient: Sendable {
    public struct Configuration: Sendable {
        public var connectTimeout: Duration = .seconds(2)
        public var requestTimeout: Duration? = .seconds(60)
        public var idleTimeout: Duration = .seconds(30)
        /// For each endpoint.
        public var maximumConnections = 64
        public init() {}
    }

    private let group: any EventLoopGroup
    private let ownedGroup: MultiThreadedEventLoopGroup?
    private let configuration: Configuration
    private let pools = Mutex<[Endpoint: HTTPConnectionPool]>([:])
    private let tls = Mutex<NIOSSLContext?>(nil)
    private let isClosed = Atomic(false)

    /// - Parameter eventLoopGroup: the caller's; when nil, one thread of the client's own.
    public init(eventLoopGroup: (any EventLoopGroup)? = nil, configuration: Configuration = Configuration()) {
        ownedGroup = eventLoopGroup == nil ? MultiThreadedEventLoopGroup(numberOfThreads: 1) : nil
        group = eventLoopGroup ?? ownedGroup!
        self.configuration = configuration
    }

    /// Sends a request and reads its answer to the end.
    ///
    /// A pooled connection that the server closed before it answered is replaced silently, once.
    /// - Parameter timeout: from the first byte out to the last byte in; the configuration's when nil.
    public func execute(
        _ request: WireRequest, at endpoint: Endpoint, timeout: Duration? = nil
    ) async throws(HTTPClientError) -> WireResponse {
        try await execute(request, at: endpoint, limit: timeout ?? configuration.requestTimeout)
    }

    /// The same without any limit of time, for long polls.
    public func executeWithoutTimeout(
        _ request: WireRequest, at endpoint: Endpoint
    ) async throws(HTTPClientError) -> WireResponse {
        try await execute(request, at: endpoint, limit: nil)
    }

    private func execute(
        _ request: WireRequest, at endpoint: Endpoint, limit: Duration?
    ) async throws(HTTPClientError) -> WireResponse {
        guard !isClosed.load(ordering: .relaxed) else { throw .clientClosed }
        let pool = pool(for: endpoint)
        let head = head(of: request, for: endpoint)
        let limit = limit.map { TimeAmount.nanoseconds($0.wholeNanoseconds) }
        var wantsFresh = false
        while true {
            let lease = try await pool.lease(fresh: wantsFresh)
            switch await lease.connection.execute(head, body: request.body, timeout: limit) {
            case .success(let answer):
                pool.release(lease.connection, isReusable: answer.isReusable)
                return answer.response
            case .failure(let failure):
                pool.release(lease.connection, isReusable: false)
                if lease.isReused, failure.isBeforeResponse, case .connectionClosed = failure.reason {
                    wantsFresh = true
                    continue
                }
                throw failure.reason
            }
        }
    }

    /// Closes idle connections and refuses further requests.
    public func shutdown() async {
        guard !isClosed.exchange(true, ordering: .relaxed) else { return }
        let all = pools.withLock { pools in
            defer { pools = [:] }
            return Array(pools.values)
        }
        for pool in all { await pool.close() }
        try? await ownedGroup?.shutdownGracefully()
    }

    func pool(for endpoint: Endpoint) -> HTTPConnectionPool {
        pools.withLock { pools in
            // The base path makes no difference to a connection.
            if let pool = pools[endpoint] { return pool }
            let pool = HTTPConnectionPool(
                maximum: configuration.maximumConnections,
                idleTimeout: .nanoseconds(configuration.idleTimeout.wholeNanoseconds)
            ) { [self] () async throws(HTTPClientError) in try await connect(to: endpoint) }
            pools[endpoint] = pool
            return pool
        }
    }

    private func head(of request: WireRequest, for endpoint: Endpoint) -> HTTPRequestHead {
        var uri = endpoint.basePath + (request.path.isEmpty ? "/" : request.path)
        if !request.rawQuery.isEmpty { uri += "?" + request.rawQuery }
        var headers = HTTPHeaders()
        headers.reserveCapacity(request.headers.count + 2)
        if request.headers.first("host") == nil { headers.add(name: "host", value: endpoint.authority) }
        for field in request.headers where field.name != .contentLength {
            headers.add(name: field.name.rawName, value: field.value)
        }
        if !request.body.isEmpty || (request.method != "GET" && request.method != "HEAD" && request.method != "DELETE")
        {
            headers.add(name: "content-length", value: String(request.body.count))
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: request.method), uri: uri, headers: headers)
    }

    private func connect(to endpoint: Endpoint) async throws(HTTPClientError) -> HTTPConnection {
        do {
            let context = endpoint.isTLS ? try tlsContext() : nil
            let bootstrap = ClientBootstrap(group: group)
                .connectTimeout(.nanoseconds(configuration.connectTimeout.wholeNanoseconds))
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        if let context {
                            try pipeline.addHandler(
                                NIOSSLClientHandler(context: context, serverHostname: endpoint.serverName))
                        }
                        try pipeline.addHTTPClientHandlers()
                        try pipeline.addHandler(HTTPConnection(channel: channel))
                    }
                }
            // An address needs no resolver, and so no thread to wait for one.
            let channel =
                if let address = try? SocketAddress(ipAddress: endpoint.host, port: endpoint.port) {
                    try await bootstrap.connect(to: address).get()
                } else {
                    try await bootstrap.connect(host: endpoint.host, port: endpoint.port).get()
                }
            return try await channel.pipeline.handler(type: HTTPConnection.self).get()
        } catch {
            throw .connectFailed("\(endpoint): \(error)")
        }
    }

    private func tlsContext() throws -> NIOSSLContext {
        try tls.withLock { context in
            if let context { return context }
            let made = try NIOSSLContext(configuration: .makeClientConfiguration())
            context = made
            return made
        }
    }
}

extension Endpoint {
    /// The name TLS asks for; addresses have none.
    fileprivate var serverName: String? {
        (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil
    }
}
