// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum CognitoFacts {
    static let AdminAddUserToGroupRequest: Shape = Shape(
        "AdminAddUserToGroupRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("GroupName", CognitoFacts.GroupNameType, required: true),
        ])

    static let UserPoolIdType: Shape = Shape(
        "UserPoolIdType", .string, constraints: .init(minimum: 1, maximum: 55, pattern: #"[\w-]+_[0-9a-zA-Z]+"#))

    static let UsernameType: Shape = Shape(
        "UsernameType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#), sensitive: true)

    static let GroupNameType: Shape = Shape(
        "GroupNameType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#))

    static let AdminConfirmSignUpRequest: Shape = Shape(
        "AdminConfirmSignUpRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let ClientMetadataType: Shape = Shape(
        "ClientMetadataType", .map, element: Member("value", CognitoFacts.StringType), key: Member("key", CognitoFacts.StringType))

    static let StringType: Shape = Shape(
        "StringType", .string, constraints: .init(minimum: 0, maximum: 131072))

    static let AdminConfirmSignUpResponse: Shape = Shape(
        "AdminConfirmSignUpResponse", .structure)

    static let AdminCreateUserRequest: Shape = Shape(
        "AdminCreateUserRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("UserAttributes", CognitoFacts.AttributeListType),
            Member("ValidationData", CognitoFacts.AttributeListType),
            Member("TemporaryPassword", CognitoFacts.PasswordType),
            Member("ForceAliasCreation", .boolean),
            Member("MessageAction", CognitoFacts.MessageActionType),
            Member("DesiredDeliveryMediums", CognitoFacts.DeliveryMediumListType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let AttributeListType: Shape = Shape(
        "AttributeListType", .list, element: Member("member", CognitoFacts.AttributeType))

    static let AttributeType: Shape = Shape(
        "AttributeType", .structure, members: [
            Member("Name", CognitoFacts.AttributeNameType, required: true),
            Member("Value", CognitoFacts.AttributeValueType),
        ])

    static let AttributeNameType: Shape = Shape(
        "AttributeNameType", .string, constraints: .init(minimum: 1, maximum: 32, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+"#))

    static let AttributeValueType: Shape = Shape(
        "AttributeValueType", .string, constraints: .init(maximum: 2048), sensitive: true)

    static let PasswordType: Shape = Shape(
        "PasswordType", .string, constraints: .init(maximum: 256, pattern: #"[\S]+"#), sensitive: true)

    static let MessageActionType: Shape = Shape(
        "MessageActionType", .string, constraints: .init(values: ["RESEND", "SUPPRESS"]))

    static let DeliveryMediumListType: Shape = Shape(
        "DeliveryMediumListType", .list, element: Member("member", CognitoFacts.DeliveryMediumType))

    static let DeliveryMediumType: Shape = Shape(
        "DeliveryMediumType", .string, constraints: .init(values: ["SMS", "EMAIL"]))

    static let AdminCreateUserResponse: Shape = Shape(
        "AdminCreateUserResponse", .structure, members: [
            Member("User", CognitoFacts.UserType),
        ])

    static let UserType: Shape = Shape(
        "UserType", .structure, members: [
            Member("Username", CognitoFacts.UsernameType),
            Member("Attributes", CognitoFacts.AttributeListType),
            Member("UserCreateDate", .timestamp),
            Member("UserLastModifiedDate", .timestamp),
            Member("Enabled", .boolean),
            Member("UserStatus", CognitoFacts.UserStatusType),
            Member("MFAOptions", CognitoFacts.MFAOptionListType),
        ])

    static let UserStatusType: Shape = Shape(
        "UserStatusType", .string, constraints: .init(values: ["UNCONFIRMED", "CONFIRMED", "ARCHIVED", "COMPROMISED", "UNKNOWN", "RESET_REQUIRED", "FORCE_CHANGE_PASSWORD", "EXTERNAL_PROVIDER"]))

    static let MFAOptionListType: Shape = Shape(
        "MFAOptionListType", .list, element: Member("member", CognitoFacts.MFAOptionType))

    static let MFAOptionType: Shape = Shape(
        "MFAOptionType", .structure, members: [
            Member("DeliveryMedium", CognitoFacts.DeliveryMediumType),
            Member("AttributeName", CognitoFacts.AttributeNameType),
        ])

    static let AdminDeleteUserRequest: Shape = Shape(
        "AdminDeleteUserRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
        ])

    static let AdminGetUserRequest: Shape = Shape(
        "AdminGetUserRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
        ])

    static let AdminGetUserResponse: Shape = Shape(
        "AdminGetUserResponse", .structure, members: [
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("UserAttributes", CognitoFacts.AttributeListType),
            Member("UserCreateDate", .timestamp),
            Member("UserLastModifiedDate", .timestamp),
            Member("Enabled", .boolean),
            Member("UserStatus", CognitoFacts.UserStatusType),
            Member("MFAOptions", CognitoFacts.MFAOptionListType),
            Member("PreferredMfaSetting", CognitoFacts.StringType),
            Member("UserMFASettingList", CognitoFacts.UserMFASettingListType),
        ])

    static let UserMFASettingListType: Shape = Shape(
        "UserMFASettingListType", .list, element: Member("member", CognitoFacts.StringType))

    static let AdminInitiateAuthRequest: Shape = Shape(
        "AdminInitiateAuthRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("AuthFlow", CognitoFacts.AuthFlowType, required: true),
            Member("AuthParameters", CognitoFacts.AuthParametersType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("ContextData", CognitoFacts.ContextDataType),
            Member("Session", CognitoFacts.SessionType),
        ])

    static let ClientIdType: Shape = Shape(
        "ClientIdType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\w+]+"#), sensitive: true)

    static let AuthFlowType: Shape = Shape(
        "AuthFlowType", .string, constraints: .init(values: ["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH"]))

    static let AuthParametersType: Shape = Shape(
        "AuthParametersType", .map, element: Member("value", CognitoFacts.StringType), key: Member("key", CognitoFacts.StringType), sensitive: true)

    static let AnalyticsMetadataType: Shape = Shape(
        "AnalyticsMetadataType", .structure, members: [
            Member("AnalyticsEndpointId", CognitoFacts.StringType),
        ])

    static let ContextDataType: Shape = Shape(
        "ContextDataType", .structure, members: [
            Member("IpAddress", CognitoFacts.StringType, required: true),
            Member("ServerName", CognitoFacts.StringType, required: true),
            Member("ServerPath", CognitoFacts.StringType, required: true),
            Member("HttpHeaders", CognitoFacts.HttpHeaderList, required: true),
            Member("EncodedData", CognitoFacts.StringType),
        ])

    static let HttpHeaderList: Shape = Shape(
        "HttpHeaderList", .list, element: Member("member", CognitoFacts.HttpHeader))

    static let HttpHeader: Shape = Shape(
        "HttpHeader", .structure, members: [
            Member("headerName", CognitoFacts.StringType),
            Member("headerValue", CognitoFacts.StringType),
        ])

    static let SessionType: Shape = Shape(
        "SessionType", .string, constraints: .init(minimum: 20, maximum: 4096), sensitive: true)

    static let AdminInitiateAuthResponse: Shape = Shape(
        "AdminInitiateAuthResponse", .structure, members: [
            Member("ChallengeName", CognitoFacts.ChallengeNameType),
            Member("Session", CognitoFacts.SessionType),
            Member("ChallengeParameters", CognitoFacts.ChallengeParametersType),
            Member("AuthenticationResult", CognitoFacts.AuthenticationResultType),
            Member("AvailableChallenges", CognitoFacts.AvailableChallengeListType),
        ])

    static let ChallengeNameType: Shape = Shape(
        "ChallengeNameType", .string, constraints: .init(values: ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SELECT_CHALLENGE", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "ADMIN_NO_SRP_AUTH", "NEW_PASSWORD_REQUIRED", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP"]))

    static let ChallengeParametersType: Shape = Shape(
        "ChallengeParametersType", .map, element: Member("value", CognitoFacts.StringType), key: Member("key", CognitoFacts.StringType))

    static let AuthenticationResultType: Shape = Shape(
        "AuthenticationResultType", .structure, members: [
            Member("AccessToken", CognitoFacts.TokenModelType),
            Member("ExpiresIn", .integer),
            Member("TokenType", CognitoFacts.StringType),
            Member("RefreshToken", CognitoFacts.TokenModelType),
            Member("IdToken", CognitoFacts.TokenModelType),
            Member("NewDeviceMetadata", CognitoFacts.NewDeviceMetadataType),
        ])

    static let TokenModelType: Shape = Shape(
        "TokenModelType", .string, constraints: .init(pattern: #"[A-Za-z0-9-_=.]+"#), sensitive: true)

    static let NewDeviceMetadataType: Shape = Shape(
        "NewDeviceMetadataType", .structure, members: [
            Member("DeviceKey", CognitoFacts.DeviceKeyType),
            Member("DeviceGroupKey", CognitoFacts.StringType),
        ])

    static let DeviceKeyType: Shape = Shape(
        "DeviceKeyType", .string, constraints: .init(minimum: 1, maximum: 55, pattern: #"[\w-]+_[0-9a-f-]+"#))

    static let AvailableChallengeListType: Shape = Shape(
        "AvailableChallengeListType", .list, element: Member("member", CognitoFacts.ChallengeNameType))

    static let AdminListGroupsForUserRequest: Shape = Shape(
        "AdminListGroupsForUserRequest", .structure, members: [
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Limit", CognitoFacts.QueryLimitType),
            Member("NextToken", CognitoFacts.PaginationKey),
        ])

    static let QueryLimitType: Shape = Shape(
        "QueryLimitType", .integer, constraints: .init(minimum: 0, maximum: 60))

    static let PaginationKey: Shape = Shape(
        "PaginationKey", .string, constraints: .init(minimum: 1, maximum: 131072, pattern: #"[\S]+"#))

    static let AdminListGroupsForUserResponse: Shape = Shape(
        "AdminListGroupsForUserResponse", .structure, members: [
            Member("Groups", CognitoFacts.GroupListType),
            Member("NextToken", CognitoFacts.PaginationKey),
        ])

    static let GroupListType: Shape = Shape(
        "GroupListType", .list, element: Member("member", CognitoFacts.GroupType))

    static let GroupType: Shape = Shape(
        "GroupType", .structure, members: [
            Member("GroupName", CognitoFacts.GroupNameType),
            Member("UserPoolId", CognitoFacts.UserPoolIdType),
            Member("Description", CognitoFacts.DescriptionType),
            Member("RoleArn", CognitoFacts.ArnType),
            Member("Precedence", CognitoFacts.PrecedenceType),
            Member("LastModifiedDate", .timestamp),
            Member("CreationDate", .timestamp),
        ])

    static let DescriptionType: Shape = Shape(
        "DescriptionType", .string, constraints: .init(maximum: 2048))

    static let ArnType: Shape = Shape(
        "ArnType", .string, constraints: .init(minimum: 20, maximum: 2048, pattern: #"arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?"#))

    static let PrecedenceType: Shape = Shape(
        "PrecedenceType", .integer, constraints: .init(minimum: 0))

    static let AdminRemoveUserFromGroupRequest: Shape = Shape(
        "AdminRemoveUserFromGroupRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("GroupName", CognitoFacts.GroupNameType, required: true),
        ])

    static let AdminSetUserPasswordRequest: Shape = Shape(
        "AdminSetUserPasswordRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("Password", CognitoFacts.PasswordType, required: true),
            Member("Permanent", .boolean),
        ])

    static let AdminSetUserPasswordResponse: Shape = Shape(
        "AdminSetUserPasswordResponse", .structure)

    static let ChangePasswordRequest: Shape = Shape(
        "ChangePasswordRequest", .structure, members: [
            Member("PreviousPassword", CognitoFacts.PasswordType),
            Member("ProposedPassword", CognitoFacts.PasswordType, required: true),
            Member("AccessToken", CognitoFacts.TokenModelType, required: true),
        ])

    static let ChangePasswordResponse: Shape = Shape(
        "ChangePasswordResponse", .structure)

    static let ConfirmForgotPasswordRequest: Shape = Shape(
        "ConfirmForgotPasswordRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("SecretHash", CognitoFacts.SecretHashType),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("ConfirmationCode", CognitoFacts.ConfirmationCodeType, required: true),
            Member("Password", CognitoFacts.PasswordType, required: true),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let SecretHashType: Shape = Shape(
        "SecretHashType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\w+=/]+"#), sensitive: true)

    static let ConfirmationCodeType: Shape = Shape(
        "ConfirmationCodeType", .string, constraints: .init(minimum: 1, maximum: 2048, pattern: #"[\S]+"#))

    static let UserContextDataType: Shape = Shape(
        "UserContextDataType", .structure, members: [
            Member("IpAddress", CognitoFacts.StringType),
            Member("EncodedData", CognitoFacts.StringType),
        ], sensitive: true)

    static let ConfirmForgotPasswordResponse: Shape = Shape(
        "ConfirmForgotPasswordResponse", .structure)

    static let ConfirmSignUpRequest: Shape = Shape(
        "ConfirmSignUpRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("SecretHash", CognitoFacts.SecretHashType),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("ConfirmationCode", CognitoFacts.ConfirmationCodeType, required: true),
            Member("ForceAliasCreation", .boolean),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
            Member("Session", CognitoFacts.SessionType),
        ])

    static let ConfirmSignUpResponse: Shape = Shape(
        "ConfirmSignUpResponse", .structure, members: [
            Member("Session", CognitoFacts.SessionType),
        ])

    static let CreateGroupRequest: Shape = Shape(
        "CreateGroupRequest", .structure, members: [
            Member("GroupName", CognitoFacts.GroupNameType, required: true),
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Description", CognitoFacts.DescriptionType),
            Member("RoleArn", CognitoFacts.ArnType),
            Member("Precedence", CognitoFacts.PrecedenceType),
        ])

    static let CreateGroupResponse: Shape = Shape(
        "CreateGroupResponse", .structure, members: [
            Member("Group", CognitoFacts.GroupType),
        ])

    static let CreateUserPoolRequest: Shape = Shape(
        "CreateUserPoolRequest", .structure, members: [
            Member("PoolName", CognitoFacts.UserPoolNameType, required: true),
            Member("Policies", CognitoFacts.UserPoolPolicyType),
            Member("DeletionProtection", CognitoFacts.DeletionProtectionType),
            Member("LambdaConfig", CognitoFacts.LambdaConfigType),
            Member("AutoVerifiedAttributes", CognitoFacts.VerifiedAttributesListType),
            Member("AliasAttributes", CognitoFacts.AliasAttributesListType),
            Member("UsernameAttributes", CognitoFacts.UsernameAttributesListType),
            Member("SmsVerificationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("EmailVerificationMessage", CognitoFacts.EmailVerificationMessageType),
            Member("EmailVerificationSubject", CognitoFacts.EmailVerificationSubjectType),
            Member("VerificationMessageTemplate", CognitoFacts.VerificationMessageTemplateType),
            Member("SmsAuthenticationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("MfaConfiguration", CognitoFacts.UserPoolMfaType),
            Member("UserAttributeUpdateSettings", CognitoFacts.UserAttributeUpdateSettingsType),
            Member("DeviceConfiguration", CognitoFacts.DeviceConfigurationType),
            Member("EmailConfiguration", CognitoFacts.EmailConfigurationType),
            Member("SmsConfiguration", CognitoFacts.SmsConfigurationType),
            Member("UserPoolTags", CognitoFacts.UserPoolTagsType),
            Member("AdminCreateUserConfig", CognitoFacts.AdminCreateUserConfigType),
            Member("Schema", CognitoFacts.SchemaAttributesListType),
            Member("UserPoolAddOns", CognitoFacts.UserPoolAddOnsType),
            Member("DcrConfiguration", CognitoFacts.DcrConfigurationType),
            Member("UsernameConfiguration", CognitoFacts.UsernameConfigurationType),
            Member("AccountRecoverySetting", CognitoFacts.AccountRecoverySettingType),
            Member("UserPoolTier", CognitoFacts.UserPoolTierType),
            Member("KeyConfiguration", CognitoFacts.KeyConfigurationType),
            Member("IssuerConfiguration", CognitoFacts.IssuerConfigurationType),
            Member("AcrConfiguration", CognitoFacts.AcrConfigurationType),
        ])

    static let UserPoolNameType: Shape = Shape(
        "UserPoolNameType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\w\s+=,.@-]+"#))

    static let UserPoolPolicyType: Shape = Shape(
        "UserPoolPolicyType", .structure, members: [
            Member("PasswordPolicy", CognitoFacts.PasswordPolicyType),
            Member("SignInPolicy", CognitoFacts.SignInPolicyType),
        ])

    static let PasswordPolicyType: Shape = Shape(
        "PasswordPolicyType", .structure, members: [
            Member("MinimumLength", CognitoFacts.PasswordPolicyMinLengthType),
            Member("RequireUppercase", .boolean),
            Member("RequireLowercase", .boolean),
            Member("RequireNumbers", .boolean),
            Member("RequireSymbols", .boolean),
            Member("PasswordHistorySize", CognitoFacts.PasswordHistorySizeType),
            Member("TemporaryPasswordValidityDays", CognitoFacts.TemporaryPasswordValidityDaysType),
        ])

    static let PasswordPolicyMinLengthType: Shape = Shape(
        "PasswordPolicyMinLengthType", .integer, constraints: .init(minimum: 6, maximum: 99))

    static let PasswordHistorySizeType: Shape = Shape(
        "PasswordHistorySizeType", .integer, constraints: .init(minimum: 0, maximum: 24))

    static let TemporaryPasswordValidityDaysType: Shape = Shape(
        "TemporaryPasswordValidityDaysType", .integer, constraints: .init(minimum: 0, maximum: 365))

    static let SignInPolicyType: Shape = Shape(
        "SignInPolicyType", .structure, members: [
            Member("AllowedFirstAuthFactors", CognitoFacts.AllowedFirstAuthFactorsListType),
        ])

    static let AllowedFirstAuthFactorsListType: Shape = Shape(
        "AllowedFirstAuthFactorsListType", .list, element: Member("member", CognitoFacts.AuthFactorType), constraints: .init(minimum: 1, maximum: 5))

    static let AuthFactorType: Shape = Shape(
        "AuthFactorType", .string, constraints: .init(values: ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"]))

    static let DeletionProtectionType: Shape = Shape(
        "DeletionProtectionType", .string, constraints: .init(values: ["ACTIVE", "INACTIVE"]))

    static let LambdaConfigType: Shape = Shape(
        "LambdaConfigType", .structure, members: [
            Member("PreSignUp", CognitoFacts.ArnType),
            Member("CustomMessage", CognitoFacts.ArnType),
            Member("PostConfirmation", CognitoFacts.ArnType),
            Member("PreAuthentication", CognitoFacts.ArnType),
            Member("PostAuthentication", CognitoFacts.ArnType),
            Member("DefineAuthChallenge", CognitoFacts.ArnType),
            Member("CreateAuthChallenge", CognitoFacts.ArnType),
            Member("VerifyAuthChallengeResponse", CognitoFacts.ArnType),
            Member("PreTokenGeneration", CognitoFacts.ArnType),
            Member("UserMigration", CognitoFacts.ArnType),
            Member("PreTokenGenerationConfig", CognitoFacts.PreTokenGenerationVersionConfigType),
            Member("CustomSMSSender", CognitoFacts.CustomSMSLambdaVersionConfigType),
            Member("CustomEmailSender", CognitoFacts.CustomEmailLambdaVersionConfigType),
            Member("KMSKeyID", CognitoFacts.ArnType),
            Member("InboundFederation", CognitoFacts.InboundFederationLambdaType),
        ])

    static let PreTokenGenerationVersionConfigType: Shape = Shape(
        "PreTokenGenerationVersionConfigType", .structure, members: [
            Member("LambdaVersion", CognitoFacts.PreTokenGenerationLambdaVersionType, required: true),
            Member("LambdaArn", CognitoFacts.ArnType, required: true),
        ])

    static let PreTokenGenerationLambdaVersionType: Shape = Shape(
        "PreTokenGenerationLambdaVersionType", .string, constraints: .init(values: ["V1_0", "V2_0", "V3_0"]))

    static let CustomSMSLambdaVersionConfigType: Shape = Shape(
        "CustomSMSLambdaVersionConfigType", .structure, members: [
            Member("LambdaVersion", CognitoFacts.CustomSMSSenderLambdaVersionType, required: true),
            Member("LambdaArn", CognitoFacts.ArnType, required: true),
        ])

    static let CustomSMSSenderLambdaVersionType: Shape = Shape(
        "CustomSMSSenderLambdaVersionType", .string, constraints: .init(values: ["V1_0"]))

    static let CustomEmailLambdaVersionConfigType: Shape = Shape(
        "CustomEmailLambdaVersionConfigType", .structure, members: [
            Member("LambdaVersion", CognitoFacts.CustomEmailSenderLambdaVersionType, required: true),
            Member("LambdaArn", CognitoFacts.ArnType, required: true),
        ])

    static let CustomEmailSenderLambdaVersionType: Shape = Shape(
        "CustomEmailSenderLambdaVersionType", .string, constraints: .init(values: ["V1_0"]))

    static let InboundFederationLambdaType: Shape = Shape(
        "InboundFederationLambdaType", .structure, members: [
            Member("LambdaVersion", CognitoFacts.InboundFederationLambdaVersionType, required: true),
            Member("LambdaArn", CognitoFacts.ArnType, required: true),
        ])

    static let InboundFederationLambdaVersionType: Shape = Shape(
        "InboundFederationLambdaVersionType", .string, constraints: .init(values: ["V1_0"]))

    static let VerifiedAttributesListType: Shape = Shape(
        "VerifiedAttributesListType", .list, element: Member("member", CognitoFacts.VerifiedAttributeType))

    static let VerifiedAttributeType: Shape = Shape(
        "VerifiedAttributeType", .string, constraints: .init(values: ["phone_number", "email"]))

    static let AliasAttributesListType: Shape = Shape(
        "AliasAttributesListType", .list, element: Member("member", CognitoFacts.AliasAttributeType))

    static let AliasAttributeType: Shape = Shape(
        "AliasAttributeType", .string, constraints: .init(values: ["phone_number", "email", "preferred_username"]))

    static let UsernameAttributesListType: Shape = Shape(
        "UsernameAttributesListType", .list, element: Member("member", CognitoFacts.UsernameAttributeType))

    static let UsernameAttributeType: Shape = Shape(
        "UsernameAttributeType", .string, constraints: .init(values: ["phone_number", "email"]))

    static let SmsVerificationMessageType: Shape = Shape(
        "SmsVerificationMessageType", .string, constraints: .init(minimum: 6, maximum: 140, pattern: #".*\{####\}.*"#))

    static let EmailVerificationMessageType: Shape = Shape(
        "EmailVerificationMessageType", .string, constraints: .init(minimum: 6, maximum: 20000, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*"#))

    static let EmailVerificationSubjectType: Shape = Shape(
        "EmailVerificationSubjectType", .string, constraints: .init(minimum: 1, maximum: 140, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+"#))

    static let VerificationMessageTemplateType: Shape = Shape(
        "VerificationMessageTemplateType", .structure, members: [
            Member("SmsMessage", CognitoFacts.SmsVerificationMessageType),
            Member("EmailMessage", CognitoFacts.EmailVerificationMessageType),
            Member("EmailSubject", CognitoFacts.EmailVerificationSubjectType),
            Member("EmailMessageByLink", CognitoFacts.EmailVerificationMessageByLinkType),
            Member("EmailSubjectByLink", CognitoFacts.EmailVerificationSubjectByLinkType),
            Member("DefaultEmailOption", CognitoFacts.DefaultEmailOptionType),
        ])

    static let EmailVerificationMessageByLinkType: Shape = Shape(
        "EmailVerificationMessageByLinkType", .string, constraints: .init(minimum: 6, maximum: 20000, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*"#))

    static let EmailVerificationSubjectByLinkType: Shape = Shape(
        "EmailVerificationSubjectByLinkType", .string, constraints: .init(minimum: 1, maximum: 140, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+"#))

    static let DefaultEmailOptionType: Shape = Shape(
        "DefaultEmailOptionType", .string, constraints: .init(values: ["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"]))

    static let UserPoolMfaType: Shape = Shape(
        "UserPoolMfaType", .string, constraints: .init(values: ["OFF", "ON", "OPTIONAL"]))

    static let UserAttributeUpdateSettingsType: Shape = Shape(
        "UserAttributeUpdateSettingsType", .structure, members: [
            Member("AttributesRequireVerificationBeforeUpdate", CognitoFacts.AttributesRequireVerificationBeforeUpdateType),
        ])

    static let AttributesRequireVerificationBeforeUpdateType: Shape = Shape(
        "AttributesRequireVerificationBeforeUpdateType", .list, element: Member("member", CognitoFacts.VerifiedAttributeType))

    static let DeviceConfigurationType: Shape = Shape(
        "DeviceConfigurationType", .structure, members: [
            Member("ChallengeRequiredOnNewDevice", .boolean),
            Member("DeviceOnlyRememberedOnUserPrompt", .boolean),
        ])

    static let EmailConfigurationType: Shape = Shape(
        "EmailConfigurationType", .structure, members: [
            Member("SourceArn", CognitoFacts.ArnType),
            Member("ReplyToEmailAddress", CognitoFacts.EmailAddressType),
            Member("EmailSendingAccount", CognitoFacts.EmailSendingAccountType),
            Member("From", CognitoFacts.StringType),
            Member("ConfigurationSet", CognitoFacts.SESConfigurationSet),
        ])

    static let EmailAddressType: Shape = Shape(
        "EmailAddressType", .string, constraints: .init(pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#))

    static let EmailSendingAccountType: Shape = Shape(
        "EmailSendingAccountType", .string, constraints: .init(values: ["COGNITO_DEFAULT", "DEVELOPER"]))

    static let SESConfigurationSet: Shape = Shape(
        "SESConfigurationSet", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"^[a-zA-Z0-9_-]+$"#))

    static let SmsConfigurationType: Shape = Shape(
        "SmsConfigurationType", .structure, members: [
            Member("SnsCallerArn", CognitoFacts.OptionalArnType),
            Member("ExternalId", CognitoFacts.StringType),
            Member("SnsRegion", CognitoFacts.RegionCodeType),
            Member("EumsSms", CognitoFacts.EumsSmsConfigurationType),
        ])

    static let OptionalArnType: Shape = Shape(
        "OptionalArnType", .string, constraints: .init(minimum: 0, maximum: 2048, pattern: #"(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?"#))

    static let RegionCodeType: Shape = Shape(
        "RegionCodeType", .string, constraints: .init(minimum: 5, maximum: 32))

    static let EumsSmsConfigurationType: Shape = Shape(
        "EumsSmsConfigurationType", .structure, members: [
            Member("CallerArn", CognitoFacts.ArnType, required: true),
            Member("ExternalId", CognitoFacts.StringType),
            Member("OriginationIdentity", CognitoFacts.StringType),
            Member("ConfigurationSetName", CognitoFacts.StringType),
            Member("InEntityId", CognitoFacts.StringType),
            Member("InTemplateId", CognitoFacts.StringType),
            Member("Region", CognitoFacts.RegionCodeType),
        ])

    static let UserPoolTagsType: Shape = Shape(
        "UserPoolTagsType", .map, element: Member("value", CognitoFacts.TagValueType), key: Member("key", CognitoFacts.TagKeysType))

    static let TagKeysType: Shape = Shape(
        "TagKeysType", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValueType: Shape = Shape(
        "TagValueType", .string, constraints: .init(minimum: 0, maximum: 256))

    static let AdminCreateUserConfigType: Shape = Shape(
        "AdminCreateUserConfigType", .structure, members: [
            Member("AllowAdminCreateUserOnly", .boolean),
            Member("UnusedAccountValidityDays", CognitoFacts.AdminCreateUserUnusedAccountValidityDaysType),
            Member("InviteMessageTemplate", CognitoFacts.MessageTemplateType),
        ])

    static let AdminCreateUserUnusedAccountValidityDaysType: Shape = Shape(
        "AdminCreateUserUnusedAccountValidityDaysType", .integer, constraints: .init(minimum: 0, maximum: 365))

    static let MessageTemplateType: Shape = Shape(
        "MessageTemplateType", .structure, members: [
            Member("SMSMessage", CognitoFacts.SmsInviteMessageType),
            Member("EmailMessage", CognitoFacts.EmailInviteMessageType),
            Member("EmailSubject", CognitoFacts.EmailVerificationSubjectType),
        ])

    static let SmsInviteMessageType: Shape = Shape(
        "SmsInviteMessageType", .string, constraints: .init(minimum: 6, maximum: 140, pattern: #"(?s).*"#))

    static let EmailInviteMessageType: Shape = Shape(
        "EmailInviteMessageType", .string, constraints: .init(minimum: 6, maximum: 20000, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*"#))

    static let SchemaAttributesListType: Shape = Shape(
        "SchemaAttributesListType", .list, element: Member("member", CognitoFacts.SchemaAttributeType), constraints: .init(minimum: 1, maximum: 50))

    static let SchemaAttributeType: Shape = Shape(
        "SchemaAttributeType", .structure, members: [
            Member("Name", CognitoFacts.CustomAttributeNameType),
            Member("AttributeDataType", CognitoFacts.AttributeDataType),
            Member("DeveloperOnlyAttribute", .boolean),
            Member("Mutable", .boolean),
            Member("Required", .boolean),
            Member("NumberAttributeConstraints", CognitoFacts.NumberAttributeConstraintsType),
            Member("StringAttributeConstraints", CognitoFacts.StringAttributeConstraintsType),
        ])

    static let CustomAttributeNameType: Shape = Shape(
        "CustomAttributeNameType", .string, constraints: .init(minimum: 1, maximum: 20, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#))

    static let AttributeDataType: Shape = Shape(
        "AttributeDataType", .string, constraints: .init(values: ["String", "Number", "DateTime", "Boolean"]))

    static let NumberAttributeConstraintsType: Shape = Shape(
        "NumberAttributeConstraintsType", .structure, members: [
            Member("MinValue", CognitoFacts.StringType),
            Member("MaxValue", CognitoFacts.StringType),
        ])

    static let StringAttributeConstraintsType: Shape = Shape(
        "StringAttributeConstraintsType", .structure, members: [
            Member("MinLength", CognitoFacts.StringType),
            Member("MaxLength", CognitoFacts.StringType),
        ])

    static let UserPoolAddOnsType: Shape = Shape(
        "UserPoolAddOnsType", .structure, members: [
            Member("AdvancedSecurityMode", CognitoFacts.AdvancedSecurityModeType, required: true),
            Member("AdvancedSecurityAdditionalFlows", CognitoFacts.AdvancedSecurityAdditionalFlowsType),
        ])

    static let AdvancedSecurityModeType: Shape = Shape(
        "AdvancedSecurityModeType", .string, constraints: .init(values: ["OFF", "AUDIT", "ENFORCED"]))

    static let AdvancedSecurityAdditionalFlowsType: Shape = Shape(
        "AdvancedSecurityAdditionalFlowsType", .structure, members: [
            Member("CustomAuthMode", CognitoFacts.AdvancedSecurityEnabledModeType),
        ])

    static let AdvancedSecurityEnabledModeType: Shape = Shape(
        "AdvancedSecurityEnabledModeType", .string, constraints: .init(values: ["AUDIT", "ENFORCED"]))

    static let DcrConfigurationType: Shape = Shape(
        "DcrConfigurationType", .structure, members: [
            Member("EnableStatus", CognitoFacts.StatusType),
            Member("OpenDcrEnabled", .boolean),
            Member("AuthenticatedGrantTypes", CognitoFacts.OAuthFlowsType),
            Member("OpenDcrGrantTypes", CognitoFacts.OAuthFlowsType),
            Member("AllowedScopes", CognitoFacts.ScopeListType),
        ])

    static let StatusType: Shape = Shape(
        "StatusType", .string, constraints: .init(values: ["Enabled", "Disabled"]))

    static let OAuthFlowsType: Shape = Shape(
        "OAuthFlowsType", .list, element: Member("member", CognitoFacts.OAuthFlowType), constraints: .init(minimum: 0, maximum: 3))

    static let OAuthFlowType: Shape = Shape(
        "OAuthFlowType", .string, constraints: .init(values: ["code", "implicit", "client_credentials"]))

    static let ScopeListType: Shape = Shape(
        "ScopeListType", .list, element: Member("member", CognitoFacts.ScopeType), constraints: .init(maximum: 50))

    static let ScopeType: Shape = Shape(
        "ScopeType", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"[\x21\x23-\x5B\x5D-\x7E]+"#))

    static let UsernameConfigurationType: Shape = Shape(
        "UsernameConfigurationType", .structure, members: [
            Member("CaseSensitive", .boolean, required: true),
        ])

    static let AccountRecoverySettingType: Shape = Shape(
        "AccountRecoverySettingType", .structure, members: [
            Member("RecoveryMechanisms", CognitoFacts.RecoveryMechanismsType),
        ])

    static let RecoveryMechanismsType: Shape = Shape(
        "RecoveryMechanismsType", .list, element: Member("member", CognitoFacts.RecoveryOptionType), constraints: .init(minimum: 1, maximum: 2))

    static let RecoveryOptionType: Shape = Shape(
        "RecoveryOptionType", .structure, members: [
            Member("Priority", CognitoFacts.PriorityType, required: true),
            Member("Name", CognitoFacts.RecoveryOptionNameType, required: true),
        ])

    static let PriorityType: Shape = Shape(
        "PriorityType", .integer, constraints: .init(minimum: 1, maximum: 2))

    static let RecoveryOptionNameType: Shape = Shape(
        "RecoveryOptionNameType", .string, constraints: .init(values: ["verified_email", "verified_phone_number", "admin_only"]))

    static let UserPoolTierType: Shape = Shape(
        "UserPoolTierType", .string, constraints: .init(values: ["LITE", "ESSENTIALS", "PLUS"]))

    static let KeyConfigurationType: Shape = Shape(
        "KeyConfigurationType", .structure, members: [
            Member("KeyType", CognitoFacts.EncryptionKeyType),
            Member("KmsKeyArn", CognitoFacts.EncryptionKeyArnType),
        ])

    static let EncryptionKeyType: Shape = Shape(
        "EncryptionKeyType", .string, constraints: .init(values: ["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"]))

    static let EncryptionKeyArnType: Shape = Shape(
        "EncryptionKeyArnType", .string, constraints: .init(minimum: 20, maximum: 2048, pattern: #"arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?"#))

    static let IssuerConfigurationType: Shape = Shape(
        "IssuerConfigurationType", .structure, members: [
            Member("Type", CognitoFacts.IssuerType),
        ])

    static let IssuerType: Shape = Shape(
        "IssuerType", .string, constraints: .init(values: ["ORIGINAL", "UPDATED"]))

    static let AcrConfigurationType: Shape = Shape(
        "AcrConfigurationType", .map, element: Member("value", CognitoFacts.AcrLevelConfigType), key: Member("key", CognitoFacts.AcrLevelKeyType), constraints: .init(minimum: 0, maximum: 4))

    static let AcrLevelKeyType: Shape = Shape(
        "AcrLevelKeyType", .string, constraints: .init(pattern: #"Level[1-4]"#))

    static let AcrLevelConfigType: Shape = Shape(
        "AcrLevelConfigType", .structure, members: [
            Member("AcrValue", CognitoFacts.AcrValueType, required: true),
        ])

    static let AcrValueType: Shape = Shape(
        "AcrValueType", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"[\x21\x23-\x5B\x5D-\x7E]+"#))

    static let CreateUserPoolResponse: Shape = Shape(
        "CreateUserPoolResponse", .structure, members: [
            Member("UserPool", CognitoFacts.UserPoolType),
        ])

    static let UserPoolType: Shape = Shape(
        "UserPoolType", .structure, members: [
            Member("Id", CognitoFacts.UserPoolIdType),
            Member("Name", CognitoFacts.UserPoolNameType),
            Member("Policies", CognitoFacts.UserPoolPolicyType),
            Member("DeletionProtection", CognitoFacts.DeletionProtectionType),
            Member("LambdaConfig", CognitoFacts.LambdaConfigType),
            Member("Status", CognitoFacts.StatusType),
            Member("LastModifiedDate", .timestamp),
            Member("CreationDate", .timestamp),
            Member("SchemaAttributes", CognitoFacts.SchemaAttributesListType),
            Member("AutoVerifiedAttributes", CognitoFacts.VerifiedAttributesListType),
            Member("AliasAttributes", CognitoFacts.AliasAttributesListType),
            Member("UsernameAttributes", CognitoFacts.UsernameAttributesListType),
            Member("SmsVerificationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("EmailVerificationMessage", CognitoFacts.EmailVerificationMessageType),
            Member("EmailVerificationSubject", CognitoFacts.EmailVerificationSubjectType),
            Member("VerificationMessageTemplate", CognitoFacts.VerificationMessageTemplateType),
            Member("SmsAuthenticationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("UserAttributeUpdateSettings", CognitoFacts.UserAttributeUpdateSettingsType),
            Member("MfaConfiguration", CognitoFacts.UserPoolMfaType),
            Member("DeviceConfiguration", CognitoFacts.DeviceConfigurationType),
            Member("EstimatedNumberOfUsers", .integer),
            Member("EmailConfiguration", CognitoFacts.EmailConfigurationType),
            Member("SmsConfiguration", CognitoFacts.SmsConfigurationType),
            Member("UserPoolTags", CognitoFacts.UserPoolTagsType),
            Member("SmsConfigurationFailure", CognitoFacts.StringType),
            Member("EmailConfigurationFailure", CognitoFacts.StringType),
            Member("Domain", CognitoFacts.DomainType),
            Member("CustomDomain", CognitoFacts.DomainType),
            Member("AdminCreateUserConfig", CognitoFacts.AdminCreateUserConfigType),
            Member("UserPoolAddOns", CognitoFacts.UserPoolAddOnsType),
            Member("DcrConfiguration", CognitoFacts.DcrConfigurationType),
            Member("UsernameConfiguration", CognitoFacts.UsernameConfigurationType),
            Member("Arn", CognitoFacts.ArnType),
            Member("AccountRecoverySetting", CognitoFacts.AccountRecoverySettingType),
            Member("UserPoolTier", CognitoFacts.UserPoolTierType),
            Member("KeyConfiguration", CognitoFacts.KeyConfigurationType),
            Member("IssuerConfiguration", CognitoFacts.IssuerConfigurationType),
            Member("AcrConfiguration", CognitoFacts.AcrConfigurationType),
        ])

    static let DomainType: Shape = Shape(
        "DomainType", .string, constraints: .init(minimum: 1, maximum: 63, pattern: #"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$"#))

    static let CreateUserPoolClientRequest: Shape = Shape(
        "CreateUserPoolClientRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("ClientName", CognitoFacts.ClientNameType, required: true),
            Member("GenerateSecret", .boolean),
            Member("ClientSecret", CognitoFacts.ClientSecretType),
            Member("RefreshTokenValidity", CognitoFacts.RefreshTokenValidityType),
            Member("AccessTokenValidity", CognitoFacts.AccessTokenValidityType),
            Member("IdTokenValidity", CognitoFacts.IdTokenValidityType),
            Member("TokenValidityUnits", CognitoFacts.TokenValidityUnitsType),
            Member("ReadAttributes", CognitoFacts.ClientPermissionListType),
            Member("WriteAttributes", CognitoFacts.ClientPermissionListType),
            Member("ExplicitAuthFlows", CognitoFacts.ExplicitAuthFlowsListType),
            Member("SupportedIdentityProviders", CognitoFacts.SupportedIdentityProvidersListType),
            Member("CallbackURLs", CognitoFacts.CallbackURLsListType),
            Member("LogoutURLs", CognitoFacts.LogoutURLsListType),
            Member("DefaultRedirectURI", CognitoFacts.RedirectUrlType),
            Member("AllowedOAuthFlows", CognitoFacts.OAuthFlowsType),
            Member("AllowedOAuthScopes", CognitoFacts.ScopeListType),
            Member("AllowedOAuthFlowsUserPoolClient", .boolean),
            Member("AnalyticsConfiguration", CognitoFacts.AnalyticsConfigurationType),
            Member("PreventUserExistenceErrors", CognitoFacts.PreventUserExistenceErrorTypes),
            Member("EnableTokenRevocation", .boolean),
            Member("EnablePropagateAdditionalUserContextData", .boolean),
            Member("AuthSessionValidity", CognitoFacts.AuthSessionValidityType),
            Member("RefreshTokenRotation", CognitoFacts.RefreshTokenRotationType),
            Member("PublishSecretsInAWSSecretsManager", .boolean),
        ])

    static let ClientNameType: Shape = Shape(
        "ClientNameType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\w\s+=,.@-]+"#))

    static let ClientSecretType: Shape = Shape(
        "ClientSecretType", .string, constraints: .init(minimum: 24, maximum: 64, pattern: #"[\w+]+"#), sensitive: true)

    static let RefreshTokenValidityType: Shape = Shape(
        "RefreshTokenValidityType", .integer, constraints: .init(minimum: 0, maximum: 315360000))

    static let AccessTokenValidityType: Shape = Shape(
        "AccessTokenValidityType", .integer, constraints: .init(minimum: 1, maximum: 86400))

    static let IdTokenValidityType: Shape = Shape(
        "IdTokenValidityType", .integer, constraints: .init(minimum: 1, maximum: 86400))

    static let TokenValidityUnitsType: Shape = Shape(
        "TokenValidityUnitsType", .structure, members: [
            Member("AccessToken", CognitoFacts.TimeUnitsType),
            Member("IdToken", CognitoFacts.TimeUnitsType),
            Member("RefreshToken", CognitoFacts.TimeUnitsType),
        ])

    static let TimeUnitsType: Shape = Shape(
        "TimeUnitsType", .string, constraints: .init(values: ["seconds", "minutes", "hours", "days"]))

    static let ClientPermissionListType: Shape = Shape(
        "ClientPermissionListType", .list, element: Member("member", CognitoFacts.ClientPermissionType))

    static let ClientPermissionType: Shape = Shape(
        "ClientPermissionType", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let ExplicitAuthFlowsListType: Shape = Shape(
        "ExplicitAuthFlowsListType", .list, element: Member("member", CognitoFacts.ExplicitAuthFlowsType))

    static let ExplicitAuthFlowsType: Shape = Shape(
        "ExplicitAuthFlowsType", .string, constraints: .init(values: ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_TOKEN_EXCHANGE_DELEGATION", "ALLOW_TOKEN_EXCHANGE_IMPERSONATION"]))

    static let SupportedIdentityProvidersListType: Shape = Shape(
        "SupportedIdentityProvidersListType", .list, element: Member("member", CognitoFacts.ProviderNameType))

    static let ProviderNameType: Shape = Shape(
        "ProviderNameType", .string, constraints: .init(minimum: 1, maximum: 32, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+"#))

    static let CallbackURLsListType: Shape = Shape(
        "CallbackURLsListType", .list, element: Member("member", CognitoFacts.RedirectUrlType), constraints: .init(minimum: 0, maximum: 100))

    static let RedirectUrlType: Shape = Shape(
        "RedirectUrlType", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"#))

    static let LogoutURLsListType: Shape = Shape(
        "LogoutURLsListType", .list, element: Member("member", CognitoFacts.RedirectUrlType), constraints: .init(minimum: 0, maximum: 100))

    static let AnalyticsConfigurationType: Shape = Shape(
        "AnalyticsConfigurationType", .structure, members: [
            Member("ApplicationId", CognitoFacts.HexStringType),
            Member("ApplicationArn", CognitoFacts.ArnType),
            Member("RoleArn", CognitoFacts.ArnType),
            Member("ExternalId", CognitoFacts.StringType),
            Member("UserDataShared", .boolean),
        ])

    static let HexStringType: Shape = Shape(
        "HexStringType", .string, constraints: .init(pattern: #"^[0-9a-fA-F]+$"#))

    static let PreventUserExistenceErrorTypes: Shape = Shape(
        "PreventUserExistenceErrorTypes", .string, constraints: .init(values: ["LEGACY", "ENABLED"]))

    static let AuthSessionValidityType: Shape = Shape(
        "AuthSessionValidityType", .integer, constraints: .init(minimum: 3, maximum: 15))

    static let RefreshTokenRotationType: Shape = Shape(
        "RefreshTokenRotationType", .structure, members: [
            Member("Feature", CognitoFacts.FeatureType, required: true),
            Member("RetryGracePeriodSeconds", CognitoFacts.RetryGracePeriodSecondsType),
        ])

    static let FeatureType: Shape = Shape(
        "FeatureType", .string, constraints: .init(values: ["ENABLED", "DISABLED"]))

    static let RetryGracePeriodSecondsType: Shape = Shape(
        "RetryGracePeriodSecondsType", .integer, constraints: .init(minimum: 0, maximum: 60))

    static let CreateUserPoolClientResponse: Shape = Shape(
        "CreateUserPoolClientResponse", .structure, members: [
            Member("UserPoolClient", CognitoFacts.UserPoolClientType),
        ])

    static let UserPoolClientType: Shape = Shape(
        "UserPoolClientType", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType),
            Member("ClientName", CognitoFacts.ClientNameType),
            Member("ClientId", CognitoFacts.ClientIdType),
            Member("ClientSecret", CognitoFacts.ClientSecretType),
            Member("ClientSecretArn", CognitoFacts.ClientSecretArnType),
            Member("LastModifiedDate", .timestamp),
            Member("CreationDate", .timestamp),
            Member("RefreshTokenValidity", CognitoFacts.RefreshTokenValidityType),
            Member("AccessTokenValidity", CognitoFacts.AccessTokenValidityType),
            Member("IdTokenValidity", CognitoFacts.IdTokenValidityType),
            Member("TokenValidityUnits", CognitoFacts.TokenValidityUnitsType),
            Member("ReadAttributes", CognitoFacts.ClientPermissionListType),
            Member("WriteAttributes", CognitoFacts.ClientPermissionListType),
            Member("ExplicitAuthFlows", CognitoFacts.ExplicitAuthFlowsListType),
            Member("SupportedIdentityProviders", CognitoFacts.SupportedIdentityProvidersListType),
            Member("CallbackURLs", CognitoFacts.CallbackURLsListType),
            Member("LogoutURLs", CognitoFacts.LogoutURLsListType),
            Member("DefaultRedirectURI", CognitoFacts.RedirectUrlType),
            Member("AllowedOAuthFlows", CognitoFacts.OAuthFlowsType),
            Member("AllowedOAuthScopes", CognitoFacts.ScopeListType),
            Member("AllowedOAuthFlowsUserPoolClient", .boolean),
            Member("AnalyticsConfiguration", CognitoFacts.AnalyticsConfigurationType),
            Member("PreventUserExistenceErrors", CognitoFacts.PreventUserExistenceErrorTypes),
            Member("EnableTokenRevocation", .boolean),
            Member("EnablePropagateAdditionalUserContextData", .boolean),
            Member("AuthSessionValidity", CognitoFacts.AuthSessionValidityType),
            Member("RefreshTokenRotation", CognitoFacts.RefreshTokenRotationType),
            Member("ClientType", CognitoFacts.ClientTypeType),
        ])

    static let ClientSecretArnType: Shape = Shape(
        "ClientSecretArnType", .string, constraints: .init(minimum: 20, maximum: 2048, pattern: #"^arn\:(aws|aws-us-gov|aws-eusc)\:secretsmanager\:([\d\w\-]+):(\d{12})\:secret\/[\w+=\/,.@\-]+$"#))

    static let ClientTypeType: Shape = Shape(
        "ClientTypeType", .string, constraints: .init(values: ["REGULAR", "DCR"]))

    static let DeleteGroupRequest: Shape = Shape(
        "DeleteGroupRequest", .structure, members: [
            Member("GroupName", CognitoFacts.GroupNameType, required: true),
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
        ])

    static let DeleteUserRequest: Shape = Shape(
        "DeleteUserRequest", .structure, members: [
            Member("AccessToken", CognitoFacts.TokenModelType, required: true),
        ])

    static let DeleteUserPoolRequest: Shape = Shape(
        "DeleteUserPoolRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
        ])

    static let DeleteUserPoolClientRequest: Shape = Shape(
        "DeleteUserPoolClientRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
        ])

    static let DescribeUserPoolRequest: Shape = Shape(
        "DescribeUserPoolRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
        ])

    static let DescribeUserPoolResponse: Shape = Shape(
        "DescribeUserPoolResponse", .structure, members: [
            Member("UserPool", CognitoFacts.UserPoolType),
        ])

    static let DescribeUserPoolClientRequest: Shape = Shape(
        "DescribeUserPoolClientRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
        ])

    static let DescribeUserPoolClientResponse: Shape = Shape(
        "DescribeUserPoolClientResponse", .structure, members: [
            Member("UserPoolClient", CognitoFacts.UserPoolClientType),
        ])

    static let ForgotPasswordRequest: Shape = Shape(
        "ForgotPasswordRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("SecretHash", CognitoFacts.SecretHashType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let ForgotPasswordResponse: Shape = Shape(
        "ForgotPasswordResponse", .structure, members: [
            Member("CodeDeliveryDetails", CognitoFacts.CodeDeliveryDetailsType),
        ])

    static let CodeDeliveryDetailsType: Shape = Shape(
        "CodeDeliveryDetailsType", .structure, members: [
            Member("Destination", CognitoFacts.StringType),
            Member("DeliveryMedium", CognitoFacts.DeliveryMediumType),
            Member("AttributeName", CognitoFacts.AttributeNameType),
        ])

    static let GetUserRequest: Shape = Shape(
        "GetUserRequest", .structure, members: [
            Member("AccessToken", CognitoFacts.TokenModelType, required: true),
        ])

    static let GetUserResponse: Shape = Shape(
        "GetUserResponse", .structure, members: [
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("UserAttributes", CognitoFacts.AttributeListType, required: true),
            Member("MFAOptions", CognitoFacts.MFAOptionListType),
            Member("PreferredMfaSetting", CognitoFacts.StringType),
            Member("UserMFASettingList", CognitoFacts.UserMFASettingListType),
        ])

    static let GlobalSignOutRequest: Shape = Shape(
        "GlobalSignOutRequest", .structure, members: [
            Member("AccessToken", CognitoFacts.TokenModelType, required: true),
        ])

    static let GlobalSignOutResponse: Shape = Shape(
        "GlobalSignOutResponse", .structure)

    static let InitiateAuthRequest: Shape = Shape(
        "InitiateAuthRequest", .structure, members: [
            Member("AuthFlow", CognitoFacts.AuthFlowType, required: true),
            Member("AuthParameters", CognitoFacts.AuthParametersType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("Session", CognitoFacts.SessionType),
        ])

    static let InitiateAuthResponse: Shape = Shape(
        "InitiateAuthResponse", .structure, members: [
            Member("ChallengeName", CognitoFacts.ChallengeNameType),
            Member("Session", CognitoFacts.SessionType),
            Member("ChallengeParameters", CognitoFacts.ChallengeParametersType),
            Member("AuthenticationResult", CognitoFacts.AuthenticationResultType),
            Member("AvailableChallenges", CognitoFacts.AvailableChallengeListType),
        ])

    static let ListGroupsRequest: Shape = Shape(
        "ListGroupsRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Limit", CognitoFacts.QueryLimitType),
            Member("NextToken", CognitoFacts.PaginationKey),
        ])

    static let ListGroupsResponse: Shape = Shape(
        "ListGroupsResponse", .structure, members: [
            Member("Groups", CognitoFacts.GroupListType),
            Member("NextToken", CognitoFacts.PaginationKey),
        ])

    static let ListUserPoolClientsRequest: Shape = Shape(
        "ListUserPoolClientsRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("MaxResults", CognitoFacts.QueryLimit),
            Member("NextToken", CognitoFacts.PaginationKey),
            Member("ClientType", CognitoFacts.ClientTypeType),
        ])

    static let QueryLimit: Shape = Shape(
        "QueryLimit", .integer, constraints: .init(minimum: 1, maximum: 60))

    static let ListUserPoolClientsResponse: Shape = Shape(
        "ListUserPoolClientsResponse", .structure, members: [
            Member("UserPoolClients", CognitoFacts.UserPoolClientListType),
            Member("NextToken", CognitoFacts.PaginationKey),
        ])

    static let UserPoolClientListType: Shape = Shape(
        "UserPoolClientListType", .list, element: Member("member", CognitoFacts.UserPoolClientDescription))

    static let UserPoolClientDescription: Shape = Shape(
        "UserPoolClientDescription", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType),
            Member("UserPoolId", CognitoFacts.UserPoolIdType),
            Member("ClientName", CognitoFacts.ClientNameType),
        ])

    static let ListUserPoolsRequest: Shape = Shape(
        "ListUserPoolsRequest", .structure, members: [
            Member("NextToken", CognitoFacts.PaginationKeyType),
            Member("MaxResults", CognitoFacts.PoolQueryLimitType, required: true),
        ])

    static let PaginationKeyType: Shape = Shape(
        "PaginationKeyType", .string, constraints: .init(minimum: 1, pattern: #"[\S]+"#))

    static let PoolQueryLimitType: Shape = Shape(
        "PoolQueryLimitType", .integer, constraints: .init(minimum: 1, maximum: 60))

    static let ListUserPoolsResponse: Shape = Shape(
        "ListUserPoolsResponse", .structure, members: [
            Member("UserPools", CognitoFacts.UserPoolListType),
            Member("NextToken", CognitoFacts.PaginationKeyType),
        ])

    static let UserPoolListType: Shape = Shape(
        "UserPoolListType", .list, element: Member("member", CognitoFacts.UserPoolDescriptionType))

    static let UserPoolDescriptionType: Shape = Shape(
        "UserPoolDescriptionType", .structure, members: [
            Member("Id", CognitoFacts.UserPoolIdType),
            Member("Name", CognitoFacts.UserPoolNameType),
            Member("LambdaConfig", CognitoFacts.LambdaConfigType),
            Member("Status", CognitoFacts.StatusType),
            Member("LastModifiedDate", .timestamp),
            Member("CreationDate", .timestamp),
            Member("ReplicaRegions", CognitoFacts.ReplicaRegionsType),
        ])

    static let ReplicaRegionsType: Shape = Shape(
        "ReplicaRegionsType", .list, element: Member("member", CognitoFacts.StringType))

    static let ListUsersRequest: Shape = Shape(
        "ListUsersRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("AttributesToGet", CognitoFacts.SearchedAttributeNamesListType),
            Member("Limit", CognitoFacts.QueryLimitType),
            Member("PaginationToken", CognitoFacts.SearchPaginationTokenType),
            Member("Filter", CognitoFacts.UserFilterType),
        ])

    static let SearchedAttributeNamesListType: Shape = Shape(
        "SearchedAttributeNamesListType", .list, element: Member("member", CognitoFacts.AttributeNameType))

    static let SearchPaginationTokenType: Shape = Shape(
        "SearchPaginationTokenType", .string, constraints: .init(minimum: 1, pattern: #"[\S]+"#))

    static let UserFilterType: Shape = Shape(
        "UserFilterType", .string, constraints: .init(maximum: 256))

    static let ListUsersResponse: Shape = Shape(
        "ListUsersResponse", .structure, members: [
            Member("Users", CognitoFacts.UsersListType),
            Member("PaginationToken", CognitoFacts.SearchPaginationTokenType),
        ])

    static let UsersListType: Shape = Shape(
        "UsersListType", .list, element: Member("member", CognitoFacts.UserType))

    static let ResendConfirmationCodeRequest: Shape = Shape(
        "ResendConfirmationCodeRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("SecretHash", CognitoFacts.SecretHashType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let ResendConfirmationCodeResponse: Shape = Shape(
        "ResendConfirmationCodeResponse", .structure, members: [
            Member("CodeDeliveryDetails", CognitoFacts.CodeDeliveryDetailsType),
        ])

    static let RespondToAuthChallengeRequest: Shape = Shape(
        "RespondToAuthChallengeRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("ChallengeName", CognitoFacts.ChallengeNameType, required: true),
            Member("Session", CognitoFacts.SessionType),
            Member("ChallengeResponses", CognitoFacts.ChallengeResponsesType),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let ChallengeResponsesType: Shape = Shape(
        "ChallengeResponsesType", .map, element: Member("value", CognitoFacts.StringType), key: Member("key", CognitoFacts.StringType), sensitive: true)

    static let RespondToAuthChallengeResponse: Shape = Shape(
        "RespondToAuthChallengeResponse", .structure, members: [
            Member("ChallengeName", CognitoFacts.ChallengeNameType),
            Member("Session", CognitoFacts.SessionType),
            Member("ChallengeParameters", CognitoFacts.ChallengeParametersType),
            Member("AuthenticationResult", CognitoFacts.AuthenticationResultType),
            Member("AvailableChallenges", CognitoFacts.AvailableChallengeListType),
        ])

    static let RevokeTokenRequest: Shape = Shape(
        "RevokeTokenRequest", .structure, members: [
            Member("Token", CognitoFacts.TokenModelType, required: true),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("ClientSecret", CognitoFacts.ClientSecretType),
            Member("RevokeAssociatedSessions", CognitoFacts.RevokeAssociatedSessionsType),
        ])

    static let RevokeAssociatedSessionsType: Shape = Shape(
        "RevokeAssociatedSessionsType", .string, constraints: .init(values: ["NONE", "LINKED"]))

    static let RevokeTokenResponse: Shape = Shape(
        "RevokeTokenResponse", .structure)

    static let SignUpRequest: Shape = Shape(
        "SignUpRequest", .structure, members: [
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("SecretHash", CognitoFacts.SecretHashType),
            Member("Username", CognitoFacts.UsernameType, required: true),
            Member("Password", CognitoFacts.PasswordType),
            Member("UserAttributes", CognitoFacts.AttributeListType),
            Member("ValidationData", CognitoFacts.AttributeListType),
            Member("AnalyticsMetadata", CognitoFacts.AnalyticsMetadataType),
            Member("UserContextData", CognitoFacts.UserContextDataType),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let SignUpResponse: Shape = Shape(
        "SignUpResponse", .structure, members: [
            Member("UserConfirmed", .boolean, required: true),
            Member("CodeDeliveryDetails", CognitoFacts.CodeDeliveryDetailsType),
            Member("UserSub", CognitoFacts.StringType, required: true),
            Member("Session", CognitoFacts.SessionType),
        ])

    static let UpdateUserAttributesRequest: Shape = Shape(
        "UpdateUserAttributesRequest", .structure, members: [
            Member("UserAttributes", CognitoFacts.AttributeListType, required: true),
            Member("AccessToken", CognitoFacts.TokenModelType, required: true),
            Member("ClientMetadata", CognitoFacts.ClientMetadataType),
        ])

    static let UpdateUserAttributesResponse: Shape = Shape(
        "UpdateUserAttributesResponse", .structure, members: [
            Member("CodeDeliveryDetailsList", CognitoFacts.CodeDeliveryDetailsListType),
        ])

    static let CodeDeliveryDetailsListType: Shape = Shape(
        "CodeDeliveryDetailsListType", .list, element: Member("member", CognitoFacts.CodeDeliveryDetailsType))

    static let UpdateUserPoolRequest: Shape = Shape(
        "UpdateUserPoolRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("Policies", CognitoFacts.UserPoolPolicyType),
            Member("DeletionProtection", CognitoFacts.DeletionProtectionType),
            Member("LambdaConfig", CognitoFacts.LambdaConfigType),
            Member("AutoVerifiedAttributes", CognitoFacts.VerifiedAttributesListType),
            Member("SmsVerificationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("EmailVerificationMessage", CognitoFacts.EmailVerificationMessageType),
            Member("EmailVerificationSubject", CognitoFacts.EmailVerificationSubjectType),
            Member("VerificationMessageTemplate", CognitoFacts.VerificationMessageTemplateType),
            Member("SmsAuthenticationMessage", CognitoFacts.SmsVerificationMessageType),
            Member("UserAttributeUpdateSettings", CognitoFacts.UserAttributeUpdateSettingsType),
            Member("MfaConfiguration", CognitoFacts.UserPoolMfaType),
            Member("DeviceConfiguration", CognitoFacts.DeviceConfigurationType),
            Member("EmailConfiguration", CognitoFacts.EmailConfigurationType),
            Member("SmsConfiguration", CognitoFacts.SmsConfigurationType),
            Member("UserPoolTags", CognitoFacts.UserPoolTagsType),
            Member("AdminCreateUserConfig", CognitoFacts.AdminCreateUserConfigType),
            Member("UserPoolAddOns", CognitoFacts.UserPoolAddOnsType),
            Member("DcrConfiguration", CognitoFacts.DcrConfigurationType),
            Member("AccountRecoverySetting", CognitoFacts.AccountRecoverySettingType),
            Member("PoolName", CognitoFacts.UserPoolNameType),
            Member("UserPoolTier", CognitoFacts.UserPoolTierType),
            Member("KeyConfiguration", CognitoFacts.KeyConfigurationType),
            Member("IssuerConfiguration", CognitoFacts.IssuerConfigurationType),
            Member("AcrConfiguration", CognitoFacts.AcrConfigurationType),
        ])

    static let UpdateUserPoolResponse: Shape = Shape(
        "UpdateUserPoolResponse", .structure)

    static let UpdateUserPoolClientRequest: Shape = Shape(
        "UpdateUserPoolClientRequest", .structure, members: [
            Member("UserPoolId", CognitoFacts.UserPoolIdType, required: true),
            Member("ClientId", CognitoFacts.ClientIdType, required: true),
            Member("ClientName", CognitoFacts.ClientNameType),
            Member("RefreshTokenValidity", CognitoFacts.RefreshTokenValidityType),
            Member("AccessTokenValidity", CognitoFacts.AccessTokenValidityType),
            Member("IdTokenValidity", CognitoFacts.IdTokenValidityType),
            Member("TokenValidityUnits", CognitoFacts.TokenValidityUnitsType),
            Member("ReadAttributes", CognitoFacts.ClientPermissionListType),
            Member("WriteAttributes", CognitoFacts.ClientPermissionListType),
            Member("ExplicitAuthFlows", CognitoFacts.ExplicitAuthFlowsListType),
            Member("SupportedIdentityProviders", CognitoFacts.SupportedIdentityProvidersListType),
            Member("CallbackURLs", CognitoFacts.CallbackURLsListType),
            Member("LogoutURLs", CognitoFacts.LogoutURLsListType),
            Member("DefaultRedirectURI", CognitoFacts.RedirectUrlType),
            Member("AllowedOAuthFlows", CognitoFacts.OAuthFlowsType),
            Member("AllowedOAuthScopes", CognitoFacts.ScopeListType),
            Member("AllowedOAuthFlowsUserPoolClient", .boolean),
            Member("AnalyticsConfiguration", CognitoFacts.AnalyticsConfigurationType),
            Member("PreventUserExistenceErrors", CognitoFacts.PreventUserExistenceErrorTypes),
            Member("EnableTokenRevocation", .boolean),
            Member("EnablePropagateAdditionalUserContextData", .boolean),
            Member("AuthSessionValidity", CognitoFacts.AuthSessionValidityType),
            Member("RefreshTokenRotation", CognitoFacts.RefreshTokenRotationType),
            Member("PublishSecretsInAWSSecretsManager", .boolean),
        ])

    static let UpdateUserPoolClientResponse: Shape = Shape(
        "UpdateUserPoolClientResponse", .structure, members: [
            Member("UserPoolClient", CognitoFacts.UserPoolClientType),
        ])

    static let AliasExistsException: Shape = Shape(
        "AliasExistsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let CodeDeliveryFailureException: Shape = Shape(
        "CodeDeliveryFailureException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let CodeMismatchException: Shape = Shape(
        "CodeMismatchException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ConcurrentModificationException: Shape = Shape(
        "ConcurrentModificationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ExpiredCodeException: Shape = Shape(
        "ExpiredCodeException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let FeatureUnavailableInTierException: Shape = Shape(
        "FeatureUnavailableInTierException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ForbiddenException: Shape = Shape(
        "ForbiddenException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let GroupExistsException: Shape = Shape(
        "GroupExistsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InternalErrorException: Shape = Shape(
        "InternalErrorException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let InvalidEmailRoleAccessPolicyException: Shape = Shape(
        "InvalidEmailRoleAccessPolicyException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidLambdaResponseException: Shape = Shape(
        "InvalidLambdaResponseException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidOAuthFlowException: Shape = Shape(
        "InvalidOAuthFlowException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidParameterException: Shape = Shape(
        "InvalidParameterException", .structure, members: [
            Member("message", .string),
            Member("reasonCode", .string),
        ], error: .init(status: 400))

    static let InvalidPasswordException: Shape = Shape(
        "InvalidPasswordException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidSmsRoleAccessPolicyException: Shape = Shape(
        "InvalidSmsRoleAccessPolicyException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidSmsRoleTrustRelationshipException: Shape = Shape(
        "InvalidSmsRoleTrustRelationshipException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidUserPoolConfigurationException: Shape = Shape(
        "InvalidUserPoolConfigurationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let MFAMethodNotFoundException: Shape = Shape(
        "MFAMethodNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let NotAuthorizedException: Shape = Shape(
        "NotAuthorizedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let OperationNotEnabledException: Shape = Shape(
        "OperationNotEnabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PasswordHistoryPolicyViolationException: Shape = Shape(
        "PasswordHistoryPolicyViolationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PasswordResetRequiredException: Shape = Shape(
        "PasswordResetRequiredException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PreconditionNotMetException: Shape = Shape(
        "PreconditionNotMetException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ScopeDoesNotExistException: Shape = Shape(
        "ScopeDoesNotExistException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let SoftwareTokenMFANotFoundException: Shape = Shape(
        "SoftwareTokenMFANotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TierChangeNotAllowedException: Shape = Shape(
        "TierChangeNotAllowedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TooManyFailedAttemptsException: Shape = Shape(
        "TooManyFailedAttemptsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TooManyRequestsException: Shape = Shape(
        "TooManyRequestsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnauthorizedException: Shape = Shape(
        "UnauthorizedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnexpectedLambdaException: Shape = Shape(
        "UnexpectedLambdaException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnsupportedOperationException: Shape = Shape(
        "UnsupportedOperationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnsupportedTokenTypeException: Shape = Shape(
        "UnsupportedTokenTypeException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnsupportedUserStateException: Shape = Shape(
        "UnsupportedUserStateException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UserImportInProgressException: Shape = Shape(
        "UserImportInProgressException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UserLambdaValidationException: Shape = Shape(
        "UserLambdaValidationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UserNotConfirmedException: Shape = Shape(
        "UserNotConfirmedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UserNotFoundException: Shape = Shape(
        "UserNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UserPoolTaggingException: Shape = Shape(
        "UserPoolTaggingException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UsernameExistsException: Shape = Shape(
        "UsernameExistsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))
}
