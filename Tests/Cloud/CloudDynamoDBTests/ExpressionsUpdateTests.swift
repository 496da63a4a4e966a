import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// What an update makes of an item, and what AWS says about wrong ones.
@Suite struct ExpressionsUpdateTests {
    static let item: Item = [
        "PK": .s("P"), "n": .n("5"), "s": .s("x"), "tags": .ss(["a", "b"]), "nums": .ns(["1", "2"]),
        "bin": .bs([[1], [2]]), "l": .l([.n("0"), .n("1"), .n("2")]), "m": .m(["k": .n("1"), "l": .l([.s("z")])]),
    ]

    static let values: [String: AttributeValue] = [
        ":one": .n("1"), ":two": .n("2"), ":x": .s("x"), ":list": .l([.s("new")]), ":ab": .ss(["a", "c"]),
        ":all": .ss(["a", "b"]), ":nums": .ns(["2.0", "10"]), ":bin": .bs([[2], [3]]), ":map": .m(["q": .n("1")]),
        ":huge": .n("9.9E+125"),
    ]

    static func update(_ text: String) throws -> Update {
        var attributes = try ExpressionAttributes(names: ["#n": "n"], values: values, hasExpressions: true)
        return try Update(text, &attributes)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// What changes; nil is removed.
        let changes: [String: AttributeValue?]
        var testDescription: String { text }

        init(_ text: String, _ changes: [String: AttributeValue?]) {
            self.text = text
            self.changes = changes
        }
    }

    @Test(arguments: [
        Case("SET s = :one", ["s": .n("1")]), Case("set #n = n + :one", ["n": .n("6")]),
        Case("SET n = n - :two, s = :one", ["n": .n("3"), "s": .n("1")]), Case("SET n = :two - n", ["n": .n("-3")]),
        Case("SET s = n, #n = s", ["s": .n("5"), "n": .s("x")]), Case("SET n = (n + :one)", ["n": .n("6")]),
        Case("SET n = if_not_exists(n, :one) + :two", ["n": .n("7")]),
        Case("SET c = if_not_exists(c, :one) + :two", ["c": .n("3")]),
        Case("SET l = list_append(l, :list)", ["l": .l([.n("0"), .n("1"), .n("2"), .s("new")])]),
        Case("SET l = list_append(:list, l)", ["l": .l([.s("new"), .n("0"), .n("1"), .n("2")])]),
        Case("SET h = list_append(if_not_exists(h, :list), :list)", ["h": .l([.s("new"), .s("new")])]),
        Case("SET l[1] = :x", ["l": .l([.n("0"), .s("x"), .n("2")])]),
        Case("SET l[20] = :x, l[10] = :one", ["l": .l([.n("0"), .n("1"), .n("2"), .n("1"), .s("x")])]),
        Case("SET m.k = m.k + :one", ["m": .m(["k": .n("2"), "l": .l([.s("z")])])]),
        Case("SET m.l[0] = :one, m.z = :two", ["m": .m(["k": .n("1"), "l": .l([.n("1")]), "z": .n("2")])]),
        Case("SET m = :map", ["m": .m(["q": .n("1")])]),
        Case("REMOVE n, absentee, m.l", ["n": nil, "m": .m(["k": .n("1")])]),
        Case("REMOVE l[0], l[2]", ["l": .l([.n("1")])]),
        Case("REMOVE l[2], l[9], l[1]", ["l": .l([.n("0")])]),
        Case("REMOVE m.l[0]", ["m": .m(["k": .n("1"), "l": .l([])])]),
        Case("SET l[1] = :x REMOVE l[0]", ["l": .l([.s("x"), .n("2")])]),
        Case("ADD n :two", ["n": .n("7")]), Case("ADD c :two", ["c": .n("2")]),
        Case("ADD tags :ab", ["tags": .ss(["a", "b", "c"])]), Case("ADD nums :nums", ["nums": .ns(["1", "2", "10"])]),
        Case("ADD bin :bin, q :ab", ["bin": .bs([[1], [2], [3]]), "q": .ss(["a", "c"])]),
        Case("ADD m.k :one", ["m": .m(["k": .n("2"), "l": .l([.s("z")])])]),
        Case("DELETE tags :ab", ["tags": .ss(["b"])]), Case("DELETE tags :all", ["tags": nil]),
        Case("DELETE nums :nums, bin :bin", ["nums": .ns(["1"]), "bin": .bs([[1]])]), Case("DELETE zz :ab", [:]),
        Case(
            "SET s = :one REMOVE l ADD n :one DELETE tags :ab",
            ["s": .n("1"), "l": nil, "n": .n("6"), "tags": .ss(["b"])]),
    ])
    func applies(example: Case) throws {
        var expected = Self.item
        for (name, value) in example.changes { expected[name] = value }
        #expect(try Self.update(example.text).apply(to: Self.item) == expected)
    }

    @Test(arguments: [
        ("SET a = b", "The provided expression refers to an attribute that does not exist in the item"),
        ("SET a = b + :one", "The provided expression refers to an attribute that does not exist in the item"),
        (
            "SET a = list_append(b, :list)",
            "The provided expression refers to an attribute that does not exist in the item"
        ),
        ("SET a = s + :one", "An operand in the update expression has an incorrect data type"),
        ("SET a = list_append(s, :list)", "An operand in the update expression has an incorrect data type"),
        ("ADD s :one", "An operand in the update expression has an incorrect data type"),
        ("ADD nums :ab", "An operand in the update expression has an incorrect data type"),
        ("DELETE nums :ab", "An operand in the update expression has an incorrect data type"),
        ("SET a.b = :one", "The document path provided in the update expression is invalid for update"),
        ("SET s.b = :one", "The document path provided in the update expression is invalid for update"),
        ("SET l.b = :one", "The document path provided in the update expression is invalid for update"),
        ("SET l[9].b = :one", "The document path provided in the update expression is invalid for update"),
        ("SET m.z.z = :one", "The document path provided in the update expression is invalid for update"),
        ("REMOVE m[0]", "The document path provided in the update expression is invalid for update"),
        ("REMOVE zz[0]", "The document path provided in the update expression is invalid for update"),
        (
            "SET n = n + :huge",
            "Number overflow. Attempting to store a number with magnitude larger than supported range"
        ),
        (
            "SET n = :huge + :huge",
            "Number overflow. Attempting to store a number with magnitude larger than supported range"
        ),
    ])
    func refusesToApply(text: String, message: String) throws {
        let update = try Self.update(text)
        let error = #expect(throws: AWSError.self) { try update.apply(to: Self.item) }
        #expect(error == .validation(message))
    }

    @Test(arguments: [
        ("", "The expression can not be empty;"),
        ("n = :one", #"Syntax error; token: "n", near: "n =""#),
        ("SET n :one", #"Syntax error; token: ":one", near: "n :one""#),
        ("SET n = :one,", #"Syntax error; token: "<EOF>", near: ",""#),
        ("SET n = n + n + :one", #"Syntax error; token: "+", near: "n + :one""#),
        ("SET n = n * :one", #"Syntax error; token: "*", near: "n * :one""#),
        ("ADD n = :one", #"Syntax error; token: "=", near: "n = :one""#),
        ("ADD n n", #"Syntax error; token: "n", near: "n n""#),
        ("REMOVE n :one", #"Syntax error; token: ":one", near: "n :one""#),
        ("SET a = :one SET b = :one", #"The "SET" section can only be used once in an update expression;"#),
        ("SET name = :one", "Attribute name is a reserved keyword; reserved keyword: name"),
        ("SET a = :no", "An expression attribute value used in expression is not defined; attribute value: :no"),
        ("SET a = ((:one))", "The expression has redundant parentheses;"),
        ("SET a = nope(b)", "Invalid function name; function: nope"),
        ("SET a = size(b)", "The function is not allowed in an update expression; function: size"),
        (
            "SET a = if_not_exists(a)",
            "Incorrect number of operands for operator or function; "
                + "operator or function: if_not_exists, number of operands: 1"
        ),
        (
            "SET a = if_not_exists(:one, :two)",
            "Operator or function requires a document path; operator or function: if_not_exists"
        ),
        (
            "SET n = n + :x",
            "Incorrect operand type for operator or function; operator or function: +, operand type: S"
        ),
        (
            "SET l = list_append(l, :x)",
            "Incorrect operand type for operator or function; operator or function: list_append, operand type: S"
        ),
        (
            "ADD n :x",
            "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, "
                + "typeSet: ALLOWED_FOR_ADD_OPERAND"
        ),
        (
            "DELETE n :one",
            "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, "
                + "typeSet: ALLOWED_FOR_DELETE_OPERAND"
        ),
        (
            "SET a = :one REMOVE a.b",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; "
                + "path one: [a], path two: [a, b]"
        ),
        (
            "SET a.b = :one, a[0] = :one",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; "
                + "path one: [a, b], path two: [a, [0]]"
        ),
    ])
    func refuses(text: String, message: String) throws {
        let error = #expect(throws: AWSError.self) { try Self.update(text) }
        #expect(error == .validation("Invalid UpdateExpression: \(message)"))
    }

    @Test(
        "Deep nesting is refused, not a crash",
        arguments: [
            "SET a = " + String(repeating: "(", count: 4000),
            "SET a = " + String(repeating: "list_append(", count: 330),
        ])
    func nesting(text: String) {
        #expect(throws: AWSError.self) { try Self.update(text) }
    }

    @Test func answersWhatItTouched() throws {
        let update = try Self.update("SET m.k = :two, c = :one, l[1] = :x REMOVE s")
        let new = try update.apply(to: Self.item)
        #expect(update.topLevelAttributes == ["m", "c", "l", "s"])
        #expect(update.updatedOld(Self.item) == ["m": .m(["k": .n("1")]), "l": .l([.n("1")]), "s": .s("x")])
        #expect(update.updatedNew(new) == ["m": .m(["k": .n("2")]), "c": .n("1"), "l": .l([.s("x")])])
    }
}
