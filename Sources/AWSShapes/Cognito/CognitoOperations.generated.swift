// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Cognito {
    public enum AdminAddUserToGroup: AWSOperation {
        public typealias Input = Cognito.AdminAddUserToGroupRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminAddUserToGroup",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminAddUserToGroupRequest,
            output: .unit,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminConfirmSignUp: AWSOperation {
        public typealias Input = Cognito.AdminConfirmSignUpRequest
        public typealias Output = Cognito.AdminConfirmSignUpResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminConfirmSignUp",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminConfirmSignUpRequest,
            output: CognitoFacts.AdminConfirmSignUpResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyFailedAttemptsException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminCreateUser: AWSOperation {
        public typealias Input = Cognito.AdminCreateUserRequest
        public typealias Output = Cognito.AdminCreateUserResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminCreateUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminCreateUserRequest,
            output: CognitoFacts.AdminCreateUserResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UserNotFoundException, CognitoFacts.UsernameExistsException, CognitoFacts.InvalidPasswordException, CognitoFacts.CodeDeliveryFailureException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.PreconditionNotMetException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UnsupportedUserStateException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminDeleteUser: AWSOperation {
        public typealias Input = Cognito.AdminDeleteUserRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminDeleteUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminDeleteUserRequest,
            output: .unit,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminGetUser: AWSOperation {
        public typealias Input = Cognito.AdminGetUserRequest
        public typealias Output = Cognito.AdminGetUserResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminGetUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminGetUserRequest,
            output: CognitoFacts.AdminGetUserResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminInitiateAuth: AWSOperation {
        public typealias Input = Cognito.AdminInitiateAuthRequest
        public typealias Output = Cognito.AdminInitiateAuthResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminInitiateAuth",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminInitiateAuthRequest,
            output: CognitoFacts.AdminInitiateAuthResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.UnsupportedOperationException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.InternalErrorException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.InvalidUserPoolConfigurationException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.MFAMethodNotFoundException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.FeatureUnavailableInTierException])
    }
}

extension Cognito {
    public enum AdminListGroupsForUser: AWSOperation {
        public typealias Input = Cognito.AdminListGroupsForUserRequest
        public typealias Output = Cognito.AdminListGroupsForUserResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminListGroupsForUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminListGroupsForUserRequest,
            output: CognitoFacts.AdminListGroupsForUserResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminRemoveUserFromGroup: AWSOperation {
        public typealias Input = Cognito.AdminRemoveUserFromGroupRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminRemoveUserFromGroup",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminRemoveUserFromGroupRequest,
            output: .unit,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum AdminSetUserPassword: AWSOperation {
        public typealias Input = Cognito.AdminSetUserPasswordRequest
        public typealias Output = Cognito.AdminSetUserPasswordResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "AdminSetUserPassword",
            method: "POST",
            uri: "/",
            input: CognitoFacts.AdminSetUserPasswordRequest,
            output: CognitoFacts.AdminSetUserPasswordResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserNotFoundException, CognitoFacts.InternalErrorException, CognitoFacts.TooManyRequestsException, CognitoFacts.InvalidParameterException, CognitoFacts.InvalidPasswordException, CognitoFacts.PasswordHistoryPolicyViolationException, CognitoFacts.OperationNotEnabledException])
    }
}

extension Cognito {
    public enum ChangePassword: AWSOperation {
        public typealias Input = Cognito.ChangePasswordRequest
        public typealias Output = Cognito.ChangePasswordResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ChangePassword",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ChangePasswordRequest,
            output: CognitoFacts.ChangePasswordResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.InvalidPasswordException, CognitoFacts.PasswordHistoryPolicyViolationException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum ConfirmForgotPassword: AWSOperation {
        public typealias Input = Cognito.ConfirmForgotPasswordRequest
        public typealias Output = Cognito.ConfirmForgotPasswordResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ConfirmForgotPassword",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ConfirmForgotPasswordRequest,
            output: CognitoFacts.ConfirmForgotPasswordResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidParameterException, CognitoFacts.InvalidPasswordException, CognitoFacts.PasswordHistoryPolicyViolationException, CognitoFacts.NotAuthorizedException, CognitoFacts.CodeMismatchException, CognitoFacts.ExpiredCodeException, CognitoFacts.TooManyFailedAttemptsException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum ConfirmSignUp: AWSOperation {
        public typealias Input = Cognito.ConfirmSignUpRequest
        public typealias Output = Cognito.ConfirmSignUpResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ConfirmSignUp",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ConfirmSignUpRequest,
            output: CognitoFacts.ConfirmSignUpResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyFailedAttemptsException, CognitoFacts.CodeMismatchException, CognitoFacts.ExpiredCodeException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.AliasExistsException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum CreateGroup: AWSOperation {
        public typealias Input = Cognito.CreateGroupRequest
        public typealias Output = Cognito.CreateGroupResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "CreateGroup",
            method: "POST",
            uri: "/",
            input: CognitoFacts.CreateGroupRequest,
            output: CognitoFacts.CreateGroupResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.GroupExistsException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.NotAuthorizedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum CreateUserPool: AWSOperation {
        public typealias Input = Cognito.CreateUserPoolRequest
        public typealias Output = Cognito.CreateUserPoolResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "CreateUserPool",
            method: "POST",
            uri: "/",
            input: CognitoFacts.CreateUserPoolRequest,
            output: CognitoFacts.CreateUserPoolResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserPoolTaggingException, CognitoFacts.InternalErrorException, CognitoFacts.TierChangeNotAllowedException, CognitoFacts.FeatureUnavailableInTierException])
    }
}

extension Cognito {
    public enum CreateUserPoolClient: AWSOperation {
        public typealias Input = Cognito.CreateUserPoolClientRequest
        public typealias Output = Cognito.CreateUserPoolClientResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "CreateUserPoolClient",
            method: "POST",
            uri: "/",
            input: CognitoFacts.CreateUserPoolClientRequest,
            output: CognitoFacts.CreateUserPoolClientResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.NotAuthorizedException, CognitoFacts.ScopeDoesNotExistException, CognitoFacts.InvalidOAuthFlowException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.FeatureUnavailableInTierException])
    }
}

extension Cognito {
    public enum DeleteGroup: AWSOperation {
        public typealias Input = Cognito.DeleteGroupRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DeleteGroup",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DeleteGroupRequest,
            output: .unit,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum DeleteUser: AWSOperation {
        public typealias Input = Cognito.DeleteUserRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DeleteUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DeleteUserRequest,
            output: .unit,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum DeleteUserPool: AWSOperation {
        public typealias Input = Cognito.DeleteUserPoolRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DeleteUserPool",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DeleteUserPoolRequest,
            output: .unit,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserImportInProgressException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum DeleteUserPoolClient: AWSOperation {
        public typealias Input = Cognito.DeleteUserPoolClientRequest
        public typealias Output = Unit
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DeleteUserPoolClient",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DeleteUserPoolClientRequest,
            output: .unit,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.ConcurrentModificationException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum DescribeUserPool: AWSOperation {
        public typealias Input = Cognito.DescribeUserPoolRequest
        public typealias Output = Cognito.DescribeUserPoolResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DescribeUserPool",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DescribeUserPoolRequest,
            output: CognitoFacts.DescribeUserPoolResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserPoolTaggingException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum DescribeUserPoolClient: AWSOperation {
        public typealias Input = Cognito.DescribeUserPoolClientRequest
        public typealias Output = Cognito.DescribeUserPoolClientResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "DescribeUserPoolClient",
            method: "POST",
            uri: "/",
            input: CognitoFacts.DescribeUserPoolClientRequest,
            output: CognitoFacts.DescribeUserPoolClientResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.OperationNotEnabledException, CognitoFacts.NotAuthorizedException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum ForgotPassword: AWSOperation {
        public typealias Input = Cognito.ForgotPasswordRequest
        public typealias Output = Cognito.ForgotPasswordResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ForgotPassword",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ForgotPasswordRequest,
            output: CognitoFacts.ForgotPasswordResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.NotAuthorizedException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.CodeDeliveryFailureException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum GetUser: AWSOperation {
        public typealias Input = Cognito.GetUserRequest
        public typealias Output = Cognito.GetUserResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "GetUser",
            method: "POST",
            uri: "/",
            input: CognitoFacts.GetUserRequest,
            output: CognitoFacts.GetUserResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum GlobalSignOut: AWSOperation {
        public typealias Input = Cognito.GlobalSignOutRequest
        public typealias Output = Cognito.GlobalSignOutResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "GlobalSignOut",
            method: "POST",
            uri: "/",
            input: CognitoFacts.GlobalSignOutRequest,
            output: CognitoFacts.GlobalSignOutResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum InitiateAuth: AWSOperation {
        public typealias Input = Cognito.InitiateAuthRequest
        public typealias Output = Cognito.InitiateAuthResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "InitiateAuth",
            method: "POST",
            uri: "/",
            input: CognitoFacts.InitiateAuthRequest,
            output: CognitoFacts.InitiateAuthResponse,
            errors: [CognitoFacts.UnsupportedOperationException, CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.TooManyRequestsException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.InvalidUserPoolConfigurationException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.InternalErrorException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.OperationNotEnabledException, CognitoFacts.FeatureUnavailableInTierException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum ListGroups: AWSOperation {
        public typealias Input = Cognito.ListGroupsRequest
        public typealias Output = Cognito.ListGroupsResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ListGroups",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ListGroupsRequest,
            output: CognitoFacts.ListGroupsResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum ListUserPoolClients: AWSOperation {
        public typealias Input = Cognito.ListUserPoolClientsRequest
        public typealias Output = Cognito.ListUserPoolClientsResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ListUserPoolClients",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ListUserPoolClientsRequest,
            output: CognitoFacts.ListUserPoolClientsResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum ListUserPools: AWSOperation {
        public typealias Input = Cognito.ListUserPoolsRequest
        public typealias Output = Cognito.ListUserPoolsResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ListUserPools",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ListUserPoolsRequest,
            output: CognitoFacts.ListUserPoolsResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum ListUsers: AWSOperation {
        public typealias Input = Cognito.ListUsersRequest
        public typealias Output = Cognito.ListUsersResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ListUsers",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ListUsersRequest,
            output: CognitoFacts.ListUsersResponse,
            errors: [CognitoFacts.InvalidParameterException, CognitoFacts.ResourceNotFoundException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException])
    }
}

extension Cognito {
    public enum ResendConfirmationCode: AWSOperation {
        public typealias Input = Cognito.ResendConfirmationCodeRequest
        public typealias Output = Cognito.ResendConfirmationCodeResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "ResendConfirmationCode",
            method: "POST",
            uri: "/",
            input: CognitoFacts.ResendConfirmationCodeRequest,
            output: CognitoFacts.ResendConfirmationCodeResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.NotAuthorizedException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.LimitExceededException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.CodeDeliveryFailureException, CognitoFacts.UserNotFoundException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum RespondToAuthChallenge: AWSOperation {
        public typealias Input = Cognito.RespondToAuthChallengeRequest
        public typealias Output = Cognito.RespondToAuthChallengeResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "RespondToAuthChallenge",
            method: "POST",
            uri: "/",
            input: CognitoFacts.RespondToAuthChallengeRequest,
            output: CognitoFacts.RespondToAuthChallengeResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.NotAuthorizedException, CognitoFacts.CodeMismatchException, CognitoFacts.ExpiredCodeException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidPasswordException, CognitoFacts.PasswordHistoryPolicyViolationException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.InvalidUserPoolConfigurationException, CognitoFacts.MFAMethodNotFoundException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.AliasExistsException, CognitoFacts.InternalErrorException, CognitoFacts.SoftwareTokenMFANotFoundException, CognitoFacts.ForbiddenException, CognitoFacts.OperationNotEnabledException],
            unsigned: true)
    }
}

extension Cognito {
    public enum RevokeToken: AWSOperation {
        public typealias Input = Cognito.RevokeTokenRequest
        public typealias Output = Cognito.RevokeTokenResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "RevokeToken",
            method: "POST",
            uri: "/",
            input: CognitoFacts.RevokeTokenRequest,
            output: CognitoFacts.RevokeTokenResponse,
            errors: [CognitoFacts.TooManyRequestsException, CognitoFacts.InternalErrorException, CognitoFacts.UnauthorizedException, CognitoFacts.InvalidParameterException, CognitoFacts.UnsupportedOperationException, CognitoFacts.UnsupportedTokenTypeException, CognitoFacts.ForbiddenException, CognitoFacts.OperationNotEnabledException],
            unsigned: true)
    }
}

extension Cognito {
    public enum SignUp: AWSOperation {
        public typealias Input = Cognito.SignUpRequest
        public typealias Output = Cognito.SignUpResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "SignUp",
            method: "POST",
            uri: "/",
            input: CognitoFacts.SignUpRequest,
            output: CognitoFacts.SignUpResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.NotAuthorizedException, CognitoFacts.InvalidPasswordException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.UsernameExistsException, CognitoFacts.TooManyRequestsException, CognitoFacts.InternalErrorException, CognitoFacts.LimitExceededException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.CodeDeliveryFailureException, CognitoFacts.OperationNotEnabledException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum UpdateUserAttributes: AWSOperation {
        public typealias Input = Cognito.UpdateUserAttributesRequest
        public typealias Output = Cognito.UpdateUserAttributesResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "UpdateUserAttributes",
            method: "POST",
            uri: "/",
            input: CognitoFacts.UpdateUserAttributesRequest,
            output: CognitoFacts.UpdateUserAttributesResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.CodeMismatchException, CognitoFacts.ExpiredCodeException, CognitoFacts.NotAuthorizedException, CognitoFacts.UnexpectedLambdaException, CognitoFacts.UserLambdaValidationException, CognitoFacts.InvalidLambdaResponseException, CognitoFacts.TooManyRequestsException, CognitoFacts.AliasExistsException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.CodeDeliveryFailureException, CognitoFacts.PasswordResetRequiredException, CognitoFacts.UserNotFoundException, CognitoFacts.UserNotConfirmedException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.ForbiddenException],
            unsigned: true)
    }
}

extension Cognito {
    public enum UpdateUserPool: AWSOperation {
        public typealias Input = Cognito.UpdateUserPoolRequest
        public typealias Output = Cognito.UpdateUserPoolResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "UpdateUserPool",
            method: "POST",
            uri: "/",
            input: CognitoFacts.UpdateUserPoolRequest,
            output: CognitoFacts.UpdateUserPoolResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.ConcurrentModificationException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.UserImportInProgressException, CognitoFacts.InternalErrorException, CognitoFacts.InvalidSmsRoleAccessPolicyException, CognitoFacts.InvalidSmsRoleTrustRelationshipException, CognitoFacts.UserPoolTaggingException, CognitoFacts.InvalidEmailRoleAccessPolicyException, CognitoFacts.OperationNotEnabledException, CognitoFacts.TierChangeNotAllowedException, CognitoFacts.FeatureUnavailableInTierException])
    }
}

extension Cognito {
    public enum UpdateUserPoolClient: AWSOperation {
        public typealias Input = Cognito.UpdateUserPoolClientRequest
        public typealias Output = Cognito.UpdateUserPoolClientResponse
        public static let service = Cognito.service
        public static let schema = OperationSchema(
            name: "UpdateUserPoolClient",
            method: "POST",
            uri: "/",
            input: CognitoFacts.UpdateUserPoolClientRequest,
            output: CognitoFacts.UpdateUserPoolClientResponse,
            errors: [CognitoFacts.ResourceNotFoundException, CognitoFacts.InvalidParameterException, CognitoFacts.ConcurrentModificationException, CognitoFacts.TooManyRequestsException, CognitoFacts.NotAuthorizedException, CognitoFacts.ScopeDoesNotExistException, CognitoFacts.InvalidOAuthFlowException, CognitoFacts.OperationNotEnabledException, CognitoFacts.InternalErrorException, CognitoFacts.FeatureUnavailableInTierException])
    }
}
