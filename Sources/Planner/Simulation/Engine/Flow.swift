/// What a slot's load is on average: rates on the way through the stations.
struct Flow {
    struct Route {
        /// Requests a second, and the shares of all of them that end at each station.
        var rate = 0.0
        var edgeHit = 0.0
        var gatewayThrottled = 0.0
        var gatewayHit = 0.0
        var functionThrottled = 0.0
        /// Requests a second that get as far as the target.
        var targetRate = 0.0
    }

    struct Function {
        /// Invocations a second that are asked for, and the mean seconds of one in a warm environment.
        var rate = 0.0
        var duration = 0.0
        /// Executions at once if nothing is refused.
        var load: Double { rate * duration }
        /// Share that is refused.
        var refused = 0.0
        /// Share of what is not refused that runs in provisioned environments.
        var provisioned = 0.0
        /// Invocations a second by queues, among ``rate``.
        var fromQueues = 0.0
    }

    var routes: [Route]
    var functions: [Function]
    /// Units a second.
    var tableReads: [Double]
    var tableWrites: [Double]
    /// Messages a second.
    var published: [Double]

    /// Requests a second, all routes together.
    var rate: Double { routes.reduce(0) { $0 + $1.rate } }
}

extension World {
    /// The load between two moments as far as it is known before limits: caches answer, nothing is refused yet.
    mutating func flow(from start: Double, to end: Double) -> Flow {
        var flow = Flow(
            routes: [Flow.Route](repeating: Flow.Route(), count: routes.count),
            functions: [Flow.Function](repeating: Flow.Function(), count: functions.count),
            tableReads: [Double](repeating: 0, count: tables.count),
            tableWrites: [Double](repeating: 0, count: tables.count),
            published: [Double](repeating: 0, count: queues.count))
        var busy = [Double](repeating: 0, count: functions.count)
        for (index, route) in plan.routes.enumerated() {
            var share = Flow.Route()
            share.rate = route.model.rate.mean(from: start, to: end)
            share.edgeHit = routes[index].edgeCache?.hitRatio(rate: share.rate) ?? 0
            let reaching = share.rate * (1 - share.edgeHit)
            share.gatewayHit = (1 - share.edgeHit) * (routes[index].gatewayCache?.hitRatio(rate: reaching) ?? 0)
            share.targetRate = share.rate * (1 - share.edgeHit - share.gatewayHit)
            flow.routes[index] = share
            for call in route.calls { add(call, rate: share.targetRate, to: &flow) }
            for (queue, publish) in route.publishes {
                flow.published[queue] += share.targetRate * publish.share * (1 - route.model.failureShare)
            }
            if let function = route.function {
                flow.functions[function].rate += share.targetRate
                busy[function] += share.targetRate * route.meanDuration
            }
        }
        for (index, queue) in plan.queues.enumerated() {
            for call in queue.calls { add(call, rate: flow.published[index], to: &flow) }
            let steady = QueueFlow.steady(
                flow.published[index], queue.model.workPerBatch.mean, queue.meanPerMessage,
                servers: Double(queue.model.maximumConcurrency ?? Int(queues[index].pollersNow)),
                size: Double(queue.model.batchSize), window: queue.model.batchingWindow)
            let batches = flow.published[index] / steady.batchSize
            flow.functions[queue.function].rate += batches
            flow.functions[queue.function].fromQueues += batches
            busy[queue.function] += steady.concurrency
        }
        for index in functions.indices where flow.functions[index].rate > 0 {
            flow.functions[index].duration = busy[index] / flow.functions[index].rate
        }
        return flow
    }

    func add(_ call: CallPlan, rate: Double, to flow: inout Flow) {
        guard let table = call.table else { return }
        flow.tableReads[table] += rate * call.model.share * call.reads
        flow.tableWrites[table] += rate * call.model.share * call.writes
    }

    /// The greatest use of a limit that this load brings, as a share of the limit.
    func pressure(_ flow: Flow, at time: Double) -> Double {
        let gateway = plan.input.gateway
        var most = 0.0
        var all = 0.0
        for (index, route) in plan.routes.enumerated() where route.hasGateway {
            let reaching = flow.routes[index].rate * (1 - flow.routes[index].edgeHit)
            all += reaching
            if let throttle = route.model.throttle { most = max(most, reaching / max(throttle.rate, 1e-9)) }
        }
        if let throttle = gateway.stageThrottle { most = max(most, all / max(throttle.rate, 1e-9)) }
        most = max(most, all / max(gateway.accountThrottle.rate, 1e-9))
        var shared = 0.0
        for (index, function) in functions.enumerated() {
            let load = flow.functions[index].load
            let limit = function.model.reservedConcurrency ?? account.concurrency
            most = max(most, flow.functions[index].rate / max(10 * Double(limit), 1e-9))
            if let reserved = function.model.reservedConcurrency {
                most = max(most, (load + 4 * load.squareRoot()) / max(Double(reserved), 1e-9))
            } else {
                shared += max(0, load - Double(function.provisionedTarget(at: time)))
            }
        }
        most = max(most, (shared + 4 * shared.squareRoot()) / max(Double(sharedConcurrency), 1e-9))
        for (index, table) in tables.enumerated() {
            most = max(most, flow.tableReads[index] / table.readCapacity, flow.tableWrites[index] / table.writeCapacity)
        }
        return max(most, hottestKey(flow))
    }

    /// The use of a partition by the hottest key.
    private func hottestKey(_ flow: Flow) -> Double {
        var most = 0.0
        for (index, route) in plan.routes.enumerated() {
            for call in route.calls {
                guard let table = call.table else { continue }
                let rate = flow.routes[index].targetRate * call.model.share * call.keys.probability(of: 1)
                most = max(
                    most, rate * call.reads / tables[table].model.partitionReadUnits,
                    rate * call.writes / tables[table].model.partitionWriteUnits)
            }
        }
        return most
    }
}
