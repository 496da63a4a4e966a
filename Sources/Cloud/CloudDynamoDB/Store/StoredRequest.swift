import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Requests on disk, as DynamoDB's JSON: what a table was created with, what a transfer was asked for.
enum StoredRequest {
    static let wire = DynamoDB.service.protocols[0]

    static func encode<Operation: AWSOperation>(
        _ input: Operation.Input, of operation: Operation.Type
    ) throws -> Data where Operation.Input: AWSStructure {
        Data(try wire.encodeRequest(input.document, for: Operation.schema, of: DynamoDB.service).body)
    }

    static func decode<Operation: AWSOperation>(
        _ data: Data, of operation: Operation.Type
    ) throws -> Operation.Input where Operation.Input: AWSStructure {
        try Operation.Input(
            document: wire.decodeRequest(
                WireRequest(body: Array(data)), for: Operation.schema, of: DynamoDB.service))
    }
}
