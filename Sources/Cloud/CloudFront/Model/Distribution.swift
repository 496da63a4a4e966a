import AWSCore
import CloudCore
import JSON

/// A distribution: origins, and which paths go to which of them.
///
/// Source: Amazon CloudFront API Reference, "DistributionConfig".
struct Distribution: Sendable {
    struct Origin: Sendable {
        enum Kind: Sendable {
            /// The bucket, and whether an origin access control signs.
            case bucket(String, isSigned: Bool)
            case custom
        }
        var id: String
        var domain: String
        var path: String
        var headers: [(name: String, value: String)]
        var kind: Kind
    }

    struct Behavior: Sendable {
        var pattern: String
        var originID: String
        var allowedMethods: Set<String>
        /// Kept for those who ask; the edge has one port and no TLS.
        var viewerProtocolPolicy: String
        var compresses: Bool
        var cachePolicyID: String?
        var originRequestPolicyID: String?
        var responseHeadersPolicyID: String?
    }

    struct ErrorPage: Sendable {
        var path: String?
        var status: Int?
        var ttl: Duration
    }

    var id: String
    var arn: String
    var created: Timestamp
    var comment: String
    var isEnabled: Bool
    var rootObject: String
    var origins: [String: Origin]
    /// In order; the default behavior is the last.
    var behaviors: [Behavior]
    var errorPages: [Int: ErrorPage]
    var config: JSONValue

    var domain: String { "\(id.lowercased()).cloudfront.net" }
    /// Another one after each change.
    var eTag: String { DistributionID.make("E", config.canonical.serialized()) }

    init(id: String, arn: String, config: JSONValue, created: Timestamp) throws(AWSError) {
        self.id = id
        self.arn = arn
        self.created = created
        self.config = config
        comment = config["Comment"]?.text ?? ""
        isEnabled = config["Enabled"]?.flag ?? true
        rootObject = config["DefaultRootObject"]?.text ?? ""
        origins = [:]
        for origin in config["Origins"]?.arrayValue ?? [] {
            let made = try Self.origin(origin)
            origins[made.id] = made
        }
        behaviors = (config["CacheBehaviors"]?.arrayValue ?? []).map { Self.behavior($0) }
        guard let fallback = config["DefaultCacheBehavior"] else {
            throw AWSError("InvalidArgument", "The parameter DefaultCacheBehavior is required.")
        }
        behaviors.append(Self.behavior(fallback))
        for behavior in behaviors where origins[behavior.originID] == nil {
            throw AWSError(
                "NoSuchOrigin", "One or more of your origins or origin groups do not exist: \(behavior.originID)",
                status: 404)
        }
        errorPages = [:]
        for page in config["CustomErrorResponses"]?.arrayValue ?? [] {
            guard let code = page["ErrorCode"]?.whole else { continue }
            errorPages[code] = ErrorPage(
                path: page["ResponsePagePath"]?.text, status: page["ResponseCode"]?.whole,
                ttl: .seconds(page["ErrorCachingMinTTL"]?.whole ?? 10))
        }
    }

    private static func origin(_ json: JSONValue) throws(AWSError) -> Origin {
        guard let id = json["Id"]?.text, let domain = json["DomainName"]?.text else {
            throw AWSError("InvalidArgument", "An origin needs an Id and a DomainName.")
        }
        var kind = Origin.Kind.custom
        if json["S3OriginConfig"] != nil, let bucket = bucket(domain) {
            kind = .bucket(bucket, isSigned: json["OriginAccessControlId"]?.text?.isEmpty == false)
        }
        let headers = (json["OriginCustomHeaders"]?.arrayValue ?? []).compactMap { header in
            header["HeaderName"]?.text.map { (name: $0, value: header["HeaderValue"]?.text ?? "") }
        }
        return Origin(id: id, domain: domain, path: json["OriginPath"]?.text ?? "", headers: headers, kind: kind)
    }

    /// `name` of `name.s3.us-east-1.amazonaws.com`, `name.s3.amazonaws.com`, `name.s3-us-west-2.amazonaws.com`. Names may
    /// hold dots, and `.s3.` too.
    private static func bucket(_ domain: String) -> String? {
        let dots = (domain.ranges(of: ".s3.") + domain.ranges(of: ".s3-")).map(\.lowerBound)
        return dots.max().map { String(domain[..<$0]) }
    }

    private static func behavior(_ json: JSONValue) -> Behavior {
        let methods = json["AllowedMethods"]?.arrayValue?.compactMap(\.stringValue) ?? ["GET", "HEAD"]
        return Behavior(
            pattern: json["PathPattern"]?.text ?? "*", originID: json["TargetOriginId"]?.text ?? "",
            allowedMethods: Set(methods),
            viewerProtocolPolicy: json["ViewerProtocolPolicy"]?.text ?? "allow-all",
            compresses: json["Compress"]?.flag ?? false, cachePolicyID: json["CachePolicyId"]?.text,
            originRequestPolicyID: json["OriginRequestPolicyId"]?.text,
            responseHeadersPolicyID: json["ResponseHeadersPolicyId"]?.text)
    }

    /// The first behavior whose pattern fits; patterns may leave out the leading slash.
    func behavior(for path: String) -> Behavior? {
        behaviors.first { behavior in
            let pattern = behavior.pattern
            return wildcard(pattern.hasPrefix("/") || pattern.hasPrefix("*") ? pattern : "/\(pattern)", matches: path)
        }
    }
}

extension JSONValue {
    var text: String? { stringValue ?? numberValue?.text ?? boolValue.map { $0 ? "true" : "false" } }
    var flag: Bool? { boolValue ?? stringValue.map { $0.lowercased() == "true" } }
    var whole: Int? { intValue ?? stringValue.flatMap { Int($0) } }
}
