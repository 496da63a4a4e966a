import JSON
import Testing

@testable import Shop

@Suite("The shop's types")
struct ModelTests {
    @Test(
        "instants render and parse",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29T23:59:59Z", 951_868_799_000),
            ("2026-01-01T00:00:00.007Z", 1_767_225_600_007), ("1969-12-31T23:59:59.999Z", -1),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
        ] as [(String, Int64)])
    func instants(text: String, milliseconds: Int64) {
        #expect(Instant(milliseconds: milliseconds).rfc3339 == text)
        #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test("offsets and fractions are understood, impossible times are not")
    func instantParsing() {
        #expect(Instant(rfc3339: "1970-01-01T01:30:00.1239+01:30") == Instant(milliseconds: 123))
        #expect(Instant(rfc3339: "1969-12-31t19:00:00-05:00") == Instant(milliseconds: 0))
        for text in [
            "", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01T00:00:00", "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zx", "2026-01-01T00:00:00+24:00", "2026-1-1T00:00:00Z",
        ] { #expect(Instant(rfc3339: text) == nil, "\(text)") }
        #expect(Instant(milliseconds: 0) < Instant(milliseconds: 1))
    }

    @Test("ULIDs match the specification and sort by time")
    func ulids() {
        let time = Instant(milliseconds: 1_469_918_176_385)
        #expect(ULID(at: time, random: 0).text == "01ARYZ6S410000000000000000")
        #expect(ULID(at: time, random: .max).text == "01ARYZ6S41ZZZZZZZZZZZZZZZZ")
        #expect(ULID(at: time, random: .max) < ULID(at: time.adding(seconds: 1), random: 0))
        for text in ["", "81ARYZ6S410000000000000000", "01ARYZ6S41000000000000000U", "01ARYZ6S4100000000000000000"] {
            #expect(ULID(text) == nil)
        }
    }

    @Test("money refuses to overflow and rounds half a cent up")
    func money() throws {
        #expect(throws: MoneyOverflow.self) { try Money(.max).adding(Money(1)) }
        #expect(throws: MoneyOverflow.self) { try Money(.min).subtracting(Money(1)) }
        #expect(throws: MoneyOverflow.self) { try Money(.max).multiplied(by: 2) }
        #expect(throws: MoneyOverflow.self) { try Money(.max).includedTax(rate: 2100) }
        #expect(try Money(121).includedTax(rate: 2100) == Money(21))
        #expect(try Money(3).includedTax(rate: 2000) == Money(1))
        #expect(try Money(1).includedTax(rate: 10_000) == Money(1))
        #expect(try Money(100).includedTax(rate: 0) == .zero)
    }

    @Test("cursors are opaque and round", arguments: ["a", "ab", "abc", "PRODUCT#ñ/?", "😀"])
    func cursors(position: String) throws {
        let cursor = Cursor.encode(position)
        #expect(try PageRequest(cursor: cursor).position == position)
        #expect(Cursor.decode(cursor + "=") == nil && Cursor.decode(cursor + "A") != position)
    }

    @Test("page requests tell every wrong parameter")
    func pages() {
        let error = #expect(throws: ShopError.self) { try PageRequest(limit: "0", cursor: "!") }
        #expect(error?.errors.map(\.field) == ["limit", "cursor"])
        #expect(throws: ShopError.self) { try PageRequest(limit: "x") }
        #expect((try? PageRequest())?.limit == 20)
    }

    @Test("If-Match names versions")
    func etags() {
        #expect(IfMatch(header: nil) == .any && IfMatch(header: "*") == .any)
        #expect(IfMatch(header: ETag.of(version: 3)) == .versions([3]))
        #expect(IfMatch(header: "\"1\" , \"2\"") == .versions([1, 2]))
        #expect(IfMatch(header: "W/\"1\", x") == .versions([]))
    }

    @Test("problems follow RFC 9457")
    func problems() {
        let problem = ShopError.invalidField("lines[0].quantity", "must be between 1 and 99").problem(instance: "1-x")
        #expect(problem["type"] == "https://nimbo.dev/problems/invalid-request" && problem["status"] == 400)
        #expect(problem["errors"]?[0]?["field"] == "lines[0].quantity" && problem["instance"] == "1-x")
        let statuses: [ShopError] = [
            .unauthorized, .forbidden, .methodNotAllowed, .unsupportedMediaType, .tooManyRequests, .internal,
        ]
        #expect(statuses.map(\.status) == [401, 403, 405, 415, 429, 500])
    }

    @Test("bodies are limited and must be JSON")
    func bodies() throws {
        #expect(try RequestBody.parse(Array("{}".utf8)) == [:])
        #expect(throws: ShopError.payloadTooLarge) { try RequestBody.parse([UInt8](repeating: 32, count: 65_537)) }
        let error = #expect(throws: ShopError.self) { try RequestBody.parse(Array("{".utf8)) }
        #expect(error?.slug == "malformed-json")
    }
}
