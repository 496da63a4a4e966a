import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Synchronization
import Testing

@testable import CloudLambda

/// A runtime that says which records it got, and does what their `do` attributes tell it to.
let streamBootstrap = """
    #!/usr/bin/env python3
    import http.client, json, os, sys, time

    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])

    def call(method, path, body=None):
        connection.request(method, "/2018-06-01/runtime/" + path, body)
        response = connection.getresponse()
        return response, response.read()

    while True:
        response, body = call("GET", "invocation/next")
        request = response.getheader("Lambda-Runtime-Aws-Request-Id")
        records = json.loads(body)["Records"]
        numbers = [r["dynamodb"]["SequenceNumber"] for r in records]
        todo = {r["dynamodb"]["SequenceNumber"]: r["dynamodb"].get("NewImage", {}).get("do", {}).get("S", "") for r in records}
        print("BATCH " + ",".join(n.lstrip("0") for n in numbers), flush=True)
        if os.environ.get("MODE") == "print":
            print("EVENT " + json.dumps(records), flush=True)
        failed = "error" in todo.values()
        for text in todo.values():
            if text.startswith("once ") and not os.path.exists(text[5:]):
                open(text[5:], "w").close()
                failed = True
        if failed:
            call("POST", f"invocation/{request}/error", json.dumps({"errorMessage": "no", "errorType": "Oops"}))
            continue
        bad = [n for n in numbers if todo[n] == "bad"]
        answer = {"batchItemFailures": [{"itemIdentifier": n} for n in bad]}
        if "nonsense" in todo.values():
            answer = {"batchItemFailures": [{"itemIdentifier": "?"}]}
        call("POST", f"invocation/{request}/response", json.dumps(answer))
    """

/// A stream of which the test is the table.
final class StreamSource: Sendable {
    static let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2026-01-01T00:00:00.000"

    struct Shard: Sendable {
        var id: String
        var parent: String?
        var records: [DynamoDBStreams.Record] = []
        var isClosed = false
    }
    struct State: Sendable {
        var shards: [Shard] = [Shard(id: shardID(1))]
        /// Records up to this number are gone.
        var trimmed = 0
        var served = 0
        var readers: Set<Principal> = []
        var published: [String] = []
        var refusesPublish = false
        var expiresIterators = false
        var isGone = false
    }
    let state = Mutex(State())

    static func shardID(_ number: Int) -> String { "shardId-00000000000000000000-0000000\(number)" }
    static func sequence(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 21 - digits.count) + digits
    }

    func put(
        _ number: Int, do action: String = "", at time: Timestamp = SystemClock().now, shard: Int = 0, padding: Int = 0
    ) {
        var image: [String: AttributeValue] = ["PK": .s("a"), "n": .n("\(number)"), "b": .b([1, 2])]
        if padding > 0 { image["p"] = .s(String(repeating: "x", count: padding)) }
        if !action.isEmpty { image["do"] = .s(action) }
        let record = DynamoDBStreams.Record(
            eventID: "id-\(number)", eventName: number == 1 ? "INSERT" : "MODIFY", eventVersion: "1.1",
            eventSource: "aws:dynamodb", awsRegion: "us-east-1",
            dynamodb: .init(
                approximateCreationDateTime: time, keys: ["PK": .s("a")], newImage: image,
                sequenceNumber: Self.sequence(number), sizeBytes: 10, streamViewType: "NEW_IMAGE"),
            userIdentity: number == 4 ? .init(principalId: "dynamodb.amazonaws.com", type: "Service") : nil)
        state.withLock { $0.shards[shard].records.append(record) }
    }
}

struct FakeStreams: CloudService {
    let source: StreamSource
    var model: ServiceModel { DynamoDBStreams.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(DynamoDBStreams.DescribeStream.self) { input, _ in
            try source.state.withLock { state in
                guard input.streamArn == StreamSource.arn, !state.isGone else {
                    throw AWSError("ResourceNotFoundException", "Requested resource not found")
                }
                // A shard a page.
                let rest = state.shards.filter { $0.id > input.exclusiveStartShardId ?? "" }
                return .init(
                    streamDescription: .init(
                        shards: rest.prefix(1).map { .init(shardId: $0.id, parentShardId: $0.parent) },
                        lastEvaluatedShardId: rest.count > 1 ? rest[0].id : nil))
            }
        }
        table.on(DynamoDBStreams.GetShardIterator.self) { input, _ in
            try source.state.withLock { state in
                guard let place = state.shards.firstIndex(where: { $0.id == input.shardId }) else {
                    throw AWSError("ResourceNotFoundException", "Requested resource not found")
                }
                let records = state.shards[place].records
                func number(_ record: DynamoDBStreams.Record) -> String { record.dynamodb?.sequenceNumber ?? "" }
                if let wanted = input.sequenceNumber, wanted < StreamSource.sequence(state.trimmed) {
                    throw AWSError("TrimmedDataAccessException", "too late")
                }
                let position =
                    switch input.shardIteratorType {
                    case "TRIM_HORIZON": records.firstIndex { number($0) > StreamSource.sequence(state.trimmed) }
                    case "AFTER_SEQUENCE_NUMBER": records.firstIndex { number($0) > input.sequenceNumber ?? "" }
                    default:
                        records.firstIndex {
                            $0.dynamodb?.approximateCreationDateTime ?? .epoch >= input.timestamp ?? .epoch
                        }
                    }
                return .init(shardIterator: "\(place):\(position ?? records.count)")
            }
        }
        table.on(DynamoDBStreams.GetRecords.self) { input, context in
            try source.state.withLock { state in
                state.readers.insert(context.principal)
                if state.expiresIterators {
                    state.expiresIterators = false
                    throw AWSError("ExpiredIteratorException", "expired")
                }
                let parts = input.shardIterator.split(separator: ":").compactMap { Int($0) }
                let shard = state.shards[parts[0]]
                let page = shard.records.dropFirst(parts[1]).prefix(input.limit ?? 1000)
                state.served += page.count
                let end = parts[1] + page.count
                // What is trimmed is gone for an iterator that was there before, too.
                let first = StreamSource.sequence(state.trimmed)
                return .init(
                    records: page.filter { $0.dynamodb?.sequenceNumber ?? "" > first },
                    nextShardIterator: shard.isClosed && end == shard.records.count ? nil : "\(parts[0]):\(end)")
            }
        }
        return table
    }
}

struct FakeTopic: CloudService {
    let source: StreamSource
    var model: ServiceModel { SNS.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(SNS.Publish.self) { input, _ in
            try source.state.withLock { state in
                if state.refusesPublish { throw AWSError("NotFound", "Topic does not exist") }
                state.published.append(input.message)
            }
            return .init(messageId: "m")
        }
        return table
    }
}

/// A Lambda beside a stream.
struct StreamBench: Sendable {
    let bench: Bench
    let source: StreamSource

    static func with(
        _ source: StreamSource = StreamSource(), dataDirectory: String? = nil, folder: CodeFolder? = nil,
        environment: [String: JSONValue] = [:], more: [String: JSONValue] = [:],
        _ body: @Sendable (StreamBench) async throws -> Void
    ) async throws {
        let folder = try folder ?? CodeFolder(bootstrap: streamBootstrap)
        try await Bench.with(dataDirectory: dataDirectory, folder: folder) { bench in
            bench.registry.register(FakeStreams(source: source))
            bench.registry.register(FakeTopic(source: source))
            var properties = more
            properties["Environment"] = ["Variables": .object(JSONObject(environment.map { ($0.key, $0.value) }))]
            try await bench.deploy("listener", properties)
            try await body(StreamBench(bench: bench, source: source))
        }
    }

    @discardableResult
    func map(_ more: [String: JSONValue] = [:], previous: ResourceState? = nil) async throws -> ResourceState {
        var properties: JSONValue = [
            "EventSourceArn": .string(StreamSource.arn), "FunctionName": "listener", "StartingPosition": "TRIM_HORIZON",
        ]
        for (key, value) in more { properties[key] = value }
        return try await bench.apply("AWS::Lambda::EventSourceMapping", properties, previous: previous)
    }

    /// The batches so far, as the function wrote them down.
    func batches() async -> [String] {
        await bench.service.telemetry.flush()
        return bench.neighbours.lines().compactMap { line in
            guard let start = line.range(of: "BATCH ") else { return nil }
            return String(line[start.upperBound...].prefix { $0.isNumber || $0 == "," })
        }
    }

    func expect(
        _ wanted: [String], _ what: String = "the batches came", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await eventually(what, sourceLocation: sourceLocation) { await batches() == wanted }
        let came = await batches()
        #expect(came == wanted, sourceLocation: sourceLocation)
    }

    var checkpoint: String? {
        get throws {
            let uuid = try #require(bench.service.allMappings.first?.uuid)
            return try bench.service.store.checkpoint(of: uuid, shard: StreamSource.shardID(1))
        }
    }

    /// What the queue of failures was told.
    var notices: [JSONValue] {
        bench.neighbours.state.withLock { $0.sent }.compactMap { try? JSONValue(parsing: $0) }
    }
}

/// A folder that is gone afterwards.
func withDirectory(_ body: (String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nimbo-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
}
