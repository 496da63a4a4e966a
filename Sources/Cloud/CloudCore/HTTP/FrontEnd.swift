import AWSCore
import HTTPTypes

/// What AWS's front end of a service does with HTTP, beyond the protocol it speaks.
public struct FrontEnd: Sendable {
    /// Longer bodies of requests are answered 413. Bytes.
    public var maximumBody: Int?
    /// Longer request lines, and longer headers together, are answered 400. Bytes.
    public var maximumHead: Int?
    /// Longer answers are compressed for a client that accepts it. Bytes.
    public var compressesAbove: Int?
    /// The `Server` header.
    public var server: String?

    public init(
        maximumBody: Int? = nil, maximumHead: Int? = nil, compressesAbove: Int? = nil, server: String? = nil
    ) {
        self.maximumBody = maximumBody
        self.maximumHead = maximumHead
        self.compressesAbove = compressesAbove
        self.server = server
    }

    /// What refuses a request before anybody reads it.
    func refusal(of request: WireRequest) -> WireResponse? {
        if let maximumBody, request.body.count > maximumBody {
            return WireResponse(status: 413, headers: [.connection: "close"])
        }
        if let maximumHead {
            let line = request.path.utf8.count + request.rawQuery.utf8.count
            let headers = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
            if line > maximumHead || headers > maximumHead {
                return WireResponse(status: 400, headers: [.connection: "close"])
            }
        }
        return nil
    }

    /// Puts the last touches to an answer.
    func finish(_ response: inout WireResponse, to request: WireRequest) {
        if let server { response.headers[.server] = server }
        // Of several headers the first counts.
        guard let compressesAbove, response.body.count > compressesAbove,
            let accepted = request.headers[values: .acceptEncoding].first,
            let encoding = AnswerEncoding(accepting: accepted), let body = encoding.encode(response.body)
        else { return }
        response.body = body
        response.headers[.contentEncoding] = encoding.rawValue
        // DynamoDB's checksum is of what is sent.
        if response.headers.first("x-amz-crc32") != nil {
            response.headers.set("x-amz-crc32", String(CRC.crc32.checksum(of: body)))
        }
    }
}
