import AWSCore
import AWSShapes
import CloudCore

/// Tags of keys.
extension KMSService {
    func registerTagOperations(_ table: inout OperationTable) {
        table.onKey(KMS.TagResource.self) { input, context in
            let found = try await self.find(input.keyId, for: "TagResource", context)
            try await self.change(found.key.id) { key in
                try key.requireNotPendingDeletion()
                key.tags = try Tags.merged(input.tags, into: key.tags)
            }
            return Unit()
        }
        table.onKey(KMS.UntagResource.self) { input, context in
            let found = try await self.find(input.keyId, for: "UntagResource", context)
            try await self.change(found.key.id) { key in
                try key.requireNotPendingDeletion()
                for name in input.tagKeys { key.tags[name] = nil }
            }
            return Unit()
        }
        table.onKey(KMS.ListResourceTags.self) { input, context in
            let found = try await self.find(input.keyId, for: "ListResourceTags", context)
            let page = try Page(
                found.key.tags.sorted { $0.key < $1.key }, limit: input.limit, usual: 50, marker: input.marker,
                id: \.key)
            return KMS.ListResourceTagsResponse(
                tags: page.elements.map { KMS.Tag(tagKey: $0.key, tagValue: $0.value) }, nextMarker: page.next,
                truncated: page.isTruncated)
        }
    }
}

enum Tags {
    static let maximum = 50

    /// - Throws: TagException for a key given twice, a reserved one, or more than 50 of them.
    static func merged(_ tags: [KMS.Tag], into old: [String: String]) throws(AWSError) -> [String: String] {
        guard Set(tags.map(\.tagKey)).count == tags.count else { throw .tag("Duplicate tag keys") }
        guard !tags.contains(where: { $0.tagKey.lowercased().hasPrefix("aws:") }) else {
            throw .tag("Tag keys cannot begin with aws:")
        }
        var all = old
        for tag in tags { all[tag.tagKey] = tag.tagValue }
        guard all.count <= maximum else {
            throw .tag("Too many tags")
        }
        return all
    }
}
