import JSON

/// What a function does with an event.
public protocol LambdaHandler: Sendable {
    /// - Returns: the reply, as JSON.
    func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8]
}

/// A handler made of a closure.
public struct ClosureHandler: LambdaHandler {
    private let body: @Sendable ([UInt8], LambdaContext) async throws -> [UInt8]

    public init(_ body: @escaping @Sendable ([UInt8], LambdaContext) async throws -> [UInt8]) { self.body = body }

    public func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8] {
        try await body(event, context)
    }
}

/// A type that reads itself from an event.
public protocol LambdaEvent: Sendable {
    init(json: JSONValue) throws(LambdaEventError)
}

/// A type that a function replies with.
public protocol LambdaReply: Sendable {
    var json: JSONValue { get }
}

extension JSONValue: LambdaEvent, LambdaReply {
    public init(json: JSONValue) { self = json }
    public var json: JSONValue { self }
}

/// An event that is not what the function was made for.
public struct LambdaEventError: Error, Hashable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}

/// A handler of events and replies with types.
public struct TypedHandler<Event: LambdaEvent, Reply: LambdaReply>: LambdaHandler {
    private let body: @Sendable (Event, LambdaContext) async throws -> Reply

    public init(_ body: @escaping @Sendable (Event, LambdaContext) async throws -> Reply) { self.body = body }

    public func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8] {
        try await body(Event(json: JSONValue(parsing: event)), context).json.utf8Bytes()
    }
}
