/// A value over time in at most 2,000 steps.
struct SeriesRecorder {
    private static let longest = 2000.0
    private let step: Double
    private var peaks: [Double]
    private var areas: [Double]
    private let horizon: Double

    init(horizon: Double, step: Double) {
        var step = max(step, 1e-3)
        while horizon / step > SeriesRecorder.longest { step *= 2 }
        self.step = step
        self.horizon = horizon
        let count = max(1, Int((horizon / step).rounded(.up)))
        peaks = [Double](repeating: 0, count: count)
        areas = peaks
    }

    @inline(__always)
    private func index(_ time: Double) -> Int { min(max(0, Int(time / step)), peaks.count - 1) }

    @inline(__always)
    mutating func notePeak(_ value: Double, at time: Double) {
        let index = index(time)
        if value > peaks[index] { peaks[index] = value }
    }

    /// Adds value × seconds to the step of `time`.
    @inline(__always)
    mutating func addArea(_ area: Double, at time: Double) { areas[index(time)] += area }

    /// A value that held from `time` on for some seconds, over as many steps as they last.
    mutating func addMean(_ value: Double, seconds: Double, at time: Double) {
        guard value != 0 else { return }
        var moment = time
        let end = min(time + seconds, horizon)
        while moment < end {
            let index = index(moment)
            let until = index == peaks.count - 1 ? end : min(end, Double(index + 1) * step)
            areas[index] += value * (until - moment)
            guard until > moment else { return }
            moment = until
        }
    }

    var result: SeriesResult {
        SeriesResult(
            step: step, peaks: peaks,
            means: areas.indices.map { areas[$0] / min(step, max(horizon - Double($0) * step, 1e-9)) })
    }
}
