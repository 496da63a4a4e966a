import PlannerPricing
import PlannerSimulation

/// The plan for a terminal.
public struct TextReport {
    let plan: Plan
    /// Whether every assumption is listed, or only how many there are.
    var listsAssumptions: Bool

    public init(_ plan: Plan, listsAssumptions: Bool = false) {
        self.plan = plan
        self.listsAssumptions = listsAssumptions
    }

    private var summary: PlanSummary { PlanSummary(plan) }

    public var lines: [String] {
        var lines = head
        lines += latency
        lines += functions
        lines += queues
        lines += bill
        lines += limits
        lines += advice
        lines += sensitivity
        lines += remarks
        return lines
    }

    private var head: [String] {
        let overall = plan.result.overall
        let price = "\(plan.bill.region), prices of \(plan.bill.priceDate)"
        return [
            "\(plan.profile.name)", "",
            "  \(Format.short(plan.profile.horizon / 86_400)) days, \(Format.fixed(summary.requests)) requests, seed \(plan.seed); \(price)",
            "",
            "  \(plan.bill.total.dollars) USD a month   (\(plan.billWithFreeTier.total.dollars) USD with what is always free)",
            "  P50 \(summary.estimate(overall.p50))   P95 \(summary.estimate(overall.p95))   P99 \(summary.estimate(overall.p99))",
            "  answered by the edge \(PlanSummary.share(summary.edgeHits, of: summary.requests)), by the stage's cache \(PlanSummary.share(summary.gatewayHits, of: summary.requests)); "
                + "cold starts \(PlanSummary.share(summary.coldStarts, of: summary.invocations)) of invocations; "
                + "throttled \(PlanSummary.share(summary.throttled, of: summary.requests)), errors \(PlanSummary.share(summary.errors, of: summary.requests))",
        ]
    }

    private var latency: [String] {
        var table = TextTable(["Route", "requests", "P50", "P95", "P99", "P95 from–to", "cold", "throttled"])
        for row in summary.routes {
            table.add([
                row.name, Format.fixed(row.counts.requests), Format.time(row.latency.p50.value),
                Format.time(row.latency.p95.value), Format.time(row.latency.p99.value),
                "\(Format.time(row.latency.p95.low))–\(Format.time(row.latency.p95.high))",
                PlanSummary.share(row.counts.coldStarts, of: row.counts.invocations),
                PlanSummary.share(row.counts.gatewayThrottled + row.counts.functionThrottled, of: row.counts.requests),
            ])
        }
        return ["", "Latency by route (95 % confidence)"] + table.lines() + worstHours
    }

    private var worstHours: [String] {
        let hours = summary.hours.filter { $0.requests >= 100 }
        guard !hours.isEmpty else { return [] }
        var table = TextTable(["Hour", "requests", "P50", "P95", "P99", "cold", "throttled"])
        let worst = hours.sorted { ($0.p95, $1.hour) > ($1.p95, $0.hour) }.prefix(3)
        for hour in worst + [hours.max { ($0.requests, $1.hour) < ($1.requests, $0.hour) }].compactMap({ $0 }) {
            table.add([
                name(ofHour: hour.hour), Format.fixed(hour.requests), Format.time(hour.p50), Format.time(hour.p95),
                Format.time(hour.p99), PlanSummary.share(hour.coldStarts, of: hour.invocations),
                PlanSummary.share(hour.throttled, of: hour.requests),
            ])
        }
        return ["", "The three slowest hours, and the busiest"] + table.lines()
    }

    private func name(ofHour hour: Int) -> String {
        HourNames(plan.profile).name(hour)
    }

    private var functions: [String] {
        var table = TextTable([
            "Function", "invocations", "cold", "mean at once", "peak at once", "environments", "throttled",
            "provisioned h",
        ])
        for function in plan.result.functions {
            let total = function.total
            table.add([
                function.name, Format.fixed(total.invocations),
                PlanSummary.share(total.coldStarts, of: total.invocations), Format.short(total.meanConcurrency),
                Format.fixed(total.peakConcurrency), Format.fixed(total.peakEnvironments),
                Format.fixed(total.concurrencyThrottles + total.scalingThrottles),
                Format.short(total.provisionedEnvironmentSeconds / 3600),
            ])
        }
        return ["", "Functions"] + table.lines()
    }

    private var queues: [String] {
        guard !plan.result.queues.isEmpty else { return [] }
        var table = TextTable(["Queue", "messages", "batches", "P95 to done", "deepest", "oldest", "dead letters"])
        for queue in plan.result.queues {
            table.add([
                queue.name, Format.fixed(queue.total.published), Format.fixed(queue.total.batches),
                Format.time(queue.latency.p95.value), Format.fixed(queue.total.peakDepth),
                Format.time(queue.total.peakAge), Format.fixed(queue.total.deadLettered),
            ])
        }
        return ["", "Queues"] + table.lines()
    }

    private var bill: [String] {
        var table = TextTable(["Service", "line", "quantity", "unit", "USD", "always free"], left: [0, 1, 3])
        for line in plan.bill.lines {
            let free = plan.billWithFreeTier.lines.first { $0.meter == line.meter }?.amount ?? line.amount
            table.add([
                line.service, line.description, Format.short(line.quantity.estimate), line.unit, line.amount.dollars,
                free.dollars,
            ])
        }
        table.add(["Total", "", "", "", plan.bill.total.dollars, plan.billWithFreeTier.total.dollars])
        return ["", "Bill of a month of thirty days, USD"] + table.lines()
    }

    private var limits: [String] {
        guard let first = Bottleneck.first(of: plan) else { return [] }
        var table = TextTable(["Limit", "peak", "limit", "used", "held back"])
        for limit in plan.result.limits.prefix(6) {
            let name = limit.subject.isEmpty ? limit.kind.rawValue : "\(limit.kind.rawValue) \(limit.subject)"
            table.add([
                name, Format.short(limit.peak), Format.short(limit.limit), Format.percent(limit.use),
                Format.fixed(limit.refused),
            ])
        }
        let what =
            first.isExceeded
            ? "gives way first, \(name(ofHour: Int((first.limit.firstExceeded ?? 0) / 3600)))"
            : "is nearest, and holds nothing back"
        return ["", "Limits: \(first.name) \(what)"] + (first.isExceeded ? ["  → \(first.advice)"] : []) + table.lines()
    }

    private var advice: [String] {
        guard let advice = plan.advice else { return [] }
        var table = TextTable([
            "Provisioned concurrency", "each", advice.goal.percentile.rawValue, "USD a month", "cold", "meets it",
        ])
        for trial in advice.trials {
            table.add([
                trial.schedule, trial.environments > 0 ? "\(trial.environments)" : "", Format.time(trial.measured),
                Format.fixed(trial.cost, 2), Format.percent(trial.coldStarts), trial.isMet ? "yes" : "no",
            ])
        }
        let verdict =
            advice.best.map { best in
                "cheapest: \(best.schedule)\(best.environments > 0 ? ", \(best.environments) environments each" : "") at \(Format.fixed(best.cost, 2)) USD a month"
            } ?? "no schedule meets it: provisioned concurrency only removes cold starts"
        return ["", "Goal \(advice.goal.description) for \(advice.functions.joined(separator: ", ")): \(verdict)"]
            + table.lines()
    }

    private var sensitivity: [String] {
        guard !plan.sensitivities.isEmpty else { return [] }
        var table = TextTable(["Each 20 % less / more", "USD less", "USD more", "P95 less", "P95 more"])
        for row in plan.sensitivities {
            table.add([
                row.knob, Self.signed(row.costLess), Self.signed(row.costMore), Self.signedTime(row.latencyLess),
                Self.signedTime(row.latencyMore),
            ])
        }
        return ["", "What moves it most (simulated over the first three days)"] + table.lines()
    }

    static func signed(_ dollars: Double) -> String {
        let text = Format.fixed(dollars, 2)
        return dollars > 0 && text != "0.00" ? "+\(text)" : text
    }

    static func signedTime(_ seconds: Double) -> String {
        let text = Format.fixed(seconds * 1000, 1)
        return (seconds > 0 && text != "0.0" ? "+\(text)" : text) + " ms"
    }

    private var remarks: [String] {
        var lines: [String] = []
        if !plan.architecture.unpriced.isEmpty || !plan.bill.unpriced.isEmpty {
            lines += ["", "Not on this bill"]
            lines += plan.architecture.unpriced.map {
                "  \(plan.architecture.file):\($0.line): \($0.name) (\($0.type)): \($0.reason)"
            }
            lines += plan.bill.unpriced.map {
                "  \($0.meter): \(Format.short($0.quantity.estimate)) used, and no price in the list"
            }
        }
        if !plan.notes.isEmpty { lines += ["", "Notes"] + plan.notes.map { "  \($0)" } }
        if listsAssumptions {
            var table = TextTable(["Assumption", "value", "source"], left: [0, 1, 2])
            for value in plan.assumptions { table.add([value.name, value.value, value.source]) }
            lines += ["", "Assumptions"] + table.lines()
        } else {
            lines += [
                "",
                "It rests on \(plan.assumptions.count) numbers, each with its source: --assumptions lists them, --html and --json too.",
            ]
        }
        return lines
    }
}
