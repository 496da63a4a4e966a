// What gets through: the gateway's, functions' and tables' loads of a slot of closed forms, after each other's refusals.
extension World {
    // MARK: - Gateway

    mutating func throttle(_ flow: inout Flow, from start: Double, seconds: Double) {
        var all = 0.0
        var passed = [Double](repeating: 0, count: routes.count)
        for index in routes.indices where plan.routes[index].hasGateway {
            let reaching = flow.routes[index].rate * (1 - flow.routes[index].edgeHit)
            let share = routes[index].throttle?.admit(demand: reaching, from: start, seconds: seconds) ?? 1
            routes[index].methodLimit.peak = max(routes[index].methodLimit.peak, reaching)
            if share < 1 { routes[index].methodLimit.refuse(reaching * (1 - share) * seconds, at: start) }
            passed[index] = reaching * share
            all += passed[index]
        }
        stageLimit.peak = max(stageLimit.peak, all)
        let stageShare = stage?.admit(demand: all, from: start, seconds: seconds) ?? 1
        if stageShare < 1 { stageLimit.refuse(all * (1 - stageShare) * seconds, at: start) }
        regionLimit.peak = max(regionLimit.peak, all)
        let regionShare = region.admit(demand: all * stageShare, from: start, seconds: seconds)
        if regionShare < 1 { regionLimit.refuse(all * stageShare * (1 - regionShare) * seconds, at: start) }
        for index in routes.indices where plan.routes[index].hasGateway && flow.routes[index].rate > 0 {
            let route = flow.routes[index]
            let share = passed[index] * stageShare * regionShare / route.rate
            let reaching = 1 - route.edgeHit
            guard reaching > 0 else { continue }
            flow.routes[index].gatewayThrottled = max(0, reaching - share)
            // The stage's cache only sees what passes.
            let hits = share * (routes[index].gatewayCache?.hitRatio(rate: share * route.rate) ?? 0)
            flow.routes[index].gatewayHit = hits
            flow.routes[index].targetRate = route.rate * (share - hits)
        }
    }

    // MARK: - Functions

    /// What functions are asked for, after the gateway's refusals; and what tables are, after the functions'.
    mutating func updateLoads(_ flow: inout Flow, at start: Double) {
        addUp(&flow, at: start)
        // Errors are not cached, so what is refused comes back to the function; a few rounds settle that.
        for _ in 0..<8 where flow.functions.contains(where: { $0.refused > 0.001 }) {
            for (index, route) in plan.routes.enumerated() {
                guard let function = route.function, routes[index].gatewayCache != nil else { continue }
                let passed = flow.routes[index].gatewayHit * flow.routes[index].rate + flow.routes[index].targetRate
                let succeeding = (1 - flow.functions[function].refused) * (1 - route.model.failureShare)
                let ratio = routes[index].gatewayCache?.hitRatio(rate: passed * succeeding) ?? 0
                guard flow.routes[index].rate > 0 else { continue }
                flow.routes[index].gatewayHit = ratio * passed / flow.routes[index].rate
                flow.routes[index].targetRate = passed * (1 - ratio)
            }
            addUp(&flow, at: start)
        }
        for index in tables.indices {
            flow.tableReads[index] = 0
            flow.tableWrites[index] = 0
        }
        for (index, route) in plan.routes.enumerated() {
            let rate = flow.routes[index].targetRate * (1 - (route.function.map { flow.functions[$0].refused } ?? 0))
            for call in route.calls { add(call, rate: rate, to: &flow) }
        }
    }

    private func addUp(_ flow: inout Flow, at start: Double) {
        for index in functions.indices {
            flow.functions[index].rate = 0
            flow.functions[index].duration = 0
            flow.functions[index].fromQueues = 0
        }
        for (index, route) in plan.routes.enumerated() {
            guard let function = route.function else { continue }
            let rate = flow.routes[index].targetRate
            flow.functions[function].duration += rate * route.meanDuration
            flow.functions[function].rate += rate
        }
        for index in functions.indices where flow.functions[index].rate > 0 {
            flow.functions[index].duration /= flow.functions[index].rate
        }
        updateRefusals(&flow, at: start)
    }

    /// The shares that functions refuse and that provisioned environments take, by Erlang's loss formula: it holds for any
    /// duration, also where several functions share a limit.
    func updateRefusals(_ flow: inout Flow, at start: Double) {
        var shared = 0.0
        for index in functions.indices {
            let load = flow.functions[index].load
            let ready = functions[index].readyProvisioned(at: start)
            flow.functions[index].provisioned = ready > 0 ? 1 - Erlang.loss(servers: ready, load: load) : 0
            if functions[index].model.reservedConcurrency == nil {
                shared += load * (1 - flow.functions[index].provisioned)
            }
        }
        let blocked = Erlang.loss(servers: max(0, sharedConcurrency), load: shared)
        for index in functions.indices {
            let model = functions[index].model
            let function = flow.functions[index]
            var refused = blocked * (1 - function.provisioned)
            if let reserved = model.reservedConcurrency {
                refused = Erlang.loss(servers: reserved, load: function.load)
            }
            let room = 10 * Double(model.reservedConcurrency ?? account.concurrency)
            if function.rate > room { refused = max(refused, 1 - room / function.rate) }
            flow.functions[index].refused = refused < 1e-9 ? 0 : refused
        }
    }
}
