import AWSCore
import Logging

/// One line an event on standard error: `12:03:04.567 warning event key=value`.
struct ConsoleLogHandler: LogHandler {
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    /// Names whose values are never printed, whatever is logged under them.
    static let secrets: Set<String> = [
        "password", "secret", "secretaccesskey", "token", "sessiontoken", "authorization", "idtoken", "accesstoken",
    ]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let given = event.metadata { all.merge(given) { $1 } }
        Console.write(
            Self.line(event.level, "\(event.message)", all, at: SystemClock().now) + "\n", to: 2)
    }

    static func line(
        _ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata, at time: Timestamp
    ) -> String {
        var line = "\(time.clockText) \(level.rawValue) \(message)"
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            let text = secrets.contains(key.lowercased()) ? "(hidden)" : "\(value)"
            line += " \(key)=\(quoted(text))"
        }
        return line
    }

    /// On one line, and in quotes when it has spaces.
    private static func quoted(_ text: String) -> String {
        guard text.isEmpty || text.contains(where: { $0 == " " || $0 == "\"" || $0.isNewline }) else { return text }
        var out = "\""
        for character in text {
            switch character {
            case "\"": out += "\\\""
            case _ where character.isNewline: out += "\\n"
            default: out.append(character)
            }
        }
        return out + "\""
    }
}
