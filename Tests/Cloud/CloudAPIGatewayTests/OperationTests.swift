import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct OperationTests {
    private let gateway: Gateway

    init() async throws {
        gateway = try await Gateway(
            paths: [
                "/api/orders/{id}": [
                    "get": Gateway.lambda(["security": [["Pool": []]]], integration: ["timeoutInMillis": 5000]),
                    "options": ["x-amazon-apigateway-integration": ["type": "mock"]],
                    "put": ["x-amazon-apigateway-integration": ["type": "http", "uri": "http://example.com"]],
                ],
                "/api": ["get": Gateway.lambda()],
            ], body: TokenMaker.pool,
            stage: [
                "CacheClusterEnabled": true, "CacheClusterSize": "0.5", "TracingEnabled": "true",
                "Variables": ["table": "Orders"],
                "AccessLogSetting": [
                    "DestinationArn": "arn:aws:logs:us-east-1:000000000000:log-group:access",
                    "Format": "$context.status",
                ],
                "MethodSettings": [
                    [
                        "ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 50,
                        "MetricsEnabled": true, "LoggingLevel": "ERROR",
                    ],
                    [
                        "ResourcePath": "/~1api~1orders~1{id}", "HttpMethod": "GET", "CachingEnabled": true,
                        "CacheTtlInSeconds": 9000,
                    ],
                ],
            ])
    }

    @Test func anAPIIsDescribed() async throws {
        let listed = try await gateway.send(APIGateway.GetRestApis.self, .init())
        let one = try await gateway.send(APIGateway.GetRestApi.self, .init(restApiId: gateway.apiID))
        #expect(listed.items?.count == 1 && listed.items?.first?.id == gateway.apiID)
        #expect(one.id == gateway.apiID && one.name == "shop" && one.apiKeySource == "HEADER")
        #expect(one.createdDate == gateway.clock.now && one.endpointConfiguration?.types == ["EDGE"])
        #expect(one.tags == nil && one.binaryMediaTypes == nil && one.disableExecuteApiEndpoint == false)
    }

    @Test func resourcesAreATree() async throws {
        let resources =
            try await gateway.send(APIGateway.GetResources.self, .init(restApiId: gateway.apiID)).items ?? []
        // Those between are there too, without methods.
        #expect(
            resources.map(\.path).sorted { ($0 ?? "") < ($1 ?? "") } == [
                "/", "/api", "/api/orders", "/api/orders/{id}",
            ])
        let byPath = Dictionary(uniqueKeysWithValues: resources.map { ($0.path ?? "", $0) })
        let api = try await gateway.send(APIGateway.GetRestApi.self, .init(restApiId: gateway.apiID))
        #expect(byPath["/"]?.id == api.rootResourceId && byPath["/"]?.parentId == nil && byPath["/"]?.pathPart == nil)
        #expect(byPath["/api"]?.parentId == api.rootResourceId && byPath["/api"]?.pathPart == "api")
        #expect(byPath["/api/orders"]?.parentId == byPath["/api"]?.id && byPath["/api/orders"]?.resourceMethods == nil)
        let leaf = try #require(byPath["/api/orders/{id}"])
        #expect(leaf.parentId == byPath["/api/orders"]?.id && leaf.pathPart == "{id}")
        #expect(leaf.resourceMethods?.keys.sorted() == ["GET", "OPTIONS", "PUT"])
        #expect(leaf.resourceMethods?["GET"]?.httpMethod == nil)
    }

    @Test func theRootMayHaveMethods() async throws {
        let gateway = try await Gateway(paths: ["/": ["get": Gateway.lambda()]])
        let resources =
            try await gateway.send(APIGateway.GetResources.self, .init(restApiId: gateway.apiID)).items ?? []
        let api = try await gateway.send(APIGateway.GetRestApi.self, .init(restApiId: gateway.apiID))
        #expect(resources.map(\.path) == ["/"] && resources[0].resourceMethods?.keys.sorted() == ["GET"])
        #expect(resources[0].id == api.rootResourceId)
        // Events name it by the same id.
        #expect(try await gateway.ask("GET", "/").status == 200)
        #expect(gateway.neighbours.events.first?["requestContext"]?["resourceId"]?.stringValue == api.rootResourceId)
    }

    @Test func methodsAreEmbeddedWhenAskedFor() async throws {
        let resources = try await gateway.send(
            APIGateway.GetResources.self, .init(restApiId: gateway.apiID, embed: ["methods"]))
        let methods = try #require(resources.items?.first { $0.path == "/api/orders/{id}" }?.resourceMethods)
        #expect(
            methods["GET"]?.authorizationType == "COGNITO_USER_POOLS" && methods["GET"]?.authorizerId?.isEmpty == false)
        #expect(methods["GET"]?.methodIntegration?.type == "AWS_PROXY" && methods["GET"]?.httpMethod == "GET")
        #expect(methods["GET"]?.methodIntegration?.timeoutInMillis == 5000)
        #expect(methods["GET"]?.methodIntegration?.uri?.hasSuffix("/invocations") == true)
        #expect(methods["OPTIONS"]?.authorizationType == "NONE" && methods["OPTIONS"]?.authorizerId == nil)
        #expect(methods["OPTIONS"]?.methodIntegration?.type == "MOCK")
        #expect(methods["PUT"]?.methodIntegration?.type == "HTTP")
    }

    @Test func aStageIsDescribed() async throws {
        let stage = try await gateway.send(
            APIGateway.GetStage.self, .init(restApiId: gateway.apiID, stageName: "prod"))
        #expect(stage.stageName == "prod" && stage.deploymentId == "d1" && stage.tracingEnabled == true)
        #expect(stage.cacheClusterEnabled == true && stage.cacheClusterStatus == "AVAILABLE")
        #expect(stage.cacheClusterSize == "0.5" && stage.variables == ["table": "Orders"])
        #expect(stage.accessLogSettings?.format == "$context.status")
        #expect(stage.accessLogSettings?.destinationArn?.hasSuffix(":access") == true)
        #expect(stage.createdDate == gateway.clock.now)
        let all = try #require(stage.methodSettings?["*/*"])
        #expect(all.throttlingRateLimit == 100 && all.throttlingBurstLimit == 50)
        #expect(all.metricsEnabled == true && all.loggingLevel == "ERROR" && all.cachingEnabled == false)
        // An hour is the longest that anything is kept.
        let one = try #require(stage.methodSettings?["~1api~1orders~1{id}/GET"])
        #expect(one.cachingEnabled == true && one.cacheTtlInSeconds == 3600)
        #expect(one.requireAuthorizationForCacheControl == true)
    }

    @Test func stagesAreListedByDeployment() async throws {
        _ = try await StageResource(service: gateway.service).apply(
            .init(
                stackName: "shop", logicalID: "Other",
                properties: ["RestApiId": .string(gateway.apiID), "StageName": "beta", "DeploymentId": "d2"]))
        func names(_ deployment: String?) async throws -> [String?]? {
            try await gateway.send(
                APIGateway.GetStages.self, .init(restApiId: gateway.apiID, deploymentId: deployment)
            ).item?.map(\.stageName)
        }
        #expect(try await names(nil) == ["beta", "prod"])
        #expect(try await names("d2") == ["beta"])
        #expect(try await names("d3") == [])
    }

    @Test func whatIsNotThereIsNotFound() async throws {
        let unknown = await gateway.refusal(APIGateway.GetRestApi.self, .init(restApiId: "nope"))
        #expect(unknown?.code == "NotFoundException" && unknown?.status == 404)
        #expect(unknown?.message == "Invalid API identifier specified 000000000000:nope")
        let stage = await gateway.refusal(
            APIGateway.GetStage.self, .init(restApiId: gateway.apiID, stageName: "nope"))
        #expect(stage?.code == "NotFoundException" && stage?.message == "Invalid stage identifier specified")
        let calls = [
            await gateway.refusal(APIGateway.GetResources.self, .init(restApiId: "nope")),
            await gateway.refusal(APIGateway.GetStages.self, .init(restApiId: "nope")),
            await gateway.refusal(APIGateway.GetStage.self, .init(restApiId: "nope", stageName: "prod")),
            await gateway.refusal(APIGateway.FlushStageCache.self, .init(restApiId: "nope", stageName: "prod")),
            await gateway.refusal(APIGateway.FlushStageCache.self, .init(restApiId: gateway.apiID, stageName: "x")),
        ]
        #expect(calls.allSatisfy { $0?.code == "NotFoundException" })
    }

    // MARK: - Where an API is reached

    private func ask(_ path: String, host: String? = nil) async throws -> WireResponse? {
        var headers = HTTPFields()
        if let host { headers.set("Host", host) }
        return try await gateway.ask(WireRequest(method: "GET", path: path, headers: headers))
    }

    @Test func anAPIIsReachedByPathAndByHost() async throws {
        let host = "\(gateway.apiID).execute-api.us-east-1.amazonaws.com"
        #expect(try await ask("/restapis/\(gateway.apiID)/prod/_user_request_/api")?.status == 200)
        #expect(try await ask("/prod/api", host: host)?.status == 200)
        #expect(try await ask("/prod/api", host: "\(gateway.apiID).execute-api.localhost:4566")?.status == 200)
        // The root has no method here, with and without a slash.
        for path in [
            "/restapis/\(gateway.apiID)/prod/_user_request_", "/restapis/\(gateway.apiID)/prod/_user_request_/",
        ] {
            #expect(try await ask(path)?.json["message"] == "Missing Authentication Token")
        }
        #expect(try await ask("/prod", host: host)?.json["message"] == "Missing Authentication Token")
    }

    @Test func anUnknownAPIOrStageIsForbidden() async throws {
        for response in [
            try await ask("/restapis/nope/prod/_user_request_/api"),
            try await ask("/restapis/\(gateway.apiID)/nope/_user_request_/api"),
            try await ask("/prod/api", host: "nope.execute-api.us-east-1.amazonaws.com"),
            try await ask("/", host: "\(gateway.apiID).execute-api.us-east-1.amazonaws.com"),
        ] {
            #expect(response?.status == 403 && response?.text == #"{"message":"Forbidden"}"#)
            #expect(response?.headers.first("x-amzn-ErrorType") == "ForbiddenException")
            #expect(response?.headers.first("x-amzn-RequestId")?.isEmpty == false)
        }
    }

    @Test func otherRequestsAreNotForTheGateway() async throws {
        #expect(try await ask("/")?.status == nil)
        #expect(try await ask("/restapis/\(gateway.apiID)")?.status == nil)
        #expect(try await ask("/restapis/\(gateway.apiID)/prod/other/x")?.status == nil)
        #expect(try await ask("/prod/api", host: "shop.s3.amazonaws.com")?.status == nil)
        #expect(try await ask("/prod/api", host: "localhost")?.status == nil)
    }

    @Test func theFrontDoorLeadsToTheAPI() async throws {
        let request = WireRequest(method: "GET", path: "/restapis/\(gateway.apiID)/prod/_user_request_/api")
        let response = await gateway.door.handle(request)
        #expect(response.status == 200 && response.text == "hello")
    }
}
