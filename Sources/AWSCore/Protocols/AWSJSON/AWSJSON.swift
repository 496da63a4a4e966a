import HTTPTypes

/// awsJson 1.0 and 1.1: one path, the operation in a header, JSON both ways.
///
/// Source: smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html and aws-json-1_1-protocol.html.
struct AWSJSON {
    let contentType: String

    init(_ version: AWSProtocol) {
        contentType = version == .awsJson1_0 ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1"
    }

    func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        var headers: HTTPFields = [.contentType: contentType]
        headers[.amzTarget] = service.targetPrefix.map { "\($0).\(operation.name)" } ?? operation.name
        if service.isQueryCompatible { headers[.amznQueryMode] = "true" }
        return WireRequest(headers: headers, body: try JSONCodec.encode(input, operation.input))
    }

    func encodeResponse(
        _ output: Document, for operation: OperationSchema, of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        let body = operation.output.name == Shape.unit.name ? [] : try JSONCodec.encode(output, operation.output)
        return WireResponse(status: operation.status, headers: headers(body, of: service, requestID), body: body)
    }

    /// An answer with one member more, whose JSON is made already.
    func encodeResponse(
        _ output: Document, with member: String, _ json: [UInt8], for operation: OperationSchema,
        of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        var body: [UInt8] = []
        body.reserveCapacity(json.count + 128)
        try JSONCodec.append(output, operation.output, nil, to: &body)
        let isOnly = body.count <= 2
        body.removeLast()
        if !isOnly { body.append(UInt8(ascii: ",")) }
        body.append(contentsOf: "\"\(member)\":".utf8)
        body.append(contentsOf: json)
        body.append(UInt8(ascii: "}"))
        return WireResponse(status: operation.status, headers: headers(body, of: service, requestID), body: body)
    }

    func encodeError(_ error: AWSError, _ shape: Shape?, of service: ServiceModel, requestID: String) -> WireResponse {
        let body = JSONErrors.body(error, shape, type: type(of: error, service))
        var headers = headers(body, of: service, requestID)
        if service.isQueryCompatible { headers[.amznQueryError] = error.queryErrorHeader(shape) }
        return WireResponse(status: error.status, headers: headers, body: body)
    }

    /// DynamoDB names the namespace, and clients in the wild look for it; the others send the bare code.
    private func type(of error: AWSError, _ service: ServiceModel) -> String {
        guard service.name == "dynamodb" || service.name == "dynamodbstreams" else { return error.code }
        return switch error.code {
        case "ValidationException": "com.amazon.coral.validate#\(error.code)"
        case "SerializationException", "UnknownOperationException", "UnrecognizedClientException",
            "InvalidSignatureException", "MissingAuthenticationTokenException", "IncompleteSignatureException",
            "AccessDeniedException", "ExpiredTokenException", "InternalFailure":
            "com.amazon.coral.service#\(error.code)"
        default: "com.amazonaws.dynamodb.v20120810#\(error.code)"
        }
    }

    private func headers(_ body: [UInt8], of service: ServiceModel, _ requestID: String) -> HTTPFields {
        var headers: HTTPFields = [.contentType: contentType, .amznRequestID: requestID]
        if service.name == "dynamodb" {
            headers.append(HTTPField(name: .amzCRC32, value: String(CRC.crc32.checksum(of: body))))
        }
        return headers
    }
}
