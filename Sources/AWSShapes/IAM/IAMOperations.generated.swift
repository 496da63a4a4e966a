// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension IAM {
    public enum GetRole: AWSOperation {
        public typealias Input = IAM.GetRoleRequest
        public typealias Output = IAM.GetRoleResponse
        public static let service = IAM.service
        public static let schema = OperationSchema(
            name: "GetRole",
            method: "POST",
            uri: "/",
            input: IAMFacts.GetRoleRequest,
            output: IAMFacts.GetRoleResponse,
            errors: [IAMFacts.NoSuchEntityException, IAMFacts.ServiceFailureException],
            resultWrapper: "GetRoleResult")
    }
}

extension IAM {
    public enum ListRoles: AWSOperation {
        public typealias Input = IAM.ListRolesRequest
        public typealias Output = IAM.ListRolesResponse
        public static let service = IAM.service
        public static let schema = OperationSchema(
            name: "ListRoles",
            method: "POST",
            uri: "/",
            input: IAMFacts.ListRolesRequest,
            output: IAMFacts.ListRolesResponse,
            errors: [IAMFacts.ServiceFailureException],
            resultWrapper: "ListRolesResult")
    }
}
