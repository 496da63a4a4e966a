import AWSCore
import CloudCore
import JSON

/// A rule of the default event bus that fires on a schedule.
struct EventRule: Sendable, Equatable {
    struct Target: Sendable, Equatable {
        var id: String
        var arn: String
        /// JSON that the target gets instead of the event.
        var input: String?
    }
    let name: String
    let arn: String
    var schedule: String
    var isEnabled: Bool
    var description: String?
    var role: String?
    /// By id.
    var targets: [String: Target] = [:]
    private(set) var expression: ScheduleExpression

    init(
        name: String, arn: String, schedule: String, isEnabled: Bool, description: String?, role: String?
    ) throws(AWSError) {
        guard let expression = ScheduleExpression(schedule) else { throw Self.invalidSchedule }
        if case .at = expression { throw Self.invalidSchedule }
        self.name = name
        self.arn = arn
        self.schedule = schedule
        self.isEnabled = isEnabled
        self.description = description
        self.role = role
        self.expression = expression
    }

    private static let invalidSchedule = AWSError.validation("Parameter ScheduleExpression is not valid.")

    var sortedTargets: [Target] { targets.values.sorted { $0.id < $1.id } }

    /// The event that targets get. Source: Amazon EventBridge User Guide, "Scheduled events".
    func event(id: String, at time: Timestamp, region: String, accountID: String) -> String {
        // Events carry whole seconds.
        let event: JSONValue = [
            "version": "0", "id": .string(id), "detail-type": "Scheduled Event", "source": "aws.events",
            "account": .string(accountID), "time": .string(Timestamp(epochSeconds: time.epochSeconds).iso8601),
            "region": .string(region), "resources": [.string(arn)], "detail": [:],
        ]
        return event.serialized()
    }

    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(name)), ("arn", .string(arn)), ("schedule", .string(schedule)),
            ("enabled", .bool(isEnabled)),
        ]
        if let description { members.append(("description", .string(description))) }
        if let role { members.append(("role", .string(role))) }
        members.append(
            (
                "targets",
                .array(
                    sortedTargets.map { target in
                        var fields: [(String, JSONValue)] = [("id", .string(target.id)), ("arn", .string(target.arn))]
                        if let input = target.input { fields.append(("input", .string(input))) }
                        return .object(JSONObject(fields))
                    })
            ))
        return .object(JSONObject(members))
    }

    init(_ json: JSONValue) throws(AWSError) {
        try self.init(
            name: json["name"]?.stringValue ?? "", arn: json["arn"]?.stringValue ?? "",
            schedule: json["schedule"]?.stringValue ?? "", isEnabled: json["enabled"]?.boolValue ?? true,
            description: json["description"]?.stringValue, role: json["role"]?.stringValue)
        for target in json["targets"]?.arrayValue ?? [] {
            let id = target["id"]?.stringValue ?? ""
            targets[id] = Target(id: id, arn: target["arn"]?.stringValue ?? "", input: target["input"]?.stringValue)
        }
    }
}
