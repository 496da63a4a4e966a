import CloudCore
import Foundation
import JSON
import Testing

@testable import CloudFormation

/// The shop's own template.yaml, as SAM's own translator makes it: ids and types were compared with aws-sam-translator.
@Suite struct ShopTemplateTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func plan(_ parameters: [String: String]) throws -> StackPlan {
        try StackPlan(
            text: String(contentsOf: Self.root.appendingPathComponent("template.yaml"), encoding: .utf8),
            parameters: parameters,
            resolver: Resolver(stackName: "shop", stackID: "arn:stack", settings: CloudSettings()), codeRoot: "/code",
            fingerprint: { $0 })
    }

    @Test func becomesWhatSAMMakesOfIt() throws {
        // given
        let expected = try String(
            contentsOf: Self.root.appendingPathComponent("Tests/Fixtures/CloudFormation/ShopTemplate.expected.txt"),
            encoding: .utf8
        ).split(separator: "\n").map(String.init)
        // when
        let plan = try plan(["AlarmEmail": "ops@nimbo.dev"])
        // then
        let made = plan.resources.map { resource in
            // Ten digits that follow from the content end these.
            let isHashed = resource.type == "AWS::Lambda::Version" || resource.type == "AWS::ApiGateway::Deployment"
            return "\(isHashed ? resource.logicalID.dropLast(10) + "*" : resource.logicalID) \(resource.type)"
        }
        #expect(made.sorted() == expected)
        #expect(plan.template.warnings.isEmpty)
    }

    @Test func leavesOutWhatIsNotAskedFor() throws {
        let plan = try plan([:])
        #expect(!plan.resources.contains { $0.logicalID == "AlarmSubscription" })
        #expect(plan.resolver.absent == ["AlarmSubscription"])
        #expect(plan.resolver.conditions == ["IsProd": true, "HasAlarmEmail": false])
    }

    @Test func waitsInTheRightOrder() throws {
        let plan = try plan([:])
        #expect(plan.dependencies["OrdersScaling"]?.contains("OrdersFunctionAliaslive") == true)
        #expect(plan.dependencies["Api"]?.contains("ApiAccount") == true)
        #expect(plan.dependencies["OrderSubscription"] == ["OrderTopic", "OrderQueue", "OrderQueuePolicy"])
        #expect(plan.dependencies["Table"] == ["DataKey"])
        #expect(plan.dependencies["ApiprodStage"]?.contains { $0.hasPrefix("ApiDeployment") } == true)
    }

    @Test func refusesAStageThatItDoesNotHave() throws {
        let problem = try #require(throws: TemplateProblem.self) { try plan(["Stage": "test"]) }
        #expect(problem.message.contains("must be one of [dev, prod]"))
    }
}
