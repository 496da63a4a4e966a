import AWSCore
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct OpenAPIReaderTests {
    private func api(_ paths: JSONValue, _ more: JSONValue = [:], properties: JSONValue = [:]) throws -> RestAPI {
        var body: JSONValue = ["info": ["title": "shop"]]
        body["paths"] = paths
        for member in more.objectValue?.members ?? [] { body[member.key] = member.value }
        var all: JSONValue = [:]
        all["Body"] = body
        for member in properties.objectValue?.members ?? [] { all[member.key] = member.value }
        return try RestAPI(id: "abc", properties: all, created: Timestamp(epochSeconds: 0))
    }

    private func method(_ operation: JSONValue, _ more: JSONValue = [:]) throws -> APIMethod {
        try #require(
            try api(["/a": ["get": operation]], more).routes.match("/a", method: "GET")?.resource.method("GET"))
    }

    @Test func everyVerbIsRead() throws {
        let verbs = ["get", "put", "post", "delete", "patch", "head", "options", "x-amazon-apigateway-any-method"]
        let item = JSONObject(verbs.map { ($0, Gateway.lambda()) } + [("summary", "not a verb")])
        let resource = try #require(try api(["/a": .object(item)]).routes.resources.first)
        #expect(resource.methods.keys.sorted() == ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"])
        #expect(resource.path == "/a" && resource.id.utf8.count == 6)
        #expect(resource.methods.allSatisfy { $0.key == $0.value.httpMethod })
    }

    private static let prefix = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"

    @Test(arguments: [
        ("\(prefix)arn:aws:lambda:us-east-1:1:function:f/invocations", "f", String?.none),
        ("\(prefix)arn:aws:lambda:us-east-1:1:function:f:live/invocations", "f", "live"),
        ("\(prefix)f/invocations", "f", nil),
    ])
    func functionsAreFound(_ uri: String, _ name: String, _ qualifier: String?) {
        let found = OpenAPIReader.function(of: uri)
        #expect(found?.function == name && found?.qualifier == qualifier)
    }

    @Test(arguments: [
        "", "http://example.com", "\(prefix)/invocations", "\(prefix)f",
        "\(prefix)arn:aws:sqs:us-east-1:1:q/invocations",
        "\(prefix)arn:aws:s3:us-east-1:1:function:f/invocations",
    ])
    func otherURIsAreRefusedWhenDeployed(_ uri: String) {
        #expect(OpenAPIReader.function(of: uri) == nil)
        let error = #expect(throws: AWSError.self) {
            try method(Gateway.lambda(integration: ["uri": .string(uri)]))
        }
        #expect(error?.code == "BadRequestException" && error?.message == "Invalid lambda function: \(uri)")
    }

    @Test func integrationsThatAreNotBuiltAreKeptAsSuch() throws {
        guard case .unsupported("http") = try method(["x-amazon-apigateway-integration": ["type": "HTTP"]]).integration
        else { return #expect(Bool(false)) }
        guard case .unsupported("none") = try method([:]).integration else { return #expect(Bool(false)) }
    }

    @Test func mocksAnswerTheirDefaultResponse() throws {
        func mock(_ responses: JSONValue) throws -> MockIntegration {
            let read = try method(["x-amazon-apigateway-integration": ["type": "mock", "responses": responses]])
            guard case .mock(let mock) = read.integration else { throw AWSError("Test", "no mock") }
            return mock
        }
        let full = try mock([
            "200": ["statusCode": "200"],
            "default": [
                "statusCode": "204",
                "responseParameters": [
                    "method.response.header.Access-Control-Allow-Origin": "'*'", "method.response.header.X-Plain": "a",
                    "other": "b", "method.response.header.X-Number": 1,
                ],
                "responseTemplates": ["text/plain": "no", "application/json": "{}"],
            ],
        ])
        #expect(full.status == 204 && full.body == "{}")
        #expect(full.headers.map(\.name) == ["Access-Control-Allow-Origin", "X-Plain"])
        #expect(full.headers.map(\.value) == ["*", "a"])
        let first = try mock(["2\\d{2}": ["statusCode": 201, "responseTemplates": ["text/plain": "yes"]]])
        #expect(first.status == 201 && first.body == "yes" && first.headers.isEmpty)
        let none = try mock([:])
        #expect(none.status == 200 && none.body.isEmpty)
    }

    @Test(arguments: [(50, 50), (29_000, 29_000), (49, 29_000), (29_001, 29_000), (1500, 1500)])
    func timeoutsAreThoseOfTheGateway(_ given: Int, _ milliseconds: Int) throws {
        let read = try method(Gateway.lambda(integration: ["timeoutInMillis": .number(given)]))
        #expect(read.timeout == .milliseconds(milliseconds))
    }

    @Test func cacheKeysAreParametersOfTheRequest() throws {
        let keys: JSONValue = [
            "method.request.querystring.page", "method.request.path.id", "method.request.header.Accept.Language",
            "integration.request.header.X", "method.request.body.x", "method.request.path", 7,
        ]
        let read = try method(Gateway.lambda(integration: ["cacheKeyParameters": keys])).cacheKeys
        #expect(
            read == [
                ParameterReference(place: .querystring, name: "page"), ParameterReference(place: .path, name: "id"),
                ParameterReference(place: .header, name: "Accept.Language"),
            ])
    }

    @Test func swaggerTwoIsReadToo() throws {
        let read = try api(
            ["/a": ["get": Gateway.lambda(["security": [["Users": ["read"]]]])]],
            [
                "swagger": "2.0",
                "securityDefinitions": [
                    "Users": [
                        "type": "apiKey", "in": "header",
                        "x-amazon-apigateway-authorizer": [
                            "type": "cognito_user_pools",
                            "providerARNs": ["arn:aws:cognito-idp:eu-west-1:1:userpool/eu-west-1_X"],
                        ],
                    ]
                ],
            ])
        #expect(
            read.authorizers["Users"]?.poolIDs == ["eu-west-1_X"]
                && read.authorizers["Users"]?.header == "Authorization")
        let method = read.routes.match("/a", method: "GET")?.resource.method("GET")
        #expect(method?.authorizer == "Users" && method?.scopes == ["read"])
    }

    @Test func propertiesOverruleTheBody() throws {
        let plain = try api([:], ["x-amazon-apigateway-binary-media-types": ["image/png"]])
        #expect(plain.name == "shop" && plain.endpointTypes == ["EDGE"] && plain.binaryMediaTypes == ["image/png"])
        let full = try api(
            [:], ["x-amazon-apigateway-binary-media-types": ["image/png"]],
            properties: [
                "Name": "other", "Description": "d", "EndpointConfiguration": ["Types": ["REGIONAL"]],
                "BinaryMediaTypes": ["Application~1PDF"],
                "Tags": [["Key": "stage", "Value": "prod"], ["Key": "bare"], ["Value": "lost"]],
            ])
        #expect(full.name == "other" && full.description == "d" && full.endpointTypes == ["REGIONAL"])
        #expect(full.binaryMediaTypes == ["application/pdf"] && full.tags == ["stage": "prod", "bare": ""])
        let error = #expect(throws: AWSError.self) {
            try RestAPI(id: "a", properties: [:], created: Timestamp(epochSeconds: 0))
        }
        #expect(error?.code == "BadRequestException")
    }

    @Test(arguments: [
        ("image/png", true), ("IMAGE/PNG; q=1", true), (" application/pdf ", true), ("audio/ogg", true),
        ("application/json", false), ("audios/ogg", false), (nil, false),
    ])
    func binaryMediaTypesMatch(_ type: String?, _ isBinary: Bool) throws {
        let some = try api([:], properties: ["BinaryMediaTypes": ["image/png", "application~1pdf", "audio/*"]])
        #expect(some.isBinary(type) == isBinary)
        #expect(try api([:]).isBinary(type) == false)
        #expect(try api([:], properties: ["BinaryMediaTypes": ["*/*"]]).isBinary(type) == (type != nil))
    }

    @Test(arguments: [
        // One variable a level ("A sibling of this resource already has a variable path part").
        (["/a/{x}", "/a/{y}"], "sibling ({x})"),
        (["/a/{x}/b", "/a/{y}/c"], "sibling ({x})"),
        // Nothing comes after what is greedy.
        (["/files/{path+}/raw"], "greedy"),
    ])
    func pathsThatContradictEachOtherAreRefusedWhenDeployed(_ paths: [String], _ part: String) {
        let error = #expect(throws: AWSError.self) {
            try api(.object(JSONObject(paths.map { ($0, ["get": Gateway.lambda()]) })))
        }
        #expect(error?.code == "BadRequestException" && error?.message.contains(part) == true, "\(error as Any)")
    }

    @Test func idsAreStable() {
        let ids = (0..<500).map { StableID.make("shop/\($0)", length: 10) }
        #expect(Set(ids).count == 500)
        #expect(ids == (0..<500).map { StableID.make("shop/\($0)", length: 10) })
        #expect(ids.allSatisfy { $0.utf8.count == 10 && $0.first?.isLetter == true })
        #expect(ids.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) } })
    }
}
