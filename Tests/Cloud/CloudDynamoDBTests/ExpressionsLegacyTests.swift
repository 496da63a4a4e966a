import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// The parameters from before there were expressions.
@Suite struct ExpressionsLegacyTests {
    static let item: Item = ["PK": .s("P"), "n": .n("5"), "tags": .ss(["a", "b"]), "l": .l([.n("1")])]

    @Test(
        arguments: [
            ("EQ", "n", [.n("5.0")], true), ("NE", "n", [.n("5")], false), ("NE", "zz", [.n("5")], true),
            ("LE", "n", [.n("5")], true), ("LT", "n", [.n("5")], false), ("GE", "n", [.n("6")], false),
            ("GT", "n", [.n("4")], true), ("BETWEEN", "n", [.n("1"), .n("9")], true),
            ("IN", "n", [.n("1"), .n("5")], true), ("NULL", "zz", [], true), ("NOT_NULL", "zz", [], false),
            ("CONTAINS", "tags", [.s("a")], true), ("NOT_CONTAINS", "tags", [.s("a")], false),
            ("BEGINS_WITH", "PK", [.s("P")], true),
        ] as [(String, String, [AttributeValue], Bool)])
    func compares(comparison: String, name: String, values: [AttributeValue], expected: Bool) throws {
        let filter = [name: DynamoDB.Condition(comparisonOperator: comparison, attributeValueList: values)]
        #expect(try Condition(filter: filter, conditionalOperator: nil).holds(for: Self.item) == expected)
        let expectation = DynamoDB.ExpectedAttributeValue(
            comparisonOperator: comparison, attributeValueList: values)
        #expect(
            try Condition(expected: [name: expectation], conditionalOperator: "OR").holds(for: Self.item) == expected)
    }

    @Test func combines() throws {
        let expected = [
            "n": DynamoDB.ExpectedAttributeValue(value: .n("5")), "PK": DynamoDB.ExpectedAttributeValue(exists: false),
        ]
        #expect(try !Condition(expected: expected, conditionalOperator: "AND").holds(for: Self.item))
        #expect(try Condition(expected: expected, conditionalOperator: "OR").holds(for: Self.item))
        #expect(throws: AWSError.self) { try Condition(expected: expected, conditionalOperator: "XOR") }
        #expect(throws: AWSError.self) { try Condition(expected: [:], conditionalOperator: "AND") }
    }

    @Test(arguments: [
        (
            DynamoDB.ExpectedAttributeValue(),
            "Value must be provided when Exists is null for Attribute: a"
        ),
        (.init(exists: true), "Value must be provided when Exists is true for Attribute: a"),
        (.init(value: .null, exists: false), "Value cannot be used when Exists is false for Attribute: a"),
        (
            .init(exists: true, comparisonOperator: "NULL"),
            "Exists and ComparisonOperator cannot be used together for Attribute: a"
        ),
        (
            .init(value: .null, attributeValueList: [.null]),
            "Value and AttributeValueList cannot be used together for Attribute: a"
        ),
        (
            .init(attributeValueList: [.null]),
            "AttributeValueList can only be used with a ComparisonOperator for Attribute: a"
        ),
        (
            .init(comparisonOperator: "EQ", attributeValueList: []),
            "Invalid number of argument(s) for the EQ ComparisonOperator"
        ),
        (
            .init(comparisonOperator: "LT", attributeValueList: [.null]),
            "ComparisonOperator LT is not valid for NULL AttributeValue type"
        ),
    ])
    func refusesExpected(expectation: DynamoDB.ExpectedAttributeValue, message: String) {
        #expect(throws: AWSError.invalidValue(message)) {
            try Condition(expected: ["a": expectation], conditionalOperator: nil)
        }
    }

    @Test func keyConditions() throws {
        let hash = DynamoDB.Condition(comparisonOperator: "EQ", attributeValueList: [.s("P")])
        let range = DynamoDB.Condition(comparisonOperator: "BEGINS_WITH", attributeValueList: [.s("S")])
        let condition = try KeyCondition(keyConditions: ["PK": hash, "SK": range], .pair)
        #expect(condition.hash == .s("P"))
        #expect(condition.range == .beginsWith(.s("S")))
        #expect(throws: AWSError.validation("Query condition missed key schema element: PK")) {
            try KeyCondition(keyConditions: ["SK": range], .pair)
        }
        let other = DynamoDB.Condition(comparisonOperator: "NE", attributeValueList: [.s("P")])
        #expect(throws: AWSError.validation("Attempted conditional constraint is not an indexable operation")) {
            try KeyCondition(keyConditions: ["PK": hash, "SK": other], .pair)
        }
    }

    @Test func attributeUpdates() throws {
        let update = try Update(attributeUpdates: [
            "a.b": .init(value: .s("x")), "n": .init(value: .n("2"), action: "ADD"),
            "tags": .init(value: .ss(["a"]), action: "DELETE"), "l": .init(value: .l([.n("2")]), action: "ADD"),
            "zz": .init(action: "DELETE"),
        ])
        let new = try update.apply(to: Self.item)
        #expect(
            new == [
                "PK": .s("P"), "a.b": .s("x"), "n": .n("7"), "tags": .ss(["b"]), "l": .l([.n("1"), .n("2")]),
            ])
        #expect(update.topLevelAttributes == ["a.b", "n", "tags", "l", "zz"])
    }

    @Test(arguments: [
        (
            DynamoDB.AttributeValueUpdate(action: "PUT"),
            "One or more parameter values were invalid: "
                + "Only DELETE action is allowed when no attribute value is specified"
        ),
        (
            .init(value: .s("x"), action: "ADD"),
            "One or more parameter values were invalid: ADD action is not supported for the type S"
        ),
        (
            .init(value: .n("1"), action: "NOPE"),
            "1 validation error detected: Value 'NOPE' at 'attributeUpdates.a.member.action' "
                + "failed to satisfy constraint: Member must satisfy enum value set: [ADD, PUT, DELETE]"
        ),
    ])
    func refusesUpdates(update: DynamoDB.AttributeValueUpdate, message: String) {
        #expect(throws: AWSError.validation(message)) { try Update(attributeUpdates: ["a": update]) }
    }
}
