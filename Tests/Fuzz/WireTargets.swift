import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import HTTPTypes

@testable import CloudDynamoDB

/// Requests as they come from the network: signatures, the six protocols, and a whole service behind its front door.
enum WireTargets {
    static let all = [signature, chunks, protocols, frontDoor]

    private static let credentials = Credentials(accessKeyID: "AKIAFUZZ", secretAccessKey: "secret")
    private static let now = Timestamp(epochSeconds: 1_767_225_600)
    private static let host = "127.0.0.1:4566"

    // MARK: - A request as text: method and URL, headers, an empty line, the body

    private static func text(_ request: WireRequest) -> [UInt8] {
        var lines = ["\(request.method) \(request.path)?\(request.rawQuery)"]
        lines += request.headers.map { "\($0.name): \($0.value)" }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + request.body
    }

    private static func request(_ bytes: [UInt8]) -> WireRequest {
        var request = WireRequest()
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            let isFirst = rest.startIndex == 0
            rest = rest.dropFirst(line.count + 1)
            if line.isEmpty, !isFirst { break }
            let text = String(decoding: line, as: UTF8.self)
            if isFirst {
                let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
                request.method = String(parts[0])
                let url = parts.count > 1 ? parts[1] : ""
                request.path = String(url.prefix { $0 != "?" })
                request.rawQuery = String(url.drop { $0 != "?" }.dropFirst())
            } else {
                let name = text.prefix { $0 != ":" }
                request.headers.set(String(name), String(text.dropFirst(name.count + 2)))
            }
        }
        request.body = Array(rest)
        return request
    }

    private static func signed(_ service: String, _ request: WireRequest) -> WireRequest {
        var request = request
        request.headers.set("Host", host)
        SigV4Signer(credentials: credentials, region: "us-east-1", service: service).sign(
            &request, host: host, at: now)
        return request
    }

    // MARK: - Signatures

    private static let signature: FuzzTarget = {
        let plain = WireRequest(method: "GET", path: "/bucket/a%20b", rawQuery: "x=1&y=%2F", headers: [:], body: [])
        let presigned = try? SigV4Signer(credentials: credentials, region: "us-east-1", service: "s3").presign(
            plain, host: host, at: now, expires: 900)
        let seeds =
            [signed("dynamodb", WireRequest(body: Array("{}".utf8))), signed("s3", plain)]
            + [presigned].compactMap { $0 }
        let verifier = SigV4Verifier()
        return FuzzTarget(
            "signature", seeds: seeds.map(text),
            words: [
                "Authorization: ", "AWS4-HMAC-SHA256 ", "Credential=", "SignedHeaders=", "Signature=", "host;",
                "x-amz-date: ",
                "X-Amz-Date: 99991231T235959Z", "X-Amz-Expires=", "X-Amz-Algorithm=AWS4-HMAC-SHA256&", "/aws4_request",
                "X-Amz-Content-Sha256: UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "20260101T000000Z",
            ]
        ) { bytes in
            let request = request(bytes)
            _ = SigV4Authorization.claimedService(of: request)
            var outcomes: [String] = []
            for style in [SigV4ErrorStyle.s3, .query, .json, .restJSON] {
                do {
                    let authorization = try SigV4Authorization(request, style: style)
                    try verifier.verify(
                        request, authorization, secret: credentials.secretAccessKey, now: now, style: style, host: host)
                    outcomes.append("verified")
                    // No other secret makes the same signature.
                    let other = try? verifier.verify(
                        request, authorization, secret: "other", now: now, style: style, host: host)
                    try FuzzFinding.check(other == nil, "any secret does")
                } catch let error as AWSError { outcomes.append(try ExpressionTargets.outcome(of: error)) }
            }
            return outcomes.joined(separator: " ")
        }
    }()

    private static let chunks = FuzzTarget(
        "aws-chunked",
        texts: [
            "5\r\nhello\r\n0\r\n\r\n",
            "a;chunk-signature=00\r\n0123456789\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
        ], words: ["\r\n", "0\r\n\r\n", ";chunk-signature=", "ffffffffffffffff", "x-amz-trailer-signature:"]
    ) { text in
        let bytes = Array(text.utf8)
        let whole = try decode(in: [bytes[...]])
        let cut = bytes.count / 3
        let pieces = try decode(in: [bytes[..<cut], bytes[cut...]])
        try FuzzFinding.check(whole == pieces, "\(whole) as a whole, \(pieces) in pieces")
        return String(whole.prefix(20))
    }

    private static func decode(in pieces: [ArraySlice<UInt8>]) throws -> String {
        var decoder = AWSChunkedDecoder()
        var out: [UInt8] = []
        do throws(AWSError) {
            for piece in pieces { try decoder.feed(piece, into: &out) }
            try decoder.finish()
        } catch { return try ExpressionTargets.outcome(of: error) }
        return "\(out) \(decoder.trailers.map(\.name))"
    }

    // MARK: - Protocols

    private struct Operation {
        let wire: AWSProtocol
        let schema: OperationSchema
        let service: ServiceModel
        let seed: WireRequest

        init<O: AWSOperation>(_ operation: O.Type, _ input: O.Input, _ wire: AWSProtocol) {
            self.wire = wire
            schema = O.schema
            service = O.service
            seed = (try? wire.encodeRequest(input.document, for: O.schema, of: O.service)) ?? WireRequest()
        }
    }

    private static let item: Item = [
        "PK": .s("p"), "SK": .n("1.5"), "b": .b([0, 255]), "l": .l([.m(["x": .null]), .bool(true)]),
        "ss": .ss(["a", "b"]),
        "ns": .ns(["1", "2"]), "bs": .bs([[1]]),
    ]
    private static let operations: [Operation] = {
        let attributes = ["name": SQS.MessageAttributeValue(dataType: "String", stringValue: "v")]
        let message = SQS.SendMessageRequest(
            queueUrl: "http://127.0.0.1:4566/0/q", messageBody: "hé", delaySeconds: 5, messageAttributes: attributes)
        let datum = CloudWatchMetrics.MetricDatum(
            metricName: "m", timestamp: now, value: 1.5, values: [1, 2], counts: [3, 4], unit: "Count")
        return [
            Operation(DynamoDB.PutItem.self, .init(tableName: "shop", item: item), .awsJson1_0),
            Operation(
                DynamoDB.Query.self,
                .init(
                    tableName: "shop", limit: 5, keyConditionExpression: "PK = :p",
                    expressionAttributeValues: [":p": .s("p")]), .awsJson1_0),
            Operation(SQS.SendMessage.self, message, .awsQuery), Operation(SQS.SendMessage.self, message, .awsJson1_0),
            Operation(CloudWatchMetrics.PutMetricData.self, .init(namespace: "n", metricData: [datum]), .rpcv2Cbor),
            Operation(CloudWatchMetrics.PutMetricData.self, .init(namespace: "n", metricData: [datum]), .awsQuery),
            Operation(
                S3.PutBucketTagging.self, .init(bucket: "b", tagging: .init(tagSet: [.init(key: "k", value: "é")])),
                .restXml),
            Operation(S3.GetObject.self, .init(bucket: "b", key: "a b/c", range: "bytes=0-9"), .restXml),
            Operation(Lambda.Invoke.self, .init(functionName: "f", payload: Blob("{}"), qualifier: "live"), .restJson1),
            Operation(
                Lambda.UpdateFunctionConfiguration.self,
                .init(functionName: "f", timeout: 5, environment: .init(variables: ["A": "b"])), .restJson1),
        ]
    }()

    /// The first byte says which operation, the rest is the request.
    private static let protocols = FuzzTarget(
        "protocols", seeds: operations.enumerated().map { [UInt8($0)] + text($1.seed) },
        words: [
            "Action=SendMessage&", "&MessageAttribute.1.Name=", ".member.1", ".entry.", "\"S\":", "{\"M\":{",
            "{\"L\":[", "<Tag>",
            "</Tag>", "<Key>", "x-amz-", "Content-Type: application/cbor", "2147483648", "\"\": ", "\u{BF}\u{FF}",
            "\u{9F}",
        ]
    ) { bytes in
        let operation = operations[Int(bytes.first ?? 0) % operations.count]
        let request = request(Array(bytes.dropFirst()))
        let router = OperationRouter(
            service: operation.service,
            operations: operations.filter { $0.service.name == operation.service.name }.map(\.schema))
        let route = router.route(request)
        _ = (router.operationName(in: request), router.wireProtocol(of: request))
        do {
            let document = try operation.wire.decodeRequest(request, for: operation.schema, of: operation.service)
            let again = try operation.wire.encodeRequest(document, for: operation.schema, of: operation.service)
            return "\(operation.schema.name) \(operation.wire) \(again.body.isEmpty) \(route == nil)"
        } catch let error as AWSError {
            return "\(operation.wire) \(try ExpressionTargets.outcome(of: error))"
        }
    }

    // MARK: - A service

    private static let calls = [
        (
            "PutItem",
            ##"""
            {"TableName":"shop","Item":{"PK":{"S":"a"},"SK":{"S":"b"},"GSI1PK":{"S":"g"},"n":{"N":"1"}},
            "ConditionExpression":"n < :n","ExpressionAttributeValues":{":n":{"N":"5"}},"ReturnValues":"ALL_OLD"}
            """##
        ),
        (
            "UpdateItem",
            ##"""
            {"TableName":"shop","Key":{"PK":{"S":"a"},"SK":{"S":"b"}},"UpdateExpression":"ADD #n :n SET l[0] = :l",
            "ExpressionAttributeNames":{"#n":"n"},"ReturnValues":"UPDATED_NEW",
            "ExpressionAttributeValues":{":n":{"N":"5"},":l":{"L":[{"NULL":true}]}}}
            """##
        ),
        (
            "Query",
            ##"""
            {"TableName":"shop","IndexName":"GSI1","KeyConditionExpression":"GSI1PK = :p AND begins_with(GSI1SK, :s)",
            "ExpressionAttributeValues":{":p":{"S":"g"},":s":{"S":"x"}},"Limit":2,"ScanIndexForward":false,
            "ExclusiveStartKey":{"PK":{"S":"a"},"SK":{"S":"b"},"GSI1PK":{"S":"g"},"GSI1SK":{"S":"x"}},
            "Select":"COUNT","ReturnConsumedCapacity":"INDEXES"}
            """##
        ),
        (
            "Scan",
            ##"""
            {"TableName":"shop","Segment":0,"TotalSegments":3,"FilterExpression":"size(a) > :n",
            "ProjectionExpression":"PK, l[0]","ExpressionAttributeValues":{":n":{"N":"5"}}}
            """##
        ),
        (
            "TransactWriteItems",
            ##"""
            {"TransactItems":[{"Put":{"TableName":"shop","Item":{"PK":{"S":"a"},"SK":{"S":"b"}}}},
            {"Delete":{"TableName":"shop","Key":{"PK":{"S":"a"},"SK":{"S":"c"}}}},
            {"ConditionCheck":{"TableName":"shop","Key":{"PK":{"S":"a"},"SK":{"S":"d"}},
            "ConditionExpression":"attribute_not_exists(PK)"}}],"ClientRequestToken":"t"}
            """##
        ),
        (
            "BatchGetItem",
            ##"""
            {"RequestItems":{"shop":{"Keys":[{"PK":{"S":"a"},"SK":{"S":"b"}}],"AttributesToGet":["n"]}}}
            """##
        ),
        (
            "UpdateItem",
            ##"""
            {"TableName":"shop","Key":{"PK":{"S":"a"},"SK":{"S":"b"}},
            "AttributeUpdates":{"n":{"Action":"ADD","Value":{"N":"1"}}},
            "Expected":{"x":{"ComparisonOperator":"BETWEEN","AttributeValueList":[{"N":"1"},{"N":"2"}]}}}
            """##
        ),
        (
            "CreateTable",
            ##"""
            {"TableName":"new","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],
            "ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":1}}
            """##
        ),
    ]

    /// The first byte says which call, the rest is its body. Nothing is answered with a server's fault.
    private static let frontDoor = FuzzTarget(
        "front door", seeds: calls.enumerated().map { [UInt8($0)] + Array($1.1.utf8) },
        words: [
            "\"N\":", "\"S\":", "\"B\":", "\"SS\":[", "\"M\":{", "\"L\":[", "null", "\"TableName\":", "\"shop\"",
            "\"Key\":",
            "\"ExclusiveStartKey\":{", "\"Limit\":", "{}", "[]", "attribute_exists(", " AND ", ":n", "#n", "\"BOOL\":",
        ]
    ) { bytes in
        let door = try await door.value
        let call = calls[Int(bytes.first ?? 0) % calls.count]
        var request = WireRequest(body: Array(bytes.dropFirst()))
        request.headers.set("X-Amz-Target", "DynamoDB_20120810.\(call.0)")
        request.headers.set("Content-Type", "application/x-amz-json-1.0")
        let response = await door.handle(signed("dynamodb", request))
        let text = String(decoding: response.body, as: UTF8.self)
        try FuzzFinding.check(response.status < 500, "\(response.status) \(text)")
        return "\(call.0) \(response.status) \(text.prefix(120).prefix { $0 != ";" })"
    }

    /// The shop's table in memory; items come and go as the inputs have it.
    private static let door = Task {
        let settings = CloudSettings(clock: SimulatedClock(now: now), random: SeededRandom(seed: 1))
        let identity = Identity(accountID: settings.accountID, rootCredentials: credentials, clock: settings.clock)
        let registry = ServiceRegistry(identity: identity, settings: settings)
        registry.register(try DynamoDBService(registry: registry, settings: settings))
        func key(_ hash: String, _ range: String) -> [DynamoDB.KeySchemaElement] {
            [.init(attributeName: hash, keyType: "HASH"), .init(attributeName: range, keyType: "RANGE")]
        }
        _ = try await registry.call(
            DynamoDB.CreateTable.self,
            .init(
                tableName: "shop",
                attributeDefinitions: ["PK", "SK", "GSI1PK", "GSI1SK"].map {
                    .init(attributeName: $0, attributeType: "S")
                },
                keySchema: key("PK", "SK"),
                globalSecondaryIndexes: [
                    .init(
                        indexName: "GSI1", keySchema: key("GSI1PK", "GSI1SK"), projection: .init(projectionType: "ALL"))
                ], billingMode: "PAY_PER_REQUEST"), as: .root(accountID: settings.accountID))
        return FrontDoor(registry: registry)
    }
}
