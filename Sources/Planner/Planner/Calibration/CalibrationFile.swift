import CloudFormation

/// Calibration as YAML: written by `nimbo plan calibrate`, read by `nimbo plan --calibration`.
enum CalibrationFile {
    private static let groups = ["work", "invocation", "init", "calls"]
    private static let singles = ["gateway", "edge", "delivery"]

    /// - Throws: ``PlannerErrors``
    static func read(_ text: String, file: String) throws -> Calibration {
        let root: TemplateNode
        do {
            root = try TemplateReader.document(text, called: "calibration")
        } catch let problem as TemplateProblem {
            throw PlannerErrors([PlannerError(file: file, line: problem.mark.line, message: problem.message)])
        }
        var reader = FieldReader(file: file)
        let fields = reader.map(root, "", known: ["source"] + groups + singles)
        var calibration = Calibration(file: file, source: reader.text(fields["source"], "source") ?? file)
        func named(_ group: String, _ reader: inout FieldReader) -> [Calibration.Named] {
            var result: [Calibration.Named] = []
            for entry in fields[group].map({ reader.members($0, group) }) ?? [] {
                if let times = times(entry.value, "\(group).\(entry.key)", &reader) {
                    result.append(.init(name: entry.key, times: times))
                }
            }
            return result
        }
        func single(_ name: String, _ reader: inout FieldReader) -> Calibration.Times? {
            fields[name].flatMap { times($0, name, &reader) }
        }
        calibration.work = named("work", &reader)
        calibration.invocations = named("invocation", &reader)
        calibration.initialization = named("init", &reader)
        calibration.calls = named("calls", &reader)
        calibration.gateway = single("gateway", &reader)
        calibration.edge = single("edge", &reader)
        calibration.delivery = single("delivery", &reader)
        try reader.finish()
        return calibration
    }

    private static func times(_ node: TemplateNode, _ path: String, _ reader: inout FieldReader) -> Calibration.Times? {
        let fields = reader.map(node, path, known: ["samples", "ms"])
        for name in ["samples", "ms"] where fields[name] == nil {
            reader.refuse(node.mark.line, "\(path).\(name) is missing: quantiles in ms, and of how many samples")
        }
        guard let list = fields["ms"],
            let samples = reader.integer(fields["samples"], "\(path).samples", in: 1...1_000_000_000)
        else { return nil }
        let values = reader.list(list, "\(path).ms").enumerated().compactMap {
            reader.number($0.element, "\(path).ms[\($0.offset)]")
        }
        guard values.count >= 2, values == values.sorted() else {
            reader.refuse(list.mark.line, "\(path).ms must be two or more quantiles in rising order")
            return nil
        }
        return .init(quantiles: values.map { $0 / 1000 }, samples: samples)
    }

    static func write(_ calibration: Calibration) -> String {
        var lines = [
            "# Times measured by `nimbo plan calibrate`: quantiles at 0, 5 %, … 100 %, in milliseconds.",
            "source: \"\(calibration.source)\"",
        ]
        func line(_ name: String, _ times: Calibration.Times, indent: String) -> String {
            let values = times.quantiles.map { Format.plain($0 * 1000) }.joined(separator: ", ")
            return "\(indent)\"\(name)\": {samples: \(times.samples), ms: [\(values)]}"
        }
        let named = [calibration.work, calibration.invocations, calibration.initialization, calibration.calls]
        for (group, entries) in zip(groups, named) where !entries.isEmpty {
            lines.append("\(group):")
            lines += entries.map { line($0.name, $0.times, indent: "  ") }
        }
        for (name, times) in zip(singles, [calibration.gateway, calibration.edge, calibration.delivery]) {
            if let times { lines.append(line(name, times, indent: "")) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
