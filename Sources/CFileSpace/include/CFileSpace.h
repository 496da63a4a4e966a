#ifndef NIMBO_CFILESPACE_H
#define NIMBO_CFILESPACE_H

#include <sys/types.h>

/// Gives a part of a file back to the file system; it reads as zeros then, and the file stays as long as it is.
///
/// - Returns: 0, or -1 with `errno`; EOPNOTSUPP where files have no holes.
int nimbo_punch_hole(int file, off_t offset, off_t length);

#endif
