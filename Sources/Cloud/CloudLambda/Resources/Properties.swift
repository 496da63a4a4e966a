import AWSCore
import CloudCore
import JSON

/// CloudFormation properties as the API's input: their names are the same, their numbers may be texts.
enum Properties {
    private static let numbers: Set<String> = [
        "Timeout", "MemorySize", "BatchSize", "MaximumBatchingWindowInSeconds", "MaximumConcurrency", "Size",
        "ReservedConcurrentExecutions", "ProvisionedConcurrentExecutions", "FunctionWeight",
        "ParallelizationFactor", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "MaximumEventAgeInSeconds",
        "TumblingWindowInSeconds",
    ]
    private static let booleans: Set<String> = ["Enabled", "BisectBatchOnFunctionError"]

    static func document(_ json: JSONValue, name: String = "") -> Document {
        switch json {
        case .string(let text) where numbers.contains(name): Int64(text).map { .integer($0) } ?? .string(text)
        case .string(let text) where booleans.contains(name): .boolean(text == "true")
        case .array(let elements): .list(elements.map { document($0) })
        case .object(let object) where name == "Variables" || name == "Tags":
            .structure(.init(object.members.map { ($0.key, .string($0.value.stringValue ?? $0.value.serialized())) }))
        case .object(let object): .structure(.init(object.members.map { ($0.key, document($0.value, name: $0.key)) }))
        case .null: .null
        case .bool(let value): .boolean(value)
        case .number(let value): value.int64.map { .integer($0) } ?? .double(value.double ?? 0)
        case .string(let text): .string(text)
        }
    }

    static func number(_ json: JSONValue?) -> Int? {
        json.flatMap { $0.intValue ?? $0.stringValue.flatMap { Int($0) } }
    }

    /// Tags as CloudFormation lists them.
    static func tags(_ json: JSONValue?) -> [String: String] {
        var tags: [String: String] = [:]
        for tag in json?.arrayValue ?? [] {
            if let key = tag["Key"]?.stringValue { tags[key] = tag["Value"]?.stringValue ?? "" }
        }
        return tags
    }
}
