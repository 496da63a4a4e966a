import Testing

@testable import PlannerPricing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("0", 0), ("0.004999999999", 0), ("0.005", 1), ("0.015", 2), ("2.333338", 233),
        ("41502.941308593750", 4_150_294),
        ("10000000000000000000000000", Int64.max),
    ])
    func roundsHalfACentUp(text: String, cents: Int64) throws {
        #expect(try #require(Money(text)).cents == cents)
    }

    @Test func roundsHalfACentAwayFromZeroBelowIt() throws {
        let half = try #require(Money("0.005"))
        #expect((-half).cents == -1)
        #expect((-half).dollars == "-0.01")
        #expect((-half).description == "-0.005")
    }

    @Test(arguments: ["0", "0.0000000309", "0.09", "1177.6", "12", "0.000000000001"])
    func readsWhatItWrites(text: String) throws {
        #expect(try #require(Money(text)).description == text)
    }

    @Test(arguments: [
        "", ".5", "5.", "-1", "+1", "1e3", "1,000", "0.0000000000001", "1.2.3", " 1", "٣",
        "1" + String(repeating: "0", count: 40),
    ])
    func refusesWhatIsNotAnAmount(text: String) {
        #expect(Money(text) == nil)
    }

    @Test func groupsThousands() {
        #expect(Money(cents: 123_456_789).dollars == "1,234,567.89")
        #expect(Money(cents: 100).dollars == "1.00")
        #expect(Money(cents: 5).dollars == "0.05")
        #expect(Money(cents: 12_300_000).dollars == "123,000.00")
    }

    @Test func stopsAtItsEnds() {
        let most = Money(picodollars: .max)
        #expect(most + most == most)
        #expect(Money(picodollars: .min) - most == Money(picodollars: .min))
        #expect(Money.zero < most)
    }
}

@Suite struct QuantityTests {
    @Test func keepsWhatLambdaCountsExactly() {
        // one millisecond at one megabyte, a thousand and twenty-four thousand times
        let step = Metering.gigabyteSeconds(milliseconds: 1, megabytes: 1)
        #expect(step.description == "0.0000009765625")
        #expect(step.scaled(by: 1_024_000) == 1)
    }

    @Test func roundsAByteToTheNearestStep() {
        #expect(Metering.gigabytes(1).description == "0.000000000931323")
        #expect(Metering.gigabytes(1 << 30) == 1)
        #expect(Quantity(2, over: 3).description == "0.666666666666667")
        #expect(Quantity(1, over: 0) == 1)
    }

    @Test(arguments: [
        (0.0, "0"), (0.5, "0.5"), (123.456, "123.456"), (1e-16, "0"), (6e-16, "0.000000000000001"),
        (1e12, "1000000000000"), (1e30, "1000000000000000000"),
    ])
    func takesAnEstimate(value: Double, text: String) throws {
        let quantity = try #require(Quantity(estimate: value))
        // a Double has no exact 123.456: only its first digits are asked for
        #expect(quantity.description.hasPrefix(text.prefix(7)))
    }

    @Test(arguments: [-1.0, Double.nan, .infinity, -.infinity])
    func refusesAnEstimateThatIsNone(value: Double) {
        #expect(Quantity(estimate: value) == nil)
    }

    @Test func staysInItsRange() throws {
        let most = Quantity(Int128.max)
        #expect(most + most == most)
        #expect(most.scaled(by: Int.max) == most)
        #expect(Quantity(-5 as Int) == .zero)
        #expect(Quantity(3) - Quantity(5) == .zero)
        #expect(Quantity(UInt64.max, over: 1) == most)
        #expect(most.estimate == 1e18)
        #expect(Quantity(1_500_000, over: 1_000_000).estimate == 1.5)
        #expect(Quantity("1000000000000000001") == nil)
        #expect(try #require(Quantity("1000000000000000000")) == most)
    }

    @Test func readsWhatItWrites() throws {
        for text in ["0", "1", "0.000000000000001", "52900", "14.305114746093750".replacingZeros] {
            #expect(try #require(Quantity(text)).description == text)
        }
        #expect(Quantity("0.0000000000000001") == nil)
        #expect(Quantity("-1") == nil)
    }

    @Test func comparesAndSorts() {
        #expect(Quantity(1, over: 3) < Quantity(1, over: 2))
        #expect([Quantity(3), 1, 2].sorted() == [1, 2, 3])
    }
}

extension String {
    fileprivate var replacingZeros: String {
        var text = self
        while text.last == "0" { text.removeLast() }
        return text
    }
}
