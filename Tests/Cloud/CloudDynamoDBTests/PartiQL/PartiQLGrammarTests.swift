import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Which statements there are, and what the others are told. No table is looked at here.
@Suite struct PartiQLGrammarTests {
    private static let malformed = "Statement wasn't well formed, can't be processed: "

    private func refusal(_ text: String, _ parameters: [AttributeValue] = []) -> AWSError? {
        do throws(AWSError) {
            _ = try PartiQLStatement(text, parameters)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        "SELECT * FROM t", "select * from t;", "SELECT a, b.c, d[0].e, f['g'] FROM \"my-table\"",
        "SELECT * FROM \"t\".\"an-index\"", "SELECT * FROM t WHERE a = 1", "SELECT * FROM t WHERE 1 = a",
        "SELECT * FROM t WHERE a <> 1 AND b != 2", "SELECT * FROM t WHERE a < 1 OR b <= 2 OR c > 3 OR d >= 4",
        "SELECT * FROM t WHERE NOT a = 1 AND (b = 2 OR c = 3)", "SELECT * FROM t WHERE a BETWEEN 1 AND 2 AND b = 3",
        "SELECT * FROM t WHERE a NOT BETWEEN 1 AND 2", "SELECT * FROM t WHERE a IN [1, 2]",
        "SELECT * FROM t WHERE a IN (1)", "SELECT * FROM t WHERE a NOT IN (1, 'x')",
        "SELECT * FROM t WHERE a IS NULL AND b IS NOT NULL AND c IS MISSING AND d IS NOT MISSING",
        "SELECT * FROM t WHERE a IS STRING OR a IS NUMERIC OR a IS LIST OR a IS TUPLE OR a IS BOOLEAN OR a IS BLOB",
        "SELECT * FROM t WHERE begins_with(a, 'x') AND CONTAINS(b, 1) AND attribute_type(c, 'SS')",
        "SELECT * FROM t WHERE attribute_exists(a) AND attribute_not_exists(b.c[1])",
        "SELECT * FROM t WHERE size(a) > 3 AND 2 < SIZE(b)",
        "SELECT * FROM t WHERE a = true AND b = FALSE AND c = null",
        "SELECT * FROM t WHERE a = 'it''s' -- a comment\n AND /* another */ b = -1.5e3",
        "SELECT * FROM t WHERE a = [1, ['x'], {'k': <<1, 2>>}]", "SELECT * FROM t WHERE \"size\" = 1 AND \"a b\" = 2",
        "SELECT * FROM t WHERE a = 1 ORDER BY a DESC, b ASC, c", "SELECT ALL a FROM t",
        "INSERT INTO t VALUE {'a': 1}", "insert into \"t\" value {'a': {'b': [], 'c': {}}, 'd': <<'x'>>, 'e': null}",
        "UPDATE t SET a = 1 WHERE k = 1", "UPDATE t SET a = 1, b.c = 'x' SET d[0] = [] REMOVE e REMOVE f.g WHERE k = 1",
        "UPDATE t SET a = a + 1, b = 2 - b WHERE k = 1", "UPDATE t SET a = list_append(a, [1]) WHERE k = 1",
        "UPDATE t SET a = set_add(a, <<1>>), b.c = SET_DELETE(b.c, <<'x'>>) WHERE k = 1",
        "UPDATE t SET a = 1 WHERE k = 1 RETURNING ALL OLD *", "UPDATE t SET a = 1 WHERE k = 1 returning modified new *",
        "DELETE FROM t WHERE k = 1 AND a = 2 RETURNING ALL OLD *", "EXISTS(SELECT * FROM t WHERE k = 1 AND a = 2)",
    ])
    func `the dialect's statements are understood`(text: String) {
        #expect(refusal(text) == nil)
    }

    @Test(arguments: [
        ("SLECT * FROM t", "Expected data manipulation"), ("", "Expected data manipulation"),
        ("(SELECT * FROM t)", "Expected data manipulation"), ("INSERT t VALUE {}", "Expected data manipulation"),
        ("CREATE TABLE t", "Expected data manipulation"), ("UPDATE a-b SET c = 1", "Expected data manipulation"),
        ("UPDATE t WHERE a = 1", "Expected data manipulation"), ("SELECT a WHERE b", "Expected FROM after SELECT list"),
        ("SELECT FROM t", "Cannot have empty SELECT list"), ("DELETE t WHERE a = 1", "Expected FROM after DELETE"),
        ("SELECT * FROM t WHERE a = 1 2", "Unexpected token after expression"),
        ("UPDATE t SET a = 1 WHERE k = 1 garbage", "Unexpected token after expression"),
        ("UPDATE t REMOVE a, b WHERE k = 1", "Unexpected token after expression"),
        ("SELECT * FROM t; SELECT * FROM t", "Unexpected token after expression"),
        ("SELECT * FROM t WHERE a = ", "Missing right-hand side expression of infix operator"),
        ("SELECT * FROM t WHERE a BETWEEN 1 AND", "Expected expression after AND"),
        ("SELECT * FROM t WHERE a BETWEEN 1 OR 2", "Expected AND"), ("SELECT * FROM t WHERE", "Unexpected term"),
        ("SELECT * FROM t WHERE date = 1", "Unexpected keyword"),
        ("SELECT * FROM t WHERE a = = 1", "Unexpected operator"),
        ("SELECT * FROM t WHERE a.inner = 1", "Invalid path dot component"),
        ("SELECT * FROM t WHERE a[0 = 1", "Expected RIGHT_BRACKET"),
        ("SELECT * FROM t WHERE (a = 1", "Expected RIGHT_PAREN"),
        ("SELECT * FROM t WHERE ()", "Expression group cannot be empty"),
        ("SELECT * FROM t WHERE a IS 1", "Expected type name"),
        ("SELECT * FROM t WHERE k = 1 ORDER k", "Expected BY after ORDER"),
        (
            "SELECT *, a FROM t",
            "Other expressions may not be present in the select list when '*' is used without dot notation."
        ),
        (
            "SELECT a, * FROM t",
            "Other expressions may not be present in the select list when '*' is used without dot notation."
        ),
        ("INSERT INTO t VALUE {'a' 1}", "Expected COLON"), ("INSERT INTO t VALUE {'a': 1", "Expected RIGHT_CURLY"),
        ("INSERT INTO t VALUE {'a': <<1}", "Expected RIGHT_DOUBLE_ANGLE_BRACKET"),
        ("INSERT INTO ? VALUE {'a': 1}", "Expected identifier for simple path"),
        ("UPDATE t SET 1 = 1 WHERE k = 1", "Expected identifier for simple path"),
        ("UPDATE t SET a 1 WHERE k = 1", "Expected '='"),
        (
            "DELETE FROM t WHERE k = 1 RETURNING OLD *",
            "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element."
        ),
        (
            "DELETE FROM t WHERE k = 1 RETURNING ALL *",
            "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element."
        ),
        ("SELECT * FROM t WHERE a = 'x", ""),
        ("SELECT * FROM t /* x", ""),
        ("SELECT * FROM t WHERE a = #b", ""),
        ("SELECT * FROM t WHERE é = 1", ""),
        ("SELECT * FROM t WHERE a = 1x", ""),
        ("SELECT * FROM t WHERE a = 1e", ""),
        ("SELECT * FROM t WHERE a = " + String(repeating: "(", count: 500), "Expressions are nested too deeply"),
    ])
    func `what the grammar does not know is malformed`(text: String, reason: String) {
        #expect(refusal(text) == .validation(Self.malformed + reason))
    }

    /// The statements and messages of the first half were recorded on AWS by nubo-db/dynamodb-conformance.
    @Test(arguments: [
        (
            "SELECT * FROM t WHERE k = 'x' AND attribute_exists('ss')",
            "Operator or function requires a document path; operator or function: attribute_exists"
        ),
        (
            "SELECT * FROM t WHERE k = 'x' AND attribute_exists()",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 0"
        ),
        ("SELECT attribute_exists(ss) FROM t", "Unexpected path component at 1:8:16"),
        ("SELECT * FROM t WHERE EXISTS(ss)", "Unrecognized function: exists at 1:23:6"),
        (
            "UPDATE t SET a = set_add(ss, <<'x'>>)",
            "The first argument to SET_ADD must equal the assignment value at 1:18:7"
        ),
        (
            "UPDATE t SET ss = set_add(<<'a'>>, <<'x'>>)",
            "The first argument to SET_ADD must equal the assignment value at 1:19:7"
        ),
        (
            "UPDATE t SET ss = set_add(ss, 'x')",
            "The second argument to SET_ADD must be a value with type SET at 1:27:2"
        ),
        (
            "UPDATE t SET ss = set_delete(ss, ['x'])",
            "The second argument to SET_DELETE must be a value with type SET at 1:30:2"
        ),
        ("UPDATE t SET ss = set_add(ss)", "SET_ADD must have exactly two arguments at 1:19:7"),
        (
            "UPDATE t SET ss = set_add(ss, <<'x', 'x'>>)",
            "One or more parameter values were invalid: Input collection [x, x] contains duplicates."
        ),
        ("UPDATE t SET ss = set_add(ss, <<>>)", "Empty bags are not supported"),
        ("SELECT * FROM t WHERE set_add(ss, <<'x'>>) = ss", "Unrecognized function: set_add at 1:23:7"),
        (
            "INSERT INTO t VALUE {'pk': 'x', 'ss': set_add(<<'a'>>, <<'b'>>)}",
            "Unsupported data type: set_add under key root at 1:39:7"
        ),
        (
            "DELETE FROM t WHERE k = 1 RETURNING MODIFIED OLD *",
            "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE statements."
        ),
        (
            "DELETE FROM t WHERE k = 1 RETURNING ALL NEW *",
            "Invalid returning clause: RETURNING ALL NEW *. Only RETURNING ALL OLD * is allowed in DELETE statements."
        ),
        ("SELECT * FROM a.b.c", "A path may contain at most 2 components in the FROM clause"),
        ("SELECT * FROM a.\"\"", "Path component cannot be an empty string"),
        ("SELECT * FROM \"\"", "Path component cannot be an empty string"),
        (
            "INSERT INTO t.i VALUE {'a': 1}",
            "FROM clause may only contain a single table name in data manipulation statements"
        ),
        ("SELECT m.z, z FROM t", "Duplicate identifiers in select clause: z"),
        // From here on the words are those of DynamoDB Local.
        ("SELECT a AS b FROM t", "Aliasing is not supported"), ("SELECT * FROM t AS u", "Aliasing is not supported"),
        ("SELECT * FROM t, u", "Only select from a single table or index is supported."),
        ("SELECT * FROM t JOIN u ON true", "Only select from a single table or index is supported."),
        ("SELECT * FROM (SELECT * FROM t)", "Unexpected from source"),
        ("SELECT * FROM t[0]", "Invalid list expression in source."),
        ("SELECT VALUE a FROM t", "Select projection doesn't support value or pivot keywords"),
        ("SELECT * FROM t LIMIT 10", "Unsupported clause: LIMIT at 1:23:2"),
        ("SELECT a FROM t GROUP BY a", "Unsupported clause: GROUP BY"),
        ("SELECT COUNT(*) FROM t", "Unexpected path component at 1:8:5"),
        ("SELECT a[*] FROM t", "Wildcard path component like a[*].b are not supported"),
        ("SELECT a.* FROM t", "Unpivot path component like a.*.b are not supported"),
        ("SELECT a[-1] FROM t", "List index is not within the allowable range; index: [-1]"),
        ("SELECT * FROM t ORDER BY k", "Must have WHERE clause in the statement when using ORDER BY clause."),
        (
            "SELECT * FROM t WHERE k = 1 ORDER BY 1",
            "Argument to ORDER BY must be of type VariableReference. Type: Number"
        ),
        ("SELECT * FROM t WHERE a", "WHERE clause must contain an expression that resolves to a boolean"),
        ("SELECT * FROM t WHERE a AND b = 1", "The arguments to AND/OR must be Expressions"),
        ("SELECT * FROM t WHERE NOT a", "The argument to NOT must be a Type or Expression"),
        ("SELECT * FROM t WHERE a = b + 1", "Unsupported operator in Condition Expression. Operator: +"),
        ("SELECT * FROM t WHERE a LIKE 'x'", "Unsupported operator in Condition Expression. Operator: LIKE"),
        ("SELECT * FROM t WHERE a = -b", "Unsupported operator in Condition Expression. Operator: -"),
        ("SELECT * FROM t WHERE a = MISSING", "MISSING must be compared using IS operator"),
        (
            "SELECT * FROM t WHERE 1 IS MISSING",
            "The left hand side argument to IS must be a Variable Reference, Literal, or Path"
        ),
        (
            "SELECT * FROM t WHERE a IS DATE",
            "Unsupported data type for IS operator: DATE. Supported data types are [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]"
        ),
        (
            "SELECT * FROM t WHERE a IN []",
            "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq with at least one member"
        ),
        (
            "SELECT * FROM t WHERE 1 IN [1]",
            "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq with at least one member"
        ),
        (
            "SELECT * FROM t WHERE a < true",
            "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"
        ),
        (
            "SELECT * FROM t WHERE a BETWEEN 2 AND 1",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}"
        ),
        (
            "SELECT * FROM t WHERE a BETWEEN 2 AND 'x'",
            "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {S:x}"
        ),
        (
            "SELECT * FROM t WHERE a = a",
            "The first operand must be distinct from the remaining operands for this operator or function; operator or function: =, first operand: [a]"
        ),
        (
            "SELECT * FROM t WHERE size(a)",
            "The function is not allowed to be used this way in an expression; function: size"
        ),
        (
            "SELECT * FROM t WHERE size(1) = 1",
            "Incorrect operand type for operator or function; operator or function: size, operand type: N"
        ),
        (
            "SELECT * FROM t WHERE contains(a, 1) = true",
            "The function is not allowed to be used this way in an expression; function: contains"
        ),
        (
            "SELECT * FROM t WHERE begins_with(a, 1)",
            "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
        ),
        (
            "SELECT * FROM t WHERE attribute_type(a, 'X')",
            "Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
        ),
        (
            "SELECT * FROM t WHERE attribute_type(a, 1)",
            "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N"
        ),
        (
            "SELECT * FROM t WHERE k = 1 AND EXISTS(SELECT * FROM t)",
            "EXISTS can only be used in ExecuteTransaction write requests."
        ),
        (
            "INSERT INTO t << {'a': 1} >>",
            "Unsupported operation: Inserting multiple items in a single statement is not supported, use \"INSERT INTO tableName VALUE item\" instead"
        ),
        ("INSERT INTO t VALUE {'a': 1} RETURNING ALL OLD *", "RETURNING is not supported in INSERT"),
        (
            "INSERT INTO t VALUE 1",
            "Unsupported format in item expression. Please use struct format {...} to express item values for insert statement."
        ),
        ("INSERT INTO t VALUE {'a': 1, 'a': 2}", "Duplicate keys in tuple. Key: a under root"),
        ("INSERT INTO t VALUE {'a': {'b': 1, 'b': 2}}", "Duplicate keys in tuple. Key: b under a"),
        ("INSERT INTO t VALUE {1: 2}", "Tuple keys must be of type String. Actual type: Number under root"),
        (
            "INSERT INTO t VALUE {'a': <<1, 'x'>>}",
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"
        ),
        (
            "INSERT INTO t VALUE {'a': <<true>>}",
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags"
        ),
        ("INSERT INTO t VALUE {'a': `ion`}", "Ion Literals are not supported: ion under key root"),
        ("INSERT INTO t VALUE {'a': b}", "Unsupported data type: VariableReference under key root at 1:27:1"),
        ("INSERT INTO t VALUE {'a': 1} AT 0", "AT is not supported in insert statements."),
        (
            "INSERT INTO t VALUE {'a': 1e126}",
            "Number overflow. Attempting to store a number with magnitude larger than supported range"
        ),
        (
            "UPDATE t SET a = 1, a = 2 WHERE k = 1",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]"
        ),
        (
            "UPDATE t SET a.b = 1 REMOVE a[0] WHERE k = 1",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [0]]"
        ),
        ("UPDATE t SET a = if_not_exists(a, 1) WHERE k = 1", "Unrecognized function: if_not_exists at 1:18:13"),
        ("UPDATE t SET a = b IS NULL WHERE k = 1", "IS operator is not supported in update expressions"),
        ("UPDATE t SET a = b * 2 WHERE k = 1", "Unsupported operator in Update Expression. Operator: *"),
        (
            "UPDATE t SET a = a + 'x' WHERE k = 1",
            "Incorrect operand type for operator or function; operator or function: +, operand type: S"
        ),
        (
            "UPDATE t SET a = list_append(a, 1) WHERE k = 1",
            "Incorrect operand type for operator or function; operator or function: list_append, operand type: N"
        ),
        (
            "UPDATE t SET a = list_append(a) WHERE k = 1",
            "Incorrect number of operands for operator or function; operator or function: list_append, number of operands: 1"
        ),
        (
            "DELETE FROM t WHERE k = 1 RETURNING ALL OLD a",
            "Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause"
        ),
        (
            "UPDATE t SET a = 1 WHERE k = 1 RETURNING ALL OLD *, ALL NEW *",
            "Invalid syntax with multiple returning elements in RETURNING clause"
        ),
        ("SELECT * FROM t WHERE a = ?", "Number of parameters in request and statement don't match."),
    ])
    func `what has no meaning is refused in AWS's words`(text: String, message: String) {
        #expect(refusal(text) == .validation(message))
    }

    @Test func `a list is bounded to a hundred candidates`() {
        func statement(_ count: Int) -> String {
            "SELECT * FROM t WHERE a IN [\((0..<count).map(String.init).joined(separator: ", "))]"
        }
        #expect(refusal(statement(100)) == nil)
        #expect(
            refusal(statement(101))?.message
                == "The IN operator is provided with too many operands; number of operands: 101")
    }

    @Test func `places count lines and characters`() {
        #expect(
            refusal("SELECT *\n  FROM t -- é\n WHERE \"é\" = 1 AND nope(a)")
                == .validation("Unrecognized function: nope at 3:20:4"))
    }

    @Test func `parameters stand for values of any type, and those too many are not looked at`() throws {
        let values: [AttributeValue] = [
            .s("x"), .n("01.50"), .b([1]), .ss(["b", "a"]), .ns(["2", "1"]), .bs([[2], [1]]), .l([.n("1.0")]),
            .m(["k": .null]), .bool(true), .null, .s("not asked for"),
        ]
        let statement = try PartiQLStatement(
            "INSERT INTO t VALUE {'a': ?, 'b': ?, 'c': ?, 'd': ?, 'e': ?, 'f': ?, 'g': ?, 'h': ?, 'i': ?, 'j': ?}",
            values)
        guard case .insert(let item) = statement.action else { Issue.record("no INSERT"); return }
        // Normalised like any other value
        #expect(
            item == [
                "a": .s("x"), "b": .n("1.5"), "c": .b([1]), "d": .ss(["a", "b"]), "e": .ns(["1", "2"]),
                "f": .bs([[1], [2]]), "g": .l([.n("1")]), "h": .m(["k": .null]), "i": .bool(true), "j": .null,
            ])
        #expect(refusal("INSERT INTO t VALUE {'a': ?}", [.n("abc")])?.code == "ValidationException")
    }

    /// Any text is either a statement or refused: no crash, no hang, whatever it is.
    @Test(arguments: 0..<8 as Range<UInt64>) func `no text breaks the parser`(seed: UInt64) {
        let random = SeededRandom(seed: seed)
        func pick<Element>(_ elements: [Element]) -> Element { elements[Int(random.next() % UInt64(elements.count))] }
        let words = [
            "SELECT", "*", "FROM", "t", "WHERE", "AND", "OR", "NOT", "(", ")", "[", "]", "{", "}", "<<", ">>", "'x'",
            "\"q\"",
            ",", ".", ":", "=", "<>", "<", ">=", "+", "-", "?", "1", "1.5e3", "a", "a.b[0]", "BETWEEN", "IN", "IS",
            "MISSING",
            "NULL", "INSERT", "INTO", "VALUE", "UPDATE", "SET", "REMOVE", "DELETE", "RETURNING", "ALL", "OLD", "ORDER",
            "BY",
            "size(", "begins_with(", "set_add(", "EXISTS(", "'", "\"", "`", "--", "/*", "*/", ";", "é", "\u{0}", "\n",
            "||", "@",
        ]
        let beginnings = [
            "", "SELECT * FROM t WHERE ", "UPDATE t SET a = ", "INSERT INTO t VALUE ", "DELETE FROM t WHERE ",
        ]
        for _ in 0..<400 {
            var text = pick(beginnings)
            for _ in 0..<(random.next() % 40) { text += pick(words) + pick(["", " "]) }
            let parameters = (0..<8).map { _ in pick([AttributeValue.s("x"), .n("1"), .l([]), .m([:])]) }
            if let error = refusal(text, parameters) { #expect(error.code == "ValidationException") }
        }
        // Of one token as long as a statement may be
        for token in [
            "(", "[", "{'a':", "NOT ", "-", "size(", "a[", "<<", "a.", "a = 1 AND ", "EXISTS(SELECT * FROM t WHERE ",
        ] {
            let count = 8192 / token.utf8.count
            for beginning in beginnings {
                let error = refusal(beginning + String(repeating: token, count: count))
                #expect(error?.code == "ValidationException")
            }
        }
    }
}
