import AWSCore
import JSON

/// A CloudFormation resource as the stack wants it, its intrinsics resolved.
public struct ResourceRequest: Sendable {
    public var stackName: String
    public var logicalID: String
    public var properties: JSONValue
    /// What an earlier apply made; nil when the resource is new.
    public var previous: ResourceState?

    public init(stackName: String, logicalID: String, properties: JSONValue, previous: ResourceState? = nil) {
        self.stackName = stackName
        self.logicalID = logicalID
        self.properties = properties
        self.previous = previous
    }

    /// `stack-logicalid`, lower case: the name of a resource that the template does not name. Stable across starts.
    public var generatedName: String { "\(stackName)-\(logicalID)".lowercased() }
}

/// What a resource became: what `Ref` and `Fn::GetAtt` answer.
public struct ResourceState: Sendable, Hashable {
    /// `Ref`.
    public var physicalID: String
    /// `Fn::GetAtt`.
    public var attributes: [String: String]

    public init(physicalID: String, attributes: [String: String] = [:]) {
        self.physicalID = physicalID
        self.attributes = attributes
    }
}

/// Makes, updates and deletes one CloudFormation resource type. Lives in the folder of the service that owns it.
public protocol ResourceProvider: Sendable {
    /// Such as `AWS::DynamoDB::Table`.
    var type: String { get }
    /// The properties that have an effect here, as dotted paths without list indices (`KeySchema`,
    /// `SSESpecification.SSEEnabled`). A path covers all that is beneath it.
    var knownProperties: [String] { get }
    /// Properties that are accepted and have no effect on a laptop; the stack says so at debug level.
    var inertProperties: [String] { get }

    /// Makes the resource so, or changes it in place to be so. Applying the same request twice changes nothing.
    func apply(_ request: ResourceRequest) async throws -> ResourceState
    /// Removes it; one that is gone already is no error.
    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws
}

extension ResourceProvider {
    public var inertProperties: [String] { [] }
}
