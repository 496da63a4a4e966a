// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum CloudFrontAPIFacts {
    static let CreateInvalidationRequest: Shape = Shape(
        "CreateInvalidationRequest", .structure, members: [
            Member("DistributionId", .string, in: .uri, required: true),
            Member("InvalidationBatch", CloudFrontAPIFacts.InvalidationBatch, required: true, xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/"),
        ], payload: "InvalidationBatch")

    static let InvalidationBatch: Shape = Shape(
        "InvalidationBatch", .structure, members: [
            Member("Paths", CloudFrontAPIFacts.Paths, required: true),
            Member("CallerReference", .string, required: true),
        ])

    static let Paths: Shape = Shape(
        "Paths", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.PathList),
        ])

    static let PathList: Shape = Shape(
        "PathList", .list, element: Member("member", .string, wire: "Path"))

    static let CreateInvalidationResult: Shape = Shape(
        "CreateInvalidationResult", .structure, members: [
            Member("Location", .string, in: .header),
            Member("Invalidation", CloudFrontAPIFacts.Invalidation),
        ], payload: "Invalidation")

    static let Invalidation: Shape = Shape(
        "Invalidation", .structure, members: [
            Member("Id", .string, required: true),
            Member("Status", .string, required: true),
            Member("CreateTime", .timestamp, required: true),
            Member("InvalidationBatch", CloudFrontAPIFacts.InvalidationBatch, required: true),
        ])

    static let GetDistributionRequest: Shape = Shape(
        "GetDistributionRequest", .structure, members: [
            Member("Id", .string, in: .uri, required: true),
        ])

    static let GetDistributionResult: Shape = Shape(
        "GetDistributionResult", .structure, members: [
            Member("Distribution", CloudFrontAPIFacts.Distribution),
            Member("ETag", .string, in: .header),
        ], payload: "Distribution")

    static let Distribution: Shape = Shape(
        "Distribution", .structure, members: [
            Member("Id", .string, required: true),
            Member("ARN", .string, required: true),
            Member("Status", .string, required: true),
            Member("LastModifiedTime", .timestamp, required: true),
            Member("InProgressInvalidationBatches", .integer, required: true),
            Member("DomainName", .string, required: true),
            Member("ActiveTrustedSigners", CloudFrontAPIFacts.ActiveTrustedSigners),
            Member("ActiveTrustedKeyGroups", CloudFrontAPIFacts.ActiveTrustedKeyGroups),
            Member("DistributionConfig", CloudFrontAPIFacts.DistributionConfig, required: true),
            Member("AliasICPRecordals", CloudFrontAPIFacts.AliasICPRecordals),
        ])

    static let ActiveTrustedSigners: Shape = Shape(
        "ActiveTrustedSigners", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.SignerList),
        ])

    static let SignerList: Shape = Shape(
        "SignerList", .list, element: Member("member", CloudFrontAPIFacts.Signer, wire: "Signer"))

    static let Signer: Shape = Shape(
        "Signer", .structure, members: [
            Member("AwsAccountNumber", .string),
            Member("KeyPairIds", CloudFrontAPIFacts.KeyPairIds),
        ])

    static let KeyPairIds: Shape = Shape(
        "KeyPairIds", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.KeyPairIdList),
        ])

    static let KeyPairIdList: Shape = Shape(
        "KeyPairIdList", .list, element: Member("member", .string, wire: "KeyPairId"))

    static let ActiveTrustedKeyGroups: Shape = Shape(
        "ActiveTrustedKeyGroups", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.KGKeyPairIdsList),
        ])

    static let KGKeyPairIdsList: Shape = Shape(
        "KGKeyPairIdsList", .list, element: Member("member", CloudFrontAPIFacts.KGKeyPairIds, wire: "KeyGroup"))

    static let KGKeyPairIds: Shape = Shape(
        "KGKeyPairIds", .structure, members: [
            Member("KeyGroupId", .string),
            Member("KeyPairIds", CloudFrontAPIFacts.KeyPairIds),
        ])

    static let DistributionConfig: Shape = Shape(
        "DistributionConfig", .structure, members: [
            Member("CallerReference", .string, required: true),
            Member("Aliases", CloudFrontAPIFacts.Aliases),
            Member("DefaultRootObject", .string),
            Member("Origins", CloudFrontAPIFacts.Origins, required: true),
            Member("OriginGroups", CloudFrontAPIFacts.OriginGroups),
            Member("DefaultCacheBehavior", CloudFrontAPIFacts.DefaultCacheBehavior, required: true),
            Member("CacheBehaviors", CloudFrontAPIFacts.CacheBehaviors),
            Member("CustomErrorResponses", CloudFrontAPIFacts.CustomErrorResponses),
            Member("Comment", CloudFrontAPIFacts.CommentType, required: true),
            Member("Logging", CloudFrontAPIFacts.LoggingConfig),
            Member("PriceClass", CloudFrontAPIFacts.PriceClass),
            Member("Enabled", .boolean, required: true),
            Member("ViewerCertificate", CloudFrontAPIFacts.ViewerCertificate),
            Member("Restrictions", CloudFrontAPIFacts.Restrictions),
            Member("WebACLId", .string),
            Member("HttpVersion", CloudFrontAPIFacts.HttpVersion),
            Member("IsIPV6Enabled", .boolean),
            Member("ContinuousDeploymentPolicyId", .string),
            Member("Staging", .boolean),
            Member("AnycastIpListId", .string),
            Member("TenantConfig", CloudFrontAPIFacts.TenantConfig),
            Member("ConnectionMode", CloudFrontAPIFacts.ConnectionMode),
            Member("ViewerMtlsConfig", CloudFrontAPIFacts.ViewerMtlsConfig),
            Member("ConnectionFunctionAssociation", CloudFrontAPIFacts.ConnectionFunctionAssociation),
            Member("CacheTagConfig", CloudFrontAPIFacts.CacheTagConfig),
        ])

    static let Aliases: Shape = Shape(
        "Aliases", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.AliasList),
        ])

    static let AliasList: Shape = Shape(
        "AliasList", .list, element: Member("member", .string, wire: "CNAME"))

    static let Origins: Shape = Shape(
        "Origins", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.OriginList, required: true),
        ])

    static let OriginList: Shape = Shape(
        "OriginList", .list, element: Member("member", CloudFrontAPIFacts.Origin, wire: "Origin"), constraints: .init(minimum: 1))

    static let Origin: Shape = Shape(
        "Origin", .structure, members: [
            Member("Id", .string, required: true),
            Member("DomainName", .string, required: true),
            Member("OriginPath", .string),
            Member("CustomHeaders", CloudFrontAPIFacts.CustomHeaders),
            Member("S3OriginConfig", CloudFrontAPIFacts.S3OriginConfig),
            Member("CustomOriginConfig", CloudFrontAPIFacts.CustomOriginConfig),
            Member("VpcOriginConfig", CloudFrontAPIFacts.VpcOriginConfig),
            Member("ConnectionAttempts", .integer),
            Member("ConnectionTimeout", .integer),
            Member("ResponseCompletionTimeout", .integer),
            Member("OriginShield", CloudFrontAPIFacts.OriginShield),
            Member("OriginAccessControlId", .string),
        ])

    static let CustomHeaders: Shape = Shape(
        "CustomHeaders", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.OriginCustomHeadersList),
        ])

    static let OriginCustomHeadersList: Shape = Shape(
        "OriginCustomHeadersList", .list, element: Member("member", CloudFrontAPIFacts.OriginCustomHeader, wire: "OriginCustomHeader"))

    static let OriginCustomHeader: Shape = Shape(
        "OriginCustomHeader", .structure, members: [
            Member("HeaderName", .string, required: true),
            Member("HeaderValue", CloudFrontAPIFacts.SensitiveStringType, required: true),
        ])

    static let SensitiveStringType: Shape = Shape(
        "sensitiveStringType", .string, sensitive: true)

    static let S3OriginConfig: Shape = Shape(
        "S3OriginConfig", .structure, members: [
            Member("OriginAccessIdentity", .string, required: true),
            Member("OriginReadTimeout", .integer),
        ])

    static let CustomOriginConfig: Shape = Shape(
        "CustomOriginConfig", .structure, members: [
            Member("HTTPPort", .integer, required: true),
            Member("HTTPSPort", .integer, required: true),
            Member("OriginProtocolPolicy", CloudFrontAPIFacts.OriginProtocolPolicy, required: true),
            Member("OriginSslProtocols", CloudFrontAPIFacts.OriginSslProtocols),
            Member("OriginReadTimeout", .integer),
            Member("OriginKeepaliveTimeout", .integer),
            Member("IpAddressType", CloudFrontAPIFacts.IpAddressType),
            Member("OriginMtlsConfig", CloudFrontAPIFacts.OriginMtlsConfig),
            Member("OriginHttpVersion", CloudFrontAPIFacts.OriginHttpVersion),
        ])

    static let OriginProtocolPolicy: Shape = Shape(
        "OriginProtocolPolicy", .string, constraints: .init(values: ["http-only", "match-viewer", "https-only"]))

    static let OriginSslProtocols: Shape = Shape(
        "OriginSslProtocols", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.SslProtocolsList, required: true),
        ])

    static let SslProtocolsList: Shape = Shape(
        "SslProtocolsList", .list, element: Member("member", CloudFrontAPIFacts.SslProtocol, wire: "SslProtocol"))

    static let SslProtocol: Shape = Shape(
        "SslProtocol", .string, constraints: .init(values: ["SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2"]))

    static let IpAddressType: Shape = Shape(
        "IpAddressType", .string, constraints: .init(values: ["ipv4", "ipv6", "dualstack"]))

    static let OriginMtlsConfig: Shape = Shape(
        "OriginMtlsConfig", .structure, members: [
            Member("ClientCertificateArn", .string, required: true),
        ])

    static let OriginHttpVersion: Shape = Shape(
        "OriginHttpVersion", .string, constraints: .init(values: ["http1.1", "http2"]))

    static let VpcOriginConfig: Shape = Shape(
        "VpcOriginConfig", .structure, members: [
            Member("VpcOriginId", .string, required: true),
            Member("OwnerAccountId", .string),
            Member("OriginReadTimeout", .integer),
            Member("OriginKeepaliveTimeout", .integer),
            Member("OriginHttpVersion", CloudFrontAPIFacts.OriginHttpVersion),
        ])

    static let OriginShield: Shape = Shape(
        "OriginShield", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("OriginShieldRegion", CloudFrontAPIFacts.OriginShieldRegion),
        ])

    static let OriginShieldRegion: Shape = Shape(
        "OriginShieldRegion", .string, constraints: .init(minimum: 1, maximum: 32, pattern: #"[a-z]{2}-[a-z]+-\d"#))

    static let OriginGroups: Shape = Shape(
        "OriginGroups", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.OriginGroupList),
        ])

    static let OriginGroupList: Shape = Shape(
        "OriginGroupList", .list, element: Member("member", CloudFrontAPIFacts.OriginGroup, wire: "OriginGroup"))

    static let OriginGroup: Shape = Shape(
        "OriginGroup", .structure, members: [
            Member("Id", .string, required: true),
            Member("FailoverCriteria", CloudFrontAPIFacts.OriginGroupFailoverCriteria, required: true),
            Member("Members", CloudFrontAPIFacts.OriginGroupMembers, required: true),
            Member("SelectionCriteria", CloudFrontAPIFacts.OriginGroupSelectionCriteria),
        ])

    static let OriginGroupFailoverCriteria: Shape = Shape(
        "OriginGroupFailoverCriteria", .structure, members: [
            Member("StatusCodes", CloudFrontAPIFacts.StatusCodes, required: true),
        ])

    static let StatusCodes: Shape = Shape(
        "StatusCodes", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.StatusCodeList, required: true),
        ])

    static let StatusCodeList: Shape = Shape(
        "StatusCodeList", .list, element: Member("member", .integer, wire: "StatusCode"), constraints: .init(minimum: 1))

    static let OriginGroupMembers: Shape = Shape(
        "OriginGroupMembers", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.OriginGroupMemberList, required: true),
        ])

    static let OriginGroupMemberList: Shape = Shape(
        "OriginGroupMemberList", .list, element: Member("member", CloudFrontAPIFacts.OriginGroupMember, wire: "OriginGroupMember"), constraints: .init(minimum: 2, maximum: 2))

    static let OriginGroupMember: Shape = Shape(
        "OriginGroupMember", .structure, members: [
            Member("OriginId", .string, required: true),
        ])

    static let OriginGroupSelectionCriteria: Shape = Shape(
        "OriginGroupSelectionCriteria", .string, constraints: .init(values: ["default", "media-quality-based"]))

    static let DefaultCacheBehavior: Shape = Shape(
        "DefaultCacheBehavior", .structure, members: [
            Member("TargetOriginId", .string, required: true),
            Member("TrustedSigners", CloudFrontAPIFacts.TrustedSigners),
            Member("TrustedKeyGroups", CloudFrontAPIFacts.TrustedKeyGroups),
            Member("ViewerProtocolPolicy", CloudFrontAPIFacts.ViewerProtocolPolicy, required: true),
            Member("AllowedMethods", CloudFrontAPIFacts.AllowedMethods),
            Member("SmoothStreaming", .boolean),
            Member("Compress", .boolean),
            Member("LambdaFunctionAssociations", CloudFrontAPIFacts.LambdaFunctionAssociations),
            Member("FunctionAssociations", CloudFrontAPIFacts.FunctionAssociations),
            Member("FieldLevelEncryptionId", .string),
            Member("RealtimeLogConfigArn", .string),
            Member("CachePolicyId", .string),
            Member("OriginRequestPolicyId", .string),
            Member("ResponseHeadersPolicyId", .string),
            Member("GrpcConfig", CloudFrontAPIFacts.GrpcConfig),
            Member("ForwardedValues", CloudFrontAPIFacts.ForwardedValues),
            Member("MinTTL", .long),
            Member("DefaultTTL", .long),
            Member("MaxTTL", .long),
        ])

    static let TrustedSigners: Shape = Shape(
        "TrustedSigners", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.AwsAccountNumberList),
        ])

    static let AwsAccountNumberList: Shape = Shape(
        "AwsAccountNumberList", .list, element: Member("member", .string, wire: "AwsAccountNumber"))

    static let TrustedKeyGroups: Shape = Shape(
        "TrustedKeyGroups", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.TrustedKeyGroupIdList),
        ])

    static let TrustedKeyGroupIdList: Shape = Shape(
        "TrustedKeyGroupIdList", .list, element: Member("member", .string, wire: "KeyGroup"))

    static let ViewerProtocolPolicy: Shape = Shape(
        "ViewerProtocolPolicy", .string, constraints: .init(values: ["allow-all", "https-only", "redirect-to-https"]))

    static let AllowedMethods: Shape = Shape(
        "AllowedMethods", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.MethodsList, required: true),
            Member("CachedMethods", CloudFrontAPIFacts.CachedMethods),
        ])

    static let MethodsList: Shape = Shape(
        "MethodsList", .list, element: Member("member", CloudFrontAPIFacts.Method, wire: "Method"))

    static let Method: Shape = Shape(
        "Method", .string, constraints: .init(values: ["GET", "HEAD", "POST", "PUT", "PATCH", "OPTIONS", "DELETE"]))

    static let CachedMethods: Shape = Shape(
        "CachedMethods", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.MethodsList, required: true),
        ])

    static let LambdaFunctionAssociations: Shape = Shape(
        "LambdaFunctionAssociations", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.LambdaFunctionAssociationList),
        ])

    static let LambdaFunctionAssociationList: Shape = Shape(
        "LambdaFunctionAssociationList", .list, element: Member("member", CloudFrontAPIFacts.LambdaFunctionAssociation, wire: "LambdaFunctionAssociation"))

    static let LambdaFunctionAssociation: Shape = Shape(
        "LambdaFunctionAssociation", .structure, members: [
            Member("LambdaFunctionARN", .string, required: true),
            Member("EventType", CloudFrontAPIFacts.EventType, required: true),
            Member("IncludeBody", .boolean),
        ])

    static let EventType: Shape = Shape(
        "EventType", .string, constraints: .init(values: ["viewer-request", "viewer-response", "origin-request", "origin-response"]))

    static let FunctionAssociations: Shape = Shape(
        "FunctionAssociations", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.FunctionAssociationList),
        ])

    static let FunctionAssociationList: Shape = Shape(
        "FunctionAssociationList", .list, element: Member("member", CloudFrontAPIFacts.FunctionAssociation, wire: "FunctionAssociation"))

    static let FunctionAssociation: Shape = Shape(
        "FunctionAssociation", .structure, members: [
            Member("FunctionARN", CloudFrontAPIFacts.FunctionARN, required: true),
            Member("EventType", CloudFrontAPIFacts.EventType, required: true),
        ])

    static let FunctionARN: Shape = Shape(
        "FunctionARN", .string, constraints: .init(minimum: 0, maximum: 108, pattern: #"arn:aws:cloudfront::[0-9]{12}:function\/[a-zA-Z0-9-_]{1,64}"#))

    static let GrpcConfig: Shape = Shape(
        "GrpcConfig", .structure, members: [
            Member("Enabled", .boolean, required: true),
        ])

    static let ForwardedValues: Shape = Shape(
        "ForwardedValues", .structure, members: [
            Member("QueryString", .boolean, required: true),
            Member("Cookies", CloudFrontAPIFacts.CookiePreference, required: true),
            Member("Headers", CloudFrontAPIFacts.Headers),
            Member("QueryStringCacheKeys", CloudFrontAPIFacts.QueryStringCacheKeys),
        ])

    static let CookiePreference: Shape = Shape(
        "CookiePreference", .structure, members: [
            Member("Forward", CloudFrontAPIFacts.ItemSelection, required: true),
            Member("WhitelistedNames", CloudFrontAPIFacts.CookieNames),
        ])

    static let ItemSelection: Shape = Shape(
        "ItemSelection", .string, constraints: .init(values: ["none", "whitelist", "all"]))

    static let CookieNames: Shape = Shape(
        "CookieNames", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.CookieNameList),
        ])

    static let CookieNameList: Shape = Shape(
        "CookieNameList", .list, element: Member("member", .string, wire: "Name"))

    static let Headers: Shape = Shape(
        "Headers", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.HeaderList),
        ])

    static let HeaderList: Shape = Shape(
        "HeaderList", .list, element: Member("member", .string, wire: "Name"))

    static let QueryStringCacheKeys: Shape = Shape(
        "QueryStringCacheKeys", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.QueryStringCacheKeysList),
        ])

    static let QueryStringCacheKeysList: Shape = Shape(
        "QueryStringCacheKeysList", .list, element: Member("member", .string, wire: "Name"))

    static let CacheBehaviors: Shape = Shape(
        "CacheBehaviors", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.CacheBehaviorList),
        ])

    static let CacheBehaviorList: Shape = Shape(
        "CacheBehaviorList", .list, element: Member("member", CloudFrontAPIFacts.CacheBehavior, wire: "CacheBehavior"))

    static let CacheBehavior: Shape = Shape(
        "CacheBehavior", .structure, members: [
            Member("PathPattern", .string, required: true),
            Member("TargetOriginId", .string, required: true),
            Member("TrustedSigners", CloudFrontAPIFacts.TrustedSigners),
            Member("TrustedKeyGroups", CloudFrontAPIFacts.TrustedKeyGroups),
            Member("ViewerProtocolPolicy", CloudFrontAPIFacts.ViewerProtocolPolicy, required: true),
            Member("AllowedMethods", CloudFrontAPIFacts.AllowedMethods),
            Member("SmoothStreaming", .boolean),
            Member("Compress", .boolean),
            Member("LambdaFunctionAssociations", CloudFrontAPIFacts.LambdaFunctionAssociations),
            Member("FunctionAssociations", CloudFrontAPIFacts.FunctionAssociations),
            Member("FieldLevelEncryptionId", .string),
            Member("RealtimeLogConfigArn", .string),
            Member("CachePolicyId", .string),
            Member("OriginRequestPolicyId", .string),
            Member("ResponseHeadersPolicyId", .string),
            Member("GrpcConfig", CloudFrontAPIFacts.GrpcConfig),
            Member("ForwardedValues", CloudFrontAPIFacts.ForwardedValues),
            Member("MinTTL", .long),
            Member("DefaultTTL", .long),
            Member("MaxTTL", .long),
        ])

    static let CustomErrorResponses: Shape = Shape(
        "CustomErrorResponses", .structure, members: [
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.CustomErrorResponseList),
        ])

    static let CustomErrorResponseList: Shape = Shape(
        "CustomErrorResponseList", .list, element: Member("member", CloudFrontAPIFacts.CustomErrorResponse, wire: "CustomErrorResponse"))

    static let CustomErrorResponse: Shape = Shape(
        "CustomErrorResponse", .structure, members: [
            Member("ErrorCode", .integer, required: true),
            Member("ResponsePagePath", .string),
            Member("ResponseCode", .string),
            Member("ErrorCachingMinTTL", .long),
        ])

    static let CommentType: Shape = Shape(
        "CommentType", .string, sensitive: true)

    static let LoggingConfig: Shape = Shape(
        "LoggingConfig", .structure, members: [
            Member("Enabled", .boolean),
            Member("IncludeCookies", .boolean),
            Member("Bucket", .string),
            Member("Prefix", .string),
        ])

    static let PriceClass: Shape = Shape(
        "PriceClass", .string, constraints: .init(values: ["PriceClass_100", "PriceClass_200", "PriceClass_All", "None"]))

    static let ViewerCertificate: Shape = Shape(
        "ViewerCertificate", .structure, members: [
            Member("CloudFrontDefaultCertificate", .boolean),
            Member("IAMCertificateId", CloudFrontAPIFacts.ServerCertificateId),
            Member("ACMCertificateArn", .string),
            Member("SSLSupportMethod", CloudFrontAPIFacts.SSLSupportMethod),
            Member("MinimumProtocolVersion", CloudFrontAPIFacts.MinimumProtocolVersion),
            Member("Certificate", .string),
            Member("CertificateSource", CloudFrontAPIFacts.CertificateSource),
        ])

    static let ServerCertificateId: Shape = Shape(
        "ServerCertificateId", .string, constraints: .init(minimum: 0, maximum: 32))

    static let SSLSupportMethod: Shape = Shape(
        "SSLSupportMethod", .string, constraints: .init(values: ["sni-only", "vip", "static-ip"]))

    static let MinimumProtocolVersion: Shape = Shape(
        "MinimumProtocolVersion", .string, constraints: .init(values: ["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.3_2025", "TLSv1.2_2025"]))

    static let CertificateSource: Shape = Shape(
        "CertificateSource", .string, constraints: .init(values: ["cloudfront", "iam", "acm"]))

    static let Restrictions: Shape = Shape(
        "Restrictions", .structure, members: [
            Member("GeoRestriction", CloudFrontAPIFacts.GeoRestriction, required: true),
        ])

    static let GeoRestriction: Shape = Shape(
        "GeoRestriction", .structure, members: [
            Member("RestrictionType", CloudFrontAPIFacts.GeoRestrictionType, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.LocationList),
        ])

    static let GeoRestrictionType: Shape = Shape(
        "GeoRestrictionType", .string, constraints: .init(values: ["blacklist", "whitelist", "none"]))

    static let LocationList: Shape = Shape(
        "LocationList", .list, element: Member("member", .string, wire: "Location"))

    static let HttpVersion: Shape = Shape(
        "HttpVersion", .string, constraints: .init(values: ["http1.1", "http2", "http3", "http2and3"]))

    static let TenantConfig: Shape = Shape(
        "TenantConfig", .structure, members: [
            Member("ParameterDefinitions", CloudFrontAPIFacts.ParameterDefinitions),
        ])

    static let ParameterDefinitions: Shape = Shape(
        "ParameterDefinitions", .list, element: Member("member", CloudFrontAPIFacts.ParameterDefinition))

    static let ParameterDefinition: Shape = Shape(
        "ParameterDefinition", .structure, members: [
            Member("Name", CloudFrontAPIFacts.ParameterName, required: true),
            Member("Definition", CloudFrontAPIFacts.ParameterDefinitionSchema, required: true),
        ])

    static let ParameterName: Shape = Shape(
        "ParameterName", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[a-zA-Z0-9-_]+"#))

    static let ParameterDefinitionSchema: Shape = Shape(
        "ParameterDefinitionSchema", .structure, members: [
            Member("StringSchema", CloudFrontAPIFacts.StringSchemaConfig),
        ])

    static let StringSchemaConfig: Shape = Shape(
        "StringSchemaConfig", .structure, members: [
            Member("Comment", CloudFrontAPIFacts.SensitiveStringType),
            Member("DefaultValue", CloudFrontAPIFacts.ParameterValue),
            Member("Required", .boolean, required: true),
        ])

    static let ParameterValue: Shape = Shape(
        "ParameterValue", .string, constraints: .init(minimum: 1, maximum: 256))

    static let ConnectionMode: Shape = Shape(
        "ConnectionMode", .string, constraints: .init(values: ["direct", "tenant-only"]))

    static let ViewerMtlsConfig: Shape = Shape(
        "ViewerMtlsConfig", .structure, members: [
            Member("Mode", CloudFrontAPIFacts.ViewerMtlsMode),
            Member("TrustStoreConfig", CloudFrontAPIFacts.TrustStoreConfig),
        ])

    static let ViewerMtlsMode: Shape = Shape(
        "ViewerMtlsMode", .string, constraints: .init(values: ["required", "optional", "passthrough"]))

    static let TrustStoreConfig: Shape = Shape(
        "TrustStoreConfig", .structure, members: [
            Member("TrustStoreId", .string, required: true),
            Member("AdvertiseTrustStoreCaNames", .boolean),
            Member("IgnoreCertificateExpiry", .boolean),
        ])

    static let ConnectionFunctionAssociation: Shape = Shape(
        "ConnectionFunctionAssociation", .structure, members: [
            Member("Id", CloudFrontAPIFacts.ResourceId, required: true),
        ])

    static let ResourceId: Shape = Shape(
        "ResourceId", .string, constraints: .init(minimum: 1, maximum: 64))

    static let CacheTagConfig: Shape = Shape(
        "CacheTagConfig", .structure, members: [
            Member("HeaderName", .string, required: true),
        ])

    static let AliasICPRecordals: Shape = Shape(
        "AliasICPRecordals", .list, element: Member("member", CloudFrontAPIFacts.AliasICPRecordal, wire: "AliasICPRecordal"))

    static let AliasICPRecordal: Shape = Shape(
        "AliasICPRecordal", .structure, members: [
            Member("CNAME", .string),
            Member("ICPRecordalStatus", CloudFrontAPIFacts.ICPRecordalStatus),
        ])

    static let ICPRecordalStatus: Shape = Shape(
        "ICPRecordalStatus", .string, constraints: .init(values: ["APPROVED", "SUSPENDED", "PENDING"]))

    static let ListDistributionsRequest: Shape = Shape(
        "ListDistributionsRequest", .structure, members: [
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", .string, in: .querystring),
        ])

    static let ListDistributionsResult: Shape = Shape(
        "ListDistributionsResult", .structure, members: [
            Member("DistributionList", CloudFrontAPIFacts.DistributionList),
        ], payload: "DistributionList")

    static let DistributionList: Shape = Shape(
        "DistributionList", .structure, members: [
            Member("Marker", .string, required: true),
            Member("NextMarker", .string),
            Member("MaxItems", .integer, required: true),
            Member("IsTruncated", .boolean, required: true),
            Member("Quantity", .integer, required: true),
            Member("Items", CloudFrontAPIFacts.DistributionSummaryList),
        ])

    static let DistributionSummaryList: Shape = Shape(
        "DistributionSummaryList", .list, element: Member("member", CloudFrontAPIFacts.DistributionSummary, wire: "DistributionSummary"))

    static let DistributionSummary: Shape = Shape(
        "DistributionSummary", .structure, members: [
            Member("Id", .string, required: true),
            Member("ARN", .string, required: true),
            Member("ETag", .string),
            Member("Status", .string, required: true),
            Member("LastModifiedTime", .timestamp, required: true),
            Member("DomainName", .string, required: true),
            Member("Aliases", CloudFrontAPIFacts.Aliases, required: true),
            Member("Origins", CloudFrontAPIFacts.Origins, required: true),
            Member("OriginGroups", CloudFrontAPIFacts.OriginGroups),
            Member("DefaultCacheBehavior", CloudFrontAPIFacts.DefaultCacheBehavior, required: true),
            Member("CacheBehaviors", CloudFrontAPIFacts.CacheBehaviors, required: true),
            Member("CustomErrorResponses", CloudFrontAPIFacts.CustomErrorResponses, required: true),
            Member("Comment", CloudFrontAPIFacts.SensitiveStringType, required: true),
            Member("PriceClass", CloudFrontAPIFacts.PriceClass, required: true),
            Member("Enabled", .boolean, required: true),
            Member("ViewerCertificate", CloudFrontAPIFacts.ViewerCertificate, required: true),
            Member("Restrictions", CloudFrontAPIFacts.Restrictions, required: true),
            Member("WebACLId", .string, required: true),
            Member("HttpVersion", CloudFrontAPIFacts.HttpVersion, required: true),
            Member("IsIPV6Enabled", .boolean, required: true),
            Member("AliasICPRecordals", CloudFrontAPIFacts.AliasICPRecordals),
            Member("Staging", .boolean, required: true),
            Member("ConnectionMode", CloudFrontAPIFacts.ConnectionMode),
            Member("AnycastIpListId", .string),
            Member("ViewerMtlsConfig", CloudFrontAPIFacts.ViewerMtlsConfig),
            Member("ConnectionFunctionAssociation", CloudFrontAPIFacts.ConnectionFunctionAssociation),
        ])

    static let AccessDenied: Shape = Shape(
        "AccessDenied", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 403))

    static let BatchTooLarge: Shape = Shape(
        "BatchTooLarge", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 413))

    static let InconsistentQuantities: Shape = Shape(
        "InconsistentQuantities", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let InvalidArgument: Shape = Shape(
        "InvalidArgument", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let MissingBody: Shape = Shape(
        "MissingBody", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let NoSuchDistribution: Shape = Shape(
        "NoSuchDistribution", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 404))

    static let TooManyInvalidationsInProgress: Shape = Shape(
        "TooManyInvalidationsInProgress", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))
}
