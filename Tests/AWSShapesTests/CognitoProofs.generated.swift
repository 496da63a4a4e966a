// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(Cognito.AdminAddUserToGroupRequest.self) { one in
            Cognito.AdminAddUserToGroupRequest(
                userPoolId: one.userPoolId, username: one.username, groupName: one.groupName)
        },
        StructureProof(Cognito.AdminConfirmSignUpRequest.self) { one in
            Cognito.AdminConfirmSignUpRequest(
                userPoolId: one.userPoolId, username: one.username, clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.AdminConfirmSignUpResponse.self) { _ in
            Cognito.AdminConfirmSignUpResponse()
        },
        StructureProof(Cognito.AdminCreateUserRequest.self) { one in
            Cognito.AdminCreateUserRequest(
                userPoolId: one.userPoolId, username: one.username, userAttributes: one.userAttributes,
                validationData: one.validationData, temporaryPassword: one.temporaryPassword,
                forceAliasCreation: one.forceAliasCreation, messageAction: one.messageAction,
                desiredDeliveryMediums: one.desiredDeliveryMediums, clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.AttributeType.self) { one in
            Cognito.AttributeType(name: one.name, value: one.value)
        },
        StructureProof(Cognito.AdminCreateUserResponse.self) { one in
            Cognito.AdminCreateUserResponse(user: one.user)
        },
        StructureProof(Cognito.UserType.self) { one in
            Cognito.UserType(
                username: one.username, attributes: one.attributes, userCreateDate: one.userCreateDate,
                userLastModifiedDate: one.userLastModifiedDate, enabled: one.enabled, userStatus: one.userStatus,
                mfaOptions: one.mfaOptions)
        },
        StructureProof(Cognito.MFAOptionType.self) { one in
            Cognito.MFAOptionType(deliveryMedium: one.deliveryMedium, attributeName: one.attributeName)
        },
        StructureProof(Cognito.AdminDeleteUserRequest.self) { one in
            Cognito.AdminDeleteUserRequest(userPoolId: one.userPoolId, username: one.username)
        },
        StructureProof(Cognito.AdminGetUserRequest.self) { one in
            Cognito.AdminGetUserRequest(userPoolId: one.userPoolId, username: one.username)
        },
        StructureProof(Cognito.AdminGetUserResponse.self) { one in
            Cognito.AdminGetUserResponse(
                username: one.username, userAttributes: one.userAttributes, userCreateDate: one.userCreateDate,
                userLastModifiedDate: one.userLastModifiedDate, enabled: one.enabled, userStatus: one.userStatus,
                mfaOptions: one.mfaOptions, preferredMfaSetting: one.preferredMfaSetting,
                userMFASettingList: one.userMFASettingList)
        },
        StructureProof(Cognito.AdminInitiateAuthRequest.self) { one in
            Cognito.AdminInitiateAuthRequest(
                userPoolId: one.userPoolId, clientId: one.clientId, authFlow: one.authFlow,
                authParameters: one.authParameters, clientMetadata: one.clientMetadata,
                analyticsMetadata: one.analyticsMetadata, contextData: one.contextData, session: one.session)
        },
        StructureProof(Cognito.AnalyticsMetadataType.self) { one in
            Cognito.AnalyticsMetadataType(analyticsEndpointId: one.analyticsEndpointId)
        },
        StructureProof(Cognito.ContextDataType.self) { one in
            Cognito.ContextDataType(
                ipAddress: one.ipAddress, serverName: one.serverName, serverPath: one.serverPath,
                httpHeaders: one.httpHeaders, encodedData: one.encodedData)
        },
        StructureProof(Cognito.HttpHeader.self) { one in
            Cognito.HttpHeader(headerName: one.headerName, headerValue: one.headerValue)
        },
        StructureProof(Cognito.AdminInitiateAuthResponse.self) { one in
            Cognito.AdminInitiateAuthResponse(
                challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters,
                authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges)
        },
        StructureProof(Cognito.AuthenticationResultType.self) { one in
            Cognito.AuthenticationResultType(
                accessToken: one.accessToken, expiresIn: one.expiresIn, tokenType: one.tokenType,
                refreshToken: one.refreshToken, idToken: one.idToken, newDeviceMetadata: one.newDeviceMetadata)
        },
        StructureProof(Cognito.NewDeviceMetadataType.self) { one in
            Cognito.NewDeviceMetadataType(deviceKey: one.deviceKey, deviceGroupKey: one.deviceGroupKey)
        },
        StructureProof(Cognito.AdminListGroupsForUserRequest.self) { one in
            Cognito.AdminListGroupsForUserRequest(
                username: one.username, userPoolId: one.userPoolId, limit: one.limit, nextToken: one.nextToken)
        },
        StructureProof(Cognito.AdminListGroupsForUserResponse.self) { one in
            Cognito.AdminListGroupsForUserResponse(groups: one.groups, nextToken: one.nextToken)
        },
        StructureProof(Cognito.GroupType.self) { one in
            Cognito.GroupType(
                groupName: one.groupName, userPoolId: one.userPoolId, description: one.description,
                roleArn: one.roleArn, precedence: one.precedence, lastModifiedDate: one.lastModifiedDate,
                creationDate: one.creationDate)
        },
        StructureProof(Cognito.AdminRemoveUserFromGroupRequest.self) { one in
            Cognito.AdminRemoveUserFromGroupRequest(
                userPoolId: one.userPoolId, username: one.username, groupName: one.groupName)
        },
        StructureProof(Cognito.AdminSetUserPasswordRequest.self) { one in
            Cognito.AdminSetUserPasswordRequest(
                userPoolId: one.userPoolId, username: one.username, password: one.password, permanent: one.permanent)
        },
        StructureProof(Cognito.AdminSetUserPasswordResponse.self) { _ in
            Cognito.AdminSetUserPasswordResponse()
        },
        StructureProof(Cognito.ChangePasswordRequest.self) { one in
            Cognito.ChangePasswordRequest(
                proposedPassword: one.proposedPassword, accessToken: one.accessToken,
                previousPassword: one.previousPassword)
        },
        StructureProof(Cognito.ChangePasswordResponse.self) { _ in
            Cognito.ChangePasswordResponse()
        },
        StructureProof(Cognito.ConfirmForgotPasswordRequest.self) { one in
            Cognito.ConfirmForgotPasswordRequest(
                clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode,
                password: one.password, secretHash: one.secretHash, analyticsMetadata: one.analyticsMetadata,
                userContextData: one.userContextData, clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.UserContextDataType.self) { one in
            Cognito.UserContextDataType(ipAddress: one.ipAddress, encodedData: one.encodedData)
        },
        StructureProof(Cognito.ConfirmForgotPasswordResponse.self) { _ in
            Cognito.ConfirmForgotPasswordResponse()
        },
        StructureProof(Cognito.ConfirmSignUpRequest.self) { one in
            Cognito.ConfirmSignUpRequest(
                clientId: one.clientId, username: one.username, confirmationCode: one.confirmationCode,
                secretHash: one.secretHash, forceAliasCreation: one.forceAliasCreation,
                analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData,
                clientMetadata: one.clientMetadata, session: one.session)
        },
        StructureProof(Cognito.ConfirmSignUpResponse.self) { one in
            Cognito.ConfirmSignUpResponse(session: one.session)
        },
        StructureProof(Cognito.CreateGroupRequest.self) { one in
            Cognito.CreateGroupRequest(
                groupName: one.groupName, userPoolId: one.userPoolId, description: one.description,
                roleArn: one.roleArn, precedence: one.precedence)
        },
        StructureProof(Cognito.CreateGroupResponse.self) { one in
            Cognito.CreateGroupResponse(group: one.group)
        },
        StructureProof(Cognito.CreateUserPoolRequest.self) { one in
            Cognito.CreateUserPoolRequest(
                poolName: one.poolName, policies: one.policies, deletionProtection: one.deletionProtection,
                lambdaConfig: one.lambdaConfig, autoVerifiedAttributes: one.autoVerifiedAttributes,
                aliasAttributes: one.aliasAttributes, usernameAttributes: one.usernameAttributes,
                smsVerificationMessage: one.smsVerificationMessage,
                emailVerificationMessage: one.emailVerificationMessage,
                emailVerificationSubject: one.emailVerificationSubject,
                verificationMessageTemplate: one.verificationMessageTemplate,
                smsAuthenticationMessage: one.smsAuthenticationMessage, mfaConfiguration: one.mfaConfiguration,
                userAttributeUpdateSettings: one.userAttributeUpdateSettings,
                deviceConfiguration: one.deviceConfiguration, emailConfiguration: one.emailConfiguration,
                smsConfiguration: one.smsConfiguration, userPoolTags: one.userPoolTags,
                adminCreateUserConfig: one.adminCreateUserConfig, schema: one.schema,
                userPoolAddOns: one.userPoolAddOns, dcrConfiguration: one.dcrConfiguration,
                usernameConfiguration: one.usernameConfiguration, accountRecoverySetting: one.accountRecoverySetting,
                userPoolTier: one.userPoolTier, keyConfiguration: one.keyConfiguration,
                issuerConfiguration: one.issuerConfiguration, acrConfiguration: one.acrConfiguration)
        },
        StructureProof(Cognito.UserPoolPolicyType.self) { one in
            Cognito.UserPoolPolicyType(passwordPolicy: one.passwordPolicy, signInPolicy: one.signInPolicy)
        },
        StructureProof(Cognito.PasswordPolicyType.self) { one in
            Cognito.PasswordPolicyType(
                minimumLength: one.minimumLength, requireUppercase: one.requireUppercase,
                requireLowercase: one.requireLowercase, requireNumbers: one.requireNumbers,
                requireSymbols: one.requireSymbols, passwordHistorySize: one.passwordHistorySize,
                temporaryPasswordValidityDays: one.temporaryPasswordValidityDays)
        },
        StructureProof(Cognito.SignInPolicyType.self) { one in
            Cognito.SignInPolicyType(allowedFirstAuthFactors: one.allowedFirstAuthFactors)
        },
        StructureProof(Cognito.LambdaConfigType.self) { one in
            Cognito.LambdaConfigType(
                preSignUp: one.preSignUp, customMessage: one.customMessage, postConfirmation: one.postConfirmation,
                preAuthentication: one.preAuthentication, postAuthentication: one.postAuthentication,
                defineAuthChallenge: one.defineAuthChallenge, createAuthChallenge: one.createAuthChallenge,
                verifyAuthChallengeResponse: one.verifyAuthChallengeResponse,
                preTokenGeneration: one.preTokenGeneration, userMigration: one.userMigration,
                preTokenGenerationConfig: one.preTokenGenerationConfig, customSMSSender: one.customSMSSender,
                customEmailSender: one.customEmailSender, kmsKeyID: one.kmsKeyID,
                inboundFederation: one.inboundFederation)
        },
        StructureProof(Cognito.PreTokenGenerationVersionConfigType.self) { one in
            Cognito.PreTokenGenerationVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn)
        },
        StructureProof(Cognito.CustomSMSLambdaVersionConfigType.self) { one in
            Cognito.CustomSMSLambdaVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn)
        },
        StructureProof(Cognito.CustomEmailLambdaVersionConfigType.self) { one in
            Cognito.CustomEmailLambdaVersionConfigType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn)
        },
        StructureProof(Cognito.InboundFederationLambdaType.self) { one in
            Cognito.InboundFederationLambdaType(lambdaVersion: one.lambdaVersion, lambdaArn: one.lambdaArn)
        },
        StructureProof(Cognito.VerificationMessageTemplateType.self) { one in
            Cognito.VerificationMessageTemplateType(
                smsMessage: one.smsMessage, emailMessage: one.emailMessage, emailSubject: one.emailSubject,
                emailMessageByLink: one.emailMessageByLink, emailSubjectByLink: one.emailSubjectByLink,
                defaultEmailOption: one.defaultEmailOption)
        },
        StructureProof(Cognito.UserAttributeUpdateSettingsType.self) { one in
            Cognito.UserAttributeUpdateSettingsType(
                attributesRequireVerificationBeforeUpdate: one.attributesRequireVerificationBeforeUpdate)
        },
        StructureProof(Cognito.DeviceConfigurationType.self) { one in
            Cognito.DeviceConfigurationType(
                challengeRequiredOnNewDevice: one.challengeRequiredOnNewDevice,
                deviceOnlyRememberedOnUserPrompt: one.deviceOnlyRememberedOnUserPrompt)
        },
        StructureProof(Cognito.EmailConfigurationType.self) { one in
            Cognito.EmailConfigurationType(
                sourceArn: one.sourceArn, replyToEmailAddress: one.replyToEmailAddress,
                emailSendingAccount: one.emailSendingAccount, from: one.from, configurationSet: one.configurationSet)
        },
        StructureProof(Cognito.SmsConfigurationType.self) { one in
            Cognito.SmsConfigurationType(
                snsCallerArn: one.snsCallerArn, externalId: one.externalId, snsRegion: one.snsRegion,
                eumsSms: one.eumsSms)
        },
        StructureProof(Cognito.EumsSmsConfigurationType.self) { one in
            Cognito.EumsSmsConfigurationType(
                callerArn: one.callerArn, externalId: one.externalId, originationIdentity: one.originationIdentity,
                configurationSetName: one.configurationSetName, inEntityId: one.inEntityId,
                inTemplateId: one.inTemplateId, region: one.region)
        },
        StructureProof(Cognito.AdminCreateUserConfigType.self) { one in
            Cognito.AdminCreateUserConfigType(
                allowAdminCreateUserOnly: one.allowAdminCreateUserOnly,
                unusedAccountValidityDays: one.unusedAccountValidityDays,
                inviteMessageTemplate: one.inviteMessageTemplate)
        },
        StructureProof(Cognito.MessageTemplateType.self) { one in
            Cognito.MessageTemplateType(
                smsMessage: one.smsMessage, emailMessage: one.emailMessage, emailSubject: one.emailSubject)
        },
        StructureProof(Cognito.SchemaAttributeType.self) { one in
            Cognito.SchemaAttributeType(
                name: one.name, attributeDataType: one.attributeDataType,
                developerOnlyAttribute: one.developerOnlyAttribute, mutable: one.mutable, required: one.required,
                numberAttributeConstraints: one.numberAttributeConstraints,
                stringAttributeConstraints: one.stringAttributeConstraints)
        },
        StructureProof(Cognito.NumberAttributeConstraintsType.self) { one in
            Cognito.NumberAttributeConstraintsType(minValue: one.minValue, maxValue: one.maxValue)
        },
        StructureProof(Cognito.StringAttributeConstraintsType.self) { one in
            Cognito.StringAttributeConstraintsType(minLength: one.minLength, maxLength: one.maxLength)
        },
        StructureProof(Cognito.UserPoolAddOnsType.self) { one in
            Cognito.UserPoolAddOnsType(
                advancedSecurityMode: one.advancedSecurityMode,
                advancedSecurityAdditionalFlows: one.advancedSecurityAdditionalFlows)
        },
        StructureProof(Cognito.AdvancedSecurityAdditionalFlowsType.self) { one in
            Cognito.AdvancedSecurityAdditionalFlowsType(customAuthMode: one.customAuthMode)
        },
        StructureProof(Cognito.DcrConfigurationType.self) { one in
            Cognito.DcrConfigurationType(
                enableStatus: one.enableStatus, openDcrEnabled: one.openDcrEnabled,
                authenticatedGrantTypes: one.authenticatedGrantTypes, openDcrGrantTypes: one.openDcrGrantTypes,
                allowedScopes: one.allowedScopes)
        },
        StructureProof(Cognito.UsernameConfigurationType.self) { one in
            Cognito.UsernameConfigurationType(caseSensitive: one.caseSensitive)
        },
        StructureProof(Cognito.AccountRecoverySettingType.self) { one in
            Cognito.AccountRecoverySettingType(recoveryMechanisms: one.recoveryMechanisms)
        },
        StructureProof(Cognito.RecoveryOptionType.self) { one in
            Cognito.RecoveryOptionType(priority: one.priority, name: one.name)
        },
        StructureProof(Cognito.KeyConfigurationType.self) { one in
            Cognito.KeyConfigurationType(keyType: one.keyType, kmsKeyArn: one.kmsKeyArn)
        },
        StructureProof(Cognito.IssuerConfigurationType.self) { one in
            Cognito.IssuerConfigurationType(type: one.type)
        },
        StructureProof(Cognito.AcrLevelConfigType.self) { one in
            Cognito.AcrLevelConfigType(acrValue: one.acrValue)
        },
        StructureProof(Cognito.CreateUserPoolResponse.self) { one in
            Cognito.CreateUserPoolResponse(userPool: one.userPool)
        },
        StructureProof(Cognito.UserPoolType.self) { one in
            Cognito.UserPoolType(
                id: one.id, name: one.name, policies: one.policies, deletionProtection: one.deletionProtection,
                lambdaConfig: one.lambdaConfig, status: one.status, lastModifiedDate: one.lastModifiedDate,
                creationDate: one.creationDate, schemaAttributes: one.schemaAttributes,
                autoVerifiedAttributes: one.autoVerifiedAttributes, aliasAttributes: one.aliasAttributes,
                usernameAttributes: one.usernameAttributes, smsVerificationMessage: one.smsVerificationMessage,
                emailVerificationMessage: one.emailVerificationMessage,
                emailVerificationSubject: one.emailVerificationSubject,
                verificationMessageTemplate: one.verificationMessageTemplate,
                smsAuthenticationMessage: one.smsAuthenticationMessage,
                userAttributeUpdateSettings: one.userAttributeUpdateSettings, mfaConfiguration: one.mfaConfiguration,
                deviceConfiguration: one.deviceConfiguration, estimatedNumberOfUsers: one.estimatedNumberOfUsers,
                emailConfiguration: one.emailConfiguration, smsConfiguration: one.smsConfiguration,
                userPoolTags: one.userPoolTags, smsConfigurationFailure: one.smsConfigurationFailure,
                emailConfigurationFailure: one.emailConfigurationFailure, domain: one.domain,
                customDomain: one.customDomain, adminCreateUserConfig: one.adminCreateUserConfig,
                userPoolAddOns: one.userPoolAddOns, dcrConfiguration: one.dcrConfiguration,
                usernameConfiguration: one.usernameConfiguration, arn: one.arn,
                accountRecoverySetting: one.accountRecoverySetting, userPoolTier: one.userPoolTier,
                keyConfiguration: one.keyConfiguration, issuerConfiguration: one.issuerConfiguration,
                acrConfiguration: one.acrConfiguration)
        },
        StructureProof(Cognito.CreateUserPoolClientRequest.self) { one in
            Cognito.CreateUserPoolClientRequest(
                userPoolId: one.userPoolId, clientName: one.clientName, generateSecret: one.generateSecret,
                clientSecret: one.clientSecret, refreshTokenValidity: one.refreshTokenValidity,
                accessTokenValidity: one.accessTokenValidity, idTokenValidity: one.idTokenValidity,
                tokenValidityUnits: one.tokenValidityUnits, readAttributes: one.readAttributes,
                writeAttributes: one.writeAttributes, explicitAuthFlows: one.explicitAuthFlows,
                supportedIdentityProviders: one.supportedIdentityProviders, callbackURLs: one.callbackURLs,
                logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI,
                allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes,
                allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient,
                analyticsConfiguration: one.analyticsConfiguration,
                preventUserExistenceErrors: one.preventUserExistenceErrors,
                enableTokenRevocation: one.enableTokenRevocation,
                enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData,
                authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation,
                publishSecretsInAWSSecretsManager: one.publishSecretsInAWSSecretsManager)
        },
        StructureProof(Cognito.TokenValidityUnitsType.self) { one in
            Cognito.TokenValidityUnitsType(
                accessToken: one.accessToken, idToken: one.idToken, refreshToken: one.refreshToken)
        },
        StructureProof(Cognito.AnalyticsConfigurationType.self) { one in
            Cognito.AnalyticsConfigurationType(
                applicationId: one.applicationId, applicationArn: one.applicationArn, roleArn: one.roleArn,
                externalId: one.externalId, userDataShared: one.userDataShared)
        },
        StructureProof(Cognito.RefreshTokenRotationType.self) { one in
            Cognito.RefreshTokenRotationType(feature: one.feature, retryGracePeriodSeconds: one.retryGracePeriodSeconds)
        },
        StructureProof(Cognito.CreateUserPoolClientResponse.self) { one in
            Cognito.CreateUserPoolClientResponse(userPoolClient: one.userPoolClient)
        },
        StructureProof(Cognito.UserPoolClientType.self) { one in
            Cognito.UserPoolClientType(
                userPoolId: one.userPoolId, clientName: one.clientName, clientId: one.clientId,
                clientSecret: one.clientSecret, clientSecretArn: one.clientSecretArn,
                lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate,
                refreshTokenValidity: one.refreshTokenValidity, accessTokenValidity: one.accessTokenValidity,
                idTokenValidity: one.idTokenValidity, tokenValidityUnits: one.tokenValidityUnits,
                readAttributes: one.readAttributes, writeAttributes: one.writeAttributes,
                explicitAuthFlows: one.explicitAuthFlows, supportedIdentityProviders: one.supportedIdentityProviders,
                callbackURLs: one.callbackURLs, logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI,
                allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes,
                allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient,
                analyticsConfiguration: one.analyticsConfiguration,
                preventUserExistenceErrors: one.preventUserExistenceErrors,
                enableTokenRevocation: one.enableTokenRevocation,
                enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData,
                authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation,
                clientType: one.clientType)
        },
        StructureProof(Cognito.DeleteGroupRequest.self) { one in
            Cognito.DeleteGroupRequest(groupName: one.groupName, userPoolId: one.userPoolId)
        },
        StructureProof(Cognito.DeleteUserRequest.self) { one in
            Cognito.DeleteUserRequest(accessToken: one.accessToken)
        },
        StructureProof(Cognito.DeleteUserPoolRequest.self) { one in
            Cognito.DeleteUserPoolRequest(userPoolId: one.userPoolId)
        },
        StructureProof(Cognito.DeleteUserPoolClientRequest.self) { one in
            Cognito.DeleteUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId)
        },
        StructureProof(Cognito.DescribeUserPoolRequest.self) { one in
            Cognito.DescribeUserPoolRequest(userPoolId: one.userPoolId)
        },
        StructureProof(Cognito.DescribeUserPoolResponse.self) { one in
            Cognito.DescribeUserPoolResponse(userPool: one.userPool)
        },
        StructureProof(Cognito.DescribeUserPoolClientRequest.self) { one in
            Cognito.DescribeUserPoolClientRequest(userPoolId: one.userPoolId, clientId: one.clientId)
        },
        StructureProof(Cognito.DescribeUserPoolClientResponse.self) { one in
            Cognito.DescribeUserPoolClientResponse(userPoolClient: one.userPoolClient)
        },
        StructureProof(Cognito.ForgotPasswordRequest.self) { one in
            Cognito.ForgotPasswordRequest(
                clientId: one.clientId, username: one.username, secretHash: one.secretHash,
                userContextData: one.userContextData, analyticsMetadata: one.analyticsMetadata,
                clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.ForgotPasswordResponse.self) { one in
            Cognito.ForgotPasswordResponse(codeDeliveryDetails: one.codeDeliveryDetails)
        },
        StructureProof(Cognito.CodeDeliveryDetailsType.self) { one in
            Cognito.CodeDeliveryDetailsType(
                destination: one.destination, deliveryMedium: one.deliveryMedium, attributeName: one.attributeName)
        },
        StructureProof(Cognito.GetUserRequest.self) { one in
            Cognito.GetUserRequest(accessToken: one.accessToken)
        },
        StructureProof(Cognito.GetUserResponse.self) { one in
            Cognito.GetUserResponse(
                username: one.username, userAttributes: one.userAttributes, mfaOptions: one.mfaOptions,
                preferredMfaSetting: one.preferredMfaSetting, userMFASettingList: one.userMFASettingList)
        },
        StructureProof(Cognito.GlobalSignOutRequest.self) { one in
            Cognito.GlobalSignOutRequest(accessToken: one.accessToken)
        },
        StructureProof(Cognito.GlobalSignOutResponse.self) { _ in
            Cognito.GlobalSignOutResponse()
        },
        StructureProof(Cognito.InitiateAuthRequest.self) { one in
            Cognito.InitiateAuthRequest(
                authFlow: one.authFlow, clientId: one.clientId, authParameters: one.authParameters,
                clientMetadata: one.clientMetadata, analyticsMetadata: one.analyticsMetadata,
                userContextData: one.userContextData, session: one.session)
        },
        StructureProof(Cognito.InitiateAuthResponse.self) { one in
            Cognito.InitiateAuthResponse(
                challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters,
                authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges)
        },
        StructureProof(Cognito.ListGroupsRequest.self) { one in
            Cognito.ListGroupsRequest(userPoolId: one.userPoolId, limit: one.limit, nextToken: one.nextToken)
        },
        StructureProof(Cognito.ListGroupsResponse.self) { one in
            Cognito.ListGroupsResponse(groups: one.groups, nextToken: one.nextToken)
        },
        StructureProof(Cognito.ListUserPoolClientsRequest.self) { one in
            Cognito.ListUserPoolClientsRequest(
                userPoolId: one.userPoolId, maxResults: one.maxResults, nextToken: one.nextToken,
                clientType: one.clientType)
        },
        StructureProof(Cognito.ListUserPoolClientsResponse.self) { one in
            Cognito.ListUserPoolClientsResponse(userPoolClients: one.userPoolClients, nextToken: one.nextToken)
        },
        StructureProof(Cognito.UserPoolClientDescription.self) { one in
            Cognito.UserPoolClientDescription(
                clientId: one.clientId, userPoolId: one.userPoolId, clientName: one.clientName)
        },
        StructureProof(Cognito.ListUserPoolsRequest.self) { one in
            Cognito.ListUserPoolsRequest(maxResults: one.maxResults, nextToken: one.nextToken)
        },
        StructureProof(Cognito.ListUserPoolsResponse.self) { one in
            Cognito.ListUserPoolsResponse(userPools: one.userPools, nextToken: one.nextToken)
        },
        StructureProof(Cognito.UserPoolDescriptionType.self) { one in
            Cognito.UserPoolDescriptionType(
                id: one.id, name: one.name, lambdaConfig: one.lambdaConfig, status: one.status,
                lastModifiedDate: one.lastModifiedDate, creationDate: one.creationDate,
                replicaRegions: one.replicaRegions)
        },
        StructureProof(Cognito.ListUsersRequest.self) { one in
            Cognito.ListUsersRequest(
                userPoolId: one.userPoolId, attributesToGet: one.attributesToGet, limit: one.limit,
                paginationToken: one.paginationToken, filter: one.filter)
        },
        StructureProof(Cognito.ListUsersResponse.self) { one in
            Cognito.ListUsersResponse(users: one.users, paginationToken: one.paginationToken)
        },
        StructureProof(Cognito.ResendConfirmationCodeRequest.self) { one in
            Cognito.ResendConfirmationCodeRequest(
                clientId: one.clientId, username: one.username, secretHash: one.secretHash,
                userContextData: one.userContextData, analyticsMetadata: one.analyticsMetadata,
                clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.ResendConfirmationCodeResponse.self) { one in
            Cognito.ResendConfirmationCodeResponse(codeDeliveryDetails: one.codeDeliveryDetails)
        },
        StructureProof(Cognito.RespondToAuthChallengeRequest.self) { one in
            Cognito.RespondToAuthChallengeRequest(
                clientId: one.clientId, challengeName: one.challengeName, session: one.session,
                challengeResponses: one.challengeResponses, analyticsMetadata: one.analyticsMetadata,
                userContextData: one.userContextData, clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.RespondToAuthChallengeResponse.self) { one in
            Cognito.RespondToAuthChallengeResponse(
                challengeName: one.challengeName, session: one.session, challengeParameters: one.challengeParameters,
                authenticationResult: one.authenticationResult, availableChallenges: one.availableChallenges)
        },
        StructureProof(Cognito.RevokeTokenRequest.self) { one in
            Cognito.RevokeTokenRequest(
                token: one.token, clientId: one.clientId, clientSecret: one.clientSecret,
                revokeAssociatedSessions: one.revokeAssociatedSessions)
        },
        StructureProof(Cognito.RevokeTokenResponse.self) { _ in
            Cognito.RevokeTokenResponse()
        },
        StructureProof(Cognito.SignUpRequest.self) { one in
            Cognito.SignUpRequest(
                clientId: one.clientId, username: one.username, secretHash: one.secretHash, password: one.password,
                userAttributes: one.userAttributes, validationData: one.validationData,
                analyticsMetadata: one.analyticsMetadata, userContextData: one.userContextData,
                clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.SignUpResponse.self) { one in
            Cognito.SignUpResponse(
                userConfirmed: one.userConfirmed, userSub: one.userSub, codeDeliveryDetails: one.codeDeliveryDetails,
                session: one.session)
        },
        StructureProof(Cognito.UpdateUserAttributesRequest.self) { one in
            Cognito.UpdateUserAttributesRequest(
                userAttributes: one.userAttributes, accessToken: one.accessToken, clientMetadata: one.clientMetadata)
        },
        StructureProof(Cognito.UpdateUserAttributesResponse.self) { one in
            Cognito.UpdateUserAttributesResponse(codeDeliveryDetailsList: one.codeDeliveryDetailsList)
        },
        StructureProof(Cognito.UpdateUserPoolRequest.self) { one in
            Cognito.UpdateUserPoolRequest(
                userPoolId: one.userPoolId, policies: one.policies, deletionProtection: one.deletionProtection,
                lambdaConfig: one.lambdaConfig, autoVerifiedAttributes: one.autoVerifiedAttributes,
                smsVerificationMessage: one.smsVerificationMessage,
                emailVerificationMessage: one.emailVerificationMessage,
                emailVerificationSubject: one.emailVerificationSubject,
                verificationMessageTemplate: one.verificationMessageTemplate,
                smsAuthenticationMessage: one.smsAuthenticationMessage,
                userAttributeUpdateSettings: one.userAttributeUpdateSettings, mfaConfiguration: one.mfaConfiguration,
                deviceConfiguration: one.deviceConfiguration, emailConfiguration: one.emailConfiguration,
                smsConfiguration: one.smsConfiguration, userPoolTags: one.userPoolTags,
                adminCreateUserConfig: one.adminCreateUserConfig, userPoolAddOns: one.userPoolAddOns,
                dcrConfiguration: one.dcrConfiguration, accountRecoverySetting: one.accountRecoverySetting,
                poolName: one.poolName, userPoolTier: one.userPoolTier, keyConfiguration: one.keyConfiguration,
                issuerConfiguration: one.issuerConfiguration, acrConfiguration: one.acrConfiguration)
        },
        StructureProof(Cognito.UpdateUserPoolResponse.self) { _ in
            Cognito.UpdateUserPoolResponse()
        },
        StructureProof(Cognito.UpdateUserPoolClientRequest.self) { one in
            Cognito.UpdateUserPoolClientRequest(
                userPoolId: one.userPoolId, clientId: one.clientId, clientName: one.clientName,
                refreshTokenValidity: one.refreshTokenValidity, accessTokenValidity: one.accessTokenValidity,
                idTokenValidity: one.idTokenValidity, tokenValidityUnits: one.tokenValidityUnits,
                readAttributes: one.readAttributes, writeAttributes: one.writeAttributes,
                explicitAuthFlows: one.explicitAuthFlows, supportedIdentityProviders: one.supportedIdentityProviders,
                callbackURLs: one.callbackURLs, logoutURLs: one.logoutURLs, defaultRedirectURI: one.defaultRedirectURI,
                allowedOAuthFlows: one.allowedOAuthFlows, allowedOAuthScopes: one.allowedOAuthScopes,
                allowedOAuthFlowsUserPoolClient: one.allowedOAuthFlowsUserPoolClient,
                analyticsConfiguration: one.analyticsConfiguration,
                preventUserExistenceErrors: one.preventUserExistenceErrors,
                enableTokenRevocation: one.enableTokenRevocation,
                enablePropagateAdditionalUserContextData: one.enablePropagateAdditionalUserContextData,
                authSessionValidity: one.authSessionValidity, refreshTokenRotation: one.refreshTokenRotation,
                publishSecretsInAWSSecretsManager: one.publishSecretsInAWSSecretsManager)
        },
        StructureProof(Cognito.UpdateUserPoolClientResponse.self) { one in
            Cognito.UpdateUserPoolClientResponse(userPoolClient: one.userPoolClient)
        },
    ]
}
