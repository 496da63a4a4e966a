import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a `SELECT` goes on: `NextToken`.
///
/// Bound to its statement, and closed by a checksum. Whoever forges one reads no more than the statement lets them.
struct ContinuationToken {
    private static let version: UInt8 = 1
    private static let digestLength = 16

    /// The partition that comes next, in their order.
    let partition: Int
    /// The last key that was read in it; nil for its beginning.
    let last: Item?

    init(partition: Int, last: Item?) {
        self.partition = partition
        self.last = last
    }

    /// What the token belongs to: the statement with its parameters, and the table as it was made.
    static func digest(_ input: DynamoDB.ExecuteStatementInput, _ table: Table) -> Data {
        RequestDigest.of(
            .list([.string(table.settings.tableID), .string(input.statement), (input.parameters ?? []).document]))
    }

    func text(for digest: Data) -> String {
        var bytes = [Self.version] + digest
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: partition >> shift))
        }
        if let last { bytes += ItemCodec.encode(last) }
        return (bytes + RequestDigest.of(.blob(bytes))).base64Encoded()
    }

    init(_ text: String, for digest: Data) throws(AWSError) {
        guard let bytes = [UInt8](base64: text), bytes.count >= 5 + 2 * Self.digestLength,
            bytes[0] == Self.version
        else { throw .invalidNextToken }
        let body = bytes.dropLast(Self.digestLength)
        guard bytes.suffix(Self.digestLength).elementsEqual(RequestDigest.of(.blob(Array(body)))) else {
            throw .invalidNextToken
        }
        guard body.dropFirst().prefix(Self.digestLength).elementsEqual(digest) else { throw .otherNextToken }
        let rest = body.dropFirst(1 + Self.digestLength)
        partition = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let item = rest.dropFirst(4)
        guard !item.isEmpty else {
            last = nil
            return
        }
        do { last = try ItemCodec.decode(Data(item)) } catch { throw .invalidNextToken }
    }
}
