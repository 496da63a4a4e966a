// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(CloudWatchLogs.CreateLogGroupRequest.self) { one in
            CloudWatchLogs.CreateLogGroupRequest(
                logGroupName: one.logGroupName, kmsKeyId: one.kmsKeyId, tags: one.tags,
                logGroupClass: one.logGroupClass, deletionProtectionEnabled: one.deletionProtectionEnabled)
        },
        StructureProof(CloudWatchLogs.CreateLogStreamRequest.self) { one in
            CloudWatchLogs.CreateLogStreamRequest(logGroupName: one.logGroupName, logStreamName: one.logStreamName)
        },
        StructureProof(CloudWatchLogs.DeleteLogGroupRequest.self) { one in
            CloudWatchLogs.DeleteLogGroupRequest(logGroupName: one.logGroupName)
        },
        StructureProof(CloudWatchLogs.DeleteRetentionPolicyRequest.self) { one in
            CloudWatchLogs.DeleteRetentionPolicyRequest(logGroupName: one.logGroupName)
        },
        StructureProof(CloudWatchLogs.DescribeLogGroupsRequest.self) { one in
            CloudWatchLogs.DescribeLogGroupsRequest(
                accountIdentifiers: one.accountIdentifiers, logGroupNamePrefix: one.logGroupNamePrefix,
                logGroupNamePattern: one.logGroupNamePattern, nextToken: one.nextToken, limit: one.limit,
                includeLinkedAccounts: one.includeLinkedAccounts, logGroupClass: one.logGroupClass,
                logGroupIdentifiers: one.logGroupIdentifiers)
        },
        StructureProof(CloudWatchLogs.DescribeLogGroupsResponse.self) { one in
            CloudWatchLogs.DescribeLogGroupsResponse(logGroups: one.logGroups, nextToken: one.nextToken)
        },
        StructureProof(CloudWatchLogs.LogGroup.self) { one in
            CloudWatchLogs.LogGroup(
                logGroupName: one.logGroupName, creationTime: one.creationTime, retentionInDays: one.retentionInDays,
                metricFilterCount: one.metricFilterCount, arn: one.arn, storedBytes: one.storedBytes,
                kmsKeyId: one.kmsKeyId, dataProtectionStatus: one.dataProtectionStatus,
                inheritedProperties: one.inheritedProperties, logGroupClass: one.logGroupClass,
                logGroupArn: one.logGroupArn, deletionProtectionEnabled: one.deletionProtectionEnabled,
                bearerTokenAuthenticationEnabled: one.bearerTokenAuthenticationEnabled,
                retentionPolicyName: one.retentionPolicyName)
        },
        StructureProof(CloudWatchLogs.DescribeLogStreamsRequest.self) { one in
            CloudWatchLogs.DescribeLogStreamsRequest(
                logGroupName: one.logGroupName, logGroupIdentifier: one.logGroupIdentifier,
                logStreamNamePrefix: one.logStreamNamePrefix, orderBy: one.orderBy, descending: one.descending,
                nextToken: one.nextToken, limit: one.limit)
        },
        StructureProof(CloudWatchLogs.DescribeLogStreamsResponse.self) { one in
            CloudWatchLogs.DescribeLogStreamsResponse(logStreams: one.logStreams, nextToken: one.nextToken)
        },
        StructureProof(CloudWatchLogs.LogStream.self) { one in
            CloudWatchLogs.LogStream(
                logStreamName: one.logStreamName, creationTime: one.creationTime,
                firstEventTimestamp: one.firstEventTimestamp, lastEventTimestamp: one.lastEventTimestamp,
                lastIngestionTime: one.lastIngestionTime, uploadSequenceToken: one.uploadSequenceToken, arn: one.arn,
                storedBytes: one.storedBytes)
        },
        StructureProof(CloudWatchLogs.FilterLogEventsRequest.self) { one in
            CloudWatchLogs.FilterLogEventsRequest(
                logGroupName: one.logGroupName, logGroupIdentifier: one.logGroupIdentifier,
                logStreamNames: one.logStreamNames, logStreamNamePrefix: one.logStreamNamePrefix,
                startTime: one.startTime, endTime: one.endTime, filterPattern: one.filterPattern,
                nextToken: one.nextToken, limit: one.limit, startFromHead: one.startFromHead,
                interleaved: one.interleaved, unmask: one.unmask)
        },
        StructureProof(CloudWatchLogs.FilterLogEventsResponse.self) { one in
            CloudWatchLogs.FilterLogEventsResponse(
                events: one.events, searchedLogStreams: one.searchedLogStreams, nextToken: one.nextToken)
        },
        StructureProof(CloudWatchLogs.FilteredLogEvent.self) { one in
            CloudWatchLogs.FilteredLogEvent(
                logStreamName: one.logStreamName, timestamp: one.timestamp, message: one.message,
                ingestionTime: one.ingestionTime, eventId: one.eventId)
        },
        StructureProof(CloudWatchLogs.SearchedLogStream.self) { one in
            CloudWatchLogs.SearchedLogStream(
                logStreamName: one.logStreamName, searchedCompletely: one.searchedCompletely)
        },
        StructureProof(CloudWatchLogs.GetLogEventsRequest.self) { one in
            CloudWatchLogs.GetLogEventsRequest(
                logStreamName: one.logStreamName, logGroupName: one.logGroupName,
                logGroupIdentifier: one.logGroupIdentifier, startTime: one.startTime, endTime: one.endTime,
                nextToken: one.nextToken, limit: one.limit, startFromHead: one.startFromHead, unmask: one.unmask)
        },
        StructureProof(CloudWatchLogs.GetLogEventsResponse.self) { one in
            CloudWatchLogs.GetLogEventsResponse(
                events: one.events, nextForwardToken: one.nextForwardToken, nextBackwardToken: one.nextBackwardToken)
        },
        StructureProof(CloudWatchLogs.OutputLogEvent.self) { one in
            CloudWatchLogs.OutputLogEvent(
                timestamp: one.timestamp, message: one.message, ingestionTime: one.ingestionTime)
        },
        StructureProof(CloudWatchLogs.PutLogEventsRequest.self) { one in
            CloudWatchLogs.PutLogEventsRequest(
                logGroupName: one.logGroupName, logStreamName: one.logStreamName, logEvents: one.logEvents,
                sequenceToken: one.sequenceToken, entity: one.entity)
        },
        StructureProof(CloudWatchLogs.InputLogEvent.self) { one in
            CloudWatchLogs.InputLogEvent(timestamp: one.timestamp, message: one.message)
        },
        StructureProof(CloudWatchLogs.Entity.self) { one in
            CloudWatchLogs.Entity(keyAttributes: one.keyAttributes, attributes: one.attributes)
        },
        StructureProof(CloudWatchLogs.PutLogEventsResponse.self) { one in
            CloudWatchLogs.PutLogEventsResponse(
                nextSequenceToken: one.nextSequenceToken, rejectedLogEventsInfo: one.rejectedLogEventsInfo,
                rejectedEntityInfo: one.rejectedEntityInfo)
        },
        StructureProof(CloudWatchLogs.RejectedLogEventsInfo.self) { one in
            CloudWatchLogs.RejectedLogEventsInfo(
                tooNewLogEventStartIndex: one.tooNewLogEventStartIndex,
                tooOldLogEventEndIndex: one.tooOldLogEventEndIndex, expiredLogEventEndIndex: one.expiredLogEventEndIndex
            )
        },
        StructureProof(CloudWatchLogs.RejectedEntityInfo.self) { one in
            CloudWatchLogs.RejectedEntityInfo(errorType: one.errorType)
        },
        StructureProof(CloudWatchLogs.PutRetentionPolicyRequest.self) { one in
            CloudWatchLogs.PutRetentionPolicyRequest(
                logGroupName: one.logGroupName, retentionInDays: one.retentionInDays)
        },
    ]
}
