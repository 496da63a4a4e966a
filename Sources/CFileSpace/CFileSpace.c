// Swift's Glibc module does not show `fallocate`, nor Darwin's its `F_PUNCHHOLE` argument as a pointer that `fcntl` takes.
#define _GNU_SOURCE
#include "CFileSpace.h"

#include <fcntl.h>

int nimbo_punch_hole(int file, off_t offset, off_t length) {
#ifdef __APPLE__
    fpunchhole_t hole = {.fp_offset = offset, .fp_length = length};
    return fcntl(file, F_PUNCHHOLE, &hole);
#else
    return fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
#endif
}
