import Testing

struct Finding: Sendable, CustomTestStringConvertible {
    let target: String
    let input: [UInt8]

    var testDescription: String { "\(target): \(Fuzzer.text(input).prefix(60))" }
}

/// What the fuzzer found; each is mended, and tried again in every run.
enum Findings {
    static let all: [Finding] = []
}
