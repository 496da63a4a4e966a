import AWSCore
import AWSShapes
import CloudCore

/// Reserved and provisioned concurrency.
extension LambdaService {
    func registerConcurrencyOperations(_ table: inout OperationTable) {
        table.on(Lambda.PutFunctionConcurrency.self, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            try await self.reserve(FunctionName(input.functionName).name, input.reservedConcurrentExecutions)
            return Lambda.Concurrency(reservedConcurrentExecutions: input.reservedConcurrentExecutions)
        }
        table.on(Lambda.GetFunctionConcurrency.self, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            let function = try self.function(FunctionName(input.functionName))
            return Lambda.GetFunctionConcurrencyResponse(reservedConcurrentExecutions: function.reservedConcurrency)
        }
        table.on(Lambda.DeleteFunctionConcurrency.self, resources: { input, _ in self.resources(input.functionName) }) {
            input, _ in
            try await self.reserve(FunctionName(input.functionName).name, nil)
            return Unit()
        }
        table.on(
            Lambda.PutProvisionedConcurrencyConfig.self,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            let put = try await self.provision(name, input.provisionedConcurrentExecutions)
            return Lambda.PutProvisionedConcurrencyConfigResponse(
                requestedProvisionedConcurrentExecutions: put.requested,
                allocatedProvisionedConcurrentExecutions: 0, availableProvisionedConcurrentExecutions: 0,
                status: "IN_PROGRESS", lastModified: put.lastModified)
        }
        table.on(
            Lambda.GetProvisionedConcurrencyConfig.self,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            let function = try self.function(name)
            guard let put = function.provisioned[name.qualifier ?? ""] else {
                throw AWSError.lambda(
                    "ProvisionedConcurrencyConfigNotFoundException",
                    "No Provisioned Concurrency Config found for this function", status: 404)
            }
            let state = self.provisioning(function, name.qualifier ?? "")
            let ready = min(put.requested, state?.ready ?? 0)
            let hasFailed = state?.hasFailed ?? false
            return Lambda.GetProvisionedConcurrencyConfigResponse(
                requestedProvisionedConcurrentExecutions: put.requested,
                availableProvisionedConcurrentExecutions: ready, allocatedProvisionedConcurrentExecutions: ready,
                status: ready >= put.requested ? "READY" : hasFailed ? "FAILED" : "IN_PROGRESS",
                statusReason: hasFailed ? "FUNCTION_ERROR_INIT_FAILURE" : nil, lastModified: put.lastModified)
        }
        table.on(
            Lambda.DeleteProvisionedConcurrencyConfig.self,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            try await self.change(name.name) { $0.provisioned[name.qualifier ?? ""] = nil }
            return Unit()
        }
    }

    func reserve(_ name: String, _ count: Int?) async throws {
        if let count {
            guard count >= 0 else {
                throw AWSError.lambda(
                    "ValidationException",
                    "1 validation error detected: Value '\(count)' at 'reservedConcurrentExecutions' failed to satisfy "
                        + "constraint: Member must have value greater than or equal to 0")
            }
            let limit = host.ledger.unreservedLimit(without: name)
            guard limit - count >= ConcurrencyLedger.minimumUnreserved || find(name)?.reservedConcurrency == count
            else {
                throw AWSError.invalidParameter(
                    "Specified ReservedConcurrentExecutions for function decreases account's "
                        + "UnreservedConcurrentExecution below its minimum value of [\(ConcurrencyLedger.minimumUnreserved)]."
                )
            }
        }
        try await change(name) { $0.reservedConcurrency = count }
    }

    /// Keeps environments of an alias or a version ready.
    func provision(_ name: FunctionName, _ count: Int) async throws -> LambdaFunction.Provisioned {
        guard count >= 1 else {
            throw AWSError.lambda(
                "ValidationException",
                "1 validation error detected: Value '\(count)' at 'provisionedConcurrentExecutions' failed to satisfy "
                    + "constraint: Member must have value greater than or equal to 1")
        }
        guard let qualifier = name.qualifier, qualifier != "$LATEST" else {
            throw AWSError.invalidParameter(
                "Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
        }
        let limit = host.ledger.accountLimit - ConcurrencyLedger.minimumUnreserved
        guard count <= find(name.name)?.reservedConcurrency ?? limit else {
            throw AWSError.invalidParameter(
                "Specified ConcurrentExecutions for function is greater than function's reserved concurrency or the "
                    + "account's unreserved concurrency.")
        }
        let put = LambdaFunction.Provisioned(
            requested: count, lastModified: FunctionBuilder.timeText(settings.clock.now))
        return try await change(name.name) { function in
            guard let version = function.resolve(qualifier) else {
                throw AWSError.functionNotFound(function.arn(qualifier))
            }
            guard version.number != "$LATEST" else {
                throw AWSError.invalidParameter(
                    "Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
            }
            if let known = function.provisioned[qualifier], known.requested == count { return known }
            function.provisioned[qualifier] = put
            return put
        }
    }
}
