extension World {
    mutating func endHour(_ hour: Int, from start: Double, to end: Double) {
        for index in routes.indices { routes[index].recorder.endHour(hour) }
        for index in functions.indices {
            functionRecorders[index].endHour(
                hour, seconds: end - start, provisioned: functions[index].provisionedSeconds(from: start, to: end))
        }
        for index in queues.indices {
            queueRecorders[index].endHour(hour, counts: queues[index].endHour(at: end))
        }
    }

    mutating func result() -> SimulationResult {
        let horizon = plan.input.horizon
        for index in tables.indices { finishTable(index) }
        for index in functions.indices { functions[index].finish(at: horizon) }
        totals.serviceCalls = zip(plan.services, serviceCalls).map { NamedCount(name: $0, count: $1) }
        var overall = BlockedHistogram()
        for (index, route) in plan.routes.enumerated() where route.model.entry != .direct {
            overall.add(routes[index].recorder.totalLatency)
        }
        return SimulationResult(
            routes: zip(plan.routes, routes).map { route, state in
                RouteResult(
                    name: route.model.name, total: state.recorder.total, latency: state.recorder.totalLatency.summary,
                    hours: state.recorder.hours)
            },
            overall: overall.summary,
            functions: zip(functions, functionRecorders).map { station, recorder in
                var total = recorder.total
                total.meanEnvironments = station.environmentSeconds / horizon
                return FunctionResult(
                    name: station.model.name, memory: station.model.memory, total: total, hours: recorder.hours,
                    concurrency: recorder.series.result)
            },
            tables: tableResults,
            queues: zip(queues, queueRecorders).map { station, recorder in
                QueueResult(
                    name: station.model.name, total: recorder.total, hours: recorder.hours,
                    depth: station.depth.result, age: station.age.result, latency: recorder.totalLatency.summary)
            },
            geographies: geographies, totals: totals, limits: limits(), effort: effort)
    }

    private mutating func finishTable(_ index: Int) {
        tables[index].finish()
        tableResults[index].peakReadUnits = tables[index].peakReads
        tableResults[index].peakWriteUnits = tables[index].peakWrites
        tableResults[index].readCapacity = tables[index].readCapacity
        tableResults[index].writeCapacity = tables[index].writeCapacity
    }

    /// Those that held something back first, in order of time; then the others by their use.
    private func limits() -> [LimitResult] {
        var limits = gatewayLimits() + functionLimitResults()
        for (index, table) in tables.enumerated() { limits += tableLimits(table, tableResults[index]) }
        for queue in queues {
            limits.append(
                LimitResult(
                    kind: .queueConcurrency, subject: queue.model.name, limit: Double(queue.limit),
                    peak: queue.peakRunning, firstExceeded: queue.firstHeldBack, refused: 0))
        }
        // Equal ones stay in the order of the input.
        return limits.enumerated().sorted { left, right in
            switch (left.element.firstExceeded, right.element.firstExceeded) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default:
                left.element.use != right.element.use
                    ? left.element.use > right.element.use : left.offset < right.offset
            }
        }.map(\.element)
    }

    private func gatewayLimits() -> [LimitResult] {
        var limits: [LimitResult] = []
        for (route, state) in zip(plan.routes, routes) where route.hasGateway && route.model.throttle != nil {
            limits.append(state.methodLimit.result(.gatewayMethodRate, route.model.name))
        }
        guard plan.routes.contains(where: \.hasGateway) else { return limits }
        if stage != nil { limits.append(stageLimit.result(.gatewayStageRate, "")) }
        limits.append(regionLimit.result(.gatewayAccountRate, ""))
        return limits
    }

    private func functionLimitResults() -> [LimitResult] {
        guard !functions.isEmpty else { return [] }
        var limits = [accountLimit.result(.accountConcurrency, "")]
        for (station, recorder) in zip(functions, functionLimits) {
            let name = station.model.name
            if station.model.reservedConcurrency != nil {
                limits.append(recorder.concurrency.result(.reservedConcurrency, name))
            }
            var scaling = recorder.scaling
            scaling.peak = min(scaling.limit, station.peakGrowth)
            limits.append(scaling.result(.scalingRate, name))
            limits.append(recorder.invocations.result(.invocationRate, name))
        }
        return limits
    }

    private func tableLimits(_ table: TableStation, _ result: TableResult) -> [LimitResult] {
        let refused = table.refused
        let name = table.model.name
        func limit(
            _ kind: LimitResult.Kind, _ limit: Double, _ peak: Double, _ first: Double?, _ count: Double
        ) -> LimitResult {
            LimitResult(kind: kind, subject: name, limit: limit, peak: peak, firstExceeded: first, refused: count)
        }
        return [
            limit(
                .tableReadUnits, table.readCapacity, result.peakReadUnits, refused.firstTableReads, refused.tableReads),
            limit(
                .tableWriteUnits, table.writeCapacity, result.peakWriteUnits, refused.firstTableWrites,
                refused.tableWrites),
            limit(
                .partitionReadUnits, table.model.partitionReadUnits, refused.peakPartitionReads,
                refused.firstPartitionReads, refused.partitionReads),
            limit(
                .partitionWriteUnits, table.model.partitionWriteUnits, refused.peakPartitionWrites,
                refused.firstPartitionWrites, refused.partitionWrites),
        ]
    }
}
