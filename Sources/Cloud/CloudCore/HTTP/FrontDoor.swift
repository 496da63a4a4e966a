import AWSCore
import HTTPTypes
import Logging
import Metrics

/// The AWS endpoint: finds out which service and operation a request is for, checks its signature and its right to
/// ask, and answers in the protocol it was asked in.
public struct FrontDoor: Sendable {
    /// A class, for it is handed on with each request.
    private final class Room: Sendable {
        let model: ServiceModel
        let router: OperationRouter
        let style: SigV4ErrorStyle
        let frontEnd: FrontEnd
        let entries: [String: OperationTable.Entry]

        init(_ service: any CloudService) {
            model = service.model
            entries = service.operations.entries
            router = OperationRouter(service: model, operations: entries.values.map(\.schema))
            style = SigV4ErrorStyle(model)
            frontEnd = service.frontEnd
        }
    }

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let verifier = SigV4Verifier()
    private let rooms: [Room]
    private let logger: Logger
    private let date = DateHeader()

    public init(registry: ServiceRegistry) {
        self.registry = registry
        self.settings = registry.settings
        self.logger = registry.settings.logger
        rooms = registry.all.map(Room.init)
    }

    /// Answers one request. Never throws: whatever goes wrong becomes AWS's error for it.
    public func handle(_ request: WireRequest) async -> WireResponse {
        let requestID = settings.makeRequestID()
        let started = settings.clock.now
        var response = await answer(request, requestID: requestID)
        // Who may read the answers of a REST API is the API's to say.
        if request.headers.contains(.origin), response.headers.first("x-amz-apigw-id") == nil {
            allowAnyOrigin(&response, request)
        }
        if !response.headers.contains(.date) { response.headers[.date] = date.text(of: started) }
        logger.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(request.path)", "status": "\(response.status)",
                "requestId": "\(requestID)",
                "target": "\(request.headers.first("x-amz-target") ?? "")",
                "microseconds": "\((settings.clock.now - started).wholeNanoseconds / 1000)",
            ])
        return response
    }

    private func answer(_ request: WireRequest, requestID: String) async -> WireResponse {
        if request.method == "OPTIONS", request.headers.first("access-control-request-method") != nil {
            return await answerPlainHTTP(request, requestID: requestID) ?? WireResponse(status: 200)
        }
        if request.method == "GET", request.path == "/_nimbo/health" {
            return WireResponse(headers: [.contentType: "application/json"], body: Array(#"{"status":"ok"}"#.utf8))
        }
        if let room = room(for: request) {
            if let refusal = room.frontEnd.refusal(of: request) { return refusal }
            var response = await answer(request, in: room, requestID: requestID)
            room.frontEnd.finish(&response, to: request)
            return response
        }
        if let response = await answerPlainHTTP(request, requestID: requestID) { return response }
        // What a regional endpoint says to a browser, and to load balancers.
        if request.method == "GET", request.path == "/", bucketPath(of: request) == "/", request.rawQuery.isEmpty {
            let host = request.headers.first("host") ?? ""
            return WireResponse(headers: [.contentType: "text/plain"], body: Array("healthy: \(host) ".utf8))
        }
        // What is left is S3's: anonymous reads of public objects, and its own refusal of everything else.
        guard let storage = rooms.first(where: { $0.model.name == "s3" }) else {
            return WireResponse(status: 404, body: Array("No service answers here.".utf8))
        }
        return await answer(request, in: storage, requestID: requestID)
    }

    // MARK: - Which service

    /// The service a request names: by its signature's scope, its target, its Smithy path or its query version.
    private func room(for request: WireRequest) -> Room? {
        if let target = request.headers.first("x-amz-target") {
            let prefix = target.utf8.lastIndex(of: UInt8(ascii: ".")).map { target[..<$0] } ?? ""
            if let room = rooms.first(where: { room in room.model.targetPrefix.map { $0 == prefix } ?? false }) {
                return room
            }
        }
        if let name = SigV4Authorization.claimedService(of: request) {
            let candidates = rooms.filter { $0.model.signingName == name }
            // Two services may share a signing name: the one that knows the operation answers.
            return candidates.count == 1
                ? candidates[0] : candidates.first { $0.router.route(request) != nil } ?? candidates.first
        }
        if request.headers.first("smithy-protocol") != nil {
            return rooms.first { $0.router.route(request) != nil }
        }
        return nil
    }

    // MARK: - One API call

    private func answer(_ request: WireRequest, in room: Room, requestID: String) async -> WireResponse {
        let path = room.model.name == "s3" ? bucketPath(of: request) : request.path
        var routed = request
        routed.path = path
        guard let (wire, schema) = room.router.route(routed) else {
            let wire = room.router.wireProtocol(of: request)
            return wire.encodeError(
                unknownOperation(request, room, wire), of: room.model, operation: nil, requestID: requestID)
        }
        do {
            guard let entry = room.entries[schema.name] else {
                throw AWSError.unknownOperation(schema.name)
            }
            var request = request
            let principal = try authenticate(&request, entry: entry, room: room)
            request.path = path
            // After the signature, which is of the body as it was sent; S3 keeps objects as they were encoded.
            if let encoding = request.headers.value(.contentEncoding), room.model.name != "s3" {
                request.body = try BodyDecoder.decode(request.body, encoding)
            }
            let input = try wire.decodeRequest(request, for: schema, of: room.model)
            let context = RequestContext(
                requestID: requestID, principal: principal, region: settings.region, accountID: settings.accountID,
                traceHeader: request.headers.first("x-amzn-trace-id"), endpoint: endpoint(of: request))
            let authorize = registry.authorizer(entry, context)
            let output: Document
            if let perform = entry.performJSON, wire.isJSON {
                let answer = try await perform(input, context, authorize)
                if let json = answer.json {
                    return try wire.encodeResponse(
                        answer.output, with: answer.member, json, for: schema, of: room.model, requestID: requestID)
                }
                output = answer.output
            } else {
                output = try await entry.perform(input, context, authorize)
            }
            return try wire.encodeResponse(output, for: schema, of: room.model, requestID: requestID)
        } catch {
            let error = room.style.reworded(awsError(error, operation: schema.name), for: schema)
            return wire.encodeError(error, of: room.model, operation: schema, requestID: requestID)
        }
    }

    /// Who signed; the body loses its aws-chunked framing on the way.
    private func authenticate(
        _ request: inout WireRequest, entry: OperationTable.Entry, room: Room
    ) throws(AWSError) -> Principal {
        guard SigV4Authorization.isPresent(in: request) else {
            if entry.schema.isUnsigned || room.model.name == "s3" {
                try stripUnsignedFraming(&request)
                return .anonymous
            }
            throw room.style.missing
        }
        let authorization = try SigV4Authorization(request, style: room.style)
        try verifier.check(authorization, now: settings.clock.now, style: room.style)
        guard authorization.service == room.model.signingName else {
            throw room.style.wrongService(authorization.service, expected: room.model.signingName)
        }
        let owner: (secret: String, principal: Principal)
        do {
            owner = try registry.identity.lookUp(
                accessKeyID: authorization.accessKeyID, sessionToken: authorization.sessionToken)
        } catch {
            throw error.code == "ExpiredTokenException" ? room.style.expiredToken : room.style.unknownKey
        }
        let verified = try verifier.verify(
            request, authorization, secret: owner.secret, now: settings.clock.now, style: room.style)
        if verified.isChunked, var decoder = AWSChunkedDecoder(verified) {
            request.body = try decoder.decode(request.body)
            keepTrailers(of: decoder, in: &request)
        }
        return owner.principal
    }

    private func stripUnsignedFraming(_ request: inout WireRequest) throws(AWSError) {
        guard request.headers.first("x-amz-content-sha256")?.hasPrefix("STREAMING-") == true else { return }
        var decoder = AWSChunkedDecoder(unverified: .unsignedTrailer)
        request.body = try decoder.decode(request.body)
        keepTrailers(of: decoder, in: &request)
    }

    /// A checksum that followed the body is bound like one that came before it, and a body without its frames has no
    /// `aws-chunked` encoding any more.
    private func keepTrailers(of decoder: AWSChunkedDecoder, in request: inout WireRequest) {
        for trailer in decoder.trailers where trailer.name.hasPrefix("x-amz-checksum-") {
            request.headers.set(trailer.name, trailer.value)
        }
        guard let encoding = request.headers[.contentEncoding] else { return }
        let rest = encoding.split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "aws-chunked" }
        request.headers[.contentEncoding] = rest.isEmpty ? nil : rest.joined(separator: ",")
    }

    /// The path with the bucket in it. Clients may put the bucket into the host name instead: `shop.localhost`,
    /// `shop.s3.us-east-1.amazonaws.com` (Amazon S3 User Guide, "Virtual hosting of general purpose buckets").
    private func bucketPath(of request: WireRequest) -> String {
        guard let host = request.headers.first("host")?.prefix(while: { $0 != ":" }) else { return request.path }
        let suffix = [".localhost", ".s3.\(settings.region).amazonaws.com", ".s3.amazonaws.com"].first {
            host.hasSuffix($0)
        }
        guard let suffix else { return request.path }
        let bucket = host.dropLast(suffix.utf8.count)
        // `s3.localhost` is the service itself.
        guard !bucket.isEmpty, bucket != "s3" else { return request.path }
        return "/\(bucket)\(request.path)"
    }

    /// What is not built, in the words of the protocol it was asked in.
    private func unknownOperation(_ request: WireRequest, _ room: Room, _ wire: AWSProtocol) -> AWSError {
        let name = room.router.operationName(in: request) ?? "\(request.method) \(request.path)"
        var error = AWSError.unknownOperation(name)
        if wire == .awsQuery { error.code = "InvalidAction" }
        if wire == .restJson1 { error.status = 404 }
        return error
    }

    // MARK: - Plain HTTP

    private func answerPlainHTTP(_ request: WireRequest, requestID: String) async -> WireResponse? {
        let context = RequestContext(
            requestID: requestID, principal: .anonymous, region: settings.region, accountID: settings.accountID,
            traceHeader: request.headers.first("x-amzn-trace-id"), endpoint: endpoint(of: request))
        do {
            return try await registry.answer(request, context)
        } catch {
            let failure = awsError(error, operation: request.path)
            return WireResponse(status: failure.status, body: Array(failure.message.utf8))
        }
    }

    /// The base URL as the caller typed it, so that the URLs we hand back work for it.
    private func endpoint(of request: WireRequest) -> String {
        guard let host = request.headers.first("host"), host.hasPrefix("127.0.0.1") || host.hasPrefix("localhost")
        else { return settings.endpoint.value }
        return "http://\(host)"
    }

    /// Cognito and DynamoDB are called from pages of another origin, as on AWS.
    private func allowAnyOrigin(_ response: inout WireResponse, _ request: WireRequest) {
        response.headers.set("access-control-allow-origin", "*")
        response.headers.set("access-control-expose-headers", "*")
        guard request.method == "OPTIONS" else { return }
        let wanted = request.headers
        response.headers.set(
            "access-control-allow-methods",
            wanted.first("access-control-request-method") ?? "GET, HEAD, POST, PUT, DELETE")
        response.headers.set(
            "access-control-allow-headers", wanted.first("access-control-request-headers") ?? "*, authorization")
        response.headers.set("access-control-max-age", "172800")
    }

    private func awsError(_ error: any Error, operation: String) -> AWSError {
        if let error = error as? AWSError { return error }
        logger.error("request failed", metadata: ["operation": "\(operation)", "error": "\(error)"])
        return .internalFailure()
    }
}
