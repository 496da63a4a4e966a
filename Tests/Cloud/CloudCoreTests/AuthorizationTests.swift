import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

/// What a role may do, in each protocol's words.
@Suite struct AuthorizationTests {
    private static func cloud() -> TestCloud {
        TestCloud(
            FakeService(DynamoDB.service) { table in
                table.on(
                    DynamoDB.DescribeTable.self,
                    resources: { input, context in [context.arn("dynamodb", "table/\(input.tableName)")] }
                ) { _, _ in .init() }
                table.on(DynamoDB.ListTables.self) { _, _ in .init() }
                table.on(DynamoDB.DeleteTable.self, authorizesItself: true) { _, _ in .init() }
            },
            FakeService(SNS.service) { $0.on(SNS.ListTopics.self) { _, _ in .init() } },
            FakeService(IAM.service) { $0.on(IAM.ListRoles.self) { _, _ in .init(roles: []) } },
            FakeService(CloudFrontAPI.service) {
                $0.on(CloudFrontAPI.CreateInvalidation.self) { _, _ in .init() }
            },
            FakeService(Lambda.service) {
                $0.on(Lambda.GetFunction.self) { _, _ in .init() }
                $0.on(Lambda.Invoke.self, action: "lambda:InvokeFunction") { _, _ in .init() }
            })
    }

    @Test func aPolicyOpensTheTableItNamesAndNoOther() async {
        let cloud = Self.cloud()
        let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/"
        let keys = cloud.role(
            "reader", ["Effect": "Allow", "Action": "dynamodb:Describe*", "Resource": .string(arn + "shop*")],
            ["Effect": "Deny", "Action": "dynamodb:*", "Resource": .string(arn + "shop-secret")])
        func describe(_ name: String) async -> AWSError? {
            await cloud.refusal(DynamoDB.DescribeTable.self, .init(tableName: name), as: keys)
        }
        #expect(await describe("shop") == nil)
        let who =
            "User: arn:aws:sts::000000000000:assumed-role/reader/test is not authorized to perform: dynamodb:DescribeTable"
        let other = await describe("other")
        #expect(other?.code == "AccessDeniedException" && other?.status == 400)
        #expect(
            other?.message
                == "\(who) on resource: \(arn)other because no identity-based policy allows the dynamodb:DescribeTable action"
        )
        let secret = await describe("shop-secret")
        #expect(
            secret?.message
                == "\(who) on resource: \(arn)shop-secret with an explicit deny in an identity-based policy")
    }

    @Test func withoutAResourceTheActionDecides() async {
        let cloud = Self.cloud()
        let one = cloud.role(
            "one", ["Effect": "Allow", "Action": ["dynamodb:ListTables"], "Resource": "arn:aws:dynamodb:::table/x"])
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: one) == nil)
        let none = cloud.role("none")
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: none)?.code == "AccessDeniedException")
        // What asks by itself is not asked here.
        #expect(await cloud.refusal(DynamoDB.DeleteTable.self, .init(tableName: "t"), as: none) == nil)
    }

    @Test func anActionMayHaveAnotherNameThanItsOperation() async {
        let cloud = Self.cloud()
        let keys = cloud.role("caller", ["Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"])
        #expect(await cloud.refusal(Lambda.Invoke.self, .init(functionName: "f"), as: keys) == nil)
    }

    /// AccessDeniedException is the JSON services' word; the others have their own.
    @Test func everyProtocolHasItsWordForNo() async {
        let cloud = Self.cloud()
        let keys = cloud.role("none")
        let rest = await cloud.refusal(Lambda.GetFunction.self, .init(functionName: "f"), as: keys)
        #expect(rest?.code == "AccessDeniedException" && rest?.status == 403)
        let query = await cloud.refusal(IAM.ListRoles.self, .init(), as: keys)
        #expect(query?.code == "AccessDenied" && query?.status == 403)
        let topic = await cloud.refusal(SNS.ListTopics.self, .init(), as: keys)
        #expect((topic?.queryCode ?? topic?.code) == "AuthorizationError" && topic?.status == 403)
        let xml = await cloud.refusal(
            CloudFrontAPI.CreateInvalidation.self,
            .init(distributionId: "E1", invalidationBatch: .init(paths: .init(quantity: 0), callerReference: "r")),
            as: keys)
        #expect(xml?.code == "AccessDenied" && xml?.status == 403)
    }
}
