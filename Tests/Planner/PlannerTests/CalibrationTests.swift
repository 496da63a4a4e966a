import PlannerSimulation
import Testing

@testable import Planner

@Suite("Calibration")
struct CalibrationTests {
    /// A trace as BatchGetTraces answers it: gateway, Lambda, function, two calls that overlap.
    static let trace = [
        #"{"id":"g","trace_id":"t","name":"nimbo/prod","origin":"AWS::ApiGateway::Stage","start_time":10.000,"end_time":10.050,"http":{"request":{"method":"GET","url":"https://h/prod/api/things/7"},"response":{"status":200}}}"#,
        #"{"id":"l","parent_id":"g","name":"nimbo-work","origin":"AWS::Lambda","start_time":10.002,"end_time":10.042}"#,
        #"{"id":"f","parent_id":"l","name":"nimbo-work","origin":"AWS::Lambda::Function","start_time":10.010,"end_time":10.040,"subsegments":[{"id":"i","name":"Invocation","start_time":10.010,"end_time":10.040}]}"#,
        #"{"id":"d","parent_id":"f","type":"subsegment","namespace":"aws","name":"DynamoDB","start_time":10.015,"end_time":10.025,"aws":{"operation":"GetItem"}}"#,
        #"{"id":"e","parent_id":"f","type":"subsegment","namespace":"aws","name":"DynamoDB","start_time":10.020,"end_time":10.030,"aws":{"operation":"Query"}}"#,
    ]

    @Test func timesFromATrace() throws {
        var calibrator = try TraceCalibrator(template: smallTemplate, file: "t.yaml")
        calibrator.add(trace: Self.trace)
        calibrator.add(trace: ["no json", "{}"])
        #expect(calibrator.used == 1 && calibrator.seen == 2)
        let calibration = calibrator.calibration(source: "here")
        func close(_ times: Calibration.Times?, _ seconds: Double) -> Bool {
            times.map { abs($0.median - seconds) < 1e-6 } ?? false
        }
        // Thirty milliseconds, of which fifteen in calls.
        #expect(close(calibration.work("GET /api/things/{id}"), 0.015))
        #expect(close(calibration.invocation("GET /api/things/{id}"), 0.030))
        #expect(close(calibration.gateway, 0.020))
        #expect(close(calibration.call(.get), 0.010) && close(calibration.call(.query), 0.010))
    }

    @Test func aColdStartTellsItsInitialisationAndNoWork() throws {
        var calibrator = try TraceCalibrator(template: smallTemplate, file: "t.yaml")
        var trace = Self.trace
        trace[2] =
            #"{"id":"f","parent_id":"l","name":"nimbo-work","origin":"AWS::Lambda::Function","start_time":10.0,"end_time":10.040,"subsegments":[{"id":"n","name":"Initialization","start_time":9.9,"end_time":9.98},{"id":"i","name":"Invocation","start_time":10.010,"end_time":10.040}]}"#
        calibrator.add(trace: trace)
        let calibration = calibrator.calibration(source: "here")
        #expect(calibration.work.isEmpty)
        #expect(abs((calibration.initialization("Work")?.median ?? 0) - 0.08) < 1e-6)
    }

    @Test func failuresAreNotMeasured() throws {
        var calibrator = try TraceCalibrator(template: smallTemplate, file: "t.yaml")
        var trace = Self.trace
        trace[0] = trace[0].replacing("\"status\":200", with: "\"status\":502")
        calibrator.add(trace: trace)
        #expect(calibrator.used == 0)
    }

    @Test func theFileIsReadAsItIsWritten() throws {
        var calibrator = try TraceCalibrator(template: smallTemplate, file: "t.yaml")
        calibrator.add(trace: Self.trace)
        let text = calibrator.yaml(source: "http://127.0.0.1:4566")
        let read = try CalibrationFile.read(text, file: "c.yaml")
        #expect(read.source == "http://127.0.0.1:4566")
        #expect(CalibrationFile.write(read) == text)
        #expect(read.work("GET /api/things/{id}")?.samples == 1)
    }

    @Test(
        "what is no calibration",
        arguments: [
            ("wrk: {}", "did you mean work?"), ("work: {GET /a: {samples: 3}}", "ms is missing"),
            ("work: {GET /a: {samples: 3, ms: [3, 2]}}", "rising order"),
            ("gateway: {samples: 0, ms: [1, 2]}", "from 1"),
            ("gateway: {samples: 5, ms: [1, x]}", "a number"), ("a: [", ""),
        ])
    func wrong(_ text: String, _ says: String) {
        let found = errors { _ = try CalibrationFile.read(text, file: "c.yaml") }
        #expect(
            found.contains { $0.message.contains(says) && $0.line == 1 } || (says.isEmpty && !found.isEmpty), "\(found)"
        )
    }

    @Test func theirMeanIsTheSamplesMean() {
        // 999 calls of about 2 ms, and one that was held up.
        let samples = (0..<999).map { 0.002 + Double($0 % 100) / 100_000 } + [0.2]
        let times = Calibration.Times(samples: samples)
        let mean = samples.reduce(0, +) / 1000
        #expect(abs(times.distribution.mean / mean - 1) < 0.001)
        #expect(times.quantiles == times.quantiles.sorted())
    }

    @Test func quantilesOfSamples() {
        let times = Calibration.Times(samples: (0...100).map(Double.init).shuffled())
        #expect(times.quantiles.count == 21)
        #expect(times.quantiles[19] == 95 && times.median == 50 && times.samples == 101)
    }

    @Test func aPlanWithACalibration() throws {
        var calibrator = try TraceCalibrator(template: smallTemplate, file: "t.yaml")
        calibrator.add(trace: Self.trace)
        var request = try request()
        request.calibration = calibrator.yaml(source: "here")
        request.calibrationFile = "c.yaml"
        let plan = try Plan.make(request)
        #expect(
            plan.assumptions.contains {
                $0.name == "measured work GET /api/things/{id}" && $0.source.contains("c.yaml")
            })
        request.isLocal = true
        #expect(try Plan.make(request).result.overall.p50.value < plan.result.overall.p50.value)
    }
}
