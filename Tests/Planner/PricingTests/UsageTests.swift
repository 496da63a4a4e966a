import PlannerPricing
import Testing

@Suite struct UsageTests {
    @Test func addsMeterByMeter() {
        // given
        var usage: Usage = [.lambdaRequests: 10, .sqsRequests: 5]

        // when
        usage += [.lambdaRequests: 1, .kmsRequests: 2]
        usage[.snsPublishes] += 3

        // then
        #expect(usage.meters == [.kmsRequests, .lambdaRequests, .snsPublishes, .sqsRequests])
        #expect(usage[.lambdaRequests] == 11)
        #expect(usage[.xrayTracesRecorded] == .zero)
        #expect(usage + Usage() == usage)
    }

    @Test func aWeekAsAMonthOfThirtyDays() {
        let week: Usage = [.lambdaRequests: 7, .lambdaGBSeconds: 1]
        let month = week.scaled(by: 30, over: 7)
        #expect(month[.lambdaRequests] == 30)
        #expect(month[.lambdaGBSeconds].description == "4.285714285714286")
    }

    @Test func forgetsWhatIsNone() {
        var usage: Usage = [.lambdaRequests: 10]
        usage[.lambdaRequests] = .zero
        #expect(usage.isEmpty)
        #expect(Usage() == [.lambdaRequests: 0])
        #expect((["lambda/requests": 5] as Usage).scaled(by: 0).isEmpty)
    }
}
