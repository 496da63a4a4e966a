import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Testing

/// Who may come in.
@Suite struct FrontDoorSignatureTests {
    private static func door() -> TestCloud {
        TestCloud(
            tables { ["\($0.principal)"] },
            FakeService(S3.service) { table in
                table.on(S3.GetObject.self) { input, context in .init(body: Blob("\(context.principal)")) }
                table.on(S3.PutObject.self) { input, _ in
                    .init(eTag: input.body?.text, checksumCRC32: input.checksumCRC32, versionId: input.contentEncoding)
                }
            },
            FakeService(SNS.service) { $0.on(SNS.ListTopics.self) { _, _ in .init() } },
            FakeService(Lambda.service) { $0.on(Lambda.GetFunction.self) { _, _ in .init() } },
            FakeService(Cognito.service) {
                $0.on(Cognito.SignUp.self) { input, context in
                    .init(userConfirmed: false, userSub: "\(context.principal)")
                }
            })
    }

    /// A signed ListTables.
    private static func listTables(
        _ cloud: TestCloud, as credentials: Credentials = TestCloud.root, at time: Timestamp? = nil
    ) throws -> WireRequest {
        var request = try cloud.request(DynamoDB.ListTables.self, .init())
        cloud.sign(&request, for: "dynamodb", as: credentials, at: time)
        return request
    }

    @Test func theOwnerComesIn() async throws {
        let cloud = Self.door()
        let names = try await cloud.send(DynamoDB.ListTables.self, .init()).tableNames
        #expect(names == ["\(Principal.root(accountID: cloud.settings.accountID))"])
    }

    @Test func aRoleComesInWithItsToken() async throws {
        let cloud = Self.door()
        let keys = cloud.role("reader", ["Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"])
        let names = try await cloud.send(DynamoDB.ListTables.self, .init(), as: keys).tableNames
        #expect(names == ["\(Principal.role(name: "reader", sessionName: "test"))"])
        // The token belongs to the key: without it, or with another, nobody knows the key.
        for token in [nil, "another"] {
            let stolen = Credentials(
                accessKeyID: keys.accessKeyID, secretAccessKey: keys.secretAccessKey, sessionToken: token)
            let refusal = await cloud.refusal(DynamoDB.ListTables.self, .init(), as: stolen)
            #expect(refusal?.code == "UnrecognizedClientException")
        }
    }

    @Test func operationsForEverybodyNeedNoSignature() async throws {
        let cloud = Self.door()
        let request = try cloud.request(Cognito.SignUp.self, .init(clientId: "c", username: "u", password: "p"))
        let response = await cloud.door.handle(request)
        let output = try AWSProtocol.awsJson1_1.decodeResponse(
            response, for: Cognito.SignUp.schema, of: Cognito.service)
        #expect(output["UserSub"]?.stringValue == "anonymous")
    }

    @Test func unsignedCallsAreRefusedInTheServicesWords() async throws {
        let cloud = Self.door()
        let json = await cloud.refusal(
            try cloud.request(DynamoDB.ListTables.self, .init()), .awsJson1_0, of: DynamoDB.service)
        #expect(json.code == "MissingAuthenticationTokenException" && json.status == 400)
        // Without a target nothing says whose a form is: S3 refuses it, as it refuses everything that nobody asked for.
        var form = try cloud.request(SNS.ListTopics.self, .init())
        form.headers.set("Authorization", "AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/us-east-1/sns/aws4_request")
        let query = await cloud.refusal(form, .awsQuery, of: SNS.service)
        #expect(query.code == "IncompleteSignature" && query.status == 400)
    }

    @Test func aWrongSecretIsRefused() async throws {
        let cloud = Self.door()
        let wrong = Credentials(accessKeyID: TestCloud.root.accessKeyID, secretAccessKey: "guess")
        let json = await cloud.refusal(DynamoDB.ListTables.self, .init(), as: wrong)
        #expect(json?.code == "InvalidSignatureException" && json?.status == 400)
        let s3 = await cloud.refusal(S3.GetObject.self, .init(bucket: "b", key: "k"), as: wrong)
        #expect(s3?.code == "SignatureDoesNotMatch" && s3?.status == 403)
        let query = await cloud.refusal(SNS.ListTopics.self, .init(), as: wrong)
        #expect(query?.code == "SignatureDoesNotMatch" && query?.status == 403)
    }

    @Test func anUnknownKeyIsRefused() async throws {
        let cloud = Self.door()
        let nobody = Credentials(accessKeyID: "AKIANOBODY", secretAccessKey: "secret")
        let json = await cloud.refusal(DynamoDB.ListTables.self, .init(), as: nobody)
        #expect(json?.code == "UnrecognizedClientException" && json?.status == 400)
        let rest = await cloud.refusal(Lambda.GetFunction.self, .init(functionName: "f"), as: nobody)
        #expect(rest?.code == "UnrecognizedClientException" && rest?.status == 403)
        let s3 = await cloud.refusal(S3.GetObject.self, .init(bucket: "b", key: "k"), as: nobody)
        #expect(s3?.code == "InvalidAccessKeyId" && s3?.status == 403)
        let query = await cloud.refusal(SNS.ListTopics.self, .init(), as: nobody)
        #expect(query?.code == "InvalidClientTokenId" && query?.status == 403)
    }

    @Test func anExpiredSessionIsRefused() async throws {
        let cloud = Self.door()
        let keys = cloud.role("reader", ["Effect": "Allow", "Action": "*", "Resource": "*"])
        cloud.clock.advance(by: .seconds(12 * 3600))
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: keys) == nil)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.refusal(DynamoDB.ListTables.self, .init(), as: keys)?.code == "ExpiredTokenException")
        #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "b", key: "k"), as: keys)?.code == "ExpiredToken")
    }

    @Test(arguments: [(-901, false), (-900, true), (900, true), (901, false)])
    func aSignatureIsGoodForAQuarterOfAnHour(_ offset: Int, _ isGood: Bool) async throws {
        let cloud = Self.door()
        let request = try Self.listTables(cloud, at: cloud.clock.now + .seconds(offset))
        let response = await cloud.door.handle(request)
        #expect((response.status == 200) == isGood)
        if !isGood {
            let error = AWSProtocol.awsJson1_0.decodeError(response, of: DynamoDB.service)
            #expect(error.code == "InvalidSignatureException")
            #expect(error.message.hasPrefix(offset < 0 ? "Signature expired:" : "Signature not yet current:"))
        }
    }

    @Test(arguments: ["body", "header", "path", "query", "method", "host"])
    func whatIsSignedCannotBeChanged(_ what: String) async throws {
        let cloud = Self.door()
        var request = try Self.listTables(cloud)
        switch what {
        case "body": request.body = Array(#"{"Limit":1}"#.utf8)
        case "header": request.headers.set("X-Amz-Target", "DynamoDB_20120810.ListTables ")
        case "path": request.path = "/other"
        case "query": request.rawQuery = "a=b"
        case "method": request.method = "PUT"
        default: request.headers.set("Host", "localhost:4566")
        }
        let before = await cloud.door.handle(try Self.listTables(cloud))
        #expect(before.status == 200)
        let response = await cloud.door.handle(request)
        // White space around a header's value is not part of it.
        if what == "header" { return }
        #expect(response.status == 400)
        #expect(AWSProtocol.awsJson1_0.decodeError(response, of: DynamoDB.service).code == "InvalidSignatureException")
    }

    @Test func aSignatureForOneServiceIsNoneForAnother() async throws {
        let cloud = Self.door()
        var request = try cloud.request(DynamoDB.ListTables.self, .init())
        cloud.sign(&request, for: "sqs")
        let json = await cloud.refusal(request, .awsJson1_0, of: DynamoDB.service)
        #expect(json.code == "InvalidSignatureException")
        #expect(json.message == "Credential should be scoped to correct service: 'dynamodb'.")
    }

    @Test(arguments: [
        "AWS4-HMAC-SHA256", "Basic dXNlcjpwYXNz", "AWS4-HMAC-SHA256 Credential",
        "AWS4-HMAC-SHA256 Credential=,Signature=x",
        "AWS4-HMAC-SHA256 Credential=AKIATEST, SignedHeaders=host, Signature=00",
    ])
    func aHeaderThatIsNoSignatureIsIncomplete(_ header: String) async throws {
        let cloud = Self.door()
        var request = try Self.listTables(cloud)
        request.headers[.authorization] = header
        let error = await cloud.refusal(request, .awsJson1_0, of: DynamoDB.service)
        #expect(error.code == "IncompleteSignatureException" && error.status == 400)
    }

    // MARK: - Presigned URLs

    private static func presigned(_ cloud: TestCloud, expires: Int = 60) throws -> WireRequest {
        var request = WireRequest(method: "GET", path: "/b/k")
        request.headers.set("Host", TestCloud.host)
        return try SigV4Signer(credentials: TestCloud.root, region: "us-east-1", service: "s3")
            .presign(request, host: TestCloud.host, at: cloud.clock.now, expires: expires)
    }

    @Test func aPresignedURLCarriesItsOwnersRights() async throws {
        let cloud = Self.door()
        let response = await cloud.door.handle(try Self.presigned(cloud))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self).hasPrefix("root"))
    }

    @Test func aPresignedURLEnds() async throws {
        let cloud = Self.door()
        let request = try Self.presigned(cloud)
        cloud.clock.advance(by: .seconds(60))
        #expect(await cloud.door.handle(request).status == 200)
        cloud.clock.advance(by: .seconds(1))
        let error = await cloud.refusal(request, .restXml, of: S3.service)
        #expect(error.code == "AccessDenied" && error.message == "Request has expired" && error.status == 403)
    }

    @Test(arguments: ["path", "signature", "expires"])
    func aPresignedURLCannotBeChanged(_ what: String) async throws {
        let cloud = Self.door()
        var request = try Self.presigned(cloud)
        switch what {
        case "path": request.path = "/b/other"
        case "signature": request.rawQuery = String(request.rawQuery.dropLast(4)) + "0000"
        default: request.rawQuery = request.rawQuery.replacing("X-Amz-Expires=60", with: "X-Amz-Expires=600")
        }
        let error = await cloud.refusal(request, .restXml, of: S3.service)
        #expect(error.code == "SignatureDoesNotMatch" && error.status == 403)
    }

    // MARK: - Bodies in chunks

    @Test func aBodyInFramesLosesThem() async throws {
        let cloud = Self.door()
        let body = "5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n"
        var request = WireRequest(method: "PUT", path: "/b/k", body: Array(body.utf8))
        for (name, value) in [
            ("Host", TestCloud.host), ("Content-Encoding", "aws-chunked, gzip"),
            ("X-Amz-Trailer", "x-amz-checksum-crc32"),
            ("X-Amz-Decoded-Content-Length", "11"),
        ] { request.headers.set(name, value) }
        let unsigned = request
        cloud.sign(&request, for: "s3", payload: .hash("STREAMING-UNSIGNED-PAYLOAD-TRAILER"))
        for var request in [request, unsigned] {
            request.headers.set("X-Amz-Content-Sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
            let response = await cloud.door.handle(request)
            #expect(response.status == 200)
            // Body, checksum and the rest of the encoding, as the service was given them.
            #expect(response.headers.first("etag") == "hello world")
            #expect(response.headers.first("x-amz-checksum-crc32") == "DUoRhQ==")
            #expect(response.headers.first("x-amz-version-id") == "gzip")
        }
    }

    @Test func brokenFramesAreRefused() async throws {
        let cloud = Self.door()
        var request = WireRequest(method: "PUT", path: "/b/k", body: Array("5\r\nhel".utf8))
        request.headers.set("Host", TestCloud.host)
        cloud.sign(&request, for: "s3", payload: .hash("STREAMING-UNSIGNED-PAYLOAD-TRAILER"))
        #expect(await cloud.refusal(request, .restXml, of: S3.service).code == "IncompleteBody")
        // Nobody signed: the same fault, the same answer.
        request.headers[.authorization] = nil
        #expect(await cloud.refusal(request, .restXml, of: S3.service).code == "IncompleteBody")
    }

    @Test func aBodyThatIsNotTheSignedOneIsRefused() async throws {
        let cloud = Self.door()
        var request = WireRequest(method: "PUT", path: "/b/k", body: Array("one".utf8))
        request.headers.set("Host", TestCloud.host)
        cloud.sign(&request, for: "s3")
        request.body = Array("two".utf8)
        #expect(await cloud.refusal(request, .restXml, of: S3.service).code == "XAmzContentSHA256Mismatch")
    }
}
