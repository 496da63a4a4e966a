enum RPCv2CBOR {
    static func encodeRequest(_ input: Document, for operation: OperationSchema, of service: ServiceModel) throws(AWSError) -> WireRequest { throw .unknownOperation("rpcv2Cbor") }
    static func decode(_ body: [UInt8], _ shape: Shape) throws(AWSError) -> Document { throw .unknownOperation("rpcv2Cbor") }
    static func encodeResponse(_ output: Document, for operation: OperationSchema, requestID: String) throws(AWSError) -> WireResponse { throw .unknownOperation("rpcv2Cbor") }
    static func encodeError(_ error: AWSError, _ shape: Shape?, of service: ServiceModel, requestID: String) -> WireResponse { WireResponse(status: error.status) }
    static func decodeError(_ response: WireResponse, _ shapes: [Shape]) -> AWSError { .internalFailure() }
}
