import AWSCore
import AWSShapes
import GRDB

/// A `SELECT`: a query of each partition that its condition names, one after the other, or a scan when it names none.
struct PartiQLQuery {
    struct Page {
        var items: [Item] = []
        var capacity = ConsumedCapacity()
        var next: ContinuationToken?
    }

    private var read: ItemRead
    /// Nil to scan.
    private var partitions: [KeyRange]?

    init(
        _ statement: PartiQLStatement, _ projection: Projection?, _ order: [PartiQLStatement.OrderKey],
        _ table: Table, isConsistent: Bool
    ) throws(AWSError) {
        if let name = statement.source.index {
            guard let index = table.index(name) else { throw .indexNotFound }
            // AWS refuses it too (nubo-db/dynamodb-conformance, "GSI with a multi-attribute key"); its words are not known.
            guard index.key.more == nil else {
                throw .validation(
                    "PartiQL does not support global secondary indexes with multi-attribute keys: \(name)")
            }
            if isConsistent, index.kind == .global {
                throw .validation("Strongly consistent read is not supported on Global Secondary Indexes")
            }
        }
        read = try ItemRead(table, index: statement.source.index, isConsistent: isConsistent)
        let found = try PartiQLPartitions(statement.condition, read.key)
        if let index = read.index, let found, found.isKeyed {
            // A scan finds that no item has them, a query refuses to look.
            let hidden = (statement.condition?.roots ?? []).filter { !index.projects($0, of: table.key) }.sorted()
            guard hidden.isEmpty else {
                throw .invalidValue(
                    "Secondary index \(index.name) does not project one or more filter attributes: "
                        + "[\(hidden.joined(separator: ", "))]")
            }
        }
        partitions = found?.ranges
        let filter = found.map(\.filter) ?? statement.condition
        read.read(filter: filter.map { Condition($0, topLevelAttributes: $0.roots) }, projection: projection)
        try sort(by: order)
    }

    private mutating func sort(by order: [PartiQLStatement.OrderKey]) throws(AWSError) {
        guard !order.isEmpty else { return }
        guard let ranges = partitions else {
            throw .validation(
                "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.")
        }
        let key = read.key
        for element in order where !key.contains(element.name) {
            throw .validation(
                "Variable reference \(element.name) in ORDER BY clause must be part of the primary key")
        }
        let hash = order.first { $0.name == key.hash.name }
        guard hash != nil || ranges.count == 1 else {
            throw .validation(
                "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause."
            )
        }
        if let hash {
            partitions = ranges.sorted {
                hash.isDescending
                    ? $1.partition.lexicographicallyPrecedes($0.partition)
                    : $0.partition.lexicographicallyPrecedes($1.partition)
            }
        }
        if let range = order.first(where: { $0.name == key.range?.name }) { read.isForward = !range.isDescending }
    }

    /// - Parameter limit: of items that are looked at.
    func page(from start: ContinuationToken, limit: Int?, _ db: Database) throws -> Page {
        var page = Page()
        var left = limit
        var bytes = 0
        let count = partitions?.count ?? 1
        guard start.partition < count else { throw AWSError.invalidNextToken }
        for position in start.partition..<count {
            var read = read
            read.partition = partitions?[position]
            try read.select(nil, nil, limit: left)
            if position == start.partition { try read.start(at: start.last) }
            let part = try read.page(db)
            page.items += part.items ?? []
            page.capacity += read.consumed(part)
            if let last = part.last {
                page.next = ContinuationToken(partition: position, last: last)
                return page
            }
            bytes += part.bytes
            left = left.map { $0 - part.scanned }
            if position + 1 < count, left == 0 || bytes >= ItemRead.maximumPageBytes {
                page.next = ContinuationToken(partition: position + 1, last: nil)
                return page
            }
        }
        return page
    }
}
