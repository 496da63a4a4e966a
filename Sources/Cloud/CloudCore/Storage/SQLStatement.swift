import CSQLite
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Who has prepared statements: a connection to a database.
public protocol StatementSource: AnyObject {
    /// The statement of some SQL, prepared once. What is used is reset before it is asked for again.
    func statement(_ sql: String) throws -> SQLStatement
}

extension Database: StatementSource {
    public func statement(_ sql: String) throws -> SQLStatement {
        SQLStatement(try cachedStatement(sql: sql).sqliteStatement)
    }
}

/// A prepared statement by SQLite's own interface, for what runs at each request: GRDB's rows and arguments are several
/// allocations a statement.
///
/// Valid as long as its connection is, on the connection's own thread. Numbers of arguments begin at 1, of columns at 0.
public struct SQLStatement {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    public func bind(_ number: Int64, at index: Int32) { sqlite3_bind_int64(pointer, index, number) }

    /// Bytes that are copied.
    public func bind(_ bytes: Data, at index: Int32) {
        bytes.withUnsafeBytes { bind($0, at: index, Self.copies) }
    }

    /// Bytes that stay where they are until the statement is reset.
    public func bind(borrowing bytes: UnsafeRawBufferPointer, at index: Int32) { bind(bytes, at: index, nil) }

    /// Text that is copied; nil is no value.
    public func bind(_ text: String?, at index: Int32) {
        guard var text else { return bindNull(at: index) }
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                // No characters are not no value.
                guard let start = characters.baseAddress, characters.count > 0 else {
                    sqlite3_bind_text(pointer, index, "", 0, Self.copies)
                    return
                }
                sqlite3_bind_text64(
                    pointer, index, start, UInt64(characters.count), Self.copies, UInt8(SQLITE_UTF8))
            }
        }
    }

    public func bindNull(at index: Int32) { sqlite3_bind_null(pointer, index) }

    private func bind(_ bytes: UnsafeRawBufferPointer, at index: Int32, _ destructor: sqlite3_destructor_type?) {
        // No bytes are not no value.
        guard let start = bytes.baseAddress, bytes.count > 0 else {
            sqlite3_bind_zeroblob(pointer, index, 0)
            return
        }
        sqlite3_bind_blob64(pointer, index, start, UInt64(bytes.count), destructor)
    }

    private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Goes to the next row; whether there is one.
    public func step() throws -> Bool {
        let code = sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer)))
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// Runs a statement that has no rows.
    public func run() throws {
        defer { reset() }
        _ = try step()
    }

    /// Reads the first row, if there is one.
    public func first<Value>(_ read: (SQLStatement) throws -> Value) throws -> Value? {
        defer { reset() }
        return try step() ? try read(self) : nil
    }

    /// Reads every row.
    public func all<Value>(_ read: (SQLStatement) throws -> Value) throws -> [Value] {
        defer { reset() }
        var values: [Value] = []
        while try step() { values.append(try read(self)) }
        return values
    }

    /// Lets go of what was read and of the arguments.
    public func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    /// The bytes of a column of this row, until the next step.
    public func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(pointer, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }

    public func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

    /// The text of a column of this row; nil when it has no value.
    public func text(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(pointer, column) else { return nil }
        return String(
            decoding: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column))),
            as: UTF8.self)
    }
}
