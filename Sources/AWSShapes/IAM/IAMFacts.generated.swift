// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum IAMFacts {
    static let GetRoleRequest: Shape = Shape(
        "GetRoleRequest", .structure, members: [
            Member("RoleName", IAMFacts.RoleNameType, required: true),
        ])

    static let RoleNameType: Shape = Shape(
        "roleNameType", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"[\w+=,.@-]+"#))

    static let GetRoleResponse: Shape = Shape(
        "GetRoleResponse", .structure, members: [
            Member("Role", IAMFacts.Role, required: true),
        ])

    static let Role: Shape = Shape(
        "Role", .structure, members: [
            Member("Path", IAMFacts.PathType, required: true),
            Member("RoleName", IAMFacts.RoleNameType, required: true),
            Member("RoleId", IAMFacts.IdType, required: true),
            Member("Arn", IAMFacts.ArnType, required: true),
            Member("CreateDate", .timestamp, required: true),
            Member("AssumeRolePolicyDocument", IAMFacts.PolicyDocumentType),
            Member("Description", IAMFacts.RoleDescriptionType),
            Member("MaxSessionDuration", IAMFacts.RoleMaxSessionDurationType),
            Member("MaxSigninSessionDuration", IAMFacts.MaxSigninSessionDurationType),
            Member("PermissionsBoundary", IAMFacts.AttachedPermissionsBoundary),
            Member("Tags", IAMFacts.TagListType),
            Member("RoleLastUsed", IAMFacts.RoleLastUsed),
            Member("SourceRoleTemplate", IAMFacts.SourceRoleTemplate),
        ])

    static let PathType: Shape = Shape(
        "pathType", .string, constraints: .init(minimum: 1, maximum: 512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#))

    static let IdType: Shape = Shape(
        "idType", .string, constraints: .init(minimum: 16, maximum: 128, pattern: #"[\w]+"#))

    static let ArnType: Shape = Shape(
        "arnType", .string, constraints: .init(minimum: 20, maximum: 2048))

    static let PolicyDocumentType: Shape = Shape(
        "policyDocumentType", .string, constraints: .init(minimum: 1, maximum: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))

    static let RoleDescriptionType: Shape = Shape(
        "roleDescriptionType", .string, constraints: .init(maximum: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#))

    static let RoleMaxSessionDurationType: Shape = Shape(
        "roleMaxSessionDurationType", .integer, constraints: .init(minimum: 3600, maximum: 43200))

    static let MaxSigninSessionDurationType: Shape = Shape(
        "maxSigninSessionDurationType", .integer, constraints: .init(minimum: 3600, maximum: 7776000))

    static let AttachedPermissionsBoundary: Shape = Shape(
        "AttachedPermissionsBoundary", .structure, members: [
            Member("PermissionsBoundaryType", IAMFacts.PermissionsBoundaryAttachmentType),
            Member("PermissionsBoundaryArn", IAMFacts.ArnType),
        ])

    static let PermissionsBoundaryAttachmentType: Shape = Shape(
        "PermissionsBoundaryAttachmentType", .string, constraints: .init(values: ["PermissionsBoundaryPolicy"]))

    static let TagListType: Shape = Shape(
        "tagListType", .list, element: Member("member", IAMFacts.Tag), constraints: .init(maximum: 50))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", IAMFacts.TagKeyType, required: true),
            Member("Value", IAMFacts.TagValueType, required: true),
        ])

    static let TagKeyType: Shape = Shape(
        "tagKeyType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#))

    static let TagValueType: Shape = Shape(
        "tagValueType", .string, constraints: .init(minimum: 0, maximum: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#))

    static let RoleLastUsed: Shape = Shape(
        "RoleLastUsed", .structure, members: [
            Member("LastUsedDate", .timestamp),
            Member("Region", .string),
        ])

    static let SourceRoleTemplate: Shape = Shape(
        "SourceRoleTemplate", .structure, members: [
            Member("TemplateArn", IAMFacts.ArnType, required: true),
            Member("TemplateMinorVersion", .integer, required: true),
        ])

    static let ListRolesRequest: Shape = Shape(
        "ListRolesRequest", .structure, members: [
            Member("PathPrefix", IAMFacts.PathPrefixType),
            Member("Marker", IAMFacts.MarkerType),
            Member("MaxItems", IAMFacts.MaxItemsType),
        ])

    static let PathPrefixType: Shape = Shape(
        "pathPrefixType", .string, constraints: .init(minimum: 1, maximum: 512, pattern: #"\u002F[\u0021-\u007F]*"#))

    static let MarkerType: Shape = Shape(
        "markerType", .string, constraints: .init(minimum: 1, maximum: 320, pattern: #"[\u0020-\u00FF]+"#))

    static let MaxItemsType: Shape = Shape(
        "maxItemsType", .integer, constraints: .init(minimum: 1, maximum: 1000))

    static let ListRolesResponse: Shape = Shape(
        "ListRolesResponse", .structure, members: [
            Member("Roles", IAMFacts.RoleListType, required: true),
            Member("IsTruncated", .boolean),
            Member("Marker", .string),
        ])

    static let RoleListType: Shape = Shape(
        "roleListType", .list, element: Member("member", IAMFacts.Role))

    static let NoSuchEntityException: Shape = Shape(
        "NoSuchEntityException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 404, queryCode: "NoSuchEntity"))

    static let ServiceFailureException: Shape = Shape(
        "ServiceFailureException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, queryCode: "ServiceFailure"))
}
