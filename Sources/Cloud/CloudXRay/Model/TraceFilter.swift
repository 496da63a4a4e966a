import AWSCore
import AWSShapes
import JSON

/// Which traces a search wants: `service("orders") AND (fault OR responsetime > 0.5) AND annotation.userId = "42"`.
///
/// Source: X-Ray Developer Guide, "Use filter expressions". Understood: `ok error fault throttle partial`,
/// `responsetime duration http.status`, `http.url http.method http.useragent http.clientip user name`,
/// `annotation.key` and `annotation[key]`, `service("name")` with or without a condition in braces, `AND OR NOT !`.
indirect enum TraceFilter: Sendable {
    enum Flag: String, Sendable { case ok, error, fault, throttle, partial }
    enum Comparison: String, Sendable {
        case equal = "="
        case different = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case contains = "CONTAINS"
        case beginsWith = "BEGINSWITH"
        case endsWith = "ENDSWITH"
    }
    enum Operand: Sendable, Hashable {
        case number(Double)
        case text(String)
        case flag(Bool)
    }

    case everything
    case flag(Flag)
    case compare(String, Comparison, Operand)
    case annotation(String, Comparison, Operand)
    case hasAnnotation(String)
    case service(String, TraceFilter?)
    case not(TraceFilter)
    case all(TraceFilter, TraceFilter)
    case any(TraceFilter, TraceFilter)

    /// Bytes; what is longer is refused before it can be nested too deep.
    private static let maximumLength = 4096

    init(_ expression: String) throws(AWSError) {
        guard expression.utf8.count <= Self.maximumLength else {
            throw .invalidRequest("Invalid FilterExpression: longer than \(Self.maximumLength) bytes")
        }
        var parser = TraceFilterParser(expression)
        self = try parser.parse()
    }

    func holds(for trace: TraceFacts) -> Bool {
        holds(trace, Subject(trace))
    }

    /// What the words of an expression are asked of: the whole trace, or one service in it.
    private struct Subject {
        var isFault: Bool
        var isError: Bool
        var isThrottle: Bool
        var isPartial: Bool
        var responseTime: Double?
        var duration: Double?
        var entry: SegmentFacts?
        var users: [String]
        var names: [String]
        var annotations: [(key: String, value: JSONValue)]

        init(_ trace: TraceFacts) {
            isFault = trace.hasFault
            isError = trace.hasError
            isThrottle = trace.hasThrottle
            isPartial = trace.isPartial
            responseTime = trace.root?.duration
            duration = trace.end - trace.start
            entry = trace.root
            users = trace.all.compactMap(\.user)
            names = trace.services.map(\.name)
            annotations = trace.all.flatMap(\.annotations)
        }

        init(_ segment: SegmentFacts) {
            isFault = segment.isFault
            isError = segment.isError
            isThrottle = segment.isThrottle
            isPartial = segment.inProgress
            responseTime = segment.duration
            duration = segment.duration
            entry = segment
            users = segment.withSubsegments.compactMap(\.user)
            names = [segment.name]
            annotations = segment.withSubsegments.flatMap(\.annotations)
        }
    }

    private func holds(_ trace: TraceFacts, _ subject: Subject) -> Bool {
        switch self {
        case .everything: true
        case .not(let inner): !inner.holds(trace, subject)
        case .all(let left, let right): left.holds(trace, subject) && right.holds(trace, subject)
        case .any(let left, let right): left.holds(trace, subject) || right.holds(trace, subject)
        case .flag(.ok): !subject.isFault && !subject.isError && !subject.isThrottle
        case .flag(.fault): subject.isFault
        case .flag(.error): subject.isError
        case .flag(.throttle): subject.isThrottle
        case .flag(.partial): subject.isPartial
        case .hasAnnotation(let key): subject.annotations.contains { $0.key == key }
        case .annotation(let key, let comparison, let operand):
            subject.annotations.contains { $0.key == key && Self.compare($0.value, comparison, operand) }
        case .service(let name, let condition):
            trace.all.contains { segment in
                (!segment.isSubsegment || segment.isRemoteCall) && segment.name == name
                    && (condition?.holds(trace, Subject(segment)) ?? true)
            }
        case .compare(let key, let comparison, let operand):
            Self.values(key, subject).contains { Self.compare($0, comparison, operand) }
        }
    }

    private static func values(_ key: String, _ subject: Subject) -> [JSONValue] {
        func number(_ value: Double?) -> [JSONValue] { value.flatMap { JSONNumber($0) }.map { [.number($0)] } ?? [] }
        func text(_ value: String?) -> [JSONValue] { value.map { [.string($0)] } ?? [] }
        let http = subject.entry?.http
        return switch key {
        case "responsetime": number(subject.responseTime)
        case "duration": number(subject.duration)
        case "http.status": number(http?.httpStatus.map(Double.init))
        case "http.url": text(http?.httpURL)
        case "http.method": text(http?.httpMethod)
        case "http.useragent": text(http?.userAgent)
        case "http.clientip": text(http?.clientIp)
        case "user": subject.users.map { .string($0) }
        default: subject.names.map { .string($0) }
        }
    }

    private static func compare(_ value: JSONValue, _ comparison: Comparison, _ operand: Operand) -> Bool {
        switch operand {
        case .flag(let flag):
            guard let value = value.boolValue else { return false }
            return comparison == .different ? value != flag : comparison == .equal && value == flag
        case .number(let number):
            guard let value = value.doubleValue ?? value.stringValue.flatMap({ Double($0) }) else { return false }
            return switch comparison {
            case .equal: value == number
            case .different: value != number
            case .less: value < number
            case .lessOrEqual: value <= number
            case .greater: value > number
            case .greaterOrEqual: value >= number
            default: false
            }
        case .text(let text):
            guard let value = value.stringValue ?? value.numberValue?.text else { return false }
            return switch comparison {
            case .equal: value == text
            case .different: value != text
            case .contains: text.isEmpty || !value.ranges(of: text).isEmpty
            case .beginsWith: value.hasPrefix(text)
            case .endsWith: value.hasSuffix(text)
            default: false
            }
        }
    }
}

/// Reads filter expressions.
struct TraceFilterParser {
    private enum Token: Hashable {
        case word(String)
        case text(String)
        case symbol(String)
    }
    private static let keys: Set<String> = [
        "responsetime", "duration", "http.status", "http.url", "http.method", "http.useragent", "http.clientip", "user",
        "name",
    ]

    private let expression: String
    private var tokens: [Token] = []
    private var index = 0
    private var depth = 0

    init(_ expression: String) { self.expression = expression }

    private var error: AWSError { .invalidRequest("Invalid FilterExpression: \(expression)") }

    mutating func parse() throws(AWSError) -> TraceFilter {
        try tokenize()
        if tokens.isEmpty { return .everything }
        let filter = try parseAny()
        guard index == tokens.count else { throw error }
        return filter
    }

    private mutating func parseAny() throws(AWSError) -> TraceFilter {
        var left = try parseAll()
        while takeWord("OR") { left = .any(left, try parseAll()) }
        return left
    }

    private mutating func parseAll() throws(AWSError) -> TraceFilter {
        var left = try parseOne()
        while takeWord("AND") { left = .all(left, try parseOne()) }
        return left
    }

    private mutating func parseOne() throws(AWSError) -> TraceFilter {
        depth += 1
        defer { depth -= 1 }
        guard depth < 32 else { throw error }
        if takeWord("NOT") || take(.symbol("!")) { return .not(try parseOne()) }
        if take(.symbol("(")) {
            let inner = try parseAny()
            guard take(.symbol(")")) else { throw error }
            return inner
        }
        guard index < tokens.count, case .word(let word) = tokens[index] else { throw error }
        index += 1
        if let flag = TraceFilter.Flag(rawValue: word.lowercased()) {
            // `error = true` is the long form of `error`.
            guard let comparison = takeComparison() else { return .flag(flag) }
            guard case .flag(let value) = try parseOperand() else { throw error }
            return (comparison == .different) == value ? .not(.flag(flag)) : .flag(flag)
        }
        if word == "service" { return try parseService() }
        if let key = try annotationKey(word) {
            guard let comparison = takeComparison() else { return .hasAnnotation(key) }
            return .annotation(key, comparison, try parseOperand())
        }
        guard Self.keys.contains(word.lowercased()), let comparison = takeComparison() else { throw error }
        return .compare(word.lowercased(), comparison, try parseOperand())
    }

    private mutating func annotationKey(_ word: String) throws(AWSError) -> String? {
        if word.hasPrefix("annotation."), word.utf8.count > 11 { return String(word.dropFirst(11)) }
        guard word == "annotation" else { return nil }
        guard take(.symbol("[")), index < tokens.count else { throw error }
        let key: String
        switch tokens[index] {
        case .word(let name), .text(let name): key = name
        case .symbol: throw error
        }
        index += 1
        guard take(.symbol("]")) else { throw error }
        return key
    }

    /// After `service`: `("name")`, or `(id(name: "name", type: "type"))`, and perhaps `{ condition }`.
    private mutating func parseService() throws(AWSError) -> TraceFilter {
        guard take(.symbol("(")) else { throw error }
        var name: String?
        if takeWord("id") {
            guard take(.symbol("(")) else { throw error }
            while !take(.symbol(")")) {
                guard index < tokens.count, case .word(let part) = tokens[index] else { throw error }
                index += 1
                guard take(.symbol(":")), case .text(let value) = try parseOperand() else { throw error }
                if part == "name" { name = value }
                _ = take(.symbol(","))
            }
        } else if case .text(let text) = try parseOperand() {
            name = text
        }
        guard let name, take(.symbol(")")) else { throw error }
        guard take(.symbol("{")) else { return .service(name, nil) }
        let condition = try parseAny()
        guard take(.symbol("}")) else { throw error }
        return .service(name, condition)
    }

    private mutating func takeComparison() -> TraceFilter.Comparison? {
        guard index < tokens.count else { return nil }
        let comparison: TraceFilter.Comparison? =
            switch tokens[index] {
            case .symbol(let text): .init(rawValue: text)
            case .word(let text): .init(rawValue: text.uppercased())
            case .text: nil
            }
        if comparison != nil { index += 1 }
        return comparison
    }

    private mutating func parseOperand() throws(AWSError) -> TraceFilter.Operand {
        guard index < tokens.count else { throw error }
        defer { index += 1 }
        switch tokens[index] {
        case .text(let text): return .text(text)
        case .word("true"): return .flag(true)
        case .word("false"): return .flag(false)
        case .word(let word):
            guard let number = Double(word), number.isFinite else { throw error }
            return .number(number)
        case .symbol: throw error
        }
    }

    private mutating func take(_ token: Token) -> Bool {
        guard index < tokens.count, tokens[index] == token else { return false }
        index += 1
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard index < tokens.count, case .word(let next) = tokens[index], next.uppercased() == word.uppercased() else {
            return false
        }
        index += 1
        return true
    }

    private mutating func tokenize() throws(AWSError) {
        var rest = expression[...]
        while let character = rest.first {
            if character.isWhitespace {
                rest.removeFirst()
            } else if character == "\"" || character == "'" {
                rest.removeFirst()
                var text = ""
                while let next = rest.first, next != character {
                    rest.removeFirst()
                    if next == "\\", let escaped = rest.popFirst() { text.append(escaped) } else { text.append(next) }
                }
                guard rest.popFirst() == character else { throw error }
                tokens.append(.text(text))
            } else if let symbol = ["!=", "<=", ">="].first(where: { rest.hasPrefix($0) }) {
                tokens.append(.symbol(symbol))
                rest = rest.dropFirst(2)
            } else if "()[]{}<>=!:,".contains(character) {
                tokens.append(.symbol(String(character)))
                rest.removeFirst()
            } else {
                let word = rest.prefix { $0.isLetter || $0.isNumber || "._-+".contains($0) }
                guard !word.isEmpty else { throw error }
                tokens.append(.word(String(word)))
                rest = rest[word.endIndex...]
            }
        }
    }
}
