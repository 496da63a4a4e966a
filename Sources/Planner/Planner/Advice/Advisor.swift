import AWSCore
import CloudScaling
import PlannerPricing
import PlannerSimulation

/// The cheapest provisioned concurrency that meets a goal.
public struct CapacityAdvice: Sendable {
    public struct Trial: Sendable, Equatable {
        /// `none`, `as in the template`, or when.
        public var schedule: String
        /// Environments by function.
        public var environments: Int
        /// Seconds.
        public var measured: Double
        /// Dollars a month, all together.
        public var cost: Double
        /// Of the API's invocations.
        public var coldStarts: Double
        public var isMet: Bool
    }

    public var goal: Goal
    public var functions: [String]
    /// In the order in which they were tried.
    public var trials: [Trial]
    /// The cheapest that meets the goal; nil when none does.
    public var best: Trial?
}

enum Advisor {
    /// Hours of the week as the profile's clock shows them, Monday midnight being 0.
    struct Schedule {
        var name: String
        var hours: Set<Int>
    }

    static let schedules: [Schedule] = {
        func hours(_ days: Range<Int>, _ day: Range<Int>) -> Set<Int> {
            Set(days.flatMap { weekday in day.map { weekday * 24 + $0 } })
        }
        return [
            Schedule(name: "office hours (Monday to Friday, 8 to 20)", hours: hours(0..<5, 8..<20)),
            Schedule(name: "by day (every day, 8 to 24)", hours: hours(0..<7, 8..<24)),
            Schedule(name: "always", hours: hours(0..<7, 0..<24)),
        ]
    }()

    static func advise(
        _ plan: Plan, goal: Goal, progress: (Double) -> Void = { _ in }
    ) throws -> CapacityAdvice {
        let base = try Plan.Prepared(plan.request)
        // Those that somebody waits for.
        let waited = Set(plan.model.routes.filter(\.isAPI).compactMap(\.function))
        let functions = base.architecture.functions.map(\.name).filter(waited.contains)
        var advice = CapacityAdvice(goal: goal, functions: functions, trials: [])
        advice.trials.append(trial(plan, goal, "as in the template", environments: 0))
        let none = try run(base, functions, nil, environments: 0)
        advice.trials.append(trial(none, goal, "none", environments: 0))
        // No more than ran at once can be of use.
        let busiest = none.result.functions.filter { waited.contains($0.name) }.map(\.total.peakConcurrency).max() ?? 1
        let levels = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512].filter { Double($0) < busiest * 2 || $0 == 1 }
        let total = Double(Self.schedules.count * levels.count)
        var done = 0.0
        if !advice.trials[1].isMet {
            for schedule in schedules {
                for level in levels {
                    let tried = try run(base, functions, schedule, environments: level)
                    let result = trial(tried, goal, schedule.name, environments: level)
                    advice.trials.append(result)
                    done += 1
                    progress(done / total)
                    // More environments only cost more.
                    if result.isMet { break }
                }
            }
        }
        advice.best = advice.trials.filter(\.isMet).min { $0.cost < $1.cost }
        return advice
    }

    private static func trial(_ plan: Plan, _ goal: Goal, _ name: String, environments: Int) -> CapacityAdvice.Trial {
        let measured = goal.measure(plan.result)
        let invocations = plan.result.routes.reduce(0) { $0 + $1.total.invocations }
        let cold = plan.result.routes.reduce(0) { $0 + $1.total.coldStarts }
        return .init(
            schedule: name, environments: environments, measured: measured,
            cost: Sensitivity.dollars(plan.bill.total), coldStarts: invocations > 0 ? cold / invocations : 0,
            isMet: measured <= goal.limit)
    }

    private static func run(
        _ base: Plan.Prepared, _ functions: [String], _ schedule: Schedule?, environments: Int
    ) throws -> Plan {
        var changed = base
        for index in changed.architecture.functions.indices
        where functions.contains(changed.architecture.functions[index].name) {
            changed.architecture.functions[index].provisioned = 0
            changed.architecture.functions[index].actions =
                schedule.map { actions($0, environments, base.profile) } ?? []
        }
        return try changed.run()
    }

    /// The schedule as two actions for every day on which it changes, by the profile's clock.
    private static func actions(
        _ schedule: Schedule, _ environments: Int, _ profile: TrafficProfile
    ) -> [Architecture.CapacityAction] {
        let names = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]
        return (0..<168).compactMap { hour in
            let (now, before) = (schedule.hours.contains(hour), schedule.hours.contains((hour + 167) % 168))
            guard now != before || (hour == 0 && schedule.hours.count == 168) else { return nil }
            return .init(
                schedule: "cron(0 \(hour % 24) ? * \(names[hour / 24]) *)", timezone: profile.timezone,
                environments: now ? environments : 0, line: 0)
        }
    }
}
