import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct GatewayResponseTests {
    @Test(arguments: [
        ("ACCESS_DENIED", 403), ("API_CONFIGURATION_ERROR", 500), ("AUTHORIZER_CONFIGURATION_ERROR", 500),
        ("AUTHORIZER_FAILURE", 500), ("BAD_REQUEST_BODY", 400), ("BAD_REQUEST_PARAMETERS", 400), ("DEFAULT_4XX", 400),
        ("DEFAULT_5XX", 502), ("EXPIRED_TOKEN", 403), ("INTEGRATION_FAILURE", 504), ("INTEGRATION_TIMEOUT", 504),
        ("INVALID_API_KEY", 403), ("INVALID_SIGNATURE", 403), ("MISSING_AUTHENTICATION_TOKEN", 403),
        ("QUOTA_EXCEEDED", 429), ("REQUEST_TOO_LARGE", 413), ("RESOURCE_NOT_FOUND", 404), ("THROTTLED", 429),
        ("UNAUTHORIZED", 401), ("UNSUPPORTED_MEDIA_TYPE", 415), ("WAF_FILTERED", 403),
    ])
    func everyTypeHasAWSsStatus(_ name: String, _ status: Int) throws {
        let type = try #require(GatewayResponseType(rawValue: name))
        #expect(type.status == status)
        #expect(type.fallback == (status < 500 ? .default4XX : .default5XX))
        #expect(type.errorType.hasSuffix("Exception") && !type.message.isEmpty)
        #expect(Refusal(type).message == type.message && Refusal(type, "other").message == "other")
    }

    private func makeGateway(_ responses: JSONValue = [:], limit: Int = 100) async throws -> Gateway {
        var body = TokenMaker.pool
        body["x-amazon-apigateway-gateway-responses"] = responses
        return try await Gateway(
            paths: [
                "/orders": [
                    "get": Gateway.lambda(["security": [["Pool": []]]]), "post": Gateway.lambda(),
                    "put": ["x-amazon-apigateway-integration": ["type": "http", "uri": "http://example.com"]],
                    "options": [
                        "x-amazon-apigateway-integration": [
                            "type": "mock",
                            "responses": [
                                "default": [
                                    "statusCode": "204",
                                    "responseParameters": [
                                        "method.response.header.Access-Control-Allow-Origin": "'https://shop.example'",
                                        "method.response.header.Access-Control-Allow-Methods": "'GET,POST,OPTIONS'",
                                    ],
                                ]
                            ],
                        ]
                    ],
                ]
            ], body: body,
            stage: [
                "MethodSettings": [
                    [
                        "ResourcePath": "/~1orders", "HttpMethod": "POST", "ThrottlingRateLimit": 1,
                        "ThrottlingBurstLimit": .number(limit),
                    ]
                ]
            ])
    }

    // MARK: - Without a template

    @Test func whatTheGatewayAnswersByItself() async throws {
        let gateway = try await makeGateway()
        let lost = try await gateway.ask("GET", "/nowhere")
        #expect(lost.status == 403 && lost.text == #"{"message":"Missing Authentication Token"}"#)
        #expect(lost.headers.first("x-amzn-ErrorType") == "MissingAuthenticationTokenException")
        #expect(try await gateway.ask("DELETE", "/orders").status == 403)
        let unsupported = try await gateway.ask("PUT", "/orders")
        #expect(unsupported.status == 500 && unsupported.text == #"{"message":"Internal server error"}"#)
        for name in ["x-amzn-RequestId", "x-amz-apigw-id", "X-Amzn-Trace-Id"] {
            #expect(lost.headers.first(name)?.isEmpty == false, "\(name)")
        }
    }

    @Test func aBodyHasAtMostTenMegabytes() async throws {
        let gateway = try await makeGateway()
        // A mock does not read it, so the test need not wait for ten megabytes of JSON.
        let most = try await gateway.ask("OPTIONS", "/orders", body: Array(repeating: 0, count: 10 << 20))
        #expect(most.status == 204)
        let more = try await gateway.ask("POST", "/orders", body: Array(repeating: 0, count: 10 << 20 + 1))
        #expect(more.status == 413 && more.text == #"{"message":"Request Too Long"}"#)
        #expect(more.headers.first("x-amzn-ErrorType") == "RequestTooLargeException")
        #expect(gateway.neighbours.events.isEmpty)
    }

    @Test(arguments: [
        ("AccessDeniedException", 403, 500), ("ResourceNotFoundException", 404, 500),
        ("TooManyRequestsException", 429, 504), ("ServiceException", 500, 504),
    ])
    func aFunctionThatCannotBeCalled(_ code: String, _ status: Int, _ expected: Int) async throws {
        let gateway = try await makeGateway()
        gateway.neighbours.set { $0.answer = .failure(AWSError(code, "why", status: status)) }
        let response = try await gateway.ask("POST", "/orders")
        #expect(response.status == expected && response.text == #"{"message":"Internal server error"}"#)
        // What went wrong inside is nobody's business.
        #expect(!response.text.contains("why"))
    }

    // MARK: - With one

    private static let custom: JSONValue = [
        "UNAUTHORIZED": [
            "statusCode": "418",
            "responseParameters": [
                "gatewayresponse.header.WWW-Authenticate": "'Bearer'",
                "gatewayresponse.header.X-Id": "context.requestId",
                "gatewayresponse.header.Content-Type": "'application/problem+json'",
                "gatewayresponse.path.ignored": "'x'", "gatewayresponse.header.X-Number": 1,
            ],
            "responseTemplates": [
                "text/plain": "no",
                "application/json": #"{"why":$context.error.messageString,"id":"$context.requestId"}"#,
            ],
        ],
        "DEFAULT_4XX": ["responseTemplates": ["application/problem+json": #"{"type":"$context.error.responseType"}"#]],
        "DEFAULT_5XX": ["responseParameters": ["gatewayresponse.header.Retry-After": "'1'"]],
        "THROTTLED": ["statusCode": 503],
        "NO_SUCH_TYPE": ["statusCode": 200],
    ]

    @Test func aTypeMayHaveItsOwnStatusHeadersAndTemplate() async throws {
        let gateway = try await makeGateway(Self.custom)
        let response = try await gateway.ask("GET", "/orders")
        let id = try #require(response.headers.first("x-amzn-RequestId"))
        #expect(response.status == 418 && response.text == #"{"why":"Unauthorized","id":"\#(id)"}"#)
        #expect(response.headers.first("WWW-Authenticate") == "Bearer" && response.headers.first("X-Id") == id)
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.headers.first("x-amzn-ErrorType") == "UnauthorizedException")
    }

    @Test func theDefaultsStandInForTheRest() async throws {
        let gateway = try await makeGateway(Self.custom, limit: 0)
        // A status that is not given stays what it was.
        let lost = try await gateway.ask("GET", "/nowhere")
        #expect(lost.status == 403 && lost.text == #"{"type":"MISSING_AUTHENTICATION_TOKEN"}"#)
        #expect(lost.headers[.contentType] == "application/problem+json")
        let broken = try await gateway.ask("PUT", "/orders")
        #expect(broken.status == 500 && broken.headers.first("Retry-After") == "1")
        #expect(broken.text == #"{"message":"Internal server error"}"#)
        // A type of its own does not inherit from the defaults.
        let throttled = try await gateway.ask("POST", "/orders")
        #expect(throttled.status == 503 && throttled.text == #"{"message":"Too Many Requests"}"#)
    }

    @Test func valuesCannotBreakOutOfATemplate() async throws {
        let gateway = try await makeGateway([
            "DEFAULT_4XX": [
                "responseTemplates": [
                    "application/json": #"{"path":"$context.path","agent":"$context.identity.userAgent"}"#
                ]
            ]
        ])
        let agent = #"a","admin":"b\"#
        let response = try await gateway.ask("GET", "/no%22", headers: [.userAgent: agent])
        #expect(response.json["path"] == "/prod/no%22" && response.json["agent"] == .string(agent))
        #expect(response.json["admin"] == nil)
    }

    // MARK: - Templates

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("$context.a", "1"), ("<$context.a>", "<1>"), ("$context.a$context.b", "12"),
        ("$context.a.", "1."), ("$context.a-x", "-"), ("$context.a: $context.b.", "1: 2."), ("$context.none", "-"),
        ("$context.", "-"), ("$contextual", "$contextual"), ("$context.a\u{1F600}", "1\u{1F600}"),
        ("$context.q", #"""#),
    ])
    func variablesAreFilledIn(_ source: String, _ expected: String) {
        let values = ["a": "1", "b": "2", "q": #"""#]
        #expect(ContextTemplate(source).render(missing: "-") { values[$0] } == expected)
    }

    @Test func valuesAreEscapedInsideStrings() {
        let values = ["q": "a\"\\\n", "error.messageString": #""m""#]
        #expect(ContextTemplate("$context.q").render(escaping: true) { values[$0] } == #"a\"\\\n"#)
        #expect(ContextTemplate("$context.error.messageString").render(escaping: true) { values[$0] } == #""m""#)
    }

    @Test func everyVariableOfTheDocumentationThatWeHave() async throws {
        let names = [
            "requestId", "extendedRequestId", "apiId", "accountId", "stage", "deploymentId", "httpMethod", "path",
            "protocol", "requestTime", "requestTimeEpoch", "domainName", "domainPrefix", "identity.sourceIp",
            "xrayTraceId", "error.message", "error.messageString", "error.responseType",
        ]
        let absent = [
            "resourcePath", "resourceId", "identity.userAgent", "integrationLatency", "integration.latency",
            "integration.status", "integrationStatus", "error.validationErrorString", "authorizer.principalId",
            "authorizer.claims.sub", "nonsense",
        ]
        let template = (names + absent).map { "$context.\($0)" }.joined(separator: "|")
        let gateway = try await makeGateway(["DEFAULT_4XX": ["responseTemplates": ["text/plain": .string(template)]]])
        let response = try await gateway.ask("GET", "/nowhere")
        let values = response.text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        #expect(values.count == names.count + absent.count)
        let found = Dictionary(uniqueKeysWithValues: zip(names + absent, values))
        for name in names { #expect(found[name]?.isEmpty == false, "\(name)") }
        for name in absent { #expect(found[name] == "", "\(name)") }
        #expect(found["path"] == "/prod/nowhere" && found["requestTime"] == "01/Jan/2026:00:00:00 +0000")
        #expect(found["requestTimeEpoch"] == "1767225600000" && found["domainPrefix"] == gateway.apiID)
        #expect(found["xrayTraceId"]?.hasPrefix("1-6955b900-") == true)
    }

    // MARK: - Across origins

    private func preflight(_ gateway: Gateway, _ path: String) async -> WireResponse {
        var headers: HTTPFields = [.origin: "https://shop.example"]
        headers.set("Access-Control-Request-Method", "POST")
        return await gateway.door.handle(
            WireRequest(
                method: "OPTIONS", path: "/restapis/\(gateway.apiID)/prod/_user_request_\(path)", headers: headers))
    }

    @Test func preflightsAreTheAPIsToAnswer() async throws {
        let gateway = try await makeGateway()
        let allowed = await preflight(gateway, "/orders")
        #expect(allowed.status == 204 && allowed.headers[.accessControlAllowOrigin] == "https://shop.example")
        #expect(allowed.headers[.accessControlAllowMethods] == "GET,POST,OPTIONS")
        // A route without OPTIONS refuses, as on AWS.
        let refused = await preflight(gateway, "/nowhere")
        #expect(refused.status == 403 && refused.headers[.accessControlAllowOrigin] == nil)
    }

    @Test func theFunctionsOwnHeadersStay() async throws {
        let gateway = try await makeGateway()
        gateway.neighbours.answer(
            #"{"statusCode":200,"headers":{"Access-Control-Allow-Origin":"https://shop.example"}}"#)
        func ask() async -> WireResponse {
            await gateway.door.handle(
                WireRequest(
                    path: "/restapis/\(gateway.apiID)/prod/_user_request_/orders",
                    headers: [.origin: "https://evil.example"]))
        }
        #expect(await ask().headers[.accessControlAllowOrigin] == "https://shop.example")
        gateway.neighbours.answer(#"{"statusCode":200}"#)
        #expect(await ask().headers[.accessControlAllowOrigin] == nil)
    }
}
