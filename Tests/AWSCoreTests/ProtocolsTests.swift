import HTTPTypes
import JSON
import Testing

@testable import AWSCore

@Suite("Protocols: both ways")
struct ProtocolsRoundTripTests {
    @Test(arguments: AWSProtocol.allCases)
    func everythingSurvivesRequestsAndResponses(wireProtocol: AWSProtocol) throws {
        let service = Fixture.service(wireProtocol)
        let operation = Fixture.operation

        let request = try wireProtocol.encodeRequest(Fixture.document, for: operation, of: service)
        #expect(try wireProtocol.decodeRequest(request, for: operation, of: service) == Fixture.document)

        let response = try wireProtocol.encodeResponse(
            Fixture.document, for: operation, of: service, requestID: Fixture.requestID)
        #expect(try wireProtocol.decodeResponse(response, for: operation, of: service) == Fixture.document)

        let (routed, found) = try #require(OperationRouter(service: service, operations: [operation]).route(request))
        #expect(routed == wireProtocol)
        #expect(found.name == "Do")
    }

    @Test(arguments: [AWSProtocol.restXml, .restJson1])
    func bindingsSurvive(wireProtocol: AWSProtocol) throws {
        let service = Fixture.service(wireProtocol)
        let input = Document.structure(
            .init(
                [
                    ("Bucket", .string("b")), ("Key", .string("a//b c/ü+")), ("Limit", .integer(3)),
                    ("Tags", .list([.string("x"), .string("y&z")])),
                    ("Since", .timestamp(Timestamp(epochSeconds: 1_700_000_000))),
                    ("List", .list([.string("p,q"), .string("r")])),
                    ("Metadata", Fixture.structure(("color", .string("red")))),
                ] + Fixture.values))
        let request = try wireProtocol.encodeRequest(input, for: Fixture.rest, of: service)
        #expect(request.path == "/b/a//b%20c/%C3%BC%2B")
        #expect(request.rawQuery == "mark&kind=2&limit=3&tag=x&tag=y%26z")
        #expect(request.headers.first("If-Modified-Since") == "Tue, 14 Nov 2023 22:13:20 GMT")
        #expect(request.headers.first("X-List") == "\"p,q\",r")
        #expect(request.headers.first("x-amz-meta-color") == "red")
        let decoded = try wireProtocol.decodeRequest(request, for: Fixture.rest, of: service)
        #expect(decoded == input)

        let output = Document.structure(
            .init(
                [
                    ("ETag", .string("\"e\"")), ("Status", .integer(201)),
                    ("Metadata", Fixture.structure(("color", .string("red")))),
                ] + Fixture.values))
        let response = try wireProtocol.encodeResponse(output, for: Fixture.rest, of: service, requestID: "r")
        #expect(response.status == 201)
        #expect(try wireProtocol.decodeResponse(response, for: Fixture.rest, of: service) == output)
    }

    @Test(arguments: [AWSProtocol.restXml, .restJson1], [[], [0, 1, 255]] as [[UInt8]])
    func rawPayloadsAreTheBody(wireProtocol: AWSProtocol, bytes: [UInt8]) throws {
        let service = Fixture.service(wireProtocol)
        let input = Fixture.structure(("Bucket", .string("b")), ("Key", .string("k")), ("Body", .blob(bytes)))
        let request = try wireProtocol.encodeRequest(input, for: Fixture.blobRest, of: service)
        #expect(request.body == bytes)
        #expect(try wireProtocol.decodeRequest(request, for: Fixture.blobRest, of: service) == input)
    }

    @Test(arguments: AWSProtocol.allCases)
    func errorsSurvive(wireProtocol: AWSProtocol) throws {
        let service = Fixture.service(wireProtocol)
        let error = AWSError(
            "NotFound", "no <such> thing", status: 404, details: Fixture.structure(("Thing", .string("t&t"))))
        let response = wireProtocol.encodeError(
            error, of: service, operation: Fixture.operation, requestID: Fixture.requestID)
        #expect(response.status == 404)
        #expect(response.headers.first("x-amzn-requestid") == Fixture.requestID)
        let thrown = #expect(throws: AWSError.self) {
            try wireProtocol.decodeResponse(response, for: Fixture.operation, of: service)
        }
        #expect(thrown?.code == "NotFound")
        #expect(thrown?.message == "no <such> thing")
        #expect(thrown?.details?["Thing"] == .string("t&t"))
        #expect(wireProtocol.decodeError(response, of: service).message == "no <such> thing")
    }
}

@Suite("Protocols: on the wire")
struct ProtocolsWireTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    private let small = Fixture.structure(
        ("Renamed", .string("x")), ("Names", .list([.string("a")])), ("Flat", .list([.string("b")])),
        ("Named", .list([.string("n")])), ("Map", Fixture.structure(("k", .string("v")))),
        ("FlatMap", Fixture.structure(("k", .string("v")))),
        ("When", .timestamp(Timestamp(milliseconds: 1_700_000_000_500))))

    @Test func awsJson() throws {
        let request = try AWSProtocol.awsJson1_0.encodeRequest(
            small, for: Fixture.operation, of: Fixture.service(.awsJson1_0))
        #expect(request.headers.first("X-Amz-Target") == "Fixture_1.Do")
        #expect(request.headers[.contentType] == "application/x-amz-json-1.0")
        #expect(
            text(request.body)
                == #"{"Other":"x","Names":["a"],"Flat":["b"],"Named":["n"],"Map":{"k":"v"},"FlatMap":{"k":"v"},"When":1700000000.5}"#
        )
    }

    @Test func dynamoDBHasItsChecksumAndErrorNamespace() throws {
        let service = Fixture.service(.awsJson1_0, name: "dynamodb")
        let response = AWSProtocol.awsJson1_0.encodeError(
            AWSError("ResourceNotFoundException", "m"), of: service, operation: nil, requestID: "r")
        #expect(
            text(response.body)
                == #"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"m"}"#)
        #expect(response.headers.first("x-amz-crc32") == String(CRC.crc32.checksum(of: response.body)))
        #expect(CRC.crc32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test func queryCompatibleServicesTellTheOldCode() {
        let response = AWSProtocol.awsJson1_0.encodeError(
            AWSError("NotFound", "m", status: 404), of: Fixture.service(.awsJson1_0, queryCompatible: true),
            operation: Fixture.operation, requestID: "r")
        #expect(response.headers.first("x-amzn-query-error") == "Old.NotFound;Sender")
    }

    @Test func awsQuery() throws {
        let service = Fixture.service(.awsQuery)
        let request = try AWSProtocol.awsQuery.encodeRequest(small, for: Fixture.operation, of: service)
        #expect(
            text(request.body)
                == "Action=Do&Version=2020-01-01&Other=x&Names.member.1=a&Flat.1=b&Named.Item.1=n&Map.entry.1.key=k"
                + "&Map.entry.1.value=v&FlatMap.1.Name=k&FlatMap.1.Value=v&When=2023-11-14T22%3A13%3A20.500Z")
        let response = try AWSProtocol.awsQuery.encodeResponse(
            small, for: Fixture.operation, of: service, requestID: "r")
        #expect(
            text(response.body) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <DoResponse xmlns="http://fixture/"><DoResult><Other>x</Other><Names><member>a</member></Names>\
                <Flat>b</Flat><Named><Item>n</Item></Named><Map><entry><key>k</key><value>v</value></entry></Map>\
                <FlatMap><Name>k</Name><Value>v</Value></FlatMap><When>2023-11-14T22:13:20.500Z</When></DoResult>\
                <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></DoResponse>
                """)
        let asGet = WireRequest(method: "GET", rawQuery: text(request.body))
        #expect(
            try AWSProtocol.awsQuery.decodeRequest(asGet, for: Fixture.operation, of: service)["Renamed"]
                == .string("x"))
    }

    @Test func sqsQueryUsesTheFormerNames() throws {
        let attributes = Shape(
            "QueueAttributeMap", .map, element: Member("value", .string), key: Member("key", .string), flattened: true)
        let operation = OperationSchema(
            name: "CreateQueue",
            input: Shape("In", .structure, members: [Member("QueueName", .string), Member("Attributes", attributes)]),
            output: .unit)
        let request = WireRequest(
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array("Action=CreateQueue&QueueName=q&Attribute.1.Name=DelaySeconds&Attribute.1.Value=5".utf8))
        let input = try AWSProtocol.awsQuery.decodeRequest(
            request, for: operation, of: Fixture.service(.awsQuery, name: "sqs"))
        #expect(input["Attributes"]?["DelaySeconds"] == .string("5"))
    }

    @Test func s3ErrorsStandAlone() {
        let response = AWSProtocol.restXml.encodeError(
            AWSError("NoSuchKey", "m", status: 404, details: Fixture.structure(("Key", .string("k")))),
            of: Fixture.service(.restXml, name: "s3"), operation: nil, requestID: "r")
        #expect(
            text(response.body) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>NoSuchKey</Code><Message>m</Message><Key>k</Key><RequestId>r</RequestId><HostId>r</HostId></Error>
                """)
        #expect(response.headers.first("x-amz-request-id") == "r")
    }

    @Test func restJsonErrorsNameTheirTypeInAHeader() {
        let response = AWSProtocol.restJson1.encodeError(
            AWSError("NotFound", "m", status: 404), of: Fixture.service(.restJson1), operation: nil, requestID: "r")
        #expect(response.headers.first("X-Amzn-ErrorType") == "NotFound")
        #expect(text(response.body) == #"{"message":"m"}"#)
    }

    @Test func rpcv2Cbor() throws {
        let request = try AWSProtocol.rpcv2Cbor.encodeRequest(
            Fixture.structure(("Renamed", .string("x")), ("When", .timestamp(Timestamp(epochSeconds: 1)))),
            for: Fixture.operation, of: Fixture.service(.rpcv2Cbor))
        #expect(request.path == "/service/Fixture_1/operation/Do")
        #expect(request.headers.first("smithy-protocol") == "rpc-v2-cbor")
        #expect(request.body.hexEncoded == "a26752656e616d65646178645768656ec101")
    }
}

@Suite("Protocols: what clients get wrong")
struct ProtocolsLeniencyTests {
    private func decode(_ json: String) throws -> Document {
        try AWSProtocol.awsJson1_0.decodeRequest(
            WireRequest(body: Array(json.utf8)), for: Fixture.operation, of: Fixture.service(.awsJson1_0))
    }

    @Test(arguments: [
        #"{"Text":1}"#, #"{"Text":{}}"#, #"{"Text":[]}"#, #"{"Flag":"yes"}"#, #"{"Count":"1"}"#, #"{"Count":1.5}"#,
        #"{"Count":2147483648}"#, #"{"Big":9223372036854775808}"#, #"{"Bytes":"a"}"#, #"{"Bytes":"****"}"#,
        #"{"Bytes":"AA-_"}"#, #"{"Names":"x"}"#, #"{"Names":{}}"#, #"{"Map":[]}"#, #"{"Tree":"x"}"#,
        #"{"When":"soon"}"#,
        #"{"When":1e300}"#, #"{"Text":"x""#, #"[]"#, #"{"#, "nonsense",
        String(repeating: #"{"Tree":"#, count: 5000),
    ])
    func wrongJSONIsASerializationException(json: String) {
        let error = #expect(throws: AWSError.self) { try decode(json) }
        #expect(error?.code == "SerializationException")
    }

    @Test func unknownMembersAndNullsAreSkipped() throws {
        #expect(
            try decode(#"{"Unknown":{"a":[1]},"Text":null,"Count":1.0,"Big":1e3}"#)
                == Fixture.structure(("Count", .integer(1)), ("Big", .integer(1000))))
        #expect(try decode("") == Fixture.structure())
    }

    @Test(arguments: [
        "", "<", "<a>", "<a></b>", "<a><b></a></b>", "<a b></a>", "<a>&nope;</a>", "<a>&#0;</a>", "<a/><b/>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<a b=\"1\" b=\"2\"/>", "<a>\u{0}</a", "<1a/>", "text",
        String(repeating: "<a>", count: 100_000),
    ])
    func wrongXMLIsRefused(xml: String) {
        #expect(throws: XMLError.self) { try XMLNode(parsing: Array(xml.utf8)) }
        guard !xml.isEmpty else { return }
        let request = WireRequest(method: "PUT", path: "/b/k", rawQuery: "mark&kind=2", body: Array(xml.utf8))
        let error = #expect(throws: AWSError.self) {
            try AWSProtocol.restXml.decodeRequest(request, for: Fixture.rest, of: Fixture.service(.restXml))
        }
        #expect(error?.code == "MalformedXML")
    }

    @Test func xmlReadsWhatOthersWrite() throws {
        let node = try XMLNode(
            parsing: Array(
                "\u{FEFF}<?xml version='1.0'?><!-- c -->\n<p:a xsi:type = 'T' ><b>1 &lt;&#x41;&#66;</b><![CDATA[<&>]]><c/></p:a>\n"
                    .utf8))
        #expect(node.name == "a")
        #expect(node.attribute("xsi:type") == "T")
        #expect(node.child("b")?.text == "1 <AB")
        #expect(node.text == "<&>")
        #expect(node.children.count == 2)
    }

    @Test(arguments: [
        "", "a1", "a16161", "61", "6261", "ff", "9fff00", "1bffffffffffffffff", "a1016161", "62c328",
        "5bffffffffffffffff",
        "9bffffffffffffffff", "f8", "1c", "7f4161ff", String(repeating: "81", count: 4000) + "00",
    ])
    func wrongCBORIsRefused(hex: String) throws {
        #expect(throws: CBORError.self) { try CBOR(parsing: try #require([UInt8](hex: hex))) }
    }

    /// RFC 8949, appendix A.
    @Test(arguments: [
        ("00", CBOR.integer(0)), ("1818", .integer(24)), ("1903e8", .integer(1000)),
        ("1b000000e8d4a51000", .integer(1_000_000_000_000)),
        ("20", .integer(-1)), ("3903e7", .integer(-1000)), ("f90000", .double(0)), ("f93c00", .double(1)),
        ("fb3ff199999999999a", .double(1.1)), ("f97bff", .double(65504)), ("fa47c35000", .double(100_000)),
        ("f90001", .double(5.960464477539063e-8)), ("f9c400", .double(-4)), ("f97c00", .double(.infinity)),
        ("f4", .boolean(false)),
        ("f6", .null), ("f7", .null), ("c11a514b67b0", .tagged(1, .integer(1_363_896_240))),
        ("4401020304", .bytes([1, 2, 3, 4])),
        ("62c3bc", .text("ü")), ("83010203", .array([.integer(1), .integer(2), .integer(3)])),
        ("a26161016162820203", .map([("a", .integer(1)), ("b", .array([.integer(2), .integer(3)]))])),
        ("5f42010243030405ff", .bytes([1, 2, 3, 4, 5])), ("7f657374726561646d696e67ff", .text("streaming")),
        (
            "9f018202039f0405ffff",
            .array([.integer(1), .array([.integer(2), .integer(3)]), .array([.integer(4), .integer(5)])])
        ),
        ("bf61610161629f0203ffff", .map([("a", .integer(1)), ("b", .array([.integer(2), .integer(3)]))])),
    ])
    func cborReadsTheExamplesOfTheRFC(hex: String, item: CBOR) throws {
        #expect(try CBOR(parsing: try #require([UInt8](hex: hex))) == item)
        #expect(try CBOR(parsing: item.encoded) == item)
    }
}
