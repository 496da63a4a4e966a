import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON

/// A message on its way into a queue.
struct NewMessage: Sendable {
    var id: String
    var body: String
    var attributes: String?
    var system: String?
    var sentAt: Int64
    var visibleAt: Int64
}

/// A message as a receive hands it out.
struct ReceivedMessage: Sendable {
    var sequence: Int64
    var id: String
    var receipt: String
    var body: String
    var attributes: String?
    var system: String?
    var sentAt: Int64
    var firstReceivedAt: Int64
    var receiveCount: Int
}

/// Queues and their messages on disk. Times are milliseconds since the epoch.
struct MessageStore: Sendable {
    private let store: Store

    init(path: String?) throws {
        store = try Store(path: path, label: "sqs") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE queue (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, arn TEXT NOT NULL,
                            attributes TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL);
                        CREATE TABLE message (
                            sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue INTEGER NOT NULL, id TEXT NOT NULL,
                            body TEXT NOT NULL, attributes TEXT, system TEXT, sentAt INTEGER NOT NULL,
                            visibleAt INTEGER NOT NULL, firstReceivedAt INTEGER, receiveCount INTEGER NOT NULL DEFAULT 0,
                            receipt TEXT);
                        CREATE INDEX messageByVisibility ON message (queue, visibleAt, sequence);
                        """)
            }
        }
    }

    // MARK: - Queues

    func queues() throws -> [Queue] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM queue ORDER BY name").map(Self.queue)
        }
    }

    private static func queue(_ row: Row) -> Queue {
        Queue(
            id: row["id"], name: row["name"], arn: row["arn"], attributes: dictionary(row["attributes"]),
            tags: dictionary(row["tags"]), created: Timestamp(milliseconds: row["created"]),
            modified: Timestamp(milliseconds: row["modified"]))
    }

    private static func dictionary(_ text: String) -> [String: String] {
        guard let members = (try? JSONValue(parsing: text))?.objectValue else { return [:] }
        return Dictionary(
            members.members.map { ($0.key, $0.value.stringValue ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private static func text(_ dictionary: [String: String]) -> String {
        JSONValue.object(JSONObject(dictionary.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })).serialized()
    }

    func create(name: String, arn: String, attributes: [String: String], tags: [String: String], now: Timestamp)
        async throws -> Queue
    {
        try await store.write { db in
            try db.execute(
                sql: "INSERT INTO queue (name, arn, attributes, tags, created, modified) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    name, arn, Self.text(attributes), Self.text(tags), now.milliseconds, now.milliseconds,
                ])
            return Queue(
                id: db.lastInsertedRowID, name: name, arn: arn, attributes: attributes, tags: tags, created: now,
                modified: now)
        }
    }

    func save(_ queue: Queue) async throws {
        try await store.write { db in
            try db.execute(
                sql: "UPDATE queue SET attributes = ?, tags = ?, modified = ? WHERE id = ?",
                arguments: [Self.text(queue.attributes), Self.text(queue.tags), queue.modified.milliseconds, queue.id])
        }
    }

    func delete(_ queue: Queue) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM message WHERE queue = ?", arguments: [queue.id])
            try db.execute(sql: "DELETE FROM queue WHERE id = ?", arguments: [queue.id])
        }
    }

    // MARK: - Messages

    func send(_ messages: [NewMessage], to queue: Int64) async throws {
        try await store.write { db in
            let insert = try db.cachedStatement(
                sql: """
                    INSERT INTO message (queue, id, body, attributes, system, sentAt, visibleAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)
            for message in messages {
                try insert.execute(arguments: [
                    queue, message.id, message.body, message.attributes, message.system, message.sentAt,
                    message.visibleAt,
                ])
            }
        }
    }

    /// True when a receive at `now` might find something; cheap, to keep idle polls off the writer.
    func hasVisible(queue: Int64, now: Int64) throws -> Bool {
        try store.read { db in
            let probe = try db.cachedStatement(sql: "SELECT 1 FROM message WHERE queue = ? AND visibleAt <= ? LIMIT 1")
            return try Int.fetchOne(probe, arguments: [queue, now]) != nil
        }
    }

    /// When the next invisible message becomes visible; nil when there is none.
    func nextVisible(queue: Int64) throws -> Int64? {
        try store.read { db in
            let probe = try db.cachedStatement(sql: "SELECT MIN(visibleAt) FROM message WHERE queue = ?")
            return try Int64.fetchOne(probe, arguments: [queue])
        }
    }

    /// Hands out up to `limit` visible messages and hides them; those received too often go to the dead-letter queue.
    func receive(
        from queue: Int64, limit: Int, now: Int64, hiddenUntil: Int64, oldest: Int64, receipts: [String],
        deadLetters: (queue: Int64, maxReceiveCount: Int)?
    ) async throws -> [ReceivedMessage] {
        try await store.write { db in
            let expired = try db.cachedStatement(sql: "DELETE FROM message WHERE queue = ? AND sentAt < ?")
            try expired.execute(arguments: [queue, oldest])
            if let deadLetters {
                let move = try db.cachedStatement(
                    sql: """
                        UPDATE message SET queue = ?, visibleAt = ?, receiveCount = 0, receipt = NULL
                        WHERE queue = ? AND visibleAt <= ? AND receiveCount >= ?
                        """)
                try move.execute(arguments: [deadLetters.queue, now, queue, now, deadLetters.maxReceiveCount])
            }
            let find = try db.cachedStatement(
                sql: """
                    SELECT sequence, id, body, attributes, system, sentAt, firstReceivedAt, receiveCount FROM message
                    WHERE queue = ? AND visibleAt <= ? ORDER BY visibleAt, sequence LIMIT ?
                    """)
            let hide = try db.cachedStatement(
                sql: """
                    UPDATE message SET visibleAt = ?, receiveCount = receiveCount + 1, receipt = ?,
                        firstReceivedAt = COALESCE(firstReceivedAt, ?) WHERE sequence = ?
                    """)
            var received: [ReceivedMessage] = []
            for (row, receipt) in zip(try Row.fetchAll(find, arguments: [queue, now, limit]), receipts) {
                let sequence: Int64 = row[0]
                try hide.execute(arguments: [hiddenUntil, receipt, now, sequence])
                received.append(
                    ReceivedMessage(
                        sequence: sequence, id: row[1], receipt: receipt, body: row[2], attributes: row[3],
                        system: row[4], sentAt: row[5], firstReceivedAt: row[6] ?? now,
                        receiveCount: (row[7] as Int) + 1))
            }
            return received
        }
    }

    /// Deletes by sequence number and receipt. An older receipt of the same message deletes nothing, as on AWS.
    func delete(_ handles: [ReceiptHandle], from queue: Int64) async throws {
        try await store.write { db in
            let delete = try db.cachedStatement(
                sql: "DELETE FROM message WHERE sequence = ? AND queue = ? AND receipt = ?")
            for handle in handles { try delete.execute(arguments: [handle.sequence, queue, handle.receipt]) }
        }
    }

    /// False when the message is gone or was received again since.
    func changeVisibility(_ handle: ReceiptHandle, queue: Int64, visibleAt: Int64, now: Int64) async throws -> Bool {
        try await store.write { db in
            let change = try db.cachedStatement(
                sql: """
                    UPDATE message SET visibleAt = ? WHERE sequence = ? AND queue = ? AND receipt = ? AND visibleAt > ?
                    """)
            try change.execute(arguments: [visibleAt, handle.sequence, queue, handle.receipt, now])
            return db.changesCount > 0
        }
    }

    func purge(queue: Int64) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM message WHERE queue = ?", arguments: [queue])
        }
    }

    /// Messages by what they wait for: a consumer, an acknowledgement, their delay.
    func counts(queue: Int64, now: Int64) throws -> (visible: Int, inflight: Int, delayed: Int) {
        try store.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT SUM(visibleAt <= ?1), SUM(visibleAt > ?1 AND receiveCount > 0),
                        SUM(visibleAt > ?1 AND receiveCount = 0) FROM message WHERE queue = ?2
                    """, arguments: [now, queue])
            return (row?[0] ?? 0, row?[1] ?? 0, row?[2] ?? 0)
        }
    }
}

/// What a receive handed out to name one delivery of one message.
struct ReceiptHandle: Sendable {
    let sequence: Int64
    let receipt: String

    init(sequence: Int64, receipt: String) {
        self.sequence = sequence
        self.receipt = receipt
    }

    var text: String { Array("\(sequence)/\(receipt)".utf8).base64Encoded() }

    init(_ text: String) throws(AWSError) {
        guard let bytes = [UInt8](base64: text) else { throw .receiptHandleInvalid(text) }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let sequence = Int64(parts[0]) else { throw .receiptHandleInvalid(text) }
        self.init(sequence: sequence, receipt: String(parts[1]))
    }
}
