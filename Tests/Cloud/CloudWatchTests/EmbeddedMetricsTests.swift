import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudWatch

@Suite struct EmbeddedMetricsTests {
    private func line(time: Int, value: String, dimensions: String = #"[["service"]]"#) -> String {
        #"{"_aws":{"Timestamp":\#(time),"CloudWatchMetrics":[{"Namespace":"Shop","Dimensions":\#(dimensions),"Metrics":[{"Name":"OrdersPlaced","Unit":"Count"}]}]},"service":"orders","stage":"prod","OrdersPlaced":\#(value)}"#
    }

    @Test func logLinesBecomeMetrics() async throws {
        // Given a function that logs metrics in two minutes
        let cloud = try TestCloud()
        try await cloud.makeStream()
        let lines = [
            "START", line(time: cloud.now, value: "2"), line(time: cloud.now, value: "3"),
            line(time: cloud.now, value: "[1, 2]"), line(time: cloud.now - 60_000, value: "9"), #"{"level":"info"}"#,
        ]
        try await cloud.put(lines)
        // When logs are written
        await cloud.logs.flush()
        // Then the metrics are there
        let statistics = try await cloud.send(
            CloudWatchMetrics.GetMetricStatistics.self,
            .init(
                namespace: "Shop", metricName: "OrdersPlaced", startTime: cloud.clock.now - .seconds(120),
                endTime: cloud.clock.now + .seconds(60), period: 60,
                dimensions: [.init(name: "service", value: "orders")],
                statistics: ["Sum", "SampleCount"]))
        #expect(statistics.datapoints?.map(\.sum) == [9, 8])
        #expect(statistics.datapoints?.map(\.sampleCount) == [1, 4])
        #expect(statistics.datapoints?.first?.unit == "Count")
    }

    @Test(arguments: [
        // Every set of dimensions is a series; one that names a missing member is none.
        (#"[["service"],["service","stage"],["nobody"]]"#, 2),
        ("[[]]", 1),
        ("[]", 1),
        (#"[["OrdersPlaced"]]"#, 0),
    ])
    func dimensionSets(dimensions: String, expected: Int) {
        var metrics = EmbeddedMetrics()
        metrics.add(line(time: 1_767_225_600_000, value: "1", dimensions: dimensions), receivedAt: 0)
        #expect(metrics.requests().flatMap { $0.metricData ?? [] }.count == expected)
    }

    @Test(arguments: [
        #"{"_aws":{}}"#, #"{"_aws":{"CloudWatchMetrics":1}}"#, #"{"_aws":{"CloudWatchMetrics":[{}]}}"#,
        #"{"_aws":{"CloudWatchMetrics":[{"Namespace":"N","Metrics":[{"Name":"m"}]}]}}"#,
        #"{"_aws":{"CloudWatchMetrics":[{"Namespace":"N","Metrics":[{"Name":"m"}]}]},"m":"text"}"#, #"{"_aws" broken"#,
    ])
    func otherLinesAreLeftAlone(line: String) {
        var metrics = EmbeddedMetrics()
        metrics.add(line, receivedAt: 0)
        #expect(metrics.requests().isEmpty)
    }

    @Test func manyValuesAreManyData() {
        var metrics = EmbeddedMetrics()
        for value in 0..<400 { metrics.add(line(time: 1_767_225_600_000, value: "\(value)"), receivedAt: 0) }
        let data = metrics.requests().flatMap { $0.metricData ?? [] }
        #expect(data.map { $0.values?.count } == [150, 150, 100])
    }

    @Test func aQuickLookSparesTheParser() {
        #expect(EmbeddedMetrics.mayContain(line(time: 1, value: "1")))
        #expect(!EmbeddedMetrics.mayContain(#"{"message":"x"}"#))
        #expect(!EmbeddedMetrics.mayContain(#"text "_aws""#))
    }
}
