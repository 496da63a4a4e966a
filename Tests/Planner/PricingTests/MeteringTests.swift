import PlannerPricing
import Testing

@Suite struct MeteringTests {
    @Test(arguments: [(0, 0), (1, 1), (1000, 1), (1001, 2), (120_000, 120)] as [(UInt64, UInt64)])
    func lambdaBillsWholeMilliseconds(microseconds: UInt64, milliseconds: UInt64) {
        #expect(Metering.billedMilliseconds(microseconds: microseconds) == milliseconds)
    }

    @Test(arguments: [(0, 0), (1, 300), (300, 300), (301, 600), (43_200, 43_200)] as [(UInt64, UInt64)])
    func provisionedConcurrencyBillsFiveMinutes(seconds: UInt64, billed: UInt64) {
        #expect(
            Metering.provisionedGigabyteSeconds(environments: 2, seconds: seconds, megabytes: 512) == Quantity(billed))
    }

    @Test func computeOfAHugeMonthDoesNotTrap() {
        let most = Metering.gigabyteSeconds(invocations: .max, milliseconds: .max, megabytes: .max)
        #expect(most == Quantity(Int128.max))
    }

    @Test(arguments: [(0, 1), (262_144, 1), (262_145, 2), (327_680, 2), (327_681, 3), (1_048_576, 13)])
    func lambdaAsynchronousEvents(bytes: Int, requests: Int) {
        #expect(Metering.lambdaAsynchronousRequests(bytes: bytes) == requests)
    }

    @Test(arguments: [(0, 1), (1024, 1), (1025, 2), (400 << 10, 400)])
    func dynamoDBWrites(bytes: Int, units: Int) {
        #expect(Metering.writeRequestUnits(itemBytes: bytes) == Quantity(units))
        #expect(Metering.writeRequestUnits(itemBytes: bytes, transactional: true) == Quantity(2 * units))
    }

    @Test(arguments: [
        (8 << 10, Metering.Consistency.strong, "2"), (8 << 10, .eventual, "1"), (8 << 10, .transactional, "4"),
        (1, .eventual, "0.5"), (4097, .eventual, "1"), (0, .strong, "1"),
    ])
    func dynamoDBReads(bytes: Int, consistency: Metering.Consistency, units: String) {
        #expect(Metering.readRequestUnits(bytes: bytes, consistency: consistency).description == units)
    }

    @Test(arguments: [(0, 1), (65_536, 1), (65_537, 2), (262_144, 4), (1 << 20, 16)])
    func messagesInChunksOf64KB(bytes: Int, requests: Int) {
        #expect(Metering.sqsRequests(payloadBytes: bytes) == requests)
        #expect(Metering.snsRequests(payloadBytes: bytes) == requests)
        #expect(Metering.eventBridgeEvents(payloadBytes: bytes) == requests)
    }

    @Test func httpAPIsInChunksOf512KB() {
        #expect(Metering.httpAPIRequests(bytes: 512 << 10) == 1)
        #expect(Metering.httpAPIRequests(bytes: 512 << 10 + 1) == 2)
    }

    @Test func intelligentTieringLeavesSmallObjectsAlone() {
        #expect(!Metering.isMonitoredByIntelligentTiering(bytes: 131_071))
        #expect(Metering.isMonitoredByIntelligentTiering(bytes: 131_072))
    }

    /// "Amazon S3 FAQs", how am I charged for using Versioning: 5,257,039,970,304 byte-hours are 6.581 GB-months.
    @Test func storageOverAMonth() {
        let stored =
            Metering.gigabyteMonths(bytes: 4_294_967_296 as UInt64, hours: 31 * 24, hoursInMonth: 744)
            + Metering.gigabyteMonths(bytes: 5_368_709_120 as UInt64, hours: 16 * 24, hoursInMonth: 744)
        #expect(stored.description.hasPrefix("6.580"))
        #expect(stored.description == "6.580645161290323")
    }

    @Test(arguments: [(-1, 1), (0, 1), (1, 2), (2, 3), (9, 3)])
    func keysCostTwoRotationsAtMost(rotations: Int, keyMonths: Int) {
        #expect(Metering.kmsKeyMonths(rotations: rotations) == keyMonths)
    }

    /// "Key management", Amazon SNS developer guide, example 1: one publisher and one topic in January.
    @Test func kmsRequestsOfTopicsAndQueues() {
        #expect(Metering.snsKMSRequests(seconds: 2_678_400, publishers: 1) == 17_856)
        #expect(Metering.sqsKMSRequests(seconds: 2_678_400, producers: 1, consumers: 1) == 26_784)
    }
}
