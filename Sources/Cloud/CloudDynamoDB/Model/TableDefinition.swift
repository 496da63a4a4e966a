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
        let isOnDemand = input.billingMode == "PAY_PER_REQUEST"
        try WarmThroughput.check(
            input.warmThroughput, of: "table", provisioned: input.provisionedThroughput, isOnDemand: isOnDemand)
        for index in input.globalSecondaryIndexes ?? [] {
            try WarmThroughput.check(
                index.warmThroughput, of: "index \(index.indexName)", provisioned: index.provisionedThroughput,
                isOnDemand: isOnDemand)
        }
        if input.localSecondaryIndexes?.isEmpty == true {
            throw .invalidValue("List of LocalSecondaryIndexes is empty")
        }
        if input.globalSecondaryIndexes?.isEmpty == true {
            throw .invalidValue("List of GlobalSecondaryIndexes is empty")
        }
        let hasIndexes = input.localSecondaryIndexes != nil || input.globalSecondaryIndexes != nil
        let defined = Set(definitions.map(\.attributeName))
        if schema.count > 2 { try checkPair(schema) }
        if !hasIndexes, definitions.count < schema.count,
            !schema.allSatisfy({ defined.contains($0.attributeName) })
        {
            throw .validation("Invalid KeySchema: Some index key attribute have no definition")
        }
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
            let global = try indexKey(
                index.indexName, index.keySchema, index.projection, definitions, isGlobal: true)
            used.formUnion(global.names)
            try insert(index.indexName, &names)
        }
        if (input.globalSecondaryIndexes?.count ?? 0) > maximumGlobalIndexes {
            throw .invalidValue("GlobalSecondaryIndex count exceeds the per-table limit of 20")
        }
        if (input.localSecondaryIndexes?.count ?? 0) > maximumLocalIndexes {
            throw .invalidValue("Number of LocalSecondaryIndexes exceeds per-table limit of 5")
        }
        try checkUse(of: definitions, used, hasIndexes: hasIndexes)
    }

    private static func checkUse(
        of definitions: [DynamoDB.AttributeDefinition], _ used: Set<String>, hasIndexes: Bool
    ) throws(AWSError) {
        let defined = definitions.map(\.attributeName)
        var names: Set<String> = []
        for name in defined where !names.insert(name).inserted {
            throw .invalidValue("Duplicate AttributeDefinitions: \(name)")
        }
        guard names != used else { return }
        if hasIndexes {
            throw .invalidValue(
                "Some AttributeDefinitions are not used. AttributeDefinitions: [\(names.sorted().joined(separator: ", "))], "
                    + "keys used: [\(used.sorted().joined(separator: ", "))]")
        }
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
        _ definitions: [DynamoDB.AttributeDefinition], isGlobal: Bool = false
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
        return try key(schema, definitions, isGlobal: isGlobal)
    }

    /// The key attributes with their types.
    ///
    /// - Parameter isGlobal: of a global index, which may have four of each kind (Developer Guide, "Multi-attribute key
    ///   schema").
    static func key(
        _ schema: [DynamoDB.KeySchemaElement], _ definitions: [DynamoDB.AttributeDefinition], isGlobal: Bool = false
    ) throws(AWSError) -> KeySchema {
        guard let first = schema.first, first.keyType == "HASH" else {
            throw .validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
        }
        if isGlobal { try checkSeveral(schema) } else { try checkPair(schema) }
        var hashes: [KeyAttribute] = []
        var ranges: [KeyAttribute] = []
        for element in schema {
            let attribute = try attribute(element.attributeName, schema, definitions)
            if element.keyType == "HASH" { hashes.append(attribute) } else { ranges.append(attribute) }
        }
        let hasMore = hashes.count > 1 || ranges.count > 1
        return KeySchema(
            hash: hashes[0], range: ranges.first,
            more: hasMore ? .init(hashes: Array(hashes.dropFirst()), ranges: Array(ranges.dropFirst())) : nil)
    }

    private static func checkPair(_ schema: [DynamoDB.KeySchemaElement]) throws(AWSError) {
        guard schema.count <= 2 else {
            let elements = schema.map { "KeySchemaElement(attributeName=\($0.attributeName), keyType=\($0.keyType))" }
            throw .validation(
                "1 validation error detected: Value '[\(elements.joined(separator: ", "))]' at 'keySchema' failed to "
                    + "satisfy constraint: Member must have length less than or equal to 2")
        }
        guard schema.count == 2 else { return }
        guard schema[1].keyType == "RANGE" else {
            throw .validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
        }
        guard schema[1].attributeName != schema[0].attributeName else {
            throw .validation("Both the Hash Key and the Range Key element in the KeySchema have the same name")
        }
    }

    private static func checkSeveral(_ schema: [DynamoDB.KeySchemaElement]) throws(AWSError) {
        let hashes = schema.prefix { $0.keyType == "HASH" }.count
        guard schema.dropFirst(hashes).allSatisfy({ $0.keyType != "HASH" }) else {
            throw .invalidValue("All HASH key attributes must precede RANGE key attributes in the KeySchema")
        }
        for (kind, count) in [("HASH", hashes), ("RANGE", schema.count - hashes)]
        where count > KeySchema.maximumAttributes {
            throw .invalidValue("The KeySchema exceeds the maximum allowed number of \(kind) key attributes")
        }
        guard Set(schema.map(\.attributeName)).count < schema.count else { return }
        throw .validation(
            hashes == 1 && schema.count == 2
                ? "Both the Hash Key and the Range Key element in the KeySchema have the same name"
                : "The KeySchema contains multiple key attributes with the same name")
    }

    private static func attribute(
        _ name: String, _ schema: [DynamoDB.KeySchemaElement], _ definitions: [DynamoDB.AttributeDefinition]
    ) throws(AWSError) -> KeyAttribute {
        guard let found = definitions.first(where: { $0.attributeName == name }) else {
            let keys = schema.map(\.attributeName).joined(separator: ", ")
            let known = definitions.map(\.attributeName).sorted().joined(separator: ", ")
            throw .invalidValue(
                "Some index key attributes are not defined in AttributeDefinitions. "
                    + "Keys: [\(keys)], AttributeDefinitions: [\(known)]")
        }
        guard ["S", "N", "B"].contains(found.attributeType) else {
            throw .validation(
                "1 validation error detected: Value '\(found.attributeType)' at 'attributeDefinitions.1.member.attributeType'"
                    + " failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]")
        }
        return KeyAttribute(name: found.attributeName, type: found.attributeType)
    }

    static func projected(_ projection: DynamoDB.Projection) -> SecondaryIndex.Projected {
        switch projection.projectionType {
        case "KEYS_ONLY": .some([])
        case "INCLUDE": .some(Set(projection.nonKeyAttributes ?? []))
        default: .all
        }
    }
}
