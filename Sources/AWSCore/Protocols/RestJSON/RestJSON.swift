import HTTPTypes

/// restJson1: Lambda, API Gateway and X-Ray.
///
/// Source: smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html.
enum RestJSON {
    static func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        var request = try HTTPBinding.request(input, operation)
        let shape = operation.input
        switch try HTTPBinding.payload(of: input, shape) {
        case .raw(let bytes): request.body = bytes
        case .structure(let value, let member):
            request.body = try JSONCodec.encode(value ?? .structure(.init()), member.shape)
        case .members:
            if shape.members.contains(where: { $0.location == .body }) {
                request.body = try JSONCodec.encode(input, shape, bodyOnly: true)
            }
        }
        if !request.body.isEmpty, request.headers[.contentType] == nil, !HTTPBinding.hasRawPayload(shape) {
            request.headers[.contentType] = "application/json"
        }
        return request
    }

    static func decodeRequest(_ request: WireRequest, for operation: OperationSchema) throws(AWSError) -> Document {
        var fields = try HTTPBinding.fields(of: request, operation)
        try appendBody(request.body, operation.input, to: &fields)
        return .structure(fields)
    }

    static func encodeResponse(
        _ output: Document, for operation: OperationSchema, requestID: String
    ) throws(AWSError) -> WireResponse {
        let shape = operation.output
        var response = try HTTPBinding.response(output, operation)
        response.headers[.amznRequestID] = requestID
        switch try HTTPBinding.payload(of: output, shape) {
        case .raw(let bytes): response.body = bytes
        case .structure(let value, let member):
            response.body = try JSONCodec.encode(value ?? .structure(.init()), member.shape)
        case .members:
            if shape.members.contains(where: { $0.location == .body }) {
                response.body = try JSONCodec.encode(output, shape, bodyOnly: true)
            }
        }
        if !response.body.isEmpty, response.headers[.contentType] == nil {
            response.headers[.contentType] = "application/json"
        }
        return response
    }

    static func decodeResponse(_ response: WireResponse, for operation: OperationSchema) throws(AWSError) -> Document {
        var fields = try HTTPBinding.fields(of: response, operation.output)
        try appendBody(response.body, operation.output, to: &fields)
        return .structure(fields)
    }

    private static func appendBody(_ body: [UInt8], _ shape: Shape, to fields: inout Document.Fields) throws(AWSError) {
        if let payload = shape.payload, let member = shape.member(payload) {
            if HTTPBinding.isRaw(member.shape) {
                try HTTPBinding.appendRaw(body, member, to: &fields)
            } else if !body.isEmpty {
                fields.append(member.name, try JSONCodec.decode(body, member.shape))
            }
        } else if !body.isEmpty, shape.members.contains(where: { $0.location == .body }),
            case .structure(let decoded) = try JSONCodec.decode(body, shape, bodyOnly: true)
        {
            for field in decoded.fields { fields.append(field.name, field.value) }
        }
    }

    static func encodeError(_ error: AWSError, _ shape: Shape?, requestID: String) -> WireResponse {
        var headers: HTTPFields = [
            .contentType: "application/json", .amznRequestID: requestID, .amznErrorType: error.code,
        ]
        for field in error.details?.fieldsValue?.fields ?? [] {
            guard let member = shape?.member(field.name), member.location == .header,
                let text = try? ScalarText.encode(field.value, member.shape, member, timestamps: .rfc822)
            else { continue }
            headers.set(member.wireName, text)
        }
        return WireResponse(
            status: error.status, headers: headers, body: JSONErrors.body(error, shape, type: nil))
    }
}
