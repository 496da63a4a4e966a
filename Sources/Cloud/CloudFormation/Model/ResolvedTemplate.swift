import CloudCore
import JSON

/// A template as plain values, without anything being made: for those who only want to read it.
///
/// Parameters are chosen, conditions decided, SAM transformed. What only a deploy can know is named after the resource:
/// `!Ref Queue` is `Queue` and `!GetAtt Queue.Arn` is `Queue.Arn`.
public struct ResolvedTemplate: Sendable {
    public struct Resource: Sendable, Hashable {
        public var logicalID: String
        public var type: String
        public var properties: JSONValue
        /// From 1; 0 when the place is not known.
        public var line: Int
        /// Such as `Resources.Table`.
        public var path: String
    }

    public var file: String
    public var parameters: [String: String]
    /// In the order of the template; those that SAM makes of another follow it.
    public var resources: [Resource]
    public var warnings: [TemplateWarning]

    /// - Parameters:
    ///   - file: what errors call the template.
    ///   - parameters: values for the template's parameters, by name.
    /// - Throws: ``TemplateError``
    public init(
        text: String, file: String, parameters: [String: String] = [:], stackName: String = "nimbo",
        settings: CloudSettings = CloudSettings()
    ) throws {
        do {
            var plan = try StackPlan(
                text: text, parameters: parameters,
                resolver: Resolver(stackName: stackName, stackID: stackName, settings: settings), codeRoot: ".",
                fingerprint: { $0 })
            for resource in plan.resources {
                plan.resolver.resources[resource.logicalID] = ResourceState(physicalID: resource.logicalID)
                plan.resolver.placeholders.insert(resource.logicalID)
            }
            self.file = file
            self.parameters = plan.shownParameters
            warnings = plan.template.warnings
            let resolver = plan.resolver
            resources = try plan.resources.map { resource in
                Resource(
                    logicalID: resource.logicalID, type: resource.type,
                    properties: try resolver.resolve(resource.properties, path: "\(resource.path).Properties")
                        ?? .object(JSONObject()),
                    line: resource.mark.line, path: resource.path)
            }
        } catch let problem as TemplateProblem {
            throw problem.inFile(file)
        }
    }
}
