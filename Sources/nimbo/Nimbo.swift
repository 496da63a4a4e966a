import ArgumentParser

/// The command line.
@main
struct Nimbo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nimbo",
        abstract: "A serverless shop and the AWS cloud it runs on, on your own machine.",
        discussion: """
            EXAMPLES:
              nimbo up             start everything; the data is kept in .nimbo/
              nimbo status         what runs
              nimbo logs -f        what it says, as it says it
              nimbo trace ID       one request across every hop
              nimbo plan --traffic examples/peak.yaml     what a month on AWS costs, and where it breaks
            """,
        version: "1.0.0",
        subcommands: [Up.self, Status.self, Logs.self, Trace.self, PlanCommand.self, Package.self])
}
