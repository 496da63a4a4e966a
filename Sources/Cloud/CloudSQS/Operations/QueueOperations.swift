import AWSCore
import AWSShapes
import CloudCore

/// Making, finding, configuring and removing queues.
extension SQSService {
    func registerQueueOperations(_ table: inout OperationTable) {
        table.on(SQS.CreateQueue.self, resources: { input, context in [context.arn("sqs", input.queueName)] }) { input, context in
            let queue = try await self.createQueue(
                name: input.queueName, attributes: input.attributes ?? [:], tags: input.tags ?? [:])
            return SQS.CreateQueueResult(queueUrl: self.url(queue, context))
        }
        table.on(SQS.GetQueueUrl.self, resources: { input, context in [context.arn("sqs", input.queueName)] }) { input, context in
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
            if names.contains("All") { return SQS.GetQueueAttributesResult(attributes: all) }
            return SQS.GetQueueAttributesResult(attributes: all.filter { names.contains($0.key) })
        }
        table.on(SQS.SetQueueAttributes.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            try await self.setAttributes(input.attributes, of: try self.queue(at: input.queueUrl))
            return Unit()
        }
        registerTagOperations(&table)
        table.on(SQS.ListDeadLetterSourceQueues.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, context in
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
            var queue = try self.queue(at: input.queueUrl)
            queue.tags.merge(input.tags) { $1 }
            try await self.keep(queue)
            return Unit()
        }
        table.on(SQS.UntagQueue.self, resources: { input, _ in self.resources(input.queueUrl) }) { input, _ in
            var queue = try self.queue(at: input.queueUrl)
            for key in input.tagKeys { queue.tags[key] = nil }
            try await self.keep(queue)
            return Unit()
        }
    }

    func createQueue(name: String, attributes: [String: String], tags: [String: String]) async throws -> Queue {
        let isName = (1...80).contains(name.utf8.count)
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
        if let existing = queue(named: name) {
            guard attributes.allSatisfy({ existing.attributes[$0.key] == $0.value }) else { throw AWSError.queueNameExists }
            return existing
        }
        let queue = try await store.create(
            name: name, arn: arn(name: name), attributes: attributes, tags: tags, now: settings.clock.now)
        remember(queue)
        return queue
    }

    func setAttributes(_ attributes: [String: String], of queue: Queue) async throws {
        try Queue.check(attributes)
        var changed = queue
        for (name, value) in attributes { changed.attributes[name] = value.isEmpty ? nil : value }
        changed.modified = settings.clock.now
        try await keep(changed)
    }

    func keep(_ queue: Queue) async throws {
        try await store.save(queue)
        remember(queue)
    }

    private func attributes(of queue: Queue) throws -> [String: String] {
        var all = Queue.defaults.mapValues(\.value)
        all.merge(queue.attributes) { $1 }
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
