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
    ) async throws -> Deployment {
        let now = settings.clock.now.milliseconds
        let before = try store.stack(stackName)
        var stack = before ?? newStack(stackName, template: text, now: now)
        let isNew = ["CREATE_IN_PROGRESS", "CREATE_FAILED"].contains(stack.status)
        var resolver = Resolver(stackName: stackName, stackID: stack.id, settings: settings)
        resolver.exports = try exports()
        let plan = try StackPlan(
            text: text, parameters: parameters, resolver: resolver, codeRoot: codeRoot,
            fingerprint: Self.fingerprint(ofFolder:))
        let previous = try store.resources(of: stackName).reduce(into: [:]) { $0[$1.logicalID] = $1 }
        // From here on there is something to own: a start after a crash finds the same stack id.
        if before == nil { try await store.put(stack) }

        var run = DeploymentRun(
            plan: plan, stackName: stackName, previous: previous, registry: registry, store: store, now: now,
            logger: settings.logger)
        do {
            try await run.provision()
            try await run.deleteRemoved()
            let outputs = try run.outputs()
            try refuseTakenExports(outputs, of: stackName, plan)
            stack.outputs = outputs
        } catch {
            stack.status = isNew ? "CREATE_FAILED" : "UPDATE_FAILED"
            try await store.put(stack)
            throw error
        }
        stack.description = plan.template.description
        stack.template = text
        stack.parameters = plan.shownParameters
        if isNew || !run.changes.isEmpty || stack != before || stack.status.hasSuffix("FAILED") {
            stack.status = isNew ? "CREATE_COMPLETE" : "UPDATE_COMPLETE"
            if !isNew { stack.updated = now }
            try await store.put(stack)
        }
        return Deployment(
            stackID: stack.id, outputs: stack.outputs.reduce(into: [:]) { $0[$1.key] = $1.value },
            resources: run.resources, warnings: plan.template.warnings + run.warnings, changes: run.changes)
    }

    private func newStack(_ name: String, template: String, now: Int64) -> StackRecord {
        let owner = "arn:aws:cloudformation:\(settings.region):\(settings.accountID)"
        return StackRecord(
            name: name, id: "\(owner):stack/\(name)/\(settings.random.uuid())", template: template,
            status: "CREATE_IN_PROGRESS", created: now)
    }

    /// A name is exported once in an account and region.
    private func refuseTakenExports(_ outputs: [StackRecord.Output], of stackName: String, _ plan: StackPlan) throws {
        var owners: [String: String] = [:]
        for stack in try store.stacks() where stack.name != stackName {
            for output in stack.outputs { if let name = output.exportName { owners[name] = stack.name } }
        }
        for output in outputs {
            guard let name = output.exportName else { continue }
            if let owner = owners[name] {
                throw TemplateProblem(
                    "Export with name \(name) is already exported by stack \(owner)",
                    at: plan.template.outputs.first { $0.name == output.key }?.mark ?? .unknown,
                    path: "Outputs.\(output.key).Export.Name")
            }
            owners[name] = stackName
        }
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
