import AWSCore

/// A multipart upload that is not completed yet.
struct Upload: Sendable {
    let id: String
    let key: String
    let initiated: Timestamp
    let storageClass: String
    /// What the object will have. Its sealing says what it is to be sealed with, its checksum which one it will get;
    /// both are without values.
    let attributes: ObjectAttributes

    var choice: EncryptionChoice {
        let wanted = attributes.sealing
        return EncryptionChoice(
            algorithm: wanted.algorithm, keyID: wanted.keyARN, usesBucketKey: wanted.usesBucketKey,
            context: wanted.context)
    }
}

/// A part of a multipart upload.
struct UploadedPart: Sendable {
    var number: Int
    var size: Int
    /// Without its quotes.
    var etag: String
    var modified: Timestamp
    /// As of an `ObjectVersion`.
    var bodyName: String?
    /// The part's checksum and how it is sealed.
    var attributes: ObjectAttributes

    /// What may be asked for in a CompleteMultipartUpload.
    static let numbers = 1...10_000
    /// "5 MiB to 5 GiB. There is no minimum size limit on the last part of your multipart upload."
    static let minimumSize = 5 << 20
}
