/// One engine for client and cloud: documents to bytes and back, by the facts of a service model.
///
/// Sources: Smithy's pages on the AWS protocols (smithy.io/2.0/aws/protocols) and botocore's `serialize.py` and
/// `parsers.py`, which decide wherever the two differ.
extension AWSProtocol {
    /// Client: the request that asks for an operation. Neither host nor signature are in it.
    public func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        switch self {
        case .awsJson1_0, .awsJson1_1: try AWSJSON(self).encodeRequest(input, for: operation, of: service)
        case .awsQuery: try AWSQuery.encodeRequest(input, for: operation, of: service)
        case .restXml: try RestXML.encodeRequest(input, for: operation, of: service)
        case .restJson1: try RestJSON.encodeRequest(input, for: operation, of: service)
        case .rpcv2Cbor: try RPCv2CBOR.encodeRequest(input, for: operation, of: service)
        }
    }

    /// Cloud: the input that a request carries. Nothing is checked but types; see ``Validator``.
    public func decodeRequest(
        _ request: WireRequest, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        switch self {
        case .awsJson1_0, .awsJson1_1: try JSONCodec.decode(request.body, operation.input)
        case .awsQuery: try AWSQuery.decodeRequest(request, for: operation, of: service)
        case .restXml: try RestXML.decodeRequest(request, for: operation, of: service)
        case .restJson1: try RestJSON.decodeRequest(request, for: operation)
        case .rpcv2Cbor: try RPCv2CBOR.decode(request.body, operation.input)
        }
    }

    /// Cloud: the response that answers an operation.
    public func encodeResponse(
        _ output: Document, for operation: OperationSchema, of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        switch self {
        case .awsJson1_0, .awsJson1_1:
            try AWSJSON(self).encodeResponse(output, for: operation, of: service, requestID: requestID)
        case .awsQuery: try AWSQuery.encodeResponse(output, for: operation, of: service, requestID: requestID)
        case .restXml: try RestXML.encodeResponse(output, for: operation, of: service, requestID: requestID)
        case .restJson1: try RestJSON.encodeResponse(output, for: operation, requestID: requestID)
        case .rpcv2Cbor: try RPCv2CBOR.encodeResponse(output, for: operation, requestID: requestID)
        }
    }

    /// Cloud: an answer with one member more than `output` has, whose JSON is made already. For JSON's protocols.
    public func encodeResponse(
        _ output: Document, with member: String, _ json: [UInt8], for operation: OperationSchema,
        of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        try AWSJSON(self).encodeResponse(
            output, with: member, json, for: operation, of: service, requestID: requestID)
    }

    /// True where an answer is JSON under its members' names.
    public var isJSON: Bool { self == .awsJson1_0 || self == .awsJson1_1 }

    /// Client: the output that a response carries; throws the service's error when the status is 300 or above.
    public func decodeResponse(
        _ response: WireResponse, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        guard response.status < 300 else { throw decodeError(response, of: service, operation: operation) }
        return switch self {
        case .awsJson1_0, .awsJson1_1: try JSONCodec.decode(response.body, operation.output)
        case .awsQuery: try AWSQuery.decodeResponse(response, for: operation, of: service)
        case .restXml: try RestXML.decodeResponse(response, for: operation, of: service)
        case .restJson1: try RestJSON.decodeResponse(response, for: operation)
        case .rpcv2Cbor: try RPCv2CBOR.decode(response.body, operation.output)
        }
    }

    /// Cloud: the response that answers an error. `operation` is nil when the request named none that we know.
    public func encodeError(
        _ error: AWSError, of service: ServiceModel, operation: OperationSchema?, requestID: String
    ) -> WireResponse {
        let shape = operation?.errors.first { $0.name == error.code }
        return switch self {
        case .awsJson1_0, .awsJson1_1: AWSJSON(self).encodeError(error, shape, of: service, requestID: requestID)
        case .awsQuery: AWSQuery.encodeError(error, shape, of: service, requestID: requestID)
        case .restXml:
            RestXML.encodeError(error, shape, of: service, isHead: operation?.method == "HEAD", requestID: requestID)
        case .restJson1: RestJSON.encodeError(error, shape, requestID: requestID)
        case .rpcv2Cbor: RPCv2CBOR.encodeError(error, shape, of: service, requestID: requestID)
        }
    }

    /// Client: the error that a response carries.
    public func decodeError(_ response: WireResponse, of service: ServiceModel) -> AWSError {
        decodeError(response, of: service, operation: nil)
    }

    /// With the operation at hand the error's details have the types of the model.
    public func decodeError(
        _ response: WireResponse, of service: ServiceModel, operation: OperationSchema?
    ) -> AWSError {
        let shapes = operation?.errors ?? []
        return switch self {
        case .awsJson1_0, .awsJson1_1, .restJson1: JSONErrors.decode(response, shapes)
        case .awsQuery, .restXml: XMLErrors.decode(response, shapes)
        case .rpcv2Cbor: RPCv2CBOR.decodeError(response, shapes)
        }
    }
}

extension AWSError {
    /// What the error's shape says about the code that awsQuery clients know.
    func queryCode(_ shape: Shape?) -> String { queryCode ?? shape?.error?.queryCode ?? code }

    /// `code;Sender` as in the header `x-amzn-query-error` (smithy.io/2.0/aws/protocols/aws-query-protocol.html).
    func queryErrorHeader(_ shape: Shape?) -> String {
        "\(queryCode(shape));\(fault == .client ? "Sender" : "Receiver")"
    }
}

/// `com.amazonaws.x#Code:http://…` reduced to `Code`.
func bareErrorCode(_ text: String) -> String {
    let beforeColon = text.prefix { $0 != ":" }
    return String(beforeColon.split(separator: "#", omittingEmptySubsequences: false).last ?? beforeColon)
}
