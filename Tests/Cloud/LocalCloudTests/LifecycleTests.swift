import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import CloudFormation
import Foundation
import JSON
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import LocalCloud

@Suite(.timeLimit(.minutes(2))) struct LifecycleTests {
    @Test func itAnswersOverTheWireAndLeavesNothingBehind() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        var configuration = quiet(template, dataDirectory: scratch.path + "/data")
        configuration.readyFile = scratch.path + "/ready.json"
        let directory = scratch.path + "/data"
        try await withCloud(configuration) { ready, _ in
            #expect(ready.warnings.isEmpty)
            #expect(ready.changes.created == ["Work"])
            #expect(ready.demo == nil)
            let file = try JSONValue(parsing: try #require(PrivateFile.read(scratch.path + "/ready.json")))
            #expect(file == ready.json)
            #expect(file["endpoint"]?.stringValue == ready.endpoint)
            #expect(file["queueUrl"]?.stringValue == "\(ready.endpoint)/000000000000/work")
            #expect(PrivateFile.read(DataDirectory.runningFile(in: directory)) != nil)
            let urls = try await ready.withClient { try await $0.send(SQS.ListQueues.self, .init()) }.queueUrls
            #expect(urls == ["\(ready.endpoint)/000000000000/work"])
            #expect(try await get(ready.endpoint + "/_nimbo/health").status == 200)
            #expect(try await get(ready.edge).status == 404)
        }
        #expect(PrivateFile.read(DataDirectory.runningFile(in: directory)) == nil)
        try DataDirectory(directory).close()
    }

    @Test func aSecondOneOnTheSameFolderIsRefused() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        let configuration = quiet(template, dataDirectory: scratch.path + "/data")
        try await withCloud(configuration) { _, _ in
            #expect(throws: LocalCloudError.self) { try LocalCloud(configuration) }
        }
    }

    @Test func whatWasMadeIsThereAgainAndChangesInPlace() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        var configuration = quiet(template, dataDirectory: scratch.path + "/data")
        let keys = try await withCloud(configuration) { ready, _ in
            let url = try #require(ready.outputs["QueueUrl"])
            _ = try await ready.withClient {
                try await $0.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "kept"))
            }
            return ready.credentials
        }
        try await withCloud(configuration) { ready, _ in
            #expect(ready.changes.isEmpty)
            #expect(ready.credentials == keys)
        }
        configuration.parameters["Seconds"] = "45"
        try await withCloud(configuration) { ready, _ in
            #expect(ready.changes.updated == ["Work"] && ready.changes.created.isEmpty)
            let url = try #require(ready.outputs["QueueUrl"])
            let message = try await ready.withClient {
                try await $0.send(SQS.ReceiveMessage.self, .init(queueUrl: url))
            }.messages?.first
            #expect(message?.body == "kept")
            let facts = try await ready.withClient {
                try await $0.send(
                    SQS.GetQueueAttributes.self, .init(queueUrl: url, attributeNames: ["VisibilityTimeout"]))
            }.attributes
            #expect(facts?["VisibilityTimeout"] == "45")
        }
    }

    @Test func nothingIsKeptInMemory() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        let folder = try await withCloud(quiet(template)) { ready, _ in
            #expect(ready.isTemporary)
            #expect(FileManager.default.fileExists(atPath: ready.outbox))
            return ready.dataDirectory
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    // MARK: - What goes wrong

    @Test func aTakenPortIsNamed() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        try await withCloud(quiet(template)) { ready, _ in
            let taken = try #require(Endpoint(ready.endpoint)).port
            for (option, path) in [("--port", \LocalCloud.Configuration.port), ("--edge-port", \.edgePort)] {
                var second = quiet(template)
                second[keyPath: path] = taken
                let cloud = try LocalCloud(second)
                let error = await #expect(throws: LocalCloudError.self) { try await cloud.run() }
                #expect(error == .portInUse(taken, option: option))
                #expect(error?.description.contains("\(option) \(taken + 1)") == true)
            }
        }
    }

    @Test(arguments: [
        (
            "Resources:\n  Work:\n    Type: AWS::SQS::Queue\n    Properties:\n      VisibilityTimeout: !Ref Nobody\n",
            ":5:", "Resources.Work.Properties.VisibilityTimeout"
        ),
        ("Resources:\n  Work:\n    Properties: {}\n", ":2:", "Resources.Work"),
        ("Resources: [\n", ":2:", "did not find"),
        (
            "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: dist/F\n", ":5:",
            "make package"
        ),
    ])
    func aBrokenTemplateSaysWhere(text: String, line: String, words: String) async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", text)
        let cloud = try LocalCloud(quiet(template, dataDirectory: scratch.path + "/data"))
        var said = ""
        do { try await cloud.run() } catch { said = "\(error)" }
        #expect(said.hasPrefix(template + line), "\(said)")
        #expect(said.contains(words), "\(said)")
        // Whoever fails lets go of the folder.
        try DataDirectory(scratch.path + "/data").close()
    }

    @Test func aMissingTemplateAndAnUnknownParameterAreNamed() async throws {
        let scratch = try Scratch()
        let missing = try LocalCloud(quiet(scratch.path + "/none.yaml"))
        var said = ""
        do { try await missing.run() } catch { said = "\(error)" }
        #expect(said.contains("none.yaml"))

        var configuration = quiet(try scratch.file("template.yaml", smallTemplate))
        configuration.parameters["Nobody"] = "1"
        let stranger = try LocalCloud(configuration)
        do { try await stranger.run() } catch { said = "\(error)" }
        #expect(said.contains("Nobody"))
    }

    @Test func whatHasNoEffectIsAWarningWithItsPlace() async throws {
        let scratch = try Scratch()
        let template = try scratch.file(
            "template.yaml",
            "Resources:\n  Ship:\n    Type: AWS::EC2::Instance\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      Colour: red\n"
        )
        try await withCloud(quiet(template)) { ready, _ in
            #expect(ready.warnings.count == 2)
            #expect(ready.warnings.contains { $0.hasPrefix("\(template):2: Resources.Ship: ") })
            #expect(ready.warnings.contains { $0.hasPrefix("\(template):7: Resources.Q.Properties.Colour: ") })
        }
    }

    // MARK: - Stopping

    @Test func aLongPollDoesNotHoldUpTheEnd() async throws {
        let scratch = try Scratch()
        let template = try scratch.file("template.yaml", smallTemplate)
        let clock = ContinuousClock()
        let asked = Mutex<ContinuousClock.Instant?>(nil)
        try await withCloud(quiet(template)) { ready, _ in
            let url = try #require(ready.outputs["QueueUrl"])
            Task {
                _ = try? await ready.withClient {
                    try await $0.send(SQS.ReceiveMessage.self, .init(queueUrl: url, waitTimeSeconds: 20))
                }
            }
            try await Task.sleep(for: .milliseconds(300))
            asked.withLock { $0 = clock.now }
        }
        let start = try #require(asked.withLock { $0 })
        // Before the poll would have ended by itself.
        #expect(clock.now - start < .seconds(19))
    }

    @Test func stagesStopFromTheLastToTheFirst() async throws {
        let order = Mutex<[String]>([])
        let start = Latch<Void>()
        start.open(())
        let names = ["telemetry", "functions", "others"]
        let stages: [any Service] = names.map { name in
            Background(Recorder(stopped: { order.withLock { $0.append(name) } }), after: start)
        }
        let group = ServiceGroup(
            configuration: .init(
                services: stages.map {
                    .init(service: $0, successTerminationBehavior: .ignore, failureTerminationBehavior: .cancelGroup)
                }, logger: .init(label: "test")))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await Task.sleep(for: .milliseconds(50))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(order.withLock { $0 } == names.reversed())
    }
}

/// A service that runs until it is stopped and says so.
private struct Recorder: CloudService {
    let stopped: @Sendable () -> Void
    var model: ServiceModel { SQS.service }
    var operations: OperationTable { OperationTable() }

    func run() async throws {
        try? await Task.sleep(for: .seconds(60))
        stopped()
    }
}
