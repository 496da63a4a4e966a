import AWSCore
import JSON

/// A REST API as its OpenAPI body describes it.
///
/// Source: API Gateway Developer Guide, "OpenAPI extensions for API Gateway". A stage serves the body as it is now:
/// SAM makes a new deployment whenever the body changes, so the two never differ here.
struct RestAPI: Sendable {
    var id: String
    var name: String
    var description: String?
    var created: Timestamp
    var endpointTypes: [String] = ["EDGE"]
    var binaryMediaTypes: [String] = []
    var tags: [String: String] = [:]
    var routes: RouteTable
    var authorizers: [String: APIAuthorizer]
    var gatewayResponses: [GatewayResponseType: GatewayResponse]

    init(id: String, properties: JSONValue, created: Timestamp) throws(AWSError) {
        self.id = id
        self.created = created
        let body = properties["Body"] ?? .object(JSONObject())
        guard let title = properties["Name"]?.stringValue ?? body["info"]?["title"]?.stringValue else {
            throw AWSError("BadRequestException", "Name must be specified")
        }
        name = title
        description = properties["Description"]?.stringValue
        endpointTypes = properties["EndpointConfiguration"]?["Types"]?.arrayValue?.compactMap(\.stringValue) ?? ["EDGE"]
        binaryMediaTypes =
            (properties["BinaryMediaTypes"] ?? body["x-amazon-apigateway-binary-media-types"])?.arrayValue?
            .compactMap { $0.stringValue?.replacing("~1", with: "/").lowercased() } ?? []
        for tag in properties["Tags"]?.arrayValue ?? [] {
            if let key = tag["Key"]?.stringValue { tags[key] = tag["Value"]?.stringValue ?? "" }
        }
        let reader = OpenAPIReader(body: body)
        authorizers = try reader.authorizers()
        var resources = try reader.resources(authorizers: authorizers)
        if let root = resources.firstIndex(where: { $0.path == "/" }) {
            resources[root].id = Self.rootResourceID(of: id)
        }
        routes = RouteTable(resources)
        gatewayResponses = reader.gatewayResponses()
    }

    var rootResourceID: String { Self.rootResourceID(of: id) }

    /// The id of `/`, whether it has methods or not.
    static func rootResourceID(of id: String) -> String { StableID.make("\(id)/", length: 10) }

    /// The resources as a tree: with the root and those between that have no methods.
    var resourceTree: [RouteTable.Resource] {
        var tree = ["/": RouteTable.Resource(id: rootResourceID, path: "/")]
        for resource in routes.resources {
            var path = ""
            for part in resource.path.split(separator: "/") {
                path += "/\(part)"
                tree[path] = tree[path] ?? RouteTable.Resource(id: StableID.make(path, length: 6), path: path)
            }
            tree[path.isEmpty ? "/" : path] = resource
        }
        return tree.values.sorted { $0.path < $1.path }
    }

    /// Whether bodies of a media type travel as Base64.
    func isBinary(_ mediaType: String?) -> Bool {
        guard !binaryMediaTypes.isEmpty, let mediaType else { return false }
        let type = mediaType.prefix { $0 != ";" }.lowercased().trimmed
        return binaryMediaTypes.contains { pattern in
            pattern == "*/*" || pattern == type
                || (pattern.hasSuffix("/*") && type.hasPrefix(pattern.dropLast()))
        }
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
