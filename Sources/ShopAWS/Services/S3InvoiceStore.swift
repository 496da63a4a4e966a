import AWSCore
import S3Shapes
import Shop

/// Documents in a bucket; the bucket's own settings encrypt them.
public struct S3InvoiceStore: InvoiceStore {
    private let caller: any AWSCaller
    private let bucket: String

    public init(caller: any AWSCaller, bucket: String) {
        self.caller = caller
        self.bucket = bucket
    }

    public func put(key: String, bytes: [UInt8], contentType: String) async throws {
        _ = try await caller.call(
            S3.PutObject.self, .init(bucket: bucket, key: key, body: Blob(bytes), contentType: contentType))
    }

    public func presignedURL(key: String, expiresIn seconds: Int64) async throws -> String {
        try await caller.presign(S3.GetObject.self, .init(bucket: bucket, key: key), expires: Int(seconds))
    }
}
