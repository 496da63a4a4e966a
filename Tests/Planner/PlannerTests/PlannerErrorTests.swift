import Planner
import Testing

@Suite struct PlannerErrorTests {
    @Test func saysWhere() {
        #expect(PlannerError(file: "peak.yaml", line: 3, message: "a number was expected").line == 3)
    }
}
