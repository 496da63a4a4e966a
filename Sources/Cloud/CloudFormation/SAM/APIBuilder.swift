import JSON

/// One AWS::Serverless::Api on its way to RestApi, Deployment and Stage.
///
/// Source: AWS SAM Developer Guide, "AWS::Serverless::Api"; API Gateway Developer Guide, "OpenAPI extensions".
struct APIBuilder {
    struct Route {
        var path: String
        var method: String
        /// The logical id that is called: the alias, or the function.
        var function: String
        /// An alias's Ref is its ARN; a function's is its name.
        var isAlias: Bool
        /// The function's own condition: without the function there is no route.
        var condition: String?
        var authorizer: String?
        var parameters: [TemplateNode]
        var mark: Mark
        var templatePath: String
    }

    let resource: Template.Resource
    let stageName: TemplateNode
    /// The stage's name as it stands in logical ids.
    let stageID: String
    private var routes: [Route] = []

    var id: String { resource.logicalID }
    private var from: TemplateNode { resource.properties }

    private static let understood: Set<String> = [
        "Name", "StageName", "Description", "EndpointConfiguration", "TracingEnabled", "Auth", "CacheClusterEnabled",
        "CacheClusterSize", "MethodSettings", "AccessLogSetting", "GatewayResponses", "OpenApiVersion", "Variables",
        "BinaryMediaTypes", "MinimumCompressionSize", "DefinitionBody", "Tags", "CanarySetting",
        "DisableExecuteApiEndpoint",
    ]

    init(_ resource: Template.Resource) throws {
        self.resource = resource
        guard let stage = resource.properties["StageName"] else {
            throw TemplateProblem("an API needs a StageName", at: resource.mark, path: "\(resource.path).Properties")
        }
        stageName = stage
        stageID = stage.string.map { $0.filter { $0.isLetter || $0.isNumber } } ?? ""
    }

    /// The API that SAM makes for routes without a RestApiId.
    static func implicit(for function: Template.Resource) -> Template.Resource {
        Template.Resource(
            logicalID: "ServerlessRestApi", type: "AWS::Serverless::Api",
            properties: .map([("StageName", "Prod")]), mark: function.mark,
            path: function.path)
    }

    mutating func add(_ route: Route) throws {
        if let other = routes.first(where: { $0.path == route.path && $0.method == route.method }) {
            throw TemplateProblem(
                "\(route.method.uppercased()) \(route.path) is there already: \(other.templatePath)", at: route.mark,
                path: route.templatePath)
        }
        routes.append(route)
    }

    func build() throws -> (resources: [Template.Resource], warnings: [TemplateWarning], references: [String: String]) {
        var warnings: [TemplateWarning] = []
        for entry in from.entries ?? [] where !Self.understood.contains(entry.key) {
            warnings.append(
                TemplateWarning(
                    path: "\(resource.path).Properties.\(entry.key)", line: entry.mark.line,
                    message: "this property has no effect here"))
        }
        let body = try self.body()
        var api = resource
        api.type = "AWS::ApiGateway::RestApi"
        let endpoint = from["EndpointConfiguration"]
        let types = endpoint?["Type"]
        api.properties = .map(
            [
                ("Body", body), ("Name", from["Name"]), ("Description", from["Description"]),
                ("Parameters", types.map { .map([("endpointConfigurationTypes", $0)]) }),
                (
                    "EndpointConfiguration",
                    types.map { .map([("Types", [$0]), ("VpcEndpointIds", endpoint?["VPCEndpointIds"])]) }
                ),
                ("BinaryMediaTypes", from["BinaryMediaTypes"]),
                ("MinimumCompressionSize", from["MinimumCompressionSize"]),
                ("DisableExecuteApiEndpoint", from["DisableExecuteApiEndpoint"]),
            ], mark: from.mark)
        let hash = SAMTransform.hash(body.json.canonical.serialized())
        let deploymentID = "\(id)Deployment\(hash)"
        let deployment = SAMTransform.child(
            deploymentID, "AWS::ApiGateway::Deployment", of: resource,
            .map([("Description", .text("RestApi deployment id: \(hash)")), ("RestApiId", .ref(id))]))
        let pairs: [(String, TemplateNode?)] = [
            ("DeploymentId", .ref(deploymentID)), ("RestApiId", .ref(id)), ("StageName", stageName),
            ("Tags", SAMTransform.tags(from["Tags"])),
        ]
        let copied = [
            "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "MethodSettings",
            "TracingEnabled", "Variables",
        ].map { ($0, from[$0]) }
        let stageLogicalID = stageID.isEmpty ? "\(id)Stage" : "\(id)\(stageID)Stage"
        let stage = SAMTransform.child(
            stageLogicalID, "AWS::ApiGateway::Stage", of: resource, .map(pairs + copied))
        return (
            [api, deployment, stage], warnings,
            ["\(id).Stage": stageLogicalID, "\(id).Deployment": deploymentID]
        )
    }

    // MARK: - OpenAPI

    private func body() throws -> TemplateNode {
        let info = TemplateNode.map([("version", "1.0"), ("title", from["Name"] ?? .ref("AWS::StackName"))])
        var body: TemplateNode = from["DefinitionBody"] ?? .map([("info", info)])
        var paths: TemplateNode = body["paths"] ?? .map([])
        for route in routes {
            var item: TemplateNode = paths[route.path] ?? .map([])
            let operation = try operation(route)
            item[route.method] =
                route.condition.map { .map([("Fn::If", [.text($0), operation, .ref("AWS::NoValue")])]) } ?? operation
            paths[route.path] = item
        }
        body["paths"] = paths
        let isThree = from["OpenApiVersion"]?.text?.hasPrefix("3") ?? false
        if isThree {
            body["openapi"] = from["OpenApiVersion"]
        } else {
            body["swagger"] = "2.0"
        }
        if let schemes = try securitySchemes() {
            if isThree {
                let own = body["components"] ?? .map([])
                body["components"] = SAMTransform.merge(.map([("securitySchemes", schemes)]), own)
            } else {
                body["securityDefinitions"] = SAMTransform.merge(schemes, body["securityDefinitions"] ?? .map([]))
            }
        }
        if let responses = from["GatewayResponses"]?.entries {
            body["x-amazon-apigateway-gateway-responses"] = .map(
                responses.map { ($0.key, Self.gatewayResponse($0.value)) })
        }
        return body
    }

    private func operation(_ route: Route) throws -> TemplateNode {
        var parameters: [TemplateNode] = []
        var cacheKeys: [TemplateNode] = []
        for parameter in route.parameters {
            guard let name = parameter.string ?? parameter.entries?.first?.key else { continue }
            let options = parameter.string == nil ? parameter.entries?.first?.value : nil
            let parts = name.split(separator: ".", maxSplits: 3).map(String.init)
            let places = ["querystring": "query", "path": "path", "header": "header"]
            guard parts.count == 4, let place = places[parts[2]] else {
                throw TemplateProblem(
                    "a request parameter is method.request.querystring|path|header.name, got \(name)",
                    at: parameter.mark == .unknown ? route.mark : parameter.mark, path: route.templatePath)
            }
            let required = options?["Required"] ?? (place == "path" ? true : false)
            parameters.append(
                .map([("required", required), ("type", "string"), ("name", .text(parts[3])), ("in", .text(place))]))
            if options?["Caching"]?.scalar?.boolValue == true { cacheKeys.append(.text(name)) }
        }
        let authorizer = route.authorizer ?? from["Auth"]?["DefaultAuthorizer"]?.string
        let target = route.isAlias ? route.function : "\(route.function).Arn"
        let uri = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${\(target)}/invocations"
        return .map([
            (
                "x-amazon-apigateway-integration",
                .map([
                    ("httpMethod", "POST"), ("type", "aws_proxy"), ("uri", .sub(uri)),
                    ("cacheKeyParameters", cacheKeys.isEmpty ? nil : .list(cacheKeys)),
                ])
            ),
            ("security", authorizer.map { name in TemplateNode.list([.map([(name, .list([]))])]) }),
            ("parameters", parameters.isEmpty ? nil : .list(parameters)),
            ("responses", .map([])),
        ])
    }

    private func securitySchemes() throws -> TemplateNode? {
        guard let authorizers = from["Auth"]?["Authorizers"]?.entries, !authorizers.isEmpty else { return nil }
        return .map(
            try authorizers.map { entry in
                guard let pool = entry.value["UserPoolArn"] else {
                    throw TemplateProblem(
                        "only Cognito authorizers (UserPoolArn) are built here", at: entry.mark,
                        path: "\(resource.path).Properties.Auth.Authorizers.\(entry.key)")
                }
                let header = entry.value["Identity"]?["Header"] ?? "Authorization"
                return (
                    entry.key,
                    .map([
                        ("in", "header"), ("type", "apiKey"), ("name", header),
                        (
                            "x-amazon-apigateway-authorizer",
                            .map([
                                ("providerARNs", pool.elements == nil ? [pool] : pool), ("type", "cognito_user_pools"),
                            ])
                        ),
                        ("x-amazon-apigateway-authtype", "cognito_user_pools"),
                    ])
                )
            })
    }

    private static func gatewayResponse(_ node: TemplateNode) -> TemplateNode {
        let places = [("Headers", "header"), ("Paths", "path"), ("QueryStrings", "querystring")]
        let parameters = places.flatMap { group, place in
            (node["ResponseParameters"]?[group]?.entries ?? []).map {
                ("gatewayresponse.\(place).\($0.key)", Optional($0.value))
            }
        }
        return .map([
            ("responseParameters", parameters.isEmpty ? nil : .map(parameters)),
            ("responseTemplates", node["ResponseTemplates"]),
            ("statusCode", node["StatusCode"]?.text.map { .text($0) } ?? node["StatusCode"]),
        ])
    }
}
