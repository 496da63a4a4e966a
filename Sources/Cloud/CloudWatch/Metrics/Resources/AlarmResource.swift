import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization

/// `AWS::CloudWatch::Alarm`.
struct AlarmResource: ResourceProvider {
    let service: MetricsService
    var type: String { "AWS::CloudWatch::Alarm" }
    var knownProperties: [String] {
        [
            "AlarmName", "AlarmDescription", "ActionsEnabled", "OKActions", "AlarmActions", "InsufficientDataActions",
            "MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Dimensions", "Period", "Unit",
            "EvaluationPeriods", "DatapointsToAlarm", "Threshold", "ComparisonOperator", "TreatMissingData", "Metrics",
        ]
    }
    var inertProperties: [String] { ["Tags", "EvaluateLowSampleCountPercentile"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["AlarmName"]?.stringValue ?? request.generatedName
        if let previous = request.previous, previous.physicalID != name { try await delete(previous, request) }
        let wanted = try input(request.properties, name: name)
        let known = service.alarms.withLock { $0[name] }
        if known?.settings.document != wanted.document { try await service.putAlarm(wanted) }
        return ResourceState(physicalID: name, attributes: ["Arn": service.arn(alarm: name)])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard service.alarms.withLock({ $0[state.physicalID] }) != nil else { return }
        try await service.deleteAlarms([state.physicalID])
    }

    /// The template's names are the API's, so its JSON is read as a request. Numbers and flags may be text there.
    private func input(_ properties: JSONValue, name: String) throws -> CloudWatchMetrics.PutMetricAlarmInput {
        var json = typed(properties)
        json["AlarmName"] = .string(name)
        json["Tags"] = nil
        let document = try AWSProtocol.awsJson1_0.decodeRequest(
            WireRequest(body: json.utf8Bytes()), for: CloudWatchMetrics.PutMetricAlarm.schema,
            of: CloudWatchMetrics.service)
        return try CloudWatchMetrics.PutMetricAlarmInput(document: document)
    }

    private static let numbers: Set<String> = ["Period", "EvaluationPeriods", "DatapointsToAlarm", "Threshold"]
    private static let flags: Set<String> = ["ActionsEnabled", "ReturnData"]

    private func typed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(typed))
        case .object(let object):
            var out = JSONObject()
            for member in object.members {
                if Self.numbers.contains(member.key), let number = member.value.stringValue.flatMap({ JSONNumber($0) })
                {
                    out[member.key] = .number(number)
                } else if Self.flags.contains(member.key), let text = member.value.stringValue {
                    out[member.key] = .bool(text == "true")
                } else {
                    out[member.key] = typed(member.value)
                }
            }
            return .object(out)
        default: return value
        }
    }
}
