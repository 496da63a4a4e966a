import AWSCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `arn:aws:dynamodb:region:account:table/name/stream/label`.
struct StreamARN: Sendable, Hashable {
    let tableARN: String
    let tableName: String
    let label: String

    /// Nil for what is no ARN of a stream.
    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "dynamodb" else { return nil }
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "table", parts[2] == "stream", !parts[1].isEmpty, !parts[3].isEmpty else {
            return nil
        }
        tableName = String(parts[1])
        label = String(parts[3])
        tableARN = String(text.dropLast(label.utf8.count + 8))
    }

    var text: String { "\(tableARN)/stream/\(label)" }
}

/// A place in a shard, for a quarter of an hour. Callers get it as a text that means nothing to them.
struct ShardIterator: Sendable, Hashable {
    /// Amazon DynamoDB API Reference, "GetShardIterator": 15 minutes, in milliseconds.
    static let lifetime: Int64 = 900_000
    private static let version: UInt8 = 1
    private static let byteCount = 25

    let stream: StreamARN
    let shardID: Int64
    /// The sequence number of the first record that it has not passed.
    let position: Int64
    /// Milliseconds since the epoch.
    let issued: Int64

    init(stream: StreamARN, shardID: Int64, position: Int64, issued: Int64) {
        self.stream = stream
        self.shardID = shardID
        self.position = position
        self.issued = issued
    }

    /// Nil for what we did not issue. Numbers that pass can be calculated with.
    init?(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1] == "1", let stream = StreamARN(String(parts[0])),
            let bytes = [UInt8](base64: String(parts[2])), bytes.count == Self.byteCount, bytes[0] == Self.version
        else { return nil }
        let numbers = stride(from: 1, to: Self.byteCount, by: 8).map { start in
            bytes[start..<start + 8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        }
        guard numbers.allSatisfy({ (0..<SequenceNumber.limit).contains($0) }) else { return nil }
        self.init(stream: stream, shardID: numbers[0], position: numbers[1], issued: numbers[2])
    }

    var text: String {
        var bytes = [Self.version]
        for number in [shardID, position, issued] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
        return "\(stream.text)|1|\(bytes.base64Encoded())"
    }
}
