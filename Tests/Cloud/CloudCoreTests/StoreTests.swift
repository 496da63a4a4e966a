import AWSCore
import Foundation
import GRDB
import NIOCore
import NIOPosix
import Testing

@testable import CloudCore

@Suite struct StoreTests {
    private struct Refused: Error, Equatable {}

    /// A folder of a test's own.
    private static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nimbo-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }

    private static func open(
        _ path: String?, durability: Store.Durability = .full, longLog: Int = 4000
    ) throws -> Store {
        try Store(path: path, durability: durability, label: "test", longLog: longLog) { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                        CREATE TABLE line (item INTEGER REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED);
                        """)
            }
        }
    }

    private static func insert(_ store: Store, _ name: String) async throws -> Int64 {
        try await store.write { db in
            try db.execute(sql: "INSERT INTO item (name) VALUES (?)", arguments: [name])
            return db.lastInsertedRowID
        }
    }

    private static func names(_ store: Store) throws -> [String] {
        try store.read { try String.fetchAll($0, sql: "SELECT name FROM item ORDER BY id") }
    }

    @Test(arguments: [true, false])
    func whatIsWrittenIsRead(_ isOnDisk: Bool) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(isOnDisk ? folder + "/a.sqlite" : nil)
            #expect(try await Self.insert(store, "one") == 1)
            #expect(try await Self.insert(store, "two") == 2)
            #expect(try Self.names(store) == ["one", "two"])
        }
    }

    /// What a process that was killed leaves: the files as they are, with nobody having closed them.
    @Test(arguments: [Store.Durability.full, .process])
    func anAcknowledgedWriteIsInTheFiles(_ durability: Store.Durability) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite", durability: durability)
            for number in 0..<20 { _ = try await Self.insert(store, "n\(number)") }
            let copy = folder + "/copy"
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for name in ["a.sqlite", "a.sqlite-wal"] {
                try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(copy)/\(name)")
            }
            #expect(try Self.names(Self.open(copy + "/a.sqlite")).count == 20)
            // The store that is still open does not mind.
            #expect(try await Self.insert(store, "last") == 21)
        }
    }

    @Test(arguments: [(Store.Durability.full, 2), (.process, 1)])
    func durabilityIsSQLites(_ durability: Store.Durability, _ level: Int) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite", durability: durability)
            #expect(try await store.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == level)
            #expect(try store.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
        }
    }

    @Test func aNewVersionKeepsTheData() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/a.sqlite"
            do {
                let store = try Self.open(path)
                _ = try await Self.insert(store, "old")
            }
            let newer = try Store(path: path) { migrator in
                migrator.registerMigration("1") { _ in throw Refused() }
                migrator.registerMigration("2") { db in
                    try db.execute(sql: "ALTER TABLE item ADD COLUMN price INTEGER NOT NULL DEFAULT 7")
                }
            }
            #expect(try newer.read { try Int.fetchOne($0, sql: "SELECT price FROM item WHERE name = 'old'") } == 7)
        }
    }

    @Test func aMigrationThatFailsChangesNothing() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/a.sqlite"
            #expect(throws: Refused.self) {
                try Store(path: path) { migrator in
                    migrator.registerMigration("1") { db in
                        try db.execute(sql: "CREATE TABLE item (id INTEGER)")
                        throw Refused()
                    }
                }
            }
            let store = try Self.open(path)
            #expect(try Self.names(store).isEmpty)
        }
    }

    @Test func aFileThatIsNoDatabaseIsAnError() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/a.sqlite"
            try Data("this is not a database, and it is long enough to be looked at".utf8).write(
                to: URL(fileURLWithPath: path))
            #expect(throws: DatabaseError.self) { try Self.open(path) }
            #expect(throws: DatabaseError.self) { try Self.open(folder + "/none/a.sqlite") }
        }
    }

    // MARK: - Changes that fail

    @Test func aChangeThatFailsLeavesNoTrace() async throws {
        let store = try Self.open(nil)
        _ = try await Self.insert(store, "one")
        await #expect(throws: Refused.self) {
            try await store.write { db in
                try db.execute(sql: "INSERT INTO item (name) VALUES ('half')")
                throw Refused()
            }
        }
        let error = await #expect(throws: DatabaseError.self) { try await Self.insert(store, "one") }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        #expect(try Self.names(store) == ["one"])
    }

    @Test func aChangeThatFailsUndoesNoOtherOfItsCommit() async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite")
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await store.write { db in
                                try db.execute(sql: "INSERT INTO item (name) VALUES (?)", arguments: ["n\(number)"])
                                if number.isMultiple(of: 3) { throw Refused() }
                            }
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            let kept = Set(try Self.names(store))
            #expect(outcomes == 133)
            #expect(kept == Set((0..<200).filter { !$0.isMultiple(of: 3) }.map { "n\($0)" }))
        }
    }

    /// A commit that SQLite refuses: everybody in it is told, nobody waits for ever, and the store goes on.
    @Test func aCommitThatFailsIsToldAndUndone() async throws {
        let store = try Self.open(nil)
        await #expect(throws: DatabaseError.self) {
            try await store.write { try $0.execute(sql: "INSERT INTO line (item) VALUES (99)") }
        }
        #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM line") } == 0)
        #expect(try await Self.insert(store, "next") == 1)
    }

    /// A change may take the whole transaction down with it; those that share it are told so.
    @Test(arguments: ["INSERT OR ROLLBACK INTO item (name) VALUES ('one')", "ROLLBACK", "COMMIT"])
    func aChangeThatEndsTheTransactionHangsNobody(_ statement: String) async throws {
        let store = try Self.open(nil)
        _ = try await Self.insert(store, "one")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    _ = try? await store.write { db in
                        if number == 10 { try db.execute(sql: statement) }
                        try db.execute(sql: "INSERT INTO item (name) VALUES (?)", arguments: ["n\(number)"])
                    }
                }
            }
            try await group.waitForAll()
        }
        let before = try Self.names(store).count
        _ = try await Self.insert(store, "after")
        #expect(try Self.names(store).count == before + 1)
    }

    // MARK: - Many at once

    @Test func manyWritersAndReadersSeeEveryAcknowledgedWrite() async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    group.addTask {
                        for number in 0..<25 {
                            let id = try await Self.insert(store, "\(writer)-\(number)")
                            // Its own write is there as soon as it is acknowledged.
                            let name = try store.read {
                                try String.fetchOne($0, sql: "SELECT name FROM item WHERE id = ?", arguments: [id])
                            }
                            #expect(name == "\(writer)-\(number)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let names = try Self.names(store)
            #expect(names.count == 400)
            // Each writer's writes are in the order in which it made them.
            for writer in 0..<16 {
                #expect(names.filter { $0.hasPrefix("\(writer)-") } == (0..<25).map { "\(writer)-\($0)" })
            }
        }
    }

    /// An event loop commits what it gathered itself, and waits for its turn while another or the store's own queue does.
    @Test(arguments: [Store.Durability.full, .process])
    func writersOnEventLoopsAndOffThemAreAllAnswered(_ durability: Store.Durability) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite", durability: durability)
            let loops = MultiThreadedEventLoopGroup(numberOfThreads: 3)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    let executor: LoopExecutor? = writer.isMultiple(of: 4) ? nil : LoopExecutor(loops.next())
                    group.addTask(executorPreference: executor) {
                        for number in 0..<100 {
                            // One in ten undoes the commit that it shares.
                            let id = number.isMultiple(of: 10) ? "the same" : "\(writer)-\(number)"
                            _ = try? await Self.insert(store, id)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await loops.shutdownGracefully()
            let names = try Self.names(store)
            #expect(names.count == 16 * 90 + 1)
            for writer in 0..<16 {
                let own = names.filter { $0.hasPrefix("\(writer)-") }
                #expect(own == (0..<100).filter { !$0.isMultiple(of: 10) }.map { "\(writer)-\($0)" })
            }
        }
    }

    @Test func aReaderSeesNoHalfOfAChange() async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite")
            async let writing: Void = {
                for number in 0..<50 {
                    try await store.write { db in
                        try db.execute(sql: "INSERT INTO item (name) VALUES (?)", arguments: ["a\(number)"])
                        try db.execute(sql: "INSERT INTO item (name) VALUES (?)", arguments: ["b\(number)"])
                    }
                }
            }()
            for _ in 0..<50 {
                let count = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") } ?? 0
                #expect(count.isMultiple(of: 2))
                await Task.yield()
            }
            try await writing
            #expect(try Self.names(store).count == 100)
        }
    }

    // MARK: - The log

    /// More than a cache holds, some of it written twice: SQLite writes to the log before the commit, and anew.
    @Test func aLargeChangeIsInTheFiles() async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite", durability: .process)
            let size = 4000
            try await store.write { db in
                for pass in 0..<2 {
                    for number in 0..<3000 {
                        let name = "\(pass)-\(number)-" + String(repeating: "x", count: size)
                        try db.execute(sql: "INSERT OR REPLACE INTO item VALUES (?, ?)", arguments: [number, name])
                    }
                }
            }
            let copy = folder + "/copy"
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for name in ["a.sqlite", "a.sqlite-wal"] {
                try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(copy)/\(name)")
            }
            let names = try Self.names(Self.open(copy + "/a.sqlite"))
            #expect(names.count == 3000)
            #expect(names.allSatisfy { $0.hasPrefix("1-") })
        }
    }

    /// Several times as long as it may be, if it did not begin anew; and all that was written meanwhile is there and read.
    @Test(arguments: [Store.Durability.full, .process])
    func theLogBeginsAnewWhileThereAreWritesAndReads(_ durability: Store.Durability) async throws {
        try await Self.withFolder { folder in
            let path = folder + "/a.sqlite"
            let store = try Self.open(path, durability: durability, longLog: 2000)
            let filling = String(repeating: "x", count: 3000)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        for number in 0..<300 {
                            let first = (writer * 300 + number) * 20
                            try await store.write { db in
                                for id in first..<first + 20 {
                                    try db.execute(
                                        sql: "INSERT INTO item VALUES (?, ?)", arguments: [id, "\(id)-\(filling)"])
                                }
                            }
                            let read = try store.readOnce { source in
                                let find = try source.statement("SELECT COUNT(*) FROM item WHERE id >= ? AND id < ?")
                                defer { find.reset() }
                                find.bind(Int64(first), at: 1)
                                find.bind(Int64(first + 20), at: 2)
                                return try find.step() ? find.int64(0) : 0
                            }
                            #expect(read == 20)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM item") } == 24_000)
            let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect((size ?? 0) < 24_000 * 4096 / 2)
            try await store.write { db in try db.execute(sql: "DELETE FROM item WHERE id >= 10") }
            #expect(try Self.names(store).count == 10)
        }
    }

    // MARK: - Statements

    @Test(arguments: [true, false])
    func aStatementReadsWhatItWasGiven(_ isOnDisk: Bool) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(isOnDisk ? folder + "/a.sqlite" : nil)
            func read(_ bytes: [UInt8], isBorrowed: Bool) throws -> ([UInt8], Int64) {
                try store.readOnce { source in
                    let echo = try source.statement("SELECT ?1, typeof(?1) = 'blob', typeof(?2) = 'null'")
                    defer { echo.reset() }
                    echo.bindNull(at: 2)
                    return try bytes.withUnsafeBytes { buffer in
                        if isBorrowed { echo.bind(borrowing: buffer, at: 1) } else { echo.bind(Data(bytes), at: 1) }
                        let isThere = try echo.step()
                        #expect(isThere)
                        let result = (Array(echo.bytes(0)), echo.int64(1) + echo.int64(2))
                        let isMore = try echo.step()
                        #expect(!isMore)
                        return result
                    }
                }
            }
            for bytes in [[], [0], [1, 0, 2], [UInt8](repeating: 7, count: 5000)] as [[UInt8]] {
                for isBorrowed in [true, false] {
                    let (read, flags) = try read(bytes, isBorrowed: isBorrowed)
                    #expect(read == bytes)
                    #expect(flags == 2)
                }
            }
            #expect(throws: DatabaseError.self) { try store.readOnce { try $0.statement("SELECT nothing") } }
            // A reader cannot write, and what failed once works again when it is right.
            if isOnDisk {
                #expect(throws: DatabaseError.self) {
                    try store.readOnce { try $0.statement("INSERT INTO item (name) VALUES ('x')").run() }
                }
            }
            let error = await #expect(throws: DatabaseError.self) {
                try await store.write { db in
                    for _ in 0..<2 { try db.statement("INSERT INTO item (name) VALUES ('twice')").run() }
                }
            }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            try await store.write { db in try db.statement("INSERT INTO item (name) VALUES ('twice')").run() }
            #expect(try Self.names(store) == ["twice"])
        }
    }

    /// More statements than a reader keeps.
    @Test(arguments: ["", "a", "ñ€𝄞", "a\u{0}b", String(repeating: "x", count: 100_000), nil])
    func aStatementReadsTheTextItWasGiven(_ text: String?) async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite")
            let (read, kind) = try store.readOnce { source in
                let echo = try source.statement("SELECT ?1, typeof(?1)")
                echo.bind(text, at: 1)
                return try #require(try echo.first { ($0.text(0), $0.text(1)) })
            }
            #expect(read == text)
            #expect(kind == (text == nil ? "null" : "text"))
            let all = try store.readOnce { source in
                try source.statement("VALUES (1), (2), (3)").all { $0.int64(0) }
            }
            #expect(all == [1, 2, 3])
        }
    }

    @Test func aReaderForgetsStatements() async throws {
        try await Self.withFolder { folder in
            let store = try Self.open(folder + "/a.sqlite")
            for number in 0..<500 {
                let read = try store.readOnce { source in
                    let statement = try source.statement("SELECT \(number)")
                    defer { statement.reset() }
                    return try statement.step() ? statement.int64(0) : -1
                }
                #expect(read == Int64(number))
            }
        }
    }

    /// No locks in the file system and no shared memory: one process has it all, and another one is kept out.
    @Test func aStoreIsOfOneProcess() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/a.sqlite"
            let store = try Self.open(path)
            _ = try await Self.insert(store, "one")
            #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
            // The same process opens it as often as it likes.
            #expect(try Self.names(Self.open(path)) == ["one"])
            _ = try await Self.insert(store, "two")
            #expect(try Self.names(store) == ["one", "two"])
        }
    }
}
