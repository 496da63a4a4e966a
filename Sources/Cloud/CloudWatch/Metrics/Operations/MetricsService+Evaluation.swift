import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Alarms over time: evaluation, transitions, actions.
extension MetricsService {
    /// Evaluates every alarm whose period, or minute, has ended since it was last looked at.
    func evaluateDueAlarms() async {
        let now = settings.clock.now.epochSeconds - Self.settling
        let due = alarms.withLock { alarms in
            alarms.values.filter { alarm in
                let step = min(alarm.period, 60)
                return (evaluated.withLock { $0[alarm.name] } ?? -1) != now / step
            }
        }
        for alarm in due.sorted(by: { $0.name < $1.name }) {
            evaluated.withLock { $0[alarm.name] = now / min(alarm.period, 60) }
            await evaluate(alarm, until: now)
        }
    }

    /// Looks at the periods that had ended at a time, in seconds since the epoch.
    func evaluate(_ alarm: Alarm, until time: Int64) async {
        do {
            let points = try points(for: alarm, until: time)
            let evaluation = AlarmEvaluation(alarm, points: points)
            guard let state = evaluation.state, state != alarm.state || alarm.reason != evaluation.reason else {
                return
            }
            let isTransition = state != alarm.state
            // AWS renews the reason only when the state changes, or the alarm is new.
            guard isTransition || alarm.reason.hasPrefix("Unchecked:") else { return }
            try await move(
                alarm.name, to: state, reason: evaluation.reason,
                reasonData: evaluation.reasonData(alarm, now: settings.clock.now), ifConfiguredAt: alarm.configured)
        } catch {
            settings.logger.error("alarm.evaluate", metadata: ["alarm": "\(alarm.name)", "error": "\(error)"])
        }
    }

    /// The evaluation range, oldest first.
    private func points(for alarm: Alarm, until time: Int64) throws -> [AlarmEvaluation.Point] {
        let period = alarm.settings.period.map(Int64.init) ?? mathPeriod(alarm)
        // Periods longer than a minute end at each minute: the range slides.
        let grain = min(period, 60)
        let end = time - time % grain
        let count = Int64(alarm.evaluationPeriods + AlarmEvaluation.extraPeriods)
        let start = end - count * period
        var points = (0..<count).map { AlarmEvaluation.Point(start: start + $0 * period) }
        func put(_ start: Int64, _ value: Double?, _ samples: Double) {
            guard let index = points.firstIndex(where: { $0.start == start }) else { return }
            points[index].value = value
            points[index].sampleCount = samples
        }
        let from = Timestamp(epochSeconds: start)
        let to = Timestamp(epochSeconds: end)
        if let metrics = alarm.settings.metrics {
            for point in try mathSeries(metrics, from: from, to: to).points { put(point.start, point.value, 0) }
            return points
        }
        guard let statistic = Statistic(alarm.statisticName) else { return points }
        let bins = try bins(
            of: alarm.identity, from: from, to: to, period: period, unit: alarm.settings.unit, byUnit: false)
        for bin in bins { put(bin.start, statistic.value(of: bin.samples), bin.samples.count) }
        return points
    }

    private func mathPeriod(_ alarm: Alarm) -> Int64 {
        Int64(alarm.settings.metrics?.compactMap { $0.metricStat?.period ?? $0.period }.max() ?? 60)
    }

    /// The one series of a metric math alarm that returns data.
    private func mathSeries(
        _ queries: [CloudWatchMetrics.MetricDataQuery], from start: Timestamp, to end: Timestamp
    ) throws -> MetricSeries {
        var series: [String: MetricSeries] = [:]
        for query in queries {
            if let stat = query.metricStat { series[query.id] = try evaluate(stat, from: start, to: end) }
        }
        guard let result = queries.first(where: { $0.returnData ?? true }) else {
            return MetricSeries(period: 60, points: [])
        }
        var calculator = MetricMath(queries: queries, series: series, from: start, to: end)
        return try calculator.value(of: result.id)
    }

    /// Brings an alarm to a state, on disk first, and calls the state's actions when it is a new one.
    func move(
        _ name: String, to state: Alarm.State, reason: String, reasonData: String?,
        ifConfiguredAt configured: Timestamp? = nil
    ) async throws {
        let now = settings.clock.now
        let change = alarms.withLock { alarms -> (alarm: Alarm, previous: Alarm.State)? in
            guard var alarm = alarms[name], configured == nil || alarm.configured == configured else { return nil }
            let previous = alarm.state
            alarm.state = state
            alarm.reason = reason
            alarm.reasonData = reasonData
            alarm.updated = now
            if previous != state { alarm.transitioned = now }
            alarms[name] = alarm
            return (alarm, previous)
        }
        guard let (alarm, previous) = change else { return }
        try await store.save(alarm)
        guard previous != state else { return }
        settings.logger.info(
            "alarm.transition",
            metadata: ["alarm": "\(name)", "from": "\(previous.rawValue)", "to": "\(state.rawValue)"])
        await callActions(of: alarm, previous: previous)
    }

    private func callActions(of alarm: Alarm, previous: Alarm.State) async {
        let arn = arn(alarm: alarm.name)
        let notification = AlarmNotification(
            alarm: alarm, arn: arn, previous: previous, accountID: settings.accountID, region: settings.region)
        for action in alarm.actions(for: alarm.state) {
            guard ARN(action)?.service == "sns" else {
                settings.logger.info(
                    "alarm.action.unsupported", metadata: ["alarm": "\(alarm.name)", "action": "\(action)"])
                continue
            }
            do {
                _ = try await registry.call(
                    SNS.Publish.self,
                    .init(message: notification.message, topicArn: action, subject: notification.subject),
                    as: .service("cloudwatch.amazonaws.com", sourceARN: arn))
            } catch {
                settings.logger.warning(
                    "alarm.action.failed",
                    metadata: ["alarm": "\(alarm.name)", "action": "\(action)", "error": "\(error)"])
            }
        }
    }
}
