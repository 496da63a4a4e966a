// In closed forms: a slot's counts are expectations, and its latencies are drawn for each way a request can end, in
// proportion. Independence makes that exact where no limit is near: with an environment for each invocation nobody waits for
// anybody, so a latency does not depend on the load.
extension World {
    /// - Parameters:
    ///   - offset: seconds of the slot that were simulated event by event before.
    mutating func runFluid(
        from start: Double, to end: Double, offset: Double, levels: inout [EnvironmentLevels],
        queueFlows: inout [QueueFlow], samples: Int
    ) -> Flow {
        let seconds = end - start
        var flow = flow(from: start, to: end)
        effort.fluidSeconds += seconds
        throttle(&flow, from: start, seconds: seconds)
        updateSharedConcurrency(at: start)
        updateLoads(&flow, at: start)
        let queueSlots = advanceQueues(&flow, &queueFlows, from: start, to: end)
        let outcomes = advanceFunctions(&flow, &levels, from: start, seconds: seconds, offset: offset)
        let failing = advanceTables(flow, from: start, seconds: seconds)
        for index in routes.indices {
            record(index, flow, outcomes, failing: failing, seconds: seconds, at: start, samples: samples)
        }
        for index in queues.indices {
            recordLatency(ofQueue: index, queueSlots[index], flow, outcomes, samples: samples)
        }
        return flow
    }

    // MARK: - Queues

    private mutating func advanceQueues(
        _ flow: inout Flow, _ queueFlows: inout [QueueFlow], from start: Double, to end: Double
    ) -> [QueueFlow.Slot] {
        var slots: [QueueFlow.Slot] = []
        for (index, queue) in plan.queues.enumerated() {
            let rate = published(to: index, flow)
            let model = functions[queue.function].model
            let room = model.reservedConcurrency ?? max(1, sharedConcurrency)
            let slot = queueFlows[index].advance(
                rate: rate, perBatch: queue.model.workPerBatch.mean, perMessage: queue.meanPerMessage, limit: room,
                pollers: &queues[index].pollersNow, seconds: end - start)
            queues[index].noteFluid(slot, from: start, to: end)
            slots.append(slot)
            let seconds = end - start
            let service = queue.model.workPerBatch.mean + slot.batchSize * queue.meanPerMessage
            let function = flow.functions[queue.function]
            let batches = slot.batches / seconds
            let all = function.rate + batches
            guard all > 0 else { continue }
            flow.functions[queue.function].duration =
                (function.rate * function.duration + batches * service) / all
            flow.functions[queue.function].rate = all
            flow.functions[queue.function].fromQueues += batches
            let handled = (slot.handled + slot.returned)
            for call in queue.calls {
                count(call, times: handled, granted: 1)
                add(call, rate: handled / seconds, to: &flow)
            }
        }
        return slots
    }

    /// Messages a second.
    private func published(to queue: Int, _ flow: Flow) -> Double {
        var rate = 0.0
        for (index, route) in plan.routes.enumerated() {
            guard let function = route.function else { continue }
            let succeeding =
                flow.routes[index].targetRate * (1 - flow.functions[function].refused)
                * (1 - route.model.failureShare)
            for publish in route.publishes where publish.queue == queue { rate += succeeding * publish.model.share }
        }
        return rate
    }

    // MARK: - Functions

    private mutating func advanceFunctions(
        _ flow: inout Flow, _ levels: inout [EnvironmentLevels], from start: Double, seconds: Double, offset: Double
    ) -> [EnvironmentLevels.Outcome] {
        updateRefusals(&flow, at: start)
        accountLimit.peak = max(
            accountLimit.peak, min(flow.functions.reduce(0) { $0 + $1.load }, Double(account.concurrency)))
        var outcomes: [EnvironmentLevels.Outcome] = []
        for index in functions.indices {
            let model = functions[index].model
            let function = flow.functions[index]
            var limit = model.reservedConcurrency ?? max(0, sharedConcurrency)
            if function.rate <= function.fromQueues { limit = min(limit, pollers(for: index)) }
            let outcome = levels[index].advance(
                rate: function.rate * (1 - function.refused), service: function.duration, seconds: offset + seconds,
                countingFrom: offset, provisioned: functions[index].readyProvisioned(at: start), limit: limit)
            outcomes.append(outcome)
            recordFunction(index, flow.functions[index], outcome, limit: limit, start: start, seconds: seconds)
        }
        return outcomes
    }

    /// Batches at once that the queues of a function may run.
    private func pollers(for function: Int) -> Int {
        var sum = 0.0
        for (index, queue) in plan.queues.enumerated() where queue.function == function {
            sum += queue.model.maximumConcurrency.map(Double.init) ?? queues[index].pollersNow
        }
        return Int(sum.rounded(.up))
    }

    private mutating func recordFunction(
        _ index: Int, _ function: Flow.Function, _ outcome: EnvironmentLevels.Outcome, limit: Int, start: Double,
        seconds: Double
    ) {
        let model = functions[index].model
        let invocations = function.rate * (1 - function.refused) * seconds
        let refused = function.rate * function.refused * seconds
        let cold = model.start.mean + model.initialization.mean
        let busy = invocations * function.duration + outcome.coldStarts * cold
        let peak = min(Double(limit), max(outcome.peak, function.load * (1 - function.refused)))
        functions[index].skip(
            from: start, to: start + seconds, environments: outcome.environments, growth: outcome.coldStarts)
        functionRecorders[index].counts.invocations += invocations
        functionRecorders[index].counts.coldStarts += outcome.coldStarts
        functionRecorders[index].counts.concurrencyThrottles += refused
        functionRecorders[index].counts.provisionedSeconds +=
            invocations * function.provisioned * World.roundedMean(function.duration)
        functionRecorders[index].counts.onDemandSeconds +=
            invocations * (1 - function.provisioned) * World.roundedMean(function.duration)
            + (model.billsInitialization ? outcome.coldStarts * model.initialization.mean : 0)
        functionRecorders[index].busySeconds += busy
        functionRecorders[index].series.notePeak(peak, at: start)
        functionRecorders[index].series.addMean(busy / seconds, seconds: seconds, at: start)
        functionRecorders[index].counts.peakConcurrency = max(
            functionRecorders[index].counts.peakConcurrency, peak)
        functionRecorders[index].counts.peakEnvironments = max(
            functionRecorders[index].counts.peakEnvironments, outcome.environments)
        functionLimits[index].concurrency.peak = max(functionLimits[index].concurrency.peak, peak)
        let room = functionLimits[index].invocations.limit
        functionLimits[index].invocations.peak = max(functionLimits[index].invocations.peak, function.rate)
        guard refused > 0 else { return }
        if function.rate > room {
            functionLimits[index].invocations.refuse(refused, at: start)
        } else if model.reservedConcurrency != nil {
            functionLimits[index].concurrency.refuse(refused, at: start)
        } else {
            accountLimit.refuse(refused, at: start)
            accountLimit.peak = Double(account.concurrency)
        }
    }

    /// The mean of durations rounded up to whole milliseconds: half of one more, unless they are short of it on purpose.
    static func roundedMean(_ seconds: Double) -> Double {
        let exact = billed(seconds)
        return abs(exact - seconds) < 1e-9 ? exact : seconds + 0.0005
    }

    // MARK: - Tables

    /// Shares of the calls of each table that fail after their retries.
    private mutating func advanceTables(_ flow: Flow, from start: Double, seconds: Double) -> [Double] {
        var failing = [Double](repeating: 0, count: tables.count)
        for index in tables.indices {
            let granted = tables[index].admit(
                reads: flow.tableReads[index], writes: flow.tableWrites[index], from: start, seconds: seconds)
            failing[index] = 1 - granted
        }
        return failing
    }

    private mutating func count(_ call: CallPlan, times: Double, granted: Double) {
        let calls = times * call.model.share
        guard let table = call.table else {
            serviceCalls[call.service] += calls
            return
        }
        tableResults[table].calls += calls
        tableResults[table].readUnits += calls * granted * call.reads
        tableResults[table].writeUnits += calls * granted * call.writes
        guard granted < 1 else { return }
        // A call that fails was refused at each of its attempts.
        tableResults[table].failedCalls += calls * (1 - granted)
        tableResults[table].throttledAttempts += calls * (1 - granted) * Double(tables[table].model.retries + 1)
    }

    // MARK: - Routes

    private mutating func record(
        _ index: Int, _ flow: Flow, _ outcomes: [EnvironmentLevels.Outcome], failing: [Double], seconds: Double,
        at start: Double, samples: Int
    ) {
        let route = plan.routes[index]
        let share = flow.routes[index]
        let requests = share.rate * seconds
        guard requests > 0 else { return }
        var counts = RouteCounts()
        counts.requests = requests
        counts.edgeHits = requests * share.edgeHit
        counts.gatewayThrottled = requests * share.gatewayThrottled
        counts.gatewayHits = requests * share.gatewayHit
        let reaching = share.targetRate * seconds
        var coldShare = 0.0
        if let function = route.function {
            let state = flow.functions[function]
            counts.functionThrottled = reaching * state.refused
            counts.invocations = reaching - counts.functionThrottled
            let all = state.rate * (1 - state.refused) * seconds
            coldShare = all > 0 ? min(1, outcomes[function].coldStarts / all) : 0
            counts.coldStarts = counts.invocations * coldShare
            var succeeding = 1 - route.model.failureShare
            for call in route.calls {
                let failed = call.table.map { failing[$0] } ?? 0
                count(call, times: counts.invocations, granted: 1 - failed)
                succeeding *= 1 - call.model.share * failed
            }
            counts.errors = counts.invocations * (1 - succeeding)
            functionRecorders[function].counts.errors += counts.errors
            totals.gatewayRequests += route.hasGateway ? counts.gatewayHits + reaching : 0
            totals.gatewayBytesOut +=
                route.hasGateway
                ? (counts.gatewayHits + counts.invocations - counts.errors) * route.model.responseBytes : 0
        } else {
            totals.bucketRequests += reaching
            totals.bucketBytesOut += reaching * route.model.responseBytes
        }
        counts.answers = reaching - counts.functionThrottled - counts.errors
        totals.gatewayThrottled += counts.gatewayThrottled
        totals.gatewayHits += counts.gatewayHits
        if route.hasEdge { countEdge(index, route, counts) }
        routes[index].recorder.counts.add(counts)
        drawLatencies(index, route, counts, coldShare: coldShare, samples: samples)
    }

    private mutating func countEdge(_ index: Int, _ route: RoutePlan, _ counts: RouteCounts) {
        totals.edgeRequests += counts.requests
        totals.edgeHits += counts.edgeHits
        for geography in geographies.indices {
            let requests = counts.requests * route.geographyShare(geography)
            geographies[geography].requests += requests
            geographies[geography].bytesIn += requests * route.model.requestBytes
            geographies[geography].bytesOut += requests * route.model.responseBytes
        }
    }

    /// The ways a request can end with an answer.
    private enum Ending { case edgeHit, gatewayHit, warm, cold }

    private mutating func drawLatencies(
        _ index: Int, _ route: RoutePlan, _ counts: RouteCounts, coldShare: Double, samples: Int
    ) {
        let answered = counts.edgeHits + counts.gatewayHits + counts.answers
        guard answered > 0 else { return }
        let endings: [(Ending, Double)] = [
            (.edgeHit, counts.edgeHits), (.gatewayHit, counts.gatewayHits), (.warm, counts.answers * (1 - coldShare)),
            (.cold, counts.answers * coldShare),
        ]
        for (ending, weight) in endings where weight > 1e-9 {
            let draws = max(ending == .cold ? 2 : 4, Int((Double(samples) * weight / answered).rounded()))
            for _ in 0..<draws {
                let latency = drawLatency(index, route, ending)
                routes[index].recorder.latency.add(latency, weight: weight / Double(draws), block: block)
            }
            effort.samples += draws
        }
    }

    private mutating func drawLatency(_ index: Int, _ route: RoutePlan, _ ending: Ending) -> Double {
        var latency = 0.0
        if route.hasEdge, let edge = plan.input.edge {
            let (geography, _) = chooseGeography(route, index)
            latency += edge.geographies[geography].viewerRoundTrip.sample(&routes[index].way)
            latency += edge.processing.sample(&routes[index].way)
            if ending == .edgeHit { return latency }
            latency += edge.geographies[geography].originRoundTrip.sample(&routes[index].way)
        }
        if ending == .gatewayHit { return latency + plan.input.gateway.cacheHit.sample(&routes[index].way) }
        if route.hasGateway { latency += plan.input.gateway.overhead.sample(&routes[index].way) }
        guard let function = route.function else { return latency + route.bucketLatency.sample(&routes[index].work) }
        if ending == .cold {
            let (start, initialization) = functions[function].drawColdStart()
            latency += start + initialization
        }
        return latency + min(drawDuration(index), functions[function].model.timeout)
    }

    /// Seconds in a warm environment.
    mutating func drawDuration(_ index: Int) -> Double {
        let route = plan.routes[index]
        var duration = route.model.work.sample(&routes[index].work)
        for call in route.calls {
            if call.model.share < 1, routes[index].luck.unit() >= call.model.share { continue }
            duration += call.model.latency.sample(&routes[index].work)
        }
        for (_, publish) in route.publishes {
            if publish.share < 1, routes[index].luck.unit() >= publish.share { continue }
            duration += publish.latency.sample(&routes[index].work)
        }
        return duration
    }

    // MARK: - Messages

    private mutating func recordLatency(
        ofQueue index: Int, _ slot: QueueFlow.Slot, _ flow: Flow, _ outcomes: [EnvironmentLevels.Outcome], samples: Int
    ) {
        guard slot.handled > 0 else { return }
        let queue = plan.queues[index]
        let function = flow.functions[queue.function]
        let invocations = function.rate
        let coldShare = invocations > 0 ? min(1, outcomes[queue.function].coldStarts / (invocations * 60)) : 0
        let draws = max(4, samples / 2)
        for _ in 0..<draws {
            var latency = queue.model.delivery.sample(&queueStreams[index])
            if slot.isSaturated {
                latency += slot.meanWait
            } else if slot.waitShare > 0, queueStreams[index].unit() < slot.waitShare {
                latency += slot.meanWait / slot.waitShare * 2 * queueStreams[index].unit()
            }
            latency += queue.model.workPerBatch.sample(&queueStreams[index])
            // Whole messages of the batch, the last one with the chance of its fraction.
            let size =
                Int(slot.batchSize)
                + (queueStreams[index].unit() < slot.batchSize - Double(Int(slot.batchSize)) ? 1 : 0)
            for _ in 0..<size {
                latency += queue.model.workPerMessage.sample(&queueStreams[index])
                for call in queue.calls {
                    latency += call.model.share * call.model.latency.sample(&queueStreams[index])
                }
            }
            if coldShare > 0, queueStreams[index].unit() < coldShare {
                let (start, initialization) = functions[queue.function].drawColdStart()
                latency += start + initialization
            }
            queueRecorders[index].latency.add(latency, weight: slot.handled / Double(draws), block: block)
        }
        effort.samples += draws
    }
}
