import CSQLite
import GRDB

/// A connection that only reads, and its prepared statements. Without GRDB, which would ask a dispatch queue each time.
final class StoreReader: StatementSource {
    private let connection: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]
    /// More come from expressions that callers write; then all are prepared again.
    private static let mostStatements = 200
    /// How long it waits for what keeps it from reading, in milliseconds.
    private static let patience: Int32 = 5000

    init(path: String) throws {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        connection = opened
        sqlite3_busy_timeout(connection, Self.patience)
        sqlite3_exec(connection, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096", nil, nil, nil)
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(connection)
    }

    func statement(_ sql: String) throws -> SQLStatement {
        if let known = statements[sql] { return SQLStatement(known) }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)), sql: sql)
        }
        if statements.count >= Self.mostStatements {
            for statement in statements.values { sqlite3_finalize(statement) }
            statements.removeAll(keepingCapacity: true)
        }
        statements[sql] = prepared
        return SQLStatement(prepared)
    }
}
