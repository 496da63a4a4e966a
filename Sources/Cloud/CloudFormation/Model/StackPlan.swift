import CloudCore
import JSON

/// A template made ready: parameters chosen, conditions decided, SAM transformed, order known.
struct StackPlan {
    var template: Template
    var resolver: Resolver
    /// Those whose condition holds.
    var resources: [Template.Resource]
    var dependencies: [String: Set<String>]

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
        let known = seen.union(resolver.parameters.keys).union(resolver.pseudo.keys).union(["AWS::NoValue"])
            .union(resolver.samReferences.keys)
        for resource in all {
            try References.refuseStrangers(
                in: resource.properties, known: known, mark: resource.mark, path: "\(resource.path).Properties")
            for name in resource.dependsOn where !seen.contains(name) {
                throw TemplateProblem(
                    "there is no resource named \(name)", at: resource.mark, path: "\(resource.path).DependsOn")
            }
        }
        for output in template.outputs {
            try References.refuseStrangers(
                in: output.value, known: known, mark: output.mark, path: "Outputs.\(output.name).Value")
        }
        dependencies = try References.dependencies(
            of: resources, samReferences: resolver.samReferences, conditions: conditions)
        self.template = template
        self.resolver = resolver
    }
}
