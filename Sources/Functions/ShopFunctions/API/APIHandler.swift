import AWSCore
import JSON
import LambdaRuntime
import Logging
import Shop

/// The routes of one function.
protocol APIRoutes: Sendable {
    /// Nil: no such route. Throws `method-not-allowed` for a route that does not know the method.
    func respond(to request: APIRequest, context: LambdaContext) async throws -> APIResponse?
    /// True for what is the same for everybody.
    func isPublic(_ request: APIRequest) -> Bool
}

extension APIRoutes {
    func isPublic(_ request: APIRequest) -> Bool { false }

    /// One request from event to reply; every error becomes a problem document, and a line in the log.
    func handle(_ event: APIGatewayProxyRequest, context: LambdaContext) async -> APIGatewayProxyResponse {
        let request = APIRequest(event)
        let response: APIResponse
        do {
            guard let answer = try await respond(to: request, context: context) else {
                throw ShopError.notFound("route")
            }
            response = answer
        } catch {
            response = .problem(problem(error, context), instance: context.instance)
        }
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(event.path)", "status": "\(response.status)",
            ])
        return response.reply(isPublic: response.status < 400 && isPublic(request))
    }

    private func problem(_ error: any Error, _ context: LambdaContext) -> ShopError {
        let problem: ShopError =
            switch error {
            case let error as ShopError: error
            // What another attempt may well get through: throttling, a service down, no answer.
            case let error as AWSError
            where error.fault == .server || error.status == 429
                || error.code.contains("Throttl") || error.code == "ProvisionedThroughputExceededException"
                || error.code == "TransactionCanceledException":
                .unavailable
            case is CancellationError: .unavailable
            default: .internal
            }
        if problem.status >= 500 {
            context.logger.error("request.failed", metadata: ["error": "\(error)", "problem": "\(problem.slug)"])
        }
        return problem
    }
}

extension LambdaContext {
    /// What names this invocation in a problem document: the trace, or the request when there is none.
    var instance: String { traceID.flatMap(TraceHeader.init)?.root ?? requestID }
}
