import PlannerSimulation

/// What gives way first, and what to do about it.
public struct Bottleneck: Sendable, Equatable {
    public var limit: LimitResult
    /// What AWS or the template calls it.
    public var name: String
    public var advice: String

    /// The limit that held something back first; otherwise the one that is nearest.
    public static func first(of plan: Plan) -> Bottleneck? {
        let exceeded = plan.result.limits.first { $0.firstExceeded != nil }
        let nearest = plan.result.limits.max { ($0.use, $1.subject) < ($1.use, $0.subject) }
        return (exceeded ?? nearest).map(Bottleneck.init)
    }

    public init(_ limit: LimitResult) {
        self.limit = limit
        // What to have room for half as much again.
        let wanted = Format.fixed((max(limit.peak, limit.limit) * 1.5).rounded(.up))
        switch limit.kind {
        case .gatewayMethodRate, .gatewayStageRate:
            name = "ThrottlingRateLimit of \(limit.subject.isEmpty ? "the stage" : limit.subject)"
            advice = "raise the template's ThrottlingRateLimit and ThrottlingBurstLimit to \(wanted) requests a second"
        case .gatewayAccountRate:
            name = "API Gateway quota «Throttle rate» (L-8A5B8E43)"
            advice = "ask Service Quotas for \(wanted) requests a second"
        case .accountConcurrency:
            name = "Lambda quota «Concurrent executions» (L-B99A9384)"
            advice = "ask Service Quotas for \(wanted) executions at once"
        case .invocationRate:
            name = "Lambda's requests a second: ten times the quota «Concurrent executions» (L-B99A9384)"
            advice = "ask Service Quotas for \(Format.fixed((limit.peak * 1.5 / 10).rounded(.up))) executions at once"
        case .reservedConcurrency:
            name = "ReservedConcurrentExecutions of \(limit.subject)"
            advice = "raise it in the template to \(wanted)"
        case .scalingRate:
            name = "Lambda's scaling rate of \(limit.subject) (1,000 environments every 10 seconds; not adjustable)"
            advice = "provision concurrency before the peak begins"
        case .tableReadUnits:
            name =
                "DynamoDB quota «Table-level read throughput limit» (L-CF0CBE56), or on-demand capacity that has not grown yet, of \(limit.subject)"
            advice = "pre-warm the table (WarmThroughput) or ask Service Quotas for \(wanted) read units"
        case .tableWriteUnits:
            name =
                "DynamoDB quota «Table-level write throughput limit» (L-AB614373), or on-demand capacity that has not grown yet, of \(limit.subject)"
            advice = "pre-warm the table (WarmThroughput) or ask Service Quotas for \(wanted) write units"
        case .partitionReadUnits, .partitionWriteUnits:
            name = "one partition of \(limit.subject) (3,000 read or 1,000 write units a second; not adjustable)"
            advice = "spread the hot key over several partition keys"
        case .queueConcurrency:
            name = "batches at once from \(limit.subject)"
            advice = "raise the event source's MaximumConcurrency, if what it writes to can take it"
        }
    }

    public var isExceeded: Bool { limit.firstExceeded != nil }
}
