#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// The few functions of libm that the engine needs, in one place: no Foundation for them.
@inline(__always) func log(_ x: Double) -> Double {
    #if canImport(Glibc)
    Glibc.log(x)
    #elseif canImport(Musl)
    Musl.log(x)
    #else
    Darwin.log(x)
    #endif
}

@inline(__always) func exp(_ x: Double) -> Double {
    #if canImport(Glibc)
    Glibc.exp(x)
    #elseif canImport(Musl)
    Musl.exp(x)
    #else
    Darwin.exp(x)
    #endif
}

@inline(__always) func power(_ base: Double, _ exponent: Double) -> Double {
    #if canImport(Glibc)
    Glibc.pow(base, exponent)
    #elseif canImport(Musl)
    Musl.pow(base, exponent)
    #else
    Darwin.pow(base, exponent)
    #endif
}

/// The standard normal distribution's quantile, exact to about 1e-9 (P. Acklam's rational approximation).
func normalQuantile(_ p: Double) -> Double {
    guard p > 0 else { return -Double.infinity }
    guard p < 1 else { return Double.infinity }
    if p < 0.02425 { return tail(p) }
    if p > 1 - 0.02425 { return -tail(1 - p) }
    let q = p - 0.5
    let r = q * q
    let above =
        (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.3577518672690) * r
            - 30.66479806614716) * r + 2.506628277459239) * q
    let below =
        ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r
            - 13.28068155288572) * r + 1
    return above / below

    func tail(_ p: Double) -> Double {
        let q = (-2 * log(p)).squareRoot()
        let above =
            ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q
                + 4.374664141464968) * q + 2.938163982698783
        let below =
            (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1
        return above / below
    }
}
