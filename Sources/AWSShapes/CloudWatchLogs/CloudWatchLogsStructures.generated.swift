// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudWatchLogs {
    public struct CreateLogGroupRequest: AWSStructure {
        public var logGroupName: String
        public var kmsKeyId: String?
        public var tags: [String: String]?
        public var logGroupClass: String?
        public var deletionProtectionEnabled: Bool?

        public init(
            logGroupName: String,
            kmsKeyId: String? = nil,
            tags: [String: String]? = nil,
            logGroupClass: String? = nil,
            deletionProtectionEnabled: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.kmsKeyId = kmsKeyId
            self.tags = tags
            self.logGroupClass = logGroupClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
            self.kmsKeyId = try fields.optional("kmsKeyId")
            self.tags = try fields.optional("tags")
            self.logGroupClass = try fields.optional("logGroupClass")
            self.deletionProtectionEnabled = try fields.optional("deletionProtectionEnabled")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            fields.append("kmsKeyId", kmsKeyId)
            fields.append("tags", tags)
            fields.append("logGroupClass", logGroupClass)
            fields.append("deletionProtectionEnabled", deletionProtectionEnabled)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.CreateLogGroupRequest }
    }
}

extension CloudWatchLogs {
    public struct CreateLogStreamRequest: AWSStructure {
        public var logGroupName: String
        public var logStreamName: String

        public init(
            logGroupName: String,
            logStreamName: String
        ) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
            self.logStreamName = try fields.required("logStreamName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            fields.append("logStreamName", logStreamName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.CreateLogStreamRequest }
    }
}

extension CloudWatchLogs {
    public struct DeleteLogGroupRequest: AWSStructure {
        public var logGroupName: String

        public init(
            logGroupName: String
        ) {
            self.logGroupName = logGroupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DeleteLogGroupRequest }
    }
}

extension CloudWatchLogs {
    public struct DeleteRetentionPolicyRequest: AWSStructure {
        public var logGroupName: String

        public init(
            logGroupName: String
        ) {
            self.logGroupName = logGroupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DeleteRetentionPolicyRequest }
    }
}

extension CloudWatchLogs {
    public struct DescribeLogGroupsRequest: AWSStructure {
        public var accountIdentifiers: [String]?
        public var logGroupNamePrefix: String?
        public var logGroupNamePattern: String?
        public var nextToken: String?
        public var limit: Int?
        public var includeLinkedAccounts: Bool?
        public var logGroupClass: String?
        public var logGroupIdentifiers: [String]?

        public init(
            accountIdentifiers: [String]? = nil,
            logGroupNamePrefix: String? = nil,
            logGroupNamePattern: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            includeLinkedAccounts: Bool? = nil,
            logGroupClass: String? = nil,
            logGroupIdentifiers: [String]? = nil
        ) {
            self.accountIdentifiers = accountIdentifiers
            self.logGroupNamePrefix = logGroupNamePrefix
            self.logGroupNamePattern = logGroupNamePattern
            self.nextToken = nextToken
            self.limit = limit
            self.includeLinkedAccounts = includeLinkedAccounts
            self.logGroupClass = logGroupClass
            self.logGroupIdentifiers = logGroupIdentifiers
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accountIdentifiers = try fields.optional("accountIdentifiers")
            self.logGroupNamePrefix = try fields.optional("logGroupNamePrefix")
            self.logGroupNamePattern = try fields.optional("logGroupNamePattern")
            self.nextToken = try fields.optional("nextToken")
            self.limit = try fields.optional("limit")
            self.includeLinkedAccounts = try fields.optional("includeLinkedAccounts")
            self.logGroupClass = try fields.optional("logGroupClass")
            self.logGroupIdentifiers = try fields.optional("logGroupIdentifiers")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("accountIdentifiers", accountIdentifiers)
            fields.append("logGroupNamePrefix", logGroupNamePrefix)
            fields.append("logGroupNamePattern", logGroupNamePattern)
            fields.append("nextToken", nextToken)
            fields.append("limit", limit)
            fields.append("includeLinkedAccounts", includeLinkedAccounts)
            fields.append("logGroupClass", logGroupClass)
            fields.append("logGroupIdentifiers", logGroupIdentifiers)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DescribeLogGroupsRequest }
    }
}

extension CloudWatchLogs {
    public struct DescribeLogGroupsResponse: AWSStructure {
        public var logGroups: [LogGroup]?
        public var nextToken: String?

        public init(
            logGroups: [LogGroup]? = nil,
            nextToken: String? = nil
        ) {
            self.logGroups = logGroups
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroups = try fields.optional("logGroups")
            self.nextToken = try fields.optional("nextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroups", logGroups)
            fields.append("nextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DescribeLogGroupsResponse }
    }
}

extension CloudWatchLogs {
    public struct LogGroup: AWSStructure {
        public var logGroupName: String?
        public var creationTime: Int?
        public var retentionInDays: Int?
        public var metricFilterCount: Int?
        public var arn: String?
        public var storedBytes: Int?
        public var kmsKeyId: String?
        public var dataProtectionStatus: String?
        public var inheritedProperties: [String]?
        public var logGroupClass: String?
        public var logGroupArn: String?
        public var deletionProtectionEnabled: Bool?
        public var bearerTokenAuthenticationEnabled: Bool?
        public var retentionPolicyName: String?

        public init(
            logGroupName: String? = nil,
            creationTime: Int? = nil,
            retentionInDays: Int? = nil,
            metricFilterCount: Int? = nil,
            arn: String? = nil,
            storedBytes: Int? = nil,
            kmsKeyId: String? = nil,
            dataProtectionStatus: String? = nil,
            inheritedProperties: [String]? = nil,
            logGroupClass: String? = nil,
            logGroupArn: String? = nil,
            deletionProtectionEnabled: Bool? = nil,
            bearerTokenAuthenticationEnabled: Bool? = nil,
            retentionPolicyName: String? = nil
        ) {
            self.logGroupName = logGroupName
            self.creationTime = creationTime
            self.retentionInDays = retentionInDays
            self.metricFilterCount = metricFilterCount
            self.arn = arn
            self.storedBytes = storedBytes
            self.kmsKeyId = kmsKeyId
            self.dataProtectionStatus = dataProtectionStatus
            self.inheritedProperties = inheritedProperties
            self.logGroupClass = logGroupClass
            self.logGroupArn = logGroupArn
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
            self.retentionPolicyName = retentionPolicyName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.optional("logGroupName")
            self.creationTime = try fields.optional("creationTime")
            self.retentionInDays = try fields.optional("retentionInDays")
            self.metricFilterCount = try fields.optional("metricFilterCount")
            self.arn = try fields.optional("arn")
            self.storedBytes = try fields.optional("storedBytes")
            self.kmsKeyId = try fields.optional("kmsKeyId")
            self.dataProtectionStatus = try fields.optional("dataProtectionStatus")
            self.inheritedProperties = try fields.optional("inheritedProperties")
            self.logGroupClass = try fields.optional("logGroupClass")
            self.logGroupArn = try fields.optional("logGroupArn")
            self.deletionProtectionEnabled = try fields.optional("deletionProtectionEnabled")
            self.bearerTokenAuthenticationEnabled = try fields.optional("bearerTokenAuthenticationEnabled")
            self.retentionPolicyName = try fields.optional("retentionPolicyName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName)
            fields.append("creationTime", creationTime)
            fields.append("retentionInDays", retentionInDays)
            fields.append("metricFilterCount", metricFilterCount)
            fields.append("arn", arn)
            fields.append("storedBytes", storedBytes)
            fields.append("kmsKeyId", kmsKeyId)
            fields.append("dataProtectionStatus", dataProtectionStatus)
            fields.append("inheritedProperties", inheritedProperties)
            fields.append("logGroupClass", logGroupClass)
            fields.append("logGroupArn", logGroupArn)
            fields.append("deletionProtectionEnabled", deletionProtectionEnabled)
            fields.append("bearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled)
            fields.append("retentionPolicyName", retentionPolicyName)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.LogGroup }
    }
}

extension CloudWatchLogs {
    public struct DescribeLogStreamsRequest: AWSStructure {
        public var logGroupName: String?
        public var logGroupIdentifier: String?
        public var logStreamNamePrefix: String?
        public var orderBy: String?
        public var descending: Bool?
        public var nextToken: String?
        public var limit: Int?

        public init(
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            logStreamNamePrefix: String? = nil,
            orderBy: String? = nil,
            descending: Bool? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNamePrefix = logStreamNamePrefix
            self.orderBy = orderBy
            self.descending = descending
            self.nextToken = nextToken
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.optional("logGroupName")
            self.logGroupIdentifier = try fields.optional("logGroupIdentifier")
            self.logStreamNamePrefix = try fields.optional("logStreamNamePrefix")
            self.orderBy = try fields.optional("orderBy")
            self.descending = try fields.optional("descending")
            self.nextToken = try fields.optional("nextToken")
            self.limit = try fields.optional("limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName)
            fields.append("logGroupIdentifier", logGroupIdentifier)
            fields.append("logStreamNamePrefix", logStreamNamePrefix)
            fields.append("orderBy", orderBy)
            fields.append("descending", descending)
            fields.append("nextToken", nextToken)
            fields.append("limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DescribeLogStreamsRequest }
    }
}

extension CloudWatchLogs {
    public struct DescribeLogStreamsResponse: AWSStructure {
        public var logStreams: [LogStream]?
        public var nextToken: String?

        public init(
            logStreams: [LogStream]? = nil,
            nextToken: String? = nil
        ) {
            self.logStreams = logStreams
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logStreams = try fields.optional("logStreams")
            self.nextToken = try fields.optional("nextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logStreams", logStreams)
            fields.append("nextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.DescribeLogStreamsResponse }
    }
}

extension CloudWatchLogs {
    public struct LogStream: AWSStructure {
        public var logStreamName: String?
        public var creationTime: Int?
        public var firstEventTimestamp: Int?
        public var lastEventTimestamp: Int?
        public var lastIngestionTime: Int?
        public var uploadSequenceToken: String?
        public var arn: String?
        public var storedBytes: Int?

        public init(
            logStreamName: String? = nil,
            creationTime: Int? = nil,
            firstEventTimestamp: Int? = nil,
            lastEventTimestamp: Int? = nil,
            lastIngestionTime: Int? = nil,
            uploadSequenceToken: String? = nil,
            arn: String? = nil,
            storedBytes: Int? = nil
        ) {
            self.logStreamName = logStreamName
            self.creationTime = creationTime
            self.firstEventTimestamp = firstEventTimestamp
            self.lastEventTimestamp = lastEventTimestamp
            self.lastIngestionTime = lastIngestionTime
            self.uploadSequenceToken = uploadSequenceToken
            self.arn = arn
            self.storedBytes = storedBytes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logStreamName = try fields.optional("logStreamName")
            self.creationTime = try fields.optional("creationTime")
            self.firstEventTimestamp = try fields.optional("firstEventTimestamp")
            self.lastEventTimestamp = try fields.optional("lastEventTimestamp")
            self.lastIngestionTime = try fields.optional("lastIngestionTime")
            self.uploadSequenceToken = try fields.optional("uploadSequenceToken")
            self.arn = try fields.optional("arn")
            self.storedBytes = try fields.optional("storedBytes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logStreamName", logStreamName)
            fields.append("creationTime", creationTime)
            fields.append("firstEventTimestamp", firstEventTimestamp)
            fields.append("lastEventTimestamp", lastEventTimestamp)
            fields.append("lastIngestionTime", lastIngestionTime)
            fields.append("uploadSequenceToken", uploadSequenceToken)
            fields.append("arn", arn)
            fields.append("storedBytes", storedBytes)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.LogStream }
    }
}

extension CloudWatchLogs {
    public struct FilterLogEventsRequest: AWSStructure {
        public var logGroupName: String?
        public var logGroupIdentifier: String?
        public var logStreamNames: [String]?
        public var logStreamNamePrefix: String?
        public var startTime: Int?
        public var endTime: Int?
        public var filterPattern: String?
        public var nextToken: String?
        public var limit: Int?
        public var startFromHead: Bool?
        public var interleaved: Bool?
        public var unmask: Bool?

        public init(
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            logStreamNames: [String]? = nil,
            logStreamNamePrefix: String? = nil,
            startTime: Int? = nil,
            endTime: Int? = nil,
            filterPattern: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            startFromHead: Bool? = nil,
            interleaved: Bool? = nil,
            unmask: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNames = logStreamNames
            self.logStreamNamePrefix = logStreamNamePrefix
            self.startTime = startTime
            self.endTime = endTime
            self.filterPattern = filterPattern
            self.nextToken = nextToken
            self.limit = limit
            self.startFromHead = startFromHead
            self.interleaved = interleaved
            self.unmask = unmask
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.optional("logGroupName")
            self.logGroupIdentifier = try fields.optional("logGroupIdentifier")
            self.logStreamNames = try fields.optional("logStreamNames")
            self.logStreamNamePrefix = try fields.optional("logStreamNamePrefix")
            self.startTime = try fields.optional("startTime")
            self.endTime = try fields.optional("endTime")
            self.filterPattern = try fields.optional("filterPattern")
            self.nextToken = try fields.optional("nextToken")
            self.limit = try fields.optional("limit")
            self.startFromHead = try fields.optional("startFromHead")
            self.interleaved = try fields.optional("interleaved")
            self.unmask = try fields.optional("unmask")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName)
            fields.append("logGroupIdentifier", logGroupIdentifier)
            fields.append("logStreamNames", logStreamNames)
            fields.append("logStreamNamePrefix", logStreamNamePrefix)
            fields.append("startTime", startTime)
            fields.append("endTime", endTime)
            fields.append("filterPattern", filterPattern)
            fields.append("nextToken", nextToken)
            fields.append("limit", limit)
            fields.append("startFromHead", startFromHead)
            fields.append("interleaved", interleaved)
            fields.append("unmask", unmask)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.FilterLogEventsRequest }
    }
}

extension CloudWatchLogs {
    public struct FilterLogEventsResponse: AWSStructure {
        public var events: [FilteredLogEvent]?
        public var searchedLogStreams: [SearchedLogStream]?
        public var nextToken: String?

        public init(
            events: [FilteredLogEvent]? = nil,
            searchedLogStreams: [SearchedLogStream]? = nil,
            nextToken: String? = nil
        ) {
            self.events = events
            self.searchedLogStreams = searchedLogStreams
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.events = try fields.optional("events")
            self.searchedLogStreams = try fields.optional("searchedLogStreams")
            self.nextToken = try fields.optional("nextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("events", events)
            fields.append("searchedLogStreams", searchedLogStreams)
            fields.append("nextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.FilterLogEventsResponse }
    }
}

extension CloudWatchLogs {
    public struct FilteredLogEvent: AWSStructure {
        public var logStreamName: String?
        public var timestamp: Int?
        public var message: String?
        public var ingestionTime: Int?
        public var eventId: String?

        public init(
            logStreamName: String? = nil,
            timestamp: Int? = nil,
            message: String? = nil,
            ingestionTime: Int? = nil,
            eventId: String? = nil
        ) {
            self.logStreamName = logStreamName
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
            self.eventId = eventId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logStreamName = try fields.optional("logStreamName")
            self.timestamp = try fields.optional("timestamp")
            self.message = try fields.optional("message")
            self.ingestionTime = try fields.optional("ingestionTime")
            self.eventId = try fields.optional("eventId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logStreamName", logStreamName)
            fields.append("timestamp", timestamp)
            fields.append("message", message)
            fields.append("ingestionTime", ingestionTime)
            fields.append("eventId", eventId)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.FilteredLogEvent }
    }
}

extension CloudWatchLogs {
    public struct SearchedLogStream: AWSStructure {
        public var logStreamName: String?
        public var searchedCompletely: Bool?

        public init(
            logStreamName: String? = nil,
            searchedCompletely: Bool? = nil
        ) {
            self.logStreamName = logStreamName
            self.searchedCompletely = searchedCompletely
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logStreamName = try fields.optional("logStreamName")
            self.searchedCompletely = try fields.optional("searchedCompletely")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logStreamName", logStreamName)
            fields.append("searchedCompletely", searchedCompletely)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.SearchedLogStream }
    }
}

extension CloudWatchLogs {
    public struct GetLogEventsRequest: AWSStructure {
        public var logGroupName: String?
        public var logGroupIdentifier: String?
        public var logStreamName: String
        public var startTime: Int?
        public var endTime: Int?
        public var nextToken: String?
        public var limit: Int?
        public var startFromHead: Bool?
        public var unmask: Bool?

        public init(
            logStreamName: String,
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            startTime: Int? = nil,
            endTime: Int? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            startFromHead: Bool? = nil,
            unmask: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamName = logStreamName
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.limit = limit
            self.startFromHead = startFromHead
            self.unmask = unmask
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.optional("logGroupName")
            self.logGroupIdentifier = try fields.optional("logGroupIdentifier")
            self.logStreamName = try fields.required("logStreamName")
            self.startTime = try fields.optional("startTime")
            self.endTime = try fields.optional("endTime")
            self.nextToken = try fields.optional("nextToken")
            self.limit = try fields.optional("limit")
            self.startFromHead = try fields.optional("startFromHead")
            self.unmask = try fields.optional("unmask")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName)
            fields.append("logGroupIdentifier", logGroupIdentifier)
            fields.append("logStreamName", logStreamName.document)
            fields.append("startTime", startTime)
            fields.append("endTime", endTime)
            fields.append("nextToken", nextToken)
            fields.append("limit", limit)
            fields.append("startFromHead", startFromHead)
            fields.append("unmask", unmask)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.GetLogEventsRequest }
    }
}

extension CloudWatchLogs {
    public struct GetLogEventsResponse: AWSStructure {
        public var events: [OutputLogEvent]?
        public var nextForwardToken: String?
        public var nextBackwardToken: String?

        public init(
            events: [OutputLogEvent]? = nil,
            nextForwardToken: String? = nil,
            nextBackwardToken: String? = nil
        ) {
            self.events = events
            self.nextForwardToken = nextForwardToken
            self.nextBackwardToken = nextBackwardToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.events = try fields.optional("events")
            self.nextForwardToken = try fields.optional("nextForwardToken")
            self.nextBackwardToken = try fields.optional("nextBackwardToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("events", events)
            fields.append("nextForwardToken", nextForwardToken)
            fields.append("nextBackwardToken", nextBackwardToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.GetLogEventsResponse }
    }
}

extension CloudWatchLogs {
    public struct OutputLogEvent: AWSStructure {
        public var timestamp: Int?
        public var message: String?
        public var ingestionTime: Int?

        public init(
            timestamp: Int? = nil,
            message: String? = nil,
            ingestionTime: Int? = nil
        ) {
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timestamp = try fields.optional("timestamp")
            self.message = try fields.optional("message")
            self.ingestionTime = try fields.optional("ingestionTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("timestamp", timestamp)
            fields.append("message", message)
            fields.append("ingestionTime", ingestionTime)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.OutputLogEvent }
    }
}

extension CloudWatchLogs {
    public struct PutLogEventsRequest: AWSStructure {
        public var logGroupName: String
        public var logStreamName: String
        public var logEvents: [InputLogEvent]
        public var sequenceToken: String?
        public var entity: Entity?

        public init(
            logGroupName: String,
            logStreamName: String,
            logEvents: [InputLogEvent],
            sequenceToken: String? = nil,
            entity: Entity? = nil
        ) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
            self.logEvents = logEvents
            self.sequenceToken = sequenceToken
            self.entity = entity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
            self.logStreamName = try fields.required("logStreamName")
            self.logEvents = try fields.required("logEvents")
            self.sequenceToken = try fields.optional("sequenceToken")
            self.entity = try fields.optional("entity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            fields.append("logStreamName", logStreamName.document)
            fields.append("logEvents", logEvents.document)
            fields.append("sequenceToken", sequenceToken)
            fields.append("entity", entity)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.PutLogEventsRequest }
    }
}

extension CloudWatchLogs {
    public struct InputLogEvent: AWSStructure {
        public var timestamp: Int
        public var message: String

        public init(
            timestamp: Int,
            message: String
        ) {
            self.timestamp = timestamp
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timestamp = try fields.required("timestamp")
            self.message = try fields.required("message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("timestamp", timestamp.document)
            fields.append("message", message.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.InputLogEvent }
    }
}

extension CloudWatchLogs {
    public struct Entity: AWSStructure {
        public var keyAttributes: [String: String]?
        public var attributes: [String: String]?

        public init(
            keyAttributes: [String: String]? = nil,
            attributes: [String: String]? = nil
        ) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyAttributes = try fields.optional("keyAttributes")
            self.attributes = try fields.optional("attributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("keyAttributes", keyAttributes)
            fields.append("attributes", attributes)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.Entity }
    }
}

extension CloudWatchLogs {
    public struct PutLogEventsResponse: AWSStructure {
        public var nextSequenceToken: String?
        public var rejectedLogEventsInfo: RejectedLogEventsInfo?
        public var rejectedEntityInfo: RejectedEntityInfo?

        public init(
            nextSequenceToken: String? = nil,
            rejectedLogEventsInfo: RejectedLogEventsInfo? = nil,
            rejectedEntityInfo: RejectedEntityInfo? = nil
        ) {
            self.nextSequenceToken = nextSequenceToken
            self.rejectedLogEventsInfo = rejectedLogEventsInfo
            self.rejectedEntityInfo = rejectedEntityInfo
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextSequenceToken = try fields.optional("nextSequenceToken")
            self.rejectedLogEventsInfo = try fields.optional("rejectedLogEventsInfo")
            self.rejectedEntityInfo = try fields.optional("rejectedEntityInfo")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("nextSequenceToken", nextSequenceToken)
            fields.append("rejectedLogEventsInfo", rejectedLogEventsInfo)
            fields.append("rejectedEntityInfo", rejectedEntityInfo)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.PutLogEventsResponse }
    }
}

extension CloudWatchLogs {
    public struct RejectedLogEventsInfo: AWSStructure {
        public var tooNewLogEventStartIndex: Int?
        public var tooOldLogEventEndIndex: Int?
        public var expiredLogEventEndIndex: Int?

        public init(
            tooNewLogEventStartIndex: Int? = nil,
            tooOldLogEventEndIndex: Int? = nil,
            expiredLogEventEndIndex: Int? = nil
        ) {
            self.tooNewLogEventStartIndex = tooNewLogEventStartIndex
            self.tooOldLogEventEndIndex = tooOldLogEventEndIndex
            self.expiredLogEventEndIndex = expiredLogEventEndIndex
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tooNewLogEventStartIndex = try fields.optional("tooNewLogEventStartIndex")
            self.tooOldLogEventEndIndex = try fields.optional("tooOldLogEventEndIndex")
            self.expiredLogEventEndIndex = try fields.optional("expiredLogEventEndIndex")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("tooNewLogEventStartIndex", tooNewLogEventStartIndex)
            fields.append("tooOldLogEventEndIndex", tooOldLogEventEndIndex)
            fields.append("expiredLogEventEndIndex", expiredLogEventEndIndex)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.RejectedLogEventsInfo }
    }
}

extension CloudWatchLogs {
    public struct RejectedEntityInfo: AWSStructure {
        public var errorType: String

        public init(
            errorType: String
        ) {
            self.errorType = errorType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorType = try fields.required("errorType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("errorType", errorType.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.RejectedEntityInfo }
    }
}

extension CloudWatchLogs {
    public struct PutRetentionPolicyRequest: AWSStructure {
        public var logGroupName: String
        public var retentionInDays: Int

        public init(
            logGroupName: String,
            retentionInDays: Int
        ) {
            self.logGroupName = logGroupName
            self.retentionInDays = retentionInDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logGroupName = try fields.required("logGroupName")
            self.retentionInDays = try fields.required("retentionInDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("logGroupName", logGroupName.document)
            fields.append("retentionInDays", retentionInDays.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchLogsFacts.PutRetentionPolicyRequest }
    }
}
