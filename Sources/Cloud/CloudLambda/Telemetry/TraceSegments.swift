import AWSCore
import CloudCore
import JSON

/// The two segments that Lambda sends for an invocation: the service's and the function's.
///
/// Source: AWS X-Ray Developer Guide, "AWS Lambda and AWS X-Ray", "AWS X-Ray segment documents".
enum TraceSegments {
    static func documents(_ report: InvocationReport, settings: CloudSettings) -> [String] {
        guard let ids = report.trace.segments else { return [] }
        let begin = min(report.queued, report.initialization?.from ?? report.queued)
        var service: JSONValue = [
            "id": .string(ids.service), "trace_id": .string(report.trace.root), "name": .string(report.functionName),
            "origin": "AWS::Lambda", "start_time": time(report.queued), "end_time": time(report.ended),
            "resource_arn": .string(report.functionARN),
            "http": ["response": ["status": 200]],
            "aws": [
                "request_id": .string(report.requestID), "resource_names": [.string(report.functionName)],
            ],
        ]
        if let parent = report.trace.parent { service["parent_id"] = .string(parent) }
        var subsegments: [JSONValue] = []
        func subsegment(_ name: String, _ from: Timestamp, _ to: Timestamp) -> JSONValue {
            [
                "id": .string(settings.random.bytes(8).hexEncoded), "name": .string(name), "start_time": time(from),
                "end_time": time(to), "aws": ["function_arn": .string(report.functionARN)],
            ]
        }
        if let initialization = report.initialization {
            subsegments.append(subsegment("Initialization", initialization.from, initialization.to))
        }
        var invocation = subsegment("Invocation", report.started, report.ended)
        if report.isError { invocation["error"] = true }
        subsegments.append(invocation)
        var function: JSONValue = [
            "id": .string(ids.function), "trace_id": .string(report.trace.root), "parent_id": .string(ids.service),
            "name": .string(report.functionName), "origin": "AWS::Lambda::Function",
            "start_time": time(report.initialization == nil ? report.started : begin), "end_time": time(report.ended),
            "aws": [
                "account_id": .string(settings.accountID), "function_arn": .string(report.functionARN),
                "resource_names": [.string(report.functionName)],
            ],
            "subsegments": .array(subsegments),
        ]
        if report.isError {
            function["error"] = true
            if report.isTimeout { function["fault"] = true }
        }
        return [service.serialized(), function.serialized()]
    }

    /// Seconds with microseconds, as X-Ray counts time.
    private static func time(_ time: Timestamp) -> JSONValue {
        let micros = time.nanoseconds / 1000
        let text = "\(micros / 1_000_000).\((micros % 1_000_000).padded(to: 6))"
        return JSONNumber(text).map { .number($0) } ?? 0
    }
}
