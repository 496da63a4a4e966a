import AWSCore
import Testing

@testable import CloudScaling

@Suite("Schedules")
struct ScheduleTests {
    private static func time(_ text: String) throws -> Timestamp { try #require(Timestamp(iso8601: text)) }

    private static func next(_ schedule: String, _ after: String, _ zone: String = "UTC") throws -> String? {
        let zone = try #require(TimeZoneRules(named: zone))
        let after = try time(after)
        return try #require(ScheduleExpression(schedule)).next(after: after, in: zone, from: after)?.iso8601
    }

    @Test(
        "Cron, UTC",
        arguments: [
            ("cron(0 8 ? * MON-FRI *)", "2026-11-25T07:59:59Z", "2026-11-25T08:00:00Z"),
            ("cron(0 8 ? * MON-FRI *)", "2026-11-27T08:00:00Z", "2026-11-30T08:00:00Z"),
            ("cron(15 12 * * ? *)", "2026-11-25T12:15:00Z", "2026-11-26T12:15:00Z"),
            ("cron(0/15 * * * ? *)", "2026-11-25T12:15:00Z", "2026-11-25T12:30:00Z"),
            ("cron(*/20 9-10 ? * * *)", "2026-11-25T10:40:00Z", "2026-11-26T09:00:00Z"),
            ("cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("cron(0 18 L * ? *)", "2026-02-01T00:00:00Z", "2026-02-28T18:00:00Z"),
            ("cron(0 9 1W * ? *)", "2026-07-31T10:00:00Z", "2026-08-03T09:00:00Z"),
            ("cron(0 9 LW * ? *)", "2026-01-01T10:00:00Z", "2026-01-30T09:00:00Z"),
            ("cron(0 9 ? * 6L *)", "2026-11-01T10:00:00Z", "2026-11-27T09:00:00Z"),
            ("cron(0 9 ? * MON#2 *)", "2026-11-01T10:00:00Z", "2026-11-09T09:00:00Z"),
            ("cron(0 9 ? * 1,7 *)", "2026-11-25T10:00:00Z", "2026-11-28T09:00:00Z"),
            ("cron(0 9 ? * FRI-MON *)", "2026-11-24T10:00:00Z", "2026-11-27T09:00:00Z"),
            ("cron(0 9 1 JAN,JUL ? *)", "2026-02-01T00:00:00Z", "2026-07-01T09:00:00Z"),
            ("cron(0 9 1 1 ? 2030)", "2026-02-01T00:00:00Z", "2030-01-01T09:00:00Z"),
            ("cron(0 9 1 1 ? 2020)", "2026-02-01T00:00:00Z", nil),
            ("cron(0 9 30 2 ? 2026-2030)", "2026-02-01T00:00:00Z", nil),
            ("rate(1 minute)", "2026-11-25T10:00:30Z", "2026-11-25T10:01:30Z"),
            ("rate(2 hours)", "2026-11-25T10:00:00Z", "2026-11-25T12:00:00Z"),
            ("at(2026-12-01T09:00:00)", "2026-11-25T10:00:00Z", "2026-12-01T09:00:00Z"),
            ("at(2026-11-01T09:00:00)", "2026-11-25T10:00:00Z", nil),
        ] as [(String, String, String?)])
    func next(_ schedule: String, _ after: String, _ expected: String?) throws {
        #expect(try Self.next(schedule, after) == expected)
    }

    @Test(
        "Cron by the wall's clock, summer and winter",
        arguments: [
            ("cron(0 8 ? * MON-FRI *)", "Europe/Madrid", "2026-11-25T00:00:00Z", "2026-11-25T07:00:00Z"),
            ("cron(0 8 ? * MON-FRI *)", "Europe/Madrid", "2026-07-01T00:00:00Z", "2026-07-01T06:00:00Z"),
            ("cron(0 8 ? * * *)", "America/New_York", "2026-03-07T14:00:00Z", "2026-03-08T12:00:00Z"),
            // Spring skips 02:30 on 29 March: nothing fires that day.
            ("cron(30 2 * * ? *)", "Europe/Madrid", "2026-03-28T12:00:00Z", "2026-03-30T00:30:00Z"),
            // Autumn shows 02:30 twice on 25 October: it fires the first time, and once.
            ("cron(30 2 * * ? *)", "Europe/Madrid", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"),
            ("cron(30 2 * * ? *)", "Europe/Madrid", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
            ("cron(0 9 * * ? *)", "Asia/Kolkata", "2026-10-25T00:30:00Z", "2026-10-25T03:30:00Z"),
            ("cron(0 0 * * ? *)", "Pacific/Auckland", "2026-06-25T00:30:00Z", "2026-06-25T12:00:00Z"),
            // Long after the file's last transition.
            ("cron(0 8 1 7 ? 2090)", "Europe/Madrid", "2026-06-25T00:30:00Z", "2090-07-01T06:00:00Z"),
            ("cron(0 8 1 12 ? 2090)", "Europe/Madrid", "2026-06-25T00:30:00Z", "2090-12-01T07:00:00Z"),
            ("at(2026-07-01T09:00:00)", "Europe/Madrid", "2026-06-25T00:30:00Z", "2026-07-01T07:00:00Z"),
        ])
    func zones(_ schedule: String, _ zone: String, _ after: String, _ expected: String) throws {
        #expect(try Self.next(schedule, after, zone) == expected)
    }

    @Test(
        "The last occurrence",
        arguments: [
            ("cron(0 8 ? * MON-FRI *)", "2026-11-25T08:00:00Z", "2026-11-25T08:00:00Z"),
            ("cron(0 8 ? * MON-FRI *)", "2026-11-23T07:00:00Z", "2026-11-20T08:00:00Z"),
            ("cron(0 8 1 1 ? 2020)", "2026-11-23T07:00:00Z", nil),
            ("rate(1 hour)", "2026-11-23T07:00:00Z", "2026-11-23T07:00:00Z"),
            ("at(2026-01-01T00:00:00)", "2026-11-23T07:00:00Z", "2026-01-01T00:00:00Z"),
            ("at(2027-01-01T00:00:00)", "2026-11-23T07:00:00Z", nil),
        ] as [(String, String, String?)])
    func previous(_ schedule: String, _ until: String, _ expected: String?) throws {
        let until = try Self.time(until)
        let origin = until - .seconds(86_400)
        #expect(
            try #require(ScheduleExpression(schedule)).previous(until: until, in: .utc, from: origin)?.iso8601
                == expected)
    }

    @Test(
        "Broken ones",
        arguments: [
            "", "cron", "cron()", "cron(0 8 * * *)", "cron(0 8 * * * *)", "cron(0 8 ? * ? *)", "cron(60 8 ? * MON *)",
            "cron(0 24 ? * MON *)",
            "cron(0 8 ? * FOO *)", "cron(0 8 32 * ? *)", "cron(0 8 ? 13 MON *)", "cron(0/0 8 ? * MON *)",
            "cron(0 8 ? * MON#6 *)",
            "cron(0 8 0W * ? *)", "cron(a-b 8 ? * MON *)", "cron(1/2/3 8 ? * MON *)", "rate(1 minutes)",
            "rate(2 minute)", "rate(0 minutes)",
            "rate(5 fortnights)", "rate(5)", "at(tomorrow)", "every(5)",
        ])
    func broken(_ schedule: String) { #expect(ScheduleExpression(schedule) == nil) }

    @Test(
        "Zones that are none", arguments: ["", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "Europe", "zone.tab"])
    func noZones(_ name: String) { #expect(TimeZoneRules(named: name) == nil) }

    @Test("Cut files are no zones")
    func cutFiles() {
        #expect(TimeZoneRules(parsing: []) == nil)
        #expect(TimeZoneRules(parsing: Array("TZif2".utf8)) == nil)
        #expect(TimeZoneRules(parsing: Array("TZif".utf8) + [UInt8](repeating: 0xFF, count: 60)) == nil)
    }

    @Test(
        "POSIX rules",
        arguments: [
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-07-01T00:00:00Z", 7200),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-01-01T00:00:00Z", 3600),
            ("EST5EDT,M3.2.0,M11.1.0", "2040-07-01T00:00:00Z", -14_400),
            ("<+0330>-3:30", "2040-07-01T00:00:00Z", 12_600),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2040-01-01T00:00:00Z", 39_600),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2040-07-01T00:00:00Z", 36_000),
            ("XXX3YYY2,J60/0,J300", "2040-03-02T00:00:00Z", -7200),
            ("XXX3YYY,59,300/-1", "2040-02-01T00:00:00Z", -10_800),
        ])
    func posix(_ rule: String, _ moment: String, _ offset: Int) throws {
        #expect(try #require(PosixTimeZone(rule)).offset(at: try Self.time(moment).epochSeconds) == offset)
    }

    @Test(
        "Broken POSIX rules",
        arguments: ["", "C1", "CET", "CET-1CEST", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,M3.5.0", "CET-1CEST,X,Y"])
    func brokenPosix(_ rule: String) { #expect(PosixTimeZone(rule) == nil) }
}
