import AWSCore
import CloudCore

/// The `X-Amzn-Trace-Id` of an invocation, split and continued.
///
/// Source: AWS X-Ray Developer Guide, "Tracing header".
struct InvocationTrace: Sendable {
    var root: String
    /// The caller's segment.
    var parent: String?
    var isSampled: Bool
    /// Ids of the segments `AWS::Lambda` and `AWS::Lambda::Function`; nil when none are sent.
    var segments: (service: String, function: String)?

    /// - Parameter isActive: the function's tracing mode; it decides for callers that decided nothing.
    init(header: String?, isActive: Bool, now: Timestamp, random: any RandomSource) {
        var root: String?
        var sampled: Bool?
        for field in (header ?? "").split(separator: ";") {
            let pair = field.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            let name = pair[0].drop { $0 == " " }
            switch name {
            case "Root": root = String(pair[1])
            case "Parent": parent = String(pair[1])
            case "Sampled": sampled = pair[1] == "1" ? true : pair[1] == "0" ? false : nil
            default: break
            }
        }
        if root == nil { parent = nil }
        self.root = root ?? Self.makeRoot(now, random)
        isSampled = sampled ?? isActive
        if isActive && isSampled { segments = (random.bytes(8).hexEncoded, random.bytes(8).hexEncoded) }
    }

    static func makeRoot(_ now: Timestamp, _ random: any RandomSource) -> String {
        let seconds = UInt32(truncatingIfNeeded: now.epochSeconds).padded(to: 8, radix: 16)
        return "1-\(seconds)-\(random.bytes(12).hexEncoded)"
    }

    /// What the function sees.
    var header: String {
        let parent = segments?.function ?? self.parent
        return "Root=\(root)\(parent.map { ";Parent=\($0)" } ?? "");Sampled=\(isSampled ? 1 : 0)"
    }
}
