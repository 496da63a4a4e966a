import JSON
import LambdaRuntime
import Shop

/// Profiles, for their owners and for administrators.
public struct UsersAPI: LambdaHandler, APIRoutes {
    private let profile: ManageProfile
    private let users: ManageUsers

    public init(users: any UserRepository, clock: any ShopClock) {
        profile = ManageProfile(users: users, clock: clock)
        self.users = ManageUsers(users: users, clock: clock)
    }

    public func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8] {
        let event = try APIGatewayProxyRequest(json: JSONValue(parsing: event))
        return await handle(event, context: context).json.utf8Bytes()
    }

    func respond(to request: APIRequest, context: LambdaContext) async throws -> APIResponse? {
        guard let route = request.route else { return nil }
        switch route.count {
        case 1 where route[0] == "me": return try await me(request)
        case 1 where route[0] == "users":
            guard request.method == "GET" else { throw ShopError.methodNotAllowed }
            let administrator = try request.administrator()
            return .ok(try await users.list(page: request.page(), by: administrator).json(\.json))
        case 2 where route[0] == "users": return try await user(route[1], request)
        default: return nil
        }
    }

    private func me(_ request: APIRequest) async throws -> APIResponse {
        switch request.method {
        case "GET":
            let profile = try await profile.read(request.identity())
            return .read(profile.json, version: profile.version, for: request)
        case "PUT":
            let identity = try request.identity()
            let profile = try await profile.replace(request.json(), ifMatch: request.ifMatch, by: identity)
            return .ok(profile.json, version: profile.version)
        case "DELETE":
            try await profile.delete(request.identity())
            return .noContent
        default: throw ShopError.methodNotAllowed
        }
    }

    private func user(_ id: String, _ request: APIRequest) async throws -> APIResponse {
        guard ["GET", "PUT", "DELETE"].contains(request.method) else { throw ShopError.methodNotAllowed }
        let administrator = try request.administrator()
        switch request.method {
        case "PUT":
            let body = try request.json()
            let profile = try await users.replace(id, with: body, ifMatch: request.ifMatch, by: administrator)
            return .ok(profile.json, version: profile.version)
        case "DELETE":
            try await users.delete(id, by: administrator)
            return .noContent
        default:
            let profile = try await users.read(id, by: administrator)
            return .read(profile.json, version: profile.version, for: request)
        }
    }
}
