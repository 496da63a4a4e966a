import AWSCore

/// The four ways to name a key: key id, key ARN, alias name, alias ARN.
enum KeyName: Sendable, Equatable {
    case id(String)
    case alias(String)

    /// - Throws: NotFoundException for anything that names no key of this account and region.
    init(_ text: String, region: String, accountID: String) throws(AWSError) {
        if text.hasPrefix("arn:") {
            let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, parts[2] == "kms" else { throw .invalidARN(text) }
            guard parts[3] == region else { throw .invalidARN(parts[3]) }
            guard parts[4] == accountID else { throw .keyNotFound(text) }
            if parts[5].hasPrefix("key/") {
                self = .id(String(parts[5].dropFirst(4)))
            } else if parts[5].hasPrefix("alias/") {
                self = .alias(parts[5])
            } else {
                throw .invalidARN(text)
            }
        } else if text.hasPrefix("alias/") {
            self = .alias(text)
        } else {
            guard KeyID(text) != nil else { throw .invalidKeyID(text) }
            self = .id(text)
        }
    }

    /// The services whose `alias/aws/…` key AWS makes when it is first used.
    static let managedServices: Set<String> = [
        "dynamodb", "ebs", "kinesis", "lambda", "logs", "rds", "s3", "secretsmanager", "sns", "sqs", "ssm", "xray",
    ]

    /// The service of an `alias/aws/…` name.
    static func managedService(_ alias: String) -> String? {
        guard alias.hasPrefix("alias/aws/") else { return nil }
        let service = String(alias.dropFirst("alias/aws/".utf8.count))
        return managedServices.contains(service) ? service : nil
    }
}

/// A key's id as 16 bytes and whether it is a multi-Region key (`mrk-` and 32 digits instead of a UUID).
struct KeyID: Sendable, Equatable {
    var bytes: [UInt8]
    var isMultiRegion: Bool

    init(bytes: [UInt8], isMultiRegion: Bool) {
        self.bytes = bytes
        self.isMultiRegion = isMultiRegion
    }

    /// Nil when the text is not such an id.
    init?(_ text: String) {
        isMultiRegion = text.hasPrefix("mrk-")
        let digits: String
        if isMultiRegion {
            digits = String(text.dropFirst(4))
        } else {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
            digits = parts.joined()
        }
        guard digits.utf8.count == 32, let bytes = [UInt8](hex: digits) else { return nil }
        self.bytes = bytes
    }

    var text: String {
        let hex = bytes.hexEncoded
        if isMultiRegion { return "mrk-" + hex }
        let digits = Array(hex.utf8)
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
            .joined(separator: "-")
    }
}
