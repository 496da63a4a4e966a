import Testing

@testable import AWSCore

@Suite("Validation")
struct ValidationTests {
    private static let name = Shape(
        "Name", .string, constraints: .init(minimum: 3, maximum: 5, pattern: "[a-zA-Z0-9_.-]+"))
    private static let shape = Shape(
        "Input", .structure,
        members: [
            Member("TableName", name, required: true),
            Member("Limit", Shape("Limit", .integer, constraints: .init(minimum: 1, maximum: 10))),
            Member("Mode", Shape("Mode", .string, constraints: .init(values: ["A", "B"]))),
            Member("Items", Shape("Items", .list, element: Member("member", item), constraints: .init(minimum: 1))),
            Member("Arn", Shape("Arn", .string, constraints: .init(pattern: #"arn:(aws|aws-cn):\w+(:\d{12})?"#))),
        ])
    private static let item = Shape("Item", .structure, members: [Member("Key", .string, required: true)])

    @Test(
        arguments: [
            ([], "Value null at 'tableName' failed to satisfy constraint: Member must not be null"),
            (
                [("TableName", .string("ab"))],
                "Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3"
            ),
            (
                [("TableName", .string("abcdef"))],
                "Value 'abcdef' at 'tableName' failed to satisfy constraint: Member must have length less than or equal to 5"
            ),
            (
                [("TableName", .string("a b"))],
                "Value 'a b' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            ),
            (
                [("TableName", .string("abc")), ("Limit", .integer(0))],
                "Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
            ),
            (
                [("TableName", .string("abc")), ("Limit", .integer(11))],
                "Value '11' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10"
            ),
            (
                [("TableName", .string("abc")), ("Mode", .string("C"))],
                "Value 'C' at 'mode' failed to satisfy constraint: Member must satisfy enum value set: [A, B]"
            ),
            (
                [("TableName", .string("abc")), ("Items", .list([]))],
                "Value '[]' at 'items' failed to satisfy constraint: Member must have length greater than or equal to 1"
            ),
            (
                [("TableName", .string("abc")), ("Items", .list([Fixture.structure()]))],
                "Value null at 'items.1.member.key' failed to satisfy constraint: Member must not be null"
            ),
            (
                [("TableName", .string("abc")), ("Arn", .string("arn:gcp:x"))],
                #"Value 'arn:gcp:x' at 'arn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:(aws|aws-cn):\w+(:\d{12})?"#
            ),
        ] as [([(String, Document)], String)])
    func violationsReadAsAWSWritesThem(fields: [(String, Document)], violation: String) throws {
        let input = Document.structure(.init(fields))
        #expect(Validator.validate(input, against: Self.shape) == [violation])
        let error = #expect(throws: AWSError.self) { try Validator.check(input, against: Self.shape) }
        #expect(error == .validation("1 validation error detected: \(violation)"))
    }

    @Test func goodInputPasses() throws {
        try Validator.check(
            Fixture.structure(
                ("TableName", .string("a-b")), ("Limit", .integer(1)), ("Arn", .string("arn:aws:sqs:123456789012"))),
            against: Self.shape)
    }

    @Test func severalAreCounted() {
        let error = #expect(throws: AWSError.self) {
            try Validator.check(Fixture.structure(("Limit", .integer(0))), against: Self.shape)
        }
        #expect(error?.message.hasPrefix("2 validation errors detected: Value null at 'tableName'") == true)
    }
}
