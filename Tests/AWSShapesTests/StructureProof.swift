import AWSCore
import Testing

/// One generated structure, and how to make it again from its members.
struct StructureProof: Sendable, CustomTestStringConvertible {
    let name: String
    let shape: Shape
    /// Document to Swift and back.
    let roundTrip: @Sendable (Document) throws(AWSError) -> Document
    /// Document to Swift, again with the initialiser that takes all members, and back.
    let copy: @Sendable (Document) throws(AWSError) -> Document
    /// The same with the initialiser that takes the required members alone.
    let minimum: @Sendable (Document) throws(AWSError) -> Document
    /// Document to Swift: its properties as anyone sees them, by name.
    let properties: @Sendable (Document) throws(AWSError) -> [(name: String, value: Document?)]

    init<Structure: AWSStructure>(
        _ type: Structure.Type, copy: @escaping @Sendable (Structure) -> Structure,
        minimum: (@Sendable (Structure) -> Structure)? = nil
    ) {
        name = String(reflecting: type)
        shape = type.shape
        let minimum = minimum ?? copy
        self.roundTrip = { (document) throws(AWSError) in try Structure(document: document).document }
        self.copy = { (document) throws(AWSError) in copy(try Structure(document: document)).document }
        self.minimum = { (document) throws(AWSError) in minimum(try Structure(document: document)).document }
        self.properties = { (document) throws(AWSError) in
            Mirror(reflecting: try Structure(document: document)).children.map { child in
                (child.label ?? "", (child.value as? any DocumentConvertible)?.document)
            }
        }
    }

    var testDescription: String { name }
}

extension AWSOperation {
    /// The input through Swift and back.
    static func throughInput(_ document: Document) throws(AWSError) -> Document {
        try Input(document: document).document
    }
    static func throughOutput(_ document: Document) throws(AWSError) -> Document {
        try Output(document: document).document
    }
}
