#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The variables a function reads, once, in its `main`. Named one by one, which needs no Foundation.
public enum ProcessEnvironment {
    private static let names = [
        "TABLE_NAME", "TOPIC_ARN", "INVOICE_BUCKET", "LOG_LEVEL", "LAMBDA_TASK_ROOT", "AWS_REGION",
        "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API", "AWS_LAMBDA_LOG_LEVEL", "AWS_XRAY_DAEMON_ADDRESS", "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SNS", "AWS_ENDPOINT_URL_S3",
    ]

    public static func read() -> [String: String] {
        names.reduce(into: [:]) { values, name in
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
    }
}
