import AWSCore
import AWSShapes

@testable import CloudDynamoDB

/// DynamoDB's expressions, applied to items when they can be read.
enum ExpressionTargets {
    static let all = [condition, update, projection, keyCondition, number]

    private static let values: Item = [
        ":a": .s("a"), ":n": .n("5"), ":b": .b([1, 2]), ":l": .l([.n("1")]), ":m": .m(["x": .n("1")]),
        ":ss": .ss(["a", "b"]), ":ns": .ns(["1", "2"]), ":t": .s("S"), ":e": .s(""), ":yes": .bool(true), ":nil": .null,
        ":big": .n("99999999999999999999999999999999999999"), ":small": .n("1E-130"),
    ]
    private static let names = ["#a": "a", "#b": "b c", "#d": "doc", "#l": "list"]

    private static let items: [Item] = [
        [:],
        [
            "PK": .s("p"), "SK": .n("1"), "a": .s("text"), "n": .n("5"), "b": .b([1]), "b c": .bool(false),
            "doc": .m(["x": .n("9"), "list": .l([.s("a"), .l([.n("1")])])]), "list": .l([.n("1"), .m(["x": .s("y")])]),
            "ss": .ss(["a"]), "ns": .ns(["1"]), "nil": .null,
        ],
    ]

    private static let words = [
        " AND ", " OR ", "NOT ", " BETWEEN ", " IN ", "attribute_exists(", "attribute_not_exists(", "attribute_type(",
        "begins_with(", "contains(", "size(", "if_not_exists(", "list_append(", "SET ", " REMOVE ", " ADD ", " DELETE ",
        "#a", "#b", "#d", "#l", ":a", ":n", ":b", ":l", ":m", ":ss", ":ns", ":t", ":e", ":big", ":small", "doc.x",
        "list[0]", "list[1].x", "[0]", "[99999999999999999999]", ".", "<>", "<=", ">=", "<", ">", "a", "n", "PK", "SK",
        "ss", "(", ")", "((", "))", ", ", " + ", " - ", " = ",
    ]

    /// What happened, without the details.
    static func outcome(of error: AWSError) throws -> String {
        try FuzzFinding.check(error.fault == .client, "\(error)")
        return error.code + error.message.split(separator: ":").prefix(2).joined().prefix(60).prefix { $0 != ";" }
    }

    private static func parsing(_ body: (inout ExpressionAttributes) throws -> String) throws -> String {
        do {
            var attributes = try ExpressionAttributes(names: names, values: values, hasExpressions: true)
            return try body(&attributes)
        } catch let error as AWSError { return try outcome(of: error) }
    }

    private static let condition = FuzzTarget(
        "condition",
        texts: [
            "attribute_exists(a) AND n > :n", "NOT (size(list) >= :n OR contains(ss, :a))",
            "#d.x BETWEEN :n AND :big AND begins_with(a, :e)", "n IN (:n, :a, :b) AND attribute_type(#a, :t)",
            "((a = :a) AND (doc.list[1][0] <> :l))", "attribute_not_exists(PK)",
        ], words: words
    ) { text in
        try parsing { attributes in
            let condition = try Condition(text, .condition, &attributes)
            return try items.map { "\(try condition.holds(for: $0))" }.joined()
                + condition.topLevelAttributes.sorted().joined()
        }
    }

    private static let update = FuzzTarget(
        "update",
        texts: [
            "SET a = :a, n = if_not_exists(n, :n) + :n REMOVE #b, list[0] ADD n2 :n DELETE ss :ss",
            "SET list = list_append(list, :l), #d.x = doc.x - :small", "ADD ns :ns, x :big REMOVE doc.list[1][0]",
            "SET list[7] = :m, list[5] = :a", "SET a = n", "DELETE ns :ns",
        ], words: words
    ) { text in
        try parsing { attributes in
            let update = try Update(text, &attributes)
            return try items.map { item in
                let changed: Item
                do { changed = try update.apply(to: item) } catch let error as AWSError {
                    return try outcome(of: error)
                }
                _ = (update.updatedOld(item), update.updatedNew(changed))
                let stored = try ItemCodec.decode(.init(ItemCodec.encode(changed)))
                try FuzzFinding.check(stored == changed, "the item is another one once stored: \(changed)")
                return changed.keys.sorted().joined()
            }.joined()
        }
    }

    private static let projection = FuzzTarget(
        "projection", texts: ["a, doc.x, list[1].x", "#a, #d.list[1][0]", "PK"], words: words
    ) { text in
        try parsing { attributes in
            let projection = try Projection(text, &attributes)
            return items.map { projection($0).keys.sorted().joined() }.joined(separator: "/")
        }
    }

    private static let keyCondition = FuzzTarget(
        "key condition",
        texts: [
            "PK = :a", "PK = :a AND SK > :n", "SK BETWEEN :n AND :big AND PK = :a", "(PK = :a) AND begins_with(SK, :e)",
        ], words: words
    ) { text in
        try parsing { attributes in
            let key = KeySchema(hash: .init(name: "PK", type: "S"), range: .init(name: "SK", type: "N"))
            let condition = try KeyCondition(text, key, &attributes)
            let range = try KeyRange(condition, key)
            return "\(range.contains(.init([0x80]))) \(range.lower != nil) \(range.upper != nil)"
        }
    }

    private static let number = FuzzTarget(
        "number",
        texts: [
            "0", "-0.00", "123.4500", "1e125", "-9.99E-130", "99999999999999999999999999999999999999", "1|2",
            "-1.5|-1.50", "1e-100|1e100",
        ], words: ["|", "e", "E+", "-", ".", "00000000", "126", "-130", "9999999999999999999999999999999999999"]
    ) { text in
        do {
            let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
            let number = try DynamoNumber(parts.first ?? "")
            let again = try DynamoNumber(number.text)
            try FuzzFinding.check(again == number && again.text == number.text, "changes when read again: \(number)")
            try FuzzFinding.check(DynamoNumber.canonical(parts[0]) == number.text, "has two canonical forms")
            guard parts.count == 2 else { return "\(number.digits > 0) \(number.isNegative) \(number.exponent > 0)" }
            let other = try DynamoNumber(parts[1])
            let isLess = number.sortableBytes.lexicographicallyPrecedes(other.sortableBytes)
            try FuzzFinding.check(isLess == (number < other), "the order of keys is not that of numbers")
            let sum = try DynamoNumber.add(number.text, other.text)
            try FuzzFinding.check(sum == (try DynamoNumber.add(other.text, number.text)), "sums differ by order")
            return "two \(isLess) \(sum == "0")"
        } catch let error as AWSError { return try outcome(of: error) }
    }
}
