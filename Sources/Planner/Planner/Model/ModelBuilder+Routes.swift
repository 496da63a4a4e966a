import AWSCore
import PlannerSimulation

extension ModelBuilder {
    /// Nil when the template does not have it, which is refused.
    mutating func route(
        _ route: TrafficProfile.Route, _ curve: RateCurve, shares: [GeographyShare]? = nil
    ) -> RouteModel? {
        let parts = route.name.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let (method, path) = (parts[0], parts[1])
        let shares = shares ?? route.geography?.map { GeographyShare(geography: $0.code, share: $0.share) }
        if let known = architecture.routes.first(where: { $0.name == route.name }) {
            return apiRoute(route, known, curve, shares)
        }
        if let behavior = architecture.behavior(for: path), let bucket = behavior.bucket,
            ["GET", "HEAD"].contains(method)
        {
            return siteRoute(route, bucket, life: behavior.life, curve, shares)
        }
        let names = architecture.routes.map(\.name)
        let hint =
            Suggestion.nearest(to: route.name, among: names).map { "did you mean \($0)?" }
            ?? "its routes are \(names.joined(separator: ", "))"
        refuse(route.line, "routes.\(route.name) is not in \(architecture.file); \(hint)")
        return nil
    }

    private mutating func apiRoute(
        _ route: TrafficProfile.Route, _ known: Architecture.Route, _ curve: RateCurve, _ shares: [GeographyShare]?
    ) -> RouteModel {
        let work =
            (settings.isLocal ? calibration?.invocation(route.name)?.distribution : nil)
            ?? calibration?.work(route.name)?.distribution
            ?? route.work.map { .lognormal(median: $0.median, p99: $0.p99) }
            ?? assumptions.time(.workMedian, .workP99)
        var model = RouteModel(
            name: route.name, rate: curve, geographyShares: shares,
            throttle: known.throttle.map { ThrottleModel(rate: $0.rate, burst: $0.burst) },
            target: .function(known.function), entry: architecture.behaviors.isEmpty ? .gateway : .edge, work: work,
            failureShare: route.failures ?? 0, requestBytes: route.requestBytes ?? assumptions[.requestBytes],
            responseBytes: (route.responseBytes ?? assumptions[.responseBytes]) + assumptions[.headerBytes])
        if let life = known.cacheLife {
            if let objects = route.objects {
                model.gatewayCache = CacheModel(
                    objects: objects, exponent: route.zipf ?? 0.8, timeToLive: life, share: route.cacheable ?? 1)
            } else {
                notes.append(
                    "\(route.name) is cached by the stage, but the profile does not say of how many objects: no hits are counted"
                )
            }
        }
        let life = architecture.behavior(for: known.path)?.life ?? 0
        if let objects = route.objects, life > 0, known.method == "GET" {
            model.edgeCache = CacheModel(
                objects: objects, exponent: route.zipf ?? 0.8, timeToLive: life, share: route.cacheable ?? 1)
        }
        var downloads: [PlanModel.ServiceCall] = []
        var downloadShares: [Double] = []
        for (index, given) in route.calls.enumerated() {
            switch given.kind {
            case .publish:
                if let publish = publish(given, of: known.function) {
                    model.publishes.append(publish)
                } else if let call = call(given, of: known.function, key: "\(route.name)#\(index)") {
                    model.calls.append(call)
                }
            case .download:
                downloads.append(
                    .init(name: "", kind: .download, resource: bucket(of: known.function, given), bytes: given.amount))
                downloadShares.append(given.share)
            default:
                if let call = call(given, of: known.function, key: "\(route.name)#\(index)") {
                    model.calls.append(call)
                }
            }
        }
        facts.append(
            .init(
                name: route.name, isAPI: true, isScheduled: false, isTraced: known.isTraced, function: known.function,
                downloads: downloads, downloadShares: downloadShares))
        return model
    }

    private mutating func siteRoute(
        _ route: TrafficProfile.Route, _ bucket: String, life: Double, _ curve: RateCurve, _ shares: [GeographyShare]?
    ) -> RouteModel {
        if route.objects == nil, life > 0 {
            notes.append(
                "\(route.name) is cached at the edge, but the profile does not say of how many objects: no hits are counted"
            )
        }
        if !route.calls.isEmpty || route.work != nil {
            refuse(
                route.line, "routes.\(route.name) is answered by the bucket \(bucket): it has neither time nor calls")
        }
        facts.append(
            .init(
                name: route.name, isAPI: false, isScheduled: false, isTraced: false, function: nil, downloads: [],
                downloadShares: []))
        return RouteModel(
            name: route.name, rate: curve, geographyShares: shares,
            edgeCache: life > 0
                ? route.objects.map {
                    CacheModel(
                        objects: $0, exponent: route.zipf ?? 0.8, timeToLive: life, share: route.cacheable ?? 1)
                } : nil,
            target: .bucket(latency: latency(.objectMedian, .objectP99, .loadObject)),
            requestBytes: route.requestBytes ?? assumptions[.requestBytes],
            responseBytes: (route.responseBytes ?? assumptions[.responseBytes]) + assumptions[.headerBytes])
    }

    // MARK: - Calls

    /// What a call took where it was measured, when that is what is planned for; otherwise what is assumed of AWS.
    private func latency(
        _ median: AssumptionKey, _ p99: AssumptionKey, _ kind: TrafficProfile.Call.Kind
    ) -> Distribution {
        // A local plan's invocations were measured with their calls.
        settings.isLocal && !(calibration?.invocations.isEmpty ?? true)
            ? .constant(0)
            : (settings.isLocal ? calibration?.call(kind)?.distribution : nil) ?? assumptions.time(median, p99)
    }

    mutating func call(_ call: TrafficProfile.Call, of function: String, key: String) -> CallModel? {
        let keys = call.keys.map { KeySpace(name: key, keys: $0) } ?? KeySpace()
        switch call.kind {
        case .get, .query, .batchGet, .put, .transaction:
            guard let table = table(of: function) else {
                refuse(
                    call.line,
                    "a call \(call.kind.rawValue) needs a table, and \(architecture.file) has none for \(function)")
                return nil
            }
            switch call.kind {
            case .get:
                return CallModel(
                    .table(table, readUnits: call.amount, keys: keys), latency: latency(.getMedian, .getP99, .get),
                    share: call.share)
            case .put:
                return CallModel(
                    .table(table, writeUnits: call.amount, keys: keys), latency: latency(.putMedian, .putP99, .put),
                    share: call.share)
            case .transaction:
                return CallModel(
                    .table(table, writeUnits: call.amount, keys: keys),
                    latency: latency(.transactionMedian, .transactionP99, .transaction), share: call.share)
            default:
                return CallModel(
                    .table(table, readUnits: call.amount, keys: keys),
                    latency: latency(.queryMedian, .queryP99, call.kind), share: call.share)
            }
        case .storeObject, .loadObject:
            let name = service(call.kind, bucket(of: function, call), call.amount)
            return CallModel(
                .service(name), latency: latency(.objectMedian, .objectP99, call.kind), share: call.share)
        case .publish:
            let topic = topic(of: function)
            return CallModel(
                .service(service(.publish, topic, call.amount)),
                latency: latency(.publishMedian, .publishP99, .publish),
                share: call.share)
        case .download:
            refuse(call.line, "a download is what a client does after a route's answer: it belongs to a route")
            return nil
        }
    }

    private mutating func publish(_ call: TrafficProfile.Call, of function: String) -> PublishModel? {
        guard let topic = topic(of: function),
            let queue = architecture.topics.first(where: { $0.name == topic })?.queues
                .first(where: { name in architecture.mappings.contains { $0.queue == name } })
        else { return nil }
        return PublishModel(
            queue: queue, latency: latency(.publishMedian, .publishP99, .publish), share: call.share)
    }

    private mutating func service(_ kind: TrafficProfile.Call.Kind, _ resource: String?, _ bytes: Double) -> String {
        if let known = services.first(where: { $0.kind == kind && $0.resource == resource && $0.bytes == bytes }) {
            return known.name
        }
        let name = "\(kind.rawValue) \(resource ?? "?") \(Format.bytes(bytes))"
        services.append(.init(name: name, kind: kind, resource: resource, bytes: bytes))
        return name
    }

    private func table(of function: String) -> String? {
        let references = architecture.function(function)?.references ?? []
        let names = architecture.tables.map(\.name)
        return names.first(where: references.contains) ?? (names.count == 1 ? names.first : nil)
    }

    private func topic(of function: String) -> String? {
        let references = architecture.function(function)?.references ?? []
        return architecture.topics.map(\.name).first(where: references.contains)
    }

    private mutating func bucket(of function: String, _ call: TrafficProfile.Call) -> String? {
        let references = architecture.function(function)?.references ?? []
        let name = architecture.buckets.map(\.name).first(where: references.contains)
        if name == nil {
            refuse(call.line, "\(function) refers to no bucket of \(architecture.file) in its environment")
        }
        return name
    }

    // MARK: - Replay

    /// The log's requests by route, a rate for each minute.
    mutating func replayedRoutes(
        _ replay: TrafficProfile.Replay
    ) -> (routes: [RouteModel], facts: PlanModel.ReplayFacts) {
        struct Group {
            var counts: [Double]
            var bytes = 0.0
            var sized = 0.0
            var paths: Set<String> = []
            var places: [String: Double] = [:]
        }
        let step = profile.horizon > 3 * 86_400 ? 3600.0 : 60
        let slots = Int((profile.horizon / step).rounded(.up))
        let first = (replay.log.entries.first?.time.epochSeconds ?? 0) / 3600 * 3600
        var groups: [String: Group] = [:]
        var unmatched = 0
        for entry in replay.log.entries {
            guard let name = routeName(entry) else {
                unmatched += 1
                continue
            }
            var group = groups[name] ?? Group(counts: [Double](repeating: 0, count: slots))
            group.counts[min(slots - 1, Int(Double(entry.time.epochSeconds - first) / step))] += replay.factor
            if let bytes = entry.bytes {
                group.bytes += bytes
                group.sized += 1
            }
            group.paths.insert(entry.path)
            if let place = entry.place { group.places[place, default: 0] += 1 }
            groups[name] = group
        }
        if unmatched > 0 {
            notes.append("\(unmatched) requests of the log fit no route of \(architecture.file) and are left out")
        }
        let known = Set(profile.geography.map(\.code))
        var routes: [RouteModel] = []
        for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
            var route =
                profile.routes.first { $0.name == name }
                ?? TrafficProfile.Route(name: name, line: replay.line, volume: .replayed)
            if route.responseBytes == nil, group.sized > 0 { route.responseBytes = group.bytes / group.sized }
            if route.objects == nil { route.objects = group.paths.count }
            let points = group.counts.enumerated().map {
                RateCurve.Point(time: Double($0.offset) * step, rate: $0.element / step)
            }
            let places = group.places.filter { known.contains($0.key) }.sorted { $0.key < $1.key }
            let shares = places.isEmpty ? nil : places.map { GeographyShare(geography: $0.key, share: $0.value) }
            if let model = self.route(route, RateCurve(points: points), shares: shares) { routes.append(model) }
        }
        return (routes, .init(requests: replay.log.entries.count, unmatched: unmatched))
    }

    private func routeName(_ entry: TrafficLog.Entry) -> String? {
        // The stage's name is in front of the path when the log is X-Ray's.
        if let route = architecture.route(method: entry.method, path: entry.path) { return route.name }
        let parts = entry.path.split(separator: "/", maxSplits: 1)
        if parts.count == 2, let route = architecture.route(method: entry.method, path: "/" + parts[1]) {
            return route.name
        }
        guard ["GET", "HEAD"].contains(entry.method), let behavior = architecture.behavior(for: entry.path),
            behavior.bucket != nil
        else { return nil }
        return "GET " + (behavior.pattern == "*" ? "/*" : behavior.pattern)
    }
}
