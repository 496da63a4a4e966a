import AWSCore

/// Makes values of any shape from its facts. Neighbours get different values, so that a mix-up shows.
struct Sampler {
    enum Fill { case all, requiredOnly }
    var fill = Fill.all
    /// A member that is left out wherever its structure stands.
    var leavingOut: (shape: String, member: String)?

    func sample(_ shape: Shape) -> Document { sample(shape, 0, within: []) }

    /// - Parameters:
    ///   - index: the place among the members or elements around.
    ///   - within: the structures around this value; recursion ends where one comes again.
    private func sample(_ shape: Shape, _ index: Int, within: [String], location: Member.Location = .body) -> Document {
        switch shape.kind {
        case .boolean: .boolean(index % 2 == 0)
        case .integer, .long: .integer(location == .statusCode ? 202 : Int64(7 + index))
        case .float, .double: .double(1.5 + Double(index))
        case .string: .string(text(shape, index))
        case .blob: .blob([0, 1, 254, 255, UInt8(truncatingIfNeeded: index)])
        case .timestamp: .timestamp(Timestamp(epochSeconds: 1_795_593_600 + Int64(index)))
        case .list: .list(elements(of: shape, count: 2, within))
        case .map:
            // One: a Swift dictionary has no order.
            .structure(.init(elements(of: shape, count: 1, within).map { (key(of: shape), $0) }))
        case .structure: structure(shape, within + [shape.name])
        }
    }

    private func text(_ shape: Shape, _ index: Int) -> String {
        if let values = shape.constraints.values { return values[index % values.count] }
        return "a <text> & \"more\", \(index)"
    }

    private func key(of shape: Shape) -> String { shape.key?.shape.constraints.values?.first ?? "k" }

    /// None where the recursion ends.
    private func elements(of shape: Shape, count: Int, _ within: [String]) -> [Document] {
        guard let element = shape.element, !within.contains(element.shape.name) else { return [] }
        return (0..<count).map { sample(element.shape, $0, within: within) }
    }

    private func structure(_ shape: Shape, _ within: [String]) -> Document {
        var fields = Document.Fields()
        for (index, member) in shape.members.enumerated() {
            if let leavingOut, leavingOut == (shape.name, member.name) { continue }
            // A union that is an enumeration in Swift has exactly one; a status and a stream are always there.
            let isUnion = shape.name == "AttributeValue"
            let isAlways = isUnion || member.isRequired || member.isStreaming || member.location == .statusCode
            if !isAlways, fill == .requiredOnly || within.contains(member.shape.name) { continue }
            fields.append(member.name, sample(member.shape, index, within: within, location: member.location))
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
