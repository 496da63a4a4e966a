import AWSClient
import AWSCore
import Foundation
import JSON
import LocalCloud
import Logging
import ServiceLifecycle
import Testing

/// A folder of a test's own, removed at its end.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/nimbo-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, its folders too, and answers its path.
    @discardableResult
    func file(_ name: String, _ text: String, executable: Bool = false) throws -> String {
        let file = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        if executable { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file) }
        return file
    }
}

/// The repository that this test is part of.
let repository = String(
    URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst())

/// The real project around the real template, but for the functions' programs: those only wait.
func project(in scratch: Scratch) throws -> String {
    let root = scratch.path + "/project"
    for function in ["Users", "Orders", "Processor"] {
        try scratch.file("project/dist/\(function)/bootstrap", "#!/bin/sh\nexec sleep 600\n", executable: true)
    }
    for name in ["site", "catalogue", "template.yaml"] {
        try FileManager.default.copyItem(atPath: "\(repository)/\(name)", toPath: "\(root)/\(name)")
    }
    return root
}

/// Runs a cloud, does something with it, and stops it as Ctrl-C does.
@discardableResult
func withCloud<Value: Sendable>(
    _ configuration: LocalCloud.Configuration,
    _ body: @escaping @Sendable (Ready, LocalCloud) async throws -> Value
) async throws -> Value {
    let cloud = try LocalCloud(configuration)
    return try await withCloud(cloud, body)
}

func withCloud<Value: Sendable>(
    _ cloud: LocalCloud, _ body: @escaping @Sendable (Ready, LocalCloud) async throws -> Value
) async throws -> Value {
    let (readiness, told) = AsyncStream.makeStream(of: Ready.self)
    let group = ServiceGroup(
        configuration: .init(
            services: [
                .init(
                    service: Told(cloud: cloud, told: told), successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .cancelGroup)
            ], logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
    return try await withThrowingTaskGroup(of: Value?.self) { tasks in
        tasks.addTask {
            try await group.run()
            return nil
        }
        tasks.addTask {
            for await ready in readiness {
                do {
                    let value = try await body(ready, cloud)
                    await group.triggerGracefulShutdown()
                    return value
                } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
            }
            return nil
        }
        var result: Value?
        while let value = try await tasks.next() { result = value ?? result }
        return try #require(result)
    }
}

private struct Told: Service {
    let cloud: LocalCloud
    let told: AsyncStream<Ready>.Continuation

    func run() async throws {
        defer { told.finish() }
        try await cloud.run { told.yield($0) }
    }
}

/// Ports of its own choice, and silent.
func quiet(_ template: String, dataDirectory: String? = nil) -> LocalCloud.Configuration {
    var configuration = LocalCloud.Configuration(
        templatePath: template, dataDirectory: dataDirectory, port: 0, edgePort: 0)
    configuration.logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    return configuration
}

extension Ready {
    /// A client with the account owner's keys, over the wire.
    func withClient<Value: Sendable>(_ body: (AWSClient) async throws -> Value) async throws -> Value {
        let credentials = self.credentials
        let client = AWSClient(
            endpoint: EndpointResolver(region: region, base: try #require(Endpoint(endpoint))), region: region,
            credentials: { () throws(AWSError) in credentials })
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

/// A plain GET.
func get(_ url: String) async throws -> WireResponse {
    let endpoint = try #require(Endpoint(url))
    let client = HTTPClient()
    let origin = Endpoint(isTLS: false, host: endpoint.host, port: endpoint.port)
    let response: WireResponse
    do {
        response = try await client.execute(
            WireRequest(method: "GET", path: endpoint.basePath.isEmpty ? "/" : endpoint.basePath), at: origin)
    } catch {
        await client.shutdown()
        throw error
    }
    await client.shutdown()
    return response
}

/// A template of a queue and nothing else.
let smallTemplate = """
    AWSTemplateFormatVersion: "2010-09-09"
    Parameters:
      Seconds: { Type: Number, Default: 30 }
    Resources:
      Work:
        Type: AWS::SQS::Queue
        Properties:
          QueueName: work
          VisibilityTimeout: !Ref Seconds
    Outputs:
      QueueUrl: { Value: !Ref Work }

    """
