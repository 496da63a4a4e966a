import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Publishing: an answer means that every subscriber has the message, or that the store keeps it for another try.
extension SNSService {
    func registerPublishOperations(_ table: inout OperationTable) {
        table.on(SNS.Publish.self, resources: { input, _ in [input.topicArn ?? input.targetArn ?? "*"] }) {
            input, context in
            guard input.phoneNumber == nil else {
                throw AWSError.invalidParameter("PhoneNumber Reason: SMS is not built here; publish to a topic")
            }
            guard let arn = input.topicArn ?? input.targetArn, !arn.isEmpty else {
                throw AWSError.invalidParameter("TopicArn or TargetArn Reason: no value for required parameter")
            }
            let topic = try self.catalogue.topic(arn)
            try topic.checkPolicy(context.principal, action: "SNS:Publish", accountID: context.accountID)
            let draft = Draft(
                message: input.message, subject: input.subject, structure: input.messageStructure,
                attributes: input.messageAttributes, groupID: input.messageGroupId,
                deduplicationID: input.messageDeduplicationId)
            return SNS.PublishResponse(messageId: try await self.publish(draft, to: topic, context))
        }
        table.on(
            SNS.PublishBatch.self, action: "sns:Publish", resources: { input, _ in [input.topicArn] }
        ) { input, context in
            try await self.publishBatch(input, context)
        }
    }

    /// A message as its publisher wrote it.
    struct Draft: Sendable {
        var message: String
        var subject: String?
        var structure: String?
        var attributes: [String: SNS.MessageAttributeValue]?
        var groupID: String?
        var deduplicationID: String?

        /// In bytes, as the quota counts.
        var size: Int {
            (attributes ?? [:]).reduce(message.utf8.count) { sum, attribute in
                sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                    + (attribute.value.stringValue?.utf8.count ?? 0) + (attribute.value.binaryValue?.bytes.count ?? 0)
            }
        }

        func check() throws(AWSError) {
            guard !message.isEmpty else { throw .invalidParameter("Empty message") }
            guard size <= SNSLimits.bytes else { throw .invalidParameter("Message too long") }
            if let subject {
                let isText = subject.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
                guard !subject.isEmpty, subject.unicodeScalars.count <= SNSLimits.subject, isText else {
                    throw .invalidParameter("Subject")
                }
            }
            guard deduplicationID == nil else {
                throw .invalidParameter(
                    "The request includes MessageDeduplicationId parameter that is not valid for this topic type")
            }
            for (name, value) in attributes ?? [:] { try Draft.check(name, value) }
        }

        /// Amazon SNS Developer Guide, "Amazon SNS message attributes".
        private static func check(_ name: String, _ value: SNS.MessageAttributeValue) throws(AWSError) {
            let isName =
                (1...256).contains(name.utf8.count) && !name.hasPrefix(".") && !name.hasSuffix(".")
                && !name.contains("..")
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x5F: true
                    default: false
                    }
                }
            guard isName else {
                throw .invalidAttributeValue(
                    "Can only include alphanumeric characters, hyphens, underscores, or periods. The name \(name) is invalid."
                )
            }
            let type = value.dataType.split(separator: ".").first ?? ""
            switch type {
            case "String", "Number":
                guard let text = value.stringValue, !text.isEmpty else { throw empty(name, value.dataType) }
                guard type == "String" || JSONNumber(text) != nil || Double(text) != nil else {
                    throw .invalidAttributeValue("Could not cast message attribute '\(name)' value to number.")
                }
            case "Binary":
                guard let bytes = value.binaryValue?.bytes, !bytes.isEmpty else { throw empty(name, value.dataType) }
            case "":
                throw .invalidAttributeValue(
                    "The message attribute '\(name)' must contain non-empty message attribute type.")
            default:
                throw .invalidAttributeValue(
                    "The message attribute '\(name)' has an invalid message attribute type, the set of supported type "
                        + "prefixes is Binary, Number, and String.")
            }
        }

        private static func empty(_ name: String, _ type: String) -> AWSError {
            .invalidAttributeValue(
                "The message attribute '\(name)' must contain non-empty message attribute value for message attribute "
                    + "type '\(type)'.")
        }

        /// The message by protocol. Source: Amazon SNS API Reference, "Publish", `MessageStructure`.
        func variants() throws(AWSError) -> [String: String] {
            guard let structure, !structure.isEmpty else { return [:] }
            guard structure == "json" else {
                throw .invalidParameter("Message Structure - Invalid value \(structure)")
            }
            guard let members = (try? JSONValue(parsing: message))?.objectValue?.members else {
                throw .invalidParameter("Message Structure - JSON message body failed to parse")
            }
            var variants: [String: String] = [:]
            for member in members { variants[member.key] = member.value.stringValue }
            guard variants["default"] != nil else {
                throw .invalidParameter("Message Structure - No default entry in JSON message body")
            }
            return variants
        }
    }

    /// The message's id, once it is delivered.
    private func publish(_ draft: Draft, to topic: Topic, _ context: RequestContext) async throws -> String {
        try draft.check()
        let variants = try draft.variants()
        let notification = Notification(
            id: settings.random.uuid(), topic: topic.arn, subject: draft.subject,
            message: variants["default"] ?? draft.message, variants: variants, attributes: draft.attributes,
            groupID: draft.groupID, time: settings.clock.now, region: settings.region, trace: context.traceHeader)
        var tally = TopicTelemetry.Tally(size: draft.size)
        let wanting = catalogue.subscriptions(of: topic.arn).filter { wants($0, notification, &tally) }
        if !wanting.isEmpty { try await courier.deliver(notification, to: wanting, tally: &tally) }
        telemetry.record(tally, topic: topic.name)
        return notification.id
    }

    private func wants(
        _ subscription: Subscription, _ notification: Notification, _ tally: inout TopicTelemetry.Tally
    ) -> Bool {
        if subscription.isPending { return false }
        guard let filter = subscription.filter else { return true }
        let isWanted = filter.matches(
            attributes: notification.attributes,
            body: try? JSONValue(parsing: notification.text(for: subscription.transport)))
        if isWanted { return true }
        switch filter.scope {
        case .attributes: tally.filteredByAttributes += 1
        case .body: tally.filteredByBody += 1
        }
        return false
    }

    // MARK: - Batches

    private func publishBatch(
        _ input: SNS.PublishBatchInput, _ context: RequestContext
    ) async throws
        -> SNS.PublishBatchResponse
    {
        let topic = try catalogue.topic(input.topicArn)
        try topic.checkPolicy(context.principal, action: "SNS:Publish", accountID: context.accountID)
        let entries = input.publishBatchRequestEntries
        try Self.checkBatch(entries.map(\.id))
        let drafts = entries.map { entry in
            Draft(
                message: entry.message, subject: entry.subject, structure: entry.messageStructure,
                attributes: entry.messageAttributes, groupID: entry.messageGroupId,
                deduplicationID: entry.messageDeduplicationId)
        }
        guard drafts.reduce(0, { $0 + $1.size }) <= SNSLimits.bytes else { throw AWSError.batchTooLong }
        // Side by side, so that they share the queue's commits.
        let results = await withTaskGroup(of: (Int, Result<String, AWSError>).self) { group in
            for (index, draft) in drafts.enumerated() {
                group.addTask {
                    do {
                        return (index, .success(try await self.publish(draft, to: topic, context)))
                    } catch let error as AWSError {
                        return (index, .failure(error))
                    } catch {
                        return (index, .failure(.internalFailure()))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var output = SNS.PublishBatchResponse(successful: [], failed: [])
        for (index, entry) in entries.enumerated() {
            switch results[index] {
            case .success(let id): output.successful?.append(.init(id: entry.id, messageId: id))
            case .failure(let error):
                output.failed?.append(
                    .init(
                        id: entry.id, code: error.queryCode ?? error.code, senderFault: error.fault == .client,
                        message: error.message))
            case nil: continue
            }
        }
        return output
    }

    private static func checkBatch(_ ids: [String]) throws(AWSError) {
        guard !ids.isEmpty else { throw .emptyBatch }
        guard ids.count <= SNSLimits.batchEntries else { throw .tooManyEntries }
        guard Set(ids).count == ids.count else { throw .batchIDsNotDistinct }
        for id in ids where !(id.utf8.count <= 80 && Topic.isName(id)) { throw .invalidBatchEntryID }
    }
}
