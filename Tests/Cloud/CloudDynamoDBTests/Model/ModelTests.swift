import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Ten thousand random operations against a dictionary that says what should be. A disagreement is reduced to the
/// operations that it takes, and printed with its seed.
@Suite struct ModelTests {
    private static let start = 1_767_225_600

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `random operations agree with a dictionary`(seed: UInt64) async throws {
        let operations = ModelDice.operations(1000, seed: seed, start: Self.start)
        if let report = try await ModelRun().report(operations, seed: seed) { Issue.record("\(report)") }
    }

    @Test func `the operations meet all that can happen`() {
        var seen: [String: Int] = [:]
        for seed in 1...10 as ClosedRange<UInt64> {
            var model = ReferenceTable(now: Self.start)
            for operation in ModelDice.operations(1000, seed: seed, start: Self.start) {
                seen[Self.kind(operation, model.perform(operation)), default: 0] += 1
            }
        }
        for (kind, least) in [
            "item": 2000, "no item": 500, "ValidationException": 300, "ConditionalCheckFailedException": 300,
            "cancelled": 100, "transaction": 150, "IdempotentParameterMismatchException": 10,
            "ResourceNotFoundException": 20, "items of the table": 150, "items of an index": 200,
            "filtered": 100, "index made": 30, "items in order": 200,
        ] {
            #expect(seen[kind] ?? 0 >= least, "\(kind): \(seen[kind] ?? 0)")
        }
    }

    private static func kind(_ operation: ModelOperation, _ outcome: ModelOutcome) -> String {
        switch (operation, outcome) {
        case (_, .refused(let code)): return code
        case (_, .cancelled): return "cancelled"
        case (.transactWrite, _): return "transaction"
        case (.createIndex, _): return "index made"
        case (_, .items(_, let count, let scanned)) where scanned > count: return "filtered"
        case (.query(let query), .items(let items, _, _)) where items.count > 1 && !query.isForward:
            return "items in order"
        case (.query(let query), .items(let items, _, _)) where !items.isEmpty:
            return query.index == nil ? "items of the table" : "items of an index"
        case (_, .done(let item)): return item == nil ? "no item" : "item"
        default: return "other"
        }
    }

    @Test func `a disagreement is reduced to what it takes`() async throws {
        // Given a model that reads backwards the wrong way round
        let isWrong: @Sendable (ModelOperation, ModelOutcome) -> ModelOutcome = { operation, outcome in
            guard case .query(let query) = operation, !query.isForward, !query.isCount,
                case .items(let items, let count, let scanned) = outcome
            else { return outcome }
            return .items(items.reversed(), count: count, scanned: scanned)
        }
        let run = ModelRun(sabotage: isWrong)
        let operations = ModelDice.operations(400, seed: 3, start: Self.start)
        // When the operations are shrunk
        let smallest = try await run.shrunk(operations)
        // Then two items and the query are left, and of these nothing that does not matter
        #expect((2...3).contains(smallest.count), "\(smallest)")
        guard case .query(let query)? = smallest.last else {
            Issue.record("\(smallest)")
            return
        }
        #expect(query.filter == nil && query.range == nil && query.limit == nil && !query.isForward)
        let report = try #require(try await run.report(operations, seed: 3))
        #expect(report.hasPrefix("seed 3, 400 operations"))
    }
}
