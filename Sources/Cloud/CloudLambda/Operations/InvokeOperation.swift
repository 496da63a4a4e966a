import AWSCore
import AWSShapes
import CloudCore
import JSON

extension LambdaService {
    func registerInvoke(_ table: inout OperationTable) {
        table.on(
            Lambda.Invoke.self, action: "lambda:InvokeFunction",
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, context in
            try await self.invoke(input, context)
        }
    }

    private func invoke(
        _ input: Lambda.InvocationRequest, _ context: RequestContext
    ) async throws
        -> Lambda.InvocationResponse
    {
        let target = try self.target(input.functionName, input.qualifier)
        try target.checkPolicy(context.principal)
        let payload = try Self.payload(input, context)
        switch input.invocationType ?? "RequestResponse" {
        case "RequestResponse":
            let (outcome, version) = try await execute(
                target, payload, trace: context.traceHeader, requestID: context.requestID,
                clientContext: try Self.clientContext(input.clientContext), wantsTail: input.logType == "Tail")
            return Lambda.InvocationResponse(
                statusCode: 200, functionError: outcome.error, logResult: outcome.logTail?.base64Encoded(),
                payload: Blob(outcome.payload), executedVersion: version)
        case "Event":
            try await enqueue(target, payload, trace: context.traceHeader, requestID: context.requestID)
            return Lambda.InvocationResponse(statusCode: 202)
        case "DryRun":
            return Lambda.InvocationResponse(statusCode: 204, executedVersion: target.primary.version)
        case let other:
            throw AWSError.lambda(
                "ValidationException",
                "1 validation error detected: Value '\(other)' at 'invocationType' failed to satisfy constraint: Member "
                    + "must satisfy enum value set: [Event, RequestResponse, DryRun]")
        }
    }

    private static func payload(
        _ input: Lambda.InvocationRequest, _ context: RequestContext
    ) throws(AWSError) -> [UInt8] {
        let payload = input.payload?.bytes ?? []
        let isEvent = input.invocationType == "Event"
        let limit = isEvent ? LambdaLimits.asynchronousPayload : LambdaLimits.synchronousPayload
        guard payload.count <= limit else {
            throw .lambda(
                "RequestEntityTooLargeException",
                "\(payload.count) byte payload is too large for the \(isEvent ? "Event" : "RequestResponse") invocation "
                    + "type (limit \(limit) bytes)", status: 413)
        }
        guard !payload.isEmpty else { return Array("{}".utf8) }
        // What our own services send is JSON; checking it again would cost every request of the API.
        if case .service = context.principal { return payload }
        do {
            _ = try JSONValue(parsing: payload)
        } catch {
            throw .invalidContent("Could not parse request body into json: \(error)")
        }
        return payload
    }

    /// What the caller tells about itself, as the function gets it: one line, for it becomes a header.
    private static func clientContext(_ text: String?) throws(AWSError) -> String? {
        guard let text, !text.isEmpty else { return nil }
        guard text.utf8.count <= LambdaLimits.clientContext, let bytes = [UInt8](base64: text),
            let json = try? JSONValue(parsing: bytes), json.objectValue != nil
        else { throw .invalidContent("Client context must be a valid Base64-encoded JSON object.") }
        return json.serialized()
    }

    /// Runs a function and waits for its answer. Throws when the function could not be run at all: throttled, gone.
    func execute(
        _ target: InvocationTarget, _ payload: [UInt8], trace: String?, requestID: String, clientContext: String? = nil,
        wantsTail: Bool = false
    ) async throws -> (outcome: Work.Outcome, version: String) {
        switch host.ledger.acquire(target.functionName) {
        case .success(let running):
            telemetry.count(
                "ConcurrentExecutions", function: target.functionName, resource: target.qualifier, Double(running))
        case .failure(let met):
            telemetry.count("Throttles", function: target.functionName, resource: target.qualifier)
            throw AWSError.throttled(met.refusal.rawValue)
        }
        let now = settings.clock.now
        let choice = target.choose(settings.random)
        let work = Work(
            id: requestID, target: target, payload: payload,
            trace: InvocationTrace(header: trace, isActive: target.isTraced, now: now, random: settings.random),
            clientContext: clientContext, wantsTail: wantsTail, queued: now)
        return (try await choice.pool.run(work), choice.version)
    }
}
