import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Logging

/// CloudFormation: reads a template and makes the local cloud so, through the providers of its services.
public final class StackService: CloudService {
    public let model = Stacks.service
    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: StackStore

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        store = try StackStore(path: settings.dataDirectory.map { $0 + "/cloudformation.sqlite" })
    }

    /// Makes the cloud as the template says.
    ///
    /// Every provider is asked each time, with what it made before, because some services live in memory; a
    /// provider that finds all as it should be changes nothing.
    /// - Parameters:
    ///   - parameters: values for the template's parameters, by name.
    ///   - codeRoot: the folder that a function's CodeUri starts from.
    /// - Throws: `TemplateError` when the template cannot be used or one of its resources cannot be made.
    public func deploy(
        templatePath: String, stackName: String, parameters: [String: String] = [:], codeRoot: String
    ) async throws -> Deployment {
        guard let data = FileManager.default.contents(atPath: templatePath) else {
            throw TemplateError(file: templatePath, message: "the file cannot be read")
        }
        let text = String(decoding: data, as: UTF8.self)
        do {
            return try await deploy(text, stackName, parameters, codeRoot)
        } catch let problem as TemplateProblem {
            throw problem.inFile(templatePath)
        }
    }

    private func deploy(
        _ text: String, _ stackName: String, _ parameters: [String: String], _ codeRoot: String
    )
        async throws -> Deployment
    {
        let now = settings.clock.now.milliseconds
        var stack =
            try store.stack(stackName)
            ?? StackRecord(
                name: stackName,
                id:
                    "arn:aws:cloudformation:\(settings.region):\(settings.accountID):stack/\(stackName)/\(settings.random.uuid())",
                template: text, status: "CREATE_IN_PROGRESS", created: now)
        let isNew = stack.status == "CREATE_IN_PROGRESS"
        var resolver = Resolver(stackName: stackName, stackID: stack.id, settings: settings)
        resolver.exports = try exports()
        let plan = try StackPlan(
            text: text, parameters: parameters, resolver: resolver, codeRoot: codeRoot,
            fingerprint: Self.fingerprint(ofFolder:))
        let previous = try store.resources(of: stackName).reduce(into: [:]) { $0[$1.logicalID] = $1 }

        var run = DeploymentRun(
            plan: plan, stackName: stackName, previous: previous, registry: registry, store: store, now: now,
            logger: settings.logger)
        var deployment = Deployment(stackID: stack.id)
        do {
            try await run.provision()
            try await run.deleteRemoved()
            stack.outputs = try run.outputs()
        } catch {
            stack.status = isNew ? "CREATE_FAILED" : "UPDATE_FAILED"
            try await store.put(stack)
            throw error
        }
        deployment.warnings = plan.template.warnings + run.warnings
        deployment.changes = run.changes
        deployment.resources = run.resources
        for output in stack.outputs { deployment.outputs[output.key] = output.value }

        stack.description = plan.template.description
        stack.template = text
        stack.parameters = plan.resolver.parameters.mapValues { $0.scalarText ?? $0.serialized() }
        let isChanged = !run.changes.isEmpty
        if isNew || isChanged || stack.status.hasSuffix("FAILED") {
            stack.status = isNew ? "CREATE_COMPLETE" : "UPDATE_COMPLETE"
            if !isNew { stack.updated = now }
            try await store.put(stack)
        }
        return deployment
    }

    /// What all stacks export, by name.
    func exports() throws -> [String: String] {
        try store.stacks().flatMap(\.outputs).reduce(into: [:]) { exports, output in
            if let name = output.exportName { exports[name] = output.value }
        }
    }

    /// Names, sizes and times of a folder's files: changes when a function is built anew. Cheaper than reading them.
    static func fingerprint(ofFolder path: String) -> String {
        let files = FileManager.default
        guard let walk = files.enumerator(atPath: path) else { return path }
        var lines: [String] = []
        while let name = walk.nextObject() as? String {
            let facts = try? files.attributesOfItem(atPath: path + "/" + name)
            guard facts?[.type] as? FileAttributeType == .typeRegular else { continue }
            let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            lines.append("\(name) \(facts?[.size] ?? 0) \(time)")
        }
        return lines.sorted().joined(separator: "\n")
    }
}
