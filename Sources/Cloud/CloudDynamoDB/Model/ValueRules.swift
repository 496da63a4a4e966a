import AWSCore
import AWSShapes

/// What a value must be to be kept, and how it is written then: numbers normalised, sets sorted.
///
/// Source: Amazon DynamoDB Developer Guide, "Supported data types and naming rules"; the words are AWS's.
enum ValueRules {
    /// Lists and maps within lists and maps.
    static let maximumNesting = 32
    /// Of an attribute that is no key. Bytes.
    static let maximumNameLength = 65_535
    /// 400 KB, names included. Bytes.
    static let maximumItemSize = 409_600

    /// An item with each of its values as DynamoDB keeps them.
    static func normalized(_ item: Item) throws(AWSError) -> Item {
        var result = item
        for (name, value) in item {
            try checkName(name)
            if let changed = try normalized(value) { result[name] = changed }
        }
        return result
    }

    static func checkName(_ name: String) throws(AWSError) {
        guard !(1...maximumNameLength).contains(name.utf8.count) else { return }
        throw .invalidValue(
            name.isEmpty ? "Empty attribute name" : "Attribute name is too large, must be less than 65536 bytes")
    }

    /// The value as DynamoDB keeps it; nil when it is so already.
    static func normalized(_ value: AttributeValue, depth: Int = 0) throws(AWSError) -> AttributeValue? {
        switch value {
        case .s, .b, .bool, .null: return nil
        case .n(let text):
            let canonical = try DynamoNumber.canonical(text)
            return canonical == text ? nil : .n(canonical)
        case .ss(let texts): return try strings(texts)
        case .ns(let texts): return try numbers(texts)
        case .bs(let blobs): return try binaries(blobs)
        case .l(let elements):
            try checkNesting(depth)
            var changed: [AttributeValue]?
            for (index, element) in elements.enumerated() {
                guard let other = try normalized(element, depth: depth + 1) else { continue }
                if changed == nil { changed = elements }
                changed?[index] = other
            }
            return changed.map { .l($0) }
        case .m(let members):
            try checkNesting(depth)
            var changed: Item?
            for (name, member) in members {
                guard let other = try normalized(member, depth: depth + 1) else { continue }
                if changed == nil { changed = members }
                changed?[name] = other
            }
            return changed.map { .m($0) }
        }
    }

    private static func checkNesting(_ depth: Int) throws(AWSError) {
        guard depth < maximumNesting else {
            throw .validation(
                "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
            )
        }
    }

    private static func strings(_ texts: [String]) throws(AWSError) -> AttributeValue? {
        if texts.isEmpty { throw .invalidValue("An string set  may not be empty") }
        if texts.contains("") { throw .invalidValue("An string set may not have a empty string as a member") }
        let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.utf8.elementsEqual(right.utf8) {
            throw .invalidValue("Input collection [\(texts.joined(separator: ", "))] contains duplicates.")
        }
        return sorted == texts ? nil : .ss(sorted)
    }

    private static func numbers(_ texts: [String]) throws(AWSError) -> AttributeValue? {
        if texts.isEmpty { throw .invalidValue("An number set  may not be empty") }
        var numbers: [DynamoNumber] = []
        for text in texts { numbers.append(try DynamoNumber(text)) }
        numbers.sort()
        for (left, right) in zip(numbers, numbers.dropFirst()) where left == right {
            throw .validation("Input collection contains duplicates")
        }
        let sorted = numbers.map(\.text)
        return sorted == texts ? nil : .ns(sorted)
    }

    private static func binaries(_ blobs: [[UInt8]]) throws(AWSError) -> AttributeValue? {
        if blobs.isEmpty { throw .invalidValue("Binary sets should not be empty") }
        if blobs.contains([]) { throw .invalidValue("Binary sets may not contain null or empty values") }
        let sorted = blobs.sorted { $0.lexicographicallyPrecedes($1) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left == right {
            let list = blobs.map { $0.base64Encoded() }.joined(separator: ", ")
            throw .invalidValue("Input collection [\(list)]of type BS contains duplicates.")
        }
        return sorted == blobs ? nil : .bs(sorted)
    }
}
