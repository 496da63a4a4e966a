import AWSCore
import AWSShapes
import JSON

/// A bucket's settings as CloudFormation writes them. Source: AWS CloudFormation Template Reference, "AWS::S3::Bucket".
struct BucketProperties: Sendable {
    private let encryption: S3.ServerSideEncryptionConfiguration?
    private let ownership: String?
    private let publicAccessBlock: S3.PublicAccessBlockConfiguration
    private let versioning: String?
    private let lifecycle: [S3.LifecycleRule]?
    private let transitionMinimum: String?
    private let tags: [S3.Tag]

    init(_ json: JSONValue) throws(AWSError) {
        if let rules = json["BucketEncryption"]?["ServerSideEncryptionConfiguration"]?.arrayValue {
            var list: [S3.ServerSideEncryptionRule] = []
            for rule in rules {
                let chosen = rule["ServerSideEncryptionByDefault"]
                list.append(
                    .init(
                        applyServerSideEncryptionByDefault: .init(
                            sseAlgorithm: chosen?["SSEAlgorithm"]?.stringValue ?? "AES256",
                            kmsMasterKeyID: chosen?["KMSMasterKeyID"]?.stringValue),
                        bucketKeyEnabled: rule["BucketKeyEnabled"]?.flag ?? false))
            }
            let wanted = S3.ServerSideEncryptionConfiguration(rules: list)
            try S3Service.check(wanted)
            encryption = wanted
        } else {
            encryption = nil
        }
        ownership = json["OwnershipControls"]?["Rules"]?[0]?["ObjectOwnership"]?.stringValue
        if let block = json["PublicAccessBlockConfiguration"] {
            publicAccessBlock = S3.PublicAccessBlockConfiguration(
                blockPublicAcls: block["BlockPublicAcls"]?.flag ?? false,
                ignorePublicAcls: block["IgnorePublicAcls"]?.flag ?? false,
                blockPublicPolicy: block["BlockPublicPolicy"]?.flag ?? false,
                restrictPublicBuckets: block["RestrictPublicBuckets"]?.flag ?? false)
        } else {
            publicAccessBlock = .all
        }
        versioning = json["VersioningConfiguration"]?["Status"]?.stringValue
        if let configuration = json["LifecycleConfiguration"] {
            var rules: [S3.LifecycleRule] = []
            for (index, rule) in (configuration["Rules"]?.arrayValue ?? []).enumerated() {
                rules.append(Self.rule(rule, index: index))
            }
            try LifecycleRules.check(rules)
            lifecycle = rules
            transitionMinimum =
                configuration["TransitionDefaultMinimumObjectSize"]?.stringValue ?? LifecyclePlan.standardMinimum
        } else {
            lifecycle = nil
            transitionMinimum = nil
        }
        tags = (json["Tags"]?.arrayValue ?? []).compactMap { tag in
            tag["Key"]?.stringValue.map { S3.Tag(key: $0, value: tag["Value"]?.stringValue ?? "") }
        }
    }

    func applied(to settings: BucketSettings) -> BucketSettings {
        var settings = settings
        settings.encryption = encryption
        settings.ownership = ownership ?? "BucketOwnerEnforced"
        settings.publicAccessBlock = publicAccessBlock
        // Versioning that was on can only be suspended.
        settings.versioning = versioning ?? (settings.versioning == nil ? nil : "Suspended")
        settings.lifecycle = lifecycle
        settings.transitionMinimum = transitionMinimum
        settings.tags = tags
        return settings
    }

    private static func rule(_ json: JSONValue, index: Int) -> S3.LifecycleRule {
        let tags = (json["TagFilters"]?.arrayValue ?? []).compactMap { tag in
            tag["Key"]?.stringValue.map { S3.Tag(key: $0, value: tag["Value"]?.stringValue ?? "") }
        }
        let above = json["ObjectSizeGreaterThan"]?.number
        let below = json["ObjectSizeLessThan"]?.number
        let prefix = json["Prefix"]?.stringValue
        let filter =
            tags.isEmpty && above == nil && below == nil
            ? S3.LifecycleRuleFilter(prefix: prefix ?? "")
            : S3.LifecycleRuleFilter(
                and: .init(prefix: prefix, tags: tags, objectSizeGreaterThan: above, objectSizeLessThan: below))
        let marker = json["ExpiredObjectDeleteMarker"]?.flag
        let days = json["ExpirationInDays"]?.number
        let date = json["ExpirationDate"]?.stringValue.flatMap { Timestamp(iso8601: $0) }
        let noncurrent = json["NoncurrentVersionExpiration"]
        let noncurrentDays = noncurrent?["NoncurrentDays"]?.number ?? json["NoncurrentVersionExpirationInDays"]?.number
        return S3.LifecycleRule(
            status: json["Status"]?.stringValue ?? "Enabled",
            expiration: days != nil || date != nil || marker == true
                ? .init(date: date, days: days, expiredObjectDeleteMarker: marker) : nil,
            id: json["Id"]?.stringValue ?? "rule-\(index + 1)", filter: filter,
            transitions: transitions(json),
            noncurrentVersionExpiration: noncurrentDays.map {
                .init(
                    noncurrentDays: $0, newerNoncurrentVersions: noncurrent?["NewerNoncurrentVersions"]?.number)
            },
            abortIncompleteMultipartUpload: json["AbortIncompleteMultipartUpload"]?["DaysAfterInitiation"]?.number.map {
                .init(daysAfterInitiation: $0)
            })
    }

    private static func transitions(_ json: JSONValue) -> [S3.Transition]? {
        let list = json["Transitions"]?.arrayValue ?? json["Transition"].map { [$0] }
        return list?.map { transition in
            S3.Transition(
                date: transition["TransitionDate"]?.stringValue.flatMap { Timestamp(iso8601: $0) },
                days: transition["TransitionInDays"]?.number, storageClass: transition["StorageClass"]?.stringValue)
        }
    }
}

extension JSONValue {
    /// A boolean that a template may write as text.
    fileprivate var flag: Bool? { boolValue ?? stringValue.map { $0 == "true" } }
    /// An integer that a template may write as text.
    fileprivate var number: Int? { intValue ?? stringValue.flatMap { Int($0) } }
}
