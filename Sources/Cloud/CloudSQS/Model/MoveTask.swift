import AWSCore
import AWSShapes
import JSON

/// A redrive: messages on their way from a dead-letter queue back to where they came from, or to another queue.
///
/// Source: Amazon SQS API Reference, "StartMessageMoveTask" and "ListMessageMoveTasksResultEntry".
struct MoveTask: Sendable {
    enum Status: String, Sendable {
        case running = "RUNNING"
        case completed = "COMPLETED"
        case cancelling = "CANCELLING"
        case cancelled = "CANCELLED"
        case failed = "FAILED"
    }
    /// Amazon SQS Developer Guide, "Troubleshooting dead-letter queue and DLQ redrive issues".
    enum Failure: String, Sendable {
        case nonExistentQueue = "AWS.SimpleQueueService.NonExistentQueue"
        case couldNotDetermineMessageSource = "CouldNotDetermineMessageSource"
        case internalError = "InternalError"
    }

    /// Messages a second.
    static let rates = 1...500
    /// How many tasks of a queue are remembered.
    static let kept = 10

    let id: Int64
    /// The id within the handle.
    let name: String
    /// The dead-letter queue.
    let source: Int64
    let destinationArn: String?
    /// Messages a second; nil for as fast as it goes.
    let rate: Int?
    let status: Status
    let moved: Int
    /// Counted once, at the start: what arrives later is not of this task.
    let toMove: Int
    let failureReason: String?
    /// Milliseconds since the epoch.
    let started: Int64

    func entry(sourceArn: String) -> SQS.ListMessageMoveTasksResultEntry {
        .init(
            taskHandle: status == .running ? MoveTaskHandle(name: name, sourceArn: sourceArn).text : nil,
            status: status.rawValue, sourceArn: sourceArn, destinationArn: destinationArn,
            maxNumberOfMessagesPerSecond: rate, approximateNumberOfMessagesMoved: moved,
            approximateNumberOfMessagesToMove: toMove, failureReason: failureReason, startedTimestamp: Int(started))
    }
}

/// What names a move task to its caller: base64 of a JSON object, as on AWS.
struct MoveTaskHandle: Sendable {
    let name: String
    let sourceArn: String

    var text: String {
        let members: [(String, JSONValue)] = [("taskId", .string(name)), ("sourceArn", .string(sourceArn))]
        return Array(JSONValue.object(JSONObject(members)).serialized().utf8).base64Encoded()
    }
}

extension MoveTaskHandle {
    init(_ text: String) throws(AWSError) {
        guard let bytes = [UInt8](base64: text),
            let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)),
            let name = json["taskId"]?.stringValue, let sourceArn = json["sourceArn"]?.stringValue
        else { throw .invalidParameter("Value for parameter TaskHandle is invalid.") }
        self.init(name: name, sourceArn: sourceArn)
    }
}
