import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import Testing

/// One handler, every protocol: what goes in, what comes out, and what goes wrong.
@Suite struct OperationTableTests {
    private struct Broken: Error {}

    private static func cloud() -> TestCloud {
        TestCloud(
            FakeService(DynamoDB.service) {
                $0.on(DynamoDB.ListTables.self) { input, _ in
                    switch input.exclusiveStartTableName {
                    case "missing": throw AWSError("ResourceNotFoundException", "no such table")
                    case "broken": throw Broken()
                    case let name: .init(tableNames: ["\(name ?? "-")", "\(input.limit ?? 0)"])
                    }
                }
                $0.on(DynamoDB.DescribeTable.self, validates: true) { input, _ in
                    .init(table: .init(tableName: input.tableName))
                }
            },
            FakeService(SQS.service) {
                $0.on(SQS.SendMessage.self) { input, _ in
                    if input.queueUrl == "missing" {
                        throw AWSError(
                            "QueueDoesNotExist", "The specified queue does not exist.",
                            queryCode: "AWS.SimpleQueueService.NonExistentQueue")
                    }
                    return .init(md5OfMessageBody: input.messageBody, messageId: "\(input.delaySeconds ?? 0)")
                }
            },
            FakeService(KMS.service) {
                $0.on(KMS.DescribeKey.self, validates: true) { input, _ in
                    .init(keyMetadata: .init(keyId: input.keyId))
                }
            },
            FakeService(CloudWatchMetrics.service) {
                $0.on(CloudWatchMetrics.ListMetrics.self) { input, _ in
                    guard input.namespace != "missing" else {
                        throw AWSError("InvalidParameterValueException", "bad", queryCode: "InvalidParameterValue")
                    }
                    return .init(metrics: [.init(namespace: input.namespace)], nextToken: input.nextToken)
                }
            },
            FakeService(Lambda.service) {
                $0.on(Lambda.Invoke.self, action: "lambda:InvokeFunction") { input, _ in
                    guard input.functionName != "missing" else {
                        throw AWSError("ResourceNotFoundException", "Function not found", status: 404)
                    }
                    return .init(statusCode: 200, payload: input.payload, executedVersion: input.qualifier)
                }
            },
            FakeService(S3.service) {
                $0.on(S3.PutObject.self) { input, _ in
                    guard input.key != "missing" else { throw AWSError("NoSuchBucket", "no bucket", status: 404) }
                    return .init(eTag: input.body?.text, versionId: input.metadata?["colour"])
                }
            })
    }

    @Test(arguments: [AWSProtocol.awsJson1_0, .rpcv2Cbor])
    func tables(_ wire: AWSProtocol) async throws {
        let cloud = Self.cloud()
        let found = try await cloud.send(
            DynamoDB.ListTables.self, .init(exclusiveStartTableName: "é", limit: 7), over: wire)
        #expect(found.tableNames == ["é", "7"])
        let error = await cloud.refusal(
            DynamoDB.ListTables.self, .init(exclusiveStartTableName: "missing"), over: wire)
        #expect(error?.code == "ResourceNotFoundException" && error?.message == "no such table" && error?.status == 400)
    }

    @Test(arguments: [AWSProtocol.awsJson1_0, .awsQuery])
    func queues(_ wire: AWSProtocol) async throws {
        let cloud = Self.cloud()
        let sent = try await cloud.send(
            SQS.SendMessage.self, .init(queueUrl: "q", messageBody: "a&b=<c>", delaySeconds: 5), over: wire)
        #expect(sent.md5OfMessageBody == "a&b=<c>" && sent.messageId == "5")
        let error = await cloud.refusal(SQS.SendMessage.self, .init(queueUrl: "missing", messageBody: "b"), over: wire)
        #expect(
            error?.queryCode == "AWS.SimpleQueueService.NonExistentQueue"
                || error?.code == "AWS.SimpleQueueService.NonExistentQueue")
    }

    @Test(arguments: [AWSProtocol.rpcv2Cbor, .awsJson1_0, .awsQuery])
    func metrics(_ wire: AWSProtocol) async throws {
        let cloud = Self.cloud()
        let found = try await cloud.send(
            CloudWatchMetrics.ListMetrics.self, .init(namespace: "N", nextToken: "t"), over: wire)
        #expect(found.metrics?.first?.namespace == "N" && found.nextToken == "t")
        let error = await cloud.refusal(CloudWatchMetrics.ListMetrics.self, .init(namespace: "missing"), over: wire)
        #expect(error?.message == "bad" && error?.status == 400)
    }

    @Test func restJSON() async throws {
        let cloud = Self.cloud()
        let answer = try await cloud.send(
            Lambda.Invoke.self, .init(functionName: "f", payload: Blob(#"{"a":1}"#), qualifier: "live"))
        #expect(answer.payload?.text == #"{"a":1}"# && answer.executedVersion == "live" && answer.statusCode == 200)
        let error = await cloud.refusal(Lambda.Invoke.self, .init(functionName: "missing"))
        #expect(error?.code == "ResourceNotFoundException" && error?.status == 404)
    }

    @Test func restXML() async throws {
        let cloud = Self.cloud()
        var input = S3.PutObjectRequest(bucket: "b", key: "a b/é")
        input.body = Blob("text")
        input.metadata = ["colour": "red"]
        let answer = try await cloud.send(S3.PutObject.self, input)
        #expect(answer.eTag == "text" && answer.versionId == "red")
        let error = await cloud.refusal(S3.PutObject.self, .init(bucket: "b", key: "missing"))
        #expect(error?.code == "NoSuchBucket" && error?.status == 404)
    }

    @Test func everyAnswerHasARequestID() async throws {
        let cloud = Self.cloud()
        var ids: Set<String> = []
        for _ in 0..<3 {
            var request = try cloud.request(DynamoDB.ListTables.self, .init())
            cloud.sign(&request, for: "dynamodb")
            ids.insert(await cloud.door.handle(request).headers.first("x-amzn-requestid") ?? "")
        }
        #expect(ids.count == 3 && ids.allSatisfy { $0.utf8.count == 36 })
    }

    @Test func whatNobodyForesawIsAnInternalFailureThatTellsNothing() async {
        let error = await Self.cloud().refusal(DynamoDB.ListTables.self, .init(exclusiveStartTableName: "broken"))
        #expect(error?.code == "InternalFailure" && error?.status == 500)
        #expect(error?.message.contains("Broken") == false)
    }

    @Test(arguments: [
        ("", "SerializationException"), ("{", "SerializationException"), ("[]", "SerializationException"),
        (#"{"Limit":"seven"}"#, "SerializationException"),
        (#"{"ExclusiveStartTableName":1}"#, "SerializationException"),
        ("\u{FEFF}{}", "SerializationException"),
    ])
    func bodiesThatCannotBeRead(_ body: String, _ code: String) async throws {
        let cloud = Self.cloud()
        var request = try cloud.request(DynamoDB.ListTables.self, .init())
        request.body = Array(body.utf8)
        cloud.sign(&request, for: "dynamodb")
        let response = await cloud.door.handle(request)
        // DynamoDB and its kind read an empty body as an empty structure.
        if body.isEmpty, response.status == 200 { return }
        #expect(response.status == 400)
        #expect(AWSProtocol.awsJson1_0.decodeError(response, of: DynamoDB.service).code == code)
    }

    @Test func cborThatCannotBeRead() async throws {
        let cloud = Self.cloud()
        var request = try cloud.request(CloudWatchMetrics.ListMetrics.self, .init(), over: .rpcv2Cbor)
        request.body = [0xBF, 0x61]
        cloud.sign(&request, for: "monitoring")
        let error = await cloud.refusal(request, .rpcv2Cbor, of: CloudWatchMetrics.service)
        #expect(error.code == "SerializationException" && error.status == 400)
    }

    @Test func aMissingMemberIsASerializationFaultUnlessTheServiceValidates() async throws {
        let cloud = Self.cloud()
        var request = try cloud.request(KMS.DescribeKey.self, .init(keyId: "k"))
        request.body = Array("{}".utf8)
        cloud.sign(&request, for: "kms")
        let validated = await cloud.refusal(request, .awsJson1_1, of: KMS.service)
        #expect(validated.code == "ValidationException")
        #expect(
            validated.message
                == "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null"
        )

        var plain = try cloud.request(SQS.SendMessage.self, .init(queueUrl: "q", messageBody: "b"))
        plain.body = Array("{}".utf8)
        cloud.sign(&plain, for: "sqs")
        let error = await cloud.refusal(plain, .awsJson1_0, of: SQS.service)
        #expect(error.status == 400 && !error.code.isEmpty && error.code != "InternalFailure")
    }

    @Test func validationHoldsWithinTheProcessToo() async throws {
        let cloud = Self.cloud()
        let root = Principal.root(accountID: cloud.settings.accountID)
        let refusal = await #expect(throws: AWSError.self) {
            try await cloud.registry.call(KMS.DescribeKey.self, .init(keyId: ""), as: root)
        }
        #expect(refusal?.code == "ValidationException")
        #expect(
            try await cloud.registry.call(KMS.DescribeKey.self, .init(keyId: "k"), as: root).keyMetadata?.keyId == "k")
    }
}
