import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging

/// Hands a batch of a shard's records to the function until the function took it, or the mapping says to give it up.
///
/// Source: AWS Lambda Developer Guide, "Configuring error handling controls for DynamoDB event sources" and
/// "Configuring partial batch response with DynamoDB and Lambda".
struct BatchDelivery: Sendable {
    private struct Item: Sendable {
        let json: JSONValue
        let number: String
        let created: Timestamp
    }
    /// Records that go to the function together.
    private struct Batch: Sendable {
        var items: ArraySlice<Item>
        var attempts = 0
    }
    private enum Outcome: Sendable {
        case taken
        /// Taken up to the record at this place of the batch.
        case failed(from: Int?, error: String?)
        /// No room for it: no attempt was made.
        case throttled
    }
    private enum Condition: String { case exhausted = "RetryAttemptsExhausted", aged = "RecordAgeExceeded" }

    let mapping: EventSourceMapping
    let shard: String
    let service: LambdaService
    let filter: EventFilter?
    private var settings: CloudSettings { service.settings }

    /// Returns once every record was taken, filtered out or given up, and that is on disk.
    func deliver(_ records: [DynamoDBStreams.Record]) async throws {
        var items: [Item] = []
        for record in records {
            let json = DynamoDBEvent.record(record, streamARN: mapping.sourceARN)
            if let filter, !filter.matches(json) { continue }
            items.append(
                Item(
                    json: json, number: record.dynamodb?.sequenceNumber ?? "",
                    created: record.dynamodb?.approximateCreationDateTime ?? settings.clock.now))
        }
        reportAge(items)
        var waiting = items.isEmpty ? [] : [Batch(items: items[...])]
        var troubles = 0
        while var batch = waiting.popLast() {
            try Task.checkCancellation()
            if let rest = try await giveUpAged(batch) {
                guard !rest.items.isEmpty else { continue }
                batch = rest
            }
            switch try await attempt(batch) {
            case .taken:
                troubles = 0
                try await remember(batch.items.last)
                continue
            case .throttled: waiting.append(batch)
            case .failed(let place, let error):
                try await split(batch, at: place, error: error, onto: &waiting)
            }
            troubles += 1
            if !waiting.isEmpty { try await settings.clock.sleep(for: Backoff.pause(troubles)) }
        }
        if let last = records.last?.dynamodb?.sequenceNumber {
            try await service.store.save(checkpoint: last, of: mapping.uuid, shard: shard)
        }
    }

    private func remember(_ item: Item?) async throws {
        guard let item else { return }
        try await service.store.save(checkpoint: item.number, of: mapping.uuid, shard: shard)
    }

    /// How far behind the function is, which AWS tells as `IteratorAge`. Milliseconds.
    private func reportAge(_ items: [Item]) {
        guard let last = items.last, let name = try? FunctionName(mapping.functionARN) else { return }
        let age = max(0, settings.clock.now.milliseconds - last.created.milliseconds)
        service.telemetry.count(
            "IteratorAge", function: name.name, resource: name.qualifier, Double(age),
            unit: "Milliseconds")
    }

    // MARK: - One attempt

    private func attempt(_ batch: Batch) async throws -> Outcome {
        let event = DynamoDBEvent.bytes(batch.items.map(\.json))
        // Escapes made it larger than the records are: it goes in two halves.
        if event.count > LambdaLimits.synchronousPayload, batch.items.count > 1 {
            return .failed(from: nil, error: nil)
        }
        // A reader that is cancelled finishes what the function has in hand.
        return try await Task { try await invoke(batch, event) }.value
    }

    private func invoke(_ batch: Batch, _ event: [UInt8]) async throws -> Outcome {
        do {
            let target = try service.target(mapping.functionARN, nil)
            let (outcome, _) = try await service.execute(
                target, event, trace: nil, requestID: settings.makeRequestID())
            if let error = outcome.error {
                service.note("PROBLEM: Function call failed", of: mapping.uuid)
                return .failed(from: 0, error: error)
            }
            guard mapping.reportsFailures else {
                service.note("OK", of: mapping.uuid)
                return .taken
            }
            switch DynamoDBEvent.report(outcome.payload, of: batch.items.map(\.number)) {
            case .allTaken:
                service.note("OK", of: mapping.uuid)
                return .taken
            case .failed(let place):
                service.note("PROBLEM: Function reported failures", of: mapping.uuid)
                return .failed(from: place, error: nil)
            case .invalid:
                service.note("PROBLEM: Function response was invalid", of: mapping.uuid)
                return .failed(from: 0, error: nil)
            }
        } catch let error as AWSError where error.code == "TooManyRequestsException" {
            service.note("PROBLEM: Function call throttled", of: mapping.uuid)
            return .throttled
        }
    }

    /// What is left of a batch that failed: the rest of it, its halves, or nothing when its attempts are used up.
    ///
    /// - Parameter place: of the first record that was not taken; nil when the batch is only too large.
    private func split(_ batch: Batch, at place: Int?, error: String?, onto waiting: inout [Batch]) async throws {
        var rest = batch
        if let place, place > 0 {
            try await remember(batch.items.dropFirst(place - 1).first)
            rest.items = batch.items.dropFirst(place)
        }
        let bisects = place == nil || (mapping.configuration.bisectBatchOnFunctionError == true && place == 0)
        if bisects, rest.items.count > 1 {
            // Halving uses up no attempt.
            let half = rest.items.count / 2
            waiting.append(Batch(items: rest.items.dropFirst(half), attempts: batch.attempts))
            waiting.append(Batch(items: rest.items.prefix(half), attempts: batch.attempts))
            return
        }
        rest.attempts += 1
        let most = mapping.configuration.maximumRetryAttempts ?? -1
        if most >= 0, rest.attempts > most {
            try await giveUp(rest.items, .exhausted, attempts: rest.attempts, error: error)
        } else {
            waiting.append(rest)
        }
    }

    // MARK: - Giving up

    /// The batch without its records that are too old; nil when none is.
    private func giveUpAged(_ batch: Batch) async throws -> Batch? {
        let most = mapping.configuration.maximumRecordAgeInSeconds ?? -1
        guard most >= 0 else { return nil }
        let oldest = settings.clock.now - .seconds(most)
        let aged = batch.items.prefix { $0.created < oldest }
        guard !aged.isEmpty else { return nil }
        try await giveUp(aged, .aged, attempts: batch.attempts, error: nil)
        return Batch(items: batch.items.dropFirst(aged.count), attempts: batch.attempts)
    }

    /// Tells the destination of failures where the records are; they stay in the stream for its day.
    private func giveUp(
        _ items: ArraySlice<Item>, _ condition: Condition, attempts: Int, error: String?
    ) async throws {
        settings.logger.warning(
            "lambda.records.dropped",
            metadata: ["stream": "\(mapping.sourceARN)", "count": "\(items.count)", "reason": "\(condition.rawValue)"])
        if let destination = mapping.configuration.destinationConfig?.onFailure?.destination {
            await service.deliver(
                notice(items, condition, attempts: attempts, error: error).serialized(), to: destination,
                as: try service.role(of: mapping), failure: "DestinationDeliveryFailures",
                of: try? FunctionName(mapping.functionARN))
        }
        try await remember(items.last)
    }

    /// As the page on discarded batches shows it.
    private func notice(
        _ items: ArraySlice<Item>, _ condition: Condition, attempts: Int, error: String?
    ) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            (
                "requestContext",
                [
                    "requestId": .string(settings.makeRequestID()), "functionArn": .string(mapping.functionARN),
                    "condition": .string(condition.rawValue), "approximateInvokeCount": .number(attempts),
                ]
            )
        ]
        if attempts > 0 {
            let version = (try? service.target(mapping.functionARN, nil).primary.version) ?? "$LATEST"
            var response: [(String, JSONValue)] = [("statusCode", 200), ("executedVersion", .string(version))]
            if let error { response.append(("functionError", .string(error))) }
            fields.append(("responseContext", .object(JSONObject(response))))
        }
        fields += [
            ("version", "1.0"), ("timestamp", .string(settings.clock.now.iso8601)),
            (
                "DDBStreamBatchInfo",
                [
                    "shardId": .string(shard), "startSequenceNumber": .string(items.first?.number ?? ""),
                    "endSequenceNumber": .string(items.last?.number ?? ""),
                    "approximateArrivalOfFirstRecord": .string(items.first?.created.iso8601 ?? ""),
                    "approximateArrivalOfLastRecord": .string(items.last?.created.iso8601 ?? ""),
                    "batchSize": .number(items.count), "streamArn": .string(mapping.sourceARN),
                ]
            ),
        ]
        return .object(JSONObject(fields))
    }
}
