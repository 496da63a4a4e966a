import AWSCore
import CloudCore
import GRDB

/// Move tasks on disk. A task's count and the messages that it counts change in one transaction, so that a task goes on
/// after a restart where it was.
extension MessageStore {
    /// What one step of a task did.
    struct MoveStep: Sendable {
        /// The queues that got messages.
        var arrivals: Set<Int64> = []
        /// The task as the step left it; nil when it is gone with its queue.
        var task: MoveTask?
    }

    /// Most messages in one transaction: others write in between.
    private static let chunk = 500

    private static func moveTask(_ row: Row) -> MoveTask {
        MoveTask(
            id: row["id"], name: row["name"], source: row["source"], destinationArn: row["destination"],
            rate: row["rate"], status: MoveTask.Status(rawValue: row["status"]) ?? .failed, moved: row["moved"],
            toMove: row["toMove"], failureReason: row["failure"], started: row["started"])
    }

    /// The id of a new task; nil when the queue has an active one.
    func startMoveTask(
        name: String, source: Int64, destination: String?, rate: Int?, now: Int64, oldest: Int64
    ) async throws -> Int64? {
        try await store.write { db in
            let active = try Int.fetchOne(
                db, sql: "SELECT 1 FROM moveTask WHERE source = ? AND status IN ('RUNNING', 'CANCELLING') LIMIT 1",
                arguments: [source])
            if active != nil { return Int64?.none }
            try db.execute(
                sql: """
                    INSERT INTO moveTask (name, source, destination, rate, status, toMove, started)
                    VALUES (?, ?, ?, ?, 'RUNNING',
                        (SELECT COUNT(*) FROM message WHERE queue = ? AND visibleAt <= ? AND sentAt >= ?), ?)
                    """, arguments: [name, source, destination, rate, source, now, oldest, now])
            let id = db.lastInsertedRowID
            try db.execute(
                sql: """
                    DELETE FROM moveTask WHERE source = ?1 AND id NOT IN
                        (SELECT id FROM moveTask WHERE source = ?1 ORDER BY id DESC LIMIT ?2)
                    """, arguments: [source, MoveTask.kept])
            return id
        }
    }

    /// Newest first.
    func moveTasks(source: Int64, limit: Int) throws -> [MoveTask] {
        try store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM moveTask WHERE source = ? ORDER BY id DESC LIMIT ?", arguments: [source, limit]
            ).map(Self.moveTask)
        }
    }

    func activeMoveTasks() throws -> [Int64] {
        try store.read { db in
            try Int64.fetchAll(db, sql: "SELECT id FROM moveTask WHERE status IN ('RUNNING', 'CANCELLING') ORDER BY id")
        }
    }

    /// How many messages a running task has moved, which moves no more; nil when no such task runs.
    func cancelMoveTask(name: String, source: Int64) async throws -> Int? {
        try await store.write { db in
            try Int.fetchOne(
                db,
                sql: """
                    UPDATE moveTask SET status = 'CANCELLING' WHERE name = ? AND source = ? AND status = 'RUNNING'
                    RETURNING moved
                    """, arguments: [name, source])
        }
    }

    func failMoveTask(_ id: Int64, _ failure: MoveTask.Failure) async throws {
        try await store.write { db in
            try db.execute(
                sql: "UPDATE moveTask SET status = 'FAILED', failure = ? WHERE id = ?",
                arguments: [failure.rawValue, id])
        }
    }

    /// Moves a task's next messages: a second's worth when it has a rate.
    func stepMoveTask(_ id: Int64, now: Int64, random: any RandomSource) async throws -> MoveStep {
        try await store.write { db in
            var step = MoveStep()
            guard let task = try Self.fetch(id, db) else { return step }
            var moved = 0
            let status: MoveTask.Status
            var failure: MoveTask.Failure?
            switch task.status {
            case .running:
                let limit = min(task.rate ?? Self.chunk, task.toMove - task.moved)
                let rows = try Self.messages(of: task, limit: limit, now: now, db)
                var targets: [String: Queue] = [:]
                do {
                    for row in rows {
                        let target = try Self.target(of: row, task, &targets, db)
                        try Self.redrive(row[0], to: target, id: random.uuid(), now: now, db)
                        step.arrivals.insert(target.id)
                        moved += 1
                    }
                } catch let error as NoTarget {
                    // What was moved before it stays moved, as on AWS.
                    failure = error.reason
                }
                let isOver = rows.count < limit || task.moved + moved >= task.toMove
                status = failure != nil ? .failed : isOver ? .completed : .running
            case .cancelling: status = .cancelled
            case .completed, .cancelled, .failed:
                step.task = task
                return step
            }
            try db.execute(
                sql: "UPDATE moveTask SET status = ?, moved = moved + ?, failure = ? WHERE id = ?",
                arguments: [status.rawValue, moved, failure?.rawValue, id])
            step.task = try Self.fetch(id, db)
            return step
        }
    }

    private static func fetch(_ id: Int64, _ db: Database) throws -> MoveTask? {
        try Row.fetchOne(db, sql: "SELECT * FROM moveTask WHERE id = ?", arguments: [id]).map(moveTask)
    }

    /// The next messages of a task, as they were visible when it started: what failed again and came back is not moved
    /// twice, so that every task ends.
    private static func messages(of task: MoveTask, limit: Int, now: Int64, _ db: Database) throws -> [Row] {
        let queue = try Row.fetchOne(db, sql: "SELECT * FROM queue WHERE id = ?", arguments: [task.source]).map(queue)
        let retention = Int64(queue?.number("MessageRetentionPeriod") ?? 0) * 1000
        return try Row.fetchAll(
            db,
            sql: """
                SELECT sequence, json_extract(system, '$.DeadLetterQueueSourceArn') FROM message
                WHERE queue = ? AND visibleAt <= ? AND sentAt >= ? ORDER BY visibleAt, sequence LIMIT ?
                """, arguments: [task.source, task.started, now - retention, limit])
    }

    private struct NoTarget: Error {
        var reason: MoveTask.Failure
    }

    private static func target(
        of row: Row, _ task: MoveTask, _ known: inout [String: Queue], _ db: Database
    ) throws -> Queue {
        guard let arn = task.destinationArn ?? row[1] as String? else {
            throw NoTarget(reason: .couldNotDetermineMessageSource)
        }
        if let queue = known[arn] { return queue }
        guard let queue = try Row.fetchOne(db, sql: "SELECT * FROM queue WHERE arn = ?", arguments: [arn]).map(queue)
        else { throw NoTarget(reason: .nonExistentQueue) }
        known[arn] = queue
        return queue
    }

    /// To its new queue a message is new, with an id and a time of sending of its own (Amazon SQS Developer Guide, "Learn
    /// how to configure a dead-letter queue redrive").
    private static func redrive(_ sequence: Int64, to queue: Queue, id: String, now: Int64, _ db: Database) throws {
        let redrive = try db.cachedStatement(
            sql: """
                UPDATE message SET queue = ?, id = ?, sentAt = ?, visibleAt = ?, firstReceivedAt = NULL,
                    receiveCount = 0, receipt = NULL, system = json_remove(system, '$.DeadLetterQueueSourceArn')
                WHERE sequence = ?
                """)
        let delay = Int64(queue.number("DelaySeconds")) * 1000
        try redrive.execute(arguments: [queue.id, id, now, now + delay, sequence])
    }
}
