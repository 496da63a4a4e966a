import AWSCore
import CloudCore
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

@Suite struct AuthorizerTests {
    private let gateway: Gateway

    init() async throws {
        gateway = try await Gateway(
            paths: [
                "/mine": ["get": Gateway.lambda(["security": [["Pool": []]]])],
                "/scoped": ["get": Gateway.lambda(["security": [["Pool": ["shop/read", "shop/write"]]]])],
                "/none": ["get": Gateway.lambda(["security": [["NONE": []]]])],
                "/open": ["get": Gateway.lambda()],
                "/lost": ["get": Gateway.lambda(["security": [["Nobody": []]]])],
            ],
            body: TokenMaker.pool)
        let keys: JSONValue = [
            "keys": [TokenMaker.shared.jwk, ["kty": "EC", "kid": "e"], ["kty": "RSA", "kid": "broken"]]
        ]
        gateway.neighbours.set { $0.jwks = keys.serialized() }
    }

    private func ask(_ token: String?, _ path: String = "/mine") async throws -> WireResponse {
        var headers = HTTPFields()
        if let token { headers[.authorization] = token }
        return try await gateway.ask("GET", path, headers: headers)
    }

    @Test func aGoodTokenPassesAndItsClaimsGoOn() async throws {
        let response = try await ask("Bearer \(TokenMaker.shared.token())")
        #expect(response.status == 200 && response.text == "hello")
        let claims = gateway.neighbours.events.first?["requestContext"]?["authorizer"]?["claims"]
        #expect(claims?["sub"] == "ada" && claims?["cognito:groups"] == "staff,admins")
        #expect(claims?["email_verified"] == "true" && claims?["exp"] == "Thu Jan 01 01:00:00 UTC 2026")
        // Without the word before it too, and from memory the second time.
        #expect(try await ask(try TokenMaker.shared.token()).status == 200)
        #expect(gateway.neighbours.state.withLock { $0.jwksRequests } == 1)
        // The local address of the pool is an issuer as well.
        let local = try TokenMaker.shared.token(["iss": "http://127.0.0.1:4566/us-east-1_Shop"])
        #expect(try await ask(local).status == 200)
    }

    private static let bad: [(String, @Sendable () throws -> String?)] = [
        ("missing", { nil }),
        ("empty", { "" }),
        ("no token", { "Bearer" }),
        ("two parts", { "a.b" }),
        ("not base64", { "!.!.!" }),
        ("not JSON", { "YWJj.YWJj.YWJj" }),
        ("access token", { try TokenMaker.shared.token(["token_use": "access", "scope": "shop/read"]) }),
        ("other use", { try TokenMaker.shared.token(["token_use": "refresh"]) }),
        ("no expiry", { try TokenMaker.shared.token(["exp": .null]) }),
        ("no subject", { try TokenMaker.shared.token(["sub": .null]) }),
        ("no issuer", { try TokenMaker.shared.token(["iss": .null]) }),
        (
            "foreign pool",
            { try TokenMaker.shared.token(["iss": "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Evil"]) }
        ),
        ("not yet valid", { try TokenMaker.shared.token(["nbf": 1_767_229_000]) }),
        ("no key id", { try TokenMaker.shared.token(header: ["alg": "RS256"]) }),
        (
            "critical header",
            { try TokenMaker.shared.token(header: ["alg": "RS256", "kid": "key-1", "crit": ["exp"]]) }
        ),
        ("unknown key", { try TokenMaker.other.token() }),
        (
            "our key's name, another's signature",
            { try TokenMaker.other.token(header: ["alg": "RS256", "kid": "key-1"]) }
        ),
        ("HS256 with the public key", { TokenMaker.shared.confusedToken() }),
        (
            "RS256 in the header, HS256 inside",
            { try TokenMaker.shared.token(header: ["alg": "HS256", "kid": "key-1"]) }
        ),
        (
            "none",
            { "\(TokenMaker.encoded(["alg": "none", "kid": "key-1"])).\(TokenMaker.encoded(TokenMaker.claims()))." }
        ),
        (
            "RS256 without a signature",
            { "\(TokenMaker.encoded(["alg": "RS256", "kid": "key-1"])).\(TokenMaker.encoded(TokenMaker.claims()))." }
        ),
        (
            "changed claims",
            {
                var parts = try TokenMaker.shared.token().split(separator: ".").map(String.init)
                parts[1] = TokenMaker.encoded(TokenMaker.claims(["sub": "eve"]))
                return parts.joined(separator: ".")
            }
        ),
        ("huge", { String(repeating: "a", count: 20_000) + ".b.c" }),
    ]

    @Test(arguments: bad.indices)
    func badTokensDoNot(_ index: Int) async throws {
        let (name, make) = Self.bad[index]
        // Even when a good token of the same caller is known.
        _ = try await ask(try TokenMaker.shared.token())
        let calls = gateway.neighbours.events.count
        let response = try await ask(try make())
        #expect(response.status == 401, "\(name)")
        #expect(response.text == #"{"message":"Unauthorized"}"#, "\(name)")
        #expect(response.headers.first("x-amzn-ErrorType") == "UnauthorizedException", "\(name)")
        #expect(gateway.neighbours.events.count == calls, "\(name)")
    }

    @Test func tokensExpire() async throws {
        let token = try TokenMaker.shared.token()
        #expect(try await ask(token).status == 200)
        // One that we remember, and one that we do not.
        gateway.clock.advance(by: .seconds(3601))
        for late in [token, try TokenMaker.shared.token(["jti": "fresh"])] {
            let response = try await ask(late)
            #expect(response.status == 401 && response.json["message"] == "The incoming token has expired")
        }
    }

    @Test func itRemembersSoManyTokensAndNoMore() async throws {
        let authorizer = CognitoAuthorizer(
            registry: gateway.registry, settings: gateway.registry.settings, maximumVerified: 3)
        let pool = APIAuthorizer(name: "Pool", header: "Authorization", poolIDs: ["us-east-1_Shop"])
        func ask(_ id: String, expires: Int64) async throws {
            let token = try TokenMaker.shared.token(["jti": .string(id), "exp": .number(expires)])
            _ = try await authorizer.authorize(token, by: pool, scopes: [])
        }
        let now = gateway.clock.now.epochSeconds
        for id in ["a", "b"] { try await ask(id, expires: now + 10) }
        try await ask("c", expires: now + 100)
        #expect(authorizer.verifiedCount == 3)
        // Those that expired make room first, then all do.
        gateway.clock.advance(by: .seconds(20))
        for id in ["d", "e"] { try await ask(id, expires: now + 100) }
        #expect(authorizer.verifiedCount == 3)
        try await ask("f", expires: now + 100)
        #expect(authorizer.verifiedCount == 1)
    }

    @Test func scopesNeedAnAccessTokenThatHasOne() async throws {
        func ask(_ changes: JSONValue) async throws -> Int {
            try await self.ask(try TokenMaker.shared.token(changes), "/scoped").status
        }
        #expect(try await ask(["token_use": "access", "scope": "openid shop/write"]) == 200)
        #expect(try await ask(["token_use": "access", "scope": "openid"]) == 401)
        #expect(try await ask(["token_use": "access"]) == 401)
        #expect(try await ask([:]) == 401)
    }

    @Test func newKeysAreFetchedButNotOften() async throws {
        let token = try TokenMaker.other.token()
        func fetches() -> Int { gateway.neighbours.state.withLock { $0.jwksRequests } }
        #expect(try await ask(token).status == 401)
        #expect(try await ask(token).status == 401)
        #expect(fetches() == 1)
        // When the pool rotates its keys, the token passes once the interval is over
        let keys: JSONValue = ["keys": [TokenMaker.other.jwk]]
        gateway.neighbours.set { $0.jwks = keys.serialized() }
        #expect(try await ask(token).status == 401)
        gateway.clock.advance(by: .seconds(10))
        #expect(try await ask(token).status == 200)
        #expect(fetches() == 2)
    }

    @Test func aPoolThatDoesNotAnswerRefuses() async throws {
        gateway.neighbours.set { $0.jwksStatus = 500 }
        #expect(try await ask(try TokenMaker.shared.token()).status == 401)
        // And is asked again at once.
        gateway.neighbours.set { $0.jwksStatus = 200 }
        #expect(try await ask(try TokenMaker.shared.token()).status == 200)
    }

    @Test func anyClientOfThePoolMayCall() async throws {
        // A REST API asks for the pool only; which of its clients signed in is not checked ("Integrate a REST API with
        // an Amazon Cognito user pool").
        for client in ["site", "another"] {
            #expect(try await ask(try TokenMaker.shared.token(["aud": .string(client)])).status == 200)
        }
    }

    @Test func aTokenOfAnotherPoolThatTheAPITrustsPasses() async throws {
        // Given an authorizer of two pools that reads a header of its own
        var body = TokenMaker.pool
        var scheme = body["components"]?["securitySchemes"]?["Pool"] ?? .null
        scheme["name"] = "X-Token"
        let pools = ["us-east-1_Other", "us-east-1_Shop"].map {
            JSONValue.string("arn:aws:cognito-idp:us-east-1:000000000000:userpool/\($0)")
        }
        scheme["x-amazon-apigateway-authorizer"] = ["type": "cognito_user_pools", "providerARNs": .array(pools)]
        body["components"] = ["securitySchemes": ["Pool": scheme]]
        let gateway = try await Gateway(
            paths: ["/mine": ["get": Gateway.lambda(["security": [["Pool": []]]])]], body: body)
        gateway.neighbours.set { $0.jwks = TokenMaker.keys.serialized() }
        func ask(_ header: String) async throws -> Int {
            var headers = HTTPFields()
            headers.set(header, try TokenMaker.shared.token())
            return try await gateway.ask("GET", "/mine", headers: headers).status
        }
        #expect(try await ask("x-token") == 200)
        #expect(try await ask("Authorization") == 401)
    }

    @Test func aRouteWhoseAuthorizerIsNotThereIsClosed() async throws {
        let response = try await ask(try TokenMaker.shared.token(), "/lost")
        #expect(response.status == 500 && response.json["message"] == "Internal server error")
        #expect(gateway.neighbours.events.isEmpty)
        // SAM writes NONE for a route that is open though the API has a default authorizer.
        #expect(try await ask(nil, "/none").status == 200)
        // An empty list overrules the API's own.
        let closed = try await Gateway(
            paths: ["/a": ["get": Gateway.lambda()], "/b": ["get": Gateway.lambda(["security": []])]],
            body: ["security": [["Pool": []]], "components": TokenMaker.pool["components"] ?? .null])
        #expect(try await closed.ask("GET", "/a").status == 401)
        #expect(try await closed.ask("GET", "/b").status == 200)
    }

    @Test func anyoneMayCallWithoutAuthorizer() async throws {
        #expect(try await ask(nil, "/open").status == 200)
        #expect(gateway.neighbours.events.first?["requestContext"]?["authorizer"] == nil)
    }

    @Test func otherAuthorizersAreRefusedWhenDeployed() async throws {
        let error = await #expect(throws: AWSError.self) {
            try await Gateway(
                paths: [:],
                body: [
                    "securityDefinitions": [
                        "Custom": ["x-amazon-apigateway-authorizer": ["type": "token"]], "Plain": ["type": "apiKey"],
                    ]
                ])
        }
        #expect(error?.code == "BadRequestException" && error?.message.contains("Custom") == true)
    }
}
