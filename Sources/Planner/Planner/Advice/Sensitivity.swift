import PlannerPricing
import PlannerSimulation

/// Which number moves the plan most: each one a little more and a little less, all else as it was.
public enum Sensitivity {
    public struct Row: Sendable, Equatable {
        public var knob: String
        /// Dollars a month, and seconds of the P95, by which the plan changes when the number is less or more.
        public var costLess: Double
        public var costMore: Double
        public var latencyLess: Double
        public var latencyMore: Double

        /// The greater of the relative changes, for sorting.
        func weight(cost: Double, latency: Double) -> Double {
            let money = cost > 0 ? max(abs(costLess), abs(costMore)) / cost : 0
            let time = latency > 0 ? max(abs(latencyLess), abs(latencyMore)) / latency : 0
            return max(money, time)
        }
    }

    /// - Parameters:
    ///   - share: how much less and more, such as 0.2.
    ///   - days: of the profile that are simulated for the comparison; a month for every number would take long.
    public static func table(
        _ plan: Plan, share: Double = 0.2, days: Int = 3, progress: (Double) -> Void = { _ in }
    ) throws -> [Row] {
        var request = plan.request
        request.horizon = Double(days) * 86_400
        let base = try Plan.Prepared(request)
        let reference = try base.run()
        let (cost, latency) = (dollars(reference.bill.total), reference.result.overall.p95.value)
        let knobs = base.knobs
        var rows: [Row] = []
        for (index, knob) in knobs.enumerated() {
            func change(_ factor: Double) throws -> (cost: Double, latency: Double) {
                var changed = base
                try changed.apply([Change(knob: knob, factor: factor)])
                let plan = try changed.run()
                return (dollars(plan.bill.total) - cost, plan.result.overall.p95.value - latency)
            }
            let (less, more) = (try change(1 - share), try change(1 + share))
            rows.append(
                Row(
                    knob: knob, costLess: less.cost, costMore: more.cost, latencyLess: less.latency,
                    latencyMore: more.latency))
            progress(Double(index + 1) / Double(knobs.count))
        }
        return rows.sorted {
            let (left, right) = ($0.weight(cost: cost, latency: latency), $1.weight(cost: cost, latency: latency))
            return left != right ? left > right : $0.knob < $1.knob
        }
    }

    static func dollars(_ money: Money) -> Double { Double(money.picodollars) / 1e12 }
}
