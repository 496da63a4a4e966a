import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON

/// A stage's X-Ray segments, gathered in memory and sent once a second.
///
/// Sources: X-Ray Developer Guide, "Tracing header" and "Amazon API Gateway active tracing support for AWS X-Ray".
final class GatewayTracing: Sendable {
    /// A sampled request's segment, before it is closed.
    struct Segment: Sendable {
        var id: String
        var traceID: String
        var parentID: String?
    }
    /// Bytes of documents that wait for the next second.
    private static let maximumWaiting = 8 << 20

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let sampler: TraceSampler
    private let waiting = BoundedBuffer<String>(maximumSize: GatewayTracing.maximumWaiting)

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
        sampler = TraceSampler(random: settings.random)
    }

    /// The header that goes on with the caller's trace, or starts one, and the segment to close if it is sampled.
    ///
    /// A caller that has decided whether to sample decides for the stage too. A stage without tracing hands on what it
    /// was given, or a root without more.
    func begin(_ given: String?, isTraced: Bool) -> (header: String, segment: Segment?) {
        if !isTraced, let given { return (given, nil) }
        var fields: [Substring: Substring] = [:]
        for field in (given ?? "").split(separator: ";") {
            let pair = field.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { fields[pair[0].drop { $0 == " " }] = pair[1] }
        }
        let traceID = fields["Root"].map(String.init) ?? makeTraceID()
        guard isTraced else { return ("Root=\(traceID)", nil) }
        let isSampled =
            switch fields["Sampled"] {
            case "1": true
            case "0": false
            default: sampler.decide(now: settings.clock.now)
            }
        let parent = fields["Parent"].flatMap { $0.utf8.count == 16 && UInt64($0, radix: 16) != nil ? String($0) : nil }
        let segment = Segment(id: settings.random.bytes(8).hexEncoded, traceID: traceID, parentID: parent)
        return (
            "Root=\(traceID);Parent=\(segment.id);Sampled=\(isSampled ? 1 : 0)", isSampled ? segment : nil
        )
    }

    /// `1-` and the time in eight hexadecimal digits, then 96 random bits.
    private func makeTraceID() -> String {
        let time = UInt32(truncatingIfNeeded: settings.clock.now.epochSeconds).padded(to: 8, radix: 16)
        return "1-\(time)-\(settings.random.bytes(12).hexEncoded)"
    }

    /// Closes the segment of a request that was sampled.
    func record(_ exchange: Exchange, _ response: WireResponse) {
        guard let segment = exchange.segment else { return }
        let document = document(segment, exchange, response).serialized()
        waiting.append(document, size: document.utf8.count)
    }

    private func document(_ segment: Segment, _ exchange: Exchange, _ response: WireResponse) -> JSONValue {
        func seconds(_ time: Timestamp) -> JSONValue { JSONNumber(time.seconds).map { .number($0) } ?? 0 }
        let api = exchange.api
        let stage = exchange.stage.name
        var request: JSONValue = [
            "method": .string(exchange.request.method),
            "url": .string("https://\(exchange.host)/\(stage)\(exchange.path)"),
            "client_ip": .string(exchange.sourceIP),
            "x_forwarded_for": true,
        ]
        request["user_agent"] = exchange.userAgent.map { .string($0) }
        var document: JSONValue = [
            "name": .string("\(api.name)/\(stage)"),
            "id": .string(segment.id),
            "trace_id": .string(segment.traceID),
            "start_time": seconds(exchange.started),
            "end_time": seconds(settings.clock.now),
            "origin": "AWS::ApiGateway::Stage",
            "resource_arn": .string("arn:aws:apigateway:\(settings.region)::/restapis/\(api.id)/stages/\(stage)"),
            "http": [
                "request": request,
                "response": [
                    "status": .number(response.status), "content_length": .number(response.body.count),
                ],
            ],
            "aws": [
                "account_id": .string(settings.accountID),
                "api_gateway": [
                    "account_id": .string(settings.accountID), "rest_api_id": .string(api.id), "stage": .string(stage),
                    "request_id": .string(exchange.requestID),
                ],
            ],
            "annotations": ["aws:api_id": .string(api.id), "aws:api_stage": .string(stage)],
        ]
        document["parent_id"] = segment.parentID.map { .string($0) }
        // 5XX is a fault, 4XX an error, 429 a throttle too ("X-Ray segment documents").
        if response.status >= 500 { document["fault"] = true }
        if (400..<500).contains(response.status) { document["error"] = true }
        if response.status == 429 { document["throttle"] = true }
        return document
    }

    func run() async {
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil { await flush() }
        await flush()
    }

    /// Sends what was gathered. What cannot be delivered is dropped: telemetry never stops the cloud.
    func flush() async {
        let documents = waiting.drain().elements
        if documents.isEmpty { return }
        _ = try? await registry.call(
            XRay.PutTraceSegments.self, .init(traceSegmentDocuments: documents),
            as: .service("apigateway.amazonaws.com"))
    }
}
