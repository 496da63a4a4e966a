import JSON

/// A trace drawn as text: a line for each segment and subsegment, indented under its parent, with a bar for its time.
///
/// ```
/// Trace 1-6733f2a1-…   84 ms, 4 segments
/// nimbo/prod POST /api/v1/orders  ████████████████████  84 ms  201
///   orders                          ████████████████    62 ms
///     DynamoDB TransactWriteItems     ██████            21 ms
///     SNS Publish                            ███        12 ms  500 fault
/// ```
///
/// Input are the documents that BatchGetTraces answers; what is not JSON is left out.
public struct TraceWaterfall: Sendable {
    struct Node: Sendable {
        var facts: SegmentFacts
        var depth: Int
    }

    let traceID: String?
    /// In the order of the lines.
    let nodes: [Node]

    public init(documents: [String]) {
        var all: [(facts: SegmentFacts, parent: String?)] = []
        var pending = documents.compactMap { text in
            (try? JSONValue(parsing: text)).flatMap {
                $0.objectValue == nil ? nil : SegmentFacts(json: $0, isSubsegment: false)
            }
        }.map { (facts: $0, parent: $0.parentID) }
        traceID = pending.compactMap { $0.facts.json["trace_id"]?.stringValue }.first
        while let next = pending.popLast() {
            all.append(next)
            for child in next.facts.json["subsegments"]?.arrayValue ?? [] {
                pending.append((SegmentFacts(json: child, isSubsegment: true), next.facts.id))
            }
        }
        nodes = Self.ordered(all)
    }

    /// Parents before children, siblings by their beginning. Each is shown once, even if parents form a circle.
    private static func ordered(_ all: [(facts: SegmentFacts, parent: String?)]) -> [Node] {
        let sorted = all.sorted { ($0.facts.start, $0.facts.id) < ($1.facts.start, $1.facts.id) }
        let ids = Set(sorted.map(\.facts.id))
        var children: [String: [Int]] = [:]
        var roots: [Int] = []
        for (index, segment) in sorted.enumerated() {
            if let parent = segment.parent, ids.contains(parent), parent != segment.facts.id {
                children[parent, default: []].append(index)
            } else {
                roots.append(index)
            }
        }
        var nodes: [Node] = []
        var seen: Set<Int> = []
        func visit(from start: Int) {
            var stack = [(index: start, depth: 0)]
            while let (index, depth) = stack.popLast() {
                guard seen.insert(index).inserted else { continue }
                nodes.append(Node(facts: sorted[index].facts, depth: depth))
                for child in (children[sorted[index].facts.id] ?? []).reversed() { stack.append((child, depth + 1)) }
            }
        }
        for root in roots { visit(from: root) }
        for index in sorted.indices where !seen.contains(index) { visit(from: index) }
        return nodes
    }

    /// The drawing.
    ///
    /// - Parameter width: characters that a line may have, except for what went wrong at its end; at least 40.
    public func lines(width: Int = 100) -> [String] {
        guard let start = nodes.map(\.facts.start).min(), let end = nodes.map({ $0.facts.end ?? $0.facts.start }).max()
        else { return [] }
        let width = max(width, 40)
        let labels = nodes.map { String(repeating: "  ", count: $0.depth) + Self.label($0.facts) }
        let labelWidth = min(labels.map(\.count).max() ?? 0, width * 2 / 5)
        let times = nodes.map { $0.facts.duration.map(Self.time) ?? "…" }
        let timeWidth = times.map(\.count).max() ?? 0
        let barWidth = max(width - labelWidth - timeWidth - 4, 10)
        var lines = [
            "Trace \(traceID ?? "?")   \(Self.time(end - start)), \(nodes.count) \(nodes.count == 1 ? "segment" : "segments")"
        ]
        for (index, node) in nodes.enumerated() {
            let bar = Self.bar(node.facts, start: start, span: end - start, width: barWidth)
            let padding = String(repeating: " ", count: timeWidth - times[index].count)
            let line = "\(Self.fit(labels[index], labelWidth))  \(bar)  \(padding)\(times[index])"
            let remarks = Self.remarks(node.facts)
            lines.append(remarks.isEmpty ? line : "\(line)  \(remarks)")
        }
        return lines
    }

    /// The name, and what it did: an AWS operation, or a request.
    private static func label(_ facts: SegmentFacts) -> String {
        if let operation = facts.json["aws"]?["operation"]?.stringValue { return "\(facts.name) \(operation)" }
        if let request = facts.json["http"]?["request"], let method = request["method"]?.stringValue {
            return "\(facts.name) \(method) \(path(request["url"]?.stringValue ?? ""))"
        }
        return facts.name
    }

    private static func path(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://"), let slash = url[scheme.upperBound...].firstIndex(of: "/") else {
            return url
        }
        return String(url[slash...])
    }

    private static func fit(_ text: String, _ width: Int) -> String {
        text.count <= width ? text + String(repeating: " ", count: width - text.count) : text.prefix(width - 1) + "…"
    }

    /// A segment in progress is open to the right.
    private static func bar(_ facts: SegmentFacts, start: Double, span: Double, width: Int) -> String {
        func cell(_ time: Double) -> Double { span > 0 ? min(max((time - start) / span, 0), 1) * Double(width) : 0 }
        let from = min(max(Int(cell(facts.start)), 0), width - 1)
        let to = facts.end.map { min(max(Int(cell($0).rounded(.up)), from + 1), width) } ?? width
        let body = String(
            repeating: facts.end == nil ? "░" : "█", count: span > 0 || facts.end == nil ? to - from : width)
        return String(repeating: " ", count: from) + body + String(repeating: " ", count: width - from - body.count)
    }

    /// `84 ms`, `0.4 ms`, `2.50 s`.
    static func time(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10_000).rounded())
        if tenths < 100 { return "\(tenths / 10).\(tenths % 10) ms" }
        if seconds < 9.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }

    private static func remarks(_ facts: SegmentFacts) -> String {
        var remarks: [String] = []
        if let status = facts.json["http"]?["response"]?["status"]?.intValue { remarks.append(String(status)) }
        if facts.isFault { remarks.append("fault") }
        if facts.isThrottle { remarks.append("throttle") } else if facts.isError { remarks.append("error") }
        if let exception = facts.json["cause"]?["exceptions"]?[0] {
            let parts = [exception["type"]?.stringValue, exception["message"]?.stringValue].compactMap { $0 }
            if !parts.isEmpty { remarks.append(parts.joined(separator: ": ")) }
        }
        return remarks.joined(separator: " ")
    }
}
