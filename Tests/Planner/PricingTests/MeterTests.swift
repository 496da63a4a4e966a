import PlannerPricing
import Testing

@Suite struct MeterTests {
    @Test func isItsName() {
        #expect(Meter(rawValue: "lambda/requests") == Meter(rawValue: "lambda/requests"))
    }
}
