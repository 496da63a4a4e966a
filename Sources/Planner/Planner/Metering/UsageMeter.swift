import PlannerPricing
import PlannerSimulation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes a month's usage of what a simulation counted and a template keeps.
struct UsageMeter {
    let profile: TrafficProfile
    let architecture: Architecture
    let model: PlanModel
    let assumptions: Assumptions
    let result: SimulationResult
    private var usage = Usage()

    init(
        profile: TrafficProfile, architecture: Architecture, model: PlanModel, assumptions: Assumptions,
        result: SimulationResult
    ) {
        self.profile = profile
        self.architecture = architecture
        self.model = model
        self.assumptions = assumptions
        self.result = result
    }

    /// What the horizon counted, times this, is a month of ``AssumptionKey/monthHours``.
    private var month: Double { assumptions[.monthHours] * 3600 / profile.horizon }
    private var monthSeconds: Double { assumptions[.monthHours] * 3600 }
    private static let gigabyte = 1_073_741_824.0

    /// Adds what was counted in the horizon.
    private mutating func count(_ meter: Meter, _ amount: Double) { add(meter, amount * month) }

    /// Adds what is a month's already.
    private mutating func add(_ meter: Meter, _ amount: Double) { usage[meter] += Quantity(estimate: amount) ?? .zero }

    mutating func measure() -> Usage {
        functions()
        gateway()
        edge()
        tables()
        messages()
        objects()
        keys()
        observability()
        for pool in architecture.userPools {
            add(pool.tier == "LITE" ? .cognitoMAULite : .cognitoMAUEssentials, profile.users ?? 0)
        }
        return usage
    }

    private mutating func functions() {
        for result in result.functions {
            guard let function = architecture.function(result.name) else { continue }
            let gigabytes = Double(function.memory) / 1024
            count(.lambdaRequests, result.total.invocations)
            count(
                function.isARM ? .lambdaGBSecondsARM64 : .lambdaGBSeconds, result.total.onDemandSeconds * gigabytes)
            count(
                function.isARM ? .lambdaProvisionedGBSecondsARM64 : .lambdaProvisionedGBSeconds,
                result.total.provisionedEnvironmentSeconds * gigabytes)
            count(
                function.isARM ? .lambdaProvisionedDurationGBSecondsARM64 : .lambdaProvisionedDurationGBSeconds,
                result.total.provisionedSeconds * gigabytes)
            let extra = Double(max(0, function.ephemeralMegabytes - 512)) / 1024
            count(
                .lambdaEphemeralStorageGBSeconds,
                (result.total.onDemandSeconds + result.total.provisionedSeconds) * extra)
        }
    }

    private mutating func gateway() {
        count(.apiGatewayRESTRequests, result.totals.gatewayRequests)
        for gateway in architecture.gateways {
            if let size = gateway.cacheSize { add(.apiGatewayCacheHours(size: size), assumptions[.monthHours]) }
        }
        // Without CloudFront in front, answers go to the internet.
        if architecture.behaviors.isEmpty {
            count(.dataTransferOutGB, result.totals.gatewayBytesOut / Self.gigabyte)
        } else {
            count(
                .dataTransferToCloudFrontGB,
                (result.totals.gatewayBytesOut + result.totals.bucketBytesOut) / Self.gigabyte)
        }
    }

    private mutating func edge() {
        for geography in result.geographies {
            guard let place = EdgePlace(rawValue: geography.name) else { continue }
            count(.cloudFrontHTTPSRequests(place), geography.requests)
            count(.cloudFrontBytesOutGB(place), geography.bytesOut / Self.gigabyte)
        }
        // Only what is uploaded is billed on its way to the origin.
        var uploads: [String: Double] = [:]
        let share = result.geographies.reduce(0) { $0 + $1.requests }
        for (index, route) in result.routes.enumerated() where index < model.input.routes.count && share > 0 {
            let verb = route.name.prefix { $0 != " " }
            guard ["POST", "PUT", "PATCH", "DELETE"].contains(String(verb)), model.input.routes[index].entry == .edge
            else { continue }
            for geography in result.geographies {
                uploads[geography.name, default: 0] +=
                    route.total.requests * model.input.routes[index].requestBytes * geography.requests / share
            }
        }
        for (name, bytes) in uploads.sorted(by: { $0.key < $1.key }) {
            if let place = EdgePlace(rawValue: name) { count(.cloudFrontBytesToOriginGB(place), bytes / Self.gigabyte) }
        }
    }

    private mutating func tables() {
        for table in result.tables {
            count(.dynamoDBReadRequestUnits, table.readUnits)
            count(.dynamoDBWriteRequestUnits, table.writeUnits)
        }
        for table in architecture.tables {
            let bytes = profile.stored.first { $0.name == table.name }?.bytes ?? 0
            add(.dynamoDBStorageGBMonths, bytes / Self.gigabyte)
            if table.hasPointInTimeRecovery { add(.dynamoDBPITRGBMonths, bytes / Self.gigabyte) }
        }
    }

    // MARK: - Messages and objects

    private func calls(_ kind: TrafficProfile.Call.Kind) -> [(call: PlanModel.ServiceCall, count: Double)] {
        model.services.filter { $0.kind == kind }.map { call in
            (call, result.totals.serviceCalls.first { $0.name == call.name }?.count ?? 0)
        }
    }

    private mutating func messages() {
        for (index, queue) in result.queues.enumerated() {
            let bytes = Int(index < model.messageBytes.count ? model.messageBytes[index] : 1024)
            let chunks = Double(Metering.sqsRequests(payloadBytes: bytes))
            let mapping = architecture.mappings.first { $0.queue == queue.name }
            let full = queue.total.receives - queue.total.emptyReceives
            let perBatch = queue.total.batches > 0 ? queue.total.handled / queue.total.batches : 1
            let batchChunks = Double(
                Metering.sqsRequests(payloadBytes: Int(Double(bytes) * min(perBatch, Double(mapping?.batchSize ?? 10))))
            )
            count(.snsPublishes, queue.total.published * Double(Metering.snsRequests(payloadBytes: bytes)))
            count(.snsSQSDeliveries, queue.total.published)
            // The delivery is SNS's SendMessage; then the mapping's receives, empty ones too, and its deletes.
            count(.sqsRequests, queue.total.published * chunks)
            count(.sqsRequests, full * batchChunks + queue.total.emptyReceives + queue.total.deletes)
            count(.sqsRequests, queue.total.deadLettered * chunks)
        }
        for (call, amount) in calls(.publish) {
            count(.snsPublishes, amount * Double(Metering.snsRequests(payloadBytes: Int(call.bytes))))
        }
    }

    private mutating func objects() {
        count(.s3GetRequests, result.totals.bucketRequests)
        var added: [String: (bytes: Double, objects: Double)] = [:]
        for (call, amount) in calls(.storeObject) {
            count(.s3PutRequests, amount)
            let bucket = architecture.buckets.first { $0.name == call.resource }
            // Smaller objects stay where they are ("Transitioning objects using Amazon S3 Lifecycle").
            let moves = (bucket?.isTiering ?? false) && Metering.isMonitoredByIntelligentTiering(bytes: Int(call.bytes))
            if moves { count(.s3IntelligentTransitions, amount) }
            // Spread over the month, what comes is there for half of it on average.
            let bytes = amount * month * call.bytes / 2
            add(moves ? .s3IntelligentFrequentGBMonths : .s3StandardGBMonths, bytes / Self.gigabyte)
            if moves { add(.s3IntelligentMonitoredObjects, amount * month / 2) }
            added[call.resource ?? "", default: (0, 0)].bytes += bytes
        }
        for (_, amount) in calls(.loadObject) { count(.s3GetRequests, amount) }
        for (index, facts) in model.routes.enumerated() where index < result.routes.count {
            for (download, share) in zip(facts.downloads, facts.downloadShares) {
                let amount = result.routes[index].total.answers * share
                count(.s3GetRequests, amount)
                count(.dataTransferOutGB, amount * download.bytes / Self.gigabyte)
            }
        }
        for bucket in architecture.buckets {
            let bytes = profile.stored.first { $0.name == bucket.name }?.bytes ?? 0
            add(.s3StandardGBMonths, bytes / Self.gigabyte)
        }
    }

    // MARK: - Keys and what is looked at

    private mutating func keys() {
        for key in architecture.keys {
            // In its first year a key has not been rotated yet.
            add(.kmsKeyMonths, Double(Metering.kmsKeyMonths(rotations: 0)))
            let seconds = UInt64(monthSeconds)
            for topic in architecture.topics where topic.key == key.name && !topic.queues.isEmpty {
                usage[.kmsRequests] += Metering.snsKMSRequests(seconds: seconds, publishers: 1)
            }
            for queue in architecture.queues where queue.key == key.name {
                guard architecture.mappings.contains(where: { $0.queue == queue.name }) else { continue }
                usage[.kmsRequests] += Metering.sqsKMSRequests(
                    seconds: seconds, producers: 1, consumers: 1,
                    dataKeyReuseSeconds: UInt64(max(60, queue.keyReuse)))
            }
            for table in architecture.tables where table.key == key.name {
                // Each caller's table key is cached; a busy table renews it all the time.
                let callers = Double(architecture.functions.filter { $0.references.contains(table.name) }.count)
                add(.kmsRequests, callers * monthSeconds / max(1, assumptions[.keyCache]))
            }
            for bucket in architecture.buckets where bucket.key == key.name {
                let share = bucket.hasBucketKey ? assumptions[.bucketKeyShare] : 1
                let kinds: [TrafficProfile.Call.Kind] = [.storeObject, .loadObject]
                let amount = kinds.flatMap { calls($0) }.filter { $0.call.resource == bucket.name }
                    .reduce(0) { $0 + $1.count }
                var downloads = 0.0
                for (index, facts) in model.routes.enumerated() where index < result.routes.count {
                    for (download, part) in zip(facts.downloads, facts.downloadShares)
                    where download.resource == bucket.name {
                        downloads += result.routes[index].total.answers * part
                    }
                }
                count(.kmsRequests, (amount + downloads) * share)
            }
        }
    }

    private mutating func observability() {
        var traced: [Int: Double] = [:]
        var invocationBytes = 0.0
        for (index, facts) in model.routes.enumerated() where index < result.routes.count {
            if facts.isTraced {
                for hour in result.routes[index].hours { traced[hour.hour, default: 0] += reached(hour.counts) }
            }
        }
        for result in result.functions {
            let given = profile.functions.first { $0.name == result.name }?.logBytes ?? assumptions[.functionLogBytes]
            invocationBytes += result.total.invocations * given
        }
        count(.xrayTracesRecorded, traced.sorted { $0.key < $1.key }.reduce(0) { $0 + sampled($1.value) })
        let accessBytes =
            architecture.gateways.contains { $0.hasAccessLog }
            ? result.totals.gatewayRequests * assumptions[.accessLogBytes] : 0
        // What Lambda and API Gateway write themselves has vended prices ("Amazon CloudWatch pricing").
        count(.cloudWatchVendedLogsIngestedGB, (invocationBytes + accessBytes) / Self.gigabyte)
        let days = architecture.logGroups.compactMap(\.days).max() ?? 30
        let kept = (invocationBytes + accessBytes) * month / (monthSeconds / 86_400) * Double(days)
        add(.cloudWatchLogsStoredGBMonths, kept * assumptions[.logCompression] / Self.gigabyte)
        for alarm in architecture.alarms { add(.cloudWatchAlarms, Double(alarm.metrics)) }
        for gateway in architecture.gateways where gateway.detailedMetrics {
            // Count, Latency, IntegrationLatency, 4XXError and 5XXError of each method in use, and hits and misses of a cache.
            for (index, facts) in model.routes.enumerated() where facts.isAPI && index < result.routes.count {
                guard result.routes[index].total.requests > 0,
                    let route = gateway.routes.first(where: { $0.name == facts.name })
                else { continue }
                add(.cloudWatchMetrics, route.cacheLife == nil ? 5 : 7)
            }
        }
    }

    /// Traces of an hour with so many requests: the first of each second, and a share of the others
    /// ("Configuring sampling rules").
    private func sampled(_ requests: Double) -> Double {
        let perSecond = requests / 3600
        // Of Poisson arrivals, the seconds in which anybody comes.
        let reservoir = min(perSecond, assumptions[.traceReservoir] * (1 - exp(-perSecond)))
        return (reservoir + (perSecond - reservoir) * assumptions[.traceShare]) * 3600
    }

    private func reached(_ counts: RouteCounts) -> Double {
        counts.requests - counts.edgeHits - counts.gatewayThrottled
    }
}
