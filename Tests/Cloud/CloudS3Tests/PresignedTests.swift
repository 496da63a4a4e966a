import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import JSON
import HTTPTypes
import Testing

@testable import CloudS3

/// A link to an invoice: what works with it, and what does not.
struct PresignedTests {
    private let cloud: TestCloud
    private let signed: WireRequest

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeSealedBucket("invoices")
        try await cloud.put("invoices", "orders/a b.html", "<p>42</p>")
        try await cloud.put("invoices", "orders/c.html", "secret")
        let keys = try await cloud.role(
            "orders", ["Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::invoices/orders/*"],
            ["Effect": "Allow", "Action": "kms:*", "Resource": "*"])
        let client = AWSClient(
            endpoint: EndpointResolver(
                region: "us-east-1", base: Endpoint(isTLS: false, host: "127.0.0.1", port: 4566)), region: "us-east-1",
            credentials: { keys },
            clock: cloud.clock)
        let url = try await client.presign(
            S3.GetObject.self,
            .init(bucket: "invoices", key: "orders/a b.html", responseContentType: "text/html"), expires: 900)
        await client.shutdown()
        let rest = try #require(url.split(separator: "4566", maxSplits: 1).last)
        let parts = rest.split(separator: "?", maxSplits: 1)
        var request = WireRequest(method: "GET", path: String(parts[0]), rawQuery: String(parts[1]))
        request.headers.set("Host", TestCloud.host)
        signed = request
    }

    @Test func theLinkWorksForFifteenMinutes() async {
        let fresh = await cloud.door.handle(signed)
        #expect(fresh.status == 200)
        #expect(fresh.text == "<p>42</p>")
        #expect(fresh.headers[.contentType] == "text/html")
        cloud.clock.advance(by: .seconds(899))
        #expect(await cloud.door.handle(signed).status == 200)
        cloud.clock.advance(by: .seconds(2))
        let late = await cloud.door.handle(signed)
        #expect(late.status == 403)
        #expect(late.code == "AccessDenied")
    }

    enum Change: CaseIterable { case key, signature, method, query, expiry }

    @Test(arguments: Change.allCases) func aChangedLinkIsRefused(_ change: Change) async {
        var request = signed
        switch change {
        case .key: request.path = "/invoices/orders/c.html"
        case .signature:
            let last = request.rawQuery.removeLast()
            request.rawQuery.append(last == "0" ? "1" : "0")
        case .method: request.method = "DELETE"
        case .query: request.rawQuery = ""
        case .expiry: request.rawQuery.replace("X-Amz-Expires=900", with: "X-Amz-Expires=9000")
        }
        let response = await cloud.door.handle(request)
        #expect(response.status == 403)
        #expect(response.code == (change == .query ? "AccessDenied" : "SignatureDoesNotMatch"))
        #expect(await cloud.door.handle(signed).status == 200)
    }
}
