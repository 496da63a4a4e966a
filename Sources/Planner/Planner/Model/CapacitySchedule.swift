import AWSCore
import CloudScaling
import PlannerSimulation

/// Scheduled provisioned concurrency as windows of the horizon.
enum CapacitySchedule {
    /// - Returns: nil when a schedule or time zone is not understood.
    static func windows(_ function: Architecture.Function, start: Timestamp, horizon: Double) -> [CapacityWindow]? {
        var changes: [(time: Double, environments: Int)] = []
        var before: (time: Timestamp, environments: Int)?
        for action in function.actions {
            guard let schedule = ScheduleExpression(action.schedule), let zone = TimeZoneRules(named: action.timezone)
            else { return nil }
            if let last = schedule.previous(until: start, in: zone, from: start),
                before.map({ last > $0.time }) ?? true
            {
                before = (last, action.environments)
            }
            var moment = start
            while let next = schedule.next(after: moment, in: zone, from: start) {
                let time = (next - start).seconds
                if time >= horizon { break }
                changes.append((time, action.environments))
                moment = next
            }
        }
        changes.sort { $0.time < $1.time }
        changes.insert((0, before?.environments ?? function.provisioned), at: 0)
        var windows: [CapacityWindow] = []
        for (index, change) in changes.enumerated() where change.environments > 0 {
            let end = index + 1 < changes.count ? changes[index + 1].time : horizon
            if end > change.time {
                windows.append(.init(from: change.time, to: end, environments: change.environments))
            }
        }
        return windows
    }

    /// How often a schedule fires in a horizon; nil when it is not understood.
    static func count(_ text: String, start: Timestamp, horizon: Double) -> Int? {
        guard let schedule = ScheduleExpression(text) else { return nil }
        if case .rate(let seconds) = schedule { return Int(horizon / Double(seconds)) }
        var (count, moment) = (0, start)
        while let next = schedule.next(after: moment, in: .utc, from: start), (next - start).seconds < horizon {
            count += 1
            moment = next
        }
        return count
    }
}
