import AWSCore
import JSON
import Testing

@testable import CloudCore

@Suite struct IdentityTests {
    private let clock = SimulatedClock()
    private let identity: Identity

    init() {
        identity = Identity(
            accountID: "123456789012", rootCredentials: TestCloud.root, clock: clock, random: SeededRandom(seed: 3))
    }

    private func role(_ name: String, _ policies: [String: JSONValue] = [:]) {
        identity.putRole(
            .init(
                name: name, arn: "arn:aws:iam::123456789012:role/\(name)", assumeRolePolicy: .null, policies: policies))
    }

    @Test func theOwnersKeysAreKnown() throws {
        let owner = try identity.lookUp(accessKeyID: "AKIATEST", sessionToken: nil)
        #expect(owner.secret == "secret" && owner.principal == .root(accountID: "123456789012"))
        #expect(throws: AWSError.self) { try identity.lookUp(accessKeyID: "AKIATEST", sessionToken: "token") }
        #expect(throws: AWSError.self) { try identity.lookUp(accessKeyID: "akiatest", sessionToken: nil) }
    }

    @Test func temporaryKeysEnd() throws {
        let (keys, expires) = identity.makeTemporaryCredentials(role: "r", sessionName: "s", lifetime: .seconds(900))
        #expect(keys.accessKeyID.hasPrefix("ASIA") && keys.accessKeyID.utf8.count == 20)
        #expect(keys.secretAccessKey.utf8.count == 40 && expires == clock.now + .seconds(900))
        clock.advance(by: .seconds(900))
        let owner = try identity.lookUp(accessKeyID: keys.accessKeyID, sessionToken: keys.sessionToken)
        #expect(owner.principal == .role(name: "r", sessionName: "s"))
        clock.advance(by: .seconds(1))
        var error = #expect(throws: AWSError.self) {
            try identity.lookUp(accessKeyID: keys.accessKeyID, sessionToken: keys.sessionToken)
        }
        #expect(error?.code == "ExpiredTokenException")
        // The next keys sweep the dead ones away, and only those.
        let (living, _) = identity.makeTemporaryCredentials(role: "r", sessionName: "s")
        error = #expect(throws: AWSError.self) {
            try identity.lookUp(accessKeyID: keys.accessKeyID, sessionToken: keys.sessionToken)
        }
        #expect(error?.code == "UnrecognizedClientException")
        _ = try identity.lookUp(accessKeyID: living.accessKeyID, sessionToken: living.sessionToken)
        _ = try identity.lookUp(accessKeyID: "AKIATEST", sessionToken: nil)
    }

    @Test func keysAreMadeSideBySide() async throws {
        let made = await withTaskGroup(of: Credentials.self) { group in
            for index in 0..<64 {
                group.addTask { [identity] in
                    identity.makeTemporaryCredentials(role: "r", sessionName: "\(index)").credentials
                }
            }
            return await group.reduce(into: [Credentials]()) { $0.append($1) }
        }
        #expect(Set(made.map(\.accessKeyID)).count == 64)
        for keys in made { _ = try identity.lookUp(accessKeyID: keys.accessKeyID, sessionToken: keys.sessionToken) }
    }

    @Test func rolesAreKeptByName() {
        role("b")
        role("a")
        role("b", ["p": ["Statement": []]])
        #expect(identity.roles.map(\.name) == ["a", "b"])
        #expect(identity.role("b")?.policies.count == 1)
        identity.removeRole("b")
        identity.removeRole("b")
        #expect(identity.role("b") == nil && identity.roles.map(\.name) == ["a"])
    }

    @Test func ownPoliciesDecide() {
        role(
            "r",
            [
                "open": ["Statement": [["Effect": "Allow", "Action": "s3:*", "Resource": "*"]]],
                "shut": ["Statement": ["Effect": "Deny", "Action": "s3:Delete*", "Resource": "arn:aws:s3:::b/*"]],
            ])
        let who = Principal.role(name: "r", sessionName: "s")
        #expect(identity.decision(who, action: "s3:GetObject", resource: "x") == .allowed)
        #expect(identity.decision(who, action: "s3:DeleteObject", resource: "arn:aws:s3:::b/k") == .denied)
        #expect(identity.decision(who, action: "s3:DeleteObject", resource: "arn:aws:s3:::c/k") == .allowed)
        #expect(identity.decision(who, action: "sqs:SendMessage", resource: "x") == .silent)
        #expect(
            identity.decision(.role(name: "gone", sessionName: "s"), action: "s3:GetObject", resource: "x") == .silent)
        #expect(identity.decision(.root(accountID: "1"), action: "any:Thing", resource: "x") == .allowed)
        #expect(identity.decision(.anonymous, action: "s3:GetObject", resource: "x") == .silent)
        #expect(identity.decision(.service("sns.amazonaws.com"), action: "s3:GetObject", resource: "x") == .silent)
    }

    @Test func everyResourceOfACallIsAsked() {
        role("r", ["p": ["Statement": ["Effect": "Allow", "Action": "s3:*", "Resource": ["a", "b"]]]])
        let who = Principal.role(name: "r", sessionName: "s")
        #expect(throws: Never.self) { try identity.authorize(who, action: "s3:Copy", resources: ["a", "b"]) }
        #expect(throws: AWSError.self) { try identity.authorize(who, action: "s3:Copy", resources: ["a", "c"]) }
        // An explicit deny counts where the resource is not worked out, too.
        role(
            "r",
            [
                "p": ["Statement": ["Effect": "Allow", "Action": "s3:*", "Resource": "*"]],
                "q": ["Statement": ["Effect": "Deny", "Action": "s3:List*", "NotResource": "a"]],
            ])
        #expect(throws: AWSError.self) { try identity.authorize(who, action: "s3:ListAll", resources: []) }
        #expect(throws: Never.self) { try identity.authorize(who, action: "s3:Copy", resources: []) }
    }

    @Test func ownersServicesAndStrangersAreJudgedElsewhere() {
        for who in [Principal.root(accountID: "1"), .service("s3.amazonaws.com"), .anonymous] {
            #expect(throws: Never.self) { try identity.authorize(who, action: "s3:GetObject", resources: ["x"]) }
        }
    }

    @Test(arguments: [
        (Principal.root(accountID: "1"), "arn:aws:iam::1:root"),
        (.role(name: "r", sessionName: "s"), "arn:aws:sts::9:assumed-role/r/s"),
        (.service("sns.amazonaws.com", sourceARN: "arn"), "sns.amazonaws.com"), (.anonymous, "anonymous"),
    ])
    func principalsHaveNames(_ principal: Principal, _ arn: String) {
        #expect(principal.arn(accountID: "9") == arn)
    }
}
