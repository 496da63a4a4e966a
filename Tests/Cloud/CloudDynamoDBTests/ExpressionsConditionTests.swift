import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// What a condition answers for one item, and what AWS says about wrong ones.
@Suite struct ExpressionsConditionTests {
    static let item: Item = [
        "PK": .s("ORDER#1"), "stock": .n("5"), "price": .n("19.9"), "title": .s("Naïve café"), "flag": .bool(true),
        "nothing": .null, "tags": .ss(["blue", "red"]), "sizes": .ns(["1", "2"]), "rawBytes": .b([1, 2, 3]),
        "entries": .l([.m(["sku": .s("A"), "copies": .n("2")]), .s("x"), .l([.n("7")])]),
        "address": .m(["city": .s("León"), "zip": .s("24001")]), "limit": .n("5"),
    ]

    static let values: [String: AttributeValue] = [
        ":five": .n("5"), ":FIVE": .n("5.00"), ":six": .n("6"), ":four": .n("4"), ":text": .s("5"), ":a": .s("A"),
        ":red": .s("red"), ":two": .n("2"), ":prefix": .s("ORDER#"), ":bytes": .b([1, 2]),
        ":tags": .ss(["red", "blue"]),
        ":city": .s("León"), ":N": .s("N"), ":SS": .s("SS"), ":cafe": .s("café"), ":cafe2": .s("cafe\u{301}"),
        ":true": .bool(true), ":null": .null, ":x": .s("x"), ":map": .m(["zip": .s("24001"), "city": .s("León")]),
    ]
    static let names = ["#limit": "limit", "#city": "city", "#odd": "a.b", "#sku": "sku"]

    /// Attributes of which only those in the text are given, so that none is unused.
    static func attributes(for text: String) throws -> ExpressionAttributes {
        func isUsed(_ key: String) -> Bool {
            text.split { !($0.isLetter || $0.isNumber || "_#:".contains($0)) }.contains { $0 == key }
        }
        let names = names.filter { isUsed($0.key) }
        let values = values.filter { isUsed($0.key) }
        return try ExpressionAttributes(
            names: names.isEmpty ? nil : names, values: values.isEmpty ? nil : values, hasExpressions: true)
    }

    static func holds(_ text: String, _ item: Item?) throws -> Bool {
        var attributes = try attributes(for: text)
        let condition = try Condition(text, .condition, &attributes)
        try attributes.checkAllUsed()
        return try condition.holds(for: item)
    }

    @Test(arguments: [
        ("stock = :five", true), ("stock = :FIVE", true), ("stock = :text", false), ("stock <> :text", true),
        ("stock <> :five", false), ("stock < :six", true), ("stock <= :five", true), ("stock > :five", false),
        ("stock >= :five", true), (":six > stock", true), ("price > :five", true), ("stock < :text", false),
        ("NOT stock < :text", true), ("absentee = :five", false), ("absentee <> :five", true),
        ("absentee < :five", false),
        ("absentee = another", false), ("stock = #limit", true), ("flag = :true", true), ("nothing = :null", true),
        ("tags = :tags", true), ("address = :map", true), ("title = :cafe", false), ("stock=:five", true),
        ("stock BETWEEN :four AND :six", true), ("stock between :five and :five", true),
        ("stock BETWEEN :six AND :six", false), ("absentee BETWEEN :four AND :six", false),
        ("stock IN (:four, :five)", true), ("stock in (:four,:text)", false), ("absentee IN (:four)", false),
        ("stock IN (price, #limit)", true),
    ])
    func compares(text: String, expected: Bool) throws {
        #expect(try Self.holds(text, Self.item) == expected)
    }

    @Test(arguments: [
        ("attribute_exists(PK)", true), ("attribute_not_exists(PK)", false), ("attribute_exists(address.city)", true),
        ("attribute_exists(address.#city)", true), ("attribute_exists(entries[0].sku)", true),
        ("attribute_exists(entries[3])", false), ("attribute_exists(entries[0][0])", false),
        ("attribute_exists(#odd)", false), ("attribute_exists( nothing )", true), ("attribute_type(stock, :N)", true),
        ("attribute_type(tags, :SS)", true), ("attribute_type(tags, :N)", false),
        ("attribute_type(absentee, :N)", false),
        ("begins_with(PK, :prefix)", true), ("begins_with(title, :prefix)", false),
        ("begins_with(rawBytes, :bytes)", true),
        ("begins_with(absentee, :prefix)", false), ("begins_with(stock, :text)", false), ("contains(tags, :red)", true),
        ("contains(sizes, :two)", true), ("contains(tags, :x)", false), ("contains(title, :cafe)", true),
        ("contains(title, :cafe2)", false), ("contains(entries, :x)", true), ("contains(rawBytes, :bytes)", true),
        ("contains(stock, :five)", false), ("contains(absentee, :red)", false), ("size(tags) = :two", true),
        ("size(entries) < :five", true), ("size(rawBytes) <= :two", false), ("size(stock) = :two", false),
        ("size(address) = :two", true), ("size(title) > size(PK)", true), ("entries[0].copies = :two", true),
        ("entries[0].#sku = :a", true), ("size(entries[2]) < :two", true),
    ])
    func functions(text: String, expected: Bool) throws {
        #expect(try Self.holds(text, Self.item) == expected)
    }

    @Test(arguments: [
        ("stock = :five AND price = :five", false), ("stock = :five OR price = :five", true),
        ("price = :five OR price = :six OR stock = :five", true),
        ("stock = :five OR stock = :five AND price = :five", true),
        ("(stock = :five OR stock = :five) AND price = :five", false), ("NOT price = :five AND stock = :five", true),
        ("NOT (price = :five OR stock = :five)", false), ("not not attribute_exists(PK)", true),
        ("(stock) = (:five)", true), ("(attribute_exists(PK))", true),
        ("attribute_exists(PK)\n\tAnD(stock>=:five)", true), ("NOT(attribute_exists(absentee))", true),
    ])
    func logic(text: String, expected: Bool) throws {
        #expect(try Self.holds(text, Self.item) == expected)
    }

    @Test(
        "Without an item nothing exists",
        arguments: [
            ("attribute_not_exists(PK) OR stock < :four", true), ("stock >= :five", false), ("stock <> :five", true),
        ])
    func withoutItem(text: String, expected: Bool) throws {
        #expect(try Self.holds(text, nil) == expected)
    }

    static let errors: [(String, String)] = [
        ("", "The expression can not be empty;"),
        ("a >> :x", #"Syntax error; token: ">", near: ">> :x""#),
        ("a = ", #"Syntax error; token: "<EOF>", near: "= ""#),
        ("a", #"Syntax error; token: "<EOF>", near: "a""#),
        ("a = :x b", #"Syntax error; token: "b", near: ":x b""#),
        ("a = :x = :x", #"Syntax error; token: "=", near: ":x = :x""#),
        ("(a = :x", #"Syntax error; token: "<EOF>", near: ":x""#),
        ("a-b = :x", #"Syntax error; token: "-", near: "a-b""#),
        ("a = 5", #"Syntax error; token: "5", near: "= 5""#),
        ("a = \"b\"", #"Syntax error; token: """, near: "= "b""#),
        ("a = é", #"Syntax error; token: "é", near: "= é""#),
        ("size()", #"Syntax error; token: ")", near: "()""#),
        ("a[b] = :x", #"Syntax error; token: "b", near: "[b]""#),
        ("a. = :x", #"Syntax error; token: "=", near: ". = :x""#),
        ("a BETWEEN :x OR :x", #"Syntax error; token: "OR", near: ":x OR :x""#),
        ("a IN :x", #"Syntax error; token: ":x", near: "IN :x""#),
        ("AND = :x", #"Syntax error; token: "AND", near: "AND =""#),
        ("# = :x", ##"Syntax error; token: "#", near: "# =""##),
        ("name = :x", "Attribute name is a reserved keyword; reserved keyword: name"),
        ("a.Status = :x", "Attribute name is a reserved keyword; reserved keyword: Status"),
        ("#no = :x", "An expression attribute name used in the document path is not defined; attribute name: #no"),
        ("a = :no", "An expression attribute value used in expression is not defined; attribute value: :no"),
        ("name = :no AND #no = ", #"Syntax error; token: "<EOF>", near: "= ""#),
        ("((a = :x))", "The expression has redundant parentheses;"),
        ("((a)) = :x", "The expression has redundant parentheses;"),
        ("nope(a)", "Invalid function name; function: nope"),
        ("SIZE(a) = :x", "Invalid function name; function: SIZE"),
        ("size(a)", "The function is not allowed to be used this way in an expression; function: size"),
        (
            "attribute_exists(a) = :x",
            "The function is not allowed to be used this way in an expression; function: attribute_exists"
        ),
        (
            "contains(a)",
            "Incorrect number of operands for operator or function; operator or function: contains, number of operands: 1"
        ),
        (
            "attribute_exists(:x)",
            "Operator or function requires a document path; operator or function: attribute_exists"
        ),
        (
            "begins_with(a, :five)",
            "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
        ),
        (
            "size(:five) = :x",
            "Incorrect operand type for operator or function; operator or function: size, operand type: N"
        ),
        (
            "attribute_type(a, :five)",
            "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N"
        ),
        (
            "attribute_type(a, :x)",
            "Invalid attribute type name found; type: x, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
        ),
        ("a < :true", "Incorrect operand type for operator or function; operator: <, operand type: BOOL"),
        (
            "a = a",
            "The first operand must be distinct from the remaining operands for this operator or function; "
                + "operator: =, first operand: [a]"
        ),
        (
            "a BETWEEN :six AND :five",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
                + "lower bound operand: AttributeValue: {N:6}, upper bound operand: AttributeValue: {N:5}"
        ),
        (
            "a BETWEEN :x AND :five",
            "The BETWEEN operator requires same data type for lower and upper bounds; "
                + "lower bound operand: AttributeValue: {S:x}, upper bound operand: AttributeValue: {N:5}"
        ),
        (
            "a IN (\(Array(repeating: ":x", count: 101).joined(separator: ",")))",
            "The IN operator is provided with too many operands; number of operands: 101"
        ),
        (
            "attribute_exists(a\(String(repeating: ".b", count: 32)))",
            "The document path has too many nesting elements; nesting levels: 33"
        ),
        (
            "a[99999999999] = :x",
            "List index is not within the allowable range; index: [99999999999]"
        ),
        (
            "a = :x" + String(repeating: " ", count: 4091),
            "Expression size has exceeded the maximum allowed size; expression size: 4097"
        ),
    ]

    @Test(arguments: errors)
    func refuses(text: String, message: String) throws {
        let error = #expect(throws: AWSError.self) { try Self.holds(text, Self.item) }
        #expect(error == .validation("Invalid ConditionExpression: \(message)"))
    }

    @Test(
        "Deep nesting is refused, not a crash",
        arguments: [
            String(repeating: "(", count: 4000), String(repeating: "NOT ", count: 1000),
            String(repeating: "size(", count: 800), Array(repeating: "a=:x", count: 400).joined(separator: " OR "),
        ])
    func nesting(text: String) throws {
        let error = #expect(throws: AWSError.self) { try Self.holds(text, nil) }
        #expect(error?.code == "ValidationException")
    }

    @Test func knowsItsAttributes() throws {
        var attributes = try Self.attributes(for: "#limit = :x")
        let condition = try Condition("#limit = :x OR a.b = :x AND size(c) = :x", .filter, &attributes)
        #expect(condition.topLevelAttributes == ["limit", "a", "c"])
    }

    @Test func namesItsParameter() throws {
        var attributes = ExpressionAttributes()
        let error = #expect(throws: AWSError.self) { try Condition("a", .filter, &attributes) }
        #expect(error?.message.hasPrefix("Invalid FilterExpression: ") == true)
    }
}

/// What is wrong with names and values, whatever the expression.
@Suite struct ExpressionsAttributesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var names: [String: String]?
        var values: [String: AttributeValue]?
        var hasExpressions = true
        let message: String
        var testDescription: String { message }
    }

    @Test(arguments: [
        Case(
            names: ["#a": "a"], hasExpressions: false,
            message: "ExpressionAttributeNames can only be specified when using expressions"),
        Case(
            values: [":a": .null], hasExpressions: false,
            message: "ExpressionAttributeValues can only be specified when using expressions"),
        Case(names: [:], message: "ExpressionAttributeNames must not be empty"),
        Case(values: [:], message: "ExpressionAttributeValues must not be empty"),
        Case(names: ["a": "a"], message: #"ExpressionAttributeNames contains invalid key: Syntax error; key: "a""#),
        Case(names: ["#": "a"], message: ##"ExpressionAttributeNames contains invalid key: Syntax error; key: "#""##),
        Case(
            values: [":a-b": .null],
            message: #"ExpressionAttributeValues contains invalid key: Syntax error; key: ":a-b""#),
        Case(
            values: [":a": .ss([])],
            message: "ExpressionAttributeValues contains invalid value: One or more parameter values were invalid: "
                + "An string set  may not be empty for key :a"),
        Case(
            values: [":a": .n("x")],
            message: "ExpressionAttributeValues contains invalid value: "
                + "The parameter cannot be converted to a numeric value: x for key :a"),
    ])
    func refuses(example: Case) throws {
        let error = #expect(throws: AWSError.self) {
            try ExpressionAttributes(
                names: example.names, values: example.values, hasExpressions: example.hasExpressions)
        }
        #expect(error == .validation(example.message))
    }

    @Test func refusesTheUnused() throws {
        var attributes = try ExpressionAttributes(
            names: ["#b": "b", "#a": "a", "#c": "c"], values: nil, hasExpressions: true)
        _ = try Projection("#c", &attributes)
        #expect(
            throws: AWSError.validation(
                "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a, #b}")
        ) { try attributes.checkAllUsed() }
        attributes = try ExpressionAttributes(names: nil, values: [":a": .null], hasExpressions: true)
        #expect(
            throws: AWSError.validation("Value provided in ExpressionAttributeValues unused in expressions: keys: {:a}")
        ) { try attributes.checkAllUsed() }
    }

    @Test func reservedWords() {
        #expect(ReservedWords.words.count == 573)
        #expect(ReservedWords.contains("Status"))
        #expect(!ReservedWords.contains("stock"))
    }
}
