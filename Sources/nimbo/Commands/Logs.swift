import AWSClient
import AWSCore
import AWSShapes
import ArgumentParser

/// `nimbo logs`
struct Logs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what functions and services wrote to their log groups.",
        discussion: """
            EXAMPLES:
              nimbo logs                                    the last ten minutes of every group
              nimbo logs -f --group orders                  Orders, as it happens
              nimbo logs --since 1h --filter '{ $.level = "error" }'
              nimbo logs --filter '"out-of-stock"'
            """)

    @OptionGroup var cloud: CloudOptions
    @Flag(name: .shortAndLong, help: "Go on as new lines arrive, until Ctrl-C.")
    var follow = false
    @Option(help: "Only groups whose name contains this. May be repeated.")
    var group: [String] = []
    @Option(help: "How far back to begin: 30s, 10m, 2h or 1d.")
    var since = Span(seconds: 600)
    @Option(help: ArgumentHelp("A filter pattern of CloudWatch Logs.", valueName: "pattern"))
    var filter: String?

    func run() async throws {
        try await cloud.withCloud { _, client in
            let tail = LogTail(client: client, groups: group, filter: filter)
            var cursor = LogTail.Cursor(from: SystemClock().now - .seconds(since.seconds))
            while true {
                let lines = try await tail.next(&cursor)
                for line in lines { Console.say(line.text(isMixed: cursor.groupCount > 1)) }
                guard follow else {
                    if lines.isEmpty { Console.complain("nothing was written in the last \(since)") }
                    return
                }
                try await Task.sleep(for: .milliseconds(500))
            }
        }
    }
}

/// `30s`, `10m`, `2h`, `1d`.
struct Span: ExpressibleByArgument, Hashable, CustomStringConvertible {
    var seconds: Int64

    init(seconds: Int64) { self.seconds = seconds }

    init?(argument: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let last = argument.last, let unit = units[last], let count = Int64(argument.dropLast()),
            count > 0, count <= 100_000
        else { return nil }
        seconds = count * unit
    }

    var description: String {
        for (unit, name) in [(Int64(86_400), "d"), (3600, "h"), (60, "m")] where seconds % unit == 0 {
            return "\(seconds / unit)\(name)"
        }
        return "\(seconds)s"
    }

    var defaultValueDescription: String { description }
}
