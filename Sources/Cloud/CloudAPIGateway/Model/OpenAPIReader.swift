import AWSCore
import JSON

/// Reads resources, authorizers and gateway responses from an OpenAPI 3 or Swagger 2 body.
struct OpenAPIReader {
    let body: JSONValue

    private static let verbs = [
        "get", "put", "post", "delete", "patch", "head", "options", "x-amazon-apigateway-any-method",
    ]

    func authorizers() throws(AWSError) -> [String: APIAuthorizer] {
        let schemes = body["components"]?["securitySchemes"] ?? body["securityDefinitions"]
        var found: [String: APIAuthorizer] = [:]
        for scheme in schemes?.objectValue?.members ?? [] {
            guard let details = scheme.value["x-amazon-apigateway-authorizer"] else { continue }
            guard details["type"]?.stringValue == "cognito_user_pools" else {
                throw AWSError(
                    "BadRequestException",
                    "Authorizer \(scheme.key): only cognito_user_pools authorizers are built here")
            }
            let pools = (details["providerARNs"]?.arrayValue ?? []).compactMap(\.stringValue)
            found[scheme.key] = APIAuthorizer(
                name: scheme.key, header: scheme.value["name"]?.stringValue ?? "Authorization",
                poolIDs: pools.compactMap { $0.split(separator: "/").last.map(String.init) })
        }
        return found
    }

    func resources(authorizers: [String: APIAuthorizer]) throws(AWSError) -> [RouteTable.Resource] {
        var resources: [RouteTable.Resource] = []
        var variables: [String: Substring] = [:]
        for item in body["paths"]?.objectValue?.members ?? [] {
            try Self.check(item.key, &variables)
            var resource = RouteTable.Resource(id: StableID.make(item.key, length: 6), path: item.key)
            for verb in Self.verbs {
                guard let operation = item.value[verb] else { continue }
                let name = verb.hasPrefix("x-") ? "ANY" : verb.uppercased()
                resource.methods[name] = try method(name, operation, item.value, authorizers)
            }
            resources.append(resource)
        }
        return resources
    }

    /// A level has one variable, and nothing comes after a greedy one.
    private static func check(_ path: String, _ variables: inout [String: Substring]) throws(AWSError) {
        var parent = ""
        for part in path.split(separator: "/") {
            if parent.hasSuffix("+}") {
                throw importError(path, "Cannot create a child of a resource with a greedy path variable")
            }
            if part.hasPrefix("{"), part.hasSuffix("}"), !part.hasSuffix("+}") {
                let known = variables[parent] ?? part
                guard known == part else {
                    throw importError(
                        path,
                        "A sibling (\(known)) of this resource already has a variable path part -- only one is allowed")
                }
                variables[parent] = part
            }
            parent += "/\(part)"
        }
    }

    private static func importError(_ path: String, _ why: String) -> AWSError {
        AWSError(
            "BadRequestException", "Errors found during import:\n\tUnable to create resource at path '\(path)': \(why)")
    }

    private func method(
        _ name: String, _ operation: JSONValue, _ item: JSONValue, _ authorizers: [String: APIAuthorizer]
    ) throws(AWSError) -> APIMethod {
        let settings = operation["x-amazon-apigateway-integration"]
        var method = APIMethod(httpMethod: name, integration: .unsupported("none"))
        method.uri = settings?["uri"]?.stringValue
        let kind = settings?["type"]?.stringValue?.lowercased() ?? "none"
        switch kind {
        case "aws_proxy":
            guard let target = Self.function(of: method.uri ?? "") else {
                throw AWSError("BadRequestException", "Invalid lambda function: \(method.uri ?? "")")
            }
            method.integration = .lambda(function: target.function, qualifier: target.qualifier)
        case "mock": method.integration = .mock(mock(settings))
        default: method.integration = .unsupported(kind)
        }
        if let milliseconds = settings?["timeoutInMillis"]?.intValue, (50...29_000).contains(milliseconds) {
            method.timeout = .milliseconds(milliseconds)
        }
        method.cacheKeys = (settings?["cacheKeyParameters"]?.arrayValue ?? [])
            .compactMap { $0.stringValue.flatMap(ParameterReference.init) }
        if let scheme = scheme(of: operation, authorizers) {
            method.authorizer = scheme.key
            method.scopes = scheme.value.arrayValue?.compactMap(\.stringValue) ?? []
        }
        method.validation = RequestValidation(operation: operation, item: item, body: body)
        return method
    }

    /// The authorizer that an operation names, or the API for all of its operations.
    ///
    /// SAM writes NONE for an open route of an API with a default authorizer. Any other name that nothing stands for is
    /// kept, and closes the route: a slip of the pen must not open it.
    private func scheme(of operation: JSONValue, _ authorizers: [String: APIAuthorizer]) -> JSONObject.Member? {
        let named = ((operation["security"] ?? body["security"])?.arrayValue ?? [])
            .flatMap { $0.objectValue?.members ?? [] }.filter { $0.key != "NONE" }
        return named.last { authorizers[$0.key] != nil } ?? named.last
    }

    /// `arn:aws:apigateway:region:lambda:path/2015-03-31/functions/<function ARN>/invocations`.
    static func function(of uri: String) -> (function: String, qualifier: String?)? {
        guard let start = uri.range(of: "/functions/"), uri.hasSuffix("/invocations") else { return nil }
        let arn = String(uri[start.upperBound...].dropLast("/invocations".count))
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return arn.isEmpty ? nil : (arn, nil) }
        // arn:aws:lambda:region:account:function:name[:qualifier]
        guard parts.count >= 7, parts[2] == "lambda" else { return nil }
        return (String(parts[6]), parts.count > 7 ? String(parts[7]) : nil)
    }

    private func mock(_ settings: JSONValue?) -> MockIntegration {
        let response = settings?["responses"]?["default"] ?? settings?["responses"]?.objectValue?.members.first?.value
        let status = response?["statusCode"].flatMap { $0.intValue ?? $0.stringValue.flatMap { Int($0) } } ?? 200
        var headers: [(name: String, value: String)] = []
        for parameter in response?["responseParameters"]?.objectValue?.members ?? [] {
            guard parameter.key.hasPrefix("method.response.header."), let value = parameter.value.stringValue else {
                continue
            }
            headers.append((String(parameter.key.dropFirst("method.response.header.".count)), value.unquoted))
        }
        let templates = response?["responseTemplates"]?.objectValue?.members ?? []
        let body = templates.first { $0.key == "application/json" } ?? templates.first
        return MockIntegration(status: status, headers: headers, body: body?.value.stringValue ?? "")
    }

    func gatewayResponses() -> [GatewayResponseType: GatewayResponse] {
        var responses: [GatewayResponseType: GatewayResponse] = [:]
        for entry in body["x-amazon-apigateway-gateway-responses"]?.objectValue?.members ?? [] {
            guard let type = GatewayResponseType(rawValue: entry.key) else { continue }
            responses[type] = GatewayResponse(entry.value)
        }
        return responses
    }
}

extension String {
    /// A static value stands in single quotes: `'text/plain'`.
    var unquoted: String { count >= 2 && hasPrefix("'") && hasSuffix("'") ? String(dropFirst().dropLast()) : self }

    /// The first place of a text, without Foundation.
    fileprivate func range(of needle: String) -> Range<Index>? { firstRange(of: needle) }
}

/// Ids that are the same at each start: letters and digits from the hash of a name.
enum StableID {
    static func make(_ name: String, length: Int) -> String {
        // FNV-1a, then SplitMix64's finaliser for each block of letters.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        var out: [UInt8] = []
        var state = hash
        while out.count < length {
            state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            state ^= state >> 27
            // An id begins with a letter, so that it can stand in a host name.
            let alphabet = out.isEmpty ? 26 : letters.count
            out.append(letters[Int(state >> 33) % alphabet])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
