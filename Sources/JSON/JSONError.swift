/// Why some bytes are not JSON, and where.
public struct JSONError: Error, Hashable {
    /// What was wrong, in lower case without a full stop: "expected a value".
    public let message: String
    /// The byte the error was noticed at, from 0.
    public let offset: Int
    /// The line of that byte, from 1.
    public let line: Int
    /// The column of that byte in its line, from 1, in bytes.
    public let column: Int

    init(_ message: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.message = message
        self.offset = offset
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        self.line = line
        self.column = offset - lineStart + 1
    }
}

extension JSONError: CustomStringConvertible {
    public var description: String { "\(message) at line \(line), column \(column) (byte \(offset))" }
}
