import JSON
import Testing

@testable import PlannerPricing

@Suite struct BillTests {
    /// Three tiers, a pair of meters that share an allowance, and one allowance of the first year.
    private static let prices = try! PriceList(
        json: Array(
            """
            { "region": "moon-1", "date": "2026-11-25", "services": [
              { "service": "First", "source": { "page": "A", "url": "https://a.test/", "dateRead": "2026-11-25" },
                "prices": [
                  { "meter": "first/tiered", "description": "Tiered", "unit": "units", "per": 10,
                    "tiers": [{ "upTo": 100, "price": 1 }, { "upTo": 200, "price": 0.5 }, { "price": 0.1 }] },
                  { "meter": "first/shared", "description": "Shared", "unit": "units", "tiers": [{ "price": 2 }] }],
                "freeTier": [
                  { "name": "both", "kind": "always", "quantity": 10, "meters": ["first/shared", "first/tiered"] },
                  { "name": "more", "kind": "first-year", "quantity": 5, "meters": ["first/tiered"] }] },
              { "service": "Second", "source": { "page": "B", "url": "https://b.test/", "dateRead": "2026-11-25" },
                "prices": [{ "meter": "second/mite", "description": "Mites", "unit": "mites",
                             "tiers": [{ "price": 0.001 }] }] }] }
            """.utf8), file: "moon-1.json")

    private func bill(_ usage: Usage, _ freeTier: FreeTier = .none) -> Bill {
        Bill(usage: usage, prices: Self.prices, freeTier: freeTier)
    }

    @Test(arguments: [
        (1, "0.1"), (100, "10"), (101, "10.05"), (200, "15"), (201, "15.01"), (1200, "25"), (0, "0"),
    ])
    func eachUnitCostsWhatItsTierSays(units: Int, amount: String) {
        #expect(bill(["first/tiered": Quantity(units)]).total.description == amount)
    }

    @Test func showsTheTiersThatWerePaid() throws {
        let line = try #require(bill(["first/tiered": 250]).lines.first)
        #expect(line.charges.map(\.quantity) == [100, 100, 50])
        #expect(line.charges.map(\.price.description) == ["1", "0.5", "0.1"])
        #expect(line.charges.map(\.amount.description) == ["10", "5", "0.5"])
        #expect(line.charges.allSatisfy { $0.per == 10 })
        #expect(line.source.page == "A")
    }

    @Test func anAllowanceServesItsMetersInItsOrder() throws {
        // given 8 shared and 20 tiered units, and 10 free for both together
        let usage: Usage = ["first/shared": 8, "first/tiered": 20]

        // then
        let always = bill(usage, .always)
        #expect(always.lines.map(\.free) == [2, 8])
        #expect(always.lines.map(\.amount.description) == ["1.8", "0"])
        #expect(always.lines[1].charges.isEmpty)
        #expect(bill(usage, .firstYear).lines.map(\.free) == [7, 8])
        #expect(bill(usage).lines.map(\.free) == [0, 0])
        #expect(FreeTier.all == .firstYear)
    }

    @Test func theFreePartIsTakenOffBeforeTheTiersAreCounted() {
        // 110 units, 10 of them free: all of the rest in the first tier
        #expect(bill(["first/tiered": 110], .always).total.description == "10")
    }

    /// AWS's tables of CloudFront and SQS begin with the free part: "First 1 TB free, next 9 TB …".
    @Test(arguments: [(10, "0"), (100, "9"), (110, "9.5"), (210, "14.1")])
    func whatIsFreeWithinTheTiersMovesThem(units: Int, amount: String) throws {
        // given tiers that end at 100 and 200, and 10 units free that count as the first ones
        let prices = try PriceList(
            json: Array(
                """
                { "region": "moon-1", "date": "2026-11-25", "services": [
                  { "service": "S", "source": { "page": "A", "url": "https://a.test/", "dateRead": "2026-11-25" },
                    "prices": [{ "meter": "s/tiered", "description": "T", "unit": "units", "per": 10,
                      "tiers": [{ "upTo": 100, "price": 1 }, { "upTo": 200, "price": 0.5 }, { "price": 0.1 }] }],
                    "freeTier": [{ "name": "F", "kind": "always", "quantity": 10, "countedInTiers": true,
                                   "meters": ["s/tiered"] }] }] }
                """.utf8), file: "moon-1.json")

        // when
        let line = try #require(
            Bill(usage: ["s/tiered": Quantity(units)], prices: prices, freeTier: .always).lines.first)

        // then
        #expect(line.amount.description == amount)
        #expect(line.free == 10)
        #expect(Bill(usage: ["s/tiered": 100], prices: prices, freeTier: .none).total.description == "10")
    }

    @Test func nothingIsFreeTwice() {
        #expect(bill(["first/tiered": 3], .firstYear).lines.map(\.free) == [3])
        #expect(bill(["first/tiered": 12], .firstYear).lines.map(\.free) == [12])
    }

    @Test(arguments: [("5", "-5", "15"), ("100", "-20", "0"), ("0", "0", "20")])
    func creditsPayWhatIsLeft(available: String, credits: String, total: String) throws {
        let money = try #require(Money(available))
        let paid = bill(["first/shared": 20], .credits(money))
        #expect(paid.credits.description == credits)
        #expect(paid.lines[0].free == 10, "what is always free stays free")
        #expect(paid.total.description == total)
    }

    @Test func whatHasNoPriceIsNamedAndNotZero() {
        // given
        let usage: Usage = ["first/shared": 1, "first/unheard-of": 7, "third/thing": 2]

        // when
        let bill = bill(usage)

        // then
        #expect(
            bill.unpriced == [
                UnpricedUsage(meter: "first/unheard-of", quantity: 7), UnpricedUsage(meter: "third/thing", quantity: 2),
            ])
        #expect(bill.lines.map(\.meter) == ["first/shared"])
        #expect(bill.total.description == "2")
    }

    @Test func manySmallLinesAddUpBeforeTheyAreRounded() {
        let bill = bill(["second/mite": 4, "first/tiered": Quantity(3, over: 100)])
        #expect(bill.lines.map(\.amount.dollars) == ["0.00", "0.00"])
        #expect(bill.total.dollars == "0.01")
    }

    @Test func goesByThePriceListsOrder() {
        let bill = bill(["second/mite": 1000, "first/tiered": 10, "first/shared": 1])
        #expect(bill.lines.map(\.meter) == ["first/tiered", "first/shared", "second/mite"])
        #expect(bill.services.map(\.service) == ["First", "Second"])
        #expect(bill.services.map(\.amount.description) == ["3", "1"])
        #expect(bill.region == "moon-1")
    }

    @Test func ofNothingIsNothing() {
        let bill = bill([:], .credits(Money(cents: 100)))
        #expect(bill.lines.isEmpty)
        #expect(bill.unpriced.isEmpty)
        #expect(bill.total == .zero)
        #expect(bill.credits == .zero)
    }

    @Test func aHugeQuantityDoesNotTrap() {
        let bill = bill(["first/shared": Quantity(Int128.max)])
        #expect(bill.total.description == "2000000000000000000")
    }

    @Test(arguments: [FreeTier.none, .always, .firstYear, .credits(Money(cents: 3))])
    func isReadableByPrograms(freeTier: FreeTier) throws {
        let bill = bill(["first/tiered": 250, "third/thing": 2], freeTier)
        let json = try JSONValue(parsing: bill.json.utf8Bytes())
        #expect(json["freeTier"]?.stringValue == freeTier.name)
        #expect(json["total"]?.stringValue == bill.total.description)
        #expect(json["totalCents"]?.int64Value == bill.total.cents)
        #expect(json["credits"]?.stringValue == bill.credits.description)
        #expect(json["unpriced"]?[0]?["meter"]?.stringValue == "third/thing")
        #expect(json["lines"]?[0]?["charges"]?.arrayValue?.count == bill.lines[0].charges.count)
        #expect(json["lines"]?[0]?["source"]?["url"]?.stringValue == "https://a.test/")
        #expect(json["services"]?[0]?["cents"]?.int64Value == bill.lines[0].amount.cents)
    }

    /// Money by hand, unit by unit, must be what the tiers come to.
    @Test func agreesWithCountingUnitByUnit() {
        var amount = 0
        for units in 1...450 {
            amount += units <= 100 ? 100 : units <= 200 ? 50 : 10  // thousandths of a dollar
            let bill = bill(["first/tiered": Quantity(units)])
            #expect(bill.total.picodollars == Int128(amount) * 1_000_000_000)
        }
    }
}
