#ifndef NIMBO_CZLIB_H
#define NIMBO_CZLIB_H

// zlib, which cairo needs in any case: the edge compresses with it.
#include <zlib.h>

#endif
