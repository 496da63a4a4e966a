import AWSCore
import CloudScaling

/// Hours of a horizon as the profile's clock shows them: `Fri 27 Nov 20:00`.
struct HourNames {
    private let start: Timestamp
    private let zone: TimeZoneRules

    init(_ profile: TrafficProfile) {
        zone = TimeZoneRules(named: profile.timezone) ?? .utc
        start = profile.start
    }

    func name(_ hour: Int) -> String {
        let fields = zone.fields(at: start + .seconds(hour * 3600))
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let time = "\(fields.hour < 10 ? "0" : "")\(fields.hour):00"
        return "\(days[fields.weekday]) \(fields.day) \(months[fields.month - 1]) \(time)"
    }
}
