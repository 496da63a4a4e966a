import AWSCore
import JSON
import Logging
import Testing

@testable import nimbo

@Suite struct RenderingTests {
    private let noon = Timestamp(iso8601: "2026-11-25T12:03:04.567Z")!

    @Test func aLogLineIsOneLine() {
        let line = ConsoleLogHandler.line(
            .warning, "seed", ["path": "a b", "error": "x\n\"y\"", "count": "3"], at: noon)
        #expect(line == #"12:03:04.567 warning seed count=3 error="x\n\"y\"" path="a b""#)
    }

    @Test(arguments: ["password", "secretAccessKey", "Authorization", "IdToken"])
    func secretsAreNotLogged(name: String) {
        let line = ConsoleLogHandler.line(.info, "x", [name: "hunter2"], at: noon)
        #expect(!line.contains("hunter2") && line.contains("(hidden)"))
    }

    @Test func logLinesOfFunctionsAreReadable() {
        let structured = LogTail.Line(
            group: "/aws/lambda/nimbo-orders", time: 1_764_072_184_567, id: "1",
            message:
                #"{"timestamp":"2025-11-25T12:03:04Z","level":"info","event":"order.placed","orderId":"01A","lines":2}"#
                + "\n")
        #expect(structured.text(isMixed: true) == "12:03:04.567  nimbo-orders  info order.placed orderId=01A lines=2")
        let plain = LogTail.Line(group: "/g", time: 1_764_072_184_567, id: "2", message: "START RequestId: 1\n")
        #expect(plain.text(isMixed: false) == "12:03:04.567  START RequestId: 1")
        #expect(LogTail.Line.readable("{broken") == "{broken")
    }

    @Test func tablesAreAligned() {
        #expect(StatusReport.table([["a", "bb", ""], ["ccc", "d", "e"]]) == ["a    bb", "ccc  d   e"])
        #expect(StatusReport.table([]).isEmpty)
    }

    @Test func aStatusReportSaysWhatRuns() {
        var report = StatusReport(endpoint: "http://127.0.0.1:4566")
        report.process = 42
        report.memory = 37 << 20
        report.stack = "nimbo"
        report.stackStatus = "CREATE_COMPLETE"
        report.resources = [
            .init(logicalID: "Q", type: "AWS::SQS::Queue", physicalID: "http://q"),
            .init(logicalID: "P", type: "AWS::SQS::Queue", physicalID: "http://p"),
        ]
        report.queues = [.init(name: "orders", visible: 3, inFlight: 1)]
        report.functions = [
            .init(name: "nimbo-users", memoryMB: 256, state: "Active", environments: 1),
            .init(name: "nimbo-orders", memoryMB: 512, state: "Active", environments: nil),
        ]
        report.alarms = [
            .init(name: "dead", state: "ALARM", reason: "1 datapoint"),
            .init(name: "5xx", state: "OK", reason: "quiet"),
        ]
        let lines = report.lines()
        #expect(lines.contains("Process   42, 37 MB"))
        #expect(lines.contains("Stack     nimbo, CREATE_COMPLETE, 2 resources"))
        #expect(lines.contains("  AWS::SQS::Queue  2"))
        #expect(lines.contains("  orders  3 waiting  1 in flight"))
        #expect(lines.contains("  nimbo-users   256 MB  Active  1 environment"))
        #expect(lines.contains("  nimbo-orders  512 MB  Active"))
        #expect(lines.contains("  dead  ALARM  1 datapoint"))
        #expect(lines.contains("  5xx   OK"))
        #expect(report.lines(listsResources: true).contains("  Q  AWS::SQS::Queue  http://q"))
    }

    @Test func environmentsAreKnownByTheirVariable() {
        #expect(ProcessFacts.functionName("PATH=/bin\0AWS_LAMBDA_FUNCTION_NAME=nimbo-users\0HOME=/") == "nimbo-users")
        #expect(ProcessFacts.functionName("PATH=/bin\0") == nil)
    }

    // MARK: - Finding the cloud

    @Test func theEnvironmentTellsWhenNoFileDoes() throws {
        let environment = [
            "AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_ACCESS_KEY_ID": "AKIA1", "AWS_SECRET_ACCESS_KEY": "s",
            "AWS_DEFAULT_REGION": "eu-west-1",
        ]
        let cloud = try RunningCloud.find(dataDir: "/nowhere", environment: environment)
        #expect(cloud.endpoint == "http://127.0.0.1:1" && cloud.region == "eu-west-1")
        #expect(cloud.credentials.accessKeyID == "AKIA1")
        let error = #expect(throws: NotRunning.self) { try RunningCloud.find(dataDir: "/nowhere", environment: [:]) }
        #expect(error?.description.contains("nimbo up") == true)
    }
}
