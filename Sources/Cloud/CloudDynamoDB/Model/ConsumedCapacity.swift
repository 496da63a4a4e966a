import AWSCore
import AWSShapes

/// Capacity units as DynamoDB counts them.
///
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB read and write operations".
struct ConsumedCapacity: Sendable {
    var table: Double = 0
    /// By the index's name.
    var indexes: [String: Double] = [:]

    /// 4 KB a unit, half a unit when eventually consistent.
    static func reading(_ bytes: Int, isConsistent: Bool) -> Double {
        Double(max(1, (bytes + 4095) / 4096)) * (isConsistent ? 1 : 0.5)
    }

    /// 1 KB a unit.
    static func writing(_ bytes: Int) -> Double { Double(max(1, (bytes + 1023) / 1024)) }

    init() {}

    init(reading bytes: Int, isConsistent: Bool, index: SecondaryIndex? = nil) {
        let units = Self.reading(bytes, isConsistent: isConsistent)
        if let index { indexes[index.name] = units } else { table = units }
    }

    /// A write of an item and what it does to the indexes: a moved entry is deleted and put.
    init(_ change: ItemWrite.Change) {
        table = Self.writing(max(change.old.map(ItemSize.of) ?? 0, change.new.map(ItemSize.of) ?? 0))
        for index in change.table.indexes where index.kind != .expiry {
            let key = change.table.key
            let before = change.old.flatMap { item in
                index.entry(item).map { (entry: $0, item: index.project(item, of: key)) }
            }
            let after = change.new.flatMap { item in
                index.entry(item).map { (entry: $0, item: index.project(item, of: key)) }
            }
            let units: Double
            switch (before, after) {
            case (nil, nil): continue
            case (let before?, nil): units = Self.writing(ItemSize.of(before.item))
            case (nil, let after?): units = Self.writing(ItemSize.of(after.item))
            case (let before?, let after?):
                if before.entry != after.entry {
                    units = Self.writing(ItemSize.of(before.item)) + Self.writing(ItemSize.of(after.item))
                } else if before.item != after.item {
                    units = Self.writing(max(ItemSize.of(before.item), ItemSize.of(after.item)))
                } else {
                    continue
                }
            }
            indexes[index.name] = units
        }
    }

    static func += (left: inout ConsumedCapacity, right: ConsumedCapacity) {
        left.table += right.table
        left.indexes.merge(right.indexes, uniquingKeysWith: +)
    }

    mutating func double() {
        table *= 2
        for (name, units) in indexes { indexes[name] = units * 2 }
    }

    var total: Double { indexes.values.reduce(table, +) }

    enum Kind: Sendable { case plain, reading, writing }

    /// - Parameters:
    ///   - wanted: `ReturnConsumedCapacity`.
    ///   - kind: transactions also say what is read and written.
    func shape(_ table: Table, _ wanted: String?, _ kind: Kind = .plain) -> DynamoDB.ConsumedCapacity? {
        guard wanted == "TOTAL" || wanted == "INDEXES" else { return nil }
        func capacity(_ units: Double) -> DynamoDB.Capacity {
            .init(
                readCapacityUnits: kind == .reading ? units : nil, writeCapacityUnits: kind == .writing ? units : nil,
                capacityUnits: units)
        }
        var shape = DynamoDB.ConsumedCapacity(
            tableName: table.name, capacityUnits: total, readCapacityUnits: kind == .reading ? total : nil,
            writeCapacityUnits: kind == .writing ? total : nil)
        guard wanted == "INDEXES" else { return shape }
        shape.table = capacity(self.table)
        func part(_ kind: SecondaryIndex.Kind) -> [String: DynamoDB.Capacity]? {
            let part = indexes.filter { table.index($0.key)?.kind == kind }.mapValues(capacity)
            return part.isEmpty ? nil : part
        }
        shape.globalSecondaryIndexes = part(.global)
        shape.localSecondaryIndexes = part(.local)
        return shape
    }
}
