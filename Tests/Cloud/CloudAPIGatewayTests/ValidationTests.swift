import AWSCore
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct ValidationTests {
    private static let validators: JSONValue = [
        "all": ["validateRequestBody": true, "validateRequestParameters": true],
        "body": ["validateRequestBody": true, "validateRequestParameters": false],
        "nothing": ["validateRequestBody": false, "validateRequestParameters": false],
    ]

    private func makeGateway(
        _ operation: JSONValue, validator: String? = "all", item: JSONValue = [:]
    ) async throws -> Gateway {
        var operation = Gateway.lambda(operation)
        operation["x-amazon-apigateway-request-validator"] = validator.map { .string($0) }
        var item = item
        item["post"] = operation
        return try await Gateway(
            paths: ["/orders/{id}": item],
            body: [
                "x-amazon-apigateway-request-validators": Self.validators,
                "components": [
                    "schemas": [
                        "Order": [
                            "type": "object", "required": ["sku"],
                            "properties": ["sku": ["type": "string"], "count": ["$ref": "#/components/schemas/Count"]],
                        ],
                        "Count": ["type": "integer", "minimum": 1],
                    ]
                ],
                "x-amazon-apigateway-gateway-responses": [
                    "BAD_REQUEST_BODY": [
                        "responseTemplates": ["application/json": "{\"why\":\"$context.error.validationErrorString\"}"]
                    ]
                ],
            ])
    }

    @Test func requiredParametersMustBeThere() async throws {
        let gateway = try await makeGateway(
            [
                "parameters": [
                    ["name": "page", "in": "query", "required": true],
                    ["name": "X-Shop", "in": "header", "required": true],
                    ["name": "id", "in": "path", "required": true],
                    ["name": "limit", "in": "query", "required": false],
                    ["name": "other", "in": "cookie", "required": true],
                ]
            ], item: ["parameters": [["name": "lang", "in": "query", "required": true]]])
        let bad = try await gateway.ask("POST", "/orders/7", query: "limit=1")
        #expect(bad.status == 400 && bad.headers.first("x-amzn-ErrorType") == "BadRequestException")
        #expect(bad.json["message"] == "Missing required request parameters: [lang, page, X-Shop]")
        #expect(gateway.neighbours.events.isEmpty)
        var headers = HTTPFields()
        headers.set("x-shop", "a")
        #expect(try await gateway.ask("POST", "/orders/7", query: "page=1&lang=es", headers: headers).status == 200)
    }

    private static let model: JSONValue = [
        "requestBody": ["content": ["application/json": ["schema": ["$ref": "#/components/schemas/Order"]]]]
    ]

    @Test(arguments: [
        (#"{"sku":"a"}"#, 200), (#"{"sku":"a","count":2,"more":null}"#, 200), ("", 400),
        (#"{}"#, 400), (#"{"sku":1}"#, 400), (#"{"sku":"a","count":0}"#, 400), (#"{"sku":"a","count":1.5}"#, 400),
        ("[]", 400), ("null", 400), ("{", 400), ("not JSON", 400),
    ])
    func bodiesMustFollowTheModel(_ body: String, _ status: Int) async throws {
        let gateway = try await makeGateway(Self.model)
        let response = try await gateway.ask("POST", "/orders/7", body: Array(body.utf8))
        #expect(response.status == status)
        #expect(gateway.neighbours.events.count == (status == 200 ? 1 : 0))
    }

    @Test func theReasonCanBeTold() async throws {
        let gateway = try await makeGateway(Self.model)
        let response = try await gateway.ask("POST", "/orders/7", body: Array(#"{"count":0}"#.utf8))
        #expect(
            response.json["why"]
                == #"[object: object has missing required properties ["sku"], /count: number is lower than the minimum]"#
        )
    }

    @Test func noBodyIsAnEmptyObject() async throws {
        let loose: JSONValue = ["requestBody": ["content": ["application/json": ["schema": ["type": "object"]]]]]
        #expect(try await makeGateway(loose).ask("POST", "/orders/7").status == 200)
    }

    @Test func aRequiredBodyMustBeThere() async throws {
        var model = Self.model
        var body = model["requestBody"] ?? .null
        body["required"] = true
        model["requestBody"] = body
        #expect(try await makeGateway(model).ask("POST", "/orders/7").status == 400)
        // Swagger 2 has the body among the parameters.
        let old: JSONValue = [
            "parameters": [
                ["name": "o", "in": "body", "required": true, "schema": ["$ref": "#/components/schemas/Order"]]
            ]
        ]
        let swagger = try await makeGateway(old, validator: "body")
        #expect(try await swagger.ask("POST", "/orders/7").status == 400)
        #expect(try await swagger.ask("POST", "/orders/7", body: Array(#"{"sku":"a"}"#.utf8)).status == 200)
    }

    @Test(arguments: ["nothing", "unknown", nil])
    func withoutAValidatorAllIsTaken(_ validator: String?) async throws {
        let response = try await makeGateway(Self.model, validator: validator).ask("POST", "/orders/7", body: [0x7B])
        #expect(response.status == 200)
    }

    // MARK: - Schemas

    private static let schemas: [(JSONValue, valid: [JSONValue], invalid: [JSONValue])] = [
        (["type": "object"], [[:], ["a": 1]], [[], "a", 1, true, .null]),
        (["type": "array"], [[], [1]], [[:]]),
        (["type": "string"], ["", "a"], [1]),
        (["type": "boolean"], [true, false], ["true", 0]),
        (["type": "null"], [.null], [0]),
        (["type": "number"], [1, 1.5, -2], ["1"]),
        (["type": "integer"], [1, -1, 2.0], [1.5, "1"]),
        (["type": ["string", "null"]], ["a", .null], [1]),
        (["type": "string", "nullable": true], ["a", .null], [1]),
        (["enum": ["a", 1, .null]], ["a", 1, .null], ["b", 2]),
        (["minLength": 2, "maxLength": 3], ["ab", "abc", "ñé", 7], ["a", "abcd"]),
        (["pattern": "^[a-z]+$"], ["abc"], ["ABC", ""]),
        (["pattern": "("], ["anything: a broken pattern says nothing"], []),
        (["minimum": 1, "maximum": 3], [1, 2.5, 3], [0, 3.5]),
        (["minItems": 1, "maxItems": 2, "items": ["type": "integer"]], [[1], [1, 2]], [[], [1, 2, 3], ["a"]]),
        (
            ["properties": ["a": ["type": "string"]], "additionalProperties": false], [[:], ["a": "b"]],
            [["a": 1], ["b": 1]]
        ),
        (["properties": ["a": ["properties": ["b": ["type": "string"]]]]], [["a": ["b": "c"]]], [["a": ["b": 1]]]),
        (["$ref": "#/definitions/Tree"], [["left": ["left": [:]]]], [["left": ["left": 1]]]),
        (["$ref": "#/definitions/Missing"], [1], []),
        ([:], [1, "a", .null], []),
    ]

    @Test(arguments: schemas.indices)
    func schemasHold(_ index: Int) {
        let (schema, valid, invalid) = Self.schemas[index]
        let root: JSONValue = [
            "definitions": ["Tree": ["type": "object", "properties": ["left": ["$ref": "#/definitions/Tree"]]]]
        ]
        let checked = JSONSchema(schema, root: root)
        for value in valid { #expect(checked.errors(in: value) == [], "\(schema) \(value)") }
        for value in invalid { #expect(checked.errors(in: value).count == 1, "\(schema) \(value)") }
    }

    @Test func aSchemaThatRefersToItselfEnds() {
        var deep: JSONValue = [:]
        for _ in 0..<200 { deep = ["left": deep] }
        let root: JSONValue = ["Tree": ["properties": ["left": ["$ref": "#/Tree"]]], "Loop": ["$ref": "#/Loop"]]
        #expect(JSONSchema(["$ref": "#/Tree"], root: root).errors(in: deep) == [])
        #expect(JSONSchema(["$ref": "#/Loop"], root: root).errors(in: deep) == [])
    }
}
