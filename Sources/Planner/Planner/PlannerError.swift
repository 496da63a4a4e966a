/// What is wrong with a plan's input, where, and what was expected.
public struct PlannerError: Error, Sendable, Equatable, CustomStringConvertible {
    public let file: String
    /// From one; 0 when it is the file as a whole.
    public let line: Int
    public let message: String

    public init(file: String, line: Int = 0, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}

/// Everything that is wrong with a file, in the order of its lines: one run tells it all.
public struct PlannerErrors: Error, Sendable, Equatable, CustomStringConvertible {
    public let all: [PlannerError]

    public init(_ all: [PlannerError]) {
        self.all = all.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }

    public var description: String { all.map(\.description).joined(separator: "\n") }
}
