import Foundation
import Testing

/// What is fuzzed: valid inputs to begin with, words to put into them, and a run that says what came of an input.
struct FuzzTarget: Sendable, CustomTestStringConvertible {
    let name: String
    let seeds: [[UInt8]]
    let words: [[UInt8]]
    /// Answers with what is the same for inputs that took the same way, such as an error's message without its details;
    /// throws a ``FuzzFinding`` when a promise is broken.
    let run: @Sendable ([UInt8]) async throws -> String

    init(
        _ name: String, seeds: [[UInt8]], words: [String] = [],
        run: @escaping @Sendable ([UInt8]) async throws -> String
    ) {
        self.name = name
        self.seeds = seeds
        self.words = words.map { Array($0.utf8) }
        self.run = run
    }

    /// Of a parser of text.
    init(
        _ name: String, texts: [String], words: [String] = [],
        run: @escaping @Sendable (String) async throws -> String
    ) {
        self.init(name, seeds: texts.map { Array($0.utf8) }, words: words) {
            try await run(String(decoding: $0, as: UTF8.self))
        }
    }

    var testDescription: String { name }
}

/// A promise that an input breaks, though nothing crashed.
struct FuzzFinding: Error {
    let reason: String

    static func check(_ condition: Bool, _ reason: @autoclosure () -> String) throws {
        if !condition { throw FuzzFinding(reason: reason()) }
    }
}

/// Changes valid inputs at random and keeps those that lead somewhere new. A crash leaves its input in a file.
struct Fuzzer {
    /// An input that takes longer than this, twice, hangs: on a busy machine.
    static let patience = Duration.seconds(20)
    private static let maximumKept = 2000

    let target: FuzzTarget
    let seed: UInt64

    struct Result {
        var inputs = 0
        var ways: Set<String> = []
        var findings: [String] = []
    }

    /// Where the input at hand is written before it is tried.
    var inputFile: URL {
        let directory = ProcessInfo.processInfo.environment["NIMBO_FUZZ_DIRECTORY"] ?? NSTemporaryDirectory()
        let process = ProcessInfo.processInfo.processIdentifier
        return URL(fileURLWithPath: directory).appendingPathComponent("nimbo-fuzz-\(target.name)-\(seed)-\(process)")
    }

    func fuzz(for time: Duration) async throws -> Result {
        var mutator = Mutator(seed: seed, words: target.words)
        var result = Result()
        var inputs = target.seeds
        let record = try InputRecord(inputFile)
        defer { record.remove() }
        let clock = ContinuousClock()
        let end = clock.now + time
        // Each seed as it is first.
        while clock.now < end || result.inputs < target.seeds.count {
            let input =
                result.inputs < target.seeds.count ? target.seeds[result.inputs] : mutator.mutated(from: inputs)
            record.write(input)
            result.inputs += 1
            let started = clock.now
            do {
                if result.ways.insert(try await target.run(input)).inserted, inputs.count < Self.maximumKept {
                    inputs.append(input)
                }
            } catch {
                let reason = (error as? FuzzFinding)?.reason ?? "an unexpected error: \(error)"
                result.findings.append("\(reason)\n  input \(Self.text(input))")
                if result.findings.count == 5 { return result }
            }
            if clock.now - started > Self.patience {
                // Perhaps the machine slept: what hangs does it twice.
                let again = await clock.measure { _ = try? await target.run(input) }
                if again > Self.patience {
                    result.findings.append("takes \(again)\n  input \(Self.text(input))")
                }
            }
        }
        return result
    }

    static func text(_ input: [UInt8]) -> String {
        String(validating: input, as: UTF8.self).map { $0.debugDescription } ?? "\(input)"
    }
}

/// A file that always holds the last input: there is no time for anything once the process dies.
private struct InputRecord {
    private let url: URL
    private let file: FileHandle

    init(_ url: URL) throws {
        self.url = url
        try Data().write(to: url)
        file = try FileHandle(forWritingTo: url)
    }

    func write(_ input: [UInt8]) {
        let written = input.withUnsafeBytes { pwrite(file.fileDescriptor, $0.baseAddress, $0.count, 0) }
        ftruncate(file.fileDescriptor, off_t(max(0, written)))
    }

    func remove() {
        try? file.close()
        try? FileManager.default.removeItem(at: url)
    }
}
