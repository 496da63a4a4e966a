import AWSCore
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct ProxyResponseTests {
    private func parse(_ text: String) -> WireResponse? { ProxyResponse.parse(Array(text.utf8)) }

    private func values(_ response: WireResponse?, _ name: String) -> [String] {
        response?.headers[values: HTTPField.Name(name)!] ?? []
    }

    @Test(arguments: [
        (#"{"statusCode":200}"#, 200, ""),
        (#"{"statusCode":"201","body":null}"#, 201, ""),
        (#"{"statusCode":599,"body":""}"#, 599, ""),
        (#"{"statusCode":200,"body":"é"}"#, 200, "é"),
        (#"{"statusCode":200,"body":"aGk=","isBase64Encoded":true}"#, 200, "hi"),
        (#"{"statusCode":200,"body":"aGk=","isBase64Encoded":"true"}"#, 200, "hi"),
        (#"{"statusCode":200,"body":"aGk=","isBase64Encoded":false}"#, 200, "aGk="),
        (#"{"statusCode":200,"headers":null,"multiValueHeaders":null,"isBase64Encoded":null}"#, 200, ""),
    ])
    func whatFollowsTheFormatIsTaken(_ payload: String, _ status: Int, _ body: String) {
        let response = parse(payload)
        #expect(response?.status == status && response?.text == body)
        #expect(values(response, "Content-Type") == ["application/json"])
    }

    private static let malformed = [
        "", "null", "[]", #""text""#, "{}", "{", #"{"message":"hi"}"#, #"{"statusCode":null}"#,
        #"{"statusCode":99}"#, #"{"statusCode":600}"#, #"{"statusCode":"ok"}"#, #"{"statusCode":1.5}"#,
        #"{"statusCode":200,"body":{}}"#, #"{"statusCode":200,"body":7}"#, #"{"statusCode":200,"body":[1]}"#,
        #"{"statusCode":200,"body":"!!","isBase64Encoded":true}"#,
        #"{"statusCode":200,"headers":"X: y"}"#, #"{"statusCode":200,"headers":{"X":["y"]}}"#,
        #"{"statusCode":200,"multiValueHeaders":["X"]}"#, #"{"statusCode":200,"multiValueHeaders":{"X":"y"}}"#,
        #"{"statusCode":200,"unknown":1}"#,
    ]

    @Test(arguments: malformed)
    func whatDoesNotIsMalformed(_ payload: String) async throws {
        #expect(parse(payload) == nil)
        let gateway = try await Gateway(paths: ["/a": ["get": Gateway.lambda()]])
        gateway.neighbours.answer(payload)
        let response = try await gateway.ask("GET", "/a")
        #expect(response.status == 502 && response.text == #"{"message":"Internal server error"}"#)
        #expect(response.headers.first("x-amzn-ErrorType") == "InternalServerErrorException")
    }

    @Test func aFunctionThatFailedLooksTheSame() async throws {
        let gateway = try await Gateway(paths: ["/a": ["get": Gateway.lambda()]])
        gateway.neighbours.answer(#"{"statusCode":200}"#, functionError: "Unhandled")
        #expect(try await gateway.ask("GET", "/a").status == 502)
    }

    @Test func headersGoOn() {
        let response = parse(
            #"""
            {"statusCode":200,"headers":{"Content-Type":"text/html","X-Number":1,"X-Flag":true,"X-Nothing":null,"bad name":"x"},
            "multiValueHeaders":{"Set-Cookie":["a=1","b=2"],"X-Empty":[],"X-Mixed":["a",2]}}
            """#)
        #expect(values(response, "content-type") == ["text/html"])
        #expect(values(response, "x-number") == ["1"] && values(response, "x-flag") == ["true"])
        #expect(values(response, "set-cookie") == ["a=1", "b=2"] && values(response, "x-mixed") == ["a", "2"])
        #expect(values(response, "x-nothing").isEmpty && values(response, "x-empty").isEmpty)
    }

    @Test func bothKindsOfHeadersAreMerged() {
        // "If you specify values for both, API Gateway merges them into a single list": each pair once.
        let response = parse(
            #"{"statusCode":200,"headers":{"set-cookie":"a=1","X-One":"1"},"multiValueHeaders":{"Set-Cookie":["a=1","b=2"],"X-ONE":["2"]}}"#
        )
        #expect(values(response, "set-cookie").sorted() == ["a=1", "b=2"])
        #expect(values(response, "x-one").sorted() == ["1", "2"])
    }

    @Test func someHeadersAreRenamedOrDropped() {
        let response = parse(
            #"""
            {"statusCode":200,"headers":{"Date":"today","Server":"me","WWW-Authenticate":"Basic","Connection":"close",
            "Content-Length":"99","Transfer-Encoding":"chunked","Host":"x","Trailer":"y"}}
            """#)
        let names = (response?.headers ?? [:]).map(\.name.canonicalName).sorted()
        #expect(
            names == [
                "content-type", "x-amzn-remapped-date", "x-amzn-remapped-server", "x-amzn-remapped-www-authenticate",
            ])
    }

    @Test func aHeaderCannotSmuggleAnother() async throws {
        let response = parse(#"{"statusCode":200,"headers":{"X-Evil":"a\r\nSet-Cookie: b=1","X\r\nY":"z"}}"#)
        #expect(values(response, "set-cookie").isEmpty)
        #expect(response?.headers.allSatisfy { !$0.value.utf8.contains(0x0A) && !$0.value.utf8.contains(0x0D) } == true)
    }
}
