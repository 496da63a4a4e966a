import AWSCore
import AWSShapes
import CZlib
import CloudCore
import CloudTesting
import JSON
import Logging
import Synchronization
import Testing

@testable import CloudFront

/// An edge in front of a bucket and an API that the test holds in its hands, on a clock that the test moves.
struct TestEdge {
    static let root = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let site = "shop-site.s3.us-east-1.amazonaws.com"
    static let api = "abc123.execute-api.us-east-1.amazonaws.com"

    let clock = SimulatedClock()
    let registry: ServiceRegistry
    let edge: CloudFrontService
    let bucket: Bucket
    let origin = Origin()
    let metrics = RecordingMetrics()
    let door: FrontDoor

    init() throws {
        let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), logger: quiet)
        registry = ServiceRegistry(
            identity: Identity(accountID: settings.accountID, rootCredentials: Self.root, clock: clock),
            settings: settings)
        bucket = Bucket(clock: clock)
        edge = try CloudFrontService(registry: registry, settings: settings)
        for service in [edge, bucket, origin, metrics] as [any CloudService] { registry.register(service) }
        door = FrontDoor(registry: registry)
    }

    /// Applies a resource as a stack would.
    @discardableResult
    func apply(
        _ type: String, _ logicalID: String, _ properties: JSONValue, previous: ResourceState? = nil
    ) async throws -> ResourceState {
        let provider = try #require(registry.resourceProvider(for: "AWS::CloudFront::\(type)"))
        return try await provider.apply(
            ResourceRequest(stackName: "shop", logicalID: logicalID, properties: properties, previous: previous))
    }

    func delete(_ type: String, _ logicalID: String, _ state: ResourceState) async throws {
        let provider = try #require(registry.resourceProvider(for: "AWS::CloudFront::\(type)"))
        try await provider.delete(state, ResourceRequest(stackName: "shop", logicalID: logicalID, properties: .null))
    }

    /// The distribution of template.yaml, changed as the test wants it.
    @discardableResult
    func deploy(
        _ logicalID: String = "Distribution", cache: JSONValue = [:], _ change: (inout JSONValue) -> Void = { _ in }
    ) async throws -> ResourceState {
        let policy = try await apply("CachePolicy", "SiteCachePolicy", ["CachePolicyConfig": Self.cachePolicy(cache)])
        let access = try await apply(
            "OriginAccessControl", "SiteAccessControl", ["OriginAccessControlConfig": ["Name": "site"]])
        var config = Self.config(policy: policy.physicalID, access: access.attributes["Id"] ?? "")
        change(&config)
        return try await apply("Distribution", logicalID, ["DistributionConfig": config])
    }

    static func cachePolicy(_ change: JSONValue = [:]) -> JSONValue {
        var policy: JSONValue = [
            "Name": "site", "MinTTL": 0, "DefaultTTL": 300, "MaxTTL": 31_536_000,
            "ParametersInCacheKeyAndForwardedToOrigin": [
                "CookiesConfig": ["CookieBehavior": "none"], "HeadersConfig": ["HeaderBehavior": "none"],
                "QueryStringsConfig": ["QueryStringBehavior": "none"], "EnableAcceptEncodingGzip": true,
                "EnableAcceptEncodingBrotli": true,
            ],
        ]
        for member in change.objectValue?.members ?? [] { policy[member.key] = member.value }
        return policy
    }

    private static func config(policy: String, access: String) -> JSONValue {
        [
            "Comment": "the shop", "Enabled": true, "DefaultRootObject": "index.html",
            "Origins": [
                [
                    "Id": "site", "DomainName": .string(site), "OriginAccessControlId": .string(access),
                    "S3OriginConfig": ["OriginAccessIdentity": ""],
                ],
                [
                    "Id": "api", "DomainName": .string(api), "OriginPath": "/prod",
                    "CustomOriginConfig": ["OriginProtocolPolicy": "https-only"],
                ],
            ],
            "DefaultCacheBehavior": [
                "TargetOriginId": "site", "ViewerProtocolPolicy": "redirect-to-https",
                "AllowedMethods": ["GET", "HEAD"],
                "Compress": true, "CachePolicyId": .string(policy),
                "ResponseHeadersPolicyId": "67f7725c-6f97-4210-82d7-5512b31e9d03",
            ],
            "CacheBehaviors": [
                [
                    "PathPattern": "/api/*", "TargetOriginId": "api", "ViewerProtocolPolicy": "https-only",
                    "AllowedMethods": ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"], "Compress": true,
                    "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                    "OriginRequestPolicyId": "b689b0a8-53d0-40ab-baf2-68738e2966ac",
                ]
            ],
        ]
    }

    /// What a viewer gets.
    func get(
        _ path: String, method: String = "GET", query: String = "", headers: [String: String] = [:], body: String = ""
    ) async -> WireResponse {
        var request = WireRequest(method: method, path: path, rawQuery: query, body: Array(body.utf8))
        request.headers.set("Host", "127.0.0.1:8080")
        for (name, value) in headers { request.headers.set(name, value) }
        return await edge.handle(request)
    }

    // MARK: - On the wire

    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = root
    ) async throws -> O.Output {
        try await door.send(operation, input, as: credentials, at: clock.now)
    }

    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = root
    ) async -> AWSError? {
        do {
            _ = try await send(operation, input, as: credentials)
            return nil
        } catch { return error as? AWSError }
    }
}

extension WireResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
    func header(_ name: String) -> String? { headers.first(name) }
    var fromCache: String? { header("x-cache") }

    /// The body without its gzip, by zlib itself.
    func unzipped() throws -> String {
        var stream = z_stream()
        try #require(inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
        defer { inflateEnd(&stream) }
        var input = body
        var output = [UInt8](repeating: 0, count: 12 << 20)
        let size = output.count
        let status = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                stream.next_in = from.baseAddress
                stream.avail_in = UInt32(from.count)
                stream.next_out = to.baseAddress
                stream.avail_out = UInt32(size)
                return inflate(&stream, Z_FINISH)
            }
        }
        try #require(status == Z_STREAM_END)
        return String(decoding: output.prefix(size - Int(stream.avail_out)), as: UTF8.self)
    }
}

/// Waits for a condition, thirty seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(2))
    }
}
