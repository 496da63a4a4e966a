import AWSCore
import AWSShapes
import CloudCore
import JSON

extension CloudFrontService {
    func registerOperations(_ table: inout OperationTable) {
        table.on(CloudFrontAPI.ListDistributions.self) { _, _ in
            let items = self.distributions.map(Self.summary)
            return CloudFrontAPI.ListDistributionsResult(
                distributionList: .init(
                    marker: "", maxItems: 100, isTruncated: false, quantity: items.count, items: items))
        }
        table.on(CloudFrontAPI.GetDistribution.self, resources: { input, _ in [self.arn(input.id)] }) { input, _ in
            let found = try self.find(input.id)
            return CloudFrontAPI.GetDistributionResult(
                distribution: .init(
                    id: found.id, arn: found.arn, status: "Deployed", lastModifiedTime: found.created,
                    inProgressInvalidationBatches: 0, domainName: found.domain, distributionConfig: Self.config(found)),
                eTag: found.eTag)
        }
        table.on(CloudFrontAPI.CreateInvalidation.self, resources: { input, _ in [self.arn(input.distributionId)] }) {
            input, _ in
            let found = try self.find(input.distributionId)
            let paths = try Self.paths(input.invalidationBatch)
            self.cache.invalidate(found.id) { known in
                paths.contains { $0.isPrefix ? known.hasPrefix($0.text) : known == $0.text }
            }
            let id = "I" + self.settings.random.text(13, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
            return CloudFrontAPI.CreateInvalidationResult(
                location: "https://cloudfront.amazonaws.com/2020-05-31/distribution/\(found.id)/invalidation/\(id)",
                invalidation: .init(
                    id: id, status: "Completed", createTime: self.settings.clock.now,
                    invalidationBatch: input.invalidationBatch))
        }
    }

    private func arn(_ id: String) -> String { "arn:aws:cloudfront::\(settings.accountID):distribution/\(id)" }

    private func find(_ id: String) throws(AWSError) -> Distribution {
        guard let found = distribution(id) else {
            throw AWSError("NoSuchDistribution", "The specified distribution does not exist.", status: 404)
        }
        return found
    }

    /// The paths of an invalidation; `*` may only end one.
    ///
    /// Source: CloudFront Developer Guide, "Invalidate files to remove content".
    private static func paths(
        _ batch: CloudFrontAPI.InvalidationBatch
    ) throws(AWSError) -> [(text: Substring, isPrefix: Bool)] {
        let items = batch.paths.items ?? []
        guard batch.paths.quantity == items.count else {
            throw AWSError("InconsistentQuantities", "The value of Quantity and the size of Items don't match.")
        }
        let paths = items.map { path in (path.last == "*" ? path.dropLast() : path[...], path.last == "*") }
        guard !paths.isEmpty, paths.allSatisfy({ $0.0.hasPrefix("/") && !$0.0.contains("*") }) else {
            throw AWSError("InvalidArgument", "Your request contains one or more invalid invalidation paths.")
        }
        return paths.map { (text: $0.0, isPrefix: $0.1) }
    }

    // MARK: - Shapes

    private static func origins(_ distribution: Distribution) -> CloudFrontAPI.Origins {
        let items = distribution.origins.values.sorted { $0.id < $1.id }.map {
            CloudFrontAPI.Origin(id: $0.id, domainName: $0.domain, originPath: $0.path)
        }
        return .init(quantity: items.count, items: items)
    }

    private static func fallback(_ distribution: Distribution) -> CloudFrontAPI.DefaultCacheBehavior {
        let behavior = distribution.behaviors.last
        return .init(
            targetOriginId: behavior?.originID ?? "",
            viewerProtocolPolicy: behavior?.viewerProtocolPolicy ?? "allow-all", compress: behavior?.compresses,
            cachePolicyId: behavior?.cachePolicyID, originRequestPolicyId: behavior?.originRequestPolicyID,
            responseHeadersPolicyId: behavior?.responseHeadersPolicyID)
    }

    private static func behaviors(_ distribution: Distribution) -> CloudFrontAPI.CacheBehaviors {
        let items = distribution.behaviors.dropLast().map {
            CloudFrontAPI.CacheBehavior(
                pathPattern: $0.pattern, targetOriginId: $0.originID, viewerProtocolPolicy: $0.viewerProtocolPolicy,
                compress: $0.compresses, cachePolicyId: $0.cachePolicyID,
                originRequestPolicyId: $0.originRequestPolicyID,
                responseHeadersPolicyId: $0.responseHeadersPolicyID)
        }
        return .init(quantity: items.count, items: items)
    }

    private static func errorPages(_ distribution: Distribution) -> CloudFrontAPI.CustomErrorResponses {
        let items = distribution.errorPages.sorted { $0.key < $1.key }.map { code, page in
            CloudFrontAPI.CustomErrorResponse(
                errorCode: code, responsePagePath: page.path, responseCode: page.status.map { String($0) },
                errorCachingMinTTL: Int(page.ttl.components.seconds))
        }
        return .init(quantity: items.count, items: items)
    }

    private static func config(_ distribution: Distribution) -> CloudFrontAPI.DistributionConfig {
        .init(
            callerReference: distribution.id, origins: origins(distribution),
            defaultCacheBehavior: fallback(distribution), comment: distribution.comment,
            enabled: distribution.isEnabled,
            defaultRootObject: distribution.rootObject, cacheBehaviors: behaviors(distribution),
            customErrorResponses: errorPages(distribution))
    }

    private static func summary(_ distribution: Distribution) -> CloudFrontAPI.DistributionSummary {
        .init(
            id: distribution.id, arn: distribution.arn, status: "Deployed", lastModifiedTime: distribution.created,
            domainName: distribution.domain, aliases: .init(quantity: 0), origins: origins(distribution),
            defaultCacheBehavior: fallback(distribution), cacheBehaviors: behaviors(distribution),
            customErrorResponses: errorPages(distribution), comment: distribution.comment,
            priceClass: "PriceClass_100", enabled: distribution.isEnabled,
            viewerCertificate: .init(cloudFrontDefaultCertificate: true),
            restrictions: .init(geoRestriction: .init(restrictionType: "none", quantity: 0)), webACLId: "",
            httpVersion: "http2and3", isIPV6Enabled: true, staging: false)
    }
}
