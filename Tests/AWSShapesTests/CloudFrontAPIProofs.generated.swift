// Made by `make shapes` from botocore's service model. Do not edit.
import AWSCore
import AWSShapes

enum CloudFrontAPIProofs {
    static let operations: [any AWSOperation.Type] = [
        CloudFrontAPI.CreateInvalidation.self,
        CloudFrontAPI.GetDistribution.self,
        CloudFrontAPI.ListDistributions.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(CloudFrontAPI.CreateInvalidationRequest.self) { one in
            CloudFrontAPI.CreateInvalidationRequest(
                distributionId: one.distributionId, invalidationBatch: one.invalidationBatch)
        },
        StructureProof(CloudFrontAPI.InvalidationBatch.self) { one in
            CloudFrontAPI.InvalidationBatch(paths: one.paths, callerReference: one.callerReference)
        },
        StructureProof(CloudFrontAPI.Paths.self) { one in
            CloudFrontAPI.Paths(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.CreateInvalidationResult.self) { one in
            CloudFrontAPI.CreateInvalidationResult(location: one.location, invalidation: one.invalidation)
        },
        StructureProof(CloudFrontAPI.Invalidation.self) { one in
            CloudFrontAPI.Invalidation(
                id: one.id, status: one.status, createTime: one.createTime, invalidationBatch: one.invalidationBatch)
        },
        StructureProof(CloudFrontAPI.GetDistributionRequest.self) { one in
            CloudFrontAPI.GetDistributionRequest(id: one.id)
        },
        StructureProof(CloudFrontAPI.GetDistributionResult.self) { one in
            CloudFrontAPI.GetDistributionResult(distribution: one.distribution, eTag: one.eTag)
        },
        StructureProof(CloudFrontAPI.Distribution.self) { one in
            CloudFrontAPI.Distribution(
                id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime,
                inProgressInvalidationBatches: one.inProgressInvalidationBatches, domainName: one.domainName,
                distributionConfig: one.distributionConfig, activeTrustedSigners: one.activeTrustedSigners,
                activeTrustedKeyGroups: one.activeTrustedKeyGroups, aliasICPRecordals: one.aliasICPRecordals)
        },
        StructureProof(CloudFrontAPI.ActiveTrustedSigners.self) { one in
            CloudFrontAPI.ActiveTrustedSigners(enabled: one.enabled, quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.Signer.self) { one in
            CloudFrontAPI.Signer(awsAccountNumber: one.awsAccountNumber, keyPairIds: one.keyPairIds)
        },
        StructureProof(CloudFrontAPI.KeyPairIds.self) { one in
            CloudFrontAPI.KeyPairIds(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.ActiveTrustedKeyGroups.self) { one in
            CloudFrontAPI.ActiveTrustedKeyGroups(enabled: one.enabled, quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.KGKeyPairIds.self) { one in
            CloudFrontAPI.KGKeyPairIds(keyGroupId: one.keyGroupId, keyPairIds: one.keyPairIds)
        },
        StructureProof(CloudFrontAPI.DistributionConfig.self) { one in
            CloudFrontAPI.DistributionConfig(
                callerReference: one.callerReference, origins: one.origins,
                defaultCacheBehavior: one.defaultCacheBehavior, comment: one.comment, enabled: one.enabled,
                aliases: one.aliases, defaultRootObject: one.defaultRootObject, originGroups: one.originGroups,
                cacheBehaviors: one.cacheBehaviors, customErrorResponses: one.customErrorResponses,
                logging: one.logging, priceClass: one.priceClass, viewerCertificate: one.viewerCertificate,
                restrictions: one.restrictions, webACLId: one.webACLId, httpVersion: one.httpVersion,
                isIPV6Enabled: one.isIPV6Enabled, continuousDeploymentPolicyId: one.continuousDeploymentPolicyId,
                staging: one.staging, anycastIpListId: one.anycastIpListId, tenantConfig: one.tenantConfig,
                connectionMode: one.connectionMode, viewerMtlsConfig: one.viewerMtlsConfig,
                connectionFunctionAssociation: one.connectionFunctionAssociation, cacheTagConfig: one.cacheTagConfig)
        },
        StructureProof(CloudFrontAPI.Aliases.self) { one in
            CloudFrontAPI.Aliases(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.Origins.self) { one in
            CloudFrontAPI.Origins(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.Origin.self) { one in
            CloudFrontAPI.Origin(
                id: one.id, domainName: one.domainName, originPath: one.originPath, customHeaders: one.customHeaders,
                s3OriginConfig: one.s3OriginConfig, customOriginConfig: one.customOriginConfig,
                vpcOriginConfig: one.vpcOriginConfig, connectionAttempts: one.connectionAttempts,
                connectionTimeout: one.connectionTimeout, responseCompletionTimeout: one.responseCompletionTimeout,
                originShield: one.originShield, originAccessControlId: one.originAccessControlId)
        },
        StructureProof(CloudFrontAPI.CustomHeaders.self) { one in
            CloudFrontAPI.CustomHeaders(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.OriginCustomHeader.self) { one in
            CloudFrontAPI.OriginCustomHeader(headerName: one.headerName, headerValue: one.headerValue)
        },
        StructureProof(CloudFrontAPI.S3OriginConfig.self) { one in
            CloudFrontAPI.S3OriginConfig(
                originAccessIdentity: one.originAccessIdentity, originReadTimeout: one.originReadTimeout)
        },
        StructureProof(CloudFrontAPI.CustomOriginConfig.self) { one in
            CloudFrontAPI.CustomOriginConfig(
                httpPort: one.httpPort, httpsPort: one.httpsPort, originProtocolPolicy: one.originProtocolPolicy,
                originSslProtocols: one.originSslProtocols, originReadTimeout: one.originReadTimeout,
                originKeepaliveTimeout: one.originKeepaliveTimeout, ipAddressType: one.ipAddressType,
                originMtlsConfig: one.originMtlsConfig, originHttpVersion: one.originHttpVersion)
        },
        StructureProof(CloudFrontAPI.OriginSslProtocols.self) { one in
            CloudFrontAPI.OriginSslProtocols(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.OriginMtlsConfig.self) { one in
            CloudFrontAPI.OriginMtlsConfig(clientCertificateArn: one.clientCertificateArn)
        },
        StructureProof(CloudFrontAPI.VpcOriginConfig.self) { one in
            CloudFrontAPI.VpcOriginConfig(
                vpcOriginId: one.vpcOriginId, ownerAccountId: one.ownerAccountId,
                originReadTimeout: one.originReadTimeout, originKeepaliveTimeout: one.originKeepaliveTimeout,
                originHttpVersion: one.originHttpVersion)
        },
        StructureProof(CloudFrontAPI.OriginShield.self) { one in
            CloudFrontAPI.OriginShield(enabled: one.enabled, originShieldRegion: one.originShieldRegion)
        },
        StructureProof(CloudFrontAPI.OriginGroups.self) { one in
            CloudFrontAPI.OriginGroups(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.OriginGroup.self) { one in
            CloudFrontAPI.OriginGroup(
                id: one.id, failoverCriteria: one.failoverCriteria, members: one.members,
                selectionCriteria: one.selectionCriteria)
        },
        StructureProof(CloudFrontAPI.OriginGroupFailoverCriteria.self) { one in
            CloudFrontAPI.OriginGroupFailoverCriteria(statusCodes: one.statusCodes)
        },
        StructureProof(CloudFrontAPI.StatusCodes.self) { one in
            CloudFrontAPI.StatusCodes(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.OriginGroupMembers.self) { one in
            CloudFrontAPI.OriginGroupMembers(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.OriginGroupMember.self) { one in
            CloudFrontAPI.OriginGroupMember(originId: one.originId)
        },
        StructureProof(CloudFrontAPI.DefaultCacheBehavior.self) { one in
            CloudFrontAPI.DefaultCacheBehavior(
                targetOriginId: one.targetOriginId, viewerProtocolPolicy: one.viewerProtocolPolicy,
                trustedSigners: one.trustedSigners, trustedKeyGroups: one.trustedKeyGroups,
                allowedMethods: one.allowedMethods, smoothStreaming: one.smoothStreaming, compress: one.compress,
                lambdaFunctionAssociations: one.lambdaFunctionAssociations,
                functionAssociations: one.functionAssociations, fieldLevelEncryptionId: one.fieldLevelEncryptionId,
                realtimeLogConfigArn: one.realtimeLogConfigArn, cachePolicyId: one.cachePolicyId,
                originRequestPolicyId: one.originRequestPolicyId, responseHeadersPolicyId: one.responseHeadersPolicyId,
                grpcConfig: one.grpcConfig, forwardedValues: one.forwardedValues, minTTL: one.minTTL,
                defaultTTL: one.defaultTTL, maxTTL: one.maxTTL)
        },
        StructureProof(CloudFrontAPI.TrustedSigners.self) { one in
            CloudFrontAPI.TrustedSigners(enabled: one.enabled, quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.TrustedKeyGroups.self) { one in
            CloudFrontAPI.TrustedKeyGroups(enabled: one.enabled, quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.AllowedMethods.self) { one in
            CloudFrontAPI.AllowedMethods(quantity: one.quantity, items: one.items, cachedMethods: one.cachedMethods)
        },
        StructureProof(CloudFrontAPI.CachedMethods.self) { one in
            CloudFrontAPI.CachedMethods(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.LambdaFunctionAssociations.self) { one in
            CloudFrontAPI.LambdaFunctionAssociations(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.LambdaFunctionAssociation.self) { one in
            CloudFrontAPI.LambdaFunctionAssociation(
                lambdaFunctionARN: one.lambdaFunctionARN, eventType: one.eventType, includeBody: one.includeBody)
        },
        StructureProof(CloudFrontAPI.FunctionAssociations.self) { one in
            CloudFrontAPI.FunctionAssociations(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.FunctionAssociation.self) { one in
            CloudFrontAPI.FunctionAssociation(functionARN: one.functionARN, eventType: one.eventType)
        },
        StructureProof(CloudFrontAPI.GrpcConfig.self) { one in
            CloudFrontAPI.GrpcConfig(enabled: one.enabled)
        },
        StructureProof(CloudFrontAPI.ForwardedValues.self) { one in
            CloudFrontAPI.ForwardedValues(
                queryString: one.queryString, cookies: one.cookies, headers: one.headers,
                queryStringCacheKeys: one.queryStringCacheKeys)
        },
        StructureProof(CloudFrontAPI.CookiePreference.self) { one in
            CloudFrontAPI.CookiePreference(forward: one.forward, whitelistedNames: one.whitelistedNames)
        },
        StructureProof(CloudFrontAPI.CookieNames.self) { one in
            CloudFrontAPI.CookieNames(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.Headers.self) { one in
            CloudFrontAPI.Headers(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.QueryStringCacheKeys.self) { one in
            CloudFrontAPI.QueryStringCacheKeys(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.CacheBehaviors.self) { one in
            CloudFrontAPI.CacheBehaviors(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.CacheBehavior.self) { one in
            CloudFrontAPI.CacheBehavior(
                pathPattern: one.pathPattern, targetOriginId: one.targetOriginId,
                viewerProtocolPolicy: one.viewerProtocolPolicy, trustedSigners: one.trustedSigners,
                trustedKeyGroups: one.trustedKeyGroups, allowedMethods: one.allowedMethods,
                smoothStreaming: one.smoothStreaming, compress: one.compress,
                lambdaFunctionAssociations: one.lambdaFunctionAssociations,
                functionAssociations: one.functionAssociations, fieldLevelEncryptionId: one.fieldLevelEncryptionId,
                realtimeLogConfigArn: one.realtimeLogConfigArn, cachePolicyId: one.cachePolicyId,
                originRequestPolicyId: one.originRequestPolicyId, responseHeadersPolicyId: one.responseHeadersPolicyId,
                grpcConfig: one.grpcConfig, forwardedValues: one.forwardedValues, minTTL: one.minTTL,
                defaultTTL: one.defaultTTL, maxTTL: one.maxTTL)
        },
        StructureProof(CloudFrontAPI.CustomErrorResponses.self) { one in
            CloudFrontAPI.CustomErrorResponses(quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.CustomErrorResponse.self) { one in
            CloudFrontAPI.CustomErrorResponse(
                errorCode: one.errorCode, responsePagePath: one.responsePagePath, responseCode: one.responseCode,
                errorCachingMinTTL: one.errorCachingMinTTL)
        },
        StructureProof(CloudFrontAPI.LoggingConfig.self) { one in
            CloudFrontAPI.LoggingConfig(
                enabled: one.enabled, includeCookies: one.includeCookies, bucket: one.bucket, prefix: one.prefix)
        },
        StructureProof(CloudFrontAPI.ViewerCertificate.self) { one in
            CloudFrontAPI.ViewerCertificate(
                cloudFrontDefaultCertificate: one.cloudFrontDefaultCertificate, iamCertificateId: one.iamCertificateId,
                acmCertificateArn: one.acmCertificateArn, sslSupportMethod: one.sslSupportMethod,
                minimumProtocolVersion: one.minimumProtocolVersion, certificate: one.certificate,
                certificateSource: one.certificateSource)
        },
        StructureProof(CloudFrontAPI.Restrictions.self) { one in
            CloudFrontAPI.Restrictions(geoRestriction: one.geoRestriction)
        },
        StructureProof(CloudFrontAPI.GeoRestriction.self) { one in
            CloudFrontAPI.GeoRestriction(restrictionType: one.restrictionType, quantity: one.quantity, items: one.items)
        },
        StructureProof(CloudFrontAPI.TenantConfig.self) { one in
            CloudFrontAPI.TenantConfig(parameterDefinitions: one.parameterDefinitions)
        },
        StructureProof(CloudFrontAPI.ParameterDefinition.self) { one in
            CloudFrontAPI.ParameterDefinition(name: one.name, definition: one.definition)
        },
        StructureProof(CloudFrontAPI.ParameterDefinitionSchema.self) { one in
            CloudFrontAPI.ParameterDefinitionSchema(stringSchema: one.stringSchema)
        },
        StructureProof(CloudFrontAPI.StringSchemaConfig.self) { one in
            CloudFrontAPI.StringSchemaConfig(
                required: one.required, comment: one.comment, defaultValue: one.defaultValue)
        },
        StructureProof(CloudFrontAPI.ViewerMtlsConfig.self) { one in
            CloudFrontAPI.ViewerMtlsConfig(mode: one.mode, trustStoreConfig: one.trustStoreConfig)
        },
        StructureProof(CloudFrontAPI.TrustStoreConfig.self) { one in
            CloudFrontAPI.TrustStoreConfig(
                trustStoreId: one.trustStoreId, advertiseTrustStoreCaNames: one.advertiseTrustStoreCaNames,
                ignoreCertificateExpiry: one.ignoreCertificateExpiry)
        },
        StructureProof(CloudFrontAPI.ConnectionFunctionAssociation.self) { one in
            CloudFrontAPI.ConnectionFunctionAssociation(id: one.id)
        },
        StructureProof(CloudFrontAPI.CacheTagConfig.self) { one in
            CloudFrontAPI.CacheTagConfig(headerName: one.headerName)
        },
        StructureProof(CloudFrontAPI.AliasICPRecordal.self) { one in
            CloudFrontAPI.AliasICPRecordal(cname: one.cname, icpRecordalStatus: one.icpRecordalStatus)
        },
        StructureProof(CloudFrontAPI.ListDistributionsRequest.self) { one in
            CloudFrontAPI.ListDistributionsRequest(marker: one.marker, maxItems: one.maxItems)
        },
        StructureProof(CloudFrontAPI.ListDistributionsResult.self) { one in
            CloudFrontAPI.ListDistributionsResult(distributionList: one.distributionList)
        },
        StructureProof(CloudFrontAPI.DistributionList.self) { one in
            CloudFrontAPI.DistributionList(
                marker: one.marker, maxItems: one.maxItems, isTruncated: one.isTruncated, quantity: one.quantity,
                nextMarker: one.nextMarker, items: one.items)
        },
        StructureProof(CloudFrontAPI.DistributionSummary.self) { one in
            CloudFrontAPI.DistributionSummary(
                id: one.id, arn: one.arn, status: one.status, lastModifiedTime: one.lastModifiedTime,
                domainName: one.domainName, aliases: one.aliases, origins: one.origins,
                defaultCacheBehavior: one.defaultCacheBehavior, cacheBehaviors: one.cacheBehaviors,
                customErrorResponses: one.customErrorResponses, comment: one.comment, priceClass: one.priceClass,
                enabled: one.enabled, viewerCertificate: one.viewerCertificate, restrictions: one.restrictions,
                webACLId: one.webACLId, httpVersion: one.httpVersion, isIPV6Enabled: one.isIPV6Enabled,
                staging: one.staging, eTag: one.eTag, originGroups: one.originGroups,
                aliasICPRecordals: one.aliasICPRecordals, connectionMode: one.connectionMode,
                anycastIpListId: one.anycastIpListId, viewerMtlsConfig: one.viewerMtlsConfig,
                connectionFunctionAssociation: one.connectionFunctionAssociation)
        },
    ]
}
