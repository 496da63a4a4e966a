import CloudCore
import Foundation

@testable import CloudDynamoDB

/// Where the cloud and the model disagree.
struct ModelFailure {
    let step: Int
    let operation: ModelOperation
    let expected: ModelOutcome
    let found: ModelOutcome
}

/// Operations against a fresh cloud and a fresh model.
struct ModelRun {
    /// Makes the model wrong, to see that a mistake is found.
    var sabotage: @Sendable (ModelOperation, ModelOutcome) -> ModelOutcome = { $1 }
    /// How often everything is read and compared, in operations.
    var audit = 100

    /// The first disagreement; nil when there is none.
    func failure(of operations: [ModelOperation]) async throws -> ModelFailure? {
        let cloud = try await ModelledCloud()
        var model = ReferenceTable(now: cloud.now)
        for (step, operation) in operations.enumerated() {
            var asked = [operation]
            if step % audit == audit - 1 || step == operations.count - 1 {
                asked += ([nil] + model.indexes.sorted()).map { .scan(ModelScan(index: $0)) }
            }
            for operation in asked {
                let expected = sabotage(operation, model.perform(operation))
                let found = try await cloud.perform(operation)
                if expected != found {
                    return ModelFailure(step: step, operation: operation, expected: expected, found: found)
                }
            }
        }
        return nil
    }

    /// As few and as simple operations as still disagree.
    ///
    /// - Parameter runs: how many attempts it may take.
    func shrunk(_ operations: [ModelOperation], runs: Int = 1000) async throws -> [ModelOperation] {
        var left = runs
        var smallest = operations
        if let step = try await failure(of: smallest)?.step { smallest = Array(smallest[...step]) }

        func fails(_ candidate: [ModelOperation]) async throws -> Bool {
            left -= 1
            return try await failure(of: candidate) != nil
        }
        // Ever smaller runs of operations are left out.
        var size = smallest.count / 2
        while size > 0, left > 0 {
            var position = 0
            while position < smallest.count, left > 0 {
                var candidate = smallest
                candidate.removeSubrange(position..<min(position + size, smallest.count))
                if try await fails(candidate) { smallest = candidate } else { position += size }
            }
            size = size == 1 ? 0 : max(1, size / 2)
        }
        // Then each is made simpler, as long as there is something to take away.
        var position = 0
        while position < smallest.count, left > 0 {
            var isSimplest = true
            for simple in smallest[position].simpler where isSimplest && simple != smallest[position] {
                var candidate = smallest
                candidate[position] = simple
                if try await fails(candidate) {
                    smallest = candidate
                    isSimplest = false
                }
            }
            if isSimplest { position += 1 }
        }
        return smallest
    }

    /// What went wrong, for a person: the seed, the shortest way there, and what came of it.
    func report(_ operations: [ModelOperation], seed: UInt64) async throws -> String? {
        guard try await failure(of: operations) != nil else { return nil }
        let smallest = try await shrunk(operations)
        guard let failure = try await failure(of: smallest) else { return "seed \(seed): fails now and then" }
        let list = smallest.enumerated().map { "  \($0 + 1). \($1)" }.joined(separator: "\n")
        return """
            seed \(seed), \(operations.count) operations, of which these are needed:
            \(list)
            \(failure.operation)
              expected \(failure.expected)
              found    \(failure.found)
            """
            .replacingOccurrences(of: "CloudDynamoDBTests.Model[A-Za-z]*", with: "", options: .regularExpression)
            .replacingOccurrences(of: "DynamoDBShapes.AttributeValue", with: "")
    }
}
