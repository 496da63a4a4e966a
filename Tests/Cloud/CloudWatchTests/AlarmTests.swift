import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudWatch

private let topicARN = "arn:aws:sns:us-east-1:000000000000:alarms"

private func settings(
    _ name: String = "a", periods: Int = 3, datapoints: Int? = nil, missing: String? = nil, threshold: Double = 0,
    comparison: String = "GreaterThanThreshold"
) -> CloudWatchMetrics.PutMetricAlarmInput {
    .init(
        alarmName: name, okActions: [topicARN], alarmActions: [topicARN], metricName: "Errors", namespace: "Shop",
        statistic: "Sum", dimensions: [.init(name: "Service", value: "orders")], period: 60, evaluationPeriods: periods,
        datapointsToAlarm: datapoints, threshold: threshold, comparisonOperator: comparison, treatMissingData: missing)
}

@Suite struct AlarmEvaluationTests {
    private func evaluate(_ picture: String, _ settings: CloudWatchMetrics.PutMetricAlarmInput) -> AlarmEvaluation {
        let points = picture.filter { $0 != " " }.enumerated().map { index, character in
            AlarmEvaluation.Point(
                start: 1_767_225_600 + Int64(index) * 60, value: character == "-" ? nil : character == "X" ? 1 : 0)
        }
        return AlarmEvaluation(
            Alarm(settings: settings, configured: .epoch, updated: .epoch, transitioned: .epoch), points: points)
    }

    /// X breaches, 0 does not, - is missing. The columns: missing, ignore, breaching, notBreaching; nil keeps the state.
    ///
    /// The two tables of the CloudWatch User Guide, "How alarm state is evaluated when data is missing".
    static let tables: [(Int, String, [Alarm.State?])] = [
        (3, "0 - X - X", [.ok, .ok, .ok, .ok]),
        (3, "- - - - 0", [.ok, .ok, .ok, .ok]),
        (3, "- - - - -", [.insufficientData, nil, .alarm, .ok]),
        (3, "0 X X - X", [.alarm, .alarm, .alarm, .alarm]),
        (3, "- - X - -", [.alarm, nil, .alarm, .ok]),
        (2, "0 - X - X", [.alarm, .alarm, .alarm, .alarm]),
        (2, "0 0 X 0 X", [.alarm, .alarm, .alarm, .alarm]),
        (2, "0 - X - -", [.ok, .ok, .alarm, .ok]),
        (2, "- - - - 0", [.ok, .ok, .alarm, .ok]),
        (2, "- - - X -", [.alarm, nil, .alarm, .ok]),
        // Not old enough yet.
        (3, "- - - - X", [nil, nil, .alarm, .ok]),
        (3, "X X X 0 0", [.ok, .ok, .ok, .ok]),
        (3, "0 0 X X X", [.alarm, .alarm, .alarm, .alarm]),
    ]

    @Test(arguments: tables.indices)
    func missingData(index: Int) {
        let (needed, picture, expected) = Self.tables[index]
        let states = ["missing", "ignore", "breaching", "notBreaching"].map {
            evaluate(picture, settings(periods: 3, datapoints: needed, missing: $0)).state
        }
        #expect(states == expected, "\(picture)")
    }

    static let comparisons: [(String, [Double], [Bool])] = [
        ("GreaterThanThreshold", [4, 5, 6], [false, false, true]),
        ("GreaterThanOrEqualToThreshold", [4, 5, 6], [false, true, true]),
        ("LessThanThreshold", [4, 5, 6], [true, false, false]),
        ("LessThanOrEqualToThreshold", [4, 5, 6], [true, true, false]),
    ]

    @Test(arguments: comparisons.indices)
    func comparison(index: Int) {
        let (name, values, expected) = Self.comparisons[index]
        let alarm = Alarm(
            settings: settings(threshold: 5, comparison: name), configured: .epoch, updated: .epoch,
            transitioned: .epoch)
        #expect(values.map(alarm.isBreaching) == expected)
    }

    @Test func reasons() {
        #expect(
            evaluate("0 0 X X X", settings()).reason
                == "Threshold Crossed: 3 out of the last 3 datapoints [1.0 (01/01/26 00:04:00), 1.0 (01/01/26 00:03:00), 1.0 (01/01/26 00:02:00)] were greater than the threshold (0.0) (minimum 3 datapoints for OK -> ALARM transition)."
        )
        #expect(
            evaluate("- - 0", settings(periods: 1, comparison: "GreaterThanThreshold")).reason
                == "Threshold Crossed: 1 out of the last 1 datapoints [0.0 (01/01/26 00:02:00)] was not greater than the threshold (0.0) (minimum 1 datapoint for ALARM -> OK transition)."
        )
        #expect(evaluate("- - -", settings(periods: 1)).reason == "Insufficient Data: 1 datapoint was unknown.")
        #expect(
            evaluate("- - - - -", settings(missing: "notBreaching")).reason
                == "Threshold Crossed: no datapoints were received for 3 periods and 3 missing datapoints were treated as [NonBreaching]."
        )
        #expect(
            evaluate("- - -", settings(periods: 1, missing: "breaching")).reason
                == "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [Breaching]."
        )
    }
}

@Suite struct AlarmTests {
    private func put(_ cloud: TestCloud, _ value: Double, name: String = "Errors") async throws {
        _ = try await cloud.send(
            CloudWatchMetrics.PutMetricData.self,
            .init(
                namespace: "Shop",
                metricData: [
                    .init(
                        metricName: name, dimensions: [.init(name: "Service", value: "orders")],
                        timestamp: cloud.clock.now,
                        value: value)
                ]))
    }

    private func alarm(_ cloud: TestCloud, _ name: String = "a") async throws -> CloudWatchMetrics.MetricAlarm {
        let output = try await cloud.send(CloudWatchMetrics.DescribeAlarms.self, .init(alarmNames: [name]))
        return try #require(output.metricAlarms?.first)
    }

    @Test func fromBirthToAlarmAndBack() async throws {
        // Given an alarm on one minute's errors
        let cloud = try TestCloud()
        try await running(cloud.metrics) {
            _ = try await cloud.send(
                CloudWatchMetrics.PutMetricAlarm.self, settings(periods: 1, missing: "notBreaching"))
            let fresh = try await alarm(cloud)
            #expect(fresh.stateValue == "INSUFFICIENT_DATA" && fresh.stateReason == "Unchecked: Initial alarm creation")
            #expect(fresh.alarmArn == "arn:aws:cloudwatch:us-east-1:000000000000:alarm:a")
            // When nothing fails, it is OK, and says so
            try await cloud.advance(seconds: 5)
            try await until { try await alarm(cloud).stateValue == "OK" }
            // When an order fails, the end of that minute brings the alarm
            try await put(cloud, 2)
            try await cloud.advance(seconds: 50)
            #expect(try await alarm(cloud).stateValue == "OK")
            try await cloud.advance(seconds: 10)
            try await until { try await alarm(cloud).stateValue == "ALARM" }
            let risen = try await alarm(cloud)
            #expect(
                risen.stateReason?.hasPrefix(
                    "Threshold Crossed: 1 out of the last 1 datapoints [2.0 (01/01/26 00:00:00)]") == true)
            let data = try JSONValue(parsing: risen.stateReasonData ?? "")
            #expect(data["recentDatapoints"] == [2.0] && data["statistic"] == "Sum" && data["period"] == 60)
            #expect(data["evaluatedDatapoints"]?[0]?["timestamp"] == "2026-01-01T00:00:00.000+0000")
            // Then quiet minutes end it
            try await cloud.advance(seconds: 240)
            try await until { try await alarm(cloud).stateValue == "OK" }
        }
        // And the topic heard of each change, from the alarm
        let messages = cloud.topic.published.withLock { $0 }
        #expect(messages.map(\.subject) == ["OK", "ALARM", "OK"].map { "\($0): \"a\" in US East (N. Virginia)" })
        #expect(messages.allSatisfy { $0.topicArn == topicARN })
        #expect(
            cloud.topic.principals.withLock { $0.first }
                == .service("cloudwatch.amazonaws.com", sourceARN: "arn:aws:cloudwatch:us-east-1:000000000000:alarm:a"))
        let message = try JSONValue(parsing: messages[1].message)
        #expect(message["NewStateValue"] == "ALARM" && message["OldStateValue"] == "OK" && message["AlarmName"] == "a")
        #expect(message["Trigger"]?["Statistic"] == "SUM" && message["Trigger"]?["Threshold"] == 0.0)
        #expect(message["Trigger"]?["Dimensions"] == [["value": "orders", "name": "Service"]])
        #expect(message["Region"] == "US East (N. Virginia)" && message["AlarmActions"] == [.string(topicARN)])
    }

    @Test func percentilesAndSeveralPeriods() async throws {
        let cloud = try TestCloud()
        var input = settings(periods: 2, threshold: 500)
        input.statistic = nil
        input.extendedStatistic = "p95"
        _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, input)
        for _ in 0..<2 {
            for value in [Double](repeating: 10, count: 10) + [900, 900] { try await put(cloud, value) }
            cloud.clock.advance(by: .seconds(60))
        }
        await cloud.metrics.flush()
        cloud.clock.advance(by: .seconds(5))
        await cloud.metrics.evaluateDueAlarms()
        #expect(try await alarm(cloud).stateValue == "ALARM")
        let message = try JSONValue(parsing: try #require(cloud.topic.published.withLock { $0.last }).message)
        #expect(
            message["Trigger"]?["StatisticType"] == "ExtendedStatistic"
                && message["Trigger"]?["ExtendedStatistic"] == "p95")
    }

    @Test func metricMath() async throws {
        let cloud = try TestCloud()
        func stat(_ id: String, _ name: String) -> CloudWatchMetrics.MetricDataQuery {
            .init(
                id: id,
                metricStat: .init(
                    metric: .init(
                        namespace: "Shop", metricName: name, dimensions: [.init(name: "Service", value: "orders")]),
                    period: 60, stat: "Sum"), returnData: false)
        }
        var input = CloudWatchMetrics.PutMetricAlarmInput(
            alarmName: "rate", alarmActions: [topicARN], evaluationPeriods: 1, threshold: 10,
            comparisonOperator: "GreaterThanThreshold")
        input.metrics = [.init(id: "rate", expression: "100 * e / n"), stat("e", "Errors"), stat("n", "Requests")]
        _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, input)
        try await put(cloud, 1)
        try await put(cloud, 4, name: "Requests")
        await cloud.metrics.flush()
        cloud.clock.advance(by: .seconds(65))
        await cloud.metrics.evaluateDueAlarms()
        let risen = try await alarm(cloud, "rate")
        #expect(risen.stateValue == "ALARM" && risen.metrics?.count == 3)
        #expect(risen.stateReason?.contains("25.0") == true)
    }

    @Test func stateCanBeSet() async throws {
        let cloud = try TestCloud()
        _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, settings())
        func set(_ state: String, _ data: String? = nil, name: String = "a") async -> String? {
            await cloud.refusal(
                CloudWatchMetrics.SetAlarmState.self,
                .init(alarmName: name, stateValue: state, stateReason: "drill", stateReasonData: data))?.code
        }
        #expect(await set("ALARM", #"{"a":1}"#) == nil)
        let risen = try await alarm(cloud)
        #expect(risen.stateValue == "ALARM" && risen.stateReason == "drill" && risen.stateReasonData == #"{"a":1}"#)
        #expect(await set("ALARM") == nil)
        #expect(cloud.topic.published.withLock { $0.count } == 1)
        #expect(await set("WRONG") == "ValidationError")
        #expect(await set("OK", "{broken") == "InvalidFormatFault")
        #expect(await set("OK", name: "no") == "ResourceNotFound")
    }

    @Test func actionsCanBeOff() async throws {
        let cloud = try TestCloud()
        var input = settings()
        input.actionsEnabled = false
        _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, input)
        _ = try await cloud.send(
            CloudWatchMetrics.SetAlarmState.self, .init(alarmName: "a", stateValue: "ALARM", stateReason: "drill"))
        #expect(cloud.topic.published.withLock { $0.isEmpty })
        // Others than topics are passed over.
        input.actionsEnabled = true
        input.okActions = ["arn:aws:automate:us-east-1:ec2:stop"]
        _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, input)
        _ = try await cloud.send(
            CloudWatchMetrics.SetAlarmState.self, .init(alarmName: "a", stateValue: "OK", stateReason: "drill"))
        #expect(cloud.topic.published.withLock { $0.isEmpty })
    }

    static let refusals: [(String, @Sendable (inout CloudWatchMetrics.PutMetricAlarmInput) -> Void)] = [
        ("at 'alarmName'", { $0.alarmName = "" }),
        ("MetricName is required", { $0.metricName = nil }),
        ("Namespace is required", { $0.namespace = nil }),
        ("Period is required", { $0.period = nil }),
        ("multiple of 60", { $0.period = 45 }),
        ("Exactly one", { $0.statistic = nil }),
        ("Exactly one", { $0.extendedStatistic = "p50" }),
        ("ExtendedStatistic is not supported", { ($0.statistic, $0.extendedStatistic) = (nil, "p500") }),
        ("statistic", { $0.statistic = "Median" }),
        ("EvaluationPeriods is required", { $0.evaluationPeriods = nil }),
        ("ComparisonOperator is required", { $0.comparisonOperator = nil }),
        ("comparisonOperator", { $0.comparisonOperator = "Near" }),
        ("anomaly", { $0.comparisonOperator = "GreaterThanUpperThreshold" }),
        ("Threshold is required", { $0.threshold = nil }),
        ("Threshold is invalid", { $0.threshold = .nan }),
        ("DatapointsToAlarm", { $0.datapointsToAlarm = 9 }),
        ("Option never", { $0.treatMissingData = "never" }),
        ("Option never", { $0.evaluateLowSampleCountPercentile = "never" }),
        ("EvaluationPeriods * Period must be <= 86400", { $0.evaluationPeriods = 2000 }),
        ("EvaluationPeriods * Period must be <= 86400", { $0.evaluationPeriods = Int(Int32.max) }),
        ("Invalid arn syntax", { $0.alarmActions = ["topic"] }),
        ("at 'alarmActions'", { $0.alarmActions = Array(repeating: topicARN, count: 6) }),
        ("mutually exclusive", { $0.metrics = [] }),
        (
            "Exactly one element",
            { input in
                (input.metricName, input.statistic, input.period) = (nil, nil, nil)
                input.metrics = [.init(id: "a", expression: "1"), .init(id: "b", expression: "1")]
            }
        ),
    ]

    @Test(arguments: refusals.indices)
    func settingsAreChecked(index: Int) async throws {
        let cloud = try TestCloud()
        var input = settings()
        Self.refusals[index].1(&input)
        let error = await cloud.refusal(CloudWatchMetrics.PutMetricAlarm.self, input)
        #expect(error?.status == 400)
        #expect(error?.message.contains(Self.refusals[index].0) == true, "\(error?.message ?? "accepted")")
        #expect(cloud.metrics.alarms.withLock { $0.isEmpty })
    }

    @Test func found() async throws {
        let cloud = try TestCloud()
        for name in ["x1", "x2", "y"] {
            _ = try await cloud.send(CloudWatchMetrics.PutMetricAlarm.self, settings(name))
        }
        _ = try await cloud.send(
            CloudWatchMetrics.SetAlarmState.self, .init(alarmName: "x2", stateValue: "ALARM", stateReason: "drill"))
        func names(_ input: CloudWatchMetrics.DescribeAlarmsInput) async throws -> [String?]? {
            try await cloud.send(CloudWatchMetrics.DescribeAlarms.self, input).metricAlarms?.map(\.alarmName)
        }
        #expect(try await names(.init()) == ["x1", "x2", "y"])
        #expect(try await names(.init(alarmNamePrefix: "x")) == ["x1", "x2"])
        #expect(try await names(.init(alarmNames: ["y", "no"])) == ["y"])
        #expect(try await names(.init(stateValue: "ALARM")) == ["x2"])
        #expect(try await names(.init(actionPrefix: "arn:aws:sns")) == ["x1", "x2", "y"])
        #expect(try await names(.init(actionPrefix: "arn:aws:swf")) == [])
        #expect(try await names(.init(alarmTypes: ["CompositeAlarm"])) == [])
        let page = try await cloud.send(CloudWatchMetrics.DescribeAlarms.self, .init(maxRecords: 2))
        #expect(page.metricAlarms?.count == 2)
        #expect(try await names(.init(nextToken: page.nextToken)) == ["y"])
        #expect(
            await cloud.refusal(CloudWatchMetrics.DescribeAlarms.self, .init(nextToken: "no"))?.code
                == "InvalidNextToken")
        #expect(
            await cloud.refusal(CloudWatchMetrics.DescribeAlarms.self, .init(alarmNames: ["y"], alarmNamePrefix: "x"))?
                .code
                == "ValidationError")
        // All or none.
        let error = await cloud.refusal(CloudWatchMetrics.DeleteAlarms.self, .init(alarmNames: ["x1", "no"]))
        #expect(error?.code == "ResourceNotFound")
        #expect(try await names(.init()) == ["x1", "x2", "y"])
        _ = try await cloud.send(CloudWatchMetrics.DeleteAlarms.self, .init(alarmNames: ["x1", "y"]))
        #expect(try await names(.init()) == ["x2"])
    }

    @Test func alarmsSurviveARestart() async throws {
        try await withDirectory { directory in
            let before = try TestCloud(directory: directory)
            _ = try await before.send(CloudWatchMetrics.PutMetricAlarm.self, settings(threshold: 0.25))
            _ = try await before.send(
                CloudWatchMetrics.SetAlarmState.self, .init(alarmName: "a", stateValue: "ALARM", stateReason: "drill"))
            let after = try await alarm(try TestCloud(directory: directory))
            #expect(after.stateValue == "ALARM" && after.stateReason == "drill" && after.threshold == 0.25)
            #expect(after.dimensions?.first?.value == "orders" && after.alarmActions == [topicARN])
        }
    }

    // MARK: - The template

    @Test func resource() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::CloudWatch::Alarm"))
        var request = ResourceRequest(
            stackName: "shop", logicalID: "FiveXX",
            properties: [
                "AlarmName": "shop-5xx", "Namespace": "AWS/ApiGateway", "MetricName": "5XXError",
                "Dimensions": [["Name": "ApiName", "Value": "shop"], ["Name": "Stage", "Value": "prod"]],
                "Statistic": "Average", "Period": 60, "EvaluationPeriods": "3", "Threshold": "0.01",
                "ComparisonOperator": "GreaterThanThreshold", "TreatMissingData": "notBreaching",
                "AlarmActions": [.string(topicARN)], "ActionsEnabled": "true", "Tags": [],
            ])
        let state = try await provider.apply(request)
        #expect(state.physicalID == "shop-5xx")
        #expect(state.attributes["Arn"] == "arn:aws:cloudwatch:us-east-1:000000000000:alarm:shop-5xx")
        let made = try await alarm(cloud, "shop-5xx")
        #expect(made.evaluationPeriods == 3 && made.threshold == 0.01 && made.dimensions?.count == 2)
        // The same again changes nothing.
        cloud.clock.advance(by: .seconds(60))
        request.previous = state
        #expect(try await provider.apply(request) == state)
        #expect(
            try await alarm(cloud, "shop-5xx").alarmConfigurationUpdatedTimestamp
                == made.alarmConfigurationUpdatedTimestamp)
        request.properties["Threshold"] = 0.5
        _ = try await provider.apply(request)
        #expect(try await alarm(cloud, "shop-5xx").threshold == 0.5)
        // Another name is another alarm.
        request.properties["AlarmName"] = "shop-other"
        #expect(try await provider.apply(request).physicalID == "shop-other")
        #expect(cloud.metrics.alarms.withLock { $0.keys.sorted() } == ["shop-other"])
        try await provider.delete(.init(physicalID: "shop-other"), request)
        try await provider.delete(.init(physicalID: "shop-other"), request)
        request.properties["Period"] = "often"
        await #expect(throws: AWSError.self) { try await provider.apply(request) }
    }
}
