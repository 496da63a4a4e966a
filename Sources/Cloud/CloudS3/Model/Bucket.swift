import AWSCore
import AWSShapes
import CloudCore
import JSON

/// A bucket as its owner configured it.
struct Bucket: Sendable {
    /// Names this bucket among all that had its name; objects hang on it.
    let id: Int64
    let name: String
    let created: Timestamp
    let region: String
    /// Counts the changes of the settings, so that an older state never replaces a newer one in memory.
    var revision: Int64
    var settings: BucketSettings

    var arn: String { "arn:aws:s3:::\(name)" }
    func arn(key: String) -> String { "arn:aws:s3:::\(name)/\(key)" }

    /// New versions keep the old ones.
    var keepsVersions: Bool { settings.versioning == "Enabled" }
}

/// What can be put on a bucket; everything absent is S3's default.
struct BucketSettings: Sendable {
    /// `Enabled`, `Suspended`, or nil when versioning was never switched on.
    var versioning: String?
    var encryption: S3.ServerSideEncryptionConfiguration?
    /// Since April 2023 a new bucket blocks all public access; nil once that is deleted.
    var publicAccessBlock: S3.PublicAccessBlockConfiguration? = .all
    var lifecycle: [S3.LifecycleRule]?
    var transitionMinimum: String?
    var tags: [S3.Tag] = []
    var ownership: String? = "BucketOwnerEnforced"
    private(set) var policy: String?
    private(set) var policyDocument: PolicyDocument?

    init() {}

    mutating func setPolicy(_ text: String?) {
        policy = text
        policyDocument = text.flatMap { try? JSONValue(parsing: $0) }.map(PolicyDocument.init)
    }

    /// What new objects are encrypted with unless their request says otherwise.
    var defaultEncryption: EncryptionChoice {
        guard let rule = encryption?.rules.first, let chosen = rule.applyServerSideEncryptionByDefault else {
            return EncryptionChoice(algorithm: .s3)
        }
        return EncryptionChoice(
            algorithm: chosen.sseAlgorithm == "AES256" ? .s3 : .kms, keyID: chosen.kmsMasterKeyID,
            usesBucketKey: rule.bucketKeyEnabled ?? false)
    }

    // MARK: - As text

    init(text: String) throws {
        self.init()
        let fields = DocumentText.document(try JSONValue(parsing: text)).fieldsValue ?? .init()
        versioning = try fields.optional("Versioning")
        encryption = try fields.optional("Encryption")
        publicAccessBlock = try fields.optional("PublicAccessBlock")
        lifecycle = try fields.optional("Lifecycle")
        transitionMinimum = try fields.optional("TransitionMinimum")
        tags = try fields.optional("Tags") ?? []
        ownership = try fields.optional("Ownership")
        setPolicy(try fields.optional("Policy"))
    }

    var text: String {
        var fields = Document.Fields()
        fields.append("Versioning", versioning)
        fields.append("Encryption", encryption)
        fields.append("PublicAccessBlock", publicAccessBlock)
        fields.append("Lifecycle", lifecycle)
        fields.append("TransitionMinimum", transitionMinimum)
        fields.append("Tags", tags)
        fields.append("Ownership", ownership)
        fields.append("Policy", policy)
        return DocumentText.json(.structure(fields)).serialized()
    }
}

extension S3.PublicAccessBlockConfiguration {
    static let all = S3.PublicAccessBlockConfiguration(
        blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true)
}
