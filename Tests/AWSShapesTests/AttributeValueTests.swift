import AWSCore
import AWSShapes
import Testing

@Suite struct AttributeValueTests {
    private static func document(_ pairs: (String, Document)...) -> Document { .structure(.init(pairs)) }

    private static let kinds: [(AttributeValue, Document)] = [
        (.s("text"), document(("S", .string("text")))),
        (.n("1.50"), document(("N", .string("1.50")))),
        (.b([1, 2]), document(("B", .blob([1, 2])))),
        (.ss(["a", "b"]), document(("SS", .list([.string("a"), .string("b")])))),
        (.ns(["1"]), document(("NS", .list([.string("1")])))),
        (.bs([[1], [2]]), document(("BS", .list([.blob([1]), .blob([2])])))),
        (.m(["k": .null]), document(("M", document(("k", document(("NULL", .boolean(true)))))))),
        (
            .l([.bool(false), .s("")]),
            document(("L", .list([document(("BOOL", .boolean(false))), document(("S", .string("")))])))
        ),
        (.bool(true), document(("BOOL", .boolean(true)))),
        (.null, document(("NULL", .boolean(true)))),
    ]

    @Test(arguments: kinds)
    func eachKindComesBack(_ value: AttributeValue, _ document: Document) throws {
        #expect(value.document == document)
        #expect(try AttributeValue(document: document) == value)
        #expect(Validator.validate(document, against: AttributeValue.shape).isEmpty)
    }

    @Test(arguments: [
        (document(), "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
        (.list([]), "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
        (
            document(("X", .string(""))),
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"
        ),
        (
            document(("S", .string("")), ("N", .string("1"))),
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
        ),
        (
            document(("NULL", .boolean(false))),
            "One or more parameter values were invalid: Null attribute value types must have the value of true"
        ),
    ])
    func othersAreRefused(_ document: Document, message: String) {
        #expect(throws: AWSError.validation(message)) { try AttributeValue(document: document) }
    }

    @Test func aWrongKindInsideIsASerializationError() {
        let error = #expect(throws: AWSError.self) {
            try AttributeValue(document: Self.document(("L", .list([Self.document(("S", .integer(1)))]))))
        }
        #expect(error == .serialization("Expected a string, got a number."))
    }
}
