/// Why a request got no answer.
public enum HTTPClientError: Error, Sendable, Hashable, CustomStringConvertible {
    case connectFailed(String)
    /// The connection ended while the answer was due.
    case connectionClosed(String)
    case timedOut
    case cancelled
    case clientClosed
    /// The answer was not HTTP.
    case badResponse(String)

    public var description: String {
        switch self {
        case .connectFailed(let why): "could not connect: \(why)"
        case .connectionClosed(let why): "the connection closed before the answer was complete: \(why)"
        case .timedOut: "no answer in time"
        case .cancelled: "the request was cancelled"
        case .clientClosed: "the client is shut down"
        case .badResponse(let why): "the answer is not HTTP: \(why)"
        }
    }
}
