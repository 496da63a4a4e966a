import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

@Suite struct EventConfigTests {
    private static let queue = "arn:aws:sqs:us-east-1:000000000000:dead"

    @Test func aConfigurationIsKeptByQualifier() async throws {
        try await withDirectory { directory in
            var bench = try Bench(clock: SimulatedClock(), dataDirectory: directory)
            try await bench.createWithAlias()
            let put = try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self, .init(functionName: "orders", maximumRetryAttempts: 1))
            #expect(put.functionArn == Bench.arn + ":$LATEST")
            #expect(put.maximumEventAgeInSeconds == nil)
            #expect(put.lastModified == bench.settings.clock.now)
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(functionName: "orders:live", maximumEventAgeInSeconds: 60))
            let updated = try await bench.send(
                Lambda.UpdateFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders", qualifier: "live",
                    destinationConfig: .init(onFailure: .init(destination: Self.queue))))
            #expect(updated.maximumEventAgeInSeconds == 60)
            // It is on disk.
            bench = try Bench(clock: SimulatedClock(), dataDirectory: directory)
            let found = try await bench.send(
                Lambda.GetFunctionEventInvokeConfig.self, .init(functionName: "orders", qualifier: "live"))
            #expect(found.document == updated.document)
            // Putting replaces all.
            let replaced = try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(functionName: "orders", qualifier: "live", maximumRetryAttempts: 0))
            #expect(replaced.maximumEventAgeInSeconds == nil)
            #expect(replaced.destinationConfig?.onFailure?.destination == nil)
            let all = try await bench.send(Lambda.ListFunctionEventInvokeConfigs.self, .init(functionName: "orders"))
            #expect(
                all.functionEventInvokeConfigs?.compactMap(\.functionArn) == [
                    Bench.arn + ":$LATEST", Bench.arn + ":live",
                ])
            try await bench.send(Lambda.DeleteFunctionEventInvokeConfig.self, .init(functionName: "orders"))
            #expect(bench.service.find("orders")?.eventConfigs.keys.sorted() == ["live"])
            // It goes with its alias.
            try await bench.send(Lambda.DeleteAlias.self, .init(functionName: "orders", name: "live"))
            #expect(bench.service.find("orders")?.eventConfigs.isEmpty == true)
        }
    }

    private static func put(
        _ name: String, _ code: String, _ message: String, status: Int = 400,
        _ change: (inout Lambda.PutFunctionEventInvokeConfigRequest) -> Void
    ) -> Refusal {
        var input = Lambda.PutFunctionEventInvokeConfigRequest(functionName: "orders")
        change(&input)
        return Refusal(name, code, message, status: status, Lambda.PutFunctionEventInvokeConfig.self, input)
    }
    private static func failing(_ arn: String) -> Lambda.DestinationConfig { .init(onFailure: .init(destination: arn)) }

    static let bad: [Refusal] = [
        put(
            "nothing", "InvalidParameterValueException",
            "You must specify at least one of error handling or destination setting."
        ) { _ in },
        put("three retries", "ValidationException", "Value '3' at 'maximumRetryAttempts' failed") {
            $0.maximumRetryAttempts = 3
        },
        put("fewer than none", "ValidationException", "at 'maximumRetryAttempts' failed") {
            $0.maximumRetryAttempts = -1
        },
        put("a short age", "ValidationException", "greater than or equal to 60") { $0.maximumEventAgeInSeconds = 59 },
        put("a long age", "ValidationException", "less than or equal to 21600") {
            $0.maximumEventAgeInSeconds = 21_601
        },
        put("itself", "InvalidParameterValueException", "You can't specify the function as a destination for itself.") {
            $0.destinationConfig = failing(Bench.arn)
        },
        put(
            "a table", "InvalidParameterValueException",
            "The destination ARN arn:aws:dynamodb:us-east-1:000000000000:table/x is invalid."
        ) { $0.destinationConfig = failing("arn:aws:dynamodb:us-east-1:000000000000:table/x") },
        put("a bus", "UnsupportedOperation", "event bus") {
            $0.destinationConfig = failing("arn:aws:events:us-east-1:000000000000:event-bus/default")
        },
        put(
            "no permission", "InvalidParameterValueException",
            "The function's execution role does not have permissions to call SendMessage on \(queue)"
        ) {
            $0.functionName = "poor"
            $0.destinationConfig = failing(queue)
        },
        put("no such alias", "ResourceNotFoundException", "Function not found: \(Bench.arn):dead", status: 404) {
            $0.qualifier = "dead"
            $0.maximumRetryAttempts = 1
        },
        Refusal(
            "none to read", "ResourceNotFoundException",
            "The function \(Bench.arn):$LATEST doesn't have an EventInvokeConfig", status: 404,
            Lambda.GetFunctionEventInvokeConfig.self, .init(functionName: "orders")),
        Refusal(
            "none to change", "ResourceNotFoundException", "doesn't have an EventInvokeConfig", status: 404,
            Lambda.UpdateFunctionEventInvokeConfig.self, .init(functionName: "orders", maximumRetryAttempts: 1)),
        Refusal(
            "none to delete", "ResourceNotFoundException", "doesn't have an EventInvokeConfig", status: 404,
            Lambda.DeleteFunctionEventInvokeConfig.self, .init(functionName: "orders")),
    ]

    @Test(arguments: bad)
    func configurationsThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.create()
        try await bench.create("poor") { $0.role = "arn:aws:iam::000000000000:role/nobody" }
        await refusal.check(bench)
        #expect(bench.service.allFunctions.allSatisfy { $0.eventConfigs.isEmpty })
        bench.service.codeFolders.close()
    }

    @Test func aTemplateHasTheLastWord() async throws {
        let clock = SimulatedClock()
        let bench = try Bench(clock: clock)
        try await bench.createWithAlias()
        @Sendable func apply(_ more: [String: JSONValue], _ previous: ResourceState?) async throws -> ResourceState {
            var properties: JSONValue = ["FunctionName": "orders", "Qualifier": "live"]
            for (key, value) in more { properties[key] = value }
            return try await bench.apply("AWS::Lambda::EventInvokeConfig", properties, previous: previous)
        }
        @Sendable func config(_ qualifier: String) -> Lambda.FunctionEventInvokeConfig? {
            bench.service.find("orders")?.eventConfigs[qualifier]
        }
        let first = try await apply(["MaximumRetryAttempts": "1", "MaximumEventAgeInSeconds": "60"], nil)
        #expect(config("live")?.maximumRetryAttempts == 1)
        #expect(config("live")?.maximumEventAgeInSeconds == 60)
        let made = config("live")?.lastModified
        clock.advance(by: .seconds(1))
        // The same again changes nothing.
        let second = try await apply(["MaximumRetryAttempts": 1, "MaximumEventAgeInSeconds": 60], first)
        #expect(config("live")?.lastModified == made)
        #expect(second == first)
        let third = try await apply(
            ["DestinationConfig": ["OnFailure": ["Destination": .string(Self.queue)]], "Qualifier": "$LATEST"], second)
        #expect(config("live") == nil)
        #expect(config("$LATEST")?.destinationConfig?.onFailure?.destination == Self.queue)
        await expectError("ValidationException") { _ = try await apply(["MaximumRetryAttempts": 9], third) }
        let provider = try #require(bench.registry.resourceProvider(for: "AWS::Lambda::EventInvokeConfig"))
        try await provider.delete(
            third, ResourceRequest(stackName: "shop", logicalID: "Thing", properties: [:], previous: third))
        #expect(config("$LATEST") == nil)
        bench.service.codeFolders.close()
    }
}
