import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging

/// Reads one shard to its end and remembers on disk how far it came: what it handed over last may come again after a
/// crash, and nothing is left out.
struct ShardReader: Sendable {
    /// Lambda asks a shard four times a second (Developer Guide, "Using AWS Lambda with Amazon DynamoDB").
    private static let interval = Duration.milliseconds(250)
    /// GetRecords' limit.
    private static let maximumPage = 1000
    /// An answer this large may have been cut. Bytes.
    private static let largePage = 512 * 1024

    let mapping: EventSourceMapping
    let shard: String
    let service: LambdaService
    let filter: EventFilter?

    private var settings: CloudSettings { service.settings }

    func run() async {
        let delivery = BatchDelivery(mapping: mapping, shard: shard, service: service, filter: filter)
        var iterator: String?
        var troubles = 0
        while !Task.isCancelled {
            do {
                let start = if let iterator { iterator } else { try await beginning() }
                let (batch, next) = try await collect(from: start)
                if !batch.isEmpty { try await delivery.deliver(batch) }
                guard let next else {
                    try await service.store.finish(shard: shard, of: mapping.uuid)
                    return
                }
                iterator = next
                troubles = 0
                if batch.isEmpty { try await settings.clock.sleep(for: Self.interval) }
            } catch is CancellationError {
                return
            } catch {
                iterator = nil
                let isStale = ["ExpiredIteratorException", "TrimmedDataAccessException"].contains(
                    (error as? AWSError)?.code)
                if isStale, troubles == 0 {
                    troubles = 1
                    continue
                }
                service.note("PROBLEM: \(error)", of: mapping.uuid)
                settings.logger.debug(
                    "lambda.shard.failed", metadata: ["stream": "\(mapping.sourceARN)", "error": "\(error)"])
                // The shard may be gone: whoever started this reader looks again.
                if (error as? AWSError)?.code == "ResourceNotFoundException", troubles > 0 { return }
                troubles += 1
                guard (try? await settings.clock.sleep(for: Backoff.pause(troubles))) != nil else { return }
            }
        }
    }

    // MARK: - Reading

    /// After what was handed over last, or where the mapping says.
    private func beginning() async throws -> String {
        let checkpoint = try service.store.checkpoint(of: mapping.uuid, shard: shard)
        if let checkpoint {
            do { return try await iterator("AFTER_SEQUENCE_NUMBER", sequence: checkpoint) } catch let error as AWSError
                where error.code == "TrimmedDataAccessException"
            { return try await iterator("TRIM_HORIZON") }
        }
        // LATEST is a moment too: a crash before the first batch must not move it.
        guard let start = try service.store.start(of: mapping.uuid) else { return try await iterator("TRIM_HORIZON") }
        return try await iterator("AT_TIMESTAMP", time: start)
    }

    private func iterator(_ type: String, sequence: String? = nil, time: Timestamp? = nil) async throws -> String {
        let answer = try await service.registry.call(
            DynamoDBStreams.GetShardIterator.self,
            .init(
                streamArn: mapping.sourceARN, shardId: shard, shardIteratorType: type, sequenceNumber: sequence,
                timestamp: time), as: try service.role(of: mapping))
        guard let iterator = answer.shardIterator else { throw AWSError.internalFailure() }
        return iterator
    }

    /// A batch, filled for as long as the mapping's window is open.
    private func collect(from start: String) async throws -> (batch: [DynamoDBStreams.Record], next: String?) {
        var batch: [DynamoDBStreams.Record] = []
        var bytes = 0
        var next: String? = start
        var deadline: Timestamp?
        while let iterator = next, batch.count < mapping.batchSize, bytes < LambdaLimits.synchronousPayload {
            let limit = min(mapping.batchSize - batch.count, Self.maximumPage)
            let answer = try await service.registry.call(
                DynamoDBStreams.GetRecords.self, .init(shardIterator: iterator, limit: limit),
                as: try service.role(of: mapping))
            let page = answer.records ?? []
            let size = page.reduce(0) { $0 + ($1.dynamodb?.sizeBytes ?? 0) }
            batch += page
            bytes += size
            next = answer.nextShardIterator
            if page.count == limit || size >= Self.largePage { continue }
            guard !batch.isEmpty, mapping.window > 0, !Task.isCancelled else { break }
            let now = settings.clock.now
            let end = deadline ?? now + .seconds(mapping.window)
            deadline = end
            guard now < end else { break }
            try await settings.clock.sleep(until: min(end, now + Self.interval))
        }
        return (batch, next)
    }
}

/// How long to wait after the first, second … trouble in a row.
enum Backoff {
    static func pause(_ troubles: Int) -> Duration { .milliseconds(min(30_000, 100 << min(troubles, 9))) }
}
