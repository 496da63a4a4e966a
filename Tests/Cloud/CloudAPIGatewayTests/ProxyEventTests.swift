import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

@Suite struct ProxyEventTests {
    private func makeGateway(_ more: JSONValue = [:]) async throws -> Gateway {
        var body = TokenMaker.pool
        for member in more.objectValue?.members ?? [] { body[member.key] = member.value }
        let gateway = try await Gateway(
            paths: [
                "/orders/{orderId}/lines/{line}": ["post": Gateway.lambda(["security": [["Pool": []]]])],
                "/open": ["post": Gateway.lambda(), "get": Gateway.lambda()],
                "/files/{proxy+}": ["x-amazon-apigateway-any-method": Gateway.lambda()],
            ], body: body, stage: ["Variables": ["table": "Orders", "number": 3]])
        gateway.neighbours.set { $0.jwks = TokenMaker.keys.serialized() }
        return gateway
    }

    @Test func theEventHasExactlyTheShapeOfVersionOne() async throws {
        // Given
        let gateway = try await makeGateway()
        let token = "Bearer \(try TokenMaker.shared.token())"
        var headers: HTTPFields = [.authorization: token, .userAgent: "curl/8", .contentType: "application/json"]
        headers.append(HTTPField(name: HTTPField.Name("X-Multi")!, value: "one"))
        headers.append(HTTPField(name: HTTPField.Name("x-multi")!, value: "two"))
        headers.set("Connection", "close")
        headers.set("Content-Length", "16")
        // When
        let body = #"{"note":"a\"é"}"#
        let response = try await gateway.ask(
            "POST", "/orders/a%20b/lines/2", query: "tag=a&tag=b%20c&empty=&flag&page=1+1", headers: headers,
            body: Array(body.utf8))
        // Then
        let trace = try #require(response.headers.first("X-Amzn-Trace-Id"))
        let id = try #require(response.headers.first("x-amzn-RequestId"))
        let extended = try #require(response.headers.first("x-amz-apigw-id"))
        let host = "\(gateway.apiID).execute-api.us-east-1.amazonaws.com"
        let path = "/orders/{orderId}/lines/{line}"
        let identity: JSONValue = [
            "cognitoIdentityPoolId": .null, "accountId": .null, "cognitoIdentityId": .null, "caller": .null,
            "sourceIp": "127.0.0.1", "principalOrgId": .null, "accessKey": .null, "cognitoAuthenticationType": .null,
            "cognitoAuthenticationProvider": .null, "userArn": .null, "userAgent": "curl/8", "user": .null,
        ]
        let claims: JSONValue = [
            "sub": "ada", "token_use": "id", "email": "ada@example.com", "cognito:groups": "staff,admins",
            "email_verified": "true", "iss": .string(TokenMaker.issuer), "iat": "Thu Jan 01 00:00:00 UTC 2026",
            "exp": "Thu Jan 01 01:00:00 UTC 2026",
        ]
        let context: JSONValue = [
            "resourceId": .string(StableID.make(path, length: 6)), "authorizer": ["claims": claims],
            "resourcePath": .string(path), "httpMethod": "POST", "extendedRequestId": .string(extended),
            "requestTime": "01/Jan/2026:00:00:00 +0000", "path": "/prod/orders/a%20b/lines/2",
            "accountId": "000000000000", "protocol": "HTTP/1.1", "stage": "prod",
            "domainPrefix": .string(gateway.apiID), "requestTimeEpoch": 1_767_225_600_000, "requestId": .string(id),
            "identity": identity, "domainName": .string(host), "deploymentId": "d1", "apiId": .string(gateway.apiID),
        ]
        let single: JSONValue = [
            "Authorization": .string(token), "User-Agent": "curl/8", "Content-Type": "application/json",
            "X-Multi": "two", "Host": .string(host), "X-Amzn-Trace-Id": .string(trace),
            "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Port": "443", "X-Forwarded-Proto": "https",
        ]
        var several: JSONValue = [:]
        for member in single.objectValue?.members ?? [] { several[member.key] = [member.value] }
        several["X-Multi"] = ["one", "two"]
        let expected: JSONValue = [
            "resource": .string(path), "path": "/orders/a%20b/lines/2", "httpMethod": "POST", "headers": single,
            "multiValueHeaders": several,
            "queryStringParameters": ["tag": "b c", "empty": "", "flag": "", "page": "1 1"],
            "multiValueQueryStringParameters": [
                "tag": ["a", "b c"], "empty": [""], "flag": [""], "page": ["1 1"],
            ],
            "pathParameters": ["orderId": "a b", "line": "2"],
            "stageVariables": ["table": "Orders", "number": "3"], "requestContext": context,
            "body": .string(body), "isBase64Encoded": false,
        ]
        let event = try #require(gateway.neighbours.events.first)
        for member in expected.objectValue?.members ?? [] {
            #expect(event[member.key] == member.value, "\(member.key)")
        }
        #expect(event == expected)
    }

    @Test func whatIsAbsentIsNull() async throws {
        let gateway = try await Gateway(paths: ["/open": ["get": Gateway.lambda()]])
        _ = try await gateway.ask("GET", "/open")
        let event = try #require(gateway.neighbours.events.first)
        for key in [
            "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "body",
        ] {
            #expect(event[key] == .null, "\(key)")
        }
        #expect(event["isBase64Encoded"] == false && event["requestContext"]?["authorizer"] == nil)
        #expect(event["requestContext"]?["identity"]?["userAgent"] == .null)
    }

    @Test func greedyParametersKeepTheirSlashes() async throws {
        let gateway = try await makeGateway()
        _ = try await gateway.ask("DELETE", "/files/a/b%2Fc/d")
        let event = try #require(gateway.neighbours.events.first)
        #expect(event["resource"] == "/files/{proxy+}" && event["httpMethod"] == "DELETE")
        #expect(event["pathParameters"] == ["proxy": "a/b/c/d"])
    }

    @Test func binaryBodiesTravelAsBase64() async throws {
        let gateway = try await makeGateway(["x-amazon-apigateway-binary-media-types": ["image/*"]])
        let bytes: [UInt8] = [0xFF, 0xD8, 0x00, 0x80]
        _ = try await gateway.ask("POST", "/open", headers: [.contentType: "image/jpeg"], body: bytes)
        _ = try await gateway.ask("POST", "/open", headers: [.contentType: "text/plain"], body: [0x61, 0xFF])
        let events = gateway.neighbours.events
        #expect(events[0]["isBase64Encoded"] == true && events[0]["body"] == "/9gAgA==")
        #expect(events[1]["isBase64Encoded"] == false && events[1]["body"] == "a\u{FFFD}")
    }

    @Test func proxiesOnTheWayAreNamed() async throws {
        let gateway = try await makeGateway()
        var headers = HTTPFields()
        headers.set("X-Forwarded-For", "203.0.113.7")
        headers.set("X-Forwarded-Proto", "http")
        headers.set("Host", "example.com")
        _ = try await gateway.ask("GET", "/open", headers: headers)
        let given = gateway.neighbours.events.first?["headers"]
        #expect(given?["X-Forwarded-For"] == "203.0.113.7, 127.0.0.1" && given?["X-Forwarded-Proto"] == "https")
        #expect(given?["Host"]?.stringValue?.hasPrefix(gateway.apiID) == true)
    }

    @Test func theFunctionKnowsWhichMethodCallsIt() async throws {
        let gateway = try await makeGateway()
        _ = try await gateway.ask("GET", "/open")
        _ = try await gateway.ask("PUT", "/files/a/b")
        let principals = gateway.neighbours.state.withLock { $0.principals }
        let arn = "arn:aws:execute-api:us-east-1:000000000000:\(gateway.apiID)/prod"
        #expect(
            principals == [
                .service("apigateway.amazonaws.com", sourceARN: "\(arn)/GET/open"),
                .service("apigateway.amazonaws.com", sourceARN: "\(arn)/PUT/files/{proxy+}"),
            ])
        let call = try #require(gateway.neighbours.state.withLock { $0.invocations.first })
        #expect(call.functionName == "orders" && call.qualifier == nil)
    }

    @Test func anAliasIsCalledAsSuch() async throws {
        let uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(Gateway.function):live/invocations"
        let gateway = try await Gateway(
            paths: ["/a": ["get": Gateway.lambda(integration: ["uri": .string(uri)])]])
        _ = try await gateway.ask("GET", "/a")
        let call = try #require(gateway.neighbours.state.withLock { $0.invocations.first })
        #expect(call.functionName == "orders" && call.qualifier == "live")
    }
}
