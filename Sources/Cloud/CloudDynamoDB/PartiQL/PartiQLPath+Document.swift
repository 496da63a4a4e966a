import AWSCore

extension PartiQLPath {
    /// The path as expressions know it.
    var documentPath: DocumentPath {
        get throws(AWSError) {
            var rest: [DocumentPath.Element] = []
            for step in steps {
                switch step {
                case .name(let name): rest.append(.name(name))
                case .subscription(let expression): rest.append(try Self.element(expression))
                case .allMembers: throw .validation("Unpivot path component like a.*.b are not supported")
                case .allElements: throw .validation("Wildcard path component like a[*].b are not supported")
                }
            }
            guard rest.count < DocumentPath.maximumElements else {
                throw .validation("The document path has too many nesting elements; nesting levels: \(rest.count + 1)")
            }
            return DocumentPath(root, rest)
        }
    }

    /// `[0]`, and `['name']`, which is another way to write `.name`.
    private static func element(_ expression: PartiQLExpression) throws(AWSError) -> DocumentPath.Element {
        switch expression.kind {
        case .string(let name): return .name(name)
        case .number(let text):
            guard let index = Int32(text), index >= 0 else {
                throw .validation("List index is not within the allowable range; index: [\(text)]")
            }
            return .index(Int(index))
        default: throw .validation("Unexpected path component", at: expression.span)
        }
    }
}

extension DocumentPath {
    /// What a column of a `SELECT` is called: the last name of its path and the indexes behind it, `k[1]` for `m.k[1]`.
    var columnName: String {
        var name = root
        for element in rest {
            switch element {
            case .name(let other): name = other
            case .index(let index): name += "[\(index)]"
            }
        }
        return name
    }
}
