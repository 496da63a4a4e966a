import JSON
import LambdaRuntime
import Shop

/// Answers of the shop's API.
struct APIResponse {
    var status: Int
    var headers: [String: String] = [:]
    var body: JSONValue?

    static func ok(_ body: JSONValue, version: Int? = nil) -> APIResponse {
        APIResponse(status: 200, headers: version.map { ["ETag": ETag.of(version: $0)] } ?? [:], body: body)
    }

    static func created(_ body: JSONValue, at location: String, version: Int) -> APIResponse {
        APIResponse(
            status: 201, headers: ["Location": APIRequest.prefix + location, "ETag": ETag.of(version: version)],
            body: body)
    }

    static let noContent = APIResponse(status: 204)

    /// What was read; only its tag when the client has it already.
    static func read(_ body: JSONValue, version: Int, for request: APIRequest) -> APIResponse {
        guard request.has(version: version) else { return ok(body, version: version) }
        return APIResponse(status: 304, headers: ["ETag": ETag.of(version: version)])
    }

    /// RFC 9457.
    static func problem(_ error: ShopError, instance: String) -> APIResponse {
        var headers = ["Content-Type": "application/problem+json"]
        headers["Retry-After"] = error.retryAfter.map(String.init)
        if error.status == 401 { headers["WWW-Authenticate"] = "Bearer" }
        return APIResponse(status: error.status, headers: headers, body: error.problem(instance: instance))
    }

    func reply(isPublic: Bool) -> APIGatewayProxyResponse {
        var headers = headers
        if body != nil, headers["Content-Type"] == nil { headers["Content-Type"] = "application/json" }
        // What one person may read stays with that person.
        if !isPublic { headers["Cache-Control"] = "no-store" }
        return APIGatewayProxyResponse(statusCode: status, headers: headers, body: body?.serialized() ?? "")
    }
}
