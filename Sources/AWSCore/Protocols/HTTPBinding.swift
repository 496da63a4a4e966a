import HTTPTypes

/// What restXml and restJson1 share: members that travel in the path, the query, headers and the status.
///
/// Source: smithy.io/2.0/spec/http-bindings.html.
enum HTTPBinding {
    // MARK: Requests

    /// A request without its body.
    static func request(_ input: Document, _ operation: OperationSchema) throws(AWSError) -> WireRequest {
        let template = operation.template
        let shape = operation.input
        var path = ""
        for segment in template.segments {
            path += "/"
            switch segment {
            case .literal(let text): path += text
            case .label(let name, let isGreedy):
                guard let member = shape.members.first(where: { $0.location == .uri && $0.wireName == name }),
                    let value = input[member.name]
                else { throw .validation("The label '\(name)' of \(operation.name) has no value.") }
                let text = try ScalarText.encode(value, member.shape, member, timestamps: .iso8601)
                guard !text.isEmpty else { throw .validation("The label '\(name)' of \(operation.name) is empty.") }
                path += text.percentEncoded(keepingSlash: isGreedy)
            }
        }
        var query = template.literalQuery.map { pair in pair.value.map { "\(pair.name)=\($0)" } ?? pair.name }
        var headers = HTTPFields()
        for field in input.fieldsValue?.fields ?? [] where field.value != .null {
            guard let member = shape.member(field.name) else { continue }
            switch member.location {
            case .querystring: try append(field.value, member.wireName, member.shape, member, to: &query)
            case .header, .headers: try append(field.value, member, to: &headers)
            case .body, .uri, .statusCode: break
            }
        }
        return WireRequest(
            method: operation.method, path: path.isEmpty ? "/" : path, rawQuery: query.joined(separator: "&"),
            headers: headers)
    }

    private static func append(
        _ value: Document, _ name: String, _ shape: Shape, _ member: Member?, to query: inout [String]
    ) throws(AWSError) {
        switch (shape.kind, value) {
        case (.list, .list(let values)):
            guard let element = shape.element else { return }
            let elementShape = element.shape
            for value in values { try append(value, name, elementShape, element, to: &query) }
        case (.map, .structure(let fields)):
            guard let element = shape.element else { return }
            let elementShape = element.shape
            for field in fields.fields { try append(field.value, field.name, elementShape, element, to: &query) }
        default:
            let text = try ScalarText.encode(value, shape, member, timestamps: .iso8601)
            query.append("\(name.percentEncoded())=\(text.percentEncoded())")
        }
    }

    /// The members of a request that are not in its body.
    static func fields(of request: WireRequest, _ operation: OperationSchema) throws(AWSError) -> Document.Fields {
        let shape = operation.input
        var fields = Document.Fields()
        guard shape.members.contains(where: { $0.location != .body }) else { return fields }
        let labels = operation.template.match(URITemplate.split(request.path)) ?? [:]
        let query = request.query
        // Many members, few headers: most are out after one look.
        let present = Set(request.headers.map(\.name.canonicalName))
        for member in shape.members {
            switch member.location {
            case .uri:
                guard let text = labels[member.wireName] else { continue }
                fields.append(member.name, try ScalarText.decode(text, member.shape, member))
            case .querystring:
                if let value = try decode(query, member) { fields.append(member.name, value) }
            case .header where !present.contains(member.headerName): break
            case .header, .headers:
                if let value = try decode(request.headers, member) { fields.append(member.name, value) }
            case .body, .statusCode: break
            }
        }
        return fields
    }

    private static func decode(_ query: [(name: String, value: String)], _ member: Member) throws(AWSError) -> Document?
    {
        let shape = member.shape
        switch shape.kind {
        case .list:
            guard let element = shape.element else { return nil }
            let elementShape = element.shape
            var values: [Document] = []
            for pair in query where pair.name == member.wireName {
                values.append(try ScalarText.decode(pair.value, elementShape, element))
            }
            return values.isEmpty ? nil : .list(values)
        case .map:
            var fields = Document.Fields()
            for pair in query { fields[pair.name] = .string(pair.value) }
            return .structure(fields)
        default:
            guard let pair = query.first(where: { $0.name == member.wireName }) else { return nil }
            if pair.value.isEmpty, shape.kind != .string { return nil }
            return try ScalarText.decode(pair.value, shape, member)
        }
    }

    // MARK: Responses

    /// A response without its body.
    static func response(_ output: Document, _ operation: OperationSchema) throws(AWSError) -> WireResponse {
        var response = WireResponse(status: operation.status)
        for field in output.fieldsValue?.fields ?? [] where field.value != .null {
            guard let member = operation.output.member(field.name) else { continue }
            switch member.location {
            case .statusCode: if let status = field.value.integerValue { response.status = Int(status) }
            case .header, .headers: try append(field.value, member, to: &response.headers)
            case .body, .uri, .querystring: break
            }
        }
        return response
    }

    /// The members of a response that are not in its body.
    static func fields(of response: WireResponse, _ shape: Shape) throws(AWSError) -> Document.Fields {
        var fields = Document.Fields()
        for member in shape.members {
            switch member.location {
            case .statusCode: fields.append(member.name, .integer(Int64(response.status)))
            case .header, .headers:
                if let value = try decode(response.headers, member) { fields.append(member.name, value) }
            case .body, .uri, .querystring: break
            }
        }
        return fields
    }

    // MARK: Headers

    private static func append(_ value: Document, _ member: Member, to headers: inout HTTPFields) throws(AWSError) {
        let shape = member.shape
        switch (shape.kind, value) {
        case (.map, .structure(let fields)):
            for field in fields.fields {
                if let text = field.value.stringValue { headers.set(member.wireName + field.name, text) }
            }
        case (.list, .list(let values)):
            guard let element = shape.element, !values.isEmpty else { return }
            let elementShape = element.shape
            var texts: [String] = []
            for value in values {
                let text = try ScalarText.encode(value, elementShape, element, timestamps: .rfc822)
                let needsQuotes = elementShape.kind == .string && (text.contains(",") || text.contains("\""))
                texts.append(
                    needsQuotes
                        ? "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
                        : text)
            }
            headers.set(member.wireName, texts.joined(separator: ","))
        default:
            headers.set(member.wireName, try ScalarText.encode(value, shape, member, timestamps: .rfc822))
        }
    }

    private static func decode(_ headers: HTTPFields, _ member: Member) throws(AWSError) -> Document? {
        let shape = member.shape
        if member.location == .headers {
            let prefix = member.headerName
            var fields = Document.Fields()
            for header in headers where header.name.canonicalName.hasPrefix(prefix) {
                let name = String(header.name.rawName.dropFirst(prefix.count))
                guard !name.isEmpty else { continue }
                let earlier = fields[name]?.stringValue.map { $0 + "," } ?? ""
                fields[name] = .string(earlier + header.value)
            }
            return fields.isEmpty ? nil : .structure(fields)
        }
        guard let text = headers.first(member.headerName) else { return nil }
        guard shape.kind == .list else {
            if text.isEmpty, shape.kind != .string { return nil }
            return try ScalarText.decode(text, shape, member)
        }
        guard let element = shape.element else { return nil }
        let elementShape = element.shape
        var values: [Document] = []
        for part in headerList(text, pairsOfCommas: elementShape.kind == .timestamp) {
            values.append(try ScalarText.decode(part, elementShape, element))
        }
        return .list(values)
    }

    /// The values of a list header (RFC 9110 section 5.6.1), with quoted ones unquoted. HTTP dates have a comma each.
    static func headerList(_ text: String, pairsOfCommas: Bool = false) -> [String] {
        var parts: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        var commas = 0
        for character in text {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                commas += 1
                if pairsOfCommas, commas % 2 == 1 {
                    current.append(character)
                } else {
                    parts.append(current)
                    current = ""
                }
            } else if !(character == " " && current.isEmpty && !isQuoted) {
                current.append(character)
            }
        }
        parts.append(current)
        return parts.filter { !$0.isEmpty }
    }

    // MARK: Payloads

    /// What a message's body is made of.
    enum Payload {
        /// Bytes as they are.
        case raw([UInt8])
        /// One member is the whole body; nil when it is absent.
        case structure(Document?, Member)
        /// All members that travel nowhere else.
        case members(Document.Fields)
    }

    static func payload(of value: Document, _ shape: Shape) throws(AWSError) -> Payload {
        guard let name = shape.payload, let member = shape.member(name) else {
            return .members(value.fieldsValue ?? .init())
        }
        guard isRaw(member.shape) else { return .structure(value[name], member) }
        switch value[name] {
        case nil: return .raw([])
        case .blob(let bytes): return .raw(bytes)
        case .string(let text): return .raw(Array(text.utf8))
        case let other?: throw .unexpected(other, expected: "a blob")
        }
    }

    static func isRaw(_ shape: Shape) -> Bool { shape.kind == .blob || shape.kind == .string }

    static func hasRawPayload(_ shape: Shape) -> Bool {
        shape.payload.flatMap { shape.member($0) }.map { isRaw($0.shape) } ?? false
    }

    static func hasBodyFields(_ fields: Document.Fields, _ shape: Shape) -> Bool {
        fields.fields.contains { $0.value != .null && shape.member($0.name)?.location == .body }
    }

    /// An empty body is no payload, but for streams, where it is an empty one.
    static func appendRaw(_ body: [UInt8], _ member: Member, to fields: inout Document.Fields) throws(AWSError) {
        if body.isEmpty, !member.isStreaming { return }
        if member.shape.kind == .blob {
            fields.append(member.name, .blob(body))
        } else {
            guard let text = String(validating: body, as: UTF8.self) else {
                throw .serialization("The body is not UTF-8.")
            }
            fields.append(member.name, .string(text))
        }
    }
}
