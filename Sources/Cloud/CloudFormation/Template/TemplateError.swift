/// Why a template cannot be used, and where: for a person to read.
public struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; 0 when the place is not known.
    public var line: Int
    /// From 1; 0 when the place is not known.
    public var column: Int
    /// Such as `Resources.Table.Properties.KeySchema`; empty for the file as a whole.
    public var path: String
    public var message: String

    public init(file: String, line: Int = 0, column: Int = 0, path: String = "", message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.message = message
    }

    public var description: String {
        var place = file
        if line > 0 { place += ":\(line)" }
        if line > 0, column > 0 { place += ":\(column)" }
        return path.isEmpty ? "\(place): \(message)" : "\(place): \(path): \(message)"
    }
}

/// Something in the template that has no effect here, and where.
public struct TemplateWarning: Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var line: Int
    public var message: String

    public init(path: String, line: Int, message: String) {
        self.path = path
        self.line = line
        self.message = message
    }

    public var description: String { line > 0 ? "line \(line): \(path): \(message)" : "\(path): \(message)" }
}

/// A place in the template's file.
package struct Mark: Sendable, Hashable {
    package var line: Int
    package var column: Int
    package static let unknown = Mark(line: 0, column: 0)
}

/// An error whose file is not known yet: the reader of the file adds it.
package struct TemplateProblem: Error {
    package var mark: Mark
    package var path: String
    package var message: String

    init(_ message: String, at mark: Mark, path: String) {
        self.message = message
        self.mark = mark
        self.path = path
    }

    func inFile(_ file: String) -> TemplateError {
        TemplateError(file: file, line: mark.line, column: mark.column, path: path, message: message)
    }
}
