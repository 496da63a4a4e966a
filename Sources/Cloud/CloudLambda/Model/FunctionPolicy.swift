import AWSCore
import AWSShapes
import CloudCore
import Crypto
import JSON

/// A function's resource-based policy: who else may invoke it.
///
/// Source: AWS Lambda Developer Guide, "Working with resource-based IAM policies in Lambda".
enum FunctionPolicy {
    static func json(_ statements: [JSONValue]) -> JSONValue {
        ["Version": "2012-10-17", "Id": "default", "Statement": .array(statements)]
    }

    static func document(_ statements: [JSONValue]) -> PolicyDocument { PolicyDocument(json(statements)) }

    /// Changes whenever the policy does; AWS shows a UUID.
    static func revision(_ statements: [JSONValue]) -> String {
        let digits = Array(Array(SHA256.hash(data: json(statements).utf8Bytes())).prefix(16).hexEncoded)
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return parts.joined(separator: "-")
    }

    /// Nobody, an account, somebody of an account, or a service.
    static func isPrincipal(_ text: String) -> Bool {
        if text == "*" || ARN(text) != nil { return true }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) { return text.utf8.count == 12 }
        return text.hasSuffix(".amazonaws.com") && text.utf8.count > 14
    }

    /// The statement that AddPermission makes of its parameters.
    static func statement(_ input: Lambda.AddPermissionRequest, resource: String) -> JSONValue {
        let principal: JSONValue
        if input.principal == "*" {
            principal = "*"
        } else if input.principal.hasPrefix("arn:") {
            principal = ["AWS": .string(input.principal)]
        } else if input.principal.utf8.allSatisfy({ (48...57).contains($0) }) {
            principal = ["AWS": .string("arn:aws:iam::\(input.principal):root")]
        } else {
            principal = ["Service": .string(input.principal)]
        }
        var statement: JSONValue = [
            "Sid": .string(input.statementId), "Effect": "Allow", "Principal": principal,
            "Action": .string(input.action), "Resource": .string(resource),
        ]
        var condition: [(String, JSONValue)] = []
        var equals: [(String, JSONValue)] = []
        if let account = input.sourceAccount { equals.append(("AWS:SourceAccount", .string(account))) }
        if let organization = input.principalOrgID { equals.append(("aws:PrincipalOrgID", .string(organization))) }
        if let token = input.eventSourceToken { equals.append(("lambda:EventSourceToken", .string(token))) }
        if !equals.isEmpty { condition.append(("StringEquals", .object(JSONObject(equals)))) }
        if let source = input.sourceArn {
            condition.append(("ArnLike", ["AWS:SourceArn": .string(source)]))
        }
        if !condition.isEmpty { statement["Condition"] = .object(JSONObject(condition)) }
        return statement
    }
}
