import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudLambda

@Suite struct StreamSourceTests {
    private static let queue: JSONValue = ["OnFailure": ["Destination": "arn:aws:sqs:us-east-1:000000000000:failures"]]

    @Test func `records come in order, as AWS shapes them`() async throws {
        let source = StreamSource()
        for number in 1...4 { source.put(number, at: Timestamp(epochSeconds: 1_700_000_000)) }
        try await StreamBench.with(source, environment: ["MODE": "print"]) { stream in
            let state = try await stream.map()
            try await stream.expect(["1,2,3,4"])
            try await eventually("the checkpoint is the last") { try stream.checkpoint == StreamSource.sequence(4) }
            let line = try #require(stream.bench.neighbours.lines().first { $0.hasPrefix("EVENT ") })
            let records = try JSONValue(parsing: String(line.dropFirst(6)))
            #expect(
                records[0]?.canonical.serialized()
                    == #"{"awsRegion":"us-east-1","dynamodb":{"ApproximateCreationDateTime":1700000000,"Keys":{"PK":{"S":"a"}},"NewImage":{"PK":{"S":"a"},"b":{"B":"AQI="},"n":{"N":"1"}},"SequenceNumber":"000000000000000000001","SizeBytes":10,"StreamViewType":"NEW_IMAGE"},"eventID":"id-1","eventName":"INSERT","eventSource":"aws:dynamodb","eventSourceARN":"arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2026-01-01T00:00:00.000","eventVersion":"1.1"}"#
            )
            #expect(records[3]?["userIdentity"]?["principalId"]?.stringValue == "dynamodb.amazonaws.com")
            #expect(records[3]?["userIdentity"]?["type"]?.stringValue == "Service")
            #expect(
                stream.source.state.withLock { $0.readers } == [.role(name: "worker", sessionName: "listener")])
            #expect(stream.bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult == "OK")
            #expect(stream.bench.neighbours.metric("IteratorAge") > 0)
        }
    }

    @Test func `a batch has no more records than the mapping says`() async throws {
        let source = StreamSource()
        for number in 1...5 { source.put(number) }
        try await StreamBench.with(source) { stream in
            try await stream.map(["BatchSize": 2])
            try await stream.expect(["1,2", "3,4", "5"])
        }
    }

    @Test func `a window waits for a fuller batch`() async throws {
        try await StreamBench.with { stream in
            stream.source.put(1)
            try await stream.map(["BatchSize": 2, "MaximumBatchingWindowInSeconds": 60])
            try await eventually("the first was read") { stream.source.state.withLock { $0.served == 1 } }
            stream.source.put(2)
            try await stream.expect(["1,2"])
        }
    }

    @Test func `latest begins when the mapping is made, and a moment where it is`() async throws {
        let source = StreamSource()
        let now = SystemClock().now
        source.put(1, at: now - .seconds(100))
        source.put(2, at: now - .seconds(50))
        try await StreamBench.with(source) { stream in
            let state = try await stream.map(["StartingPosition": "LATEST"])
            source.put(3, at: SystemClock().now + .seconds(1))
            try await stream.expect(["3"])
            // Another position is another mapping.
            let moment = (now - .seconds(60)).epochSeconds
            let other = try await stream.map(
                ["StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": .number(moment)], previous: state)
            #expect(other.physicalID != state.physicalID)
            try await stream.expect(["3", "2,3"])
        }
    }

    @Test func `a restart goes on after what was done, and again with what was not`() async throws {
        try await withDirectory { directory in
            let source = StreamSource()
            let folder = try CodeFolder(bootstrap: streamBootstrap)
            source.put(1)
            source.put(2)
            try await StreamBench.with(source, dataDirectory: directory, folder: folder) { stream in
                try await stream.map(["BatchSize": 1])
                try await stream.expect(["1", "2"])
                try await eventually("two are done") { try stream.checkpoint == StreamSource.sequence(2) }
                source.put(3, do: "error")
                try await eventually("it fails") { await stream.batches().count > 3 }
            }
            try await StreamBench.with(source, dataDirectory: directory, folder: folder) { stream in
                try await eventually("it comes again") { await stream.batches().contains("3") }
                #expect(await Set(stream.batches()) == ["3"])
                // What goes with a mapping is gone with it.
                let uuid = try #require(stream.bench.service.allMappings.first?.uuid)
                _ = try await stream.bench.call(Lambda.DeleteEventSourceMapping.self, .init(uuid: uuid))
                let checkpoint = try stream.bench.service.store.checkpoint(of: uuid, shard: StreamSource.shardID(1))
                #expect(checkpoint == nil)
            }
        }
    }

    @Test func `a disabled mapping rests, and goes on where it was`() async throws {
        try await StreamBench.with { stream in
            stream.source.put(1)
            let state = try await stream.map()
            try await stream.expect(["1"])
            try await eventually("it is done") { try stream.checkpoint == StreamSource.sequence(1) }
            _ = try await stream.bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: false))
            stream.source.put(2)
            let enabled = try await stream.bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: true, batchSize: 7))
            #expect(enabled.batchSize == 7)
            try await stream.expect(["1", "2"])
        }
    }

    // MARK: - Failures

    @Test func `a batch that fails comes again until it succeeds`() async throws {
        try await StreamBench.with { stream in
            try await withDirectory { directory in
                stream.source.put(1)
                stream.source.put(2, do: "once \(directory)/mark")
                stream.source.put(3)
                try await stream.map(["BatchSize": 2])
                try await stream.expect(["1,2", "1,2", "3"])
            }
        }
    }

    @Test func `after its last attempt a batch is given up and its place is told`() async throws {
        try await StreamBench.with { stream in
            let time = Timestamp(epochSeconds: SystemClock().now.epochSeconds)
            stream.source.put(1, at: time)
            stream.source.put(2, do: "error", at: time)
            stream.source.put(3)
            try await stream.map([
                "BatchSize": 2, "MaximumRetryAttempts": 1, "DestinationConfig": Self.queue,
            ])
            try await stream.expect(["1,2", "1,2", "3"])
            let notice = try #require(stream.notices.first)
            #expect(stream.notices.count == 1)
            #expect(notice["requestContext"]?["condition"]?.stringValue == "RetryAttemptsExhausted")
            #expect(notice["requestContext"]?["approximateInvokeCount"]?.intValue == 2)
            #expect(notice["responseContext"]?["functionError"]?.stringValue == "Unhandled")
            let info = notice["DDBStreamBatchInfo"]
            #expect(info?["shardId"]?.stringValue == StreamSource.shardID(1))
            #expect(info?["startSequenceNumber"]?.stringValue == StreamSource.sequence(1))
            #expect(info?["endSequenceNumber"]?.stringValue == StreamSource.sequence(2))
            #expect(info?["batchSize"]?.intValue == 2)
            #expect(info?["streamArn"]?.stringValue == StreamSource.arn)
            #expect(info?["approximateArrivalOfFirstRecord"]?.stringValue == time.iso8601)
        }
    }

    @Test func `halving finds the record that spoils its batch`() async throws {
        try await StreamBench.with { stream in
            for number in 1...4 { stream.source.put(number, do: number == 3 ? "error" : "") }
            try await stream.map([
                "BisectBatchOnFunctionError": true, "MaximumRetryAttempts": 0,
                "DestinationConfig": ["OnFailure": ["Destination": "arn:aws:sns:us-east-1:000000000000:failures"]],
            ])
            try await stream.expect(["1,2,3,4", "1,2", "3,4", "3", "4"])
            let notices = stream.source.state.withLock { $0.published }.compactMap { try? JSONValue(parsing: $0) }
            #expect(notices.count == 1)
            #expect(
                notices.first?["DDBStreamBatchInfo"]?["startSequenceNumber"]?.stringValue == StreamSource.sequence(3))
            #expect(notices.first?["DDBStreamBatchInfo"]?["batchSize"]?.intValue == 1)
        }
    }

    @Test func `what comes before a reported failure is done`() async throws {
        try await StreamBench.with { stream in
            for number in 1...4 { stream.source.put(number, do: number == 3 ? "bad" : "") }
            try await stream.map([
                "FunctionResponseTypes": ["ReportBatchItemFailures"], "MaximumRetryAttempts": 2,
                "DestinationConfig": Self.queue,
            ])
            try await stream.expect(["1,2,3,4", "3,4", "3,4"])
            try await eventually("it is told") { stream.notices.count == 1 }
            #expect(stream.notices.first?["DDBStreamBatchInfo"]?["batchSize"]?.intValue == 2)
            #expect(stream.notices.first?["responseContext"]?["functionError"] == nil)
        }
    }

    @Test func `an answer that makes no sense fails the batch`() async throws {
        try await StreamBench.with { stream in
            stream.source.put(1)
            stream.source.put(2, do: "nonsense")
            try await stream.map([
                "FunctionResponseTypes": ["ReportBatchItemFailures"], "MaximumRetryAttempts": 1,
                "DestinationConfig": Self.queue,
            ])
            try await stream.expect(["1,2", "1,2"])
            try await eventually("it is told") { stream.notices.count == 1 }
        }
    }

    @Test func `records that are too old are given up unseen`() async throws {
        try await StreamBench.with { stream in
            stream.source.put(1, at: SystemClock().now - .seconds(1000))
            stream.source.put(2, at: SystemClock().now - .seconds(1000))
            stream.source.put(3)
            try await stream.map(["MaximumRecordAgeInSeconds": 900, "DestinationConfig": Self.queue])
            try await stream.expect(["3"])
            #expect(stream.notices.count == 1)
            #expect(stream.notices.first?["requestContext"]?["condition"]?.stringValue == "RecordAgeExceeded")
            #expect(stream.notices.first?["responseContext"] == nil)
            #expect(stream.notices.first?["DDBStreamBatchInfo"]?["batchSize"]?.intValue == 2)
        }
    }

    @Test func `a batch that is too large for one event goes in parts`() async throws {
        try await StreamBench.with { stream in
            for number in 1...3 { stream.source.put(number, padding: 2_500_000) }
            try await stream.map(["MaximumRetryAttempts": 0])
            try await stream.expect(["1", "2,3"])
        }
    }

    @Test func `a destination that refuses holds nothing up`() async throws {
        let source = StreamSource()
        source.state.withLock { $0.refusesPublish = true }
        source.put(1, do: "error")
        source.put(2)
        try await StreamBench.with(source) { stream in
            try await stream.map([
                "BatchSize": 1, "MaximumRetryAttempts": 0,
                "DestinationConfig": ["OnFailure": ["Destination": "arn:aws:sns:us-east-1:000000000000:failures"]],
            ])
            try await stream.expect(["1", "2"])
            try await eventually("it is counted") {
                await stream.bench.service.telemetry.flush()
                return stream.bench.neighbours.metric("DestinationDeliveryFailures") == 1
            }
        }
    }

    @Test func `a throttled batch waits for its function`() async throws {
        try await StreamBench.with(more: ["ReservedConcurrentExecutions": 0]) { stream in
            stream.source.put(1)
            let state = try await stream.map(["MaximumRetryAttempts": 0])
            try await eventually("it is throttled") {
                stream.bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult
                    == "PROBLEM: Function call throttled"
            }
            try await stream.bench.service.reserve("listener", nil)
            try await stream.expect(["1"])
        }
    }

    // MARK: - Shards

    @Test func `a child waits for its parent, and a stream that goes on is followed`() async throws {
        let source = StreamSource()
        source.put(1)
        source.state.withLock { state in
            state.shards.append(.init(id: StreamSource.shardID(2), parent: StreamSource.shardID(1)))
        }
        source.put(2, shard: 1)
        try await StreamBench.with(source) { stream in
            try await stream.map()
            try await stream.expect(["1"])
            source.put(3)
            try await stream.expect(["1", "3"])
            source.state.withLock { $0.shards[0].isClosed = true }
            try await stream.expect(["1", "3", "2"])
            // The parent goes for its age.
            let uuid = try #require(stream.bench.service.allMappings.first?.uuid)
            #expect(try stream.bench.service.store.finishedShards(of: uuid) == [StreamSource.shardID(1)])
            source.state.withLock { state in
                state.shards[1].isClosed = true
                state.shards.append(.init(id: StreamSource.shardID(3), parent: StreamSource.shardID(2)))
            }
            source.put(4, shard: 2)
            try await stream.expect(["1", "3", "2", "4"])
        }
    }

    @Test func `an iterator that expired and a checkpoint that was trimmed are no end`() async throws {
        try await StreamBench.with { stream in
            stream.source.put(1)
            let state = try await stream.map()
            try await stream.expect(["1"])
            try await eventually("it is done") { try stream.checkpoint == StreamSource.sequence(1) }
            stream.source.state.withLock { $0.expiresIterators = true }
            stream.source.put(2)
            try await stream.expect(["1", "2"])
            try await eventually("it is done") { try stream.checkpoint == StreamSource.sequence(2) }
            _ = try await stream.bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: false))
            // Before the records: whoever still reads must not see them either.
            stream.source.state.withLock { $0.trimmed = 4 }
            for number in 3...5 { stream.source.put(number) }
            _ = try await stream.bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: true))
            try await stream.expect(["1", "2", "5"])
        }
    }

    @Test func `a stream that is gone is a problem, not an end`() async throws {
        try await StreamBench.with { stream in
            let state = try await stream.map(["Enabled": false])
            stream.source.state.withLock { $0.isGone = true }
            _ = try await stream.bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: true))
            try await eventually("it is told") {
                stream.bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult?
                    .hasPrefix("PROBLEM: ResourceNotFoundException") == true
            }
            stream.source.put(1)
            stream.source.state.withLock { $0.isGone = false }
            try await stream.expect(["1"])
        }
    }

    @Test func `only what a filter lets through is handed over, and the rest is done`() async throws {
        try await StreamBench.with { stream in
            for number in 1...4 { stream.source.put(number) }
            try await stream.map([
                "FilterCriteria": ["Filters": [["Pattern": #"{"dynamodb":{"NewImage":{"n":{"N":["2","3"]}}}}"#]]]
            ])
            try await stream.expect(["2,3"])
            try await eventually("the rest is done") { try stream.checkpoint == StreamSource.sequence(4) }
        }
    }
}
