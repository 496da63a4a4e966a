// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension IAM {
    public struct GetRoleRequest: AWSStructure {
        public var roleName: String

        public init(
            roleName: String
        ) {
            self.roleName = roleName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.roleName = try fields.required("RoleName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RoleName", roleName.document)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.GetRoleRequest }
    }
}

extension IAM {
    public struct GetRoleResponse: AWSStructure {
        public var role: Role

        public init(
            role: Role
        ) {
            self.role = role
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.role = try fields.required("Role")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Role", role.document)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.GetRoleResponse }
    }
}

extension IAM {
    public struct Role: AWSStructure {
        public var path: String
        public var roleName: String
        public var roleId: String
        public var arn: String
        public var createDate: Timestamp
        public var assumeRolePolicyDocument: String?
        public var description: String?
        public var maxSessionDuration: Int?
        public var maxSigninSessionDuration: Int?
        public var permissionsBoundary: AttachedPermissionsBoundary?
        public var tags: [Tag]?
        public var roleLastUsed: RoleLastUsed?
        public var sourceRoleTemplate: SourceRoleTemplate?

        public init(
            path: String,
            roleName: String,
            roleId: String,
            arn: String,
            createDate: Timestamp,
            assumeRolePolicyDocument: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            maxSigninSessionDuration: Int? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil,
            roleLastUsed: RoleLastUsed? = nil,
            sourceRoleTemplate: SourceRoleTemplate? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.maxSigninSessionDuration = maxSigninSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
            self.sourceRoleTemplate = sourceRoleTemplate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.path = try fields.required("Path")
            self.roleName = try fields.required("RoleName")
            self.roleId = try fields.required("RoleId")
            self.arn = try fields.required("Arn")
            self.createDate = try fields.required("CreateDate")
            self.assumeRolePolicyDocument = try fields.optional("AssumeRolePolicyDocument")
            self.description = try fields.optional("Description")
            self.maxSessionDuration = try fields.optional("MaxSessionDuration")
            self.maxSigninSessionDuration = try fields.optional("MaxSigninSessionDuration")
            self.permissionsBoundary = try fields.optional("PermissionsBoundary")
            self.tags = try fields.optional("Tags")
            self.roleLastUsed = try fields.optional("RoleLastUsed")
            self.sourceRoleTemplate = try fields.optional("SourceRoleTemplate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Path", path.document)
            fields.append("RoleName", roleName.document)
            fields.append("RoleId", roleId.document)
            fields.append("Arn", arn.document)
            fields.append("CreateDate", createDate.document)
            fields.append("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            fields.append("Description", description)
            fields.append("MaxSessionDuration", maxSessionDuration)
            fields.append("MaxSigninSessionDuration", maxSigninSessionDuration)
            fields.append("PermissionsBoundary", permissionsBoundary)
            fields.append("Tags", tags)
            fields.append("RoleLastUsed", roleLastUsed)
            fields.append("SourceRoleTemplate", sourceRoleTemplate)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.Role }
    }
}

extension IAM {
    public struct AttachedPermissionsBoundary: AWSStructure {
        public var permissionsBoundaryType: String?
        public var permissionsBoundaryArn: String?

        public init(
            permissionsBoundaryType: String? = nil,
            permissionsBoundaryArn: String? = nil
        ) {
            self.permissionsBoundaryType = permissionsBoundaryType
            self.permissionsBoundaryArn = permissionsBoundaryArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.permissionsBoundaryType = try fields.optional("PermissionsBoundaryType")
            self.permissionsBoundaryArn = try fields.optional("PermissionsBoundaryArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PermissionsBoundaryType", permissionsBoundaryType)
            fields.append("PermissionsBoundaryArn", permissionsBoundaryArn)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.AttachedPermissionsBoundary }
    }
}

extension IAM {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.Tag }
    }
}

extension IAM {
    public struct RoleLastUsed: AWSStructure {
        public var lastUsedDate: Timestamp?
        public var region: String?

        public init(
            lastUsedDate: Timestamp? = nil,
            region: String? = nil
        ) {
            self.lastUsedDate = lastUsedDate
            self.region = region
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lastUsedDate = try fields.optional("LastUsedDate")
            self.region = try fields.optional("Region")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LastUsedDate", lastUsedDate)
            fields.append("Region", region)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.RoleLastUsed }
    }
}

extension IAM {
    public struct SourceRoleTemplate: AWSStructure {
        public var templateArn: String
        public var templateMinorVersion: Int

        public init(
            templateArn: String,
            templateMinorVersion: Int
        ) {
            self.templateArn = templateArn
            self.templateMinorVersion = templateMinorVersion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.templateArn = try fields.required("TemplateArn")
            self.templateMinorVersion = try fields.required("TemplateMinorVersion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TemplateArn", templateArn.document)
            fields.append("TemplateMinorVersion", templateMinorVersion.document)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.SourceRoleTemplate }
    }
}

extension IAM {
    public struct ListRolesRequest: AWSStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            pathPrefix: String? = nil,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pathPrefix = try fields.optional("PathPrefix")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PathPrefix", pathPrefix)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.ListRolesRequest }
    }
}

extension IAM {
    public struct ListRolesResponse: AWSStructure {
        public var roles: [Role]
        public var isTruncated: Bool?
        public var marker: String?

        public init(
            roles: [Role],
            isTruncated: Bool? = nil,
            marker: String? = nil
        ) {
            self.roles = roles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.roles = try fields.required("Roles")
            self.isTruncated = try fields.optional("IsTruncated")
            self.marker = try fields.optional("Marker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Roles", roles.document)
            fields.append("IsTruncated", isTruncated)
            fields.append("Marker", marker)
            return .structure(fields)
        }

        public static var shape: Shape { IAMFacts.ListRolesResponse }
    }
}
