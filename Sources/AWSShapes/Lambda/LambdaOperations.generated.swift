// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Lambda {
    public enum AddPermission: AWSOperation {
        public typealias Input = Lambda.AddPermissionRequest
        public typealias Output = Lambda.AddPermissionResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "AddPermission",
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            status: 201,
            input: LambdaFacts.AddPermissionRequest,
            output: LambdaFacts.AddPermissionResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.PublicPolicyException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.PolicyLengthExceededException, LambdaFacts.ResourceNotFoundException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum CreateAlias: AWSOperation {
        public typealias Input = Lambda.CreateAliasRequest
        public typealias Output = Lambda.AliasConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "CreateAlias",
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            status: 201,
            input: LambdaFacts.CreateAliasRequest,
            output: LambdaFacts.AliasConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.AliasLimitExceededException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum CreateEventSourceMapping: AWSOperation {
        public typealias Input = Lambda.CreateEventSourceMappingRequest
        public typealias Output = Lambda.EventSourceMappingConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "CreateEventSourceMapping",
            method: "POST",
            uri: "/2015-03-31/event-source-mappings",
            status: 202,
            input: LambdaFacts.CreateEventSourceMappingRequest,
            output: LambdaFacts.EventSourceMappingConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum CreateFunction: AWSOperation {
        public typealias Input = Lambda.CreateFunctionRequest
        public typealias Output = Lambda.FunctionConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "CreateFunction",
            method: "POST",
            uri: "/2015-03-31/functions",
            status: 201,
            input: LambdaFacts.CreateFunctionRequest,
            output: LambdaFacts.FunctionConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.InvalidCodeSignatureException, LambdaFacts.ResourceNotFoundException, LambdaFacts.CodeVerificationFailedException, LambdaFacts.CodeSigningConfigNotFoundException, LambdaFacts.CodeStorageExceededException, LambdaFacts.FunctionVersionsPerCapacityProviderLimitExceededException])
    }
}

extension Lambda {
    public enum DeleteAlias: AWSOperation {
        public typealias Input = Lambda.DeleteAliasRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteAlias",
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 204,
            input: LambdaFacts.DeleteAliasRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum DeleteEventSourceMapping: AWSOperation {
        public typealias Input = Lambda.DeleteEventSourceMappingRequest
        public typealias Output = Lambda.EventSourceMappingConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteEventSourceMapping",
            method: "DELETE",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: LambdaFacts.DeleteEventSourceMappingRequest,
            output: LambdaFacts.EventSourceMappingConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceInUseException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum DeleteFunction: AWSOperation {
        public typealias Input = Lambda.DeleteFunctionRequest
        public typealias Output = Lambda.DeleteFunctionResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteFunction",
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}",
            input: LambdaFacts.DeleteFunctionRequest,
            output: LambdaFacts.DeleteFunctionResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum DeleteFunctionConcurrency: AWSOperation {
        public typealias Input = Lambda.DeleteFunctionConcurrencyRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteFunctionConcurrency",
            method: "DELETE",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            status: 204,
            input: LambdaFacts.DeleteFunctionConcurrencyRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum DeleteFunctionEventInvokeConfig: AWSOperation {
        public typealias Input = Lambda.DeleteFunctionEventInvokeConfigRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteFunctionEventInvokeConfig",
            method: "DELETE",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 204,
            input: LambdaFacts.DeleteFunctionEventInvokeConfigRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum DeleteProvisionedConcurrencyConfig: AWSOperation {
        public typealias Input = Lambda.DeleteProvisionedConcurrencyConfigRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "DeleteProvisionedConcurrencyConfig",
            method: "DELETE",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 204,
            input: LambdaFacts.DeleteProvisionedConcurrencyConfigRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetAccountSettings: AWSOperation {
        public typealias Input = Lambda.GetAccountSettingsRequest
        public typealias Output = Lambda.GetAccountSettingsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetAccountSettings",
            method: "GET",
            uri: "/2016-08-19/account-settings",
            input: LambdaFacts.GetAccountSettingsRequest,
            output: LambdaFacts.GetAccountSettingsResponse,
            errors: [LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException])
    }
}

extension Lambda {
    public enum GetAlias: AWSOperation {
        public typealias Input = Lambda.GetAliasRequest
        public typealias Output = Lambda.AliasConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetAlias",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            input: LambdaFacts.GetAliasRequest,
            output: LambdaFacts.AliasConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetEventSourceMapping: AWSOperation {
        public typealias Input = Lambda.GetEventSourceMappingRequest
        public typealias Output = Lambda.EventSourceMappingConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetEventSourceMapping",
            method: "GET",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            input: LambdaFacts.GetEventSourceMappingRequest,
            output: LambdaFacts.EventSourceMappingConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetFunction: AWSOperation {
        public typealias Input = Lambda.GetFunctionRequest
        public typealias Output = Lambda.GetFunctionResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetFunction",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}",
            input: LambdaFacts.GetFunctionRequest,
            output: LambdaFacts.GetFunctionResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetFunctionConcurrency: AWSOperation {
        public typealias Input = Lambda.GetFunctionConcurrencyRequest
        public typealias Output = Lambda.GetFunctionConcurrencyResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetFunctionConcurrency",
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/concurrency",
            input: LambdaFacts.GetFunctionConcurrencyRequest,
            output: LambdaFacts.GetFunctionConcurrencyResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetFunctionConfiguration: AWSOperation {
        public typealias Input = Lambda.GetFunctionConfigurationRequest
        public typealias Output = Lambda.FunctionConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetFunctionConfiguration",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            input: LambdaFacts.GetFunctionConfigurationRequest,
            output: LambdaFacts.FunctionConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetFunctionEventInvokeConfig: AWSOperation {
        public typealias Input = Lambda.GetFunctionEventInvokeConfigRequest
        public typealias Output = Lambda.FunctionEventInvokeConfig
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetFunctionEventInvokeConfig",
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            input: LambdaFacts.GetFunctionEventInvokeConfigRequest,
            output: LambdaFacts.FunctionEventInvokeConfig,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetPolicy: AWSOperation {
        public typealias Input = Lambda.GetPolicyRequest
        public typealias Output = Lambda.GetPolicyResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetPolicy",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            input: LambdaFacts.GetPolicyRequest,
            output: LambdaFacts.GetPolicyResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum GetProvisionedConcurrencyConfig: AWSOperation {
        public typealias Input = Lambda.GetProvisionedConcurrencyConfigRequest
        public typealias Output = Lambda.GetProvisionedConcurrencyConfigResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "GetProvisionedConcurrencyConfig",
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            input: LambdaFacts.GetProvisionedConcurrencyConfigRequest,
            output: LambdaFacts.GetProvisionedConcurrencyConfigResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ProvisionedConcurrencyConfigNotFoundException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum Invoke: AWSOperation {
        public typealias Input = Lambda.InvocationRequest
        public typealias Output = Lambda.InvocationResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "Invoke",
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/invocations",
            input: LambdaFacts.InvocationRequest,
            output: LambdaFacts.InvocationResponse,
            errors: [LambdaFacts.RuntimeAliasDeletedException, LambdaFacts.CodeArtifactUserDeletedException, LambdaFacts.ResourceNotReadyException, LambdaFacts.ServiceQuotaExceededException, LambdaFacts.InvalidSecurityGroupIDException, LambdaFacts.SnapStartTimeoutException, LambdaFacts.TooManyRequestsException, LambdaFacts.EC2ThrottledException, LambdaFacts.EFSMountConnectivityException, LambdaFacts.SubnetIPAddressLimitReachedException, LambdaFacts.KMSAccessDeniedException, LambdaFacts.RequestTooLargeException, LambdaFacts.KMSDisabledException, LambdaFacts.UnsupportedMediaTypeException, LambdaFacts.S3FilesMountConnectivityException, LambdaFacts.SerializedRequestEntityTooLargeException, LambdaFacts.InvalidRuntimeException, LambdaFacts.NoPublishedVersionException, LambdaFacts.EC2UnexpectedException, LambdaFacts.InvalidSubnetIDException, LambdaFacts.KMSNotFoundException, LambdaFacts.InvalidParameterValueException, LambdaFacts.EC2AccessDeniedException, LambdaFacts.EFSIOException, LambdaFacts.KMSInvalidStateException, LambdaFacts.ResourceConflictException, LambdaFacts.RuntimeVersionDeletedException, LambdaFacts.ENILimitReachedException, LambdaFacts.SnapStartNotReadyException, LambdaFacts.ServiceException, LambdaFacts.CodeArtifactUserPendingException, LambdaFacts.SnapStartException, LambdaFacts.RecursiveInvocationException, LambdaFacts.S3FilesMountFailureException, LambdaFacts.EFSMountTimeoutException, LambdaFacts.ENINotReadyException, LambdaFacts.S3FilesMountTimeoutException, LambdaFacts.CodeArtifactUserFailedException, LambdaFacts.ModeNotSupportedException, LambdaFacts.ResourceNotFoundException, LambdaFacts.InvalidRequestContentException, LambdaFacts.SnapStartRegenerationFailureException, LambdaFacts.DurableExecutionAlreadyStartedException, LambdaFacts.InvalidZipFileException, LambdaFacts.EFSMountFailureException])
    }
}

extension Lambda {
    public enum ListAliases: AWSOperation {
        public typealias Input = Lambda.ListAliasesRequest
        public typealias Output = Lambda.ListAliasesResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListAliases",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            input: LambdaFacts.ListAliasesRequest,
            output: LambdaFacts.ListAliasesResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum ListEventSourceMappings: AWSOperation {
        public typealias Input = Lambda.ListEventSourceMappingsRequest
        public typealias Output = Lambda.ListEventSourceMappingsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListEventSourceMappings",
            method: "GET",
            uri: "/2015-03-31/event-source-mappings",
            input: LambdaFacts.ListEventSourceMappingsRequest,
            output: LambdaFacts.ListEventSourceMappingsResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum ListFunctionEventInvokeConfigs: AWSOperation {
        public typealias Input = Lambda.ListFunctionEventInvokeConfigsRequest
        public typealias Output = Lambda.ListFunctionEventInvokeConfigsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListFunctionEventInvokeConfigs",
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
            input: LambdaFacts.ListFunctionEventInvokeConfigsRequest,
            output: LambdaFacts.ListFunctionEventInvokeConfigsResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum ListFunctions: AWSOperation {
        public typealias Input = Lambda.ListFunctionsRequest
        public typealias Output = Lambda.ListFunctionsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListFunctions",
            method: "GET",
            uri: "/2015-03-31/functions",
            input: LambdaFacts.ListFunctionsRequest,
            output: LambdaFacts.ListFunctionsResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException])
    }
}

extension Lambda {
    public enum ListProvisionedConcurrencyConfigs: AWSOperation {
        public typealias Input = Lambda.ListProvisionedConcurrencyConfigsRequest
        public typealias Output = Lambda.ListProvisionedConcurrencyConfigsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListProvisionedConcurrencyConfigs",
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
            input: LambdaFacts.ListProvisionedConcurrencyConfigsRequest,
            output: LambdaFacts.ListProvisionedConcurrencyConfigsResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum ListTags: AWSOperation {
        public typealias Input = Lambda.ListTagsRequest
        public typealias Output = Lambda.ListTagsResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListTags",
            method: "GET",
            uri: "/2017-03-31/tags/{Resource}",
            input: LambdaFacts.ListTagsRequest,
            output: LambdaFacts.ListTagsResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum ListVersionsByFunction: AWSOperation {
        public typealias Input = Lambda.ListVersionsByFunctionRequest
        public typealias Output = Lambda.ListVersionsByFunctionResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "ListVersionsByFunction",
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            input: LambdaFacts.ListVersionsByFunctionRequest,
            output: LambdaFacts.ListVersionsByFunctionResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum PublishVersion: AWSOperation {
        public typealias Input = Lambda.PublishVersionRequest
        public typealias Output = Lambda.FunctionConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "PublishVersion",
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            status: 201,
            input: LambdaFacts.PublishVersionRequest,
            output: LambdaFacts.FunctionConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException, LambdaFacts.CodeStorageExceededException, LambdaFacts.FunctionVersionsPerCapacityProviderLimitExceededException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum PutFunctionConcurrency: AWSOperation {
        public typealias Input = Lambda.PutFunctionConcurrencyRequest
        public typealias Output = Lambda.Concurrency
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "PutFunctionConcurrency",
            method: "PUT",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            input: LambdaFacts.PutFunctionConcurrencyRequest,
            output: LambdaFacts.Concurrency,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum PutFunctionEventInvokeConfig: AWSOperation {
        public typealias Input = Lambda.PutFunctionEventInvokeConfigRequest
        public typealias Output = Lambda.FunctionEventInvokeConfig
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "PutFunctionEventInvokeConfig",
            method: "PUT",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            input: LambdaFacts.PutFunctionEventInvokeConfigRequest,
            output: LambdaFacts.FunctionEventInvokeConfig,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum PutProvisionedConcurrencyConfig: AWSOperation {
        public typealias Input = Lambda.PutProvisionedConcurrencyConfigRequest
        public typealias Output = Lambda.PutProvisionedConcurrencyConfigResponse
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "PutProvisionedConcurrencyConfig",
            method: "PUT",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 202,
            input: LambdaFacts.PutProvisionedConcurrencyConfigRequest,
            output: LambdaFacts.PutProvisionedConcurrencyConfigResponse,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum RemovePermission: AWSOperation {
        public typealias Input = Lambda.RemovePermissionRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "RemovePermission",
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
            status: 204,
            input: LambdaFacts.RemovePermissionRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.PublicPolicyException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum TagResource: AWSOperation {
        public typealias Input = Lambda.TagResourceRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "TagResource",
            method: "POST",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: LambdaFacts.TagResourceRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum UntagResource: AWSOperation {
        public typealias Input = Lambda.UntagResourceRequest
        public typealias Output = Unit
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UntagResource",
            method: "DELETE",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: LambdaFacts.UntagResourceRequest,
            output: .unit,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum UpdateAlias: AWSOperation {
        public typealias Input = Lambda.UpdateAliasRequest
        public typealias Output = Lambda.AliasConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UpdateAlias",
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            input: LambdaFacts.UpdateAliasRequest,
            output: LambdaFacts.AliasConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum UpdateEventSourceMapping: AWSOperation {
        public typealias Input = Lambda.UpdateEventSourceMappingRequest
        public typealias Output = Lambda.EventSourceMappingConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UpdateEventSourceMapping",
            method: "PUT",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: LambdaFacts.UpdateEventSourceMappingRequest,
            output: LambdaFacts.EventSourceMappingConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceInUseException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}

extension Lambda {
    public enum UpdateFunctionCode: AWSOperation {
        public typealias Input = Lambda.UpdateFunctionCodeRequest
        public typealias Output = Lambda.FunctionConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UpdateFunctionCode",
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/code",
            input: LambdaFacts.UpdateFunctionCodeRequest,
            output: LambdaFacts.FunctionConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.InvalidCodeSignatureException, LambdaFacts.ResourceNotFoundException, LambdaFacts.CodeVerificationFailedException, LambdaFacts.CodeSigningConfigNotFoundException, LambdaFacts.CodeStorageExceededException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum UpdateFunctionConfiguration: AWSOperation {
        public typealias Input = Lambda.UpdateFunctionConfigurationRequest
        public typealias Output = Lambda.FunctionConfiguration
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UpdateFunctionConfiguration",
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            input: LambdaFacts.UpdateFunctionConfigurationRequest,
            output: LambdaFacts.FunctionConfiguration,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.InvalidCodeSignatureException, LambdaFacts.ResourceNotFoundException, LambdaFacts.CodeVerificationFailedException, LambdaFacts.CodeSigningConfigNotFoundException, LambdaFacts.PreconditionFailedException])
    }
}

extension Lambda {
    public enum UpdateFunctionEventInvokeConfig: AWSOperation {
        public typealias Input = Lambda.UpdateFunctionEventInvokeConfigRequest
        public typealias Output = Lambda.FunctionEventInvokeConfig
        public static let service = Lambda.service
        public static let schema = OperationSchema(
            name: "UpdateFunctionEventInvokeConfig",
            method: "POST",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            input: LambdaFacts.UpdateFunctionEventInvokeConfigRequest,
            output: LambdaFacts.FunctionEventInvokeConfig,
            errors: [LambdaFacts.InvalidParameterValueException, LambdaFacts.ResourceConflictException, LambdaFacts.ServiceException, LambdaFacts.TooManyRequestsException, LambdaFacts.ResourceNotFoundException])
    }
}
