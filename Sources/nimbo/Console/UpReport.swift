import AWSCore
import CloudFormation
import LocalCloud

/// What `nimbo up` prints when everything answers.
struct UpReport {
    let ready: Ready

    init(_ ready: Ready) { self.ready = ready }

    var lines: [String] {
        var lines = ["", "  Shop      \(ready.edge)", "  AWS       \(ready.endpoint)   (region \(ready.region))"]
        lines.append("  Data      \(ready.isTemporary ? "in memory" : ready.dataDirectory)   mail: \(ready.outbox)")
        if let demo = ready.demo { lines.append("  Shopper   \(demo.email)   \(demo.password)") }
        if let admin = ready.admin { lines.append("  Admin     \(admin.email)   \(admin.password)") }
        lines += ["", "  Try it:"]
        lines += curls.map { "    \($0)" }
        lines += ["", "  For awscli, boto3 and the other nimbo commands:"]
        lines += exports.map { "    \($0)" }
        lines += ["", "  \(summary)", ""]
        return lines
    }

    /// Three, each of which works as it stands.
    var curls: [String] {
        var curls = ["curl \(ready.edge)/api/v1/products?limit=3"]
        if let demo = ready.demo, let client = ready.outputs["UserPoolClientId"] {
            curls.append(
                "TOKEN=$(curl -s \(ready.endpoint) -H 'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth' -H 'Content-Type: application/x-amz-json-1.1' -d '{\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"ClientId\":\"\(client)\",\"AuthParameters\":{\"USERNAME\":\"\(demo.email)\",\"PASSWORD\":\"\(demo.password)\"}}' | sed 's/.*\"IdToken\":\"\\([^\"]*\\)\".*/\\1/')"
            )
            curls.append("curl \(ready.edge)/api/v1/orders -H \"Authorization: Bearer $TOKEN\"")
        }
        return curls
    }

    var exports: [String] {
        [
            "export AWS_ENDPOINT_URL=\(ready.endpoint) AWS_DEFAULT_REGION=\(ready.region)",
            "export AWS_ACCESS_KEY_ID=\(ready.credentials.accessKeyID) AWS_SECRET_ACCESS_KEY=\(ready.credentials.secretAccessKey)",
        ]
    }

    var summary: String {
        let changes = ready.changes
        var parts = ["\(ready.resourceCount) resources"]
        if changes.isEmpty { parts.append("as they were") }
        for (names, verb) in [
            (changes.created, "made"), (changes.updated, "changed"), (changes.deleted, "deleted"),
            (changes.retained, "kept although gone from the template"),
        ] where !names.isEmpty { parts.append("\(names.count) \(verb)") }
        return
            "Ready in \(ready.elapsed.wholeNanoseconds / 1_000_000) ms: \(parts.joined(separator: ", ")). Ctrl-C stops it."
    }
}
