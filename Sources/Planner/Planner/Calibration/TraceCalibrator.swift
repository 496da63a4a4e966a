import JSON

/// Takes service times out of X-Ray traces: the local cloud's, or AWS's own.
public struct TraceCalibrator {
    private struct Span {
        var id: String
        var parent: String?
        var name: String
        var operation: String?
        var start: Double
        var end: Double
        var json: JSONValue
        var seconds: Double { max(0, end - start) }
    }

    private let architecture: Architecture
    private var work: [String: [Double]] = [:]
    private var invocations: [String: [Double]] = [:]
    private var initialization: [String: [Double]] = [:]
    private var calls: [String: [Double]] = [:]
    private var gateway: [Double] = []
    /// Traces that told something.
    public private(set) var used = 0
    public private(set) var seen = 0

    /// - Throws: `TemplateError`
    public init(template: String, file: String) throws {
        architecture = try ArchitectureReader.read(template, file: file, parameters: [:])
    }

    static let kinds: [String: TrafficProfile.Call.Kind] = [
        "GetItem": .get, "Query": .query, "Scan": .query, "BatchGetItem": .batchGet, "TransactGetItems": .batchGet,
        "PutItem": .put, "UpdateItem": .put, "DeleteItem": .put, "TransactWriteItems": .transaction,
        "Publish": .publish, "PutObject": .storeObject, "GetObject": .loadObject,
    ]

    /// Adds a trace: its segment documents as BatchGetTraces answers them.
    public mutating func add(trace documents: [String]) {
        seen += 1
        var spans: [String: Span] = [:]
        for text in documents {
            guard let json = try? JSONValue(parsing: text) else { continue }
            Self.collect(json, parent: json["parent_id"]?.stringValue, into: &spans)
        }
        let all = spans.values.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        var told = false
        for function in all where function.json["origin"]?.stringValue == "AWS::Lambda::Function" {
            if add(function, spans, all) { told = true }
        }
        if told { used += 1 }
    }

    private static func collect(_ json: JSONValue, parent: String?, into spans: inout [String: Span]) {
        guard let id = json["id"]?.stringValue, let start = json["start_time"]?.doubleValue,
            let end = json["end_time"]?.doubleValue
        else { return }
        spans[id] = Span(
            id: id, parent: parent, name: json["name"]?.stringValue ?? "",
            operation: json["aws"]?["operation"]?.stringValue, start: start, end: end, json: json)
        for child in json["subsegments"]?.arrayValue ?? [] { collect(child, parent: id, into: &spans) }
    }

    private mutating func add(_ function: Span, _ spans: [String: Span], _ all: [Span]) -> Bool {
        let inside = all.filter { Self.isInside($0, function.id, spans) }
        let initial = inside.first { $0.name == "Initialization" }
        if let initial {
            let name = architecture.functions.first { matches(function.name, $0.name) }?.name ?? function.name
            initialization[name, default: []].append(initial.seconds)
        }
        let remote = inside.filter { $0.json["namespace"]?.stringValue == "aws" }
        for call in remote {
            if let kind = call.operation.flatMap({ Self.kinds[$0] }) {
                calls[kind.rawValue, default: []].append(call.seconds)
            }
        }
        guard let service = function.parent.flatMap({ spans[$0] }), let entry = service.parent.flatMap({ spans[$0] }),
            entry.json["origin"]?.stringValue == "AWS::ApiGateway::Stage", let route = route(of: entry),
            let invocation = inside.first(where: { $0.name == "Invocation" }), initial == nil
        else { return initial != nil }
        // Failures are faster or slower than what is planned for.
        guard function.json["error"] == nil, (entry.json["http"]?["response"]?["status"]?.intValue ?? 500) < 500 else {
            return false
        }
        work[route, default: []].append(max(0, invocation.seconds - Self.union(remote)))
        invocations[route, default: []].append(invocation.seconds)
        gateway.append(max(0, entry.seconds - invocation.seconds))
        return true
    }

    /// SAM names a function after its stack and logical id, or as the template says; the shop's end in the same word.
    private func matches(_ name: String, _ logicalID: String) -> Bool {
        let short = logicalID.hasSuffix("Function") ? String(logicalID.dropLast(8)) : logicalID
        return name.lowercased().contains(short.lowercased())
    }

    private func route(of entry: Span) -> String? {
        guard let method = entry.json["http"]?["request"]?["method"]?.stringValue,
            let url = entry.json["http"]?["request"]?["url"]?.stringValue
        else { return nil }
        let path = TrafficLog.path(of: url)
        if let route = architecture.route(method: method, path: path) { return route.name }
        // The stage's name comes first in an API's own URLs.
        let parts = path.split(separator: "/", maxSplits: 1)
        return parts.count == 2 ? architecture.route(method: method, path: "/" + parts[1])?.name : nil
    }

    private static func isInside(_ span: Span, _ root: String, _ spans: [String: Span]) -> Bool {
        var parent = span.parent
        for _ in 0..<32 {
            guard let id = parent else { return false }
            if id == root { return true }
            parent = spans[id]?.parent
        }
        return false
    }

    /// Seconds in which at least one of them was under way.
    private static func union(_ spans: [Span]) -> Double {
        var (sum, end) = (0.0, -Double.infinity)
        for span in spans.sorted(by: { $0.start < $1.start }) where span.end > end {
            sum += span.end - max(span.start, end)
            end = span.end
        }
        return sum
    }

    /// What was learned.
    public func calibration(source: String) -> Calibration {
        func named(_ groups: [String: [Double]]) -> [Calibration.Named] {
            groups.sorted { $0.key < $1.key }.map { .init(name: $0.key, times: .init(samples: $0.value)) }
        }
        var calibration = Calibration(file: "", source: source)
        calibration.work = named(work)
        calibration.invocations = named(invocations)
        calibration.initialization = named(initialization)
        calibration.calls = named(calls)
        if !gateway.isEmpty { calibration.gateway = .init(samples: gateway) }
        return calibration
    }

    /// The calibration as the file that `nimbo plan --calibration` reads.
    public func yaml(source: String) -> String { CalibrationFile.write(calibration(source: source)) }
}
