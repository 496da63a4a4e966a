import AWSCore
import HTTPTypes
import Logging
import NIOCore

/// Calls AWS operations: encodes, signs, sends, retries, decodes.
///
/// ```swift
/// let client = AWSClient(endpoint: .aws(region: "eu-west-1"), region: "eu-west-1", credentials: { credentials })
/// let reply = try await client.send(DynamoDB.GetItem.self, .init(key: key, tableName: "Shop"))
/// ```
public final class AWSClient: Sendable {
    public typealias CredentialsProvider = @Sendable () async throws(AWSError) -> Credentials

    public let region: String
    private let endpoints: EndpointResolver
    private let credentials: CredentialsProvider
    private let clock: any WallClock
    private let retry: RetryPolicy
    private let random: @Sendable () -> Double
    private let observer: (any AWSCallObserver)?
    private let logger: Logger
    private let http: HTTPClient
    private let keys = SigningKeyCache(capacity: 64)
    private let budget = RetryBudget()

    /// - Parameters:
    ///   - random: numbers in 0..<1, for the jitter of retries.
    ///   - eventLoopGroup: the caller's; when nil, one thread of the client's own.
    public init(
        endpoint: EndpointResolver, region: String, credentials: @escaping CredentialsProvider,
        clock: any WallClock = SystemClock(), retry: RetryPolicy = .standard,
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        http: HTTPClient.Configuration = .init(), eventLoopGroup: (any EventLoopGroup)? = nil,
        observer: (any AWSCallObserver)? = nil,
        logger: Logger = Logger(label: "aws-client", factory: { _ in SwiftLogNoOpLogHandler() })
    ) {
        self.endpoints = endpoint
        self.region = region
        self.credentials = credentials
        self.clock = clock
        self.retry = retry
        self.random = random
        self.observer = observer
        self.logger = logger
        self.http = HTTPClient(eventLoopGroup: eventLoopGroup, configuration: http)
    }

    /// Calls an operation.
    /// - Parameters:
    ///   - trace: the `X-Amzn-Trace-Id` to send; ``AWSTrace/current`` when nil.
    ///   - timeout: for each attempt; the HTTP configuration's when nil.
    public func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, trace: String? = nil, timeout: Duration? = nil
    ) async throws(AWSError) -> O.Output {
        let document = input.document
        let trace = trace ?? AWSTrace.current
        let span = observer.flatMap { observer in
            observer.begin(
                AWSCall(
                    service: O.service, operation: O.schema.name, region: region, resource: Self.resource(document),
                    trace: trace))
        }
        var retries = 0
        do throws(AWSError) {
            let response = try await attempt(
                O.schema, O.service, document, trace: span?.traceHeader ?? trace, timeout: timeout, retries: &retries)
            span?.end(
                AWSCallOutcome(
                    status: response.response.status, requestID: Self.requestID(response.response), retries: retries,
                    error: nil))
            return try O.Output(document: response.output)
        } catch {
            span?.end(AWSCallOutcome(status: error.status, requestID: nil, retries: retries, error: error))
            throw error
        }
    }

    /// A URL that performs an operation for whoever holds it, for `expires` seconds.
    public func presign<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, expires: Int
    ) async throws(AWSError) -> String {
        let document = input.document
        var request = try encode(O.schema, O.service, document)
        // Whoever follows the URL sends no headers of ours.
        request.headers[.contentType] = nil
        let endpoint = address(&request, document, O.service)
        request.path = endpoint.basePath + request.path
        let signer = try await signer(for: O.service)
        let signed = try signer.presign(request, host: endpoint.authority, at: clock.now, expires: expires)
        return "\(endpoint.isTLS ? "https" : "http")://\(endpoint.authority)\(signed.path)?\(signed.rawQuery)"
    }

    /// Closes all connections; further calls fail.
    public func shutdown() async { await http.shutdown() }

    // MARK: -

    private func attempt(
        _ schema: OperationSchema, _ service: ServiceModel, _ document: Document, trace: String?, timeout: Duration?,
        retries: inout Int
    ) async throws(AWSError) -> (response: WireResponse, output: Document) {
        var encoded = try encode(schema, service, document)
        let endpoint = address(&encoded, document, service)
        if let trace { encoded.headers[.amznTraceID] = trace }
        while true {
            do throws(AWSError) {
                var request = encoded
                if !schema.isUnsigned { try await sign(&request, at: endpoint, for: service) }
                let response = try await exchange(request, at: endpoint, timeout: timeout)
                let output = try wire(service).decodeResponse(response, for: schema, of: service)
                budget.succeeded(afterRetry: retries > 0)
                return (response, output)
            } catch {
                guard let delay = retry.delay(after: error, attempt: retries + 1, random: random()), budget.take()
                else {
                    throw error
                }
                retries += 1
                logger.debug(
                    "aws.retry",
                    metadata: [
                        "operation": "\(service.name).\(schema.name)", "attempt": "\(retries + 1)",
                        "code": "\(error.code)",
                    ])
                do { try await clock.sleep(for: delay) } catch {
                    throw AWSError(HTTPClientError.cancelled, endpoint: endpoint)
                }
            }
        }
    }

    private func exchange(
        _ request: WireRequest, at endpoint: Endpoint, timeout: Duration?
    ) async throws(AWSError) -> WireResponse {
        do throws(HTTPClientError) {
            return try await http.execute(request, at: endpoint, timeout: timeout)
        } catch {
            throw AWSError(error, endpoint: endpoint)
        }
    }

    private func wire(_ service: ServiceModel) -> AWSProtocol { service.protocols.first ?? .awsJson1_1 }

    private func encode(
        _ schema: OperationSchema, _ service: ServiceModel, _ document: Document
    ) throws(AWSError) -> WireRequest {
        var request = try wire(service).encodeRequest(document, for: schema, of: service)
        // The endpoint decides who is spoken to, whatever the codec thinks.
        request.headers[.host] = nil
        return request
    }

    private func signer(for service: ServiceModel) async throws(AWSError) -> SigV4Signer {
        let isGlobal = service.endpointPrefix == "iam" || service.endpointPrefix == "cloudfront"
        return SigV4Signer(
            credentials: try await credentials(), region: isGlobal ? "us-east-1" : region, service: service.signingName,
            keys: keys)
    }

    private func sign(
        _ request: inout WireRequest, at endpoint: Endpoint, for service: ServiceModel
    ) async throws(AWSError) {
        let signer = try await signer(for: service)
        guard !endpoint.basePath.isEmpty else {
            signer.sign(&request, host: endpoint.authority, at: clock.now)
            return
        }
        // The signature covers the path on the wire; the HTTP client puts the base path there.
        let path = request.path
        request.path = endpoint.basePath + path
        signer.sign(&request, host: endpoint.authority, at: clock.now)
        request.path = path
    }

    /// S3 on AWS wants the bucket in the host name; everything else is where the resolver says.
    private func address(_ request: inout WireRequest, _ document: Document, _ service: ServiceModel) -> Endpoint {
        let (endpoint, isAWS) = endpoints.endpoint(for: service)
        guard isAWS, service.signingName == "s3", let bucket = document["Bucket"]?.stringValue,
            !bucket.utf8.contains(0x2E), request.path.hasPrefix("/\(bucket)")
        else { return endpoint }
        let rest = request.path.dropFirst(bucket.count + 1)
        guard rest.isEmpty || rest.hasPrefix("/") else { return endpoint }
        request.path = rest.isEmpty ? "/" : String(rest)
        return endpoint.prefixed(bucket)
    }

    private static func resource(_ document: Document) -> (name: String, value: String)? {
        for name in ["TableName", "Bucket", "QueueUrl", "TopicArn", "FunctionName", "KeyId"] {
            if let value = document[name]?.stringValue { return (name, value) }
        }
        return nil
    }

    private static func requestID(_ response: WireResponse) -> String? {
        response.headers[.amznRequestID] ?? response.headers[.amzRequestID]
    }
}

extension HTTPField.Name {
    static let host = Self("Host")!
    static let amznTraceID = Self("X-Amzn-Trace-Id")!
    static let amznRequestID = Self("x-amzn-RequestId")!
    static let amzRequestID = Self("x-amz-request-id")!
}
