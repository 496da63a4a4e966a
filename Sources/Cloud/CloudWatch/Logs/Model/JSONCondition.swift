import AWSCore
import JSON

/// A condition on a JSON event: `{ ($.status >= 500 && $.path = "/orders*") || $.retry IS TRUE }`.
indirect enum JSONCondition: Sendable {
    enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
        case anyElement
    }
    enum Test: Sendable {
        /// With `*` standing for any text.
        case equals(String)
        case differs(String)
        case compares(Comparison, Double)
        case isNull
        case isTrue
        case isFalse
        case notExists
    }
    enum Comparison: String, Sendable {
        case equal = "="
        case different = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    case test(path: [Step], Test)
    case all(JSONCondition, JSONCondition)
    case any(JSONCondition, JSONCondition)

    func holds(for json: JSONValue) -> Bool {
        switch self {
        case .all(let left, let right): left.holds(for: json) && right.holds(for: json)
        case .any(let left, let right): left.holds(for: json) || right.holds(for: json)
        case .test(let path, .notExists): Self.values(path[...], json).isEmpty
        case .test(let path, let test): Self.values(path[...], json).contains { Self.passes($0, test) }
        }
    }

    /// What a path leads to; several values when it goes through `[*]`.
    private static func values(_ path: ArraySlice<Step>, _ json: JSONValue) -> [JSONValue] {
        guard let step = path.first else { return [json] }
        let rest = path.dropFirst()
        switch step {
        case .member(let name): return json[name].map { values(rest, $0) } ?? []
        case .element(let index): return json[index].map { values(rest, $0) } ?? []
        case .anyElement: return (json.arrayValue ?? []).flatMap { values(rest, $0) }
        }
    }

    private static func passes(_ value: JSONValue, _ test: Test) -> Bool {
        switch test {
        case .isNull: return value.isNull
        case .isTrue: return value.boolValue == true
        case .isFalse: return value.boolValue == false
        case .notExists: return false
        case .equals(let text): return self.text(value).map { Self.fits(text, $0) } ?? false
        case .differs(let text): return self.text(value).map { !Self.fits(text, $0) } ?? false
        case .compares(let comparison, let number):
            guard let value = value.doubleValue ?? value.stringValue.flatMap({ Double($0) }) else { return false }
            return switch comparison {
            case .equal: value == number
            case .different: value != number
            case .less: value < number
            case .lessOrEqual: value <= number
            case .greater: value > number
            case .greaterOrEqual: value >= number
            }
        }
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// Whether a text fits a pattern in which `*` stands for any text; unlike in a policy, `?` is itself.
    private static func fits(_ pattern: String, _ text: String) -> Bool {
        let pattern = Array(pattern.utf8)
        let text = Array(text.utf8)
        var (p, t) = (0, 0)
        /// Where to go on after a star took one more byte.
        var retry: (p: Int, t: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == 0x2A {
                retry = (p + 1, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = retry {
                retry = (last.p, last.t + 1)
                (p, t) = (last.p, last.t + 1)
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == 0x2A { p += 1 }
        return p == pattern.count
    }
}

/// Reads what stands between the braces of a JSON filter pattern.
struct JSONConditionParser {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parse() throws(AWSError) -> JSONCondition {
        guard take("{") else { throw .invalidPattern }
        let condition = try parseAny()
        guard take("}"), peek() == nil else { throw .invalidPattern }
        return condition
    }

    private mutating func parseAny() throws(AWSError) -> JSONCondition {
        var left = try parseAll()
        while take("||") { left = .any(left, try parseAll()) }
        return left
    }

    private mutating func parseAll() throws(AWSError) -> JSONCondition {
        var left = try parseTest()
        while take("&&") { left = .all(left, try parseTest()) }
        return left
    }

    private mutating func parseTest() throws(AWSError) -> JSONCondition {
        if take("(") {
            depth += 1
            guard depth < 32 else { throw .invalidPattern }
            let inner = try parseAny()
            depth -= 1
            guard take(")") else { throw .invalidPattern }
            return inner
        }
        let path = try parsePath()
        if takeWord("IS") {
            if takeWord("NULL") { return .test(path: path, .isNull) }
            if takeWord("TRUE") { return .test(path: path, .isTrue) }
            if takeWord("FALSE") { return .test(path: path, .isFalse) }
            throw .invalidPattern
        }
        if takeWord("NOT") {
            guard takeWord("EXISTS") else { throw .invalidPattern }
            return .test(path: path, .notExists)
        }
        for name in ["!=", "<=", ">=", "=", "<", ">"] where take(name) {
            guard let comparison = JSONCondition.Comparison(rawValue: name) else { continue }
            return .test(path: path, try parseOperand(comparison))
        }
        throw .invalidPattern
    }

    private mutating func parseOperand(_ comparison: JSONCondition.Comparison) throws(AWSError) -> JSONCondition.Test {
        let isQuoted = peek() == 0x22
        let text = isQuoted ? try parseQuoted() : parseBare()
        if text.isEmpty, !isQuoted { throw .invalidPattern }
        if !isQuoted, let number = Double(text), number.isFinite { return .compares(comparison, number) }
        switch comparison {
        case .equal: return .equals(text)
        case .different: return .differs(text)
        default: throw .invalidPattern
        }
    }

    private mutating func parsePath() throws(AWSError) -> [JSONCondition.Step] {
        guard take("$") else { throw .invalidPattern }
        var path: [JSONCondition.Step] = []
        while index < bytes.count {
            if bytes[index] == 0x2E {
                index += 1
                if index < bytes.count, bytes[index] == 0x5B { continue }
                let name = readWhile { $0.isNameByte }
                guard !name.isEmpty else { throw .invalidPattern }
                path.append(.member(name))
            } else if bytes[index] == 0x5B {
                index += 1
                path.append(try parseSubscript())
                guard take("]") else { throw .invalidPattern }
            } else {
                break
            }
        }
        guard !path.isEmpty else { throw .invalidPattern }
        return path
    }

    private mutating func parseSubscript() throws(AWSError) -> JSONCondition.Step {
        if take("*") { return .anyElement }
        if peek() == 0x22 { return .member(try parseQuoted()) }
        if take("'") {
            let name = readWhile { $0 != 0x27 }
            guard take("'") else { throw .invalidPattern }
            return .member(name)
        }
        guard let number = Int(readWhile { (48...57).contains($0) }) else { throw .invalidPattern }
        return .element(number)
    }

    private mutating func parseQuoted() throws(AWSError) -> String {
        var text: [UInt8] = []
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
            if bytes[index] == 0x5C, index + 1 < bytes.count { index += 1 }
            text.append(bytes[index])
            index += 1
        }
        guard index < bytes.count else { throw .invalidPattern }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func parseBare() -> String {
        readWhile { $0 > 0x20 && $0 != 0x29 && $0 != 0x7D && $0 != 0x26 && $0 != 0x7C }
    }

    // MARK: -

    private mutating func readWhile(_ isWanted: (UInt8) -> Bool) -> String {
        let start = index
        while index < bytes.count, isWanted(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// The next byte that is not white space.
    private mutating func peek() -> UInt8? {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    private mutating func take(_ token: String) -> Bool {
        guard peek() != nil, bytes[index...].starts(with: token.utf8) else { return false }
        index += token.utf8.count
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard peek() != nil else { return false }
        let end = index + word.utf8.count
        guard bytes[index...].starts(with: word.utf8), end == bytes.count || !bytes[end].isNameByte else {
            return false
        }
        index = end
        return true
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        switch self {
        case 48...57, 65...90, 97...122, 0x5F, 0x2D, 0x40, 0x80...: true
        default: false
        }
    }
}

extension AWSError {
    fileprivate static let invalidPattern = invalidLogParameter("Invalid filter pattern")
}
