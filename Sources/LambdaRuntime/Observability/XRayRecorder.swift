import AWSClient
import AWSCore
import JSON
import NIOCore
import NIOPosix
import Synchronization

/// The parts of an `X-Amzn-Trace-Id` header.
public struct TraceHeader: Sendable, Hashable {
    public var root: String
    public var parent: String?
    public var isSampled: Bool

    /// Nil without a root.
    public init?(_ header: String) {
        var values: [Substring: Substring] = [:]
        for part in header.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { values[pair[0].drop { $0 == " " }] = pair[1] }
        }
        guard let root = values["Root"] else { return nil }
        self.root = String(root)
        parent = values["Parent"].map(String.init)
        isSampled = values["Sampled"] == "1"
    }

    public var text: String {
        "Root=\(root);" + (parent.map { "Parent=\($0);" } ?? "") + "Sampled=\(isSampled ? 1 : 0)"
    }
}

/// Sends subsegments to the X-Ray daemon by UDP, one for each AWS call and one for each `subsegment` block.
///
/// Nothing is opened before the first sampled subsegment; what cannot be sent is dropped.
public final class XRayRecorder: AWSCallObserver {
    private let address: SocketAddress?
    private let clock: any WallClock
    private let group: any EventLoopGroup
    private let makeID: @Sendable () -> String
    private let socket = Mutex<EventLoopFuture<any Channel>?>(nil)

    /// - Parameter environment: read for `AWS_XRAY_DAEMON_ADDRESS`; without it nothing is sent.
    public init(
        environment: [String: String], eventLoopGroup: any EventLoopGroup, clock: any WallClock = SystemClock(),
        makeID: @escaping @Sendable () -> String = XRayRecorder.randomID
    ) {
        self.clock = clock
        self.makeID = makeID
        group = eventLoopGroup
        address = environment["AWS_XRAY_DAEMON_ADDRESS"].flatMap { text in
            // `host:port`, or `tcp:host:port udp:host:port`.
            let udp = text.split(separator: " ").first { $0.hasPrefix("udp:") }?.dropFirst(4) ?? Substring(text)
            guard let endpoint = Endpoint(String(udp)) else { return nil }
            return (try? SocketAddress(ipAddress: endpoint.host, port: endpoint.port))
                ?? (try? SocketAddress.makeAddressResolvingHost(endpoint.host, port: endpoint.port))
        }
    }

    /// Sixteen hexadecimal digits.
    public static let randomID: @Sendable () -> String = {
        let digits = String(UInt64.random(in: 1...UInt64.max), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Records a block of work as a subsegment of the current trace, and makes it the parent of what happens inside.
    public func subsegment<Value>(
        _ name: String, annotations: [String: String] = [:], _ body: () async throws -> Value
    ) async throws -> Value {
        guard let segment = open(name, trace: AWSTrace.current) else { return try await body() }
        do {
            let value = try await AWSTrace.$current.withValue(segment.traceHeader, operation: body)
            segment.close(annotations: annotations, error: nil)
            return value
        } catch {
            segment.close(annotations: annotations, error: error)
            throw error
        }
    }

    public func begin(_ call: AWSCall) -> (any AWSCallSpan)? {
        open(Self.displayName(call.service), trace: call.trace, call: call)
    }

    private func open(_ name: String, trace: String?, call: AWSCall? = nil) -> Subsegment? {
        guard address != nil, let header = trace.flatMap(TraceHeader.init), header.isSampled, header.parent != nil
        else {
            return nil
        }
        return Subsegment(recorder: self, name: name, id: makeID(), trace: header, start: clock.now, call: call)
    }

    private static func displayName(_ service: ServiceModel) -> String {
        switch service.name {
        case "dynamodb": "DynamoDB"
        case "s3", "sqs", "sns", "kms": service.name.uppercased()
        default: service.serviceID
        }
    }

    fileprivate var now: Timestamp { clock.now }

    fileprivate func send(_ document: JSONValue) {
        guard let address else { return }
        var bytes = Array(#"{"format": "json", "version": 1}"#.utf8) + [0x0A]
        document.append(to: &bytes)
        let channel = socket.withLock { socket in
            if let socket { return socket }
            let opened = DatagramBootstrap(group: group)
                .bind(host: address.protocol == .inet6 ? "::" : "0.0.0.0", port: 0)
            socket = opened
            return opened
        }
        channel.whenSuccess { [bytes] channel in
            let data = channel.allocator.buffer(bytes: bytes)
            channel.writeAndFlush(AddressedEnvelope(remoteAddress: address, data: data), promise: nil)
        }
    }

    /// Closes the socket, after what was sent before.
    public func shutdown() async {
        let channel = socket.withLock { socket in
            defer { socket = nil }
            return socket
        }
        try? await channel?.get().close().get()
    }
}

/// A subsegment under way.
private struct Subsegment: AWSCallSpan {
    let recorder: XRayRecorder
    let name: String
    let id: String
    let trace: TraceHeader
    let start: Timestamp
    let call: AWSCall?

    var traceHeader: String? {
        var header = trace
        header.parent = id
        return header.text
    }

    private func document() -> JSONObject {
        var document = JSONObject()
        document["name"] = .string(name)
        document["id"] = .string(id)
        document["trace_id"] = .string(trace.root)
        document["parent_id"] = trace.parent.map { .string($0) }
        document["type"] = "subsegment"
        document["start_time"] = JSONNumber(start.seconds).map { .number($0) }
        document["end_time"] = JSONNumber(recorder.now.seconds).map { .number($0) }
        return document
    }

    func close(annotations: [String: String], error: (any Error)?) {
        var document = document()
        if !annotations.isEmpty {
            let pairs = annotations.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
            document["annotations"] = .object(JSONObject(pairs))
        }
        if let error {
            document["fault"] = true
            document["cause"] = Self.cause(type: "\(Swift.type(of: error))", message: "\(error)", id: id)
        }
        recorder.send(.object(document))
    }

    func end(_ outcome: AWSCallOutcome) {
        var document = document()
        document["namespace"] = "aws"
        if let call {
            var aws = JSONObject()
            aws["operation"] = .string(call.operation)
            aws["region"] = .string(call.region)
            aws["request_id"] = outcome.requestID.map { .string($0) }
            aws["retries"] = .number(outcome.retries)
            if let resource = call.resource { aws[Self.snakeCase(resource.name)] = .string(resource.value) }
            document["aws"] = .object(aws)
        }
        if outcome.status > 0 { document["http"] = ["response": ["status": .number(outcome.status)]] }
        if let error = outcome.error {
            document[error.fault == .server ? "fault" : "error"] = true
            if RetryingCodes.isThrottle(error) { document["throttle"] = true }
            document["cause"] = Self.cause(type: error.code, message: error.message, id: id)
        }
        recorder.send(.object(document))
    }

    private static func cause(type: String, message: String, id: String) -> JSONValue {
        ["exceptions": [["id": .string(id), "type": .string(type), "message": .string(message), "remote": true]]]
    }

    /// `TableName` as `table_name`.
    private static func snakeCase(_ name: String) -> String {
        var out = ""
        for character in name {
            if character.isUppercase, !out.isEmpty { out += "_" }
            out += character.lowercased()
        }
        return out
    }
}

private enum RetryingCodes {
    static func isThrottle(_ error: AWSError) -> Bool {
        error.status == 429 || error.code.contains("Throttl") || error.code == "ProvisionedThroughputExceededException"
    }
}
