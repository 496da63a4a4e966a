import JSON
import PlannerPricing
import PlannerSimulation

/// The plan for programs. Keys come in a fixed order and numbers in their shortest form: the same plan is the same bytes.
public struct JSONReport {
    let plan: Plan

    public init(_ plan: Plan) { self.plan = plan }

    public var text: String { value.serialized() + "\n" }

    public var value: JSONValue {
        let summary = PlanSummary(plan)
        var object: JSONValue = [
            "profile": .string(plan.profile.name), "seed": .number(plan.seed),
            "days": number(plan.profile.horizon / 86_400), "requests": number(summary.requests),
            "latency": latency(plan.result.overall),
            "coldStartShare": number(summary.invocations > 0 ? summary.coldStarts / summary.invocations : 0),
            "routes": .array(
                zip(plan.result.routes, plan.model.routes).map { route($0, isScheduled: $1.isScheduled) }),
            "functions": .array(plan.result.functions.map(function)), "queues": .array(plan.result.queues.map(queue)),
            "tables": .array(plan.result.tables.map(table)),
            "bill": plan.bill.json, "billWithFreeTier": plan.billWithFreeTier.json,
            "limits": .array(plan.result.limits.map(limit)),
        ]
        object["bottleneck"] = Bottleneck.first(of: plan).map {
            ["name": .string($0.name), "isExceeded": .bool($0.isExceeded), "advice": .string($0.advice)]
        }
        object["advice"] = plan.advice.map(advice)
        if !plan.sensitivities.isEmpty { object["sensitivity"] = .array(plan.sensitivities.map(sensitivity)) }
        object["unpriced"] = .array(
            plan.architecture.unpriced.map {
                [
                    "resource": .string($0.name), "type": .string($0.type), "line": .number($0.line),
                    "reason": .string($0.reason),
                ]
            })
        object["notes"] = .array(plan.notes.map { .string($0) })
        object["assumptions"] = .array(
            plan.assumptions.map {
                ["name": .string($0.name), "value": .string($0.value), "source": .string($0.source)]
            })
        object["effort"] = [
            "events": .number(plan.result.effort.events), "samples": .number(plan.result.effort.samples),
        ]
        return object
    }

    private func number(_ value: Double) -> JSONValue { JSONNumber(value).map { .number($0) } ?? .null }

    private func estimate(_ value: PercentileEstimate) -> JSONValue {
        ["value": number(value.value), "low": number(value.low), "high": number(value.high)]
    }

    /// Seconds.
    private func latency(_ latency: LatencySummary) -> JSONValue {
        [
            "count": number(latency.count), "mean": number(latency.mean), "maximum": number(latency.maximum),
            "p50": estimate(latency.p50), "p90": estimate(latency.p90), "p95": estimate(latency.p95),
            "p99": estimate(latency.p99), "p999": estimate(latency.p999),
        ]
    }

    private func counts(_ counts: RouteCounts) -> JSONValue {
        [
            "requests": number(counts.requests), "edgeHits": number(counts.edgeHits),
            "gatewayThrottled": number(counts.gatewayThrottled), "gatewayHits": number(counts.gatewayHits),
            "functionThrottled": number(counts.functionThrottled), "errors": number(counts.errors),
            "answers": number(counts.answers), "invocations": number(counts.invocations),
            "coldStarts": number(counts.coldStarts),
        ]
    }

    private func route(_ route: RouteResult, isScheduled: Bool) -> JSONValue {
        [
            "name": .string(route.name), "isScheduled": .bool(isScheduled), "total": counts(route.total),
            "latency": latency(route.latency),
            "hours": .array(
                route.hours.map {
                    ["hour": .number($0.hour), "counts": counts($0.counts), "latency": latency($0.latency)]
                }),
        ]
    }

    private func function(_ function: FunctionResult) -> JSONValue {
        let total = function.total
        return [
            "name": .string(function.name), "memory": .number(function.memory),
            "invocations": number(total.invocations), "coldStarts": number(total.coldStarts),
            "concurrencyThrottles": number(total.concurrencyThrottles),
            "scalingThrottles": number(total.scalingThrottles), "errors": number(total.errors),
            "onDemandSeconds": number(total.onDemandSeconds), "provisionedSeconds": number(total.provisionedSeconds),
            "provisionedEnvironmentSeconds": number(total.provisionedEnvironmentSeconds),
            "meanConcurrency": number(total.meanConcurrency), "peakConcurrency": number(total.peakConcurrency),
            "peakEnvironments": number(total.peakEnvironments), "concurrency": series(function.concurrency),
        ]
    }

    private func series(_ series: SeriesResult) -> JSONValue {
        [
            "step": number(series.step), "peaks": .array(series.peaks.map(number)),
            "means": .array(series.means.map(number)),
        ]
    }

    private func queue(_ queue: QueueResult) -> JSONValue {
        let total = queue.total
        return [
            "name": .string(queue.name), "published": number(total.published), "handled": number(total.handled),
            "batches": number(total.batches), "returned": number(total.returned),
            "deadLettered": number(total.deadLettered), "expired": number(total.expired),
            "receives": number(total.receives), "emptyReceives": number(total.emptyReceives),
            "peakDepth": number(total.peakDepth), "peakAge": number(total.peakAge), "latency": latency(queue.latency),
            "age": series(queue.age),
        ]
    }

    private func table(_ table: TableResult) -> JSONValue {
        [
            "name": .string(table.name), "readUnits": number(table.readUnits), "writeUnits": number(table.writeUnits),
            "throttledAttempts": number(table.throttledAttempts), "failedCalls": number(table.failedCalls),
            "peakReadUnits": number(table.peakReadUnits), "peakWriteUnits": number(table.peakWriteUnits),
        ]
    }

    private func limit(_ limit: LimitResult) -> JSONValue {
        [
            "kind": .string(limit.kind.rawValue), "subject": .string(limit.subject), "limit": number(limit.limit),
            "peak": number(limit.peak), "firstExceeded": limit.firstExceeded.map(number) ?? .null,
            "refused": number(limit.refused),
        ]
    }

    private func trial(_ trial: CapacityAdvice.Trial) -> JSONValue {
        [
            "schedule": .string(trial.schedule), "environments": .number(trial.environments),
            "measured": number(trial.measured), "cost": number(trial.cost), "coldStarts": number(trial.coldStarts),
            "isMet": .bool(trial.isMet),
        ]
    }

    private func advice(_ advice: CapacityAdvice) -> JSONValue {
        [
            "goal": .string(advice.goal.description), "functions": .array(advice.functions.map { .string($0) }),
            "trials": .array(advice.trials.map(trial)), "best": advice.best.map(trial) ?? .null,
        ]
    }

    private func sensitivity(_ row: Sensitivity.Row) -> JSONValue {
        [
            "knob": .string(row.knob), "costLess": number(row.costLess), "costMore": number(row.costMore),
            "latencyLess": number(row.latencyLess), "latencyMore": number(row.latencyMore),
        ]
    }
}
