import AWSCore

/// An environment's log stream: `2026/01/31/[$LATEST]0123…`.
struct LogStream: Sendable, Hashable {
    let group: String
    let name: String

    init(group: String, version: String, id: String, day: Timestamp) {
        self.group = group
        let fields = day.fields
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        name = "\(fields.year)/\(two(fields.month))/\(two(fields.day))/[\(version)]\(id)"
    }
}
