// From closed forms to events: the state that a steady load leaves behind is drawn from its distribution.
extension World {
    /// No more past arrivals than that are drawn to find who is still running.
    private static let mostPast = 200_000

    /// - Parameter flow: the last slot of closed forms.
    mutating func restore(
        at time: Double, after flow: Flow, levels: [EnvironmentLevels], queueFlows: inout [QueueFlow],
        slot: Double, random: inout RandomStream
    ) {
        for index in functions.indices {
            restoreFunction(index, at: time, flow: flow, levels: levels[index], slot: slot, random: &random)
        }
        for index in routes.indices {
            routes[index].edgeCache?.resume(at: time, rate: flow.routes[index].rate)
            let reaching = flow.routes[index].rate * (1 - flow.routes[index].edgeHit)
            routes[index].gatewayCache?.resume(at: time, rate: reaching)
        }
        for index in queues.indices {
            queues[index].refill(queueFlows[index].waiting, age: queueFlows[index].ageOfOldest, at: time)
            queueFlows[index].resume(waiting: 0, age: 0)
        }
    }

    private mutating func restoreFunction(
        _ function: Int, at time: Double, flow: Flow, levels: EnvironmentLevels, slot: Double,
        random: inout RandomStream
    ) {
        let state = flow.functions[function]
        let accepted = 1 - state.refused
        var ends: [Double] = []
        // Whoever arrived in the recent past and is not done yet. Batches of queues are not among them: their messages wait.
        for (index, route) in plan.routes.enumerated() where route.function == function {
            let rate = flow.routes[index].targetRate * accepted
            let back = min(60, max(20 * route.meanDuration, 1e-3))
            let past = min(World.mostPast, random.poisson(mean: rate * back))
            for _ in 0..<past {
                let age = random.unit() * back
                let duration = drawDuration(index)
                if duration > age { ends.append(time + duration - age) }
            }
        }
        let ready = functions[function].readyProvisioned(at: time)
        let provisionedEnds = Array(ends.prefix(ready))
        let onDemandEnds = Array(ends.dropFirst(ready))
        let ages = levels.idleAges(above: max(ends.count, ready), slotSeconds: slot, random: &random)
        functions[function].restore(
            ends: onDemandEnds, provisionedEnds: provisionedEnds, idleSince: ages.reversed().map { time - $0 }, at: time
        )
    }
}
