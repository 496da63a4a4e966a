// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension APIGateway {
    public enum FlushStageCache: AWSOperation {
        public typealias Input = APIGateway.FlushStageCacheRequest
        public typealias Output = Unit
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "FlushStageCache",
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/data",
            status: 202,
            input: APIGatewayFacts.FlushStageCacheRequest,
            output: .unit,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.ConflictException, APIGatewayFacts.LimitExceededException, APIGatewayFacts.NotFoundException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.TooManyRequestsException])
    }
}

extension APIGateway {
    public enum GetResources: AWSOperation {
        public typealias Input = APIGateway.GetResourcesRequest
        public typealias Output = APIGateway.Resources
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "GetResources",
            method: "GET",
            uri: "/restapis/{restapi_id}/resources",
            input: APIGatewayFacts.GetResourcesRequest,
            output: APIGatewayFacts.Resources,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.NotFoundException, APIGatewayFacts.TooManyRequestsException])
    }
}

extension APIGateway {
    public enum GetRestApi: AWSOperation {
        public typealias Input = APIGateway.GetRestApiRequest
        public typealias Output = APIGateway.RestApi
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "GetRestApi",
            method: "GET",
            uri: "/restapis/{restapi_id}",
            input: APIGatewayFacts.GetRestApiRequest,
            output: APIGatewayFacts.RestApi,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.NotFoundException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.TooManyRequestsException])
    }
}

extension APIGateway {
    public enum GetRestApis: AWSOperation {
        public typealias Input = APIGateway.GetRestApisRequest
        public typealias Output = APIGateway.RestApis
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "GetRestApis",
            method: "GET",
            uri: "/restapis",
            input: APIGatewayFacts.GetRestApisRequest,
            output: APIGatewayFacts.RestApis,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.NotFoundException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.TooManyRequestsException])
    }
}

extension APIGateway {
    public enum GetStage: AWSOperation {
        public typealias Input = APIGateway.GetStageRequest
        public typealias Output = APIGateway.Stage
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "GetStage",
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            input: APIGatewayFacts.GetStageRequest,
            output: APIGatewayFacts.Stage,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.ConflictException, APIGatewayFacts.LimitExceededException, APIGatewayFacts.NotFoundException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.TooManyRequestsException])
    }
}

extension APIGateway {
    public enum GetStages: AWSOperation {
        public typealias Input = APIGateway.GetStagesRequest
        public typealias Output = APIGateway.Stages
        public static let service = APIGateway.service
        public static let schema = OperationSchema(
            name: "GetStages",
            method: "GET",
            uri: "/restapis/{restapi_id}/stages",
            input: APIGatewayFacts.GetStagesRequest,
            output: APIGatewayFacts.Stages,
            errors: [APIGatewayFacts.BadRequestException, APIGatewayFacts.ConflictException, APIGatewayFacts.LimitExceededException, APIGatewayFacts.NotFoundException, APIGatewayFacts.UnauthorizedException, APIGatewayFacts.TooManyRequestsException])
    }
}
