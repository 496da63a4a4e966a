import AWSCore
import AWSShapes

/// An UpdateExpression: how to change an item.
///
/// Source: Amazon DynamoDB Developer Guide, "Using update expressions".
struct Update: Sendable {
    private let actions: UpdateActions
    /// The paths that the update changes.
    private let tree: PathTree
    /// Made of `AttributeUpdates`: operands of a wrong type are told of in other words, and lists can be added to.
    private let isLegacy: Bool

    init(_ text: String, _ attributes: inout ExpressionAttributes) throws(AWSError) {
        let (actions, tree) = try UpdateGrammar.parse(text, &attributes)
        self.init(actions, tree)
    }

    init(_ actions: UpdateActions, _ tree: PathTree, isLegacy: Bool = false) {
        var actions = actions
        // Elements are added to a list in the order of their indexes, and taken out from behind, so that the indexes
        // of the others stay right.
        if actions.sets.count > 1 { actions.sets.sort { $0.path.precedes($1.path) } }
        if actions.removes.count > 1 { actions.removes.sort { $1.precedes($0) } }
        self.actions = actions
        self.tree = tree
        self.isLegacy = isLegacy
    }

    /// Takes away only: of an item that is not there it makes none.
    var onlyRemoves: Bool {
        actions.sets.isEmpty && actions.adds.isEmpty && !(actions.removes.isEmpty && actions.deletes.isEmpty)
    }

    /// To refuse a change of key attributes.
    var topLevelAttributes: Set<String> { tree.topLevelAttributes }

    /// The item after the update. All actions read the item as it was.
    /// - Parameter item: the item as it is, or its key attributes alone when there is none.
    func apply(to item: Item) throws(AWSError) -> Item {
        var result = item
        for (path, operand) in actions.sets {
            let value = try Self.value(operand, item)
            try result.change(path) { $0 = value }
        }
        for (path, value) in actions.adds {
            let sum = try add(value, to: path.value(in: item))
            try result.change(path) { $0 = sum }
        }
        for (path, value) in actions.deletes {
            let rest = try delete(value, from: path.value(in: item))
            try result.change(path) { if $0 != nil { $0 = rest } }
        }
        for path in actions.removes { try result.change(path) { $0 = nil } }
        return result
    }

    /// What `ReturnValues: UPDATED_OLD` answers.
    func updatedOld(_ old: Item) -> Item { tree.part(of: old) }

    /// What `ReturnValues: UPDATED_NEW` answers.
    func updatedNew(_ new: Item) -> Item { tree.part(of: new) }

    // MARK: Values

    private var mismatch: AWSError {
        isLegacy ? .validation("Type mismatch for attribute to update") : Self.wrongType
    }

    private static let wrongType = AWSError.validation(
        "An operand in the update expression has an incorrect data type")

    private static func value(_ operand: UpdateOperand, _ item: Item) throws(AWSError) -> AttributeValue {
        switch operand {
        case .value(let value): return value
        case .path(let path):
            guard let value = path.value(in: item) else {
                throw .validation("The provided expression refers to an attribute that does not exist in the item")
            }
            return value
        case .ifNotExists(let path, let other):
            if let value = path.value(in: item) { return value }
            return try value(other, item)
        case .listAppend(let first, let second):
            guard case .l(let head) = try value(first, item), case .l(let tail) = try value(second, item) else {
                throw wrongType
            }
            return .l(head + tail)
        case .sum(let left, let right): return try sum(value(left, item), value(right, item))
        case .difference(let left, let right):
            return try sum(value(left, item), value(right, item), subtracting: true)
        }
    }

    private static func sum(
        _ left: AttributeValue, _ right: AttributeValue, subtracting: Bool = false
    ) throws(AWSError) -> AttributeValue {
        guard case .n(let a) = left, case .n(let b) = right else { throw wrongType }
        return .n(try DynamoNumber.add(a, b, subtracting: subtracting))
    }

    /// Numbers add up, sets unite.
    private func add(_ value: AttributeValue, to old: AttributeValue?) throws(AWSError) -> AttributeValue {
        guard let old else { return value }
        let union: AttributeValue
        switch (old, value) {
        case (.n, .n): return try Self.sum(old, value)
        case (.l(let old), .l(let new)) where isLegacy: return .l(old + new)
        case (.ss(let old), .ss(let new)): union = .ss(old + new.filter { !old.hasBytes(of: $0) })
        case (.ns(let old), .ns(let new)): union = .ns(old + new.filter { !old.contains($0) })
        case (.bs(let old), .bs(let new)): union = .bs(old + new.filter { !old.contains($0) })
        default: throw mismatch
        }
        return try ValueRules.normalized(union) ?? union
    }

    /// What is left of a set; nil when nothing is.
    private func delete(_ value: AttributeValue, from old: AttributeValue?) throws(AWSError) -> AttributeValue? {
        guard let old else { return nil }
        switch (old, value) {
        case (.ss(let old), .ss(let gone)):
            let rest = old.filter { !gone.hasBytes(of: $0) }
            return rest.isEmpty ? nil : .ss(rest)
        case (.ns(let old), .ns(let gone)):
            let rest = old.filter { !gone.contains($0) }
            return rest.isEmpty ? nil : .ns(rest)
        case (.bs(let old), .bs(let gone)):
            let rest = old.filter { !gone.contains($0) }
            return rest.isEmpty ? nil : .bs(rest)
        default: throw mismatch
        }
    }
}

extension [String] {
    fileprivate func hasBytes(of text: String) -> Bool { contains { $0.utf8.elementsEqual(text.utf8) } }
}

extension Item {
    /// Changes what is at a path: nil is nothing there. All but the last element of the path must be there.
    fileprivate mutating func change(
        _ path: DocumentPath, _ body: (inout AttributeValue?) -> Void
    ) throws(AWSError) {
        guard !path.rest.isEmpty else { return body(&self[path.root]) }
        guard var value = self[path.root] else { throw Self.invalidPath }
        // Not in the item meanwhile, so that its storage is not shared and need not be copied.
        self[path.root] = .null
        try Self.change(&value, path.rest[...], body)
        self[path.root] = value
    }

    private static let invalidPath = AWSError.validation(
        "The document path provided in the update expression is invalid for update")

    private static func change(
        _ value: inout AttributeValue, _ rest: ArraySlice<DocumentPath.Element>, _ body: (inout AttributeValue?) -> Void
    ) throws(AWSError) {
        let isLast = rest.count == 1
        switch (rest.first, value) {
        case (.name(let name), .m(var members)):
            value = .null
            if isLast {
                body(&members[name])
            } else {
                guard var member = members[name] else { throw invalidPath }
                members[name] = .null
                try change(&member, rest.dropFirst(), body)
                members[name] = member
            }
            value = .m(members)
        case (.index(let index), .l(var elements)):
            value = .null
            if isLast {
                changeElement(index, of: &elements, body)
            } else {
                guard elements.indices.contains(index) else { throw invalidPath }
                try change(&elements[index], rest.dropFirst(), body)
            }
            value = .l(elements)
        default: throw invalidPath
        }
    }

    /// An index behind the end of a list adds to its end.
    private static func changeElement(
        _ index: Int, of elements: inout [AttributeValue], _ body: (inout AttributeValue?) -> Void
    ) {
        var element = elements.indices.contains(index) ? elements[index] : nil
        body(&element)
        switch (element, elements.indices.contains(index)) {
        case (let element?, true): elements[index] = element
        case (let element?, false): elements.append(element)
        case (nil, true): elements.remove(at: index)
        case (nil, false): break
        }
    }
}
