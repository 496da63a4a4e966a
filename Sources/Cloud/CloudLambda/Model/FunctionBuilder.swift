import AWSCore
import AWSShapes
import CloudCore
import Crypto
import JSON
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a function's files are and what they are known by.
struct FunctionCode: Sendable {
    var directory: String
    /// Bytes.
    var size: Int
    var sha256: String

    init(directory: String, size: Int, sha256: String) {
        self.directory = directory
        self.size = size
        self.sha256 = sha256
    }

    /// A folder of this machine. It is known by the size and the time of its `bootstrap`, not by the content: reading
    /// seventy megabytes at each start would be felt.
    init(folder: String) {
        var path = folder
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        var facts = stat()
        let exists = stat("\(path)/bootstrap", &facts) == 0
        #if canImport(Darwin)
        let time = facts.st_mtimespec
        #else
        let time = facts.st_mtim
        #endif
        let mark = exists ? "\(path) \(facts.st_size) \(time.tv_sec) \(time.tv_nsec)" : path
        self.init(
            directory: path, size: exists ? Int(facts.st_size) : 0,
            sha256: Array(SHA256.hash(data: Array(mark.utf8))).base64Encoded())
    }
}

/// Makes a configuration out of what CreateFunction is told, checked as AWS checks it.
///
/// Source: AWS Lambda API Reference, "CreateFunction".
enum FunctionBuilder {
    static func configuration(
        _ input: Lambda.CreateFunctionRequest, code: FunctionCode, arn: String, now: Timestamp, random: any RandomSource
    ) throws(AWSError) -> Lambda.FunctionConfiguration {
        try check(input)
        return Lambda.FunctionConfiguration(
            functionName: input.functionName, functionArn: arn, runtime: input.runtime, role: input.role,
            handler: input.handler, codeSize: code.size, description: input.description ?? "",
            timeout: input.timeout ?? 3, memorySize: input.memorySize ?? 128, lastModified: timeText(now),
            codeSha256: code.sha256, version: "$LATEST", deadLetterConfig: deadLetters(input.deadLetterConfig),
            environment: input.environment.map { .init(variables: $0.variables) }, kmsKeyArn: input.kmsKeyArn,
            tracingConfig: .init(mode: input.tracingConfig?.mode ?? "PassThrough"), revisionId: random.uuid(),
            layers: input.layers?.map { .init(arn: $0) }, state: "Active", lastUpdateStatus: "Successful",
            packageType: input.packageType ?? "Zip", architectures: input.architectures ?? ["x86_64"],
            ephemeralStorage: input.ephemeralStorage ?? .init(size: 512),
            snapStart: .init(applyOn: input.snapStart?.applyOn ?? "None", optimizationStatus: "Off"),
            loggingConfig: logging(input.loggingConfig ?? .init(), before: nil, function: input.functionName))
    }

    /// The name of a role, by which IAM knows it, from its ARN.
    static func roleName(_ arn: String?) -> String { arn?.split(separator: "/").last.map(String.init) ?? "" }

    /// Nil when there is none: an empty target takes it away.
    static func deadLetters(_ config: Lambda.DeadLetterConfig?) -> Lambda.DeadLetterConfig? {
        config?.targetArn?.isEmpty == false ? config : nil
    }

    /// What is not said stays as it was; text has no levels, JSON has `INFO`.
    static func logging(
        _ wanted: Lambda.LoggingConfig, before: Lambda.LoggingConfig?, function: String
    ) -> Lambda.LoggingConfig {
        let format = wanted.logFormat ?? before?.logFormat ?? "Text"
        func level(_ wanted: String?, _ before: String?) -> String? {
            format == "Text" ? nil : wanted ?? before ?? "INFO"
        }
        return .init(
            logFormat: format, applicationLogLevel: level(wanted.applicationLogLevel, before?.applicationLogLevel),
            systemLogLevel: level(wanted.systemLogLevel, before?.systemLogLevel),
            logGroup: wanted.logGroup ?? before?.logGroup ?? "/aws/lambda/\(function)")
    }

    static func check(_ input: Lambda.CreateFunctionRequest) throws(AWSError) {
        guard FunctionName.isName(input.functionName[...]) else {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(input.functionName)' at 'functionName' failed to satisfy constraint: "
                    + "Member must have length less than or equal to 64")
        }
        if input.packageType == "Image" { throw .notBuilt("A function from a container image") }
        guard input.runtime != nil, input.handler != nil else {
            throw .invalidParameter(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages.")
        }
        try checkLimits(timeout: input.timeout, memory: input.memorySize, variables: input.environment?.variables)
        guard let role = ARN(input.role), role.service == "iam", role.resource.hasPrefix("role/") else {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(input.role)' at 'role' failed to satisfy constraint: Member must "
                    + "satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"
            )
        }
    }

    static func checkLimits(timeout: Int?, memory: Int?, variables: [String: String]?) throws(AWSError) {
        if let timeout, !(1...900).contains(timeout) {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(timeout)' at 'timeout' failed to satisfy constraint: Member must "
                    + "have value \(timeout < 1 ? "greater than or equal to 1" : "less than or equal to 900")")
        }
        if let memory, !(128...10_240).contains(memory) {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(memory)' at 'memorySize' failed to satisfy constraint: Member must "
                    + "have value \(memory < 128 ? "greater than or equal to 128" : "less than or equal to 10240")")
        }
        guard let variables else { return }
        let reserved = variables.keys.filter(EnvironmentVariables.reserved.contains).sorted()
        guard reserved.isEmpty else {
            throw .invalidParameter(
                "Lambda was unable to configure your environment variables because the environment variables you have "
                    + "provided contains reserved keys that are currently not supported for modification. Reserved keys "
                    + "used in this request: \(reserved.joined(separator: ", "))")
        }
        let size = variables.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= LambdaLimits.environmentVariables else {
            throw .invalidParameter(
                "Lambda was unable to configure your environment variables because the environment variables you have "
                    + "provided exceeded the 4KB limit. String measured: \(size)")
        }
    }

    /// `2026-01-31T12:00:00.000+0000`.
    static func timeText(_ time: Timestamp) -> String { utc(time).dropLast() + "+0000" }

    /// `2026-01-31T12:00:00.000Z`.
    static func utc(_ time: Timestamp) -> String {
        let text = Timestamp(milliseconds: time.milliseconds).iso8601
        return text.count == 20 ? text.dropLast() + ".000Z" : text
    }
}
