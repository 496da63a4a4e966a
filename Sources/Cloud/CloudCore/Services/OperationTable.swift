import AWSCore

/// An answer whose largest member is JSON already, written from stored bytes with no types in between.
public struct JSONAnswer<Output: Sendable>: Sendable {
    /// The other members.
    public var output: Output
    public var member: String
    /// Nil when the answer is without that member.
    public var json: [UInt8]?

    public init(_ output: Output, member: String, json: [UInt8]?) {
        self.output = output
        self.member = member
        self.json = json
    }
}

/// The operations a service answers, by name.
public struct OperationTable: Sendable {
    /// An operation's handler with its types, for callers within the process.
    struct Typed<Operation: AWSOperation>: Sendable {
        let handle: @Sendable (Operation.Input, RequestContext) async throws -> Operation.Output
        let resources: @Sendable (Operation.Input, RequestContext) -> [String]
    }

    /// An operation's handler behind its wire form. A class, for it is handed on with each request.
    public final class Entry: Sendable {
        public let schema: OperationSchema
        /// The IAM action, such as `dynamodb:PutItem`; nil when anyone may call it.
        public let action: String?
        let typed: any Sendable
        typealias Authorize = @Sendable ([String]) throws(AWSError) -> Void
        let perform: @Sendable (Document, RequestContext, Authorize) async throws -> Document
        /// The same with one member as JSON; nil for most operations, and where JSON has not been asked for.
        let performJSON: (@Sendable (Document, RequestContext, Authorize) async throws -> JSONAnswer<Document>)?

        init(
            schema: OperationSchema, action: String?, typed: any Sendable,
            perform: @escaping @Sendable (Document, RequestContext, Authorize) async throws -> Document,
            performJSON: (@Sendable (Document, RequestContext, Authorize) async throws -> JSONAnswer<Document>)? = nil
        ) {
            self.schema = schema
            self.action = action
            self.typed = typed
            self.perform = perform
            self.performJSON = performJSON
        }
    }

    public private(set) var entries: [String: Entry] = [:]

    private let explainsInput: Bool

    /// - Parameter explainsInput: input that cannot be read is answered in the words of `Validator` where these fit, as
    ///   `validates` would, at no cost for what can be read.
    public init(explainsInput: Bool = false) { self.explainsInput = explainsInput }

    /// Registers the handler of an operation.
    ///
    /// - Parameters:
    ///   - action: the IAM action when it is not `prefix:OperationName` (`lambda:InvokeFunction` for `Invoke`).
    ///   - authorizesItself: the handler asks `Identity` itself, for an operation without an IAM action of its own
    ///     (`TransactWriteItems` needs `PutItem`, `UpdateItem` … on each item's table).
    ///   - validates: the input is checked against the model's limits first, in the words of `Validator`. For services
    ///     that answer a missing member with ValidationException, as KMS does.
    ///   - resources: the ARNs that the call touches, for IAM; without it only the action is checked, against `*`.
    public mutating func on<Operation: AWSOperation>(
        _ operation: Operation.Type, action: String? = nil, authorizesItself: Bool = false,
        validates: Bool = false,
        resources: @escaping @Sendable (Operation.Input, RequestContext) -> [String] = { _, _ in [] },
        _ handle: @escaping @Sendable (Operation.Input, RequestContext) async throws -> Operation.Output
    ) {
        let schema = Operation.schema
        let explainsInput = self.explainsInput
        let inProcess: @Sendable (Operation.Input, RequestContext) async throws -> Operation.Output = {
            input, context in
            if validates { try Validator.check(input.document, against: schema.input) }
            return try await handle(input, context)
        }
        entries[schema.name] = Entry(
            schema: schema,
            action: schema.isUnsigned || authorizesItself
                ? nil : action ?? "\(Operation.service.actionPrefix):\(schema.name)",
            typed: Typed<Operation>(handle: inProcess, resources: resources),
            perform: { document, context, authorize in
                // What arrived is checked before it is read: a missing member is a violation like any other.
                if validates { try Validator.check(document, against: schema.input) }
                let input = try Self.input(document, of: operation, explained: explainsInput)
                try authorize(resources(input, context))
                return try await handle(input, context).document
            })
    }

    /// Gives an operation that is registered a faster way to answer in JSON.
    public mutating func onJSON<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ handle: @escaping @Sendable (Operation.Input, RequestContext) async throws -> JSONAnswer<Operation.Output>
    ) {
        let name = Operation.schema.name
        guard let entry = entries[name], let typed = entry.typed as? Typed<Operation> else { return }
        let explainsInput = self.explainsInput
        entries[name] = Entry(
            schema: entry.schema, action: entry.action, typed: typed, perform: entry.perform,
            performJSON: { document, context, authorize in
                let input = try Self.input(document, of: operation, explained: explainsInput)
                try authorize(typed.resources(input, context))
                let answer = try await handle(input, context)
                return JSONAnswer(answer.output.document, member: answer.member, json: answer.json)
            })
    }

    /// Puts a step around the handler of an operation that is registered: it may refuse, ask for something else, or
    /// change the answer.
    ///
    /// - Parameter step: gets the input, and the handler to call with it.
    public mutating func around<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ step:
            @escaping @Sendable (
                Operation.Input, RequestContext, _ answer: @Sendable (Operation.Input) async throws -> Operation.Output
            ) async throws -> Operation.Output
    ) {
        guard let entry = entries[Operation.schema.name], let typed = entry.typed as? Typed<Operation> else { return }
        on(
            operation, action: entry.action, authorizesItself: entry.action == nil, resources: typed.resources
        ) { input, context in
            try await step(input, context) { try await typed.handle($0, context) }
        }
    }

    private static func input<Operation: AWSOperation>(
        _ document: Document, of operation: Operation.Type, explained: Bool
    ) throws(AWSError) -> Operation.Input {
        do { return try Operation.Input(document: document) } catch {
            if explained { try Validator.check(document, against: Operation.schema.input) }
            throw error
        }
    }
}
