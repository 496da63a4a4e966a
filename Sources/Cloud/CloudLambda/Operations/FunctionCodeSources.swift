import AWSCore
import AWSShapes
import CloudCore

/// Where a function's files come from: a ZIP file in the request or in a bucket.
extension LambdaService {
    /// - Parameter caller: who must be able to read the bucket.
    func code(_ code: Lambda.FunctionCode, function: String, as caller: Principal) async throws -> FunctionCode {
        if code.imageUri != nil { throw AWSError.notBuilt("A function from a container image") }
        let hasArchive = code.zipFile?.bytes.isEmpty == false
        guard !hasArchive || (code.s3Bucket == nil && code.s3Key == nil) else {
            throw AWSError.invalidParameter(
                "Please do not provide other FunctionCode parameters when providing a ZipFile.")
        }
        let archive =
            if let bucket = code.s3Bucket, let key = code.s3Key {
                try await object(bucket, key, code.s3ObjectVersion, as: caller)
            } else {
                code.zipFile?.bytes ?? []
            }
        guard !archive.isEmpty else {
            throw AWSError.invalidParameter("Please provide a source for function code.")
        }
        return try codeFolders.unpack(archive, function: function)
    }

    private func object(
        _ bucket: String, _ key: String, _ version: String?, as caller: Principal
    ) async throws -> [UInt8] {
        do {
            let answer = try await registry.call(
                S3.GetObject.self, .init(bucket: bucket, key: key, versionId: version), as: caller)
            return answer.body?.bytes ?? []
        } catch let error as AWSError {
            let report = "S3 Error Code: \(error.code). S3 Error Message: \(error.message)"
            if error.code.hasPrefix("AccessDenied") {
                throw AWSError.lambda(
                    "AccessDeniedException",
                    "Your access has been denied by S3, please make sure your request credentials have permission to "
                        + "GetObject for \(bucket)/\(key). \(report)", status: 403)
            }
            throw AWSError.invalidParameter("Error occurred while GetObject. \(report)")
        }
    }

    /// A dead-letter queue that the function's role may write to.
    func checkDeadLetters(_ config: Lambda.DeadLetterConfig?, role: String) throws(AWSError) {
        guard let target = FunctionBuilder.deadLetters(config)?.targetArn else { return }
        let action: String
        switch ARN(target)?.service {
        case "sqs": action = "SendMessage on SQS"
        case "sns": action = "Publish on SNS"
        default:
            throw .invalidParameter("The provided dead letter target must be the ARN of an SQS queue or an SNS topic.")
        }
        guard mayDeliver(to: target, role: role) else {
            throw .invalidParameter("The provided execution role does not have permissions to call \(action)")
        }
    }

    /// Whether a role's policies let it send to a queue or a topic, or call a function.
    func mayDeliver(to target: String, role: String) -> Bool {
        let action =
            switch ARN(target)?.service {
            case "sqs": "sqs:SendMessage"
            case "sns": "sns:Publish"
            default: "lambda:InvokeFunction"
            }
        let caller = Principal.role(name: FunctionBuilder.roleName(role), sessionName: "")
        return registry.identity.decision(caller, action: action, resource: target) == .allowed
    }
}
