import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudScaling

@Suite("EventBridge")
struct EventBridgeTests {
    private static let function = "arn:aws:lambda:us-east-1:000000000000:function:sweeper"

    @discardableResult
    private func rule(
        _ cloud: TestCloud, _ schedule: String = "rate(1 minute)", input: String? = nil
    ) async throws -> String? {
        let arn = try await cloud.send(EventBridge.PutRule.self, .init(name: "sweep", scheduleExpression: schedule))
            .ruleArn
        _ = try await cloud.send(
            EventBridge.PutTargets.self,
            .init(rule: "sweep", targets: [.init(id: "1", arn: Self.function, input: input)]))
        return arn
    }

    private func count(_ cloud: TestCloud) -> Int { cloud.functions.calls.withLock { $0.count } }

    @Test("A rate fires first after its time has passed, then each time")
    func rate() async throws {
        let cloud = try TestCloud()
        let arn = try await rule(cloud)
        try await running(cloud.events) {
            try await cloud.advance(by: .seconds(59))
            #expect(count(cloud) == 0)
            try await cloud.advance(by: .seconds(1))
            try await until { count(cloud) == 1 }
            try await cloud.advance(by: .seconds(60))
            try await until { count(cloud) == 2 }
        }
        let call = try #require(cloud.functions.calls.withLock { $0.first })
        #expect(call.input.functionName == Self.function)
        #expect(call.input.invocationType == "Event")
        #expect(call.principal == .service("events.amazonaws.com", sourceARN: arn))
        let event = try JSONValue(parsing: call.input.payload?.text ?? "")
        #expect(event["detail-type"]?.stringValue == "Scheduled Event")
        #expect(event["time"]?.stringValue == "2026-01-01T00:01:00Z")
        #expect(event["resources"]?[0]?.stringValue == arn)
    }

    @Test("A rate counts from the start of the process")
    func restart() async throws {
        try await withDirectory { directory in
            do { try await rule(try TestCloud(directory: directory), input: #"{"from":"rule"}"#) }
            let cloud = try TestCloud(directory: directory)
            try await running(cloud.events) {
                try await cloud.advance(by: .seconds(59))
                #expect(count(cloud) == 0)
                try await cloud.advance(by: .seconds(1))
                try await until { count(cloud) == 1 }
            }
            #expect(cloud.functions.calls.withLock { $0.first?.input.payload?.text } == #"{"from":"rule"}"#)
        }
    }

    @Test("A disabled rule is silent; a failing target stops nothing")
    func disabled() async throws {
        let cloud = try TestCloud()
        try await rule(cloud, "cron(0/1 * * * ? *)")
        _ = try await cloud.send(EventBridge.DisableRule.self, .init(name: "sweep"))
        #expect(try await cloud.send(EventBridge.DescribeRule.self, .init(name: "sweep")).state == "DISABLED")
        try await running(cloud.events) {
            try await cloud.advance(by: .seconds(120))
            #expect(count(cloud) == 0)
            _ = try await cloud.send(EventBridge.EnableRule.self, .init(name: "sweep"))
            cloud.functions.failure.withLock { $0 = .internalFailure() }
            try await cloud.advance(by: .seconds(60))
            cloud.functions.failure.withLock { $0 = nil }
            try await cloud.advance(by: .seconds(60))
            try await until { count(cloud) == 1 }
        }
    }

    @Test("Rules and targets are listed and removed")
    func lifecycle() async throws {
        let cloud = try TestCloud()
        try await rule(cloud)
        #expect(
            try await cloud.send(EventBridge.ListRules.self, .init(namePrefix: "sw")).rules?.map(\.name) == ["sweep"])
        #expect(try await cloud.send(EventBridge.ListRules.self, .init(namePrefix: "x")).rules?.isEmpty ?? true)
        #expect(
            try await cloud.send(EventBridge.ListTargetsByRule.self, .init(rule: "sweep")).targets?.map(\.id) == ["1"])
        #expect(
            await cloud.refusal(EventBridge.DeleteRule.self, .init(name: "sweep"))?.message.contains("has targets")
                == true)
        _ = try await cloud.send(EventBridge.RemoveTargets.self, .init(rule: "sweep", ids: ["1"]))
        _ = try await cloud.send(EventBridge.DeleteRule.self, .init(name: "sweep"))
        _ = try await cloud.send(EventBridge.DeleteRule.self, .init(name: "sweep"))
        #expect(
            await cloud.refusal(EventBridge.DescribeRule.self, .init(name: "sweep"))?.code
                == "ResourceNotFoundException")
        #expect(
            await cloud.refusal(EventBridge.EnableRule.self, .init(name: "sweep"))?.code == "ResourceNotFoundException")
    }

    @Test(
        "Bad rules",
        arguments: [
            (EventBridge.PutRuleRequest(name: "a"), "must be specified"),
            (.init(name: "a", scheduleExpression: "rate(x)"), "ScheduleExpression"),
            (.init(name: "a", scheduleExpression: "at(2027-01-01T00:00:00)"), "ScheduleExpression"),
            (.init(name: "a", eventPattern: "{}"), "not built here"),
            (.init(name: "a b", scheduleExpression: "rate(1 minute)"), "name"),
            (.init(name: "a", scheduleExpression: "rate(1 minute)", eventBusName: "other"), "does not exist"),
        ])
    func badRules(_ input: EventBridge.PutRuleRequest, _ words: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(EventBridge.PutRule.self, input)
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(cloud.events.rules.isEmpty)
    }

    @Test(
        "Bad targets",
        arguments: [
            (EventBridge.Target(id: "1", arn: "x"), "not in correct format"),
            (.init(id: "1", arn: "arn:aws:sqs:us-east-1:000000000000:q"), "only Lambda"),
            (.init(id: "1", arn: function, input: "{"), "Invalid JSON"),
            (.init(id: "1", arn: function, inputPath: "$.a"), "InputPath"),
        ])
    func badTargets(_ target: EventBridge.Target, _ words: String) async throws {
        let cloud = try TestCloud()
        try await rule(cloud)
        let error = await cloud.refusal(EventBridge.PutTargets.self, .init(rule: "sweep", targets: [target]))
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }

    @Test("The stack's rule")
    func resource() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.events.resourceProviders.first)
        func apply(_ schedule: String) async throws -> ResourceState {
            try await provider.apply(
                .init(
                    stackName: "Shop", logicalID: "Sweep",
                    properties: [
                        "ScheduleExpression": .string(schedule),
                        "Targets": [["Id": "T", "Arn": .string(Self.function)]],
                    ]))
        }
        let state = try await apply("rate(1 minute)")
        #expect(state.physicalID == "shop-sweep")
        #expect(state.attributes["Arn"] == "arn:aws:events:us-east-1:000000000000:rule/shop-sweep")
        let before = cloud.events.rules
        #expect(try await apply("rate(1 minute)") == state)
        #expect(cloud.events.rules == before)
        _ = try await apply("rate(2 minutes)")
        #expect(cloud.events.rules["shop-sweep"]?.schedule == "rate(2 minutes)")
        #expect(cloud.events.rules["shop-sweep"]?.targets.count == 1)
        try await provider.delete(state, .init(stackName: "Shop", logicalID: "Sweep", properties: [:]))
        #expect(cloud.events.rules.isEmpty)
    }
}
