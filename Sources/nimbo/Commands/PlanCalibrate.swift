import AWSClient
import AWSCore
import AWSShapes
import ArgumentParser
import Planner

/// `nimbo plan calibrate`
struct PlanCalibrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate", abstract: "Measures service times from the traces of a running cloud.",
        discussion: """
            Let some traffic run against `nimbo up` first (make bench does), then calibrate: X-Ray's traces tell what each \
            route's handler, its calls and its start took. A cloud elsewhere is found by AWS_ENDPOINT_URL and \
            AWS_ACCESS_KEY_ID.

            EXAMPLES:
              nimbo plan calibrate -o calibration.yaml
              nimbo plan calibrate --data-dir /tmp/shop --minutes 10 -o calibration.yaml
              nimbo plan --traffic examples/peak.yaml --calibration calibration.yaml
            """)

    @OptionGroup var cloud: CloudOptions
    @Option(help: ArgumentHelp("The AWS endpoint, instead of the one that runs on --data-dir.", valueName: "url"))
    var endpoint: String?
    @Option(help: "The architecture, which knows the routes.")
    var template = "template.yaml"
    @Option(help: "How many minutes back to look, 1,440 at most.")
    var minutes = 60
    @Option(help: "Traces to read at most.")
    var limit = 5000
    @Option(help: "Which traces, in X-Ray's filter language: 'http.useragent = \"k6\"', 'service(\"nimbo-orders\")'.")
    var filter: String?
    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write what was measured.", valueName: "file"))
    var output = "calibration.yaml"

    func validate() throws {
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes must be from 1 to 1440") }
        guard limit > 0 else { throw ValidationError("--limit must be above 0") }
    }

    func run() async throws {
        try await cloud.withCloud(at: endpoint) { cloud, client in
            var calibrator = try TraceCalibrator(
                template: try PlanInputs.read(template, "the template"), file: template)
            let ids = try await traceIDs(client)
            let progress = ProgressBar("reading traces")
            for start in stride(from: 0, to: ids.count, by: 5) {
                let part = Array(ids[start..<min(ids.count, start + 5)])
                for trace in try await traces(client, part) { calibrator.add(trace: trace) }
                progress.show(Double(start) / Double(ids.count))
            }
            progress.finish()
            guard calibrator.used > 0 else {
                Console.complain(
                    "no trace of the last \(minutes) minutes tells a route's time. Send some requests through the edge, then try again"
                )
                throw ExitCode.failure
            }
            try PlanInputs.write(calibrator.yaml(source: cloud.endpoint), to: output)
            Console.say("\(output): \(calibrator.used) of \(calibrator.seen) traces used")
        }
    }

    private func traceIDs(_ client: AWSClient) async throws -> [String] {
        let now = SystemClock().now
        var ids: [String] = []
        var token: String?
        repeat {
            let reply = try await client.send(
                XRay.GetTraceSummaries.self,
                .init(
                    startTime: now - .seconds(minutes * 60), endTime: now, filterExpression: filter, nextToken: token))
            ids += (reply.traceSummaries ?? []).compactMap(\.id)
            token = reply.nextToken
        } while token != nil && ids.count < limit
        return Array(ids.prefix(limit))
    }

    /// Each trace's documents.
    private func traces(_ client: AWSClient, _ ids: [String]) async throws -> [[String]] {
        var documents: [[String]] = []
        var token: String?
        repeat {
            let reply = try await client.send(XRay.BatchGetTraces.self, .init(traceIds: ids, nextToken: token))
            documents += (reply.traces ?? []).map { ($0.segments ?? []).compactMap(\.documentValue) }
            token = reply.nextToken
        } while token != nil
        return documents
    }
}
