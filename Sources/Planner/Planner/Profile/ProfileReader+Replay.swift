import AWSCore
import CloudFormation

extension ProfileReader {
    /// `replay: {file: access.log, format: cloudfront, repeat: 4}`
    mutating func readReplay(_ node: TemplateNode, _ load: (String) throws -> String) throws {
        let fields = reader.map(node, "replay", known: ["file", "format", "multiply"])
        let names = TrafficLog.Format.allCases.map(\.rawValue)
        guard let path = reader.text(fields["file"], "replay.file") else {
            reader.refuse(node.mark.line, "replay.file is missing: the log to replay")
            return
        }
        guard let format = reader.text(fields["format"], "replay.format").flatMap(TrafficLog.Format.init) else {
            reader.refuse(
                (fields["format"] ?? node).mark.line, "replay.format must be one of \(names.joined(separator: ", "))")
            return
        }
        let factor = reader.number(fields["multiply"], "replay.multiply") ?? 1
        for (name, node) in [
            ("requests", profile.total.map { _ in node }), ("peaks", profile.peaks.isEmpty ? nil : node),
        ] {
            if let node { reader.refuse(node.mark.line, "replay and \(name) exclude each other: the log has its own") }
        }
        try reader.finish()
        do {
            let text = try load(path)
            let log = try TrafficLog.read(text, format: format, file: path)
            profile.replay = .init(log: log, factor: factor, line: node.mark.line)
            // The log says when it was.
            let first = log.entries.first?.time.epochSeconds ?? 0
            profile.start = Timestamp(epochSeconds: first / 3600 * 3600)
        } catch let errors as PlannerErrors {
            throw errors
        } catch {
            reader.refuse(fields["file"]?.mark.line ?? 0, "replay.file: \(error)")
        }
    }
}
