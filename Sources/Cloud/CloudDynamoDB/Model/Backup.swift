import AWSCore
import AWSShapes

/// A copy of a table at a moment: what it was, and in the store its items.
struct Backup: Sendable {
    /// Made by whom.
    enum Kind: String, Sendable {
        case user = "USER"
        /// By DynamoDB, of a table that was deleted while it could be recovered.
        case system = "SYSTEM"
    }

    let id: Int64
    let arn: String
    let name: String
    let kind: Kind
    let tableARN: String
    let tableID: String
    let tableCreated: Timestamp
    /// The table's, tags too.
    let definition: DynamoDB.CreateTableInput
    let timeToLive: String?
    let created: Timestamp
    /// When DynamoDB removes it; nil for never.
    let expires: Timestamp?
    let items: Int
    let bytes: Int

    static func arn(table: String, at time: Timestamp, random: UInt64) -> String {
        "\(table)/backup/\(name(at: time, random: random))"
    }

    /// The name in the ARN of a backup, an import or an export: the time in milliseconds, and something of chance.
    static func name(at time: Timestamp, random: UInt64) -> String {
        "\(time.milliseconds.padded(to: 14))-\((random & 0xFFFF_FFFF).padded(to: 8, radix: 16))"
    }

    // MARK: - Shapes

    func details(status: String = "AVAILABLE") -> DynamoDB.BackupDetails {
        .init(
            backupArn: arn, backupName: name, backupStatus: status, backupType: kind.rawValue,
            backupCreationDateTime: created, backupSizeBytes: bytes, backupExpiryDateTime: expires)
    }

    var summary: DynamoDB.BackupSummary {
        .init(
            tableName: definition.tableName, tableId: tableID, tableArn: tableARN, backupArn: arn, backupName: name,
            backupCreationDateTime: created, backupExpiryDateTime: expires, backupStatus: "AVAILABLE",
            backupType: kind.rawValue, backupSizeBytes: bytes)
    }

    func description(status: String = "AVAILABLE") -> DynamoDB.BackupDescription {
        let global = definition.globalSecondaryIndexes?.map {
            DynamoDB.GlobalSecondaryIndexInfo(
                indexName: $0.indexName, keySchema: $0.keySchema, projection: $0.projection,
                provisionedThroughput: $0.provisionedThroughput, onDemandThroughput: $0.onDemandThroughput)
        }
        let local = definition.localSecondaryIndexes?.map {
            DynamoDB.LocalSecondaryIndexInfo(
                indexName: $0.indexName, keySchema: $0.keySchema, projection: $0.projection)
        }
        return .init(
            backupDetails: details(status: status),
            sourceTableDetails: .init(
                tableName: definition.tableName, tableId: tableID, keySchema: definition.keySchema ?? [],
                tableCreationDateTime: tableCreated,
                provisionedThroughput: definition.provisionedThroughput
                    ?? .init(readCapacityUnits: 0, writeCapacityUnits: 0),
                tableArn: tableARN, tableSizeBytes: bytes, onDemandThroughput: definition.onDemandThroughput,
                itemCount: items, billingMode: definition.billingMode ?? "PROVISIONED"),
            sourceTableFeatureDetails: .init(
                localSecondaryIndexes: local, globalSecondaryIndexes: global,
                streamDescription: definition.streamSpecification,
                timeToLiveDescription: timeToLive.map { .init(timeToLiveStatus: "ENABLED", attributeName: $0) },
                sseDescription: definition.sseSpecification.flatMap {
                    $0.enabled == true
                        ? .init(status: "ENABLED", sseType: $0.sseType ?? "KMS", kmsMasterKeyArn: $0.kmsMasterKeyId)
                        : nil
                }))
    }
}
