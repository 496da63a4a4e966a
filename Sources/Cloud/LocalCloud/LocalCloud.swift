import AWSCore
import CloudCore
import CloudDynamoDB
import CloudFormation
import CloudFront
import CloudXRay
import HTTPTypes
import JSON
import Logging
import ServiceLifecycle

/// A whole AWS account in one process, provisioned from a template.
///
/// ```swift
/// let cloud = try LocalCloud(LocalCloud.Configuration(templatePath: "template.yaml", port: 0, edgePort: 0))
/// try await cloud.run { ready in print(ready.edge) }
/// ```
///
/// It starts in order: ports, template, data to begin with, background work; and it stops in the other: the edge takes
/// no more visitors and finishes those inside, services stop, functions end, the endpoint closes, telemetry is written.
public final class LocalCloud: Service {
    public struct Configuration: Sendable {
        /// Where everything is kept; nil keeps it in memory and forgets it.
        public var dataDirectory: String?
        public var templatePath: String
        /// The folder that `CodeUri`, `site/` and `catalogue/` start from; the template's own when nil.
        public var projectRoot: String?
        public var stackName = "nimbo"
        /// Values for the template's parameters, by name.
        public var parameters: [String: String] = [:]
        /// Of the AWS endpoint; 0 takes a free one.
        public var port = 4566
        /// Of the site; 0 takes a free one.
        public var edgePort = 8080
        /// Written when everything answers, readable by its owner only.
        public var readyFile: String?
        /// What functions call instead of this cloud, for tests against somebody else's.
        public var servicesEndpoint: String?
        /// Whether acknowledged writes survive a power cut too, and not only `kill -9`.
        public var isPowerSafe = false
        /// What is to go wrong with DynamoDB on purpose.
        public var dynamoDBAdversity = DynamoDBAdversity()
        public var region = "us-east-1"
        public var accountID = "000000000000"
        public var clock: any WallClock = SystemClock()
        public var random: any RandomSource = SystemRandom()
        public var logger = Logger(label: "nimbo")

        public init(templatePath: String, dataDirectory: String? = nil, port: Int = 4566, edgePort: Int = 8080) {
            self.templatePath = templatePath
            self.dataDirectory = dataDirectory
            self.port = port
            self.edgePort = edgePort
        }
    }

    public let configuration: Configuration
    public let registry: ServiceRegistry
    /// Where data is; a temporary folder when it is kept in memory.
    public let directory: DataDirectory
    let keys: AccountKeys
    let services: CloudServices
    let logger: Logger
    private let onReady = Latch<@Sendable (Ready) async -> Void>()
    private let started = ContinuousClock.now

    /// Opens the data directory and every service's store.
    ///
    /// - Throws: ``LocalCloudError`` when the directory cannot be used or another cloud runs on it.
    public init(_ configuration: Configuration) throws {
        self.configuration = configuration
        logger = configuration.logger
        directory = try DataDirectory(configuration.dataDirectory)
        do {
            keys = try AccountKeys(in: directory, random: configuration.random)
            var settings = CloudSettings(
                region: configuration.region, accountID: configuration.accountID, clock: configuration.clock,
                random: configuration.random, dataDirectory: directory.isTemporary ? nil : directory.path,
                endpoint: "http://127.0.0.1:\(configuration.port)", logger: configuration.logger)
            settings.durability = configuration.isPowerSafe ? .full : .process
            registry = ServiceRegistry(
                identity: Identity(
                    accountID: configuration.accountID, rootCredentials: keys.credentials, clock: configuration.clock,
                    random: configuration.random),
                settings: settings)
            services = try CloudServices(
                registry: registry, settings: settings, outbox: directory.outbox,
                servicesEndpoint: configuration.servicesEndpoint,
                dynamoDBAdversity: configuration.dynamoDBAdversity)
        } catch {
            directory.close()
            throw error
        }
    }

    /// Runs until the task is cancelled or asked to shut down gracefully.
    ///
    /// - Parameter onReady: told once, when everything answers.
    /// - Throws: ``LocalCloudError`` or `TemplateError`, written for a person.
    public func run(onReady: @escaping @Sendable (Ready) async -> Void) async throws {
        self.onReady.open(onReady)
        try await run()
    }

    public func run() async throws {
        defer { directory.close() }
        let start = Latch<Void>()
        let front = Latch<Int>()
        let edge = Latch<Int>()
        // The group stops from the last to the first.
        var stages: [any Service] = services.telemetry.map { Background($0, after: start) }
        stages.append(Draining(server(front, option: "--port", handler: endpointHandler), grace: .seconds(2)))
        stages.append(Background(services.functions, after: start))
        stages += services.others.map { Background($0, after: start) }
        stages.append(
            Draining(server(edge, option: "--edge-port", handler: edgeHandler(start)), grace: .seconds(8)))
        stages.append(
            Errand { [self] in
                let ready = try await self.provision(front: front.value(), edge: edge.value())
                start.open(())
                try await self.announce(ready)
            })
        var quiet = Logger(label: "nimbo.lifecycle", factory: { _ in SwiftLogNoOpLogHandler() })
        quiet.logLevel = .critical
        var configuration = ServiceGroupConfiguration(
            services: stages.map {
                .init(service: $0, successTerminationBehavior: .ignore, failureTerminationBehavior: .cancelGroup)
            }, logger: quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(15)
        try await ServiceGroup(configuration: configuration).run()
    }

    // MARK: - What the ports answer

    private func server(_ bound: Latch<Int>, option: String, handler: @escaping HTTPServer.Handler) -> BoundServer {
        var logger = self.logger
        logger.logLevel = .critical
        let isEdge = option == "--edge-port"
        return BoundServer(
            port: isEdge ? configuration.edgePort : configuration.port, option: option, logger: logger, bound: bound,
            handler: handler)
    }

    private var endpointHandler: HTTPServer.Handler {
        let door = FrontDoor(registry: registry)
        return { await door.handle($0) }
    }

    /// Until the template is there, visitors are asked to come back.
    private func edgeHandler(_ start: Latch<Void>) -> HTTPServer.Handler {
        let edge = services.edge
        return { request in
            guard start.isOpen else {
                return WireResponse(
                    status: 503, headers: [.retryAfter: "1", .contentType: "text/plain"],
                    body: Array("Starting.\n".utf8))
            }
            return await edge.handle(request)
        }
    }

    // MARK: - From the template to ready

    private func provision(front: Int, edge: Int) async throws -> Ready {
        registry.settings.endpoint.set("http://127.0.0.1:\(front)")
        try await services.xray.bind()
        let root = configuration.projectRoot ?? TemplateFile.folder(of: configuration.templatePath)
        try TemplateFile.requireCode(of: configuration.templatePath, root: root)
        let deployment = try await services.stacks.deploy(
            templatePath: configuration.templatePath, stackName: configuration.stackName,
            parameters: configuration.parameters, codeRoot: root)
        logger.debug("template deployed", metadata: ["milliseconds": "\(milliseconds)"])
        try await Seed(
            registry: registry, outputs: deployment.outputs, root: root, keys: keys, directory: directory,
            logger: logger
        ).run()
        logger.debug("seeded", metadata: ["milliseconds": "\(milliseconds)"])
        return Ready(self, deployment: deployment, edge: "http://127.0.0.1:\(edge)", elapsed: .now - started)
    }

    private var milliseconds: Int64 { (ContinuousClock.now - started).wholeNanoseconds / 1_000_000 }

    private func announce(_ ready: Ready) async throws {
        let text = ready.json.serialized() + "\n"
        try PrivateFile.write(text, to: directory.runningFile)
        if let file = configuration.readyFile { try PrivateFile.write(text, to: file) }
        logger.info(
            "ready",
            metadata: [
                "endpoint": "\(ready.endpoint)", "edge": "\(ready.edge)",
                "milliseconds": "\(ready.elapsed.wholeNanoseconds / 1_000_000)",
            ])
        if onReady.isOpen { try await onReady.value()(ready) }
    }
}
