import JSON

/// A template's sections. Source: CloudFormation User Guide, "CloudFormation template sections".
struct Template: Sendable {
    struct Resource: Sendable {
        var logicalID: String
        var type: String
        var properties: TemplateNode
        var dependsOn: [String] = []
        var condition: String?
        var deletionPolicy: String?
        var mark: Mark
        /// Where its properties are written; SAM's own children point to the resource they come from.
        var path: String
    }

    struct Output: Sendable {
        var name: String
        var description: String?
        var value: TemplateNode
        var exportName: TemplateNode?
        var condition: String?
        var mark: Mark
    }

    var description: String?
    var parameters: [TemplateNode.Entry] = []
    var mappings: TemplateNode = .map([])
    var conditions: [String: TemplateNode] = [:]
    var globals: TemplateNode = .map([])
    var resources: [Resource] = []
    var outputs: [Output] = []
    var usesSAM = false
    var warnings: [TemplateWarning] = []

    static let sections: Set<String> = [
        "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Mappings", "Conditions", "Transform",
        "Resources", "Outputs", "Globals",
    ]
    static let resourceAttributes: Set<String> = [
        "Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata",
    ]
    static let deletionPolicies: Set<String> = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"]

    init(_ root: TemplateNode) throws {
        for entry in root.entries ?? [] where !Self.sections.contains(entry.key) {
            warnings.append(
                TemplateWarning(path: entry.key, line: entry.mark.line, message: "this section is not known here"))
        }
        description = root["Description"]?.string
        let transforms = root["Transform"].map { $0.elements ?? [$0] } ?? []
        for transform in transforms {
            if transform.string == "AWS::Serverless-2016-10-31" {
                usesSAM = true
            } else {
                warnings.append(
                    TemplateWarning(
                        path: "Transform", line: transform.mark.line,
                        message: "the transform \(transform.text ?? "?") is not known here"))
            }
        }
        parameters = try Self.section(root, "Parameters")
        mappings = root["Mappings"] ?? .map([])
        globals = root["Globals"] ?? .map([])
        for entry in try Self.section(root, "Conditions") { conditions[entry.key] = entry.value }
        guard let resources = root["Resources"] else {
            throw TemplateProblem("a template has a section Resources", at: root.mark, path: "Resources")
        }
        guard let entries = resources.entries, !entries.isEmpty else {
            throw TemplateProblem("at least one resource must be defined", at: resources.mark, path: "Resources")
        }
        for entry in entries { self.resources.append(try resource(entry)) }
        for entry in try Self.section(root, "Outputs") { outputs.append(try Self.output(entry)) }
    }

    private static func section(_ root: TemplateNode, _ name: String) throws -> [TemplateNode.Entry] {
        guard let node = root[name], node.scalar?.isNull != true else { return [] }
        guard let entries = node.entries else {
            throw TemplateProblem("expected a map", at: node.mark, path: name)
        }
        return entries
    }

    private mutating func resource(_ entry: TemplateNode.Entry) throws -> Resource {
        let path = "Resources.\(entry.key)"
        guard
            entry.key.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            })
        else { throw TemplateProblem("a logical id has letters and digits only", at: entry.mark, path: path) }
        guard let members = entry.value.entries else {
            throw TemplateProblem("a resource is a map with Type and Properties", at: entry.mark, path: path)
        }
        guard let type = entry.value["Type"]?.string else {
            throw TemplateProblem("a resource needs a Type", at: entry.mark, path: path)
        }
        for member in members where !Self.resourceAttributes.contains(member.key) {
            warnings.append(
                TemplateWarning(
                    path: "\(path).\(member.key)", line: member.mark.line,
                    message: "this resource attribute has no effect here"))
        }
        let properties = entry.value["Properties"] ?? .map([], mark: entry.mark)
        guard properties.entries != nil else {
            throw TemplateProblem("expected a map", at: properties.mark, path: "\(path).Properties")
        }
        let policy = try Self.name(members, "DeletionPolicy", path)
        if let policy, !Self.deletionPolicies.contains(policy) {
            throw TemplateProblem(
                "is Delete, Retain, RetainExceptOnCreate or Snapshot, got \(policy)",
                at: members.first { $0.key == "DeletionPolicy" }?.mark ?? entry.mark, path: "\(path).DeletionPolicy")
        }
        return Resource(
            logicalID: entry.key, type: type, properties: properties, dependsOn: try Self.dependsOn(members, path),
            condition: try Self.name(members, "Condition", path), deletionPolicy: policy, mark: entry.mark, path: path)
    }

    /// A member that is one name.
    private static func name(_ members: [TemplateNode.Entry], _ key: String, _ path: String) throws -> String? {
        guard let member = members.first(where: { $0.key == key }) else { return nil }
        guard let name = member.value.string else {
            throw TemplateProblem("expected a name", at: member.mark, path: "\(path).\(key)")
        }
        return name
    }

    private static func dependsOn(_ members: [TemplateNode.Entry], _ path: String) throws -> [String] {
        guard let member = members.first(where: { $0.key == "DependsOn" }) else { return [] }
        return try (member.value.elements ?? [member.value]).map { node in
            guard let name = node.string else {
                throw TemplateProblem("expected names", at: member.mark, path: "\(path).DependsOn")
            }
            return name
        }
    }

    private static func output(_ entry: TemplateNode.Entry) throws -> Output {
        guard let value = entry.value["Value"] else {
            throw TemplateProblem("an output needs a Value", at: entry.mark, path: "Outputs.\(entry.key)")
        }
        return Output(
            name: entry.key, description: entry.value["Description"]?.text, value: value,
            exportName: entry.value["Export"]?["Name"],
            condition: try Self.name(entry.value.entries ?? [], "Condition", "Outputs.\(entry.key)"), mark: entry.mark)
    }
}
