// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Cognito {
    public struct AdminAddUserToGroupRequest: AWSStructure {
        public var userPoolId: String
        public var username: String
        public var groupName: String

        public init(
            userPoolId: String,
            username: String,
            groupName: String
        ) {
            self.userPoolId = userPoolId
            self.username = username
            self.groupName = groupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
            self.groupName = try fields.required("GroupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            fields.append("GroupName", groupName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminAddUserToGroupRequest }
    }
}

extension Cognito {
    public struct AdminConfirmSignUpRequest: AWSStructure {
        public var userPoolId: String
        public var username: String
        public var clientMetadata: [String: String]?

        public init(
            userPoolId: String,
            username: String,
            clientMetadata: [String: String]? = nil
        ) {
            self.userPoolId = userPoolId
            self.username = username
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminConfirmSignUpRequest }
    }
}

extension Cognito {
    public struct AdminConfirmSignUpResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.AdminConfirmSignUpResponse }
    }
}

extension Cognito {
    public struct AdminCreateUserRequest: AWSStructure {
        public var userPoolId: String
        public var username: String
        public var userAttributes: [AttributeType]?
        public var validationData: [AttributeType]?
        public var temporaryPassword: String?
        public var forceAliasCreation: Bool?
        public var messageAction: String?
        public var desiredDeliveryMediums: [String]?
        public var clientMetadata: [String: String]?

        public init(
            userPoolId: String,
            username: String,
            userAttributes: [AttributeType]? = nil,
            validationData: [AttributeType]? = nil,
            temporaryPassword: String? = nil,
            forceAliasCreation: Bool? = nil,
            messageAction: String? = nil,
            desiredDeliveryMediums: [String]? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.userPoolId = userPoolId
            self.username = username
            self.userAttributes = userAttributes
            self.validationData = validationData
            self.temporaryPassword = temporaryPassword
            self.forceAliasCreation = forceAliasCreation
            self.messageAction = messageAction
            self.desiredDeliveryMediums = desiredDeliveryMediums
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
            self.userAttributes = try fields.optional("UserAttributes")
            self.validationData = try fields.optional("ValidationData")
            self.temporaryPassword = try fields.optional("TemporaryPassword")
            self.forceAliasCreation = try fields.optional("ForceAliasCreation")
            self.messageAction = try fields.optional("MessageAction")
            self.desiredDeliveryMediums = try fields.optional("DesiredDeliveryMediums")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            fields.append("UserAttributes", userAttributes)
            fields.append("ValidationData", validationData)
            fields.append("TemporaryPassword", temporaryPassword)
            fields.append("ForceAliasCreation", forceAliasCreation)
            fields.append("MessageAction", messageAction)
            fields.append("DesiredDeliveryMediums", desiredDeliveryMediums)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminCreateUserRequest }
    }
}

extension Cognito {
    public struct AttributeType: AWSStructure {
        public var name: String
        public var value: String?

        public init(
            name: String,
            value: String? = nil
        ) {
            self.name = name
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.value = try fields.optional("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Value", value)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AttributeType }
    }
}

extension Cognito {
    public struct AdminCreateUserResponse: AWSStructure {
        public var user: UserType?

        public init(
            user: UserType? = nil
        ) {
            self.user = user
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.user = try fields.optional("User")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("User", user)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminCreateUserResponse }
    }
}

extension Cognito {
    public struct UserType: AWSStructure {
        public var username: String?
        public var attributes: [AttributeType]?
        public var userCreateDate: Timestamp?
        public var userLastModifiedDate: Timestamp?
        public var enabled: Bool?
        public var userStatus: String?
        public var mfaOptions: [MFAOptionType]?

        public init(
            username: String? = nil,
            attributes: [AttributeType]? = nil,
            userCreateDate: Timestamp? = nil,
            userLastModifiedDate: Timestamp? = nil,
            enabled: Bool? = nil,
            userStatus: String? = nil,
            mfaOptions: [MFAOptionType]? = nil
        ) {
            self.username = username
            self.attributes = attributes
            self.userCreateDate = userCreateDate
            self.userLastModifiedDate = userLastModifiedDate
            self.enabled = enabled
            self.userStatus = userStatus
            self.mfaOptions = mfaOptions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.username = try fields.optional("Username")
            self.attributes = try fields.optional("Attributes")
            self.userCreateDate = try fields.optional("UserCreateDate")
            self.userLastModifiedDate = try fields.optional("UserLastModifiedDate")
            self.enabled = try fields.optional("Enabled")
            self.userStatus = try fields.optional("UserStatus")
            self.mfaOptions = try fields.optional("MFAOptions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Username", username)
            fields.append("Attributes", attributes)
            fields.append("UserCreateDate", userCreateDate)
            fields.append("UserLastModifiedDate", userLastModifiedDate)
            fields.append("Enabled", enabled)
            fields.append("UserStatus", userStatus)
            fields.append("MFAOptions", mfaOptions)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserType }
    }
}

extension Cognito {
    public struct MFAOptionType: AWSStructure {
        public var deliveryMedium: String?
        public var attributeName: String?

        public init(
            deliveryMedium: String? = nil,
            attributeName: String? = nil
        ) {
            self.deliveryMedium = deliveryMedium
            self.attributeName = attributeName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deliveryMedium = try fields.optional("DeliveryMedium")
            self.attributeName = try fields.optional("AttributeName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DeliveryMedium", deliveryMedium)
            fields.append("AttributeName", attributeName)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.MFAOptionType }
    }
}

extension Cognito {
    public struct AdminDeleteUserRequest: AWSStructure {
        public var userPoolId: String
        public var username: String

        public init(
            userPoolId: String,
            username: String
        ) {
            self.userPoolId = userPoolId
            self.username = username
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminDeleteUserRequest }
    }
}

extension Cognito {
    public struct AdminGetUserRequest: AWSStructure {
        public var userPoolId: String
        public var username: String

        public init(
            userPoolId: String,
            username: String
        ) {
            self.userPoolId = userPoolId
            self.username = username
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminGetUserRequest }
    }
}

extension Cognito {
    public struct AdminGetUserResponse: AWSStructure {
        public var username: String
        public var userAttributes: [AttributeType]?
        public var userCreateDate: Timestamp?
        public var userLastModifiedDate: Timestamp?
        public var enabled: Bool?
        public var userStatus: String?
        public var mfaOptions: [MFAOptionType]?
        public var preferredMfaSetting: String?
        public var userMFASettingList: [String]?

        public init(
            username: String,
            userAttributes: [AttributeType]? = nil,
            userCreateDate: Timestamp? = nil,
            userLastModifiedDate: Timestamp? = nil,
            enabled: Bool? = nil,
            userStatus: String? = nil,
            mfaOptions: [MFAOptionType]? = nil,
            preferredMfaSetting: String? = nil,
            userMFASettingList: [String]? = nil
        ) {
            self.username = username
            self.userAttributes = userAttributes
            self.userCreateDate = userCreateDate
            self.userLastModifiedDate = userLastModifiedDate
            self.enabled = enabled
            self.userStatus = userStatus
            self.mfaOptions = mfaOptions
            self.preferredMfaSetting = preferredMfaSetting
            self.userMFASettingList = userMFASettingList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.username = try fields.required("Username")
            self.userAttributes = try fields.optional("UserAttributes")
            self.userCreateDate = try fields.optional("UserCreateDate")
            self.userLastModifiedDate = try fields.optional("UserLastModifiedDate")
            self.enabled = try fields.optional("Enabled")
            self.userStatus = try fields.optional("UserStatus")
            self.mfaOptions = try fields.optional("MFAOptions")
            self.preferredMfaSetting = try fields.optional("PreferredMfaSetting")
            self.userMFASettingList = try fields.optional("UserMFASettingList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Username", username.document)
            fields.append("UserAttributes", userAttributes)
            fields.append("UserCreateDate", userCreateDate)
            fields.append("UserLastModifiedDate", userLastModifiedDate)
            fields.append("Enabled", enabled)
            fields.append("UserStatus", userStatus)
            fields.append("MFAOptions", mfaOptions)
            fields.append("PreferredMfaSetting", preferredMfaSetting)
            fields.append("UserMFASettingList", userMFASettingList)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminGetUserResponse }
    }
}

extension Cognito {
    public struct AdminInitiateAuthRequest: AWSStructure {
        public var userPoolId: String
        public var clientId: String
        public var authFlow: String
        public var authParameters: [String: String]?
        public var clientMetadata: [String: String]?
        public var analyticsMetadata: AnalyticsMetadataType?
        public var contextData: ContextDataType?
        public var session: String?

        public init(
            userPoolId: String,
            clientId: String,
            authFlow: String,
            authParameters: [String: String]? = nil,
            clientMetadata: [String: String]? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            contextData: ContextDataType? = nil,
            session: String? = nil
        ) {
            self.userPoolId = userPoolId
            self.clientId = clientId
            self.authFlow = authFlow
            self.authParameters = authParameters
            self.clientMetadata = clientMetadata
            self.analyticsMetadata = analyticsMetadata
            self.contextData = contextData
            self.session = session
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.clientId = try fields.required("ClientId")
            self.authFlow = try fields.required("AuthFlow")
            self.authParameters = try fields.optional("AuthParameters")
            self.clientMetadata = try fields.optional("ClientMetadata")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.contextData = try fields.optional("ContextData")
            self.session = try fields.optional("Session")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("ClientId", clientId.document)
            fields.append("AuthFlow", authFlow.document)
            fields.append("AuthParameters", authParameters)
            fields.append("ClientMetadata", clientMetadata)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("ContextData", contextData)
            fields.append("Session", session)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminInitiateAuthRequest }
    }
}

extension Cognito {
    public struct AnalyticsMetadataType: AWSStructure {
        public var analyticsEndpointId: String?

        public init(
            analyticsEndpointId: String? = nil
        ) {
            self.analyticsEndpointId = analyticsEndpointId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.analyticsEndpointId = try fields.optional("AnalyticsEndpointId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AnalyticsEndpointId", analyticsEndpointId)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AnalyticsMetadataType }
    }
}

extension Cognito {
    public struct ContextDataType: AWSStructure {
        public var ipAddress: String
        public var serverName: String
        public var serverPath: String
        public var httpHeaders: [HttpHeader]
        public var encodedData: String?

        public init(
            ipAddress: String,
            serverName: String,
            serverPath: String,
            httpHeaders: [HttpHeader],
            encodedData: String? = nil
        ) {
            self.ipAddress = ipAddress
            self.serverName = serverName
            self.serverPath = serverPath
            self.httpHeaders = httpHeaders
            self.encodedData = encodedData
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ipAddress = try fields.required("IpAddress")
            self.serverName = try fields.required("ServerName")
            self.serverPath = try fields.required("ServerPath")
            self.httpHeaders = try fields.required("HttpHeaders")
            self.encodedData = try fields.optional("EncodedData")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IpAddress", ipAddress.document)
            fields.append("ServerName", serverName.document)
            fields.append("ServerPath", serverPath.document)
            fields.append("HttpHeaders", httpHeaders.document)
            fields.append("EncodedData", encodedData)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ContextDataType }
    }
}

extension Cognito {
    public struct HttpHeader: AWSStructure {
        public var headerName: String?
        public var headerValue: String?

        public init(
            headerName: String? = nil,
            headerValue: String? = nil
        ) {
            self.headerName = headerName
            self.headerValue = headerValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.headerName = try fields.optional("headerName")
            self.headerValue = try fields.optional("headerValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("headerName", headerName)
            fields.append("headerValue", headerValue)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.HttpHeader }
    }
}

extension Cognito {
    public struct AdminInitiateAuthResponse: AWSStructure {
        public var challengeName: String?
        public var session: String?
        public var challengeParameters: [String: String]?
        public var authenticationResult: AuthenticationResultType?
        public var availableChallenges: [String]?

        public init(
            challengeName: String? = nil,
            session: String? = nil,
            challengeParameters: [String: String]? = nil,
            authenticationResult: AuthenticationResultType? = nil,
            availableChallenges: [String]? = nil
        ) {
            self.challengeName = challengeName
            self.session = session
            self.challengeParameters = challengeParameters
            self.authenticationResult = authenticationResult
            self.availableChallenges = availableChallenges
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.challengeName = try fields.optional("ChallengeName")
            self.session = try fields.optional("Session")
            self.challengeParameters = try fields.optional("ChallengeParameters")
            self.authenticationResult = try fields.optional("AuthenticationResult")
            self.availableChallenges = try fields.optional("AvailableChallenges")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ChallengeName", challengeName)
            fields.append("Session", session)
            fields.append("ChallengeParameters", challengeParameters)
            fields.append("AuthenticationResult", authenticationResult)
            fields.append("AvailableChallenges", availableChallenges)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminInitiateAuthResponse }
    }
}

extension Cognito {
    public struct AuthenticationResultType: AWSStructure {
        public var accessToken: String?
        public var expiresIn: Int?
        public var tokenType: String?
        public var refreshToken: String?
        public var idToken: String?
        public var newDeviceMetadata: NewDeviceMetadataType?

        public init(
            accessToken: String? = nil,
            expiresIn: Int? = nil,
            tokenType: String? = nil,
            refreshToken: String? = nil,
            idToken: String? = nil,
            newDeviceMetadata: NewDeviceMetadataType? = nil
        ) {
            self.accessToken = accessToken
            self.expiresIn = expiresIn
            self.tokenType = tokenType
            self.refreshToken = refreshToken
            self.idToken = idToken
            self.newDeviceMetadata = newDeviceMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessToken = try fields.optional("AccessToken")
            self.expiresIn = try fields.optional("ExpiresIn")
            self.tokenType = try fields.optional("TokenType")
            self.refreshToken = try fields.optional("RefreshToken")
            self.idToken = try fields.optional("IdToken")
            self.newDeviceMetadata = try fields.optional("NewDeviceMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessToken", accessToken)
            fields.append("ExpiresIn", expiresIn)
            fields.append("TokenType", tokenType)
            fields.append("RefreshToken", refreshToken)
            fields.append("IdToken", idToken)
            fields.append("NewDeviceMetadata", newDeviceMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AuthenticationResultType }
    }
}

extension Cognito {
    public struct NewDeviceMetadataType: AWSStructure {
        public var deviceKey: String?
        public var deviceGroupKey: String?

        public init(
            deviceKey: String? = nil,
            deviceGroupKey: String? = nil
        ) {
            self.deviceKey = deviceKey
            self.deviceGroupKey = deviceGroupKey
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deviceKey = try fields.optional("DeviceKey")
            self.deviceGroupKey = try fields.optional("DeviceGroupKey")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DeviceKey", deviceKey)
            fields.append("DeviceGroupKey", deviceGroupKey)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.NewDeviceMetadataType }
    }
}

extension Cognito {
    public struct AdminListGroupsForUserRequest: AWSStructure {
        public var username: String
        public var userPoolId: String
        public var limit: Int?
        public var nextToken: String?

        public init(
            username: String,
            userPoolId: String,
            limit: Int? = nil,
            nextToken: String? = nil
        ) {
            self.username = username
            self.userPoolId = userPoolId
            self.limit = limit
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.username = try fields.required("Username")
            self.userPoolId = try fields.required("UserPoolId")
            self.limit = try fields.optional("Limit")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Username", username.document)
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Limit", limit)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminListGroupsForUserRequest }
    }
}

extension Cognito {
    public struct AdminListGroupsForUserResponse: AWSStructure {
        public var groups: [GroupType]?
        public var nextToken: String?

        public init(
            groups: [GroupType]? = nil,
            nextToken: String? = nil
        ) {
            self.groups = groups
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.groups = try fields.optional("Groups")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Groups", groups)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminListGroupsForUserResponse }
    }
}

extension Cognito {
    public struct GroupType: AWSStructure {
        public var groupName: String?
        public var userPoolId: String?
        public var description: String?
        public var roleArn: String?
        public var precedence: Int?
        public var lastModifiedDate: Timestamp?
        public var creationDate: Timestamp?

        public init(
            groupName: String? = nil,
            userPoolId: String? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            precedence: Int? = nil,
            lastModifiedDate: Timestamp? = nil,
            creationDate: Timestamp? = nil
        ) {
            self.groupName = groupName
            self.userPoolId = userPoolId
            self.description = description
            self.roleArn = roleArn
            self.precedence = precedence
            self.lastModifiedDate = lastModifiedDate
            self.creationDate = creationDate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.groupName = try fields.optional("GroupName")
            self.userPoolId = try fields.optional("UserPoolId")
            self.description = try fields.optional("Description")
            self.roleArn = try fields.optional("RoleArn")
            self.precedence = try fields.optional("Precedence")
            self.lastModifiedDate = try fields.optional("LastModifiedDate")
            self.creationDate = try fields.optional("CreationDate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("GroupName", groupName)
            fields.append("UserPoolId", userPoolId)
            fields.append("Description", description)
            fields.append("RoleArn", roleArn)
            fields.append("Precedence", precedence)
            fields.append("LastModifiedDate", lastModifiedDate)
            fields.append("CreationDate", creationDate)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.GroupType }
    }
}

extension Cognito {
    public struct AdminRemoveUserFromGroupRequest: AWSStructure {
        public var userPoolId: String
        public var username: String
        public var groupName: String

        public init(
            userPoolId: String,
            username: String,
            groupName: String
        ) {
            self.userPoolId = userPoolId
            self.username = username
            self.groupName = groupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
            self.groupName = try fields.required("GroupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            fields.append("GroupName", groupName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminRemoveUserFromGroupRequest }
    }
}

extension Cognito {
    public struct AdminSetUserPasswordRequest: AWSStructure {
        public var userPoolId: String
        public var username: String
        public var password: String
        public var permanent: Bool?

        public init(
            userPoolId: String,
            username: String,
            password: String,
            permanent: Bool? = nil
        ) {
            self.userPoolId = userPoolId
            self.username = username
            self.password = password
            self.permanent = permanent
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.username = try fields.required("Username")
            self.password = try fields.required("Password")
            self.permanent = try fields.optional("Permanent")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Username", username.document)
            fields.append("Password", password.document)
            fields.append("Permanent", permanent)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminSetUserPasswordRequest }
    }
}

extension Cognito {
    public struct AdminSetUserPasswordResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.AdminSetUserPasswordResponse }
    }
}

extension Cognito {
    public struct ChangePasswordRequest: AWSStructure {
        public var previousPassword: String?
        public var proposedPassword: String
        public var accessToken: String

        public init(
            proposedPassword: String,
            accessToken: String,
            previousPassword: String? = nil
        ) {
            self.previousPassword = previousPassword
            self.proposedPassword = proposedPassword
            self.accessToken = accessToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.previousPassword = try fields.optional("PreviousPassword")
            self.proposedPassword = try fields.required("ProposedPassword")
            self.accessToken = try fields.required("AccessToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PreviousPassword", previousPassword)
            fields.append("ProposedPassword", proposedPassword.document)
            fields.append("AccessToken", accessToken.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ChangePasswordRequest }
    }
}

extension Cognito {
    public struct ChangePasswordResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.ChangePasswordResponse }
    }
}

extension Cognito {
    public struct ConfirmForgotPasswordRequest: AWSStructure {
        public var clientId: String
        public var secretHash: String?
        public var username: String
        public var confirmationCode: String
        public var password: String
        public var analyticsMetadata: AnalyticsMetadataType?
        public var userContextData: UserContextDataType?
        public var clientMetadata: [String: String]?

        public init(
            clientId: String,
            username: String,
            confirmationCode: String,
            password: String,
            secretHash: String? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            userContextData: UserContextDataType? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.clientId = clientId
            self.secretHash = secretHash
            self.username = username
            self.confirmationCode = confirmationCode
            self.password = password
            self.analyticsMetadata = analyticsMetadata
            self.userContextData = userContextData
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.secretHash = try fields.optional("SecretHash")
            self.username = try fields.required("Username")
            self.confirmationCode = try fields.required("ConfirmationCode")
            self.password = try fields.required("Password")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.userContextData = try fields.optional("UserContextData")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("SecretHash", secretHash)
            fields.append("Username", username.document)
            fields.append("ConfirmationCode", confirmationCode.document)
            fields.append("Password", password.document)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("UserContextData", userContextData)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ConfirmForgotPasswordRequest }
    }
}

extension Cognito {
    public struct UserContextDataType: AWSStructure {
        public var ipAddress: String?
        public var encodedData: String?

        public init(
            ipAddress: String? = nil,
            encodedData: String? = nil
        ) {
            self.ipAddress = ipAddress
            self.encodedData = encodedData
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ipAddress = try fields.optional("IpAddress")
            self.encodedData = try fields.optional("EncodedData")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IpAddress", ipAddress)
            fields.append("EncodedData", encodedData)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserContextDataType }
    }
}

extension Cognito {
    public struct ConfirmForgotPasswordResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.ConfirmForgotPasswordResponse }
    }
}

extension Cognito {
    public struct ConfirmSignUpRequest: AWSStructure {
        public var clientId: String
        public var secretHash: String?
        public var username: String
        public var confirmationCode: String
        public var forceAliasCreation: Bool?
        public var analyticsMetadata: AnalyticsMetadataType?
        public var userContextData: UserContextDataType?
        public var clientMetadata: [String: String]?
        public var session: String?

        public init(
            clientId: String,
            username: String,
            confirmationCode: String,
            secretHash: String? = nil,
            forceAliasCreation: Bool? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            userContextData: UserContextDataType? = nil,
            clientMetadata: [String: String]? = nil,
            session: String? = nil
        ) {
            self.clientId = clientId
            self.secretHash = secretHash
            self.username = username
            self.confirmationCode = confirmationCode
            self.forceAliasCreation = forceAliasCreation
            self.analyticsMetadata = analyticsMetadata
            self.userContextData = userContextData
            self.clientMetadata = clientMetadata
            self.session = session
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.secretHash = try fields.optional("SecretHash")
            self.username = try fields.required("Username")
            self.confirmationCode = try fields.required("ConfirmationCode")
            self.forceAliasCreation = try fields.optional("ForceAliasCreation")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.userContextData = try fields.optional("UserContextData")
            self.clientMetadata = try fields.optional("ClientMetadata")
            self.session = try fields.optional("Session")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("SecretHash", secretHash)
            fields.append("Username", username.document)
            fields.append("ConfirmationCode", confirmationCode.document)
            fields.append("ForceAliasCreation", forceAliasCreation)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("UserContextData", userContextData)
            fields.append("ClientMetadata", clientMetadata)
            fields.append("Session", session)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ConfirmSignUpRequest }
    }
}

extension Cognito {
    public struct ConfirmSignUpResponse: AWSStructure {
        public var session: String?

        public init(
            session: String? = nil
        ) {
            self.session = session
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.session = try fields.optional("Session")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Session", session)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ConfirmSignUpResponse }
    }
}

extension Cognito {
    public struct CreateGroupRequest: AWSStructure {
        public var groupName: String
        public var userPoolId: String
        public var description: String?
        public var roleArn: String?
        public var precedence: Int?

        public init(
            groupName: String,
            userPoolId: String,
            description: String? = nil,
            roleArn: String? = nil,
            precedence: Int? = nil
        ) {
            self.groupName = groupName
            self.userPoolId = userPoolId
            self.description = description
            self.roleArn = roleArn
            self.precedence = precedence
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.groupName = try fields.required("GroupName")
            self.userPoolId = try fields.required("UserPoolId")
            self.description = try fields.optional("Description")
            self.roleArn = try fields.optional("RoleArn")
            self.precedence = try fields.optional("Precedence")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("GroupName", groupName.document)
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Description", description)
            fields.append("RoleArn", roleArn)
            fields.append("Precedence", precedence)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateGroupRequest }
    }
}

extension Cognito {
    public struct CreateGroupResponse: AWSStructure {
        public var group: GroupType?

        public init(
            group: GroupType? = nil
        ) {
            self.group = group
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.group = try fields.optional("Group")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Group", group)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateGroupResponse }
    }
}

extension Cognito {
    public struct CreateUserPoolRequest: AWSStructure {
        public var poolName: String
        public var policies: UserPoolPolicyType?
        public var deletionProtection: String?
        public var lambdaConfig: LambdaConfigType?
        public var autoVerifiedAttributes: [String]?
        public var aliasAttributes: [String]?
        public var usernameAttributes: [String]?
        public var smsVerificationMessage: String?
        public var emailVerificationMessage: String?
        public var emailVerificationSubject: String?
        public var verificationMessageTemplate: VerificationMessageTemplateType?
        public var smsAuthenticationMessage: String?
        public var mfaConfiguration: String?
        public var userAttributeUpdateSettings: UserAttributeUpdateSettingsType?
        public var deviceConfiguration: DeviceConfigurationType?
        public var emailConfiguration: EmailConfigurationType?
        public var smsConfiguration: SmsConfigurationType?
        public var userPoolTags: [String: String]?
        public var adminCreateUserConfig: AdminCreateUserConfigType?
        public var schema: [SchemaAttributeType]?
        public var userPoolAddOns: UserPoolAddOnsType?
        public var dcrConfiguration: DcrConfigurationType?
        public var usernameConfiguration: UsernameConfigurationType?
        public var accountRecoverySetting: AccountRecoverySettingType?
        public var userPoolTier: String?
        public var keyConfiguration: KeyConfigurationType?
        public var issuerConfiguration: IssuerConfigurationType?
        public var acrConfiguration: [String: AcrLevelConfigType]?

        public init(
            poolName: String,
            policies: UserPoolPolicyType? = nil,
            deletionProtection: String? = nil,
            lambdaConfig: LambdaConfigType? = nil,
            autoVerifiedAttributes: [String]? = nil,
            aliasAttributes: [String]? = nil,
            usernameAttributes: [String]? = nil,
            smsVerificationMessage: String? = nil,
            emailVerificationMessage: String? = nil,
            emailVerificationSubject: String? = nil,
            verificationMessageTemplate: VerificationMessageTemplateType? = nil,
            smsAuthenticationMessage: String? = nil,
            mfaConfiguration: String? = nil,
            userAttributeUpdateSettings: UserAttributeUpdateSettingsType? = nil,
            deviceConfiguration: DeviceConfigurationType? = nil,
            emailConfiguration: EmailConfigurationType? = nil,
            smsConfiguration: SmsConfigurationType? = nil,
            userPoolTags: [String: String]? = nil,
            adminCreateUserConfig: AdminCreateUserConfigType? = nil,
            schema: [SchemaAttributeType]? = nil,
            userPoolAddOns: UserPoolAddOnsType? = nil,
            dcrConfiguration: DcrConfigurationType? = nil,
            usernameConfiguration: UsernameConfigurationType? = nil,
            accountRecoverySetting: AccountRecoverySettingType? = nil,
            userPoolTier: String? = nil,
            keyConfiguration: KeyConfigurationType? = nil,
            issuerConfiguration: IssuerConfigurationType? = nil,
            acrConfiguration: [String: AcrLevelConfigType]? = nil
        ) {
            self.poolName = poolName
            self.policies = policies
            self.deletionProtection = deletionProtection
            self.lambdaConfig = lambdaConfig
            self.autoVerifiedAttributes = autoVerifiedAttributes
            self.aliasAttributes = aliasAttributes
            self.usernameAttributes = usernameAttributes
            self.smsVerificationMessage = smsVerificationMessage
            self.emailVerificationMessage = emailVerificationMessage
            self.emailVerificationSubject = emailVerificationSubject
            self.verificationMessageTemplate = verificationMessageTemplate
            self.smsAuthenticationMessage = smsAuthenticationMessage
            self.mfaConfiguration = mfaConfiguration
            self.userAttributeUpdateSettings = userAttributeUpdateSettings
            self.deviceConfiguration = deviceConfiguration
            self.emailConfiguration = emailConfiguration
            self.smsConfiguration = smsConfiguration
            self.userPoolTags = userPoolTags
            self.adminCreateUserConfig = adminCreateUserConfig
            self.schema = schema
            self.userPoolAddOns = userPoolAddOns
            self.dcrConfiguration = dcrConfiguration
            self.usernameConfiguration = usernameConfiguration
            self.accountRecoverySetting = accountRecoverySetting
            self.userPoolTier = userPoolTier
            self.keyConfiguration = keyConfiguration
            self.issuerConfiguration = issuerConfiguration
            self.acrConfiguration = acrConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.poolName = try fields.required("PoolName")
            self.policies = try fields.optional("Policies")
            self.deletionProtection = try fields.optional("DeletionProtection")
            self.lambdaConfig = try fields.optional("LambdaConfig")
            self.autoVerifiedAttributes = try fields.optional("AutoVerifiedAttributes")
            self.aliasAttributes = try fields.optional("AliasAttributes")
            self.usernameAttributes = try fields.optional("UsernameAttributes")
            self.smsVerificationMessage = try fields.optional("SmsVerificationMessage")
            self.emailVerificationMessage = try fields.optional("EmailVerificationMessage")
            self.emailVerificationSubject = try fields.optional("EmailVerificationSubject")
            self.verificationMessageTemplate = try fields.optional("VerificationMessageTemplate")
            self.smsAuthenticationMessage = try fields.optional("SmsAuthenticationMessage")
            self.mfaConfiguration = try fields.optional("MfaConfiguration")
            self.userAttributeUpdateSettings = try fields.optional("UserAttributeUpdateSettings")
            self.deviceConfiguration = try fields.optional("DeviceConfiguration")
            self.emailConfiguration = try fields.optional("EmailConfiguration")
            self.smsConfiguration = try fields.optional("SmsConfiguration")
            self.userPoolTags = try fields.optional("UserPoolTags")
            self.adminCreateUserConfig = try fields.optional("AdminCreateUserConfig")
            self.schema = try fields.optional("Schema")
            self.userPoolAddOns = try fields.optional("UserPoolAddOns")
            self.dcrConfiguration = try fields.optional("DcrConfiguration")
            self.usernameConfiguration = try fields.optional("UsernameConfiguration")
            self.accountRecoverySetting = try fields.optional("AccountRecoverySetting")
            self.userPoolTier = try fields.optional("UserPoolTier")
            self.keyConfiguration = try fields.optional("KeyConfiguration")
            self.issuerConfiguration = try fields.optional("IssuerConfiguration")
            self.acrConfiguration = try fields.optional("AcrConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PoolName", poolName.document)
            fields.append("Policies", policies)
            fields.append("DeletionProtection", deletionProtection)
            fields.append("LambdaConfig", lambdaConfig)
            fields.append("AutoVerifiedAttributes", autoVerifiedAttributes)
            fields.append("AliasAttributes", aliasAttributes)
            fields.append("UsernameAttributes", usernameAttributes)
            fields.append("SmsVerificationMessage", smsVerificationMessage)
            fields.append("EmailVerificationMessage", emailVerificationMessage)
            fields.append("EmailVerificationSubject", emailVerificationSubject)
            fields.append("VerificationMessageTemplate", verificationMessageTemplate)
            fields.append("SmsAuthenticationMessage", smsAuthenticationMessage)
            fields.append("MfaConfiguration", mfaConfiguration)
            fields.append("UserAttributeUpdateSettings", userAttributeUpdateSettings)
            fields.append("DeviceConfiguration", deviceConfiguration)
            fields.append("EmailConfiguration", emailConfiguration)
            fields.append("SmsConfiguration", smsConfiguration)
            fields.append("UserPoolTags", userPoolTags)
            fields.append("AdminCreateUserConfig", adminCreateUserConfig)
            fields.append("Schema", schema)
            fields.append("UserPoolAddOns", userPoolAddOns)
            fields.append("DcrConfiguration", dcrConfiguration)
            fields.append("UsernameConfiguration", usernameConfiguration)
            fields.append("AccountRecoverySetting", accountRecoverySetting)
            fields.append("UserPoolTier", userPoolTier)
            fields.append("KeyConfiguration", keyConfiguration)
            fields.append("IssuerConfiguration", issuerConfiguration)
            fields.append("AcrConfiguration", acrConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateUserPoolRequest }
    }
}

extension Cognito {
    public struct UserPoolPolicyType: AWSStructure {
        public var passwordPolicy: PasswordPolicyType?
        public var signInPolicy: SignInPolicyType?

        public init(
            passwordPolicy: PasswordPolicyType? = nil,
            signInPolicy: SignInPolicyType? = nil
        ) {
            self.passwordPolicy = passwordPolicy
            self.signInPolicy = signInPolicy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.passwordPolicy = try fields.optional("PasswordPolicy")
            self.signInPolicy = try fields.optional("SignInPolicy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PasswordPolicy", passwordPolicy)
            fields.append("SignInPolicy", signInPolicy)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolPolicyType }
    }
}

extension Cognito {
    public struct PasswordPolicyType: AWSStructure {
        public var minimumLength: Int?
        public var requireUppercase: Bool?
        public var requireLowercase: Bool?
        public var requireNumbers: Bool?
        public var requireSymbols: Bool?
        public var passwordHistorySize: Int?
        public var temporaryPasswordValidityDays: Int?

        public init(
            minimumLength: Int? = nil,
            requireUppercase: Bool? = nil,
            requireLowercase: Bool? = nil,
            requireNumbers: Bool? = nil,
            requireSymbols: Bool? = nil,
            passwordHistorySize: Int? = nil,
            temporaryPasswordValidityDays: Int? = nil
        ) {
            self.minimumLength = minimumLength
            self.requireUppercase = requireUppercase
            self.requireLowercase = requireLowercase
            self.requireNumbers = requireNumbers
            self.requireSymbols = requireSymbols
            self.passwordHistorySize = passwordHistorySize
            self.temporaryPasswordValidityDays = temporaryPasswordValidityDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.minimumLength = try fields.optional("MinimumLength")
            self.requireUppercase = try fields.optional("RequireUppercase")
            self.requireLowercase = try fields.optional("RequireLowercase")
            self.requireNumbers = try fields.optional("RequireNumbers")
            self.requireSymbols = try fields.optional("RequireSymbols")
            self.passwordHistorySize = try fields.optional("PasswordHistorySize")
            self.temporaryPasswordValidityDays = try fields.optional("TemporaryPasswordValidityDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MinimumLength", minimumLength)
            fields.append("RequireUppercase", requireUppercase)
            fields.append("RequireLowercase", requireLowercase)
            fields.append("RequireNumbers", requireNumbers)
            fields.append("RequireSymbols", requireSymbols)
            fields.append("PasswordHistorySize", passwordHistorySize)
            fields.append("TemporaryPasswordValidityDays", temporaryPasswordValidityDays)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.PasswordPolicyType }
    }
}

extension Cognito {
    public struct SignInPolicyType: AWSStructure {
        public var allowedFirstAuthFactors: [String]?

        public init(
            allowedFirstAuthFactors: [String]? = nil
        ) {
            self.allowedFirstAuthFactors = allowedFirstAuthFactors
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.allowedFirstAuthFactors = try fields.optional("AllowedFirstAuthFactors")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AllowedFirstAuthFactors", allowedFirstAuthFactors)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.SignInPolicyType }
    }
}

extension Cognito {
    public struct LambdaConfigType: AWSStructure {
        public var preSignUp: String?
        public var customMessage: String?
        public var postConfirmation: String?
        public var preAuthentication: String?
        public var postAuthentication: String?
        public var defineAuthChallenge: String?
        public var createAuthChallenge: String?
        public var verifyAuthChallengeResponse: String?
        public var preTokenGeneration: String?
        public var userMigration: String?
        public var preTokenGenerationConfig: PreTokenGenerationVersionConfigType?
        public var customSMSSender: CustomSMSLambdaVersionConfigType?
        public var customEmailSender: CustomEmailLambdaVersionConfigType?
        public var kmsKeyID: String?
        public var inboundFederation: InboundFederationLambdaType?

        public init(
            preSignUp: String? = nil,
            customMessage: String? = nil,
            postConfirmation: String? = nil,
            preAuthentication: String? = nil,
            postAuthentication: String? = nil,
            defineAuthChallenge: String? = nil,
            createAuthChallenge: String? = nil,
            verifyAuthChallengeResponse: String? = nil,
            preTokenGeneration: String? = nil,
            userMigration: String? = nil,
            preTokenGenerationConfig: PreTokenGenerationVersionConfigType? = nil,
            customSMSSender: CustomSMSLambdaVersionConfigType? = nil,
            customEmailSender: CustomEmailLambdaVersionConfigType? = nil,
            kmsKeyID: String? = nil,
            inboundFederation: InboundFederationLambdaType? = nil
        ) {
            self.preSignUp = preSignUp
            self.customMessage = customMessage
            self.postConfirmation = postConfirmation
            self.preAuthentication = preAuthentication
            self.postAuthentication = postAuthentication
            self.defineAuthChallenge = defineAuthChallenge
            self.createAuthChallenge = createAuthChallenge
            self.verifyAuthChallengeResponse = verifyAuthChallengeResponse
            self.preTokenGeneration = preTokenGeneration
            self.userMigration = userMigration
            self.preTokenGenerationConfig = preTokenGenerationConfig
            self.customSMSSender = customSMSSender
            self.customEmailSender = customEmailSender
            self.kmsKeyID = kmsKeyID
            self.inboundFederation = inboundFederation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.preSignUp = try fields.optional("PreSignUp")
            self.customMessage = try fields.optional("CustomMessage")
            self.postConfirmation = try fields.optional("PostConfirmation")
            self.preAuthentication = try fields.optional("PreAuthentication")
            self.postAuthentication = try fields.optional("PostAuthentication")
            self.defineAuthChallenge = try fields.optional("DefineAuthChallenge")
            self.createAuthChallenge = try fields.optional("CreateAuthChallenge")
            self.verifyAuthChallengeResponse = try fields.optional("VerifyAuthChallengeResponse")
            self.preTokenGeneration = try fields.optional("PreTokenGeneration")
            self.userMigration = try fields.optional("UserMigration")
            self.preTokenGenerationConfig = try fields.optional("PreTokenGenerationConfig")
            self.customSMSSender = try fields.optional("CustomSMSSender")
            self.customEmailSender = try fields.optional("CustomEmailSender")
            self.kmsKeyID = try fields.optional("KMSKeyID")
            self.inboundFederation = try fields.optional("InboundFederation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PreSignUp", preSignUp)
            fields.append("CustomMessage", customMessage)
            fields.append("PostConfirmation", postConfirmation)
            fields.append("PreAuthentication", preAuthentication)
            fields.append("PostAuthentication", postAuthentication)
            fields.append("DefineAuthChallenge", defineAuthChallenge)
            fields.append("CreateAuthChallenge", createAuthChallenge)
            fields.append("VerifyAuthChallengeResponse", verifyAuthChallengeResponse)
            fields.append("PreTokenGeneration", preTokenGeneration)
            fields.append("UserMigration", userMigration)
            fields.append("PreTokenGenerationConfig", preTokenGenerationConfig)
            fields.append("CustomSMSSender", customSMSSender)
            fields.append("CustomEmailSender", customEmailSender)
            fields.append("KMSKeyID", kmsKeyID)
            fields.append("InboundFederation", inboundFederation)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.LambdaConfigType }
    }
}

extension Cognito {
    public struct PreTokenGenerationVersionConfigType: AWSStructure {
        public var lambdaVersion: String
        public var lambdaArn: String

        public init(
            lambdaVersion: String,
            lambdaArn: String
        ) {
            self.lambdaVersion = lambdaVersion
            self.lambdaArn = lambdaArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaVersion = try fields.required("LambdaVersion")
            self.lambdaArn = try fields.required("LambdaArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaVersion", lambdaVersion.document)
            fields.append("LambdaArn", lambdaArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.PreTokenGenerationVersionConfigType }
    }
}

extension Cognito {
    public struct CustomSMSLambdaVersionConfigType: AWSStructure {
        public var lambdaVersion: String
        public var lambdaArn: String

        public init(
            lambdaVersion: String,
            lambdaArn: String
        ) {
            self.lambdaVersion = lambdaVersion
            self.lambdaArn = lambdaArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaVersion = try fields.required("LambdaVersion")
            self.lambdaArn = try fields.required("LambdaArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaVersion", lambdaVersion.document)
            fields.append("LambdaArn", lambdaArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CustomSMSLambdaVersionConfigType }
    }
}

extension Cognito {
    public struct CustomEmailLambdaVersionConfigType: AWSStructure {
        public var lambdaVersion: String
        public var lambdaArn: String

        public init(
            lambdaVersion: String,
            lambdaArn: String
        ) {
            self.lambdaVersion = lambdaVersion
            self.lambdaArn = lambdaArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaVersion = try fields.required("LambdaVersion")
            self.lambdaArn = try fields.required("LambdaArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaVersion", lambdaVersion.document)
            fields.append("LambdaArn", lambdaArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CustomEmailLambdaVersionConfigType }
    }
}

extension Cognito {
    public struct InboundFederationLambdaType: AWSStructure {
        public var lambdaVersion: String
        public var lambdaArn: String

        public init(
            lambdaVersion: String,
            lambdaArn: String
        ) {
            self.lambdaVersion = lambdaVersion
            self.lambdaArn = lambdaArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaVersion = try fields.required("LambdaVersion")
            self.lambdaArn = try fields.required("LambdaArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaVersion", lambdaVersion.document)
            fields.append("LambdaArn", lambdaArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.InboundFederationLambdaType }
    }
}

extension Cognito {
    public struct VerificationMessageTemplateType: AWSStructure {
        public var smsMessage: String?
        public var emailMessage: String?
        public var emailSubject: String?
        public var emailMessageByLink: String?
        public var emailSubjectByLink: String?
        public var defaultEmailOption: String?

        public init(
            smsMessage: String? = nil,
            emailMessage: String? = nil,
            emailSubject: String? = nil,
            emailMessageByLink: String? = nil,
            emailSubjectByLink: String? = nil,
            defaultEmailOption: String? = nil
        ) {
            self.smsMessage = smsMessage
            self.emailMessage = emailMessage
            self.emailSubject = emailSubject
            self.emailMessageByLink = emailMessageByLink
            self.emailSubjectByLink = emailSubjectByLink
            self.defaultEmailOption = defaultEmailOption
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.smsMessage = try fields.optional("SmsMessage")
            self.emailMessage = try fields.optional("EmailMessage")
            self.emailSubject = try fields.optional("EmailSubject")
            self.emailMessageByLink = try fields.optional("EmailMessageByLink")
            self.emailSubjectByLink = try fields.optional("EmailSubjectByLink")
            self.defaultEmailOption = try fields.optional("DefaultEmailOption")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SmsMessage", smsMessage)
            fields.append("EmailMessage", emailMessage)
            fields.append("EmailSubject", emailSubject)
            fields.append("EmailMessageByLink", emailMessageByLink)
            fields.append("EmailSubjectByLink", emailSubjectByLink)
            fields.append("DefaultEmailOption", defaultEmailOption)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.VerificationMessageTemplateType }
    }
}

extension Cognito {
    public struct UserAttributeUpdateSettingsType: AWSStructure {
        public var attributesRequireVerificationBeforeUpdate: [String]?

        public init(
            attributesRequireVerificationBeforeUpdate: [String]? = nil
        ) {
            self.attributesRequireVerificationBeforeUpdate = attributesRequireVerificationBeforeUpdate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributesRequireVerificationBeforeUpdate = try fields.optional("AttributesRequireVerificationBeforeUpdate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributesRequireVerificationBeforeUpdate", attributesRequireVerificationBeforeUpdate)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserAttributeUpdateSettingsType }
    }
}

extension Cognito {
    public struct DeviceConfigurationType: AWSStructure {
        public var challengeRequiredOnNewDevice: Bool?
        public var deviceOnlyRememberedOnUserPrompt: Bool?

        public init(
            challengeRequiredOnNewDevice: Bool? = nil,
            deviceOnlyRememberedOnUserPrompt: Bool? = nil
        ) {
            self.challengeRequiredOnNewDevice = challengeRequiredOnNewDevice
            self.deviceOnlyRememberedOnUserPrompt = deviceOnlyRememberedOnUserPrompt
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.challengeRequiredOnNewDevice = try fields.optional("ChallengeRequiredOnNewDevice")
            self.deviceOnlyRememberedOnUserPrompt = try fields.optional("DeviceOnlyRememberedOnUserPrompt")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ChallengeRequiredOnNewDevice", challengeRequiredOnNewDevice)
            fields.append("DeviceOnlyRememberedOnUserPrompt", deviceOnlyRememberedOnUserPrompt)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DeviceConfigurationType }
    }
}

extension Cognito {
    public struct EmailConfigurationType: AWSStructure {
        public var sourceArn: String?
        public var replyToEmailAddress: String?
        public var emailSendingAccount: String?
        public var from: String?
        public var configurationSet: String?

        public init(
            sourceArn: String? = nil,
            replyToEmailAddress: String? = nil,
            emailSendingAccount: String? = nil,
            from: String? = nil,
            configurationSet: String? = nil
        ) {
            self.sourceArn = sourceArn
            self.replyToEmailAddress = replyToEmailAddress
            self.emailSendingAccount = emailSendingAccount
            self.from = from
            self.configurationSet = configurationSet
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sourceArn = try fields.optional("SourceArn")
            self.replyToEmailAddress = try fields.optional("ReplyToEmailAddress")
            self.emailSendingAccount = try fields.optional("EmailSendingAccount")
            self.from = try fields.optional("From")
            self.configurationSet = try fields.optional("ConfigurationSet")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SourceArn", sourceArn)
            fields.append("ReplyToEmailAddress", replyToEmailAddress)
            fields.append("EmailSendingAccount", emailSendingAccount)
            fields.append("From", from)
            fields.append("ConfigurationSet", configurationSet)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.EmailConfigurationType }
    }
}

extension Cognito {
    public struct SmsConfigurationType: AWSStructure {
        public var snsCallerArn: String?
        public var externalId: String?
        public var snsRegion: String?
        public var eumsSms: EumsSmsConfigurationType?

        public init(
            snsCallerArn: String? = nil,
            externalId: String? = nil,
            snsRegion: String? = nil,
            eumsSms: EumsSmsConfigurationType? = nil
        ) {
            self.snsCallerArn = snsCallerArn
            self.externalId = externalId
            self.snsRegion = snsRegion
            self.eumsSms = eumsSms
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.snsCallerArn = try fields.optional("SnsCallerArn")
            self.externalId = try fields.optional("ExternalId")
            self.snsRegion = try fields.optional("SnsRegion")
            self.eumsSms = try fields.optional("EumsSms")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SnsCallerArn", snsCallerArn)
            fields.append("ExternalId", externalId)
            fields.append("SnsRegion", snsRegion)
            fields.append("EumsSms", eumsSms)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.SmsConfigurationType }
    }
}

extension Cognito {
    public struct EumsSmsConfigurationType: AWSStructure {
        public var callerArn: String
        public var externalId: String?
        public var originationIdentity: String?
        public var configurationSetName: String?
        public var inEntityId: String?
        public var inTemplateId: String?
        public var region: String?

        public init(
            callerArn: String,
            externalId: String? = nil,
            originationIdentity: String? = nil,
            configurationSetName: String? = nil,
            inEntityId: String? = nil,
            inTemplateId: String? = nil,
            region: String? = nil
        ) {
            self.callerArn = callerArn
            self.externalId = externalId
            self.originationIdentity = originationIdentity
            self.configurationSetName = configurationSetName
            self.inEntityId = inEntityId
            self.inTemplateId = inTemplateId
            self.region = region
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.callerArn = try fields.required("CallerArn")
            self.externalId = try fields.optional("ExternalId")
            self.originationIdentity = try fields.optional("OriginationIdentity")
            self.configurationSetName = try fields.optional("ConfigurationSetName")
            self.inEntityId = try fields.optional("InEntityId")
            self.inTemplateId = try fields.optional("InTemplateId")
            self.region = try fields.optional("Region")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CallerArn", callerArn.document)
            fields.append("ExternalId", externalId)
            fields.append("OriginationIdentity", originationIdentity)
            fields.append("ConfigurationSetName", configurationSetName)
            fields.append("InEntityId", inEntityId)
            fields.append("InTemplateId", inTemplateId)
            fields.append("Region", region)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.EumsSmsConfigurationType }
    }
}

extension Cognito {
    public struct AdminCreateUserConfigType: AWSStructure {
        public var allowAdminCreateUserOnly: Bool?
        public var unusedAccountValidityDays: Int?
        public var inviteMessageTemplate: MessageTemplateType?

        public init(
            allowAdminCreateUserOnly: Bool? = nil,
            unusedAccountValidityDays: Int? = nil,
            inviteMessageTemplate: MessageTemplateType? = nil
        ) {
            self.allowAdminCreateUserOnly = allowAdminCreateUserOnly
            self.unusedAccountValidityDays = unusedAccountValidityDays
            self.inviteMessageTemplate = inviteMessageTemplate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.allowAdminCreateUserOnly = try fields.optional("AllowAdminCreateUserOnly")
            self.unusedAccountValidityDays = try fields.optional("UnusedAccountValidityDays")
            self.inviteMessageTemplate = try fields.optional("InviteMessageTemplate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AllowAdminCreateUserOnly", allowAdminCreateUserOnly)
            fields.append("UnusedAccountValidityDays", unusedAccountValidityDays)
            fields.append("InviteMessageTemplate", inviteMessageTemplate)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdminCreateUserConfigType }
    }
}

extension Cognito {
    public struct MessageTemplateType: AWSStructure {
        public var smsMessage: String?
        public var emailMessage: String?
        public var emailSubject: String?

        public init(
            smsMessage: String? = nil,
            emailMessage: String? = nil,
            emailSubject: String? = nil
        ) {
            self.smsMessage = smsMessage
            self.emailMessage = emailMessage
            self.emailSubject = emailSubject
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.smsMessage = try fields.optional("SMSMessage")
            self.emailMessage = try fields.optional("EmailMessage")
            self.emailSubject = try fields.optional("EmailSubject")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SMSMessage", smsMessage)
            fields.append("EmailMessage", emailMessage)
            fields.append("EmailSubject", emailSubject)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.MessageTemplateType }
    }
}

extension Cognito {
    public struct SchemaAttributeType: AWSStructure {
        public var name: String?
        public var attributeDataType: String?
        public var developerOnlyAttribute: Bool?
        public var mutable: Bool?
        public var required: Bool?
        public var numberAttributeConstraints: NumberAttributeConstraintsType?
        public var stringAttributeConstraints: StringAttributeConstraintsType?

        public init(
            name: String? = nil,
            attributeDataType: String? = nil,
            developerOnlyAttribute: Bool? = nil,
            mutable: Bool? = nil,
            required: Bool? = nil,
            numberAttributeConstraints: NumberAttributeConstraintsType? = nil,
            stringAttributeConstraints: StringAttributeConstraintsType? = nil
        ) {
            self.name = name
            self.attributeDataType = attributeDataType
            self.developerOnlyAttribute = developerOnlyAttribute
            self.mutable = mutable
            self.required = required
            self.numberAttributeConstraints = numberAttributeConstraints
            self.stringAttributeConstraints = stringAttributeConstraints
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.attributeDataType = try fields.optional("AttributeDataType")
            self.developerOnlyAttribute = try fields.optional("DeveloperOnlyAttribute")
            self.mutable = try fields.optional("Mutable")
            self.required = try fields.optional("Required")
            self.numberAttributeConstraints = try fields.optional("NumberAttributeConstraints")
            self.stringAttributeConstraints = try fields.optional("StringAttributeConstraints")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("AttributeDataType", attributeDataType)
            fields.append("DeveloperOnlyAttribute", developerOnlyAttribute)
            fields.append("Mutable", mutable)
            fields.append("Required", required)
            fields.append("NumberAttributeConstraints", numberAttributeConstraints)
            fields.append("StringAttributeConstraints", stringAttributeConstraints)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.SchemaAttributeType }
    }
}

extension Cognito {
    public struct NumberAttributeConstraintsType: AWSStructure {
        public var minValue: String?
        public var maxValue: String?

        public init(
            minValue: String? = nil,
            maxValue: String? = nil
        ) {
            self.minValue = minValue
            self.maxValue = maxValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.minValue = try fields.optional("MinValue")
            self.maxValue = try fields.optional("MaxValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MinValue", minValue)
            fields.append("MaxValue", maxValue)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.NumberAttributeConstraintsType }
    }
}

extension Cognito {
    public struct StringAttributeConstraintsType: AWSStructure {
        public var minLength: String?
        public var maxLength: String?

        public init(
            minLength: String? = nil,
            maxLength: String? = nil
        ) {
            self.minLength = minLength
            self.maxLength = maxLength
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.minLength = try fields.optional("MinLength")
            self.maxLength = try fields.optional("MaxLength")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MinLength", minLength)
            fields.append("MaxLength", maxLength)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.StringAttributeConstraintsType }
    }
}

extension Cognito {
    public struct UserPoolAddOnsType: AWSStructure {
        public var advancedSecurityMode: String
        public var advancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType?

        public init(
            advancedSecurityMode: String,
            advancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType? = nil
        ) {
            self.advancedSecurityMode = advancedSecurityMode
            self.advancedSecurityAdditionalFlows = advancedSecurityAdditionalFlows
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.advancedSecurityMode = try fields.required("AdvancedSecurityMode")
            self.advancedSecurityAdditionalFlows = try fields.optional("AdvancedSecurityAdditionalFlows")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AdvancedSecurityMode", advancedSecurityMode.document)
            fields.append("AdvancedSecurityAdditionalFlows", advancedSecurityAdditionalFlows)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolAddOnsType }
    }
}

extension Cognito {
    public struct AdvancedSecurityAdditionalFlowsType: AWSStructure {
        public var customAuthMode: String?

        public init(
            customAuthMode: String? = nil
        ) {
            self.customAuthMode = customAuthMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.customAuthMode = try fields.optional("CustomAuthMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CustomAuthMode", customAuthMode)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AdvancedSecurityAdditionalFlowsType }
    }
}

extension Cognito {
    public struct DcrConfigurationType: AWSStructure {
        public var enableStatus: String?
        public var openDcrEnabled: Bool?
        public var authenticatedGrantTypes: [String]?
        public var openDcrGrantTypes: [String]?
        public var allowedScopes: [String]?

        public init(
            enableStatus: String? = nil,
            openDcrEnabled: Bool? = nil,
            authenticatedGrantTypes: [String]? = nil,
            openDcrGrantTypes: [String]? = nil,
            allowedScopes: [String]? = nil
        ) {
            self.enableStatus = enableStatus
            self.openDcrEnabled = openDcrEnabled
            self.authenticatedGrantTypes = authenticatedGrantTypes
            self.openDcrGrantTypes = openDcrGrantTypes
            self.allowedScopes = allowedScopes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enableStatus = try fields.optional("EnableStatus")
            self.openDcrEnabled = try fields.optional("OpenDcrEnabled")
            self.authenticatedGrantTypes = try fields.optional("AuthenticatedGrantTypes")
            self.openDcrGrantTypes = try fields.optional("OpenDcrGrantTypes")
            self.allowedScopes = try fields.optional("AllowedScopes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("EnableStatus", enableStatus)
            fields.append("OpenDcrEnabled", openDcrEnabled)
            fields.append("AuthenticatedGrantTypes", authenticatedGrantTypes)
            fields.append("OpenDcrGrantTypes", openDcrGrantTypes)
            fields.append("AllowedScopes", allowedScopes)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DcrConfigurationType }
    }
}

extension Cognito {
    public struct UsernameConfigurationType: AWSStructure {
        public var caseSensitive: Bool

        public init(
            caseSensitive: Bool
        ) {
            self.caseSensitive = caseSensitive
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.caseSensitive = try fields.required("CaseSensitive")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CaseSensitive", caseSensitive.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UsernameConfigurationType }
    }
}

extension Cognito {
    public struct AccountRecoverySettingType: AWSStructure {
        public var recoveryMechanisms: [RecoveryOptionType]?

        public init(
            recoveryMechanisms: [RecoveryOptionType]? = nil
        ) {
            self.recoveryMechanisms = recoveryMechanisms
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.recoveryMechanisms = try fields.optional("RecoveryMechanisms")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RecoveryMechanisms", recoveryMechanisms)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AccountRecoverySettingType }
    }
}

extension Cognito {
    public struct RecoveryOptionType: AWSStructure {
        public var priority: Int
        public var name: String

        public init(
            priority: Int,
            name: String
        ) {
            self.priority = priority
            self.name = name
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.priority = try fields.required("Priority")
            self.name = try fields.required("Name")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Priority", priority.document)
            fields.append("Name", name.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.RecoveryOptionType }
    }
}

extension Cognito {
    public struct KeyConfigurationType: AWSStructure {
        public var keyType: String?
        public var kmsKeyArn: String?

        public init(
            keyType: String? = nil,
            kmsKeyArn: String? = nil
        ) {
            self.keyType = keyType
            self.kmsKeyArn = kmsKeyArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyType = try fields.optional("KeyType")
            self.kmsKeyArn = try fields.optional("KmsKeyArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyType", keyType)
            fields.append("KmsKeyArn", kmsKeyArn)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.KeyConfigurationType }
    }
}

extension Cognito {
    public struct IssuerConfigurationType: AWSStructure {
        public var type: String?

        public init(
            type: String? = nil
        ) {
            self.type = type
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("Type")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Type", type)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.IssuerConfigurationType }
    }
}

extension Cognito {
    public struct AcrLevelConfigType: AWSStructure {
        public var acrValue: String

        public init(
            acrValue: String
        ) {
            self.acrValue = acrValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acrValue = try fields.required("AcrValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AcrValue", acrValue.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AcrLevelConfigType }
    }
}

extension Cognito {
    public struct CreateUserPoolResponse: AWSStructure {
        public var userPool: UserPoolType?

        public init(
            userPool: UserPoolType? = nil
        ) {
            self.userPool = userPool
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPool = try fields.optional("UserPool")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPool", userPool)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateUserPoolResponse }
    }
}

extension Cognito {
    public struct UserPoolType: AWSStructure {
        public var id: String?
        public var name: String?
        public var policies: UserPoolPolicyType?
        public var deletionProtection: String?
        public var lambdaConfig: LambdaConfigType?
        public var status: String?
        public var lastModifiedDate: Timestamp?
        public var creationDate: Timestamp?
        public var schemaAttributes: [SchemaAttributeType]?
        public var autoVerifiedAttributes: [String]?
        public var aliasAttributes: [String]?
        public var usernameAttributes: [String]?
        public var smsVerificationMessage: String?
        public var emailVerificationMessage: String?
        public var emailVerificationSubject: String?
        public var verificationMessageTemplate: VerificationMessageTemplateType?
        public var smsAuthenticationMessage: String?
        public var userAttributeUpdateSettings: UserAttributeUpdateSettingsType?
        public var mfaConfiguration: String?
        public var deviceConfiguration: DeviceConfigurationType?
        public var estimatedNumberOfUsers: Int?
        public var emailConfiguration: EmailConfigurationType?
        public var smsConfiguration: SmsConfigurationType?
        public var userPoolTags: [String: String]?
        public var smsConfigurationFailure: String?
        public var emailConfigurationFailure: String?
        public var domain: String?
        public var customDomain: String?
        public var adminCreateUserConfig: AdminCreateUserConfigType?
        public var userPoolAddOns: UserPoolAddOnsType?
        public var dcrConfiguration: DcrConfigurationType?
        public var usernameConfiguration: UsernameConfigurationType?
        public var arn: String?
        public var accountRecoverySetting: AccountRecoverySettingType?
        public var userPoolTier: String?
        public var keyConfiguration: KeyConfigurationType?
        public var issuerConfiguration: IssuerConfigurationType?
        public var acrConfiguration: [String: AcrLevelConfigType]?

        public init(
            id: String? = nil,
            name: String? = nil,
            policies: UserPoolPolicyType? = nil,
            deletionProtection: String? = nil,
            lambdaConfig: LambdaConfigType? = nil,
            status: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            creationDate: Timestamp? = nil,
            schemaAttributes: [SchemaAttributeType]? = nil,
            autoVerifiedAttributes: [String]? = nil,
            aliasAttributes: [String]? = nil,
            usernameAttributes: [String]? = nil,
            smsVerificationMessage: String? = nil,
            emailVerificationMessage: String? = nil,
            emailVerificationSubject: String? = nil,
            verificationMessageTemplate: VerificationMessageTemplateType? = nil,
            smsAuthenticationMessage: String? = nil,
            userAttributeUpdateSettings: UserAttributeUpdateSettingsType? = nil,
            mfaConfiguration: String? = nil,
            deviceConfiguration: DeviceConfigurationType? = nil,
            estimatedNumberOfUsers: Int? = nil,
            emailConfiguration: EmailConfigurationType? = nil,
            smsConfiguration: SmsConfigurationType? = nil,
            userPoolTags: [String: String]? = nil,
            smsConfigurationFailure: String? = nil,
            emailConfigurationFailure: String? = nil,
            domain: String? = nil,
            customDomain: String? = nil,
            adminCreateUserConfig: AdminCreateUserConfigType? = nil,
            userPoolAddOns: UserPoolAddOnsType? = nil,
            dcrConfiguration: DcrConfigurationType? = nil,
            usernameConfiguration: UsernameConfigurationType? = nil,
            arn: String? = nil,
            accountRecoverySetting: AccountRecoverySettingType? = nil,
            userPoolTier: String? = nil,
            keyConfiguration: KeyConfigurationType? = nil,
            issuerConfiguration: IssuerConfigurationType? = nil,
            acrConfiguration: [String: AcrLevelConfigType]? = nil
        ) {
            self.id = id
            self.name = name
            self.policies = policies
            self.deletionProtection = deletionProtection
            self.lambdaConfig = lambdaConfig
            self.status = status
            self.lastModifiedDate = lastModifiedDate
            self.creationDate = creationDate
            self.schemaAttributes = schemaAttributes
            self.autoVerifiedAttributes = autoVerifiedAttributes
            self.aliasAttributes = aliasAttributes
            self.usernameAttributes = usernameAttributes
            self.smsVerificationMessage = smsVerificationMessage
            self.emailVerificationMessage = emailVerificationMessage
            self.emailVerificationSubject = emailVerificationSubject
            self.verificationMessageTemplate = verificationMessageTemplate
            self.smsAuthenticationMessage = smsAuthenticationMessage
            self.userAttributeUpdateSettings = userAttributeUpdateSettings
            self.mfaConfiguration = mfaConfiguration
            self.deviceConfiguration = deviceConfiguration
            self.estimatedNumberOfUsers = estimatedNumberOfUsers
            self.emailConfiguration = emailConfiguration
            self.smsConfiguration = smsConfiguration
            self.userPoolTags = userPoolTags
            self.smsConfigurationFailure = smsConfigurationFailure
            self.emailConfigurationFailure = emailConfigurationFailure
            self.domain = domain
            self.customDomain = customDomain
            self.adminCreateUserConfig = adminCreateUserConfig
            self.userPoolAddOns = userPoolAddOns
            self.dcrConfiguration = dcrConfiguration
            self.usernameConfiguration = usernameConfiguration
            self.arn = arn
            self.accountRecoverySetting = accountRecoverySetting
            self.userPoolTier = userPoolTier
            self.keyConfiguration = keyConfiguration
            self.issuerConfiguration = issuerConfiguration
            self.acrConfiguration = acrConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.name = try fields.optional("Name")
            self.policies = try fields.optional("Policies")
            self.deletionProtection = try fields.optional("DeletionProtection")
            self.lambdaConfig = try fields.optional("LambdaConfig")
            self.status = try fields.optional("Status")
            self.lastModifiedDate = try fields.optional("LastModifiedDate")
            self.creationDate = try fields.optional("CreationDate")
            self.schemaAttributes = try fields.optional("SchemaAttributes")
            self.autoVerifiedAttributes = try fields.optional("AutoVerifiedAttributes")
            self.aliasAttributes = try fields.optional("AliasAttributes")
            self.usernameAttributes = try fields.optional("UsernameAttributes")
            self.smsVerificationMessage = try fields.optional("SmsVerificationMessage")
            self.emailVerificationMessage = try fields.optional("EmailVerificationMessage")
            self.emailVerificationSubject = try fields.optional("EmailVerificationSubject")
            self.verificationMessageTemplate = try fields.optional("VerificationMessageTemplate")
            self.smsAuthenticationMessage = try fields.optional("SmsAuthenticationMessage")
            self.userAttributeUpdateSettings = try fields.optional("UserAttributeUpdateSettings")
            self.mfaConfiguration = try fields.optional("MfaConfiguration")
            self.deviceConfiguration = try fields.optional("DeviceConfiguration")
            self.estimatedNumberOfUsers = try fields.optional("EstimatedNumberOfUsers")
            self.emailConfiguration = try fields.optional("EmailConfiguration")
            self.smsConfiguration = try fields.optional("SmsConfiguration")
            self.userPoolTags = try fields.optional("UserPoolTags")
            self.smsConfigurationFailure = try fields.optional("SmsConfigurationFailure")
            self.emailConfigurationFailure = try fields.optional("EmailConfigurationFailure")
            self.domain = try fields.optional("Domain")
            self.customDomain = try fields.optional("CustomDomain")
            self.adminCreateUserConfig = try fields.optional("AdminCreateUserConfig")
            self.userPoolAddOns = try fields.optional("UserPoolAddOns")
            self.dcrConfiguration = try fields.optional("DcrConfiguration")
            self.usernameConfiguration = try fields.optional("UsernameConfiguration")
            self.arn = try fields.optional("Arn")
            self.accountRecoverySetting = try fields.optional("AccountRecoverySetting")
            self.userPoolTier = try fields.optional("UserPoolTier")
            self.keyConfiguration = try fields.optional("KeyConfiguration")
            self.issuerConfiguration = try fields.optional("IssuerConfiguration")
            self.acrConfiguration = try fields.optional("AcrConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("Name", name)
            fields.append("Policies", policies)
            fields.append("DeletionProtection", deletionProtection)
            fields.append("LambdaConfig", lambdaConfig)
            fields.append("Status", status)
            fields.append("LastModifiedDate", lastModifiedDate)
            fields.append("CreationDate", creationDate)
            fields.append("SchemaAttributes", schemaAttributes)
            fields.append("AutoVerifiedAttributes", autoVerifiedAttributes)
            fields.append("AliasAttributes", aliasAttributes)
            fields.append("UsernameAttributes", usernameAttributes)
            fields.append("SmsVerificationMessage", smsVerificationMessage)
            fields.append("EmailVerificationMessage", emailVerificationMessage)
            fields.append("EmailVerificationSubject", emailVerificationSubject)
            fields.append("VerificationMessageTemplate", verificationMessageTemplate)
            fields.append("SmsAuthenticationMessage", smsAuthenticationMessage)
            fields.append("UserAttributeUpdateSettings", userAttributeUpdateSettings)
            fields.append("MfaConfiguration", mfaConfiguration)
            fields.append("DeviceConfiguration", deviceConfiguration)
            fields.append("EstimatedNumberOfUsers", estimatedNumberOfUsers)
            fields.append("EmailConfiguration", emailConfiguration)
            fields.append("SmsConfiguration", smsConfiguration)
            fields.append("UserPoolTags", userPoolTags)
            fields.append("SmsConfigurationFailure", smsConfigurationFailure)
            fields.append("EmailConfigurationFailure", emailConfigurationFailure)
            fields.append("Domain", domain)
            fields.append("CustomDomain", customDomain)
            fields.append("AdminCreateUserConfig", adminCreateUserConfig)
            fields.append("UserPoolAddOns", userPoolAddOns)
            fields.append("DcrConfiguration", dcrConfiguration)
            fields.append("UsernameConfiguration", usernameConfiguration)
            fields.append("Arn", arn)
            fields.append("AccountRecoverySetting", accountRecoverySetting)
            fields.append("UserPoolTier", userPoolTier)
            fields.append("KeyConfiguration", keyConfiguration)
            fields.append("IssuerConfiguration", issuerConfiguration)
            fields.append("AcrConfiguration", acrConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolType }
    }
}

extension Cognito {
    public struct CreateUserPoolClientRequest: AWSStructure {
        public var userPoolId: String
        public var clientName: String
        public var generateSecret: Bool?
        public var clientSecret: String?
        public var refreshTokenValidity: Int?
        public var accessTokenValidity: Int?
        public var idTokenValidity: Int?
        public var tokenValidityUnits: TokenValidityUnitsType?
        public var readAttributes: [String]?
        public var writeAttributes: [String]?
        public var explicitAuthFlows: [String]?
        public var supportedIdentityProviders: [String]?
        public var callbackURLs: [String]?
        public var logoutURLs: [String]?
        public var defaultRedirectURI: String?
        public var allowedOAuthFlows: [String]?
        public var allowedOAuthScopes: [String]?
        public var allowedOAuthFlowsUserPoolClient: Bool?
        public var analyticsConfiguration: AnalyticsConfigurationType?
        public var preventUserExistenceErrors: String?
        public var enableTokenRevocation: Bool?
        public var enablePropagateAdditionalUserContextData: Bool?
        public var authSessionValidity: Int?
        public var refreshTokenRotation: RefreshTokenRotationType?
        public var publishSecretsInAWSSecretsManager: Bool?

        public init(
            userPoolId: String,
            clientName: String,
            generateSecret: Bool? = nil,
            clientSecret: String? = nil,
            refreshTokenValidity: Int? = nil,
            accessTokenValidity: Int? = nil,
            idTokenValidity: Int? = nil,
            tokenValidityUnits: TokenValidityUnitsType? = nil,
            readAttributes: [String]? = nil,
            writeAttributes: [String]? = nil,
            explicitAuthFlows: [String]? = nil,
            supportedIdentityProviders: [String]? = nil,
            callbackURLs: [String]? = nil,
            logoutURLs: [String]? = nil,
            defaultRedirectURI: String? = nil,
            allowedOAuthFlows: [String]? = nil,
            allowedOAuthScopes: [String]? = nil,
            allowedOAuthFlowsUserPoolClient: Bool? = nil,
            analyticsConfiguration: AnalyticsConfigurationType? = nil,
            preventUserExistenceErrors: String? = nil,
            enableTokenRevocation: Bool? = nil,
            enablePropagateAdditionalUserContextData: Bool? = nil,
            authSessionValidity: Int? = nil,
            refreshTokenRotation: RefreshTokenRotationType? = nil,
            publishSecretsInAWSSecretsManager: Bool? = nil
        ) {
            self.userPoolId = userPoolId
            self.clientName = clientName
            self.generateSecret = generateSecret
            self.clientSecret = clientSecret
            self.refreshTokenValidity = refreshTokenValidity
            self.accessTokenValidity = accessTokenValidity
            self.idTokenValidity = idTokenValidity
            self.tokenValidityUnits = tokenValidityUnits
            self.readAttributes = readAttributes
            self.writeAttributes = writeAttributes
            self.explicitAuthFlows = explicitAuthFlows
            self.supportedIdentityProviders = supportedIdentityProviders
            self.callbackURLs = callbackURLs
            self.logoutURLs = logoutURLs
            self.defaultRedirectURI = defaultRedirectURI
            self.allowedOAuthFlows = allowedOAuthFlows
            self.allowedOAuthScopes = allowedOAuthScopes
            self.allowedOAuthFlowsUserPoolClient = allowedOAuthFlowsUserPoolClient
            self.analyticsConfiguration = analyticsConfiguration
            self.preventUserExistenceErrors = preventUserExistenceErrors
            self.enableTokenRevocation = enableTokenRevocation
            self.enablePropagateAdditionalUserContextData = enablePropagateAdditionalUserContextData
            self.authSessionValidity = authSessionValidity
            self.refreshTokenRotation = refreshTokenRotation
            self.publishSecretsInAWSSecretsManager = publishSecretsInAWSSecretsManager
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.clientName = try fields.required("ClientName")
            self.generateSecret = try fields.optional("GenerateSecret")
            self.clientSecret = try fields.optional("ClientSecret")
            self.refreshTokenValidity = try fields.optional("RefreshTokenValidity")
            self.accessTokenValidity = try fields.optional("AccessTokenValidity")
            self.idTokenValidity = try fields.optional("IdTokenValidity")
            self.tokenValidityUnits = try fields.optional("TokenValidityUnits")
            self.readAttributes = try fields.optional("ReadAttributes")
            self.writeAttributes = try fields.optional("WriteAttributes")
            self.explicitAuthFlows = try fields.optional("ExplicitAuthFlows")
            self.supportedIdentityProviders = try fields.optional("SupportedIdentityProviders")
            self.callbackURLs = try fields.optional("CallbackURLs")
            self.logoutURLs = try fields.optional("LogoutURLs")
            self.defaultRedirectURI = try fields.optional("DefaultRedirectURI")
            self.allowedOAuthFlows = try fields.optional("AllowedOAuthFlows")
            self.allowedOAuthScopes = try fields.optional("AllowedOAuthScopes")
            self.allowedOAuthFlowsUserPoolClient = try fields.optional("AllowedOAuthFlowsUserPoolClient")
            self.analyticsConfiguration = try fields.optional("AnalyticsConfiguration")
            self.preventUserExistenceErrors = try fields.optional("PreventUserExistenceErrors")
            self.enableTokenRevocation = try fields.optional("EnableTokenRevocation")
            self.enablePropagateAdditionalUserContextData = try fields.optional("EnablePropagateAdditionalUserContextData")
            self.authSessionValidity = try fields.optional("AuthSessionValidity")
            self.refreshTokenRotation = try fields.optional("RefreshTokenRotation")
            self.publishSecretsInAWSSecretsManager = try fields.optional("PublishSecretsInAWSSecretsManager")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("ClientName", clientName.document)
            fields.append("GenerateSecret", generateSecret)
            fields.append("ClientSecret", clientSecret)
            fields.append("RefreshTokenValidity", refreshTokenValidity)
            fields.append("AccessTokenValidity", accessTokenValidity)
            fields.append("IdTokenValidity", idTokenValidity)
            fields.append("TokenValidityUnits", tokenValidityUnits)
            fields.append("ReadAttributes", readAttributes)
            fields.append("WriteAttributes", writeAttributes)
            fields.append("ExplicitAuthFlows", explicitAuthFlows)
            fields.append("SupportedIdentityProviders", supportedIdentityProviders)
            fields.append("CallbackURLs", callbackURLs)
            fields.append("LogoutURLs", logoutURLs)
            fields.append("DefaultRedirectURI", defaultRedirectURI)
            fields.append("AllowedOAuthFlows", allowedOAuthFlows)
            fields.append("AllowedOAuthScopes", allowedOAuthScopes)
            fields.append("AllowedOAuthFlowsUserPoolClient", allowedOAuthFlowsUserPoolClient)
            fields.append("AnalyticsConfiguration", analyticsConfiguration)
            fields.append("PreventUserExistenceErrors", preventUserExistenceErrors)
            fields.append("EnableTokenRevocation", enableTokenRevocation)
            fields.append("EnablePropagateAdditionalUserContextData", enablePropagateAdditionalUserContextData)
            fields.append("AuthSessionValidity", authSessionValidity)
            fields.append("RefreshTokenRotation", refreshTokenRotation)
            fields.append("PublishSecretsInAWSSecretsManager", publishSecretsInAWSSecretsManager)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateUserPoolClientRequest }
    }
}

extension Cognito {
    public struct TokenValidityUnitsType: AWSStructure {
        public var accessToken: String?
        public var idToken: String?
        public var refreshToken: String?

        public init(
            accessToken: String? = nil,
            idToken: String? = nil,
            refreshToken: String? = nil
        ) {
            self.accessToken = accessToken
            self.idToken = idToken
            self.refreshToken = refreshToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessToken = try fields.optional("AccessToken")
            self.idToken = try fields.optional("IdToken")
            self.refreshToken = try fields.optional("RefreshToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessToken", accessToken)
            fields.append("IdToken", idToken)
            fields.append("RefreshToken", refreshToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.TokenValidityUnitsType }
    }
}

extension Cognito {
    public struct AnalyticsConfigurationType: AWSStructure {
        public var applicationId: String?
        public var applicationArn: String?
        public var roleArn: String?
        public var externalId: String?
        public var userDataShared: Bool?

        public init(
            applicationId: String? = nil,
            applicationArn: String? = nil,
            roleArn: String? = nil,
            externalId: String? = nil,
            userDataShared: Bool? = nil
        ) {
            self.applicationId = applicationId
            self.applicationArn = applicationArn
            self.roleArn = roleArn
            self.externalId = externalId
            self.userDataShared = userDataShared
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.applicationId = try fields.optional("ApplicationId")
            self.applicationArn = try fields.optional("ApplicationArn")
            self.roleArn = try fields.optional("RoleArn")
            self.externalId = try fields.optional("ExternalId")
            self.userDataShared = try fields.optional("UserDataShared")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApplicationId", applicationId)
            fields.append("ApplicationArn", applicationArn)
            fields.append("RoleArn", roleArn)
            fields.append("ExternalId", externalId)
            fields.append("UserDataShared", userDataShared)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.AnalyticsConfigurationType }
    }
}

extension Cognito {
    public struct RefreshTokenRotationType: AWSStructure {
        public var feature: String
        public var retryGracePeriodSeconds: Int?

        public init(
            feature: String,
            retryGracePeriodSeconds: Int? = nil
        ) {
            self.feature = feature
            self.retryGracePeriodSeconds = retryGracePeriodSeconds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.feature = try fields.required("Feature")
            self.retryGracePeriodSeconds = try fields.optional("RetryGracePeriodSeconds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Feature", feature.document)
            fields.append("RetryGracePeriodSeconds", retryGracePeriodSeconds)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.RefreshTokenRotationType }
    }
}

extension Cognito {
    public struct CreateUserPoolClientResponse: AWSStructure {
        public var userPoolClient: UserPoolClientType?

        public init(
            userPoolClient: UserPoolClientType? = nil
        ) {
            self.userPoolClient = userPoolClient
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolClient = try fields.optional("UserPoolClient")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolClient", userPoolClient)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CreateUserPoolClientResponse }
    }
}

extension Cognito {
    public struct UserPoolClientType: AWSStructure {
        public var userPoolId: String?
        public var clientName: String?
        public var clientId: String?
        public var clientSecret: String?
        public var clientSecretArn: String?
        public var lastModifiedDate: Timestamp?
        public var creationDate: Timestamp?
        public var refreshTokenValidity: Int?
        public var accessTokenValidity: Int?
        public var idTokenValidity: Int?
        public var tokenValidityUnits: TokenValidityUnitsType?
        public var readAttributes: [String]?
        public var writeAttributes: [String]?
        public var explicitAuthFlows: [String]?
        public var supportedIdentityProviders: [String]?
        public var callbackURLs: [String]?
        public var logoutURLs: [String]?
        public var defaultRedirectURI: String?
        public var allowedOAuthFlows: [String]?
        public var allowedOAuthScopes: [String]?
        public var allowedOAuthFlowsUserPoolClient: Bool?
        public var analyticsConfiguration: AnalyticsConfigurationType?
        public var preventUserExistenceErrors: String?
        public var enableTokenRevocation: Bool?
        public var enablePropagateAdditionalUserContextData: Bool?
        public var authSessionValidity: Int?
        public var refreshTokenRotation: RefreshTokenRotationType?
        public var clientType: String?

        public init(
            userPoolId: String? = nil,
            clientName: String? = nil,
            clientId: String? = nil,
            clientSecret: String? = nil,
            clientSecretArn: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            creationDate: Timestamp? = nil,
            refreshTokenValidity: Int? = nil,
            accessTokenValidity: Int? = nil,
            idTokenValidity: Int? = nil,
            tokenValidityUnits: TokenValidityUnitsType? = nil,
            readAttributes: [String]? = nil,
            writeAttributes: [String]? = nil,
            explicitAuthFlows: [String]? = nil,
            supportedIdentityProviders: [String]? = nil,
            callbackURLs: [String]? = nil,
            logoutURLs: [String]? = nil,
            defaultRedirectURI: String? = nil,
            allowedOAuthFlows: [String]? = nil,
            allowedOAuthScopes: [String]? = nil,
            allowedOAuthFlowsUserPoolClient: Bool? = nil,
            analyticsConfiguration: AnalyticsConfigurationType? = nil,
            preventUserExistenceErrors: String? = nil,
            enableTokenRevocation: Bool? = nil,
            enablePropagateAdditionalUserContextData: Bool? = nil,
            authSessionValidity: Int? = nil,
            refreshTokenRotation: RefreshTokenRotationType? = nil,
            clientType: String? = nil
        ) {
            self.userPoolId = userPoolId
            self.clientName = clientName
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.clientSecretArn = clientSecretArn
            self.lastModifiedDate = lastModifiedDate
            self.creationDate = creationDate
            self.refreshTokenValidity = refreshTokenValidity
            self.accessTokenValidity = accessTokenValidity
            self.idTokenValidity = idTokenValidity
            self.tokenValidityUnits = tokenValidityUnits
            self.readAttributes = readAttributes
            self.writeAttributes = writeAttributes
            self.explicitAuthFlows = explicitAuthFlows
            self.supportedIdentityProviders = supportedIdentityProviders
            self.callbackURLs = callbackURLs
            self.logoutURLs = logoutURLs
            self.defaultRedirectURI = defaultRedirectURI
            self.allowedOAuthFlows = allowedOAuthFlows
            self.allowedOAuthScopes = allowedOAuthScopes
            self.allowedOAuthFlowsUserPoolClient = allowedOAuthFlowsUserPoolClient
            self.analyticsConfiguration = analyticsConfiguration
            self.preventUserExistenceErrors = preventUserExistenceErrors
            self.enableTokenRevocation = enableTokenRevocation
            self.enablePropagateAdditionalUserContextData = enablePropagateAdditionalUserContextData
            self.authSessionValidity = authSessionValidity
            self.refreshTokenRotation = refreshTokenRotation
            self.clientType = clientType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.optional("UserPoolId")
            self.clientName = try fields.optional("ClientName")
            self.clientId = try fields.optional("ClientId")
            self.clientSecret = try fields.optional("ClientSecret")
            self.clientSecretArn = try fields.optional("ClientSecretArn")
            self.lastModifiedDate = try fields.optional("LastModifiedDate")
            self.creationDate = try fields.optional("CreationDate")
            self.refreshTokenValidity = try fields.optional("RefreshTokenValidity")
            self.accessTokenValidity = try fields.optional("AccessTokenValidity")
            self.idTokenValidity = try fields.optional("IdTokenValidity")
            self.tokenValidityUnits = try fields.optional("TokenValidityUnits")
            self.readAttributes = try fields.optional("ReadAttributes")
            self.writeAttributes = try fields.optional("WriteAttributes")
            self.explicitAuthFlows = try fields.optional("ExplicitAuthFlows")
            self.supportedIdentityProviders = try fields.optional("SupportedIdentityProviders")
            self.callbackURLs = try fields.optional("CallbackURLs")
            self.logoutURLs = try fields.optional("LogoutURLs")
            self.defaultRedirectURI = try fields.optional("DefaultRedirectURI")
            self.allowedOAuthFlows = try fields.optional("AllowedOAuthFlows")
            self.allowedOAuthScopes = try fields.optional("AllowedOAuthScopes")
            self.allowedOAuthFlowsUserPoolClient = try fields.optional("AllowedOAuthFlowsUserPoolClient")
            self.analyticsConfiguration = try fields.optional("AnalyticsConfiguration")
            self.preventUserExistenceErrors = try fields.optional("PreventUserExistenceErrors")
            self.enableTokenRevocation = try fields.optional("EnableTokenRevocation")
            self.enablePropagateAdditionalUserContextData = try fields.optional("EnablePropagateAdditionalUserContextData")
            self.authSessionValidity = try fields.optional("AuthSessionValidity")
            self.refreshTokenRotation = try fields.optional("RefreshTokenRotation")
            self.clientType = try fields.optional("ClientType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId)
            fields.append("ClientName", clientName)
            fields.append("ClientId", clientId)
            fields.append("ClientSecret", clientSecret)
            fields.append("ClientSecretArn", clientSecretArn)
            fields.append("LastModifiedDate", lastModifiedDate)
            fields.append("CreationDate", creationDate)
            fields.append("RefreshTokenValidity", refreshTokenValidity)
            fields.append("AccessTokenValidity", accessTokenValidity)
            fields.append("IdTokenValidity", idTokenValidity)
            fields.append("TokenValidityUnits", tokenValidityUnits)
            fields.append("ReadAttributes", readAttributes)
            fields.append("WriteAttributes", writeAttributes)
            fields.append("ExplicitAuthFlows", explicitAuthFlows)
            fields.append("SupportedIdentityProviders", supportedIdentityProviders)
            fields.append("CallbackURLs", callbackURLs)
            fields.append("LogoutURLs", logoutURLs)
            fields.append("DefaultRedirectURI", defaultRedirectURI)
            fields.append("AllowedOAuthFlows", allowedOAuthFlows)
            fields.append("AllowedOAuthScopes", allowedOAuthScopes)
            fields.append("AllowedOAuthFlowsUserPoolClient", allowedOAuthFlowsUserPoolClient)
            fields.append("AnalyticsConfiguration", analyticsConfiguration)
            fields.append("PreventUserExistenceErrors", preventUserExistenceErrors)
            fields.append("EnableTokenRevocation", enableTokenRevocation)
            fields.append("EnablePropagateAdditionalUserContextData", enablePropagateAdditionalUserContextData)
            fields.append("AuthSessionValidity", authSessionValidity)
            fields.append("RefreshTokenRotation", refreshTokenRotation)
            fields.append("ClientType", clientType)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolClientType }
    }
}

extension Cognito {
    public struct DeleteGroupRequest: AWSStructure {
        public var groupName: String
        public var userPoolId: String

        public init(
            groupName: String,
            userPoolId: String
        ) {
            self.groupName = groupName
            self.userPoolId = userPoolId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.groupName = try fields.required("GroupName")
            self.userPoolId = try fields.required("UserPoolId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("GroupName", groupName.document)
            fields.append("UserPoolId", userPoolId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DeleteGroupRequest }
    }
}

extension Cognito {
    public struct DeleteUserRequest: AWSStructure {
        public var accessToken: String

        public init(
            accessToken: String
        ) {
            self.accessToken = accessToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessToken = try fields.required("AccessToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessToken", accessToken.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DeleteUserRequest }
    }
}

extension Cognito {
    public struct DeleteUserPoolRequest: AWSStructure {
        public var userPoolId: String

        public init(
            userPoolId: String
        ) {
            self.userPoolId = userPoolId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DeleteUserPoolRequest }
    }
}

extension Cognito {
    public struct DeleteUserPoolClientRequest: AWSStructure {
        public var userPoolId: String
        public var clientId: String

        public init(
            userPoolId: String,
            clientId: String
        ) {
            self.userPoolId = userPoolId
            self.clientId = clientId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.clientId = try fields.required("ClientId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("ClientId", clientId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DeleteUserPoolClientRequest }
    }
}

extension Cognito {
    public struct DescribeUserPoolRequest: AWSStructure {
        public var userPoolId: String

        public init(
            userPoolId: String
        ) {
            self.userPoolId = userPoolId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DescribeUserPoolRequest }
    }
}

extension Cognito {
    public struct DescribeUserPoolResponse: AWSStructure {
        public var userPool: UserPoolType?

        public init(
            userPool: UserPoolType? = nil
        ) {
            self.userPool = userPool
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPool = try fields.optional("UserPool")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPool", userPool)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DescribeUserPoolResponse }
    }
}

extension Cognito {
    public struct DescribeUserPoolClientRequest: AWSStructure {
        public var userPoolId: String
        public var clientId: String

        public init(
            userPoolId: String,
            clientId: String
        ) {
            self.userPoolId = userPoolId
            self.clientId = clientId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.clientId = try fields.required("ClientId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("ClientId", clientId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DescribeUserPoolClientRequest }
    }
}

extension Cognito {
    public struct DescribeUserPoolClientResponse: AWSStructure {
        public var userPoolClient: UserPoolClientType?

        public init(
            userPoolClient: UserPoolClientType? = nil
        ) {
            self.userPoolClient = userPoolClient
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolClient = try fields.optional("UserPoolClient")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolClient", userPoolClient)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.DescribeUserPoolClientResponse }
    }
}

extension Cognito {
    public struct ForgotPasswordRequest: AWSStructure {
        public var clientId: String
        public var secretHash: String?
        public var userContextData: UserContextDataType?
        public var username: String
        public var analyticsMetadata: AnalyticsMetadataType?
        public var clientMetadata: [String: String]?

        public init(
            clientId: String,
            username: String,
            secretHash: String? = nil,
            userContextData: UserContextDataType? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.clientId = clientId
            self.secretHash = secretHash
            self.userContextData = userContextData
            self.username = username
            self.analyticsMetadata = analyticsMetadata
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.secretHash = try fields.optional("SecretHash")
            self.userContextData = try fields.optional("UserContextData")
            self.username = try fields.required("Username")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("SecretHash", secretHash)
            fields.append("UserContextData", userContextData)
            fields.append("Username", username.document)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ForgotPasswordRequest }
    }
}

extension Cognito {
    public struct ForgotPasswordResponse: AWSStructure {
        public var codeDeliveryDetails: CodeDeliveryDetailsType?

        public init(
            codeDeliveryDetails: CodeDeliveryDetailsType? = nil
        ) {
            self.codeDeliveryDetails = codeDeliveryDetails
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.codeDeliveryDetails = try fields.optional("CodeDeliveryDetails")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CodeDeliveryDetails", codeDeliveryDetails)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ForgotPasswordResponse }
    }
}

extension Cognito {
    public struct CodeDeliveryDetailsType: AWSStructure {
        public var destination: String?
        public var deliveryMedium: String?
        public var attributeName: String?

        public init(
            destination: String? = nil,
            deliveryMedium: String? = nil,
            attributeName: String? = nil
        ) {
            self.destination = destination
            self.deliveryMedium = deliveryMedium
            self.attributeName = attributeName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.destination = try fields.optional("Destination")
            self.deliveryMedium = try fields.optional("DeliveryMedium")
            self.attributeName = try fields.optional("AttributeName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Destination", destination)
            fields.append("DeliveryMedium", deliveryMedium)
            fields.append("AttributeName", attributeName)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.CodeDeliveryDetailsType }
    }
}

extension Cognito {
    public struct GetUserRequest: AWSStructure {
        public var accessToken: String

        public init(
            accessToken: String
        ) {
            self.accessToken = accessToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessToken = try fields.required("AccessToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessToken", accessToken.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.GetUserRequest }
    }
}

extension Cognito {
    public struct GetUserResponse: AWSStructure {
        public var username: String
        public var userAttributes: [AttributeType]
        public var mfaOptions: [MFAOptionType]?
        public var preferredMfaSetting: String?
        public var userMFASettingList: [String]?

        public init(
            username: String,
            userAttributes: [AttributeType],
            mfaOptions: [MFAOptionType]? = nil,
            preferredMfaSetting: String? = nil,
            userMFASettingList: [String]? = nil
        ) {
            self.username = username
            self.userAttributes = userAttributes
            self.mfaOptions = mfaOptions
            self.preferredMfaSetting = preferredMfaSetting
            self.userMFASettingList = userMFASettingList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.username = try fields.required("Username")
            self.userAttributes = try fields.required("UserAttributes")
            self.mfaOptions = try fields.optional("MFAOptions")
            self.preferredMfaSetting = try fields.optional("PreferredMfaSetting")
            self.userMFASettingList = try fields.optional("UserMFASettingList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Username", username.document)
            fields.append("UserAttributes", userAttributes.document)
            fields.append("MFAOptions", mfaOptions)
            fields.append("PreferredMfaSetting", preferredMfaSetting)
            fields.append("UserMFASettingList", userMFASettingList)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.GetUserResponse }
    }
}

extension Cognito {
    public struct GlobalSignOutRequest: AWSStructure {
        public var accessToken: String

        public init(
            accessToken: String
        ) {
            self.accessToken = accessToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessToken = try fields.required("AccessToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessToken", accessToken.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.GlobalSignOutRequest }
    }
}

extension Cognito {
    public struct GlobalSignOutResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.GlobalSignOutResponse }
    }
}

extension Cognito {
    public struct InitiateAuthRequest: AWSStructure {
        public var authFlow: String
        public var authParameters: [String: String]?
        public var clientMetadata: [String: String]?
        public var clientId: String
        public var analyticsMetadata: AnalyticsMetadataType?
        public var userContextData: UserContextDataType?
        public var session: String?

        public init(
            authFlow: String,
            clientId: String,
            authParameters: [String: String]? = nil,
            clientMetadata: [String: String]? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            userContextData: UserContextDataType? = nil,
            session: String? = nil
        ) {
            self.authFlow = authFlow
            self.authParameters = authParameters
            self.clientMetadata = clientMetadata
            self.clientId = clientId
            self.analyticsMetadata = analyticsMetadata
            self.userContextData = userContextData
            self.session = session
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.authFlow = try fields.required("AuthFlow")
            self.authParameters = try fields.optional("AuthParameters")
            self.clientMetadata = try fields.optional("ClientMetadata")
            self.clientId = try fields.required("ClientId")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.userContextData = try fields.optional("UserContextData")
            self.session = try fields.optional("Session")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AuthFlow", authFlow.document)
            fields.append("AuthParameters", authParameters)
            fields.append("ClientMetadata", clientMetadata)
            fields.append("ClientId", clientId.document)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("UserContextData", userContextData)
            fields.append("Session", session)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.InitiateAuthRequest }
    }
}

extension Cognito {
    public struct InitiateAuthResponse: AWSStructure {
        public var challengeName: String?
        public var session: String?
        public var challengeParameters: [String: String]?
        public var authenticationResult: AuthenticationResultType?
        public var availableChallenges: [String]?

        public init(
            challengeName: String? = nil,
            session: String? = nil,
            challengeParameters: [String: String]? = nil,
            authenticationResult: AuthenticationResultType? = nil,
            availableChallenges: [String]? = nil
        ) {
            self.challengeName = challengeName
            self.session = session
            self.challengeParameters = challengeParameters
            self.authenticationResult = authenticationResult
            self.availableChallenges = availableChallenges
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.challengeName = try fields.optional("ChallengeName")
            self.session = try fields.optional("Session")
            self.challengeParameters = try fields.optional("ChallengeParameters")
            self.authenticationResult = try fields.optional("AuthenticationResult")
            self.availableChallenges = try fields.optional("AvailableChallenges")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ChallengeName", challengeName)
            fields.append("Session", session)
            fields.append("ChallengeParameters", challengeParameters)
            fields.append("AuthenticationResult", authenticationResult)
            fields.append("AvailableChallenges", availableChallenges)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.InitiateAuthResponse }
    }
}

extension Cognito {
    public struct ListGroupsRequest: AWSStructure {
        public var userPoolId: String
        public var limit: Int?
        public var nextToken: String?

        public init(
            userPoolId: String,
            limit: Int? = nil,
            nextToken: String? = nil
        ) {
            self.userPoolId = userPoolId
            self.limit = limit
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.limit = try fields.optional("Limit")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Limit", limit)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListGroupsRequest }
    }
}

extension Cognito {
    public struct ListGroupsResponse: AWSStructure {
        public var groups: [GroupType]?
        public var nextToken: String?

        public init(
            groups: [GroupType]? = nil,
            nextToken: String? = nil
        ) {
            self.groups = groups
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.groups = try fields.optional("Groups")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Groups", groups)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListGroupsResponse }
    }
}

extension Cognito {
    public struct ListUserPoolClientsRequest: AWSStructure {
        public var userPoolId: String
        public var maxResults: Int?
        public var nextToken: String?
        public var clientType: String?

        public init(
            userPoolId: String,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            clientType: String? = nil
        ) {
            self.userPoolId = userPoolId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.clientType = clientType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.maxResults = try fields.optional("MaxResults")
            self.nextToken = try fields.optional("NextToken")
            self.clientType = try fields.optional("ClientType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("MaxResults", maxResults)
            fields.append("NextToken", nextToken)
            fields.append("ClientType", clientType)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUserPoolClientsRequest }
    }
}

extension Cognito {
    public struct ListUserPoolClientsResponse: AWSStructure {
        public var userPoolClients: [UserPoolClientDescription]?
        public var nextToken: String?

        public init(
            userPoolClients: [UserPoolClientDescription]? = nil,
            nextToken: String? = nil
        ) {
            self.userPoolClients = userPoolClients
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolClients = try fields.optional("UserPoolClients")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolClients", userPoolClients)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUserPoolClientsResponse }
    }
}

extension Cognito {
    public struct UserPoolClientDescription: AWSStructure {
        public var clientId: String?
        public var userPoolId: String?
        public var clientName: String?

        public init(
            clientId: String? = nil,
            userPoolId: String? = nil,
            clientName: String? = nil
        ) {
            self.clientId = clientId
            self.userPoolId = userPoolId
            self.clientName = clientName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.optional("ClientId")
            self.userPoolId = try fields.optional("UserPoolId")
            self.clientName = try fields.optional("ClientName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId)
            fields.append("UserPoolId", userPoolId)
            fields.append("ClientName", clientName)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolClientDescription }
    }
}

extension Cognito {
    public struct ListUserPoolsRequest: AWSStructure {
        public var nextToken: String?
        public var maxResults: Int

        public init(
            maxResults: Int,
            nextToken: String? = nil
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextToken = try fields.optional("NextToken")
            self.maxResults = try fields.required("MaxResults")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextToken", nextToken)
            fields.append("MaxResults", maxResults.document)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUserPoolsRequest }
    }
}

extension Cognito {
    public struct ListUserPoolsResponse: AWSStructure {
        public var userPools: [UserPoolDescriptionType]?
        public var nextToken: String?

        public init(
            userPools: [UserPoolDescriptionType]? = nil,
            nextToken: String? = nil
        ) {
            self.userPools = userPools
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPools = try fields.optional("UserPools")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPools", userPools)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUserPoolsResponse }
    }
}

extension Cognito {
    public struct UserPoolDescriptionType: AWSStructure {
        public var id: String?
        public var name: String?
        public var lambdaConfig: LambdaConfigType?
        public var status: String?
        public var lastModifiedDate: Timestamp?
        public var creationDate: Timestamp?
        public var replicaRegions: [String]?

        public init(
            id: String? = nil,
            name: String? = nil,
            lambdaConfig: LambdaConfigType? = nil,
            status: String? = nil,
            lastModifiedDate: Timestamp? = nil,
            creationDate: Timestamp? = nil,
            replicaRegions: [String]? = nil
        ) {
            self.id = id
            self.name = name
            self.lambdaConfig = lambdaConfig
            self.status = status
            self.lastModifiedDate = lastModifiedDate
            self.creationDate = creationDate
            self.replicaRegions = replicaRegions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.name = try fields.optional("Name")
            self.lambdaConfig = try fields.optional("LambdaConfig")
            self.status = try fields.optional("Status")
            self.lastModifiedDate = try fields.optional("LastModifiedDate")
            self.creationDate = try fields.optional("CreationDate")
            self.replicaRegions = try fields.optional("ReplicaRegions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("Name", name)
            fields.append("LambdaConfig", lambdaConfig)
            fields.append("Status", status)
            fields.append("LastModifiedDate", lastModifiedDate)
            fields.append("CreationDate", creationDate)
            fields.append("ReplicaRegions", replicaRegions)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UserPoolDescriptionType }
    }
}

extension Cognito {
    public struct ListUsersRequest: AWSStructure {
        public var userPoolId: String
        public var attributesToGet: [String]?
        public var limit: Int?
        public var paginationToken: String?
        public var filter: String?

        public init(
            userPoolId: String,
            attributesToGet: [String]? = nil,
            limit: Int? = nil,
            paginationToken: String? = nil,
            filter: String? = nil
        ) {
            self.userPoolId = userPoolId
            self.attributesToGet = attributesToGet
            self.limit = limit
            self.paginationToken = paginationToken
            self.filter = filter
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.attributesToGet = try fields.optional("AttributesToGet")
            self.limit = try fields.optional("Limit")
            self.paginationToken = try fields.optional("PaginationToken")
            self.filter = try fields.optional("Filter")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("AttributesToGet", attributesToGet)
            fields.append("Limit", limit)
            fields.append("PaginationToken", paginationToken)
            fields.append("Filter", filter)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUsersRequest }
    }
}

extension Cognito {
    public struct ListUsersResponse: AWSStructure {
        public var users: [UserType]?
        public var paginationToken: String?

        public init(
            users: [UserType]? = nil,
            paginationToken: String? = nil
        ) {
            self.users = users
            self.paginationToken = paginationToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.users = try fields.optional("Users")
            self.paginationToken = try fields.optional("PaginationToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Users", users)
            fields.append("PaginationToken", paginationToken)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ListUsersResponse }
    }
}

extension Cognito {
    public struct ResendConfirmationCodeRequest: AWSStructure {
        public var clientId: String
        public var secretHash: String?
        public var userContextData: UserContextDataType?
        public var username: String
        public var analyticsMetadata: AnalyticsMetadataType?
        public var clientMetadata: [String: String]?

        public init(
            clientId: String,
            username: String,
            secretHash: String? = nil,
            userContextData: UserContextDataType? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.clientId = clientId
            self.secretHash = secretHash
            self.userContextData = userContextData
            self.username = username
            self.analyticsMetadata = analyticsMetadata
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.secretHash = try fields.optional("SecretHash")
            self.userContextData = try fields.optional("UserContextData")
            self.username = try fields.required("Username")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("SecretHash", secretHash)
            fields.append("UserContextData", userContextData)
            fields.append("Username", username.document)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ResendConfirmationCodeRequest }
    }
}

extension Cognito {
    public struct ResendConfirmationCodeResponse: AWSStructure {
        public var codeDeliveryDetails: CodeDeliveryDetailsType?

        public init(
            codeDeliveryDetails: CodeDeliveryDetailsType? = nil
        ) {
            self.codeDeliveryDetails = codeDeliveryDetails
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.codeDeliveryDetails = try fields.optional("CodeDeliveryDetails")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CodeDeliveryDetails", codeDeliveryDetails)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.ResendConfirmationCodeResponse }
    }
}

extension Cognito {
    public struct RespondToAuthChallengeRequest: AWSStructure {
        public var clientId: String
        public var challengeName: String
        public var session: String?
        public var challengeResponses: [String: String]?
        public var analyticsMetadata: AnalyticsMetadataType?
        public var userContextData: UserContextDataType?
        public var clientMetadata: [String: String]?

        public init(
            clientId: String,
            challengeName: String,
            session: String? = nil,
            challengeResponses: [String: String]? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            userContextData: UserContextDataType? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.clientId = clientId
            self.challengeName = challengeName
            self.session = session
            self.challengeResponses = challengeResponses
            self.analyticsMetadata = analyticsMetadata
            self.userContextData = userContextData
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.challengeName = try fields.required("ChallengeName")
            self.session = try fields.optional("Session")
            self.challengeResponses = try fields.optional("ChallengeResponses")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.userContextData = try fields.optional("UserContextData")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("ChallengeName", challengeName.document)
            fields.append("Session", session)
            fields.append("ChallengeResponses", challengeResponses)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("UserContextData", userContextData)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.RespondToAuthChallengeRequest }
    }
}

extension Cognito {
    public struct RespondToAuthChallengeResponse: AWSStructure {
        public var challengeName: String?
        public var session: String?
        public var challengeParameters: [String: String]?
        public var authenticationResult: AuthenticationResultType?
        public var availableChallenges: [String]?

        public init(
            challengeName: String? = nil,
            session: String? = nil,
            challengeParameters: [String: String]? = nil,
            authenticationResult: AuthenticationResultType? = nil,
            availableChallenges: [String]? = nil
        ) {
            self.challengeName = challengeName
            self.session = session
            self.challengeParameters = challengeParameters
            self.authenticationResult = authenticationResult
            self.availableChallenges = availableChallenges
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.challengeName = try fields.optional("ChallengeName")
            self.session = try fields.optional("Session")
            self.challengeParameters = try fields.optional("ChallengeParameters")
            self.authenticationResult = try fields.optional("AuthenticationResult")
            self.availableChallenges = try fields.optional("AvailableChallenges")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ChallengeName", challengeName)
            fields.append("Session", session)
            fields.append("ChallengeParameters", challengeParameters)
            fields.append("AuthenticationResult", authenticationResult)
            fields.append("AvailableChallenges", availableChallenges)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.RespondToAuthChallengeResponse }
    }
}

extension Cognito {
    public struct RevokeTokenRequest: AWSStructure {
        public var token: String
        public var clientId: String
        public var clientSecret: String?
        public var revokeAssociatedSessions: String?

        public init(
            token: String,
            clientId: String,
            clientSecret: String? = nil,
            revokeAssociatedSessions: String? = nil
        ) {
            self.token = token
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.revokeAssociatedSessions = revokeAssociatedSessions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.token = try fields.required("Token")
            self.clientId = try fields.required("ClientId")
            self.clientSecret = try fields.optional("ClientSecret")
            self.revokeAssociatedSessions = try fields.optional("RevokeAssociatedSessions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Token", token.document)
            fields.append("ClientId", clientId.document)
            fields.append("ClientSecret", clientSecret)
            fields.append("RevokeAssociatedSessions", revokeAssociatedSessions)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.RevokeTokenRequest }
    }
}

extension Cognito {
    public struct RevokeTokenResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.RevokeTokenResponse }
    }
}

extension Cognito {
    public struct SignUpRequest: AWSStructure {
        public var clientId: String
        public var secretHash: String?
        public var username: String
        public var password: String?
        public var userAttributes: [AttributeType]?
        public var validationData: [AttributeType]?
        public var analyticsMetadata: AnalyticsMetadataType?
        public var userContextData: UserContextDataType?
        public var clientMetadata: [String: String]?

        public init(
            clientId: String,
            username: String,
            secretHash: String? = nil,
            password: String? = nil,
            userAttributes: [AttributeType]? = nil,
            validationData: [AttributeType]? = nil,
            analyticsMetadata: AnalyticsMetadataType? = nil,
            userContextData: UserContextDataType? = nil,
            clientMetadata: [String: String]? = nil
        ) {
            self.clientId = clientId
            self.secretHash = secretHash
            self.username = username
            self.password = password
            self.userAttributes = userAttributes
            self.validationData = validationData
            self.analyticsMetadata = analyticsMetadata
            self.userContextData = userContextData
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientId = try fields.required("ClientId")
            self.secretHash = try fields.optional("SecretHash")
            self.username = try fields.required("Username")
            self.password = try fields.optional("Password")
            self.userAttributes = try fields.optional("UserAttributes")
            self.validationData = try fields.optional("ValidationData")
            self.analyticsMetadata = try fields.optional("AnalyticsMetadata")
            self.userContextData = try fields.optional("UserContextData")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientId", clientId.document)
            fields.append("SecretHash", secretHash)
            fields.append("Username", username.document)
            fields.append("Password", password)
            fields.append("UserAttributes", userAttributes)
            fields.append("ValidationData", validationData)
            fields.append("AnalyticsMetadata", analyticsMetadata)
            fields.append("UserContextData", userContextData)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.SignUpRequest }
    }
}

extension Cognito {
    public struct SignUpResponse: AWSStructure {
        public var userConfirmed: Bool
        public var codeDeliveryDetails: CodeDeliveryDetailsType?
        public var userSub: String
        public var session: String?

        public init(
            userConfirmed: Bool,
            userSub: String,
            codeDeliveryDetails: CodeDeliveryDetailsType? = nil,
            session: String? = nil
        ) {
            self.userConfirmed = userConfirmed
            self.codeDeliveryDetails = codeDeliveryDetails
            self.userSub = userSub
            self.session = session
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userConfirmed = try fields.required("UserConfirmed")
            self.codeDeliveryDetails = try fields.optional("CodeDeliveryDetails")
            self.userSub = try fields.required("UserSub")
            self.session = try fields.optional("Session")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserConfirmed", userConfirmed.document)
            fields.append("CodeDeliveryDetails", codeDeliveryDetails)
            fields.append("UserSub", userSub.document)
            fields.append("Session", session)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.SignUpResponse }
    }
}

extension Cognito {
    public struct UpdateUserAttributesRequest: AWSStructure {
        public var userAttributes: [AttributeType]
        public var accessToken: String
        public var clientMetadata: [String: String]?

        public init(
            userAttributes: [AttributeType],
            accessToken: String,
            clientMetadata: [String: String]? = nil
        ) {
            self.userAttributes = userAttributes
            self.accessToken = accessToken
            self.clientMetadata = clientMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userAttributes = try fields.required("UserAttributes")
            self.accessToken = try fields.required("AccessToken")
            self.clientMetadata = try fields.optional("ClientMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserAttributes", userAttributes.document)
            fields.append("AccessToken", accessToken.document)
            fields.append("ClientMetadata", clientMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UpdateUserAttributesRequest }
    }
}

extension Cognito {
    public struct UpdateUserAttributesResponse: AWSStructure {
        public var codeDeliveryDetailsList: [CodeDeliveryDetailsType]?

        public init(
            codeDeliveryDetailsList: [CodeDeliveryDetailsType]? = nil
        ) {
            self.codeDeliveryDetailsList = codeDeliveryDetailsList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.codeDeliveryDetailsList = try fields.optional("CodeDeliveryDetailsList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CodeDeliveryDetailsList", codeDeliveryDetailsList)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UpdateUserAttributesResponse }
    }
}

extension Cognito {
    public struct UpdateUserPoolRequest: AWSStructure {
        public var userPoolId: String
        public var policies: UserPoolPolicyType?
        public var deletionProtection: String?
        public var lambdaConfig: LambdaConfigType?
        public var autoVerifiedAttributes: [String]?
        public var smsVerificationMessage: String?
        public var emailVerificationMessage: String?
        public var emailVerificationSubject: String?
        public var verificationMessageTemplate: VerificationMessageTemplateType?
        public var smsAuthenticationMessage: String?
        public var userAttributeUpdateSettings: UserAttributeUpdateSettingsType?
        public var mfaConfiguration: String?
        public var deviceConfiguration: DeviceConfigurationType?
        public var emailConfiguration: EmailConfigurationType?
        public var smsConfiguration: SmsConfigurationType?
        public var userPoolTags: [String: String]?
        public var adminCreateUserConfig: AdminCreateUserConfigType?
        public var userPoolAddOns: UserPoolAddOnsType?
        public var dcrConfiguration: DcrConfigurationType?
        public var accountRecoverySetting: AccountRecoverySettingType?
        public var poolName: String?
        public var userPoolTier: String?
        public var keyConfiguration: KeyConfigurationType?
        public var issuerConfiguration: IssuerConfigurationType?
        public var acrConfiguration: [String: AcrLevelConfigType]?

        public init(
            userPoolId: String,
            policies: UserPoolPolicyType? = nil,
            deletionProtection: String? = nil,
            lambdaConfig: LambdaConfigType? = nil,
            autoVerifiedAttributes: [String]? = nil,
            smsVerificationMessage: String? = nil,
            emailVerificationMessage: String? = nil,
            emailVerificationSubject: String? = nil,
            verificationMessageTemplate: VerificationMessageTemplateType? = nil,
            smsAuthenticationMessage: String? = nil,
            userAttributeUpdateSettings: UserAttributeUpdateSettingsType? = nil,
            mfaConfiguration: String? = nil,
            deviceConfiguration: DeviceConfigurationType? = nil,
            emailConfiguration: EmailConfigurationType? = nil,
            smsConfiguration: SmsConfigurationType? = nil,
            userPoolTags: [String: String]? = nil,
            adminCreateUserConfig: AdminCreateUserConfigType? = nil,
            userPoolAddOns: UserPoolAddOnsType? = nil,
            dcrConfiguration: DcrConfigurationType? = nil,
            accountRecoverySetting: AccountRecoverySettingType? = nil,
            poolName: String? = nil,
            userPoolTier: String? = nil,
            keyConfiguration: KeyConfigurationType? = nil,
            issuerConfiguration: IssuerConfigurationType? = nil,
            acrConfiguration: [String: AcrLevelConfigType]? = nil
        ) {
            self.userPoolId = userPoolId
            self.policies = policies
            self.deletionProtection = deletionProtection
            self.lambdaConfig = lambdaConfig
            self.autoVerifiedAttributes = autoVerifiedAttributes
            self.smsVerificationMessage = smsVerificationMessage
            self.emailVerificationMessage = emailVerificationMessage
            self.emailVerificationSubject = emailVerificationSubject
            self.verificationMessageTemplate = verificationMessageTemplate
            self.smsAuthenticationMessage = smsAuthenticationMessage
            self.userAttributeUpdateSettings = userAttributeUpdateSettings
            self.mfaConfiguration = mfaConfiguration
            self.deviceConfiguration = deviceConfiguration
            self.emailConfiguration = emailConfiguration
            self.smsConfiguration = smsConfiguration
            self.userPoolTags = userPoolTags
            self.adminCreateUserConfig = adminCreateUserConfig
            self.userPoolAddOns = userPoolAddOns
            self.dcrConfiguration = dcrConfiguration
            self.accountRecoverySetting = accountRecoverySetting
            self.poolName = poolName
            self.userPoolTier = userPoolTier
            self.keyConfiguration = keyConfiguration
            self.issuerConfiguration = issuerConfiguration
            self.acrConfiguration = acrConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.policies = try fields.optional("Policies")
            self.deletionProtection = try fields.optional("DeletionProtection")
            self.lambdaConfig = try fields.optional("LambdaConfig")
            self.autoVerifiedAttributes = try fields.optional("AutoVerifiedAttributes")
            self.smsVerificationMessage = try fields.optional("SmsVerificationMessage")
            self.emailVerificationMessage = try fields.optional("EmailVerificationMessage")
            self.emailVerificationSubject = try fields.optional("EmailVerificationSubject")
            self.verificationMessageTemplate = try fields.optional("VerificationMessageTemplate")
            self.smsAuthenticationMessage = try fields.optional("SmsAuthenticationMessage")
            self.userAttributeUpdateSettings = try fields.optional("UserAttributeUpdateSettings")
            self.mfaConfiguration = try fields.optional("MfaConfiguration")
            self.deviceConfiguration = try fields.optional("DeviceConfiguration")
            self.emailConfiguration = try fields.optional("EmailConfiguration")
            self.smsConfiguration = try fields.optional("SmsConfiguration")
            self.userPoolTags = try fields.optional("UserPoolTags")
            self.adminCreateUserConfig = try fields.optional("AdminCreateUserConfig")
            self.userPoolAddOns = try fields.optional("UserPoolAddOns")
            self.dcrConfiguration = try fields.optional("DcrConfiguration")
            self.accountRecoverySetting = try fields.optional("AccountRecoverySetting")
            self.poolName = try fields.optional("PoolName")
            self.userPoolTier = try fields.optional("UserPoolTier")
            self.keyConfiguration = try fields.optional("KeyConfiguration")
            self.issuerConfiguration = try fields.optional("IssuerConfiguration")
            self.acrConfiguration = try fields.optional("AcrConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("Policies", policies)
            fields.append("DeletionProtection", deletionProtection)
            fields.append("LambdaConfig", lambdaConfig)
            fields.append("AutoVerifiedAttributes", autoVerifiedAttributes)
            fields.append("SmsVerificationMessage", smsVerificationMessage)
            fields.append("EmailVerificationMessage", emailVerificationMessage)
            fields.append("EmailVerificationSubject", emailVerificationSubject)
            fields.append("VerificationMessageTemplate", verificationMessageTemplate)
            fields.append("SmsAuthenticationMessage", smsAuthenticationMessage)
            fields.append("UserAttributeUpdateSettings", userAttributeUpdateSettings)
            fields.append("MfaConfiguration", mfaConfiguration)
            fields.append("DeviceConfiguration", deviceConfiguration)
            fields.append("EmailConfiguration", emailConfiguration)
            fields.append("SmsConfiguration", smsConfiguration)
            fields.append("UserPoolTags", userPoolTags)
            fields.append("AdminCreateUserConfig", adminCreateUserConfig)
            fields.append("UserPoolAddOns", userPoolAddOns)
            fields.append("DcrConfiguration", dcrConfiguration)
            fields.append("AccountRecoverySetting", accountRecoverySetting)
            fields.append("PoolName", poolName)
            fields.append("UserPoolTier", userPoolTier)
            fields.append("KeyConfiguration", keyConfiguration)
            fields.append("IssuerConfiguration", issuerConfiguration)
            fields.append("AcrConfiguration", acrConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UpdateUserPoolRequest }
    }
}

extension Cognito {
    public struct UpdateUserPoolResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CognitoFacts.UpdateUserPoolResponse }
    }
}

extension Cognito {
    public struct UpdateUserPoolClientRequest: AWSStructure {
        public var userPoolId: String
        public var clientId: String
        public var clientName: String?
        public var refreshTokenValidity: Int?
        public var accessTokenValidity: Int?
        public var idTokenValidity: Int?
        public var tokenValidityUnits: TokenValidityUnitsType?
        public var readAttributes: [String]?
        public var writeAttributes: [String]?
        public var explicitAuthFlows: [String]?
        public var supportedIdentityProviders: [String]?
        public var callbackURLs: [String]?
        public var logoutURLs: [String]?
        public var defaultRedirectURI: String?
        public var allowedOAuthFlows: [String]?
        public var allowedOAuthScopes: [String]?
        public var allowedOAuthFlowsUserPoolClient: Bool?
        public var analyticsConfiguration: AnalyticsConfigurationType?
        public var preventUserExistenceErrors: String?
        public var enableTokenRevocation: Bool?
        public var enablePropagateAdditionalUserContextData: Bool?
        public var authSessionValidity: Int?
        public var refreshTokenRotation: RefreshTokenRotationType?
        public var publishSecretsInAWSSecretsManager: Bool?

        public init(
            userPoolId: String,
            clientId: String,
            clientName: String? = nil,
            refreshTokenValidity: Int? = nil,
            accessTokenValidity: Int? = nil,
            idTokenValidity: Int? = nil,
            tokenValidityUnits: TokenValidityUnitsType? = nil,
            readAttributes: [String]? = nil,
            writeAttributes: [String]? = nil,
            explicitAuthFlows: [String]? = nil,
            supportedIdentityProviders: [String]? = nil,
            callbackURLs: [String]? = nil,
            logoutURLs: [String]? = nil,
            defaultRedirectURI: String? = nil,
            allowedOAuthFlows: [String]? = nil,
            allowedOAuthScopes: [String]? = nil,
            allowedOAuthFlowsUserPoolClient: Bool? = nil,
            analyticsConfiguration: AnalyticsConfigurationType? = nil,
            preventUserExistenceErrors: String? = nil,
            enableTokenRevocation: Bool? = nil,
            enablePropagateAdditionalUserContextData: Bool? = nil,
            authSessionValidity: Int? = nil,
            refreshTokenRotation: RefreshTokenRotationType? = nil,
            publishSecretsInAWSSecretsManager: Bool? = nil
        ) {
            self.userPoolId = userPoolId
            self.clientId = clientId
            self.clientName = clientName
            self.refreshTokenValidity = refreshTokenValidity
            self.accessTokenValidity = accessTokenValidity
            self.idTokenValidity = idTokenValidity
            self.tokenValidityUnits = tokenValidityUnits
            self.readAttributes = readAttributes
            self.writeAttributes = writeAttributes
            self.explicitAuthFlows = explicitAuthFlows
            self.supportedIdentityProviders = supportedIdentityProviders
            self.callbackURLs = callbackURLs
            self.logoutURLs = logoutURLs
            self.defaultRedirectURI = defaultRedirectURI
            self.allowedOAuthFlows = allowedOAuthFlows
            self.allowedOAuthScopes = allowedOAuthScopes
            self.allowedOAuthFlowsUserPoolClient = allowedOAuthFlowsUserPoolClient
            self.analyticsConfiguration = analyticsConfiguration
            self.preventUserExistenceErrors = preventUserExistenceErrors
            self.enableTokenRevocation = enableTokenRevocation
            self.enablePropagateAdditionalUserContextData = enablePropagateAdditionalUserContextData
            self.authSessionValidity = authSessionValidity
            self.refreshTokenRotation = refreshTokenRotation
            self.publishSecretsInAWSSecretsManager = publishSecretsInAWSSecretsManager
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolId = try fields.required("UserPoolId")
            self.clientId = try fields.required("ClientId")
            self.clientName = try fields.optional("ClientName")
            self.refreshTokenValidity = try fields.optional("RefreshTokenValidity")
            self.accessTokenValidity = try fields.optional("AccessTokenValidity")
            self.idTokenValidity = try fields.optional("IdTokenValidity")
            self.tokenValidityUnits = try fields.optional("TokenValidityUnits")
            self.readAttributes = try fields.optional("ReadAttributes")
            self.writeAttributes = try fields.optional("WriteAttributes")
            self.explicitAuthFlows = try fields.optional("ExplicitAuthFlows")
            self.supportedIdentityProviders = try fields.optional("SupportedIdentityProviders")
            self.callbackURLs = try fields.optional("CallbackURLs")
            self.logoutURLs = try fields.optional("LogoutURLs")
            self.defaultRedirectURI = try fields.optional("DefaultRedirectURI")
            self.allowedOAuthFlows = try fields.optional("AllowedOAuthFlows")
            self.allowedOAuthScopes = try fields.optional("AllowedOAuthScopes")
            self.allowedOAuthFlowsUserPoolClient = try fields.optional("AllowedOAuthFlowsUserPoolClient")
            self.analyticsConfiguration = try fields.optional("AnalyticsConfiguration")
            self.preventUserExistenceErrors = try fields.optional("PreventUserExistenceErrors")
            self.enableTokenRevocation = try fields.optional("EnableTokenRevocation")
            self.enablePropagateAdditionalUserContextData = try fields.optional("EnablePropagateAdditionalUserContextData")
            self.authSessionValidity = try fields.optional("AuthSessionValidity")
            self.refreshTokenRotation = try fields.optional("RefreshTokenRotation")
            self.publishSecretsInAWSSecretsManager = try fields.optional("PublishSecretsInAWSSecretsManager")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolId", userPoolId.document)
            fields.append("ClientId", clientId.document)
            fields.append("ClientName", clientName)
            fields.append("RefreshTokenValidity", refreshTokenValidity)
            fields.append("AccessTokenValidity", accessTokenValidity)
            fields.append("IdTokenValidity", idTokenValidity)
            fields.append("TokenValidityUnits", tokenValidityUnits)
            fields.append("ReadAttributes", readAttributes)
            fields.append("WriteAttributes", writeAttributes)
            fields.append("ExplicitAuthFlows", explicitAuthFlows)
            fields.append("SupportedIdentityProviders", supportedIdentityProviders)
            fields.append("CallbackURLs", callbackURLs)
            fields.append("LogoutURLs", logoutURLs)
            fields.append("DefaultRedirectURI", defaultRedirectURI)
            fields.append("AllowedOAuthFlows", allowedOAuthFlows)
            fields.append("AllowedOAuthScopes", allowedOAuthScopes)
            fields.append("AllowedOAuthFlowsUserPoolClient", allowedOAuthFlowsUserPoolClient)
            fields.append("AnalyticsConfiguration", analyticsConfiguration)
            fields.append("PreventUserExistenceErrors", preventUserExistenceErrors)
            fields.append("EnableTokenRevocation", enableTokenRevocation)
            fields.append("EnablePropagateAdditionalUserContextData", enablePropagateAdditionalUserContextData)
            fields.append("AuthSessionValidity", authSessionValidity)
            fields.append("RefreshTokenRotation", refreshTokenRotation)
            fields.append("PublishSecretsInAWSSecretsManager", publishSecretsInAWSSecretsManager)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UpdateUserPoolClientRequest }
    }
}

extension Cognito {
    public struct UpdateUserPoolClientResponse: AWSStructure {
        public var userPoolClient: UserPoolClientType?

        public init(
            userPoolClient: UserPoolClientType? = nil
        ) {
            self.userPoolClient = userPoolClient
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userPoolClient = try fields.optional("UserPoolClient")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserPoolClient", userPoolClient)
            return .structure(fields)
        }

        public static var shape: Shape { CognitoFacts.UpdateUserPoolClientResponse }
    }
}
