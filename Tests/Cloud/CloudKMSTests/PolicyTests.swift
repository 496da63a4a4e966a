import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudKMS

struct PolicyTests {
    /// A row of the table: who asks, what the key policy and IAM say, and whether AWS lets them.
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var policy: JSONValue
        var iam: [JSONValue] = []
        var action = "Encrypt"
        var isAllowed: Bool
        var testDescription: String { title }
    }

    static let app: JSONValue = ["AWS": "arn:aws:iam::000000000000:role/app"]
    static func allow(_ principal: JSONValue, _ actions: JSONValue, _ condition: JSONValue? = nil) -> JSONValue {
        statement("Allow", principal, actions, condition)
    }
    static func deny(_ principal: JSONValue, _ actions: JSONValue) -> JSONValue {
        statement("Deny", principal, actions, nil)
    }
    static func statement(
        _ effect: JSONValue, _ principal: JSONValue, _ actions: JSONValue, _ condition: JSONValue?
    )
        -> JSONValue
    {
        var statement: JSONValue = ["Effect": effect, "Principal": principal, "Action": actions, "Resource": "*"]
        if let condition { statement["Condition"] = condition }
        return statement
    }
    static func iam(_ effect: JSONValue, _ action: JSONValue, on resource: JSONValue = "*") -> JSONValue {
        ["Effect": effect, "Action": action, "Resource": resource]
    }

    static let roleCases: [Case] = [
        .init(
            title: "root statement, IAM allows", policy: policy(), iam: [iam("Allow", "kms:Encrypt")], isAllowed: true),
        .init(
            title: "root statement, IAM allows on the key's ARN", policy: policy(),
            iam: [iam("Allow", "kms:*", on: "arn:aws:kms:us-east-1:000000000000:key/*")], isAllowed: true),
        .init(
            title: "root statement, IAM allows on another ARN", policy: policy(),
            iam: [iam("Allow", "kms:*", on: "arn:aws:kms:us-east-1:000000000000:key/other")], isAllowed: false),
        .init(title: "root statement, IAM is silent", policy: policy(), isAllowed: false),
        .init(
            title: "root statement, IAM denies", policy: policy(),
            iam: [iam("Allow", "kms:*"), iam("Deny", "kms:Encrypt")], isAllowed: false),
        .init(
            title: "no root statement, IAM allows", policy: policy(withRoot: false), iam: [iam("Allow", "kms:*")],
            isAllowed: false),
        .init(
            title: "key policy names the role", policy: policy(allow(app, "kms:Encrypt")), isAllowed: true),
        .init(
            title: "key policy names the role for something else", policy: policy(allow(app, "kms:Decrypt")),
            isAllowed: false),
        .init(
            title: "key policy names the role, IAM denies", policy: policy(allow(app, "kms:Encrypt")),
            iam: [iam("Deny", "kms:*")], isAllowed: false),
        .init(
            title: "key policy denies the role", policy: policy(deny(app, "kms:Encrypt")),
            iam: [iam("Allow", "kms:*")], isAllowed: false),
        .init(
            title: "key policy denies the account",
            policy: policy(deny(["AWS": "arn:aws:iam::000000000000:root"], "kms:Encrypt")),
            iam: [iam("Allow", "kms:*")], isAllowed: false),
        .init(
            title: "the encryption context fits",
            policy: policy(
                allow(app, "kms:Encrypt", ["StringEquals": ["kms:EncryptionContext:shop": "tea"]])), isAllowed: true),
        .init(
            title: "the encryption context does not fit",
            policy: policy(
                allow(app, "kms:Encrypt", ["StringEquals": ["kms:EncryptionContext:shop": "coffee"]])),
            isAllowed: false),
    ]

    @Test(arguments: roleCases)
    func `roles need the key policy, and IAM where it says so`(_ row: Case) async throws {
        let cloud = try TestCloud()
        var text = row.policy
        if text["Statement"]?.arrayValue?.isEmpty == true {
            text = policy(Self.allow(["AWS": "arn:aws:iam::000000000000:role/other"], "kms:*"), withRoot: false)
        }
        let key = try await cloud.makeKey(policy: text, bypassing: true)
        let role = try await cloud.makeRole("app", row.iam)
        let error = await cloud.refusal(
            KMS.Encrypt.self,
            .init(keyId: key.keyId, plaintext: Blob("x"), encryptionContext: ["shop": "tea"]), as: role)
        #expect((error == nil) == row.isAllowed)
        guard let error else { return }
        #expect(error.code == "AccessDeniedException")
        #expect(
            error.message.hasPrefix(
                "User: arn:aws:sts::000000000000:assumed-role/app/s is not authorized to perform: kms:Encrypt on resource: \(key.arn ?? "")"
            ))
    }

    /// What template.yaml's key allows.
    static let template = policy(
        allow(
            ["Service": ["sns.amazonaws.com", "cloudwatch.amazonaws.com"]], ["kms:GenerateDataKey", "kms:Decrypt"],
            ["StringEquals": ["aws:SourceAccount": "000000000000"]]))

    @Test(arguments: [
        ("sns.amazonaws.com", template, true), ("cloudwatch.amazonaws.com", template, true),
        ("events.amazonaws.com", template, false), ("sns.amazonaws.com", policy(), false),
        // DynamoDB and Lambda have grants.
        ("dynamodb.amazonaws.com", policy(), true), ("lambda.amazonaws.com", policy(), true),
        (
            "sns.amazonaws.com",
            policy(
                allow(
                    ["Service": "sns.amazonaws.com"], "kms:*",
                    ["StringEquals": ["aws:SourceAccount": "111111111111"]])), false
        ),
        (
            "sns.amazonaws.com",
            policy(
                allow(
                    ["Service": "sns.amazonaws.com"], "kms:*",
                    ["ArnLike": ["aws:SourceArn": "arn:aws:sns:*:000000000000:orders"]])), true
        ),
        (
            "sns.amazonaws.com",
            policy(
                allow(["Service": "sns.amazonaws.com"], "kms:*"), deny(["Service": "sns.amazonaws.com"], "kms:Gen*")),
            false
        ),
    ])
    func `services need the key policy`(_ service: String, _ policy: JSONValue, _ isAllowed: Bool) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey(policy: policy)
        let call = {
            try await cloud.registry.call(
                KMS.GenerateDataKey.self, .init(keyId: key.keyId, keySpec: "AES_256"),
                as: .service(service, sourceARN: "arn:aws:sns:us-east-1:000000000000:orders"))
        }
        if isAllowed {
            #expect(try await call().plaintext?.bytes.count == 32)
        } else {
            let error = await #expect(throws: AWSError.self) { _ = try await call() }
            #expect(error?.code == "AccessDeniedException")
            #expect(error?.message.contains("User: \(service) is not authorized") == true)
        }
    }

    @Test func `nobody is not allowed`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let error = await #expect(throws: AWSError.self) {
            _ = try await cloud.registry.call(KMS.DescribeKey.self, .init(keyId: key), as: .anonymous)
        }
        #expect(error?.code == "AccessDeniedException")
    }

    @Test func `the account itself needs the key policy too`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey(
            policy: policy(Self.allow(Self.app, "kms:*"), withRoot: false), bypassing: true)
        #expect(await cloud.refusal(KMS.DescribeKey.self, .init(keyId: key.keyId))?.code == "AccessDeniedException")
    }

    @Test func `decrypting asks for the key that the ciphertext names`() async throws {
        let cloud = try TestCloud()
        let (mine, other) = (try await cloud.makeKey(), try await cloud.makeKey())
        let role = try await cloud.makeRole("app", [Self.iam("Allow", "kms:*", on: .string(mine.arn ?? ""))])
        let mineBlob = try await cloud.encrypt("mine", mine.keyId)
        let otherBlob = try await cloud.encrypt("other", other.keyId)
        let opened = try await cloud.send(KMS.Decrypt.self, .init(ciphertextBlob: mineBlob), as: role)
        #expect(opened.plaintext?.text == "mine")
        #expect(
            await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: otherBlob), as: role)?.code
                == "AccessDeniedException")
        // ReEncrypt is two actions.
        #expect(
            await cloud.refusal(
                KMS.ReEncrypt.self, .init(destinationKeyId: other.keyId, ciphertextBlob: mineBlob), as: role)?.message
                .contains("kms:ReEncryptTo") == true)
    }

    @Test func `a policy is put and got`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let usual = try await cloud.send(KMS.GetKeyPolicy.self, .init(keyId: key, policyName: "default"))
        #expect(usual.policy?.contains("arn:aws:iam::000000000000:root") == true)
        #expect(usual.policyName == "default")

        let new = policy(Self.allow(Self.app, "kms:Decrypt")).serialized()
        _ = try await cloud.send(KMS.PutKeyPolicy.self, .init(keyId: key, policy: new))

        #expect(try await cloud.send(KMS.GetKeyPolicy.self, .init(keyId: key)).policy == new)
        #expect(try await cloud.send(KMS.ListKeyPolicies.self, .init(keyId: key)).policyNames == ["default"])
        #expect(
            await cloud.refusal(KMS.GetKeyPolicy.self, .init(keyId: key, policyName: "other"))?.code
                == "NotFoundException")
    }

    @Test(arguments: [
        "", "[]", "{", #"{"Statement":[]}"#, #"{"Statement":["x"]}"#,
        #"{"Version":"2020-01-01","Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Maybe","Principal":"*","Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":"*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*"}}"#,
        #"{"Statement":{"Effect":"Allow","Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":"me","Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"me"},"Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":{"AWS":[]},"Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":{"Service":"sns"},"Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":{"Other":"x"},"Action":"kms:*","Resource":"*"}}"#,
        // Well formed, but it would lock its author out.
        #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::000000000000:role/x"},"Action":"kms:*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"000000000000"},"Action":"kms:Decrypt","Resource":"*"}}"#,
    ])
    func `bad policies are refused and change nothing`(_ text: String) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let before = cloud.kms.loadedKey(key)?.key.policy
        let error = await cloud.refusal(KMS.PutKeyPolicy.self, .init(keyId: key, policy: text))
        #expect(error?.code == (text.isEmpty ? "ValidationException" : "MalformedPolicyDocumentException"))
        #expect(cloud.kms.loadedKey(key)?.key.policy == before)
    }

    @Test(arguments: [#""*""#, #"{"AWS":"000000000000"}"#, #"{"AWS":["*"]}"#])
    func `other ways to name the account are good`(_ principal: String) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let text = #"{"Statement":{"Effect":"Allow","Principal":\#(principal),"Action":"kms:*","Resource":"*"}}"#
        _ = try await cloud.send(KMS.PutKeyPolicy.self, .init(keyId: key, policy: text))
        #expect(try await cloud.describe(key).keyState == "Enabled")
    }

    @Test func `a policy above 32 KiB is too long`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let text = policy().serialized() + String(repeating: " ", count: 32_768)
        let error = await cloud.refusal(KMS.PutKeyPolicy.self, .init(keyId: key, policy: text))
        #expect(error?.code == "LimitExceededException")
    }

    @Test func `making an alias needs the alias and the key`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        let aliasARN: JSONValue = "arn:aws:kms:us-east-1:000000000000:alias/shop"
        let input = KMS.CreateAliasRequest(aliasName: "alias/shop", targetKeyId: key.keyId)
        let one = try await cloud.makeRole("one", [Self.iam("Allow", "kms:CreateAlias", on: aliasARN)])
        let both = try await cloud.makeRole(
            "both", [Self.iam("Allow", "kms:CreateAlias", on: [aliasARN, .string(key.arn ?? "")])])
        #expect(await cloud.refusal(KMS.CreateAlias.self, input, as: one)?.code == "AccessDeniedException")
        _ = try await cloud.send(KMS.CreateAlias.self, input, as: both)
    }
}
