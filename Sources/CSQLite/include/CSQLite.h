#ifndef NIMBO_CSQLITE_H
#define NIMBO_CSQLITE_H

#include <sqlite3.h>

/// Sets SQLite up for one process that has all connections to its databases. Called before the first of them opens;
/// what was opened before stays as it is.
///
/// - Returns: SQLITE_OK, or SQLite's error.
int nimbo_sqlite_initialize(void);

/// Hands what was written to a database's file to the disk.
int nimbo_sqlite_sync(sqlite3 *connection);

#endif
