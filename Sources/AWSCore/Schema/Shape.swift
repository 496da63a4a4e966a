/// A shape of a service model: facts that the protocol engine and the validator read. Made by `make shapes`.
public final class Shape: Sendable {
    public enum Kind: Sendable {
        case boolean, integer, long, float, double, string, blob, timestamp, list, map, structure
    }

    /// Limits from the model; lengths count characters for strings, bytes for blobs, elements for lists and maps.
    public struct Constraints: Sendable {
        public let minimum: Int64?
        public let maximum: Int64?
        public let pattern: String?
        public let values: [String]?

        public init(minimum: Int64? = nil, maximum: Int64? = nil, pattern: String? = nil, values: [String]? = nil) {
            self.minimum = minimum
            self.maximum = maximum
            self.pattern = pattern
            self.values = values
        }
        public static let none = Constraints()
    }

    public let name: String
    public let kind: Kind
    /// A structure's members.
    public let members: [Member]
    /// A list's element or a map's value.
    public let element: Member?
    /// A map's key.
    public let key: Member?
    /// XML lists and maps without a wrapping element.
    public let isFlattened: Bool
    public let constraints: Constraints
    /// The member that is the whole HTTP body, when there is one.
    public let payload: String?
    /// A union: exactly one member is set.
    public let isUnion: Bool
    public let timestampFormat: TimestampFormat?
    /// Never log a value of this shape.
    public let isSensitive: Bool
    /// For exceptions: status, fault and the code of awsQuery.
    public let error: ErrorTraits?

    public struct ErrorTraits: Sendable {
        public let status: Int
        public let isServerFault: Bool
        public let queryCode: String?
        public init(status: Int, isServerFault: Bool = false, queryCode: String? = nil) {
            self.status = status
            self.isServerFault = isServerFault
            self.queryCode = queryCode
        }
    }

    public init(
        _ name: String, _ kind: Kind, members: [Member] = [], element: Member? = nil, key: Member? = nil,
        flattened: Bool = false, constraints: Constraints = .none, payload: String? = nil, union: Bool = false,
        timestampFormat: TimestampFormat? = nil, sensitive: Bool = false, error: ErrorTraits? = nil
    ) {
        self.name = name
        self.kind = kind
        self.members = members
        self.element = element
        self.key = key
        self.isFlattened = flattened
        self.constraints = constraints
        self.payload = payload
        self.isUnion = union
        self.timestampFormat = timestampFormat
        self.isSensitive = sensitive
        self.error = error
    }

    /// The shape of operations without input or output.
    public static let unit = Shape("Unit", .structure)

    // Simple shapes without limits.
    public static let boolean = Shape("Boolean", .boolean)
    public static let integer = Shape("Integer", .integer)
    public static let long = Shape("Long", .long)
    public static let float = Shape("Float", .float)
    public static let double = Shape("Double", .double)
    public static let string = Shape("String", .string)
    public static let blob = Shape("Blob", .blob)
    public static let timestamp = Shape("Timestamp", .timestamp)

    public func member(_ name: String) -> Member? { members.first { $0.name == name } }
}

public enum TimestampFormat: String, Sendable { case iso8601, rfc822, unixTimestamp }

/// A use of a shape within another: where it travels and under which name.
public struct Member: Sendable {
    public enum Location: Sendable { case body, header, headers, uri, querystring, statusCode }

    /// The name in the API and in a `Document`.
    public let name: String
    /// The name on the wire (a JSON key, an XML element, a header, a label, a query name or a header prefix).
    public let wireName: String
    /// Of a header or of several, in lower case, as they are compared.
    let headerName: String
    public let location: Location
    public let isRequired: Bool
    public let isXMLAttribute: Bool
    public let isFlattened: Bool
    public let isStreaming: Bool
    public let isIdempotencyToken: Bool
    public let xmlNamespace: String?
    public let timestampFormat: TimestampFormat?
    private let targetShape: @Sendable () -> Shape

    /// The member's shape; resolved when asked for, because shapes may be recursive.
    public var shape: Shape { targetShape() }

    public init(
        _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape, wire: String? = nil,
        in location: Location = .body, required: Bool = false, xmlAttribute: Bool = false, flattened: Bool = false,
        streaming: Bool = false, idempotencyToken: Bool = false, xmlNamespace: String? = nil,
        timestampFormat: TimestampFormat? = nil
    ) {
        self.name = name
        self.wireName = wire ?? name
        headerName = location == .header || location == .headers ? (wire ?? name).inLowerCase() : ""
        self.location = location
        self.isRequired = required
        self.isXMLAttribute = xmlAttribute
        self.isFlattened = flattened
        self.isStreaming = streaming
        self.isIdempotencyToken = idempotencyToken
        self.xmlNamespace = xmlNamespace
        self.timestampFormat = timestampFormat
        self.targetShape = shape
    }
}
