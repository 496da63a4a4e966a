import AWSClient
import AWSCore
import AWSShapes
import ArgumentParser
import Foundation
import JSON
import LocalCloud
import Logging
import Testing

@testable import nimbo

/// The commands against a cloud in this process, over the wire.
@Suite(.timeLimit(.minutes(1))) struct RunningCloudTests {
    private static let template = """
        Resources:
          Work: { Type: AWS::SQS::Queue, Properties: { QueueName: work } }
          Orders: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /aws/lambda/orders } }
          Users: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /aws/lambda/users } }
          Late:
            Type: AWS::CloudWatch::Alarm
            Properties:
              AlarmName: late
              Namespace: Test
              MetricName: Age
              Statistic: Maximum
              Period: 60
              EvaluationPeriods: 1
              Threshold: 1
              ComparisonOperator: GreaterThanThreshold
        """

    private func withCloud(
        _ body: @escaping @Sendable (RunningCloud, AWSClient, String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/nimbo-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Self.template.write(toFile: folder + "/t.yaml", atomically: true, encoding: .utf8)
        var configuration = LocalCloud.Configuration(
            templatePath: folder + "/t.yaml", dataDirectory: folder + "/data", port: 0, edgePort: 0)
        configuration.logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let local = try LocalCloud(configuration)
        let (readiness, told) = AsyncStream.makeStream(of: Ready.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { told.finish() }
                try await local.run { told.yield($0) }
            }
            var isReady = false
            for await _ in readiness {
                isReady = true
                let cloud = try RunningCloud.find(dataDir: folder + "/data", environment: [:])
                try await cloud.withClient { try await body(cloud, $0, folder) }
                break
            }
            #expect(isReady)
            group.cancelAll()
            do { try await group.waitForAll() } catch  where isReady {}
        }
    }

    private static func put(_ client: AWSClient, _ group: String, _ lines: [String]) async throws {
        let name = "/aws/lambda/\(group)"
        let streams = try await client.send(CloudWatchLogs.DescribeLogStreams.self, .init(logGroupName: name))
            .logStreams
        if streams?.isEmpty ?? true {
            _ = try await client.send(
                CloudWatchLogs.CreateLogStream.self, .init(logGroupName: name, logStreamName: "s"))
        }
        let now = Int(SystemClock().now.milliseconds)
        _ = try await client.send(
            CloudWatchLogs.PutLogEvents.self,
            .init(
                logGroupName: name, logStreamName: "s",
                logEvents: lines.map { .init(timestamp: now, message: $0) }))
    }

    @Test func aTailShowsEachLineOnce() async throws {
        try await withCloud { _, client, _ in
            try await Self.put(client, "orders", ["one", "two"])
            try await Self.put(client, "users", ["three"])
            let start = SystemClock().now - .seconds(60)
            let tail = LogTail(client: client, groups: [], filter: nil)
            var cursor = LogTail.Cursor(from: start)
            #expect(Set(try await tail.next(&cursor).map(\.message)) == ["one", "two", "three"])
            #expect(cursor.groupCount == 2)
            #expect(try await tail.next(&cursor).isEmpty)
            try await Self.put(client, "orders", ["four", "five"])
            #expect(try await tail.next(&cursor).map(\.message).sorted() == ["five", "four"])
            #expect(try await tail.next(&cursor).isEmpty)

            var other = LogTail.Cursor(from: start)
            let orders = LogTail(client: client, groups: ["orders"], filter: "two")
            #expect(try await orders.next(&other).map(\.message) == ["two"])
            #expect(other.groupCount == 1)
        }
    }

    @Test func theCommandsFindTheCloudByItsFolder() async throws {
        try await withCloud { _, client, folder in
            let data = folder + "/data"
            let time = Int(SystemClock().now.epochSeconds)
            let id = "1-\(String(time, radix: 16))-3f2a1b0c9d8e7f6a5b4c3d2e"
            let segment =
                #"{"name":"orders","id":"53995c3f42cd8ad8","trace_id":"\#(id)","start_time":\#(time),"end_time":\#(time).5}"#
            _ = try await client.send(XRay.PutTraceSegments.self, .init(traceSegmentDocuments: [segment]))
            try await Self.put(client, "orders", ["a line"])
            try await Self.run("logs", "--data-dir", data)
            try await Self.run("trace", id, "--data-dir", data)
            try await Self.run("status", "--data-dir", data)
            await #expect(throws: ExitCode.failure) {
                try await Self.run("trace", "1-00000000-000000000000000000000000", "--data-dir", data)
            }
            await #expect(throws: ExitCode.failure) { try await Self.run("status", "--data-dir", folder + "/none") }
        }
    }

    private static func run(_ arguments: String...) async throws {
        var command = try Nimbo.parseAsRoot(arguments)
        guard var waiting = command as? any AsyncParsableCommand else { return try command.run() }
        try await waiting.run()
    }

    @Test func aCloudThatIsGoneIsNoRiddle() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/nimbo-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let facts = #"{"endpoint":"http://127.0.0.1:1","region":"us-east-1","accessKeyId":"A","secretAccessKey":"s"}"#
        try facts.write(toFile: folder + "/running.json", atomically: true, encoding: .utf8)
        await #expect(throws: ExitCode.failure) { try await Self.run("status", "--data-dir", folder) }
        await #expect(throws: ExitCode.failure) { try await Self.run("package", "--project", folder) }
    }

    // MARK: - up

    @Test func upStopsWhenItIsAsked() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/nimbo-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Self.template.write(toFile: folder + "/t.yaml", atomically: true, encoding: .utf8)
        let ready = folder + "/ready.json"
        let up = try #require(
            try Nimbo.parseAsRoot([
                "up", "--template", folder + "/t.yaml", "--data-dir", folder + "/data", "--port", "0", "--edge-port",
                "0", "--ready-file", ready,
            ]) as? Up)
        let (signals, signal) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await up.serve(signals: signals) { Issue.record("ended at once") } }
            let deadline = ContinuousClock.now + .seconds(60)
            while !FileManager.default.fileExists(atPath: ready), ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(FileManager.default.fileExists(atPath: ready))
            signal.yield(2)
            try await group.waitForAll()
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/data/running.json"))
    }

    @Test func upThatFailsSaysSoAndEnds() async throws {
        await #expect(throws: ExitCode.failure) {
            try await Self.run("up", "--template", "/nowhere/t.yaml", "--ephemeral", "--port", "0", "--edge-port", "0")
        }
    }

    @Test func aReportOfWhatRuns() async throws {
        try await withCloud { cloud, client, folder in
            let url = try #require(try await client.send(SQS.ListQueues.self, .init()).queueUrls?.first)
            _ = try await client.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x"))
            let report = try await StatusReport.gather(cloud, client)
            #expect(report.stack == "nimbo" && report.stackStatus == "CREATE_COMPLETE")
            #expect(report.resources.count == 4)
            #expect(report.queues.map(\.name) == ["work"] && report.queues.first?.visible == 1)
            #expect(report.alarms.map(\.name) == ["late"])
            #expect(report.functions.isEmpty)
            #expect(report.process == Int(ProcessInfo.processInfo.processIdentifier))
            #expect((report.memory ?? 0) > 1 << 20)
            #expect(report.lines().contains("Data      \(folder)/data"))
        }
    }
}
