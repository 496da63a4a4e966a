import JSON
import Testing

@testable import PlannerPricing

@Suite struct BundledPriceListTests {
    private let prices: PriceList

    init() throws { prices = try .bundled() }

    @Test func pricesEveryMeterThatHasAName() {
        // given
        let places: [EdgePlace] = EdgePlace.allCases
        let caches = ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"]
        let named: [Meter] =
            [
                .lambdaRequests, .lambdaGBSeconds, .lambdaGBSecondsARM64, .lambdaProvisionedGBSeconds,
                .lambdaProvisionedGBSecondsARM64, .lambdaProvisionedDurationGBSeconds,
                .lambdaProvisionedDurationGBSecondsARM64, .lambdaEphemeralStorageGBSeconds, .apiGatewayRESTRequests,
                .apiGatewayHTTPRequests, .dynamoDBWriteRequestUnits, .dynamoDBReadRequestUnits,
                .dynamoDBStorageGBMonths, .dynamoDBPITRGBMonths, .dynamoDBStreamReadRequests, .s3StandardGBMonths,
                .s3IntelligentFrequentGBMonths, .s3IntelligentInfrequentGBMonths,
                .s3IntelligentArchiveInstantGBMonths, .s3IntelligentMonitoredObjects, .s3PutRequests, .s3GetRequests,
                .s3IntelligentTransitions, .sqsRequests, .sqsFIFORequests, .snsPublishes, .snsSQSDeliveries,
                .snsLambdaDeliveries, .snsHTTPDeliveries, .snsEmailDeliveries, .eventBridgeCustomEvents,
                .eventBridgeAWSEvents, .eventBridgeSchedulerInvocations, .cloudFrontInvalidationPaths,
                .cloudFrontFunctionInvocations, .kmsKeyMonths, .kmsRequests, .xrayTracesRecorded,
                .xrayTracesRetrieved, .xrayTracesScanned, .xrayInsightsTraces, .cognitoMAULite,
                .cognitoMAUEssentials, .cloudWatchLogsIngestedGB, .cloudWatchVendedLogsIngestedGB,
                .cloudWatchLogsStoredGBMonths, .cloudWatchLogsScannedGB, .cloudWatchMetrics, .cloudWatchAlarms,
                .cloudWatchAPIRequests, .dataTransferOutGB, .dataTransferToCloudFrontGB, .dataTransferInGB,
            ] + caches.map { .apiGatewayCacheHours(size: $0) }
            + places.flatMap {
                [
                    .cloudFrontHTTPSRequests($0), .cloudFrontHTTPRequests($0), .cloudFrontBytesOutGB($0),
                    .cloudFrontBytesToOriginGB($0),
                ]
            }

        // then
        #expect(named.filter { prices[$0] == nil } == [])
        #expect(Set(prices.prices.map(\.meter)).subtracting(named) == [], "a price that no meter of ours reaches")
    }

    @Test func everyFactSaysWhereAndWhenItWasRead() {
        // Old figures, which docs/pricing.md names: no younger copy shows them.
        let places: [EdgePlace] = [.africaAndMiddleEast, .southAmerica, .australia, .asia, .india]
        let old = Set(places.map { Meter.cloudFrontBytesToOriginGB($0) })
        let sources =
            prices.prices.map { (source: $0.source, isOld: old.contains($0.meter)) }
            + prices.allowances.map { (source: $0.source, isOld: false) }
        for (source, isOld) in sources {
            #expect(
                source.url.hasPrefix("https://aws.amazon.com/") || source.url.hasPrefix("https://pricing.us-east-1."))
            #expect(source.dateRead >= (isOld ? "2024-07-01" : "2025-10-01") && source.dateRead <= prices.date)
        }
        #expect(prices.region == "us-east-1")
        #expect(prices.date == "2026-11-25")
    }

    /// The first unit's price and the price of a unit far beyond the last tier, as the sources state them.
    @Test(arguments: [
        (Meter.lambdaGBSeconds, "0.0000166667", "0.0000133334"),
        (.lambdaGBSecondsARM64, "0.0000133334", "0.0000106667"),
        (.apiGatewayRESTRequests, "3.5", "1.51"), (.dynamoDBWriteRequestUnits, "0.625", "0.625"),
        (.s3StandardGBMonths, "0.023", "0.021"), (.cloudFrontBytesOutGB(.us), "0.085", "0.02"),
        (.cloudFrontBytesOutGB(.japan), "0.114", "0.06"), (.sqsRequests, "0.4", "0.24"),
        (.sqsFIFORequests, "0.5", "0.35"), (.cloudFrontBytesToOriginGB(.southAmerica), "0.125", "0.125"),
        (.cloudFrontBytesToOriginGB(.india), "0.16", "0.16"),
        (.cloudFrontHTTPSRequests(.australia), "0.0125", "0.0125"),
        (.cloudWatchMetrics, "0.3", "0.02"), (.cloudWatchVendedLogsIngestedGB, "0.5", "0.05"),
        (.cognitoMAULite, "0.0055", "0.0025"), (.cognitoMAUEssentials, "0.015", "0.015"),
        (.dataTransferOutGB, "0.09", "0.05"),
    ])
    func tiersFallFromFirstToLast(meter: Meter, first: String, last: String) throws {
        let price = try #require(prices[meter])
        #expect(price.tiers.first?.price.description == first)
        #expect(price.tiers.last?.price.description == last)
        #expect(price.tiers.map(\.price) == price.tiers.map(\.price).sorted(by: >))
    }

    @Test func alwaysFreeCoversASmallShop() {
        let usage: Usage = [
            .lambdaRequests: 1_000_000, .lambdaGBSeconds: 300_000, .lambdaGBSecondsARM64: 100_000,
            .dynamoDBStorageGBMonths: 25, .sqsRequests: 900_000, .sqsFIFORequests: 100_000, .snsPublishes: 1_000_000,
            .snsSQSDeliveries: 10_000_000, .cloudFrontBytesOutGB(.us): 512, .cloudFrontBytesOutGB(.europe): 512,
            .cloudFrontHTTPSRequests(.europe): 10_000_000, .kmsRequests: 20_000, .xrayTracesRecorded: 100_000,
            .cognitoMAUEssentials: 10_000, .cloudWatchAlarms: 10, .dataTransferOutGB: 100,
            .dataTransferToCloudFrontGB: 5000, .eventBridgeAWSEvents: 1000,
        ]
        #expect(Bill(usage: usage, prices: prices, freeTier: .always).total == .zero)
        #expect(Bill(usage: usage, prices: prices, freeTier: .none).total > Money(cents: 10_000))
    }

    /// "First 1 TB free, next 9 TB" and "from 1 million to 100 billion" are how the pages' tables begin.
    @Test func theFreeTerabyteAndTheFreeMillionAreWithinTheirTables() {
        let cloudFront = Bill(usage: [.cloudFrontBytesOutGB(.us): 11_264], prices: prices, freeTier: .always)
        #expect(cloudFront.lines[0].charges.map(\.quantity) == [9216, 1024])
        #expect(cloudFront.total.cents == 86_528)
        let queues = Bill(usage: [.sqsRequests: 101_000_000_000], prices: prices, freeTier: .always)
        #expect(queues.total.cents == 4_029_960)
    }

    @Test func whatRunsOnProvisionedConcurrencyIsNotFree() {
        let usage: Usage = [.lambdaProvisionedDurationGBSeconds: 1000, .lambdaProvisionedGBSeconds: 1000]
        #expect(Bill(usage: usage, prices: prices, freeTier: .firstYear).lines.map(\.free) == [0, 0])
    }

    @Test func onlyAccountsOfBeforeJuly2025HaveAFirstYear() {
        let usage: Usage = [.apiGatewayRESTRequests: 1_000_000]
        #expect(Bill(usage: usage, prices: prices, freeTier: .firstYear).total == .zero)
        #expect(Bill(usage: usage, prices: prices, freeTier: .always).total.cents == 350)
        let credits = Bill(usage: usage, prices: prices, freeTier: .credits(Money(cents: 20_000)))
        #expect(credits.credits.cents == -350)
        #expect(credits.total == .zero)
    }

    @Test func anotherRegionAsksForAFile() {
        #expect {
            try PriceList.bundled(region: "eu-west-1")
        } throws: {
            ($0 as? PriceListError)?.message.contains("--prices FILE") == true
        }
    }
}

@Suite struct PriceListReaderTests {
    /// A good price file, in which a test spoils one thing.
    private static let good = """
        { "region": "eu-west-1", "date": "2026-11-25", "note": "ours",
          "services": [{ "service": "S", "note": "n",
            "source": { "page": "P", "url": "https://p.test/", "dateRead": "2026-11-24" },
            "prices": [
              { "meter": "s/a", "description": "A", "unit": "as", "per": 1000,
                "tiers": [{ "upTo": 10, "price": 0.20 }, { "price": "0.1" }] },
              { "meter": "s/b@EU", "description": "B", "unit": "bs", "tiers": [{ "price": 0 }],
                "source": { "page": "Q", "url": "http://q.test/", "dateRead": "2026-11-23" } }],
            "freeTier": [{ "name": "F", "kind": "always", "quantity": 0.5, "meters": ["s/a"] }] }] }
        """

    @Test func readsAFileOfOnesOwn() throws {
        let prices = try PriceList(json: Array(Self.good.utf8), file: "mine.json")
        #expect(prices.region == "eu-west-1")
        #expect(prices.prices.map(\.meter) == ["s/a", "s/b@EU"])
        #expect(prices["s/a"]?.per == 1000)
        #expect(prices["s/a"]?.tiers.map(\.upTo) == [10, nil])
        #expect(prices["s/a"]?.tiers.map(\.price.description) == ["0.2", "0.1"])
        #expect(prices["s/b@EU"]?.source.page == "Q")
        #expect(prices["s/b@EU"]?.per == 1)
        #expect(prices["s/c"] == nil)
        #expect(prices.allowances.map(\.quantity.description) == ["0.5"])
    }

    @Test(arguments: [
        Spoiled("\"region\": \"eu-west-1\", ", "", "the file", "\"region\""),
        Spoiled("\"eu-west-1\"", "7", "region", "text"),
        Spoiled("\"eu-west-1\"", "\"\"", "region", "not empty"),
        Spoiled("\"date\": \"2026-11-25\"", "\"date\": \"25/11/2026\"", "date", "a day such as"),
        Spoiled("\"date\": \"2026-11-25\"", "\"date\": \"2026-13-25\"", "date", "a day such as"),
        Spoiled("\"date\": \"2026-11-25\"", "\"date\": \"2026-11-+5\"", "date", "a day such as"),
        Spoiled("\"note\": \"ours\"", "\"nota\": \"ours\"", "the file", "found \"nota\""),
        Spoiled("\"per\": 1000", "\"per\": 0", "services[0].prices[0].per", "whole number from 1"),
        Spoiled("\"per\": 1000", "\"per\": 1.5", "services[0].prices[0].per", "whole number from 1"),
        Spoiled("\"price\": 0.20", "\"price\": -0.20", "services[0].prices[0].tiers[0].price", "dollars from 0"),
        Spoiled("\"price\": 0.20", "\"price\": 2e-1", "services[0].prices[0].tiers[0].price", "without exponent"),
        Spoiled("\"price\": 0.20", "\"price\": 1000001", "services[0].prices[0].tiers[0].price", "dollars from 0"),
        Spoiled("\"price\": 0.20", "\"price\": null", "services[0].prices[0].tiers[0].price", "dollars from 0"),
        Spoiled("\"price\": 0.20", "\"cost\": 0.20", "services[0].prices[0].tiers[0]", "found \"cost\""),
        Spoiled("\"upTo\": 10, ", "", "services[0].prices[0].tiers[0]", "every tier but the last"),
        Spoiled("\"upTo\": 10", "\"upTo\": 0", "services[0].prices[0].tiers[0].upTo", "above 0"),
        Spoiled("\"upTo\": 10", "\"upTo\": \"10\"", "services[0].prices[0].tiers[0].upTo", "above 0"),
        Spoiled(
            "{ \"price\": \"0.1\" }", "{ \"upTo\": 20, \"price\": 1 }", "services[0].prices[0].tiers[1].upTo",
            "no \"upTo\" in the last"),
        Spoiled(
            "{ \"price\": \"0.1\" }", "{ \"upTo\": 10, \"price\": 1 }, { \"price\": 1 }",
            "services[0].prices[0].tiers[1].upTo", "more than the tier before, 10"),
        Spoiled("[{ \"price\": 0 }]", "[]", "services[0].prices[1].tiers", "one tier"),
        Spoiled("[{ \"price\": 0 }]", "{ \"price\": 0 }", "services[0].prices[1].tiers", "an array"),
        Spoiled("\"s/b@EU\"", "\"s/a\"", "services[0].prices[1].meter", "has a price already"),
        Spoiled("\"s/b@EU\"", "\"b\"", "services[0].prices[1].meter", "lambda/requests"),
        Spoiled("\"s/b@EU\"", "\"s/\"", "services[0].prices[1].meter", "lambda/requests"),
        Spoiled("\"s/b@EU\"", "\"s/b b\"", "services[0].prices[1].meter", "lambda/requests"),
        Spoiled("http://q.test/", "q.test", "services[0].prices[1].source.url", "address"),
        Spoiled("\"page\": \"P\", ", "", "services[0].source", "\"page\""),
        Spoiled("\"always\"", "\"for-ever\"", "services[0].freeTier[0].kind", "always, first-year"),
        Spoiled("[\"s/a\"]", "[\"s/z\"]", "services[0].freeTier[0].meters", "s/z is not one"),
        Spoiled("[\"s/a\"]", "[]", "services[0].freeTier[0].meters", "one meter"),
        Spoiled("[\"s/a\"]", "\"s/a\"", "services[0].freeTier[0].meters", "an array"),
        Spoiled("\"quantity\": 0.5", "\"quantity\": 0", "services[0].freeTier[0].quantity", "above 0"),
        Spoiled(
            "\"quantity\": 0.5", "\"quantity\": 1, \"countedInTiers\": 1", "services[0].freeTier[0].countedInTiers",
            "true or false"),
        Spoiled("\"unit\": \"as\", ", "", "services[0].prices[0]", "\"unit\""),
        Spoiled("\"unit\": \"as\", ", "\"unit\": \"as\" ", "line 5, column", "expected JSON"),
        Spoiled("{ \"region\"", "[{ \"region\"", "line", "expected JSON"),
    ])
    func refusesABadFileWithItsPlace(_ spoiled: Spoiled) throws {
        // given
        let text = Self.good.replacing(spoiled.good, with: spoiled.bad, maxReplacements: 1)
        #expect(text != Self.good)

        // when
        let error = #expect(throws: PriceListError.self) {
            try PriceList(json: Array(text.utf8), file: "mine.json")
        }

        // then
        let found = try #require(error)
        #expect(found.file == "mine.json")
        #expect(found.place == spoiled.place || found.place.hasPrefix(spoiled.place + " "))
        #expect(found.message.hasPrefix("expected"))
        #expect(found.message.contains(spoiled.message))
        #expect(found.description == "mine.json: \(found.place): \(found.message)")
    }

    @Test(arguments: ["7", "[]", "\"text\"", "null"])
    func refusesWhatIsNoObject(text: String) {
        let error = #expect(throws: PriceListError.self) { try PriceList(json: Array(text.utf8), file: "f") }
        #expect(error?.place == "the file")
        #expect(error?.message == "expected an object")
    }

    @Test func refusesAnEmptyFile() {
        let error = #expect(throws: PriceListError.self) { try PriceList(json: [], file: "f") }
        #expect(error?.place == "line 1, column 1")
    }

    struct Spoiled: Sendable, CustomTestStringConvertible {
        let good: String, bad: String, place: String, message: String

        init(_ good: String, _ bad: String, _ place: String, _ message: String) {
            (self.good, self.bad, self.place, self.message) = (good, bad, place, message)
        }

        var testDescription: String { "\(good) → \(bad)" }
    }
}
