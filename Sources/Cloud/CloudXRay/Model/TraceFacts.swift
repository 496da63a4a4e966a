import AWSCore
import AWSShapes
import JSON

/// What one segment, or one subsegment, says about itself.
struct SegmentFacts: Sendable {
    let json: JSONValue
    let isSubsegment: Bool

    var name: String { json["name"]?.stringValue ?? "" }
    var id: String { json["id"]?.stringValue ?? "" }
    var parentID: String? { json["parent_id"]?.stringValue }
    var origin: String? { json["origin"]?.stringValue }
    /// Seconds since the epoch. Embedded subsegments were not checked, so this is kept within bounds.
    var start: Double { Self.bounded(json["start_time"]?.doubleValue) ?? 0 }
    var end: Double? { inProgress ? nil : Self.bounded(json["end_time"]?.doubleValue) }
    var inProgress: Bool { json["in_progress"]?.boolValue ?? false }
    /// Seconds; nil while in progress.
    var duration: Double? { end.map { max(0, $0 - start) } }
    var isFault: Bool { json["fault"]?.boolValue ?? false }
    var isError: Bool { json["error"]?.boolValue ?? false }
    var isThrottle: Bool { json["throttle"]?.boolValue ?? false }
    var user: String? { json["user"]?.stringValue }
    var annotations: [(key: String, value: JSONValue)] {
        (json["annotations"]?.objectValue?.members ?? []).map { ($0.key, $0.value) }
    }

    private static func bounded(_ seconds: Double?) -> Double? { seconds.map { min(max($0, 0), 9_000_000_000) } }

    /// This and all that is embedded in it.
    var withSubsegments: [SegmentFacts] {
        [self]
            + (json["subsegments"]?.arrayValue ?? []).flatMap {
                SegmentFacts(json: $0, isSubsegment: true).withSubsegments
            }
    }

    /// A call to another service shows that service in the trace, even if it sent nothing itself.
    var isRemoteCall: Bool { isSubsegment && json["namespace"] != nil }

    var serviceID: XRay.ServiceId {
        let type = origin ?? (json["namespace"]?.stringValue == "aws" ? "AWS::\(name)" : isRemoteCall ? "remote" : nil)
        return .init(name: name, names: [name], accountId: json["aws"]?["account_id"]?.stringValue, type: type)
    }

    var http: XRay.Http? {
        guard let http = json["http"] else { return nil }
        return .init(
            httpURL: http["request"]?["url"]?.stringValue, httpStatus: http["response"]?["status"]?.intValue,
            httpMethod: http["request"]?["method"]?.stringValue, userAgent: http["request"]?["user_agent"]?.stringValue,
            clientIp: http["request"]?["client_ip"]?.stringValue)
    }
}

/// A whole trace: its segments, and what they amount to.
struct TraceFacts: Sendable {
    let id: String
    /// Segments, then subsegments that came alone, by their beginning.
    let segments: [SegmentFacts]
    /// Those and everything embedded.
    let all: [SegmentFacts]

    /// - Parameter documents: checked by ``SegmentDocument`` when they came in.
    init(id: String, documents: [String]) {
        self.id = id
        segments = documents.compactMap { text in
            (try? JSONValue(parsing: text)).map {
                SegmentFacts(json: $0, isSubsegment: $0["type"]?.stringValue == "subsegment")
            }
        }.sorted { ($0.isSubsegment ? 1 : 0, $0.start) < ($1.isSubsegment ? 1 : 0, $1.start) }
        all = segments.flatMap(\.withSubsegments)
    }

    /// Where the trace began: the first segment without a parent, or simply the first.
    var root: SegmentFacts? { segments.first { $0.parentID == nil && !$0.isSubsegment } ?? segments.first }

    var start: Double { segments.map(\.start).min() ?? 0 }
    var end: Double { segments.map { $0.end ?? $0.start }.max() ?? 0 }

    /// Segments only: a call that failed and was dealt with is not the trace's failure.
    private var own: [SegmentFacts] { segments.filter { !$0.isSubsegment } }
    var hasFault: Bool { own.contains(where: \.isFault) }
    var hasError: Bool { own.contains(where: \.isError) }
    var hasThrottle: Bool { own.contains(where: \.isThrottle) }
    var isPartial: Bool { segments.contains(where: \.inProgress) }

    var services: [SegmentFacts] {
        var seen: Set<String> = []
        return all.filter { !$0.isSubsegment || $0.isRemoteCall }.filter {
            seen.insert("\($0.name)\u{0}\($0.serviceID.type ?? "")").inserted
        }
    }

    var summary: XRay.TraceSummary {
        var annotations: [String: [XRay.ValueWithServiceIds]] = [:]
        for segment in all {
            for (key, value) in segment.annotations {
                annotations[key, default: []].append(
                    .init(annotationValue: Self.annotation(value), serviceIds: [segment.serviceID]))
            }
        }
        let users = Set(all.compactMap(\.user)).sorted()
        let resources = Set(all.compactMap { $0.json["resource_arn"]?.stringValue }).sorted()
        return .init(
            id: id, startTime: Timestamp(seconds: start), duration: end - start, responseTime: root?.duration,
            hasFault: hasFault, hasError: hasError, hasThrottle: hasThrottle, isPartial: isPartial,
            http: root?.http ?? .init(), annotations: annotations,
            users: users.map { .init(userName: $0) }, serviceIds: services.map(\.serviceID),
            resourceARNs: resources.map { .init(arn: $0) }, instanceIds: [], availabilityZones: [],
            entryPoint: root?.serviceID, faultRootCauses: [], errorRootCauses: [], responseTimeRootCauses: [],
            revision: segments.count, matchedEventTime: Timestamp(seconds: start))
    }

    private static func annotation(_ value: JSONValue) -> XRay.AnnotationValue {
        if let flag = value.boolValue { return .init(booleanValue: flag) }
        if let number = value.doubleValue { return .init(numberValue: number) }
        return .init(stringValue: value.stringValue ?? value.serialized())
    }
}
