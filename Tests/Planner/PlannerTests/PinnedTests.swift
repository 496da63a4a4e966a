import PlannerPricing
import PlannerSimulation
import Testing

@testable import Planner

@Suite("The peak's figures", .timeLimit(.minutes(5)))
struct PinnedTests {
    /// examples/README.md prints these. They move when an input, a price or the engine does: then say so there.
    @Test func aMonthWithBlackFriday() throws {
        let plan = try Plan.make(ExampleTests.request("peak.yaml"))
        // About 246 USD a month at list prices, and 60 ms at the 95th percentile at the edge.
        let cost = Sensitivity.dollars(plan.bill.total)
        #expect(abs(cost - 246) < 246 * 0.03, "\(cost)")
        #expect(abs(plan.result.overall.p95.value - 0.060) < 0.006, "\(plan.result.overall.p95.value)")
        #expect(plan.billWithFreeTier.total < plan.bill.total)
        // Nothing is refused, and office hours start warm.
        let summary = PlanSummary(plan)
        #expect(summary.throttled == 0)
        #expect(summary.coldStarts / summary.invocations < 0.002)
    }
}
