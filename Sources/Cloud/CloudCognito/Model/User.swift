import AWSCore
import AWSShapes

/// One person in a user pool.
struct User: Sendable {
    enum Status: String, Sendable {
        case unconfirmed = "UNCONFIRMED"
        case confirmed = "CONFIRMED"
        case mustChangePassword = "FORCE_CHANGE_PASSWORD"
        case mustResetPassword = "RESET_REQUIRED"
    }

    struct Attribute: Sendable, Hashable {
        var name: String
        var value: String
    }

    var pool: String
    /// A UUID, for ever.
    var sub: String
    /// `sub` in pools whose people sign in with their e-mail address.
    var username: String
    var status: Status
    var isEnabled = true
    /// What ``PasswordHasher`` made of it; nil when there is none yet.
    var password: String?
    /// When a temporary password stops working.
    var passwordExpires: Timestamp?
    /// All but `sub`.
    var attributes: [Attribute]
    var created: Timestamp
    var modified: Timestamp
    /// Wrong passwords in a row, and when the last of them came.
    var failures = 0
    var lastFailure = Timestamp.epoch
    /// An address that waits for its code before it takes the place of `email`.
    var pendingEmail: String?

    subscript(name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            if let index = attributes.firstIndex(where: { $0.name == name }) {
                if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
            } else if let newValue {
                attributes.append(Attribute(name: name, value: newValue))
            }
        }
    }

    var email: String? { self["email"] }
    var hasVerifiedEmail: Bool { email != nil && self["email_verified"] == "true" }

    /// `sub` and the others, as the API lists them.
    func described(reading allowed: Set<String>? = nil) -> [Cognito.AttributeType] {
        [.init(name: "sub", value: sub)]
            + attributes.filter { allowed?.contains($0.name) ?? true }.map { .init(name: $0.name, value: $0.value) }
    }

    var described: Cognito.UserType {
        Cognito.UserType(
            username: username, attributes: described(), userCreateDate: created, userLastModifiedDate: modified,
            enabled: isEnabled, userStatus: status.rawValue)
    }

    /// Until when sign-in is refused after wrong passwords: five are free, then the wait doubles from a second to
    /// fifteen minutes (Amazon Cognito Developer Guide, "Lockout behavior for failed sign-in attempts").
    var lockedUntil: Timestamp {
        guard failures >= 5 else { return .epoch }
        return lastFailure + .seconds(min(900, 1 << min(failures - 5, 10)))
    }
}
