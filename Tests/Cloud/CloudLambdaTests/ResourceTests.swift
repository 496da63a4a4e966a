import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

/// What a template makes, changes and takes away.
@Suite struct ResourceTests {
    private func remove(_ bench: Bench, _ type: String, _ state: ResourceState) async throws {
        let provider = try #require(bench.registry.resourceProvider(for: type))
        let request = ResourceRequest(stackName: "shop", logicalID: "Thing", properties: [:], previous: state)
        // Twice: what is gone is no error.
        for _ in 0..<2 { try await provider.delete(state, request) }
    }

    @Test func aFunctionIsChangedInPlaceAndRenamedByReplacement() async throws {
        let bench = try Bench()
        let first = try await bench.deploy("orders", ["Tags": [["Key": "team", "Value": "shop"]]])
        let revision = bench.service.find("orders")?.latest.configuration.revisionId
        let same = try await bench.deploy("orders", ["Tags": [["Key": "team", "Value": "shop"]]], previous: first)
        #expect(same == first)
        #expect(bench.service.find("orders")?.latest.configuration.revisionId == revision)
        try await bench.deploy("orders", ["Timeout": "20", "ReservedConcurrentExecutions": "5"], previous: first)
        #expect(bench.service.find("orders")?.latest.timeout == 20)
        #expect(bench.service.find("orders")?.tags == [:])
        #expect(bench.service.find("orders")?.reservedConcurrency == 5)
        let renamed = try await bench.deploy("sales", previous: first)
        #expect(bench.service.allFunctions.map(\.name) == ["sales"])
        #expect(renamed.attributes["Arn"] == "arn:aws:lambda:us-east-1:000000000000:function:sales")
        try await remove(bench, "AWS::Lambda::Function", renamed)
        #expect(bench.service.allFunctions.isEmpty)
    }

    @Test(
        arguments: [
            (["ZipFile": "exports.handler = 1"], "UnsupportedOperation"), ([:], "UnsupportedOperation"),
            (["S3Bucket": "nowhere", "S3Key": "k"], "InvalidParameterValueException"),
        ] as [(JSONValue, String)])
    func codeThatCannotBeHad(code: JSONValue, error: String) async throws {
        let bench = try Bench()
        await expectError(error) { _ = try await bench.deploy("orders", ["Code": code]) }
        #expect(bench.service.allFunctions.isEmpty)
    }

    @Test func versionsAndAliasesFollowTheTemplate() async throws {
        let bench = try Bench()
        let function = try await bench.deploy()
        let first = try await bench.apply("AWS::Lambda::Version", ["FunctionName": "orders", "Description": "one"])
        #expect(first.physicalID == Bench.arn + ":1")
        try await bench.deploy("orders", ["Timeout": 20], previous: function)
        let second = try await bench.apply(
            "AWS::Lambda::Version",
            ["FunctionName": "orders", "ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": "2"]])
        #expect(second.attributes["Version"] == "2")
        #expect(bench.service.find("orders")?.provisioned["2"]?.requested == 2)
        @Sendable func alias(
            _ version: String, _ more: [String: JSONValue], previous: ResourceState? = nil
        ) async throws -> ResourceState {
            var properties: JSONValue = [
                "FunctionName": "orders", "Name": "live", "FunctionVersion": .string(version), "Description": "it",
            ]
            for (key, value) in more { properties[key] = value }
            return try await bench.apply("AWS::Lambda::Alias", properties, previous: previous)
        }
        let made = try await alias(
            "1", ["ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 3]])
        #expect(made.physicalID == Bench.arn + ":live")
        #expect(bench.service.find("orders")?.provisioned["live"]?.requested == 3)
        let revision = bench.service.find("orders")?.aliases["live"]?.revisionId
        let weights: JSONValue = ["AdditionalVersionWeights": [["FunctionVersion": "1", "FunctionWeight": 0.25]]]
        let moved = try await alias("2", ["RoutingConfig": weights], previous: made)
        let live = try #require(bench.service.find("orders")?.aliases["live"])
        #expect(live.functionVersion == "2")
        #expect(live.routingConfig?.additionalVersionWeights == ["1": 0.25])
        #expect(live.revisionId != revision)
        // What the template gave, it takes back.
        #expect(bench.service.find("orders")?.provisioned["live"] == nil)
        _ = try await alias("2", ["RoutingConfig": weights], previous: moved)
        #expect(bench.service.find("orders")?.aliases["live"]?.revisionId == live.revisionId)
        _ = try await alias("2", [:], previous: moved)
        #expect(bench.service.find("orders")?.aliases["live"]?.routingConfig == nil)
        try await remove(bench, "AWS::Lambda::Version", first)
        #expect(bench.service.find("orders")?.versions.map(\.number) == ["2"])
        try await remove(bench, "AWS::Lambda::Alias", moved)
        #expect(bench.service.find("orders")?.aliases.isEmpty == true)
    }

    @Test func aPermissionMovesWithItsFunction() async throws {
        let bench = try Bench()
        try await bench.deploy("orders")
        try await bench.deploy("sales")
        @Sendable func permit(
            _ function: String, _ source: String, previous: ResourceState? = nil
        ) async throws -> ResourceState {
            try await bench.apply(
                "AWS::Lambda::Permission",
                [
                    "FunctionName": .string(function), "Action": "lambda:InvokeFunction",
                    "Principal": "sns.amazonaws.com", "SourceArn": .string(source),
                ], previous: previous)
        }
        func statements(_ function: String) -> [JSONValue] { bench.service.find(function)?.policies[""] ?? [] }
        let first = try await permit("orders", "arn:aws:sns:us-east-1:000000000000:a")
        _ = try await permit("orders", "arn:aws:sns:us-east-1:000000000000:b", previous: first)
        #expect(statements("orders").count == 1)
        #expect(
            statements("orders").first?["Condition"]?["ArnLike"]?["AWS:SourceArn"]
                == "arn:aws:sns:us-east-1:000000000000:b")
        let moved = try await permit("sales", "arn:aws:sns:us-east-1:000000000000:b", previous: first)
        #expect(statements("orders").isEmpty)
        #expect(statements("sales").count == 1)
        try await remove(bench, "AWS::Lambda::Permission", moved)
        #expect(statements("sales").isEmpty)
    }

    @Test func aMappingOfAnotherQueueIsAnother() async throws {
        let bench = try Bench()
        try await bench.deploy("orders")
        @Sendable func map(_ account: String, previous: ResourceState? = nil) async throws -> ResourceState {
            try await bench.apply(
                "AWS::Lambda::EventSourceMapping",
                [
                    "FunctionName": "orders", "BatchSize": "5", "Enabled": "false",
                    "EventSourceArn": .string("arn:aws:sqs:us-east-1:\(account):orders"),
                ], previous: previous)
        }
        let first = try await map("000000000000")
        #expect(bench.service.mapping(first.physicalID)?.batchSize == 5)
        #expect(bench.service.mapping(first.physicalID)?.isEnabled == false)
        // A stack that was forgotten finds its mapping.
        #expect(try await map("000000000000") == first)
        let other = try await map("111111111111", previous: first)
        #expect(other.physicalID != first.physicalID)
        #expect(bench.service.allMappings.map(\.uuid) == [other.physicalID])
        try await remove(bench, "AWS::Lambda::EventSourceMapping", other)
        #expect(bench.service.allMappings.isEmpty)
    }
}
