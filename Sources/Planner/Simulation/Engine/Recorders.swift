/// What is written down of a route.
struct RouteRecorder {
    var counts = RouteCounts()
    var latency = BlockedHistogram()
    private(set) var total = RouteCounts()
    private(set) var totalLatency = BlockedHistogram()
    private(set) var hours: [RouteHour] = []

    mutating func endHour(_ hour: Int) {
        hours.append(RouteHour(hour: hour, counts: counts, latency: latency.summary))
        total.add(counts)
        totalLatency.add(latency)
        counts = RouteCounts()
        latency.reset()
    }
}

/// What is written down of a function.
struct FunctionRecorder {
    var counts = FunctionCounts()
    /// Seconds of executions: their mean at once is these by the hour's length.
    var busySeconds = 0.0
    var series: SeriesRecorder
    private(set) var total = FunctionCounts()
    private(set) var hours: [FunctionHour] = []
    private var totalBusy = 0.0
    private var seconds = 0.0

    init(series: SeriesRecorder) { self.series = series }

    mutating func endHour(_ hour: Int, seconds length: Double, provisioned: Double) {
        counts.provisionedEnvironmentSeconds = provisioned
        counts.meanConcurrency = length > 0 ? busySeconds / length : 0
        hours.append(FunctionHour(hour: hour, counts: counts))
        totalBusy += busySeconds
        seconds += length
        total.add(counts)
        total.meanConcurrency = seconds > 0 ? totalBusy / seconds : 0
        counts = FunctionCounts()
        busySeconds = 0
    }
}

/// What is written down of a queue, besides what its station counts.
struct QueueRecorder {
    var latency = BlockedHistogram()
    private(set) var totalLatency = BlockedHistogram()
    private(set) var total = QueueCounts()
    private(set) var hours: [QueueHour] = []

    mutating func endHour(_ hour: Int, counts: QueueCounts) {
        hours.append(QueueHour(hour: hour, counts: counts, latency: latency.summary))
        total.add(counts)
        totalLatency.add(latency)
        latency.reset()
    }
}

/// What passes a limit: the busiest second, what was refused, and when first.
struct LimitRecorder {
    let limit: Double
    var peak = 0.0
    var refused = 0.0
    var first: Double?
    private var second = -1
    private var inSecond = 0.0

    init(limit: Double) { self.limit = limit }

    @inline(__always)
    mutating func count(at time: Double) {
        let now = Int(time)
        if now != second {
            second = now
            inSecond = 0
        }
        inSecond += 1
        if inSecond > peak { peak = inSecond }
    }

    mutating func refuse(_ amount: Double = 1, at time: Double) {
        refused += amount
        if first == nil { first = time }
    }

    func result(_ kind: LimitResult.Kind, _ subject: String) -> LimitResult {
        LimitResult(kind: kind, subject: subject, limit: limit, peak: peak, firstExceeded: first, refused: refused)
    }
}

extension RouteCounts {
    mutating func add(_ other: RouteCounts) {
        requests += other.requests
        edgeHits += other.edgeHits
        gatewayThrottled += other.gatewayThrottled
        gatewayHits += other.gatewayHits
        functionThrottled += other.functionThrottled
        errors += other.errors
        answers += other.answers
        coldStarts += other.coldStarts
        invocations += other.invocations
    }
}

extension FunctionCounts {
    /// All but the mean concurrency, which needs the time.
    mutating func add(_ other: FunctionCounts) {
        invocations += other.invocations
        coldStarts += other.coldStarts
        concurrencyThrottles += other.concurrencyThrottles
        scalingThrottles += other.scalingThrottles
        errors += other.errors
        onDemandSeconds += other.onDemandSeconds
        provisionedSeconds += other.provisionedSeconds
        provisionedEnvironmentSeconds += other.provisionedEnvironmentSeconds
        peakConcurrency = max(peakConcurrency, other.peakConcurrency)
        peakEnvironments = max(peakEnvironments, other.peakEnvironments)
    }
}

extension QueueCounts {
    mutating func add(_ other: QueueCounts) {
        published += other.published
        handled += other.handled
        batches += other.batches
        returned += other.returned
        deadLettered += other.deadLettered
        expired += other.expired
        receives += other.receives
        emptyReceives += other.emptyReceives
        deletes += other.deletes
        peakDepth = max(peakDepth, other.peakDepth)
        peakAge = max(peakAge, other.peakAge)
        peakPollers = max(peakPollers, other.peakPollers)
    }
}
