import AWSClient
import AWSCore
import AWSShapes
import JSON

/// Reads log groups from a moment on, each line once.
struct LogTail {
    struct Line: Sendable, Hashable {
        var group: String
        /// Milliseconds since 1970.
        var time: Int
        var id: String
        var message: String

        /// The line as it is shown; with its group's name when there is more than one.
        func text(isMixed: Bool) -> String {
            let moment = Timestamp(milliseconds: Int64(time)).clockText
            var text = message
            while text.last?.isNewline == true { text.removeLast() }
            guard isMixed else { return "\(moment)  \(Self.readable(text))" }
            let name = group.split(separator: "/").last.map(String.init) ?? group
            return "\(moment)  \(name)  \(Self.readable(text))"
        }

        /// A structured line as `level event key=value …`; anything else as it is.
        static func readable(_ text: String) -> String {
            guard text.first == "{", let json = try? JSONValue(parsing: text), let object = json.objectValue,
                object["_aws"] == nil
            else { return text }
            var head: [String] = []
            var tail: [String] = []
            for member in object {
                let value = member.value.stringValue ?? member.value.serialized()
                switch member.key {
                case "timestamp", "time", "@timestamp": continue
                case "level", "event", "message": head.append(value)
                default: tail.append("\(member.key)=\(value)")
                }
            }
            return (head + tail).joined(separator: " ")
        }
    }

    /// Where a tail is. Lines may arrive a little late, so each read begins some seconds before the last one's end.
    struct Cursor: Sendable {
        /// Milliseconds since 1970.
        fileprivate var from: Int
        fileprivate var seen: [String: Int] = [:]
        fileprivate(set) var groupCount = 0
        static let overlap = 5000

        init(from time: Timestamp) { from = Int(time.milliseconds) }
    }

    let client: AWSClient
    /// Parts of names; all groups when empty.
    let groups: [String]
    let filter: String?

    func next(_ cursor: inout Cursor) async throws -> [Line] {
        let names = try await groupNames()
        cursor.groupCount = names.count
        var lines: [Line] = []
        for name in names { lines += try await read(name, from: cursor.from) }
        let fresh = lines.filter { cursor.seen[$0.group + $0.id] == nil }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
        let newest = max(cursor.from + Cursor.overlap, lines.map(\.time).max() ?? 0)
        let from = newest - Cursor.overlap
        for line in fresh { cursor.seen[line.group + line.id] = line.time }
        cursor.seen = cursor.seen.filter { $0.value >= from }
        cursor.from = from
        return fresh
    }

    private func groupNames() async throws -> [String] {
        var names: [String] = []
        var token: String?
        repeat {
            let reply = try await client.send(CloudWatchLogs.DescribeLogGroups.self, .init(nextToken: token))
            names += (reply.logGroups ?? []).compactMap(\.logGroupName)
            token = reply.nextToken
        } while token != nil
        guard !groups.isEmpty else { return names }
        return names.filter { name in groups.contains { name.contains($0) } }
    }

    private func read(_ group: String, from: Int) async throws -> [Line] {
        var lines: [Line] = []
        var token: String?
        repeat {
            let reply = try await client.send(
                CloudWatchLogs.FilterLogEvents.self,
                .init(logGroupName: group, startTime: from, filterPattern: filter, nextToken: token))
            for event in reply.events ?? [] {
                lines.append(
                    Line(
                        group: group, time: event.timestamp ?? 0, id: event.eventId ?? "", message: event.message ?? "")
                )
            }
            token = reply.nextToken
        } while token != nil
        return lines
    }
}

extension Timestamp {
    /// `12:03:04.567`, UTC.
    var clockText: String {
        let f = fields
        func pad(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(pad(f.hour, 2)):\(pad(f.minute, 2)):\(pad(f.second, 2)).\(pad(f.millisecond, 3))"
    }
}
