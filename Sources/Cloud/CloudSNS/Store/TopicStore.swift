import AWSCore
import CloudCore
import GRDB
import JSON

/// Topics, subscriptions and the deliveries that wait for another try, on disk.
struct TopicStore: Sendable {
    private let store: Store

    /// What a change of the catalogue writes.
    enum Change: Sendable {
        case topic(Topic)
        case noTopic(String)
        case subscription(Subscription)
        case noSubscription(String)
    }

    init(path: String?) throws {
        store = try Store(path: path, label: "sns") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE topic (arn TEXT PRIMARY KEY, name TEXT NOT NULL, attributes TEXT NOT NULL, tags TEXT NOT NULL);
                        CREATE TABLE subscription (
                            arn TEXT PRIMARY KEY, topic TEXT NOT NULL, protocol TEXT NOT NULL, endpoint TEXT NOT NULL,
                            attributes TEXT NOT NULL);
                        CREATE INDEX subscriptionByTopic ON subscription (topic);
                        CREATE TABLE delivery (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, subscription TEXT NOT NULL, body TEXT NOT NULL,
                            attributes TEXT, trace TEXT, groupID TEXT, attempts INTEGER NOT NULL, nextAt INTEGER NOT NULL);
                        CREATE INDEX deliveryByTime ON delivery (nextAt);
                        CREATE INDEX deliveryBySubscription ON delivery (subscription);
                        """)
            }
        }
    }

    func load() throws -> Catalogue.State {
        try store.read { db in
            var state = Catalogue.State()
            for row in try Row.fetchAll(db, sql: "SELECT arn, name, attributes, tags FROM topic") {
                let topic = Topic(
                    arn: row[0], name: row[1], attributes: Self.dictionary(row[2]), tags: Self.dictionary(row[3]))
                state.topics[topic.arn] = topic
            }
            for row in try Row.fetchAll(
                db, sql: "SELECT arn, topic, protocol, endpoint, attributes FROM subscription ORDER BY rowid")
            {
                let subscription = try Subscription(
                    arn: row[0], topic: row[1], transport: row[2], endpoint: row[3], attributes: Self.dictionary(row[4])
                )
                state.subscriptions[subscription.topic, default: []].append(subscription)
            }
            return state
        }
    }

    /// Runs with every other change of the catalogue done, and returns when its changes are committed.
    func change<Value: Sendable>(
        _ edit: @escaping @Sendable () throws -> (changes: [Change], publish: @Sendable () -> Void, value: Value)
    ) async throws -> Value {
        try await store.write { db in
            let (changes, publish, value) = try edit()
            for change in changes { try Self.apply(change, db) }
            publish()
            return value
        }
    }

    private static func apply(_ change: Change, _ db: Database) throws {
        switch change {
        case .topic(let topic):
            try db.execute(
                sql: "INSERT OR REPLACE INTO topic (arn, name, attributes, tags) VALUES (?, ?, ?, ?)",
                arguments: [topic.arn, topic.name, text(topic.attributes), text(topic.tags)])
        case .noTopic(let arn):
            try db.execute(
                sql: "DELETE FROM delivery WHERE subscription IN (SELECT arn FROM subscription WHERE topic = ?)",
                arguments: [arn])
            try db.execute(sql: "DELETE FROM subscription WHERE topic = ?", arguments: [arn])
            try db.execute(sql: "DELETE FROM topic WHERE arn = ?", arguments: [arn])
        case .subscription(let subscription):
            try db.execute(
                sql: """
                    INSERT INTO subscription (arn, topic, protocol, endpoint, attributes) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (arn) DO UPDATE SET attributes = excluded.attributes
                    """,
                arguments: [
                    subscription.arn, subscription.topic, subscription.transport, subscription.endpoint,
                    text(subscription.attributes),
                ])
        case .noSubscription(let arn):
            try db.execute(sql: "DELETE FROM delivery WHERE subscription = ?", arguments: [arn])
            try db.execute(sql: "DELETE FROM subscription WHERE arn = ?", arguments: [arn])
        }
    }

    private static func dictionary(_ text: String) -> [String: String] {
        guard let members = (try? JSONValue(parsing: text))?.objectValue?.members else { return [:] }
        return Dictionary(members.map { ($0.key, $0.value.stringValue ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private static func text(_ dictionary: [String: String]) -> String {
        JSONValue.object(JSONObject(dictionary.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
            .serialized()
    }

    // MARK: - Deliveries

    func keep(_ delivery: Delivery, subscription: String, attempts: Int, nextAt: Timestamp) async throws {
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO delivery (subscription, body, attributes, trace, groupID, attempts, nextAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    subscription, delivery.body, delivery.attributesText, delivery.trace, delivery.groupID, attempts,
                    nextAt.milliseconds,
                ])
        }
    }

    /// Up to `limit` deliveries whose time has come, oldest first.
    func due(_ now: Timestamp, limit: Int) throws -> [Waiting] {
        try store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, subscription, body, attributes, trace, groupID, attempts FROM delivery
                    WHERE nextAt <= ? ORDER BY nextAt, id LIMIT ?
                    """, arguments: [now.milliseconds, limit]
            ).map { row in
                Waiting(
                    id: row[0], subscription: row[1], attempts: row[6],
                    delivery: Delivery(body: row[2], attributesText: row[3], trace: row[4], groupID: row[5]))
            }
        }
    }

    var hasWaiting: Bool {
        get throws { try store.read { try Int.fetchOne($0, sql: "SELECT 1 FROM delivery LIMIT 1") != nil } }
    }

    func postpone(_ id: Int64, attempts: Int, nextAt: Timestamp) async throws {
        try await store.write { db in
            try db.execute(
                sql: "UPDATE delivery SET attempts = ?, nextAt = ? WHERE id = ?",
                arguments: [attempts, nextAt.milliseconds, id])
        }
    }

    func remove(_ id: Int64) async throws {
        try await store.write { try $0.execute(sql: "DELETE FROM delivery WHERE id = ?", arguments: [id]) }
    }

    struct Waiting: Sendable {
        let id: Int64
        let subscription: String
        let attempts: Int
        let delivery: Delivery
    }
}
