import AWSClient
import AWSShapes
import ArgumentParser
import CloudXRay

/// `nimbo trace`
struct Trace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draws one request's way across every hop.",
        discussion: """
            The id is in each answer's X-Amzn-Trace-Id header and in each problem document's `instance`.

            EXAMPLES:
              nimbo trace 1-6733f2a1-3f2a1b0c9d8e7f6a5b4c3d2e
              nimbo trace 'Root=1-6733f2a1-3f2a1b0c9d8e7f6a5b4c3d2e;Sampled=1' --width 160
            """)

    @OptionGroup var cloud: CloudOptions
    @Argument(help: "The trace's id, or the whole header.")
    var id: TraceID
    @Option(help: "Characters in a line; the terminal's width unless given.")
    var width: Int?

    func run() async throws {
        try await cloud.withCloud { _, client in
            let documents = try await documents(client)
            guard !documents.isEmpty else {
                Console.complain(
                    "there is no trace \(id.text). Was it sampled? A trace appears a second after its request")
                throw ExitCode.failure
            }
            let lines = TraceWaterfall(documents: documents).lines(width: width ?? Console.width)
            Console.say(lines.joined(separator: "\n"))
        }
    }

    private func documents(_ client: AWSClient) async throws -> [String] {
        var documents: [String] = []
        var token: String?
        repeat {
            let reply = try await client.send(XRay.BatchGetTraces.self, .init(traceIds: [id.text], nextToken: token))
            for trace in reply.traces ?? [] { documents += (trace.segments ?? []).compactMap(\.documentValue) }
            token = reply.nextToken
        } while token != nil
        return documents
    }
}

/// `1-xxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx`, alone or as the `Root` of a header.
struct TraceID: ExpressibleByArgument, Hashable {
    var text: String

    init?(argument: String) {
        let root = argument.split(separator: ";").first { $0.hasPrefix("Root=") }?.dropFirst(5) ?? Substring(argument)
        let parts = root.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "1", parts[1].count == 8, parts[2].count == 24,
            parts[1].allSatisfy(\.isHexDigit), parts[2].allSatisfy(\.isHexDigit)
        else { return nil }
        text = root.lowercased()
    }
}
