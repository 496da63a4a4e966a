import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// A write of one item, read and checked as far as it can be without the item: parsed before the writer is asked.
struct ItemWrite: Sendable {
    enum Action: Sendable {
        case put(Item)
        case delete
        case update(Update?)
        case check
    }

    /// What a write does to its item.
    struct Change: Sendable {
        let table: Table
        let key: StoredKey
        let old: Item?
        let new: Item?

        func apply(_ db: Database) throws { try ItemRows.replace(old, by: new, at: key, in: table, db) }
    }

    let table: Table
    let key: StoredKey
    /// The key attributes, normalised.
    let keyAttributes: Item
    let action: Action
    let condition: Condition?
    /// Whether a failed condition shows the item.
    let showsItemOnFailure: Bool
    /// An item that is there already is a duplicate then, not a failed condition.
    var isInsert = false
    /// Whether the answer tells of the item as it was, or of its size: a put that nobody asks need not look.
    var tellsOld = true

    /// What a caller wrote besides the key or item.
    struct Expressions: Sendable {
        var condition: String?
        var update: String?
        var names: [String: String]?
        var values: Item?
        var onFailure: String?
        /// Instead of expressions.
        var legacy: LegacyParameters?
        /// Of a request of its own; not of a batch's or a transaction's item.
        var isAlone = false

        var hasAny: Bool { condition != nil || update != nil }

        /// Runs checks that need no table. What they refuse, AWS calls a validation error detected when the request is
        /// one of its own.
        func checking<Value>(_ check: () throws(AWSError) -> Value) throws(AWSError) -> Value {
            do { return try check() } catch { throw isAlone ? error.detected : error }
        }
    }

    static func put(_ item: Item, into table: Table, _ expressions: Expressions) throws(AWSError) -> ItemWrite {
        let (condition, item) = try expressions.checking { () throws(AWSError) in
            (try Self.condition(expressions), try ValueRules.normalized(item))
        }
        let key = try table.key.key(ofItem: item)
        guard ItemSize.of(item) <= ValueRules.maximumItemSize else { throw .itemTooLarge }
        return ItemWrite(
            table: table, key: key, keyAttributes: [:], action: .put(item), condition: condition,
            showsItemOnFailure: expressions.onFailure == "ALL_OLD")
    }

    static func delete(
        _ key: Item, from table: Table, _ expressions: Expressions, isCheck: Bool = false
    )
        throws(AWSError) -> ItemWrite
    {
        let condition = try expressions.checking { () throws(AWSError) in try Self.condition(expressions) }
        return ItemWrite(
            table: table, key: try table.key.key(key), keyAttributes: [:], action: isCheck ? .check : .delete,
            condition: condition, showsItemOnFailure: expressions.onFailure == "ALL_OLD")
    }

    static func update(_ key: Item, in table: Table, _ expressions: Expressions) throws(AWSError) -> ItemWrite {
        let (update, condition) = try expressions.checking { () throws(AWSError) in try Self.changes(expressions) }
        let stored = try table.key.key(key)
        if let names = update?.topLevelAttributes, let name = table.key.names.first(where: names.contains) {
            throw .invalidValue("Cannot update attribute \(name). This attribute is part of the key")
        }
        return ItemWrite(
            table: table, key: stored, keyAttributes: try ValueRules.normalized(key), action: .update(update),
            condition: condition, showsItemOnFailure: expressions.onFailure == "ALL_OLD")
    }

    private static func changes(
        _ expressions: Expressions
    ) throws(AWSError) -> (update: Update?, condition: Condition?) {
        try expressions.legacy?.checkAlone(expressions)
        var attributes = try ExpressionAttributes(
            names: expressions.names, values: expressions.values, hasExpressions: expressions.hasAny,
            namesValues: !expressions.isAlone)
        var update: Update?
        if let text = expressions.update { update = try Update(text, &attributes) }
        var condition: Condition?
        if let text = expressions.condition { condition = try Condition(text, .condition, &attributes) }
        try attributes.checkAllUsed()
        try RequestChecks.onFailure(expressions.onFailure)
        if let legacy = expressions.legacy {
            update = try legacy.update ?? update
            condition = try legacy.condition ?? condition
        }
        return (update, condition)
    }

    private static func condition(_ expressions: Expressions) throws(AWSError) -> Condition? {
        try RequestChecks.onFailure(expressions.onFailure)
        try expressions.legacy?.checkAlone(expressions)
        // Most puts have none.
        guard expressions.hasAny || expressions.names != nil || expressions.values != nil else {
            return try expressions.legacy?.condition
        }
        var attributes = try ExpressionAttributes(
            names: expressions.names, values: expressions.values, hasExpressions: expressions.hasAny,
            namesValues: !expressions.isAlone)
        var condition: Condition?
        if let text = expressions.condition { condition = try Condition(text, .condition, &attributes) }
        try attributes.checkAllUsed()
        return condition
    }

    /// Looks at the item and works out the change, on the writer. Nothing is written yet.
    func evaluate(_ tables: TableStore, _ db: Database) throws -> Change {
        let table = try tables.current(table)
        let old = mustLook(at: table) ? try ItemRows.find(key, in: table, db) : nil
        if let condition, try !condition.holds(for: old) {
            throw isInsert ? AWSError.duplicateItem : .conditionFailed(showsItemOnFailure ? old : nil)
        }
        var new: Item?
        switch action {
        case .put(let item):
            try table.checkIndexKeys(item)
            new = item
        case .delete: new = nil
        case .check: new = old
        case .update(let update?) where old == nil && update.onlyRemoves: new = nil
        case .update(let update):
            var item = old ?? keyAttributes
            if let update {
                item = try update.apply(to: item)
                // The rest of the item is as it was kept.
                for name in update.topLevelAttributes {
                    guard let value = item[name], let changed = try ValueRules.normalized(value) else { continue }
                    item[name] = changed
                }
                guard ItemSize.of(item) <= ValueRules.maximumItemSize else { throw AWSError.updatedItemTooLarge }
                try table.checkIndexKeys(item, isUpdate: true)
            }
            new = item
        }
        return Change(table: table, key: key, old: old, new: new)
    }

    private func mustLook(at table: Table) -> Bool {
        guard case .put = action else { return true }
        return tellsOld || condition != nil || table.followsChanges
    }

    var isCheck: Bool { if case .check = action { true } else { false } }

    /// Evaluates and writes in one transaction of the store.
    func run(_ tables: TableStore) async throws -> Change {
        try await tables.store.write { db in
            let change = try evaluate(tables, db)
            try change.apply(db)
            return change
        }
    }
}

extension [ItemWrite] {
    mutating func tellOld(_ isWanted: Bool) {
        for index in indices { self[index].tellsOld = isWanted }
    }
}
