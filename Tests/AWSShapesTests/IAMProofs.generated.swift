// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum IAMProofs {
    static let operations: [any AWSOperation.Type] = [
        IAM.GetRole.self,
        IAM.ListRoles.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            IAM.GetRoleRequest.self,
            copy: { one in IAM.GetRoleRequest(roleName: one.roleName) }),
        StructureProof(
            IAM.GetRoleResponse.self,
            copy: { one in IAM.GetRoleResponse(role: one.role) }),
        StructureProof(
            IAM.Role.self,
            copy: { one in IAM.Role(path: one.path, roleName: one.roleName, roleId: one.roleId, arn: one.arn, createDate: one.createDate, assumeRolePolicyDocument: one.assumeRolePolicyDocument, description: one.description, maxSessionDuration: one.maxSessionDuration, maxSigninSessionDuration: one.maxSigninSessionDuration, permissionsBoundary: one.permissionsBoundary, tags: one.tags, roleLastUsed: one.roleLastUsed, sourceRoleTemplate: one.sourceRoleTemplate) },
            minimum: { one in IAM.Role(path: one.path, roleName: one.roleName, roleId: one.roleId, arn: one.arn, createDate: one.createDate) }),
        StructureProof(
            IAM.AttachedPermissionsBoundary.self,
            copy: { one in IAM.AttachedPermissionsBoundary(permissionsBoundaryType: one.permissionsBoundaryType, permissionsBoundaryArn: one.permissionsBoundaryArn) },
            minimum: { _ in IAM.AttachedPermissionsBoundary() }),
        StructureProof(
            IAM.Tag.self,
            copy: { one in IAM.Tag(key: one.key, value: one.value) }),
        StructureProof(
            IAM.RoleLastUsed.self,
            copy: { one in IAM.RoleLastUsed(lastUsedDate: one.lastUsedDate, region: one.region) },
            minimum: { _ in IAM.RoleLastUsed() }),
        StructureProof(
            IAM.SourceRoleTemplate.self,
            copy: { one in IAM.SourceRoleTemplate(templateArn: one.templateArn, templateMinorVersion: one.templateMinorVersion) }),
        StructureProof(
            IAM.ListRolesRequest.self,
            copy: { one in IAM.ListRolesRequest(pathPrefix: one.pathPrefix, marker: one.marker, maxItems: one.maxItems) },
            minimum: { _ in IAM.ListRolesRequest() }),
        StructureProof(
            IAM.ListRolesResponse.self,
            copy: { one in IAM.ListRolesResponse(roles: one.roles, isTruncated: one.isTruncated, marker: one.marker) },
            minimum: { one in IAM.ListRolesResponse(roles: one.roles) }),
    ]
}
