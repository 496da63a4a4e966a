// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudFrontAPI {
    public enum CreateInvalidation: AWSOperation {
        public typealias Input = CloudFrontAPI.CreateInvalidationRequest
        public typealias Output = CloudFrontAPI.CreateInvalidationResult
        public static let service = CloudFrontAPI.service
        public static let schema = OperationSchema(
            name: "CreateInvalidation",
            method: "POST",
            uri: "/2020-05-31/distribution/{DistributionId}/invalidation",
            status: 201,
            input: CloudFrontAPIFacts.CreateInvalidationRequest,
            output: CloudFrontAPIFacts.CreateInvalidationResult,
            errors: [CloudFrontAPIFacts.NoSuchDistribution, CloudFrontAPIFacts.AccessDenied, CloudFrontAPIFacts.TooManyInvalidationsInProgress, CloudFrontAPIFacts.MissingBody, CloudFrontAPIFacts.InconsistentQuantities, CloudFrontAPIFacts.BatchTooLarge, CloudFrontAPIFacts.InvalidArgument])
    }
}

extension CloudFrontAPI {
    public enum GetDistribution: AWSOperation {
        public typealias Input = CloudFrontAPI.GetDistributionRequest
        public typealias Output = CloudFrontAPI.GetDistributionResult
        public static let service = CloudFrontAPI.service
        public static let schema = OperationSchema(
            name: "GetDistribution",
            method: "GET",
            uri: "/2020-05-31/distribution/{Id}",
            input: CloudFrontAPIFacts.GetDistributionRequest,
            output: CloudFrontAPIFacts.GetDistributionResult,
            errors: [CloudFrontAPIFacts.NoSuchDistribution, CloudFrontAPIFacts.AccessDenied])
    }
}

extension CloudFrontAPI {
    public enum ListDistributions: AWSOperation {
        public typealias Input = CloudFrontAPI.ListDistributionsRequest
        public typealias Output = CloudFrontAPI.ListDistributionsResult
        public static let service = CloudFrontAPI.service
        public static let schema = OperationSchema(
            name: "ListDistributions",
            method: "GET",
            uri: "/2020-05-31/distribution",
            input: CloudFrontAPIFacts.ListDistributionsRequest,
            output: CloudFrontAPIFacts.ListDistributionsResult,
            errors: [CloudFrontAPIFacts.InvalidArgument])
    }
}
