import AWSCore

/// `email = "a@example.com"` or `name ^= "A"`: ListUsers' filter.
struct UserFilter: Sendable {
    private var name = ""
    private var value = ""
    private var isPrefix = false

    private static let searchable: Set<String> = [
        "username", "email", "phone_number", "name", "given_name", "family_name", "preferred_username",
        "cognito:user_status", "status", "sub",
    ]

    init(_ text: String) throws(AWSError) {
        let text = text.drop { $0 == " " }
        if text.isEmpty { return }
        guard let equals = text.firstIndex(of: "="), let open = text[equals...].firstIndex(of: "\""),
            let close = text.lastIndex(of: "\""), close > open,
            text[text.index(after: equals)..<open].allSatisfy({ $0 == " " }),
            text[text.index(after: close)...].allSatisfy({ $0 == " " })
        else { throw .invalidParameter("Error while parsing filter.") }
        var left = text[..<equals]
        if left.last == "^" {
            isPrefix = true
            left.removeLast()
        }
        name = String(left.filter { $0 != " " && $0 != "\"" })
        value = String(text[text.index(after: open)..<close]).replacing("\\\"", with: "\"")
        guard Self.searchable.contains(name) else {
            throw .invalidParameter("Invalid search attribute: \(name)")
        }
    }

    func matches(_ user: User) -> Bool {
        let actual: String? =
            switch name {
            case "": ""
            case "username": user.username
            case "sub": user.sub
            case "cognito:user_status": user.status.rawValue
            case "status": user.isEnabled ? "Enabled" : "Disabled"
            default: user[name]
            }
        guard let actual else { return false }
        let isFolded = name == "email" || name == "username"
        let (left, right) = isFolded ? (actual.lowercased(), value.lowercased()) : (actual, value)
        return isPrefix ? left.hasPrefix(right) : left == right
    }
}
