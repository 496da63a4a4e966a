extension SimulationInput {
    /// Finds the first thing that does not fit; the engine asks before it runs.
    public func validate() throws(SimulationError) {
        try require(horizon > 0 && horizon.isFinite, "horizon", "must be a positive number of seconds")
        try require(!routes.isEmpty || !queues.isEmpty, "routes", "is empty: there is nothing to simulate")
        try unique(routes.map(\.name), "routes")
        try unique(functions.map(\.name), "functions")
        try unique(tables.map(\.name), "tables")
        try unique(queues.map(\.name), "queues")
        try require(account.concurrency > 0, "account.concurrency", "must be positive")
        for (index, route) in routes.enumerated() { try validate(route, "routes[\(index)]") }
        for (index, function) in functions.enumerated() { try validate(function, "functions[\(index)]") }
        for (index, queue) in queues.enumerated() { try validate(queue, "queues[\(index)]") }
        if let edge {
            try require(!edge.geographies.isEmpty, "edge.geographies", "is empty")
            let shares = edge.geographies.reduce(0) { $0 + $1.share }
            try require(
                shares > 0 && edge.geographies.allSatisfy { $0.share >= 0 }, "edge.geographies",
                "shares must be positive")
        }
        if case .hybrid(let options) = mode {
            try require(options.slot > 0, "mode.slot", "must be positive")
            try require(options.samplesPerSlot > 0, "mode.samplesPerSlot", "must be positive")
        }
    }

    private func validate(_ route: RouteModel, _ path: String) throws(SimulationError) {
        try require(!route.rate.points.isEmpty, "\(path).rate", "has no points")
        var last = -Double.infinity
        for point in route.rate.points {
            try require(point.rate >= 0 && point.rate.isFinite, "\(path).rate", "must not be negative")
            try require(point.time >= last, "\(path).rate", "points must be in order of time")
            last = point.time
        }
        if case .function(let name) = route.target {
            try known(name, among: functions.map(\.name), "\(path).target", "function")
        }
        for publish in route.publishes {
            try known(publish.queue, among: queues.map(\.name), "\(path).publishes", "queue")
        }
        try validate(route.calls, "\(path).calls")
        try validate(route.edgeCache, "\(path).edgeCache")
        try validate(route.gatewayCache, "\(path).gatewayCache")
        try share(route.failureShare, "\(path).failureShare")
        for share in route.geographyShares ?? [] {
            try known(
                share.geography, among: (edge?.geographies ?? []).map(\.name), "\(path).geographyShares", "geography")
        }
        if let shares = route.geographyShares, edge != nil {
            try require(
                shares.contains { $0.share > 0 } && shares.allSatisfy { $0.share >= 0 }, "\(path).geographyShares",
                "must have a positive share, and none that is negative")
        }
    }

    private func validate(_ cache: CacheModel?, _ path: String) throws(SimulationError) {
        guard let cache else { return }
        try require(cache.objects > 0, "\(path).objects", "must be positive")
        try require(cache.timeToLive > 0, "\(path).timeToLive", "must be positive")
        try require(cache.exponent >= 0, "\(path).exponent", "must not be negative")
        try require((cache.capacity ?? 1) > 0, "\(path).capacity", "must be positive")
        try share(cache.share, "\(path).share")
    }

    private func validate(_ calls: [CallModel], _ path: String) throws(SimulationError) {
        for call in calls {
            try share(call.share, "\(path).share")
            guard case .table(let name, let reads, let writes, let keys) = call.kind else { continue }
            try known(name, among: tables.map(\.name), path, "table")
            try require(reads >= 0 && writes >= 0, path, "request units must not be negative")
            try require(keys.keys > 0 && keys.exponent >= 0, "\(path).keys", "must be positive")
        }
    }

    private func validate(_ function: FunctionModel, _ path: String) throws(SimulationError) {
        try require(function.keepAlive >= 0, "\(path).keepAlive", "must not be negative")
        try require(function.timeout > 0, "\(path).timeout", "must be positive")
        try require((function.reservedConcurrency ?? 0) >= 0, "\(path).reservedConcurrency", "must not be negative")
        for window in function.provisioned {
            try require(
                window.environments >= 0 && window.to >= window.from, "\(path).provisioned",
                "a window must end after it starts and have no negative capacity")
        }
    }

    private func validate(_ queue: QueueModel, _ path: String) throws(SimulationError) {
        try known(queue.function, among: functions.map(\.name), "\(path).function", "function")
        try require((1...10_000).contains(queue.batchSize), "\(path).batchSize", "must be 1 to 10000")
        try require(queue.visibilityTimeout >= 0, "\(path).visibilityTimeout", "must not be negative")
        try require((queue.maxReceiveCount ?? 1) > 0, "\(path).maxReceiveCount", "must be positive")
        try require(
            (queue.maximumConcurrency ?? 2) >= 1, "\(path).maximumConcurrency", "must be positive")
        try share(queue.failureShare, "\(path).failureShare")
        try require(
            queue.failureShare < 1 || queue.maxReceiveCount != nil, "\(path).failureShare",
            "must be less than 1 without maxReceiveCount: such messages never leave the queue")
        try validate(queue.callsPerMessage, "\(path).callsPerMessage")
    }

    private func require(_ holds: Bool, _ path: String, _ message: String) throws(SimulationError) {
        if !holds { throw SimulationError(path: path, message: message) }
    }

    private func share(_ value: Double, _ path: String) throws(SimulationError) {
        try require((0...1).contains(value), path, "must be between 0 and 1")
    }

    private func unique(_ names: [String], _ path: String) throws(SimulationError) {
        var seen: Set<String> = []
        for name in names { try require(seen.insert(name).inserted, path, "has \(name) twice") }
    }

    private func known(_ name: String, among names: [String], _ path: String, _ kind: String) throws(SimulationError) {
        try require(names.contains(name), path, "there is no \(kind) named \(name)")
    }
}
