import HTTPTypes

/// awsQuery: a form asks, XML answers.
///
/// Source: smithy.io/2.0/aws/protocols/aws-query-protocol.html.
enum AWSQuery {
    static func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        var form = QueryForm(names: WireNames(service))
        form.add("Action", operation.name)
        form.add("Version", service.apiVersion)
        try form.add(input, operation.input, nil, prefix: "")
        return WireRequest(
            headers: [.contentType: "application/x-www-form-urlencoded; charset=utf-8"], body: Array(form.text.utf8))
    }

    static func decodeRequest(
        _ request: WireRequest, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        let root = try QueryNode(pairs: pairs(of: request))
        let decoder = QueryDecoder(names: WireNames(service))
        do {
            return .structure(try decoder.members(of: root, operation.input))
        } catch {
            throw AWSError("MalformedInput", error.message)
        }
    }

    /// The parameters of a request: its query's, then its form's.
    static func pairs(of request: WireRequest) -> [(name: String, value: String)] {
        hasForm(request) ? request.query + WireRequest.pairs(of: request.body) : request.query
    }

    /// The parameter `Action`, without decoding the others.
    static func action(of request: WireRequest) -> String? {
        action(in: request.rawQuery.utf8) ?? (hasForm(request) ? action(in: request.body) : nil)
    }

    private static func action(in bytes: some Collection<UInt8>) -> String? {
        bytes.split(separator: UInt8(ascii: "&")).first { $0.starts(with: "Action=".utf8) }
            .map { WireRequest.formDecoded($0.dropFirst("Action=".utf8.count)) }
    }

    private static func hasForm(_ request: WireRequest) -> Bool {
        guard !request.body.isEmpty else { return false }
        return request.headers[.contentType].map {
            $0.lowercased().hasPrefix("application/x-www-form-urlencoded")
        } ?? true
    }

    // MARK: Responses

    static func encodeResponse(
        _ output: Document, for operation: OperationSchema, of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        var xml = XMLWriter()
        xml.open("\(operation.name)Response", namespace(service))
        if let wrapper = operation.resultWrapper ?? (operation.output.members.isEmpty ? nil : "\(operation.name)Result")
        {
            xml.open(wrapper)
            try XMLCodec(names: WireNames(service))
                .appendMembers(output.fieldsValue ?? .init(), operation.output, to: &xml)
            xml.close(wrapper)
        }
        xml.open("ResponseMetadata")
        xml.element("RequestId", requestID)
        xml.close("ResponseMetadata")
        xml.close("\(operation.name)Response")
        return WireResponse(status: operation.status, headers: headers(requestID), body: xml.bytes)
    }

    static func decodeResponse(
        _ response: WireResponse, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        guard !operation.output.members.isEmpty, !response.body.isEmpty else { return .structure(.init()) }
        let root: XMLNode
        do { root = try XMLNode(parsing: response.body) } catch {
            throw .serialization("The response is not valid XML: \(error.message) at byte \(error.offset)")
        }
        guard let result = root.child(operation.resultWrapper ?? "\(operation.name)Result") else {
            return .structure(.init())
        }
        return .structure(try XMLCodec(names: WireNames(service)).members(of: result, operation.output))
    }

    static func encodeError(
        _ error: AWSError, _ shape: Shape?, of service: ServiceModel, requestID: String
    ) -> WireResponse {
        var xml = XMLWriter()
        xml.open("ErrorResponse", namespace(service))
        xml.open("Error")
        xml.element("Type", error.fault == .client ? "Sender" : "Receiver")
        xml.element("Code", error.queryCode(shape))
        xml.element("Message", error.message)
        XMLErrors.appendDetails(error, shape, to: &xml)
        xml.close("Error")
        xml.element("RequestId", requestID)
        xml.close("ErrorResponse")
        return WireResponse(status: error.status, headers: headers(requestID), body: xml.bytes)
    }

    private static func headers(_ requestID: String) -> HTTPFields {
        [.contentType: "text/xml", .amznRequestID: requestID]
    }

    private static func namespace(_ service: ServiceModel) -> [(name: String, value: String)] {
        let uri = service.xmlNamespace ?? (service.name == "sqs" ? "http://queue.amazonaws.com/doc/2012-11-05/" : nil)
        return uri.map { [("xmlns", $0)] } ?? []
    }
}
