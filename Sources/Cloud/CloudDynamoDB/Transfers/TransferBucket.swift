import AWSCore
import AWSShapes
import CloudCore

/// The bucket of a transfer, reached with the permissions of who asked for the transfer.
///
/// Source: Amazon DynamoDB Developer Guide, "Requesting a table import" and "Requesting a table export".
struct TransferBucket: Sendable {
    let registry: ServiceRegistry
    let name: String
    /// The account that it has to belong to; nil when any will do.
    let owner: String?
    let principal: Principal

    /// The next keys behind a prefix, in their order, and where the ones after them begin.
    func list(_ prefix: String?, from token: String?) async throws -> (keys: [String], next: String?) {
        let page = try await asked {
            try await registry.call(
                S3.ListObjectsV2.self,
                .init(bucket: name, prefix: prefix, continuationToken: token, expectedBucketOwner: owner),
                as: principal)
        }
        return ((page.contents ?? []).compactMap(\.key), page.isTruncated == true ? page.nextContinuationToken : nil)
    }

    func read(_ key: String) async throws -> [UInt8] {
        try await asked {
            try await registry.call(
                S3.GetObject.self, .init(bucket: name, key: key, expectedBucketOwner: owner), as: principal)
        }.body?.bytes ?? []
    }

    /// - Returns: the entity tag, without its quotes.
    @discardableResult
    func write(
        _ bytes: [UInt8], as key: String, encryption: String? = nil, encryptionKey: String? = nil
    ) async throws -> String {
        let answer = try await asked {
            try await registry.call(
                S3.PutObject.self,
                .init(
                    bucket: name, key: key, body: Blob(bytes),
                    serverSideEncryption: encryption == "KMS" ? "aws:kms" : encryption, ssekmsKeyId: encryptionKey,
                    expectedBucketOwner: owner),
                as: principal)
        }
        return (answer.eTag ?? "").filter { $0 != "\"" }
    }

    private func asked<Value>(_ call: () async throws -> Value) async throws -> Value {
        do { return try await call() } catch let error as AWSError { throw Transfer.Failure(error) }
    }
}
