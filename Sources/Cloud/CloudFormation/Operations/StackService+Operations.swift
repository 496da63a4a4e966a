import AWSCore
import AWSShapes
import CloudCore

/// Source: AWS CloudFormation API Reference.
extension StackService {
    public var operations: OperationTable {
        var table = OperationTable()
        table.on(Stacks.DescribeStacks.self, resources: { Self.resources($0.stackName, $1) }) { input, _ in
            let stacks = try input.stackName.map { [try self.existing($0)] } ?? self.store.stacks()
            return Stacks.DescribeStacksOutput(stacks: stacks.map(Self.stack))
        }
        table.on(Stacks.ListStacks.self) { input, _ in
            let wanted = input.stackStatusFilter.map(Set.init)
            let stacks = try self.store.stacks().filter { wanted?.contains($0.status) ?? true }
            return Stacks.ListStacksOutput(
                stackSummaries: stacks.map {
                    Stacks.StackSummary(
                        stackName: $0.name, creationTime: Timestamp(milliseconds: $0.created), stackStatus: $0.status,
                        stackId: $0.id, templateDescription: $0.description,
                        lastUpdatedTime: $0.updated.map { Timestamp(milliseconds: $0) })
                })
        }
        table.on(Stacks.ListStackResources.self, resources: { Self.resources($0.stackName, $1) }) { input, _ in
            let stack = try self.existing(input.stackName)
            return Stacks.ListStackResourcesOutput(
                stackResourceSummaries: try self.store.resources(of: stack.name).map {
                    Stacks.StackResourceSummary(
                        logicalResourceId: $0.logicalID, resourceType: $0.type,
                        lastUpdatedTimestamp: Timestamp(milliseconds: $0.updated), resourceStatus: "CREATE_COMPLETE",
                        physicalResourceId: $0.state.physicalID)
                })
        }
        table.on(Stacks.DescribeStackResources.self, resources: { Self.resources($0.stackName, $1) }) { input, _ in
            Stacks.DescribeStackResourcesOutput(stackResources: try self.describeResources(input))
        }
        table.on(Stacks.GetTemplate.self, resources: { Self.resources($0.stackName, $1) }) { input, _ in
            guard let name = input.stackName else { throw Self.validation("StackName is required") }
            return Stacks.GetTemplateOutput(
                templateBody: try self.existing(name).template, stagesAvailable: ["Original"])
        }
        return table
    }

    private func describeResources(_ input: Stacks.DescribeStackResourcesInput) throws -> [Stacks.StackResource] {
        let stacks: [StackRecord]
        if let name = input.stackName {
            stacks = [try existing(name)]
        } else if let physicalID = input.physicalResourceId {
            stacks = try store.stacks().filter { stack in
                try store.resources(of: stack.name).contains { $0.state.physicalID == physicalID }
            }
            if stacks.isEmpty { throw Self.validation("Stack for \(physicalID) does not exist") }
        } else {
            throw Self.validation("Either StackName or PhysicalResourceId must be specified")
        }
        return try stacks.flatMap { stack in
            try store.resources(of: stack.name)
                .filter { input.logicalResourceId == nil || $0.logicalID == input.logicalResourceId }
                .map {
                    Stacks.StackResource(
                        logicalResourceId: $0.logicalID, resourceType: $0.type,
                        timestamp: Timestamp(milliseconds: $0.updated), resourceStatus: "CREATE_COMPLETE",
                        stackName: stack.name, stackId: stack.id, physicalResourceId: $0.state.physicalID)
                }
        }
    }

    private static func resources(_ name: String?, _ context: RequestContext) -> [String] {
        guard let name else { return [] }
        return [name.hasPrefix("arn:") ? name : context.arn("cloudformation", "stack/\(name)/*")]
    }

    private static func validation(_ message: String) -> AWSError { AWSError("ValidationError", message) }

    private func existing(_ name: String) throws -> StackRecord {
        guard let stack = try store.stack(name) else {
            throw Self.validation("Stack with id \(name) does not exist")
        }
        return stack
    }

    private static func stack(_ record: StackRecord) -> Stacks.Stack {
        Stacks.Stack(
            stackName: record.name, creationTime: Timestamp(milliseconds: record.created), stackStatus: record.status,
            stackId: record.id, description: record.description,
            parameters: record.parameters.sorted { $0.key < $1.key }.map {
                Stacks.Parameter(parameterKey: $0.key, parameterValue: $0.value)
            },
            lastUpdatedTime: record.updated.map { Timestamp(milliseconds: $0) },
            outputs: record.outputs.map {
                Stacks.Output(
                    outputKey: $0.key, outputValue: $0.value, description: $0.description, exportName: $0.exportName)
            })
    }
}
