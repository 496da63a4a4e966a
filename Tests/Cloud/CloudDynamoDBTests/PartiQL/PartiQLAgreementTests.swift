import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Whatever a condition lets a `SELECT` skip, it finds what a look at every item finds.
@Suite struct PartiQLAgreementTests {
    /// Conditions of all kinds on keys and others, by chance.
    private struct Conditions {
        let random: SeededRandom

        func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
        func pick(_ texts: String...) -> String { texts[below(texts.count)] }

        func condition(_ depth: Int) -> String {
            switch below(depth > 0 ? 10 : 5) {
            case 0, 1: "id \(pick("=", "=", "=", "<>", "<", ">=")) \(id)"
            case 2: "n \(pick("=", "<", "<=", ">", ">=", "<>")) \(below(5))"
            case 3: pick("n BETWEEN 1 AND 2", "n BETWEEN 2 AND 4", "id IN [\(id), \(id)]", "n IN [\(below(4)), 2]")
            case 4:
                pick(
                    "city = 'Rome'", "begins_with(city, 'O')", "total > 15", "nope IS MISSING", "contains(tags, 'a')",
                    "begins_with(id, 'a')", "day < city", "size(city) = 4", "\(id) = id", "2 <= n")
            case 5: "NOT (\(condition(depth - 1)))"
            case 6, 7: "(\(condition(depth - 1)) OR \(condition(depth - 1)))"
            default: "\(condition(depth - 1)) AND \(condition(depth - 1))"
            }
        }

        private var id: String { pick("'a'", "'b'", "'c'", "'none'") }
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func `a condition that is cut into partitions finds the same`(
        seed: UInt64
    ) async throws {
        let cloud = try await TestCloud.withOrders()
        let all = try await cloud.select("SELECT * FROM orders")
        let conditions = Conditions(random: SeededRandom(seed: seed))
        for _ in 0..<60 {
            let condition = conditions.condition(3)
            let text = "SELECT * FROM orders WHERE \(condition)"
            let tree = try #require(try PartiQLStatement(text, []).condition)
            let expected = all.filter { tree.holds(for: $0) }.map(\.order).sorted()
            // In pages of a size by chance
            let limit = conditions.below(2) == 0 ? nil : conditions.below(3) + 1
            var found: [Item] = []
            var token: String?
            repeat {
                let page = try await cloud.run(text, limit: limit, token: token)
                found += page.items ?? []
                token = page.nextToken
            } while token != nil
            #expect(found.map(\.order).sorted() == expected, "\(condition), seed \(seed)")
        }
    }
}
