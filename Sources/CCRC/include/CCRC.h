#ifndef NIMBO_CCRC_H
#define NIMBO_CCRC_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor multiplies without carries, which `nimbo_crc_fold` needs.
int nimbo_crc_can_fold(void);

/// Folds blocks of 16 bytes into one that has the same reflected cyclic redundancy check.
///
/// - Parameters:
///   - count: of bytes: a multiple of 16, at least 16.
///   - crc: what the check begins with; it is part of what is folded.
///   - far, near: x^191 and x^127 modulo the polynomial, reflected in 64 bits.
///   - folded: 16 bytes, whose check is to begin with zero.
void nimbo_crc_fold(const uint8_t *bytes, size_t count, uint64_t crc, uint64_t far, uint64_t near, uint8_t *folded);

#endif
