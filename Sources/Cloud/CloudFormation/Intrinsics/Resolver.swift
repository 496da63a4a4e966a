import AWSCore
import CloudCore
import JSON

/// Turns a template's values into plain JSON.
///
/// Source: CloudFormation User Guide, "Intrinsic function reference" and "Pseudo parameters reference".
struct Resolver: Sendable {
    var parameters: [String: JSONValue] = [:]
    var mappings: TemplateNode = .map([])
    var conditions: [String: Bool] = [:]
    var pseudo: [String: JSONValue] = [:]
    /// What the resources became so far.
    var resources: [String: ResourceState] = [:]
    /// Resources that this cloud has no provider for: their attributes are made up.
    var placeholders: Set<String> = []
    /// Resources left out because their condition does not hold.
    var absent: Set<String> = []
    /// SAM's references, such as `Orders.Alias`.
    var samReferences: [String: String] = [:]
    var exports: [String: String] = [:]

    /// The functions that `call` answers.
    static let functions: Set<String> = [
        "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::If", "Fn::Equals", "Fn::Not", "Fn::And",
        "Fn::Or", "Fn::FindInMap", "Fn::ImportValue", "Fn::Base64", "Fn::Cidr", "Fn::GetAZs", "Fn::Length",
        "Fn::ToJsonString",
    ]

    init(stackName: String, stackID: String, settings: CloudSettings) {
        pseudo = [
            "AWS::AccountId": .string(settings.accountID), "AWS::Region": .string(settings.region),
            "AWS::Partition": "aws", "AWS::URLSuffix": "amazonaws.com", "AWS::StackName": .string(stackName),
            "AWS::StackId": .string(stackID), "AWS::NotificationARNs": [],
        ]
    }

    /// The value; nil when it is `AWS::NoValue`, which removes the member or element it stands for.
    func resolve(_ node: TemplateNode, path: String) throws -> JSONValue? {
        switch node.content {
        case .scalar(let value): return value
        case .list(let elements):
            return .array(
                try elements.enumerated().compactMap { try resolve($0.element, path: "\(path)[\($0.offset)]") })
        case .map(let entries):
            if let call = node.intrinsic { return try self.call(call, node.mark, path) }
            var object = JSONObject()
            for entry in entries {
                if let value = try resolve(entry.value, path: "\(path).\(entry.key)") { object[entry.key] = value }
            }
            return .object(object)
        }
    }

    /// A value that must be text in the end.
    func text(_ node: TemplateNode, path: String) throws -> String {
        guard let value = try resolve(node, path: path) else {
            throw TemplateProblem("expected text, got AWS::NoValue", at: node.mark, path: path)
        }
        return try text(value, node.mark, path)
    }

    private func text(_ value: JSONValue, _ mark: Mark, _ path: String) throws -> String {
        if let text = value.scalarText { return text }
        if let items = value.arrayValue { return try items.map { try text($0, mark, path) }.joined(separator: ",") }
        throw TemplateProblem("expected text, got \(value.serialized().prefix(80))", at: mark, path: path)
    }

    private func list(_ node: TemplateNode, path: String) throws -> [JSONValue] {
        guard let value = try resolve(node, path: path)?.arrayValue else {
            throw TemplateProblem("expected a list", at: node.mark, path: path)
        }
        return value
    }

    private func arguments(
        _ call: TemplateNode.Entry, _ count: ClosedRange<Int>, _ path: String
    ) throws -> [TemplateNode] {
        guard let elements = call.value.elements, count.contains(elements.count) else {
            let wanted = count.count == 1 ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
            throw TemplateProblem("\(call.key) takes \(wanted) arguments", at: call.mark, path: path)
        }
        return elements
    }

    private func call(_ call: TemplateNode.Entry, _ mark: Mark, _ path: String) throws -> JSONValue? {
        switch call.key {
        case "Ref":
            guard let name = call.value.string else {
                throw TemplateProblem("Ref takes a name", at: call.mark, path: path)
            }
            return try reference(name, mark, path)
        case "Fn::GetAtt": return .string(try attribute(call, mark, path))
        case "Fn::Sub": return .string(try substitute(call, path))
        case "Fn::Join":
            let parts = try arguments(call, 2...2, path)
            let items = try list(parts[1], path: path).map { try text($0, parts[1].mark, path) }
            return .string(items.joined(separator: try text(parts[0], path: path)))
        case "Fn::Select":
            let parts = try arguments(call, 2...2, path)
            let items = try list(parts[1], path: path)
            guard let index = Int(try text(parts[0], path: path)), items.indices.contains(index) else {
                throw TemplateProblem("Fn::Select's index is outside its list of \(items.count)", at: mark, path: path)
            }
            return items[index]
        case "Fn::Split":
            let parts = try arguments(call, 2...2, path)
            let (separator, whole) = (try text(parts[0], path: path), try text(parts[1], path: path))
            return .array(whole.pieces(separatedBy: separator).map { .string($0) })
        case "Fn::If":
            let parts = try arguments(call, 3...3, path)
            return try resolve(try condition(parts[0], path) ? parts[1] : parts[2], path: path)
        case "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or":
            return .bool(try holds(TemplateNode(.map([call]), mark: mark), path: path))
        case "Fn::FindInMap": return try find(call, path)
        case "Fn::ImportValue":
            let name = try text(call.value, path: path)
            guard let value = exports[name] else {
                throw TemplateProblem("no export named \(name) found", at: mark, path: path)
            }
            return .string(value)
        case "Fn::Base64": return .string(Array(try text(call.value, path: path).utf8).base64Encoded())
        case "Fn::Cidr": return try cidr(call, path)
        case "Fn::GetAZs":
            let region = try text(call.value, path: path)
            let name = region.isEmpty ? pseudo["AWS::Region"]?.stringValue ?? "" : region
            return .array(["a", "b", "c"].map { .string(name + $0) })
        case "Fn::Length": return .number(try list(call.value, path: path).count)
        case "Fn::ToJsonString": return .string((try resolve(call.value, path: path) ?? .null).serialized())
        default: throw TemplateProblem("the function \(call.key) is not known here", at: call.mark, path: path)
        }
    }

    private func reference(_ written: String, _ mark: Mark, _ path: String) throws -> JSONValue? {
        if written == "AWS::NoValue" { return nil }
        if let value = pseudo[written] ?? parameters[written] { return value }
        let name = samReferences[written] ?? written
        if let state = resources[name] { return .string(state.physicalID) }
        throw unresolved(name, mark, path)
    }

    private func unresolved(_ name: String, _ mark: Mark, _ path: String) -> TemplateProblem {
        TemplateProblem(
            absent.contains(name)
                ? "\(name) is not there, because its condition does not hold"
                : "there is no parameter or resource named \(name)", at: mark, path: path)
    }

    private func attribute(_ call: TemplateNode.Entry, _ mark: Mark, _ path: String) throws -> String {
        var names = try call.value.elements?.map { try text($0, path: path) } ?? []
        if let whole = call.value.string { names = whole.split(separator: ".", maxSplits: 1).map(String.init) }
        guard names.count >= 2 else {
            throw TemplateProblem("Fn::GetAtt takes a resource and an attribute", at: call.mark, path: path)
        }
        return try attribute(names[0], names[1...].joined(separator: "."), mark, path)
    }

    private func attribute(_ name: String, _ attribute: String, _ mark: Mark, _ path: String) throws -> String {
        let name = samReferences[name] ?? name
        guard let state = resources[name] else { throw unresolved(name, mark, path) }
        if let value = state.attributes[attribute] { return value }
        if placeholders.contains(name) { return "\(state.physicalID).\(attribute)" }
        let known = state.attributes.keys.sorted().joined(separator: ", ")
        throw TemplateProblem("\(name) has no attribute \(attribute); it has [\(known)]", at: mark, path: path)
    }

    private func substitute(_ call: TemplateNode.Entry, _ path: String) throws -> String {
        let parts = call.value.elements
        guard let template = call.value.string ?? parts?.first?.string, parts.map({ $0.count == 2 }) ?? true else {
            throw TemplateProblem("Fn::Sub takes text, or text and a map", at: call.mark, path: path)
        }
        let mark = call.value.mark == .unknown ? call.mark : call.value.mark
        return try References.pieces(of: template).map { piece in
            switch piece {
            case .literal(let text): return text
            case .variable(let name):
                if let value = parts?[1][name] { return try text(value, path: path) }
                if samReferences[name] == nil, let dot = name.firstIndex(of: ".") {
                    return try attribute(String(name[..<dot]), String(name[name.index(after: dot)...]), mark, path)
                }
                guard let value = try reference(name, mark, path) else { return "" }
                return try text(value, mark, path)
            }
        }.joined()
    }

    private func find(_ call: TemplateNode.Entry, _ path: String) throws -> JSONValue? {
        let parts = try arguments(call, 3...4, path)
        let keys = try parts.prefix(3).map { try text($0, path: path) }
        if let found = mappings[keys[0]]?[keys[1]]?[keys[2]] { return try resolve(found, path: path) }
        if parts.count == 4, let fallback = parts[3]["DefaultValue"] { return try resolve(fallback, path: path) }
        throw TemplateProblem(
            "the mapping has no value for \(keys.joined(separator: " / "))", at: call.mark, path: path)
    }

    /// Source: "Fn::Cidr": consecutive blocks of the given host bits, IPv4 here.
    private func cidr(_ call: TemplateNode.Entry, _ path: String) throws -> JSONValue {
        let parts = try arguments(call, 2...3, path)
        let block = try text(parts[0], path: path).split(separator: "/")
        let octets = block.first?.split(separator: ".").compactMap { UInt32($0) } ?? []
        let count = Int(try text(parts[1], path: path)) ?? 0
        let bits = parts.count > 2 ? Int(try text(parts[2], path: path)) ?? 0 : 8
        guard octets.count == 4, octets.allSatisfy({ $0 < 256 }), block.count == 2, (1...256).contains(count),
            let prefix = Int(block[1]), (0...32).contains(prefix), (1...31).contains(bits),
            UInt64(count) << UInt64(bits) <= UInt64(1) << UInt64(32 - prefix)
        else { throw TemplateProblem("Fn::Cidr cannot cut such blocks", at: call.mark, path: path) }
        let base = octets.reduce(UInt32(0)) { $0 << 8 | $1 }
        return .array(
            (0..<count).map { index in
                let address = base &+ UInt32(truncatingIfNeeded: index << bits)
                let text = [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }.joined(separator: ".")
                return .string("\(text)/\(32 - bits)")
            })
    }
}

// MARK: - Conditions

extension Resolver {
    private func condition(_ node: TemplateNode, _ path: String) throws -> Bool {
        guard let name = node.string else { return try holds(node, path: path) }
        guard let value = conditions[name] else {
            throw TemplateProblem("there is no condition named \(name)", at: node.mark, path: path)
        }
        return value
    }

    /// Whether a condition's expression holds.
    func holds(_ node: TemplateNode, path: String) throws -> Bool {
        if let entry = node.entries?.first, node.entries?.count == 1 {
            let parts = entry.value.elements ?? []
            switch (entry.key, parts.count) {
            case ("Condition", _): return try condition(entry.value, path)
            case ("Fn::Equals", 2):
                return try comparable(resolve(parts[0], path: path)) == comparable(resolve(parts[1], path: path))
            case ("Fn::Not", 1): return try !condition(parts[0], path)
            case ("Fn::And", 2...10): return try parts.allSatisfy { try condition($0, path) }
            case ("Fn::Or", 2...10): return try parts.contains { try condition($0, path) }
            default: break
            }
        }
        throw TemplateProblem(
            "a condition is Fn::Equals, Fn::Not, Fn::And, Fn::Or or Condition, with its number of arguments",
            at: node.mark, path: path)
    }

    private func comparable(_ value: JSONValue?) -> JSONValue? {
        value.map { value in value.scalarText.map { .string($0) } ?? value.canonical }
    }

    /// Works out the Conditions section, whatever order it is written in.
    mutating func evaluate(_ expressions: [String: TemplateNode]) throws {
        var waiting = Set(expressions.keys)
        while !waiting.isEmpty {
            let ready = waiting.filter { name in
                expressions[name].map { conditionNames(in: $0) }?.isDisjoint(with: waiting) ?? true
            }
            guard !ready.isEmpty else {
                let names = waiting.sorted()
                throw TemplateProblem(
                    "conditions wait for each other: \(names.joined(separator: ", "))",
                    at: names.first.flatMap { expressions[$0]?.mark } ?? .unknown, path: "Conditions")
            }
            for name in ready {
                if let expression = expressions[name] {
                    conditions[name] = try holds(expression, path: "Conditions.\(name)")
                }
                waiting.remove(name)
            }
        }
    }

    private func conditionNames(in node: TemplateNode) -> Set<String> {
        var names: Set<String> = []
        for entry in node.entries ?? [] {
            if entry.key == "Condition", let name = entry.value.string { names.insert(name) }
            if entry.key == "Fn::If", let name = entry.value.elements?.first?.string { names.insert(name) }
            names.formUnion(conditionNames(in: entry.value))
        }
        for element in node.elements ?? [] { names.formUnion(conditionNames(in: element)) }
        return names
    }
}

extension String {
    /// The parts between a separator of any length; an empty separator makes one part.
    func pieces(separatedBy separator: String) -> [String] {
        guard !separator.isEmpty else { return [self] }
        var parts: [String] = []
        var rest = Array(utf8)[...]
        var part: [UInt8] = []
        let mark = Array(separator.utf8)
        while let first = rest.first {
            if rest.starts(with: mark) {
                parts.append(String(decoding: part, as: UTF8.self))
                part = []
                rest = rest.dropFirst(mark.count)
            } else {
                part.append(first)
                rest = rest.dropFirst()
            }
        }
        return parts + [String(decoding: part, as: UTF8.self)]
    }
}
