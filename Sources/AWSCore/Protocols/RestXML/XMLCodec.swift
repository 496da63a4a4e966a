/// Documents as XML by their shapes, for restXml and for the responses of awsQuery.
///
/// Source: smithy.io/2.0/spec/protocol-traits.html, "XML bindings".
struct XMLCodec {
    var names = WireNames.model

    // MARK: Encoding

    /// The members of a structure as elements; the caller has opened the element around them.
    func appendMembers(
        _ fields: Document.Fields, _ shape: Shape, bodyOnly: Bool = false, to xml: inout XMLWriter
    ) throws(AWSError) {
        for field in fields.fields where field.value != .null {
            guard let member = shape.member(field.name), !member.isXMLAttribute,
                !bodyOnly || member.location == .body
            else { continue }
            try append(field.value, member.shape, member, names.wireName(member), to: &xml)
        }
    }

    func append(
        _ value: Document, _ shape: Shape, _ member: Member?, _ name: String, namespace: String? = nil,
        to xml: inout XMLWriter
    ) throws(AWSError) {
        var attributes: [(name: String, value: String)] = []
        if let uri = member?.xmlNamespace ?? namespace { attributes.append(("xmlns", uri)) }
        switch (shape.kind, value) {
        case (.structure, .structure(let fields)):
            try appendAttributes(fields, shape, to: &attributes)
            xml.open(name, attributes)
            try appendMembers(fields, shape, to: &xml)
            xml.close(name)
        case (.list, .list(let values)):
            guard let element = shape.element else { throw .unexpected(value, expected: "a list") }
            let elementShape = element.shape
            let isFlattened = shape.isFlattened || member?.isFlattened == true
            let elementName = isFlattened ? element.explicitElementName ?? name : element.wireName
            if !isFlattened { xml.open(name, attributes) }
            for value in values where value != .null {
                try append(value, elementShape, element, elementName, to: &xml)
            }
            if !isFlattened { xml.close(name) }
        case (.map, .structure(let fields)):
            guard let element = shape.element else { throw .unexpected(value, expected: "a map") }
            let elementShape = element.shape
            let isFlattened = shape.isFlattened || member?.isFlattened == true
            let (keyName, valueName) = names.entryNames(shape, member)
            if !isFlattened { xml.open(name, attributes) }
            for field in fields.fields {
                xml.open(isFlattened ? name : "entry")
                xml.element(keyName, field.name)
                try append(field.value, elementShape, element, valueName, to: &xml)
                xml.close(isFlattened ? name : "entry")
            }
            if !isFlattened { xml.close(name) }
        default:
            xml.element(name, try ScalarText.encode(value, shape, member, timestamps: .iso8601), attributes)
        }
    }

    private func appendAttributes(
        _ fields: Document.Fields, _ shape: Shape, to attributes: inout [(name: String, value: String)]
    ) throws(AWSError) {
        for member in shape.members where member.isXMLAttribute {
            guard let value = fields[member.name], value != .null else { continue }
            if let prefix = member.wireName.split(separator: ":").first, prefix == "xsi" {
                attributes.append(("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"))
            }
            attributes.append(
                (member.wireName, try ScalarText.encode(value, member.shape, member, timestamps: .iso8601)))
        }
    }

    // MARK: Decoding

    func members(of node: XMLNode, _ shape: Shape, bodyOnly: Bool = false) throws(AWSError) -> Document.Fields {
        var fields = Document.Fields()
        for member in shape.members where !bodyOnly || member.location == .body {
            if member.isXMLAttribute {
                if let text = node.attribute(member.wireName) {
                    fields.append(member.name, try ScalarText.decode(text, member.shape, member))
                }
                continue
            }
            let memberShape = member.shape
            let name = names.wireName(member)
            if memberShape.kind == .list || memberShape.kind == .map,
                memberShape.isFlattened || member.isFlattened
            {
                let explicit = memberShape.kind == .list ? memberShape.element?.explicitElementName : nil
                let nodes = node.children.filter { $0.name == name || $0.name == explicit }
                guard !nodes.isEmpty else { continue }
                fields.append(
                    member.name,
                    memberShape.kind == .list ? try list(nodes, memberShape) : try map(nodes, memberShape, member))
            } else if let child = node.child(name) {
                fields.append(member.name, try decode(child, memberShape, member))
            }
        }
        return fields
    }

    func decode(_ node: XMLNode, _ shape: Shape, _ member: Member?) throws(AWSError) -> Document {
        switch shape.kind {
        case .structure: .structure(try members(of: node, shape))
        case .list: try list(node.children, shape)
        case .map: try map(node.children, shape, member)
        case .string: .string(node.text)
        default: try ScalarText.decode(trimmed(node.text), shape, member)
        }
    }

    private func list(_ nodes: [XMLNode], _ shape: Shape) throws(AWSError) -> Document {
        guard let element = shape.element else { return .list([]) }
        let elementShape = element.shape
        var values: [Document] = []
        values.reserveCapacity(nodes.count)
        for node in nodes { values.append(try decode(node, elementShape, element)) }
        return .list(values)
    }

    private func map(_ nodes: [XMLNode], _ shape: Shape, _ member: Member?) throws(AWSError) -> Document {
        guard let element = shape.element else { return .structure(.init()) }
        let elementShape = element.shape
        let (keyName, valueName) = names.entryNames(shape, member)
        var fields = Document.Fields()
        for node in nodes {
            guard let key = node.child(keyName) else { throw .serialization("A map entry has no '\(keyName)'.") }
            guard let value = node.child(valueName) else { continue }
            fields[key.text] = try decode(value, elementShape, element)
        }
        return .structure(fields)
    }

    private func trimmed(_ text: String) -> String {
        func isSpace(_ character: Character) -> Bool { character == " " || character.isNewline || character == "\t" }
        guard let start = text.firstIndex(where: { !isSpace($0) }), let end = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[start...end])
    }
}

/// Names of members in forms and XML: the model's, or those of SQS's former query protocol.
///
/// botocore's SQS model is for JSON and has lost the names that query clients use. They follow a rule: the singular of
/// the member, batch entries by the name of their type, map entries as `Name` and `Value`, tags as `Key` and `Value`.
/// Source: Amazon SQS API Reference (2012-11-05), the query examples of each action.
enum WireNames {
    case model, sqs

    init(_ service: ServiceModel) { self = service.name == "sqs" ? .sqs : .model }

    func wireName(_ member: Member) -> String {
        guard self == .sqs, member.wireName == member.name else { return member.wireName }
        let shape = member.shape
        guard shape.kind == .list || shape.kind == .map else { return member.wireName }
        switch member.name {
        case "Entries", "Successful", "Failed": return shape.element?.shape.name ?? member.name
        case "queueUrls": return "QueueUrl"
        default: return member.name.hasSuffix("s") ? String(member.name.dropLast()) : member.name
        }
    }

    func entryNames(_ shape: Shape, _ member: Member?) -> (key: String, value: String) {
        if self == .sqs { return (member?.name == "Tags" ? "Key" : "Name", "Value") }
        return (shape.key?.wireName ?? "key", shape.element?.wireName ?? "value")
    }
}
