import AWSCore

/// Makes values of any shape from its facts.
struct Sampler {
    enum Fill { case all, requiredOnly }
    var fill = Fill.all
    /// A member that is left out wherever its structure stands.
    var leavingOut: (shape: String, member: String)?

    func sample(_ shape: Shape) -> Document { sample(shape, within: []) }

    /// - Parameter within: the structures around this value; recursion ends where one comes again.
    private func sample(_ shape: Shape, within: [String], location: Member.Location = .body) -> Document {
        switch shape.kind {
        case .boolean: .boolean(true)
        case .integer, .long: .integer(location == .statusCode ? 202 : max(shape.constraints.minimum ?? 7, 1))
        case .float, .double: .double(1.5)
        case .string: .string(shape.constraints.values?.first ?? "a <text> & \"more\"")
        case .blob: .blob([0, 1, 254, 255])
        case .timestamp: .timestamp(Timestamp(epochSeconds: 1_795_593_600))
        case .list: .list(element(of: shape, within).map { [$0] } ?? [])
        case .map: .structure(.init(element(of: shape, within).map { [(key(of: shape), $0)] } ?? []))
        case .structure: structure(shape, within + [shape.name])
        }
    }

    private func key(of shape: Shape) -> String { shape.key?.shape.constraints.values?.first ?? "k" }

    /// Nil where the recursion ends.
    private func element(of shape: Shape, _ within: [String]) -> Document? {
        guard let element = shape.element, !within.contains(element.shape.name) else { return nil }
        return sample(element.shape, within: within)
    }

    private func structure(_ shape: Shape, _ within: [String]) -> Document {
        var fields = Document.Fields()
        for member in shape.members {
            if let leavingOut, leavingOut == (shape.name, member.name) { continue }
            // A union that is an enumeration in Swift has exactly one; a status and a stream are always there.
            let isUnion = shape.name == "AttributeValue"
            let isAlways = isUnion || member.isRequired || member.isStreaming || member.location == .statusCode
            if !isAlways, fill == .requiredOnly || within.contains(member.shape.name) { continue }
            fields.append(member.name, sample(member.shape, within: within, location: member.location))
            if isUnion { break }
        }
        return .structure(fields)
    }
}

extension Document {
    /// The same value with the members of all structures in the order of their names: wires keep their own order.
    var ordered: Document {
        switch self {
        case .structure(let fields):
            .structure(.init(fields.fields.map { ($0.name, $0.value.ordered) }.sorted { $0.0 < $1.0 }))
        case .list(let values): .list(values.map(\.ordered))
        default: self
        }
    }

    var withoutEmptyStructures: Document {
        guard case .structure(let fields) = self else { return self }
        let kept = fields.fields.filter { $0.value != .structure(.init()) }
        return .structure(.init(kept.map { ($0.name, $0.value.withoutEmptyStructures) }))
    }
}
