import AWSCore
import PlannerSimulation
import Testing

@testable import Planner

@Suite("Logs to replay")
struct TrafficLogTests {
    static let cloudFront = """
        #Version: 1.0
        #Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs-bytes
        2026-11-02\t10:00:01\tIAD89-C1\t2048\t1.2.3.4\tGET\td.cloudfront.net\t/index.html\t200\t300
        2026-11-02\t10:00:03\tMAD53-P1\t512\t1.2.3.4\tPOST\td.cloudfront.net\t/api/things\t201\t900
        2026-11-02\t11:30:00\tXXX1\t512\t1.2.3.4\tGET\td.cloudfront.net\t/api/things/7\t200\t300
        """
    static let gateway = """
        {"requestId":"a","time":"02/Nov/2026:10:00:01 +0100","method":"GET","route":"/api/things","status":"200","bytes":"812"}
        {"requestId":"b","time":"2026-11-02T09:00:02Z","method":"GET","path":"/api/things/9","bytes":100}
        """

    @Test func cloudFront() throws {
        let log = try TrafficLog.read(Self.cloudFront, format: .cloudfront, file: "a.log")
        #expect(log.entries.map(\.method) == ["GET", "POST", "GET"])
        #expect(log.entries.map(\.place) == ["US", "EU", nil])
        #expect(log.entries[0].bytes == 2048 && log.entries[0].requestBytes == 300)
        #expect(log.entries[2].path == "/api/things/7")
    }

    @Test func gatewayTimesHaveTheirOwnZone() throws {
        let log = try TrafficLog.read(Self.gateway, format: .gateway, file: "a.log")
        #expect(log.entries.map(\.path) == ["/api/things", "/api/things/9"])
        #expect(log.entries[0].time.iso8601 == "2026-11-02T09:00:01Z")
        #expect(log.entries[0].bytes == 812)
    }

    @Test func xray() throws {
        let segment =
            #"{"id":"a","start_time":1793600000.5,"end_time":1793600000.6,"origin":"AWS::ApiGateway::Stage","http":{"request":{"method":"GET","url":"https://x.y/prod/api/things/7?a=b"},"response":{"content_length":99}}}"#
        let inner = #"{"id":"b","parent_id":"a","start_time":1793600000.5,"origin":"AWS::Lambda"}"#
        let lines = try TrafficLog.read("\(segment)\n\(inner)\n", format: .xray, file: "t")
        #expect(lines.entries.map(\.path) == ["/prod/api/things/7"])
        #expect(lines.skipped == 1)
        let wrapped =
            #"[{"Id":"1","Document":"{\"start_time\":1,\"http\":{\"request\":{\"method\":\"GET\",\"url\":\"https://x/a\"}}}"}]"#
        #expect(try TrafficLog.read(wrapped, format: .xray, file: "t").entries.map(\.path) == ["/a"])
    }

    @Test(
        "what is no log",
        arguments: [
            (TrafficLog.Format.cloudfront, "2026-11-02\tx", 1, "#Fields"),
            (.cloudfront, "#Fields: date time\n2026-11-02\t10:00:00", 2, "cs-method"),
            (.gateway, "GET / 200", 1, "JSON object"), (.gateway, #"{"method":"GET"}"#, 1, "expected a time"),
            (.gateway, #"{"time":"2026-11-02T09:00:02Z"}"#, 1, "route or path"), (.xray, "[", 1, "JSON array"),
            (.xray, "{}", 1, "start_time"), (.gateway, "", 0, "no request"),
        ] as [(TrafficLog.Format, String, Int, String)])
    func wrong(_ format: TrafficLog.Format, _ text: String, _ line: Int, _ says: String) {
        let found = errors { _ = try TrafficLog.read(text, format: format, file: "a.log") }
        #expect(found.first?.line == line)
        #expect(found.first?.message.contains(says) == true, "\(found)")
    }

    @Test func aReplayedLogBecomesRoutesWithItsOwnCountsSizesAndPlaces() throws {
        // Given
        let text = "geography: {US: 50%, EU: 50%}\nreplay: {file: a.log, format: cloudfront, multiply: 100}\n"
        var request = try request(profile: text)
        request.load = { _ in Self.cloudFront }
        // When
        let plan = try Plan.make(request)
        // Then
        #expect(plan.result.routes.map(\.name).prefix(3) == ["GET /*", "GET /api/things/{id}", "POST /api/things"])
        #expect(plan.profile.horizon == 7200)
        let site = plan.model.input.routes[0]
        #expect(site.responseBytes == 2048 + 500)
        #expect(site.geographyShares?.map(\.geography) == ["US"])
        #expect((40...180).contains(plan.result.routes[0].total.requests))
        #expect(plan.notes.isEmpty)
    }

    @Test func aLogThatIsNotThere() throws {
        let text = "replay: {file: no.log, format: gateway}\n"
        let found = errors { _ = try ProfileReader.read(text, file: "p.yaml") }
        #expect(found.first?.message == "replay.file: no.log cannot be read")
    }
}
