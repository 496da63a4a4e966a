import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Making, finding, configuring and removing log groups and streams.
extension LogsService {
    func registerGroupOperations(_ table: inout OperationTable) {
        table.on(CloudWatchLogs.CreateLogGroup.self, resources: { input, _ in [self.arn(input.logGroupName)] }) {
            input, _ in
            try input.checkLogLimits()
            _ = try await self.createGroup(
                input.logGroupName, kmsKeyID: input.kmsKeyId, logGroupClass: input.logGroupClass ?? "STANDARD")
            return Unit()
        }
        table.on(CloudWatchLogs.DeleteLogGroup.self, resources: { input, _ in [self.arn(input.logGroupName) + ":*"] }) {
            input, _ in
            try input.checkLogLimits()
            try await self.deleteGroup(input.logGroupName)
            return Unit()
        }
        table.on(CloudWatchLogs.DescribeLogGroups.self) { input, _ in
            try input.checkLogLimits()
            return try self.describeGroups(input)
        }
        table.on(
            CloudWatchLogs.PutRetentionPolicy.self, resources: { input, _ in [self.arn(input.logGroupName) + ":*"] }
        ) { input, _ in
            try input.checkLogLimits()
            try await self.setRetention(input.retentionInDays, of: input.logGroupName)
            return Unit()
        }
        table.on(
            CloudWatchLogs.DeleteRetentionPolicy.self, resources: { input, _ in [self.arn(input.logGroupName) + ":*"] }
        ) { input, _ in
            try input.checkLogLimits()
            try await self.setRetention(nil, of: input.logGroupName)
            return Unit()
        }
        table.on(
            CloudWatchLogs.CreateLogStream.self,
            resources: { input, _ in [self.arn(input.logGroupName, stream: input.logStreamName)] }
        ) { input, _ in
            try input.checkLogLimits()
            try await self.createStream(input.logStreamName, in: input.logGroupName)
            return Unit()
        }
        table.on(CloudWatchLogs.DescribeLogStreams.self) { input, _ in
            try input.checkLogLimits()
            return try self.describeStreams(input)
        }
    }

    // MARK: - Groups

    @discardableResult
    func createGroup(
        _ name: String, kmsKeyID: String? = nil, logGroupClass: String = "STANDARD"
    ) async throws -> LogGroup {
        if groups.withLock({ $0[name] }) != nil { throw AWSError.logGroupExists }
        let group = try await store.createGroup(
            name: name, created: settings.clock.now.milliseconds, kmsKeyID: kmsKeyID, logGroupClass: logGroupClass)
        groups.withLock { $0[name] = group }
        return group
    }

    func deleteGroup(_ name: String) async throws {
        let group = try group(name)
        // What is buffered for it goes with it.
        await flush()
        groups.withLock { $0[name] = nil }
        try await store.deleteGroup(group.id)
    }

    func setRetention(_ days: Int?, of name: String) async throws {
        let group = try group(name)
        if let days, !LogLimits.retentionDays.contains(days) {
            let allowed = LogLimits.retentionDays.map(String.init).joined(separator: ", ")
            throw AWSError.invalidLogParameter(
                "1 validation error detected: Value '\(days)' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [\(allowed)]"
            )
        }
        try await store.setRetention(days, of: group.id)
        groups.withLock { $0[name]?.retention = days }
    }

    private func describeGroups(
        _ input: CloudWatchLogs.DescribeLogGroupsRequest
    ) throws(AWSError) -> CloudWatchLogs.DescribeLogGroupsResponse {
        if input.logGroupNamePrefix != nil, input.logGroupNamePattern != nil {
            throw .invalidLogParameter(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
        }
        let wanted = input.logGroupIdentifiers.map { Set($0.map(Self.groupName)) }
        let pattern = input.logGroupNamePattern.map { $0.lowercased() } ?? ""
        let found = groups.withLock { $0.values.map { $0 } }.filter { group in
            group.name.hasPrefix(input.logGroupNamePrefix ?? "")
                && (pattern.isEmpty || !group.name.lowercased().ranges(of: pattern).isEmpty)
                && (input.logGroupClass ?? group.logGroupClass) == group.logGroupClass
                && wanted?.contains(group.name) ?? true
        }
        let page = try Page(
            found.sorted { $0.name < $1.name }, after: input.nextToken, limit: input.limit ?? 50, orThrow: .badLogToken
        ) { $0.name }
        return .init(
            logGroups: page.elements.map { group in
                let arn = arn(group.name)
                return .init(
                    logGroupName: group.name, creationTime: Int(group.created), retentionInDays: group.retention,
                    metricFilterCount: 0, arn: arn + ":*", storedBytes: Int(group.bytes), kmsKeyId: group.kmsKeyID,
                    logGroupClass: group.logGroupClass, logGroupArn: arn)
            }, nextToken: page.nextToken)
    }

    // MARK: - Streams

    func createStream(_ name: String, in groupName: String) async throws {
        let group = try group(groupName)
        if group.streams[name] != nil { throw AWSError.logStreamExists }
        let stream = try await store.createStream(
            name: name, group: group.id, created: settings.clock.now.milliseconds)
        groups.withLock { groups in
            if groups[groupName]?.id == group.id { groups[groupName]?.streams[name] = stream }
        }
    }

    private func describeStreams(
        _ input: CloudWatchLogs.DescribeLogStreamsRequest
    ) throws(AWSError) -> CloudWatchLogs.DescribeLogStreamsResponse {
        let group = try group(name: input.logGroupName, identifier: input.logGroupIdentifier)
        let byTime = input.orderBy == "LastEventTime"
        if byTime, input.logStreamNamePrefix != nil {
            throw .invalidLogParameter("Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        var streams = group.streams.values.filter { $0.name.hasPrefix(input.logStreamNamePrefix ?? "") }
        streams.sort { left, right in
            let (first, second) = (left.last ?? 0, right.last ?? 0)
            return byTime && first != second ? first < second : left.name < right.name
        }
        if input.descending == true { streams.reverse() }
        let page = try Page(streams, after: input.nextToken, limit: input.limit ?? 50, orThrow: .badLogToken) {
            $0.name
        }
        return .init(
            logStreams: page.elements.map { stream in
                .init(
                    logStreamName: stream.name, creationTime: Int(stream.created),
                    firstEventTimestamp: stream.first.map(Int.init), lastEventTimestamp: stream.last.map(Int.init),
                    lastIngestionTime: stream.ingested.map(Int.init), uploadSequenceToken: SequenceToken.text,
                    arn: arn(group.name, stream: stream.name), storedBytes: 0)
            }, nextToken: page.nextToken)
    }
}

/// Sequence tokens are no longer asked for, and any one is taken (API Reference, "PutLogEvents").
enum SequenceToken {
    static let text = "49039859607170268164020172136022310266283085220016463874"
}

/// A page of a sorted list; its token is the key of the last element. A token whose element is gone is invalid.
struct Page<Element> {
    let elements: [Element]
    let nextToken: String?

    init(
        _ all: [Element], after token: String?, limit: Int, orThrow error: AWSError, key: (Element) -> String
    ) throws(AWSError) {
        var start = 0
        if let token {
            guard let index = all.firstIndex(where: { key($0) == token }) else { throw error }
            start = index + 1
        }
        elements = Array(all[start...].prefix(limit))
        nextToken = start + elements.count < all.count ? elements.last.map(key) : nil
    }
}
