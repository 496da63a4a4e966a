import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import Synchronization

/// Stands in for S3: one bucket's objects, open to the distribution that signs and to nobody else.
final class Bucket: CloudService {
    struct Object: Sendable {
        var body: [UInt8]
        var type: String? = "text/html"
        var cacheControl: String?
        var encoding: String?
        var expires: String?
        var eTag = "\"v1\""
    }
    private struct State {
        var objects: [String: Object] = [:]
        var callers: [Principal] = []
        var keys: [String] = []
        var failure: AWSError?
    }
    private let state = Mutex(State())
    private let modified: Timestamp

    init(clock: SimulatedClock) { modified = clock.now - .seconds(3600) }

    func put(_ key: String, _ body: String, _ change: (inout Object) -> Void = { _ in }) {
        var object = Object(body: Array(body.utf8))
        change(&object)
        state.withLock { $0.objects[key] = object }
    }
    func remove(_ key: String) { state.withLock { $0.objects[key] = nil } }
    func fail(_ error: AWSError?) { state.withLock { $0.failure = error } }

    /// Who asked, and for what, in order.
    var callers: [Principal] { state.withLock { $0.callers } }
    var keys: [String] { state.withLock { $0.keys } }

    var model: ServiceModel { S3.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(S3.GetObject.self, authorizesItself: true) { input, context in
            let (object, failure) = self.state.withLock { state in
                state.callers.append(context.principal)
                state.keys.append("\(input.bucket)/\(input.key)")
                return (state.objects[input.key], state.failure)
            }
            if let failure { throw failure }
            guard case .service("cloudfront.amazonaws.com", .some) = context.principal else {
                throw AWSError("AccessDenied", "Access <Denied> & more", status: 403)
            }
            guard let object else { throw AWSError("NoSuchKey", "The specified key does not exist.", status: 404) }
            let isPart = input.range == "bytes=0-1"
            return S3.GetObjectOutput(
                body: Blob(isPart ? Array(object.body.prefix(2)) : object.body), lastModified: self.modified,
                eTag: object.eTag, cacheControl: object.cacheControl, contentEncoding: object.encoding,
                contentRange: isPart ? "bytes 0-1/\(object.body.count)" : nil, contentType: object.type,
                expires: object.expires, metadata: ["colour": "red"])
        }
        return table
    }
}

/// Stands in for an API: remembers what reached it, and answers as the test says.
final class Origin: CloudService {
    private struct State {
        var requests: [WireRequest] = []
        var answer: @Sendable (WireRequest) throws -> WireResponse? = { request in
            WireResponse(headers: [.contentType: "application/json"], body: Array(#"{"path":"\#(request.path)"}"#.utf8))
        }
    }
    private let state = Mutex(State())

    var requests: [WireRequest] { state.withLock { $0.requests } }
    func answers(_ answer: @escaping @Sendable (WireRequest) throws -> WireResponse?) {
        state.withLock { $0.answer = answer }
    }

    var model: ServiceModel { APIGateway.service }
    var operations: OperationTable { OperationTable() }
    func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answer
        }
        return try answer(request)
    }
}

/// Stands in for CloudWatch.
final class RecordingMetrics: CloudService {
    private let data = Mutex<[CloudWatchMetrics.MetricDatum]>([])
    var model: ServiceModel { CloudWatchMetrics.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchMetrics.PutMetricData.self) { input, context in
            guard input.namespace == "AWS/CloudFront", context.principal == .service("cloudfront.amazonaws.com") else {
                throw AWSError("InvalidParameterValue", "not the edge's")
            }
            self.data.withLock { $0 += input.metricData ?? [] }
            return Unit()
        }
        return table
    }

    func values(_ name: String, of distribution: String) -> [Double] {
        data.withLock { data in
            data.filter { datum in
                datum.metricName == name && datum.dimensions?.contains { $0.value == distribution } == true
                    && datum.dimensions?.contains { $0.name == "Region" && $0.value == "Global" } == true
            }.compactMap(\.value)
        }
    }
    var count: Int { data.withLock { $0.count } }
}
