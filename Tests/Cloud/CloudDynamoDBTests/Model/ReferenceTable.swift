import AWSShapes
import Foundation

@testable import CloudDynamoDB

struct ModelIndex {
    let name: String
    let hash: String
    let range: String?
    let projection: DynamoDB.Projection
    var isLocal = false

    static let all = [
        ModelIndex(name: "GSI1", hash: "G", range: "H", projection: .init(projectionType: "ALL")),
        ModelIndex(name: "GSI2", hash: "H", range: nil, projection: .init(projectionType: "KEYS_ONLY")),
        ModelIndex(
            name: "GSI3", hash: "L", range: "G",
            projection: .init(projectionType: "INCLUDE", nonKeyAttributes: ["v"])),
        ModelIndex(
            name: "LSI1", hash: "PK", range: "L",
            projection: .init(projectionType: "INCLUDE", nonKeyAttributes: ["v", "tags"]), isLocal: true),
    ]
    static func named(_ name: String) -> ModelIndex { all.first { $0.name == name }! }

    /// The types of all attributes that may be keys.
    static let types = ["PK": "S", "SK": "N", "G": "S", "H": "N", "L": "B"]

    func holds(_ item: Item) -> Bool {
        ([hash] + (range.map { [$0] } ?? [])).allSatisfy { name in
            item[name].map { ModelValue.type(of: $0) == Self.types[name] } ?? false
        }
    }

    func project(_ item: Item) -> Item {
        if projection.projectionType == "ALL" { return item }
        let names = ["PK", "SK", hash, range ?? hash] + (projection.nonKeyAttributes ?? [])
        return item.filter { names.contains($0.key) }
    }
}

/// DynamoDB as a dictionary: what a table should hold and answer, in the simplest way to say it.
struct ReferenceTable {
    private(set) var items: [Item: Item] = [:]
    private(set) var indexes: Set<String> = ["GSI1", "LSI1"]
    private var tokens: [String: (writes: [ModelWrite], second: Int)] = [:]
    private var hasTimeToLive = false
    private(set) var now: Int

    init(now: Int) { self.now = now }

    mutating func perform(_ operation: ModelOperation) -> ModelOutcome {
        do throws(ModelRefusal) { return try answer(operation) } catch { return .refused(error.code) }
    }

    private mutating func answer(_ operation: ModelOperation) throws(ModelRefusal) -> ModelOutcome {
        switch operation {
        case .write(let write):
            let key = Self.canonical(write.key)
            let old = items[key]
            let new = try changed(by: write)
            items[key] = new
            if case .update = write { return .done(new) }
            return .done(old)
        case .get(let key): return .done(items[Self.canonical(key)])
        case .query(let query): return try answer(query)
        case .scan(let scan): return try answer(scan)
        case .batchGet(let keys):
            try Self.checkDistinct(keys)
            return .several(Self.sorted(keys.compactMap { items[Self.canonical($0)] }))
        case .transactGet(let keys):
            try Self.checkDistinct(keys)
            return .several(keys.map { items[Self.canonical($0)] })
        case .batchWrite(let writes):
            try Self.checkDistinct(writes.map(\.key))
            for (write, new) in zip(writes, try writes.mapThrowing(changed)) { items[Self.canonical(write.key)] = new }
            return .done(nil)
        case .transactWrite(let writes, let token): return try transact(writes, token)
        case .createIndex(let name):
            guard indexes.insert(name).inserted else { throw .invalid }
            return .done(nil)
        case .dropIndex(let name):
            guard indexes.remove(name) != nil else { throw ModelRefusal(code: "ResourceNotFoundException") }
            return .done(nil)
        case .setTimeToLive(let isOn):
            guard isOn != hasTimeToLive else { throw .invalid }
            hasTimeToLive = isOn
            return .done(nil)
        case .tick(let seconds):
            now += seconds
            tokens = tokens.filter { $0.value.second > now - 600 }
            if hasTimeToLive { items = items.filter { !hasExpired($0.value) } }
            return .done(nil)
        }
    }

    private func hasExpired(_ item: Item) -> Bool {
        guard case .n(let text)? = item["expires"], let second = Int(text) else { return false }
        return second > 0 && second < now
    }

    // MARK: - Writing

    private func changed(by write: ModelWrite) throws(ModelRefusal) -> Item? {
        let old = items[Self.canonical(write.key)]
        if let condition = write.condition, !condition.holds(old ?? [:]) { throw .conditionFailed }
        switch write {
        case .put(let item, _):
            let new = Self.canonical(item)
            try checkIndexKeys(new)
            return new
        case .delete: return nil
        case .check: return old
        case .update(let key, let parts, _):
            // What only takes away makes no item.
            if old == nil, parts.allSatisfy({ ["REMOVE", "DELETE"].contains($0.clause) }) { return nil }
            let before = old ?? Self.canonical(key)
            var new = before
            for part in parts { new[part.target] = try part.result(before) }
            try checkIndexKeys(new)
            return new
        }
    }

    private func checkIndexKeys(_ item: Item) throws(ModelRefusal) {
        for index in ModelIndex.all where indexes.contains(index.name) {
            for name in [index.hash, index.range ?? index.hash] {
                guard let value = item[name] else { continue }
                if ModelValue.type(of: value) != ModelIndex.types[name] { throw .invalid }
            }
        }
    }

    private static func checkDistinct(_ keys: [Item]) throws(ModelRefusal) {
        if Set(keys.map(canonical)).count < keys.count { throw .invalid }
    }

    private mutating func transact(_ writes: [ModelWrite], _ token: String?) throws(ModelRefusal) -> ModelOutcome {
        try Self.checkDistinct(writes.map(\.key))
        if let token, let known = tokens[token], known.second > now - 600 {
            guard known.writes == writes else { throw ModelRefusal(code: "IdempotentParameterMismatchException") }
            return .done(nil)
        }
        var next = items
        var reasons: [String] = []
        for write in writes {
            do throws(ModelRefusal) {
                next[Self.canonical(write.key)] = try changed(by: write)
                reasons.append("None")
            } catch {
                reasons.append(error == .conditionFailed ? "ConditionalCheckFailed" : "ValidationError")
            }
        }
        guard reasons.allSatisfy({ $0 == "None" }) else { return .cancelled(reasons) }
        items = next
        if let token { tokens[token] = (writes, now) }
        return .done(nil)
    }

    // MARK: - Reading

    private func answer(_ query: ModelQuery) throws(ModelRefusal) -> ModelOutcome {
        let index = try index(query.index)
        if query.isConsistent, let index, !index.isLocal { throw .invalid }
        let (hash, range) = index.map { ($0.hash, $0.range) } ?? ("PK", "SK")
        var found = items.values.filter { item in
            guard index?.holds(item) ?? true, item[hash] == Self.canonical(query.hash) else { return false }
            guard let wanted = query.range, let range, let value = item[range] else { return true }
            return Self.isIn(wanted, value)
        }
        found.sort { Self.precedes($0, $1, by: [range ?? "PK", "PK", "SK"]) }
        if !query.isForward { found.reverse() }
        return answer(found, index, query.filter, isCount: query.isCount)
    }

    private func answer(_ scan: ModelScan) throws(ModelRefusal) -> ModelOutcome {
        let index = try index(scan.index)
        let found = Self.sorted(items.values.filter { index?.holds($0) ?? true })
        return answer(found, index, scan.filter, isCount: false)
    }

    private func index(_ name: String?) throws(ModelRefusal) -> ModelIndex? {
        guard let name else { return nil }
        guard indexes.contains(name) else { throw .invalid }
        return ModelIndex.named(name)
    }

    private func answer(
        _ found: [Item], _ index: ModelIndex?, _ filter: ModelCondition?, isCount: Bool
    ) -> ModelOutcome {
        let shown = found.map { index?.project($0) ?? $0 }.filter { filter?.holds($0) ?? true }
        return .items(isCount ? [] : shown, count: shown.count, scanned: found.count)
    }

    private static func isIn(_ range: ModelRange, _ value: AttributeValue) -> Bool {
        func order(_ other: AttributeValue) -> Int { ModelValue.order(value, other)! }
        switch range {
        case .compare("=", let other): return order(other) == 0
        case .compare("<", let other): return order(other) < 0
        case .compare("<=", let other): return order(other) <= 0
        case .compare(">", let other): return order(other) > 0
        case .compare(_, let other): return order(other) >= 0
        case .between(let low, let high): return order(low) >= 0 && order(high) <= 0
        case .beginsWith(let start):
            switch (value, start) {
            case (.s(let text), .s(let start)): return text.hasPrefix(start)
            case (.b(let bytes), .b(let start)): return bytes.starts(with: start)
            default: return false
            }
        }
    }

    // MARK: - Values

    static func sorted(_ items: some Sequence<Item>) -> [Item] {
        items.sorted { precedes($0, $1, by: ["PK", "SK"]) }
    }

    private static func precedes(_ left: Item, _ right: Item, by names: [String]) -> Bool {
        for name in names {
            let order = ModelValue.order(left[name]!, right[name]!)!
            if order != 0 { return order < 0 }
        }
        return false
    }

    static func canonical(_ item: Item) -> Item { item.mapValues(canonical) }

    static func canonical(_ value: AttributeValue) -> AttributeValue {
        if case .n(let text) = value { .n(ModelValue.canonical(text)) } else { value }
    }
}

extension Array {
    func mapThrowing<Value, Failure: Error>(_ body: (Element) throws(Failure) -> Value) throws(Failure) -> [Value] {
        try map(body)
    }
}
