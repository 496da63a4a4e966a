import AWSCore
import CloudCore

extension FrontDoor {
    /// Sends an operation as a client does: signed, encoded, routed and decoded as on the wire.
    ///
    /// - Parameter wire: the service's first protocol when nil.
    public func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil, as credentials: Credentials,
        at time: Timestamp, region: String = "us-east-1"
    ) async throws -> O.Output {
        let wire = wire ?? O.service.protocols[0]
        let host = "127.0.0.1:4566"
        var request = try wire.encodeRequest(input.document, for: O.schema, of: O.service)
        request.headers.set("Host", host)
        if !O.schema.isUnsigned {
            SigV4Signer(
                credentials: credentials, region: region, service: O.service.signingName,
                keys: SigningKeyCache(capacity: 4)
            ).sign(&request, host: host, at: time)
        }
        let response = await handle(request)
        return try O.Output(document: try wire.decodeResponse(response, for: O.schema, of: O.service))
    }
}
