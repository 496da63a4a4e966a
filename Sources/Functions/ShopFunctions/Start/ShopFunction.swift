import AWSClient
import AWSCore
import LambdaRuntime
import Logging
import NIOCore
import NIOPosix
import Shop
import ShopAWS

/// Starts the three functions: everything is made once a cold start, and connections open with the first call.
public enum ShopFunction {
    public static func runUsers(environment: [String: String]) async throws {
        try await run(environment) { world in
            UsersAPI(users: UserTable(try world.table()), clock: world.clock)
        }
    }

    public static func runOrders(environment: [String: String]) async throws {
        try await run(environment) { world in
            let table = try world.table()
            return OrdersAPI(
                .init(
                    catalogue: CatalogueTable(table), orders: OrderTable(table), invoices: InvoiceTable(table),
                    store: try world.store(),
                    publisher: SNSEventPublisher(caller: world.client, topicARN: try world.variable("TOPIC_ARN")),
                    clock: world.clock))
        }
    }

    public static func runProcessor(environment: [String: String]) async throws {
        try await run(environment) { world in
            let fonts = (world.environment["LAMBDA_TASK_ROOT"] ?? ".") + "/fonts"
            return InvoiceProcessor(
                invoices: InvoiceTable(try world.table()), store: try world.store(),
                renderer: try PDFInvoices(fontDirectory: fonts, tracer: world.tracer), clock: world.clock)
        }
    }

    private static func run(
        _ environment: [String: String], _ make: @escaping @Sendable (World) throws -> some LambdaHandler
    ) async throws {
        var environment = environment
        // Lambda's own setting, where there is one, decides.
        if environment["AWS_LAMBDA_LOG_LEVEL"] == nil { environment["AWS_LAMBDA_LOG_LEVEL"] = environment["LOG_LEVEL"] }
        let settings = environment
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let runtime = LambdaRuntime(environment: settings, eventLoopGroup: group) {
            try make(World(environment: settings, group: group))
        }
        // One event at a time on one thread: nothing is handed over between reading an event and answering it.
        try await withTaskExecutorPreference(LoopExecutor(group.next())) { try await runtime.run() }
        try await group.shutdownGracefully()
    }
}

/// What a function's adapters are made of.
struct World: Sendable {
    let environment: [String: String]
    let client: AWSClient
    let tracer: XRayRecorder
    let clock = WallShopClock()

    init(environment: [String: String], group: any EventLoopGroup) throws {
        self.environment = environment
        func variable(_ name: String) throws -> String { try Self.variable(name, environment) }
        guard let region = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] else {
            throw LambdaRuntimeError("AWS_REGION is not set.")
        }
        let credentials = Credentials(
            accessKeyID: try variable("AWS_ACCESS_KEY_ID"), secretAccessKey: try variable("AWS_SECRET_ACCESS_KEY"),
            sessionToken: environment["AWS_SESSION_TOKEN"])
        tracer = XRayRecorder(environment: environment, eventLoopGroup: group)
        var http = HTTPClient.Configuration()
        http.requestTimeout = .seconds(5)
        client = AWSClient(
            endpoint: try EndpointResolver(region: region, environment: environment), region: region,
            credentials: { () throws(AWSError) in credentials }, http: http, eventLoopGroup: group, observer: tracer)
    }

    func variable(_ name: String) throws -> String { try Self.variable(name, environment) }

    private static func variable(_ name: String, _ environment: [String: String]) throws -> String {
        guard let value = environment[name], !value.isEmpty else { throw LambdaRuntimeError("\(name) is not set.") }
        return value
    }

    func table() throws -> ShopTable { ShopTable(caller: client, name: try variable("TABLE_NAME")) }

    func store() throws -> S3InvoiceStore { S3InvoiceStore(caller: client, bucket: try variable("INVOICE_BUCKET")) }
}
