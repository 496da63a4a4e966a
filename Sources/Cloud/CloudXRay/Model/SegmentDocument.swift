import AWSCore
import JSON

/// A segment, or a subsegment sent by itself, as an X-Ray client wrote it.
///
/// Source: X-Ray Developer Guide, "X-Ray segment documents".
struct SegmentDocument: Sendable {
    /// Bytes.
    static let maximumSize = 64 * 1024
    static let maximumNameLength = 200

    let id: String
    let traceID: String
    let start: Timestamp
    /// Nil while it is in progress.
    let end: Timestamp?
    let text: String

    /// Why a document is not taken, as UnprocessedTraceSegments says it.
    struct Refusal: Error, Hashable {
        var id: String?
        var code: String
        var message: String { "Invalid segment. ErrorCode: \(code)" }
    }

    init(_ text: String) throws(Refusal) {
        guard text.utf8.count <= Self.maximumSize else { throw Refusal(code: "SegmentDocumentTooLarge") }
        guard let json = try? JSONValue(parsing: text), json.objectValue != nil else {
            throw Refusal(code: "ParseError")
        }
        try self.init(json, text: text)
    }

    private init(_ json: JSONValue, text: String) throws(Refusal) {
        let id = json["id"]?.stringValue
        func refuse(_ code: String) -> Refusal { Refusal(id: id, code: code) }
        guard let id else { throw refuse("MissingId") }
        guard Self.isHex(id[...], 16) else { throw refuse("InvalidId") }
        guard let name = json["name"]?.stringValue, !name.isEmpty else { throw refuse("MissingName") }
        guard name.unicodeScalars.count <= Self.maximumNameLength else { throw refuse("InvalidName") }
        guard let traceID = json["trace_id"]?.stringValue else { throw refuse("MissingTraceId") }
        guard Self.isTraceID(traceID) else { throw refuse("InvalidTraceId") }
        if let parent = json["parent_id"]?.stringValue, !Self.isHex(parent[...], 16) { throw refuse("InvalidParentId") }
        if json["type"]?.stringValue == "subsegment", json["parent_id"]?.stringValue == nil {
            throw refuse("MissingParentId")
        }
        guard let start = json["start_time"] else { throw refuse("MissingStartTime") }
        guard let start = start.doubleValue.flatMap(Self.time) else { throw refuse("InvalidStartTime") }
        let inProgress = json["in_progress"]?.boolValue ?? false
        if let end = json["end_time"] {
            guard let end = end.doubleValue.flatMap(Self.time) else { throw refuse("InvalidEndTime") }
            self.end = inProgress ? nil : end
        } else {
            guard inProgress else { throw refuse("MissingEndTime") }
            end = nil
        }
        self.id = id
        self.traceID = traceID
        self.start = start
        self.text = text
    }

    /// Seconds since the epoch, to the microsecond; nil outside the years a timestamp covers.
    private static func time(_ seconds: Double) -> Timestamp? {
        guard seconds >= 0, seconds < 9_000_000_000 else { return nil }
        return Timestamp(nanoseconds: Int64((seconds * 1_000_000).rounded()) * 1000)
    }

    /// `1-`, eight digits of time, `-`, 24 digits: hexadecimal.
    static func isTraceID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "1" && isHex(parts[1], 8) && isHex(parts[2], 24)
    }

    private static func isHex(_ text: Substring, _ length: Int) -> Bool {
        text.utf8.count == length
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) || (65...70).contains($0) }
    }
}
