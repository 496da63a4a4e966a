import AWSCore
import CloudCore
import CloudFormation
import JSON

/// What a running cloud is called and how to get in: the content of the ready file.
public struct Ready: Sendable {
    public struct Login: Sendable, Hashable {
        public var email: String
        public var password: String

        public init(email: String, password: String) {
            self.email = email
            self.password = password
        }

        var json: JSONValue { ["email": .string(email), "password": .string(password)] }
    }

    /// The AWS endpoint, such as `http://127.0.0.1:4566`.
    public var endpoint: String
    /// The site and its API.
    public var edge: String
    public var region: String
    public var accountID: String
    public var credentials: Credentials
    public var stackName: String
    /// The template's outputs by name.
    public var outputs: [String: String]
    /// A shopper; nil when the template has no user pool.
    public var demo: Login?
    /// A member of the group `admin`.
    public var admin: Login?
    /// The folder where mail ends up.
    public var outbox: String
    public var dataDirectory: String
    public var isTemporary: Bool
    public var processID: Int
    /// One for each thing in the template that has no effect here: `file:line: path: message`.
    public var warnings: [String]
    public var changes: Deployment.Changes
    /// How many resources the stack has.
    public var resourceCount: Int
    /// From the constructor to ready.
    public var elapsed: Duration

    init(_ cloud: LocalCloud, deployment: Deployment, edge: String, elapsed: Duration) {
        let configuration = cloud.configuration
        endpoint = cloud.registry.settings.endpoint.value
        self.edge = edge
        region = configuration.region
        accountID = configuration.accountID
        credentials = cloud.keys.credentials
        stackName = configuration.stackName
        outputs = deployment.outputs
        if deployment.outputs["UserPoolId"] != nil {
            demo = cloud.keys.demo
            admin = cloud.keys.admin
        }
        outbox = cloud.directory.outbox
        dataDirectory = cloud.directory.path
        isTemporary = cloud.directory.isTemporary
        processID = DataDirectory.processID
        warnings = deployment.warnings.map { warning in
            let line = warning.line > 0 ? ":\(warning.line)" : ""
            return "\(configuration.templatePath)\(line): \(warning.path): \(warning.message)"
        }
        changes = deployment.changes
        resourceCount = deployment.resources.count
        self.elapsed = elapsed
    }

    /// Outputs are members too, in lower camel case; a bucket's without `Name`: `tableName`, `invoiceBucket`.
    public var json: JSONValue {
        var object: JSONObject = JSONObject([
            ("endpoint", .string(endpoint)), ("edge", .string(edge)), ("region", .string(region)),
            ("accountId", .string(accountID)), ("accessKeyId", .string(credentials.accessKeyID)),
            ("secretAccessKey", .string(credentials.secretAccessKey)), ("stackName", .string(stackName)),
            ("outbox", .string(outbox)), ("dataDirectory", .string(dataDirectory)), ("pid", .number(processID)),
            ("milliseconds", .number(elapsed.wholeNanoseconds / 1_000_000)),
        ])
        object["demoUser"] = demo?.json
        object["adminUser"] = admin?.json
        for output in outputs.sorted(by: { $0.key < $1.key }) {
            object[Self.memberName(output.key)] = .string(output.value)
        }
        return .object(object)
    }

    static func memberName(_ output: String) -> String {
        let name = output.hasSuffix("BucketName") ? String(output.dropLast(4)) : output
        return name.prefix(1).lowercased() + name.dropFirst()
    }
}
