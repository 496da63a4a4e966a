/// Errors in XML bodies, as clients read them: S3's bare `<Error>` and the others' `<ErrorResponse>`.
enum XMLErrors {
    static func decode(_ response: WireResponse, _ shapes: [Shape]) -> AWSError {
        guard !response.body.isEmpty, let root = try? XMLNode(parsing: response.body),
            let node = root.name == "Error" ? root : root.child("Error") ?? root.child("Errors")?.child("Error")
        else {
            // HEAD and proxies: botocore makes the status the code.
            return AWSError(String(response.status), reason(response.status), status: response.status)
        }
        let queryCode = node.child("Code")?.text ?? String(response.status)
        let shape = shapes.first { $0.name == queryCode || $0.error?.queryCode == queryCode }
        var details: Document?
        if let shape {
            details = (try? XMLCodec().members(of: node, shape)).map { .structure($0) }
        } else {
            let known: Set<String> = ["Code", "Message", "Type", "RequestId", "HostId", "Detail"]
            details = .structure(
                .init(node.children.filter { !known.contains($0.name) }.map { ($0.name, .string($0.text)) }))
        }
        if case .structure(var fields)? = details {
            for name in ["message", "Message"] { fields[name] = nil }
            details = fields.isEmpty ? nil : .structure(fields)
        }
        let isServers = node.child("Type")?.text == "Receiver"
        return AWSError(
            shape?.name ?? queryCode, node.child("Message")?.text ?? node.child("message")?.text ?? "",
            status: response.status, fault: isServers ? .server : nil,
            queryCode: shape.map { $0.name != queryCode } == true ? queryCode : nil, details: details)
    }

    /// The error's further members as elements.
    static func appendDetails(_ error: AWSError, _ shape: Shape?, to xml: inout XMLWriter) {
        for field in error.details?.fieldsValue?.fields ?? [] where field.name.lowercased() != "message" {
            if let member = shape?.member(field.name), member.location == .body {
                var copy = xml
                if (try? XMLCodec().append(field.value, member.shape, member, member.wireName, to: &copy)) != nil {
                    xml = copy
                }
            } else if let text = plainText(field.value) {
                xml.element(field.name, text)
            }
        }
    }

    private static func plainText(_ value: Document) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        case .timestamp(let time): time.iso8601
        default: nil
        }
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 301: "Moved Permanently"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 412: "Precondition Failed"
        case 416: "Requested Range Not Satisfiable"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: ""
        }
    }
}
