import AWSCore
import AWSShapes
import CloudCore

/// Reserved and provisioned concurrency.
extension LambdaService {
    func registerConcurrencyOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.PutFunctionConcurrency.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, _ in
            try await self.reserve(FunctionName(input.functionName).name, input.reservedConcurrentExecutions)
            return Lambda.Concurrency(reservedConcurrentExecutions: input.reservedConcurrentExecutions)
        }
        table.on(
            Lambda.GetFunctionConcurrency.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, _ in
            let function = try self.function(FunctionName(input.functionName))
            return Lambda.GetFunctionConcurrencyResponse(reservedConcurrentExecutions: function.reservedConcurrency)
        }
        table.on(
            Lambda.DeleteFunctionConcurrency.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) {
            input, _ in
            try await self.reserve(FunctionName(input.functionName).name, nil)
            return Unit()
        }
        table.on(
            Lambda.PutProvisionedConcurrencyConfig.self, validates: true,
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
            Lambda.GetProvisionedConcurrencyConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            let function = try self.function(name)
            guard let item = self.provisionedItem(function, name.qualifier ?? "") else {
                throw AWSError.lambda(
                    "ProvisionedConcurrencyConfigNotFoundException",
                    "No Provisioned Concurrency Config found for this function", status: 404)
            }
            return Lambda.GetProvisionedConcurrencyConfigResponse(
                requestedProvisionedConcurrentExecutions: item.requestedProvisionedConcurrentExecutions,
                availableProvisionedConcurrentExecutions: item.availableProvisionedConcurrentExecutions,
                allocatedProvisionedConcurrentExecutions: item.allocatedProvisionedConcurrentExecutions,
                status: item.status, statusReason: item.statusReason, lastModified: item.lastModified)
        }
        table.on(
            Lambda.ListProvisionedConcurrencyConfigs.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            let function = try self.function(FunctionName(input.functionName))
            let all = function.provisioned.keys.sorted().compactMap { self.provisionedItem(function, $0) }
            let page = try Page(all, marker: input.marker, limit: input.maxItems, maximum: 50)
            return Lambda.ListProvisionedConcurrencyConfigsResponse(
                provisionedConcurrencyConfigs: page.items, nextMarker: page.next)
        }
        table.on(
            Lambda.DeleteProvisionedConcurrencyConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            try await self.change(name.name) { function in
                guard let qualifier = name.qualifier, function.resolve(qualifier) != nil else {
                    throw AWSError.functionNotFound(function.arn(name.qualifier))
                }
                function.provisioned[qualifier] = nil
            }
            return Unit()
        }
    }

    /// What provisioned concurrency of an alias or a version has come to; nil when it has none.
    private func provisionedItem(
        _ function: LambdaFunction, _ qualifier: String
    ) -> Lambda.ProvisionedConcurrencyConfigListItem? {
        guard let put = function.provisioned[qualifier] else { return nil }
        let state = provisioning(function, qualifier)
        let ready = min(put.requested, state?.ready ?? 0)
        let hasFailed = state?.hasFailed ?? false
        return .init(
            functionArn: function.arn(qualifier), requestedProvisionedConcurrentExecutions: put.requested,
            availableProvisionedConcurrentExecutions: ready, allocatedProvisionedConcurrentExecutions: ready,
            status: ready >= put.requested ? "READY" : hasFailed ? "FAILED" : "IN_PROGRESS",
            statusReason: hasFailed ? "FUNCTION_ERROR_INIT_FAILURE" : nil, lastModified: put.lastModified)
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
        // All that a function keeps ready counts together.
        let known = find(name.name)
        let others = known?.provisioned.reduce(0) { $1.key == qualifier ? $0 : $0 + $1.value.requested } ?? 0
        if let reserved = known?.reservedConcurrency {
            guard count + others <= reserved else {
                throw AWSError.invalidParameter(
                    "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for "
                        + "function")
            }
        } else {
            let free = host.ledger.unreservedLimit(without: name.name) - ConcurrencyLedger.minimumUnreserved
            guard count + others <= free else {
                throw AWSError.invalidParameter(
                    "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency "
                        + "[\(max(0, free - others))].")
            }
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
