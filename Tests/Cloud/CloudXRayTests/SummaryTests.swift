import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudXRay

@Suite struct SummaryTests {
    /// Two traces: an order that went through, and one whose function failed.
    private func cloud() async throws -> TestCloud {
        let cloud = try TestCloud()
        let http =
            #""http":{"request":{"url":"https://api/orders","method":"POST","user_agent":"curl","client_ip":"1.2.3.4"},"response":{"status":%}}"#
        try await cloud.put([
            segment(
                1, name: "shop/prod", from: 0, to: 0.3,
                http.replacing("%", with: "201") + #","origin":"AWS::ApiGateway::Stage","resource_arn":"arn:stage""#),
            segment(
                2, name: "orders", parent: 1, from: 0.05, to: 0.25,
                #""origin":"AWS::Lambda::Function","user":"u1","annotations":{"tier":"gold","items":3,"gift":true},"subsegments":[{"id":"00000000000000aa","name":"DynamoDB","namespace":"aws","start_time":1767225600.1,"end_time":1767225600.2}]"#
            ),
            segment(
                1, trace: 2, name: "shop/prod", from: 100, to: 102, http.replacing("%", with: "502") + #","fault":true"#
            ),
            segment(
                2, trace: 2, name: "orders", parent: 1, from: 100, to: 101,
                #""fault":true,"annotations":{"tier":"basic"}"#),
            segment(
                3, trace: 2, name: "SNS", parent: 2, from: 100, to: 100.5,
                #""type":"subsegment","namespace":"aws","error":true,"throttle":true"#),
            segment(1, trace: 3, name: "users", from: 200, to: nil),
        ])
        return cloud
    }

    private func found(_ cloud: TestCloud, _ filter: String?, from: Int = 0, to: Int = 3600) async throws -> [String] {
        let output = try await cloud.send(
            XRay.GetTraceSummaries.self,
            .init(
                startTime: cloud.clock.now + .seconds(from), endTime: cloud.clock.now + .seconds(to),
                filterExpression: filter))
        return output.traceSummaries?.compactMap(\.id) ?? []
    }

    @Test func summaries() async throws {
        let cloud = try await cloud()
        let output = try await cloud.send(
            XRay.GetTraceSummaries.self, .init(startTime: cloud.clock.now, endTime: cloud.clock.now + .seconds(3600)))
        let all = try #require(output.traceSummaries)
        #expect(all.map(\.id) == (1...3).map(traceID) && output.tracesProcessedCount == 3 && output.nextToken == nil)
        let good = all[0]
        #expect(abs((good.duration ?? 0) - 0.3) < 1e-6 && abs((good.responseTime ?? 0) - 0.3) < 1e-6)
        #expect(good.hasFault == false && good.hasError == false && good.isPartial == false)
        #expect(good.http?.httpStatus == 201 && good.http?.httpMethod == "POST" && good.http?.clientIp == "1.2.3.4")
        #expect(good.http?.httpURL == "https://api/orders" && good.http?.userAgent == "curl")
        #expect(good.entryPoint?.name == "shop/prod" && good.entryPoint?.type == "AWS::ApiGateway::Stage")
        #expect(good.serviceIds?.map(\.name) == ["shop/prod", "orders", "DynamoDB"])
        #expect(good.users?.map(\.userName) == ["u1"] && good.resourceARNs?.map(\.arn) == ["arn:stage"])
        #expect(good.annotations?["tier"]?.first?.annotationValue?.stringValue == "gold")
        #expect(good.annotations?["items"]?.first?.annotationValue?.numberValue == 3)
        #expect(good.annotations?["gift"]?.first?.annotationValue?.booleanValue == true)
        // A subsegment's error is not the trace's.
        #expect(all[1].hasFault == true && all[1].hasError == false && all[1].hasThrottle == false)
        #expect(all[2].isPartial == true && all[2].responseTime == nil)
    }

    @Test(arguments: [
        ("", [1, 2, 3]), ("ok", [1, 3]), ("fault", [2]), ("!fault", [1, 3]), ("fault = true", [2]),
        ("fault = false", [1, 3]),
        ("fault != true", [1, 3]), ("error", []), ("throttle", []), ("partial", [3]), ("NOT ok", [2]),
        (#"service("orders")"#, [1, 2]), (#"service("users")"#, [3]), (#"service("DynamoDB")"#, [1]),
        (#"service("no")"#, []),
        (#"service("orders") { fault }"#, [2]), (#"service("SNS") { throttle AND error }"#, [2]),
        (#"service("orders") { responsetime > 0.5 }"#, [2]), (#"service("orders") { annotation.tier = "gold" }"#, [1]),
        (#"service(id(name: "orders", type: "AWS::Lambda::Function"))"#, [1, 2]),
        ("responsetime > 1", [2]), ("responsetime <= 0.5", [1]), ("duration >= 2", [2]), ("duration < 2", [1, 3]),
        ("http.status = 502", [2]), ("http.status != 201", [2]), ("http.status >= 200 AND http.status < 300", [1]),
        (#"http.method = "POST""#, [1, 2]), (#"http.url CONTAINS "orders""#, [1, 2]),
        (#"http.url ENDSWITH "users""#, []),
        (#"http.url BEGINSWITH "https""#, [1, 2]), (#"http.useragent = "curl""#, [1, 2]),
        (#"http.clientip = "1.2.3.4""#, [1, 2]),
        (#"annotation.tier = "gold""#, [1]), (#"annotation[tier] = "basic""#, [2]),
        (#"annotation["tier"] != "gold""#, [2]),
        ("annotation.items = 3", [1]), ("annotation.items > 3", []), ("annotation.gift = true", [1]),
        ("annotation.gift != true", []),
        ("annotation.tier", [1, 2]), (#"user = "u1""#, [1]), (#"name = "users""#, [3]),
        (#"partial OR annotation.tier = "gold""#, [1, 3]),
        // AND binds closer than OR.
        (#"partial OR fault AND responsetime > 5"#, [3]), (#"(partial OR fault) AND duration > 1"#, [2]),
    ])
    func filters(expression: String, traces: [Int]) async throws {
        #expect(try await found(try await cloud(), expression) == traces.map(traceID))
    }

    @Test(arguments: [
        "service", "service(", #"service("x""#, "service(x)", #"service("x") {"#, #"service("x") { fault"#,
        "service(id(5))", "responsetime", "responsetime >", "responsetime > x",
        "(fault", "fault)", "fault fault", "AND", #""text""#, "annotation[", "annotation[x", "annotation[=", "what = 1",
        #"user = "open"#,
        "fault = 1", "$", "annotation.", String(repeating: "(", count: 4000),
        String(repeating: "fault OR ", count: 1000) + "fault",
    ])
    func badFilters(expression: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(
            XRay.GetTraceSummaries.self,
            .init(startTime: cloud.clock.now, endTime: cloud.clock.now, filterExpression: expression))
        #expect(error?.code == "InvalidRequestException")
        #expect(error?.message.hasPrefix("Invalid FilterExpression:") == true)
    }

    @Test func ranges() async throws {
        let cloud = try await cloud()
        #expect(try await found(cloud, nil, from: 50, to: 150) == [traceID(2)])
        #expect(try await found(cloud, nil, from: 101, to: 199).isEmpty)
        // By event, a trace that lasts into the range counts.
        let output = try await cloud.send(
            XRay.GetTraceSummaries.self,
            .init(
                startTime: cloud.clock.now + .seconds(101), endTime: cloud.clock.now + .seconds(199),
                timeRangeType: "Event"))
        #expect(output.traceSummaries?.map(\.id) == [traceID(2)])
        func code(_ from: Int, _ to: Int, type: String? = nil, token: String? = nil) async -> String? {
            await cloud.refusal(
                XRay.GetTraceSummaries.self,
                .init(
                    startTime: cloud.clock.now + .seconds(from), endTime: cloud.clock.now + .seconds(to),
                    timeRangeType: type,
                    nextToken: token))?.code
        }
        #expect(await code(1, 0) == "InvalidRequestException")
        #expect(await code(0, 86_401) == "InvalidRequestException")
        #expect(await code(0, 1, type: "Never") == "InvalidRequestException")
        #expect(await code(0, 1, token: "x") == "InvalidRequestException")
    }

    @Test func pages() async throws {
        let cloud = try TestCloud()
        try await cloud.put(
            (1...450).map { segment(1, trace: $0, from: Double($0 / 3), to: 200, $0 % 2 == 0 ? #""fault":true"# : "") })
        var ids: [String] = []
        var token: String?
        var pages = 0
        repeat {
            let output = try await cloud.send(
                XRay.GetTraceSummaries.self,
                .init(
                    startTime: cloud.clock.now, endTime: cloud.clock.now + .seconds(3600), filterExpression: "fault",
                    nextToken: token))
            ids += output.traceSummaries?.compactMap(\.id) ?? []
            token = output.nextToken
            pages += 1
        } while token != nil && pages < 20
        #expect(ids.count == 225 && Set(ids).count == 225 && pages == 3)
    }
}
