#ifndef NIMBO_CZLIB_H
#define NIMBO_CZLIB_H

// zlib, which cairo needs in any case: requests come and answers go compressed by it.
#include <zlib.h>

#endif
