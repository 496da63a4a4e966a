/// What is wrong with a plan's input, where, and what was expected.
public struct PlannerError: Error, Sendable, Equatable {
    public let file: String
    /// From one.
    public let line: Int
    public let message: String

    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}
