import Foundation
import Testing

/// Parsers of what comes from outside, given what nobody would send. A slice here; `make fuzz SECONDS=300` is the long
/// run.
@Suite(.serialized) struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// In all, on one processor.
    private static let seconds = environment["NIMBO_FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    private static let seed = environment["NIMBO_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    private static let workers = environment["NIMBO_FUZZ_WORKERS"].flatMap(Int.init) ?? 1
    private static let targets =
        ExpressionTargets.all + FormatTargets.all + ImportTargets.all + WireTargets.all

    @Test(arguments: targets) func `no input crashes, hangs or breaks a promise of`(target: FuzzTarget) async throws {
        let share = Duration.seconds(Self.seconds / Double(Self.targets.count))
        try await withThrowingTaskGroup(of: Fuzzer.Result.self) { group in
            for worker in 0..<Self.workers {
                group.addTask { try await Fuzzer(target: target, seed: Self.seed &+ UInt64(worker)).fuzz(for: share) }
            }
            for try await result in group {
                for finding in result.findings { Issue.record("\(target.name), seed \(Self.seed): \(finding)") }
                if Self.environment["NIMBO_FUZZ_SECONDS"] != nil {
                    print("fuzz: \(target.name): \(result.inputs) inputs, \(result.ways.count) different outcomes")
                }
            }
        }
    }

    /// Inputs that once were findings.
    @Test(arguments: Findings.all) func `what was found once stays mended`(finding: Finding) async throws {
        let target = try #require(Self.targets.first { $0.name == finding.target })
        _ = try await target.run(finding.input)
    }

    @Test func `a broken promise is found and shown with its input`() async throws {
        // Given a parser that trips over a word
        let target = FuzzTarget("trap", texts: ["left or right"], words: ["middle"]) { text in
            try FuzzFinding.check(!text.contains("middle right"), "met it")
            return text.contains("middle") ? "middle" : "other"
        }
        // When it is fuzzed
        let result = try await Fuzzer(target: target, seed: 1).fuzz(for: .seconds(30))
        // Then it is found long before the time is over
        #expect(result.findings.count == 5 && result.inputs > 1)
        #expect(result.findings.allSatisfy { $0.hasPrefix("met it\n  input ") })
        #expect(!FileManager.default.fileExists(atPath: Fuzzer(target: target, seed: 1).inputFile.path))
    }
}
