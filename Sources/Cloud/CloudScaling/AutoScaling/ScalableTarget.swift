import AWSCore
import CloudCore
import JSON

/// What scales: the provisioned concurrency of a function's alias.
struct ScalableTarget: Sendable, Equatable {
    static let namespace = "lambda"
    static let dimension = "lambda:function:ProvisionedConcurrency"

    let resourceID: String
    let arn: String
    let created: Timestamp
    /// As registered.
    var declared: Bounds
    /// As the last scheduled action left them.
    var bounds: Bounds
    /// When `bounds` last came from somewhere: earlier occurrences of actions are done with.
    var actedAt: Timestamp
    var isScheduledScalingSuspended = false
    var suspendsIn = false
    var suspendsOut = false

    struct Bounds: Sendable, Equatable {
        var minimum: Int
        var maximum: Int

        func clamp(_ capacity: Int) -> Int { min(max(capacity, minimum), maximum) }
    }

    /// `function:orders:live` as function and alias.
    static func functionAndAlias(_ resourceID: String) -> (function: String, alias: String)? {
        let parts = resourceID.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "function", !parts[1].isEmpty, !parts[2].isEmpty, parts[2] != "$LATEST"
        else { return nil }
        return (parts[1], parts[2])
    }

    var json: JSONValue {
        [
            "resource": .string(resourceID), "arn": .string(arn), "created": .number(created.milliseconds),
            "declaredMinimum": .number(declared.minimum), "declaredMaximum": .number(declared.maximum),
            "minimum": .number(bounds.minimum), "maximum": .number(bounds.maximum),
            "actedAt": .number(actedAt.milliseconds), "suspended": .bool(isScheduledScalingSuspended),
            "suspendedIn": .bool(suspendsIn), "suspendedOut": .bool(suspendsOut),
        ]
    }

    init(resourceID: String, arn: String, bounds: Bounds, now: Timestamp) {
        self.resourceID = resourceID
        self.arn = arn
        created = now
        declared = bounds
        self.bounds = bounds
        actedAt = now
    }

    init(_ json: JSONValue) {
        func number(_ key: String) -> Int { json[key]?.intValue ?? 0 }
        resourceID = json["resource"]?.stringValue ?? ""
        arn = json["arn"]?.stringValue ?? ""
        created = Timestamp(milliseconds: json["created"]?.int64Value ?? 0)
        declared = Bounds(minimum: number("declaredMinimum"), maximum: number("declaredMaximum"))
        bounds = Bounds(minimum: number("minimum"), maximum: number("maximum"))
        actedAt = Timestamp(milliseconds: json["actedAt"]?.int64Value ?? 0)
        isScheduledScalingSuspended = json["suspended"]?.boolValue ?? false
        suspendsIn = json["suspendedIn"]?.boolValue ?? false
        suspendsOut = json["suspendedOut"]?.boolValue ?? false
    }
}

/// A change of a target's bounds at set times.
struct ScheduledAction: Sendable, Equatable {
    let name: String
    let resourceID: String
    let arn: String
    let created: Timestamp
    var schedule: String
    var timezone: String?
    var start: Timestamp?
    var end: Timestamp?
    var minimum: Int?
    var maximum: Int?
    private(set) var expression: ScheduleExpression
    private(set) var zone: TimeZoneRules

    init(
        name: String, resourceID: String, arn: String, created: Timestamp, schedule: String, timezone: String?,
        start: Timestamp?, end: Timestamp?, minimum: Int?, maximum: Int?
    ) throws(AWSError) {
        guard let expression = ScheduleExpression(schedule) else {
            throw .validation("Schedule expression is not valid: \(schedule)")
        }
        guard let zone = timezone.map({ TimeZoneRules(named: $0) }) ?? .utc else {
            throw .validation("Timezone is not valid: \(timezone ?? "")")
        }
        if let start, let end, start >= end { throw .validation("Start time must be before end time") }
        if let minimum, minimum < 0 { throw .validation("Minimum capacity cannot be less than 0") }
        if let maximum, maximum < 0 { throw .validation("Maximum capacity cannot be less than 0") }
        if let minimum, let maximum, minimum > maximum {
            throw .validation("Maximum capacity cannot be less than minimum capacity")
        }
        self.name = name
        self.resourceID = resourceID
        self.arn = arn
        self.created = created
        self.schedule = schedule
        self.timezone = timezone
        self.start = start
        self.end = end
        self.minimum = minimum
        self.maximum = maximum
        self.expression = expression
        self.zone = zone
    }

    func next(after moment: Timestamp) -> Timestamp? {
        let from = max(moment, (start ?? .epoch) - .nanoseconds(1))
        guard let time = expression.next(after: from, in: zone, from: start ?? created), time <= end ?? time else {
            return nil
        }
        return time
    }

    /// The last occurrence at or before a moment.
    func previous(until moment: Timestamp) -> Timestamp? {
        let until = min(moment, end ?? moment)
        guard let time = expression.previous(until: until, in: zone, from: start ?? created), time >= start ?? time
        else {
            return nil
        }
        return time
    }

    /// What becomes of a target's bounds.
    func apply(to bounds: ScalableTarget.Bounds) -> ScalableTarget.Bounds {
        var changed = bounds
        if let minimum { changed.minimum = minimum }
        if let maximum { changed.maximum = maximum }
        // One bound alone pushes the other along.
        if changed.minimum > changed.maximum {
            if minimum != nil { changed.maximum = changed.minimum } else { changed.minimum = changed.maximum }
        }
        return changed
    }

    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(name)), ("resource", .string(resourceID)), ("arn", .string(arn)),
            ("created", .number(created.milliseconds)), ("schedule", .string(schedule)),
        ]
        if let timezone { members.append(("timezone", .string(timezone))) }
        if let start { members.append(("start", .number(start.milliseconds))) }
        if let end { members.append(("end", .number(end.milliseconds))) }
        if let minimum { members.append(("minimum", .number(minimum))) }
        if let maximum { members.append(("maximum", .number(maximum))) }
        return .object(JSONObject(members))
    }

    init(_ json: JSONValue) throws(AWSError) {
        func time(_ key: String) -> Timestamp? { json[key]?.int64Value.map { Timestamp(milliseconds: $0) } }
        try self.init(
            name: json["name"]?.stringValue ?? "", resourceID: json["resource"]?.stringValue ?? "",
            arn: json["arn"]?.stringValue ?? "", created: time("created") ?? .epoch,
            schedule: json["schedule"]?.stringValue ?? "", timezone: json["timezone"]?.stringValue,
            start: time("start"),
            end: time("end"), minimum: json["minimum"]?.intValue, maximum: json["maximum"]?.intValue)
    }
}
