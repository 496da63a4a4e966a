import AWSCore
import AWSShapes
import JSON

/// The message that an alarm sends to a topic.
///
/// Source: CloudWatch User Guide, "Notifying users on alarm changes".
struct AlarmNotification {
    let alarm: Alarm
    let arn: String
    let previous: Alarm.State
    let accountID: String
    let region: String

    /// `ALARM: "name" in US East (N. Virginia)`, cut to the hundred characters that SNS takes.
    var subject: String {
        let text = "\(alarm.state.rawValue): \"\(alarm.name)\" in \(Self.regionName(region))"
        return String(
            String.UnicodeScalarView(text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }).prefix(100))
    }

    var message: String {
        func list(_ arns: [String]?) -> JSONValue { .array((arns ?? []).map { .string($0) }) }
        let message: JSONValue = [
            "AlarmName": .string(alarm.name),
            "AlarmDescription": alarm.settings.alarmDescription.map { .string($0) } ?? .null,
            "AWSAccountId": .string(accountID),
            "AlarmConfigurationUpdatedTimestamp": .string(alarm.configured.offsetDate),
            "NewStateValue": .string(alarm.state.rawValue),
            "NewStateReason": .string(alarm.reason),
            "StateChangeTime": .string(alarm.transitioned.offsetDate),
            "Region": .string(Self.regionName(region)),
            "AlarmArn": .string(arn),
            "OldStateValue": .string(previous.rawValue),
            "OKActions": list(alarm.settings.okActions),
            "AlarmActions": list(alarm.settings.alarmActions),
            "InsufficientDataActions": list(alarm.settings.insufficientDataActions),
            "Trigger": trigger,
        ]
        return message.serialized()
    }

    private var trigger: JSONValue {
        let settings = alarm.settings
        var trigger: JSONValue = [
            "MetricName": .string(settings.metricName ?? ""),
            "Namespace": .string(settings.namespace ?? ""),
        ]
        if let extended = settings.extendedStatistic {
            trigger["StatisticType"] = "ExtendedStatistic"
            trigger["ExtendedStatistic"] = .string(extended)
        } else {
            trigger["StatisticType"] = "Statistic"
            trigger["Statistic"] = .string((settings.statistic ?? "Average").snakeCase.uppercased())
        }
        trigger["Unit"] = settings.unit.map { .string($0) } ?? .null
        trigger["Dimensions"] = .array(
            (settings.dimensions ?? []).map { ["value": .string($0.value), "name": .string($0.name)] })
        trigger["Period"] = .number(alarm.period)
        trigger["EvaluationPeriods"] = .number(alarm.evaluationPeriods)
        if let datapoints = settings.datapointsToAlarm { trigger["DatapointsToAlarm"] = .number(datapoints) }
        trigger["ComparisonOperator"] = .string(settings.comparisonOperator ?? "")
        trigger["Threshold"] = JSONNumber(settings.threshold ?? 0).map { .number($0) } ?? .null
        trigger["TreatMissingData"] = .string(settings.treatMissingData ?? "missing")
        trigger["EvaluateLowSampleCountPercentile"] = .string(settings.evaluateLowSampleCountPercentile ?? "")
        return trigger
    }

    /// AWS General Reference, "Regional endpoints"; others are called by their code.
    private static func regionName(_ code: String) -> String {
        switch code {
        case "us-east-1": "US East (N. Virginia)"
        case "us-east-2": "US East (Ohio)"
        case "us-west-1": "US West (N. California)"
        case "us-west-2": "US West (Oregon)"
        case "eu-west-1": "EU (Ireland)"
        case "eu-west-2": "EU (London)"
        case "eu-central-1": "EU (Frankfurt)"
        case "eu-north-1": "EU (Stockholm)"
        default: code
        }
    }
}

extension String {
    /// `SampleCount` as `Sample_Count`.
    fileprivate var snakeCase: String {
        var out = ""
        for character in self {
            if character.isUppercase, !out.isEmpty { out += "_" }
            out.append(character)
        }
        return out
    }
}
