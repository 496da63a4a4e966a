import AWSCore
import AWSShapes
import CloudCore

/// Tags of topics.
extension SNSService {
    func registerTagOperations(_ table: inout OperationTable) {
        table.on(SNS.TagResource.self, resources: { input, _ in [input.resourceArn] }) { input, _ in
            let tags = try Self.tags(input.tags)
            try await self.changeTags(input.resourceArn) { topic in
                topic.tags.merge(tags) { $1 }
                guard topic.tags.count <= SNSLimits.tags else { throw AWSError.tagLimitExceeded }
            }
            return SNS.TagResourceResponse()
        }
        table.on(SNS.UntagResource.self, resources: { input, _ in [input.resourceArn] }) { input, _ in
            try await self.changeTags(input.resourceArn) { topic in
                for key in input.tagKeys { topic.tags[key] = nil }
            }
            return SNS.UntagResourceResponse()
        }
        table.on(SNS.ListTagsForResource.self, resources: { input, _ in [input.resourceArn] }) { input, _ in
            guard let topic = self.catalogue.read({ $0.topics[input.resourceArn] }) else {
                throw AWSError.resourceNotFound
            }
            return SNS.ListTagsForResourceResponse(
                tags: topic.tags.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
        }
    }

    private func changeTags(_ arn: String, _ edit: @escaping @Sendable (inout Topic) throws -> Void) async throws {
        guard catalogue.read({ $0.topics[arn] != nil }) else { throw AWSError.resourceNotFound }
        try await changeTopic(arn, edit)
    }

    static func tags(_ list: [SNS.Tag]) throws(AWSError) -> [String: String] {
        var tags: [String: String] = [:]
        for tag in list {
            guard tags.updateValue(tag.value, forKey: tag.key) == nil else {
                throw .invalidParameter("Duplicated keys are not allowed.")
            }
        }
        guard tags.count <= SNSLimits.tags else { throw .tagLimitExceeded }
        return tags
    }
}
