import AWSCore
import AWSShapes
import CloudCore

/// Time to live, point-in-time recovery and tags.
extension DynamoDBService {
    private static let maximumTags = 50

    func registerTableSettings(_ operations: inout OperationTable) {
        operations.on(DynamoDB.DescribeTimeToLive.self, resources: { input, _ in [self.arn(input.tableName)] }) {
            input, _ in
            let table = try self.existing(input.tableName)
            return DynamoDB.DescribeTimeToLiveOutput(timeToLiveDescription: table.timeToLiveDescription)
        }
        operations.on(
            DynamoDB.UpdateTimeToLive.self, validates: true, resources: { input, _ in [self.arn(input.tableName)] }
        ) { input, _ in
            try await self.setTimeToLive(input)
        }
        operations.on(DynamoDB.DescribeContinuousBackups.self, resources: { input, _ in [self.arn(input.tableName)] }) {
            input, _ in
            let table = try self.withBackups(input.tableName)
            return DynamoDB.DescribeContinuousBackupsOutput(
                continuousBackupsDescription: table.backups(now: self.settings.clock.now))
        }
        operations.on(DynamoDB.UpdateContinuousBackups.self, resources: { input, _ in [self.arn(input.tableName)] }) {
            input, _ in
            _ = try self.withBackups(input.tableName)
            let wanted = input.pointInTimeRecoverySpecification
            let now = self.settings.clock.now
            let table = try await self.change(input.tableName) { _, settings in
                try Self.apply(wanted, to: &settings, now: now)
            }
            return DynamoDB.UpdateContinuousBackupsOutput(continuousBackupsDescription: table.backups(now: now))
        }
        registerTags(&operations)
    }

    static func apply(
        _ wanted: DynamoDB.PointInTimeRecoverySpecification, to settings: inout Table.Settings, now: Timestamp
    ) throws(AWSError) {
        if let days = wanted.recoveryPeriodInDays {
            try RequestChecks.range(days, "pointInTimeRecoverySpecification.recoveryPeriodInDays", 1...35)
        }
        settings.recoveryPeriodInDays = wanted.recoveryPeriodInDays ?? 35
        settings.recoverableSince =
            wanted.pointInTimeRecoveryEnabled ? settings.recoverableSince ?? now.milliseconds : nil
    }

    private func withBackups(_ name: String) throws(AWSError) -> Table {
        guard let table = tables.table(named: Self.name(name)) else {
            throw AWSError("TableNotFoundException", "Table not found: \(Self.name(name))")
        }
        return table
    }

    private func setTimeToLive(_ input: DynamoDB.UpdateTimeToLiveInput) async throws -> DynamoDB.UpdateTimeToLiveOutput
    {
        let wanted = input.timeToLiveSpecification
        try RequestChecks.count(
            wanted.attributeName.utf8.count, "timeToLiveSpecification.attributeName", 1...255)
        try await change(input.tableName) { _, settings in
            if wanted.enabled {
                if let known = settings.timeToLive {
                    throw AWSError.validation(
                        known == wanted.attributeName
                            ? "TimeToLive is already enabled"
                            : "TimeToLive is active on a different AttributeName: current AttributeName is \(known)")
                }
                settings.timeToLive = wanted.attributeName
            } else {
                guard let known = settings.timeToLive else {
                    throw AWSError.validation("TimeToLive is already disabled")
                }
                guard known == wanted.attributeName else {
                    throw AWSError.validation(
                        "TimeToLive is active on a different AttributeName: current AttributeName is \(known)")
                }
                settings.timeToLive = nil
            }
        }
        return DynamoDB.UpdateTimeToLiveOutput(timeToLiveSpecification: wanted)
    }

    // MARK: - Tags

    private func registerTags(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.TagResource.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            let name = try self.tagged(input.resourceArn)
            try Self.checkTags(input.tags)
            guard !input.tags.isEmpty else {
                throw AWSError.validation("Atleast one Tag needs to be provided as Input.")
            }
            try await self.change(name) { definition, _ in
                var tags = definition.tags ?? []
                tags.removeAll { old in input.tags.contains { $0.key == old.key } }
                tags += input.tags
                try Self.checkTags(tags)
                definition.tags = tags
            }
            return Unit()
        }
        operations.on(
            DynamoDB.UntagResource.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            let name = try self.tagged(input.resourceArn)
            try await self.change(name) { definition, _ in
                definition.tags?.removeAll { input.tagKeys.contains($0.key) }
            }
            return Unit()
        }
        operations.on(
            DynamoDB.ListTagsOfResource.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            let table = try self.existing(try self.tagged(input.resourceArn))
            // There are 50 at most, and AWS lists them on one page (aws/aws-sdk, issue 583: the service team's answer).
            guard input.nextToken == nil else { throw AWSError.invalidNextToken }
            return .init(tags: (table.definition.tags ?? []).sorted { $0.key < $1.key })
        }
    }

    /// Amazon DynamoDB Developer Guide, "Tagging restrictions in DynamoDB".
    static func checkTags(_ tags: [DynamoDB.Tag]) throws(AWSError) {
        guard tags.count <= maximumTags else { throw .validation("Too many tags: a table has 50 at most") }
        for text in tags.flatMap({ [$0.key, $0.value] }) where !text.unicodeScalars.allSatisfy(isAllowedInTags) {
            throw .validation("One or more parameter values were invalid: a tag holds characters that are not allowed")
        }
    }

    private static func isAllowedInTags(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else {
            return scalar.properties.isAlphabetic || scalar.properties.isWhitespace
                || scalar.properties.numericType != nil
        }
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "+", "-", "=", ".", "_", ":", "/", "@", " ", "\t", "\n": return true
        default: return false
        }
    }

    private func tagged(_ arn: String) throws(AWSError) -> String {
        guard arn.hasPrefix("arn:") else {
            throw .validation("Invalid ResourceArn: ARNs must start with 'arn:': \(arn)")
        }
        guard Self.name(arn) != arn, ARN(arn)?.resource == "table/\(Self.name(arn))" else {
            throw .validation("Invalid ResourceArn provided as input \(arn)")
        }
        guard let table = tables.table(named: Self.name(arn)) else {
            throw AWSError("ResourceNotFoundException", "Requested resource not found: ResourcArn: \(arn) not found")
        }
        return table.name
    }
}
