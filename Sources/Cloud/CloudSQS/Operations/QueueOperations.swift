import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Making, finding, configuring and removing queues.
extension SQSService {
    func registerQueueOperations(_ table: inout OperationTable) {
        table.on(SQS.CreateQueue.self, resources: { input, context in [context.arn("sqs", input.queueName)] }) {
            input, context in
            let queue = try await self.createQueue(
                name: input.queueName, attributes: input.attributes ?? [:], tags: input.tags ?? [:])
            return SQS.CreateQueueResult(queueUrl: self.url(queue, context))
        }
        table.on(SQS.GetQueueUrl.self, resources: { input, context in [context.arn("sqs", input.queueName)] }) {
            input, context in
            guard let queue = self.queue(named: input.queueName) else { throw AWSError.queueDoesNotExist }
            return SQS.GetQueueUrlResult(queueUrl: self.url(queue, context))
        }
        table.on(SQS.ListQueues.self) { input, context in
            let prefix = input.queueNamePrefix ?? ""
            let all = self.allQueues.filter { $0.name.hasPrefix(prefix) }
            let start = input.nextToken.flatMap(Int.init) ?? 0
            let limit = input.maxResults ?? 1000
            let page = all.dropFirst(start).prefix(limit)
            let next = start + page.count < all.count && input.maxResults != nil ? String(start + page.count) : nil
            return SQS.ListQueuesResult(queueUrls: page.map { self.url($0, context) }, nextToken: next)
        }
        table.on(SQS.DeleteQueue.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            try await self.store.delete(queue)
            self.forget(queue.name)
            return Unit()
        }
        table.on(SQS.PurgeQueue.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            try await self.store.purge(queue: try self.queue(at: input.queueUrl).id)
            return Unit()
        }
        table.on(SQS.GetQueueAttributes.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            let all = try self.attributes(of: try self.queue(at: input.queueUrl))
            let names = input.attributeNames ?? []
            if let unknown = names.first(where: {
                $0 != "All" && Queue.defaults[$0] == nil && !Queue.texts.contains($0) && !Queue.derived.contains($0)
            }) {
                throw AWSError.invalidAttribute(unknown)
            }
            let wanted = names.contains("All") ? all : all.filter { names.contains($0.key) }
            return SQS.GetQueueAttributesResult(attributes: wanted.isEmpty ? nil : wanted)
        }
        table.on(SQS.SetQueueAttributes.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            try await self.setAttributes(input.attributes, of: try self.queue(at: input.queueUrl))
            return Unit()
        }
        registerTagOperations(&table)
        table.on(SQS.ListDeadLetterSourceQueues.self, resources: { input, _ in self.resources(input.queueUrl) }) {
            input, context in
            let target = try self.queue(at: input.queueUrl)
            let sources = self.allQueues.filter { $0.redrive?.target == target.arn }
            return SQS.ListDeadLetterSourceQueuesResult(queueUrls: sources.map { self.url($0, context) })
        }
    }

    private func registerTagOperations(_ table: inout OperationTable) {
        table.on(SQS.ListQueueTags.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            SQS.ListQueueTagsResult(tags: try self.queue(at: input.queueUrl).tags)
        }
        table.on(SQS.TagQueue.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            guard !input.tags.isEmpty else { throw AWSError.missingParameter("Tags") }
            try await self.change(queue) { queue in
                queue.tags.merge(input.tags) { $1 }
                guard queue.tags.count <= Queue.tagLimit else {
                    throw AWSError.invalidParameter("Too many tags added for queue \(queue.name).")
                }
            }
            return Unit()
        }
        table.on(SQS.UntagQueue.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            let queue = try self.queue(at: input.queueUrl)
            guard !input.tagKeys.isEmpty else {
                throw AWSError.invalidParameter("Tag keys must be between 1 and 128 characters in length.")
            }
            try await self.change(queue) { queue in
                for key in input.tagKeys { queue.tags[key] = nil }
            }
            return Unit()
        }
    }

    func createQueue(name: String, attributes: [String: String], tags: [String: String]) async throws -> Queue {
        let isName =
            (1...80).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, 0x2D, 0x5F: true
                default: false
                }
            }
        guard isName else {
            if name.hasSuffix(".fifo") {
                throw AWSError.invalidParameter("FIFO queues are not built here yet; this cloud has standard queues.")
            }
            throw AWSError.invalidParameter(
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")
        }
        try Queue.check(attributes)
        try checkDeadLetters(attributes)
        if let existing = queue(named: name) { return try Self.same(existing, attributes) }
        let queue = try await store.create(
            name: name, arn: arn(name: name), attributes: attributes.filter { !$0.value.isEmpty }, tags: tags,
            now: settings.clock.now)
        remember(queue)
        return try Self.same(queue, attributes)
    }

    private static func same(_ queue: Queue, _ attributes: [String: String]) throws(AWSError) -> Queue {
        let isSame = attributes.allSatisfy { name, value in
            (queue.attributes[name] ?? Queue.defaults[name]?.value ?? "") == value
        }
        guard isSame else { throw .queueNameExists }
        return queue
    }

    private func checkDeadLetters(_ attributes: [String: String]) throws(AWSError) {
        guard let text = attributes["RedrivePolicy"], !text.isEmpty,
            let target = (try? JSONValue(parsing: text))?["deadLetterTargetArn"]?.stringValue
        else { return }
        guard let target = ARN(target), target.service == "sqs", queue(named: target.resource) != nil else {
            throw .invalidParameter(
                "Value \(text) for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.")
        }
    }

    func setAttributes(_ attributes: [String: String], of queue: Queue) async throws {
        try Queue.check(attributes)
        try checkDeadLetters(attributes)
        let now = settings.clock.now
        try await change(queue) { changed in
            changed.attributes.merge(attributes) { $1 }
            changed.attributes = changed.attributes.filter { !$0.value.isEmpty }
            changed.modified = now
        }
    }

    func change(_ queue: Queue, _ edit: @escaping @Sendable (inout Queue) throws -> Void) async throws {
        guard let changed = try await store.change(queue.id, edit) else { throw AWSError.queueDoesNotExist }
        remember(changed)
    }

    private func attributes(of queue: Queue) throws -> [String: String] {
        var all = Queue.defaults.mapValues(\.value)
        all.merge(queue.attributes) { $1 }
        // A count that was written as text is told as a number.
        if let text = queue.attributes["RedrivePolicy"], let redrive = queue.redrive,
            var policy = (try? JSONValue(parsing: text))?.objectValue, policy["maxReceiveCount"]?.stringValue != nil
        {
            policy["maxReceiveCount"] = .number(redrive.maxReceiveCount)
            all["RedrivePolicy"] = JSONValue.object(policy).serialized()
        }
        let counts = try store.counts(queue: queue.id, now: settings.clock.now.milliseconds)
        all["QueueArn"] = queue.arn
        all["CreatedTimestamp"] = String(queue.created.epochSeconds)
        all["LastModifiedTimestamp"] = String(queue.modified.epochSeconds)
        all["ApproximateNumberOfMessages"] = String(counts.visible)
        all["ApproximateNumberOfMessagesNotVisible"] = String(counts.inflight)
        all["ApproximateNumberOfMessagesDelayed"] = String(counts.delayed)
        return all
    }
}
