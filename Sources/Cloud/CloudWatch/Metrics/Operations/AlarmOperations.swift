import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization

/// Making, finding, setting and removing alarms.
extension MetricsService {
    func registerAlarmOperations(_ table: inout OperationTable) {
        table.on(
            CloudWatchMetrics.PutMetricAlarm.self, action: "cloudwatch:PutMetricAlarm",
            resources: { input, _ in [self.arn(alarm: input.alarmName)] }
        ) { input, _ in
            try await self.putAlarm(input)
            return Unit()
        }
        table.on(CloudWatchMetrics.DescribeAlarms.self, action: "cloudwatch:DescribeAlarms") { input, _ in
            try input.checkMetricLimits()
            return try self.describe(input)
        }
        table.on(
            CloudWatchMetrics.DeleteAlarms.self, action: "cloudwatch:DeleteAlarms",
            resources: { input, _ in input.alarmNames.map { self.arn(alarm: $0) } }
        ) { input, _ in
            try input.checkMetricLimits()
            try await self.deleteAlarms(input.alarmNames)
            return Unit()
        }
        table.on(
            CloudWatchMetrics.SetAlarmState.self, action: "cloudwatch:SetAlarmState",
            resources: { input, _ in [self.arn(alarm: input.alarmName)] }
        ) { input, _ in
            try await self.setState(input)
            return Unit()
        }
    }

    // MARK: - PutMetricAlarm

    /// An alarm that exists keeps its state until the next evaluation, as on AWS.
    func putAlarm(_ input: CloudWatchMetrics.PutMetricAlarmInput) async throws {
        try input.checkMetricLimits()
        try check(input)
        let now = settings.clock.now
        let alarm = alarms.withLock { alarms in
            var alarm =
                alarms[input.alarmName] ?? Alarm(settings: input, configured: now, updated: now, transitioned: now)
            alarm.settings = input
            alarm.configured = now
            alarms[input.alarmName] = alarm
            return alarm
        }
        try await store.save(alarm)
    }

    private func check(_ input: CloudWatchMetrics.PutMetricAlarmInput) throws(AWSError) {
        func require(_ condition: Bool, _ message: @autoclosure () -> String) throws(AWSError) {
            if !condition { throw .alarmValidation(message()) }
        }
        if input.metrics == nil { try checkMetric(input) } else { try checkMath(input) }
        for (name, actions) in [
            ("AlarmActions", input.alarmActions), ("OKActions", input.okActions),
            ("InsufficientDataActions", input.insufficientDataActions),
        ] {
            try require((actions ?? []).count <= 5, "The collection \(name) must not have a size greater than 5.")
            for action in actions ?? [] { try require(ARN(action) != nil, "Invalid arn syntax: \(action)") }
        }
        try require(input.comparisonOperator != nil, "The parameter ComparisonOperator is required.")
        try require(input.threshold != nil, "The parameter Threshold is required.")
        try require(input.threshold?.isFinite == true, "The value for parameter Threshold is invalid.")
        try require(input.evaluationPeriods != nil, "The parameter EvaluationPeriods is required.")
        try require(
            [
                "GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold",
                "LessThanOrEqualToThreshold",
            ]
            .contains(input.comparisonOperator ?? ""), "Alarms on anomaly detection are not built here yet.")
        let periods = input.evaluationPeriods ?? 1
        try require(
            (input.datapointsToAlarm ?? periods) <= periods,
            "The parameter DatapointsToAlarm must be less than or equal to EvaluationPeriods.")
        try require(
            ["breaching", "notBreaching", "ignore", "missing"].contains(input.treatMissingData ?? "missing"),
            "Option \(input.treatMissingData ?? "") is not supported. "
                + "Supported options for parameter TreatMissingData are breaching, notBreaching, ignore and missing.")
        try require(
            ["evaluate", "ignore"].contains(input.evaluateLowSampleCountPercentile ?? "evaluate"),
            "Option \(input.evaluateLowSampleCountPercentile ?? "") is not supported. "
                + "Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.")
        let period = input.period ?? input.metrics?.compactMap { $0.metricStat?.period ?? $0.period }.max() ?? 60
        let (span, isTooLong) = period.multipliedReportingOverflow(by: periods)
        let longest = period >= 3600 ? 7 * 86_400 : 86_400
        try require(
            !isTooLong && span <= longest,
            "Metrics cannot be checked across more than \(longest == 86_400 ? "a day" : "seven days") "
                + "(EvaluationPeriods * Period must be <= \(longest)).")
    }

    private func checkMetric(_ input: CloudWatchMetrics.PutMetricAlarmInput) throws(AWSError) {
        if input.metricName == nil { throw .alarmValidation("The parameter MetricName is required.") }
        if input.namespace == nil { throw .alarmValidation("The parameter Namespace is required.") }
        guard let period = input.period else { throw .alarmValidation("The parameter Period is required.") }
        guard period % 60 == 0 || [10, 20, 30].contains(period) else {
            throw .alarmValidation("Period must be 10, 20, 30 or a multiple of 60.")
        }
        guard (input.statistic == nil) != (input.extendedStatistic == nil) else {
            throw .alarmValidation("Exactly one of the parameters Statistic and ExtendedStatistic must be specified.")
        }
        if let extended = input.extendedStatistic, Statistic(extended) == nil {
            throw .invalidMetricValue("The value \(extended) for parameter ExtendedStatistic is not supported.")
        }
    }

    private func checkMath(_ input: CloudWatchMetrics.PutMetricAlarmInput) throws(AWSError) {
        if input.metricName != nil || input.statistic != nil || input.extendedStatistic != nil || input.period != nil {
            throw .invalidMetricCombination(
                "The parameters MetricName and Metrics are mutually exclusive and you have specified both.")
        }
        let returned = (input.metrics ?? []).filter { $0.returnData ?? true }
        guard returned.count == 1 else {
            throw .alarmValidation("Exactly one element of the metrics list should return data.")
        }
    }

    // MARK: - Others

    private func describe(
        _ input: CloudWatchMetrics.DescribeAlarmsInput
    ) throws(AWSError) -> CloudWatchMetrics.DescribeAlarmsOutput {
        if input.alarmNames != nil, input.alarmNamePrefix != nil {
            throw .alarmValidation("AlarmNames and AlarmNamePrefix are mutually exclusive.")
        }
        guard input.alarmTypes?.contains("MetricAlarm") ?? true else {
            return .init(compositeAlarms: [], metricAlarms: [])
        }
        let names = input.alarmNames.map(Set.init)
        let found = alarms.withLock { $0.values.map { $0 } }.filter { alarm in
            names?.contains(alarm.name) ?? true
                && alarm.name.hasPrefix(input.alarmNamePrefix ?? "")
                && (input.stateValue ?? alarm.state.rawValue) == alarm.state.rawValue
                && (input.actionPrefix.map { prefix in
                    [alarm.settings.alarmActions, alarm.settings.okActions, alarm.settings.insufficientDataActions]
                        .contains { $0?.contains { $0.hasPrefix(prefix) } ?? false }
                } ?? true)
        }
        let page = try Page(
            found.sorted { $0.name < $1.name }, after: input.nextToken, limit: input.maxRecords ?? 50,
            orThrow: .badMetricToken
        ) { $0.name }
        return .init(
            compositeAlarms: [], metricAlarms: page.elements.map { $0.shape(arn: arn(alarm: $0.name)) },
            nextToken: page.nextToken)
    }

    /// All of them or none.
    func deleteAlarms(_ names: [String]) async throws {
        let unknown = alarms.withLock { alarms in names.filter { alarms[$0] == nil } }
        guard unknown.isEmpty else { throw AWSError.noSuchAlarm(unknown) }
        try await store.deleteAlarms(names)
        alarms.withLock { alarms in
            for name in names { alarms[name] = nil }
        }
    }

    private func setState(_ input: CloudWatchMetrics.SetAlarmStateInput) async throws {
        guard let state = Alarm.State(rawValue: input.stateValue) else {
            throw AWSError.alarmValidation(
                "1 validation error detected: Value '\(input.stateValue)' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]"
            )
        }
        try input.checkMetricLimits()
        if let data = input.stateReasonData, (try? JSONValue(parsing: data)) == nil {
            throw AWSError("InvalidFormatFault", "StateReasonData was not valid JSON", queryCode: "InvalidFormat")
        }
        guard alarms.withLock({ $0[input.alarmName] }) != nil else { throw AWSError.noSuchAlarm([input.alarmName]) }
        try await move(input.alarmName, to: state, reason: input.stateReason, reasonData: input.stateReasonData)
    }
}
