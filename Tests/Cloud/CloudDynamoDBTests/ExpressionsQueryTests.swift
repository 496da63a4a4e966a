import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// Key conditions and projections.
@Suite struct ExpressionsQueryTests {
    static let values: [String: AttributeValue] = [":p": .s("P"), ":s": .s("S"), ":t": .s("T"), ":n": .n("1")]

    static func keyCondition(_ text: String) throws -> KeyCondition {
        var attributes = try ExpressionAttributes(
            names: ["#pk": "PK"], values: values, hasExpressions: true)
        return try KeyCondition(text, .pair, &attributes)
    }

    @Test(
        arguments: [
            ("PK = :p", nil), ("#pk = :p", nil), (":p = PK", nil), ("(PK = :p)", nil),
            ("PK = :p AND SK = :s", .equal(.s("S"))), ("SK < :s AND PK = :p", .less(.s("S"))),
            ("PK = :p AND SK <= :s", .lessOrEqual(.s("S"))), ("PK = :p AND SK > :s", .greater(.s("S"))),
            ("PK = :p AND SK >= :s", .greaterOrEqual(.s("S"))), ("PK = :p and :s < SK", .greater(.s("S"))),
            ("(PK = :p) AND (SK BETWEEN :s AND :t)", .between(.s("S"), .s("T"))),
            ("PK = :p AND begins_with(SK, :s)", .beginsWith(.s("S"))),
        ] as [(String, KeyCondition.Range?)])
    func understands(text: String, range: KeyCondition.Range?) throws {
        let condition = try Self.keyCondition(text)
        #expect(condition.hash == .s("P"))
        #expect(condition.range == range)
    }

    @Test(arguments: [
        ("SK = :s", "Query condition missed key schema element: PK"),
        ("PK > :p", "Query key condition not supported"),
        ("begins_with(PK, :p)", "Query key condition not supported"),
        ("PK = :p AND another = :s", "Query condition missed key schema element: SK"),
        ("PK = :p AND SK = :s AND another = :t", "Conditions can be of length 1 or 2 only"),
        (
            "PK = :p AND PK = :s",
            "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key"
        ),
        (
            "PK = :p OR SK = :s", "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: OR"
        ),
        (
            "PK = :p AND NOT SK = :s",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: NOT"
        ),
        (
            "PK = :p AND SK IN (:s)",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: IN"
        ),
        (
            "PK = :p AND SK <> :s",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: <>"
        ),
        (
            "PK = :p AND contains(SK, :s)",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: contains"
        ),
        (
            "PK = :p AND attribute_exists(SK)",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: attribute_exists"
        ),
        (
            "PK = :p AND size(SK) = :n",
            "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: size"
        ),
        (
            "PK = :p AND SK.a = :s",
            "Invalid KeyConditionExpression: KeyConditionExpressions cannot have conditions on nested attributes"
        ),
        (
            "PK = SK",
            "Invalid KeyConditionExpression: Invalid condition in KeyConditionExpression: "
                + "Multiple attribute names used in one condition"
        ),
        (
            ":p = :s",
            "Invalid KeyConditionExpression: Invalid condition in KeyConditionExpression: No key attribute specified"
        ),
        (
            "PK = :p AND begins_with(:s, SK)",
            "Invalid KeyConditionExpression: Invalid condition in KeyConditionExpression: "
                + "begins_with operator must have the key attribute as its first operand"
        ),
        (
            "PK = :p AND begins_with(SK, :n)",
            "Invalid KeyConditionExpression: Incorrect operand type for operator or function; "
                + "operator or function: begins_with, operand type: N"
        ),
        ("PK = :p AND", #"Invalid KeyConditionExpression: Syntax error; token: "<EOF>", near: "AND""#),
    ])
    func refuses(text: String, message: String) throws {
        let error = #expect(throws: AWSError.self) { try Self.keyCondition(text) }
        #expect(error == .validation(message))
    }

    static func project(_ text: String, _ item: Item) throws -> Item {
        var attributes = try ExpressionAttributes(
            names: ["#a": "a", "#x": "b.c"], values: nil, hasExpressions: true)
        return try Projection(text, &attributes)(item)
    }

    static let item: Item = [
        "a": .n("1"), "b": .m(["c": .n("2"), "d": .n("3"), "e": .m(["f": .n("4")])]),
        "l": .l([.n("0"), .n("1"), .m(["x": .n("2"), "y": .n("3")])]), "b.c": .n("5"),
    ]

    @Test(
        arguments: [
            ("a", ["a": .n("1")]), ("#a, absentee", ["a": .n("1")]), ("b.c", ["b": .m(["c": .n("2")])]),
            ("b.c , b.e.f", ["b": .m(["c": .n("2"), "e": .m(["f": .n("4")])])]), ("#x", ["b.c": .n("5")]),
            ("l[1]", ["l": .l([.n("1")])]), ("l[2].y, l[0]", ["l": .l([.n("0"), .m(["y": .n("3")])])]),
            ("l[7], b.zz, a.q", [:]), ("l.b, b[0].c", [:]),
        ] as [(String, Item)])
    func projects(text: String, expected: Item) throws {
        #expect(try Self.project(text, Self.item) == expected)
    }

    @Test(arguments: [
        (
            "a, a.b",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; "
                + "path one: [a], path two: [a, b]"
        ),
        (
            "c, b.d[0].e, #a, b.d[0].e",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; "
                + "path one: [b, d, [0], e], path two: [b, d, [0], e]"
        ),
        (
            "b.c, b[1]",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; "
                + "path one: [b, c], path two: [b, [1]]"
        ),
        ("a,", #"Syntax error; token: "<EOF>", near: ",""#), ("a b", #"Syntax error; token: "b", near: "a b""#),
        ("size(a)", #"Syntax error; token: "(", near: "size(a""#), ("", "The expression can not be empty;"),
        ("a, name", "Attribute name is a reserved keyword; reserved keyword: name"),
    ])
    func refusesProjection(text: String, message: String) throws {
        let error = #expect(throws: AWSError.self) { try Self.project(text, [:]) }
        #expect(error == .validation("Invalid ProjectionExpression: \(message)"))
    }

    @Test func legacyProjection() {
        let projection = Projection(attributesToGet: ["a", "b.c", "z"])
        #expect(projection(Self.item) == ["a": .n("1"), "b.c": .n("5")])
        #expect(projection.topLevelAttributes == ["a", "b.c", "z"])
    }
}
