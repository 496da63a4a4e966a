import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import Testing

/// Which service and operation a request reaches.
@Suite struct FrontDoorRoutingTests {
    private static func door() -> TestCloud {
        var storage = FakeService(S3.service) { table in
            table.on(S3.GetObject.self) { input, context in
                .init(body: Blob("\(input.bucket)/\(input.key) \(context.principal)"))
            }
            table.on(S3.ListBuckets.self) { _, _ in .init(buckets: [.init(name: "only")]) }
        }
        storage.plain = { request, context in
            switch request.path {
            case "/plain": WireResponse(status: 203, body: Array(context.endpoint.utf8))
            case "/refused": throw AWSError("Teapot", "short and stout", status: 418)
            case "/broken": throw CancellationError()
            default: nil
            }
        }
        return TestCloud(
            storage, tables(),
            FakeService(SQS.service) { $0.on(SQS.ListQueues.self) { _, _ in .init(queueUrls: ["one"]) } },
            FakeService(CloudWatchMetrics.service) {
                $0.on(CloudWatchMetrics.ListMetrics.self) { _, _ in .init(metrics: [.init(namespace: "N")]) }
            },
            FakeService(Lambda.service) {
                $0.on(Lambda.GetFunction.self) { input, _ in .init(tags: ["name": input.functionName]) }
            })
    }

    @Test func aTargetHeaderNamesTheService() async throws {
        let cloud = Self.door()
        #expect(try await cloud.send(DynamoDB.ListTables.self, .init()).tableNames == ["a", "b"])
    }

    @Test func theScopeOfTheSignatureNamesTheService() async throws {
        let cloud = Self.door()
        #expect(try await cloud.send(S3.ListBuckets.self, .init()).buckets?.first?.name == "only")
        #expect(try await cloud.send(SQS.ListQueues.self, .init(), over: .awsQuery).queueUrls == ["one"])
        #expect(try await cloud.send(Lambda.GetFunction.self, .init(functionName: "f")).tags == ["name": "f"])
    }

    @Test func aSmithyPathNamesTheOperation() async throws {
        let cloud = Self.door()
        let found = try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init(), over: .rpcv2Cbor)
        #expect(found.metrics?.first?.namespace == "N")
        // Even before anybody has looked at the signature: the refusal is the service's own.
        let unsigned = try cloud.request(CloudWatchMetrics.ListMetrics.self, .init(), over: .rpcv2Cbor)
        let refusal = await cloud.refusal(unsigned, .rpcv2Cbor, of: CloudWatchMetrics.service)
        #expect(refusal.code == "MissingAuthenticationTokenException")
    }

    @Test(arguments: [
        ("shop.localhost:4566", "/a/b", "shop/a/b"), ("shop.s3.us-east-1.amazonaws.com", "/a", "shop/a"),
        ("shop.s3.amazonaws.com", "/a", "shop/a"), ("s3.localhost", "/shop/a", "shop/a"),
        ("127.0.0.1:4566", "/shop/a", "shop/a"),
    ])
    func bucketsMayBeInTheHostName(_ host: String, _ path: String, _ expected: String) async {
        let cloud = Self.door()
        // Signed: the signature covers the path as it was sent.
        var request = WireRequest(method: "GET", path: path)
        request.headers.set("Host", host)
        cloud.sign(&request, for: "s3")
        let signed = await cloud.door.handle(request)
        #expect(signed.status == 200)
        #expect(String(decoding: signed.body, as: UTF8.self).hasPrefix(expected + " root"))
        // Unsigned: nobody in particular asks, and the service decides.
        request.headers[.authorization] = nil
        let anonymous = await cloud.door.handle(request)
        #expect(String(decoding: anonymous.body, as: UTF8.self) == "\(expected) anonymous")
    }

    @Test func plainHTTPIsOfferedToTheServices() async {
        let cloud = Self.door()
        func get(_ path: String, host: String = TestCloud.host) async -> (Int, String) {
            var request = WireRequest(method: "GET", path: path)
            request.headers.set("Host", host)
            let response = await cloud.door.handle(request)
            return (response.status, String(decoding: response.body, as: UTF8.self))
        }
        // The URL that the caller typed, unless it typed another name for us.
        #expect(await get("/plain") == (203, "http://127.0.0.1:4566"))
        #expect(await get("/plain", host: "localhost:99") == (203, "http://localhost:99"))
        #expect(await get("/plain", host: "example.com") == (203, cloud.settings.endpoint.value))
        #expect(await get("/refused") == (418, "short and stout"))
        let broken = await get("/broken")
        #expect(broken.0 == 500 && !broken.1.contains("Cancellation"))
        #expect(await get("/_nimbo/health") == (200, #"{"status":"ok"}"#))
    }

    @Test func withoutS3NobodyAnswersTheRest() async {
        let response = await TestCloud(tables()).door.handle(WireRequest(method: "GET", path: "/what"))
        #expect(response.status == 404)
    }

    @Test func pagesOfOtherOriginsMayCall() async throws {
        let cloud = Self.door()
        var preflight = WireRequest(method: "OPTIONS", path: "/")
        preflight.headers.set("Origin", "http://localhost:8080")
        preflight.headers.set("Access-Control-Request-Method", "POST")
        let answer = await cloud.door.handle(preflight)
        #expect(answer.status == 200)
        #expect(answer.headers.first("access-control-allow-origin") == "*")
        #expect(answer.headers.first("access-control-allow-headers") == "*, authorization")

        var call = try cloud.request(DynamoDB.ListTables.self, .init())
        cloud.sign(&call, for: "dynamodb")
        #expect(await cloud.door.handle(call).headers.first("access-control-allow-origin") == nil)
        call.headers.set("Origin", "http://localhost:8080")
        cloud.sign(&call, for: "dynamodb")
        #expect(await cloud.door.handle(call).headers.first("access-control-allow-origin") == "*")
    }

    @Test func twoServicesMayShareASigningName() async throws {
        let twin = ServiceModel(
            name: "monitoring-twin", serviceID: "Twin", apiVersion: "1", endpointPrefix: "monitoring",
            signingName: "monitoring", actionPrefix: "twin", protocols: [.awsQuery])
        let cloud = TestCloud(
            FakeService(twin),
            FakeService(CloudWatchMetrics.service) {
                $0.on(CloudWatchMetrics.ListMetrics.self) { _, _ in .init(metrics: []) }
            })
        #expect(
            try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init(), over: .awsQuery).metrics?.isEmpty != false
        )
    }

    // MARK: - What is not built

    @Test(arguments: [
        (AWSProtocol.awsJson1_0, "dynamodb", "UnknownOperationException", 400),
        (.awsQuery, "sqs", "InvalidAction", 400), (.rpcv2Cbor, "monitoring", "UnknownOperationException", 400),
        (.restJson1, "lambda", "UnknownOperationException", 404), (.restXml, "s3", "NotImplemented", 501),
    ])
    func unknownOperationsAreRefusedInTheProtocolTheyCameIn(
        _ wire: AWSProtocol, _ signingName: String, _ code: String, _ status: Int
    ) async throws {
        let cloud = Self.door()
        let model = try #require(cloud.registry.all.first { $0.model.signingName == signingName }?.model)
        var request =
            switch wire {
            case .awsJson1_0:
                try cloud.request(DynamoDB.ListTables.self, .init())
            case .awsQuery:
                WireRequest(
                    headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: Array("Action=Juggle&Version=2012-11-05".utf8))
            case .rpcv2Cbor:
                WireRequest(path: "/service/GraniteServiceVersion20100801/operation/Juggle")
            case .restJson1: WireRequest(method: "PATCH", path: "/2015-03-31/nothing")
            default: WireRequest(method: "GET", path: "/bucket", rawQuery: "inventory")
            }
        if wire == .awsJson1_0 { request.headers.set("X-Amz-Target", "DynamoDB_20120810.Juggle") }
        if wire == .rpcv2Cbor { request.headers.set("smithy-protocol", "rpc-v2-cbor") }
        cloud.sign(&request, for: signingName)
        let response = await cloud.door.handle(request)
        let error = wire.decodeError(response, of: model)
        #expect(error.code == code && response.status == status)
        let type = response.headers[.contentType] ?? ""
        let expected: [AWSProtocol: String] = [
            .awsJson1_0: "application/x-amz-json-1.0", .awsQuery: "text/xml", .rpcv2Cbor: "application/cbor",
            .restJson1: "application/json", .restXml: "application/xml",
        ]
        #expect(type.hasPrefix(expected[wire] ?? "?"))
    }
}
