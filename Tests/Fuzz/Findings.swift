import Testing

struct Finding: Sendable, CustomTestStringConvertible {
    let target: String
    let input: [UInt8]

    init(_ target: String, _ text: String) {
        self.target = target
        input = Array(text.utf8)
    }

    var testDescription: String { "\(target): \(Fuzzer.text(input).prefix(60))" }
}

/// What the fuzzer found; each is mended, and tried again in every run.
enum Findings {
    static let all = [
        // A header of an unsigned request ended the process: arithmetic overflow of the hours.
        Finding("texts", "Fri, 02 Jan 2026 -9223372036854775808:04:05 GMT")
    ]
}
