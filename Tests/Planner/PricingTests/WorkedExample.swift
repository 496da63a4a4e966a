import PlannerPricing
import Testing

/// An example that AWS published with its result: a usage, the prices of its day, and the dollars it comes to.
struct WorkedExample: Sendable, CustomTestStringConvertible {
    let name: String
    /// The page's title, as it calls itself.
    let page: String
    let url: String
    /// The day or time of the copy that was read; "undated copy" when it does not say.
    let date: String
    /// AWS's figures as others quote them: no copy of AWS's own text was found.
    var isQuoted = false
    /// The prices the example states, when they are not the bundled list's.
    var prices = Prices.bundled
    let freeTier: FreeTier
    let usage: Usage
    /// The amounts it states by meter, in cents.
    var lines: [Meter: Int64] = [:]
    /// What it comes to, in cents.
    let total: Int64

    var testDescription: String { "\(page): \(name)" }

    static let all: [WorkedExample] =
        lambda + lambdaProvisioned + apiGateway + storage + messaging + observability + securityResponse
        + solutionGuides + identity

    enum Prices: Sendable {
        case bundled
        /// Prices as the example states them, in the format of a price file's `prices`.
        case stated(String)
    }

    func priceList() throws -> PriceList {
        switch prices {
        case .bundled: try .bundled()
        case .stated(let stated):
            try PriceList(
                json: Array(
                    """
                    { "region": "us-east-1", "date": "2026-11-25", "services": [{ "service": "\(page)",
                      "source": { "page": "\(page)", "url": "\(url)", "dateRead": "2026-11-25" },
                      "prices": [\(stated)] }] }
                    """.utf8), file: page)
        }
    }
}
