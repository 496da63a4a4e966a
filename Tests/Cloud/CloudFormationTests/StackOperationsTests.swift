import AWSCore
import AWSShapes
import JSON
import Synchronization
import Testing

@testable import CloudCore
@testable import CloudFormation

@Suite struct StackOperationsTests {
    private static let template = """
        Description: things
        Parameters:
          Secret: {Type: String, NoEcho: true, Default: hush}
          Names: {Type: CommaDelimitedList, Default: "a, b"}
          Count: {Type: Number, Default: 3}
        Resources:
          A: {Type: Test::Thing, Properties: {Name: first, Value: !Ref Secret}}
          B: {Type: Test::Other, DependsOn: A}
        Outputs:
          O: {Value: !Ref A, Description: says so, Export: {Name: out}}
          P: {Value: !Join ["+", !Ref Names]}
        """

    private func cloud() async throws -> TestStacks {
        let cloud = try TestStacks()
        _ = try await cloud.deploy(Self.template)
        cloud.clock.advance(by: .seconds(1))
        _ = try await cloud.deploy("Resources: {X: {Type: Test::Thing}}", "later")
        return cloud
    }

    // MARK: - Stacks

    @Test func describesAStackByNameAndByID() async throws {
        // given
        let cloud = try await cloud()
        // when
        let stack = try #require(
            try await cloud.send(Stacks.DescribeStacks.self, .init(stackName: "shop")).stacks?.first)
        // then
        #expect(stack.stackName == "shop")
        #expect(stack.description == "things")
        #expect(stack.stackStatus == "CREATE_COMPLETE")
        #expect(stack.creationTime == cloud.clock.now - .seconds(1))
        #expect(stack.parameters?.map(\.parameterKey) == ["Count", "Names", "Secret"])
        #expect(stack.parameters?.map(\.parameterValue) == ["3", "a,b", "****"])
        #expect(stack.outputs?.map(\.outputKey) == ["O", "P"])
        #expect(stack.outputs?.map(\.outputValue) == ["first", "a+b"])
        #expect(stack.outputs?.map(\.exportName) == ["out", nil])
        #expect(stack.outputs?.map(\.description) == ["says so", nil])
        let byID = try await cloud.send(Stacks.DescribeStacks.self, .init(stackName: stack.stackId))
        #expect(byID.stacks?.map(\.stackName) == ["shop"])
        // The secret is masked in what is shown, not in what is made.
        #expect(cloud.shelf.things.withLock { $0["first"]?["Value"] } == "hush")
    }

    @Test func listsStacksNewestFirst() async throws {
        // given
        let cloud = try await cloud()
        _ = await cloud.refusal("Resources: {A: {Type: Test::Thing, Properties: {Fail: x}}}", "broken")
        // then
        #expect(
            try await cloud.send(Stacks.DescribeStacks.self, .init()).stacks?.map(\.stackName)
                == ["broken", "later", "shop"])
        let all = try await cloud.send(Stacks.ListStacks.self, .init()).stackSummaries ?? []
        #expect(all.map(\.stackName) == ["broken", "later", "shop"])
        #expect(all.map(\.stackStatus) == ["CREATE_FAILED", "CREATE_COMPLETE", "CREATE_COMPLETE"])
        #expect(all.last?.templateDescription == "things")
        #expect(all.last?.lastUpdatedTime == nil)
        let failed = try await cloud.send(
            Stacks.ListStacks.self, .init(stackStatusFilter: ["CREATE_FAILED", "DELETE_COMPLETE"]))
        #expect(failed.stackSummaries?.map(\.stackName) == ["broken"])
    }

    @Test func givesBackTheTemplateAsWritten() async throws {
        let template = try await cloud().send(Stacks.GetTemplate.self, .init(stackName: "shop"))
        #expect(template.templateBody == Self.template)
        #expect(template.stagesAvailable == ["Original"])
    }

    // MARK: - Resources

    @Test func listsResourcesInTheOrderTheyWereMade() async throws {
        let cloud = try await cloud()
        let resources =
            try await cloud.send(Stacks.ListStackResources.self, .init(stackName: "shop")).stackResourceSummaries ?? []
        #expect(resources.map(\.logicalResourceId) == ["A", "B"])
        #expect(resources.map(\.physicalResourceId) == ["first", "shop-b"])
        #expect(resources.map(\.resourceType) == ["Test::Thing", "Test::Other"])
        #expect(resources.map(\.resourceStatus) == ["CREATE_COMPLETE", "CREATE_COMPLETE"])
        #expect(resources.first?.lastUpdatedTimestamp == cloud.clock.now - .seconds(1))
    }

    @Test(arguments: [
        (Stacks.DescribeStackResourcesInput(stackName: "shop"), ["A", "B"]),
        (Stacks.DescribeStackResourcesInput(stackName: "shop", logicalResourceId: "B"), ["B"]),
        (Stacks.DescribeStackResourcesInput(stackName: "shop", logicalResourceId: "Z"), []),
        (Stacks.DescribeStackResourcesInput(physicalResourceId: "first"), ["A", "B"]),
    ])
    func describesResources(_ input: Stacks.DescribeStackResourcesInput, _ names: [String]) async throws {
        let resources = try await cloud().send(Stacks.DescribeStackResources.self, input).stackResources ?? []
        #expect(resources.map(\.logicalResourceId) == names)
        #expect(resources.allSatisfy { $0.stackName == "shop" && $0.stackId?.contains(":stack/shop/") == true })
    }

    // MARK: - Refusals

    @Test func strangersAreRefusedInAWSsWords() async throws {
        let cloud = try await cloud()
        let missing = "Stack with id none does not exist"
        func expect(_ error: AWSError?, _ message: String, line: Int = #line) {
            #expect(error?.code == "ValidationError", "line \(line)")
            #expect(error?.message == message, "line \(line)")
            #expect(error?.status == 400, "line \(line)")
        }
        expect(await cloud.refusal(of: Stacks.DescribeStacks.self, .init(stackName: "none")), missing)
        expect(await cloud.refusal(of: Stacks.ListStackResources.self, .init(stackName: "none")), missing)
        expect(await cloud.refusal(of: Stacks.GetTemplate.self, .init(stackName: "none")), missing)
        expect(await cloud.refusal(of: Stacks.DescribeStackResources.self, .init(stackName: "none")), missing)
        expect(
            await cloud.refusal(of: Stacks.DescribeStackResources.self, .init(physicalResourceId: "none")),
            "Stack for none does not exist")
        expect(
            await cloud.refusal(of: Stacks.DescribeStackResources.self, .init()),
            "Either StackName or PhysicalResourceId must be specified")
        expect(await cloud.refusal(of: Stacks.GetTemplate.self, .init()), "StackName is required")
    }

    @Test func aRoleSeesTheStacksItMay() async throws {
        // given
        let cloud = try await cloud()
        let registry = cloud.stacks.registry
        let id = try #require(try cloud.stacks.store.stack("shop")?.id)
        registry.identity.putRole(
            Identity.Role(
                name: "reader", arn: "arn:aws:iam::000000000000:role/reader", assumeRolePolicy: .null,
                policies: [
                    "p": [
                        "Statement": [
                            [
                                "Effect": "Allow", "Action": "cloudformation:Describe*",
                                "Resource": "arn:aws:cloudformation:us-east-1:000000000000:stack/shop/*",
                            ]
                        ]
                    ]
                ]))
        let reader = Principal.role(name: "reader", sessionName: "s")
        func code<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async -> String? {
            do {
                _ = try await registry.call(operation, input, as: reader)
                return nil
            } catch { return (error as? AWSError)?.code }
        }
        // then
        #expect(await code(Stacks.DescribeStacks.self, .init(stackName: "shop")) == nil)
        #expect(await code(Stacks.DescribeStacks.self, .init(stackName: id)) == nil)
        #expect(await code(Stacks.DescribeStackResources.self, .init(stackName: "shop")) == nil)
        #expect(await code(Stacks.DescribeStacks.self, .init(stackName: "later"))?.contains("AccessDenied") == true)
        #expect(await code(Stacks.GetTemplate.self, .init(stackName: "shop"))?.contains("AccessDenied") == true)
        #expect(await code(Stacks.ListStackResources.self, .init(stackName: "shop"))?.contains("AccessDenied") == true)
    }
}
