import AWSCore
import JSON

/// The encryption headers of a request.
struct EncryptionRequest: Sendable {
    var algorithm: String?
    var keyID: String?
    var context: String?
    var usesBucketKey: Bool?
    var customerAlgorithm: String?

    /// What an object is sealed with: the request's wish, or else its bucket's.
    func choice(in bucket: Bucket) throws(AWSError) -> EncryptionChoice {
        if customerAlgorithm != nil { throw .notImplemented("x-amz-server-side-encryption-customer-algorithm") }
        let standard = bucket.settings.defaultEncryption
        guard let algorithm else {
            if keyID != nil || context != nil {
                throw .invalidArgument(
                    "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
                    name: "x-amz-server-side-encryption")
            }
            var choice = standard
            if let usesBucketKey, choice.algorithm == .kms { choice.usesBucketKey = usesBucketKey }
            return choice
        }
        switch algorithm {
        case "AES256":
            guard keyID == nil, context == nil else {
                throw .invalidArgument(
                    "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
                    name: "x-amz-server-side-encryption", value: algorithm)
            }
            return EncryptionChoice(algorithm: .s3)
        case "aws:kms":
            if let context, Self.context(context) == nil {
                throw .invalidArgument(
                    "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map"
                )
            }
            let own = standard.algorithm == .kms ? standard : nil
            return EncryptionChoice(
                algorithm: .kms, keyID: keyID ?? own?.keyID,
                usesBucketKey: usesBucketKey ?? own?.usesBucketKey ?? false,
                context: context)
        case "aws:kms:dsse", "aws:fsx": throw .notImplemented("x-amz-server-side-encryption")
        default:
            throw .invalidArgument(
                "The encryption method specified is not supported", name: "x-amz-server-side-encryption",
                value: algorithm)
        }
    }

    /// The pairs of an encryption context header; nil when it is not one.
    static func context(_ text: String) -> [String: String]? {
        guard let bytes = [UInt8](base64: text),
            let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)),
            let members = json.objectValue?.members
        else { return nil }
        var context: [String: String] = [:]
        for member in members {
            guard let value = member.value.stringValue else { return nil }
            context[member.key] = value
        }
        return context
    }
}
