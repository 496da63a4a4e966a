import ArgumentParser
import CloudDynamoDB
import LocalCloud
import Logging
import Testing

@testable import nimbo

@Suite struct CommandLineTests {
    private func up(_ arguments: String...) throws -> Up {
        try #require(try Nimbo.parseAsRoot(["up"] + arguments) as? Up)
    }

    @Test func upHasTheDefaultsOfTheManual() throws {
        let command = try up()
        let configuration = command.cloudConfiguration
        #expect(configuration.dataDirectory == ".nimbo")
        #expect([configuration.port, configuration.edgePort] == [4566, 8080])
        #expect(configuration.templatePath == "template.yaml")
        #expect(configuration.parameters.isEmpty && configuration.readyFile == nil)
    }

    @Test func upTakesEverything() throws {
        let configuration = try up(
            "--data-dir", "d", "--port", "0", "--edge-port", "0", "--template", "t.yaml", "--stage", "dev",
            "--parameter", "LogLevel=debug", "--parameter", "AlarmEmail=a=b@c.example", "--ready-file", "r.json",
            "--services-endpoint", "http://127.0.0.1:5000", "--log-level", "debug"
        ).cloudConfiguration
        #expect(configuration.dataDirectory == "d")
        #expect([configuration.port, configuration.edgePort] == [0, 0])
        #expect(configuration.parameters == ["Stage": "dev", "LogLevel": "debug", "AlarmEmail": "a=b@c.example"])
        #expect(configuration.readyFile == "r.json")
        #expect(configuration.servicesEndpoint == "http://127.0.0.1:5000")
        #expect(configuration.logger.logLevel == .debug)
    }

    @Test func upMakesBadWeather() throws {
        #expect(try up().cloudConfiguration.dynamoDBAdversity == DynamoDBAdversity())
        let adversity = try up(
            "--dynamodb-lag", "1.5s", "--dynamodb-throttle", "0.05", "--dynamodb-throttle-seed", "7",
            "--dynamodb-capacity"
        ).cloudConfiguration.dynamoDBAdversity
        #expect(
            adversity
                == DynamoDBAdversity(lag: .milliseconds(1500), throttleRate: 0.05, seed: 7, enforcesCapacity: true))
        #expect(try up("--dynamodb-lag", "500ms").cloudConfiguration.dynamoDBAdversity.lag == .milliseconds(500))
    }

    @Test func ephemeralKeepsNothing() throws {
        #expect(try up("--ephemeral").cloudConfiguration.dataDirectory == nil)
    }

    @Test(arguments: [
        (["--port", "70000"], "port"), (["--port", "-1"], "port"), (["--port", "8080"], "must differ"),
        (["--stage", "test"], "prod"), (["--parameter", "LogLevel"], "NAME=VALUE"),
        (["--parameter", "=x"], "NAME=VALUE"),
        (["--parameter", "A=1", "--parameter", "A=2"], "A is given twice"),
        (["--stage", "dev", "--parameter", "Stage=prod"], "either --stage"),
        (["--services-endpoint", "127.0.0.1:5000"], "URL"), (["--log-level", "loud"], "log-level"), (["now"], "now"),
        (["--dynamodb-lag", "500"], "dynamodb-lag"), (["--dynamodb-lag", "nans"], "dynamodb-lag"),
        (["--dynamodb-lag=-1s"], "dynamodb-lag"), (["--dynamodb-lag", "2000000s"], "dynamodb-lag"),
        (["--dynamodb-throttle", "1.5"], "a share from 0 to 1"),
    ])
    func upRefuses(arguments: [String], words: String) {
        do {
            _ = try Nimbo.parseAsRoot(["up"] + arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(Nimbo.fullMessage(for: error).contains(words), "\(Nimbo.fullMessage(for: error))")
        }
    }

    @Test(arguments: Nimbo.configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() })
    func helpHasExamples(command: String) throws {
        let type = try #require(
            Nimbo.configuration.subcommands.first {
                ($0.configuration.commandName ?? "\($0)".lowercased()) == command
            })
        let help = Nimbo.helpMessage(for: type)
        #expect(help.contains("EXAMPLES:") && help.contains("  nimbo \(command)"), "\(help)")
    }

    @Test func logsTakesSpansAndGroups() throws {
        let logs = try #require(
            try Nimbo.parseAsRoot([
                "logs", "-f", "--group", "orders", "--group", "users", "--since", "2h", "--filter", "ERROR",
            ]) as? Logs)
        #expect(logs.follow && logs.group == ["orders", "users"] && logs.filter == "ERROR")
        #expect(logs.since.seconds == 7200)
        let plain = try #require(try Nimbo.parseAsRoot(["logs"]) as? Logs)
        #expect(plain.since.seconds == 600 && !plain.follow && plain.cloud.dataDir == ".nimbo")
    }

    @Test(arguments: [("30s", 30), ("10m", 600), ("2h", 7200), ("1d", 86_400)])
    func spans(text: String, seconds: Int64) {
        #expect(Span(argument: text)?.seconds == seconds)
        #expect(Span(seconds: seconds).description == text)
    }

    @Test(arguments: ["", "m", "10", "0m", "-1m", "1w", "1.5h", "99999999999999999999s"])
    func noSpans(text: String) {
        #expect(Span(argument: text) == nil)
    }

    private static let trace = "1-6733f2a1-3f2a1b0c9d8e7f6a5b4c3d2e"

    @Test(arguments: [trace, trace.uppercased(), "Root=\(trace)", "Root=\(trace);Parent=53995c3f42cd8ad8;Sampled=1"])
    func traceIDs(text: String) {
        #expect(TraceID(argument: text)?.text == Self.trace)
    }

    @Test(arguments: [
        "", "1-2-3", "2-6733f2a1-3f2a1b0c9d8e7f6a5b4c3d2e", "1-6733f2a1-3f2a1b0c9d8e7f6a5b4c3d2g", "Parent=1",
    ])
    func noTraceIDs(text: String) {
        #expect(TraceID(argument: text) == nil)
    }
}
