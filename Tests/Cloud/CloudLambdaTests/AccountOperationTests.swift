import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudLambda

@Suite struct AccountOperationTests {
    @Test func theAccountHasLimits() async throws {
        let bench = try Bench()
        let made = try await bench.create { $0.publish = true }
        let account = try await bench.send(Lambda.GetAccountSettings.self, .init())
        #expect(account.accountLimit?.concurrentExecutions == 1000)
        #expect(account.accountLimit?.unreservedConcurrentExecutions == 1000)
        #expect(account.accountLimit?.codeSizeUnzipped == 262_144_000)
        #expect(account.accountUsage?.functionCount == 1)
        // The version counts too.
        #expect(account.accountUsage?.totalCodeSize == 2 * (made.codeSize ?? 0))
        bench.service.codeFolders.close()
    }

    @Test func tagsComeAndGo() async throws {
        let bench = try Bench()
        try await bench.create { $0.tags = ["team": "shop"] }
        @Sendable func tags() async throws -> [String: String]? {
            try await bench.send(Lambda.ListTags.self, .init(resource: Bench.arn)).tags
        }
        #expect(try await tags() == ["team": "shop"])
        try await bench.send(
            Lambda.TagResource.self, .init(resource: Bench.arn, tags: ["team": "orders", "stage": "test"]))
        #expect(try await tags() == ["team": "orders", "stage": "test"])
        #expect(
            try await bench.send(Lambda.GetFunction.self, .init(functionName: "orders")).tags == [
                "team": "orders", "stage": "test",
            ])
        try await bench.send(Lambda.UntagResource.self, .init(resource: Bench.arn, tagKeys: ["team", "none"]))
        #expect(try await tags() == ["stage": "test"])
        let many = Dictionary(uniqueKeysWithValues: (0..<50).map { ("tag-\($0)", "x") })
        #expect(
            await bench.refusal(Lambda.TagResource.self, .init(resource: Bench.arn, tags: many)).code
                == "InvalidParameterValueException")
        #expect(try await tags() == ["stage": "test"])
        bench.service.codeFolders.close()
    }

    static let bad: [Refusal] = [
        Refusal(
            "an alias", "InvalidParameterValueException", "Tags on function aliases and versions are not supported.",
            Lambda.TagResource.self, .init(resource: Bench.arn + ":live", tags: ["a": "b"])),
        Refusal(
            "nobody", "ResourceNotFoundException", "Function not found: \(Bench.arn)s", status: 404,
            Lambda.TagResource.self, .init(resource: Bench.arn + "s", tags: ["a": "b"])),
        Refusal(
            "nobody's tags", "ResourceNotFoundException", "Function not found: \(Bench.arn)s", status: 404,
            Lambda.ListTags.self, .init(resource: Bench.arn + "s")),
        Refusal(
            "nobody untagged", "ResourceNotFoundException", "Function not found: \(Bench.arn)s", status: 404,
            Lambda.UntagResource.self, .init(resource: Bench.arn + "s", tagKeys: ["a"])),
        Refusal(
            "no ARN", "ValidationException", "at 'resource' failed", Lambda.ListTags.self, .init(resource: "orders")),
        Refusal(
            "a mapping", "UnsupportedOperation", "Tags of an event source mapping", Lambda.ListTags.self,
            .init(
                resource:
                    "arn:aws:lambda:us-east-1:000000000000:event-source-mapping:00000000-0000-0000-0000-000000000000")),
    ]

    @Test(arguments: bad)
    func tagsThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        await refusal.check(bench)
        bench.service.codeFolders.close()
    }

    private static func missing<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) -> Refusal {
        Refusal(
            operation.schema.name, "ResourceNotFoundException",
            "Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody", status: 404, operation, input)
    }

    static let withoutAFunction: [Refusal] = [
        missing(Lambda.GetFunction.self, .init(functionName: "nobody")),
        missing(Lambda.GetFunctionConfiguration.self, .init(functionName: "nobody")),
        missing(Lambda.UpdateFunctionCode.self, .init(functionName: "nobody", zipFile: ZipFile.bootstrap())),
        missing(Lambda.UpdateFunctionConfiguration.self, .init(functionName: "nobody", timeout: 3)),
        missing(Lambda.DeleteFunction.self, .init(functionName: "nobody")),
        missing(Lambda.DeleteFunction.self, .init(functionName: "nobody", qualifier: "1")),
        missing(Lambda.Invoke.self, .init(functionName: "nobody")),
        missing(Lambda.Invoke.self, .init(functionName: "nobody", invocationType: "Event")),
        missing(Lambda.Invoke.self, .init(functionName: "nobody", invocationType: "DryRun")),
        missing(Lambda.PublishVersion.self, .init(functionName: "nobody")),
        missing(Lambda.ListVersionsByFunction.self, .init(functionName: "nobody")),
        missing(Lambda.CreateAlias.self, .init(functionName: "nobody", name: "live", functionVersion: "1")),
        missing(Lambda.GetAlias.self, .init(functionName: "nobody", name: "live")),
        missing(Lambda.UpdateAlias.self, .init(functionName: "nobody", name: "live")),
        missing(Lambda.DeleteAlias.self, .init(functionName: "nobody", name: "live")),
        missing(Lambda.ListAliases.self, .init(functionName: "nobody")),
        missing(Lambda.PutFunctionConcurrency.self, .init(functionName: "nobody", reservedConcurrentExecutions: 1)),
        missing(Lambda.GetFunctionConcurrency.self, .init(functionName: "nobody")),
        missing(Lambda.DeleteFunctionConcurrency.self, .init(functionName: "nobody")),
        missing(
            Lambda.PutProvisionedConcurrencyConfig.self,
            .init(functionName: "nobody", qualifier: "1", provisionedConcurrentExecutions: 1)),
        missing(Lambda.GetProvisionedConcurrencyConfig.self, .init(functionName: "nobody", qualifier: "1")),
        missing(Lambda.DeleteProvisionedConcurrencyConfig.self, .init(functionName: "nobody", qualifier: "1")),
        missing(Lambda.ListProvisionedConcurrencyConfigs.self, .init(functionName: "nobody")),
        missing(
            Lambda.AddPermission.self,
            .init(functionName: "nobody", statementId: "x", action: "lambda:*", principal: "*")),
        missing(Lambda.RemovePermission.self, .init(functionName: "nobody", statementId: "x")),
        missing(Lambda.GetPolicy.self, .init(functionName: "nobody")),
        missing(
            Lambda.CreateEventSourceMapping.self,
            .init(functionName: "nobody", eventSourceArn: "arn:aws:sqs:us-east-1:000000000000:orders")),
        missing(Lambda.PutFunctionEventInvokeConfig.self, .init(functionName: "nobody", maximumRetryAttempts: 1)),
        missing(Lambda.UpdateFunctionEventInvokeConfig.self, .init(functionName: "nobody", maximumRetryAttempts: 1)),
        missing(Lambda.GetFunctionEventInvokeConfig.self, .init(functionName: "nobody")),
        missing(Lambda.DeleteFunctionEventInvokeConfig.self, .init(functionName: "nobody")),
        missing(Lambda.ListFunctionEventInvokeConfigs.self, .init(functionName: "nobody")),
    ]

    @Test(arguments: withoutAFunction)
    func nothingIsDoneWithoutAFunction(_ refusal: Refusal) async throws {
        let bench = try Bench()
        await refusal.check(bench)
        #expect(bench.service.allFunctions.isEmpty)
        #expect(try bench.events.isEmpty)
        bench.service.codeFolders.close()
    }
}
