import CloudCore
import JSON

/// A template made ready: parameters chosen, conditions decided, SAM transformed, order known.
struct StackPlan {
    var template: Template
    var resolver: Resolver
    /// Those whose condition holds.
    var resources: [Template.Resource]
    var dependencies: [String: Set<String>]
    /// Each resource's place in an order where none comes before what it waits for. It follows from the template
    /// alone, not from which work ended first.
    var ordinals: [String: Int]

    /// The parameters' values as DescribeStacks shows them: a list with commas, a secret as stars.
    var shownParameters: [String: String] {
        template.parameters.reduce(into: [:]) { shown, parameter in
            let isSecret = parameter.value["NoEcho"]?.text?.lowercased() == "true"
            let value = resolver.parameters[parameter.key]
            let list = value?.arrayValue.map { $0.compactMap(\.scalarText).joined(separator: ",") }
            shown[parameter.key] = isSecret ? "****" : list ?? value?.scalarText
        }
    }

    /// - Throws: `TemplateProblem` with the place in the template.
    init(
        text: String, parameters: [String: String], resolver: Resolver, codeRoot: String,
        fingerprint: @escaping (String) -> String
    ) throws {
        var template = try Template(TemplateReader.read(text))
        var resolver = resolver
        resolver.parameters = try Parameters.resolve(template.parameters, given: parameters)
        resolver.mappings = template.mappings
        try resolver.evaluate(template.conditions)
        if template.usesSAM {
            resolver.samReferences = try SAMTransform.apply(
                to: &template, codeRoot: codeRoot, fingerprint: fingerprint)
        } else if let resource = template.resources.first(where: { $0.type.hasPrefix("AWS::Serverless::") }) {
            throw TemplateProblem(
                "\(resource.type) needs Transform: AWS::Serverless-2016-10-31 at the top of the template",
                at: resource.mark, path: resource.path)
        }
        let all = template.resources
        var seen: Set<String> = []
        for resource in all where !seen.insert(resource.logicalID).inserted {
            throw TemplateProblem("\(resource.logicalID) is there twice", at: resource.mark, path: resource.path)
        }
        let conditions = resolver.conditions
        resources = try all.filter { resource in
            guard let name = resource.condition else { return true }
            guard let holds = conditions[name] else {
                throw TemplateProblem(
                    "there is no condition named \(name)", at: resource.mark, path: "\(resource.path).Condition")
            }
            return holds
        }
        resolver.absent = seen.subtracting(resources.map(\.logicalID))
        let known = References.Names(
            values: seen.union(resolver.parameters.keys).union(resolver.pseudo.keys).union(["AWS::NoValue"])
                .union(resolver.samReferences.keys), conditions: Set(conditions.keys))
        try Self.refuseStrangers(in: all, template.outputs, resourceIDs: seen, known)
        dependencies = try References.dependencies(
            of: resources, samReferences: resolver.samReferences, conditions: conditions)
        ordinals = References.ordinals(of: resources, dependencies)
        self.template = template
        self.resolver = resolver
    }

    private static func refuseStrangers(
        in resources: [Template.Resource], _ outputs: [Template.Output], resourceIDs: Set<String>,
        _ known: References.Names
    ) throws {
        for resource in resources {
            try References.refuseStrangers(
                in: resource.properties, known: known, mark: resource.mark, path: "\(resource.path).Properties")
            for name in resource.dependsOn where !resourceIDs.contains(name) {
                throw TemplateProblem(
                    "there is no resource named \(name)", at: resource.mark, path: "\(resource.path).DependsOn")
            }
        }
        for output in outputs {
            let path = "Outputs.\(output.name)"
            if let name = output.condition, !known.conditions.contains(name) {
                throw TemplateProblem(
                    "there is no condition named \(name)", at: output.mark, path: "\(path).Condition")
            }
            try References.refuseStrangers(in: output.value, known: known, mark: output.mark, path: "\(path).Value")
            if let name = output.exportName {
                try References.refuseStrangers(in: name, known: known, mark: output.mark, path: "\(path).Export.Name")
            }
        }
    }
}
