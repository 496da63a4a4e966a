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
    let store: Store

    init(path: String?, durability: Store.Durability) throws {
        store = try Store(path: path, durability: durability, label: "sqs") { migrator in
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
            migrator.registerMigration("2") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE moveTask (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, source INTEGER NOT NULL,
                            destination TEXT, rate INTEGER, status TEXT NOT NULL, moved INTEGER NOT NULL DEFAULT 0,
                            toMove INTEGER NOT NULL, failure TEXT, started INTEGER NOT NULL);
                        CREATE INDEX moveTaskBySource ON moveTask (source, id);
                        """)
            }
            // Numbers that were never used before would be written down at each message. A receipt is of one message
            // only, so that of a message that is gone does not name another with its number.
            migrator.registerMigration("numbers may come again") { db in
                try db.execute(
                    sql: """
                        ALTER TABLE message RENAME TO numberedMessage;
                        DROP INDEX messageByVisibility;
                        CREATE TABLE message (
                            sequence INTEGER PRIMARY KEY, queue INTEGER NOT NULL, id TEXT NOT NULL,
                            body TEXT NOT NULL, attributes TEXT, system TEXT, sentAt INTEGER NOT NULL,
                            visibleAt INTEGER NOT NULL, firstReceivedAt INTEGER, receiveCount INTEGER NOT NULL DEFAULT 0,
                            receipt TEXT);
                        CREATE INDEX messageByVisibility ON message (queue, visibleAt, sequence);
                        INSERT INTO message SELECT * FROM numberedMessage;
                        DROP TABLE numberedMessage;
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

    static func queue(_ row: Row) -> Queue {
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
        JSONValue.object(JSONObject(dictionary.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
            .serialized()
    }

    func create(
        name: String, arn: String, attributes: [String: String], tags: [String: String], now: Timestamp
    )
        async throws -> Queue
    {
        try await store.write { db in
            // Somebody else may have made it a moment ago.
            if let row = try Row.fetchOne(db, sql: "SELECT * FROM queue WHERE name = ?", arguments: [name]) {
                return Self.queue(row)
            }
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

    /// Changes a queue as it is on disk, so that two changes at once both count; nil when it is gone.
    func change(_ id: Int64, _ edit: @escaping @Sendable (inout Queue) throws -> Void) async throws -> Queue? {
        try await store.write { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM queue WHERE id = ?", arguments: [id]) else {
                return nil
            }
            var queue = Self.queue(row)
            try edit(&queue)
            try db.execute(
                sql: "UPDATE queue SET attributes = ?, tags = ?, modified = ? WHERE id = ?",
                arguments: [Self.text(queue.attributes), Self.text(queue.tags), queue.modified.milliseconds, queue.id])
            return queue
        }
    }

    func delete(_ queue: Queue) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM message WHERE queue = ?", arguments: [queue.id])
            try db.execute(sql: "DELETE FROM moveTask WHERE source = ?", arguments: [queue.id])
            try db.execute(sql: "DELETE FROM queue WHERE id = ?", arguments: [queue.id])
        }
    }

    // MARK: - Messages

    func send(_ messages: [NewMessage], to queue: Int64) async throws {
        try await store.write { db in
            let insert = try db.statement(
                """
                INSERT INTO message (queue, id, body, attributes, system, sentAt, visibleAt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
            for message in messages {
                insert.bind(queue, at: 1)
                insert.bind(message.id, at: 2)
                insert.bind(message.body, at: 3)
                insert.bind(message.attributes, at: 4)
                insert.bind(message.system, at: 5)
                insert.bind(message.sentAt, at: 6)
                insert.bind(message.visibleAt, at: 7)
                try insert.run()
            }
        }
    }

    /// True when a receive at `now` might find something; cheap, to keep idle polls off the writer.
    func hasVisible(queue: Int64, now: Int64) throws -> Bool {
        try store.readOnce { source in
            let probe = try source.statement("SELECT 1 FROM message WHERE queue = ? AND visibleAt <= ? LIMIT 1")
            probe.bind(queue, at: 1)
            probe.bind(now, at: 2)
            return try probe.first { _ in true } ?? false
        }
    }

    /// When the next invisible message becomes visible; nil when there is none.
    func nextVisible(queue: Int64) throws -> Int64? {
        try store.read { db in
            let probe = try db.cachedStatement(sql: "SELECT MIN(visibleAt) FROM message WHERE queue = ?")
            return try Int64.fetchOne(probe, arguments: [queue])
        }
    }

    /// What a receive does.
    struct Take: Sendable {
        var queue: Int64
        var limit: Int
        var now: Int64
        var hiddenUntil: Int64
        /// Messages sent before it are too old, and deleted.
        var oldest: Int64
        var receipts: [String]
        /// Where messages go that were received too often; `source` is this queue's ARN.
        var deadLetters: (queue: Int64, maxReceiveCount: Int, source: String)?
    }

    /// Hands out up to `limit` visible messages and hides them; those received too often go to the dead-letter queue,
    /// `moved` of them. Looks at no more rows than it hands out, moves or deletes.
    func receive(_ take: Take) async throws -> (messages: [ReceivedMessage], moved: Int) {
        try await store.write { db in
            var received: [ReceivedMessage] = []
            var moved = 0
            while received.count < take.limit {
                let found = try Self.visible(take, limit: take.limit - received.count, db)
                let before = received.count
                for var message in found {
                    if message.sentAt < take.oldest {
                        try Self.remove(message.sequence, db)
                    } else if let dead = take.deadLetters, message.receiveCount >= dead.maxReceiveCount {
                        try Self.move(message.sequence, to: dead.queue, source: dead.source, now: take.now, db)
                        moved += 1
                    } else {
                        message.receipt = take.receipts[received.count]
                        message.receiveCount += 1
                        try Self.hide(message, until: take.hiddenUntil, db)
                        received.append(message)
                    }
                }
                // With a timeout of zero a message stays visible: it must not come twice. Else only the room of moved
                // and deleted messages is left to fill.
                if found.isEmpty || received.count - before == found.count || take.hiddenUntil <= take.now { break }
            }
            return (received, moved)
        }
    }

    private static func visible(_ take: Take, limit: Int, _ db: Database) throws -> [ReceivedMessage] {
        let find = try db.statement(
            """
            SELECT sequence, id, body, attributes, system, sentAt, COALESCE(firstReceivedAt, ?2), receiveCount
            FROM message WHERE queue = ?1 AND visibleAt <= ?2 ORDER BY visibleAt, sequence LIMIT ?3
            """)
        find.bind(take.queue, at: 1)
        find.bind(take.now, at: 2)
        find.bind(Int64(limit), at: 3)
        return try find.all { row in
            ReceivedMessage(
                sequence: row.int64(0), id: row.text(1) ?? "", receipt: "", body: row.text(2) ?? "",
                attributes: row.text(3), system: row.text(4), sentAt: row.int64(5), firstReceivedAt: row.int64(6),
                receiveCount: Int(row.int64(7)))
        }
    }

    private static func hide(_ message: ReceivedMessage, until time: Int64, _ db: Database) throws {
        let hide = try db.statement(
            "UPDATE message SET visibleAt = ?, receiveCount = ?, receipt = ?, firstReceivedAt = ? WHERE sequence = ?")
        hide.bind(time, at: 1)
        hide.bind(Int64(message.receiveCount), at: 2)
        hide.bind(message.receipt, at: 3)
        hide.bind(message.firstReceivedAt, at: 4)
        hide.bind(message.sequence, at: 5)
        try hide.run()
    }

    private static func move(_ sequence: Int64, to queue: Int64, source: String, now: Int64, _ db: Database) throws {
        let move = try db.cachedStatement(
            sql: """
                UPDATE message SET queue = ?, visibleAt = ?, receiveCount = 0, receipt = NULL,
                    system = json_set(COALESCE(system, '{}'), '$.DeadLetterQueueSourceArn', ?) WHERE sequence = ?
                """)
        try move.execute(arguments: [queue, now, source, sequence])
    }

    private static func remove(_ sequence: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM message WHERE sequence = ?").execute(arguments: [sequence])
    }

    /// Deletes what is older than a queue keeps messages. Returns at once, without a commit, when nothing is.
    func expire(queue: Int64, before oldest: Int64) async throws {
        let isAny = try store.read { db in
            try Int.fetchOne(
                db, sql: "SELECT 1 FROM message WHERE queue = ? AND sentAt < ? LIMIT 1", arguments: [queue, oldest])
                != nil
        }
        guard isAny else { return }
        try await store.write { db in
            try db.execute(sql: "DELETE FROM message WHERE queue = ? AND sentAt < ?", arguments: [queue, oldest])
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

    struct Counts: Sendable {
        var visible = 0
        var inflight = 0
        var delayed = 0
        /// When the oldest message was sent.
        var oldest: Int64?
    }

    /// Messages by what they wait for: a consumer, an acknowledgement, their delay.
    func counts(queue: Int64, now: Int64) throws -> Counts {
        try store.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT SUM(visibleAt <= ?1), SUM(visibleAt > ?1 AND receiveCount > 0),
                        SUM(visibleAt > ?1 AND receiveCount = 0), MIN(sentAt) FROM message WHERE queue = ?2
                    """, arguments: [now, queue])
            return Counts(visible: row?[0] ?? 0, inflight: row?[1] ?? 0, delayed: row?[2] ?? 0, oldest: row?[3])
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
