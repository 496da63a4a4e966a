import AWSClient
import ArgumentParser

/// `nimbo status`
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what runs: resources, queues, functions and alarms.",
        discussion: """
            EXAMPLES:
              nimbo status
              nimbo status --resources            each resource of the stack
              nimbo status --data-dir /tmp/shop
            """)

    @OptionGroup var cloud: CloudOptions
    @Flag(help: "List each resource of the stack instead of counting them by type.")
    var resources = false

    func run() async throws {
        try await cloud.withCloud { cloud, client in
            let report = try await StatusReport.gather(cloud, client)
            Console.say(report.lines(listsResources: resources).joined(separator: "\n"))
        }
    }
}
