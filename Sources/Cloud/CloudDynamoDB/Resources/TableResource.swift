import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::DynamoDB::Table`.
struct TableResource: ResourceProvider {
    let service: DynamoDBService

    var type: String { "AWS::DynamoDB::Table" }
    var knownProperties: [String] {
        [
            "TableName", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "LocalSecondaryIndexes",
            "BillingMode", "ProvisionedThroughput", "OnDemandThroughput", "SSESpecification", "TableClass",
            "DeletionProtectionEnabled", "TimeToLiveSpecification", "PointInTimeRecoverySpecification",
            "StreamSpecification",
            "Tags",
        ]
    }
    var inertProperties: [String] { ["ContributorInsightsSpecification", "WarmThroughput"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let wanted = try definition(request)
        let settings = try Settings(request.properties)
        let now = service.settings.clock.now
        if let existing = service.tables.table(named: wanted.tableName) {
            guard existing.definition.keySchema?.document == wanted.keySchema?.document else {
                throw AWSError.validation(
                    "The key schema of table \(wanted.tableName) cannot change; a stack replaces a table only if it does not name it."
                )
            }
            try await service.change(wanted.tableName) { definition, current in
                definition = wanted
                try settings.apply(to: &current, now: now)
            }
        } else {
            _ = try await service.createTable(wanted)
            try await service.change(wanted.tableName) { _, current in try settings.apply(to: &current, now: now) }
        }
        var attributes = ["Arn": service.arn(wanted.tableName)]
        if let stream = service.tables.table(named: wanted.tableName)?.stream, stream.isOpen {
            attributes["StreamArn"] = stream.arn
        }
        return ResourceState(physicalID: wanted.tableName, attributes: attributes)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let table = service.tables.table(named: state.physicalID) else { return }
        try await service.deleteTable(table)
    }

    // MARK: - Properties

    /// What `CreateTable` does not take.
    private struct Settings: Sendable {
        var timeToLive: String?
        var recovery = DynamoDB.PointInTimeRecoverySpecification(pointInTimeRecoveryEnabled: false)

        init(_ properties: JSONValue) throws(AWSError) {
            if let specification = properties["TimeToLiveSpecification"], specification["Enabled"]?.isOn == true {
                guard let name = specification["AttributeName"]?.stringValue, !name.isEmpty else {
                    throw .validation("TimeToLiveSpecification needs an AttributeName")
                }
                timeToLive = name
            }
            if let specification = properties["PointInTimeRecoverySpecification"] {
                recovery.pointInTimeRecoveryEnabled = specification["PointInTimeRecoveryEnabled"]?.isOn == true
                recovery.recoveryPeriodInDays = specification["RecoveryPeriodInDays"]?.wholeNumber
            }
        }

        func apply(to settings: inout Table.Settings, now: Timestamp) throws(AWSError) {
            settings.timeToLive = timeToLive
            try DynamoDBService.apply(recovery, to: &settings, now: now)
        }
    }

    private func definition(_ request: ResourceRequest) throws -> DynamoDB.CreateTableInput {
        let properties = request.properties
        var fields = Document.Fields()
        for name in [
            "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "LocalSecondaryIndexes",
            "ProvisionedThroughput", "OnDemandThroughput", "Tags",
        ] {
            if let value = properties[name] { fields.append(name, Self.document(value)) }
        }
        fields.append(
            "TableName", .string(properties["TableName"]?.stringValue ?? request.generatedName))
        fields.append("BillingMode", .string(properties["BillingMode"]?.stringValue ?? "PROVISIONED"))
        if let tableClass = properties["TableClass"]?.stringValue { fields.append("TableClass", .string(tableClass)) }
        var definition = try DynamoDB.CreateTableInput(document: .structure(fields))
        definition.deletionProtectionEnabled = properties["DeletionProtectionEnabled"]?.isOn
        if let encryption = properties["SSESpecification"] {
            definition.sseSpecification = .init(
                enabled: encryption["SSEEnabled"]?.isOn, sseType: encryption["SSEType"]?.stringValue,
                kmsMasterKeyId: encryption["KMSMasterKeyId"]?.stringValue)
        }
        if let stream = properties["StreamSpecification"] {
            guard let type = stream["StreamViewType"]?.stringValue, TableStream.ViewType(rawValue: type) != nil else {
                throw AWSError.validation("StreamSpecification needs a StreamViewType")
            }
            definition.streamSpecification = .init(streamEnabled: true, streamViewType: type)
        }
        try TableDefinition.check(definition)
        return definition
    }

    /// Members that are numbers in the API may be texts in a template.
    private static func document(_ value: JSONValue, _ name: String = "") -> Document {
        switch value {
        case .null: return .null
        case .bool(let flag): return .boolean(flag)
        case .number, .string:
            let isNumber = name.hasSuffix("CapacityUnits") || name.hasSuffix("RequestUnits")
            if isNumber, let number = value.wholeNumber { return .integer(Int64(number)) }
            return .string(value.stringValue ?? value.serialized())
        case .array(let elements): return .list(elements.map { document($0) })
        case .object(let object):
            var fields = Document.Fields()
            for member in object.members { fields.append(member.key, document(member.value, member.key)) }
            return .structure(fields)
        }
    }
}

extension JSONValue {
    fileprivate var isOn: Bool { boolValue ?? (stringValue?.lowercased() == "true") }
    fileprivate var wholeNumber: Int? { intValue ?? stringValue.flatMap { Int($0) } }
}
