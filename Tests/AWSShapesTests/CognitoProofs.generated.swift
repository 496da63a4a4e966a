// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum CognitoProofs {
    static let operations: [any AWSOperation.Type] = [
        Cognito.AdminAddUserToGroup.self,
        Cognito.AdminConfirmSignUp.self,
        Cognito.AdminCreateUser.self,
        Cognito.AdminDeleteUser.self,
        Cognito.AdminGetUser.self,
        Cognito.AdminInitiateAuth.self,
        Cognito.AdminListGroupsForUser.self,
        Cognito.AdminRemoveUserFromGroup.self,
        Cognito.AdminSetUserPassword.self,
        Cognito.ChangePassword.self,
        Cognito.ConfirmForgotPassword.self,
        Cognito.ConfirmSignUp.self,
        Cognito.CreateGroup.self,
        Cognito.CreateUserPool.self,
        Cognito.CreateUserPoolClient.self,
        Cognito.DeleteGroup.self,
        Cognito.DeleteUser.self,
        Cognito.DeleteUserPool.self,
        Cognito.DeleteUserPoolClient.self,
        Cognito.DescribeUserPool.self,
        Cognito.DescribeUserPoolClient.self,
        Cognito.ForgotPassword.self,
        Cognito.GetUser.self,
        Cognito.GlobalSignOut.self,
        Cognito.InitiateAuth.self,
        Cognito.ListGroups.self,
        Cognito.ListUserPoolClients.self,
        Cognito.ListUserPools.self,
        Cognito.ListUsers.self,
        Cognito.ResendConfirmationCode.self,
        Cognito.RespondToAuthChallenge.self,
        Cognito.RevokeToken.self,
        Cognito.SignUp.self,
        Cognito.UpdateUserAttributes.self,
        Cognito.UpdateUserPool.self,
        Cognito.UpdateUserPoolClient.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            Cognito.AdminAddUserToGroupRequest.self,
            copy: { one in Cognito.AdminAddUserToGroupRequest(userPoolId: one.userPoolId, username: one.username, groupName: one.groupName) }),
        StructureProof(
            Cognito.AdminConfirmSignUpRequest.self,
            copy: { one in Cognito.AdminConfirmSignUpRequest(userPoolId: one.userPoolId, username: one.username, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.AdminConfirmSignUpRequest(userPoolId: one.userPoolId, username: one.username) }),
        StructureProof(
            Cognito.AdminConfirmSignUpResponse.self,
            copy: { _ in Cognito.AdminConfirmSignUpResponse() }),
        StructureProof(
            Cognito.AdminCreateUserRequest.self,
            copy: { one in Cognito.AdminCreateUserRequest(userPoolId: one.userPoolId, username: one.username, userAttributes: one.userAttributes, validationData: one.validationData, temporaryPassword: one.temporaryPassword, forceAliasCreation: one.forceAliasCreation, messageAction: one.messageAction, desiredDeliveryMediums: one.desiredDeliveryMediums, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.AdminCreateUserRequest(userPoolId: one.userPoolId, username: one.username) }),
        StructureProof(
            Cognito.AttributeType.self,
            copy: { one in Cognito.AttributeType(name: one.name, value: one.value) },
            minimum: { one in Cognito.AttributeType(name: one.name) }),
        StructureProof(
            Cognito.AdminCreateUserResponse.self,
            copy: { one in Cognito.AdminCreateUserResponse(user: one.user) },
            minimum: { _ in Cognito.AdminCreateUserResponse() }),
        StructureProof(
            Cognito.UserType.self,
            copy: { one in Cognito.UserType(username: one.username, attributes: one.attributes, userCreateDate: one.userCreateDate, userLastModifiedDate: one.userLastModifiedDate, enabled: one.enabled, userStatus: one.userStatus, mfaOptions: one.mfaOptions) },
            minimum: { _ in Cognito.UserType() }),
        StructureProof(
            Cognito.MFAOptionType.self,
            copy: { one in Cognito.MFAOptionType(deliveryMedium: one.deliveryMedium, attributeName: one.attributeName) },
            minimum: { _ in Cognito.MFAOptionType() }),
        StructureProof(
            Cognito.AdminDeleteUserRequest.self,
            copy: { one in Cognito.AdminDeleteUserRequest(userPoolId: one.userPoolId, username: one.username) }),
        StructureProof(
            Cognito.AdminGetUserRequest.self,
            copy: { one in Cognito.AdminGetUserRequest(userPoolId: one.userPoolId, username: one.username) }),
        StructureProof(
            Cognito.AdminGetUserResponse.self,
            copy: { one in Cognito.AdminGetUserResponse(username: one.username, userAttributes: one.userAttributes, userCreateDate: one.userCreateDate, userLastModifiedDate: one.userLastModifiedDate, enabled: one.enabled, userStatus: one.userStatus, mfaOptions: one.mfaOptions, preferredMfaSetting: one.preferredMfaSetting, userMFASettingList: one.userMFASettingList) },
            minimum: { one in Cognito.AdminGetUserResponse(username: one.username) }),
        StructureProof(
            Cognito.AdminInitiateAuthRequest.self,
            copy: { one in Cognito.AdminInitiateAuthRequest(userPoolId: one.userPoolId, clientId: one.clientId, authFlow: one.authFlow, authParameters: one.authParameters, clientMetadata: one.clientMetadata, analyticsMetadata: one.analyticsMetadata, contextData: one.contextData, session: one.session) },
            minimum: { one in Cognito.AdminInitiateAuthRequest(userPoolId: one.userPoolId, clientId: one.clientId, authFlow: one.authFlow) }),
        StructureProof(
            Cognito.AnalyticsMetadataType.self,
            copy: { one in Cognito.AnalyticsMetadataType(analyticsEndpointId: one.analyticsEndpointId) },
            minimum: { _ in Cognito.AnalyticsMetadataType() }),
        StructureProof(
            Cognito.ContextDataType.self,
            copy: { one in Cognito.ContextDataType(ipAddress: one.ipAddress, serverName: one.serverName, serverPath: one.serverPath, httpHeaders: one.httpHeaders, encodedData: one.encodedData) },
            minimum: { one in Cognito.ContextDataType(ipAddress: one.ipAddress, serverName: one.serverName, serverPath: one.serverPath, httpHeaders: one.httpHeaders) }),
        StructureProof(
            Cognito.HttpHeader.self,
            copy: { one in Cognito.HttpHeader(headerName: one.headerName, headerValue: one.headerValue) },
            minimum: { _ in Cognito.HttpHeader() }),
        StructureProof(
            Cognito.AdminInitiateAuthResponse.self,
            copy: { one in Cognito.AdminInitiateAuthResponse(challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters, authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges) },
            minimum: { _ in Cognito.AdminInitiateAuthResponse() }),
        StructureProof(
            Cognito.AuthenticationResultType.self,
            copy: { one in Cognito.AuthenticationResultType(accessToken: one.accessToken, expiresIn: one.expiresIn, tokenType: one.tokenType, refreshToken: one.refreshToken, idToken: one.idToken, newDeviceMetadata: one.newDeviceMetadata) },
            minimum: { _ in Cognito.AuthenticationResultType() }),
        StructureProof(
            Cognito.NewDeviceMetadataType.self,
            copy: { one in Cognito.NewDeviceMetadataType(deviceKey: one.deviceKey, deviceGroupKey: one.deviceGroupKey) },
            minimum: { _ in Cognito.NewDeviceMetadataType() }),
        StructureProof(
            Cognito.AdminListGroupsForUserRequest.self,
            copy: { one in Cognito.AdminListGroupsForUserRequest(username: one.username, userPoolId: one.userPoolId, limit: one.limit, nextToken: one.nextToken) },
            minimum: { one in Cognito.AdminListGroupsForUserRequest(username: one.username, userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.AdminListGroupsForUserResponse.self,
            copy: { one in Cognito.AdminListGroupsForUserResponse(groups: one.groups, nextToken: one.nextToken) },
            minimum: { _ in Cognito.AdminListGroupsForUserResponse() }),
        StructureProof(
            Cognito.GroupType.self,
            copy: { one in Cognito.GroupType(groupName: one.groupName, userPoolId: one.userPoolId, description: one.description, roleArn: one.roleArn, precedence: one.precedence, lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate) },
            minimum: { _ in Cognito.GroupType() }),
        StructureProof(
            Cognito.AdminRemoveUserFromGroupRequest.self,
            copy: { one in Cognito.AdminRemoveUserFromGroupRequest(userPoolId: one.userPoolId, username: one.username, groupName: one.groupName) }),
        StructureProof(
            Cognito.AdminSetUserPasswordRequest.self,
            copy: { one in Cognito.AdminSetUserPasswordRequest(userPoolId: one.userPoolId, username: one.username, password: one.password, permanent: one.permanent) },
            minimum: { one in Cognito.AdminSetUserPasswordRequest(userPoolId: one.userPoolId, username: one.username, password: one.password) }),
        StructureProof(
            Cognito.AdminSetUserPasswordResponse.self,
            copy: { _ in Cognito.AdminSetUserPasswordResponse() }),
        StructureProof(
            Cognito.ChangePasswordRequest.self,
            copy: { one in Cognito.ChangePasswordRequest(proposedPassword: one.proposedPassword, accessToken: one.accessToken, previousPassword: one.previousPassword) },
            minimum: { one in Cognito.ChangePasswordRequest(proposedPassword: one.proposedPassword, accessToken: one.accessToken) }),
        StructureProof(
            Cognito.ChangePasswordResponse.self,
            copy: { _ in Cognito.ChangePasswordResponse() }),
        StructureProof(
            Cognito.ConfirmForgotPasswordRequest.self,
            copy: { one in Cognito.ConfirmForgotPasswordRequest(clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode, password: one.password, secretHash: one.secretHash, analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.ConfirmForgotPasswordRequest(clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode, password: one.password) }),
        StructureProof(
            Cognito.UserContextDataType.self,
            copy: { one in Cognito.UserContextDataType(ipAddress: one.ipAddress, encodedData: one.encodedData) },
            minimum: { _ in Cognito.UserContextDataType() }),
        StructureProof(
            Cognito.ConfirmForgotPasswordResponse.self,
            copy: { _ in Cognito.ConfirmForgotPasswordResponse() }),
        StructureProof(
            Cognito.ConfirmSignUpRequest.self,
            copy: { one in Cognito.ConfirmSignUpRequest(clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode, secretHash: one.secretHash, forceAliasCreation: one.forceAliasCreation, analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData, clientMetadata: one.clientMetadata, session: one.session) },
            minimum: { one in Cognito.ConfirmSignUpRequest(clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode) }),
        StructureProof(
            Cognito.ConfirmSignUpResponse.self,
            copy: { one in Cognito.ConfirmSignUpResponse(session: one.session) },
            minimum: { _ in Cognito.ConfirmSignUpResponse() }),
        StructureProof(
            Cognito.CreateGroupRequest.self,
            copy: { one in Cognito.CreateGroupRequest(groupName: one.groupName, userPoolId: one.userPoolId, description: one.description, roleArn: one.roleArn, precedence: one.precedence) },
            minimum: { one in Cognito.CreateGroupRequest(groupName: one.groupName, userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.CreateGroupResponse.self,
            copy: { one in Cognito.CreateGroupResponse(group: one.group) },
            minimum: { _ in Cognito.CreateGroupResponse() }),
        StructureProof(
            Cognito.CreateUserPoolRequest.self,
            copy: { one in Cognito.CreateUserPoolRequest(poolName: one.poolName, policies: one.policies, deletionProtection: one.deletionProtection, lambdaConfig: one.lambdaConfig, autoVerifiedAttributes: one.autoVerifiedAttributes, aliasAttributes: one.aliasAttributes, usernameAttributes: one.usernameAttributes, smsVerificationMessage: one.smsVerificationMessage, emailVerificationMessage: one.emailVerificationMessage, emailVerificationSubject: one.emailVerificationSubject, verificationMessageTemplate: one.verificationMessageTemplate, smsAuthenticationMessage: one.smsAuthenticationMessage, mfaConfiguration: one.mfaConfiguration, userAttributeUpdateSettings: one.userAttributeUpdateSettings, deviceConfiguration: one.deviceConfiguration, emailConfiguration: one.emailConfiguration, smsConfiguration: one.smsConfiguration, userPoolTags: one.userPoolTags, adminCreateUserConfig: one.adminCreateUserConfig, schema: one.schema, userPoolAddOns: one.userPoolAddOns, dcrConfiguration: one.dcrConfiguration, usernameConfiguration: one.usernameConfiguration, accountRecoverySetting: one.accountRecoverySetting, userPoolTier: one.userPoolTier, keyConfiguration: one.keyConfiguration, issuerConfiguration: one.issuerConfiguration, acrConfiguration: one.acrConfiguration) },
            minimum: { one in Cognito.CreateUserPoolRequest(poolName: one.poolName) }),
        StructureProof(
            Cognito.UserPoolPolicyType.self,
            copy: { one in Cognito.UserPoolPolicyType(passwordPolicy: one.passwordPolicy, signInPolicy: one.signInPolicy) },
            minimum: { _ in Cognito.UserPoolPolicyType() }),
        StructureProof(
            Cognito.PasswordPolicyType.self,
            copy: { one in Cognito.PasswordPolicyType(minimumLength: one.minimumLength, requireUppercase: one.requireUppercase, requireLowercase: one.requireLowercase, requireNumbers: one.requireNumbers, requireSymbols: one.requireSymbols, passwordHistorySize: one.passwordHistorySize, temporaryPasswordValidityDays: one.temporaryPasswordValidityDays) },
            minimum: { _ in Cognito.PasswordPolicyType() }),
        StructureProof(
            Cognito.SignInPolicyType.self,
            copy: { one in Cognito.SignInPolicyType(allowedFirstAuthFactors: one.allowedFirstAuthFactors) },
            minimum: { _ in Cognito.SignInPolicyType() }),
        StructureProof(
            Cognito.LambdaConfigType.self,
            copy: { one in Cognito.LambdaConfigType(preSignUp: one.preSignUp, customMessage: one.customMessage, postConfirmation: one.postConfirmation, preAuthentication: one.preAuthentication, postAuthentication: one.postAuthentication, defineAuthChallenge: one.defineAuthChallenge, createAuthChallenge: one.createAuthChallenge, verifyAuthChallengeResponse: one.verifyAuthChallengeResponse, preTokenGeneration: one.preTokenGeneration, userMigration: one.userMigration, preTokenGenerationConfig: one.preTokenGenerationConfig, customSMSSender: one.customSMSSender, customEmailSender: one.customEmailSender, kmsKeyID: one.kmsKeyID, inboundFederation: one.inboundFederation) },
            minimum: { _ in Cognito.LambdaConfigType() }),
        StructureProof(
            Cognito.PreTokenGenerationVersionConfigType.self,
            copy: { one in Cognito.PreTokenGenerationVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn) }),
        StructureProof(
            Cognito.CustomSMSLambdaVersionConfigType.self,
            copy: { one in Cognito.CustomSMSLambdaVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn) }),
        StructureProof(
            Cognito.CustomEmailLambdaVersionConfigType.self,
            copy: { one in Cognito.CustomEmailLambdaVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn) }),
        StructureProof(
            Cognito.InboundFederationLambdaType.self,
            copy: { one in Cognito.InboundFederationLambdaType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn) }),
        StructureProof(
            Cognito.VerificationMessageTemplateType.self,
            copy: { one in Cognito.VerificationMessageTemplateType(smsMessage: one.smsMessage, emailMessage: one.emailMessage, emailSubject: one.emailSubject, emailMessageByLink: one.emailMessageByLink, emailSubjectByLink: one.emailSubjectByLink, defaultEmailOption: one.defaultEmailOption) },
            minimum: { _ in Cognito.VerificationMessageTemplateType() }),
        StructureProof(
            Cognito.UserAttributeUpdateSettingsType.self,
            copy: { one in Cognito.UserAttributeUpdateSettingsType(attributesRequireVerificationBeforeUpdate: one.attributesRequireVerificationBeforeUpdate) },
            minimum: { _ in Cognito.UserAttributeUpdateSettingsType() }),
        StructureProof(
            Cognito.DeviceConfigurationType.self,
            copy: { one in Cognito.DeviceConfigurationType(challengeRequiredOnNewDevice: one.challengeRequiredOnNewDevice, deviceOnlyRememberedOnUserPrompt: one.deviceOnlyRememberedOnUserPrompt) },
            minimum: { _ in Cognito.DeviceConfigurationType() }),
        StructureProof(
            Cognito.EmailConfigurationType.self,
            copy: { one in Cognito.EmailConfigurationType(sourceArn: one.sourceArn, replyToEmailAddress: one.replyToEmailAddress, emailSendingAccount: one.emailSendingAccount, from: one.from, configurationSet: one.configurationSet) },
            minimum: { _ in Cognito.EmailConfigurationType() }),
        StructureProof(
            Cognito.SmsConfigurationType.self,
            copy: { one in Cognito.SmsConfigurationType(snsCallerArn: one.snsCallerArn, externalId: one.externalId, snsRegion: one.snsRegion, eumsSms: one.eumsSms) },
            minimum: { _ in Cognito.SmsConfigurationType() }),
        StructureProof(
            Cognito.EumsSmsConfigurationType.self,
            copy: { one in Cognito.EumsSmsConfigurationType(callerArn: one.callerArn, externalId: one.externalId, originationIdentity: one.originationIdentity, configurationSetName: one.configurationSetName, inEntityId: one.inEntityId, inTemplateId: one.inTemplateId, region: one.region) },
            minimum: { one in Cognito.EumsSmsConfigurationType(callerArn: one.callerArn) }),
        StructureProof(
            Cognito.AdminCreateUserConfigType.self,
            copy: { one in Cognito.AdminCreateUserConfigType(allowAdminCreateUserOnly: one.allowAdminCreateUserOnly, unusedAccountValidityDays: one.unusedAccountValidityDays, inviteMessageTemplate: one.inviteMessageTemplate) },
            minimum: { _ in Cognito.AdminCreateUserConfigType() }),
        StructureProof(
            Cognito.MessageTemplateType.self,
            copy: { one in Cognito.MessageTemplateType(smsMessage: one.smsMessage, emailMessage: one.emailMessage, emailSubject: one.emailSubject) },
            minimum: { _ in Cognito.MessageTemplateType() }),
        StructureProof(
            Cognito.SchemaAttributeType.self,
            copy: { one in Cognito.SchemaAttributeType(name: one.name, attributeDataType: one.attributeDataType, developerOnlyAttribute: one.developerOnlyAttribute, mutable: one.mutable, required: one.required, numberAttributeConstraints: one.numberAttributeConstraints, stringAttributeConstraints: one.stringAttributeConstraints) },
            minimum: { _ in Cognito.SchemaAttributeType() }),
        StructureProof(
            Cognito.NumberAttributeConstraintsType.self,
            copy: { one in Cognito.NumberAttributeConstraintsType(minValue: one.minValue, maxValue: one.maxValue) },
            minimum: { _ in Cognito.NumberAttributeConstraintsType() }),
        StructureProof(
            Cognito.StringAttributeConstraintsType.self,
            copy: { one in Cognito.StringAttributeConstraintsType(minLength: one.minLength, maxLength: one.maxLength) },
            minimum: { _ in Cognito.StringAttributeConstraintsType() }),
        StructureProof(
            Cognito.UserPoolAddOnsType.self,
            copy: { one in Cognito.UserPoolAddOnsType(advancedSecurityMode: one.advancedSecurityMode, advancedSecurityAdditionalFlows: one.advancedSecurityAdditionalFlows) },
            minimum: { one in Cognito.UserPoolAddOnsType(advancedSecurityMode: one.advancedSecurityMode) }),
        StructureProof(
            Cognito.AdvancedSecurityAdditionalFlowsType.self,
            copy: { one in Cognito.AdvancedSecurityAdditionalFlowsType(customAuthMode: one.customAuthMode) },
            minimum: { _ in Cognito.AdvancedSecurityAdditionalFlowsType() }),
        StructureProof(
            Cognito.DcrConfigurationType.self,
            copy: { one in Cognito.DcrConfigurationType(enableStatus: one.enableStatus, openDcrEnabled: one.openDcrEnabled, authenticatedGrantTypes: one.authenticatedGrantTypes, openDcrGrantTypes: one.openDcrGrantTypes, allowedScopes: one.allowedScopes) },
            minimum: { _ in Cognito.DcrConfigurationType() }),
        StructureProof(
            Cognito.UsernameConfigurationType.self,
            copy: { one in Cognito.UsernameConfigurationType(caseSensitive: one.caseSensitive) }),
        StructureProof(
            Cognito.AccountRecoverySettingType.self,
            copy: { one in Cognito.AccountRecoverySettingType(recoveryMechanisms: one.recoveryMechanisms) },
            minimum: { _ in Cognito.AccountRecoverySettingType() }),
        StructureProof(
            Cognito.RecoveryOptionType.self,
            copy: { one in Cognito.RecoveryOptionType(priority: one.priority, name: one.name) }),
        StructureProof(
            Cognito.KeyConfigurationType.self,
            copy: { one in Cognito.KeyConfigurationType(keyType: one.keyType, kmsKeyArn: one.kmsKeyArn) },
            minimum: { _ in Cognito.KeyConfigurationType() }),
        StructureProof(
            Cognito.IssuerConfigurationType.self,
            copy: { one in Cognito.IssuerConfigurationType(type: one.type) },
            minimum: { _ in Cognito.IssuerConfigurationType() }),
        StructureProof(
            Cognito.AcrLevelConfigType.self,
            copy: { one in Cognito.AcrLevelConfigType(acrValue: one.acrValue) }),
        StructureProof(
            Cognito.CreateUserPoolResponse.self,
            copy: { one in Cognito.CreateUserPoolResponse(userPool: one.userPool) },
            minimum: { _ in Cognito.CreateUserPoolResponse() }),
        StructureProof(
            Cognito.UserPoolType.self,
            copy: { one in Cognito.UserPoolType(id: one.id, name: one.name, policies: one.policies, deletionProtection: one.deletionProtection, lambdaConfig: one.lambdaConfig, status: one.status, lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate, schemaAttributes: one.schemaAttributes, autoVerifiedAttributes: one.autoVerifiedAttributes, aliasAttributes: one.aliasAttributes, usernameAttributes: one.usernameAttributes, smsVerificationMessage: one.smsVerificationMessage, emailVerificationMessage: one.emailVerificationMessage, emailVerificationSubject: one.emailVerificationSubject, verificationMessageTemplate: one.verificationMessageTemplate, smsAuthenticationMessage: one.smsAuthenticationMessage, userAttributeUpdateSettings: one.userAttributeUpdateSettings, mfaConfiguration: one.mfaConfiguration, deviceConfiguration: one.deviceConfiguration, estimatedNumberOfUsers: one.estimatedNumberOfUsers, emailConfiguration: one.emailConfiguration, smsConfiguration: one.smsConfiguration, userPoolTags: one.userPoolTags, smsConfigurationFailure: one.smsConfigurationFailure, emailConfigurationFailure: one.emailConfigurationFailure, domain: one.domain, customDomain: one.customDomain, adminCreateUserConfig: one.adminCreateUserConfig, userPoolAddOns: one.userPoolAddOns, dcrConfiguration: one.dcrConfiguration, usernameConfiguration: one.usernameConfiguration, arn: one.arn, accountRecoverySetting: one.accountRecoverySetting, userPoolTier: one.userPoolTier, keyConfiguration: one.keyConfiguration, issuerConfiguration: one.issuerConfiguration, acrConfiguration: one.acrConfiguration) },
            minimum: { _ in Cognito.UserPoolType() }),
        StructureProof(
            Cognito.CreateUserPoolClientRequest.self,
            copy: { one in Cognito.CreateUserPoolClientRequest(userPoolId: one.userPoolId, clientName: one.clientName, generateSecret: one.generateSecret, clientSecret: one.clientSecret, refreshTokenValidity: one.refreshTokenValidity, accessTokenValidity: one.accessTokenValidity, idTokenValidity: one.idTokenValidity, tokenValidityUnits: one.tokenValidityUnits, readAttributes: one.readAttributes, writeAttributes: one.writeAttributes, explicitAuthFlows: one.explicitAuthFlows, supportedIdentityProviders: one.supportedIdentityProviders, callbackURLs: one.callbackURLs, logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI, allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes, allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient, analyticsConfiguration: one.analyticsConfiguration, preventUserExistenceErrors: one.preventUserExistenceErrors, enableTokenRevocation: one.enableTokenRevocation, enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData, authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation, publishSecretsInAWSSecretsManager: one.publishSecretsInAWSSecretsManager) },
            minimum: { one in Cognito.CreateUserPoolClientRequest(userPoolId: one.userPoolId, clientName: one.clientName) }),
        StructureProof(
            Cognito.TokenValidityUnitsType.self,
            copy: { one in Cognito.TokenValidityUnitsType(accessToken: one.accessToken, idToken: one.idToken, refreshToken: one.refreshToken) },
            minimum: { _ in Cognito.TokenValidityUnitsType() }),
        StructureProof(
            Cognito.AnalyticsConfigurationType.self,
            copy: { one in Cognito.AnalyticsConfigurationType(applicationId: one.applicationId, applicationArn: one.applicationArn, roleArn: one.roleArn, externalId: one.externalId, userDataShared: one.userDataShared) },
            minimum: { _ in Cognito.AnalyticsConfigurationType() }),
        StructureProof(
            Cognito.RefreshTokenRotationType.self,
            copy: { one in Cognito.RefreshTokenRotationType(feature: one.feature, retryGracePeriodSeconds: one.retryGracePeriodSeconds) },
            minimum: { one in Cognito.RefreshTokenRotationType(feature: one.feature) }),
        StructureProof(
            Cognito.CreateUserPoolClientResponse.self,
            copy: { one in Cognito.CreateUserPoolClientResponse(userPoolClient: one.userPoolClient) },
            minimum: { _ in Cognito.CreateUserPoolClientResponse() }),
        StructureProof(
            Cognito.UserPoolClientType.self,
            copy: { one in Cognito.UserPoolClientType(userPoolId: one.userPoolId, clientName: one.clientName, clientId: one.clientId, clientSecret: one.clientSecret, clientSecretArn: one.clientSecretArn, lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate, refreshTokenValidity: one.refreshTokenValidity, accessTokenValidity: one.accessTokenValidity, idTokenValidity: one.idTokenValidity, tokenValidityUnits: one.tokenValidityUnits, readAttributes: one.readAttributes, writeAttributes: one.writeAttributes, explicitAuthFlows: one.explicitAuthFlows, supportedIdentityProviders: one.supportedIdentityProviders, callbackURLs: one.callbackURLs, logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI, allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes, allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient, analyticsConfiguration: one.analyticsConfiguration, preventUserExistenceErrors: one.preventUserExistenceErrors, enableTokenRevocation: one.enableTokenRevocation, enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData, authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation, clientType: one.clientType) },
            minimum: { _ in Cognito.UserPoolClientType() }),
        StructureProof(
            Cognito.DeleteGroupRequest.self,
            copy: { one in Cognito.DeleteGroupRequest(groupName: one.groupName, userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.DeleteUserRequest.self,
            copy: { one in Cognito.DeleteUserRequest(accessToken: one.accessToken) }),
        StructureProof(
            Cognito.DeleteUserPoolRequest.self,
            copy: { one in Cognito.DeleteUserPoolRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.DeleteUserPoolClientRequest.self,
            copy: { one in Cognito.DeleteUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId) }),
        StructureProof(
            Cognito.DescribeUserPoolRequest.self,
            copy: { one in Cognito.DescribeUserPoolRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.DescribeUserPoolResponse.self,
            copy: { one in Cognito.DescribeUserPoolResponse(userPool: one.userPool) },
            minimum: { _ in Cognito.DescribeUserPoolResponse() }),
        StructureProof(
            Cognito.DescribeUserPoolClientRequest.self,
            copy: { one in Cognito.DescribeUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId) }),
        StructureProof(
            Cognito.DescribeUserPoolClientResponse.self,
            copy: { one in Cognito.DescribeUserPoolClientResponse(userPoolClient: one.userPoolClient) },
            minimum: { _ in Cognito.DescribeUserPoolClientResponse() }),
        StructureProof(
            Cognito.ForgotPasswordRequest.self,
            copy: { one in Cognito.ForgotPasswordRequest(clientId: one.clientId, username: one.username, secretHash: one.secretHash, userContextData: one.userContextData, analyticsMetadata: one.analyticsMetadata, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.ForgotPasswordRequest(clientId: one.clientId, username: one.username) }),
        StructureProof(
            Cognito.ForgotPasswordResponse.self,
            copy: { one in Cognito.ForgotPasswordResponse(codeDeliveryDetails: one.codeDeliveryDetails) },
            minimum: { _ in Cognito.ForgotPasswordResponse() }),
        StructureProof(
            Cognito.CodeDeliveryDetailsType.self,
            copy: { one in Cognito.CodeDeliveryDetailsType(destination: one.destination, deliveryMedium: one.deliveryMedium, attributeName: one.attributeName) },
            minimum: { _ in Cognito.CodeDeliveryDetailsType() }),
        StructureProof(
            Cognito.GetUserRequest.self,
            copy: { one in Cognito.GetUserRequest(accessToken: one.accessToken) }),
        StructureProof(
            Cognito.GetUserResponse.self,
            copy: { one in Cognito.GetUserResponse(username: one.username, userAttributes: one.userAttributes, mfaOptions: one.mfaOptions, preferredMfaSetting: one.preferredMfaSetting, userMFASettingList: one.userMFASettingList) },
            minimum: { one in Cognito.GetUserResponse(username: one.username, userAttributes: one.userAttributes) }),
        StructureProof(
            Cognito.GlobalSignOutRequest.self,
            copy: { one in Cognito.GlobalSignOutRequest(accessToken: one.accessToken) }),
        StructureProof(
            Cognito.GlobalSignOutResponse.self,
            copy: { _ in Cognito.GlobalSignOutResponse() }),
        StructureProof(
            Cognito.InitiateAuthRequest.self,
            copy: { one in Cognito.InitiateAuthRequest(authFlow: one.authFlow, clientId: one.clientId, authParameters: one.authParameters, clientMetadata: one.clientMetadata, analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData, session: one.session) },
            minimum: { one in Cognito.InitiateAuthRequest(authFlow: one.authFlow, clientId: one.clientId) }),
        StructureProof(
            Cognito.InitiateAuthResponse.self,
            copy: { one in Cognito.InitiateAuthResponse(challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters, authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges) },
            minimum: { _ in Cognito.InitiateAuthResponse() }),
        StructureProof(
            Cognito.ListGroupsRequest.self,
            copy: { one in Cognito.ListGroupsRequest(userPoolId: one.userPoolId, limit: one.limit, nextToken: one.nextToken) },
            minimum: { one in Cognito.ListGroupsRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.ListGroupsResponse.self,
            copy: { one in Cognito.ListGroupsResponse(groups: one.groups, nextToken: one.nextToken) },
            minimum: { _ in Cognito.ListGroupsResponse() }),
        StructureProof(
            Cognito.ListUserPoolClientsRequest.self,
            copy: { one in Cognito.ListUserPoolClientsRequest(userPoolId: one.userPoolId, maxResults: one.maxResults, nextToken: one.nextToken, clientType: one.clientType) },
            minimum: { one in Cognito.ListUserPoolClientsRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.ListUserPoolClientsResponse.self,
            copy: { one in Cognito.ListUserPoolClientsResponse(userPoolClients: one.userPoolClients, nextToken: one.nextToken) },
            minimum: { _ in Cognito.ListUserPoolClientsResponse() }),
        StructureProof(
            Cognito.UserPoolClientDescription.self,
            copy: { one in Cognito.UserPoolClientDescription(clientId: one.clientId, userPoolId: one.userPoolId, clientName: one.clientName) },
            minimum: { _ in Cognito.UserPoolClientDescription() }),
        StructureProof(
            Cognito.ListUserPoolsRequest.self,
            copy: { one in Cognito.ListUserPoolsRequest(maxResults: one.maxResults, nextToken: one.nextToken) },
            minimum: { one in Cognito.ListUserPoolsRequest(maxResults: one.maxResults) }),
        StructureProof(
            Cognito.ListUserPoolsResponse.self,
            copy: { one in Cognito.ListUserPoolsResponse(userPools: one.userPools, nextToken: one.nextToken) },
            minimum: { _ in Cognito.ListUserPoolsResponse() }),
        StructureProof(
            Cognito.UserPoolDescriptionType.self,
            copy: { one in Cognito.UserPoolDescriptionType(id: one.id, name: one.name, lambdaConfig: one.lambdaConfig, status: one.status, lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate, replicaRegions: one.replicaRegions) },
            minimum: { _ in Cognito.UserPoolDescriptionType() }),
        StructureProof(
            Cognito.ListUsersRequest.self,
            copy: { one in Cognito.ListUsersRequest(userPoolId: one.userPoolId, attributesToGet: one.attributesToGet, limit: one.limit, paginationToken: one.paginationToken, filter: one.filter) },
            minimum: { one in Cognito.ListUsersRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.ListUsersResponse.self,
            copy: { one in Cognito.ListUsersResponse(users: one.users, paginationToken: one.paginationToken) },
            minimum: { _ in Cognito.ListUsersResponse() }),
        StructureProof(
            Cognito.ResendConfirmationCodeRequest.self,
            copy: { one in Cognito.ResendConfirmationCodeRequest(clientId: one.clientId, username: one.username, secretHash: one.secretHash, userContextData: one.userContextData, analyticsMetadata: one.analyticsMetadata, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.ResendConfirmationCodeRequest(clientId: one.clientId, username: one.username) }),
        StructureProof(
            Cognito.ResendConfirmationCodeResponse.self,
            copy: { one in Cognito.ResendConfirmationCodeResponse(codeDeliveryDetails: one.codeDeliveryDetails) },
            minimum: { _ in Cognito.ResendConfirmationCodeResponse() }),
        StructureProof(
            Cognito.RespondToAuthChallengeRequest.self,
            copy: { one in Cognito.RespondToAuthChallengeRequest(clientId: one.clientId, challengeName: one.challengeName, session: one.session, challengeResponses: one.challengeResponses, analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.RespondToAuthChallengeRequest(clientId: one.clientId, challengeName: one.challengeName) }),
        StructureProof(
            Cognito.RespondToAuthChallengeResponse.self,
            copy: { one in Cognito.RespondToAuthChallengeResponse(challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters, authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges) },
            minimum: { _ in Cognito.RespondToAuthChallengeResponse() }),
        StructureProof(
            Cognito.RevokeTokenRequest.self,
            copy: { one in Cognito.RevokeTokenRequest(token: one.token, clientId: one.clientId, clientSecret: one.clientSecret, revokeAssociatedSessions: one.revokeAssociatedSessions) },
            minimum: { one in Cognito.RevokeTokenRequest(token: one.token, clientId: one.clientId) }),
        StructureProof(
            Cognito.RevokeTokenResponse.self,
            copy: { _ in Cognito.RevokeTokenResponse() }),
        StructureProof(
            Cognito.SignUpRequest.self,
            copy: { one in Cognito.SignUpRequest(clientId: one.clientId, username: one.username, secretHash: one.secretHash, password: one.password, userAttributes: one.userAttributes, validationData: one.validationData, analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.SignUpRequest(clientId: one.clientId, username: one.username) }),
        StructureProof(
            Cognito.SignUpResponse.self,
            copy: { one in Cognito.SignUpResponse(userConfirmed: one.userConfirmed, userSub: one.userSub, codeDeliveryDetails: one.codeDeliveryDetails, session: one.session) },
            minimum: { one in Cognito.SignUpResponse(userConfirmed: one.userConfirmed, userSub: one.userSub) }),
        StructureProof(
            Cognito.UpdateUserAttributesRequest.self,
            copy: { one in Cognito.UpdateUserAttributesRequest(userAttributes: one.userAttributes, accessToken: one.accessToken, clientMetadata: one.clientMetadata) },
            minimum: { one in Cognito.UpdateUserAttributesRequest(userAttributes: one.userAttributes, accessToken: one.accessToken) }),
        StructureProof(
            Cognito.UpdateUserAttributesResponse.self,
            copy: { one in Cognito.UpdateUserAttributesResponse(codeDeliveryDetailsList: one.codeDeliveryDetailsList) },
            minimum: { _ in Cognito.UpdateUserAttributesResponse() }),
        StructureProof(
            Cognito.UpdateUserPoolRequest.self,
            copy: { one in Cognito.UpdateUserPoolRequest(userPoolId: one.userPoolId, policies: one.policies, deletionProtection: one.deletionProtection, lambdaConfig: one.lambdaConfig, autoVerifiedAttributes: one.autoVerifiedAttributes, smsVerificationMessage: one.smsVerificationMessage, emailVerificationMessage: one.emailVerificationMessage, emailVerificationSubject: one.emailVerificationSubject, verificationMessageTemplate: one.verificationMessageTemplate, smsAuthenticationMessage: one.smsAuthenticationMessage, userAttributeUpdateSettings: one.userAttributeUpdateSettings, mfaConfiguration: one.mfaConfiguration, deviceConfiguration: one.deviceConfiguration, emailConfiguration: one.emailConfiguration, smsConfiguration: one.smsConfiguration, userPoolTags: one.userPoolTags, adminCreateUserConfig: one.adminCreateUserConfig, userPoolAddOns: one.userPoolAddOns, dcrConfiguration: one.dcrConfiguration, accountRecoverySetting: one.accountRecoverySetting, poolName: one.poolName, userPoolTier: one.userPoolTier, keyConfiguration: one.keyConfiguration, issuerConfiguration: one.issuerConfiguration, acrConfiguration: one.acrConfiguration) },
            minimum: { one in Cognito.UpdateUserPoolRequest(userPoolId: one.userPoolId) }),
        StructureProof(
            Cognito.UpdateUserPoolResponse.self,
            copy: { _ in Cognito.UpdateUserPoolResponse() }),
        StructureProof(
            Cognito.UpdateUserPoolClientRequest.self,
            copy: { one in Cognito.UpdateUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId, clientName: one.clientName, refreshTokenValidity: one.refreshTokenValidity, accessTokenValidity: one.accessTokenValidity, idTokenValidity: one.idTokenValidity, tokenValidityUnits: one.tokenValidityUnits, readAttributes: one.readAttributes, writeAttributes: one.writeAttributes, explicitAuthFlows: one.explicitAuthFlows, supportedIdentityProviders: one.supportedIdentityProviders, callbackURLs: one.callbackURLs, logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI, allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes, allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient, analyticsConfiguration: one.analyticsConfiguration, preventUserExistenceErrors: one.preventUserExistenceErrors, enableTokenRevocation: one.enableTokenRevocation, enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData, authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation, publishSecretsInAWSSecretsManager: one.publishSecretsInAWSSecretsManager) },
            minimum: { one in Cognito.UpdateUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId) }),
        StructureProof(
            Cognito.UpdateUserPoolClientResponse.self,
            copy: { one in Cognito.UpdateUserPoolClientResponse(userPoolClient: one.userPoolClient) },
            minimum: { _ in Cognito.UpdateUserPoolClientResponse() }),
    ]
}
