import AWSCore
import AWSShapes
import CloudCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One page of a query or a scan.
struct ItemRead {
    /// Amazon DynamoDB Developer Guide, "Paginating table query results". Bytes.
    static let maximumPageBytes = 1024 * 1024

    struct Page {
        /// Nil when they are counted only, or written as JSON.
        var items: [Item]?
        var count = 0
        var scanned = 0
        var bytes = 0
        /// Of a local index that does not hold what is asked for: what it holds, and the units of the items behind it.
        var indexBytes = 0
        var fetches = 0.0
        var last: Item?
    }

    /// Where the page before ended.
    private struct Start {
        let item: StoredKey
        /// In the index.
        let entry: StoredKey?
    }

    let table: Table
    let index: SecondaryIndex?
    let isConsistent: Bool
    private(set) var filter: Condition?
    private var projection: Projection?
    private var projectionName = "ProjectionExpression"
    private(set) var isCount = false
    /// The whole item, though the index does not hold it.
    private var readsTable = false
    private var limit: Int?
    /// Nil to scan.
    var partition: KeyRange?
    var isForward = true
    var segment: (number: Int, count: Int)?
    private var start: Start?

    /// The key that the read goes by.
    var key: KeySchema { index?.key ?? table.key }

    init(_ table: Table, index name: String?, isConsistent: Bool) throws(AWSError) {
        self.table = table
        self.isConsistent = isConsistent
        guard let name else {
            index = nil
            return
        }
        guard let index = table.index(name) else {
            throw .validation("The table does not have the specified index: \(name)")
        }
        if isConsistent, index.kind == .global {
            throw .validation("Consistent reads are not supported on global secondary indexes")
        }
        self.index = index
    }

    /// A query of a table without a sort key, which has nowhere to go on.
    private var isOfOneItem: Bool { partition != nil && index == nil && table.key.range == nil }

    // MARK: - What is asked for

    /// - Parameter legacy: the filter, when it is not an expression.
    mutating func read(
        filter: String?, legacy: Condition?, projection: String?, attributesToGet: [String]?,
        _ attributes: inout ExpressionAttributes
    ) throws(AWSError) {
        self.filter = legacy
        if let filter { self.filter = try Condition(filter, .filter, &attributes) }
        if let attributesToGet {
            try RequestChecks.attributesToGet(attributesToGet)
            self.projection = Projection(attributesToGet: attributesToGet)
            projectionName = "AttributesToGet"
        } else if let projection {
            self.projection = try Projection(projection, &attributes)
        }
    }

    /// A filter and a projection that did not come as expressions.
    mutating func read(filter: Condition?, projection: Projection?) {
        self.filter = filter
        self.projection = projection
    }

    mutating func select(_ select: String?, _ capacity: String?, limit: Int?) throws(AWSError) {
        try RequestChecks.capacity(capacity)
        if let limit { try RequestChecks.range(limit, "limit", 1...Int(Int32.max)) }
        self.limit = limit
        switch select {
        case nil, "SPECIFIC_ATTRIBUTES": break
        case "COUNT":
            guard projection == nil else {
                throw .validation("Cannot specify the \(projectionName) when choosing to get only the Count")
            }
            isCount = true
        case "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES":
            guard projection == nil else {
                throw .validation("Cannot specify the \(projectionName) when choosing to get \(select ?? "")")
            }
            if select == "ALL_PROJECTED_ATTRIBUTES", index == nil {
                throw .validation(
                    "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName")
            }
            if select == "ALL_ATTRIBUTES", let index, index.projected != .all {
                guard index.kind == .local else {
                    throw .invalidValue(
                        "Select type ALL_ATTRIBUTES is not supported for global secondary index \(index.name) "
                            + "because its projection type is not ALL")
                }
                readsTable = true
            }
        case let other?:
            throw RequestChecks.enumeration(
                other, "select", "SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES")
        }
        if select == "SPECIFIC_ATTRIBUTES", projection == nil {
            throw .validation(
                "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES")
        }
        try checkProjection()
    }

    private mutating func checkProjection() throws(AWSError) {
        guard let index, let projection else { return }
        let missing = projection.topLevelAttributes.filter { !index.projects($0, of: table.key) }.sorted()
        guard !missing.isEmpty else { return }
        guard index.kind == .local else {
            throw .invalidValue(
                "Global secondary index \(index.name) does not project [\(missing.joined(separator: ", "))]")
        }
        readsTable = true
    }

    /// Sets where to begin, once all else is known.
    mutating func start(at given: Item?) throws(AWSError) {
        guard let given else { return }
        guard !isOfOneItem else {
            let values = given.sorted { $0.key < $1.key }.map { "\($0.key)=AttributeValue: \($0.value.messageText)" }
            throw .validation(
                "The provided exclusive start key is invalid: ExclusiveStartKey: {\(values.joined(separator: ", "))}")
        }
        let names = Set(table.key.names + (index?.key.names ?? []))
        guard Set(given.keys) == names else {
            throw .validation(
                "The provided starting key is invalid: The provided key element does not match the schema")
        }
        let invalid = AWSError.validation(
            "The provided starting key is invalid: The provided key element does not match the schema")
        guard let item = try? table.key.key(table.key.attributes(of: given)) else { throw invalid }
        var entry: StoredKey?
        if let index {
            guard let found = index.entry(given) else { throw invalid }
            entry = found
        }
        if let partition {
            let at = entry ?? item
            guard at.partition == partition.partition, partition.contains(at.sort) else {
                throw .validation(
                    "The provided starting key is outside query boundaries based on provided conditions")
            }
        }
        if let segment, Self.segment(of: (entry ?? item).partition, segment.count) != segment.number {
            throw .validation(
                "The provided Exclusive start key does not map to the provided Segment and TotalSegments values.")
        }
        start = Start(item: item, entry: entry)
    }

    // MARK: - Reading

    func page(_ db: any StatementSource) throws -> Page {
        let rows = try rows(db)
        defer { rows.reset() }
        var page = Page(items: isCount ? nil : [])
        var last: Item?
        while try rows.step() {
            if isOfOtherSegment(rows) { continue }
            var item = try ItemCodec.decode(rows.bytes(0))
            let keys = item
            if let index, !readsTable { item = index.project(item, of: table.key) }
            let size = ItemSize.of(item)
            if page.bytes + size > Self.maximumPageBytes, let last {
                page.last = lastKey(last)
                return page
            }
            page.bytes += size
            page.scanned += 1
            if let index, readsTable {
                page.indexBytes += ItemSize.of(index.project(item, of: table.key))
                page.fetches += ConsumedCapacity.reading(size, isConsistent: isConsistent)
            }
            if try filter?.holds(for: item) ?? true {
                page.count += 1
                page.items?.append(projection?(item) ?? item)
            }
            last = keys
            if page.scanned == limit, !isOfOneItem {
                page.last = lastKey(keys)
                return page
            }
        }
        return page
    }

    /// Whether what is stored is what is answered.
    var isVerbatim: Bool {
        filter == nil && projection == nil && !isCount && (index == nil || index?.projected == .all)
    }

    /// A page whose items are written as JSON at once, for reads that are verbatim.
    func verbatimPage(_ db: any StatementSource) throws -> (page: Page, json: [UInt8]) {
        let rows = try rows(db)
        defer { rows.reset() }
        var page = Page()
        var json: [UInt8] = [UInt8(ascii: "[")]
        var last: [UInt8] = []
        while try rows.step() {
            if isOfOtherSegment(rows) { continue }
            let body = rows.bytes(0)
            let mark = json.count
            if page.scanned > 0 { json.append(UInt8(ascii: ",")) }
            let size = try ItemCodec.appendJSON(body, to: &json)
            if page.bytes + size > Self.maximumPageBytes, page.scanned > 0 {
                json.removeLast(json.count - mark)
                page.last = lastKey(try last.withUnsafeBytes { try ItemCodec.decode($0) })
                break
            }
            page.bytes += size
            page.scanned += 1
            if page.scanned == limit, !isOfOneItem {
                page.last = lastKey(try ItemCodec.decode(body))
                break
            }
            // Bytes of the row that is gone with the next one.
            last.removeAll(keepingCapacity: true)
            last.append(contentsOf: body)
        }
        page.count = page.scanned
        json.append(UInt8(ascii: "]"))
        return (page, json)
    }

    private func rows(_ db: any StatementSource) throws -> SQLStatement {
        let (sql, ids, keys) = statement
        let rows = try db.statement(sql)
        for (index, id) in ids.enumerated() { rows.bind(id, at: Int32(index + 1)) }
        for (index, key) in keys.enumerated() { rows.bind(key, at: Int32(ids.count + index + 1)) }
        return rows
    }

    private func isOfOtherSegment(_ row: SQLStatement) -> Bool {
        guard let segment else { return false }
        return Self.segment(of: row.bytes(1), segment.count) != segment.number
    }

    private func lastKey(_ item: Item) -> Item {
        var key = table.key.attributes(of: item)
        for name in index?.key.names ?? [] { key[name] = item[name] }
        return key
    }

    private static func segment(of partition: some Sequence<UInt8>, _ count: Int) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in partition { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // The upper bits are the better mixed ones.
        return Int((hash >> 16) % UInt64(count))
    }

    /// Column 0 is the item, column 1 the partition key.
    private var statement: (sql: String, ids: [Int64], keys: [Data]) {
        let ids: [Int64]
        var arguments: [Data] = []
        var sql: String
        var order: [String]
        let sort: String
        if let index {
            sql = """
                SELECT t.body, i.ipk FROM index_item i
                CROSS JOIN item t ON t.tableID = ? AND t.pk = i.pk AND t.sk = i.sk WHERE i.indexID = ?
                """
            ids = [table.id, index.id]
            order = partition == nil ? ["i.ipk", "i.isk", "i.pk", "i.sk"] : ["i.isk", "i.pk", "i.sk"]
            sort = "i.isk"
        } else {
            sql = "SELECT body, pk FROM item WHERE tableID = ?"
            ids = [table.id]
            order = partition == nil ? ["pk", "sk"] : ["sk"]
            sort = "sk"
        }
        if let partition {
            sql += index == nil ? " AND pk = ?" : " AND i.ipk = ?"
            arguments.append(partition.partition)
            // The start is within the bounds, so it stands in for the one that it is nearer than.
            if let lower = partition.lower, !(start != nil && isForward) {
                sql += " AND \(sort) \(lower.isIncluded ? ">=" : ">") ?"
                arguments.append(lower.bytes)
            }
            if let upper = partition.upper, !(start != nil && !isForward) {
                sql += " AND \(sort) \(upper.isIncluded ? "<=" : "<") ?"
                arguments.append(upper.bytes)
            }
        }
        if let start {
            let marks = order.map { _ in "?" }.joined(separator: ", ")
            sql += " AND (\(order.joined(separator: ", "))) \(isForward ? ">" : "<") (\(marks))"
            var values = start.entry.map { [$0.partition, $0.sort] } ?? []
            values += [start.item.partition, start.item.sort]
            if partition != nil { values.removeFirst() }
            arguments += values
        }
        if !isForward { order = order.map { $0 + " DESC" } }
        sql += " ORDER BY \(order.joined(separator: ", "))"
        return (sql, ids, arguments)
    }

    func capacity(_ page: Page, _ wanted: String?) -> DynamoDB.ConsumedCapacity? {
        wanted.isReturned ? consumed(page).shape(table, wanted) : nil
    }

    /// Items that an index does not hold whole are read one by one.
    func consumed(_ page: Page) -> ConsumedCapacity {
        var capacity = ConsumedCapacity(
            reading: readsTable ? page.indexBytes : page.bytes, isConsistent: isConsistent, index: index)
        capacity.table += page.fetches
        return capacity
    }
}
