import AWSCore
import AWSShapes

extension ConditionTree {
    /// The attributes that the condition's paths begin with.
    var roots: Set<String> {
        switch self {
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.roots) }
        case .not(let part): return part.roots
        case .exists(let path), .notExists(let path): return [path.root]
        case .compare(let left, _, let right), .hasType(let left, let right), .beginsWith(let left, let right),
            .contains(let left, let right):
            return Set([left, right].compactMap(\.root))
        case .between(let first, let second, let third): return Set([first, second, third].compactMap(\.root))
        case .isIn(let first, let others): return Set(([first] + others).compactMap(\.root))
        }
    }

    /// The attribute and the value of `attribute = value`, whichever comes first.
    var equality: (path: DocumentPath, value: AttributeValue)? {
        switch self {
        case .compare(.path(let path), .equal, .value(let value)), .compare(.value(let value), .equal, .path(let path)):
            (path, value)
        default: nil
        }
    }
}

extension ConditionOperand {
    fileprivate var root: String? {
        switch self {
        case .path(let path): path.root
        case .size(let inner): inner.root
        case .value: nil
        }
    }
}

extension KeyAttribute {
    /// Refuses a value that cannot be this attribute's.
    func check(_ value: AttributeValue) throws(AWSError) {
        guard value.typeName == type else { throw .keyTypeMismatch(name) }
    }
}

/// The one item that a condition is about: an equality on each key attribute, and what else must hold.
struct PartiQLItemKey {
    let attributes: Item
    let rest: [ConditionTree]

    /// Nil without an equality on each.
    init?(_ condition: ConditionTree?, _ key: KeySchema) throws(AWSError) {
        var attributes: Item = [:]
        var rest: [ConditionTree] = []
        for part in condition?.conjuncts ?? [] {
            guard let (path, value) = part.equality,
                let attribute = [key.hash, key.range].compactMap({ $0 }).first(where: { $0.name == path.root })
            else {
                rest.append(part)
                continue
            }
            guard path.rest.isEmpty else {
                throw .validation(
                    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
                        + "Key \(attribute.name)")
            }
            try attribute.check(value)
            guard attributes.updateValue(value, forKey: attribute.name) == nil else {
                throw .validation(
                    "Multiple conditions on same key \(attribute.name). Only single item Update/Insert/Delete are "
                        + "supported")
            }
        }
        guard attributes.count == key.names.count else { return nil }
        self.attributes = attributes
        self.rest = rest
    }
}
