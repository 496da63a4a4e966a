import PlannerPricing
import Testing

@Suite struct MeterTests {
    @Test func namesItsService() {
        #expect(Meter.lambdaRequests.service == "lambda")
        #expect(Meter.cloudFrontBytesOutGB(.europe).rawValue == "cloudfront/bytes-out-gb@EU")
        #expect(Meter.apiGatewayCacheHours(size: "0.5").rawValue == "apigateway/cache-0.5-hours")
    }
}
