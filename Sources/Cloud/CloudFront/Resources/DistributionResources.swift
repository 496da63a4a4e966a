import AWSCore
import CloudCore
import JSON

/// `AWS::CloudFront::Distribution`.
struct DistributionResource: ResourceProvider {
    let service: CloudFrontService
    var type: String { "AWS::CloudFront::Distribution" }
    var knownProperties: [String] {
        [
            "Comment", "Enabled", "DefaultRootObject", "Origins", "CacheBehaviors", "DefaultCacheBehavior",
            "CustomErrorResponses",
        ].map { "DistributionConfig.\($0)" }
    }
    var inertProperties: [String] {
        [
            "HttpVersion", "IPV6Enabled", "PriceClass", "Aliases", "ViewerCertificate", "Logging", "Restrictions",
            "WebACLId", "Staging",
        ]
        .map { "DistributionConfig.\($0)" } + ["Tags"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = request.previous?.physicalID ?? DistributionID.make("E", "\(request.stackName)/\(request.logicalID)")
        let created = service.distribution(id)?.created ?? service.settings.clock.now
        let distribution = try Distribution(
            id: id, arn: "arn:aws:cloudfront::\(service.settings.accountID):distribution/\(id)",
            config: request.properties["DistributionConfig"] ?? .null, created: created)
        for behavior in distribution.behaviors { try checkPolicies(behavior) }
        service.put(distribution)
        return ResourceState(physicalID: id, attributes: ["Id": id, "DomainName": distribution.domain])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        service.removeDistribution(state.physicalID)
    }

    private func checkPolicies(_ behavior: Distribution.Behavior) throws(AWSError) {
        func check(_ id: String?, _ isKnown: Bool, _ kind: String, _ words: String) throws(AWSError) {
            guard let id, !isKnown else { return }
            throw AWSError("NoSuch\(kind)", "The specified \(words) does not exist: \(id)", status: 404)
        }
        let (cache, origin, headers) = (
            behavior.cachePolicyID, behavior.originRequestPolicyID, behavior.responseHeadersPolicyID
        )
        try check(cache, cache.flatMap(service.cachePolicy) != nil, "CachePolicy", "cache policy")
        try check(
            origin, origin.flatMap(service.originRequestPolicy) != nil, "OriginRequestPolicy", "origin request policy")
        try check(
            headers, headers.flatMap(service.responseHeadersPolicy) != nil, "ResponseHeadersPolicy",
            "response headers policy")
    }
}

/// `AWS::CloudFront::OriginAccessControl`: requests to the bucket carry the distribution's name.
struct OriginAccessControlResource: ResourceProvider {
    var type: String { "AWS::CloudFront::OriginAccessControl" }
    var knownProperties: [String] { ["OriginAccessControlConfig"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = DistributionID.make("E", "\(request.stackName)/\(request.logicalID)")
        return ResourceState(physicalID: id, attributes: ["Id": id])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {}
}

/// `AWS::CloudFront::CachePolicy`, `OriginRequestPolicy` and `ResponseHeadersPolicy`.
struct PolicyResource: ResourceProvider {
    enum Kind: String, CaseIterable, Sendable {
        case cachePolicy = "CachePolicy", originRequestPolicy = "OriginRequestPolicy", responseHeadersPolicy =
            "ResponseHeadersPolicy"
    }

    let service: CloudFrontService
    let kind: Kind
    var type: String { "AWS::CloudFront::\(kind.rawValue)" }
    var knownProperties: [String] { ["\(kind.rawValue)Config"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = DistributionID.make("", "\(request.stackName)/\(request.logicalID)")
        let config = request.properties["\(kind.rawValue)Config"] ?? .null
        switch kind {
        case .cachePolicy: service.put(CachePolicy(config), id: id)
        case .originRequestPolicy: service.put(OriginRequestPolicy(config), id: id)
        case .responseHeadersPolicy: service.put(ResponseHeadersPolicy(config), id: id)
        }
        return ResourceState(physicalID: id, attributes: ["Id": id])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        switch kind {
        case .cachePolicy: service.put(nil as CachePolicy?, id: state.physicalID)
        case .originRequestPolicy: service.put(nil as OriginRequestPolicy?, id: state.physicalID)
        case .responseHeadersPolicy: service.put(nil as ResponseHeadersPolicy?, id: state.physicalID)
        }
    }
}

/// Ids that are the same at each start.
enum DistributionID {
    static func make(_ prefix: String, _ name: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 31
        return prefix + String(hash, radix: 36, uppercase: true)
    }
}
