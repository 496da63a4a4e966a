#ifndef NIMBO_CSHA256_H
#define NIMBO_CSHA256_H

// libcrypto's SHA-256 alone: a few kilobytes with the processor's own instructions. OpenSSL 3 would rather be asked
// through EVP, which links its providers whole.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#endif
