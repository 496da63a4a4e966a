import AWSCore
import AWSShapes
import CloudCore
import Logging

/// Reads a table's stream and hands its records to a function, shard by shard: parents before their children, shards of
/// different parents side by side.
///
/// Source: AWS Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB".
struct StreamPoller: Sendable {
    /// A shard as far as reading it goes.
    struct Shard: Sendable {
        let id: String
        let parent: String?
    }

    private static let pause = Duration.seconds(1)

    let mapping: EventSourceMapping
    let service: LambdaService

    func run() async {
        if let function = try? FunctionName(mapping.functionARN).name { service.host.readsQueue(function) }
        let filter: EventFilter?
        do { filter = try EventFilter(mapping.configuration.filterCriteria) } catch {
            service.note("PROBLEM: \(error)", of: mapping.uuid)
            return
        }
        await withTaskGroup(of: String.self) { group in
            var running: Set<String> = []
            while !Task.isCancelled {
                do {
                    for shard in try await ready() where running.insert(shard.id).inserted {
                        group.addTask {
                            await ShardReader(mapping: mapping, shard: shard.id, service: service, filter: filter).run()
                            return shard.id
                        }
                    }
                } catch {
                    service.note("PROBLEM: \(error)", of: mapping.uuid)
                    service.settings.logger.debug(
                        "lambda.stream.failed", metadata: ["stream": "\(mapping.sourceARN)", "error": "\(error)"])
                }
                if let finished = running.isEmpty ? nil : await group.next() {
                    running.remove(finished)
                } else {
                    // Nothing to read: the stream was switched off, or is gone.
                    guard (try? await service.settings.clock.sleep(for: Self.pause)) != nil else { return }
                }
            }
        }
    }

    /// The shards that may be read now: not read to their ends yet, their parents are.
    private func ready() async throws -> [Shard] {
        let shards = try await shards()
        let listed = Set(shards.map(\.id))
        let finished = try service.store.finishedShards(of: mapping.uuid)
        for shard in finished.subtracting(listed) { try await service.store.forget(shard: shard, of: mapping.uuid) }
        return shards.filter { shard in
            guard !finished.contains(shard.id) else { return false }
            guard let parent = shard.parent, listed.contains(parent) else { return true }
            return finished.contains(parent)
        }
    }

    private func shards() async throws -> [Shard] {
        var shards: [Shard] = []
        var start: String?
        repeat {
            let answer = try await service.registry.call(
                DynamoDBStreams.DescribeStream.self,
                .init(streamArn: mapping.sourceARN, exclusiveStartShardId: start), as: try service.role(of: mapping))
            let page = answer.streamDescription
            shards += (page?.shards ?? []).compactMap { shard in
                shard.shardId.map { Shard(id: $0, parent: shard.parentShardId) }
            }
            start = page?.lastEvaluatedShardId
        } while start != nil
        return shards
    }
}

extension LambdaService {
    /// The role that a mapping's function reads its source with.
    func role(of mapping: EventSourceMapping) throws -> Principal {
        let target = try self.target(mapping.functionARN, nil)
        return .role(name: target.primary.pool.spec.roleName, sessionName: target.functionName)
    }
}
