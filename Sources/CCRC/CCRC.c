// Source: V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (Intel).
#include "CCRC.h"

#ifdef __x86_64__
#include <immintrin.h>

int nimbo_crc_can_fold(void) { return __builtin_cpu_supports("pclmul"); }

__attribute__((target("pclmul"))) void nimbo_crc_fold(
    const uint8_t *bytes, size_t count, uint64_t crc, uint64_t far, uint64_t near, uint8_t *folded) {
    const __m128i powers = _mm_set_epi64x((long long)near, (long long)far);
    __m128i sum = _mm_xor_si128(_mm_loadu_si128((const __m128i *)bytes), _mm_set_epi64x(0, (long long)crc));
    for (size_t offset = 16; offset < count; offset += 16) {
        // What is 16 bytes further on is x^128 times as much; the first eight bytes of it are x^64 times the others.
        __m128i first = _mm_clmulepi64_si128(sum, powers, 0x00);
        __m128i second = _mm_clmulepi64_si128(sum, powers, 0x11);
        __m128i next = _mm_loadu_si128((const __m128i *)(bytes + offset));
        sum = _mm_xor_si128(_mm_xor_si128(first, second), next);
    }
    _mm_storeu_si128((__m128i *)folded, sum);
}
#else
int nimbo_crc_can_fold(void) { return 0; }

void nimbo_crc_fold(
    const uint8_t *bytes, size_t count, uint64_t crc, uint64_t far, uint64_t near, uint8_t *folded) {}
#endif
