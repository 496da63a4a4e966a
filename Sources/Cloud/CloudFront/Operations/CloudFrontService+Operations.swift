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
                eTag: found.id)
        }
        table.on(CloudFrontAPI.CreateInvalidation.self, resources: { input, _ in [self.arn(input.distributionId)] }) {
            input, _ in
            let found = try self.find(input.distributionId)
            for path in input.invalidationBatch.paths.items ?? [] {
                guard path.hasPrefix("/") else {
                    throw AWSError("InvalidArgument", "Your request contains one or more invalid invalidation paths.")
                }
                self.cache.invalidate(found.id) { wildcard(path, matches: $0) }
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
            targetOriginId: behavior?.originID ?? "", viewerProtocolPolicy: "allow-all",
            cachePolicyId: behavior?.cachePolicyID)
    }

    private static func behaviors(_ distribution: Distribution) -> CloudFrontAPI.CacheBehaviors {
        let items = distribution.behaviors.dropLast().map {
            CloudFrontAPI.CacheBehavior(
                pathPattern: $0.pattern, targetOriginId: $0.originID, viewerProtocolPolicy: "allow-all",
                cachePolicyId: $0.cachePolicyID)
        }
        return .init(quantity: items.count, items: items)
    }

    private static func config(_ distribution: Distribution) -> CloudFrontAPI.DistributionConfig {
        .init(
            callerReference: distribution.id, origins: origins(distribution),
            defaultCacheBehavior: fallback(distribution), comment: distribution.comment,
            enabled: distribution.isEnabled,
            defaultRootObject: distribution.rootObject, cacheBehaviors: behaviors(distribution))
    }

    private static func summary(_ distribution: Distribution) -> CloudFrontAPI.DistributionSummary {
        .init(
            id: distribution.id, arn: distribution.arn, status: "Deployed", lastModifiedTime: distribution.created,
            domainName: distribution.domain, aliases: .init(quantity: 0), origins: origins(distribution),
            defaultCacheBehavior: fallback(distribution), cacheBehaviors: behaviors(distribution),
            customErrorResponses: .init(quantity: distribution.errorPages.count), comment: distribution.comment,
            priceClass: "PriceClass_100", enabled: distribution.isEnabled,
            viewerCertificate: .init(cloudFrontDefaultCertificate: true),
            restrictions: .init(geoRestriction: .init(restrictionType: "none", quantity: 0)), webACLId: "",
            httpVersion: "http2and3", isIPV6Enabled: true, staging: false)
    }
}
