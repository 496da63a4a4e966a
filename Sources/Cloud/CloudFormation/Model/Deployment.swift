import CloudCore
import JSON

/// What a deploy made of a template.
public struct Deployment: Sendable {
    public struct Resource: Sendable, Hashable {
        public var type: String
        public var physicalID: String
        public var attributes: [String: String]
    }

    /// Logical ids by what happened to them, each sorted.
    public struct Changes: Sendable, Hashable {
        public var created: [String] = []
        public var updated: [String] = []
        public var unchanged: [String] = []
        public var deleted: [String] = []
        /// Gone from the template and kept, as its DeletionPolicy asks.
        public var retained: [String] = []

        public init() {}
        /// True when the template asked for nothing new.
        public var isEmpty: Bool { created.isEmpty && updated.isEmpty && deleted.isEmpty && retained.isEmpty }
    }

    public var stackID: String
    public var outputs: [String: String] = [:]
    public var resources: [String: Resource] = [:]
    public var warnings: [TemplateWarning] = []
    public var changes = Changes()
}

/// A stack as it is kept.
struct StackRecord: Sendable, Hashable {
    struct Output: Sendable, Hashable {
        var key: String
        var value: String
        var description: String?
        var exportName: String?
    }

    var name: String
    var id: String
    var description: String?
    var template: String
    var status: String
    /// Milliseconds since 1970.
    var created: Int64
    var updated: Int64?
    var parameters: [String: String] = [:]
    var outputs: [Output] = []
}

/// A resource of a stack as it is kept.
struct ResourceRecord: Sendable {
    var stack: String
    var logicalID: String
    var type: String
    var state: ResourceState
    var properties: JSONValue
    var hash: String
    var deletionPolicy: String?
    /// The order in which resources were made; they go in the reverse order.
    var ordinal: Int
    /// Milliseconds since 1970.
    var updated: Int64

    var isRetained: Bool { ["Retain", "RetainExceptOnCreate", "Snapshot"].contains(deletionPolicy) }
}
