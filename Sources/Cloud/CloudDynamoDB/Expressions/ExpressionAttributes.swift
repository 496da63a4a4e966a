import AWSCore
import AWSShapes

/// The names and values that came with a request's expressions; remembers which were used.
///
/// Source: Amazon DynamoDB Developer Guide, "Expression attribute names (aliases)" and "Using expression attribute
/// values".
struct ExpressionAttributes: Sendable {
    private struct Entry<Content: Sendable>: Sendable {
        let content: Content
        var isUsed = false
    }

    /// Of one name or value. Bytes.
    private static let maximumKeyLength = 255

    private var names: [String: Entry<String>] = [:]
    private var values: [String: Entry<AttributeValue>] = [:]

    /// Neither names nor values.
    init() {}

    /// Checks the keys and the values, and normalises the values.
    /// - Parameters:
    ///   - hasExpressions: whether the request has an expression that could use them.
    ///   - namesValues: whether errors tell which value it is; AWS tells it of reads and transactions.
    init(
        names: [String: String]?, values: [String: AttributeValue]?, hasExpressions: Bool, namesValues: Bool = true
    ) throws(AWSError) {
        if let names { try take(names: names, hasExpressions) }
        if let values { try take(values: values, hasExpressions, namesValues) }
    }

    private mutating func take(names: [String: String], _ hasExpressions: Bool) throws(AWSError) {
        guard hasExpressions else {
            throw .validation("ExpressionAttributeNames can only be specified when using expressions")
        }
        if names.isEmpty { throw .validation("ExpressionAttributeNames must not be empty") }
        self.names.reserveCapacity(names.count)
        for (key, name) in names {
            try Self.check(key, prefix: UInt8(ascii: "#"), "ExpressionAttributeNames")
            try ValueRules.checkName(name)
            self.names[key] = Entry(content: name)
        }
    }

    private mutating func take(
        values: [String: AttributeValue], _ hasExpressions: Bool, _ namesValues: Bool
    ) throws(AWSError) {
        guard hasExpressions else {
            throw .validation("ExpressionAttributeValues can only be specified when using expressions")
        }
        if values.isEmpty { throw .validation("ExpressionAttributeValues must not be empty") }
        self.values.reserveCapacity(values.count)
        for (key, value) in values {
            try Self.check(key, prefix: UInt8(ascii: ":"), "ExpressionAttributeValues")
            do throws(AWSError) {
                self.values[key] = Entry(content: try ValueRules.normalized(value) ?? value)
            } catch {
                var error = error
                guard namesValues else { throw error }
                error.message = "ExpressionAttributeValues contains invalid value: \(error.message) for key \(key)"
                throw error
            }
        }
    }

    private static func check(_ key: String, prefix: UInt8, _ parameter: String) throws(AWSError) {
        let isValid =
            key.utf8.first == prefix && (2...maximumKeyLength).contains(key.utf8.count)
            && key.utf8.dropFirst().allSatisfy(ExpressionLexer.isPartOfName)
        guard isValid else { throw .validation("\(parameter) contains invalid key: Syntax error; key: \"\(key)\"") }
    }

    /// The name behind `#key`; nil when there is none.
    mutating func name(_ key: String) -> String? {
        guard let index = names.index(forKey: key) else { return nil }
        names.values[index].isUsed = true
        return names.values[index].content
    }

    /// The value behind `:key`; nil when there is none.
    mutating func value(_ key: String) -> AttributeValue? {
        guard let index = values.index(forKey: key) else { return nil }
        values.values[index].isUsed = true
        return values.values[index].content
    }

    /// To be called after all expressions of the request were parsed.
    mutating func checkAllUsed() throws(AWSError) {
        try Self.checkUsed(names.lazy.filter { !$0.value.isUsed }.map(\.key), "ExpressionAttributeNames")
        try Self.checkUsed(values.lazy.filter { !$0.value.isUsed }.map(\.key), "ExpressionAttributeValues")
    }

    private static func checkUsed(_ unused: some Sequence<String>, _ parameter: String) throws(AWSError) {
        let keys = unused.sorted()
        guard !keys.isEmpty else { return }
        throw .validation(
            "Value provided in \(parameter) unused in expressions: keys: {\(keys.joined(separator: ", "))}")
    }
}
