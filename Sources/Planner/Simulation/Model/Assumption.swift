/// A number that nobody gave and the engine therefore assumes, with its source.
public struct Assumption: Sendable, Equatable {
    /// Such as `lambda.scalingRate`.
    public let name: String
    /// Such as `1,000 environments each 10 s a function`.
    public let value: String
    /// A page's title and the day it was read, or the measurement.
    public let source: String

    public init(name: String, value: String, source: String) {
        self.name = name
        self.value = value
        self.source = source
    }
}
