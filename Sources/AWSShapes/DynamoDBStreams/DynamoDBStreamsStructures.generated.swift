// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import DynamoDBShapes

extension DynamoDBStreams {
    public struct DescribeStreamInput: AWSStructure {
        public var streamArn: String
        public var limit: Int?
        public var exclusiveStartShardId: String?
        public var shardFilter: ShardFilter?

        public init(
            streamArn: String,
            limit: Int? = nil,
            exclusiveStartShardId: String? = nil,
            shardFilter: ShardFilter? = nil
        ) {
            self.streamArn = streamArn
            self.limit = limit
            self.exclusiveStartShardId = exclusiveStartShardId
            self.shardFilter = shardFilter
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamArn = try fields.required("StreamArn")
            self.limit = try fields.optional("Limit")
            self.exclusiveStartShardId = try fields.optional("ExclusiveStartShardId")
            self.shardFilter = try fields.optional("ShardFilter")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamArn", streamArn.document)
            fields.append("Limit", limit)
            fields.append("ExclusiveStartShardId", exclusiveStartShardId)
            fields.append("ShardFilter", shardFilter)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.DescribeStreamInput }
    }
}

extension DynamoDBStreams {
    public struct ShardFilter: AWSStructure {
        public var type: String?
        public var shardId: String?

        public init(
            type: String? = nil,
            shardId: String? = nil
        ) {
            self.type = type
            self.shardId = shardId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("Type")
            self.shardId = try fields.optional("ShardId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Type", type)
            fields.append("ShardId", shardId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.ShardFilter }
    }
}

extension DynamoDBStreams {
    public struct DescribeStreamOutput: AWSStructure {
        public var streamDescription: StreamDescription?

        public init(
            streamDescription: StreamDescription? = nil
        ) {
            self.streamDescription = streamDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamDescription = try fields.optional("StreamDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamDescription", streamDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.DescribeStreamOutput }
    }
}

extension DynamoDBStreams {
    public struct StreamDescription: AWSStructure {
        public var streamArn: String?
        public var streamLabel: String?
        public var streamStatus: String?
        public var streamViewType: String?
        public var creationRequestDateTime: Timestamp?
        public var tableName: String?
        public var keySchema: [KeySchemaElement]?
        public var shards: [Shard]?
        public var lastEvaluatedShardId: String?

        public init(
            streamArn: String? = nil,
            streamLabel: String? = nil,
            streamStatus: String? = nil,
            streamViewType: String? = nil,
            creationRequestDateTime: Timestamp? = nil,
            tableName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            shards: [Shard]? = nil,
            lastEvaluatedShardId: String? = nil
        ) {
            self.streamArn = streamArn
            self.streamLabel = streamLabel
            self.streamStatus = streamStatus
            self.streamViewType = streamViewType
            self.creationRequestDateTime = creationRequestDateTime
            self.tableName = tableName
            self.keySchema = keySchema
            self.shards = shards
            self.lastEvaluatedShardId = lastEvaluatedShardId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamArn = try fields.optional("StreamArn")
            self.streamLabel = try fields.optional("StreamLabel")
            self.streamStatus = try fields.optional("StreamStatus")
            self.streamViewType = try fields.optional("StreamViewType")
            self.creationRequestDateTime = try fields.optional("CreationRequestDateTime")
            self.tableName = try fields.optional("TableName")
            self.keySchema = try fields.optional("KeySchema")
            self.shards = try fields.optional("Shards")
            self.lastEvaluatedShardId = try fields.optional("LastEvaluatedShardId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamArn", streamArn)
            fields.append("StreamLabel", streamLabel)
            fields.append("StreamStatus", streamStatus)
            fields.append("StreamViewType", streamViewType)
            fields.append("CreationRequestDateTime", creationRequestDateTime)
            fields.append("TableName", tableName)
            fields.append("KeySchema", keySchema)
            fields.append("Shards", shards)
            fields.append("LastEvaluatedShardId", lastEvaluatedShardId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.StreamDescription }
    }
}

extension DynamoDBStreams {
    public struct KeySchemaElement: AWSStructure {
        public var attributeName: String
        public var keyType: String

        public init(
            attributeName: String,
            keyType: String
        ) {
            self.attributeName = attributeName
            self.keyType = keyType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeName = try fields.required("AttributeName")
            self.keyType = try fields.required("KeyType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeName", attributeName.document)
            fields.append("KeyType", keyType.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.KeySchemaElement }
    }
}

extension DynamoDBStreams {
    public struct Shard: AWSStructure {
        public var shardId: String?
        public var sequenceNumberRange: SequenceNumberRange?
        public var parentShardId: String?

        public init(
            shardId: String? = nil,
            sequenceNumberRange: SequenceNumberRange? = nil,
            parentShardId: String? = nil
        ) {
            self.shardId = shardId
            self.sequenceNumberRange = sequenceNumberRange
            self.parentShardId = parentShardId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.shardId = try fields.optional("ShardId")
            self.sequenceNumberRange = try fields.optional("SequenceNumberRange")
            self.parentShardId = try fields.optional("ParentShardId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ShardId", shardId)
            fields.append("SequenceNumberRange", sequenceNumberRange)
            fields.append("ParentShardId", parentShardId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.Shard }
    }
}

extension DynamoDBStreams {
    public struct SequenceNumberRange: AWSStructure {
        public var startingSequenceNumber: String?
        public var endingSequenceNumber: String?

        public init(
            startingSequenceNumber: String? = nil,
            endingSequenceNumber: String? = nil
        ) {
            self.startingSequenceNumber = startingSequenceNumber
            self.endingSequenceNumber = endingSequenceNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.startingSequenceNumber = try fields.optional("StartingSequenceNumber")
            self.endingSequenceNumber = try fields.optional("EndingSequenceNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StartingSequenceNumber", startingSequenceNumber)
            fields.append("EndingSequenceNumber", endingSequenceNumber)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.SequenceNumberRange }
    }
}

extension DynamoDBStreams {
    public struct GetRecordsInput: AWSStructure {
        public var shardIterator: String
        public var limit: Int?

        public init(
            shardIterator: String,
            limit: Int? = nil
        ) {
            self.shardIterator = shardIterator
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.shardIterator = try fields.required("ShardIterator")
            self.limit = try fields.optional("Limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ShardIterator", shardIterator.document)
            fields.append("Limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.GetRecordsInput }
    }
}

extension DynamoDBStreams {
    public struct GetRecordsOutput: AWSStructure {
        public var records: [Record]?
        public var nextShardIterator: String?

        public init(
            records: [Record]? = nil,
            nextShardIterator: String? = nil
        ) {
            self.records = records
            self.nextShardIterator = nextShardIterator
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.records = try fields.optional("Records")
            self.nextShardIterator = try fields.optional("NextShardIterator")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Records", records)
            fields.append("NextShardIterator", nextShardIterator)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.GetRecordsOutput }
    }
}

extension DynamoDBStreams {
    public struct Record: AWSStructure {
        public var eventID: String?
        public var eventName: String?
        public var eventVersion: String?
        public var eventSource: String?
        public var awsRegion: String?
        public var dynamodb: StreamRecord?
        public var userIdentity: Identity?

        public init(
            eventID: String? = nil,
            eventName: String? = nil,
            eventVersion: String? = nil,
            eventSource: String? = nil,
            awsRegion: String? = nil,
            dynamodb: StreamRecord? = nil,
            userIdentity: Identity? = nil
        ) {
            self.eventID = eventID
            self.eventName = eventName
            self.eventVersion = eventVersion
            self.eventSource = eventSource
            self.awsRegion = awsRegion
            self.dynamodb = dynamodb
            self.userIdentity = userIdentity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eventID = try fields.optional("eventID")
            self.eventName = try fields.optional("eventName")
            self.eventVersion = try fields.optional("eventVersion")
            self.eventSource = try fields.optional("eventSource")
            self.awsRegion = try fields.optional("awsRegion")
            self.dynamodb = try fields.optional("dynamodb")
            self.userIdentity = try fields.optional("userIdentity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("eventID", eventID)
            fields.append("eventName", eventName)
            fields.append("eventVersion", eventVersion)
            fields.append("eventSource", eventSource)
            fields.append("awsRegion", awsRegion)
            fields.append("dynamodb", dynamodb)
            fields.append("userIdentity", userIdentity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.Record }
    }
}

extension DynamoDBStreams {
    public struct StreamRecord: AWSStructure {
        public var approximateCreationDateTime: Timestamp?
        public var keys: [String: AttributeValue]?
        public var newImage: [String: AttributeValue]?
        public var oldImage: [String: AttributeValue]?
        public var sequenceNumber: String?
        public var sizeBytes: Int?
        public var streamViewType: String?

        public init(
            approximateCreationDateTime: Timestamp? = nil,
            keys: [String: AttributeValue]? = nil,
            newImage: [String: AttributeValue]? = nil,
            oldImage: [String: AttributeValue]? = nil,
            sequenceNumber: String? = nil,
            sizeBytes: Int? = nil,
            streamViewType: String? = nil
        ) {
            self.approximateCreationDateTime = approximateCreationDateTime
            self.keys = keys
            self.newImage = newImage
            self.oldImage = oldImage
            self.sequenceNumber = sequenceNumber
            self.sizeBytes = sizeBytes
            self.streamViewType = streamViewType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.approximateCreationDateTime = try fields.optional("ApproximateCreationDateTime")
            self.keys = try fields.optional("Keys")
            self.newImage = try fields.optional("NewImage")
            self.oldImage = try fields.optional("OldImage")
            self.sequenceNumber = try fields.optional("SequenceNumber")
            self.sizeBytes = try fields.optional("SizeBytes")
            self.streamViewType = try fields.optional("StreamViewType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApproximateCreationDateTime", approximateCreationDateTime)
            fields.append("Keys", keys)
            fields.append("NewImage", newImage)
            fields.append("OldImage", oldImage)
            fields.append("SequenceNumber", sequenceNumber)
            fields.append("SizeBytes", sizeBytes)
            fields.append("StreamViewType", streamViewType)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.StreamRecord }
    }
}

extension DynamoDBStreams {
    public struct Identity: AWSStructure {
        public var principalId: String?
        public var type: String?

        public init(
            principalId: String? = nil,
            type: String? = nil
        ) {
            self.principalId = principalId
            self.type = type
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.principalId = try fields.optional("PrincipalId")
            self.type = try fields.optional("Type")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PrincipalId", principalId)
            fields.append("Type", type)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.Identity }
    }
}

extension DynamoDBStreams {
    public struct GetShardIteratorInput: AWSStructure {
        public var streamArn: String
        public var shardId: String
        public var shardIteratorType: String
        public var sequenceNumber: String?
        public var timestamp: Timestamp?

        public init(
            streamArn: String,
            shardId: String,
            shardIteratorType: String,
            sequenceNumber: String? = nil,
            timestamp: Timestamp? = nil
        ) {
            self.streamArn = streamArn
            self.shardId = shardId
            self.shardIteratorType = shardIteratorType
            self.sequenceNumber = sequenceNumber
            self.timestamp = timestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamArn = try fields.required("StreamArn")
            self.shardId = try fields.required("ShardId")
            self.shardIteratorType = try fields.required("ShardIteratorType")
            self.sequenceNumber = try fields.optional("SequenceNumber")
            self.timestamp = try fields.optional("Timestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamArn", streamArn.document)
            fields.append("ShardId", shardId.document)
            fields.append("ShardIteratorType", shardIteratorType.document)
            fields.append("SequenceNumber", sequenceNumber)
            fields.append("Timestamp", timestamp)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.GetShardIteratorInput }
    }
}

extension DynamoDBStreams {
    public struct GetShardIteratorOutput: AWSStructure {
        public var shardIterator: String?

        public init(
            shardIterator: String? = nil
        ) {
            self.shardIterator = shardIterator
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.shardIterator = try fields.optional("ShardIterator")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ShardIterator", shardIterator)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.GetShardIteratorOutput }
    }
}

extension DynamoDBStreams {
    public struct ListStreamsInput: AWSStructure {
        public var tableName: String?
        public var limit: Int?
        public var exclusiveStartStreamArn: String?

        public init(
            tableName: String? = nil,
            limit: Int? = nil,
            exclusiveStartStreamArn: String? = nil
        ) {
            self.tableName = tableName
            self.limit = limit
            self.exclusiveStartStreamArn = exclusiveStartStreamArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.optional("TableName")
            self.limit = try fields.optional("Limit")
            self.exclusiveStartStreamArn = try fields.optional("ExclusiveStartStreamArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName)
            fields.append("Limit", limit)
            fields.append("ExclusiveStartStreamArn", exclusiveStartStreamArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.ListStreamsInput }
    }
}

extension DynamoDBStreams {
    public struct ListStreamsOutput: AWSStructure {
        public var streams: [Stream]?
        public var lastEvaluatedStreamArn: String?

        public init(
            streams: [Stream]? = nil,
            lastEvaluatedStreamArn: String? = nil
        ) {
            self.streams = streams
            self.lastEvaluatedStreamArn = lastEvaluatedStreamArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streams = try fields.optional("Streams")
            self.lastEvaluatedStreamArn = try fields.optional("LastEvaluatedStreamArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Streams", streams)
            fields.append("LastEvaluatedStreamArn", lastEvaluatedStreamArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.ListStreamsOutput }
    }
}

extension DynamoDBStreams {
    public struct Stream: AWSStructure {
        public var streamArn: String?
        public var tableName: String?
        public var streamLabel: String?

        public init(
            streamArn: String? = nil,
            tableName: String? = nil,
            streamLabel: String? = nil
        ) {
            self.streamArn = streamArn
            self.tableName = tableName
            self.streamLabel = streamLabel
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamArn = try fields.optional("StreamArn")
            self.tableName = try fields.optional("TableName")
            self.streamLabel = try fields.optional("StreamLabel")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamArn", streamArn)
            fields.append("TableName", tableName)
            fields.append("StreamLabel", streamLabel)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBStreamsFacts.Stream }
    }
}
