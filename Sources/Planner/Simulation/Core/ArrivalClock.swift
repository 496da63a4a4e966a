/// A route's moments of arrival: its rate curve's integral, inverted piece by piece, so that it is exact for steps and slopes.
struct ArrivalClock {
    private let curve: RateCurve
    private let isRegular: Bool
    private var random: RandomStream
    private var time = 0.0
    /// The curve's piece in force: index of the first point after `time`.
    private var nextPoint = 0

    init(curve: RateCurve, arrivals: RouteModel.Arrivals, random: RandomStream) {
        self.curve = curve
        isRegular = arrivals == .regular
        self.random = random
    }

    /// Goes on from a later moment, as if nothing had happened in between: without memory for a Poisson process.
    mutating func skip(to moment: Double) { if moment > time { time = moment } }

    /// The next arrival, or infinity.
    mutating func next() -> Double {
        var area = isRegular ? 1 : random.exponential()
        while true {
            while nextPoint < curve.points.count, curve.points[nextPoint].time <= time { nextPoint += 1 }
            let end = nextPoint < curve.points.count ? curve.points[nextPoint].time : Double.infinity
            let from = curve.rate(at: time, nextPoint: nextPoint)
            if curve.interpolation == .linear, end < .infinity, nextPoint > 0 {
                let slope = (curve.points[nextPoint].rate - from) / (end - time)
                let whole = (from + curve.points[nextPoint].rate) / 2 * (end - time)
                if area < whole {
                    // from·x + slope/2·x² = area, in the form that stays exact when the slope is small.
                    time += 2 * area / (from + max(0, from * from + 2 * slope * area).squareRoot())
                    return time
                }
                area -= whole
            } else {
                if from > 0, time + area / from <= end {
                    time += area / from
                    return time
                }
                if end == .infinity { return .infinity }
                area -= from * (end - time)
            }
            time = end
        }
    }
}

extension RateCurve {
    /// The rate at a moment, given the first point after it.
    fileprivate func rate(at time: Double, nextPoint: Int) -> Double {
        guard nextPoint > 0 else { return points.first?.rate ?? 0 }
        let before = points[nextPoint - 1]
        guard interpolation == .linear, nextPoint < points.count else { return before.rate }
        let after = points[nextPoint]
        return before.rate + (after.rate - before.rate) * (time - before.time) / (after.time - before.time)
    }

    public func rate(at time: Double) -> Double { rate(at: time, nextPoint: firstPoint(after: time)) }

    /// The mean rate between two moments.
    public func mean(from start: Double, to end: Double) -> Double {
        guard end > start else { return rate(at: start) }
        var area = 0.0
        var time = start
        var next = firstPoint(after: start)
        while time < end {
            let until = min(end, next < points.count ? points[next].time : .infinity)
            let first = rate(at: time, nextPoint: next)
            var last = first
            if interpolation == .linear, next > 0, next < points.count {
                let point = points[next]
                last = first + (point.rate - first) * (until - time) / (point.time - time)
            }
            area += (first + last) / 2 * (until - time)
            time = until
            next += 1
        }
        return area / (end - start)
    }

    private func firstPoint(after time: Double) -> Int {
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            if points[middle].time <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
