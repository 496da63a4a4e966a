#include "CSQLite.h"

#include <stddef.h>

int nimbo_sqlite_sync(sqlite3 *connection) {
    sqlite3_file *file = NULL;
    int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK) return code;
    if (file == NULL || file->pMethods == NULL) return SQLITE_OK;
    return file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
}

int nimbo_sqlite_initialize(void) {
    // Counting bytes takes a lock of the whole process at each allocation. Refused once SQLite is in use; no harm then.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int code = sqlite3_initialize();
    if (code != SQLITE_OK) return code;
    // SQLite documentation, "The OS Interface or VFS": other processes are kept out while a database is open, and in
    // return the log's index is in memory, and no transaction asks the system for a lock.
    sqlite3_vfs *vfs = sqlite3_vfs_find("unix-excl");
    return vfs ? sqlite3_vfs_register(vfs, 1) : SQLITE_OK;
}
