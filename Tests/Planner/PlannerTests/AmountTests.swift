import Testing

@testable import Planner

@Suite("Amounts as people write them")
struct AmountTests {
    @Test(arguments: [
        ("20000", 20_000.0), ("20,000", 20_000), ("20k", 20_000), ("1.5 million", 1_500_000), ("0", 0),
        ("2 billion", 2e9),
        ("1,234,567.5", 1_234_567.5),
    ])
    func counts(_ text: String, _ value: Double) { #expect(Amount.count(text) == value) }

    @Test(arguments: ["", "-1", "1,5", "12,34", ",000", "three", "5 apples", "1e400 ", "1..2", "nan", "inf"])
    func noCounts(_ text: String) { #expect(Amount.count(text) == nil) }

    @Test(arguments: [("30%", 0.3), ("0.3", 0.3), ("100 %", 1), ("0", 0)])
    func shares(_ text: String, _ value: Double) { #expect(Amount.share(text) == value) }

    @Test(arguments: ["101%", "1.01", "-5%", "30 percent", "%"])
    func noShares(_ text: String) { #expect(Amount.share(text) == nil) }

    @Test(arguments: [
        ("60ms", 0.06), ("1.5 s", 1.5), ("30 min", 1800), ("24h", 86_400), ("2 days", 172_800), ("5 us", 5e-6),
    ])
    func durations(_ text: String, _ value: Double) {
        #expect(abs((Amount.duration(text) ?? -1) - value) < value * 1e-12)
    }

    @Test(arguments: ["60", "ms", "-1 s", "5 fortnights"])
    func noDurations(_ text: String) { #expect(Amount.duration(text) == nil) }

    @Test(arguments: [("500 B", 500.0), ("12 KB", 12_288), ("1.5MB", 1_572_864), ("3 GB", 3_221_225_472)])
    func sizes(_ text: String, _ value: Double) { #expect(Amount.bytes(text) == value) }

    @Test(arguments: ["500", "12 kilobytes", "-1 KB"])
    func noSizes(_ text: String) { #expect(Amount.bytes(text) == nil) }

    @Test(arguments: [
        ("20 per second", 20.0), ("60 per minute", 1), ("3600 per hour", 1), ("86,400 per day", 1),
        ("604800 per week", 1), ("2,592,000 per month", 1), ("3 million per month", 3_000_000 / 2_592_000.0),
    ])
    func rates(_ text: String, _ value: Double) { #expect(Amount.rate(text) == value) }

    @Test(arguments: ["20", "20 per", "per second", "20 per fortnight", "20 a second"])
    func noRates(_ text: String) { #expect(Amount.rate(text) == nil) }

    @Test(arguments: [("reqests", "requests"), ("hour", "hours"), ("GET /api/thing", "GET /api/things")])
    func suggestions(_ word: String, _ meant: String) {
        #expect(Suggestion.nearest(to: word, among: ["requests", "hours", "GET /api/things", "peaks"]) == meant)
    }

    @Test func noSuggestionForSomethingElse() {
        #expect(Suggestion.nearest(to: "banana", among: ["requests", "hours"]) == nil)
    }
}

@Suite("Numbers for people")
struct FormatTests {
    @Test(arguments: [
        (1234.5, 2, "1,234.50"), (0.005, 2, "0.01"), (-3.2, 0, "-3"), (-0.001, 2, "0.00"), (1e6, 0, "1,000,000"),
    ])
    func fixed(_ value: Double, _ decimals: Int, _ text: String) { #expect(Format.fixed(value, decimals) == text) }

    @Test func whatIsNoNumber() {
        #expect(Format.fixed(.nan) == "–")
        #expect(Format.fixed(.infinity) == "∞")
    }

    @Test(arguments: [
        (0.0004, "0.4 ms"), (0.0625, "62.5 ms"), (0.25, "250 ms"), (1.53, "1.53 s"), (120, "2 min"), (14_400, "4 h"),
        (259_200, "3 d"),
    ])
    func time(_ seconds: Double, _ text: String) { #expect(Format.time(seconds) == text) }

    @Test(arguments: [(0.3, "30%"), (0.0005, "0.05%"), (0.123, "12.3%"), (1, "100%"), (0, "0%")])
    func percent(_ share: Double, _ text: String) { #expect(Format.percent(share) == text) }

    @Test(arguments: [(12_345.0, "12,345"), (12.34, "12.3"), (1.239, "1.24"), (0.01234, "0.01234"), (7, "7"), (0, "0")])
    func short(_ value: Double, _ text: String) { #expect(Format.short(value) == text) }

    @Test(arguments: [(500.0, "500 B"), (2048, "2 KB"), (1_572_864, "1.5 MB"), (3_221_225_472, "3 GB")])
    func bytes(_ value: Double, _ text: String) { #expect(Format.bytes(value) == text) }
}
