import PlannerSimulation
import Testing

@Suite struct RandomStreamTests {
    @Test func sameSeedSameNumbers() {
        var first = RandomStream(seed: 7)
        var second = RandomStream(seed: 7)
        #expect((0..<8).map { _ in first.next() } == (0..<8).map { _ in second.next() })
    }
}
