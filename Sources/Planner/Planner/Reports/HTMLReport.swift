import PlannerPricing
import PlannerSimulation

/// The plan as one page: no script, nothing from elsewhere, light and dark, from a phone's width up.
public struct HTMLReport {
    let plan: Plan

    public init(_ plan: Plan) { self.plan = plan }

    private var summary: PlanSummary { PlanSummary(plan) }
    private var names: HourNames { HourNames(plan.profile) }

    public var text: String {
        let title = HTMLText.escape(plan.profile.name)
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title><style>\(Self.style)</style></head><body><main>
            <h1>\(title)</h1>
            <p>\(Format.short(plan.profile.horizon / 86_400)) days from \(HTMLText.escape(names.name(0))), \
            \(Format.fixed(summary.requests)) requests, seed \(plan.seed). Prices of \(HTMLText.escape(plan.bill.region)), \(HTMLText.escape(plan.bill.priceDate)).</p>
            \(cards)
            \(charts)
            \(section("Latency by route", routeTable, note: "95 % confidence interval of the P95 in brackets. Latency is measured at the edge location."))
            \(section("Functions", functionTable))
            \(plan.result.queues.isEmpty ? "" : section("Queues", queueTable))
            \(section("Bill of a month of thirty days, USD", billTable))
            \(limits)
            \(advice)
            \(sensitivity)
            \(remarks)
            \(section("Assumptions", assumptionTable, note: "Every number that the plan rests on, and where it is from."))
            </main></body></html>

            """
    }

    // MARK: - Parts

    private var cards: String {
        let overall = plan.result.overall
        let cards = [
            (
                "A month", "\(plan.bill.total.dollars) USD",
                "\(plan.billWithFreeTier.total.dollars) USD with what is always free"
            ),
            (
                "P95", Format.time(overall.p95.value),
                "\(Format.time(overall.p95.low))–\(Format.time(overall.p95.high)); P50 \(Format.time(overall.p50.value)), P99 \(Format.time(overall.p99.value))"
            ),
            (
                "Cold starts", PlanSummary.share(summary.coldStarts, of: summary.invocations),
                "of \(Format.fixed(summary.invocations)) invocations"
            ),
            (
                "Caches", PlanSummary.share(summary.edgeHits + summary.gatewayHits, of: summary.requests),
                "edge \(PlanSummary.share(summary.edgeHits, of: summary.requests)), stage \(PlanSummary.share(summary.gatewayHits, of: summary.requests))"
            ),
            (
                "Refused", PlanSummary.share(summary.throttled + summary.errors, of: summary.requests),
                "\(Format.fixed(summary.throttled)) throttled, \(Format.fixed(summary.errors)) errors"
            ),
        ]
        return "<div class=\"cards\">"
            + cards.map { "<div><h3>\($0.0)</h3><b>\($0.1)</b><p>\(HTMLText.escape($0.2))</p></div>" }.joined()
            + "</div>"
    }

    private var charts: String {
        let hours = summary.hours
        guard !hours.isEmpty else { return "" }
        let step = max(1, hours.count / 6)
        let marks = stride(from: 0, to: hours.count, by: step).map {
            (index: $0, text: names.name($0).split(separator: " ").dropFirst().prefix(2).joined(separator: " "))
        }.filter { $0.index < hours.count - step / 2 }
        var charts = [
            SVGChart(
                title: "Requests an hour", unit: "",
                lines: [.init(name: "requests", color: 1, values: hours.map(\.requests))],
                marks: marks),
            SVGChart(
                title: "Latency by hour, ms", unit: "",
                lines: [
                    .init(name: "P99", color: 3, values: hours.map { $0.p99 * 1000 }),
                    .init(name: "P95", color: 2, values: hours.map { $0.p95 * 1000 }),
                    .init(name: "P50", color: 1, values: hours.map { $0.p50 * 1000 }),
                ], marks: marks),
            SVGChart(
                title: "Cold starts, % of invocations", unit: "",
                lines: [
                    .init(
                        name: "cold", color: 2,
                        values: hours.map { $0.invocations > 0 ? $0.coldStarts / $0.invocations * 100 : 0 })
                ], marks: marks),
        ]
        let functions = plan.result.functions.filter { !$0.concurrency.peaks.isEmpty }
        if !functions.isEmpty {
            charts.append(
                SVGChart(
                    title: "Executions at once, the most in each step", unit: "",
                    lines: functions.prefix(4).enumerated().map {
                        .init(name: $0.element.name, color: $0.offset + 1, values: $0.element.concurrency.peaks)
                    }, marks: []))
        }
        for queue in plan.result.queues.prefix(2) where !queue.age.peaks.isEmpty {
            charts.append(
                SVGChart(
                    title: "Age of the oldest message in \(queue.name), s", unit: "",
                    lines: [.init(name: "age", color: 2, values: queue.age.peaks)], marks: []))
        }
        return charts.map { $0.svg() }.joined(separator: "\n")
    }

    private func section(_ title: String, _ body: String, note: String? = nil) -> String {
        "<h2>\(HTMLText.escape(title))</h2>\(note.map { "<p>\(HTMLText.escape($0))</p>" } ?? "")\(body)"
    }

    /// Cells are text; the columns in `left` stand to the left.
    private func table(_ titles: [String], _ rows: [[String]], left: Set<Int> = [0]) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>"
                + cells.enumerated().map {
                    "<\(tag)\(left.contains($0.offset) ? "" : " class=\"n\"")>\(HTMLText.escape($0.element))</\(tag)>"
                }.joined() + "</tr>"
        }
        return "<div class=\"scroll\"><table><thead>\(row(titles, "th"))</thead><tbody>"
            + rows.map { row($0, "td") }.joined(separator: "\n") + "</tbody></table></div>"
    }

    private var routeTable: String {
        table(
            ["Route", "Requests", "P50", "P95", "P99", "Edge hits", "Stage hits", "Cold", "Throttled"],
            summary.routes.map { row in
                [
                    row.name, Format.fixed(row.counts.requests), Format.time(row.latency.p50.value),
                    summary.estimate(row.latency.p95), Format.time(row.latency.p99.value),
                    PlanSummary.share(row.counts.edgeHits, of: row.counts.requests),
                    PlanSummary.share(row.counts.gatewayHits, of: row.counts.requests),
                    PlanSummary.share(row.counts.coldStarts, of: row.counts.invocations),
                    PlanSummary.share(
                        row.counts.gatewayThrottled + row.counts.functionThrottled, of: row.counts.requests),
                ]
            })
    }

    private var functionTable: String {
        table(
            ["Function", "MB", "Invocations", "Cold", "Mean at once", "Peak at once", "Environments", "Throttled"],
            plan.result.functions.map { function in
                let total = function.total
                return [
                    function.name, "\(function.memory)", Format.fixed(total.invocations),
                    PlanSummary.share(total.coldStarts, of: total.invocations), Format.short(total.meanConcurrency),
                    Format.fixed(total.peakConcurrency), Format.fixed(total.peakEnvironments),
                    Format.fixed(total.concurrencyThrottles + total.scalingThrottles),
                ]
            })
    }

    private var queueTable: String {
        table(
            ["Queue", "Messages", "Batches", "P50 to done", "P95 to done", "Deepest", "Oldest", "Dead letters"],
            plan.result.queues.map { queue in
                [
                    queue.name, Format.fixed(queue.total.published), Format.fixed(queue.total.batches),
                    Format.time(queue.latency.p50.value), Format.time(queue.latency.p95.value),
                    Format.fixed(queue.total.peakDepth), Format.time(queue.total.peakAge),
                    Format.fixed(queue.total.deadLettered),
                ]
            })
    }

    private var billTable: String {
        let rows = plan.bill.lines.map { line in
            let free = plan.billWithFreeTier.lines.first { $0.meter == line.meter }?.amount ?? line.amount
            return [
                line.service, line.description, Format.short(line.quantity.estimate), line.unit, line.amount.dollars,
                free.dollars, "\(line.source.page), read \(line.source.dateRead)",
            ]
        }
        let total = ["Total", "", "", "", plan.bill.total.dollars, plan.billWithFreeTier.total.dollars, ""]
        return table(
            ["Service", "Line", "Quantity", "Unit", "USD", "Always free off", "Price from"], rows + [total],
            left: [0, 1, 3, 6])
    }

    private var limits: String {
        guard let first = Bottleneck.first(of: plan) else { return "" }
        let verdict =
            first.isExceeded
            ? "Gives way first: \(first.name). What to do: \(first.advice)."
            : "Nothing is held back. Nearest: \(first.name), \(Format.percent(first.limit.use)) used."
        let rows = plan.result.limits.map { limit in
            [
                limit.kind.rawValue, limit.subject, Format.short(limit.peak), Format.short(limit.limit),
                Format.percent(limit.use), Format.fixed(limit.refused),
                limit.firstExceeded.map { names.name(Int($0 / 3600)) } ?? "never",
            ]
        }
        return section(
            "Limits", table(["Limit", "Of", "Peak", "Limit", "Used", "Held back", "First"], rows, left: [0, 1]),
            note: verdict)
    }

    private var advice: String {
        guard let advice = plan.advice else { return "" }
        let verdict =
            advice.best.map {
                "Cheapest: \($0.schedule)\($0.environments > 0 ? ", \($0.environments) environments each" : "")."
            }
            ?? "No schedule meets it: provisioned concurrency only removes cold starts."
        return section(
            "Goal \(advice.goal.description)",
            table(
                [
                    "Provisioned concurrency", "Each", advice.goal.percentile.rawValue, "USD a month", "Cold",
                    "Meets it",
                ],
                advice.trials.map {
                    [
                        $0.schedule, $0.environments > 0 ? "\($0.environments)" : "", Format.time($0.measured),
                        Format.fixed($0.cost, 2), Format.percent($0.coldStarts), $0.isMet ? "yes" : "no",
                    ]
                }), note: verdict)
    }

    private var sensitivity: String {
        guard !plan.sensitivities.isEmpty else { return "" }
        return section(
            "What moves it most",
            table(
                ["Each 20 % less / more", "USD less", "USD more", "P95 less", "P95 more"],
                plan.sensitivities.map {
                    [
                        $0.knob, TextReport.signed($0.costLess), TextReport.signed($0.costMore),
                        TextReport.signedTime($0.latencyLess), TextReport.signedTime($0.latencyMore),
                    ]
                }), note: "Simulated over the profile's first three days, all else as it is.")
    }

    private var remarks: String {
        let unpriced =
            plan.architecture.unpriced.map { "\($0.name) (\($0.type), line \($0.line)): \($0.reason)" }
            + plan.bill.unpriced.map {
                "\($0.meter): \(Format.short($0.quantity.estimate)) used, and no price in the list"
            }
        func list(_ items: [String]) -> String {
            "<ul>" + items.map { "<li>\(HTMLText.escape($0))</li>" }.joined() + "</ul>"
        }
        return (unpriced.isEmpty ? "" : section("Not on this bill", list(unpriced)))
            + (plan.notes.isEmpty ? "" : section("Notes", list(plan.notes)))
    }

    private var assumptionTable: String {
        table(
            ["Number", "Value", "Source"], plan.assumptions.map { [$0.name, $0.value, $0.source] }, left: [0, 1, 2])
    }

    private static let style = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1c2024;--mute:#60646c;--line:#d9dce1;--card:#f5f6f8;\
        --c1:#2563eb;--c2:#c2410c;--c3:#7c3aed;--c4:#047857}
        @media(prefers-color-scheme:dark){:root{--bg:#15171a;--fg:#e8eaed;--mute:#a0a4ab;--line:#343840;--card:#1f2227;\
        --c1:#7aa7ff;--c2:#ff9a62;--c3:#b79bff;--c4:#5bd0a0}}
        body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
        main{max-width:60rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem}
        .cards div{background:var(--card);border-radius:.5rem;padding:.75rem}.cards h3{margin:0;font-size:.85rem;color:var(--mute)}
        .cards b{font-size:1.35rem}.cards p{margin:0;font-size:.8rem;color:var(--mute)}
        figure{margin:1.25rem 0}figcaption{font-weight:600;font-size:.95rem}svg{width:100%;height:auto;display:block}
        .g{stroke:var(--line);stroke-width:1}.t{fill:var(--mute);font-size:11px}.l{fill:none;stroke-width:1.5}
        .c1{stroke:var(--c1)}.c2{stroke:var(--c2)}.c3{stroke:var(--c3)}.c4{stroke:var(--c4)}
        .k{font-weight:400;font-size:.8rem;margin-left:.75rem;white-space:nowrap}.k i{display:inline-block;width:.7rem;height:.7rem;\
        border-radius:2px;margin-right:.25rem}.b1{background:var(--c1)}.b2{background:var(--c2)}.b3{background:var(--c3)}.b4{background:var(--c4)}
        .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;width:100%}
        th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--mute);font-weight:600}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        """
}
