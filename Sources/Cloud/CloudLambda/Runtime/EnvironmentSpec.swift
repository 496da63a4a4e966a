import AWSCore
import AWSShapes
import CloudCore

/// What an environment is made of. Two versions with equal specs could share environments; a change of any part needs
/// new ones.
struct EnvironmentSpec: Sendable, Hashable {
    var functionName: String
    var version: String
    var functionARN: String
    var directory: String
    var codeSha256: String
    var handler: String
    var runtime: String
    var roleName: String
    /// Seconds.
    var timeout: Int
    /// MB.
    var memory: Int
    var variables: [String: String]
    var logGroup: String
    var isTraced: Bool

    init(_ function: LambdaFunction, _ version: FunctionVersion) {
        let configuration = version.configuration
        functionName = function.name
        self.version = version.number
        functionARN = function.arn
        directory = version.directory
        codeSha256 = configuration.codeSha256 ?? ""
        handler = configuration.handler ?? "bootstrap"
        runtime = configuration.runtime ?? "provided.al2023"
        roleName = FunctionBuilder.roleName(configuration.role)
        timeout = version.timeout
        memory = configuration.memorySize ?? 128
        variables = configuration.environment?.variables ?? [:]
        logGroup = configuration.loggingConfig?.logGroup ?? "/aws/lambda/\(function.name)"
        isTraced = configuration.tracingConfig?.mode == "Active"
    }
}

/// Source: AWS Lambda Developer Guide, "Working with Lambda environment variables", "Defined runtime environment
/// variables".
enum EnvironmentVariables {
    /// A function may not set these itself.
    static let reserved: Set<String> = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API",
        "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ]

    struct Facts {
        var runtimeAPI: String
        var credentials: Credentials
        var logStream: String
        var region: String
        var endpoint: String
        /// `host:port`, or empty.
        var xrayDaemon: String
        var isProvisioned: Bool
    }

    /// All that a child sees: nothing comes from our own environment.
    static func make(_ spec: EnvironmentSpec, _ facts: Facts) -> [String: String] {
        var all: [String: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin:/opt/bin", "LANG": "en_US.UTF-8", "TZ": ":UTC",
            "LD_LIBRARY_PATH": "\(spec.directory):\(spec.directory)/lib:/opt/lib",
            "AWS_XRAY_CONTEXT_MISSING": "LOG_ERROR", "AWS_ENDPOINT_URL": facts.endpoint,
        ]
        // The function's own may replace those above, as on AWS, and none of those below.
        all.merge(spec.variables) { $1 }
        let fixed: [String: String] = [
            "_HANDLER": spec.handler, "LAMBDA_TASK_ROOT": spec.directory, "LAMBDA_RUNTIME_DIR": "/var/runtime",
            "AWS_REGION": facts.region, "AWS_DEFAULT_REGION": facts.region,
            "AWS_EXECUTION_ENV": "AWS_Lambda_\(spec.runtime)", "AWS_LAMBDA_FUNCTION_NAME": spec.functionName,
            "AWS_LAMBDA_FUNCTION_VERSION": spec.version, "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": String(spec.memory),
            "AWS_LAMBDA_LOG_GROUP_NAME": spec.logGroup, "AWS_LAMBDA_LOG_STREAM_NAME": facts.logStream,
            "AWS_LAMBDA_INITIALIZATION_TYPE": facts.isProvisioned ? "provisioned-concurrency" : "on-demand",
            "AWS_LAMBDA_RUNTIME_API": facts.runtimeAPI, "AWS_ACCESS_KEY_ID": facts.credentials.accessKeyID,
            "AWS_SECRET_ACCESS_KEY": facts.credentials.secretAccessKey,
            "AWS_SESSION_TOKEN": facts.credentials.sessionToken ?? "",
        ]
        all.merge(fixed) { $1 }
        if !facts.xrayDaemon.isEmpty {
            let parts = facts.xrayDaemon.split(separator: ":").map(String.init)
            all["AWS_XRAY_DAEMON_ADDRESS"] = facts.xrayDaemon
            all["_AWS_XRAY_DAEMON_ADDRESS"] = parts.first
            all["_AWS_XRAY_DAEMON_PORT"] = parts.last
        }
        return all
    }
}
