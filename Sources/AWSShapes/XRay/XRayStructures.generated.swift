// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension XRay {
    public struct BatchGetTracesRequest: AWSStructure {
        public var traceIds: [String]
        public var nextToken: String?

        public init(
            traceIds: [String],
            nextToken: String? = nil
        ) {
            self.traceIds = traceIds
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.traceIds = try fields.required("TraceIds")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TraceIds", traceIds.document)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.BatchGetTracesRequest }
    }
}

extension XRay {
    public struct BatchGetTracesResult: AWSStructure {
        public var traces: [Trace]?
        public var unprocessedTraceIds: [String]?
        public var nextToken: String?

        public init(
            traces: [Trace]? = nil,
            unprocessedTraceIds: [String]? = nil,
            nextToken: String? = nil
        ) {
            self.traces = traces
            self.unprocessedTraceIds = unprocessedTraceIds
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.traces = try fields.optional("Traces")
            self.unprocessedTraceIds = try fields.optional("UnprocessedTraceIds")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Traces", traces)
            fields.append("UnprocessedTraceIds", unprocessedTraceIds)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.BatchGetTracesResult }
    }
}

extension XRay {
    public struct Trace: AWSStructure {
        public var id: String?
        public var duration: Double?
        public var limitExceeded: Bool?
        public var segments: [Segment]?

        public init(
            id: String? = nil,
            duration: Double? = nil,
            limitExceeded: Bool? = nil,
            segments: [Segment]? = nil
        ) {
            self.id = id
            self.duration = duration
            self.limitExceeded = limitExceeded
            self.segments = segments
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.duration = try fields.optional("Duration")
            self.limitExceeded = try fields.optional("LimitExceeded")
            self.segments = try fields.optional("Segments")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("Duration", duration)
            fields.append("LimitExceeded", limitExceeded)
            fields.append("Segments", segments)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.Trace }
    }
}

extension XRay {
    public struct Segment: AWSStructure {
        public var id: String?
        public var documentValue: String?

        public init(
            id: String? = nil,
            documentValue: String? = nil
        ) {
            self.id = id
            self.documentValue = documentValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.documentValue = try fields.optional("Document")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("Document", documentValue)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.Segment }
    }
}

extension XRay {
    public struct GetSamplingRulesRequest: AWSStructure {
        public var nextToken: String?

        public init(
            nextToken: String? = nil
        ) {
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.GetSamplingRulesRequest }
    }
}

extension XRay {
    public struct GetSamplingRulesResult: AWSStructure {
        public var samplingRuleRecords: [SamplingRuleRecord]?
        public var nextToken: String?

        public init(
            samplingRuleRecords: [SamplingRuleRecord]? = nil,
            nextToken: String? = nil
        ) {
            self.samplingRuleRecords = samplingRuleRecords
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.samplingRuleRecords = try fields.optional("SamplingRuleRecords")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SamplingRuleRecords", samplingRuleRecords)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.GetSamplingRulesResult }
    }
}

extension XRay {
    public struct SamplingRuleRecord: AWSStructure {
        public var samplingRule: SamplingRule?
        public var createdAt: Timestamp?
        public var modifiedAt: Timestamp?

        public init(
            samplingRule: SamplingRule? = nil,
            createdAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil
        ) {
            self.samplingRule = samplingRule
            self.createdAt = createdAt
            self.modifiedAt = modifiedAt
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.samplingRule = try fields.optional("SamplingRule")
            self.createdAt = try fields.optional("CreatedAt")
            self.modifiedAt = try fields.optional("ModifiedAt")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SamplingRule", samplingRule)
            fields.append("CreatedAt", createdAt)
            fields.append("ModifiedAt", modifiedAt)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.SamplingRuleRecord }
    }
}

extension XRay {
    public struct SamplingRule: AWSStructure {
        public var ruleName: String?
        public var ruleARN: String?
        public var resourceARN: String
        public var priority: Int
        public var fixedRate: Double
        public var reservoirSize: Int
        public var serviceName: String
        public var serviceType: String
        public var host: String
        public var httpMethod: String
        public var urlPath: String
        public var version: Int
        public var attributes: [String: String]?
        public var samplingRateBoost: SamplingRateBoost?

        public init(
            resourceARN: String,
            priority: Int,
            fixedRate: Double,
            reservoirSize: Int,
            serviceName: String,
            serviceType: String,
            host: String,
            httpMethod: String,
            urlPath: String,
            version: Int,
            ruleName: String? = nil,
            ruleARN: String? = nil,
            attributes: [String: String]? = nil,
            samplingRateBoost: SamplingRateBoost? = nil
        ) {
            self.ruleName = ruleName
            self.ruleARN = ruleARN
            self.resourceARN = resourceARN
            self.priority = priority
            self.fixedRate = fixedRate
            self.reservoirSize = reservoirSize
            self.serviceName = serviceName
            self.serviceType = serviceType
            self.host = host
            self.httpMethod = httpMethod
            self.urlPath = urlPath
            self.version = version
            self.attributes = attributes
            self.samplingRateBoost = samplingRateBoost
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ruleName = try fields.optional("RuleName")
            self.ruleARN = try fields.optional("RuleARN")
            self.resourceARN = try fields.required("ResourceARN")
            self.priority = try fields.required("Priority")
            self.fixedRate = try fields.required("FixedRate")
            self.reservoirSize = try fields.required("ReservoirSize")
            self.serviceName = try fields.required("ServiceName")
            self.serviceType = try fields.required("ServiceType")
            self.host = try fields.required("Host")
            self.httpMethod = try fields.required("HTTPMethod")
            self.urlPath = try fields.required("URLPath")
            self.version = try fields.required("Version")
            self.attributes = try fields.optional("Attributes")
            self.samplingRateBoost = try fields.optional("SamplingRateBoost")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RuleName", ruleName)
            fields.append("RuleARN", ruleARN)
            fields.append("ResourceARN", resourceARN.document)
            fields.append("Priority", priority.document)
            fields.append("FixedRate", fixedRate.document)
            fields.append("ReservoirSize", reservoirSize.document)
            fields.append("ServiceName", serviceName.document)
            fields.append("ServiceType", serviceType.document)
            fields.append("Host", host.document)
            fields.append("HTTPMethod", httpMethod.document)
            fields.append("URLPath", urlPath.document)
            fields.append("Version", version.document)
            fields.append("Attributes", attributes)
            fields.append("SamplingRateBoost", samplingRateBoost)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.SamplingRule }
    }
}

extension XRay {
    public struct SamplingRateBoost: AWSStructure {
        public var maxRate: Double
        public var cooldownWindowMinutes: Int

        public init(
            maxRate: Double,
            cooldownWindowMinutes: Int
        ) {
            self.maxRate = maxRate
            self.cooldownWindowMinutes = cooldownWindowMinutes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maxRate = try fields.required("MaxRate")
            self.cooldownWindowMinutes = try fields.required("CooldownWindowMinutes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaxRate", maxRate.document)
            fields.append("CooldownWindowMinutes", cooldownWindowMinutes.document)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.SamplingRateBoost }
    }
}

extension XRay {
    public struct GetTraceSummariesRequest: AWSStructure {
        public var startTime: Timestamp
        public var endTime: Timestamp
        public var timeRangeType: String?
        public var sampling: Bool?
        public var samplingStrategy: SamplingStrategy?
        public var filterExpression: String?
        public var nextToken: String?

        public init(
            startTime: Timestamp,
            endTime: Timestamp,
            timeRangeType: String? = nil,
            sampling: Bool? = nil,
            samplingStrategy: SamplingStrategy? = nil,
            filterExpression: String? = nil,
            nextToken: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.timeRangeType = timeRangeType
            self.sampling = sampling
            self.samplingStrategy = samplingStrategy
            self.filterExpression = filterExpression
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.startTime = try fields.required("StartTime")
            self.endTime = try fields.required("EndTime")
            self.timeRangeType = try fields.optional("TimeRangeType")
            self.sampling = try fields.optional("Sampling")
            self.samplingStrategy = try fields.optional("SamplingStrategy")
            self.filterExpression = try fields.optional("FilterExpression")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StartTime", startTime.document)
            fields.append("EndTime", endTime.document)
            fields.append("TimeRangeType", timeRangeType)
            fields.append("Sampling", sampling)
            fields.append("SamplingStrategy", samplingStrategy)
            fields.append("FilterExpression", filterExpression)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.GetTraceSummariesRequest }
    }
}

extension XRay {
    public struct SamplingStrategy: AWSStructure {
        public var name: String?
        public var value: Double?

        public init(
            name: String? = nil,
            value: Double? = nil
        ) {
            self.name = name
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.value = try fields.optional("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Value", value)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.SamplingStrategy }
    }
}

extension XRay {
    public struct GetTraceSummariesResult: AWSStructure {
        public var traceSummaries: [TraceSummary]?
        public var approximateTime: Timestamp?
        public var tracesProcessedCount: Int?
        public var nextToken: String?

        public init(
            traceSummaries: [TraceSummary]? = nil,
            approximateTime: Timestamp? = nil,
            tracesProcessedCount: Int? = nil,
            nextToken: String? = nil
        ) {
            self.traceSummaries = traceSummaries
            self.approximateTime = approximateTime
            self.tracesProcessedCount = tracesProcessedCount
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.traceSummaries = try fields.optional("TraceSummaries")
            self.approximateTime = try fields.optional("ApproximateTime")
            self.tracesProcessedCount = try fields.optional("TracesProcessedCount")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TraceSummaries", traceSummaries)
            fields.append("ApproximateTime", approximateTime)
            fields.append("TracesProcessedCount", tracesProcessedCount)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.GetTraceSummariesResult }
    }
}

extension XRay {
    public struct TraceSummary: AWSStructure {
        public var id: String?
        public var startTime: Timestamp?
        public var duration: Double?
        public var responseTime: Double?
        public var hasFault: Bool?
        public var hasError: Bool?
        public var hasThrottle: Bool?
        public var isPartial: Bool?
        public var http: Http?
        public var annotations: [String: [ValueWithServiceIds]]?
        public var users: [TraceUser]?
        public var serviceIds: [ServiceId]?
        public var resourceARNs: [ResourceARNDetail]?
        public var instanceIds: [InstanceIdDetail]?
        public var availabilityZones: [AvailabilityZoneDetail]?
        public var entryPoint: ServiceId?
        public var faultRootCauses: [FaultRootCause]?
        public var errorRootCauses: [ErrorRootCause]?
        public var responseTimeRootCauses: [ResponseTimeRootCause]?
        public var revision: Int?
        public var matchedEventTime: Timestamp?

        public init(
            id: String? = nil,
            startTime: Timestamp? = nil,
            duration: Double? = nil,
            responseTime: Double? = nil,
            hasFault: Bool? = nil,
            hasError: Bool? = nil,
            hasThrottle: Bool? = nil,
            isPartial: Bool? = nil,
            http: Http? = nil,
            annotations: [String: [ValueWithServiceIds]]? = nil,
            users: [TraceUser]? = nil,
            serviceIds: [ServiceId]? = nil,
            resourceARNs: [ResourceARNDetail]? = nil,
            instanceIds: [InstanceIdDetail]? = nil,
            availabilityZones: [AvailabilityZoneDetail]? = nil,
            entryPoint: ServiceId? = nil,
            faultRootCauses: [FaultRootCause]? = nil,
            errorRootCauses: [ErrorRootCause]? = nil,
            responseTimeRootCauses: [ResponseTimeRootCause]? = nil,
            revision: Int? = nil,
            matchedEventTime: Timestamp? = nil
        ) {
            self.id = id
            self.startTime = startTime
            self.duration = duration
            self.responseTime = responseTime
            self.hasFault = hasFault
            self.hasError = hasError
            self.hasThrottle = hasThrottle
            self.isPartial = isPartial
            self.http = http
            self.annotations = annotations
            self.users = users
            self.serviceIds = serviceIds
            self.resourceARNs = resourceARNs
            self.instanceIds = instanceIds
            self.availabilityZones = availabilityZones
            self.entryPoint = entryPoint
            self.faultRootCauses = faultRootCauses
            self.errorRootCauses = errorRootCauses
            self.responseTimeRootCauses = responseTimeRootCauses
            self.revision = revision
            self.matchedEventTime = matchedEventTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.startTime = try fields.optional("StartTime")
            self.duration = try fields.optional("Duration")
            self.responseTime = try fields.optional("ResponseTime")
            self.hasFault = try fields.optional("HasFault")
            self.hasError = try fields.optional("HasError")
            self.hasThrottle = try fields.optional("HasThrottle")
            self.isPartial = try fields.optional("IsPartial")
            self.http = try fields.optional("Http")
            self.annotations = try fields.optional("Annotations")
            self.users = try fields.optional("Users")
            self.serviceIds = try fields.optional("ServiceIds")
            self.resourceARNs = try fields.optional("ResourceARNs")
            self.instanceIds = try fields.optional("InstanceIds")
            self.availabilityZones = try fields.optional("AvailabilityZones")
            self.entryPoint = try fields.optional("EntryPoint")
            self.faultRootCauses = try fields.optional("FaultRootCauses")
            self.errorRootCauses = try fields.optional("ErrorRootCauses")
            self.responseTimeRootCauses = try fields.optional("ResponseTimeRootCauses")
            self.revision = try fields.optional("Revision")
            self.matchedEventTime = try fields.optional("MatchedEventTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("StartTime", startTime)
            fields.append("Duration", duration)
            fields.append("ResponseTime", responseTime)
            fields.append("HasFault", hasFault)
            fields.append("HasError", hasError)
            fields.append("HasThrottle", hasThrottle)
            fields.append("IsPartial", isPartial)
            fields.append("Http", http)
            fields.append("Annotations", annotations)
            fields.append("Users", users)
            fields.append("ServiceIds", serviceIds)
            fields.append("ResourceARNs", resourceARNs)
            fields.append("InstanceIds", instanceIds)
            fields.append("AvailabilityZones", availabilityZones)
            fields.append("EntryPoint", entryPoint)
            fields.append("FaultRootCauses", faultRootCauses)
            fields.append("ErrorRootCauses", errorRootCauses)
            fields.append("ResponseTimeRootCauses", responseTimeRootCauses)
            fields.append("Revision", revision)
            fields.append("MatchedEventTime", matchedEventTime)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.TraceSummary }
    }
}

extension XRay {
    public struct Http: AWSStructure {
        public var httpURL: String?
        public var httpStatus: Int?
        public var httpMethod: String?
        public var userAgent: String?
        public var clientIp: String?

        public init(
            httpURL: String? = nil,
            httpStatus: Int? = nil,
            httpMethod: String? = nil,
            userAgent: String? = nil,
            clientIp: String? = nil
        ) {
            self.httpURL = httpURL
            self.httpStatus = httpStatus
            self.httpMethod = httpMethod
            self.userAgent = userAgent
            self.clientIp = clientIp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.httpURL = try fields.optional("HttpURL")
            self.httpStatus = try fields.optional("HttpStatus")
            self.httpMethod = try fields.optional("HttpMethod")
            self.userAgent = try fields.optional("UserAgent")
            self.clientIp = try fields.optional("ClientIp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("HttpURL", httpURL)
            fields.append("HttpStatus", httpStatus)
            fields.append("HttpMethod", httpMethod)
            fields.append("UserAgent", userAgent)
            fields.append("ClientIp", clientIp)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.Http }
    }
}

extension XRay {
    public struct ValueWithServiceIds: AWSStructure {
        public var annotationValue: AnnotationValue?
        public var serviceIds: [ServiceId]?

        public init(
            annotationValue: AnnotationValue? = nil,
            serviceIds: [ServiceId]? = nil
        ) {
            self.annotationValue = annotationValue
            self.serviceIds = serviceIds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.annotationValue = try fields.optional("AnnotationValue")
            self.serviceIds = try fields.optional("ServiceIds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AnnotationValue", annotationValue)
            fields.append("ServiceIds", serviceIds)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ValueWithServiceIds }
    }
}

extension XRay {
    public struct AnnotationValue: AWSStructure {
        public var numberValue: Double?
        public var booleanValue: Bool?
        public var stringValue: String?

        public init(
            numberValue: Double? = nil,
            booleanValue: Bool? = nil,
            stringValue: String? = nil
        ) {
            self.numberValue = numberValue
            self.booleanValue = booleanValue
            self.stringValue = stringValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.numberValue = try fields.optional("NumberValue")
            self.booleanValue = try fields.optional("BooleanValue")
            self.stringValue = try fields.optional("StringValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NumberValue", numberValue)
            fields.append("BooleanValue", booleanValue)
            fields.append("StringValue", stringValue)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.AnnotationValue }
    }
}

extension XRay {
    public struct ServiceId: AWSStructure {
        public var name: String?
        public var names: [String]?
        public var accountId: String?
        public var type: String?

        public init(
            name: String? = nil,
            names: [String]? = nil,
            accountId: String? = nil,
            type: String? = nil
        ) {
            self.name = name
            self.names = names
            self.accountId = accountId
            self.type = type
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.names = try fields.optional("Names")
            self.accountId = try fields.optional("AccountId")
            self.type = try fields.optional("Type")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Names", names)
            fields.append("AccountId", accountId)
            fields.append("Type", type)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ServiceId }
    }
}

extension XRay {
    public struct TraceUser: AWSStructure {
        public var userName: String?
        public var serviceIds: [ServiceId]?

        public init(
            userName: String? = nil,
            serviceIds: [ServiceId]? = nil
        ) {
            self.userName = userName
            self.serviceIds = serviceIds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userName = try fields.optional("UserName")
            self.serviceIds = try fields.optional("ServiceIds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserName", userName)
            fields.append("ServiceIds", serviceIds)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.TraceUser }
    }
}

extension XRay {
    public struct ResourceARNDetail: AWSStructure {
        public var arn: String?

        public init(
            arn: String? = nil
        ) {
            self.arn = arn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.optional("ARN")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ARN", arn)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ResourceARNDetail }
    }
}

extension XRay {
    public struct InstanceIdDetail: AWSStructure {
        public var id: String?

        public init(
            id: String? = nil
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.InstanceIdDetail }
    }
}

extension XRay {
    public struct AvailabilityZoneDetail: AWSStructure {
        public var name: String?

        public init(
            name: String? = nil
        ) {
            self.name = name
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.AvailabilityZoneDetail }
    }
}

extension XRay {
    public struct FaultRootCause: AWSStructure {
        public var services: [FaultRootCauseService]?
        public var clientImpacting: Bool?

        public init(
            services: [FaultRootCauseService]? = nil,
            clientImpacting: Bool? = nil
        ) {
            self.services = services
            self.clientImpacting = clientImpacting
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.services = try fields.optional("Services")
            self.clientImpacting = try fields.optional("ClientImpacting")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Services", services)
            fields.append("ClientImpacting", clientImpacting)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.FaultRootCause }
    }
}

extension XRay {
    public struct FaultRootCauseService: AWSStructure {
        public var name: String?
        public var names: [String]?
        public var type: String?
        public var accountId: String?
        public var entityPath: [FaultRootCauseEntity]?
        public var inferred: Bool?

        public init(
            name: String? = nil,
            names: [String]? = nil,
            type: String? = nil,
            accountId: String? = nil,
            entityPath: [FaultRootCauseEntity]? = nil,
            inferred: Bool? = nil
        ) {
            self.name = name
            self.names = names
            self.type = type
            self.accountId = accountId
            self.entityPath = entityPath
            self.inferred = inferred
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.names = try fields.optional("Names")
            self.type = try fields.optional("Type")
            self.accountId = try fields.optional("AccountId")
            self.entityPath = try fields.optional("EntityPath")
            self.inferred = try fields.optional("Inferred")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Names", names)
            fields.append("Type", type)
            fields.append("AccountId", accountId)
            fields.append("EntityPath", entityPath)
            fields.append("Inferred", inferred)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.FaultRootCauseService }
    }
}

extension XRay {
    public struct FaultRootCauseEntity: AWSStructure {
        public var name: String?
        public var exceptions: [RootCauseException]?
        public var remote: Bool?

        public init(
            name: String? = nil,
            exceptions: [RootCauseException]? = nil,
            remote: Bool? = nil
        ) {
            self.name = name
            self.exceptions = exceptions
            self.remote = remote
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.exceptions = try fields.optional("Exceptions")
            self.remote = try fields.optional("Remote")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Exceptions", exceptions)
            fields.append("Remote", remote)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.FaultRootCauseEntity }
    }
}

extension XRay {
    public struct RootCauseException: AWSStructure {
        public var name: String?
        public var message: String?

        public init(
            name: String? = nil,
            message: String? = nil
        ) {
            self.name = name
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.RootCauseException }
    }
}

extension XRay {
    public struct ErrorRootCause: AWSStructure {
        public var services: [ErrorRootCauseService]?
        public var clientImpacting: Bool?

        public init(
            services: [ErrorRootCauseService]? = nil,
            clientImpacting: Bool? = nil
        ) {
            self.services = services
            self.clientImpacting = clientImpacting
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.services = try fields.optional("Services")
            self.clientImpacting = try fields.optional("ClientImpacting")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Services", services)
            fields.append("ClientImpacting", clientImpacting)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ErrorRootCause }
    }
}

extension XRay {
    public struct ErrorRootCauseService: AWSStructure {
        public var name: String?
        public var names: [String]?
        public var type: String?
        public var accountId: String?
        public var entityPath: [ErrorRootCauseEntity]?
        public var inferred: Bool?

        public init(
            name: String? = nil,
            names: [String]? = nil,
            type: String? = nil,
            accountId: String? = nil,
            entityPath: [ErrorRootCauseEntity]? = nil,
            inferred: Bool? = nil
        ) {
            self.name = name
            self.names = names
            self.type = type
            self.accountId = accountId
            self.entityPath = entityPath
            self.inferred = inferred
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.names = try fields.optional("Names")
            self.type = try fields.optional("Type")
            self.accountId = try fields.optional("AccountId")
            self.entityPath = try fields.optional("EntityPath")
            self.inferred = try fields.optional("Inferred")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Names", names)
            fields.append("Type", type)
            fields.append("AccountId", accountId)
            fields.append("EntityPath", entityPath)
            fields.append("Inferred", inferred)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ErrorRootCauseService }
    }
}

extension XRay {
    public struct ErrorRootCauseEntity: AWSStructure {
        public var name: String?
        public var exceptions: [RootCauseException]?
        public var remote: Bool?

        public init(
            name: String? = nil,
            exceptions: [RootCauseException]? = nil,
            remote: Bool? = nil
        ) {
            self.name = name
            self.exceptions = exceptions
            self.remote = remote
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.exceptions = try fields.optional("Exceptions")
            self.remote = try fields.optional("Remote")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Exceptions", exceptions)
            fields.append("Remote", remote)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ErrorRootCauseEntity }
    }
}

extension XRay {
    public struct ResponseTimeRootCause: AWSStructure {
        public var services: [ResponseTimeRootCauseService]?
        public var clientImpacting: Bool?

        public init(
            services: [ResponseTimeRootCauseService]? = nil,
            clientImpacting: Bool? = nil
        ) {
            self.services = services
            self.clientImpacting = clientImpacting
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.services = try fields.optional("Services")
            self.clientImpacting = try fields.optional("ClientImpacting")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Services", services)
            fields.append("ClientImpacting", clientImpacting)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ResponseTimeRootCause }
    }
}

extension XRay {
    public struct ResponseTimeRootCauseService: AWSStructure {
        public var name: String?
        public var names: [String]?
        public var type: String?
        public var accountId: String?
        public var entityPath: [ResponseTimeRootCauseEntity]?
        public var inferred: Bool?

        public init(
            name: String? = nil,
            names: [String]? = nil,
            type: String? = nil,
            accountId: String? = nil,
            entityPath: [ResponseTimeRootCauseEntity]? = nil,
            inferred: Bool? = nil
        ) {
            self.name = name
            self.names = names
            self.type = type
            self.accountId = accountId
            self.entityPath = entityPath
            self.inferred = inferred
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.names = try fields.optional("Names")
            self.type = try fields.optional("Type")
            self.accountId = try fields.optional("AccountId")
            self.entityPath = try fields.optional("EntityPath")
            self.inferred = try fields.optional("Inferred")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Names", names)
            fields.append("Type", type)
            fields.append("AccountId", accountId)
            fields.append("EntityPath", entityPath)
            fields.append("Inferred", inferred)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ResponseTimeRootCauseService }
    }
}

extension XRay {
    public struct ResponseTimeRootCauseEntity: AWSStructure {
        public var name: String?
        public var coverage: Double?
        public var remote: Bool?

        public init(
            name: String? = nil,
            coverage: Double? = nil,
            remote: Bool? = nil
        ) {
            self.name = name
            self.coverage = coverage
            self.remote = remote
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.coverage = try fields.optional("Coverage")
            self.remote = try fields.optional("Remote")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Coverage", coverage)
            fields.append("Remote", remote)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.ResponseTimeRootCauseEntity }
    }
}

extension XRay {
    public struct PutTelemetryRecordsRequest: AWSStructure {
        public var telemetryRecords: [TelemetryRecord]
        public var ec2InstanceId: String?
        public var hostname: String?
        public var resourceARN: String?

        public init(
            telemetryRecords: [TelemetryRecord],
            ec2InstanceId: String? = nil,
            hostname: String? = nil,
            resourceARN: String? = nil
        ) {
            self.telemetryRecords = telemetryRecords
            self.ec2InstanceId = ec2InstanceId
            self.hostname = hostname
            self.resourceARN = resourceARN
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.telemetryRecords = try fields.required("TelemetryRecords")
            self.ec2InstanceId = try fields.optional("EC2InstanceId")
            self.hostname = try fields.optional("Hostname")
            self.resourceARN = try fields.optional("ResourceARN")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TelemetryRecords", telemetryRecords.document)
            fields.append("EC2InstanceId", ec2InstanceId)
            fields.append("Hostname", hostname)
            fields.append("ResourceARN", resourceARN)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.PutTelemetryRecordsRequest }
    }
}

extension XRay {
    public struct TelemetryRecord: AWSStructure {
        public var timestamp: Timestamp
        public var segmentsReceivedCount: Int?
        public var segmentsSentCount: Int?
        public var segmentsSpilloverCount: Int?
        public var segmentsRejectedCount: Int?
        public var backendConnectionErrors: BackendConnectionErrors?

        public init(
            timestamp: Timestamp,
            segmentsReceivedCount: Int? = nil,
            segmentsSentCount: Int? = nil,
            segmentsSpilloverCount: Int? = nil,
            segmentsRejectedCount: Int? = nil,
            backendConnectionErrors: BackendConnectionErrors? = nil
        ) {
            self.timestamp = timestamp
            self.segmentsReceivedCount = segmentsReceivedCount
            self.segmentsSentCount = segmentsSentCount
            self.segmentsSpilloverCount = segmentsSpilloverCount
            self.segmentsRejectedCount = segmentsRejectedCount
            self.backendConnectionErrors = backendConnectionErrors
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timestamp = try fields.required("Timestamp")
            self.segmentsReceivedCount = try fields.optional("SegmentsReceivedCount")
            self.segmentsSentCount = try fields.optional("SegmentsSentCount")
            self.segmentsSpilloverCount = try fields.optional("SegmentsSpilloverCount")
            self.segmentsRejectedCount = try fields.optional("SegmentsRejectedCount")
            self.backendConnectionErrors = try fields.optional("BackendConnectionErrors")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Timestamp", timestamp.document)
            fields.append("SegmentsReceivedCount", segmentsReceivedCount)
            fields.append("SegmentsSentCount", segmentsSentCount)
            fields.append("SegmentsSpilloverCount", segmentsSpilloverCount)
            fields.append("SegmentsRejectedCount", segmentsRejectedCount)
            fields.append("BackendConnectionErrors", backendConnectionErrors)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.TelemetryRecord }
    }
}

extension XRay {
    public struct BackendConnectionErrors: AWSStructure {
        public var timeoutCount: Int?
        public var connectionRefusedCount: Int?
        public var httpCode4XXCount: Int?
        public var httpCode5XXCount: Int?
        public var unknownHostCount: Int?
        public var otherCount: Int?

        public init(
            timeoutCount: Int? = nil,
            connectionRefusedCount: Int? = nil,
            httpCode4XXCount: Int? = nil,
            httpCode5XXCount: Int? = nil,
            unknownHostCount: Int? = nil,
            otherCount: Int? = nil
        ) {
            self.timeoutCount = timeoutCount
            self.connectionRefusedCount = connectionRefusedCount
            self.httpCode4XXCount = httpCode4XXCount
            self.httpCode5XXCount = httpCode5XXCount
            self.unknownHostCount = unknownHostCount
            self.otherCount = otherCount
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timeoutCount = try fields.optional("TimeoutCount")
            self.connectionRefusedCount = try fields.optional("ConnectionRefusedCount")
            self.httpCode4XXCount = try fields.optional("HTTPCode4XXCount")
            self.httpCode5XXCount = try fields.optional("HTTPCode5XXCount")
            self.unknownHostCount = try fields.optional("UnknownHostCount")
            self.otherCount = try fields.optional("OtherCount")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TimeoutCount", timeoutCount)
            fields.append("ConnectionRefusedCount", connectionRefusedCount)
            fields.append("HTTPCode4XXCount", httpCode4XXCount)
            fields.append("HTTPCode5XXCount", httpCode5XXCount)
            fields.append("UnknownHostCount", unknownHostCount)
            fields.append("OtherCount", otherCount)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.BackendConnectionErrors }
    }
}

extension XRay {
    public struct PutTelemetryRecordsResult: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { XRayFacts.PutTelemetryRecordsResult }
    }
}

extension XRay {
    public struct PutTraceSegmentsRequest: AWSStructure {
        public var traceSegmentDocuments: [String]

        public init(
            traceSegmentDocuments: [String]
        ) {
            self.traceSegmentDocuments = traceSegmentDocuments
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.traceSegmentDocuments = try fields.required("TraceSegmentDocuments")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TraceSegmentDocuments", traceSegmentDocuments.document)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.PutTraceSegmentsRequest }
    }
}

extension XRay {
    public struct PutTraceSegmentsResult: AWSStructure {
        public var unprocessedTraceSegments: [UnprocessedTraceSegment]?

        public init(
            unprocessedTraceSegments: [UnprocessedTraceSegment]? = nil
        ) {
            self.unprocessedTraceSegments = unprocessedTraceSegments
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.unprocessedTraceSegments = try fields.optional("UnprocessedTraceSegments")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UnprocessedTraceSegments", unprocessedTraceSegments)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.PutTraceSegmentsResult }
    }
}

extension XRay {
    public struct UnprocessedTraceSegment: AWSStructure {
        public var id: String?
        public var errorCode: String?
        public var message: String?

        public init(
            id: String? = nil,
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.id = id
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { XRayFacts.UnprocessedTraceSegment }
    }
}
