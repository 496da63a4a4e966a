import AWSCore
import AWSShapes

/// A metric alarm as it was configured, and where it stands.
struct Alarm: Sendable {
    enum State: String, Sendable {
        case ok = "OK"
        case alarm = "ALARM"
        case insufficientData = "INSUFFICIENT_DATA"
    }

    var settings: CloudWatchMetrics.PutMetricAlarmInput
    var state = State.insufficientData
    var reason = "Unchecked: Initial alarm creation"
    var reasonData: String?
    /// When the settings, the state's reason and the state last changed.
    var configured: Timestamp
    var updated: Timestamp
    var transitioned: Timestamp

    var name: String { settings.alarmName }
    /// Seconds.
    var period: Int64 { Int64(settings.period ?? 60) }
    var evaluationPeriods: Int { settings.evaluationPeriods ?? 1 }
    var datapointsToAlarm: Int { settings.datapointsToAlarm ?? evaluationPeriods }
    var statisticName: String { settings.statistic ?? settings.extendedStatistic ?? "Average" }
    var identity: MetricIdentity {
        MetricIdentity(
            namespace: settings.namespace ?? "", name: settings.metricName ?? "", dimensions: settings.dimensions)
    }

    /// What is called when the alarm comes to a state.
    func actions(for state: State) -> [String] {
        guard settings.actionsEnabled ?? true else { return [] }
        return switch state {
        case .ok: settings.okActions ?? []
        case .alarm: settings.alarmActions ?? []
        case .insufficientData: settings.insufficientDataActions ?? []
        }
    }

    func isBreaching(_ value: Double) -> Bool {
        let threshold = settings.threshold ?? 0
        return switch settings.comparisonOperator {
        case "GreaterThanOrEqualToThreshold": value >= threshold
        case "LessThanThreshold": value < threshold
        case "LessThanOrEqualToThreshold": value <= threshold
        default: value > threshold
        }
    }

    func shape(arn: String) -> CloudWatchMetrics.MetricAlarm {
        .init(
            alarmName: name, alarmArn: arn, alarmDescription: settings.alarmDescription,
            alarmConfigurationUpdatedTimestamp: configured, actionsEnabled: settings.actionsEnabled ?? true,
            okActions: settings.okActions ?? [], alarmActions: settings.alarmActions ?? [],
            insufficientDataActions: settings.insufficientDataActions ?? [], stateValue: state.rawValue,
            stateReason: reason, stateReasonData: reasonData, stateUpdatedTimestamp: updated,
            metricName: settings.metricName, namespace: settings.namespace, statistic: settings.statistic,
            extendedStatistic: settings.extendedStatistic, dimensions: settings.dimensions ?? [],
            period: settings.period,
            unit: settings.unit, evaluationPeriods: settings.evaluationPeriods,
            datapointsToAlarm: settings.datapointsToAlarm, threshold: settings.threshold,
            comparisonOperator: settings.comparisonOperator, treatMissingData: settings.treatMissingData,
            evaluateLowSampleCountPercentile: settings.evaluateLowSampleCountPercentile, metrics: settings.metrics,
            stateTransitionedTimestamp: transitioned)
    }

    // MARK: - On disk

    /// The settings as the request that made them.
    func encodedSettings() throws(AWSError) -> [UInt8] {
        try AWSProtocol.awsJson1_0.encodeRequest(
            settings.document, for: CloudWatchMetrics.PutMetricAlarm.schema, of: CloudWatchMetrics.service
        ).body
    }

    static func decode(_ bytes: [UInt8]) -> CloudWatchMetrics.PutMetricAlarmInput? {
        let schema = CloudWatchMetrics.PutMetricAlarm.schema
        let document = try? AWSProtocol.awsJson1_0.decodeRequest(
            WireRequest(body: bytes), for: schema, of: CloudWatchMetrics.service)
        return document.flatMap { try? CloudWatchMetrics.PutMetricAlarmInput(document: $0) }
    }
}
