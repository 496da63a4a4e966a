import AWSCore

/// Amazon Cognito User Pools API Reference, "Errors" of each action; the texts are what the service answers.
extension AWSError {
    static let incorrectLogin = notAuthorized("Incorrect username or password.")
    static let attemptsExceeded = notAuthorized("Password attempts exceeded")
    static let userDisabled = notAuthorized("User is disabled.")
    static let invalidSession = notAuthorized("Invalid session for the user.")
    static let expiredSession = notAuthorized("Invalid session for the user, session is expired.")
    static let invalidAccessToken = notAuthorized("Invalid Access Token")
    static let expiredAccessToken = notAuthorized("Access Token has expired")
    static let revokedAccessToken = notAuthorized("Access Token has been revoked")
    static let invalidRefreshToken = notAuthorized("Invalid Refresh Token")
    static let expiredRefreshToken = notAuthorized("Refresh Token has expired")
    static let revokedRefreshToken = notAuthorized("Refresh Token has been revoked")
    static let unauthorizedAttribute = notAuthorized("A client attempted to write unauthorized attribute")
    static let userNotConfirmed = AWSError("UserNotConfirmedException", "User is not confirmed.")
    static let userNotFound = AWSError("UserNotFoundException", "User does not exist.")
    static let passwordResetRequired = AWSError(
        "PasswordResetRequiredException", "Password reset required for the user")
    static let codeMismatch = AWSError(
        "CodeMismatchException", "Invalid verification code provided, please try again.")
    static let expiredCode = AWSError("ExpiredCodeException", "Invalid code provided, please request a code again.")
    static let tooManyAttempts = AWSError("TooManyFailedAttemptsException", "Too many failed attempts.")
    static let attemptLimit = AWSError(
        "LimitExceededException", "Attempt limit exceeded, please try after some time.")
    static let codeNotDelivered = AWSError("CodeDeliveryFailureException", "Unable to deliver the verification code.")
    static let groupExists = AWSError("GroupExistsException", "A group with the name already exists.")
    static let groupNotFound = resourceNotFound("Group not found.")
    static let invalidToken = invalidParameter("Invalid pagination token.")

    static func notAuthorized(_ message: String) -> AWSError { AWSError("NotAuthorizedException", message) }
    static func invalidParameter(_ message: String) -> AWSError { AWSError("InvalidParameterException", message) }
    static func resourceNotFound(_ message: String) -> AWSError { AWSError("ResourceNotFoundException", message) }
    static func noPool(_ id: String) -> AWSError { resourceNotFound("User pool \(id) does not exist.") }
    static func noClient(_ id: String) -> AWSError { resourceNotFound("User pool client \(id) does not exist.") }
    static func usernameExists(byEmail: Bool) -> AWSError {
        AWSError(
            "UsernameExistsException",
            byEmail ? "An account with the given email already exists." : "User already exists")
    }
    static func aliasExists() -> AWSError {
        AWSError("AliasExistsException", "An account with the given email already exists.")
    }
    static func badPassword(_ why: String) -> AWSError {
        AWSError("InvalidPasswordException", "Password did not conform with policy: \(why)")
    }
    static func cannotConfirm(_ status: User.Status) -> AWSError {
        notAuthorized("User cannot be confirmed. Current status is \(status.rawValue)")
    }
    static func missing(_ parameter: String) -> AWSError {
        invalidParameter("Missing required parameter \(parameter)")
    }
    static func schema(_ attribute: String, _ why: String) -> AWSError {
        invalidParameter("Attributes did not conform to the schema: \(attribute): \(why)\n")
    }
}

extension AWSStructure {
    /// Throws InvalidParameterException with all that the model says against this input.
    func checkLimits() throws(AWSError) {
        let found = Validator.validate(document, against: Self.shape)
        guard !found.isEmpty else { return }
        let noun = found.count == 1 ? "validation error" : "validation errors"
        throw .invalidParameter("\(found.count) \(noun) detected: \(found.joined(separator: "; "))")
    }
}
