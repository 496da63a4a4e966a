import AWSCore
import CloudCore
import JSON
import Logging

/// One deploy under way: what is made, what came of it.
struct DeploymentRun {
    let plan: StackPlan
    let stackName: String
    let previous: [String: ResourceRecord]
    let registry: ServiceRegistry
    let store: StackStore
    /// Milliseconds since 1970.
    let now: Int64
    let logger: Logger

    private var resolver: Resolver
    private(set) var warnings: [TemplateWarning] = []
    private(set) var changes = Deployment.Changes()
    private(set) var resources: [String: Deployment.Resource] = [:]
    private var providers: [String: any ResourceProvider] = [:]

    private struct Applied: Sendable {
        var resource: Template.Resource
        var state: ResourceState
        var change: Change
    }
    private enum Change: Sendable { case created, updated, unchanged }

    init(
        plan: StackPlan, stackName: String, previous: [String: ResourceRecord], registry: ServiceRegistry,
        store: StackStore, now: Int64, logger: Logger
    ) {
        self.plan = plan
        self.stackName = stackName
        self.previous = previous
        self.registry = registry
        self.store = store
        self.now = now
        self.logger = logger
        resolver = plan.resolver
        for service in registry.all {
            for provider in service.resourceProviders where providers[provider.type] == nil {
                providers[provider.type] = provider
            }
        }
    }

    /// Makes each resource once those it speaks of are made; resources that do not wait for each other go together.
    mutating func provision() async throws {
        var waiting = plan.dependencies
        var left = plan.resources
        try await withThrowingTaskGroup(of: Applied.self) { group in
            var running = 0
            while !left.isEmpty || running > 0 {
                let ready = left.filter { waiting[$0.logicalID]?.isEmpty ?? true }
                left.removeAll { waiting[$0.logicalID]?.isEmpty ?? true }
                for resource in ready {
                    let work = try prepare(resource)
                    group.addTask { try await work() }
                    running += 1
                }
                guard let applied = try await group.next() else { break }
                running -= 1
                finish(applied)
                for name in waiting.keys { waiting[name]?.remove(applied.resource.logicalID) }
            }
        }
        changes.created.sort()
        changes.updated.sort()
        changes.unchanged.sort()
    }

    /// Resolves a resource's properties and answers the work that makes it.
    private mutating func prepare(_ resource: Template.Resource) throws -> @Sendable () async throws -> Applied {
        let path = "\(resource.path).Properties"
        let properties = try resolver.resolve(resource.properties, path: path) ?? .object(JSONObject())
        let before = previous[resource.logicalID].flatMap { $0.type == resource.type ? $0 : nil }
        let request = ResourceRequest(
            stackName: stackName, logicalID: resource.logicalID, properties: properties, previous: before?.state)
        let provider = providers[resource.type]
        if let provider {
            let check = PropertyCheck(resource, provider)
            warnings += check.warnings
            if !check.ignored.isEmpty {
                logger.debug(
                    "cloudformation.inert",
                    metadata: [
                        "resource": "\(resource.logicalID)", "properties": "\(check.ignored.joined(separator: " "))",
                    ])
            }
        } else {
            resolver.placeholders.insert(resource.logicalID)
            warnings.append(
                TemplateWarning(
                    path: resource.path, line: resource.mark.line,
                    message: "resources of type \(resource.type) have no effect here"))
        }
        let record = ResourceRecord(
            stack: stackName, logicalID: resource.logicalID, type: resource.type,
            state: ResourceState(physicalID: before?.state.physicalID ?? request.generatedName),
            properties: properties, hash: SAMTransform.hash(properties.canonical.serialized()),
            deletionPolicy: resource.deletionPolicy, ordinal: plan.ordinals[resource.logicalID] ?? 0, updated: now)
        let store = self.store
        return {
            var record = record
            if let provider {
                do {
                    record.state = try await provider.apply(request)
                } catch let error as CancellationError {
                    throw error
                } catch {
                    throw TemplateProblem("\(resource.type): \(error)", at: resource.mark, path: resource.path)
                }
            }
            let isSame = before.map { $0.hash == record.hash } ?? false
            if isSame, let before, before.state == record.state { record.updated = before.updated }
            if !isSame || before?.state != record.state || before?.deletionPolicy != record.deletionPolicy
                || before?.ordinal != record.ordinal
            {
                try await store.put(record)
            }
            return Applied(
                resource: resource, state: record.state,
                change: before == nil ? .created : isSame ? .unchanged : .updated)
        }
    }

    private mutating func finish(_ applied: Applied) {
        let id = applied.resource.logicalID
        resolver.resources[id] = applied.state
        resources[id] = Deployment.Resource(
            type: applied.resource.type, physicalID: applied.state.physicalID, attributes: applied.state.attributes)
        switch applied.change {
        case .created: changes.created.append(id)
        case .updated: changes.updated.append(id)
        case .unchanged: changes.unchanged.append(id)
        }
    }

    /// Deletes what the template no longer has, last made first, unless its DeletionPolicy keeps it.
    mutating func deleteRemoved() async throws {
        let kept = plan.resources.reduce(into: [String: String]()) { $0[$1.logicalID] = $1.type }
        let removed = previous.values.filter { kept[$0.logicalID] != $0.type }.sorted { $0.ordinal > $1.ordinal }
        for record in removed {
            if record.isRetained {
                changes.retained.append(record.logicalID)
            } else {
                if let provider = providers[record.type] {
                    let request = ResourceRequest(
                        stackName: stackName, logicalID: record.logicalID, properties: record.properties,
                        previous: record.state)
                    do {
                        try await provider.delete(record.state, request)
                    } catch {
                        throw TemplateProblem(
                            "\(record.type) cannot be deleted: \(error)", at: .unknown,
                            path: "Resources.\(record.logicalID)")
                    }
                }
                changes.deleted.append(record.logicalID)
            }
            if kept[record.logicalID] == nil {
                try await store.removeResource(record.logicalID, of: stackName)
            }
        }
        changes.deleted.sort()
        changes.retained.sort()
    }

    func outputs() throws -> [StackRecord.Output] {
        try plan.template.outputs.compactMap { output in
            let path = "Outputs.\(output.name)"
            if let name = output.condition, resolver.conditions[name] != true { return nil }
            return StackRecord.Output(
                key: output.name, value: try resolver.text(output.value, path: "\(path).Value"),
                description: output.description,
                exportName: try output.exportName.map { try resolver.text($0, path: "\(path).Export.Name") })
        }
    }
}
