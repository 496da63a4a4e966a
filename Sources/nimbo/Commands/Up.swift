import ArgumentParser
import LocalCloud
import Logging
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `nimbo up`
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Starts the local cloud, provisions it from the template and fills the shop.",
        discussion: """
            Everything is kept in the data directory: the next start finds it as it was. Ctrl-C stops it and finishes \
            what is under way; a second Ctrl-C ends it at once.

            EXAMPLES:
              nimbo up
              nimbo up --ephemeral --port 0 --edge-port 0
              nimbo up --stage dev --parameter LogLevel=debug
              nimbo up --data-dir /tmp/shop --ready-file /tmp/shop.json
              nimbo up --dynamodb-lag 500ms --dynamodb-throttle 0.05
            """)

    enum Stage: String, ExpressibleByArgument, CaseIterable {
        case prod, dev
    }

    @Option(help: "The folder where everything is kept.")
    var dataDir = ".nimbo"
    @Flag(help: "Keep nothing: data is in memory and goes with the process.")
    var ephemeral = false
    @Flag(help: "Sync every write to the disk: what was acknowledged survives a power cut too, and orders take longer.")
    var powerSafe = false
    @Option(help: "The port of the AWS endpoint; 0 takes any free one.")
    var port: UInt16 = 4566
    @Option(help: "The port of the shop; 0 takes any free one.")
    var edgePort: UInt16 = 8080
    @Option(help: "The architecture. site/, catalogue/ and dist/ are looked for beside it.")
    var template = "template.yaml"
    @Option(help: "The template's parameter Stage: \(Stage.allCases.map(\.rawValue).joined(separator: " or ")).")
    var stage: Stage?
    @Option(
        name: .customLong("parameter"), parsing: .singleValue,
        help: ArgumentHelp("A parameter of the template. May be repeated.", valueName: "NAME=VALUE"))
    var parameters: [TemplateParameter] = []
    @Option(help: "When everything answers, addresses, credentials and names are written here as JSON.")
    var readyFile: String?
    @Option(help: ArgumentHelp("What the functions call instead of this cloud.", valueName: "url"))
    var servicesEndpoint: String?
    @OptionGroup(title: "DYNAMODB IN BAD WEATHER")
    var dynamoDB: DynamoDBOptions
    @Option(help: "The least severe line to log: trace, debug, info, notice, warning, error or critical.")
    var logLevel: Logger.Level = .notice

    func validate() throws {
        let names = parameters.map(\.name)
        if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
            throw ValidationError("--parameter \(twice) is given twice")
        }
        if stage != nil, names.contains("Stage") { throw ValidationError("give either --stage or --parameter Stage=…") }
        if port != 0, port == edgePort { throw ValidationError("--port and --edge-port must differ") }
        if let servicesEndpoint, !servicesEndpoint.hasPrefix("http://"), !servicesEndpoint.hasPrefix("https://") {
            throw ValidationError("--services-endpoint wants a URL such as http://127.0.0.1:5000")
        }
    }

    func run() async throws {
        do {
            try await serve(signals: UnixSignalsSequence(trapping: [.sigint, .sigterm])) { _exit(130) }
        } catch let error where !(error is ExitCode) {
            Console.complain("\(error)")
            throw ExitCode.failure
        }
    }

    /// Runs the cloud until a signal asks it to stop; another signal does not wait.
    func serve<Signals: AsyncSequence & Sendable>(
        signals: Signals, endAtOnce: @escaping @Sendable () -> Void
    ) async throws {
        let cloud = try LocalCloud(cloudConfiguration)
        Console.say("Starting \(template) …")
        var group = ServiceGroupConfiguration(
            services: [
                .init(
                    service: Announced(cloud: cloud), successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .cancelGroup)
            ], logger: Logger(label: "nimbo.lifecycle", factory: { _ in SwiftLogNoOpLogHandler() }))
        group.maximumGracefulShutdownDuration = .seconds(18)
        let services = ServiceGroup(configuration: group)
        try await withThrowingTaskGroup(of: Bool.self) { tasks in
            tasks.addTask {
                try await services.run()
                return true
            }
            tasks.addTask {
                await Self.listen(to: signals, services, endAtOnce)
                return false
            }
            defer { tasks.cancelAll() }
            while let isOver = try await tasks.next(), !isOver {}
        }
        Console.say("Stopped.")
    }

    var cloudConfiguration: LocalCloud.Configuration {
        var configuration = LocalCloud.Configuration(
            templatePath: template, dataDirectory: ephemeral ? nil : dataDir, port: Int(port), edgePort: Int(edgePort))
        for parameter in parameters { configuration.parameters[parameter.name] = parameter.value }
        if let stage { configuration.parameters["Stage"] = stage.rawValue }
        configuration.readyFile = readyFile
        configuration.isPowerSafe = powerSafe
        configuration.servicesEndpoint = servicesEndpoint
        configuration.dynamoDBAdversity = dynamoDB.adversity
        configuration.logger = Logger(label: "nimbo", factory: { _ in ConsoleLogHandler() })
        configuration.logger.logLevel = logLevel
        return configuration
    }

    private static func listen<Signals: AsyncSequence & Sendable>(
        to signals: Signals, _ services: ServiceGroup, _ endAtOnce: @Sendable () -> Void
    ) async {
        var isAsked = false
        do {
            for try await _ in signals {
                if isAsked {
                    Console.complain("ended at once")
                    endAtOnce()
                    return
                }
                isAsked = true
                Console.say("\nFinishing what is under way (again Ctrl-C: at once) …")
                await services.triggerGracefulShutdown()
            }
        } catch {
            // A sequence of signals does not fail.
        }
    }

    /// The cloud, and what is printed once it answers.
    private struct Announced: Service {
        let cloud: LocalCloud

        func run() async throws {
            try await cloud.run { ready in
                for warning in ready.warnings { Console.complain("warning: \(warning)") }
                Console.say(UpReport(ready).lines.joined(separator: "\n"))
                StartMemory.release()
            }
        }
    }
}

/// `NAME=VALUE`
struct TemplateParameter: ExpressibleByArgument, Hashable {
    var name: String
    var value: String

    init?(argument: String) {
        guard let cut = argument.firstIndex(of: "="), cut != argument.startIndex else { return nil }
        name = String(argument[..<cut])
        value = String(argument[argument.index(after: cut)...])
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
