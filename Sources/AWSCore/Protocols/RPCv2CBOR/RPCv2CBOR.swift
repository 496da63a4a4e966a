import HTTPTypes

/// Smithy RPC v2 with CBOR: the operation in the path, CBOR both ways.
///
/// Source: smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html.
enum RPCv2CBOR {
    static func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        var headers: HTTPFields = [.smithyProtocol: "rpc-v2-cbor", .accept: "application/cbor"]
        if service.isQueryCompatible { headers[.amznQueryMode] = "true" }
        var body: [UInt8] = []
        // An operation without input sends neither a body nor its type.
        if operation.input !== Shape.unit {
            headers[.contentType] = "application/cbor"
            body = try CBORCodec.encode(input, operation.input).encoded
        }
        return WireRequest(
            path: "/service/\(service.targetPrefix ?? service.serviceID)/operation/\(operation.name)", headers: headers,
            body: body)
    }

    /// An empty body is an empty structure.
    static func decode(_ body: [UInt8], _ shape: Shape) throws(AWSError) -> Document {
        if body.isEmpty { return .structure(.init()) }
        let item: CBOR
        do { item = try CBOR(parsing: body) } catch {
            throw .serialization("The body is not valid CBOR: \(error.message) at byte \(error.offset)")
        }
        return try CBORCodec.decode(item, shape)
    }

    static func encodeResponse(
        _ output: Document, for operation: OperationSchema, requestID: String
    ) throws(AWSError) -> WireResponse {
        WireResponse(
            status: operation.status, headers: headers(requestID),
            body: try CBORCodec.encode(output, operation.output).encoded)
    }

    static func encodeError(
        _ error: AWSError, _ shape: Shape?, of service: ServiceModel, requestID: String
    ) -> WireResponse {
        let messageKey = shape?.member("Message") == nil ? "message" : "Message"
        var pairs: [(key: String, value: CBOR)] = [("__type", .text(error.code)), (messageKey, .text(error.message))]
        for field in error.details?.fieldsValue?.fields ?? [] where field.name.lowercased() != "message" {
            if let member = shape?.member(field.name) {
                if let item = try? CBORCodec.encode(field.value, member.shape) { pairs.append((member.name, item)) }
            } else if let text = field.value.stringValue {
                pairs.append((field.name, .text(text)))
            }
        }
        var headers = headers(requestID)
        if service.isQueryCompatible { headers[.amznQueryError] = error.queryErrorHeader(shape) }
        return WireResponse(status: error.status, headers: headers, body: CBOR.map(pairs).encoded)
    }

    static func decodeError(_ response: WireResponse, _ shapes: [Shape]) -> AWSError {
        let body = (try? CBOR(parsing: response.body)) ?? .map([])
        let code = body["__type"]?.textValue.map(bareErrorCode) ?? String(response.status)
        let message = body["message"]?.textValue ?? body["Message"]?.textValue ?? ""
        var details: Document?
        if let shape = shapes.first(where: { $0.name == code }),
            case .structure(var fields)? = try? CBORCodec.decode(body, shape)
        {
            for name in ["message", "Message"] { fields[name] = nil }
            details = fields.isEmpty ? nil : .structure(fields)
        }
        return AWSError(
            code, message, status: response.status, queryCode: JSONErrors.queryCode(response.headers), details: details)
    }

    private static func headers(_ requestID: String) -> HTTPFields {
        [.contentType: "application/cbor", .smithyProtocol: "rpc-v2-cbor", .amznRequestID: requestID]
    }
}
