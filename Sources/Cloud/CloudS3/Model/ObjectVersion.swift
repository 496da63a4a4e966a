import AWSCore
import AWSShapes
import JSON

/// One version of an object: all but its bytes.
struct ObjectVersion: Sendable {
    /// Larger is newer; given by the store.
    var sequence: Int64 = 0
    var key: String
    /// `null` for objects that were put while versioning was not on.
    var versionID: String
    var isLatest = true
    var isDeleteMarker = false
    /// Bytes of the body as the client knows it.
    var size = 0
    /// Without its quotes.
    var etag = ""
    var modified: Timestamp
    var storageClass = "STANDARD"
    /// The name of the body among `Bodies`; nil when the bytes are with the row.
    var bodyName: String?
    var attributes = ObjectAttributes()

    static let nullVersion = "null"
    var quotedETag: String { "\"\(etag)\"" }
    /// Shown where S3 shows it: not for the standard class.
    var shownStorageClass: String? { storageClass == "STANDARD" ? nil : storageClass }
}

/// What travels with an object and is never searched for; kept as one JSON text.
struct ObjectAttributes: Sendable, Hashable {
    var contentType: String?
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var expires: String?
    var websiteRedirect: String?
    /// User metadata, names in lower case.
    var metadata: [String: String] = [:]
    var tags: [ObjectTag] = []
    var checksum: Checksum?
    /// Sizes of the parts of a multipart upload.
    var partSizes: [Int] = []
    var sealing = Sealing()
}

struct ObjectTag: Sendable, Hashable {
    var key: String
    var value: String
}

/// A checksum of a body, as its header carries it.
struct Checksum: Sendable, Hashable {
    var algorithm: ChecksumAlgorithm
    /// Base64; of a composite one with `-parts` behind it.
    var value: String
    var isComposite = false
    var type: String { isComposite ? "COMPOSITE" : "FULL_OBJECT" }
}

/// How a body is sealed on disk.
struct Sealing: Sendable, Hashable {
    var algorithm = EncryptionChoice.Algorithm.s3
    /// The KMS key's ARN.
    var keyARN: String?
    var usesBucketKey = false
    /// The caller's own encryption context, as Base64 of JSON.
    var context: String?
    /// The data key as KMS wrapped it.
    var wrappedKey: [UInt8] = []
    /// What the object's own key is derived with.
    var salt: [UInt8] = []
}

/// What a request, or its bucket, asks an object to be encrypted with.
struct EncryptionChoice: Sendable, Hashable {
    enum Algorithm: String, Sendable { case s3 = "AES256", kms = "aws:kms" }
    var algorithm: Algorithm
    /// A key id, ARN or alias; nil is `alias/aws/s3`.
    var keyID: String?
    var usesBucketKey = false
    var context: String?
}

// MARK: - As text

extension ObjectAttributes {
    init(text: String) {
        guard let json = try? JSONValue(parsing: text) else { return }
        contentType = json["type"]?.stringValue
        cacheControl = json["cache"]?.stringValue
        contentDisposition = json["disposition"]?.stringValue
        contentEncoding = json["encoding"]?.stringValue
        contentLanguage = json["language"]?.stringValue
        expires = json["expires"]?.stringValue
        websiteRedirect = json["redirect"]?.stringValue
        for member in json["meta"]?.objectValue?.members ?? [] { metadata[member.key] = member.value.stringValue }
        tags = (json["tags"]?.arrayValue ?? []).map {
            ObjectTag(key: $0[0]?.stringValue ?? "", value: $0[1]?.stringValue ?? "")
        }
        if let name = json["sum"]?.stringValue, let algorithm = ChecksumAlgorithm(rawValue: name) {
            checksum = Checksum(
                algorithm: algorithm, value: json["sumValue"]?.stringValue ?? "",
                isComposite: json["sumOfParts"]?.boolValue ?? false)
        }
        partSizes = (json["parts"]?.arrayValue ?? []).compactMap(\.intValue)
        if json["kms"]?.boolValue == true { sealing.algorithm = .kms }
        sealing.keyARN = json["kmsKey"]?.stringValue
        sealing.usesBucketKey = json["bucketKey"]?.boolValue ?? false
        sealing.context = json["context"]?.stringValue
        sealing.wrappedKey = json["wrapped"]?.stringValue.flatMap { [UInt8](base64: $0) } ?? []
        sealing.salt = json["salt"]?.stringValue.flatMap { [UInt8](base64: $0) } ?? []
    }

    var text: String {
        var members: [(String, JSONValue)] = []
        func add(_ name: String, _ value: String?) { if let value { members.append((name, .string(value))) } }
        add("type", contentType)
        add("cache", cacheControl)
        add("disposition", contentDisposition)
        add("encoding", contentEncoding)
        add("language", contentLanguage)
        add("expires", expires)
        add("redirect", websiteRedirect)
        if !metadata.isEmpty {
            members.append(
                ("meta", .object(JSONObject(metadata.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))))
        }
        if !tags.isEmpty {
            members.append(("tags", .array(tags.map { .array([.string($0.key), .string($0.value)]) })))
        }
        add("sum", checksum?.algorithm.rawValue)
        add("sumValue", checksum?.value)
        if checksum?.isComposite == true { members.append(("sumOfParts", true)) }
        if !partSizes.isEmpty { members.append(("parts", .array(partSizes.map { .number($0) }))) }
        if sealing.algorithm == .kms { members.append(("kms", true)) }
        add("kmsKey", sealing.keyARN)
        if sealing.usesBucketKey { members.append(("bucketKey", true)) }
        add("context", sealing.context)
        if !sealing.wrappedKey.isEmpty { add("wrapped", sealing.wrappedKey.base64Encoded()) }
        if !sealing.salt.isEmpty { add("salt", sealing.salt.base64Encoded()) }
        return JSONValue.object(JSONObject(members)).serialized()
    }
}
