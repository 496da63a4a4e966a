// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum XRayFacts {
    static let BatchGetTracesRequest: Shape = Shape(
        "BatchGetTracesRequest", .structure, members: [
            Member("TraceIds", XRayFacts.TraceIdList, required: true),
            Member("NextToken", .string),
        ])

    static let TraceIdList: Shape = Shape(
        "TraceIdList", .list, element: Member("member", XRayFacts.TraceId))

    static let TraceId: Shape = Shape(
        "TraceId", .string, constraints: .init(minimum: 1, maximum: 35))

    static let BatchGetTracesResult: Shape = Shape(
        "BatchGetTracesResult", .structure, members: [
            Member("Traces", XRayFacts.TraceList),
            Member("UnprocessedTraceIds", XRayFacts.UnprocessedTraceIdList),
            Member("NextToken", .string),
        ])

    static let TraceList: Shape = Shape(
        "TraceList", .list, element: Member("member", XRayFacts.Trace))

    static let Trace: Shape = Shape(
        "Trace", .structure, members: [
            Member("Id", XRayFacts.TraceId),
            Member("Duration", .double),
            Member("LimitExceeded", .boolean),
            Member("Segments", XRayFacts.SegmentList),
        ])

    static let SegmentList: Shape = Shape(
        "SegmentList", .list, element: Member("member", XRayFacts.Segment))

    static let Segment: Shape = Shape(
        "Segment", .structure, members: [
            Member("Id", .string),
            Member("Document", XRayFacts.SegmentDocument),
        ])

    static let SegmentDocument: Shape = Shape(
        "SegmentDocument", .string, constraints: .init(minimum: 1))

    static let UnprocessedTraceIdList: Shape = Shape(
        "UnprocessedTraceIdList", .list, element: Member("member", XRayFacts.TraceId))

    static let GetSamplingRulesRequest: Shape = Shape(
        "GetSamplingRulesRequest", .structure, members: [
            Member("NextToken", .string),
        ])

    static let GetSamplingRulesResult: Shape = Shape(
        "GetSamplingRulesResult", .structure, members: [
            Member("SamplingRuleRecords", XRayFacts.SamplingRuleRecordList),
            Member("NextToken", .string),
        ])

    static let SamplingRuleRecordList: Shape = Shape(
        "SamplingRuleRecordList", .list, element: Member("member", XRayFacts.SamplingRuleRecord))

    static let SamplingRuleRecord: Shape = Shape(
        "SamplingRuleRecord", .structure, members: [
            Member("SamplingRule", XRayFacts.SamplingRule),
            Member("CreatedAt", .timestamp),
            Member("ModifiedAt", .timestamp),
        ])

    static let SamplingRule: Shape = Shape(
        "SamplingRule", .structure, members: [
            Member("RuleName", XRayFacts.RuleName),
            Member("RuleARN", .string),
            Member("ResourceARN", XRayFacts.ResourceARN, required: true),
            Member("Priority", XRayFacts.Priority, required: true),
            Member("FixedRate", XRayFacts.FixedRate, required: true),
            Member("ReservoirSize", XRayFacts.ReservoirSize, required: true),
            Member("ServiceName", XRayFacts.ServiceName, required: true),
            Member("ServiceType", XRayFacts.ServiceType, required: true),
            Member("Host", XRayFacts.Host, required: true),
            Member("HTTPMethod", XRayFacts.HTTPMethod, required: true),
            Member("URLPath", XRayFacts.URLPath, required: true),
            Member("Version", XRayFacts.Version, required: true),
            Member("Attributes", XRayFacts.AttributeMap),
            Member("SamplingRateBoost", XRayFacts.SamplingRateBoost),
        ])

    static let RuleName: Shape = Shape(
        "RuleName", .string, constraints: .init(minimum: 1, maximum: 32))

    static let ResourceARN: Shape = Shape(
        "ResourceARN", .string, constraints: .init(maximum: 500))

    static let Priority: Shape = Shape(
        "Priority", .integer, constraints: .init(minimum: 1, maximum: 9999))

    static let FixedRate: Shape = Shape(
        "FixedRate", .double, constraints: .init(minimum: 0, maximum: 1))

    static let ReservoirSize: Shape = Shape(
        "ReservoirSize", .integer, constraints: .init(minimum: 0))

    static let ServiceName: Shape = Shape(
        "ServiceName", .string, constraints: .init(maximum: 64))

    static let ServiceType: Shape = Shape(
        "ServiceType", .string, constraints: .init(maximum: 64))

    static let Host: Shape = Shape(
        "Host", .string, constraints: .init(maximum: 64))

    static let HTTPMethod: Shape = Shape(
        "HTTPMethod", .string, constraints: .init(maximum: 10))

    static let URLPath: Shape = Shape(
        "URLPath", .string, constraints: .init(maximum: 128))

    static let Version: Shape = Shape(
        "Version", .integer, constraints: .init(minimum: 1))

    static let AttributeMap: Shape = Shape(
        "AttributeMap", .map, element: Member("value", XRayFacts.AttributeValue), key: Member("key", XRayFacts.AttributeKey), constraints: .init(maximum: 5))

    static let AttributeKey: Shape = Shape(
        "AttributeKey", .string, constraints: .init(minimum: 1, maximum: 32))

    static let AttributeValue: Shape = Shape(
        "AttributeValue", .string, constraints: .init(minimum: 1, maximum: 32))

    static let SamplingRateBoost: Shape = Shape(
        "SamplingRateBoost", .structure, members: [
            Member("MaxRate", XRayFacts.MaxRate, required: true),
            Member("CooldownWindowMinutes", XRayFacts.CooldownWindowMinutes, required: true),
        ])

    static let MaxRate: Shape = Shape(
        "MaxRate", .double, constraints: .init(minimum: 0, maximum: 1))

    static let CooldownWindowMinutes: Shape = Shape(
        "CooldownWindowMinutes", .integer, constraints: .init(minimum: 0))

    static let GetTraceSummariesRequest: Shape = Shape(
        "GetTraceSummariesRequest", .structure, members: [
            Member("StartTime", .timestamp, required: true),
            Member("EndTime", .timestamp, required: true),
            Member("TimeRangeType", XRayFacts.TimeRangeType),
            Member("Sampling", .boolean),
            Member("SamplingStrategy", XRayFacts.SamplingStrategy),
            Member("FilterExpression", .string),
            Member("NextToken", .string),
        ])

    static let TimeRangeType: Shape = Shape(
        "TimeRangeType", .string, constraints: .init(values: ["TraceId", "Event", "Service"]))

    static let SamplingStrategy: Shape = Shape(
        "SamplingStrategy", .structure, members: [
            Member("Name", XRayFacts.SamplingStrategyName),
            Member("Value", .double),
        ])

    static let SamplingStrategyName: Shape = Shape(
        "SamplingStrategyName", .string, constraints: .init(values: ["PartialScan", "FixedRate"]))

    static let GetTraceSummariesResult: Shape = Shape(
        "GetTraceSummariesResult", .structure, members: [
            Member("TraceSummaries", XRayFacts.TraceSummaryList),
            Member("ApproximateTime", .timestamp),
            Member("TracesProcessedCount", .long),
            Member("NextToken", .string),
        ])

    static let TraceSummaryList: Shape = Shape(
        "TraceSummaryList", .list, element: Member("member", XRayFacts.TraceSummary))

    static let TraceSummary: Shape = Shape(
        "TraceSummary", .structure, members: [
            Member("Id", XRayFacts.TraceId),
            Member("StartTime", .timestamp),
            Member("Duration", .double),
            Member("ResponseTime", .double),
            Member("HasFault", .boolean),
            Member("HasError", .boolean),
            Member("HasThrottle", .boolean),
            Member("IsPartial", .boolean),
            Member("Http", XRayFacts.Http),
            Member("Annotations", XRayFacts.Annotations),
            Member("Users", XRayFacts.TraceUsers),
            Member("ServiceIds", XRayFacts.ServiceIds),
            Member("ResourceARNs", XRayFacts.TraceResourceARNs),
            Member("InstanceIds", XRayFacts.TraceInstanceIds),
            Member("AvailabilityZones", XRayFacts.TraceAvailabilityZones),
            Member("EntryPoint", XRayFacts.ServiceId),
            Member("FaultRootCauses", XRayFacts.FaultRootCauses),
            Member("ErrorRootCauses", XRayFacts.ErrorRootCauses),
            Member("ResponseTimeRootCauses", XRayFacts.ResponseTimeRootCauses),
            Member("Revision", .integer),
            Member("MatchedEventTime", .timestamp),
        ])

    static let Http: Shape = Shape(
        "Http", .structure, members: [
            Member("HttpURL", .string),
            Member("HttpStatus", .integer),
            Member("HttpMethod", .string),
            Member("UserAgent", .string),
            Member("ClientIp", .string),
        ])

    static let Annotations: Shape = Shape(
        "Annotations", .map, element: Member("value", XRayFacts.ValuesWithServiceIds), key: Member("key", .string))

    static let ValuesWithServiceIds: Shape = Shape(
        "ValuesWithServiceIds", .list, element: Member("member", XRayFacts.ValueWithServiceIds))

    static let ValueWithServiceIds: Shape = Shape(
        "ValueWithServiceIds", .structure, members: [
            Member("AnnotationValue", XRayFacts.AnnotationValue),
            Member("ServiceIds", XRayFacts.ServiceIds),
        ])

    static let AnnotationValue: Shape = Shape(
        "AnnotationValue", .structure, members: [
            Member("NumberValue", .double),
            Member("BooleanValue", .boolean),
            Member("StringValue", .string),
        ])

    static let ServiceIds: Shape = Shape(
        "ServiceIds", .list, element: Member("member", XRayFacts.ServiceId))

    static let ServiceId: Shape = Shape(
        "ServiceId", .structure, members: [
            Member("Name", .string),
            Member("Names", XRayFacts.ServiceNames),
            Member("AccountId", .string),
            Member("Type", .string),
        ])

    static let ServiceNames: Shape = Shape(
        "ServiceNames", .list, element: Member("member", .string))

    static let TraceUsers: Shape = Shape(
        "TraceUsers", .list, element: Member("member", XRayFacts.TraceUser))

    static let TraceUser: Shape = Shape(
        "TraceUser", .structure, members: [
            Member("UserName", .string),
            Member("ServiceIds", XRayFacts.ServiceIds),
        ])

    static let TraceResourceARNs: Shape = Shape(
        "TraceResourceARNs", .list, element: Member("member", XRayFacts.ResourceARNDetail))

    static let ResourceARNDetail: Shape = Shape(
        "ResourceARNDetail", .structure, members: [
            Member("ARN", .string),
        ])

    static let TraceInstanceIds: Shape = Shape(
        "TraceInstanceIds", .list, element: Member("member", XRayFacts.InstanceIdDetail))

    static let InstanceIdDetail: Shape = Shape(
        "InstanceIdDetail", .structure, members: [
            Member("Id", .string),
        ])

    static let TraceAvailabilityZones: Shape = Shape(
        "TraceAvailabilityZones", .list, element: Member("member", XRayFacts.AvailabilityZoneDetail))

    static let AvailabilityZoneDetail: Shape = Shape(
        "AvailabilityZoneDetail", .structure, members: [
            Member("Name", .string),
        ])

    static let FaultRootCauses: Shape = Shape(
        "FaultRootCauses", .list, element: Member("member", XRayFacts.FaultRootCause))

    static let FaultRootCause: Shape = Shape(
        "FaultRootCause", .structure, members: [
            Member("Services", XRayFacts.FaultRootCauseServices),
            Member("ClientImpacting", .boolean),
        ])

    static let FaultRootCauseServices: Shape = Shape(
        "FaultRootCauseServices", .list, element: Member("member", XRayFacts.FaultRootCauseService))

    static let FaultRootCauseService: Shape = Shape(
        "FaultRootCauseService", .structure, members: [
            Member("Name", .string),
            Member("Names", XRayFacts.ServiceNames),
            Member("Type", .string),
            Member("AccountId", .string),
            Member("EntityPath", XRayFacts.FaultRootCauseEntityPath),
            Member("Inferred", .boolean),
        ])

    static let FaultRootCauseEntityPath: Shape = Shape(
        "FaultRootCauseEntityPath", .list, element: Member("member", XRayFacts.FaultRootCauseEntity))

    static let FaultRootCauseEntity: Shape = Shape(
        "FaultRootCauseEntity", .structure, members: [
            Member("Name", .string),
            Member("Exceptions", XRayFacts.RootCauseExceptions),
            Member("Remote", .boolean),
        ])

    static let RootCauseExceptions: Shape = Shape(
        "RootCauseExceptions", .list, element: Member("member", XRayFacts.RootCauseException))

    static let RootCauseException: Shape = Shape(
        "RootCauseException", .structure, members: [
            Member("Name", .string),
            Member("Message", .string),
        ])

    static let ErrorRootCauses: Shape = Shape(
        "ErrorRootCauses", .list, element: Member("member", XRayFacts.ErrorRootCause))

    static let ErrorRootCause: Shape = Shape(
        "ErrorRootCause", .structure, members: [
            Member("Services", XRayFacts.ErrorRootCauseServices),
            Member("ClientImpacting", .boolean),
        ])

    static let ErrorRootCauseServices: Shape = Shape(
        "ErrorRootCauseServices", .list, element: Member("member", XRayFacts.ErrorRootCauseService))

    static let ErrorRootCauseService: Shape = Shape(
        "ErrorRootCauseService", .structure, members: [
            Member("Name", .string),
            Member("Names", XRayFacts.ServiceNames),
            Member("Type", .string),
            Member("AccountId", .string),
            Member("EntityPath", XRayFacts.ErrorRootCauseEntityPath),
            Member("Inferred", .boolean),
        ])

    static let ErrorRootCauseEntityPath: Shape = Shape(
        "ErrorRootCauseEntityPath", .list, element: Member("member", XRayFacts.ErrorRootCauseEntity))

    static let ErrorRootCauseEntity: Shape = Shape(
        "ErrorRootCauseEntity", .structure, members: [
            Member("Name", .string),
            Member("Exceptions", XRayFacts.RootCauseExceptions),
            Member("Remote", .boolean),
        ])

    static let ResponseTimeRootCauses: Shape = Shape(
        "ResponseTimeRootCauses", .list, element: Member("member", XRayFacts.ResponseTimeRootCause))

    static let ResponseTimeRootCause: Shape = Shape(
        "ResponseTimeRootCause", .structure, members: [
            Member("Services", XRayFacts.ResponseTimeRootCauseServices),
            Member("ClientImpacting", .boolean),
        ])

    static let ResponseTimeRootCauseServices: Shape = Shape(
        "ResponseTimeRootCauseServices", .list, element: Member("member", XRayFacts.ResponseTimeRootCauseService))

    static let ResponseTimeRootCauseService: Shape = Shape(
        "ResponseTimeRootCauseService", .structure, members: [
            Member("Name", .string),
            Member("Names", XRayFacts.ServiceNames),
            Member("Type", .string),
            Member("AccountId", .string),
            Member("EntityPath", XRayFacts.ResponseTimeRootCauseEntityPath),
            Member("Inferred", .boolean),
        ])

    static let ResponseTimeRootCauseEntityPath: Shape = Shape(
        "ResponseTimeRootCauseEntityPath", .list, element: Member("member", XRayFacts.ResponseTimeRootCauseEntity))

    static let ResponseTimeRootCauseEntity: Shape = Shape(
        "ResponseTimeRootCauseEntity", .structure, members: [
            Member("Name", .string),
            Member("Coverage", .double),
            Member("Remote", .boolean),
        ])

    static let PutTelemetryRecordsRequest: Shape = Shape(
        "PutTelemetryRecordsRequest", .structure, members: [
            Member("TelemetryRecords", XRayFacts.TelemetryRecordList, required: true),
            Member("EC2InstanceId", XRayFacts.EC2InstanceId),
            Member("Hostname", XRayFacts.Hostname),
            Member("ResourceARN", XRayFacts.ResourceARN),
        ])

    static let TelemetryRecordList: Shape = Shape(
        "TelemetryRecordList", .list, element: Member("member", XRayFacts.TelemetryRecord))

    static let TelemetryRecord: Shape = Shape(
        "TelemetryRecord", .structure, members: [
            Member("Timestamp", .timestamp, required: true),
            Member("SegmentsReceivedCount", .integer),
            Member("SegmentsSentCount", .integer),
            Member("SegmentsSpilloverCount", .integer),
            Member("SegmentsRejectedCount", .integer),
            Member("BackendConnectionErrors", XRayFacts.BackendConnectionErrors),
        ])

    static let BackendConnectionErrors: Shape = Shape(
        "BackendConnectionErrors", .structure, members: [
            Member("TimeoutCount", .integer),
            Member("ConnectionRefusedCount", .integer),
            Member("HTTPCode4XXCount", .integer),
            Member("HTTPCode5XXCount", .integer),
            Member("UnknownHostCount", .integer),
            Member("OtherCount", .integer),
        ])

    static let EC2InstanceId: Shape = Shape(
        "EC2InstanceId", .string, constraints: .init(maximum: 20))

    static let Hostname: Shape = Shape(
        "Hostname", .string, constraints: .init(maximum: 255))

    static let PutTelemetryRecordsResult: Shape = Shape(
        "PutTelemetryRecordsResult", .structure)

    static let PutTraceSegmentsRequest: Shape = Shape(
        "PutTraceSegmentsRequest", .structure, members: [
            Member("TraceSegmentDocuments", XRayFacts.TraceSegmentDocumentList, required: true),
        ])

    static let TraceSegmentDocumentList: Shape = Shape(
        "TraceSegmentDocumentList", .list, element: Member("member", .string))

    static let PutTraceSegmentsResult: Shape = Shape(
        "PutTraceSegmentsResult", .structure, members: [
            Member("UnprocessedTraceSegments", XRayFacts.UnprocessedTraceSegmentList),
        ])

    static let UnprocessedTraceSegmentList: Shape = Shape(
        "UnprocessedTraceSegmentList", .list, element: Member("member", XRayFacts.UnprocessedTraceSegment))

    static let UnprocessedTraceSegment: Shape = Shape(
        "UnprocessedTraceSegment", .structure, members: [
            Member("Id", .string),
            Member("ErrorCode", .string),
            Member("Message", .string),
        ])

    static let InvalidRequestException: Shape = Shape(
        "InvalidRequestException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let ThrottledException: Shape = Shape(
        "ThrottledException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 429))
}
