import HTTPTypes
import Testing

@testable import AWSCore

@Suite("Protocols: routing")
struct ProtocolsRoutingTests {
    private static func operation(
        _ name: String, _ method: String, _ uri: String, header: String? = nil, query: String? = nil
    )
        -> OperationSchema
    {
        var members: [Member] = []
        if uri.contains("{Bucket}") { members.append(Member("Bucket", .string, in: .uri, required: true)) }
        if uri.contains("{Key+}") { members.append(Member("Key", .string, in: .uri, required: true)) }
        if let header { members.append(Member("Header", .string, wire: header, in: .header, required: true)) }
        if let query { members.append(Member("Query", .string, wire: query, in: .querystring, required: true)) }
        return OperationSchema(
            name: name, method: method, uri: uri, input: Shape(name, .structure, members: members), output: .unit)
    }

    private static let s3 = OperationRouter(
        service: Fixture.service(.restXml, name: "s3"),
        operations: [
            operation("ListBuckets", "GET", "/"), operation("ListObjects", "GET", "/{Bucket}"),
            operation("ListObjectsV2", "GET", "/{Bucket}?list-type=2"),
            operation("GetBucketTagging", "GET", "/{Bucket}?tagging"),
            operation("GetObject", "GET", "/{Bucket}/{Key+}"),
            operation("ListParts", "GET", "/{Bucket}/{Key+}", query: "uploadId"),
            operation("PutObject", "PUT", "/{Bucket}/{Key+}"),
            operation("CopyObject", "PUT", "/{Bucket}/{Key+}", header: "x-amz-copy-source"),
        ])

    @Test(arguments: [
        ("GET /", "ListBuckets"), ("GET /b", "ListObjects"), ("GET /b/", "ListObjects"),
        ("GET /b?list-type=2", "ListObjectsV2"),
        ("GET /b?list-type=1", "ListObjects"), ("GET /b?tagging", "GetBucketTagging"),
        ("GET /b?tagging=", "GetBucketTagging"),
        ("GET /b/k", "GetObject"), ("GET /b/k/", "GetObject"), ("GET /b//", "GetObject"), ("GET /b/a/b", "GetObject"),
        ("GET /b/k?uploadId=1", "ListParts"), ("PUT /b/k", "PutObject"), ("GET /b?acl", nil), ("POST /b", nil),
    ])
    func s3(line: String, name: String?) {
        let parts = line.split(whereSeparator: { $0 == " " || $0 == "?" }).map(String.init)
        let request = WireRequest(method: parts[0], path: parts[1], rawQuery: parts.count > 2 ? parts[2] : "")
        #expect(Self.s3.route(request)?.1.name == name)
    }

    @Test func requiredHeadersDecide() {
        let request = WireRequest(method: "PUT", path: "/b/k", headers: [HTTPField.Name("x-amz-copy-source")!: "/c/d"])
        #expect(Self.s3.route(request)?.1.name == "CopyObject")
    }

    @Test func unknownOperationsAreNamed() {
        let json = OperationRouter(service: Fixture.service(.awsJson1_0), operations: [Fixture.operation])
        let request = WireRequest(headers: [.amzTarget: "Fixture_1.Nope", .contentType: "application/x-amz-json-1.0"])
        #expect(json.route(request) == nil)
        #expect(json.operationName(in: request) == "Nope")
        #expect(json.operationName(in: WireRequest(headers: [.amzTarget: "Else_1.Do"])) == nil)
    }
}
