import AWSCore
import AWSShapes
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The latest stream of a table: the hook that writes each change of an item down, in the transaction of the change.
///
/// Source: Amazon DynamoDB Developer Guide, "Change data capture for DynamoDB Streams".
struct TableStream: Sendable {
    /// What a record holds of its item besides the key.
    enum ViewType: String, Sendable {
        case keysOnly = "KEYS_ONLY"
        case newImage = "NEW_IMAGE"
        case oldImage = "OLD_IMAGE"
        case newAndOldImages = "NEW_AND_OLD_IMAGES"

        var hasNewImage: Bool { self == .newImage || self == .newAndOldImages }
        var hasOldImage: Bool { self == .oldImage || self == .newAndOldImages }
    }

    /// Who changes an item.
    enum Cause: Sendable {
        case request
        /// Time to live.
        case expiry
    }

    let id: Int64
    let arn: String
    let label: String
    let viewType: ViewType
    /// Whether it still takes records; a closed one can be read for a day.
    let isOpen: Bool
    let journal: StreamJournal

    /// Writes down what a write did to an item; a write that changes nothing leaves no record.
    ///
    /// - Parameter body: the new item as it is kept.
    func record(
        _ old: Item?, _ new: Item?, _ body: [UInt8]?, of table: Table, _ cause: Cause, _ db: Database
    ) throws {
        guard isOpen, let item = new ?? old, old != new else { return }
        let event: StreamRows.Event =
            if old == nil { .insert } else if new != nil { .modify } else { cause == .expiry ? .expiry : .remove }
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO stream_record (sequence, streamID, at, event, keys, new, old) VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(
            arguments: [
                journal.nextSequence(), id, journal.clock.now.milliseconds, event.rawValue,
                Data(ItemCodec.encode(table.key.attributes(of: item))),
                viewType.hasNewImage ? body.map { Data($0) } : nil,
                viewType.hasOldImage ? old.map { Data(ItemCodec.encode($0)) } : nil,
            ])
    }

    // MARK: - As callers specify it

    /// The specification of a new table; nil when it has no stream.
    static func checked(
        _ specification: DynamoDB.StreamSpecification?
    ) throws(AWSError) -> DynamoDB.StreamSpecification? {
        guard let specification else { return nil }
        guard specification.streamEnabled else {
            guard specification.streamViewType == nil else {
                throw .invalidValue(
                    "Table is being created with a stream disabled, UpdateViewType should not be specified")
            }
            return nil
        }
        guard specification.streamViewType != nil else {
            throw .invalidValue("Table is being created with a stream enabled, UpdateViewType should be specified")
        }
        return specification
    }

    /// Turns the stream of a table on or off.
    static func apply(
        _ wanted: DynamoDB.StreamSpecification, to definition: inout DynamoDB.CreateTableInput
    ) throws(AWSError) {
        let isEnabled = definition.streamSpecification?.streamEnabled == true
        guard wanted.streamEnabled else {
            guard wanted.streamViewType == nil else {
                throw .invalidValue("Stream is being disabled, UpdateViewType should not be specified")
            }
            guard isEnabled else {
                throw .validation("Table has no stream to disable: TableName: \(definition.tableName)")
            }
            definition.streamSpecification = nil
            return
        }
        guard !isEnabled else {
            throw .validation("Table already has an enabled stream: TableName: \(definition.tableName)")
        }
        guard wanted.streamViewType != nil else {
            throw .invalidValue("Stream is being enabled, UpdateViewType should be specified")
        }
        definition.streamSpecification = wanted
    }
}
