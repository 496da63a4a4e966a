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
        // Nobody needs a permission to ask who they are, and none can take it away.
        table.on(STS.GetCallerIdentity.self, authorizesItself: true) { _, context in
            let arn = context.principal.arn(accountID: context.accountID)
            return STS.GetCallerIdentityResponse(
                userId: Self.userID(context.principal) ?? context.accountID, account: context.accountID, arn: arn)
        }
        table.on(STS.AssumeRole.self, authorizesItself: true, validates: true) { input, context in
            guard let role = identity.roles.first(where: { $0.arn == input.roleArn }),
                Self.mayAssume(role, context.principal, identity, externalID: input.externalId)
            else {
                let who = context.principal.arn(accountID: context.accountID)
                throw AWSError(
                    "AccessDenied",
                    "User: \(who) is not authorized to perform: sts:AssumeRole on resource: \(input.roleArn)",
                    status: 403)
            }
            let taken = Principal.role(name: role.name, sessionName: input.roleSessionName)
            let lifetime = Duration.seconds(input.durationSeconds ?? 3600)
            let (credentials, expires) = identity.makeTemporaryCredentials(
                role: role.name, sessionName: input.roleSessionName, lifetime: lifetime)
            return STS.AssumeRoleResponse(
                credentials: STS.Credentials(
                    accessKeyId: credentials.accessKeyID, secretAccessKey: credentials.secretAccessKey,
                    sessionToken: credentials.sessionToken ?? "", expiration: expires),
                assumedRoleUser: STS.AssumedRoleUser(
                    assumedRoleId: Self.userID(taken) ?? "", arn: taken.arn(accountID: context.accountID)))
        }
        return table
    }

    private static func userID(_ principal: Principal) -> String? {
        guard case .role(let name, let session) = principal else { return nil }
        return "\(RoleService.roleID(name)):\(session)"
    }

    /// A trust policy that names the caller is enough; one that names the account leaves it to the caller's own
    /// policies (IAM User Guide, "How permissions for federated principals and roles are evaluated"). The owner may
    /// take on any role: on AWS it would be a user of the account who may.
    private static func mayAssume(
        _ role: Identity.Role, _ principal: Principal, _ identity: Identity, externalID: String?
    ) -> Bool {
        let trust = PolicyDocument(role.assumeRolePolicy)
        let context = externalID.map { ["sts:ExternalId": $0] } ?? [:]
        func decide(_ names: [String]) -> PolicyDocument.Decision {
            let decisions = names.map {
                trust.decision(action: "sts:AssumeRole", resource: role.arn, principal: $0, context: context)
            }
            return decisions.contains(.denied) ? .denied : decisions.contains(.allowed) ? .allowed : .silent
        }
        let account = ["AWS:\(identity.accountID)", "AWS:arn:aws:iam::\(identity.accountID):root"]
        switch principal {
        case .root: return true
        case .anonymous: return false
        case .service(let name, _): return decide(["Service:\(name)"]) == .allowed
        case .role(let name, _):
            let own = identity.decision(principal, action: "sts:AssumeRole", resource: role.arn)
            let direct = decide([
                "AWS:\(identity.role(name)?.arn ?? "")", "AWS:\(principal.arn(accountID: identity.accountID))",
            ])
            let whole = decide(account)
            guard own != .denied, direct != .denied, whole != .denied else { return false }
            return direct == .allowed || (whole == .allowed && own == .allowed)
        }
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
            path: "/", roleName: role.name, roleId: roleID(role.name), arn: role.arn, createDate: .epoch,
            assumeRolePolicyDocument: role.assumeRolePolicy.serialized().percentEncoded())
    }

    /// The same at each start.
    static func roleID(_ name: String) -> String { "AROA" + name.uppercased() }
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
        return ResourceState(physicalID: name, attributes: ["Arn": arn, "RoleId": RoleService.roleID(name)])
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
            case "AWSLambdaDynamoDBExecutionRole":
                [
                    "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
                    "dynamodb:ListStreams", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
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
