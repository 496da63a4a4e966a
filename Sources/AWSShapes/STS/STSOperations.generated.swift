// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension STS {
    public enum AssumeRole: AWSOperation {
        public typealias Input = STS.AssumeRoleRequest
        public typealias Output = STS.AssumeRoleResponse
        public static let service = STS.service
        public static let schema = OperationSchema(
            name: "AssumeRole",
            method: "POST",
            uri: "/",
            input: STSFacts.AssumeRoleRequest,
            output: STSFacts.AssumeRoleResponse,
            errors: [STSFacts.MalformedPolicyDocumentException, STSFacts.PackedPolicyTooLargeException, STSFacts.RegionDisabledException, STSFacts.ExpiredTokenException, STSFacts.InvalidContextAssertionException],
            resultWrapper: "AssumeRoleResult")
    }
}

extension STS {
    public enum GetCallerIdentity: AWSOperation {
        public typealias Input = STS.GetCallerIdentityRequest
        public typealias Output = STS.GetCallerIdentityResponse
        public static let service = STS.service
        public static let schema = OperationSchema(
            name: "GetCallerIdentity",
            method: "POST",
            uri: "/",
            input: STSFacts.GetCallerIdentityRequest,
            output: STSFacts.GetCallerIdentityResponse,
            resultWrapper: "GetCallerIdentityResult")
    }
}
