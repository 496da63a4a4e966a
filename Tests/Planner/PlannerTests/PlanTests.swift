import JSON
import PlannerPricing
import PlannerSimulation
import Testing

@testable import Planner

@Suite("A whole plan")
struct PlanTests {
    @Test func everyMeterOfTheSmallShop() throws {
        // When
        let plan = try Plan.make(request())
        let usage = plan.usage
        func amount(_ meter: Meter) -> Double { usage[meter].estimate }
        // Then a day is a month's thirtieth part
        let month = 30.0
        #expect(abs(plan.result.totals.edgeRequests - 40_000) < 1500)
        #expect(
            abs(
                amount(.cloudFrontHTTPSRequests(.us)) + amount(.cloudFrontHTTPSRequests(.europe)) - plan.result.totals
                    .edgeRequests * month) < 1)
        #expect(abs(amount(.cloudFrontHTTPSRequests(.us)) / (plan.result.totals.edgeRequests * month) - 0.8) < 0.02)
        #expect(abs(amount(.apiGatewayRESTRequests) - plan.result.totals.gatewayRequests * month) < 1)
        #expect(amount(.apiGatewayCacheHours(size: "0.5")) == 720)
        // Three environments of half a gigabyte for twelve hours, each day of a month of such Mondays.
        #expect(abs(amount(.lambdaProvisionedGBSeconds) - 3 * 0.5 * 12 * 3600 * month) < 1)
        #expect(amount(.lambdaGBSecondsARM64) > 0 && amount(.lambdaGBSeconds) > 0)
        let posts = try #require(plan.result.routes.first { $0.name == "POST /api/things" }).total.answers
        #expect(abs(amount(.snsPublishes) - posts * month) < month * 10)
        #expect(abs(amount(.s3PutRequests) - posts * month) < month * 10)
        #expect(amount(.dynamoDBWriteRequestUnits) >= posts * 12 * month * 0.98)
        #expect(amount(.dynamoDBStorageGBMonths) == 1 && amount(.dynamoDBPITRGBMonths) == 1)
        #expect(amount(.s3StandardGBMonths) > 2 && amount(.s3IntelligentTransitions) == 0)
        #expect(amount(.kmsKeyMonths) == 1)
        // Topic 2 and queue 3 every five minutes, two callers of the table, and a hundredth of the objects.
        #expect(amount(.kmsRequests) > 8640 * 7 && amount(.kmsRequests) < 8640 * 8)
        #expect(amount(.cognitoMAUEssentials) == 100)
        #expect(amount(.cloudWatchAlarms) == 1)
        #expect(amount(.cloudWatchMetrics) == 17)
        #expect(amount(.xrayTracesRecorded) > 0.05 * plan.result.totals.gatewayRequests * month)
        #expect(amount(.sqsRequests) > 2 * posts * month)
        #expect(amount(.cloudWatchLogsStoredGBMonths) > 0 && amount(.dataTransferOutGB) > 0)
        #expect(plan.bill.unpriced.isEmpty, "\(plan.bill.unpriced)")
        #expect(plan.bill.total > plan.billWithFreeTier.total)
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        func reports(_ seed: UInt64) throws -> [String] {
            var request = try request()
            request.seed = seed
            let plan = try Plan.make(request)
            return [
                TextReport(plan, listsAssumptions: true).lines.joined(separator: "\n"), JSONReport(plan).text,
                HTMLReport(plan).text,
            ]
        }
        let first = try reports(7)
        #expect(try reports(7) == first)
        #expect(try reports(8)[1] != first[1])
    }

    @Test func reportsSayWhatCounts() throws {
        let plan = try Plan.make(request())
        let text = TextReport(plan).lines.joined(separator: "\n")
        for word in [
            "USD a month", "GET /api/things/{id}", "Bill of a month", "Amazon API Gateway", "P95", "Limits:",
            "--assumptions",
        ] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(!text.contains("schedule Work"))
        let json = try JSONValue(parsing: JSONReport(plan).text)
        #expect(json["bill"]?["totalCents"]?.int64Value == plan.bill.total.cents)
        #expect(json["routes"]?.arrayValue?.count == 5)
        #expect(json["routes"]?[1]?["hours"]?.arrayValue?.count == 24)
        #expect(json["assumptions"]?.arrayValue?.allSatisfy { $0["source"]?.stringValue?.isEmpty == false } == true)
        #expect(json["latency"]?["p95"]?["low"]?.doubleValue ?? 9 <= json["latency"]?["p95"]?["high"]?.doubleValue ?? 0)
    }

    @Test func thePageNeedsNothingFromElsewhere() throws {
        var profile = smallProfile
        profile.replace("name: small", with: "name: \"<b>&\\\"\"")
        let html = HTMLReport(try Plan.make(request(profile: profile))).text
        for forbidden in ["http://", "src=", "<script", "<link", "@import", "url(", "<b>&\""] {
            // Sources of prices name their pages, not their addresses.
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
        #expect(html.contains("prefers-color-scheme:dark") && html.contains("width=device-width"))
        #expect(html.contains("&lt;b&gt;&amp;&quot;"))
        #expect(html.components("<svg") >= 4 && html.components("<svg") == html.components("</svg>"))
    }

    @Test func whatIsUnpricedIsOnTheReports() throws {
        let template = smallTemplate + "\n  Machine: { Type: AWS::EC2::Instance, Properties: {} }"
        let plan = try Plan.make(request(template: template))
        #expect(TextReport(plan).lines.contains { $0.contains("Machine (AWS::EC2::Instance)") })
        #expect(HTMLReport(plan).text.contains("Machine (AWS::EC2::Instance"))
    }

    @Test func moreTrafficThanTheTemplateAllowsIsThrottledAndSaid() throws {
        let plan = try Plan.make(
            request(
                template: smallTemplate.replacing(
                    "ThrottlingRateLimit: 50, ThrottlingBurstLimit: 50",
                    with: "ThrottlingRateLimit: 0.05, ThrottlingBurstLimit: 1")))
        let first = try #require(Bottleneck.first(of: plan))
        #expect(first.isExceeded && first.limit.kind == .gatewayMethodRate)
        #expect(first.advice.contains("ThrottlingRateLimit"))
        #expect(PlanSummary(plan).throttled > 1000)
        #expect(TextReport(plan).lines.contains { $0.contains("gives way first") })
        #expect(HTMLReport(plan).text.contains("Gives way first"))
    }

    @Test func changes() throws {
        func plan(_ knob: String, _ factor: Double) throws -> Plan {
            var request = try request()
            request.changes = [Change(knob: knob, factor: factor)]
            return try Plan.make(request)
        }
        let base = try Plan.make(request())
        #expect(abs(try plan("requests", 2).result.totals.edgeRequests / base.result.totals.edgeRequests - 2) < 0.1)
        #expect(try plan("response", 3).bill.total > base.bill.total)
        #expect(try plan("users", 3).usage[.cognitoMAUEssentials].estimate == 300)
        #expect(try plan("stored", 2).usage[.dynamoDBStorageGBMonths].estimate == 2)
        #expect(try plan("provisioned", 0).usage[.lambdaProvisionedGBSeconds].isZero)
        #expect(try plan("round-trip.US", 4).result.overall.p95.value > base.result.overall.p95.value)
        #expect(try plan("work", 10).result.overall.p99.value > base.result.overall.p99.value)
        #expect(try plan("memory", 2).usage[.lambdaGBSeconds] > base.usage[.lambdaGBSeconds])
        #expect(try plan("calls", 2).usage[.dynamoDBReadRequestUnits] > base.usage[.dynamoDBReadRequestUnits])
        #expect(try plan("share.POST /api/things", 2).usage[.snsPublishes] > base.usage[.snsPublishes])
        #expect(
            try plan("logs.function", 3).usage[.cloudWatchVendedLogsIngestedGB]
                > base.usage[.cloudWatchVendedLogsIngestedGB])
        for knob in ["objects", "zipf", "init"] { _ = try plan(knob, 1.5) }
        #expect(errors { _ = try plan("requsts", 2) }.first?.message.contains("did you mean requests?") == true)
    }

    @Test func sideBySide() throws {
        let plan = try Plan.make(request())
        let columns = [Comparison.Column(name: "one", plan: plan), .init(name: "two", plan: plan)]
        let lines = Comparison(columns).lines
        #expect(lines[0].contains("one") && lines[0].contains("two"))
        #expect(lines.contains { $0.contains("USD Amazon API Gateway") })
        #expect(Comparison(columns).rows.count == 4)
    }

    @Test func whatTheProfileSaysOfItsTemplate() throws {
        #expect(try Plan.templatePath(inProfile: "template: ../t.yaml\n" + smallProfile, file: "p") == "../t.yaml")
        #expect(try Plan.templatePath(inProfile: smallProfile, file: "p") == nil)
    }
}

extension String {
    /// How often a text occurs.
    func components(_ text: String) -> Int { self.ranges(of: text).count }
}
