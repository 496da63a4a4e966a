// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension XRay {
    public enum BatchGetTraces: AWSOperation {
        public typealias Input = XRay.BatchGetTracesRequest
        public typealias Output = XRay.BatchGetTracesResult
        public static let service = XRay.service
        public static let schema = OperationSchema(
            name: "BatchGetTraces",
            method: "POST",
            uri: "/Traces",
            input: XRayFacts.BatchGetTracesRequest,
            output: XRayFacts.BatchGetTracesResult,
            errors: [XRayFacts.InvalidRequestException, XRayFacts.ThrottledException])
    }
}

extension XRay {
    public enum GetSamplingRules: AWSOperation {
        public typealias Input = XRay.GetSamplingRulesRequest
        public typealias Output = XRay.GetSamplingRulesResult
        public static let service = XRay.service
        public static let schema = OperationSchema(
            name: "GetSamplingRules",
            method: "POST",
            uri: "/GetSamplingRules",
            input: XRayFacts.GetSamplingRulesRequest,
            output: XRayFacts.GetSamplingRulesResult,
            errors: [XRayFacts.InvalidRequestException, XRayFacts.ThrottledException])
    }
}

extension XRay {
    public enum GetTraceSummaries: AWSOperation {
        public typealias Input = XRay.GetTraceSummariesRequest
        public typealias Output = XRay.GetTraceSummariesResult
        public static let service = XRay.service
        public static let schema = OperationSchema(
            name: "GetTraceSummaries",
            method: "POST",
            uri: "/TraceSummaries",
            input: XRayFacts.GetTraceSummariesRequest,
            output: XRayFacts.GetTraceSummariesResult,
            errors: [XRayFacts.InvalidRequestException, XRayFacts.ThrottledException])
    }
}

extension XRay {
    public enum PutTelemetryRecords: AWSOperation {
        public typealias Input = XRay.PutTelemetryRecordsRequest
        public typealias Output = XRay.PutTelemetryRecordsResult
        public static let service = XRay.service
        public static let schema = OperationSchema(
            name: "PutTelemetryRecords",
            method: "POST",
            uri: "/TelemetryRecords",
            input: XRayFacts.PutTelemetryRecordsRequest,
            output: XRayFacts.PutTelemetryRecordsResult,
            errors: [XRayFacts.InvalidRequestException, XRayFacts.ThrottledException])
    }
}

extension XRay {
    public enum PutTraceSegments: AWSOperation {
        public typealias Input = XRay.PutTraceSegmentsRequest
        public typealias Output = XRay.PutTraceSegmentsResult
        public static let service = XRay.service
        public static let schema = OperationSchema(
            name: "PutTraceSegments",
            method: "POST",
            uri: "/TraceSegments",
            input: XRayFacts.PutTraceSegmentsRequest,
            output: XRayFacts.PutTraceSegmentsResult,
            errors: [XRayFacts.InvalidRequestException, XRayFacts.ThrottledException])
    }
}
