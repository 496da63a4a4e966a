import AWSCore
import AWSShapes
import CloudCore

/// A pool's password policy. Source: Amazon Cognito Developer Guide, "Adding user pool password requirements".
enum PasswordRules {
    static let symbols = Set("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ".utf8)

    static func check(_ password: String, _ policy: Cognito.PasswordPolicyType) throws(AWSError) {
        if password.unicodeScalars.count < policy.minimumLength ?? 8 { throw .badPassword("Password not long enough") }
        if password.unicodeScalars.count > 256 { throw .badPassword("Password too long") }
        func has(_ matches: (UInt8) -> Bool) -> Bool { password.utf8.contains(where: matches) }
        if policy.requireLowercase == true, !has({ (97...122).contains($0) }) {
            throw .badPassword("Password must have lowercase characters")
        }
        if policy.requireUppercase == true, !has({ (65...90).contains($0) }) {
            throw .badPassword("Password must have uppercase characters")
        }
        if policy.requireNumbers == true, !has({ (48...57).contains($0) }) {
            throw .badPassword("Password must have numeric characters")
        }
        if policy.requireSymbols == true, !has({ symbols.contains($0) }) {
            throw .badPassword("Password must have symbol characters")
        }
    }

    /// A password that fits every policy.
    static func temporary(_ random: any RandomSource, minimum: Int) -> String {
        random.text(1, from: "ABCDEFGHJKLMNPQRSTUVWXYZ") + random.text(1, from: "abcdefghijkmnopqrstuvwxyz")
            + random.text(1, from: "23456789") + random.text(1, from: "!#%&?")
            + random.text(max(8, minimum), from: "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789")
    }
}
