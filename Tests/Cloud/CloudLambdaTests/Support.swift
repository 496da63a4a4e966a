import AWSCore
import AWSShapes
@testable import CloudCore
import JSON
import Logging
import Synchronization
import Testing

@testable import CloudLambda

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A runtime in Python's standard library. What it does with an event is in the event.
let pythonBootstrap = """
    #!/usr/bin/env python3
    import http.client, json, os, sys, time, signal

    if os.environ.get("MODE") == "init-error":
        c = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
        c.request("POST", "/2018-06-01/runtime/init/error", json.dumps({"errorMessage": "no table", "errorType": "InitError"}))
        c.getresponse().read()
        sys.exit(1)
    if os.environ.get("MODE") == "init-crash":
        sys.exit(3)
    if os.environ.get("MODE") == "init-hang":
        time.sleep(600)

    host = os.environ["AWS_LAMBDA_RUNTIME_API"]
    connection = http.client.HTTPConnection(host)
    count = 0

    def call(method, path, body=None, headers={}):
        connection.request(method, "/2018-06-01/runtime/" + path, body, headers)
        response = connection.getresponse()
        return response, response.read()

    while True:
        response, body = call("GET", "invocation/next")
        request = response.getheader("Lambda-Runtime-Aws-Request-Id")
        event = json.loads(body)
        count += 1
        if not isinstance(event, dict):
            event = {}
        if "print" in event:
            print(event["print"], flush=True)
        if "sleep" in event:
            time.sleep(event["sleep"])
        if "exit" in event:
            sys.exit(event["exit"])
        if "signal" in event:
            os.kill(os.getpid(), event["signal"])
        if "error" in event:
            call("POST", f"invocation/{request}/error", json.dumps({"errorMessage": event["error"], "errorType": "Oops"}))
            continue
        if "skip" in event:
            continue
        answer = {
            "pid": os.getpid(), "count": count, "event": event, "environment": dict(os.environ), "cwd": os.getcwd(),
            "headers": {k.lower(): v for k, v in response.getheaders()}, "pgid": os.getpgrp(),
        }
        if "wrong" in event:
            wrong, _ = call("POST", "invocation/00000000-0000-0000-0000-000000000000/response", "{}")
            answer["wrong"] = wrong.status
        if "size" in event:
            big, _ = call("POST", f"invocation/{request}/response", "x" * event["size"])
            continue
        if "answer" in event:
            answer = event["answer"]
        if "Records" in event:
            bad = [r["messageId"] for r in event["Records"] if "bad" in r["body"]]
            if any("crash" in r["body"] for r in event["Records"]):
                sys.exit(9)
            if any("nonsense" in r["body"] for r in event["Records"]):
                answer = {"batchItemFailures": [{"itemIdentifier": ""}]}
            else:
                answer = {"batchItemFailures": [{"itemIdentifier": b} for b in bad]}
            print("BATCH " + ",".join(r["body"] for r in event["Records"]) + " TRACE " + response.getheader("Lambda-Runtime-Trace-Id"), flush=True)
        if event.get("chunked"):
            connection.request("POST", f"/2018-06-01/runtime/invocation/{request}/response", iter([b'{"chunk', b'ed":', b'true}']),
                headers={"Transfer-Encoding": "chunked"}, encode_chunked=True)
            connection.getresponse().read()
            continue
        call("POST", f"invocation/{request}/response", json.dumps(answer))
        if "linger" in event:
            time.sleep(event["linger"])
    """

/// A folder with a `bootstrap`; gone with the object.
final class CodeFolder: Sendable {
    let path: String

    init(bootstrap: String = pythonBootstrap) throws {
        path = "/tmp/nimbo-lambda-tests-\(SystemRandom().uuid())"
        mkdir(path, 0o755)
        try write(bootstrap)
    }

    func write(_ bootstrap: String) throws {
        let file = fopen(path + "/bootstrap", "w")
        #expect(file != nil)
        fputs(bootstrap, file!)
        fclose(file!)
        chmod(path + "/bootstrap", 0o755)
    }

    deinit {
        unlink(path + "/bootstrap")
        rmdir(path)
    }
}

/// What the neighbours of Lambda were told.
final class Neighbours: Sendable {
    struct State {
        var lines: [(group: String, stream: String, text: String)] = []
        var streams: Set<String> = []
        var groups: Set<String> = []
        var metrics: [CloudWatchMetrics.MetricDatum] = []
        var segments: [JSONValue] = []
        var queue: [SQS.Message] = []
        var hidden: [String: SQS.Message] = [:]
        var deleted: [String] = []
        var receivers: [Principal] = []
        var receives = 0
        var sent: [String] = []
        var letters: [SQS.SendMessageRequest] = []
        var refusesSend = false
        var objects: [String: [UInt8]] = [:]
        var visibilityTimeout = "60"
        var refusesReceive = false
    }
    let state = Mutex(State())

    func lines(_ group: String? = nil) -> [String] {
        state.withLock { state in state.lines.filter { group == nil || $0.group == group }.map(\.text) }
    }

    func metric(_ name: String, resource: Bool = false) -> Double {
        state.withLock { state in
            state.metrics.filter { $0.metricName == name && ($0.dimensions?.count == 2) == resource }.reduce(0) {
                sum, datum in
                sum + zip(datum.values ?? [], datum.counts ?? []).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
    }

    func enqueue(_ id: String, _ body: String, trace: String? = nil) {
        var attributes = [
            "ApproximateReceiveCount": "1", "SentTimestamp": "1", "SenderId": "AIDA",
            "ApproximateFirstReceiveTimestamp": "2",
        ]
        attributes["AWSTraceHeader"] = trace
        state.withLock {
            $0.queue.append(
                SQS.Message(
                    messageId: id, receiptHandle: "receipt-\(id)", md5OfBody: "sum", body: body, attributes: attributes,
                    messageAttributes: ["kind": .init(dataType: "String", stringValue: "order")]))
        }
    }
}

struct FakeLogs: CloudService {
    let neighbours: Neighbours
    var model: ServiceModel { CloudWatchLogs.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchLogs.CreateLogGroup.self) { input, _ in
            neighbours.state.withLock { _ = $0.groups.insert(input.logGroupName) }
            return Unit()
        }
        table.on(CloudWatchLogs.CreateLogStream.self) { input, _ in
            try neighbours.state.withLock { state in
                guard state.groups.contains(input.logGroupName) else {
                    throw AWSError("ResourceNotFoundException", "The specified log group does not exist.")
                }
                state.streams.insert(input.logGroupName + input.logStreamName)
            }
            return Unit()
        }
        table.on(CloudWatchLogs.PutLogEvents.self) { input, _ in
            try neighbours.state.withLock { state in
                guard state.streams.contains(input.logGroupName + input.logStreamName) else {
                    throw AWSError("ResourceNotFoundException", "The specified log stream does not exist.")
                }
                state.lines += input.logEvents.map { (input.logGroupName, input.logStreamName, $0.message) }
            }
            return CloudWatchLogs.PutLogEventsResponse()
        }
        return table
    }
}

struct FakeMetrics: CloudService {
    let neighbours: Neighbours
    var model: ServiceModel { CloudWatchMetrics.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchMetrics.PutMetricData.self) { input, _ in
            neighbours.state.withLock { $0.metrics += input.metricData ?? [] }
            return Unit()
        }
        return table
    }
}

struct FakeTraces: CloudService {
    let neighbours: Neighbours
    var model: ServiceModel { XRay.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(XRay.PutTraceSegments.self) { input, _ in
            let documents = try input.traceSegmentDocuments.map { try JSONValue(parsing: $0) }
            neighbours.state.withLock { $0.segments += documents }
            return XRay.PutTraceSegmentsResult()
        }
        return table
    }
}

/// A Lambda with neighbours that listen, running until the body of `with` returns.
struct Bench: Sendable {
    let registry: ServiceRegistry
    let service: LambdaService
    let neighbours: Neighbours
    let settings: CloudSettings
    let folder: CodeFolder

    init(
        clock: any WallClock = SystemClock(), dataDirectory: String? = nil, options: LambdaOptions = LambdaOptions(),
        folder: CodeFolder? = nil, queuesStandBack: Bool = false
    ) throws {
        // The tests compete for the processor themselves: what stands back might wait for the last of them.
        var options = options
        options.queuesStandBack = queuesStandBack
        settings = CloudSettings(
            clock: clock, dataDirectory: dataDirectory,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        registry = ServiceRegistry(
            identity: Identity(
                accountID: settings.accountID, rootCredentials: Credentials(accessKeyID: "AKIA", secretAccessKey: "s"),
                clock: clock),
            settings: settings)
        registry.identity.putRole(
            .init(
                name: "worker", arn: "arn:aws:iam::000000000000:role/worker", assumeRolePolicy: .null,
                policies: ["all": ["Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]]]]))
        neighbours = Neighbours()
        self.folder = try folder ?? CodeFolder()
        service = try LambdaService(registry: registry, settings: settings, options: options)
        registry.register(service)
        registry.register(FakeLogs(neighbours: neighbours))
        registry.register(FakeMetrics(neighbours: neighbours))
        registry.register(FakeTraces(neighbours: neighbours))
        registry.register(FakeQueue(neighbours: neighbours))
        registry.register(FakeBucket(neighbours: neighbours))
    }

    static func with(
        clock: any WallClock = SystemClock(), dataDirectory: String? = nil, options: LambdaOptions = LambdaOptions(),
        folder: CodeFolder? = nil, queuesStandBack: Bool = false, _ body: @Sendable (Bench) async throws -> Void
    ) async throws {
        let bench = try Bench(
            clock: clock, dataDirectory: dataDirectory, options: options, folder: folder,
            queuesStandBack: queuesStandBack)
        let running = Task { try await bench.service.run() }
        do {
            try await body(bench)
        } catch {
            running.cancel()
            _ = await running.result
            throw error
        }
        running.cancel()
        try await running.value
    }

    /// Deploys a function as the stack does.
    @discardableResult
    func deploy(
        _ name: String = "orders", _ more: [String: JSONValue] = [:], previous: ResourceState? = nil
    ) async throws -> ResourceState {
        var properties: JSONValue = [
            "FunctionName": .string(name), "Code": ["LocalDirectory": .string(folder.path)], "Handler": "bootstrap",
            "Runtime": "provided.al2023", "Role": "arn:aws:iam::000000000000:role/worker", "Timeout": 10,
            "MemorySize": 256,
        ]
        for (key, value) in more { properties[key] = value }
        return try await apply("AWS::Lambda::Function", properties, previous: previous)
    }

    @discardableResult
    func apply(
        _ type: String, _ properties: JSONValue, previous: ResourceState? = nil, id: String = "Thing"
    ) async throws -> ResourceState {
        let provider = try #require(registry.resourceProvider(for: type))
        return try await provider.apply(
            ResourceRequest(stackName: "shop", logicalID: id, properties: properties, previous: previous))
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, as principal: Principal? = nil, trace: String? = nil
    ) async throws -> Operation.Output {
        try await registry.call(
            operation, input, as: principal ?? .root(accountID: settings.accountID), trace: trace)
    }

    func invoke(
        _ name: String = "orders", _ event: JSONValue = [:], type: String? = nil, log: String? = nil,
        qualifier: String? = nil, as principal: Principal? = nil, trace: String? = nil
    ) async throws -> Lambda.InvocationResponse {
        try await call(
            Lambda.Invoke.self,
            .init(
                functionName: name, invocationType: type, logType: log, payload: Blob(event.utf8Bytes()),
                qualifier: qualifier),
            as: principal, trace: trace)
    }
}

extension Lambda.InvocationResponse {
    var json: JSONValue { (try? JSONValue(parsing: payload?.bytes ?? [])) ?? .null }
}

/// Asks until the answer is yes; fails after a deadline.
func eventually(
    _ what: String, within seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: @Sendable () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now.advanced(by: .milliseconds(Int(seconds * 1000)))
    while ContinuousClock.now < deadline {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("never: \(what)", sourceLocation: sourceLocation)
}

func isAlive(_ pid: Int) -> Bool { kill(pid_t(pid), 0) == 0 }

func expectError(
    _ code: String, _ part: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: @Sendable () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("no error, wanted \(code)", sourceLocation: sourceLocation)
    } catch let error as AWSError {
        #expect(error.code == code, sourceLocation: sourceLocation)
        #expect(part.isEmpty || error.message.contains(part), "\(error.message)", sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
    }
}
