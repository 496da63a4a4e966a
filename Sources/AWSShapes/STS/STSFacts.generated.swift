// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum STSFacts {
    static let AssumeRoleRequest: Shape = Shape(
        "AssumeRoleRequest", .structure, members: [
            Member("RoleArn", STSFacts.ArnType, required: true),
            Member("RoleSessionName", STSFacts.RoleSessionNameType, required: true),
            Member("PolicyArns", STSFacts.PolicyDescriptorListType),
            Member("Policy", STSFacts.UnrestrictedSessionPolicyDocumentType),
            Member("DurationSeconds", STSFacts.RoleDurationSecondsType),
            Member("Tags", STSFacts.TagListType),
            Member("TransitiveTagKeys", STSFacts.TagKeyListType),
            Member("ExternalId", STSFacts.ExternalIdType),
            Member("SerialNumber", STSFacts.SerialNumberType),
            Member("TokenCode", STSFacts.TokenCodeType),
            Member("SourceIdentity", STSFacts.SourceIdentityType),
            Member("ProvidedContexts", STSFacts.ProvidedContextsListType),
            Member("MinimumSessionTokenSize", STSFacts.MinimumSessionTokenSizeType),
        ])

    static let ArnType: Shape = Shape(
        "arnType", .string, constraints: .init(minimum: 20, maximum: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#))

    static let RoleSessionNameType: Shape = Shape(
        "roleSessionNameType", .string, constraints: .init(minimum: 2, maximum: 64, pattern: #"[\w+=,.@-]*"#))

    static let PolicyDescriptorListType: Shape = Shape(
        "policyDescriptorListType", .list, element: Member("member", STSFacts.PolicyDescriptorType))

    static let PolicyDescriptorType: Shape = Shape(
        "PolicyDescriptorType", .structure, members: [
            Member("arn", STSFacts.ArnType),
        ])

    static let UnrestrictedSessionPolicyDocumentType: Shape = Shape(
        "unrestrictedSessionPolicyDocumentType", .string, constraints: .init(minimum: 1, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))

    static let RoleDurationSecondsType: Shape = Shape(
        "roleDurationSecondsType", .integer, constraints: .init(minimum: 900, maximum: 43200))

    static let TagListType: Shape = Shape(
        "tagListType", .list, element: Member("member", STSFacts.Tag), constraints: .init(maximum: 50))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", STSFacts.TagKeyType, required: true),
            Member("Value", STSFacts.TagValueType, required: true),
        ])

    static let TagKeyType: Shape = Shape(
        "tagKeyType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#))

    static let TagValueType: Shape = Shape(
        "tagValueType", .string, constraints: .init(minimum: 0, maximum: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#))

    static let TagKeyListType: Shape = Shape(
        "tagKeyListType", .list, element: Member("member", STSFacts.TagKeyType), constraints: .init(maximum: 50))

    static let ExternalIdType: Shape = Shape(
        "externalIdType", .string, constraints: .init(minimum: 2, maximum: 1224, pattern: #"[\w+=,.@:\/-]*"#))

    static let SerialNumberType: Shape = Shape(
        "serialNumberType", .string, constraints: .init(minimum: 9, maximum: 256, pattern: #"[\w+=/:,.@-]*"#))

    static let TokenCodeType: Shape = Shape(
        "tokenCodeType", .string, constraints: .init(minimum: 6, maximum: 6, pattern: #"[\d]*"#))

    static let SourceIdentityType: Shape = Shape(
        "sourceIdentityType", .string, constraints: .init(minimum: 2, maximum: 256, pattern: #"[\w+=,.@-]*"#))

    static let ProvidedContextsListType: Shape = Shape(
        "ProvidedContextsListType", .list, element: Member("member", STSFacts.ProvidedContext), constraints: .init(minimum: 1, maximum: 5))

    static let ProvidedContext: Shape = Shape(
        "ProvidedContext", .structure, members: [
            Member("ProviderArn", STSFacts.ArnType),
            Member("ContextAssertion", STSFacts.ContextAssertionType),
        ])

    static let ContextAssertionType: Shape = Shape(
        "contextAssertionType", .string, constraints: .init(minimum: 4, maximum: 3072))

    static let MinimumSessionTokenSizeType: Shape = Shape(
        "minimumSessionTokenSizeType", .integer, constraints: .init(minimum: 0, maximum: 4096))

    static let AssumeRoleResponse: Shape = Shape(
        "AssumeRoleResponse", .structure, members: [
            Member("Credentials", STSFacts.Credentials),
            Member("AssumedRoleUser", STSFacts.AssumedRoleUser),
            Member("PackedPolicySize", STSFacts.NonNegativeIntegerType),
            Member("SourceIdentity", STSFacts.SourceIdentityType),
            Member("SessionTokenUtilization", STSFacts.SessionTokenUtilizationType),
            Member("SessionTokenSize", STSFacts.SessionTokenSizeType),
        ])

    static let Credentials: Shape = Shape(
        "Credentials", .structure, members: [
            Member("AccessKeyId", STSFacts.AccessKeyIdType, required: true),
            Member("SecretAccessKey", STSFacts.AccessKeySecretType, required: true),
            Member("SessionToken", .string, required: true),
            Member("Expiration", .timestamp, required: true),
        ])

    static let AccessKeyIdType: Shape = Shape(
        "accessKeyIdType", .string, constraints: .init(minimum: 16, maximum: 128, pattern: #"[\w]*"#))

    static let AccessKeySecretType: Shape = Shape(
        "accessKeySecretType", .string, sensitive: true)

    static let AssumedRoleUser: Shape = Shape(
        "AssumedRoleUser", .structure, members: [
            Member("AssumedRoleId", STSFacts.AssumedRoleIdType, required: true),
            Member("Arn", STSFacts.ArnType, required: true),
        ])

    static let AssumedRoleIdType: Shape = Shape(
        "assumedRoleIdType", .string, constraints: .init(minimum: 2, maximum: 193, pattern: #"[\w+=,.@:-]*"#))

    static let NonNegativeIntegerType: Shape = Shape(
        "nonNegativeIntegerType", .integer, constraints: .init(minimum: 0))

    static let SessionTokenUtilizationType: Shape = Shape(
        "sessionTokenUtilizationType", .integer, constraints: .init(minimum: 0))

    static let SessionTokenSizeType: Shape = Shape(
        "sessionTokenSizeType", .integer, constraints: .init(minimum: 0))

    static let GetCallerIdentityRequest: Shape = Shape(
        "GetCallerIdentityRequest", .structure)

    static let GetCallerIdentityResponse: Shape = Shape(
        "GetCallerIdentityResponse", .structure, members: [
            Member("UserId", .string),
            Member("Account", .string),
            Member("Arn", STSFacts.ArnType),
        ])

    static let ExpiredTokenException: Shape = Shape(
        "ExpiredTokenException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "ExpiredTokenException"))

    static let InvalidContextAssertionException: Shape = Shape(
        "InvalidContextAssertionException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidContextAssertion"))

    static let MalformedPolicyDocumentException: Shape = Shape(
        "MalformedPolicyDocumentException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "MalformedPolicyDocument"))

    static let PackedPolicyTooLargeException: Shape = Shape(
        "PackedPolicyTooLargeException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "PackedPolicyTooLarge"))

    static let RegionDisabledException: Shape = Shape(
        "RegionDisabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "RegionDisabledException"))
}
