import AWSCore
import JSON

/// Requests that really came, read from a log, to be replayed.
public struct TrafficLog: Sendable, Equatable {
    public enum Format: String, Sendable, CaseIterable {
        /// CloudFront's standard log: tab-separated, with `#Fields`.
        case cloudfront
        /// API Gateway's access log as the shop's template writes it: a JSON object a line, with `time`, `method`, `path`.
        case gateway
        /// X-Ray's segment documents, an object a line or one array.
        case xray
    }

    public struct Entry: Sendable, Equatable {
        public var time: Timestamp
        public var method: String
        /// Without the query; the resource (`/orders/{orderId}`) where the log knows it.
        public var path: String
        public var bytes: Double?
        public var requestBytes: Double?
        /// CloudFront's place by the edge location's airport; nil when not known.
        public var place: String?
    }

    public var entries: [Entry]
    /// Lines that are no requests, by number.
    public var skipped: Int

    /// - Throws: ``PlannerErrors`` with the lines that cannot be read.
    static func read(_ text: String, format: Format, file: String) throws -> TrafficLog {
        var reader = Reader(file: file)
        switch format {
        case .cloudfront: reader.readCloudFront(text)
        case .gateway: reader.readObjects(text, Reader.gatewayEntry)
        case .xray: reader.readObjects(text, Reader.segmentEntry)
        }
        try reader.fields.finish()
        guard !reader.log.entries.isEmpty else {
            throw PlannerErrors([
                PlannerError(file: file, message: "there is no request in this log, read as \(format.rawValue)")
            ])
        }
        reader.log.entries.sort { $0.time < $1.time }
        return reader.log
    }

    /// The path of a URL, without its query.
    static func path(of url: String) -> String {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        let path = rest.hasPrefix("/") ? rest : rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
        return String(path.prefix { $0 != "?" && $0 != "#" })
    }

    private struct Reader {
        var fields: FieldReader
        var log = TrafficLog(entries: [], skipped: 0)

        init(file: String) { fields = FieldReader(file: file) }

        /// Source: CloudFront Developer Guide, "Standard logging reference".
        mutating func readCloudFront(_ text: String) {
            var columns: [String: Int] = [:]
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if line.hasPrefix("#Fields:") {
                    let names = line.dropFirst(8).split(separator: " ")
                    columns = Dictionary(
                        names.enumerated().map { (String($0.element), $0.offset) },
                        uniquingKeysWith: { first, _ in first })
                    continue
                }
                if line.isEmpty || line.hasPrefix("#") { continue }
                guard !columns.isEmpty else {
                    fields.refuse(number + 1, "expected a line #Fields: before the first request")
                    return
                }
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                func cell(_ name: String) -> String? {
                    columns[name].flatMap { $0 < cells.count ? String(cells[$0]) : nil }
                }
                guard let date = cell("date"), let time = cell("time"),
                    let moment = Timestamp(iso8601: "\(date)T\(time)Z"), let method = cell("cs-method"),
                    let path = cell("cs-uri-stem")
                else {
                    fields.refuse(number + 1, "expected date, time, cs-method and cs-uri-stem as #Fields orders them")
                    continue
                }
                log.entries.append(
                    Entry(
                        time: moment, method: method, path: path, bytes: cell("sc-bytes").flatMap { Double($0) },
                        requestBytes: cell("cs-bytes").flatMap { Double($0) },
                        place: cell("x-edge-location").flatMap(EdgeAirports.place)))
            }
        }

        mutating func readObjects(_ text: String, _ entry: (JSONValue) -> EntryOrReason) {
            if text.first(where: { !$0.isWhitespace }) == "[" {
                guard let all = try? JSONValue(parsing: text).arrayValue else {
                    fields.refuse(1, "expected a JSON array of segment documents")
                    return
                }
                for value in all { add(value, line: 1, entry) }
                return
            }
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            where line.contains(where: { !$0.isWhitespace }) {
                guard let value = try? JSONValue(parsing: String(line)) else {
                    fields.refuse(number + 1, "expected a JSON object")
                    continue
                }
                add(value, line: number + 1, entry)
            }
        }

        private mutating func add(_ value: JSONValue, line: Int, _ entry: (JSONValue) -> EntryOrReason) {
            // BatchGetTraces wraps a document's text in `Document`.
            let value = value["Document"]?.stringValue.flatMap { try? JSONValue(parsing: $0) } ?? value
            switch entry(value) {
            case .entry(let entry): log.entries.append(entry)
            case .skip: log.skipped += 1
            case .wrong(let reason): fields.refuse(line, reason)
            }
        }

        enum EntryOrReason {
            case entry(Entry)
            case skip
            case wrong(String)
        }

        static func gatewayEntry(_ value: JSONValue) -> EntryOrReason {
            guard let text = value["time"]?.stringValue ?? value["requestTime"]?.stringValue,
                let time = requestTime(text)
            else { return .wrong("expected a time such as 25/Nov/2026:14:00:00 +0000") }
            guard let method = value["method"]?.stringValue ?? value["httpMethod"]?.stringValue,
                let path = value["route"]?.stringValue ?? value["resourcePath"]?.stringValue
                    ?? value["path"]?.stringValue
            else { return .wrong("expected method, and route or path") }
            let bytes = value["bytes"] ?? value["responseLength"]
            return .entry(
                Entry(
                    time: time, method: method, path: path,
                    bytes: bytes.flatMap { $0.doubleValue ?? $0.stringValue.flatMap { Double($0) } }))
        }

        /// The gateway's segment of a request; those of functions and services inside it are not requests.
        static func segmentEntry(_ value: JSONValue) -> EntryOrReason {
            guard let start = value["start_time"]?.doubleValue else {
                return .wrong("expected a segment document with start_time")
            }
            guard value["origin"]?.stringValue == "AWS::ApiGateway::Stage" || value["parent_id"] == nil,
                let request = value["http"]?["request"], let method = request["method"]?.stringValue,
                let url = request["url"]?.stringValue
            else { return .skip }
            return .entry(
                Entry(
                    time: Timestamp(seconds: start), method: method, path: path(of: url),
                    bytes: value["http"]?["response"]?["content_length"]?.doubleValue))
        }

        /// `$context.requestTime`: `25/Nov/2026:14:00:00 +0000`; or RFC 3339.
        static func requestTime(_ text: String) -> Timestamp? {
            if let time = Timestamp(iso8601: text) { return time }
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            let parts = text.split(whereSeparator: { "/: ".contains($0) }).map(String.init)
            guard parts.count == 7, let day = Int(parts[0]), let month = months.firstIndex(of: parts[1]),
                let zone = Int(parts[6]),
                let local = Timestamp(
                    iso8601:
                        "\(parts[2])-\(two(month + 1))-\(two(day))T\(parts[3]):\(parts[4]):\(parts[5])Z")
            else { return nil }
            return local - .seconds((zone / 100) * 3600 + (zone % 100) * 60)
        }

        private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }
}

/// Where edge locations are, by the airport code that their names begin with.
enum EdgeAirports {
    static func place(_ location: String) -> String? {
        let code = String(location.prefix(3)).uppercased()
        return places.first { $0.codes.contains(code) }?.place
    }

    /// Source: "CloudFront key features", edge locations; the codes are IATA's. Not complete: what is not here counts as
    /// the profile's own geography.
    private static let places: [(place: String, codes: Set<String>)] = [
        (
            "US",
            [
                "IAD", "EWR", "JFK", "BOS", "ATL", "MIA", "ORD", "DFW", "IAH", "DEN", "PHX", "LAX", "SFO", "SEA", "HIO",
                "MSP", "PHL", "JAX", "TPA", "SLC", "YTO", "YUL", "YVR", "QRO", "CMH", "SJC", "LAS", "DTW", "BNA",
            ]
        ),
        (
            "EU",
            [
                "MAD", "BCN", "LHR", "MAN", "CDG", "MRS", "FRA", "MUC", "DUS", "HAM", "TXL", "BER", "AMS", "BRU", "DUB",
                "MXP", "FCO", "PMO", "ZRH", "VIE", "PRG", "WAW", "CPH", "ARN", "OSL", "HEL", "LIS", "ATH", "SOF", "OTP",
                "BUD", "ZAG", "TLV", "IST",
            ]
        ),
        ("ZA", ["CPT", "JNB", "NBO", "DXB", "FJR", "BAH", "MCT", "DOH", "LOS", "CAI"]),
        ("SA", ["GRU", "GIG", "FOR", "EZE", "SCL", "BOG", "LIM"]),
        ("JP", ["NRT", "KIX", "HND"]), ("AU", ["SYD", "MEL", "PER", "BNE", "AKL"]),
        ("AP", ["HKG", "SIN", "ICN", "TPE", "BKK", "KUL", "CGK", "MNL", "SGN", "HAN"]),
        ("IN", ["BOM", "DEL", "BLR", "MAA", "HYD", "CCU"]),
    ]
}
