import AWSCore
import PlannerPricing
import PlannerSimulation
import Testing

@testable import Planner

@Suite("From profile and template to a simulation")
struct ModelTests {
    static func model(
        _ profile: String = smallProfile, calibration: Calibration? = nil, isLocal: Bool = false
    ) throws -> PlanModel {
        let profile = try ProfileReader.read(profile, file: "p.yaml")
        return try ModelBuilder.build(
            profile, try ArchitectureReaderTests.small(), Assumptions(profile.overrides, file: "p.yaml"),
            calibration: calibration, settings: .init(isLocal: isLocal))
    }

    @Test func routesGoTheirWay() throws {
        let input = try Self.model().input
        #expect(input.horizon == 86_400)
        #expect(
            input.routes.map(\.name) == [
                "GET /*", "GET /api/things", "GET /api/things/{id}", "POST /api/things", "schedule Work rate(1 minute)",
            ])
        let site = input.routes[0]
        #expect(site.edgeCache?.timeToLive == 300 && site.edgeCache?.objects == 20)
        if case .bucket = site.target {} else { Issue.record("the site is answered by a bucket") }
        let list = input.routes[1]
        #expect(list.target == .function("Work") && list.gatewayCache?.timeToLive == 60 && list.edgeCache == nil)
        #expect(list.throttle == ThrottleModel(rate: 50, burst: 50))
        #expect(
            list.calls == [CallModel(.table("Table", readUnits: 2), latency: .lognormal(median: 0.005, p99: 0.018))])
        let add = input.routes[3]
        #expect(add.publishes.map(\.queue) == ["Queue"])
        #expect(add.calls.count == 1)
        let sweep = input.routes[4]
        #expect(sweep.entry == .direct && sweep.arrivals == .regular)
        #expect(abs((sweep.rate.points.first?.rate ?? 0) - 1 / 60.0) < 1e-9)
    }

    @Test func functionsTablesAndQueues() throws {
        let input = try Self.model().input
        let work = try #require(input.functions.first { $0.name == "Work" })
        // 2026-11-02 is a Monday.
        #expect(work.provisioned == [CapacityWindow(from: 8 * 3600, to: 20 * 3600, environments: 3)])
        #expect(work.initialization == .lognormal(median: 0.05, p99: 0.05) && work.timeout == 10)
        #expect(input.tables.map(\.name) == ["Table"])
        let queue = try #require(input.queues.first)
        #expect(queue.function == "Mail" && queue.batchSize == 5 && queue.maximumConcurrency == 7)
        #expect(queue.callsPerMessage.count == 2 && queue.maxReceiveCount == 3 && queue.visibilityTimeout == 60)
    }

    @Test func theTotalIsKept() throws {
        // Given a profile with curves, when its rate is integrated over a week
        let profile = try ProfileReader.read(
            """
            start: 2026-11-02
            days: 7
            requests: 10 per second
            hours: [4, 2, 1, 1, 1, 2, 4, 7, 10, 12, 13, 14, 15, 14, 13, 13, 13, 14, 16, 18, 20, 19, 14, 8]
            weekdays: {sunday: 150}
            routes: {GET /*: {share: 100%}}
            """, file: "p.yaml")
        let curve = RateCurves(profile).curve(rate: 10)
        var sum = 0.0
        for (a, b) in zip(curve.points, curve.points.dropFirst()) { sum += (b.time - a.time) * (a.rate + b.rate) / 2 }
        // Then nothing is gained or lost
        #expect(abs(sum / 604_800 - 10) < 0.05)
        #expect(RateCurves(profile).startHourOfWeek == 0)
    }

    @Test func aPeakMultipliesAndRamps() throws {
        let profile = try ProfileReader.read(
            """
            start: 2026-11-02
            days: 2
            requests: 10 per second
            peaks: [{start: 2026-11-03T00:00, duration: 4h, multiplier: 6, ramp: 1h}]
            routes: {GET /*: {share: 100%}}
            """, file: "p.yaml")
        let curve = RateCurves(profile).curve(rate: 10)
        func rate(_ hour: Double) -> Double { curve.points.last { $0.time <= hour * 3600 }?.rate ?? -1 }
        #expect(abs(rate(23) - 10) < 1e-9)
        #expect(abs(rate(26) - 60) < 1e-9)
        #expect(abs(rate(24.5) - 35) < 1e-9)
        #expect(abs(rate(30) - 10) < 1e-9)
    }

    @Test func officeHoursAcrossTimeZones() throws {
        // Given office hours in Madrid and a month that begins on a Sunday in New York
        let function = Architecture.Function(
            name: "f", line: 1, memory: 128, isARM: false, timeout: 3, reserved: nil, provisioned: 0,
            actions: [
                .init(schedule: "cron(0 8 ? * MON-FRI *)", timezone: "Europe/Madrid", environments: 2, line: 1),
                .init(schedule: "cron(0 20 ? * MON-FRI *)", timezone: "Europe/Madrid", environments: 0, line: 1),
            ], isTraced: false, ephemeralMegabytes: 512, schedules: [], references: [])
        let start = try #require(Timestamp(iso8601: "2026-11-01T05:00:00Z"))
        // When
        let windows = try #require(CapacitySchedule.windows(function, start: start, horizon: 7 * 86_400))
        // Then Monday 08:00 in Madrid is 07:00 UTC, 26 hours after the start
        #expect(windows.count == 5)
        #expect(windows[0] == CapacityWindow(from: 26 * 3600, to: 38 * 3600, environments: 2))
        var broken = function
        broken.actions[0].schedule = "when it rains"
        #expect(CapacitySchedule.windows(broken, start: start, horizon: 86_400) == nil)
    }

    @Test(arguments: [("rate(5 minutes)", 288), ("cron(0 3 * * ? *)", 1), ("rate(1 day)", 1)])
    func schedules(_ text: String, _ count: Int) throws {
        let start = try #require(Timestamp(iso8601: "2026-11-02T00:00:00Z"))
        #expect(CapacitySchedule.count(text, start: start, horizon: 86_400) == count)
        #expect(CapacitySchedule.count("never", start: start, horizon: 86_400) == nil)
    }

    @Test func aCalibrationIsWhatCounts() throws {
        var calibration = Calibration(file: "c.yaml", source: "here")
        calibration.work = [.init(name: "GET /api/things", times: .init(samples: [0.001, 0.002, 0.003]))]
        calibration.invocations = [.init(name: "GET /api/things", times: .init(samples: [0.004, 0.005, 0.006]))]
        calibration.initialization = [.init(name: "Work", times: .init(samples: [0.01]))]
        calibration.gateway = .init(samples: [0.001])
        let aws = try Self.model(calibration: calibration).input
        #expect(aws.routes[1].work == calibration.work[0].times.distribution)
        #expect(aws.gateway.overhead == .lognormal(median: 0.01, p99: 0.03))
        let local = try Self.model(calibration: calibration, isLocal: true).input
        #expect(local.routes[1].work == calibration.invocations[0].times.distribution)
        #expect(local.routes[1].calls.first?.latency == .constant(0))
        #expect(local.gateway.overhead == calibration.gateway?.distribution)
        #expect(local.edge?.geographies.first?.originRoundTrip == .constant(0))
    }

    @Test(
        "a profile that does not fit the template",
        arguments: [
            ("GET /api/things: {share: 30%", "GET /api/thinks: {share: 30%", 8, "did you mean GET /api/things?"),
            ("POST /api/things: {share: 5%", "PATCH /nowhere: {share: 5%", 10, "is not in t.yaml"),
            ("Mail: {time", "Mai: {time", 13, "did you mean Mail?"),
            ("stored: {Table", "stored: {Tabel", 15, "did you mean Table?"),
            ("GET /*: {share: 50%", "GET /*: {share: 50%, time: 5 ms", 7, "neither time nor calls"),
        ])
    func misfits(_ old: String, _ new: String, _ line: Int, _ says: String) throws {
        let text = smallProfile.replacing(old, with: new)
        try #require(text != smallProfile)
        let found = errors { _ = try Self.model(text) }
        #expect(found.contains { $0.line == line && $0.message.contains(says) }, "\(found)")
    }

    @Test func callsThatTheTemplateHasNothingFor() throws {
        let template = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {CodeUri: f/, Handler: b, Runtime: provided.al2023, Events: {A: {Type: Api, Properties: {Path: /a, Method: GET}}}}}
            """
        func made(_ calls: String) throws -> Plan {
            try Plan.make(
                request(
                    profile: "start: 2026-11-02\ndays: 1\nroutes: {GET /a: {requests: 9 per day, calls: \(calls)}}",
                    template: template))
        }
        #expect(errors { _ = try made("[{get: 1}]") }.first?.message.contains("needs a table") == true)
        #expect(
            errors { _ = try made("[{store-object: 1 KB}]") }.first?.message.contains("refers to no bucket") == true)
        // Without CloudFront the API answers the internet itself.
        let plan = try made("[{publish: 1 KB}]")
        #expect(plan.model.input.edge == nil)
        #expect(!plan.usage[.dataTransferOutGB].isZero)
        #expect(!plan.usage[.snsPublishes].isZero)
    }
}
