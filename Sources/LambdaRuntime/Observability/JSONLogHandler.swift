import AWSCore
import JSON
import Logging

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Structured logs, one JSON object a line: timestamp, level, event, requestId, traceId, metadata.
public struct JSONLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    private let clock: any WallClock
    private let write: @Sendable ([UInt8]) -> Void

    public init(
        level: Logger.Level = .info, clock: any WallClock = SystemClock(),
        write: @escaping @Sendable ([UInt8]) -> Void = standardOutput
    ) {
        logLevel = level
        self.clock = clock
        self.write = write
    }

    /// Writes a line to standard output in one call, so that lines of several tasks do not mix.
    public static let standardOutput: @Sendable ([UInt8]) -> Void = { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc_write(1, $0.baseAddress!, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return }
        }
    }

    /// The logger of a function; `AWS_LAMBDA_LOG_LEVEL` sets its level.
    public static func logger(environment: [String: String]) -> Logger {
        let name = (environment["AWS_LAMBDA_LOG_LEVEL"] ?? "INFO").lowercased()
        let level = Logger.Level(rawValue: name) ?? (name == "warn" ? .warning : name == "fatal" ? .critical : .info)
        return Logger(label: "lambda") { _ in JSONLogHandler(level: level) }
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var all = metadata
        if let more = event.metadata { all.merge(more) { $1 } }
        var line = JSONObject()
        line["timestamp"] = .string(clock.now.iso8601)
        line["level"] = .string(event.level == .warning ? "WARN" : event.level.rawValue.uppercased())
        line["event"] = .string(event.message.description)
        for key in ["requestId", "traceId"] {
            if let value = all.removeValue(forKey: key) { line[key] = Self.json(value) }
        }
        if !all.isEmpty { line["metadata"] = Self.json(.dictionary(all)) }
        write(JSONValue.object(line).utf8Bytes() + [0x0A])
    }

    private static func json(_ value: Logger.Metadata.Value) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .stringConvertible(let value): .string(value.description)
        case .array(let values): .array(values.map(json))
        case .dictionary(let values):
            .object(JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
        }
    }
}

private func Glibc_write(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(file, bytes, count)
}
