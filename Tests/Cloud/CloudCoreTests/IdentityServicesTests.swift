import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudCore

/// STS and IAM over the wire.
@Suite struct IdentityServicesTests {
    private static func cloud() -> TestCloud {
        TestCloud { registry in [TokenService(registry: registry), RoleService(registry: registry), tables()] }
    }

    private static let arn = "arn:aws:iam::000000000000:role/worker"

    /// A role that the template would make, and what it became.
    private static func apply(
        _ cloud: TestCloud, _ properties: JSONValue, logicalID: String = "WorkerRole", previous: ResourceState? = nil
    ) async throws -> ResourceState {
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::IAM::Role"))
        return try await provider.apply(
            ResourceRequest(stackName: "Shop", logicalID: logicalID, properties: properties, previous: previous))
    }

    private static let trust: JSONValue = [
        "Version": "2012-10-17",
        "Statement": [
            ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"],
            [
                "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::000000000000:role/trusted"],
                "Action": "sts:AssumeRole",
            ],
        ],
    ]

    // MARK: - STS

    @Test func theOwnerIsTold() async throws {
        let who = try await Self.cloud().send(STS.GetCallerIdentity.self, .init())
        #expect(who.account == "000000000000" && who.userId == "000000000000")
        #expect(who.arn == "arn:aws:iam::000000000000:root")
    }

    /// "No permissions are required to perform this operation", says its page.
    @Test func aRoleWithoutRightsMayAskWhoItIs() async throws {
        let cloud = Self.cloud()
        let keys = cloud.role("poor", ["Effect": "Deny", "Action": "*", "Resource": "*"])
        let who = try await cloud.send(STS.GetCallerIdentity.self, .init(), as: keys)
        #expect(who.arn == "arn:aws:sts::000000000000:assumed-role/poor/test" && who.account == "000000000000")
        #expect(who.userId == "AROAPOOR:test")
    }

    @Test func aRoleIsTakenOn() async throws {
        let cloud = Self.cloud()
        _ = try await Self.apply(
            cloud,
            [
                "RoleName": "worker", "AssumeRolePolicyDocument": Self.trust,
                "Policies": [
                    [
                        "PolicyName": "p",
                        "PolicyDocument": [
                            "Statement": ["Effect": "Allow", "Action": "dynamodb:List*", "Resource": "*"]
                        ],
                    ]
                ],
            ])
        let taken = try await cloud.send(
            STS.AssumeRole.self, .init(roleArn: Self.arn, roleSessionName: "night", durationSeconds: 900))
        let keys = try #require(taken.credentials)
        #expect(keys.expiration == cloud.clock.now + .seconds(900))
        #expect(taken.assumedRoleUser?.arn == "arn:aws:sts::000000000000:assumed-role/worker/night")
        #expect(taken.assumedRoleUser?.assumedRoleId == "AROAWORKER:night")
        let credentials = Credentials(
            accessKeyID: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken)
        #expect(try await cloud.send(DynamoDB.ListTables.self, .init(), as: credentials).tableNames == ["a", "b"])
        cloud.clock.advance(by: .seconds(901))
        #expect(
            await cloud.refusal(DynamoDB.ListTables.self, .init(), as: credentials)?.code == "ExpiredTokenException")
    }

    @Test func onlyThoseMayTakeARoleWhomItTrusts() async throws {
        let cloud = Self.cloud()
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": Self.trust])
        let may: JSONValue = ["Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"]
        let input = STS.AssumeRoleRequest(roleArn: Self.arn, roleSessionName: "night")
        #expect(await cloud.refusal(STS.AssumeRole.self, input, as: cloud.role("trusted", may)) == nil)
        let stranger = await cloud.refusal(STS.AssumeRole.self, input, as: cloud.role("stranger", may))
        #expect(stranger?.code == "AccessDenied" && stranger?.status == 403)
        #expect(
            stranger?.message
                == "User: arn:aws:sts::000000000000:assumed-role/stranger/test is not authorized to perform: sts:AssumeRole on resource: \(Self.arn)"
        )
        // A trust policy that names the caller is enough, unless the caller's own policy forbids it.
        #expect(await cloud.refusal(STS.AssumeRole.self, input, as: cloud.role("trusted")) == nil)
        let mayNot: JSONValue = ["Effect": "Deny", "Action": "sts:*", "Resource": "*"]
        #expect(
            await cloud.refusal(STS.AssumeRole.self, input, as: cloud.role("trusted", mayNot))?.code == "AccessDenied")
    }

    @Test func aTrustInTheAccountLeavesItToTheCallersPolicies() async throws {
        let cloud = Self.cloud()
        let trust: JSONValue = [
            "Statement": [
                "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::000000000000:root"], "Action": "sts:AssumeRole",
                "Condition": ["StringEquals": ["sts:ExternalId": "shop"]],
            ]
        ]
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": trust])
        var input = STS.AssumeRoleRequest(roleArn: Self.arn, roleSessionName: "night", externalId: "shop")
        let may = cloud.role("one", ["Effect": "Allow", "Action": "sts:AssumeRole", "Resource": .string(Self.arn)])
        #expect(await cloud.refusal(STS.AssumeRole.self, input, as: may) == nil)
        #expect(await cloud.refusal(STS.AssumeRole.self, input, as: cloud.role("two"))?.code == "AccessDenied")
        input.externalId = "other"
        #expect(await cloud.refusal(STS.AssumeRole.self, input, as: may)?.code == "AccessDenied")
    }

    @Test func servicesTakeTheRolesThatTrustThem() async throws {
        let cloud = Self.cloud()
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": Self.trust])
        let input = STS.AssumeRoleRequest(roleArn: Self.arn, roleSessionName: "night")
        let taken = try await cloud.registry.call(STS.AssumeRole.self, input, as: .service("lambda.amazonaws.com"))
        #expect(taken.credentials != nil)
        for who in [Principal.service("sns.amazonaws.com"), .anonymous] {
            let error = await #expect(throws: AWSError.self) {
                try await cloud.registry.call(STS.AssumeRole.self, input, as: who)
            }
            #expect(error?.code == "AccessDenied")
        }
    }

    @Test(arguments: [
        "arn:aws:iam::000000000000:role/none", "arn:aws:iam::999999999999:role/worker", "worker-is-no-arn-at-all",
    ])
    func aRoleThatIsNotThereCannotBeTakenOn(_ arn: String) async throws {
        let cloud = Self.cloud()
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": Self.trust])
        let error = await cloud.refusal(STS.AssumeRole.self, .init(roleArn: arn, roleSessionName: "night"))
        #expect(error?.code == "AccessDenied" && error?.status == 403)
    }

    @Test(arguments: [
        (899, "night", "'durationSeconds'"), (43_201, "night", "'durationSeconds'"), (900, "n", "'roleSessionName'"),
        (900, "no spaces", "'roleSessionName'"),
    ])
    func limitsOfARequestForARole(_ seconds: Int, _ session: String, _ named: String) async throws {
        let cloud = Self.cloud()
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": Self.trust])
        let error = await cloud.refusal(
            STS.AssumeRole.self, .init(roleArn: Self.arn, roleSessionName: session, durationSeconds: seconds))
        #expect(error?.code == "ValidationError" && error?.status == 400)
        #expect(error?.message.contains("at \(named) failed to satisfy constraint") == true)
    }

    // MARK: - IAM

    @Test func rolesAreListedAndFound() async throws {
        let cloud = Self.cloud()
        #expect(try await cloud.send(IAM.ListRoles.self, .init()).roles.isEmpty)
        _ = try await Self.apply(cloud, ["RoleName": "worker", "AssumeRolePolicyDocument": Self.trust])
        _ = try await Self.apply(cloud, ["AssumeRolePolicyDocument": Self.trust], logicalID: "Other")
        let listed = try await cloud.send(IAM.ListRoles.self, .init())
        #expect(listed.roles.map(\.roleName) == ["shop-other", "worker"] && listed.isTruncated == false)
        let role = try await cloud.send(IAM.GetRole.self, .init(roleName: "worker")).role
        #expect(role.arn == Self.arn && role.path == "/" && role.roleId == "AROAWORKER")
        let document = try JSONValue(parsing: (role.assumeRolePolicyDocument ?? "").percentDecoded())
        #expect(document == Self.trust)
        let error = await cloud.refusal(IAM.GetRole.self, .init(roleName: "none"))
        #expect(error?.queryCode ?? error?.code == "NoSuchEntity" && error?.status == 404)
        #expect(error?.message == "The role with name none cannot be found.")
    }

    // MARK: - AWS::IAM::Role

    @Test func aRoleIsMadeChangedAndRemoved() async throws {
        let cloud = Self.cloud()
        func policies(_ action: JSONValue) -> JSONValue {
            [
                "AssumeRolePolicyDocument": Self.trust,
                "Policies": [
                    [
                        "PolicyName": "p",
                        "PolicyDocument": ["Statement": ["Effect": "Allow", "Action": action, "Resource": "*"]],
                    ],
                    ["PolicyName": "without a document"],
                ],
            ]
        }
        let made = try await Self.apply(cloud, policies("dynamodb:ListTables"))
        #expect(made.physicalID == "shop-workerrole")
        #expect(made.attributes["Arn"] == "arn:aws:iam::000000000000:role/shop-workerrole")
        // The same again changes nothing.
        #expect(try await Self.apply(cloud, policies("dynamodb:ListTables"), previous: made) == made)
        #expect(cloud.identity.roles.count == 1)
        let keys = cloud.identity.makeTemporaryCredentials(role: "shop-workerrole", sessionName: "s").credentials
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: keys) == nil)
        // A changed policy holds for keys that are out already.
        _ = try await Self.apply(cloud, policies("sqs:*"), previous: made)
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: keys)?.code == "AccessDeniedException")

        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::IAM::Role"))
        let request = ResourceRequest(stackName: "Shop", logicalID: "WorkerRole", properties: policies("sqs:*"))
        try await provider.delete(made, request)
        try await provider.delete(made, request)
        #expect(cloud.identity.roles.isEmpty)
    }

    @Test(
        arguments: [
            ("AWSLambdaBasicExecutionRole", "logs:PutLogEvents"),
            ("AWSLambdaSQSQueueExecutionRole", "sqs:ReceiveMessage"),
            ("AWSXrayWriteOnlyAccess", "xray:PutTraceSegments"),
            ("AWSXRayDaemonWriteAccess", "xray:PutTelemetryRecords"),
            ("AmazonAPIGatewayPushToCloudWatchLogs", "logs:DescribeLogGroups"), ("AdministratorAccess", nil),
        ] as [(String, String?)])
    func managedPoliciesAreKnownByTheirStatements(_ name: String, _ action: String?) async throws {
        let cloud = Self.cloud()
        let state = try await Self.apply(
            cloud,
            [
                "AssumeRolePolicyDocument": Self.trust,
                "ManagedPolicyArns": [.string("arn:aws:iam::aws:policy/service-role/\(name)"), 5],
            ])
        let who = Principal.role(name: state.physicalID, sessionName: "s")
        if let action { #expect(cloud.identity.decision(who, action: action, resource: "*") == .allowed) }
        #expect(cloud.identity.decision(who, action: "s3:DeleteBucket", resource: "*") == .silent)
    }

    @Test func everyPropertyOfTheTemplatesRolesIsKnown() throws {
        let provider = try #require(Self.cloud().registry.resourceProvider(for: "AWS::IAM::Role"))
        let all = Set(provider.knownProperties + provider.inertProperties)
        #expect(all.isSuperset(of: ["RoleName", "AssumeRolePolicyDocument", "Policies", "ManagedPolicyArns", "Tags"]))
        #expect(Set(provider.knownProperties).isDisjoint(with: provider.inertProperties))
    }
}
