import AWSCore
import AWSShapes
import JSON

/// AWS Security Token Service, thin: who am I, and roles taken on.
public struct TokenService: CloudService {
    private let registry: ServiceRegistry
    public init(registry: ServiceRegistry) { self.registry = registry }

    public var model: ServiceModel { STS.service }
    public var operations: OperationTable {
        var table = OperationTable()
        let identity = registry.identity
        table.on(STS.GetCallerIdentity.self) { _, context in
            let arn = context.principal.arn(accountID: context.accountID)
            return STS.GetCallerIdentityResponse(userId: context.accountID, account: context.accountID, arn: arn)
        }
        table.on(STS.AssumeRole.self, resources: { input, _ in [input.roleArn] }) { input, _ in
            guard let name = input.roleArn.split(separator: "/").last.map(String.init), identity.role(name) != nil
            else { throw AWSError("AccessDenied", "Not authorized to assume \(input.roleArn)", status: 403) }
            let lifetime = Duration.seconds(input.durationSeconds ?? 3600)
            let (credentials, expires) = identity.makeTemporaryCredentials(
                role: name, sessionName: input.roleSessionName, lifetime: lifetime)
            return STS.AssumeRoleResponse(
                credentials: STS.Credentials(
                    accessKeyId: credentials.accessKeyID, secretAccessKey: credentials.secretAccessKey,
                    sessionToken: credentials.sessionToken ?? "", expiration: expires),
                assumedRoleUser: STS.AssumedRoleUser(
                    assumedRoleId: "\(name):\(input.roleSessionName)", arn: input.roleArn))
        }
        return table
    }
}

/// AWS Identity and Access Management, thin: the roles of the template, to look at.
public struct RoleService: CloudService {
    private let registry: ServiceRegistry
    public init(registry: ServiceRegistry) { self.registry = registry }

    public var model: ServiceModel { IAM.service }
    public var resourceProviders: [any ResourceProvider] { [RoleResource(registry: registry)] }

    public var operations: OperationTable {
        var table = OperationTable()
        let identity = registry.identity
        table.on(IAM.ListRoles.self) { _, _ in
            IAM.ListRolesResponse(roles: identity.roles.map(Self.describe), isTruncated: false)
        }
        table.on(IAM.GetRole.self) { input, _ in
            guard let role = identity.role(input.roleName) else {
                throw AWSError("NoSuchEntity", "The role with name \(input.roleName) cannot be found.", status: 404)
            }
            return IAM.GetRoleResponse(role: Self.describe(role))
        }
        return table
    }

    private static func describe(_ role: Identity.Role) -> IAM.Role {
        IAM.Role(
            path: "/", roleName: role.name, roleId: "AROA" + role.name.uppercased(), arn: role.arn,
            createDate: .epoch, assumeRolePolicyDocument: role.assumeRolePolicy.serialized().percentEncoded())
    }
}

/// `AWS::IAM::Role`: inline policies are enforced; AWS's managed ones are known by what the template needs of them.
struct RoleResource: ResourceProvider {
    let registry: ServiceRegistry

    var type: String { "AWS::IAM::Role" }
    var knownProperties: [String] {
        ["RoleName", "AssumeRolePolicyDocument", "Policies", "ManagedPolicyArns"]
    }
    var inertProperties: [String] { ["Path", "Description", "MaxSessionDuration", "Tags", "PermissionsBoundary"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["RoleName"]?.stringValue ?? request.generatedName
        let arn = "arn:aws:iam::\(registry.settings.accountID):role/\(name)"
        var policies: [String: JSONValue] = [:]
        for policy in request.properties["Policies"]?.arrayValue ?? [] {
            guard let title = policy["PolicyName"]?.stringValue, let document = policy["PolicyDocument"] else {
                continue
            }
            policies[title] = document
        }
        for managed in request.properties["ManagedPolicyArns"]?.arrayValue ?? [] {
            guard let arn = managed.stringValue, let title = arn.split(separator: "/").last else { continue }
            policies[String(title)] = Self.managedPolicy(String(title))
        }
        registry.identity.putRole(
            .init(
                name: name, arn: arn, assumeRolePolicy: request.properties["AssumeRolePolicyDocument"] ?? .null,
                policies: policies))
        return ResourceState(physicalID: name, attributes: ["Arn": arn, "RoleId": "AROA" + name.uppercased()])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        registry.identity.removeRole(state.physicalID)
    }

    /// The statements of AWS managed policies, as their pages in the AWS Managed Policy Reference list them.
    private static func managedPolicy(_ name: String) -> JSONValue {
        let actions: [JSONValue] =
            switch name {
            case "AWSLambdaBasicExecutionRole": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
            case "AWSLambdaSQSQueueExecutionRole":
                [
                    "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:CreateLogGroup",
                    "logs:CreateLogStream", "logs:PutLogEvents",
                ]
            case "AWSXrayWriteOnlyAccess", "AWSXRayDaemonWriteAccess":
                ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules"]
            case "AmazonAPIGatewayPushToCloudWatchLogs":
                ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups"]
            default: []
            }
        return ["Statement": [["Effect": "Allow", "Action": .array(actions), "Resource": "*"]]]
    }
}
