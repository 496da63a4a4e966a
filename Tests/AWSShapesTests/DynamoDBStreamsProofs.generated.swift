// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum DynamoDBStreamsProofs {
    static let operations: [any AWSOperation.Type] = [
        DynamoDBStreams.DescribeStream.self,
        DynamoDBStreams.GetRecords.self,
        DynamoDBStreams.GetShardIterator.self,
        DynamoDBStreams.ListStreams.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            DynamoDBStreams.DescribeStreamInput.self,
            copy: { one in DynamoDBStreams.DescribeStreamInput(streamArn: one.streamArn, limit: one.limit, exclusiveStartShardId: one.exclusiveStartShardId, shardFilter: one.shardFilter) },
            minimum: { one in DynamoDBStreams.DescribeStreamInput(streamArn: one.streamArn) }),
        StructureProof(
            DynamoDBStreams.ShardFilter.self,
            copy: { one in DynamoDBStreams.ShardFilter(type: one.type, shardId: one.shardId) },
            minimum: { _ in DynamoDBStreams.ShardFilter() }),
        StructureProof(
            DynamoDBStreams.DescribeStreamOutput.self,
            copy: { one in DynamoDBStreams.DescribeStreamOutput(streamDescription: one.streamDescription) },
            minimum: { _ in DynamoDBStreams.DescribeStreamOutput() }),
        StructureProof(
            DynamoDBStreams.StreamDescription.self,
            copy: { one in DynamoDBStreams.StreamDescription(streamArn: one.streamArn, streamLabel: one.streamLabel, streamStatus: one.streamStatus, streamViewType: one.streamViewType, creationRequestDateTime: one.creationRequestDateTime, tableName: one.tableName, keySchema: one.keySchema, shards: one.shards, lastEvaluatedShardId: one.lastEvaluatedShardId) },
            minimum: { _ in DynamoDBStreams.StreamDescription() }),
        StructureProof(
            DynamoDBStreams.KeySchemaElement.self,
            copy: { one in DynamoDBStreams.KeySchemaElement(attributeName: one.attributeName, keyType: one.keyType) }),
        StructureProof(
            DynamoDBStreams.Shard.self,
            copy: { one in DynamoDBStreams.Shard(shardId: one.shardId, sequenceNumberRange: one.sequenceNumberRange, parentShardId: one.parentShardId) },
            minimum: { _ in DynamoDBStreams.Shard() }),
        StructureProof(
            DynamoDBStreams.SequenceNumberRange.self,
            copy: { one in DynamoDBStreams.SequenceNumberRange(startingSequenceNumber: one.startingSequenceNumber, endingSequenceNumber: one.endingSequenceNumber) },
            minimum: { _ in DynamoDBStreams.SequenceNumberRange() }),
        StructureProof(
            DynamoDBStreams.GetRecordsInput.self,
            copy: { one in DynamoDBStreams.GetRecordsInput(shardIterator: one.shardIterator, limit: one.limit) },
            minimum: { one in DynamoDBStreams.GetRecordsInput(shardIterator: one.shardIterator) }),
        StructureProof(
            DynamoDBStreams.GetRecordsOutput.self,
            copy: { one in DynamoDBStreams.GetRecordsOutput(records: one.records, nextShardIterator: one.nextShardIterator) },
            minimum: { _ in DynamoDBStreams.GetRecordsOutput() }),
        StructureProof(
            DynamoDBStreams.Record.self,
            copy: { one in DynamoDBStreams.Record(eventID: one.eventID, eventName: one.eventName, eventVersion: one.eventVersion, eventSource: one.eventSource, awsRegion: one.awsRegion, dynamodb: one.dynamodb, userIdentity: one.userIdentity) },
            minimum: { _ in DynamoDBStreams.Record() }),
        StructureProof(
            DynamoDBStreams.StreamRecord.self,
            copy: { one in DynamoDBStreams.StreamRecord(approximateCreationDateTime: one.approximateCreationDateTime, keys: one.keys, newImage: one.newImage, oldImage: one.oldImage, sequenceNumber: one.sequenceNumber, sizeBytes: one.sizeBytes, streamViewType: one.streamViewType) },
            minimum: { _ in DynamoDBStreams.StreamRecord() }),
        StructureProof(
            DynamoDBStreams.Identity.self,
            copy: { one in DynamoDBStreams.Identity(principalId: one.principalId, type: one.type) },
            minimum: { _ in DynamoDBStreams.Identity() }),
        StructureProof(
            DynamoDBStreams.GetShardIteratorInput.self,
            copy: { one in DynamoDBStreams.GetShardIteratorInput(streamArn: one.streamArn, shardId: one.shardId, shardIteratorType: one.shardIteratorType, sequenceNumber: one.sequenceNumber, timestamp: one.timestamp) },
            minimum: { one in DynamoDBStreams.GetShardIteratorInput(streamArn: one.streamArn, shardId: one.shardId, shardIteratorType: one.shardIteratorType) }),
        StructureProof(
            DynamoDBStreams.GetShardIteratorOutput.self,
            copy: { one in DynamoDBStreams.GetShardIteratorOutput(shardIterator: one.shardIterator) },
            minimum: { _ in DynamoDBStreams.GetShardIteratorOutput() }),
        StructureProof(
            DynamoDBStreams.ListStreamsInput.self,
            copy: { one in DynamoDBStreams.ListStreamsInput(tableName: one.tableName, limit: one.limit, exclusiveStartStreamArn: one.exclusiveStartStreamArn) },
            minimum: { _ in DynamoDBStreams.ListStreamsInput() }),
        StructureProof(
            DynamoDBStreams.ListStreamsOutput.self,
            copy: { one in DynamoDBStreams.ListStreamsOutput(streams: one.streams, lastEvaluatedStreamArn: one.lastEvaluatedStreamArn) },
            minimum: { _ in DynamoDBStreams.ListStreamsOutput() }),
        StructureProof(
            DynamoDBStreams.Stream.self,
            copy: { one in DynamoDBStreams.Stream(streamArn: one.streamArn, tableName: one.tableName, streamLabel: one.streamLabel) },
            minimum: { _ in DynamoDBStreams.Stream() }),
    ]
}
