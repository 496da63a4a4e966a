import AWSCore
import AWSShapes

/// What a `CreateTable` must be, in AWS's words.
///
/// Source: Amazon DynamoDB API Reference, "CreateTable"; the messages as dynalite recorded them.
enum TableDefinition {
    static let maximumGlobalIndexes = 20
    static let maximumLocalIndexes = 5

    static func check(_ input: DynamoDB.CreateTableInput) throws(AWSError) {
        try checkName(input.tableName)
        guard let definitions = input.attributeDefinitions, let schema = input.keySchema else {
            throw .invalidValue("Missing AttributeDefinitions or KeySchema")
        }
        try checkThroughput(input.billingMode, input.provisionedThroughput)
        let key = try Self.key(schema, definitions)
        var used = Set(key.names)
        var names: Set<String> = []
        for index in input.localSecondaryIndexes ?? [] {
            guard key.range != nil else {
                throw .invalidValue(
                    "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"
                )
            }
            let local = try indexKey(index.indexName, index.keySchema, index.projection, definitions)
            guard local.hash == key.hash else {
                throw .invalidValue(
                    "Index KeySchema does not have the same leading hash key as table KeySchema for index: "
                        + "\(index.indexName). index hash key: \(local.hash.name), table hash key: \(key.hash.name)")
            }
            guard local.range != nil else {
                throw .invalidValue("Index KeySchema does not have a range key for index: \(index.indexName)")
            }
            used.formUnion(local.names)
            try insert(index.indexName, &names)
        }
        for index in input.globalSecondaryIndexes ?? [] {
            used.formUnion(try indexKey(index.indexName, index.keySchema, index.projection, definitions).names)
            try insert(index.indexName, &names)
        }
        if (input.globalSecondaryIndexes?.count ?? 0) > maximumGlobalIndexes {
            throw .invalidValue("GlobalSecondaryIndex count exceeds the per-table limit of 20")
        }
        if (input.localSecondaryIndexes?.count ?? 0) > maximumLocalIndexes {
            throw .invalidValue("Number of LocalSecondaryIndexes exceeds per-table limit of 5")
        }
        try checkUse(of: definitions, used)
    }

    private static func checkUse(of definitions: [DynamoDB.AttributeDefinition], _ used: Set<String>) throws(AWSError) {
        let defined = definitions.map(\.attributeName)
        var names: Set<String> = []
        for name in defined where !names.insert(name).inserted {
            throw .invalidValue("Duplicate AttributeDefinitions: \(name)")
        }
        guard Set(defined) != used else { return }
        throw .invalidValue(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
        )
    }

    private static func insert(_ name: String, _ names: inout Set<String>) throws(AWSError) {
        guard names.insert(name).inserted else { throw .invalidValue("Duplicate index name: \(name)") }
    }

    static func checkName(_ name: String) throws(AWSError) {
        guard (3...255).contains(name.utf8.count) else {
            throw .validation("TableName must be at least 3 characters long and at most 255 characters long")
        }
        guard name.utf8.allSatisfy(isAllowed) else {
            throw .validation(
                "1 validation error detected: Value '\(name)' at 'tableName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+")
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    static func checkThroughput(_ mode: String?, _ throughput: DynamoDB.ProvisionedThroughput?) throws(AWSError) {
        if mode == "PAY_PER_REQUEST" {
            guard let throughput, throughput.readCapacityUnits > 0 || throughput.writeCapacityUnits > 0 else { return }
            throw .invalidValue(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST")
        }
        guard let throughput else {
            throw .invalidValue(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED")
        }
        guard throughput.readCapacityUnits > 0, throughput.writeCapacityUnits > 0 else {
            throw .validation("Throughput values must be at least 1")
        }
    }

    private static func indexKey(
        _ name: String, _ schema: [DynamoDB.KeySchemaElement], _ projection: DynamoDB.Projection,
        _ definitions: [DynamoDB.AttributeDefinition]
    ) throws(AWSError) -> KeySchema {
        guard (3...255).contains(name.utf8.count), name.utf8.allSatisfy(isAllowed) else {
            throw .validation("IndexName must be 3 to 255 of a-z, A-Z, 0-9, '_', '-' and '.': \(name)")
        }
        switch projection.projectionType {
        case nil: throw .invalidValue("Unknown ProjectionType: null")
        case "INCLUDE":
            if projection.nonKeyAttributes?.isEmpty ?? true {
                throw .invalidValue("ProjectionType is INCLUDE, but NonKeyAttributes is not specified")
            }
            var names: Set<String> = []
            for name in projection.nonKeyAttributes ?? [] where !names.insert(name).inserted {
                throw .invalidValue("Duplicate attribute name in NonKeyAttributes: \(name)")
            }
        case "ALL", "KEYS_ONLY":
            if let type = projection.projectionType, projection.nonKeyAttributes != nil {
                throw .invalidValue("ProjectionType is \(type), but NonKeyAttributes is specified")
            }
        default: throw .invalidValue("Unknown ProjectionType: \(projection.projectionType ?? "")")
        }
        return try key(schema, definitions)
    }

    /// The key attributes with their types.
    static func key(
        _ schema: [DynamoDB.KeySchemaElement], _ definitions: [DynamoDB.AttributeDefinition]
    ) throws(AWSError) -> KeySchema {
        guard let first = schema.first, first.keyType == "HASH" else {
            throw .validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
        }
        guard schema.count <= 2 else {
            throw .validation("Invalid KeySchema: At most one hash key and one range key are supported")
        }
        let second = schema.dropFirst().first
        if let second {
            guard second.keyType == "RANGE" else {
                throw .validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
            }
            guard second.attributeName != first.attributeName else {
                throw .validation("Both the Hash Key and the Range Key element in the KeySchema have the same name")
            }
        }
        func attribute(_ name: String) throws(AWSError) -> KeyAttribute {
            guard let found = definitions.first(where: { $0.attributeName == name }) else {
                let keys = schema.map(\.attributeName).joined(separator: ", ")
                let known = definitions.map(\.attributeName).joined(separator: ", ")
                throw .invalidValue(
                    "Some index key attributes are not defined in AttributeDefinitions. "
                        + "Keys: [\(keys)], AttributeDefinitions: [\(known)]")
            }
            guard ["S", "N", "B"].contains(found.attributeType) else {
                throw .validation(
                    "1 validation error detected: Value '\(found.attributeType)' at 'attributeDefinitions.1.member.attributeType'"
                        + " failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]")
            }
            return KeyAttribute(name: name, type: found.attributeType)
        }
        return KeySchema(
            hash: try attribute(first.attributeName),
            range: try second.map { e throws(AWSError) in try attribute(e.attributeName) })
    }

    static func projected(_ projection: DynamoDB.Projection) -> SecondaryIndex.Projected {
        switch projection.projectionType {
        case "KEYS_ONLY": .some([])
        case "INCLUDE": .some(Set(projection.nonKeyAttributes ?? []))
        default: .all
        }
    }
}
