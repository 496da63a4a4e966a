import AWSCore
import AWSShapes
import JSON

/// What the latest data points say about an alarm.
///
/// Source: CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data": when data is missing, older
/// points within the evaluation range stand in; only when even those are too few, missing ones are treated as asked.
struct AlarmEvaluation: Sendable, Hashable {
    struct Point: Sendable, Hashable {
        /// Seconds since the epoch: where the period begins.
        var start: Int64
        /// Nil when there was no data.
        var value: Double?
        var sampleCount: Double = 0
    }

    /// Periods looked at beyond the evaluation periods.
    static let extraPeriods = 2

    /// Nil when the alarm stays as it is.
    var state: Alarm.State?
    var reason = ""
    /// The points that decided, newest first.
    var decisive: [Point] = []

    /// - Parameter points: the evaluation range, oldest first, missing ones included.
    init(_ alarm: Alarm, points: [Point]) {
        let wanted = alarm.evaluationPeriods
        let needed = alarm.datapointsToAlarm
        let present = points.filter { $0.value != nil }
        let recent = Array(present.suffix(wanted).reversed())
        let missing = wanted - recent.count
        let breaching = recent.count { alarm.isBreaching($0.value ?? 0) }
        decisive = recent
        switch alarm.settings.treatMissingData ?? "missing" {
        case "breaching": state = breaching + missing >= needed ? .alarm : .ok
        case "notBreaching": state = breaching >= needed ? .alarm : .ok
        case let treatment:
            if recent.isEmpty {
                state = treatment == "ignore" ? nil : .insufficientData
            } else if breaching >= needed {
                state = .alarm
            } else if breaching < recent.count || missing == 0 {
                state = .ok
            } else {
                // All there is breaches, but it is too little. Old enough it alarms all the same, unless gaps are ignored.
                let age = points.firstIndex { $0.value != nil }.map { points.count - $0 } ?? 0
                state = treatment == "missing" && (needed...wanted).contains(age) ? .alarm : nil
            }
        }
        if let state { reason = Self.reason(alarm, state, recent, missing: missing) }
    }

    private static func reason(_ alarm: Alarm, _ state: Alarm.State, _ recent: [Point], missing: Int) -> String {
        let periods = alarm.evaluationPeriods
        if state == .insufficientData {
            return "Insufficient Data: \(periods) \(periods == 1 ? "datapoint was" : "datapoints were") unknown."
        }
        let treatment = alarm.settings.treatMissingData == "breaching" ? "Breaching" : "NonBreaching"
        if recent.isEmpty {
            return
                "Threshold Crossed: no datapoints were received for \(periods) \(periods == 1 ? "period" : "periods") and "
                + "\(missing) missing \(missing == 1 ? "datapoint was" : "datapoints were") treated as [\(treatment)]."
        }
        let chosen = recent.filter { alarm.isBreaching($0.value ?? 0) == (state == .alarm) }
        let told = chosen.isEmpty ? recent : chosen
        let list = told.map { "\($0.value ?? 0) (\(dayAndTime($0.start)))" }.joined(separator: ", ")
        let relation =
            switch alarm.settings.comparisonOperator {
            case "GreaterThanOrEqualToThreshold": "greater than or equal to"
            case "LessThanThreshold": "less than"
            case "LessThanOrEqualToThreshold": "less than or equal to"
            default: "greater than"
            }
        let verb = (told.count == 1 ? "was" : "were") + (state == .ok ? " not" : "")
        let minimum = state == .alarm ? alarm.datapointsToAlarm : periods - alarm.datapointsToAlarm + 1
        let change = state == .alarm ? "OK -> ALARM" : "ALARM -> OK"
        return
            "Threshold Crossed: \(told.count) out of the last \(periods) datapoints [\(list)] \(verb) \(relation) the threshold "
            + "(\(alarm.settings.threshold ?? 0)) (minimum \(minimum) \(minimum == 1 ? "datapoint" : "datapoints") for \(change) transition)."
    }

    /// `25/11/26 05:00:00`: day, month, year.
    private static func dayAndTime(_ seconds: Int64) -> String {
        let fields = Timestamp(epochSeconds: seconds).fields
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(fields.day))/\(two(fields.month))/\(two(fields.year % 100)) "
            + "\(two(fields.hour)):\(two(fields.minute)):\(two(fields.second))"
    }

    /// The `StateReasonData` that goes with the reason.
    func reasonData(_ alarm: Alarm, now: Timestamp) -> String {
        let oldestFirst = decisive.reversed()
        let evaluated: [JSONValue] = decisive.map { point in
            [
                "timestamp": .string(Timestamp(epochSeconds: point.start).offsetDate),
                "sampleCount": JSONNumber(point.sampleCount).map { .number($0) } ?? .null,
                "value": point.value.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null,
            ]
        }
        var data: JSONValue = ["version": "1.0", "queryDate": .string(now.offsetDate)]
        if let first = oldestFirst.first {
            data["startDate"] = .string(Timestamp(epochSeconds: first.start).offsetDate)
        }
        if alarm.settings.unit != nil { data["unit"] = alarm.settings.unit.map { .string($0) } }
        data["statistic"] = .string(alarm.statisticName)
        data["period"] = .number(alarm.period)
        data["recentDatapoints"] = .array(
            oldestFirst.compactMap { $0.value.flatMap { JSONNumber($0) }.map { .number($0) } })
        data["threshold"] = JSONNumber(alarm.settings.threshold ?? 0).map { .number($0) } ?? .null
        data["evaluatedDatapoints"] = .array(evaluated)
        return data.serialized()
    }
}

extension Timestamp {
    /// `2026-11-25T05:00:00.000+0000`, as CloudWatch writes times into JSON.
    var offsetDate: String {
        let text = Timestamp(milliseconds: milliseconds).iso8601.dropLast()
        return text.contains(".") ? "\(text)+0000" : "\(text).000+0000"
    }
}
