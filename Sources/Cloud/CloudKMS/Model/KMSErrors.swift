import AWSCore

/// KMS's errors in AWS's words. Source: AWS KMS API Reference, the "Errors" of each action.
extension AWSError {
    static func keyNotFound(_ arn: String) -> AWSError { AWSError("NotFoundException", "Key '\(arn)' does not exist") }
    static func invalidKeyID(_ id: String) -> AWSError { AWSError("NotFoundException", "Invalid keyId '\(id)'") }
    static func invalidARN(_ part: String) -> AWSError { AWSError("NotFoundException", "Invalid arn \(part)") }
    static func aliasNotFound(_ arn: String) -> AWSError { AWSError("NotFoundException", "Alias \(arn) is not found.") }
    static func aliasExists(_ arn: String) -> AWSError {
        AWSError("AlreadyExistsException", "An alias with the name \(arn) already exists")
    }
    static func disabled(_ arn: String) -> AWSError { AWSError("DisabledException", "\(arn) is disabled.") }
    static func invalidState(_ message: String) -> AWSError { AWSError("KMSInvalidStateException", message) }
    static func malformedPolicy(_ message: String) -> AWSError {
        AWSError("MalformedPolicyDocumentException", message)
    }
    static func unsupported(_ message: String) -> AWSError { AWSError("UnsupportedOperationException", message) }
    static func tag(_ message: String) -> AWSError { AWSError("TagException", message) }

    /// AWS says nothing about why: neither tampering nor a wrong encryption context shows.
    static let invalidCiphertext = AWSError("InvalidCiphertextException", "")
    static let incorrectKey = AWSError(
        "IncorrectKeyException",
        "The key ID in the request does not identify a CMK that can perform this operation.")
    static let unknownCiphertextKey = accessDenied(
        "The ciphertext refers to a customer master key that does not exist, does not exist in this region, "
            + "or you are not allowed to access.")
    static let dryRun = AWSError(
        "DryRunOperationException", "The request would have succeeded, but the DryRun option is set.", status: 412)
    static let invalidMarker = AWSError("InvalidMarkerException", "Could not deserialize marker")
}
