// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon Cognito Identity Provider: its facts, shapes and operations.
public enum Cognito {
    public static let service = ServiceModel(
        name: "cognito-idp",
        serviceID: "Cognito Identity Provider",
        apiVersion: "2016-04-18",
        endpointPrefix: "cognito-idp",
        signingName: "cognito-idp",
        actionPrefix: "cognito-idp",
        protocols: [.awsJson1_1],
        targetPrefix: "AWSCognitoIdentityProviderService")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        AdminAddUserToGroup.schema,
        AdminConfirmSignUp.schema,
        AdminCreateUser.schema,
        AdminDeleteUser.schema,
        AdminGetUser.schema,
        AdminInitiateAuth.schema,
        AdminListGroupsForUser.schema,
        AdminRemoveUserFromGroup.schema,
        AdminSetUserPassword.schema,
        ChangePassword.schema,
        ConfirmForgotPassword.schema,
        ConfirmSignUp.schema,
        CreateGroup.schema,
        CreateUserPool.schema,
        CreateUserPoolClient.schema,
        DeleteGroup.schema,
        DeleteUser.schema,
        DeleteUserPool.schema,
        DeleteUserPoolClient.schema,
        DescribeUserPool.schema,
        DescribeUserPoolClient.schema,
        ForgotPassword.schema,
        GetUser.schema,
        GlobalSignOut.schema,
        InitiateAuth.schema,
        ListGroups.schema,
        ListUserPoolClients.schema,
        ListUserPools.schema,
        ListUsers.schema,
        ResendConfirmationCode.schema,
        RespondToAuthChallenge.schema,
        RevokeToken.schema,
        SignUp.schema,
        UpdateUserAttributes.schema,
        UpdateUserPool.schema,
        UpdateUserPoolClient.schema,
    ]
}
