import AWSShapes

@testable import CloudDynamoDB

/// A write of one item, alone or in a batch or transaction.
enum ModelWrite: Equatable {
    case put(Item, ModelCondition?)
    case update(Item, [ModelUpdate], ModelCondition?)
    case delete(Item, ModelCondition?)
    case check(Item, ModelCondition)

    var key: Item {
        switch self {
        case .put(let item, _): item.filter { $0.key == "PK" || $0.key == "SK" }
        case .update(let key, _, _), .delete(let key, _), .check(let key, _): key
        }
    }

    var condition: ModelCondition? {
        switch self {
        case .put(_, let condition), .update(_, _, let condition), .delete(_, let condition): condition
        case .check(_, let condition): condition
        }
    }

    /// Smaller writes that may show the same mistake.
    var simpler: [ModelWrite] {
        let conditions: [ModelCondition?] = condition.map { [nil] + $0.simpler.map(Optional.some) } ?? []
        switch self {
        case .put(let item, let condition):
            return conditions.map { .put(item, $0) }
                + item.keys.filter { $0 != "PK" && $0 != "SK" }.sorted().map { name in
                    .put(item.filter { $0.key != name }, condition)
                }
        case .update(let key, let parts, let condition):
            return conditions.map { .update(key, parts, $0) }
                + (parts.count > 1 ? parts.indices.map { .update(key, parts.without($0), condition) } : [])
        case .delete(let key, _): return conditions.map { .delete(key, $0) }
        case .check(let key, _): return conditions.compactMap { $0.map { .check(key, $0) } }
        }
    }
}

enum ModelRange: Equatable {
    case compare(String, AttributeValue)
    case between(AttributeValue, AttributeValue)
    case beginsWith(AttributeValue)
}

struct ModelQuery: Equatable {
    var index: String?
    var hash: AttributeValue
    var range: ModelRange?
    var isForward = true
    var isConsistent = false
    var limit: Int?
    var filter: ModelCondition?
    var isCount = false
}

struct ModelScan: Equatable {
    var index: String?
    var segments: Int?
    var limit: Int?
    var filter: ModelCondition?
}

enum ModelOperation: Equatable {
    case write(ModelWrite)
    case get(Item)
    case query(ModelQuery)
    case scan(ModelScan)
    case batchGet([Item])
    case batchWrite([ModelWrite])
    case transactGet([Item])
    case transactWrite([ModelWrite], token: String?)
    case createIndex(String)
    case dropIndex(String)
    case setTimeToLive(Bool)
    /// Time passes, in seconds, and what expired is removed.
    case tick(Int)

    var simpler: [ModelOperation] {
        switch self {
        case .write(let write): write.simpler.map { .write($0) }
        case .query(var query):
            {
                var all: [ModelOperation] = (query.filter?.simpler ?? []).map { simple in
                    query.filter = simple
                    return .query(query)
                }
                for change: (inout ModelQuery) -> Void in [
                    { $0.filter = nil }, { $0.range = nil }, { $0.limit = nil }, { $0.isForward = true },
                ] {
                    var simple = query
                    change(&simple)
                    all.append(.query(simple))
                }
                return all
            }()
        case .scan(let scan):
            [
                .scan(ModelScan(index: scan.index, segments: scan.segments, limit: scan.limit)),
                .scan(ModelScan(index: scan.index, segments: scan.segments)), .scan(ModelScan(index: scan.index)),
            ]
        case .batchGet(let keys): keys.count > 1 ? keys.indices.map { .batchGet(keys.without($0)) } : []
        case .transactGet(let keys): keys.count > 1 ? keys.indices.map { .transactGet(keys.without($0)) } : []
        case .batchWrite(let writes): writes.smaller.map { .batchWrite($0) }
        case .transactWrite(let writes, let token):
            (token == nil ? [] : [.transactWrite(writes, token: nil)])
                + writes.smaller.map { .transactWrite($0, token: token) }
        default: []
        }
    }
}

extension Array {
    func without(_ position: Int) -> [Element] {
        var rest = self
        rest.remove(at: position)
        return rest
    }
}

extension [ModelWrite] {
    fileprivate var smaller: [[ModelWrite]] {
        var all: [[ModelWrite]] = count > 1 ? indices.map(without) : []
        for (position, write) in enumerated() {
            for simple in write.simpler {
                var next = self
                next[position] = simple
                all.append(next)
            }
        }
        return all
    }
}

/// What an operation is answered with, as far as it is compared.
enum ModelOutcome: Equatable {
    case done(Item?)
    case items([Item], count: Int, scanned: Int)
    case several([Item?])
    case refused(String)
    /// The reasons' codes.
    case cancelled([String])
}
