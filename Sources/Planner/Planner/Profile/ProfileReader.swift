import AWSCore
import CloudFormation
import CloudScaling

/// Reads a traffic profile. docs/planner.md is its manual; every field that is wrong is told with its line.
struct ProfileReader {
    var reader: FieldReader
    var profile: TrafficProfile
    var zone = TimeZoneRules.utc
    var startDate = ""

    static let sections = [
        "name", "template", "parameters", "start", "days", "timezone", "requests", "hours", "weekdays", "peaks",
        "geography", "routes", "replay", "functions", "users", "stored", "assume",
    ]

    /// - Parameters:
    ///   - text: the file's content.
    ///   - load: reads a file named in the profile (`replay`), by its path as written there.
    /// - Throws: ``PlannerErrors``
    static func read(
        _ text: String, file: String, load: (String) throws -> String = { throw NoFile(path: $0) }
    ) throws -> TrafficProfile {
        let root: TemplateNode
        do {
            root = try TemplateReader.document(text, called: "profile")
        } catch let problem as TemplateProblem {
            throw PlannerErrors([PlannerError(file: file, line: problem.mark.line, message: problem.message)])
        }
        var reader = ProfileReader(file: file)
        try reader.read(root, load)
        try reader.reader.finish()
        return reader.profile
    }

    struct NoFile: Error, CustomStringConvertible {
        var path: String
        var description: String { "\(path) cannot be read" }
    }

    private init(file: String) {
        reader = FieldReader(file: file)
        profile = TrafficProfile(
            file: file, name: file, start: .epoch, days: 30, timezone: "UTC", total: nil,
            hours: [Double](repeating: 1, count: 24), weekdays: [Double](repeating: 1, count: 7), peaks: [],
            geography: [], routes: [], functions: [], users: nil, stored: [], overrides: [], parameters: [:],
            template: nil, replay: nil)
    }

    private mutating func read(_ root: TemplateNode, _ load: (String) throws -> String) throws {
        let fields = reader.map(root, "", known: Self.sections)
        profile.name = reader.text(fields["name"], "name") ?? profile.file
        profile.template = reader.text(fields["template"], "template")
        for entry in fields["parameters"].map({ reader.members($0, "parameters") }) ?? [] {
            if let text = reader.text(entry.value, "parameters.\(entry.key)") { profile.parameters[entry.key] = text }
        }
        readTime(fields, line: root.mark.line)
        profile.total = reader.rate(fields["requests"], "requests")
        profile.totalLine = fields["requests"]?.mark.line ?? 0
        if let hours = fields["hours"] { profile.hours = readHours(hours) }
        if let days = fields["weekdays"] { profile.weekdays = readWeekdays(days) }
        for (index, node) in (fields["peaks"].map { reader.list($0, "peaks") } ?? []).enumerated() {
            readPeak(node, "peaks[\(index)]")
        }
        profile.geography = fields["geography"].map { readGeography($0, "geography") } ?? []
        for entry in fields["routes"].map({ reader.members($0, "routes") }) ?? [] { readRoute(entry) }
        for entry in fields["functions"].map({ reader.members($0, "functions") }) ?? [] { readFunction(entry) }
        profile.users = reader.number(fields["users"], "users")
        for entry in fields["stored"].map({ reader.members($0, "stored") }) ?? [] {
            if let bytes = reader.bytes(entry.value, "stored.\(entry.key)") {
                profile.stored.append(.init(name: entry.key, bytes: bytes, line: entry.mark.line))
            }
        }
        for entry in fields["assume"].map({ reader.members($0, "assume") }) ?? [] { readOverride(entry) }
        if let replay = fields["replay"] {
            try readReplay(replay, load)
        } else {
            checkVolumes(fields, line: root.mark.line)
        }
    }

    // MARK: - Time

    private mutating func readTime(_ fields: [TemplateNode.Entry], line: Int) {
        if let name = reader.text(fields["timezone"], "timezone") {
            if let rules = TimeZoneRules(named: name) {
                (zone, profile.timezone) = (rules, name)
            } else {
                reader.refuse(
                    fields["timezone"]?.mark.line ?? 0,
                    "timezone must be a name of the tz database, such as Europe/Madrid; got \"\(name)\"")
            }
        }
        profile.days = reader.integer(fields["days"], "days", in: 1...366) ?? 30
        guard let node = fields["start"] else {
            if fields["replay"] != nil { return }
            reader.refuse(line, "start is missing: the first day, such as 2026-11-01")
            return
        }
        guard let moment = moment(node, "start") else { return }
        profile.start = moment
        startDate = node.text ?? ""
    }

    /// `2026-11-27` or `2026-11-27T08:00`, by the profile's clock.
    private mutating func moment(_ node: TemplateNode, _ path: String) -> Timestamp? {
        let text = node.text ?? ""
        let whole = text.count == 10 ? text + "T00:00:00Z" : text.count == 16 ? text + ":00Z" : ""
        guard let time = Timestamp(iso8601: whole), let moment = zone.moment(time.fields) else {
            reader.refuse(
                node.mark.line,
                "\(path) must be a day or a time such as 2026-11-27 or 2026-11-27T08:00; got \"\(text)\"")
            return nil
        }
        return moment
    }

    private mutating func readHours(_ node: TemplateNode) -> [Double] {
        let flat = [Double](repeating: 1, count: 24)
        let elements = reader.list(node, "hours")
        guard !elements.isEmpty else { return flat }
        guard elements.count == 24 else {
            reader.refuse(node.mark.line, "hours must be 24 weights, one an hour from midnight; got \(elements.count)")
            return flat
        }
        let weights = elements.enumerated().compactMap { reader.number($0.element, "hours[\($0.offset)]") }
        return normalised(weights, count: 24, node, "hours") ?? flat
    }

    static let dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    private mutating func readWeekdays(_ node: TemplateNode) -> [Double] {
        var weights = [Double](repeating: 1, count: 7)
        for entry in reader.map(node, "weekdays", known: Self.dayNames) {
            guard let index = Self.dayNames.firstIndex(of: entry.key) else { continue }
            weights[index] = reader.number(entry.value, "weekdays.\(entry.key)") ?? 1
        }
        return normalised(weights, count: 7, node, "weekdays") ?? [Double](repeating: 1, count: 7)
    }

    /// Weights whose mean is one.
    private mutating func normalised(
        _ weights: [Double], count: Int, _ node: TemplateNode, _ path: String
    ) -> [Double]? {
        guard weights.count == count else { return nil }
        let mean = weights.reduce(0, +) / Double(count)
        guard mean > 0 else {
            reader.refuse(node.mark.line, "\(path) must have a weight above 0: nobody would ever come")
            return nil
        }
        return weights.map { $0 / mean }
    }

    private mutating func readPeak(_ node: TemplateNode, _ path: String) {
        let fields = reader.map(node, path, known: ["name", "start", "duration", "multiplier", "ramp"])
        guard !fields.isEmpty else { return }
        let line = node.mark.line
        for name in ["start", "duration", "multiplier"] where fields[name] == nil {
            reader.refuse(line, "\(path).\(name) is missing: a peak has a start, a duration and a multiplier")
        }
        let multiplier = reader.number(fields["multiplier"], "\(path).multiplier")
        guard let startNode = fields["start"], let moment = moment(startNode, "\(path).start"),
            let duration = reader.duration(fields["duration"], "\(path).duration"), let multiplier
        else { return }
        let start = (moment - profile.start).seconds
        if duration <= 0 { reader.refuse(line, "\(path).duration must be above 0") }
        if start < 0 || start + duration > profile.horizon {
            reader.refuse(
                startNode.mark.line,
                "\(path) is outside the \(profile.days) days from \(startDate): move it, or change start and days")
        }
        let ramp = reader.duration(fields["ramp"], "\(path).ramp") ?? 0
        if ramp * 2 > duration {
            reader.refuse(fields["ramp"]?.mark.line ?? line, "\(path).ramp must be at most half of the duration")
        }
        profile.peaks.append(
            .init(
                name: reader.text(fields["name"], "\(path).name") ?? "peak \(profile.peaks.count + 1)", start: start,
                duration: duration, multiplier: multiplier, ramp: ramp, line: line))
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
