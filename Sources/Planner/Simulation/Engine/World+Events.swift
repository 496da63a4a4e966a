// Event by event. A request's moment is that of its arrival in the region: the way from the viewer moves each request by a
// time of its own, and a Poisson stream moved so is Poisson again (displacement theorem), so nothing is lost by looking at
// each request once, when its environment is taken.
extension World {
    /// Fills in the next arrival of each route.
    mutating func startArrivals(at time: Double) {
        arrivals.removeAll()
        for index in routes.indices {
            routes[index].clock.skip(to: time)
            let next = routes[index].clock.next()
            if next < .infinity { arrivals.push(next, Int32(index)) }
        }
    }

    mutating func runEvents(until end: Double) {
        while true {
            var nextQueue = -1
            var queueTime = end
            for index in queues.indices where queues[index].nextTime < queueTime {
                queueTime = queues[index].nextTime
                nextQueue = index
            }
            let arrival = arrivals.nextTime
            if arrival < queueTime {
                let route = Int(arrivals.top.payload)
                request(route, at: arrival)
                let next = routes[route].clock.next()
                if next < .infinity { arrivals.replaceTop(next, Int32(route)) } else { _ = arrivals.pop() }
            } else if nextQueue >= 0 {
                serveQueue(nextQueue, at: queueTime)
            } else {
                return
            }
        }
    }

    // MARK: - A request

    private mutating func request(_ index: Int, at time: Double) {
        let route = plan.routes[index]
        effort.events += 1
        routes[index].recorder.counts.requests += 1
        var latency = 0.0
        if route.hasEdge, let edge = plan.input.edge {
            let (geography, place) = chooseGeography(route, index)
            latency += edge.geographies[geography].viewerRoundTrip.sample(&routes[index].way)
            latency += edge.processing.sample(&routes[index].way)
            geographies[geography].requests += 1
            geographies[geography].bytesIn += route.model.requestBytes
            geographies[geography].bytesOut += route.model.responseBytes
            totals.edgeRequests += 1
            if routes[index].edgeCache?.lookUp(place: place, at: time) ?? false {
                totals.edgeHits += 1
                routes[index].recorder.counts.edgeHits += 1
                routes[index].recorder.latency.add(latency, block: block)
                return
            }
            latency += edge.geographies[geography].originRoundTrip.sample(&routes[index].way)
        }
        if route.hasGateway {
            guard passGateway(index, at: time) else {
                routes[index].edgeCache?.forgetLastMiss(at: time)
                return
            }
            if routes[index].gatewayCache?.lookUp(place: 0, at: time) ?? false {
                totals.gatewayHits += 1
                totals.gatewayBytesOut += route.model.responseBytes
                routes[index].recorder.counts.gatewayHits += 1
                latency += plan.input.gateway.cacheHit.sample(&routes[index].way)
                routes[index].recorder.latency.add(latency, block: block)
                return
            }
            latency += plan.input.gateway.overhead.sample(&routes[index].way)
        }
        if let function = route.function {
            guard let duration = invoke(index, function, at: time) else {
                routes[index].edgeCache?.forgetLastMiss(at: time)
                routes[index].gatewayCache?.forgetLastMiss(at: time)
                return
            }
            if route.hasGateway { totals.gatewayBytesOut += route.model.responseBytes }
            latency += duration
        } else {
            totals.bucketRequests += 1
            totals.bucketBytesOut += route.model.responseBytes
            latency += route.bucketLatency.sample(&routes[index].work)
        }
        routes[index].recorder.counts.answers += 1
        routes[index].recorder.latency.add(latency, block: block)
    }

    @inline(__always)
    mutating func chooseGeography(_ route: RoutePlan, _ index: Int) -> (geography: Int, place: Int) {
        var geography = 0
        if route.geographies.count > 1 {
            let draw = routes[index].way.unit()
            while geography < route.geographies.count - 1, draw >= route.geographies[geography] { geography += 1 }
        }
        var place = route.firstPlace[geography]
        let count = route.placeCount[geography]
        if count > 1 { place += min(count - 1, Int(routes[index].way.unit() * Double(count))) }
        return (geography, place)
    }

    /// Method, stage, account: the first empty bucket answers 429.
    private mutating func passGateway(_ index: Int, at time: Double) -> Bool {
        routes[index].methodLimit.count(at: time)
        stageLimit.count(at: time)
        regionLimit.count(at: time)
        let methodHas = routes[index].throttle?.take(at: time) ?? true
        let stageHas = methodHas && (stage?.take(at: time) ?? true)
        let regionHas = stageHas && region.take(at: time)
        guard regionHas else {
            // A token taken from one bucket is not used up by what another one refuses.
            if !methodHas {
                routes[index].methodLimit.refuse(at: time)
            } else if !stageHas {
                routes[index].throttle?.giveBack()
                stageLimit.refuse(at: time)
            } else {
                routes[index].throttle?.giveBack()
                stage?.giveBack()
                regionLimit.refuse(at: time)
            }
            totals.gatewayThrottled += 1
            routes[index].recorder.counts.gatewayThrottled += 1
            return false
        }
        totals.gatewayRequests += 1
        return true
    }

    /// The invocation's time in seconds as the caller sees it, or `nil` when it was refused or failed.
    private mutating func invoke(_ index: Int, _ function: Int, at time: Double) -> Double? {
        let admission: FunctionStation.Admission
        switch admit(function, at: time) {
        case .refused(let kind):
            refuse(function, kind, at: time)
            routes[index].recorder.counts.functionThrottled += 1
            return nil
        case let other: admission = other
        }
        let (cold, initialization) = beginInvocation(function, admission)
        let route = plan.routes[index]
        var duration = route.model.work.sample(&routes[index].work)
        var isFailed = false
        for call in route.calls {
            if call.model.share < 1, routes[index].luck.unit() >= call.model.share { continue }
            let latency = call.model.latency.sample(&routes[index].work)
            duration += perform(call, latency: latency, at: time + cold + duration, isFailed: &isFailed)
        }
        if route.model.failureShare > 0, routes[index].luck.unit() < route.model.failureShare { isFailed = true }
        let timeout = functions[function].model.timeout
        if duration > timeout {
            duration = timeout
            isFailed = true
        }
        if !isFailed {
            for (queue, publish) in route.publishes {
                if publish.share < 1, routes[index].luck.unit() >= publish.share { continue }
                duration += publish.latency.sample(&routes[index].work)
                let sent = time + cold + duration
                let delivery = plan.queues[queue].model.delivery.sample(&queueStreams[queue])
                queues[queue].publish(at: sent, visibleAt: sent + delivery)
            }
        }
        endInvocation(function, admission, at: time, cold: cold, initialization: initialization, duration: duration)
        routes[index].recorder.counts.invocations += 1
        if cold > 0 { routes[index].recorder.counts.coldStarts += 1 }
        if route.hasGateway, cold + duration > plan.input.gateway.integrationTimeout { isFailed = true }
        if isFailed {
            functionRecorders[function].counts.errors += 1
            routes[index].recorder.counts.errors += 1
            return nil
        }
        return cold + duration
    }

    // MARK: - An invocation

    @inline(__always)
    private mutating func admit(_ function: Int, at time: Double) -> FunctionStation.Admission {
        functions[function].advance(to: time)
        functionLimits[function].invocations.count(at: time)
        let isShared = functions[function].model.reservedConcurrency == nil
        return functions[function].admit(at: time, hasSharedRoom: !isShared || hasSharedRoom(at: time))
    }

    private mutating func refuse(_ function: Int, _ kind: LimitResult.Kind, at time: Double) {
        switch kind {
        case .scalingRate:
            functionRecorders[function].counts.scalingThrottles += 1
            functionLimits[function].scaling.refuse(at: time)
        case .invocationRate:
            functionRecorders[function].counts.concurrencyThrottles += 1
            functionLimits[function].invocations.refuse(at: time)
        case .reservedConcurrency:
            functionRecorders[function].counts.concurrencyThrottles += 1
            functionLimits[function].concurrency.refuse(at: time)
        default:
            functionRecorders[function].counts.concurrencyThrottles += 1
            accountLimit.refuse(at: time)
        }
    }

    /// Seconds before the handler runs, and those of them that are INIT.
    @inline(__always)
    private mutating func beginInvocation(
        _ function: Int, _ admission: FunctionStation.Admission
    ) -> (cold: Double, initialization: Double) {
        functionRecorders[function].counts.invocations += 1
        guard case .cold = admission else { return (0, 0) }
        functionRecorders[function].counts.coldStarts += 1
        let (start, initialization) = functions[function].drawColdStart()
        // Even an immeasurably short one counts as one.
        return (max(start + initialization, .leastNonzeroMagnitude), initialization)
    }

    @inline(__always)
    private mutating func endInvocation(
        _ function: Int, _ admission: FunctionStation.Admission, at time: Double, cold: Double, initialization: Double,
        duration: Double
    ) {
        functions[function].occupy(admission, until: time + cold + duration)
        noteConcurrency(function, at: time)
        functionRecorders[function].busySeconds += cold + duration
        functionRecorders[function].series.addArea(cold + duration, at: time)
        if case .provisioned = admission {
            functionRecorders[function].counts.provisionedSeconds += World.billed(duration)
        } else {
            let initialized = functions[function].model.billsInitialization ? initialization : 0
            functionRecorders[function].counts.onDemandSeconds += World.billed(duration + initialized)
        }
    }

    /// "AWS Lambda Pricing": duration is rounded up to the nearest millisecond.
    @inline(__always)
    static func billed(_ seconds: Double) -> Double { (seconds * 1000 - 1e-9).rounded(.up) / 1000 }

    /// The call's time in seconds with the pauses of its retries.
    @inline(__always)
    private mutating func perform(
        _ call: CallPlan, latency: Double, at time: Double, isFailed: inout Bool
    ) -> Double {
        guard let table = call.table else {
            serviceCalls[call.service] += 1
            return latency
        }
        tableResults[table].calls += 1
        let model = tables[table].model
        var latency = latency
        var attempt = 0
        while !tables[table].consume(
            reads: call.reads, writes: call.writes, keys: call.keys, space: call.space, at: time + latency)
        {
            tableResults[table].throttledAttempts += 1
            if attempt >= model.retries {
                tableResults[table].failedCalls += 1
                isFailed = true
                return latency
            }
            latency += tables[table].drawPause(attempt: attempt)
            attempt += 1
        }
        tableResults[table].readUnits += call.reads
        tableResults[table].writeUnits += call.writes
        return latency
    }

    // MARK: - Queues

    private mutating func serveQueue(_ index: Int, at time: Double) {
        retries.removeAll(keepingCapacity: true)
        queues[index].advance(to: time, retries: &retries)
        for batch in retries { handle(batch, of: index, at: time) }
        while let batch = queues[index].receive(at: time) { handle(batch, of: index, at: time) }
    }

    private mutating func handle(_ batch: Int, of index: Int, at time: Double) {
        let queue = plan.queues[index]
        let admission: FunctionStation.Admission
        switch admit(queue.function, at: time) {
        case .refused(let kind):
            refuse(queue.function, kind, at: time)
            queues[index].postpone(batch, at: time)
            return
        case let other: admission = other
        }
        let (cold, initialization) = beginInvocation(queue.function, admission)
        effort.events += 1
        var duration = queue.model.workPerBatch.sample(&queueStreams[index])
        var failures = 0
        let messages = queues[index].batches[batch].messages.count
        for message in 0..<messages {
            var isFailed = false
            duration += queue.model.workPerMessage.sample(&queueStreams[index])
            for call in queue.calls {
                if call.model.share < 1, queueStreams[index].unit() >= call.model.share { continue }
                let latency = call.model.latency.sample(&queueStreams[index])
                duration += perform(call, latency: latency, at: time + cold + duration, isFailed: &isFailed)
            }
            if queue.model.failureShare > 0, queueStreams[index].unit() < queue.model.failureShare { isFailed = true }
            if isFailed {
                queues[index].markFailed(batch, message: message, position: failures)
                failures += 1
            }
        }
        let timeout = functions[queue.function].model.timeout
        if duration > timeout {
            duration = timeout
            failures = messages
        }
        endInvocation(
            queue.function, admission, at: time, cold: cold, initialization: initialization, duration: duration)
        if failures > 0, !queue.model.reportsBatchItemFailures || failures == messages {
            functionRecorders[queue.function].counts.errors += 1
        }
        let end = time + cold + duration
        queues[index].run(batch, until: end, failures: failures)
        let firstHandled = queue.model.reportsBatchItemFailures || failures == 0 ? failures : messages
        for message in firstHandled..<messages {
            let published = queues[index].batches[batch].messages[message].published
            queueRecorders[index].latency.add(end - published, block: block)
        }
    }
}
