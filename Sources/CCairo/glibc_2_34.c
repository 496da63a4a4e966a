// hypot, from before glibc 2.35.
//
// Built on Debian 12, cairo's stroker asks libm for hypot@GLIBC_2.35 and the loader of Amazon
// Linux 2023 (glibc 2.34) refuses the whole binary. The older symbol is in both (2.35 only stopped
// setting errno), so a hidden hypot of our own forwards to it by its version. Weak, so that another
// module may do the same.

#include <math.h>

#if defined(__linux__) && defined(__GLIBC__) && (defined(__x86_64__) || defined(__aarch64__))
#if defined(__x86_64__)
__asm__(".symver nimbo_old_hypot, hypot@GLIBC_2.2.5");
__asm__(".symver nimbo_old_hypotf, hypotf@GLIBC_2.2.5");
#else
__asm__(".symver nimbo_old_hypot, hypot@GLIBC_2.17");
__asm__(".symver nimbo_old_hypotf, hypotf@GLIBC_2.17");
#endif

extern double nimbo_old_hypot(double, double);
extern float nimbo_old_hypotf(float, float);

__attribute__((weak, visibility("hidden"))) double hypot(double x, double y) { return nimbo_old_hypot(x, y); }
__attribute__((weak, visibility("hidden"))) float hypotf(float x, float y) { return nimbo_old_hypotf(x, y); }
#endif
