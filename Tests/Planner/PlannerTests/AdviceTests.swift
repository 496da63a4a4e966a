import JSON
import PlannerPricing
import Testing

@testable import Planner
@testable import PlannerSimulation

@Suite("Advice")
struct AdviceTests {
    @Test(arguments: [("p95=60ms", 0.06, false), ("P99=1.5 s", 1.5, false), ("p999=300ms/hour", 0.3, true)])
    func goals(_ text: String, _ limit: Double, _ isHourly: Bool) throws {
        let goal = try #require(Goal(text))
        #expect(goal.limit == limit && goal.isHourly == isHourly)
    }

    @Test(arguments: ["", "p95", "p95=60", "p97=60ms", "=60ms", "p95=0ms", "p95=60ms/day"])
    func noGoals(_ text: String) { #expect(Goal(text) == nil) }

    @Test func everyLimitHasANameAndAnAdvice() {
        for kind in LimitResult.Kind.allCases {
            let bottleneck = Bottleneck(
                LimitResult(kind: kind, subject: "X", limit: 10, peak: 12, firstExceeded: 5, refused: 3))
            #expect(!bottleneck.name.isEmpty && !bottleneck.advice.isEmpty && bottleneck.isExceeded)
        }
        let quota = Bottleneck(
            LimitResult(kind: .accountConcurrency, subject: "", limit: 1000, peak: 1200, firstExceeded: 1, refused: 9))
        #expect(quota.name.contains("Concurrent executions") && quota.advice.contains("1,800"))
    }

    /// Slow starts and little traffic: most requests of a quiet hour would find nothing warm.
    static let cold = """
        start: 2026-11-02
        days: 1
        hours: [1, 0, 0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 1, 1, 1, 1]
        routes:
          GET /api/things/{id}: {requests: 3000 per day, time: 300 ms, calls: [{get: 1}]}
        functions: {Work: {init: 2 s}}
        """

    @Test func theCheapestScheduleThatMeetsAGoal() throws {
        // Given
        var plan = try Plan.make(request(profile: Self.cold))
        // When
        try plan.advise(#require(Goal("p999=600ms")))
        // Then
        let advice = try #require(plan.advice)
        #expect(advice.functions == ["Work"])
        #expect(advice.trials.prefix(2).map(\.schedule) == ["as in the template", "none"])
        #expect(advice.trials[1].isMet == false)
        if let best = advice.best {
            #expect(best.isMet && advice.trials.filter(\.isMet).allSatisfy { $0.cost >= best.cost })
            #expect(best.measured <= 0.6)
        }
        let text = TextReport(plan).lines.joined(separator: "\n")
        #expect(text.contains("Goal p999 ≤ 600 ms for Work"))
        #expect(HTMLReport(plan).text.contains("Goal p999"))
        #expect(JSONReport(plan).value["advice"]?["trials"]?.arrayValue?.count == advice.trials.count)
    }

    @Test func aGoalThatNothingMeetsIsSaid() throws {
        var plan = try Plan.make(request(profile: Self.cold))
        try plan.advise(#require(Goal("p50=1ms")))
        #expect(plan.advice?.best == nil)
        #expect(TextReport(plan).lines.contains { $0.contains("no schedule meets it") })
    }

    @Test func sensitivityIsSortedByWhatItMoves() throws {
        // Given a small profile, when every number is varied
        let profile = smallProfile.replacing("40000 per day", with: "2000 per day")
        var plan = try Plan.make(request(profile: profile))
        try plan.addSensitivity(share: 0.2, days: 1)
        // Then
        let rows = plan.sensitivities
        #expect(rows.count > 40)
        #expect(
            Set(rows.map(\.knob)).isSuperset(of: ["requests", "response", "gateway.overhead.median", "round-trip.EU"]))
        let cost = Sensitivity.dollars(plan.bill.total)
        let weights = rows.map { $0.weight(cost: cost, latency: plan.result.overall.p95.value) }
        #expect((weights.first ?? 0) >= (weights.last ?? 1))
        let requests = try #require(rows.first { $0.knob == "requests" })
        #expect(requests.costMore > 0 && requests.costLess < 0)
        #expect(TextReport(plan).lines.contains { $0.contains("What moves it most") })
        #expect(HTMLReport(plan).text.contains("What moves it most"))
        #expect(JSONReport(plan).value["sensitivity"]?.arrayValue?.count == rows.count)
    }
}
