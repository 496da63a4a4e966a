import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudWatch

/// A metric datum in one line.
private func datum(
    _ name: String = "Latency", value: Double? = nil, values: [Double]? = nil, counts: [Double]? = nil,
    set: CloudWatchMetrics.StatisticSet? = nil, unit: String? = nil, at time: Timestamp? = nil,
    dimensions: [(String, String)] = [], resolution: Int? = nil
) -> CloudWatchMetrics.MetricDatum {
    .init(
        metricName: name, dimensions: dimensions.map { .init(name: $0.0, value: $0.1) }, timestamp: time, value: value,
        statisticValues: set, values: values, counts: counts, unit: unit, storageResolution: resolution)
}

@Suite struct MetricsTests {
    private func put(
        _ cloud: TestCloud, _ data: [CloudWatchMetrics.MetricDatum], over wire: AWSProtocol? = nil
    ) async throws {
        _ = try await cloud.send(
            CloudWatchMetrics.PutMetricData.self, .init(namespace: "Shop", metricData: data), over: wire)
    }

    private func statistics(
        _ cloud: TestCloud, _ names: [String] = ["Sum", "SampleCount"], extended: [String]? = nil, period: Int = 60,
        from: Int = -300, to: Int = 60, unit: String? = nil, dimensions: [(String, String)] = [],
        over wire: AWSProtocol? = nil
    ) async throws -> [CloudWatchMetrics.Datapoint] {
        let output = try await cloud.send(
            CloudWatchMetrics.GetMetricStatistics.self,
            .init(
                namespace: "Shop", metricName: "Latency", startTime: cloud.clock.now + .seconds(from),
                endTime: cloud.clock.now + .seconds(to), period: period,
                dimensions: dimensions.map { .init(name: $0.0, value: $0.1) }, statistics: names.isEmpty ? nil : names,
                extendedStatistics: extended, unit: unit), over: wire)
        #expect(output.label == "Latency")
        return output.datapoints ?? []
    }

    // MARK: - The three wires

    @Test(arguments: [AWSProtocol.rpcv2Cbor, .awsJson1_0, .awsQuery])
    func everyWire(wire: AWSProtocol) async throws {
        let cloud = try TestCloud()
        let dimensions = [("FunctionName", "orders"), ("Version", "1")]
        try await put(
            cloud,
            [
                datum(
                    values: [10, 20.5], counts: [3, 1], unit: "Milliseconds", at: cloud.clock.now,
                    dimensions: dimensions),
                datum(value: 30, unit: "Milliseconds", dimensions: dimensions.reversed()),
            ], over: wire)
        let found = try await statistics(
            cloud, ["Average", "Sum", "Minimum", "Maximum", "SampleCount"], extended: ["p50", "p99"],
            dimensions: dimensions, over: wire)
        let point = try #require(found.first)
        #expect(found.count == 1 && point.sum == 80.5 && point.sampleCount == 5 && point.average == 16.1)
        #expect(point.minimum == 10 && point.maximum == 30 && point.unit == "Milliseconds")
        #expect(point.extendedStatistics == ["p50": 10, "p99": 30])
        #expect(point.timestamp == cloud.clock.now)

        let data = try await cloud.send(
            CloudWatchMetrics.GetMetricData.self,
            .init(
                metricDataQueries: [query("m1", stat: "Maximum", dimensions: dimensions)],
                startTime: cloud.clock.now - .seconds(60), endTime: cloud.clock.now + .seconds(60)), over: wire)
        #expect(data.metricDataResults?.first?.values == [30])
        #expect(data.metricDataResults?.first?.timestamps == [cloud.clock.now])
        #expect(data.metricDataResults?.first?.statusCode == "Complete")

        let listed = try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init(namespace: "Shop"), over: wire)
        #expect(listed.metrics?.first?.dimensions?.map(\.name) == ["FunctionName", "Version"])

        let error = await cloud.refusal(
            CloudWatchMetrics.PutMetricData.self, .init(namespace: "AWS/Lambda", metricData: [datum(value: 1)]),
            over: wire)
        #expect(error?.code == "InvalidParameterValueException")
        #expect(error?.message == "The value AWS/ for parameter Namespace is invalid." && error?.status == 400)

        try await putAlarm(cloud, "a", over: wire)
        let alarms = try await cloud.send(CloudWatchMetrics.DescribeAlarms.self, .init(alarmNames: ["a"]), over: wire)
        #expect(
            alarms.metricAlarms?.first?.threshold == 0.5
                && alarms.metricAlarms?.first?.stateValue == "INSUFFICIENT_DATA")
        let unknown = await cloud.refusal(CloudWatchMetrics.DeleteAlarms.self, .init(alarmNames: ["no"]), over: wire)
        #expect(unknown?.code == "ResourceNotFound" && unknown?.status == 404)
        _ = try await cloud.send(CloudWatchMetrics.DeleteAlarms.self, .init(alarmNames: ["a"]), over: wire)
    }

    private func putAlarm(_ cloud: TestCloud, _ name: String, over wire: AWSProtocol) async throws {
        _ = try await cloud.send(
            CloudWatchMetrics.PutMetricAlarm.self,
            .init(
                alarmName: name, metricName: "Latency", namespace: "Shop", statistic: "Average", period: 60,
                evaluationPeriods: 1, threshold: 0.5, comparisonOperator: "GreaterThanThreshold"), over: wire)
    }

    // MARK: - PutMetricData

    static let refusals: [(CloudWatchMetrics.MetricDatum, String, String)] = [
        (datum(""), "MissingRequiredParameterException", "The parameter MetricData.member.1.MetricName is required."),
        (datum(), "MissingRequiredParameterException", "The parameter MetricData.member.1.Value is required."),
        (
            datum(values: []), "MissingRequiredParameterException",
            "The parameter MetricData.member.1.Value is required."
        ),
        (
            datum(value: .nan), "InvalidParameterValueException",
            "The value NaN for parameter MetricData.member.1.Value is invalid."
        ),
        (datum(value: 0x1p361), "InvalidParameterValueException", "Value is invalid."),
        (datum(values: [1, .infinity]), "InvalidParameterValueException", "Values is invalid."),
        (datum(value: 1, values: [1]), "InvalidParameterCombinationException", "mutually exclusive"),
        (
            datum(value: 1, set: .init(sampleCount: 1, sum: 1, minimum: 1, maximum: 1)),
            "InvalidParameterCombinationException", "mutually exclusive"
        ),
        (
            datum(set: .init(sampleCount: 1, sum: 1, minimum: 2, maximum: 1)), "InvalidParameterValueException",
            "StatisticValues is invalid"
        ),
        (datum(values: [1], counts: [1, 2]), "InvalidParameterValueException", "must be of the same size"),
        (datum(values: [1], counts: [-1]), "InvalidParameterValueException", "Counts is invalid"),
        (datum(values: Array(repeating: 1, count: 151)), "InvalidParameterValueException", "size greater than 150"),
        (datum(value: 1, unit: "Furlongs"), "InvalidParameterValueException", "Unit must be a value in the set"),
        (datum(value: 1, resolution: 7), "InvalidParameterValueException", "StorageResolution"),
        (datum(value: 1, at: .epoch), "InvalidParameterValueException", "no more than two weeks in the past"),
        (
            datum(value: 1, at: Timestamp(epochSeconds: 1_767_240_000)), "InvalidParameterValueException",
            "two hours in the future"
        ),
        (
            datum(value: 1, dimensions: (0...30).map { ("d\($0)", "v") }), "InvalidParameterValueException",
            "size greater than 30"
        ),
        (datum(value: 1, dimensions: [("d", "")]), "MissingRequiredParameterException", "Dimensions.member.1.Value"),
        (datum(value: 1, dimensions: [("", "v")]), "MissingRequiredParameterException", "Dimensions.member.1.Name"),
        (datum(value: 1, dimensions: [(":d", "v")]), "InvalidParameterValueException", "Name is invalid"),
        (
            datum(value: 1, dimensions: [("d", String(repeating: "v", count: 1025))]), "InvalidParameterValueException",
            "Value is invalid"
        ),
        (
            datum(String(repeating: "n", count: 256), value: 1), "InvalidParameterValueException",
            "MetricName is invalid"
        ),
    ]

    @Test(arguments: refusals.indices)
    func dataAreChecked(index: Int) async throws {
        let cloud = try TestCloud()
        let (bad, code, message) = Self.refusals[index]
        // A good datum beside the bad one is not kept either.
        let error = await cloud.refusal(
            CloudWatchMetrics.PutMetricData.self, .init(namespace: "Shop", metricData: [bad, datum(value: 1)]))
        #expect(error?.code == code)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "accepted")")
        #expect(cloud.metrics.store.series.isEmpty)
    }

    @Test func callsAreChecked() async throws {
        let cloud = try TestCloud()
        func code(_ input: CloudWatchMetrics.PutMetricDataInput) async -> String? {
            await cloud.refusal(CloudWatchMetrics.PutMetricData.self, input)?.code
        }
        #expect(await code(.init(namespace: "")) == "MissingRequiredParameterException")
        #expect(await code(.init(namespace: "Shop")) == "MissingRequiredParameterException")
        #expect(await code(.init(namespace: ":x", metricData: [datum(value: 1)])) == "InvalidParameterValueException")
        let many = Array(repeating: datum(value: 1), count: 1001)
        #expect(await code(.init(namespace: "Shop", metricData: many)) == "InvalidParameterValueException")
        #expect(await code(.init(namespace: "Shop", metricData: Array(many.dropLast()))) == nil)
        #expect(await code(.init(namespace: "Shop", entityMetricData: [.init(metricData: [datum(value: 1)])])) == nil)
    }

    @Test func servicesMayMore() async throws {
        let cloud = try TestCloud()
        _ = try await cloud.registry.call(
            CloudWatchMetrics.PutMetricData.self,
            .init(
                namespace: "AWS/ApiGateway",
                metricData: [
                    datum("Count", values: (0..<200).map(Double.init)), datum("Count", value: .nan),
                    datum("", value: 1),
                ]), as: .service("apigateway.amazonaws.com"))
        let listed = try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init())
        #expect(listed.metrics?.map(\.metricName) == ["Count"])
    }

    // MARK: - GetMetricStatistics

    @Test func periodsBeginAtTheRoundedStart() async throws {
        let cloud = try TestCloud()
        let now = cloud.clock.now
        for (seconds, value) in [(-300, 1.0), (-240, 2), (-100, 4), (-61, 8), (0, 16), (59, 32)] {
            try await put(cloud, [datum(value: value, at: now + .seconds(seconds))])
        }
        #expect(try await statistics(cloud).map(\.sum) == [1, 2, 12, 48])
        #expect(try await statistics(cloud, period: 300).map(\.sum) == [15, 48])
        #expect(try await statistics(cloud, period: 120, from: -230, to: 0).map(\.sum) == [2, 12])
        #expect(try await statistics(cloud, from: -300, to: -240).map(\.sum) == [1])
    }

    @Test func highResolutionKeepsSeconds() async throws {
        let cloud = try TestCloud()
        for second in [0, 5, 12] {
            try await put(cloud, [datum(value: 1, at: cloud.clock.now + .seconds(second), resolution: 1)])
        }
        #expect(try await statistics(cloud, period: 10, from: 0, to: 20).map(\.sum) == [2, 1])
        #expect(try await statistics(cloud, period: 1, from: 5, to: 6).map(\.sum) == [1])
    }

    @Test func unitsStayApart() async throws {
        let cloud = try TestCloud()
        try await put(
            cloud, [datum(value: 1, unit: "Seconds"), datum(value: 2, unit: "Milliseconds"), datum(value: 3)])
        #expect(Set(try await statistics(cloud).map(\.unit)) == ["Seconds", "Milliseconds", "None"])
        #expect(try await statistics(cloud, unit: "Seconds").map(\.sum) == [1])
        #expect(try await statistics(cloud, unit: "Count").isEmpty)
    }

    @Test func statisticSetsHaveNoPercentiles() async throws {
        let cloud = try TestCloud()
        try await put(cloud, [datum(set: .init(sampleCount: 4, sum: 10, minimum: 1, maximum: 4))])
        let point = try #require(try await statistics(cloud, extended: ["p50"]).first)
        #expect(point.sum == 10 && point.sampleCount == 4 && point.extendedStatistics == nil)
    }

    @Test func statisticsAreChecked() async throws {
        let cloud = try TestCloud()
        func refusal(_ change: (inout CloudWatchMetrics.GetMetricStatisticsInput) -> Void) async -> AWSError? {
            var input = CloudWatchMetrics.GetMetricStatisticsInput(
                namespace: "Shop", metricName: "Latency", startTime: cloud.clock.now - .seconds(600),
                endTime: cloud.clock.now,
                period: 60, statistics: ["Sum"])
            change(&input)
            return await cloud.refusal(CloudWatchMetrics.GetMetricStatistics.self, input)
        }
        #expect(await refusal { _ in } == nil)
        #expect(await refusal { $0.period = 45 }?.code == "InvalidParameterValueException")
        #expect(await refusal { $0.period = 0 }?.code == "ValidationError")
        #expect(
            await refusal { $0.statistics = nil }?.message == "Must specify either Statistics or ExtendedStatistics")
        #expect(await refusal { $0.statistics = ["Median"] }?.code == "ValidationError")
        #expect(await refusal { $0.extendedStatistics = ["p101"] }?.code == "InvalidParameterValueException")
        #expect(
            await refusal { $0.endTime = $0.startTime }?.message
                == "The parameter StartTime must be less than the parameter EndTime.")
        let tooMany = await refusal { $0.startTime = $0.endTime - .seconds(172_800) }
        #expect(tooMany?.code == "InvalidParameterCombinationException")
        #expect(
            tooMany?.message
                == "You have requested up to 2,880 datapoints, which exceeds the limit of 1,440. You may reduce the datapoints requested by increasing Period, or decreasing the time range."
        )
    }

    // MARK: - ListMetrics

    @Test func listsByNamespaceNameDimensionAndAge() async throws {
        let cloud = try TestCloud()
        let old = cloud.clock.now - .seconds(4 * 3600)
        try await put(
            cloud,
            [
                datum("A", value: 1, dimensions: [("x", "1")]),
                datum("A", value: 1, dimensions: [("x", "2"), ("y", "1")]),
                datum("B", value: 1, at: old),
            ])
        func names(_ input: CloudWatchMetrics.ListMetricsInput) async throws -> [String] {
            try await cloud.send(CloudWatchMetrics.ListMetrics.self, input).metrics?.map {
                ($0.metricName ?? "") + ($0.dimensions ?? []).map { " \($0.name)=\($0.value)" }.joined()
            } ?? []
        }
        #expect(try await names(.init()) == ["A x=1", "A x=2 y=1", "B"])
        #expect(try await names(.init(metricName: "B")) == ["B"])
        #expect(try await names(.init(dimensions: [.init(name: "x")])) == ["A x=1", "A x=2 y=1"])
        #expect(try await names(.init(dimensions: [.init(name: "x", value: "2")])) == ["A x=2 y=1"])
        #expect(try await names(.init(recentlyActive: "PT3H")) == ["A x=1", "A x=2 y=1"])
        #expect(try await names(.init(namespace: "Other")).isEmpty)
        let bad = await cloud.refusal(CloudWatchMetrics.ListMetrics.self, .init(nextToken: "!"))
        #expect(bad?.code == "InvalidParameterValueException")
    }

    @Test func listsInPages() async throws {
        let cloud = try TestCloud()
        try await put(cloud, (0..<501).map { datum("M\($0)", value: 1) })
        let first = try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init())
        #expect(first.metrics?.count == 500)
        let second = try await cloud.send(CloudWatchMetrics.ListMetrics.self, .init(nextToken: first.nextToken))
        #expect(second.metrics?.count == 1 && second.nextToken == nil)
    }

    // MARK: - GetMetricData

    private func query(
        _ id: String, stat: String = "Sum", period: Int = 60, metric: String = "Latency", returned: Bool? = nil,
        dimensions: [(String, String)] = []
    ) -> CloudWatchMetrics.MetricDataQuery {
        .init(
            id: id,
            metricStat: .init(
                metric: .init(
                    namespace: "Shop", metricName: metric, dimensions: dimensions.map { .init(name: $0.0, value: $0.1) }
                ),
                period: period, stat: stat), returnData: returned)
    }

    static let arithmetic: [(String, [Double])] = [
        ("m1 / m2", [2.0, 4]), ("100 * m1 / m2", [200, 400]), ("(m1 + m2) * 2 - 1", [5, 9]), ("-m1", [-2, -4]),
        ("SUM([m1, m2])", [3, 5, 1]), ("AVG(METRICS())", [1.5, 2.5, 1]), ("MAX([m1,m2])", [2, 4, 1]),
        ("MIN([m1,m2])", [1, 1, 1]),
        ("m1 / SUM(m1)", [2.0 / 6, 4.0 / 6]), ("FILL(m1, 0)", [2, 0, 4, 0]), ("m1 / (m2 - m2)", []),
        ("m1 * PERIOD(m1)", [120, 240]), ("CEIL(m1 / 3)", [1, 2]), ("FLOOR(m1 / 3)", [0, 1]), ("ABS(0 - m1)", [2, 4]),
    ]

    @Test(arguments: arithmetic)
    func expressions(expression: String, expected: [Double]) async throws {
        let cloud = try TestCloud()
        let now = cloud.clock.now
        for (minute, a, b) in [(-4, 2.0, 1.0), (-2, 4, 1)] {
            try await put(
                cloud,
                [
                    datum(value: a, at: now + .seconds(minute * 60)),
                    datum("Other", value: b, at: now + .seconds(minute * 60)),
                ])
        }
        try await put(cloud, [datum("Other", value: 1, at: now - .seconds(60))])
        let output = try await cloud.send(
            CloudWatchMetrics.GetMetricData.self,
            .init(
                metricDataQueries: [
                    .init(id: "e", expression: expression), query("m1", returned: false),
                    query("m2", metric: "Other", returned: false),
                ], startTime: now - .seconds(240), endTime: now, scanBy: "TimestampAscending"))
        #expect(output.metricDataResults?.map(\.id) == ["e"])
        #expect(output.metricDataResults?.first?.values == expected)
    }

    @Test(arguments: [
        "m1 +", "nope", "e", "(m1", "WAT(m1)", "1 + 2", "METRICS()", "m1 m1", "FILL(m1)", "SUM(", "[m1,m1]", "m1 $ 2",
        String(repeating: "(", count: 3000),
    ])
    func badExpressions(expression: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(
            CloudWatchMetrics.GetMetricData.self,
            .init(
                metricDataQueries: [query("m1"), query("m2"), .init(id: "e", expression: expression)],
                startTime: cloud.clock.now - .seconds(60), endTime: cloud.clock.now))
        #expect(error?.code == "ValidationError")
    }

    @Test func newestFirstAndInPages() async throws {
        let cloud = try TestCloud()
        for minute in 1...3 {
            try await put(cloud, [datum(value: Double(minute), at: cloud.clock.now - .seconds(minute * 60))])
        }
        func page(_ token: String?) async throws -> CloudWatchMetrics.GetMetricDataOutput {
            try await cloud.send(
                CloudWatchMetrics.GetMetricData.self,
                .init(
                    metricDataQueries: [query("a"), query("b", stat: "p50")],
                    startTime: cloud.clock.now - .seconds(300),
                    endTime: cloud.clock.now, nextToken: token, maxDatapoints: 2))
        }
        let first = try await page(nil)
        #expect(first.metricDataResults?.map(\.values) == [[1, 2], [1, 2]])
        #expect(first.metricDataResults?.map(\.statusCode) == ["PartialData", "PartialData"])
        #expect(first.metricDataResults?.map(\.label) == ["Latency Sum", "Latency p50"])
        let second = try await page(first.nextToken)
        #expect(second.metricDataResults?.map(\.values) == [[3], [3]] && second.nextToken == nil)
        #expect(second.metricDataResults?.first?.statusCode == "Complete")
    }

    @Test func queriesAreChecked() async throws {
        let cloud = try TestCloud()
        func code(
            _ queries: [CloudWatchMetrics.MetricDataQuery], from: Int = -60, token: String? = nil
        ) async -> String? {
            await cloud.refusal(
                CloudWatchMetrics.GetMetricData.self,
                .init(
                    metricDataQueries: queries, startTime: cloud.clock.now + .seconds(from), endTime: cloud.clock.now,
                    nextToken: token))?.code
        }
        #expect(await code([]) == "ValidationError")
        #expect(await code([query("M1")]) == "ValidationError")
        #expect(await code([query("m-1")]) == "ValidationError")
        #expect(await code([query("m"), query("m")]) == "ValidationError")
        #expect(await code([.init(id: "m")]) == "ValidationError")
        #expect(await code([query("m", stat: "Median")]) == "ValidationError")
        #expect(await code([query("m", period: 7)]) == "InvalidParameterValueException")
        #expect(await code([query("m")], from: 0) == "ValidationError")
        #expect(await code([query("m")], from: 60) == "ValidationError")
        #expect(await code([query("m")], token: "x") == "InvalidNextToken")
        #expect(await code([query("m")]) == nil)
    }

    // MARK: - Growing old

    @Test func samplesSurviveARestartAndMerge() async throws {
        try await withDirectory { directory in
            let before = try TestCloud(directory: directory)
            try await put(before, [datum(value: 1)])
            await before.metrics.flush()
            let after = try TestCloud(directory: directory)
            try await put(after, [datum(value: 2)])
            let point = try #require(try await statistics(after, ["Sum"], extended: ["p50", "p100"]).first)
            #expect(point.sum == 3 && point.extendedStatistics == ["p50": 1, "p100": 2])
            #expect(try await after.send(CloudWatchMetrics.ListMetrics.self, .init()).metrics?.count == 1)
        }
    }

    @Test func oldMinutesAreDeleted() async throws {
        let cloud = try TestCloud()
        try await put(cloud, [datum(value: 1), datum("Gone", value: 1)])
        await cloud.metrics.flush()
        cloud.clock.advance(by: .seconds(10 * 86_400))
        try await put(cloud, [datum(value: 2)])
        await cloud.metrics.flush()
        cloud.clock.advance(by: .seconds(6 * 86_400))
        await cloud.metrics.sweep()
        #expect(cloud.metrics.store.series.map(\.identity.name) == ["Latency"])
        #expect(try await statistics(cloud, period: 86_400, from: -20 * 86_400).map(\.sum) == [2])
    }

    @Test func tooManyMinutesAreDeleted() async throws {
        let cloud = try TestCloud(maximumBuckets: 3)
        for minute in 0..<6 {
            try await put(cloud, [datum(value: Double(minute), at: cloud.clock.now - .seconds(minute * 60))])
        }
        await cloud.metrics.flush()
        await cloud.metrics.sweep()
        #expect(try await statistics(cloud, from: -600).map(\.sum) == [2, 1, 0])
    }

    @Test func seriesAreBounded() throws {
        let store = try MetricStore(path: nil)
        for index in 0..<(MetricStore.maximumSeries + 5) {
            store.add(.init(namespace: "N", name: "\(index)", dimensions: nil), start: 0, unit: "None") { $0.add(1) }
        }
        #expect(store.series.count == MetricStore.maximumSeries)
    }
}
