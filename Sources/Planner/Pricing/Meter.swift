/// What AWS meters: a name of the price list, such as `lambda/requests` or `dynamodb/write-request-units`.
public struct Meter: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}
