import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Reads a queue and hands its messages to a function, in batches and several batches at once.
///
/// Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS": five batches at once to begin with, more while
/// the queue has more, never more than the mapping's maximum concurrency.
final class QueuePoller: Sendable {
    /// Batches at once when the mapping does not say. AWS goes to 1250; here they are processes of one machine.
    private static let defaultConcurrency = 10
    private static let initialReaders = 2
    /// Empty answers of a long poll after which a reader beyond the first ones ends.
    private static let patience = 2

    private struct State {
        var readers = 0
        var isGrowing = true
    }

    private let mapping: EventSourceMapping
    private let service: LambdaService
    private let queueURL: String
    private let filter: EventFilter?
    private let state = Mutex(State())
    private let growth: AsyncStream<Void>
    private let grow: AsyncStream<Void>.Continuation

    init(mapping: EventSourceMapping, service: LambdaService) {
        self.mapping = mapping
        self.service = service
        // What is on disk was read once before.
        filter = (try? EventFilter(mapping.configuration.filterCriteria)) ?? nil
        queueURL = service.queueURL(ARN(mapping.sourceARN))
        (growth, grow) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    private var maximumReaders: Int { max(1, mapping.maximumConcurrency ?? Self.defaultConcurrency) }
    private var settings: CloudSettings { service.settings }

    func run() async {
        if let function = try? FunctionName(mapping.functionARN).name { service.host.readsQueue(function) }
        await withDiscardingTaskGroup { group in
            for _ in 0..<min(Self.initialReaders, maximumReaders) where admit() {
                group.addTask { await self.read(isPermanent: true) }
            }
            for await _ in growth where admit() {
                group.addTask { await self.read(isPermanent: false) }
            }
        }
    }

    private func admit() -> Bool {
        state.withLock { state in
            guard state.readers < maximumReaders else { return false }
            state.readers += 1
            return true
        }
    }

    // MARK: - One reader

    private func read(isPermanent: Bool) async {
        defer { state.withLock { $0.readers -= 1 } }
        var empty = 0
        var troubles = 0
        while !Task.isCancelled {
            do {
                let messages = try await receive()
                if messages.isEmpty {
                    empty += 1
                    if !isPermanent, empty >= Self.patience { return }
                    continue
                }
                empty = 0
                // A full batch says that there is more.
                if messages.count >= min(mapping.batchSize, 10) { grow.yield() }
                // Received messages are ours to answer for: a cancelled reader still finishes them.
                let isThrottled = await Task { await self.process(messages) }.value
                troubles = isThrottled ? troubles + 1 : 0
            } catch is CancellationError {
                return
            } catch {
                troubles += 1
                service.note("PROBLEM: \(error)", of: mapping.uuid)
                settings.logger.debug(
                    "lambda.poll.failed", metadata: ["queue": "\(mapping.sourceARN)", "error": "\(error)"])
            }
            if troubles > 0 {
                let pause = min(30.0, 0.1 * Double(1 << min(troubles, 9)))
                guard (try? await settings.clock.sleep(for: .milliseconds(Int(pause * 1000)))) != nil else { return }
            }
        }
    }

    private func receive() async throws -> [SQS.Message] {
        var batch = try await receiveOnce(limit: min(mapping.batchSize, 10), wait: 20)
        guard mapping.window > 0, !batch.isEmpty else { return batch }
        let deadline = settings.clock.now + .seconds(mapping.window)
        while batch.count < mapping.batchSize, !Task.isCancelled {
            let left = deadline - settings.clock.now
            guard left > .zero else { break }
            let wait = max(1, min(20, Int(left.components.seconds)))
            batch += try await receiveOnce(limit: min(mapping.batchSize - batch.count, 10), wait: wait)
        }
        return batch
    }

    private func receiveOnce(limit: Int, wait: Int) async throws -> [SQS.Message] {
        let answer = try await service.registry.call(
            SQS.ReceiveMessage.self,
            .init(
                queueUrl: queueURL, attributeNames: ["All"], messageAttributeNames: ["All"], maxNumberOfMessages: limit,
                waitTimeSeconds: wait),
            as: try principal())
        return answer.messages ?? []
    }

    private func principal() throws -> Principal {
        let target = try service.target(mapping.functionARN, nil)
        return .role(name: target.primary.pool.spec.roleName, sessionName: target.functionName)
    }

    // MARK: - One batch

    /// True when the function had no room for it.
    private func process(_ messages: [SQS.Message]) async -> Bool {
        do {
            let messages = try await wanted(messages)
            if messages.isEmpty { return false }
            let target = try service.target(mapping.functionARN, nil)
            let trace = messages.first?.attributes?["AWSTraceHeader"]
            let event = SQSEvent.bytes(messages, queueARN: mapping.sourceARN, region: settings.region)
            let (outcome, _) = try await service.execute(
                target, event, trace: trace, requestID: settings.makeRequestID())
            guard outcome.error == nil else {
                service.note("PROBLEM: Function call failed", of: mapping.uuid)
                return false
            }
            try await acknowledge(messages, outcome.payload)
            return false
        } catch let error as AWSError where error.code == "TooManyRequestsException" {
            service.note("PROBLEM: Function call throttled", of: mapping.uuid)
            return true
        } catch {
            // The messages come back when their visibility timeout ends.
            service.note("PROBLEM: \(error)", of: mapping.uuid)
            settings.logger.debug(
                "lambda.batch.failed", metadata: ["queue": "\(mapping.sourceARN)", "error": "\(error)"])
            return false
        }
    }

    /// What the filters let through; the rest is deleted, as AWS does it.
    private func wanted(_ messages: [SQS.Message]) async throws -> [SQS.Message] {
        guard let filter else { return messages }
        var wanted: [SQS.Message] = []
        var rest: [SQS.Message] = []
        for message in messages {
            let json = SQSEvent.filterable(message, queueARN: mapping.sourceARN, region: settings.region)
            if filter.matches(json) { wanted.append(message) } else { rest.append(message) }
        }
        try await delete(rest)
        return wanted
    }

    /// Deletes what the function took; what it did not take comes back by itself.
    private func acknowledge(_ messages: [SQS.Message], _ answer: [UInt8]) async throws {
        var failed: Set<String> = []
        if mapping.reportsFailures {
            guard let failures = SQSEvent.failures(answer, among: Set(messages.compactMap(\.messageId))) else {
                service.note("PROBLEM: Function response was invalid", of: mapping.uuid)
                return
            }
            failed = failures
        }
        let good = messages.filter { !failed.contains($0.messageId ?? "") }
        try await delete(good)
        service.note(
            failed.isEmpty ? "OK" : "OK: \(failed.count) of \(messages.count) messages failed", of: mapping.uuid)
    }

    private func delete(_ messages: [SQS.Message]) async throws {
        for start in stride(from: 0, to: messages.count, by: 10) {
            let entries = messages[start..<min(start + 10, messages.count)].enumerated().map { index, message in
                SQS.DeleteMessageBatchRequestEntry(id: String(index), receiptHandle: message.receiptHandle ?? "")
            }
            _ = try await service.registry.call(
                SQS.DeleteMessageBatch.self, .init(queueUrl: queueURL, entries: entries), as: try principal())
        }
    }
}
