import AWSCore
import Testing

/// One generated structure, and how to make it again from its members.
struct StructureProof: Sendable, CustomTestStringConvertible {
    let name: String
    let shape: Shape
    /// Document to Swift and back.
    let roundTrip: @Sendable (Document) throws(AWSError) -> Document
    /// Document to Swift, again with the initialiser that takes members, and back.
    let copy: @Sendable (Document) throws(AWSError) -> Document

    init<Structure: AWSStructure>(_ type: Structure.Type, _ remake: @escaping @Sendable (Structure) -> Structure) {
        name = String(reflecting: type)
        shape = type.shape
        roundTrip = { (document) throws(AWSError) in try Structure(document: document).document }
        copy = { (document) throws(AWSError) in remake(try Structure(document: document)).document }
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
