import CloudFormation
import PlannerPricing

extension ProfileReader {
    static let routeFields = [
        "share", "requests", "response", "request", "time", "calls", "objects", "zipf", "cacheable", "failures",
        "geography",
    ]
    static let functionFields = [
        "init", "time", "batch", "calls", "logs", "failures", "scheduled",
    ]
    static let places = EdgePlace.allCases.map(\.rawValue)

    mutating func readRoute(_ entry: TemplateNode.Entry) {
        let path = "routes.\(entry.key)"
        let fields = reader.map(entry.value, path, known: Self.routeFields)
        let parts = entry.key.split(separator: " ")
        let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ANY"]
        if parts.count != 2 || !methods.contains(String(parts[0])) || parts.last?.hasPrefix("/") != true {
            reader.refuse(
                entry.mark.line, "a route is a method and a path, such as GET /api/v1/products; got \"\(entry.key)\"")
        }
        let share = reader.share(fields["share"], "\(path).share")
        let rate = reader.rate(fields["requests"], "\(path).requests")
        if fields["share"] != nil, fields["requests"] != nil {
            reader.refuse(entry.mark.line, "\(path) has both share and requests: give one of them")
        }
        var route = TrafficProfile.Route(
            name: entry.key, line: entry.mark.line, volume: share.map { .share($0) } ?? .rate(rate ?? 0))
        route.responseBytes = reader.bytes(fields["response"], "\(path).response")
        route.requestBytes = reader.bytes(fields["request"], "\(path).request")
        route.work = readTime(fields["time"], "\(path).time")
        route.calls = readCalls(fields["calls"], "\(path).calls")
        route.objects = reader.integer(fields["objects"], "\(path).objects", in: 1...1_000_000_000)
        route.zipf = reader.number(fields["zipf"], "\(path).zipf")
        route.cacheable = reader.share(fields["cacheable"], "\(path).cacheable")
        route.failures = reader.share(fields["failures"], "\(path).failures")
        route.geography = fields["geography"].map { readGeography($0, "\(path).geography") }
        if let zipf = route.zipf, zipf > 5 {
            reader.refuse(fields["zipf"]?.mark.line ?? 0, "\(path).zipf must be from 0 (all alike) to 5; got \(zipf)")
        }
        if route.objects == nil, let node = fields["zipf"] ?? fields["cacheable"] {
            reader.refuse(node.mark.line, "\(path) says how a cache is used, but not how many objects there are")
        }
        profile.routes.append(route)
    }

    /// `8 ms`, or `{median: 8 ms, p99: 40 ms}`.
    mutating func readTime(_ node: TemplateNode?, _ path: String) -> TrafficProfile.ServiceTime? {
        guard let node else { return nil }
        if node.entries == nil {
            return reader.duration(node, path).map { .init(median: $0, p99: $0) }
        }
        let fields = reader.map(node, path, known: ["median", "p99"])
        for name in ["median", "p99"] where fields[name] == nil {
            reader.refuse(node.mark.line, "\(path).\(name) is missing: a time has a median and a p99")
        }
        guard let median = reader.duration(fields["median"], "\(path).median"),
            let p99 = reader.duration(fields["p99"], "\(path).p99")
        else { return nil }
        guard p99 >= median else {
            reader.refuse(
                fields["p99"]?.mark.line ?? 0,
                "\(path).p99 is less than the median: 99 of 100 cannot be faster than 50 of 100")
            return nil
        }
        if median == 0, p99 > 0 {
            reader.refuse(fields["median"]?.mark.line ?? 0, "\(path).median must be above 0 when the p99 is")
            return nil
        }
        return .init(median: median, p99: p99)
    }

    /// `[{get: 0.5}, {transaction: 14, keys: 1}, {publish: 600 B, share: 10%}]`
    mutating func readCalls(_ node: TemplateNode?, _ path: String) -> [TrafficProfile.Call] {
        guard let node else { return [] }
        let kinds = TrafficProfile.Call.Kind.allCases
        return reader.list(node, path).enumerated().compactMap { index, element in
            let path = "\(path)[\(index)]"
            let fields = reader.map(element, path, known: kinds.map(\.rawValue) + ["share", "keys"])
            let named = kinds.filter { fields[$0.rawValue] != nil }
            guard named.count == 1, let kind = named.first else {
                if !fields.isEmpty {
                    reader.refuse(
                        element.mark.line,
                        "\(path) must name one call: \(kinds.map(\.rawValue).joined(separator: ", "))")
                }
                return nil
            }
            let amount =
                switch kind {
                case .get, .query, .batchGet, .put, .transaction:
                    reader.number(fields[kind.rawValue], "\(path).\(kind.rawValue)")
                case .publish, .storeObject, .loadObject, .download:
                    reader.bytes(fields[kind.rawValue], "\(path).\(kind.rawValue)")
                }
            guard let amount else { return nil }
            return TrafficProfile.Call(
                kind: kind, amount: amount, share: reader.share(fields["share"], "\(path).share") ?? 1,
                keys: reader.integer(fields["keys"], "\(path).keys", in: 1...1_000_000_000), line: element.mark.line)
        }
    }

    mutating func readGeography(_ node: TemplateNode, _ path: String) -> [TrafficProfile.Place] {
        let places = reader.map(node, path, known: Self.places).compactMap { entry in
            readPlace(entry, "\(path).\(entry.key)")
        }
        refuseUnlessWhole(places.map(\.share), node.mark.line, path, parts: "places")
        return places
    }

    /// `US: 70%`, or `US: {share: 70%, round-trip: 25 ms}`.
    private mutating func readPlace(_ entry: TemplateNode.Entry, _ path: String) -> TrafficProfile.Place? {
        guard entry.value.entries != nil else {
            return reader.share(entry.value, path).map { .init(code: entry.key, share: $0, line: entry.mark.line) }
        }
        let fields = reader.map(entry.value, path, known: ["share", "round-trip"])
        if fields["share"] == nil { reader.refuse(entry.mark.line, "\(path).share is missing") }
        let roundTrip = reader.duration(fields["round-trip"], "\(path).round-trip")
        return reader.share(fields["share"], "\(path).share").map {
            .init(code: entry.key, share: $0, roundTrip: roundTrip, line: entry.mark.line)
        }
    }

    mutating func refuseUnlessWhole(_ shares: [Double], _ line: Int, _ path: String, parts: String) {
        let sum = shares.reduce(0, +)
        guard !shares.isEmpty, abs(sum - 1) > 0.0005 else { return }
        reader.refuse(line, "\(path): the shares of its \(parts) must add up to 100%; they make \(Format.percent(sum))")
    }

    mutating func readFunction(_ entry: TemplateNode.Entry) {
        let path = "functions.\(entry.key)"
        let fields = reader.map(entry.value, path, known: Self.functionFields)
        var function = TrafficProfile.Function(name: entry.key, line: entry.mark.line)
        function.initialization = readTime(fields["init"], "\(path).init")
        function.work = readTime(fields["time"], "\(path).time")
        function.batchWork = readTime(fields["batch"], "\(path).batch")
        function.calls = readCalls(fields["calls"], "\(path).calls")
        if let scheduled = fields["scheduled"] {
            let fields = reader.map(scheduled, "\(path).scheduled", known: ["time", "calls"])
            function.scheduledWork = readTime(fields["time"], "\(path).scheduled.time")
            function.scheduledCalls = readCalls(fields["calls"], "\(path).scheduled.calls")
        }
        function.logBytes = reader.bytes(fields["logs"], "\(path).logs")
        function.failures = reader.share(fields["failures"], "\(path).failures")
        profile.functions.append(function)
    }

    /// `edge.processing: 2 ms`, or `{value: 2 ms, because: our own measurement}`.
    mutating func readOverride(_ entry: TemplateNode.Entry) {
        let path = "assume.\(entry.key)"
        guard let key = AssumptionKey(rawValue: entry.key) else {
            let known = AssumptionKey.allCases.map(\.rawValue)
            let hint =
                Suggestion.nearest(to: entry.key, among: known).map { "; did you mean \($0)?" }
                ?? "; `nimbo plan --assumptions` lists them"
            reader.refuse(entry.mark.line, "\(path) is not known\(hint)")
            return
        }
        var value: TemplateNode? = entry.value
        var because: String?
        if entry.value.entries != nil {
            let fields = reader.map(entry.value, path, known: ["value", "because"])
            value = fields["value"]
            because = reader.text(fields["because"], "\(path).because")
            if value == nil { reader.refuse(entry.mark.line, "\(path).value is missing") }
        }
        let number: Double? =
            switch key.unit {
            case .seconds: reader.duration(value, path)
            case .bytes: reader.bytes(value, path)
            case .share: reader.share(value, path)
            case .count: reader.number(value, path)
            }
        guard let number else { return }
        profile.overrides.append(.init(key: entry.key, value: number, because: because, line: entry.mark.line))
    }

    mutating func checkVolumes(_ fields: [TemplateNode.Entry], line: Int) {
        guard !profile.routes.isEmpty else {
            reader.refuse(line, "routes is missing: name the routes that are asked for, or a log to replay")
            return
        }
        let shares = profile.routes.compactMap { route in
            if case .share(let share) = route.volume { share } else { Double?.none }
        }
        for route in profile.routes {
            let entry = fields["routes"]?.entries?.first { $0.key == route.name }?.value
            if entry?["share"] == nil, entry?["requests"] == nil {
                reader.refuse(
                    route.line,
                    "routes.\(route.name) needs a share of the total, or its own requests (1 million per month)")
            }
        }
        if !shares.isEmpty, fields["requests"] == nil {
            reader.refuse(line, "requests is missing: routes have shares, but of what total? (3 million per month)")
        }
        if shares.isEmpty, let node = fields["requests"] {
            reader.refuse(node.mark.line, "requests is the total of the routes with a share, and no route has one")
        }
        refuseUnlessWhole(shares, fields["routes"]?.mark.line ?? line, "routes", parts: "routes")
    }
}
