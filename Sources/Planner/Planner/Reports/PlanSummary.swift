import PlannerPricing
import PlannerSimulation

/// The figures that every report shows, worked out once.
struct PlanSummary {
    struct Row {
        var name: String
        var counts: RouteCounts
        var latency: LatencySummary
    }

    let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    /// Routes that somebody waits for, as in the profile.
    var routes: [Row] {
        zip(plan.result.routes, plan.model.routes).filter { !$1.isScheduled }.map { result, _ in
            Row(name: result.name, counts: result.total, latency: result.latency)
        }
    }

    var requests: Double { routes.reduce(0) { $0 + $1.counts.requests } }
    var edgeHits: Double { routes.reduce(0) { $0 + $1.counts.edgeHits } }
    var gatewayHits: Double { routes.reduce(0) { $0 + $1.counts.gatewayHits } }
    var throttled: Double { routes.reduce(0) { $0 + $1.counts.gatewayThrottled + $1.counts.functionThrottled } }
    var errors: Double { routes.reduce(0) { $0 + $1.counts.errors } }
    var invocations: Double { plan.result.functions.reduce(0) { $0 + $1.total.invocations } }
    var coldStarts: Double { plan.result.functions.reduce(0) { $0 + $1.total.coldStarts } }

    static func share(_ part: Double, of whole: Double) -> String { whole > 0 ? Format.percent(part / whole) : "–" }

    /// Requests, the greatest P95 of a route with traffic, cold starts and throttles of each hour of the horizon.
    struct Hour {
        var hour: Int
        var requests = 0.0
        var p50 = 0.0
        var p95 = 0.0
        var p99 = 0.0
        var invocations = 0.0
        var coldStarts = 0.0
        var throttled = 0.0
    }

    /// Percentiles of an hour are those of its routes, weighted by their requests: an approximation for the eye.
    var hours: [Hour] {
        var hours: [Hour] = []
        for (route, facts) in zip(plan.result.routes, plan.model.routes) where !facts.isScheduled {
            for hour in route.hours {
                while hours.count <= hour.hour { hours.append(Hour(hour: hours.count)) }
                hours[hour.hour].requests += hour.counts.requests
                hours[hour.hour].p50 += hour.latency.p50.value * hour.latency.count
                hours[hour.hour].p95 += hour.latency.p95.value * hour.latency.count
                hours[hour.hour].p99 += hour.latency.p99.value * hour.latency.count
                hours[hour.hour].invocations += hour.counts.invocations
                hours[hour.hour].coldStarts += hour.counts.coldStarts
                hours[hour.hour].throttled += hour.counts.gatewayThrottled + hour.counts.functionThrottled
            }
        }
        for index in hours.indices {
            let weight = zip(plan.result.routes, plan.model.routes).filter { !$1.isScheduled }
                .reduce(0.0) { sum, pair in sum + (pair.0.hours.first { $0.hour == index }?.latency.count ?? 0) }
            guard weight > 0 else { continue }
            hours[index].p50 /= weight
            hours[index].p95 /= weight
            hours[index].p99 /= weight
        }
        return hours
    }

    func estimate(_ value: PercentileEstimate) -> String {
        "\(Format.time(value.value)) (\(Format.time(value.low))–\(Format.time(value.high)))"
    }
}
