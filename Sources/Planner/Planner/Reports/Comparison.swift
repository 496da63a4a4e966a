import PlannerPricing
import PlannerSimulation

/// Plans side by side: `nimbo plan compare` and `nimbo plan sweep`.
public struct Comparison {
    public struct Column: Sendable {
        public var name: String
        public var plan: Plan

        public init(name: String, plan: Plan) {
            self.name = name
            self.plan = plan
        }
    }

    let columns: [Column]

    public init(_ columns: [Column]) { self.columns = columns }

    private static var figures: [(name: String, text: (Plan) -> String)] {
        [
            ("requests", { Format.fixed(PlanSummary($0).requests) }),
            ("USD a month", { $0.bill.total.dollars }),
            ("… always free off", { $0.billWithFreeTier.total.dollars }),
            ("P50", { PlanSummary($0).estimate($0.result.overall.p50) }),
            ("P95", { PlanSummary($0).estimate($0.result.overall.p95) }),
            ("P99", { PlanSummary($0).estimate($0.result.overall.p99) }),
            ("cold starts", { PlanSummary.share(PlanSummary($0).coldStarts, of: PlanSummary($0).invocations) }),
            ("edge hits", { PlanSummary.share(PlanSummary($0).edgeHits, of: PlanSummary($0).requests) }),
            ("throttled", { PlanSummary.share(PlanSummary($0).throttled, of: PlanSummary($0).requests) }),
            ("errors", { PlanSummary.share(PlanSummary($0).errors, of: PlanSummary($0).requests) }),
            (
                "nearest limit",
                { Bottleneck.first(of: $0).map { "\($0.limit.kind.rawValue) \(Format.percent($0.limit.use))" } ?? "–" }
            ),
        ]
    }

    /// Two to four plans with their services' bills below each other.
    public var lines: [String] {
        var table = TextTable([""] + columns.map(\.name))
        for figure in Self.figures { table.add([figure.name] + columns.map { figure.text($0.plan) }) }
        var services: [String] = []
        for column in columns {
            for service in column.plan.bill.services where !services.contains(service.service) {
                services.append(service.service)
            }
        }
        for service in services {
            table.add(
                ["USD \(service)"]
                    + columns.map { column in
                        column.plan.bill.services.first { $0.service == service }?.amount.dollars ?? "0.00"
                    })
        }
        return table.lines()
    }

    /// A line a plan.
    public var rows: [String] {
        let figures = Self.figures.filter {
            ["USD a month", "P50", "P95", "P99", "cold starts", "throttled"].contains($0.name)
        }
        var table = TextTable(["Value"] + figures.map(\.name))
        for column in columns { table.add([column.name] + figures.map { $0.text(column.plan) }) }
        return table.lines()
    }
}
