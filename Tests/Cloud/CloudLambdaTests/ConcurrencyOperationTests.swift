import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudLambda

@Suite struct ConcurrencyOperationTests {
    @Test func reservationsComeAndGo() async throws {
        let bench = try Bench()
        try await bench.create()
        @Sendable func reserved() async throws -> Int? {
            try await bench.send(Lambda.GetFunctionConcurrency.self, .init(functionName: "orders"))
                .reservedConcurrentExecutions
        }
        #expect(try await reserved() == nil)
        let put = try await bench.send(
            Lambda.PutFunctionConcurrency.self, .init(functionName: "orders", reservedConcurrentExecutions: 900))
        #expect(put.reservedConcurrentExecutions == 900)
        #expect(try await reserved() == 900)
        #expect(
            try await bench.send(Lambda.GetFunction.self, .init(functionName: "orders")).concurrency?
                .reservedConcurrentExecutions == 900)
        #expect(
            try await bench.send(Lambda.GetAccountSettings.self, .init()).accountLimit?.unreservedConcurrentExecutions
                == 100)
        // A hundred stay free for the others.
        try await bench.create("other")
        for (name, count) in [("orders", 901), ("other", 1)] {
            let error = await bench.refusal(
                Lambda.PutFunctionConcurrency.self, .init(functionName: name, reservedConcurrentExecutions: count))
            #expect(error.code == "InvalidParameterValueException")
            #expect(
                error.message
                    == "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100]."
            )
        }
        let negative = await bench.refusal(
            Lambda.PutFunctionConcurrency.self, .init(functionName: "orders", reservedConcurrentExecutions: -1))
        #expect(negative.code == "ValidationException")
        #expect(try await reserved() == 900)
        for _ in 0..<2 { try await bench.send(Lambda.DeleteFunctionConcurrency.self, .init(functionName: "orders")) }
        #expect(try await reserved() == nil)
        #expect(bench.service.host.ledger.unreservedLimit(without: "") == 1000)
        // A function that goes takes its reservation along.
        try await bench.send(
            Lambda.PutFunctionConcurrency.self, .init(functionName: "other", reservedConcurrentExecutions: 5))
        try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "other"))
        #expect(bench.service.host.ledger.unreservedLimit(without: "") == 1000)
        bench.service.codeFolders.close()
    }

    private static func provision(
        _ name: String, _ code: String, _ message: String, status: Int = 400, _ qualifier: String, _ count: Int
    ) -> Refusal {
        Refusal(
            name, code, message, status: status, Lambda.PutProvisionedConcurrencyConfig.self,
            .init(functionName: "orders", qualifier: qualifier, provisionedConcurrentExecutions: count))
    }

    static let badProvisions: [Refusal] = [
        provision("none", "ValidationException", "at 'provisionedConcurrentExecutions' failed", "live", 0),
        provision(
            "unpublished", "InvalidParameterValueException", "cannot be applied to unpublished function versions",
            "$LATEST", 1),
        provision(
            "an alias of what is unpublished", "InvalidParameterValueException",
            "cannot be applied to unpublished function versions", "edge", 1),
        provision(
            "nobody", "ResourceNotFoundException", "Function not found: \(Bench.arn):dead", status: 404, "dead", 1),
        provision(
            "too many", "InvalidParameterValueException", "greater than account's unreserved concurrency [900].",
            "live", 901),
        Refusal(
            "a missing config", "ProvisionedConcurrencyConfigNotFoundException",
            "No Provisioned Concurrency Config found for this function", status: 404,
            Lambda.GetProvisionedConcurrencyConfig.self, .init(functionName: "orders", qualifier: "live")),
        Refusal(
            "deleting nobody's", "ResourceNotFoundException", "Function not found: \(Bench.arn):dead", status: 404,
            Lambda.DeleteProvisionedConcurrencyConfig.self, .init(functionName: "orders", qualifier: "dead")),
    ]

    @Test(arguments: badProvisions)
    func provisionsThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        try await bench.send(
            Lambda.CreateAlias.self, .init(functionName: "orders", name: "edge", functionVersion: "$LATEST"))
        await refusal.check(bench)
        #expect(bench.service.find("orders")?.provisioned.isEmpty == true)
        bench.service.codeFolders.close()
    }

    @Test func whatIsKeptReadyStaysWithinTheReservationTogether() async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        try await bench.send(
            Lambda.PutFunctionConcurrency.self, .init(functionName: "orders", reservedConcurrentExecutions: 5))
        @Sendable func provision(_ qualifier: String, _ count: Int) -> Lambda.PutProvisionedConcurrencyConfigRequest {
            .init(functionName: "orders", qualifier: qualifier, provisionedConcurrentExecutions: count)
        }
        try await bench.send(Lambda.PutProvisionedConcurrencyConfig.self, provision("live", 3))
        let error = await bench.refusal(Lambda.PutProvisionedConcurrencyConfig.self, provision("1", 3))
        #expect(error.code == "InvalidParameterValueException")
        #expect(
            error.message
                == "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function"
        )
        try await bench.send(Lambda.PutProvisionedConcurrencyConfig.self, provision("1", 2))
        let all = try await bench.send(Lambda.ListProvisionedConcurrencyConfigs.self, .init(functionName: "orders"))
        #expect(
            all.provisionedConcurrencyConfigs?.compactMap(\.functionArn) == [Bench.arn + ":1", Bench.arn + ":live"])
        #expect(all.provisionedConcurrencyConfigs?.compactMap(\.requestedProvisionedConcurrentExecutions) == [2, 3])
        // Nobody runs environments in this test.
        #expect(all.provisionedConcurrencyConfigs?.compactMap(\.status) == ["IN_PROGRESS", "IN_PROGRESS"])
        bench.service.codeFolders.close()
    }

    @Test func aStartThatFailsIsTold() async throws {
        try await Bench.with { bench in
            try await bench.create {
                $0.environment = .init(variables: ["MODE": "init-crash"])
                $0.publish = true
            }
            try await bench.send(
                Lambda.PutProvisionedConcurrencyConfig.self,
                .init(functionName: "orders", qualifier: "1", provisionedConcurrentExecutions: 1))
            try await eventually("it fails") {
                let state = try await bench.send(
                    Lambda.GetProvisionedConcurrencyConfig.self, .init(functionName: "orders", qualifier: "1"))
                return state.status == "FAILED" && state.statusReason == "FUNCTION_ERROR_INIT_FAILURE"
                    && state.availableProvisionedConcurrentExecutions == 0
            }
        }
    }
}
