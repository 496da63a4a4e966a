// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum CloudFrontAPIProofs {
    static let operations: [any AWSOperation.Type] = [
        CloudFrontAPI.CreateInvalidation.self,
        CloudFrontAPI.GetDistribution.self,
        CloudFrontAPI.ListDistributions.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            CloudFrontAPI.CreateInvalidationRequest.self,
            copy: { one in CloudFrontAPI.CreateInvalidationRequest(distributionId: one.distributionId, invalidationBatch: one.invalidationBatch) }),
        StructureProof(
            CloudFrontAPI.InvalidationBatch.self,
            copy: { one in CloudFrontAPI.InvalidationBatch(paths: one.paths, callerReference: one.callerReference) }),
        StructureProof(
            CloudFrontAPI.Paths.self,
            copy: { one in CloudFrontAPI.Paths(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.Paths(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.CreateInvalidationResult.self,
            copy: { one in CloudFrontAPI.CreateInvalidationResult(location: one.location, invalidation: one.invalidation) },
            minimum: { _ in CloudFrontAPI.CreateInvalidationResult() }),
        StructureProof(
            CloudFrontAPI.Invalidation.self,
            copy: { one in CloudFrontAPI.Invalidation(id: one.id, status: one.status, createTime: one.createTime, invalidationBatch: one.invalidationBatch) }),
        StructureProof(
            CloudFrontAPI.GetDistributionRequest.self,
            copy: { one in CloudFrontAPI.GetDistributionRequest(id: one.id) }),
        StructureProof(
            CloudFrontAPI.GetDistributionResult.self,
            copy: { one in CloudFrontAPI.GetDistributionResult(distribution: one.distribution, eTag: one.eTag) },
            minimum: { _ in CloudFrontAPI.GetDistributionResult() }),
        StructureProof(
            CloudFrontAPI.Distribution.self,
            copy: { one in CloudFrontAPI.Distribution(id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime, inProgressInvalidationBatches: one.inProgressInvalidationBatches, domainName: one.domainName, distributionConfig: one.distributionConfig, activeTrustedSigners: one.activeTrustedSigners, activeTrustedKeyGroups: one.activeTrustedKeyGroups, aliasICPRecordals: one.aliasICPRecordals) },
            minimum: { one in CloudFrontAPI.Distribution(id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime, inProgressInvalidationBatches: one.inProgressInvalidationBatches, domainName: one.domainName, distributionConfig: one.distributionConfig) }),
        StructureProof(
            CloudFrontAPI.ActiveTrustedSigners.self,
            copy: { one in CloudFrontAPI.ActiveTrustedSigners(enabled: one.enabled, quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.ActiveTrustedSigners(enabled: one.enabled, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.Signer.self,
            copy: { one in CloudFrontAPI.Signer(awsAccountNumber: one.awsAccountNumber, keyPairIds: one.keyPairIds) },
            minimum: { _ in CloudFrontAPI.Signer() }),
        StructureProof(
            CloudFrontAPI.KeyPairIds.self,
            copy: { one in CloudFrontAPI.KeyPairIds(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.KeyPairIds(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.ActiveTrustedKeyGroups.self,
            copy: { one in CloudFrontAPI.ActiveTrustedKeyGroups(enabled: one.enabled, quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.ActiveTrustedKeyGroups(enabled: one.enabled, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.KGKeyPairIds.self,
            copy: { one in CloudFrontAPI.KGKeyPairIds(keyGroupId: one.keyGroupId, keyPairIds: one.keyPairIds) },
            minimum: { _ in CloudFrontAPI.KGKeyPairIds() }),
        StructureProof(
            CloudFrontAPI.DistributionConfig.self,
            copy: { one in CloudFrontAPI.DistributionConfig(callerReference: one.callerReference, origins: one.origins, defaultCacheBehavior: one.defaultCacheBehavior, comment: one.comment, enabled: one.enabled, aliases: one.aliases, defaultRootObject: one.defaultRootObject, originGroups: one.originGroups, cacheBehaviors: one.cacheBehaviors, customErrorResponses: one.customErrorResponses, logging: one.logging, priceClass: one.priceClass, viewerCertificate: one.viewerCertificate, restrictions: one.restrictions, webACLId: one.webACLId, httpVersion: one.httpVersion, isIPV6Enabled: one.isIPV6Enabled, continuousDeploymentPolicyId: one.continuousDeploymentPolicyId, staging: one.staging, anycastIpListId: one.anycastIpListId, tenantConfig: one.tenantConfig, connectionMode: one.connectionMode, viewerMtlsConfig: one.viewerMtlsConfig, connectionFunctionAssociation: one.connectionFunctionAssociation, cacheTagConfig: one.cacheTagConfig) },
            minimum: { one in CloudFrontAPI.DistributionConfig(callerReference: one.callerReference, origins: one.origins, defaultCacheBehavior: one.defaultCacheBehavior, comment: one.comment, enabled: one.enabled) }),
        StructureProof(
            CloudFrontAPI.Aliases.self,
            copy: { one in CloudFrontAPI.Aliases(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.Aliases(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.Origins.self,
            copy: { one in CloudFrontAPI.Origins(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.Origin.self,
            copy: { one in CloudFrontAPI.Origin(id: one.id, domainName: one.domainName, originPath: one.originPath, customHeaders: one.customHeaders, s3OriginConfig: one.s3OriginConfig, customOriginConfig: one.customOriginConfig, vpcOriginConfig: one.vpcOriginConfig, connectionAttempts: one.connectionAttempts, connectionTimeout: one.connectionTimeout, responseCompletionTimeout: one.responseCompletionTimeout, originShield: one.originShield, originAccessControlId: one.originAccessControlId) },
            minimum: { one in CloudFrontAPI.Origin(id: one.id, domainName: one.domainName) }),
        StructureProof(
            CloudFrontAPI.CustomHeaders.self,
            copy: { one in CloudFrontAPI.CustomHeaders(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.CustomHeaders(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.OriginCustomHeader.self,
            copy: { one in CloudFrontAPI.OriginCustomHeader(headerName: one.headerName, headerValue: one.headerValue) }),
        StructureProof(
            CloudFrontAPI.S3OriginConfig.self,
            copy: { one in CloudFrontAPI.S3OriginConfig(originAccessIdentity: one.originAccessIdentity, originReadTimeout: one.originReadTimeout) },
            minimum: { one in CloudFrontAPI.S3OriginConfig(originAccessIdentity: one.originAccessIdentity) }),
        StructureProof(
            CloudFrontAPI.CustomOriginConfig.self,
            copy: { one in CloudFrontAPI.CustomOriginConfig(httpPort: one.httpPort, httpsPort: one.httpsPort, originProtocolPolicy: one.originProtocolPolicy, originSslProtocols: one.originSslProtocols, originReadTimeout: one.originReadTimeout, originKeepaliveTimeout: one.originKeepaliveTimeout, ipAddressType: one.ipAddressType, originMtlsConfig: one.originMtlsConfig, originHttpVersion: one.originHttpVersion) },
            minimum: { one in CloudFrontAPI.CustomOriginConfig(httpPort: one.httpPort, httpsPort: one.httpsPort, originProtocolPolicy: one.originProtocolPolicy) }),
        StructureProof(
            CloudFrontAPI.OriginSslProtocols.self,
            copy: { one in CloudFrontAPI.OriginSslProtocols(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.OriginMtlsConfig.self,
            copy: { one in CloudFrontAPI.OriginMtlsConfig(clientCertificateArn: one.clientCertificateArn) }),
        StructureProof(
            CloudFrontAPI.VpcOriginConfig.self,
            copy: { one in CloudFrontAPI.VpcOriginConfig(vpcOriginId: one.vpcOriginId, ownerAccountId: one.ownerAccountId, originReadTimeout: one.originReadTimeout, originKeepaliveTimeout: one.originKeepaliveTimeout, originHttpVersion: one.originHttpVersion) },
            minimum: { one in CloudFrontAPI.VpcOriginConfig(vpcOriginId: one.vpcOriginId) }),
        StructureProof(
            CloudFrontAPI.OriginShield.self,
            copy: { one in CloudFrontAPI.OriginShield(enabled: one.enabled, originShieldRegion: one.originShieldRegion) },
            minimum: { one in CloudFrontAPI.OriginShield(enabled: one.enabled) }),
        StructureProof(
            CloudFrontAPI.OriginGroups.self,
            copy: { one in CloudFrontAPI.OriginGroups(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.OriginGroups(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.OriginGroup.self,
            copy: { one in CloudFrontAPI.OriginGroup(id: one.id, failoverCriteria: one.failoverCriteria, members: one.members, selectionCriteria: one.selectionCriteria) },
            minimum: { one in CloudFrontAPI.OriginGroup(id: one.id, failoverCriteria: one.failoverCriteria, members: one.members) }),
        StructureProof(
            CloudFrontAPI.OriginGroupFailoverCriteria.self,
            copy: { one in CloudFrontAPI.OriginGroupFailoverCriteria(statusCodes: one.statusCodes) }),
        StructureProof(
            CloudFrontAPI.StatusCodes.self,
            copy: { one in CloudFrontAPI.StatusCodes(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.OriginGroupMembers.self,
            copy: { one in CloudFrontAPI.OriginGroupMembers(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.OriginGroupMember.self,
            copy: { one in CloudFrontAPI.OriginGroupMember(originId: one.originId) }),
        StructureProof(
            CloudFrontAPI.DefaultCacheBehavior.self,
            copy: { one in CloudFrontAPI.DefaultCacheBehavior(targetOriginId: one.targetOriginId, viewerProtocolPolicy: one.viewerProtocolPolicy, trustedSigners: one.trustedSigners, trustedKeyGroups: one.trustedKeyGroups, allowedMethods: one.allowedMethods, smoothStreaming: one.smoothStreaming, compress: one.compress, lambdaFunctionAssociations: one.lambdaFunctionAssociations, functionAssociations: one.functionAssociations, fieldLevelEncryptionId: one.fieldLevelEncryptionId, realtimeLogConfigArn: one.realtimeLogConfigArn, cachePolicyId: one.cachePolicyId, originRequestPolicyId: one.originRequestPolicyId, responseHeadersPolicyId: one.responseHeadersPolicyId, grpcConfig: one.grpcConfig, forwardedValues: one.forwardedValues, minTTL: one.minTTL, defaultTTL: one.defaultTTL, maxTTL: one.maxTTL) },
            minimum: { one in CloudFrontAPI.DefaultCacheBehavior(targetOriginId: one.targetOriginId, viewerProtocolPolicy: one.viewerProtocolPolicy) }),
        StructureProof(
            CloudFrontAPI.TrustedSigners.self,
            copy: { one in CloudFrontAPI.TrustedSigners(enabled: one.enabled, quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.TrustedSigners(enabled: one.enabled, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.TrustedKeyGroups.self,
            copy: { one in CloudFrontAPI.TrustedKeyGroups(enabled: one.enabled, quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.TrustedKeyGroups(enabled: one.enabled, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.AllowedMethods.self,
            copy: { one in CloudFrontAPI.AllowedMethods(quantity: one.quantity, items: one.items, cachedMethods: one.cachedMethods) },
            minimum: { one in CloudFrontAPI.AllowedMethods(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.CachedMethods.self,
            copy: { one in CloudFrontAPI.CachedMethods(quantity: one.quantity, items: one.items) }),
        StructureProof(
            CloudFrontAPI.LambdaFunctionAssociations.self,
            copy: { one in CloudFrontAPI.LambdaFunctionAssociations(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.LambdaFunctionAssociations(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.LambdaFunctionAssociation.self,
            copy: { one in CloudFrontAPI.LambdaFunctionAssociation(lambdaFunctionARN: one.lambdaFunctionARN, eventType: one.eventType, includeBody: one.includeBody) },
            minimum: { one in CloudFrontAPI.LambdaFunctionAssociation(lambdaFunctionARN: one.lambdaFunctionARN, eventType: one.eventType) }),
        StructureProof(
            CloudFrontAPI.FunctionAssociations.self,
            copy: { one in CloudFrontAPI.FunctionAssociations(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.FunctionAssociations(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.FunctionAssociation.self,
            copy: { one in CloudFrontAPI.FunctionAssociation(functionARN: one.functionARN, eventType: one.eventType) }),
        StructureProof(
            CloudFrontAPI.GrpcConfig.self,
            copy: { one in CloudFrontAPI.GrpcConfig(enabled: one.enabled) }),
        StructureProof(
            CloudFrontAPI.ForwardedValues.self,
            copy: { one in CloudFrontAPI.ForwardedValues(queryString: one.queryString, cookies: one.cookies, headers: one.headers, queryStringCacheKeys: one.queryStringCacheKeys) },
            minimum: { one in CloudFrontAPI.ForwardedValues(queryString: one.queryString, cookies: one.cookies) }),
        StructureProof(
            CloudFrontAPI.CookiePreference.self,
            copy: { one in CloudFrontAPI.CookiePreference(forward: one.forward, whitelistedNames: one.whitelistedNames) },
            minimum: { one in CloudFrontAPI.CookiePreference(forward: one.forward) }),
        StructureProof(
            CloudFrontAPI.CookieNames.self,
            copy: { one in CloudFrontAPI.CookieNames(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.CookieNames(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.Headers.self,
            copy: { one in CloudFrontAPI.Headers(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.Headers(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.QueryStringCacheKeys.self,
            copy: { one in CloudFrontAPI.QueryStringCacheKeys(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.QueryStringCacheKeys(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.CacheBehaviors.self,
            copy: { one in CloudFrontAPI.CacheBehaviors(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.CacheBehaviors(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.CacheBehavior.self,
            copy: { one in CloudFrontAPI.CacheBehavior(pathPattern: one.pathPattern, targetOriginId: one.targetOriginId, viewerProtocolPolicy: one.viewerProtocolPolicy, trustedSigners: one.trustedSigners, trustedKeyGroups: one.trustedKeyGroups, allowedMethods: one.allowedMethods, smoothStreaming: one.smoothStreaming, compress: one.compress, lambdaFunctionAssociations: one.lambdaFunctionAssociations, functionAssociations: one.functionAssociations, fieldLevelEncryptionId: one.fieldLevelEncryptionId, realtimeLogConfigArn: one.realtimeLogConfigArn, cachePolicyId: one.cachePolicyId, originRequestPolicyId: one.originRequestPolicyId, responseHeadersPolicyId: one.responseHeadersPolicyId, grpcConfig: one.grpcConfig, forwardedValues: one.forwardedValues, minTTL: one.minTTL, defaultTTL: one.defaultTTL, maxTTL: one.maxTTL) },
            minimum: { one in CloudFrontAPI.CacheBehavior(pathPattern: one.pathPattern, targetOriginId: one.targetOriginId, viewerProtocolPolicy: one.viewerProtocolPolicy) }),
        StructureProof(
            CloudFrontAPI.CustomErrorResponses.self,
            copy: { one in CloudFrontAPI.CustomErrorResponses(quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.CustomErrorResponses(quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.CustomErrorResponse.self,
            copy: { one in CloudFrontAPI.CustomErrorResponse(errorCode: one.errorCode, responsePagePath: one.responsePagePath, responseCode: one.responseCode, errorCachingMinTTL: one.errorCachingMinTTL) },
            minimum: { one in CloudFrontAPI.CustomErrorResponse(errorCode: one.errorCode) }),
        StructureProof(
            CloudFrontAPI.LoggingConfig.self,
            copy: { one in CloudFrontAPI.LoggingConfig(enabled: one.enabled, includeCookies: one.includeCookies, bucket: one.bucket, prefix: one.prefix) },
            minimum: { _ in CloudFrontAPI.LoggingConfig() }),
        StructureProof(
            CloudFrontAPI.ViewerCertificate.self,
            copy: { one in CloudFrontAPI.ViewerCertificate(cloudFrontDefaultCertificate: one.cloudFrontDefaultCertificate, iamCertificateId: one.iamCertificateId, acmCertificateArn: one.acmCertificateArn, sslSupportMethod: one.sslSupportMethod, minimumProtocolVersion: one.minimumProtocolVersion, certificate: one.certificate, certificateSource: one.certificateSource) },
            minimum: { _ in CloudFrontAPI.ViewerCertificate() }),
        StructureProof(
            CloudFrontAPI.Restrictions.self,
            copy: { one in CloudFrontAPI.Restrictions(geoRestriction: one.geoRestriction) }),
        StructureProof(
            CloudFrontAPI.GeoRestriction.self,
            copy: { one in CloudFrontAPI.GeoRestriction(restrictionType: one.restrictionType, quantity: one.quantity, items: one.items) },
            minimum: { one in CloudFrontAPI.GeoRestriction(restrictionType: one.restrictionType, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.TenantConfig.self,
            copy: { one in CloudFrontAPI.TenantConfig(parameterDefinitions: one.parameterDefinitions) },
            minimum: { _ in CloudFrontAPI.TenantConfig() }),
        StructureProof(
            CloudFrontAPI.ParameterDefinition.self,
            copy: { one in CloudFrontAPI.ParameterDefinition(name: one.name, definition: one.definition) }),
        StructureProof(
            CloudFrontAPI.ParameterDefinitionSchema.self,
            copy: { one in CloudFrontAPI.ParameterDefinitionSchema(stringSchema: one.stringSchema) },
            minimum: { _ in CloudFrontAPI.ParameterDefinitionSchema() }),
        StructureProof(
            CloudFrontAPI.StringSchemaConfig.self,
            copy: { one in CloudFrontAPI.StringSchemaConfig(required: one.required, comment: one.comment, defaultValue: one.defaultValue) },
            minimum: { one in CloudFrontAPI.StringSchemaConfig(required: one.required) }),
        StructureProof(
            CloudFrontAPI.ViewerMtlsConfig.self,
            copy: { one in CloudFrontAPI.ViewerMtlsConfig(mode: one.mode, trustStoreConfig: one.trustStoreConfig) },
            minimum: { _ in CloudFrontAPI.ViewerMtlsConfig() }),
        StructureProof(
            CloudFrontAPI.TrustStoreConfig.self,
            copy: { one in CloudFrontAPI.TrustStoreConfig(trustStoreId: one.trustStoreId, advertiseTrustStoreCaNames: one.advertiseTrustStoreCaNames, ignoreCertificateExpiry: one.ignoreCertificateExpiry) },
            minimum: { one in CloudFrontAPI.TrustStoreConfig(trustStoreId: one.trustStoreId) }),
        StructureProof(
            CloudFrontAPI.ConnectionFunctionAssociation.self,
            copy: { one in CloudFrontAPI.ConnectionFunctionAssociation(id: one.id) }),
        StructureProof(
            CloudFrontAPI.CacheTagConfig.self,
            copy: { one in CloudFrontAPI.CacheTagConfig(headerName: one.headerName) }),
        StructureProof(
            CloudFrontAPI.AliasICPRecordal.self,
            copy: { one in CloudFrontAPI.AliasICPRecordal(cname: one.cname, icpRecordalStatus: one.icpRecordalStatus) },
            minimum: { _ in CloudFrontAPI.AliasICPRecordal() }),
        StructureProof(
            CloudFrontAPI.ListDistributionsRequest.self,
            copy: { one in CloudFrontAPI.ListDistributionsRequest(marker: one.marker, maxItems: one.maxItems) },
            minimum: { _ in CloudFrontAPI.ListDistributionsRequest() }),
        StructureProof(
            CloudFrontAPI.ListDistributionsResult.self,
            copy: { one in CloudFrontAPI.ListDistributionsResult(distributionList: one.distributionList) },
            minimum: { _ in CloudFrontAPI.ListDistributionsResult() }),
        StructureProof(
            CloudFrontAPI.DistributionList.self,
            copy: { one in CloudFrontAPI.DistributionList(marker: one.marker, maxItems: one.maxItems, isTruncated: one.isTruncated, quantity: one.quantity, nextMarker: one.nextMarker, items: one.items) },
            minimum: { one in CloudFrontAPI.DistributionList(marker: one.marker, maxItems: one.maxItems, isTruncated: one.isTruncated, quantity: one.quantity) }),
        StructureProof(
            CloudFrontAPI.DistributionSummary.self,
            copy: { one in CloudFrontAPI.DistributionSummary(id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime, domainName: one.domainName, aliases: one.aliases, origins: one.origins, defaultCacheBehavior: one.defaultCacheBehavior, cacheBehaviors: one.cacheBehaviors, customErrorResponses: one.customErrorResponses, comment: one.comment, priceClass: one.priceClass, enabled: one.enabled, viewerCertificate: one.viewerCertificate, restrictions: one.restrictions, webACLId: one.webACLId, httpVersion: one.httpVersion, isIPV6Enabled: one.isIPV6Enabled, staging: one.staging, eTag: one.eTag, originGroups: one.originGroups, aliasICPRecordals: one.aliasICPRecordals, connectionMode: one.connectionMode, anycastIpListId: one.anycastIpListId, viewerMtlsConfig: one.viewerMtlsConfig, connectionFunctionAssociation: one.connectionFunctionAssociation) },
            minimum: { one in CloudFrontAPI.DistributionSummary(id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime, domainName: one.domainName, aliases: one.aliases, origins: one.origins, defaultCacheBehavior: one.defaultCacheBehavior, cacheBehaviors: one.cacheBehaviors, customErrorResponses: one.customErrorResponses, comment: one.comment, priceClass: one.priceClass, enabled: one.enabled, viewerCertificate: one.viewerCertificate, restrictions: one.restrictions, webACLId: one.webACLId, httpVersion: one.httpVersion, isIPV6Enabled: one.isIPV6Enabled, staging: one.staging) }),
    ]
}
