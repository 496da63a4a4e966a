/// Tells the world what happened, at least once.
public protocol EventPublisher: Sendable {
    func publish(_ event: OrderEvent) async throws
}

/// Where documents are kept.
public protocol InvoiceStore: Sendable {
    /// Writes a document; writing it again replaces it.
    func put(key: String, bytes: [UInt8], contentType: String) async throws
    /// A URL anybody may GET for so many seconds.
    func presignedURL(key: String, expiresIn seconds: Int64) async throws -> String
}

/// Draws a document as PDF; the same document gives the same bytes.
public protocol InvoiceRenderer: Sendable {
    func pdf(_ invoice: Invoice) async throws -> [UInt8]
}

/// What time it is.
public protocol ShopClock: Sendable {
    func now() -> Instant
}

/// Makes identifiers.
public protocol IDGenerator: Sendable {
    func next(at time: Instant) -> ULID
}

/// Identifiers from the system's random source.
public struct SystemIDGenerator: IDGenerator {
    public init() {}

    public func next(at time: Instant) -> ULID {
        ULID(at: time, random: UInt128.random(in: 0...UInt128.max))
    }
}
