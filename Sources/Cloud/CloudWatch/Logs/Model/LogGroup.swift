import AWSCore

/// A log group and its streams. Times are milliseconds since the epoch.
struct LogGroup: Sendable {
    let id: Int64
    let name: String
    let created: Int64
    /// Days; nil keeps events for ever.
    var retention: Int?
    /// Of its events: messages and 26 bytes for each.
    var bytes: Int64
    var kmsKeyID: String?
    var logGroupClass: String
    var streams: [String: LogStream] = [:]

    /// Events before it have expired; nil when they never do.
    func expiry(now: Int64) -> Int64? { retention.map { now - Int64($0) * 86_400_000 } }
}

/// A sequence of events from one source.
struct LogStream: Sendable {
    let id: Int64
    let name: String
    let created: Int64
    var first: Int64?
    var last: Int64?
    var ingested: Int64?

    /// Takes note of a batch that came in.
    mutating func extend(from first: Int64, to last: Int64, ingested: Int64) {
        self.first = min(self.first ?? first, first)
        self.last = max(self.last ?? last, last)
        self.ingested = ingested
    }
}

/// An event as it is kept. `id` grows with each event, so that equal times keep their order of arrival.
struct LogEvent: Sendable {
    var id: Int64
    var stream: Int64
    var timestamp: Int64
    var ingested: Int64
    var message: String

    var position: LogPosition { LogPosition(timestamp: timestamp, id: id) }
    var size: Int { message.utf8.count + LogLimits.eventOverhead }
    /// 56 digits, as AWS's.
    var eventID: String { position.digits }
}

/// A place between the events of a group.
struct LogPosition: Sendable, Hashable {
    var timestamp: Int64
    var id: Int64

    static let start = LogPosition(timestamp: -1, id: 0)

    var digits: String { max(0, timestamp + 1).padded(to: 28) + max(0, id).padded(to: 28) }

    init(timestamp: Int64, id: Int64) {
        self.timestamp = timestamp
        self.id = id
    }

    init?(digits: Substring) {
        guard digits.utf8.count == 56, let timestamp = Int64(digits.prefix(28)), let id = Int64(digits.suffix(28))
        else {
            return nil
        }
        self.init(timestamp: timestamp - 1, id: id)
    }
}

/// Where a reader of events goes on, and in which direction: `f/…/s` forward, `b/…/s` backward.
struct LogToken: Sendable, Hashable {
    var isForward: Bool
    var position: LogPosition

    var text: String { "\(isForward ? "f" : "b")/\(position.digits)/s" }

    init(isForward: Bool, position: LogPosition) {
        self.isForward = isForward
        self.position = position
    }

    init(_ text: String) throws(AWSError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "f" || parts[0] == "b", parts[2] == "s",
            let position = LogPosition(digits: parts[1])
        else { throw .badLogToken }
        self.init(isForward: parts[0] == "f", position: position)
    }
}
