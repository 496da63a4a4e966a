import AWSShapes
import CloudCore

@testable import CloudDynamoDB

/// Throws operations: few keys and few values, so that they meet.
struct ModelDice {
    private let random: SeededRandom
    private let start: Int
    private var passed = 0
    private var tokens: [String: [ModelWrite]] = [:]

    /// - Parameter start: the second of the clock that operations begin at.
    init(seed: UInt64, start: Int) {
        random = SeededRandom(seed: seed)
        self.start = start
    }

    /// Some are two spellings of one number.
    private static let numbers = [
        "-10", "-1.5", "0", "-0.0", "0.001", "1E-3", "2", "2.50", "1e1", "100",
        "12345678901234567890123456789012345678",
    ]
    private static let blobs: [[UInt8]] = [[0], [0, 255], [1], [127, 0], [255], [255, 255]]
    private static let texts = ["a", "aa", "ab", "b", "é", "z\u{10000}"]

    private func roll(_ sides: Int) -> Int { Int(random.next() % UInt64(sides)) }
    private func one<Element>(of elements: [Element]) -> Element { elements[roll(elements.count)] }
    private func chance(_ percent: Int) -> Bool { roll(100) < percent }

    static func operations(_ count: Int, seed: UInt64, start: Int) -> [ModelOperation] {
        var dice = ModelDice(seed: seed, start: start)
        return (0..<count).map { _ in dice.operation() }
    }

    mutating func operation() -> ModelOperation {
        switch roll(100) {
        case 0..<40: return .write(write())
        case 40..<48: return .get(key())
        case 48..<66: return .query(query())
        case 66..<71: return .scan(scan())
        case 71..<75: return .batchGet((0...roll(5)).map { _ in key() })
        case 75..<79:
            return .batchWrite((0...roll(5)).map { _ in chance(70) ? .put(item(), nil) : .delete(key(), nil) })
        case 79..<82: return .transactGet((0...roll(3)).map { _ in key() })
        case 82..<92: return transaction()
        case 92..<94: return .createIndex(one(of: ["GSI1", "GSI2", "GSI3"]))
        case 94..<95: return .dropIndex(one(of: ["GSI1", "GSI2", "GSI3"]))
        case 95..<97: return .setTimeToLive(chance(70))
        default:
            let seconds = chance(5) ? 400 : 1 + roll(20)
            passed += seconds
            return .tick(seconds)
        }
    }

    // MARK: - Writes

    private func write() -> ModelWrite {
        switch roll(10) {
        case 0..<4: .put(item(), chance(25) ? condition() : nil)
        case 4..<8: .update(key(), updates(), chance(25) ? condition() : nil)
        default: .delete(key(), chance(40) ? condition() : nil)
        }
    }

    private mutating func transaction() -> ModelOperation {
        let token = chance(50) ? "token\(roll(4))" : nil
        if let token, chance(50), let known = tokens[token] { return .transactWrite(known, token: token) }
        var writes: [ModelWrite] = []
        for _ in 0...roll(4) {
            let next: ModelWrite = chance(15) ? .check(key(), condition()) : write()
            // Mostly of different items: the other is refused as a whole.
            if chance(95), writes.contains(where: { $0.key == next.key }) { continue }
            writes.append(next)
        }
        if let token { tokens[token] = writes }
        return .transactWrite(writes, token: token)
    }

    private func key() -> Item { ["PK": .s("p\(roll(4))"), "SK": .n(one(of: Self.numbers))] }

    private func item() -> Item {
        var item = key()
        if chance(85) { item["v"] = chance(94) ? .n("\(roll(6))") : .s("six") }
        if chance(30) { item["w"] = .n("\(roll(6))") }
        if chance(30) { item["tags"] = .ss(tags()) }
        if chance(30) { item["doc"] = .m(["x": .n("\(roll(3))"), "y": .s(one(of: Self.texts))]) }
        if chance(20) { item["notes"] = .l((0..<roll(3)).map { .n("\($0)") }) }
        for (name, percent) in [("G", 70), ("H", 70), ("L", 50), ("expires", 20)] where chance(percent) {
            item[name] = value(of: name)
        }
        return item
    }

    private func tags() -> [String] { Array(["blue", "green", "red"][...roll(3)]) }

    private func value(of name: String) -> AttributeValue {
        // Of the wrong type now and then.
        if chance(3) { return name == "G" ? .n("1") : .s("wrong") }
        switch name {
        case "G": return .s(one(of: Self.texts))
        case "H": return .n(one(of: Self.numbers))
        case "L": return .b(one(of: Self.blobs))
        default: return .n("\(start + passed - 10 + roll(60))")
        }
    }

    private func updates() -> [ModelUpdate] {
        var parts: [ModelUpdate] = []
        for _ in 0...roll(3) {
            let part = update()
            let touched = parts.map(\.target)
            if !touched.contains(part.target) { parts.append(part) }
        }
        return parts
    }

    private func update() -> ModelUpdate {
        switch roll(14) {
        case 0: .count("v", 1 + roll(3))
        case 1: .subtract("w", 1 + roll(3))
        case 2: .add("w", roll(5) - 2)
        case 3: .addTags(tags())
        case 4: .deleteTags(tags())
        case 5: .copy("w", from: "v")
        case 6: .setMember("x", .n("\(roll(3))"))
        case 7: .removeMember("y")
        case 8: .append([.n("\(roll(3))")])
        case 9: .setElement(roll(4), .s("here"))
        case 10: .removeElement(roll(3))
        case 11: .remove(one(of: ["G", "H", "L", "expires", "v", "doc"]))
        default:
            { name in .set(name, value(of: name)) }(one(of: ["G", "H", "L", "expires"]))
        }
    }

    private func condition(isFilter: Bool = false) -> ModelCondition {
        switch roll(13) {
        case 0: .exists(one(of: isFilter ? ["v", "doc.x"] : ["PK", "v", "G", "doc.x"]))
        case 1: .missing(one(of: isFilter ? ["v", "notes"] : ["SK", "v", "G", "notes"]))
        case 2, 3:
            .compare(one(of: ["v", "w", "doc.x"]), one(of: ["=", "<>", "<", "<=", ">", ">="]), .n("\(roll(5))"))
        case 4: .between("v", .n("1"), .n("\(1 + roll(4))"))
        case 5: .oneOf("v", [.n("\(roll(5))"), .s("six"), .n("1.0")].map(ReferenceTable.canonical))
        case 6: .hasType("v", one(of: ["N", "S"]))
        case 7: .beginsWith("doc.y", one(of: ["a", "", "z"]))
        case 8: .contains(one(of: ["tags", "doc.y", "notes"]), one(of: [.s("red"), .s("a"), .n("1")]))
        case 9: .sizeIs(one(of: ["tags", "doc", "notes", "doc.y"]), one(of: ["=", "<", ">="]), roll(4))
        case 10: .not(condition(isFilter: isFilter))
        case 11: .and(condition(isFilter: isFilter), condition(isFilter: isFilter))
        default: .or(condition(isFilter: isFilter), condition(isFilter: isFilter))
        }
    }

    // MARK: - Reads

    private func query() -> ModelQuery {
        let index = one(of: [nil, nil, "GSI1", "GSI1", "GSI2", "GSI3", "LSI1"])
        let shape = index.map(ModelIndex.named)
        let hash = shape?.hash ?? "PK"
        var query = ModelQuery(index: index, hash: keyValue(hash))
        if let name = shape == nil ? "SK" : shape?.range, chance(60) { query.range = range(name) }
        query.isForward = chance(50)
        query.isConsistent = chance(10)
        query.limit = chance(50) ? 1 + roll(4) : nil
        query.filter = chance(25) ? condition(isFilter: true) : nil
        query.isCount = chance(10)
        return query
    }

    private func keyValue(_ name: String) -> AttributeValue {
        switch name {
        case "PK": .s("p\(roll(4))")
        case "G": .s(one(of: Self.texts))
        case "L": .b(one(of: Self.blobs))
        default: .n(one(of: Self.numbers))
        }
    }

    private func range(_ name: String) -> ModelRange {
        let isNumber = ModelIndex.types[name] == "N"
        switch roll(isNumber ? 6 : 7) {
        case 0: return .compare("=", keyValue(name))
        case 1: return .compare("<", keyValue(name))
        case 2: return .compare("<=", keyValue(name))
        case 3: return .compare(">", keyValue(name))
        case 4: return .compare(">=", keyValue(name))
        case 5:
            let bounds = [keyValue(name), keyValue(name)].sorted { ModelValue.order($0, $1)! < 0 }
            return .between(bounds[0], bounds[1])
        default: return .beginsWith(keyValue(name))
        }
    }

    private func scan() -> ModelScan {
        ModelScan(
            index: one(of: [nil, nil, "GSI1", "GSI2", "GSI3", "LSI1"]), segments: chance(50) ? 1 + roll(5) : nil,
            limit: chance(50) ? 1 + roll(6) : nil, filter: chance(20) ? condition(isFilter: true) : nil)
    }
}
