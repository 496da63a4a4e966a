import AWSCore
import AWSShapes
import CloudCore

/// How asynchronous events are dealt with: how often they are tried, for how long, and who hears of them.
///
/// Source: AWS Lambda API Reference, "PutFunctionEventInvokeConfig".
extension LambdaService {
    func registerEventConfigOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.PutFunctionEventInvokeConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            try await self.putEventConfig(input, keepsRest: false)
        }
        table.on(
            Lambda.UpdateFunctionEventInvokeConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            try await self.putEventConfig(
                .init(
                    functionName: input.functionName, qualifier: input.qualifier,
                    maximumRetryAttempts: input.maximumRetryAttempts,
                    maximumEventAgeInSeconds: input.maximumEventAgeInSeconds,
                    destinationConfig: input.destinationConfig), keepsRest: true)
        }
        table.on(
            Lambda.GetFunctionEventInvokeConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, _, name) = try self.lookUp(input.functionName, input.qualifier)
            return try Self.eventConfig(function, name.qualifier ?? "$LATEST")
        }
        table.on(
            Lambda.DeleteFunctionEventInvokeConfig.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, _, name) = try self.lookUp(input.functionName, input.qualifier)
            let qualifier = name.qualifier ?? "$LATEST"
            _ = try Self.eventConfig(function, qualifier)
            try await self.change(name.name) { $0.eventConfigs[qualifier] = nil }
            return Unit()
        }
        table.on(
            Lambda.ListFunctionEventInvokeConfigs.self, validates: true,
            resources: { input, _ in self.resources(input.functionName) }
        ) { input, _ in
            let function = try self.function(FunctionName(input.functionName))
            let all = function.eventConfigs.sorted { $0.key < $1.key }.map(\.value)
            let page = try Page(all, marker: input.marker, limit: input.maxItems, maximum: 50)
            return Lambda.ListFunctionEventInvokeConfigsResponse(
                functionEventInvokeConfigs: page.items, nextMarker: page.next)
        }
    }

    static let noDestinations = Lambda.DestinationConfig(onSuccess: .init(), onFailure: .init())

    private static func eventConfig(
        _ function: LambdaFunction, _ qualifier: String
    ) throws(AWSError) -> Lambda.FunctionEventInvokeConfig {
        guard let config = function.eventConfigs[qualifier] else {
            throw .notFound("The function \(function.arn(qualifier)) doesn't have an EventInvokeConfig")
        }
        return config
    }

    /// - Parameter keepsRest: what is not said stays as it is, and there must be something to change.
    @discardableResult
    func putEventConfig(
        _ wanted: Lambda.PutFunctionEventInvokeConfigRequest, keepsRest: Bool
    ) async throws -> Lambda.FunctionEventInvokeConfig {
        let name = try FunctionName(wanted.functionName, qualifier: wanted.qualifier)
        let qualifier = name.qualifier ?? "$LATEST"
        let (known, version, _) = try lookUp(name.name, qualifier)
        let before = keepsRest ? try Self.eventConfig(known, qualifier) : nil
        guard
            wanted.maximumRetryAttempts != nil || wanted.maximumEventAgeInSeconds != nil
                || wanted.destinationConfig != nil
        else {
            throw AWSError.invalidParameter("You must specify at least one of error handling or destination setting.")
        }
        for destination in [
            wanted.destinationConfig?.onSuccess?.destination, wanted.destinationConfig?.onFailure?.destination,
        ] {
            try check(destination: destination, of: known, role: version.configuration.role ?? "")
        }
        let now = settings.clock.now
        return try await change(name.name) { function in
            let config = Lambda.FunctionEventInvokeConfig(
                lastModified: now, functionArn: function.arn(qualifier),
                maximumRetryAttempts: wanted.maximumRetryAttempts ?? before?.maximumRetryAttempts,
                maximumEventAgeInSeconds: wanted.maximumEventAgeInSeconds ?? before?.maximumEventAgeInSeconds,
                destinationConfig: wanted.destinationConfig ?? before?.destinationConfig
                    ?? Self.noDestinations)
            function.eventConfigs[qualifier] = config
            return config
        }
    }

    private func check(destination: String?, of function: LambdaFunction, role: String) throws(AWSError) {
        guard let destination, !destination.isEmpty else { return }
        let action: String
        switch ARN(destination)?.service {
        case "sqs": action = "SendMessage"
        case "sns": action = "Publish"
        case "lambda":
            guard (try? FunctionName(destination).name) != function.name else {
                throw .invalidParameter("You can't specify the function as a destination for itself.")
            }
            action = "InvokeFunction"
        case "events", "s3": throw .notBuilt("A destination that is an event bus or a bucket")
        default: throw .invalidParameter("The destination ARN \(destination) is invalid.")
        }
        guard mayDeliver(to: destination, role: role) else {
            throw .invalidParameter(
                "The function's execution role does not have permissions to call \(action) on \(destination)")
        }
    }
}
