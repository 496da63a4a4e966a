import AWSCore
import AWSShapes
import CloudCore
import Synchronization

@testable import CloudLambda

/// A queue that answers long polls at once when it has something and after a moment when it has not.
struct FakeQueue: CloudService {
    let neighbours: Neighbours
    var model: ServiceModel { SQS.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(SQS.GetQueueAttributes.self) { input, _ in
            guard input.queueUrl.hasSuffix("/orders") else {
                throw AWSError("QueueDoesNotExist", "The specified queue does not exist.")
            }
            return SQS.GetQueueAttributesResult(attributes: [
                "VisibilityTimeout": neighbours.state.withLock { $0.visibilityTimeout }
            ])
        }
        table.on(SQS.SendMessage.self) { input, _ in
            try neighbours.state.withLock { state in
                if state.refusesSend { throw AWSError("QueueDoesNotExist", "The specified queue does not exist.") }
                state.sent.append(input.messageBody)
                state.letters.append(input)
            }
            return SQS.SendMessageResult(messageId: "m")
        }
        table.on(SQS.ReceiveMessage.self) { input, context in
            for _ in 0..<20 {
                let taken = try neighbours.state.withLock { state -> [SQS.Message] in
                    state.receives += 1
                    if state.refusesReceive { throw AWSError("QueueDoesNotExist", "gone") }
                    let taken = Array(state.queue.prefix(input.maxNumberOfMessages ?? 1))
                    if !taken.isEmpty { state.receivers.append(context.principal) }
                    state.queue.removeFirst(taken.count)
                    for message in taken { state.hidden[message.receiptHandle!] = message }
                    return taken
                }
                if !taken.isEmpty { return SQS.ReceiveMessageResult(messages: taken) }
                if Task.isCancelled { break }
                try? await Task.sleep(for: .milliseconds(10))
            }
            return SQS.ReceiveMessageResult()
        }
        table.on(SQS.DeleteMessageBatch.self) { input, _ in
            neighbours.state.withLock { state in
                for entry in input.entries {
                    if let message = state.hidden.removeValue(forKey: entry.receiptHandle) {
                        state.deleted.append(message.messageId!)
                    }
                }
            }
            return SQS.DeleteMessageBatchResult(successful: [], failed: [])
        }
        return table
    }
}

/// A bucket `code` with the objects that the test put there.
struct FakeBucket: CloudService {
    let neighbours: Neighbours
    var model: ServiceModel { S3.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(S3.GetObject.self, authorizesItself: true) { input, _ in
            if input.bucket == "secret" { throw AWSError("AccessDenied", "Access Denied", status: 403) }
            guard input.bucket == "code" else {
                throw AWSError("NoSuchBucket", "The specified bucket does not exist", status: 404)
            }
            guard let bytes = neighbours.state.withLock({ $0.objects[input.key + (input.versionId ?? "")] }) else {
                throw AWSError("NoSuchKey", "The specified key does not exist.", status: 404)
            }
            return .init(body: Blob(bytes))
        }
        return table
    }
}
