import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Sending, receiving and acknowledging messages.
extension SQSService {
    func registerMessageOperations(_ table: inout OperationTable) {
        table.on(SQS.SendMessage.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, context in
            let queue = try self.queue(at: input.queueUrl)
            try queue.checkPolicy(context.principal, action: "sqs:SendMessage")
            let draft = Draft(
                body: input.messageBody, delaySeconds: input.delaySeconds, attributes: input.messageAttributes,
                traceHeader: input.messageSystemAttributes?["AWSTraceHeader"]?.stringValue ?? context.traceHeader)
            let message = try self.message(draft, for: queue, sender: context.principal)
            try await self.store.send([message], to: queue.id)
            self.arrivals.announce(queue.id)
            self.telemetry.add(.sent, 1, queue: queue.name)
            return SQS.SendMessageResult(
                md5OfMessageBody: MessageDigest.md5(Array(input.messageBody.utf8)),
                md5OfMessageAttributes: MessageDigest.md5(input.messageAttributes), messageId: message.id)
        }
        table.on(
            SQS.SendMessageBatch.self, action: "sqs:SendMessage",
            resources: { input, _ in self.resources(input.queueUrl) }
        ) { input, context in
            try await self.sendBatch(input, context)
        }
        table.on(SQS.ReceiveMessage.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            try await self.receive(input)
        }
        table.on(SQS.DeleteMessage.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            try await self.store.delete([try ReceiptHandle(input.receiptHandle)], from: queue.id)
            self.telemetry.add(.deleted, 1, queue: queue.name)
            return Unit()
        }
        table.on(
            SQS.DeleteMessageBatch.self, action: "sqs:DeleteMessage",
            resources: { input, _ in self.resources(input.queueUrl) }
        ) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            try Self.checkBatch(input.entries.map(\.id), of: "DeleteMessageBatchRequestEntry")
            var handles: [ReceiptHandle] = []
            var done: [SQS.DeleteMessageBatchResultEntry] = []
            var failed: [SQS.BatchResultErrorEntry] = []
            for entry in input.entries {
                do {
                    handles.append(try ReceiptHandle(entry.receiptHandle))
                    done.append(.init(id: entry.id))
                } catch let error as AWSError {
                    failed.append(Self.failure(entry.id, error))
                }
            }
            if !handles.isEmpty { try await self.store.delete(handles, from: queue.id) }
            self.telemetry.add(.deleted, handles.count, queue: queue.name)
            return SQS.DeleteMessageBatchResult(successful: done, failed: failed)
        }
        registerVisibilityOperations(&table)
    }

    private func registerVisibilityOperations(_ table: inout OperationTable) {
        table.on(SQS.ChangeMessageVisibility.self, resources: { input, _ in self.resources(input.queueUrl) }) {
            input, _ in
            try await self.changeVisibility(
                input.receiptHandle, to: input.visibilityTimeout, in: try self.queue(at: input.queueUrl))
            return Unit()
        }
        table.on(
            SQS.ChangeMessageVisibilityBatch.self, action: "sqs:ChangeMessageVisibility",
            resources: { input, _ in self.resources(input.queueUrl) }
        ) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            try Self.checkBatch(input.entries.map(\.id), of: "ChangeMessageVisibilityBatchRequestEntry")
            var done: [SQS.ChangeMessageVisibilityBatchResultEntry] = []
            var failed: [SQS.BatchResultErrorEntry] = []
            for entry in input.entries {
                do {
                    try await self.changeVisibility(entry.receiptHandle, to: entry.visibilityTimeout ?? 0, in: queue)
                    done.append(.init(id: entry.id))
                } catch let error as AWSError {
                    failed.append(Self.failure(entry.id, error))
                }
            }
            return SQS.ChangeMessageVisibilityBatchResult(successful: done, failed: failed)
        }
    }

    // MARK: - Sending

    /// A message as a caller wrote it.
    struct Draft: Sendable {
        var body: String
        var delaySeconds: Int?
        var attributes: [String: SQS.MessageAttributeValue]?
        var traceHeader: String?

        /// In bytes, as the quota counts.
        var size: Int {
            (attributes ?? [:]).reduce(body.utf8.count) { sum, attribute in
                sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                    + (attribute.value.stringValue?.utf8.count ?? 0) + (attribute.value.binaryValue?.bytes.count ?? 0)
            }
        }
    }

    func message(_ draft: Draft, for queue: Queue, sender: Principal) throws(AWSError) -> NewMessage {
        let size = draft.size
        let limit = queue.number("MaximumMessageSize")
        guard size <= limit else {
            throw .invalidParameter(
                "One or more parameters are invalid. Reason: Message must be shorter than \(limit) bytes.")
        }
        guard !draft.body.isEmpty else {
            throw .missingParameter("MessageBody")
        }
        guard draft.body.unicodeScalars.allSatisfy(Self.isAllowed) else {
            throw AWSError(
                "InvalidMessageContents",
                "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | "
                    + "#x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF")
        }
        if let delay = draft.delaySeconds, !(0...900).contains(delay) {
            throw .invalidParameter(
                "Value \(delay) for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.")
        }
        guard (draft.attributes?.count ?? 0) <= MessageLimits.attributes else {
            throw .invalidParameter(
                "Number of message attributes [\(draft.attributes?.count ?? 0)] exceeds the allowed maximum [10].")
        }
        if let attributes = draft.attributes { try MessageAttributeRules.check(attributes) }
        let now = settings.clock.now.milliseconds
        let delay = draft.delaySeconds ?? queue.number("DelaySeconds")
        var system: [(String, JSONValue)] = [("SenderId", .string(sender.arn(accountID: settings.accountID)))]
        if let trace = draft.traceHeader { system.append(("AWSTraceHeader", .string(trace))) }
        return NewMessage(
            id: settings.random.uuid(), body: draft.body,
            attributes: draft.attributes.map { AttributeText.encode($0) },
            system: JSONValue.object(JSONObject(system)).serialized(), sentAt: now,
            visibleAt: now + Int64(delay) * 1000)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private func sendBatch(
        _ input: SQS.SendMessageBatchRequest, _ context: RequestContext
    ) async throws
        -> SQS.SendMessageBatchResult
    {
        let queue = try queue(at: input.queueUrl)
        try queue.checkPolicy(context.principal, action: "sqs:SendMessage")
        try Self.checkBatch(input.entries.map(\.id), of: "SendMessageBatchRequestEntry")
        let drafts = input.entries.map { entry in
            Draft(
                body: entry.messageBody, delaySeconds: entry.delaySeconds, attributes: entry.messageAttributes,
                traceHeader: entry.messageSystemAttributes?["AWSTraceHeader"]?.stringValue ?? context.traceHeader)
        }
        let size = drafts.reduce(0) { $0 + $1.size }
        guard size <= MessageLimits.bytes else { throw AWSError.batchTooLong(size) }
        var messages: [NewMessage] = []
        var done: [SQS.SendMessageBatchResultEntry] = []
        var failed: [SQS.BatchResultErrorEntry] = []
        for (entry, draft) in zip(input.entries, drafts) {
            do {
                let message = try message(draft, for: queue, sender: context.principal)
                messages.append(message)
                done.append(
                    .init(
                        id: entry.id, messageId: message.id,
                        md5OfMessageBody: MessageDigest.md5(Array(entry.messageBody.utf8)),
                        md5OfMessageAttributes: MessageDigest.md5(entry.messageAttributes)))
            } catch {
                failed.append(Self.failure(entry.id, error))
            }
        }
        if !messages.isEmpty {
            try await store.send(messages, to: queue.id)
            arrivals.announce(queue.id)
            telemetry.add(.sent, messages.count, queue: queue.name)
        }
        return SQS.SendMessageBatchResult(successful: done, failed: failed)
    }

    // MARK: - Receiving

    private func receive(_ input: SQS.ReceiveMessageRequest) async throws -> SQS.ReceiveMessageResult {
        let queue = try queue(at: input.queueUrl)
        let limit = input.maxNumberOfMessages ?? 1
        guard (1...10).contains(limit) else {
            throw AWSError.invalidParameter(
                "Value \(limit) for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."
            )
        }
        let wait = input.waitTimeSeconds ?? queue.number("ReceiveMessageWaitTimeSeconds")
        guard (0...20).contains(wait) else {
            throw AWSError.invalidParameter(
                "Value \(wait) for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.")
        }
        let timeout = input.visibilityTimeout ?? queue.number("VisibilityTimeout")
        guard (0...43_200).contains(timeout) else {
            throw AWSError.invalidParameter(
                "Value \(timeout) for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided."
            )
        }
        let deadline = settings.clock.now + .seconds(wait)
        while true {
            // A long poll sees what was changed while it waited.
            let queue = try self.queue(at: input.queueUrl)
            let messages = try await take(
                limit, from: queue, hiddenFor: input.visibilityTimeout ?? queue.number("VisibilityTimeout"))
            if !messages.isEmpty || settings.clock.now >= deadline || Task.isCancelled {
                telemetry.add(messages.isEmpty ? .emptyReceives : .received, max(1, messages.count), queue: queue.name)
                return SQS.ReceiveMessageResult(messages: messages.isEmpty ? nil : messages.map { describe($0, input) })
            }
            let next = try store.nextVisible(queue: queue.id).map { Timestamp(milliseconds: $0) }
            let clock = settings.clock
            let store = self.store
            await arrivals.wait(queue.id, until: min(deadline, next ?? deadline), clock: clock) {
                try store.hasVisible(queue: queue.id, now: clock.now.milliseconds)
            }
        }
    }

    private func take(_ limit: Int, from queue: Queue, hiddenFor timeout: Int) async throws -> [ReceivedMessage] {
        let now = settings.clock.now.milliseconds
        guard try store.hasVisible(queue: queue.id, now: now) else { return [] }
        let dead = queue.redrive.flatMap { redrive in
            ARN(redrive.target).flatMap { self.queue(named: $0.resource) }.map {
                ($0.id, redrive.maxReceiveCount, queue.arn)
            }
        }
        let (messages, moved) = try await store.receive(
            .init(
                queue: queue.id, limit: limit, now: now, hiddenUntil: now + Int64(timeout) * 1000,
                oldest: oldest(queue, now),
                receipts: (0..<limit).map { _ in settings.random.uuid() }, deadLetters: dead))
        if moved > 0, let dead { arrivals.announce(dead.0) }
        return messages
    }

    /// Messages sent before it are no longer kept.
    func oldest(_ queue: Queue, _ now: Int64) -> Int64 { now - Int64(queue.number("MessageRetentionPeriod")) * 1000 }

    private func describe(_ message: ReceivedMessage, _ input: SQS.ReceiveMessageRequest) -> SQS.Message {
        let wanted = Set((input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? []))
        var system: [String: String] = [
            "SentTimestamp": String(message.sentAt), "ApproximateReceiveCount": String(message.receiveCount),
            "ApproximateFirstReceiveTimestamp": String(message.firstReceivedAt),
        ]
        for member in message.system.flatMap({ try? JSONValue(parsing: $0) })?.objectValue?.members ?? [] {
            system[member.key] = member.value.stringValue
        }
        if !wanted.contains("All") { system = system.filter { wanted.contains($0.key) } }
        let names = input.messageAttributeNames ?? []
        let attributes = message.attributes.map(AttributeText.decode)?.filter { name, _ in
            names.contains {
                $0 == "All" || $0 == ".*" || $0 == name || ($0.hasSuffix(".*") && name.hasPrefix($0.dropLast(2)))
            }
        }
        return SQS.Message(
            messageId: message.id,
            receiptHandle: ReceiptHandle(sequence: message.sequence, receipt: message.receipt).text,
            md5OfBody: MessageDigest.md5(Array(message.body.utf8)), body: message.body,
            attributes: system.isEmpty ? nil : system, md5OfMessageAttributes: MessageDigest.md5(attributes),
            messageAttributes: attributes?.isEmpty == false ? attributes : nil)
    }

    private func changeVisibility(_ handle: String, to seconds: Int, in queue: Queue) async throws {
        guard (0...43_200).contains(seconds) else {
            throw AWSError.invalidParameter(
                "Value \(seconds) for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200.")
        }
        let now = settings.clock.now.milliseconds
        let isChanged = try await store.changeVisibility(
            try ReceiptHandle(handle), queue: queue.id, visibleAt: now + Int64(seconds) * 1000, now: now)
        guard isChanged else { throw AWSError.messageNotInflight }
        arrivals.announce(queue.id)
    }

    // MARK: - Batches

    static func checkBatch(_ ids: [String], of entry: String) throws(AWSError) {
        guard !ids.isEmpty else { throw .emptyBatch(entry) }
        guard ids.count <= MessageLimits.batchEntries else { throw .tooManyEntries(ids.count) }
        var seen: Set<String> = []
        for id in ids {
            let isID =
                (1...80).contains(id.utf8.count)
                && id.utf8.allSatisfy { byte in
                    switch byte {
                    case 48...57, 65...90, 97...122, 0x2D, 0x5F: true
                    default: false
                    }
                }
            guard isID else { throw .invalidBatchEntryID }
            guard seen.insert(id).inserted else { throw .batchIDsNotDistinct(id) }
        }
    }

    static func failure(_ id: String, _ error: AWSError) -> SQS.BatchResultErrorEntry {
        .init(id: id, senderFault: error.fault == .client, code: error.code, message: error.message)
    }
}

/// Message attributes as text in the store.
enum AttributeText {
    static func encode(_ attributes: [String: SQS.MessageAttributeValue]) -> String {
        let members = attributes.map { name, value -> (String, JSONValue) in
            var fields: [(String, JSONValue)] = [("t", .string(value.dataType))]
            if let text = value.stringValue { fields.append(("s", .string(text))) }
            if let binary = value.binaryValue { fields.append(("b", .string(binary.bytes.base64Encoded()))) }
            return (name, .object(JSONObject(fields)))
        }
        return JSONValue.object(JSONObject(members)).serialized()
    }

    static func decode(_ text: String) -> [String: SQS.MessageAttributeValue] {
        guard let members = (try? JSONValue(parsing: text))?.objectValue?.members else { return [:] }
        var attributes: [String: SQS.MessageAttributeValue] = [:]
        for member in members {
            attributes[member.key] = .init(
                dataType: member.value["t"]?.stringValue ?? "String", stringValue: member.value["s"]?.stringValue,
                binaryValue: member.value["b"]?.stringValue.flatMap { [UInt8](base64: $0) }.map { Blob($0) })
        }
        return attributes
    }
}
