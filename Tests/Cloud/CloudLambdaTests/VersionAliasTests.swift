import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

@Suite(.serialized) struct VersionAliasTests {
    @Test func aVersionStaysAsItWas() async throws {
        try await Bench.with { bench in
            let made = try await bench.create(code: saying("one"))
            let first = try await bench.send(
                Lambda.PublishVersion.self,
                .init(
                    functionName: "orders", codeSha256: made.codeSha256, description: "the first",
                    revisionId: made.revisionId))
            #expect(first.version == "1")
            #expect(first.functionArn == Bench.arn + ":1")
            #expect(first.description == "the first")
            // Nothing has changed: no new version.
            #expect(try await bench.send(Lambda.PublishVersion.self, .init(functionName: "orders")).version == "1")
            try await bench.send(Lambda.UpdateFunctionCode.self, .init(functionName: "orders", zipFile: saying("two")))
            #expect(try await bench.send(Lambda.PublishVersion.self, .init(functionName: "orders")).version == "2")
            for (qualifier, answer) in [("1", "one"), ("2", "two"), ("$LATEST", "two")] {
                let response = try await bench.invoke("orders", ["answer": true], qualifier: qualifier)
                #expect(response.json == .string(answer))
                #expect(response.executedVersion == qualifier)
            }
            // Numbers are not used twice.
            try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "2"))
            #expect(try await bench.send(Lambda.PublishVersion.self, .init(functionName: "orders")).version == "3")
            let all = try await bench.send(Lambda.ListVersionsByFunction.self, .init(functionName: "orders"))
            #expect(all.versions?.compactMap(\.version) == ["$LATEST", "1", "3"])
            #expect(all.versions?.first?.functionArn == Bench.arn + ":$LATEST")
            let page = try await bench.send(
                Lambda.ListVersionsByFunction.self, .init(functionName: "orders", maxItems: 1))
            let rest = try await bench.send(
                Lambda.ListVersionsByFunction.self, .init(functionName: "orders", marker: page.nextMarker, maxItems: 5))
            #expect(rest.versions?.compactMap(\.version) == ["1", "3"])
            #expect(rest.nextMarker == nil)
        }
    }

    @Test func aVersionOfSomethingElseIsRefused() async throws {
        let bench = try Bench()
        let made = try await bench.create()
        let sum = await bench.refusal(Lambda.PublishVersion.self, .init(functionName: "orders", codeSha256: "x"))
        #expect(sum.code == "InvalidParameterValueException")
        #expect(
            sum.message
                == "CodeSHA256 (x) is different from current CodeSHA256 in $LATEST (\(made.codeSha256 ?? "")). Please try again with the CodeSHA256 in $LATEST."
        )
        let revision = await bench.refusal(Lambda.PublishVersion.self, .init(functionName: "orders", revisionId: "x"))
        #expect(revision.code == "PreconditionFailedException")
        #expect(bench.service.find("orders")?.versions.isEmpty == true)
        bench.service.codeFolders.close()
    }

    @Test func anAliasFollowsWhatItIsTold() async throws {
        try await Bench.with { bench in
            try await bench.create(code: saying("one")) { $0.publish = true }
            try await bench.send(
                Lambda.UpdateFunctionCode.self, .init(functionName: "orders", zipFile: saying("two"), publish: true))
            let made = try await bench.send(
                Lambda.CreateAlias.self,
                .init(functionName: "orders", name: "live", functionVersion: "1", description: "what shops see"))
            #expect(made.aliasArn == Bench.arn + ":live")
            #expect(made.revisionId != nil)
            #expect(try await bench.invoke("orders:live", ["answer": true]).json == "one")
            let moved = try await bench.send(
                Lambda.UpdateAlias.self,
                .init(functionName: "orders", name: "live", functionVersion: "2", revisionId: made.revisionId))
            #expect(moved.functionVersion == "2")
            #expect(moved.description == "what shops see")
            #expect(try await bench.invoke("orders:live", ["answer": true]).json == "two")
            let late = await bench.refusal(
                Lambda.UpdateAlias.self,
                .init(functionName: "orders", name: "live", functionVersion: "1", revisionId: made.revisionId))
            #expect(late.code == "PreconditionFailedException")
            // All of it goes to the other version.
            try await bench.send(
                Lambda.UpdateAlias.self,
                .init(functionName: "orders", name: "live", routingConfig: .init(additionalVersionWeights: ["1": 1])))
            let answer = try await bench.invoke("orders:live", ["answer": true])
            #expect(answer.json == "one")
            #expect(answer.executedVersion == "1")
            #expect(
                await bench.refusal(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "1")).code
                    == "ResourceConflictException")
            try await bench.send(
                Lambda.UpdateAlias.self,
                .init(functionName: "orders", name: "live", routingConfig: .init(additionalVersionWeights: [:])))
            #expect(
                try await bench.send(Lambda.GetAlias.self, .init(functionName: "orders", name: "live")).routingConfig
                    == nil)
            let seen = try await bench.send(
                Lambda.GetFunctionConfiguration.self, .init(functionName: "orders", qualifier: "live"))
            #expect(seen.functionArn == Bench.arn + ":live")
            #expect(seen.version == "2")
        }
    }

    @Test func aliasesAreListed() async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        try await bench.send(
            Lambda.CreateAlias.self, .init(functionName: "orders", name: "edge", functionVersion: "$LATEST"))
        @Sendable func names(_ version: String?) async throws -> [String]? {
            try await bench.send(Lambda.ListAliases.self, .init(functionName: "orders", functionVersion: version))
                .aliases?.compactMap(\.name)
        }
        #expect(try await names(nil) == ["edge", "live"])
        #expect(try await names("1") == ["live"])
        #expect(try await names("7") == [])
        let page = try await bench.send(Lambda.ListAliases.self, .init(functionName: "orders", maxItems: 1))
        #expect(page.aliases?.compactMap(\.name) == ["edge"])
        #expect(page.nextMarker != nil)
        // Deleting twice is no error.
        for _ in 0..<2 { try await bench.send(Lambda.DeleteAlias.self, .init(functionName: "orders", name: "edge")) }
        #expect(try await names(nil) == ["live"])
        bench.service.codeFolders.close()
    }

    private static func alias(
        _ name: String, _ code: String, _ message: String, status: Int = 400, alias: String = "new",
        version: String = "1", _ weights: [String: Double]? = nil
    ) -> Refusal {
        Refusal(
            name, code, message, status: status, Lambda.CreateAlias.self,
            .init(
                functionName: "orders", name: alias, functionVersion: version,
                routingConfig: weights.map { .init(additionalVersionWeights: $0) }))
    }

    static let badAliases: [Refusal] = [
        alias(
            "a name twice", "ResourceConflictException", "Alias already exists: \(Bench.arn):live", status: 409,
            alias: "live"),
        alias("a number", "ValidationException", "at 'name' failed to satisfy constraint", alias: "12"),
        alias("no name", "ValidationException", "at 'name' failed to satisfy constraint", alias: "a b"),
        alias(
            "no such version", "ResourceNotFoundException", "Function not found: \(Bench.arn):9", status: 404,
            version: "9"),
        alias("three versions", "InvalidParameterValueException", "cannot be greater than 1", ["2": 0.1, "3": 0.1]),
        alias(
            "weights of $LATEST", "InvalidParameterValueException",
            "$LATEST is not supported for an alias pointing to more than 1 version", version: "$LATEST", ["1": 0.5]),
        alias(
            "no such other version", "ResourceNotFoundException", "Function not found: \(Bench.arn):9", status: 404,
            ["9": 0.5]),
        alias("more than all", "ValidationException", "less than or equal to 1", ["2": 1.5]),
        Refusal(
            "an unknown alias", "ResourceNotFoundException", "Cannot find alias arn: \(Bench.arn):gone", status: 404,
            Lambda.GetAlias.self, .init(functionName: "orders", name: "gone")),
        Refusal(
            "a change of an unknown alias", "ResourceNotFoundException", "Cannot find alias arn: \(Bench.arn):gone",
            status: 404, Lambda.UpdateAlias.self, .init(functionName: "orders", name: "gone", functionVersion: "1")),
        Refusal(
            "a change to no version", "ResourceNotFoundException", "Function not found: \(Bench.arn):9", status: 404,
            Lambda.UpdateAlias.self, .init(functionName: "orders", name: "live", functionVersion: "9")),
    ]

    @Test(arguments: badAliases)
    func aliasesThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        for _ in 0..<2 {
            try await bench.send(
                Lambda.UpdateFunctionCode.self,
                .init(functionName: "orders", zipFile: saying(bench.settings.random.uuid()), publish: true))
        }
        await refusal.check(bench)
        #expect(bench.service.find("orders")?.aliases.keys.sorted() == ["live"])
        #expect(bench.service.find("orders")?.aliases["live"]?.functionVersion == "1")
        bench.service.codeFolders.close()
    }
}
