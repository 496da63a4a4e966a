import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Moving messages out of dead-letter queues.
extension SQSService {
    func registerMoveTaskOperations(_ table: inout OperationTable) {
        table.on(SQS.StartMessageMoveTask.self, resources: { input, _ in [input.sourceArn] }) { input, context in
            try await self.startMoveTask(input, as: context.principal)
        }
        table.on(SQS.ListMessageMoveTasks.self, resources: { input, _ in [input.sourceArn] }) { input, _ in
            let source = try self.queue(input.sourceArn, of: "SourceArn")
            let limit = input.maxResults ?? 1
            guard (1...MoveTask.kept).contains(limit) else {
                throw AWSError.invalidParameter(
                    "Value \(limit) for parameter MaxResults is invalid. Reason: Must be between 1 and 10, if provided."
                )
            }
            let tasks = try self.store.moveTasks(source: source.id, limit: limit)
            return SQS.ListMessageMoveTasksResult(results: tasks.map { $0.entry(sourceArn: source.arn) })
        }
        table.on(
            SQS.CancelMessageMoveTask.self,
            resources: { input, _ in (try? MoveTaskHandle(input.taskHandle)).map { [$0.sourceArn] } ?? [] }
        ) { input, _ in
            let handle = try MoveTaskHandle(input.taskHandle)
            let source = try self.queue(handle.sourceArn, of: "SourceArn")
            guard let moved = try await self.store.cancelMoveTask(name: handle.name, source: source.id) else {
                throw AWSError.moveTaskDoesNotExist
            }
            return SQS.CancelMessageMoveTaskResult(approximateNumberOfMessagesMoved: moved)
        }
    }

    /// The queue that a parameter names by ARN.
    private func queue(_ text: String, of parameter: String) throws(AWSError) -> Queue {
        guard let arn = ARN(text), arn.service == "sqs" else {
            throw .invalidParameter(
                "You must use this format to specify the \(parameter): "
                    + "arn:<partition>:<service>:<region>:<account-id>:<resource-id>")
        }
        guard let queue = queue(named: arn.resource), queue.arn == text else { throw .resourceNotFound(parameter) }
        return queue
    }

    private func startMoveTask(
        _ input: SQS.StartMessageMoveTaskRequest, as principal: Principal
    ) async throws -> SQS.StartMessageMoveTaskResult {
        let source = try queue(input.sourceArn, of: "SourceArn")
        let origins = allQueues.filter { $0.redrive?.target == source.arn }
        guard !origins.isEmpty else {
            throw AWSError.invalidParameter("Source queue must be configured as a Dead Letter Queue.")
        }
        guard input.destinationArn != input.sourceArn else {
            throw AWSError.invalidParameter("Source queue arn and destination queue arn cannot be the same.")
        }
        let destination = try input.destinationArn.map { try queue($0, of: "DestinationArn") }
        if let rate = input.maxNumberOfMessagesPerSecond, !MoveTask.rates.contains(rate) {
            throw AWSError.invalidParameter(
                "Value \(rate) for parameter MaxNumberOfMessagesPerSecond is invalid. "
                    + "Reason: You must enter a number that's between 1 and 500.")
        }
        // The task receives, deletes and sends in the name of who starts it.
        for action in ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"] {
            try registry.identity.authorize(principal, action: action, resources: [source.arn])
        }
        try registry.identity.authorize(
            principal, action: "sqs:SendMessage", resources: destination.map { [$0.arn] } ?? origins.map(\.arn))
        let name = settings.random.uuid()
        let now = settings.clock.now.milliseconds
        let id = try await store.startMoveTask(
            name: name, source: source.id, destination: destination?.arn, rate: input.maxNumberOfMessagesPerSecond,
            now: now, oldest: oldest(source, now))
        guard let id else {
            throw AWSError.invalidParameter(
                "There is already a task running. Only one active task is allowed for a source queue arn at a given time."
            )
        }
        _ = moveTaskStarts.withLock { $0?.yield(id) }
        return .init(taskHandle: MoveTaskHandle(name: name, sourceArn: source.arn).text)
    }

    // MARK: - Moving

    /// Works on the tasks that an earlier process left behind, and on each that starts, until cancelled.
    func runMoveTasks() async {
        let (starts, continuation) = AsyncStream.makeStream(of: Int64.self)
        // First listen, then look: a task that starts in between is seen twice rather than never.
        moveTaskStarts.withLock { $0 = continuation }
        var known: Set<Int64> = []
        do {
            for id in try store.activeMoveTasks() { continuation.yield(id) }
        } catch {
            settings.logger.error("SQS could not take up its message move tasks: \(error)")
        }
        await withDiscardingTaskGroup { group in
            for await id in starts where known.insert(id).inserted {
                group.addTask { await self.runMoveTask(id) }
            }
        }
    }

    private func runMoveTask(_ id: Int64) async {
        do {
            while !Task.isCancelled {
                let now = settings.clock.now
                let step = try await store.stepMoveTask(id, now: now.milliseconds, random: settings.random)
                for queue in step.arrivals { arrivals.announce(queue) }
                guard let task = step.task, task.status == .running else { return }
                if task.rate != nil { try await settings.clock.sleep(until: now + .seconds(1)) }
            }
        } catch is CancellationError {
            // The task stays as it is on disk, for the next process.
        } catch {
            settings.logger.error("SQS could not go on with message move task \(id): \(error)")
            try? await store.failMoveTask(id, .internalError)
        }
    }
}
