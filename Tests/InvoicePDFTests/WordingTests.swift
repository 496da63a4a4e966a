import Testing

@testable import InvoicePDF

@Suite struct WordingTests {
    let english = Wording(language: .english)
    let spanish = Wording(language: .spanish)

    @Test(
        arguments: [
            (0, "€0.00", "0,00 €"), (5, "€0.05", "0,05 €"), (1999, "€19.99", "19,99 €"),
            (123_456, "€1,234.56", "1.234,56 €"), (100_000_000, "€1,000,000.00", "1.000.000,00 €"),
            (-250, "−€2.50", "−2,50 €"),
            (Int64.min, "−€92,233,720,368,547,758.08", "−92.233.720.368.547.758,08 €"),
        ] as [(Int64, String, String)])
    func money(amount: Int64, inEnglish: String, inSpanish: String) {
        #expect(english.money(amount, "EUR") == inEnglish)
        #expect(spanish.money(amount, "EUR").replacing("\u{a0}", with: " ") == inSpanish)
    }

    @Test func otherCurrencies() {
        #expect(english.money(1234, "JPY") == "¥1,234")
        #expect(english.money(1234, "SEK") == "SEK\u{a0}12.34")
        #expect(spanish.money(1234, "SEK") == "12,34\u{a0}SEK")
    }

    @Test(arguments: [(2100, "21%"), (0, "0%"), (550, "5.5%"), (525, "5.25%"), (405, "4.05%")])
    func percent(basisPoints: Int, expected: String) {
        #expect(english.percent(basisPoints) == expected)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (1_767_225_599, "2025-12-31T23:59:59Z"), (1_767_225_600, "2026-01-01T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] as [(Int64, String)])
    func civilTime(seconds: Int64, expected: String) {
        #expect(CivilTime(secondsSince1970: seconds).iso8601 == expected)
    }

    @Test(arguments: [("es", true), ("es-MX", true), ("ES_es", true), ("en", false), ("est", false), ("", false)])
    func language(locale: String, isSpanish: Bool) {
        #expect((InvoiceDocument.Language(locale: locale) == .spanish) == isSpanish)
    }

    @Test(
        arguments: [(1999, 2100, 1652), (-1999, 2100, -1652), (100, 0, 100), (0, 2100, 0), (1, 2100, 1)]
            as [(Int64, Int, Int64)])
    func unitNet(price: Int64, rate: Int, expected: Int64) {
        let line = InvoiceDocument.Line(description: "", quantity: 1, unitPrice: price, taxRate: rate, total: price)
        #expect(line.unitNet == expected)
    }
}
