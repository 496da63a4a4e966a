import JSON

/// Turns AWS::Serverless resources into plain CloudFormation, with the logical ids that SAM gives them.
///
/// Source: AWS SAM Developer Guide, "Generated CloudFormation resources for AWS SAM". The hash at the end of versions
/// and deployments is ours: it changes when their content does.
struct SAMTransform {
    let codeRoot: String
    /// Something that changes when the code in a folder does.
    let fingerprint: (String) -> String
    var globals: TemplateNode
    var warnings: [TemplateWarning] = []
    var resources: [Template.Resource] = []
    /// `Orders.Alias` and such.
    var references: [String: String] = [:]
    var apis: [String: APIBuilder] = [:]
    var apiOrder: [String] = []

    static func apply(
        to template: inout Template, codeRoot: String, fingerprint: @escaping (String) -> String = { $0 }
    ) throws -> [String: String] {
        var transform = SAMTransform(codeRoot: codeRoot, fingerprint: fingerprint, globals: template.globals)
        try transform.run(template)
        template.resources = transform.resources
        template.warnings += transform.warnings
        return transform.references
    }

    private mutating func run(_ template: Template) throws {
        checkGlobals()
        for resource in template.resources where resource.type == "AWS::Serverless::Api" {
            var resource = resource
            resource.properties = merged("Api", resource.properties)
            addAPI(try APIBuilder(resource))
        }
        for resource in template.resources {
            var resource = resource
            switch resource.type {
            case "AWS::Serverless::Function":
                resource.properties = merged("Function", resource.properties)
                try addFunction(resource)
            case "AWS::Serverless::Api": continue
            case "AWS::Serverless::SimpleTable":
                resource.properties = merged("SimpleTable", resource.properties)
                resources.append(Self.simpleTable(resource))
            default: resources.append(resource)
            }
        }
        for id in apiOrder {
            guard let api = apis[id] else { continue }
            let built = try api.build()
            resources += built.resources
            warnings += built.warnings
            references.merge(built.references) { _, new in new }
        }
    }

    mutating func addAPI(_ api: APIBuilder) {
        apiOrder.append(api.id)
        apis[api.id] = api
    }

    mutating func warn(_ path: String, _ mark: Mark, _ message: String) {
        warnings.append(TemplateWarning(path: path, line: mark.line, message: message))
    }

    private mutating func checkGlobals() {
        for entry in globals.entries ?? [] where !["Function", "Api", "SimpleTable"].contains(entry.key) {
            warn("Globals.\(entry.key)", entry.mark, "these globals have no effect here")
        }
    }

    // MARK: - Globals

    func merged(_ kind: String, _ properties: TemplateNode) -> TemplateNode {
        guard let global = globals[kind] else { return properties }
        return Self.merge(global, properties)
    }

    /// Maps merge, lists join, anything else is the resource's. Source: SAM Developer Guide, "Globals section".
    static func merge(_ global: TemplateNode, _ local: TemplateNode) -> TemplateNode {
        if global.intrinsic != nil || local.intrinsic != nil { return local }
        switch (global.content, local.content) {
        case (.map(let base), .map(let own)):
            var result = own
            for entry in base {
                if let index = result.firstIndex(where: { $0.key == entry.key }) {
                    result[index].value = merge(entry.value, result[index].value)
                } else {
                    result.append(entry)
                }
            }
            return TemplateNode(.map(result), mark: local.mark)
        case (.list(let base), .list(let own)): return TemplateNode(.list(base + own), mark: local.mark)
        default: return local
        }
    }

    private static func simpleTable(_ resource: Template.Resource) -> Template.Resource {
        var table = resource
        table.type = "AWS::DynamoDB::Table"
        let key = resource.properties["PrimaryKey"]
        let name = key?["Name"] ?? "id"
        let letters = ["String": "S", "Number": "N", "Binary": "B"]
        let type = letters[key?["Type"]?.string ?? "String"] ?? "S"
        table.properties = .map([
            ("AttributeDefinitions", [.map([("AttributeName", name), ("AttributeType", .text(type))])]),
            ("KeySchema", [.map([("AttributeName", name), ("KeyType", "HASH")])]),
            ("BillingMode", resource.properties["ProvisionedThroughput"] == nil ? "PAY_PER_REQUEST" : nil),
            ("ProvisionedThroughput", resource.properties["ProvisionedThroughput"]),
            ("TableName", resource.properties["TableName"]), ("Tags", tags(resource.properties["Tags"])),
            ("SSESpecification", resource.properties["SSESpecification"]),
        ])
        return table
    }

    /// SAM's map of tags as CloudFormation's list.
    static func tags(_ node: TemplateNode?, adding own: [(String, String)] = []) -> TemplateNode? {
        let pairs = own.map { ($0.0, TemplateNode.text($0.1)) } + (node?.entries ?? []).map { ($0.key, $0.value) }
        guard !pairs.isEmpty else { return nil }
        return .list(pairs.map { .map([("Key", .text($0.0)), ("Value", $0.1)]) })
    }

    /// A resource that SAM makes out of another: it shares its condition and its place.
    static func child(
        _ id: String, _ type: String, of parent: Template.Resource, _ properties: TemplateNode
    )
        -> Template.Resource
    {
        Template.Resource(
            logicalID: id, type: type, properties: properties, condition: parent.condition, mark: parent.mark,
            path: parent.path)
    }

    /// Ten hexadecimal digits that follow from a text (FNV-1a).
    static func hash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
    }
}
