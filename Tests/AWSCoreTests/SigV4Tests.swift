import HTTPTypes
import Testing

@testable import AWSCore

private let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
private let suite = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret)
private let temporary = Credentials(
    accessKeyID: "ASIAEXAMPLE", secretAccessKey: secret, sessionToken: "the/session+token==")
private let noon = Timestamp(iso8601: "20150830T123600Z")!

/// The keys of the examples in the S3 API reference.
private let s3Credentials = Credentials(
    accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
private let s3Date = Timestamp(iso8601: "20130524T000000Z")!

private func fields(_ pairs: [(String, String)]) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in pairs { fields.append(HTTPField(name: HTTPField.Name(name)!, value: value)) }
    return fields
}

private func signature(_ request: WireRequest) -> String {
    String(request.headers[.authorization]?.split(separator: "=").last ?? "")
}

@Suite struct SigV4SignerTests {
    // AWS's published test suite: region us-east-1, service "service".
    @Test(arguments: [
        ("GET", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        ("GET", "Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    ])
    func agreesWithTheTestSuite(method: String, query: String, expected: String) {
        var request = WireRequest(method: method, rawQuery: query)
        SigV4Signer(credentials: suite, region: "us-east-1", service: "service")
            .sign(&request, host: "example.amazonaws.com", at: noon)
        #expect(signature(request) == expected)
        #expect(request.headers.first("x-amz-date") == "20150830T123600Z")
    }

    @Test func agreesWithTheS3Documentation() throws {
        let signer = SigV4Signer(credentials: s3Credentials, region: "us-east-1", service: "s3")
        var get = WireRequest(method: "GET", path: "/test.txt", headers: fields([("Range", "bytes=0-9")]))
        signer.sign(&get, host: "examplebucket.s3.amazonaws.com", at: s3Date)
        #expect(signature(get) == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")

        let presigned = try signer.presign(
            WireRequest(method: "GET", path: "/test.txt"), host: "examplebucket.s3.amazonaws.com", at: s3Date,
            expires: 86_400)
        #expect(
            presigned.rawQuery.hasSuffix(
                "X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"))
    }

    // Made once with botocore 1.43.11.
    @Test func agreesWithBotocore() throws {
        var dynamo = WireRequest(
            headers: fields([
                ("X-Amz-Target", "DynamoDB_20120810.GetItem"), ("Content-Type", "application/x-amz-json-1.0"),
                ("User-Agent", "not signed"),
            ]), body: Array(#"{"TableName":"t"}"#.utf8))
        SigV4Signer(credentials: temporary, region: "us-east-1", service: "dynamodb")
            .sign(&dynamo, host: "localhost:4566", at: noon)
        #expect(
            dynamo.headers[.authorization]
                == "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20150830/us-east-1/dynamodb/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=40a171ad963247620b720f1be965e745448d7059cc99586b6461070782261bf1"
        )

        var lambda = WireRequest(
            method: "GET", path: "/2015-03-31/functions/arn%3Aaws%3Alambda/a%20b",
            rawQuery: "Marker=a%2Fb&Qualifier=%24LATEST&Empty=")
        SigV4Signer(credentials: suite, region: "us-east-1", service: "lambda")
            .sign(&lambda, host: "lambda.us-east-1.amazonaws.com", at: noon)
        #expect(signature(lambda) == "4881a4e795cd483d6444272eeadb6dc74d30cf5606be36855560f1975bbbe48c")

        var put = WireRequest(
            method: "PUT", path: "/bucket/a%20b/%C3%BC~c.txt", rawQuery: "x-id=PutObject",
            headers: fields([("x-amz-meta-note", "  two   spaces ")]), body: Array("hello".utf8))
        SigV4Signer(credentials: suite, region: "us-east-1", service: "s3").sign(&put, host: "localhost:4566", at: noon)
        #expect(signature(put) == "7adf385757c037663fb65522dc2305a34d7c8c56cb835dda724a9f3204fb89e3")

        let object = try SigV4Signer(credentials: temporary, region: "us-east-1", service: "s3").presign(
            WireRequest(method: "GET", path: "/bucket/a%20b.txt"), host: "localhost:4566", at: noon, expires: 600)
        #expect(
            object.rawQuery
                == "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIAEXAMPLE%2F20150830%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=the%2Fsession%2Btoken%3D%3D&X-Amz-Signature=91fd1ac19a9b6c38a4d56c6670dcd7827d0cb8c195dddceb186ce4a3f782b4ab"
        )
        let queue = try SigV4Signer(credentials: suite, region: "us-east-1", service: "sqs").presign(
            WireRequest(method: "GET", path: "/1/q", rawQuery: "Action=Rec&B=1"), host: "sqs.us-east-1.amazonaws.com",
            at: noon, expires: 60)
        #expect(
            queue.rawQuery.hasSuffix("X-Amz-Signature=a77e330b9fc91e12a86ce4405e957de13287472dabbaff8e27c2bed23d923070")
        )
    }

    @Test(arguments: [
        ("", "/"), ("/", "/"), ("/./", "/"), ("/example/..", "/"), ("//example//", "/example/"),
        ("/a/./b/../c", "/a/c"), ("/a%20b", "/a%2520b"), ("/a/.", "/a/"), ("/v1.0/x", "/v1.0/x"),
    ])
    func normalizesPaths(path: String, expected: String) {
        #expect(CanonicalRequest.path(path, encodesTwice: true) == expected)
    }

    @Test func leavesS3PathsAsTheyAre() {
        #expect(CanonicalRequest.path("/b//k/../x%2b y", encodesTwice: false) == "/b//k/../x%2B%20y")
    }

    @Test func sortsAndEncodesTheQuery() {
        #expect(CanonicalRequest.query("b=2&a=%7e+&a=1&flag&X-Amz-Signature=x") == "a=1&a=~%20&b=2&flag=")
    }

    @Test(arguments: [0, 604_801]) func refusesLivesOutOfRange(expires: Int) {
        #expect(throws: AWSError.self) {
            try SigV4Signer(credentials: suite, region: "r", service: "s3")
                .presign(WireRequest(method: "GET"), host: "h", at: noon, expires: expires)
        }
    }

    @Test func keyCacheIsBounded() {
        let cache = SigningKeyCache(capacity: 2)
        for region in ["a", "b", "b", "c"] {
            let key = cache.key(secret: secret, day: "20150830", region: region, service: "s3")
            let derived = SigningKeyCache.derive(secret: secret, day: "20150830", region: region, service: "s3")
            #expect(key.authenticate([1]) == derived.authenticate([1]))
        }
        #expect(cache.count == 1)
    }
}

@Suite struct SigV4VerifierTests {
    private let verifier = SigV4Verifier()

    private func signed(_ service: String = "dynamodb", body: String = "{}") -> WireRequest {
        var request = WireRequest(
            headers: fields([("Host", "localhost:4566"), ("X-Amz-Target", "T")]), body: Array(body.utf8))
        SigV4Signer(credentials: suite, region: "eu-west-1", service: service)
            .sign(&request, host: "localhost:4566", at: noon)
        return request
    }

    private func verify(
        _ request: WireRequest, _ style: SigV4ErrorStyle = .json, at now: Timestamp = noon, secret key: String = secret,
        body: SigV4Verifier.Body = .whole
    ) -> AWSError? {
        do throws(AWSError) {
            let authorization = try SigV4Authorization(request, style: style)
            try verifier.verify(request, authorization, secret: key, now: now, style: style, body: body)
            return nil
        } catch { return error }
    }

    @Test(arguments: ["dynamodb", "s3", "sqs"]) func acceptsWhatTheSignerSigned(service: String) {
        #expect(verify(signed(service)) == nil)
    }

    @Test func refusesWhatWasChanged() {
        var body = signed()
        body.body = [1]
        #expect(verify(body)?.code == "InvalidSignatureException")
        #expect(verify(body, .query)?.code == "SignatureDoesNotMatch")
        #expect(verify(signed(), .restJSON, secret: "wrong")?.status == 403)

        var path = signed("s3")
        path.path = "/other"
        #expect(
            verify(path, .s3)?.message
                == "The request signature we calculated does not match the signature you provided. Check your key and signing method."
        )

        var payload = signed("s3")
        payload.body = [1]
        #expect(verify(payload, .s3) == .contentSHA256Mismatch)
        #expect(verify(signed("s3"), .s3, body: .hashed(CanonicalRequest.emptyHash)) == .contentSHA256Mismatch)
        #expect(verify(signed("s3"), .s3, body: .deferred) == nil)

        var added = signed("s3")
        added.headers.set("x-amz-acl", "public-read")
        #expect(verify(added, .s3)?.code == "AccessDenied")
    }

    @Test func refusesAClockThatIsOff() {
        let late = verify(signed(), at: noon + .seconds(15 * 60 + 1))
        #expect(late?.code == "InvalidSignatureException")
        #expect(
            late?.message
                == "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)"
        )
        let early = verify(signed(), at: noon - .seconds(15 * 60 + 1))
        #expect(
            early?.message
                == "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T122059Z + 15 min.)"
        )
        #expect(verify(signed("s3"), .s3, at: noon + .seconds(1000))?.code == "RequestTimeTooSkewed")
        #expect(verify(signed(), at: noon + .seconds(900)) == nil)
    }

    @Test func presignedRequestsEnd() throws {
        for (service, style) in [("s3", SigV4ErrorStyle.s3), ("sqs", .query)] {
            let request = try SigV4Signer(credentials: temporary, region: "us-east-1", service: service).presign(
                WireRequest(
                    method: "GET", path: "/b/k%20%2B", rawQuery: "versionId=1", headers: fields([("Host", "h")])),
                host: "h", at: noon, expires: 3600)
            let authorization = try SigV4Authorization(request, style: style)
            #expect(authorization.isPresigned)
            #expect(authorization.sessionToken == temporary.sessionToken)
            #expect(authorization.service == service)
            #expect(SigV4Authorization.claimedService(of: request) == service)
            #expect(verify(request, style, at: noon + .seconds(3600)) == nil)
            #expect(verify(request, style, at: noon + .seconds(3601))?.status == 403)
        }
        let error = SigV4ErrorStyle.s3.expired(
            try SigV4Authorization(signed(), style: .s3), expires: 1, now: noon)
        #expect(error.message == "Request has expired")
    }

    @Test(arguments: [
        ("", SigV4ErrorStyle.json, "IncompleteSignatureException"),
        ("Basic abc", .json, "IncompleteSignatureException"),
        ("AWS key:signature", .s3, "InvalidRequest"), ("AWS4-HMAC-SHA256 Credential", .query, "IncompleteSignature"),
        ("AWS4-HMAC-SHA256 Credential=a/b", .query, "IncompleteSignature"),
        ("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x", .s3, "AuthorizationHeaderMalformed"),
        (
            "AWS4-HMAC-SHA256 Credential=a/20150830/r/s3/aws4_request, SignedHeaders=x-amz-date, Signature=x", .json,
            "InvalidSignatureException"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20150829/r/s3/aws4_request, SignedHeaders=host, Signature=x", .json,
            "InvalidSignatureException"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20150829/r/s3/aws4_request, SignedHeaders=host, Signature=x", .s3,
            "AuthorizationHeaderMalformed"
        ),
    ])
    func namesWhatIsMalformed(header: String, style: SigV4ErrorStyle, code: String) {
        let request = WireRequest(headers: fields([("Authorization", header), ("X-Amz-Date", "20150830T123600Z")]))
        #expect(verify(request, style)?.code == code)
        #expect(SigV4Authorization.isPresent(in: request))
    }

    @Test(arguments: [
        ("X-Amz-Signature=x", SigV4ErrorStyle.s3, "AuthorizationQueryParametersError"),
        ("X-Amz-Signature=x", .query, "IncompleteSignature"),
        (
            "X-Amz-Algorithm=A&X-Amz-Credential=c&X-Amz-Signature=x&X-Amz-Date=d&X-Amz-SignedHeaders=host&X-Amz-Expires=1",
            .s3, "AuthorizationQueryParametersError"
        ),
        (
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=c&X-Amz-Signature=x&X-Amz-Date=d&X-Amz-SignedHeaders=host&X-Amz-Expires=x",
            .s3, "AuthorizationQueryParametersError"
        ),
        (
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=c&X-Amz-Signature=x&X-Amz-Date=d&X-Amz-SignedHeaders=host&X-Amz-Expires=-1",
            .s3, "AuthorizationQueryParametersError"
        ),
        (
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=c&X-Amz-Signature=x&X-Amz-Date=d&X-Amz-SignedHeaders=host&X-Amz-Expires=604801",
            .s3, "AuthorizationQueryParametersError"
        ),
        (
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/1/r/s3/aws4_request&X-Amz-Signature=x&X-Amz-Date=d&X-Amz-SignedHeaders=host&X-Amz-Expires=1",
            .s3, "AuthorizationQueryParametersError"
        ),
    ])
    func namesWhatIsMalformedInAQuery(query: String, style: SigV4ErrorStyle, code: String) {
        #expect(verify(WireRequest(method: "GET", rawQuery: query), style)?.code == code)
    }

    @Test func eachFamilyHasItsOwnCodes() {
        let request = WireRequest()
        #expect(!SigV4Authorization.isPresent(in: request))
        #expect(SigV4Authorization.claimedService(of: request) == nil)
        #expect(verify(request, .json)?.code == "MissingAuthenticationTokenException")
        #expect(verify(request, .query)?.code == "MissingAuthenticationToken")
        #expect(verify(request, .s3)?.code == "AccessDenied")
        #expect(SigV4ErrorStyle.s3.unknownKey.code == "InvalidAccessKeyId")
        #expect(SigV4ErrorStyle.query.unknownKey.code == "InvalidClientTokenId")
        #expect(SigV4ErrorStyle.json.unknownKey.code == "UnrecognizedClientException")
        #expect(SigV4ErrorStyle.restJSON.expiredToken.status == 403)
        #expect(SigV4ErrorStyle.query.expiredToken.code == "ExpiredToken")
        func style(_ signingName: String, _ wire: AWSProtocol) -> SigV4ErrorStyle {
            SigV4ErrorStyle(
                ServiceModel(
                    name: "x", serviceID: "x", apiVersion: "x", endpointPrefix: "x", signingName: signingName,
                    actionPrefix: "x", protocols: [wire]))
        }
        #expect(style("s3", .restXml) == .s3)
        #expect(style("sns", .awsQuery) == .query)
        #expect(style("lambda", .restJson1) == .restJSON)
        #expect(style("dynamodb", .awsJson1_0) == .json)
    }

    @Test func s3WantsAHashOfTheBody() {
        var request = signed("s3")
        request.headers.set("x-amz-content-sha256", "nonsense")
        #expect(verify(request, .s3)?.code == "InvalidArgument")
        request.headers[.amzContentSHA256] = nil
        #expect(verify(request, .s3)?.code == "InvalidRequest")
        #expect(verify(signed(), body: .deferred)?.code == "InvalidRequest")
        #expect(verify(signed(), body: .hashed(sha256Hex(Array("{}".utf8)))) == nil)
    }
}

@Suite struct SigV4ChunkedTests {
    private static let sizes = [65_536, 1024, 0]
    // From the S3 API reference, "Transferring payload in multiple chunks".
    private static let signatures = [
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    ]

    private func verified(_ payload: String = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD") throws -> SigV4Verifier.Verified {
        var request = WireRequest(
            method: "PUT", path: "/examplebucket/chunkObject.txt",
            headers: fields([
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"), ("Content-Encoding", "aws-chunked"),
                ("x-amz-decoded-content-length", "66560"), ("Content-Length", "66824"),
            ]))
        SigV4Signer(credentials: s3Credentials, region: "us-east-1", service: "s3")
            .sign(&request, host: "s3.amazonaws.com", at: s3Date, payload: .hash(payload))
        return try SigV4Verifier().verify(
            request, SigV4Authorization(request, style: .s3), secret: s3Credentials.secretAccessKey, now: s3Date,
            style: .s3, host: "s3.amazonaws.com", body: .deferred)
    }

    private var body: [UInt8] {
        var body: [UInt8] = []
        for (size, signature) in zip(Self.sizes, Self.signatures) {
            body += "\(String(size, radix: 16));chunk-signature=\(signature)\r\n".utf8
            body += [UInt8](repeating: UInt8(ascii: "a"), count: size)
            body += "\r\n".utf8
        }
        return body
    }

    @Test func readsTheDocumentedExample() throws {
        // The example's signature covers `content-length`, ours do not, so its seed is put in place.
        let ours = try verified()
        let example = SigV4Verifier.Verified(
            payloadHash: ours.payloadHash,
            signature: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            date: ours.date, scope: ours.scope, key: ours.key)
        #expect(example.isChunked)
        for step in [1, 7, 1000, 100_000] {
            var decoder = try #require(AWSChunkedDecoder(example))
            var out: [UInt8] = []
            let body = self.body
            for start in stride(from: 0, to: body.count, by: step) {
                try decoder.feed(body[start..<min(start + step, body.count)], into: &out)
            }
            try decoder.finish()
            #expect(out.count == 66_560)
        }
        var changed = body
        changed[100] = UInt8(ascii: "b")
        var decoder = try #require(AWSChunkedDecoder(example))
        #expect(throws: SigV4ErrorStyle.s3.mismatch) { try decoder.decode(changed) }
    }

    @Test func checksSignedTrailers() throws {
        let verified = try verified("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
        let head = "AWS4-HMAC-SHA256-PAYLOAD\n\(verified.date)\n\(verified.scope)\n"
        let one = hmacHex(
            Array("\(head)\(verified.signature)\n\(CanonicalRequest.emptyHash)\n\(sha256Hex(Array("hi".utf8)))".utf8),
            key: verified.key)
        let last = hmacHex(
            Array("\(head)\(one)\n\(CanonicalRequest.emptyHash)\n\(CanonicalRequest.emptyHash)".utf8), key: verified.key
        )
        let trailer = hmacHex(
            Array(
                "AWS4-HMAC-SHA256-TRAILER\n\(verified.date)\n\(verified.scope)\n\(last)\n\(sha256Hex(Array("x-amz-checksum-crc32:AAAAAA==\n".utf8)))"
                    .utf8), key: verified.key)
        let body =
            "2;chunk-signature=\(one)\r\nhi\r\n0;chunk-signature=\(last)\r\nx-amz-checksum-crc32:AAAAAA==\r\nx-amz-trailer-signature:"
        var good = try #require(AWSChunkedDecoder(verified))
        #expect(try good.decode(Array("\(body)\(trailer)\r\n\r\n".utf8)) == Array("hi".utf8))
        #expect(good.trailers.first?.value == "AAAAAA==")
        var bad = try #require(AWSChunkedDecoder(verified))
        #expect(throws: AWSError.self) { try bad.decode(Array("\(body)00\r\n\r\n".utf8)) }
    }

    @Test func passesUnsignedChunksThrough() throws {
        var decoder = AWSChunkedDecoder()
        let body = "3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32: zzz\r\n"
        #expect(try decoder.decode(Array(body.utf8)) == Array("abcde".utf8))
        #expect(decoder.trailers.map(\.name) == ["x-amz-checksum-crc32"])
        let plain = try verified("UNSIGNED-PAYLOAD")
        #expect(!plain.isChunked && AWSChunkedDecoder(plain) == nil)
    }

    @Test(arguments: [
        "", "3\r\nab", "zz\r\n", "-1\r\n", "3\r\nabcd\r\n", "7000000000\r\n", "0\r\nbad\r\n", "0\r\n\r\nmore\r\n",
        String(repeating: "1", count: 9000),
    ])
    func refusesBrokenFrames(body: String) {
        #expect(throws: AWSError.self) {
            var decoder = AWSChunkedDecoder(unverified: .unsignedTrailer)
            _ = try decoder.decode(Array(body.utf8))
        }
    }
}

/// FIPS 180-4's examples and RFC 4231's test cases 1, 2 and 6 (a key longer than a block).
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func digests(text: String, digest: String) {
        #expect(SHA256.hash(Array(text.utf8)).hexEncoded == digest)
    }

    @Test(arguments: [
        (
            [UInt8](repeating: 0x0B, count: 20), "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Array("Jefe".utf8), "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func authenticates(key: [UInt8], message: String, code: String) {
        #expect(SigningKey(key).authenticate(Array(message.utf8)).hexEncoded == code)
    }
}
