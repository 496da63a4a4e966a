import AWSCore
import JSON

extension FilterPolicy {
    /// One test of one key's value.
    struct Condition: Sendable {
        private indirect enum Test: Sendable {
            case text(String)
            case number(Double)
            case literal(JSONValue)
            case prefix(String)
            case suffix(String)
            case folded(String)
            case not([Test])
            case range(lower: Double, includesLower: Bool, upper: Double, includesUpper: Bool)
            case exists(Bool)
        }
        private let test: Test

        init(_ json: JSONValue) throws(AWSError) {
            guard let object = json.objectValue else {
                test = try Self.scalar(json)
                return
            }
            guard object.count == 1, let member = object.members.first else {
                throw FilterPolicy.refusal("Only one key allowed in match expression")
            }
            test = try Self.named(member.key, member.value)
        }

        private static func scalar(_ json: JSONValue) throws(AWSError) -> Test {
            if let text = json.stringValue { return .text(text) }
            if let number = json.doubleValue {
                guard abs(number) <= 1e9 else { throw FilterPolicy.refusal("Value must be between -10^9 and 10^9") }
                return .number(scaled(number))
            }
            if json.isNull || json.boolValue != nil { return .literal(json) }
            throw FilterPolicy.refusal("Match value must be String, number, true, false, or null")
        }

        /// Numbers are compared to five digits after the decimal point (Amazon SNS Developer Guide, "Filter policy
        /// constraints").
        private static func scaled(_ number: Double) -> Double { (number * 100_000).rounded() }

        private static func named(_ name: String, _ value: JSONValue) throws(AWSError) -> Test {
            switch name {
            case "prefix", "suffix", "equals-ignore-case":
                guard let text = value.stringValue else {
                    throw FilterPolicy.refusal("\(name) match pattern must be a string")
                }
                switch name {
                case "prefix": return .prefix(text)
                case "suffix": return .suffix(text)
                default: return .folded(text.lowercased())
                }
            case "anything-but":
                if let object = value.objectValue {
                    guard object.count == 1, let member = object.members.first,
                        ["prefix", "suffix", "equals-ignore-case"].contains(member.key)
                    else { throw FilterPolicy.refusal("Unsupported anything-but pattern") }
                    return .not([try named(member.key, member.value)])
                }
                let values = value.arrayValue ?? [value]
                guard !values.isEmpty else { throw FilterPolicy.refusal("Empty arrays are not allowed") }
                var tests: [Test] = []
                for value in values { tests.append(try scalar(value)) }
                return .not(tests)
            case "exists":
                guard let isThere = value.boolValue else {
                    throw FilterPolicy.refusal("exists match pattern must be either true or false.")
                }
                return .exists(isThere)
            case "numeric": return try numeric(value)
            default: throw FilterPolicy.refusal("Unrecognized match type \(name)")
            }
        }

        private static func numeric(_ value: JSONValue) throws(AWSError) -> Test {
            guard let parts = value.arrayValue, !parts.isEmpty else {
                throw FilterPolicy.refusal("Value of numeric must be an array.")
            }
            guard parts.count == 2 || parts.count == 4 else {
                throw FilterPolicy.refusal("Invalid member in numeric match: an operator and a number, once or twice")
            }
            var lower = -Double.infinity
            var upper = Double.infinity
            var includesLower = true
            var includesUpper = true
            for index in stride(from: 0, to: parts.count, by: 2) {
                guard let name = parts[index].stringValue, let number = parts[index + 1].doubleValue.map(scaled) else {
                    throw FilterPolicy.refusal("Value of \(parts[index].stringValue ?? "numeric") must be numeric")
                }
                switch name {
                case "=" where parts.count == 2: (lower, upper) = (number, number)
                case ">" where index == 0: (lower, includesLower) = (number, false)
                case ">=" where index == 0: lower = number
                case "<" where index == 2 || parts.count == 2: (upper, includesUpper) = (number, false)
                case "<=" where index == 2 || parts.count == 2: upper = number
                default: throw FilterPolicy.refusal("Unrecognized numeric range operator: \(name)")
                }
            }
            guard lower < upper || (parts.count == 2 && lower == upper) else {
                throw FilterPolicy.refusal("Bottom must be less than top")
            }
            return .range(lower: lower, includesLower: includesLower, upper: upper, includesUpper: includesUpper)
        }

        /// A list matches when one of its elements does.
        func matches(_ value: JSONValue?) -> Bool {
            if case .exists(let isThere) = test { return isThere == (value != nil) }
            guard let value else { return false }
            if let elements = value.arrayValue { return elements.contains { Self.matches(test, $0) } }
            return Self.matches(test, value)
        }

        private static func matches(_ test: Test, _ value: JSONValue) -> Bool {
            switch test {
            case .text(let text): return value.stringValue == text
            case .number(let number): return value.doubleValue.map(scaled) == number
            case .literal(let literal): return value == literal
            case .prefix(let text): return value.stringValue?.hasPrefix(text) ?? false
            case .suffix(let text): return value.stringValue?.hasSuffix(text) ?? false
            case .folded(let text): return value.stringValue?.lowercased() == text
            case .not(let tests): return !tests.contains { matches($0, value) }
            case .range(let lower, let includesLower, let upper, let includesUpper):
                guard let number = value.doubleValue.map(scaled) else { return false }
                return (includesLower ? number >= lower : number > lower)
                    && (includesUpper ? number <= upper : number < upper)
            case .exists(let isThere): return isThere
            }
        }
    }
}
