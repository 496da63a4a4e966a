import CloudCore
import JSON
import Testing

@Suite struct PolicyDocumentTests {
    @Test(arguments: [
        ("*", "", true), ("*", "anything", true), ("", "", true), ("", "a", false), ("a", "a", true), ("a", "A", false),
        ("a*", "abc", true), ("*c", "abc", true), ("a*c", "ac", true), ("a*c", "abcd", false), ("a?c", "abc", true),
        ("a?c", "ac", false), ("**a**", "bab", true), ("a*b*c", "a1b2b3c", true), ("*ab", "aab", true),
        ("?", "", false),
        ("arn:aws:s3:::*/x", "arn:aws:s3:::bucket/deep/x", true), ("abc", "ab", false), ("*", "*", true),
        ("a*", "a*", true),
    ])
    func wildcards(_ pattern: String, _ text: String, _ fits: Bool) {
        #expect(wildcard(pattern, matches: text) == fits)
    }

    @Test func aPatternMadeToBeSlowIsNot() {
        let pattern = String(repeating: "a*", count: 40) + "b"
        #expect(!wildcard(pattern, matches: String(repeating: "a", count: 4000)))
    }

    private static func decide(
        _ statements: JSONValue, action: String = "s3:GetObject", resource: String = "arn:aws:s3:::b/k",
        principal: String? = nil, context: [String: String] = [:]
    ) -> PolicyDocument.Decision {
        PolicyDocument(["Statement": statements])
            .decision(action: action, resource: resource, principal: principal, context: context)
    }

    private static let statements: [(JSONValue, PolicyDocument.Decision)] = [
        (["Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"], .allowed),
        (["Effect": "Allow", "Action": "S3:getobject", "Resource": "*"], .allowed),
        (["Effect": "Allow", "Action": ["s3:Put*", "s3:Get*"], "Resource": ["x", "arn:aws:s3:::b/*"]], .allowed),
        (["Effect": "Allow", "Action": "s3:Put*", "Resource": "*"], .silent),
        (["Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b"], .silent),
        (["Effect": "Allow", "NotAction": "s3:Put*", "Resource": "*"], .allowed),
        (["Effect": "Allow", "NotAction": "s3:get*", "Resource": "*"], .silent),
        (["Effect": "Allow", "Action": "s3:*", "NotResource": "arn:aws:s3:::b/*"], .silent),
        (["Effect": "Allow", "Action": "s3:*", "NotResource": "arn:aws:s3:::other/*"], .allowed),
        (["Effect": "Deny", "Action": "s3:*", "Resource": "*"], .denied),
        // Resource policies of queues and topics may leave the resource out.
        (["Effect": "Allow", "Action": "s3:*"], .allowed),
        (["Effect": "Allow", "Resource": "*"], .silent),
        ([:], .silent),
    ]

    @Test(arguments: statements)
    func oneStatement(_ statement: JSONValue, _ decision: PolicyDocument.Decision) {
        // A statement may stand alone or in a list.
        #expect(Self.decide(statement) == decision)
        #expect(Self.decide([statement]) == decision)
    }

    @Test func aDenyOutweighsWhateverAllows() {
        let allow: JSONValue = ["Effect": "Allow", "Action": "*", "Resource": "*"]
        let deny: JSONValue = ["Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"]
        #expect(Self.decide([allow, deny]) == .denied)
        #expect(Self.decide([deny, allow]) == .denied)
        #expect(Self.decide([allow, deny], action: "s3:PutObject") == .allowed)
    }

    private static let nonsense: [JSONValue] = [.null, [], "text", ["Statement": "text"], ["Statement": 1]]

    @Test(arguments: nonsense)
    func whatIsNoPolicySaysNothing(_ json: JSONValue) {
        #expect(PolicyDocument(json).decision(action: "a:B", resource: "*") == .silent)
    }

    private static let principalCases: [(JSONValue, String, Bool)] = [
        ("*", "AWS:arn:aws:iam::1:root", true), (["AWS": "*"], "AWS:arn:aws:iam::1:root", true),
        (["AWS": "arn:aws:iam::1:role/r"], "AWS:arn:aws:iam::1:role/r", true),
        (["AWS": ["x", "arn:aws:iam::1:role/r"]], "AWS:arn:aws:iam::1:role/r", true),
        (["AWS": "arn:aws:iam::1:role/r"], "AWS:arn:aws:iam::1:role/s", false),
        (["Service": "sns.amazonaws.com"], "Service:sns.amazonaws.com", true),
        (["Service": "sns.amazonaws.com"], "AWS:sns.amazonaws.com", false),
        (["Service": ["sns.amazonaws.com", "s3.amazonaws.com"]], "Service:s3.amazonaws.com", true),
        (.null, "Service:s3.amazonaws.com", false),
    ]

    @Test(arguments: principalCases)
    func principals(_ principal: JSONValue, _ who: String, _ fits: Bool) {
        let statement: JSONValue = ["Effect": "Allow", "Principal": principal, "Action": "s3:*", "Resource": "*"]
        #expect(Self.decide(statement, principal: who) == (fits ? .allowed : .silent))
    }

    // MARK: - Conditions

    private static let context = [
        "aws:SourceArn": "arn:aws:sns:::topic", "aws:SecureTransport": "true", "s3:prefix": "a",
    ]

    /// Condition, and whether it holds for `context`.
    private static let conditions: [(JSONValue, Bool)] = [
        (["StringEquals": ["s3:prefix": "a"]], true), (["StringEquals": ["S3:Prefix": ["b", "a"]]], true),
        (["StringEquals": ["s3:prefix": "A"]], false), (["StringEquals": ["s3:prefix": "*"]], false),
        (["StringLike": ["s3:prefix": "*"]], true), (["StringLike": ["s3:prefix": "b*"]], false),
        (["ArnLike": ["aws:SourceArn": "arn:aws:sns:*:*:topic"]], true),
        (["ArnEquals": ["aws:SourceArn": "arn:aws:sns:::*"]], true),
        (["ArnEquals": ["aws:SourceArn": "arn:aws:sqs:::*"]], false),
        (["Bool": ["aws:SecureTransport": true]], true), (["Bool": ["aws:SecureTransport": "false"]], false),
        (["StringEquals": ["s3:prefix": "a"], "Bool": ["aws:SecureTransport": "false"]], false),
        // What is not there fails a test, unless the test says IfExists or asks for something else.
        (["StringEquals": ["s3:none": "a"]], false), (["StringEqualsIfExists": ["s3:none": "a"]], true),
        (["StringEqualsIfExists": ["s3:prefix": "b"]], false), (["ArnLikeIfExists": ["s3:prefix": "a"]], true),
        (["StringNotEquals": ["s3:prefix": "a"]], false), (["StringNotEquals": ["s3:prefix": ["b", "c"]]], true),
        (["StringNotEquals": ["s3:none": "a"]], true), (["StringNotLike": ["s3:prefix": "?"]], false),
        (["StringNotLike": ["s3:prefix": "b*"]], true), (["ArnNotLike": ["aws:SourceArn": "arn:aws:sns:::*"]], false),
        (["ArnNotEquals": ["aws:SourceArn": "arn:aws:sqs:::*"]], true),
        (["StringEqualsIgnoreCase": ["s3:prefix": "A"]], true),
        (["StringNotEqualsIgnoreCase": ["s3:prefix": "A"]], false),
        (["Null": ["s3:prefix": "false"]], true), (["Null": ["s3:prefix": true]], false),
        (["Null": ["s3:none": "true"]], true), (["Null": ["s3:none": false]], false),
    ]

    @Test(arguments: conditions)
    func aConditionNarrowsAllowAndDenyAlike(_ condition: JSONValue, _ holds: Bool) {
        for (effect, decision) in [("Allow", PolicyDocument.Decision.allowed), ("Deny", .denied)] {
            let statement: JSONValue = [
                "Effect": .string(effect), "Action": "*", "Resource": "*", "Condition": condition,
            ]
            #expect(Self.decide(statement, context: Self.context) == (holds ? decision : .silent))
        }
    }

    @Test(
        arguments: ["IpAddress", "DateLessThan", "NumericEquals", "ForAllValues:StringEquals"],
        ["aws:SourceIp", "s3:prefix"])
    func aConditionThatIsNotUnderstoodNeverAllowsAndAlwaysDenies(_ test: String, _ key: String) {
        for (effect, decision) in [("Allow", PolicyDocument.Decision.silent), ("Deny", .denied)] {
            let statement: JSONValue = [
                "Effect": .string(effect), "Action": "*", "Resource": "*",
                "Condition": .object(JSONObject([(test, .object(JSONObject([(key, "a")])))])),
            ]
            #expect(Self.decide(statement, context: Self.context) == decision)
        }
    }
}
