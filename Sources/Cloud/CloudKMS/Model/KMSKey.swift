import AWSCore
import AWSShapes
import CloudCore

/// A symmetric KMS key: what DescribeKey tells of it and what decides over it. Its material is in `Materials`.
struct KMSKey: Sendable, Equatable {
    enum State: String, Sendable {
        case enabled = "Enabled"
        case disabled = "Disabled"
        case pendingDeletion = "PendingDeletion"
    }
    /// Who manages it: AWS makes `alias/aws/…` keys for its services.
    enum Manager: String, Sendable {
        case aws = "AWS"
        case customer = "CUSTOMER"
    }

    /// Automatic rotation. Times and periods of the AWS KMS Developer Guide, "Rotate AWS KMS keys".
    struct Rotation: Sendable, Equatable {
        static let usualPeriod = 365

        var isEnabled = false
        /// Days from one rotation to the next, 90 to 2560.
        var period = Rotation.usualPeriod
        var next: Timestamp?

        mutating func enable(period: Int, now: Timestamp) {
            if isEnabled, self.period == period { return }
            self = Rotation(isEnabled: true, period: period, next: now + .days(period))
        }
    }

    var id: String
    var arn: String
    var description = ""
    var state = State.enabled
    var manager = Manager.customer
    var isMultiRegion = false
    var policy: String
    var created: Timestamp
    var deletionDate: Timestamp?
    /// Days between ScheduleKeyDeletion and the end, 7 to 30.
    var pendingWindow: Int?
    var rotation = Rotation()
    var tags: [String: String] = [:]
    /// `stack/logicalID` of the template that made it, so that applying a template twice makes one key.
    var owner: String?

    var metadata: KMS.KeyMetadata {
        var metadata = KMS.KeyMetadata(keyId: id)
        metadata.awsAccountId = arn.split(separator: ":").dropFirst(4).first.map(String.init)
        metadata.arn = arn
        metadata.creationDate = created
        metadata.enabled = state == .enabled
        metadata.description = description
        metadata.keyUsage = "ENCRYPT_DECRYPT"
        metadata.keyState = state.rawValue
        metadata.deletionDate = deletionDate
        metadata.origin = "AWS_KMS"
        metadata.keyManager = manager.rawValue
        metadata.customerMasterKeySpec = "SYMMETRIC_DEFAULT"
        metadata.keySpec = "SYMMETRIC_DEFAULT"
        metadata.encryptionAlgorithms = ["SYMMETRIC_DEFAULT"]
        metadata.multiRegion = isMultiRegion
        if isMultiRegion {
            let region = arn.split(separator: ":").dropFirst(3).first.map(String.init)
            metadata.multiRegionConfiguration = KMS.MultiRegionConfiguration(
                multiRegionKeyType: "PRIMARY", primaryKey: .init(arn: arn, region: region), replicaKeys: [])
        }
        return metadata
    }

    /// Throws unless the key may be used for cryptography, or changed.
    func requireUsable() throws(AWSError) {
        switch state {
        case .enabled: return
        case .disabled: throw .disabled(arn)
        case .pendingDeletion: throw .invalidState("\(arn) is pending deletion.")
        }
    }

    func requireNotPendingDeletion() throws(AWSError) {
        if state == .pendingDeletion { throw .invalidState("\(arn) is pending deletion.") }
    }
}

/// Another name of a key.
struct KeyAlias: Sendable, Equatable {
    /// With its prefix `alias/`.
    var name: String
    var keyID: String
    var created: Timestamp
    var updated: Timestamp
}

extension Duration {
    static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
