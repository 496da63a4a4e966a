// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum CloudWatchLogsProofs {
    static let operations: [any AWSOperation.Type] = [
        CloudWatchLogs.CreateLogGroup.self,
        CloudWatchLogs.CreateLogStream.self,
        CloudWatchLogs.DeleteLogGroup.self,
        CloudWatchLogs.DeleteRetentionPolicy.self,
        CloudWatchLogs.DescribeLogGroups.self,
        CloudWatchLogs.DescribeLogStreams.self,
        CloudWatchLogs.FilterLogEvents.self,
        CloudWatchLogs.GetLogEvents.self,
        CloudWatchLogs.PutLogEvents.self,
        CloudWatchLogs.PutRetentionPolicy.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            CloudWatchLogs.CreateLogGroupRequest.self,
            copy: { one in CloudWatchLogs.CreateLogGroupRequest(logGroupName: one.logGroupName, kmsKeyId: one.kmsKeyId, tags: one.tags, logGroupClass: one.logGroupClass, deletionProtectionEnabled: one.deletionProtectionEnabled) },
            minimum: { one in CloudWatchLogs.CreateLogGroupRequest(logGroupName: one.logGroupName) }),
        StructureProof(
            CloudWatchLogs.CreateLogStreamRequest.self,
            copy: { one in CloudWatchLogs.CreateLogStreamRequest(logGroupName: one.logGroupName, logStreamName: one.logStreamName) }),
        StructureProof(
            CloudWatchLogs.DeleteLogGroupRequest.self,
            copy: { one in CloudWatchLogs.DeleteLogGroupRequest(logGroupName: one.logGroupName) }),
        StructureProof(
            CloudWatchLogs.DeleteRetentionPolicyRequest.self,
            copy: { one in CloudWatchLogs.DeleteRetentionPolicyRequest(logGroupName: one.logGroupName) }),
        StructureProof(
            CloudWatchLogs.DescribeLogGroupsRequest.self,
            copy: { one in CloudWatchLogs.DescribeLogGroupsRequest(accountIdentifiers: one.accountIdentifiers, logGroupNamePrefix: one.logGroupNamePrefix, logGroupNamePattern: one.logGroupNamePattern, nextToken: one.nextToken, limit: one.limit, includeLinkedAccounts: one.includeLinkedAccounts, logGroupClass: one.logGroupClass, logGroupIdentifiers: one.logGroupIdentifiers) },
            minimum: { _ in CloudWatchLogs.DescribeLogGroupsRequest() }),
        StructureProof(
            CloudWatchLogs.DescribeLogGroupsResponse.self,
            copy: { one in CloudWatchLogs.DescribeLogGroupsResponse(logGroups: one.logGroups, nextToken: one.nextToken) },
            minimum: { _ in CloudWatchLogs.DescribeLogGroupsResponse() }),
        StructureProof(
            CloudWatchLogs.LogGroup.self,
            copy: { one in CloudWatchLogs.LogGroup(logGroupName: one.logGroupName, creationTime: one.creationTime, retentionInDays: one.retentionInDays, metricFilterCount: one.metricFilterCount, arn: one.arn, storedBytes: one.storedBytes, kmsKeyId: one.kmsKeyId, dataProtectionStatus: one.dataProtectionStatus, inheritedProperties: one.inheritedProperties, logGroupClass: one.logGroupClass, logGroupArn: one.logGroupArn, deletionProtectionEnabled: one.deletionProtectionEnabled, bearerTokenAuthenticationEnabled: one.bearerTokenAuthenticationEnabled, retentionPolicyName: one.retentionPolicyName) },
            minimum: { _ in CloudWatchLogs.LogGroup() }),
        StructureProof(
            CloudWatchLogs.DescribeLogStreamsRequest.self,
            copy: { one in CloudWatchLogs.DescribeLogStreamsRequest(logGroupName: one.logGroupName, logGroupIdentifier: one.logGroupIdentifier, logStreamNamePrefix: one.logStreamNamePrefix, orderBy: one.orderBy, descending: one.descending, nextToken: one.nextToken, limit: one.limit) },
            minimum: { _ in CloudWatchLogs.DescribeLogStreamsRequest() }),
        StructureProof(
            CloudWatchLogs.DescribeLogStreamsResponse.self,
            copy: { one in CloudWatchLogs.DescribeLogStreamsResponse(logStreams: one.logStreams, nextToken: one.nextToken) },
            minimum: { _ in CloudWatchLogs.DescribeLogStreamsResponse() }),
        StructureProof(
            CloudWatchLogs.LogStream.self,
            copy: { one in CloudWatchLogs.LogStream(logStreamName: one.logStreamName, creationTime: one.creationTime, firstEventTimestamp: one.firstEventTimestamp, lastEventTimestamp: one.lastEventTimestamp, lastIngestionTime: one.lastIngestionTime, uploadSequenceToken: one.uploadSequenceToken, arn: one.arn, storedBytes: one.storedBytes) },
            minimum: { _ in CloudWatchLogs.LogStream() }),
        StructureProof(
            CloudWatchLogs.FilterLogEventsRequest.self,
            copy: { one in CloudWatchLogs.FilterLogEventsRequest(logGroupName: one.logGroupName, logGroupIdentifier: one.logGroupIdentifier, logStreamNames: one.logStreamNames, logStreamNamePrefix: one.logStreamNamePrefix, startTime: one.startTime, endTime: one.endTime, filterPattern: one.filterPattern, nextToken: one.nextToken, limit: one.limit, startFromHead: one.startFromHead, interleaved: one.interleaved, unmask: one.unmask) },
            minimum: { _ in CloudWatchLogs.FilterLogEventsRequest() }),
        StructureProof(
            CloudWatchLogs.FilterLogEventsResponse.self,
            copy: { one in CloudWatchLogs.FilterLogEventsResponse(events: one.events, searchedLogStreams: one.searchedLogStreams, nextToken: one.nextToken) },
            minimum: { _ in CloudWatchLogs.FilterLogEventsResponse() }),
        StructureProof(
            CloudWatchLogs.FilteredLogEvent.self,
            copy: { one in CloudWatchLogs.FilteredLogEvent(logStreamName: one.logStreamName, timestamp: one.timestamp, message: one.message, ingestionTime: one.ingestionTime, eventId: one.eventId) },
            minimum: { _ in CloudWatchLogs.FilteredLogEvent() }),
        StructureProof(
            CloudWatchLogs.SearchedLogStream.self,
            copy: { one in CloudWatchLogs.SearchedLogStream(logStreamName: one.logStreamName, searchedCompletely: one.searchedCompletely) },
            minimum: { _ in CloudWatchLogs.SearchedLogStream() }),
        StructureProof(
            CloudWatchLogs.GetLogEventsRequest.self,
            copy: { one in CloudWatchLogs.GetLogEventsRequest(logStreamName: one.logStreamName, logGroupName: one.logGroupName, logGroupIdentifier: one.logGroupIdentifier, startTime: one.startTime, endTime: one.endTime, nextToken: one.nextToken, limit: one.limit, startFromHead: one.startFromHead, unmask: one.unmask) },
            minimum: { one in CloudWatchLogs.GetLogEventsRequest(logStreamName: one.logStreamName) }),
        StructureProof(
            CloudWatchLogs.GetLogEventsResponse.self,
            copy: { one in CloudWatchLogs.GetLogEventsResponse(events: one.events, nextForwardToken: one.nextForwardToken, nextBackwardToken: one.nextBackwardToken) },
            minimum: { _ in CloudWatchLogs.GetLogEventsResponse() }),
        StructureProof(
            CloudWatchLogs.OutputLogEvent.self,
            copy: { one in CloudWatchLogs.OutputLogEvent(timestamp: one.timestamp, message: one.message, ingestionTime: one.ingestionTime) },
            minimum: { _ in CloudWatchLogs.OutputLogEvent() }),
        StructureProof(
            CloudWatchLogs.PutLogEventsRequest.self,
            copy: { one in CloudWatchLogs.PutLogEventsRequest(logGroupName: one.logGroupName, logStreamName: one.logStreamName, logEvents: one.logEvents, sequenceToken: one.sequenceToken, entity: one.entity) },
            minimum: { one in CloudWatchLogs.PutLogEventsRequest(logGroupName: one.logGroupName, logStreamName: one.logStreamName, logEvents: one.logEvents) }),
        StructureProof(
            CloudWatchLogs.InputLogEvent.self,
            copy: { one in CloudWatchLogs.InputLogEvent(timestamp: one.timestamp, message: one.message) }),
        StructureProof(
            CloudWatchLogs.Entity.self,
            copy: { one in CloudWatchLogs.Entity(keyAttributes: one.keyAttributes, attributes: one.attributes) },
            minimum: { _ in CloudWatchLogs.Entity() }),
        StructureProof(
            CloudWatchLogs.PutLogEventsResponse.self,
            copy: { one in CloudWatchLogs.PutLogEventsResponse(nextSequenceToken: one.nextSequenceToken, rejectedLogEventsInfo: one.rejectedLogEventsInfo, rejectedEntityInfo: one.rejectedEntityInfo) },
            minimum: { _ in CloudWatchLogs.PutLogEventsResponse() }),
        StructureProof(
            CloudWatchLogs.RejectedLogEventsInfo.self,
            copy: { one in CloudWatchLogs.RejectedLogEventsInfo(tooNewLogEventStartIndex: one.tooNewLogEventStartIndex, tooOldLogEventEndIndex: one.tooOldLogEventEndIndex, expiredLogEventEndIndex: one.expiredLogEventEndIndex) },
            minimum: { _ in CloudWatchLogs.RejectedLogEventsInfo() }),
        StructureProof(
            CloudWatchLogs.RejectedEntityInfo.self,
            copy: { one in CloudWatchLogs.RejectedEntityInfo(errorType: one.errorType) }),
        StructureProof(
            CloudWatchLogs.PutRetentionPolicyRequest.self,
            copy: { one in CloudWatchLogs.PutRetentionPolicyRequest(logGroupName: one.logGroupName, retentionInDays: one.retentionInDays) }),
    ]
}
