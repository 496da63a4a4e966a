import AWSCore
import AWSShapes
import CloudCore
import JSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The way of a table's items from a bucket, or into one: an import or an export.
struct Transfer: Sendable {
    enum Direction: Int, Sendable { case `import` = 0, export = 1 }

    enum Status: String, Sendable {
        case inProgress = "IN_PROGRESS"
        case completed = "COMPLETED"
        case failed = "FAILED"
    }

    struct Counts: Sendable, Hashable {
        /// Items that were found.
        var processed = 0
        /// Items that arrived.
        var moved = 0
        /// Items that could not.
        var errors = 0
        /// Of the items as they are in files, uncompressed.
        var bytes = 0
    }

    /// Why it ended early.
    struct Failure: Error, Sendable, Hashable {
        let code: String
        let message: String

        /// What S3 said.
        init(_ error: AWSError) { self.init("S3\(error.code)", error.message) }

        init(_ code: String, _ message: String) {
            self.code = code
            self.message = message
        }

        static let items = Failure(
            "ItemValidationError",
            "Some of the items failed validation checks. Please check CloudWatch error logs for more details.")
        static let unknown = Failure("InternalServerError", "The request processing has failed.")
    }

    let id: Int64
    let direction: Direction
    let arn: String
    let tableARN: String
    let tableID: String
    /// As it was asked for: an `ImportTable` or an `ExportTableToPointInTime`.
    let request: Data
    /// Who asked, and whose permissions S3 looks at.
    let principal: Principal
    let started: Timestamp
    /// The time whose items an export has.
    let exportTime: Timestamp?
    let ended: Timestamp?
    let status: Status
    let counts: Counts
    let failure: Failure?
    /// The key of an export's summary.
    let manifest: String?

    /// What comes behind the last slash of the ARN.
    var name: String { arn.split(separator: "/").last.map(String.init) ?? arn }

    // MARK: - Limits

    /// How long a token stands for its request (API Reference, "ImportTable"), and how long a transfer is remembered.
    static let tokenLifetime = Duration.seconds(8 * 3600)
    static let lifetime = Duration.seconds(90 * 86_400)

    /// At once (Developer Guide, "Import format quotas and validation" and "Quotas in Amazon DynamoDB").
    static func limit(_ direction: Direction) -> Int { direction == .import ? 50 : 300 }

    func input<Operation: AWSOperation>(of operation: Operation.Type) throws -> Operation.Input
    where Operation.Input: AWSStructure {
        try StoredRequest.decode(request, of: operation)
    }
}

extension Principal {
    /// A principal as text, and back.
    var stored: String {
        let parts: [JSONValue] =
            switch self {
            case .root(let account): ["root", .string(account)]
            case .role(let name, let session): ["role", .string(name), .string(session)]
            case .service(let name, let source): ["service", .string(name)] + (source.map { [.string($0)] } ?? [])
            case .anonymous: ["anonymous"]
            }
        return JSONValue.array(parts).serialized()
    }

    /// Nobody, when the text is none of ours.
    init(stored: String) {
        let parts = (try? JSONValue(parsing: stored))?.arrayValue?.compactMap(\.stringValue) ?? []
        switch (parts.first, parts.count) {
        case ("root", 2): self = .root(accountID: parts[1])
        case ("role", 3): self = .role(name: parts[1], sessionName: parts[2])
        case ("service", 2): self = .service(parts[1])
        case ("service", 3): self = .service(parts[1], sourceARN: parts[2])
        default: self = .anonymous
        }
    }
}
