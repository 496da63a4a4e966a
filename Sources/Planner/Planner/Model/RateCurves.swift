import AWSCore
import CloudScaling
import PlannerSimulation

/// Makes a profile's hours, weekdays and peaks into requests a second over the horizon.
struct RateCurves {
    let profile: TrafficProfile
    let zone: TimeZoneRules
    /// What makes the mean of an ordinary week one.
    private let norm: Double

    init(_ profile: TrafficProfile) {
        self.profile = profile
        zone = TimeZoneRules(named: profile.timezone) ?? .utc
        // Between the middles of two hours the weight goes straight: over midnight that is not the weights' own mean.
        let week = (0..<168).map { hour -> Double in
            let next = (hour + 1) % 168
            let (here, there) = (
                profile.hours[hour % 24] * profile.weekdays[hour / 24],
                profile.hours[next % 24] * profile.weekdays[next / 24]
            )
            return (here + there) / 2
        }
        norm = 168 / week.reduce(0, +)
    }

    /// Weight of a moment in seconds from the start, without peaks.
    private func weight(at time: Double) -> Double {
        let middle = time - 1800
        let hour = (middle / 3600).rounded(.down)
        let part = middle / 3600 - hour
        return (1 - part) * hourWeight(hour) + part * hourWeight(hour + 1)
    }

    private func hourWeight(_ hour: Double) -> Double {
        let moment = profile.start + .seconds(Int64(hour) * 3600)
        let fields = zone.fields(at: moment)
        return profile.hours[fields.hour] * profile.weekdays[(fields.weekday + 6) % 7] * norm
    }

    private func peak(at time: Double) -> Double {
        profile.peaks.reduce(1) { factor, peak in
            let (since, left) = (time - peak.start, peak.start + peak.duration - time)
            guard since >= 0, left > 0 else { return factor }
            let height = peak.ramp > 0 ? min(1, since / peak.ramp, left / peak.ramp) : 1
            return factor * (1 + (peak.multiplier - 1) * height)
        }
    }

    /// - Parameter rate: the mean of an ordinary week.
    func curve(rate: Double) -> RateCurve {
        var times = stride(from: 1800, to: profile.horizon, by: 3600).map { $0 }
        times += [0, profile.horizon]
        for peak in profile.peaks {
            let end = peak.start + peak.duration
            // A jump is two moments, a millisecond apart.
            times += [peak.start - 0.001, peak.start, peak.start + peak.ramp, end - peak.ramp, end - 0.001, end]
        }
        var points: [RateCurve.Point] = []
        for time in times.sorted() where time >= 0 && time <= profile.horizon && time != points.last?.time {
            points.append(.init(time: time, rate: rate * weight(at: time) * peak(at: time)))
        }
        return RateCurve(points: points, interpolation: .linear)
    }

    /// Hour of the week of second 0, Monday midnight being 0.
    var startHourOfWeek: Double {
        let fields = zone.fields(at: profile.start)
        return Double((fields.weekday + 6) % 7 * 24 + fields.hour) + Double(fields.minute) / 60
    }
}
