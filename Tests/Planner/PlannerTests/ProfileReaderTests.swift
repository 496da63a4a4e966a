import AWSCore
import Testing

@testable import Planner

@Suite("Traffic profile")
struct ProfileReaderTests {
    @Test func readsAProfile() throws {
        // When
        let profile = try ProfileReader.read(smallProfile, file: "p.yaml")
        // Then
        #expect(profile.name == "small")
        #expect(profile.days == 1)
        #expect(profile.start.iso8601.hasPrefix("2026-11-02T00:00:00"))
        #expect(abs((profile.total ?? 0) - 40_000 / 86_400.0) < 1e-12)
        #expect(profile.geography.map(\.code) == ["US", "EU"])
        #expect(
            profile.routes.map(\.name) == ["GET /*", "GET /api/things", "GET /api/things/{id}", "POST /api/things"])
        #expect(profile.routes[0].volume == .share(0.5))
        #expect(profile.routes[1].work == .init(median: 0.002, p99: 0.01))
        #expect(profile.routes[3].calls.map(\.kind) == [.transaction, .publish])
        #expect(profile.routes[3].calls[1].amount == 600)
        #expect(profile.functions[1].calls[1].amount == 30 * 1024)
        #expect(profile.users == 100)
        #expect(profile.stored.map(\.name) == ["Table", "Files"])
    }

    @Test func timesAreByTheProfilesClock() throws {
        let profile = try ProfileReader.read(
            """
            start: 2026-11-01
            timezone: Europe/Madrid
            requests: 1 per second
            peaks: [{start: 2026-11-27T08:00, duration: 2h, multiplier: 3, ramp: 30 min}]
            routes: {GET /a: {share: 100%}}
            """, file: "p.yaml")
        // Madrid is an hour ahead of UTC in November.
        #expect(profile.start.iso8601.hasPrefix("2026-10-31T23:00:00"))
        let peak = try #require(profile.peaks.first)
        #expect(peak.start == 2_275_200 && peak.duration == 7200 && peak.ramp == 1800)
        #expect(peak.name == "peak 1" && peak.multiplier == 3 && peak.line == 4)
    }

    @Test func weightsHaveAMeanOfOne() throws {
        let profile = try ProfileReader.read(
            """
            start: 2026-11-01
            requests: 1 per second
            hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            weekdays: {saturday: 8}
            routes: {GET /a: {share: 100%}}
            """, file: "p.yaml")
        #expect(profile.hours[0] == 0 && profile.hours[23] == 2)
        #expect(profile.weekdays[5] == 4 && profile.weekdays[0] == 0.5)
    }

    @Test func overridesOfAssumptions() throws {
        let profile = try ProfileReader.read(
            """
            start: 2026-11-01
            requests: 1 per second
            routes: {GET /a: {share: 100%}}
            assume:
              edge.processing: 2 ms
              xray.share: {value: 1%, because: our own sampling rule}
            """, file: "p.yaml")
        #expect(profile.overrides.map(\.value) == [0.002, 0.01])
        #expect(profile.overrides[1].because == "our own sampling rule")
        let assumptions = Assumptions(profile.overrides, file: "p.yaml")
        #expect(assumptions[.traceShare] == 0.01)
        #expect(assumptions.source(of: .traceShare) == "p.yaml:6: our own sampling rule")
        #expect(assumptions[.traceReservoir] == 1)
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        var change: String
        var line: Int
        var says: String
        var testDescription: String { change }

        init(_ change: String, line: Int, _ says: String) {
            (self.change, self.line, self.says) = (change, line, says)
        }
    }

    /// Lines 1 to 4 of every wrong profile.
    static let head = "start: 2026-11-01\ndays: 30\nrequests: 3 million per month\nroutes: {GET /a: {share: 100%}}\n"

    @Test(
        "what is wrong is told with its line and what was expected",
        arguments: [
            Wrong("reqests: 5 per day", line: 5, "did you mean requests?"),
            Wrong("colour: red", line: 5, "known are name, template"),
            Wrong("timezone: Mars/Olympus", line: 5, "tz database"),
            Wrong("users: many", line: 5, "a number of 0 or more"),
            Wrong("users: -5", line: 5, "a number of 0 or more"),
            Wrong("hours: [1, 2, 3]", line: 5, "24 weights"),
            Wrong("hours: all day", line: 5, "must be a list"),
            Wrong("hours: [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]", line: 5, "nobody would ever come"),
            Wrong("weekdays: {mondays: 1}", line: 5, "did you mean monday?"),
            Wrong("weekdays: {monday: x}", line: 5, "weekdays.monday must be a number"),
            Wrong("geography: {US: 80%, EU: 30%}", line: 5, "must add up to 100%; they make 110%"),
            Wrong("geography: {USA: 100%}", line: 5, "geography.USA is not known; did you mean"),
            Wrong("geography: {US: {round-trip: 5 ms}}", line: 5, "geography.US.share is missing"),
            Wrong("peaks: [{start: 2026-12-24, duration: 24h, multiplier: 5}]", line: 5, "outside the 30 days"),
            Wrong("peaks: [{start: 2026-10-24, duration: 24h, multiplier: 5}]", line: 5, "outside the 30 days"),
            Wrong("peaks: [{start: 2026-11-27, duration: 24h}]", line: 5, "multiplier is missing"),
            Wrong("peaks: [{start: 2026-11-27, duration: 24h, multiplier: -1}]", line: 5, "0 or more"),
            Wrong("peaks: [{start: soon, duration: 24h, multiplier: 2}]", line: 5, "a day or a time"),
            Wrong("peaks: [{start: 2026-11-27, duration: 1h, multiplier: 2, ramp: 40 min}]", line: 5, "at most half"),
            Wrong("peaks: [{start: 2026-11-27, duration: 0 s, multiplier: 2}]", line: 5, "above 0"),
            Wrong("assume: {edge.procesing: 2 ms}", line: 5, "did you mean edge.processing?"),
            Wrong("assume: {edge.processing: 2}", line: 5, "a time with its unit"),
            Wrong("assume: {xray.share: {because: x}}", line: 5, "value is missing"),
            Wrong("functions: {A: {init: {median: 9 ms, p99: 3 ms}}}", line: 5, "p99 is less than the median"),
            Wrong("functions: {A: {init: {median: 9 ms}}}", line: 5, "p99 is missing"),
            Wrong("functions: {A: {init: {median: 0 ms, p99: 3 ms}}}", line: 5, "median must be above 0"),
            Wrong("functions: {A: {calls: [{fetch: 1}]}}", line: 5, "calls[0].fetch is not known"),
            Wrong("functions: {A: {calls: [{get: 1, put: 1}]}}", line: 5, "must name one call"),
            Wrong("functions: {A: {calls: [{publish: 5}]}}", line: 5, "a size with its unit"),
            Wrong("functions: {A: {memory: 5}}", line: 5, "functions.A.memory is not known"),
            Wrong("functions: [A]", line: 5, "must be a map"),
            Wrong("stored: {Table: 5}", line: 5, "a size with its unit"),
            Wrong("replay: {format: gateway}", line: 5, "replay.file is missing"),
            Wrong("replay: {file: a.log, format: apache}", line: 5, "one of cloudfront, gateway, xray"),
            Wrong("replay: {file: a.log, format: gateway}", line: 5, "exclude each other"),
            Wrong("name: x\nname: y", line: 6, "twice"),
            Wrong("name: [", line: 6, ""),
        ])
    func wrong(_ wrong: Wrong) {
        let found = errors { _ = try ProfileReader.read(Self.head + wrong.change, file: "p.yaml") }
        #expect(
            found.contains { $0.file == "p.yaml" && $0.line == wrong.line && $0.message.contains(wrong.says) },
            "\(found)")
    }

    @Test(
        "routes that cannot be",
        arguments: [
            Wrong("{GET /a: {share: 60%}, GET /b: {share: 50%}}", line: 3, "must add up to 100%; they make 110%"),
            Wrong("{GET /a: {share: 60%}}", line: 3, "they make 60%"),
            Wrong("{GET /a: {share: 120%}}", line: 3, "a share from 0% to 100%"),
            Wrong("{GET /a: {share: 100%, requests: 5 per day}}", line: 3, "both share and requests"),
            Wrong("{GET /a: {}}", line: 3, "needs a share"),
            Wrong("{GET /a: {requests: -5 per day}}", line: 3, "a count and a span"),
            Wrong("{/a: {share: 100%}}", line: 3, "a method and a path"),
            Wrong("{FETCH /a: {share: 100%}}", line: 3, "a method and a path"),
            Wrong("{GET /a: {share: 100%, time: {median: 10 ms, p99: 5 ms}}}", line: 3, "less than the median"),
            Wrong("{GET /a: {share: 100%, objects: 0}}", line: 3, "a whole number from 1"),
            Wrong("{GET /a: {share: 100%, zipf: 1}}", line: 3, "not how many objects"),
            Wrong("{GET /a: {share: 100%, zipf: 9, objects: 5}}", line: 3, "from 0 (all alike) to 5"),
            Wrong("{GET /a: {share: 100%, failures: 2}}", line: 3, "a share from 0% to 100%"),
            Wrong("{GET /a: {share: 100%, tme: 5}}", line: 3, "did you mean time?"),
            Wrong("{GET /a: {share: 100%, response: big}}", line: 3, "a size with its unit"),
            Wrong("[]", line: 3, "must be a map"),
        ])
    func wrongRoutes(_ wrong: Wrong) {
        let text = "start: 2026-11-01\nrequests: 3 million per month\nroutes: \(wrong.change)\n"
        let found = errors { _ = try ProfileReader.read(text, file: "p.yaml") }
        #expect(found.contains { $0.line == wrong.line && $0.message.contains(wrong.says) }, "\(found)")
    }

    @Test func aTotalThatIsMissingOrOfNothing() {
        #expect(
            errors { _ = try ProfileReader.read("start: 2026-11-01\nroutes: {GET /a: {share: 100%}}", file: "p") }
                .contains { $0.message.contains("of what total?") })
        #expect(
            errors {
                _ = try ProfileReader.read(
                    "start: 2026-11-01\nrequests: 5 per day\nroutes: {GET /a: {requests: 5 per day}}", file: "p")
            }.contains { $0.message.contains("no route has one") })
        #expect(
            errors { _ = try ProfileReader.read("days: 3", file: "p") }.map(\.message).joined().contains(
                "start is missing"))
        #expect(
            errors { _ = try ProfileReader.read("", file: "p") } == [
                PlannerError(file: "p", line: 1, message: "the profile is empty")
            ])
    }

    @Test func allThatIsWrongIsToldAtOnceInTheOrderOfLines() {
        let found = errors {
            _ = try ProfileReader.read(Self.head + "users: many\ncolour: red\ndays: 0", file: "p.yaml")
        }
        #expect(found.count >= 1)
        let more = errors { _ = try ProfileReader.read(Self.head + "users: many\ncolour: red", file: "p.yaml") }
        #expect(more.map(\.line) == [5, 6])
        #expect(PlannerErrors(more).description.contains("p.yaml:5: users must be a number"))
    }
}
