import AWSClient
import AWSCore
import ArgumentParser
import JSON
import LocalCloud
import Logging

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The cloud that a command speaks to: found by the file that `nimbo up` keeps in its data directory while it runs.
struct RunningCloud: Sendable {
    var endpoint: String
    var region: String
    var credentials: Credentials
    /// What the running cloud says of itself; nil when it was found by environment variables.
    var facts: JSONValue?

    /// - Throws: ``NotRunning``
    static func find(dataDir: String, environment: [String: String]) throws(NotRunning) -> RunningCloud {
        if let text = ProcessFacts.read(DataDirectory.runningFile(in: dataDir)),
            let json = try? JSONValue(parsing: text),
            let cloud = RunningCloud(json)
        {
            return cloud
        }
        if let endpoint = environment["AWS_ENDPOINT_URL"], let id = environment["AWS_ACCESS_KEY_ID"],
            let secret = environment["AWS_SECRET_ACCESS_KEY"]
        {
            return RunningCloud(
                endpoint: endpoint,
                region: environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1",
                credentials: Credentials(
                    accessKeyID: id, secretAccessKey: secret, sessionToken: environment["AWS_SESSION_TOKEN"]))
        }
        throw NotRunning(dataDir: dataDir)
    }

    init(endpoint: String, region: String, credentials: Credentials, facts: JSONValue? = nil) {
        self.endpoint = endpoint
        self.region = region
        self.credentials = credentials
        self.facts = facts
    }

    init?(_ json: JSONValue) {
        guard let endpoint = json["endpoint"]?.stringValue, let region = json["region"]?.stringValue,
            let id = json["accessKeyId"]?.stringValue, let secret = json["secretAccessKey"]?.stringValue
        else { return nil }
        self.init(
            endpoint: endpoint, region: region, credentials: Credentials(accessKeyID: id, secretAccessKey: secret),
            facts: json)
    }

    /// Calls the cloud and closes the connections afterwards.
    func withClient<Value: Sendable>(_ body: (AWSClient) async throws -> Value) async throws -> Value {
        guard let address = Endpoint(endpoint) else {
            throw ValidationError("AWS_ENDPOINT_URL is not an http or https URL: \(endpoint)")
        }
        let credentials = self.credentials
        var http = HTTPClient.Configuration()
        http.requestTimeout = .seconds(30)
        let client = AWSClient(
            endpoint: EndpointResolver(region: region, base: address), region: region,
            credentials: { () throws(AWSError) in credentials }, retry: .none, http: http)
        do {
            let value = try await body(client)
            await client.shutdown()
            return value
        } catch {
            await client.shutdown()
            throw error
        }
    }
}

struct NotRunning: Error, CustomStringConvertible {
    var dataDir: String
    var description: String {
        "no cloud runs on \(dataDir). Start one with: nimbo up. If it has another folder, say so: --data-dir DIR"
    }
}

/// What `status`, `logs` and `trace` have in common.
struct CloudOptions: ParsableArguments {
    @Option(help: "The data directory of the running cloud.")
    var dataDir = ".nimbo"

    /// Runs a command against the cloud and turns what goes wrong into a line for a person.
    /// - Parameter endpoint: instead of the one that runs on ``dataDir``, with the environment's credentials.
    func withCloud(
        at endpoint: String? = nil, _ body: (RunningCloud, AWSClient) async throws -> Void
    ) async throws {
        do {
            var environment = Self.environment
            if let endpoint { environment["AWS_ENDPOINT_URL"] = endpoint }
            let cloud = try RunningCloud.find(dataDir: endpoint == nil ? dataDir : "", environment: environment)
            try await cloud.withClient { client in try await body(cloud, client) }
        } catch let error where !(error is ExitCode) && !(error is ValidationError) && !(error is CancellationError) {
            Console.complain(Self.explain(error))
            throw ExitCode.failure
        }
    }

    private static func explain(_ error: any Error) -> String {
        if let error = error as? AWSError, error.status == 0 || error.code.contains("Connect") {
            return "the cloud does not answer; it may just have stopped (\(error.message))"
        }
        return "\(error)"
    }

    private static var environment: [String: String] {
        var values: [String: String] = [:]
        for name in [
            "AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_REGION",
            "AWS_DEFAULT_REGION",
        ] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values
    }
}
