import AWSCore
import JSON

/// What S3 refuses in a bucket policy before it is kept.
enum BucketPolicyCheck {
    /// Amazon S3 User Guide, "Bucket policies": "limited to 20 KB in size".
    private static let maximumBytes = 20 * 1024

    static func check(_ text: String, bucket: String) throws(AWSError) {
        guard text.utf8.count <= maximumBytes else {
            throw .malformedPolicy("Normalized policy document exceeds the maximum allowed size of 20480 bytes.")
        }
        guard let json = try? JSONValue(parsing: text), json.objectValue != nil else {
            throw .malformedPolicy("Policies must be valid JSON and the first byte must be '{'")
        }
        let statements = json["Statement"]?.arrayValue ?? json["Statement"].map { [$0] } ?? []
        guard !statements.isEmpty else { throw .malformedPolicy("Missing required field Statement") }
        for statement in statements { try check(statement, bucket) }
    }

    private static func check(_ statement: JSONValue, _ bucket: String) throws(AWSError) {
        guard let effect = statement["Effect"]?.stringValue else {
            throw .malformedPolicy("Missing required field Effect")
        }
        guard effect == "Allow" || effect == "Deny" else { throw .malformedPolicy("Invalid effect: \(effect)") }
        guard statement["Principal"] != nil || statement["NotPrincipal"] != nil else {
            throw .malformedPolicy("Missing required field Principal")
        }
        let actions = texts(statement["Action"]) + texts(statement["NotAction"])
        guard !actions.isEmpty else { throw .malformedPolicy("Missing required field Action") }
        guard actions.allSatisfy({ $0 == "*" || $0.lowercased().hasPrefix("s3:") }) else {
            throw .malformedPolicy("Policy has invalid action")
        }
        let resources = texts(statement["Resource"]) + texts(statement["NotResource"])
        guard !resources.isEmpty else { throw .malformedPolicy("Missing required field Resource") }
        let arn = "arn:aws:s3:::\(bucket)"
        guard resources.allSatisfy({ $0 == arn || $0 == arn + "*" || $0.hasPrefix(arn + "/") }) else {
            throw .malformedPolicy("Policy has invalid resource")
        }
    }

    /// True when the policy lets in principals that are not named: Amazon S3 User Guide, "The meaning of 'public'".
    static func isPublic(_ text: String) -> Bool {
        guard let json = try? JSONValue(parsing: text) else { return false }
        let statements = json["Statement"]?.arrayValue ?? json["Statement"].map { [$0] } ?? []
        return statements.contains { statement in
            guard statement["Effect"]?.stringValue == "Allow" else { return false }
            let principal = statement["Principal"]
            guard principal?.stringValue == "*" || texts(principal?["AWS"]).contains("*") else { return false }
            return !isNarrowed(statement["Condition"])
        }
    }

    /// A fixed value of one of these keys narrows a statement to callers who are known.
    private static let narrowingKeys: Set<String> = [
        "aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourcevpc", "aws:sourcevpce", "aws:sourceip",
        "aws:principalarn", "aws:principalaccount", "aws:principalorgid", "aws:userid", "s3:dataaccesspointarn",
    ]

    private static func isNarrowed(_ condition: JSONValue?) -> Bool {
        for test in condition?.objectValue?.members ?? [] where !test.key.contains("Not") {
            for key in test.value.objectValue?.members ?? [] where narrowingKeys.contains(key.key.lowercased()) {
                let values = texts(key.value)
                if !values.isEmpty, values.allSatisfy({ $0 != "*" && $0 != "0.0.0.0/0" }) { return true }
            }
        }
        return false
    }

    private static func texts(_ json: JSONValue?) -> [String] {
        json?.arrayValue?.compactMap(\.stringValue) ?? json?.stringValue.map { [$0] } ?? []
    }
}
