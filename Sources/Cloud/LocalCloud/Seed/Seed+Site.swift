import AWSCore
import AWSShapes
import CloudCore
import Crypto
import FoundationEssentials
import JSON
import Logging

extension Seed {
    private struct Page: Sendable {
        var key: String
        var bytes: [UInt8]
        var contentType: String
        var cacheControl: String

        /// An object's ETag is the MD5 of its content when it was put whole and is not encrypted by KMS.
        var eTag: String { Insecure.MD5.hash(data: bytes).map { $0 }.hexEncoded }
    }

    /// Publishes `site/` as `scripts/deploy.sh` does: what is new or changed is put, what is gone is deleted.
    func publishSite(bucket: String) async throws {
        let pages = try Self.pages(root + "/site") + [configuration()]
        guard pages.count > 1 else {
            logger.notice("no site", metadata: ["path": "\(root)/site"])
            return
        }
        let published = try await self.published(bucket)
        let wanted = Set(pages.map(\.key))
        let changed = pages.filter { published[$0.key] != $0.eTag }
        let gone = published.keys.filter { !wanted.contains($0) && !$0.hasSuffix(".md") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for page in changed {
                group.addTask {
                    _ = try await call(
                        S3.PutObject.self,
                        .init(
                            bucket: bucket, key: page.key, body: Blob(page.bytes), cacheControl: page.cacheControl,
                            contentType: page.contentType))
                }
            }
            for key in gone {
                group.addTask { _ = try await call(S3.DeleteObject.self, .init(bucket: bucket, key: key)) }
            }
            try await group.waitForAll()
        }
        logger.debug("site published", metadata: ["put": "\(changed.count)", "deleted": "\(gone.count)"])
    }

    /// Where the pages find Cognito; the API is on their own origin.
    private func configuration() -> Page {
        let json: JSONValue = [
            "region": .string(registry.settings.region),
            "userPoolClientId": .string(outputs["UserPoolClientId"] ?? ""),
            "cognitoEndpoint": .string(registry.settings.endpoint.value),
        ]
        return Page(
            key: "config.json", bytes: json.utf8Bytes(), contentType: "application/json", cacheControl: "no-cache")
    }

    /// ETags by key.
    private func published(_ bucket: String) async throws -> [String: String] {
        var tags: [String: String] = [:]
        var token: String?
        repeat {
            let reply = try await call(S3.ListObjectsV2.self, .init(bucket: bucket, continuationToken: token))
            for object in reply.contents ?? [] {
                if let key = object.key { tags[key] = object.eTag?.filter { $0 != "\"" } ?? "" }
            }
            token = reply.nextContinuationToken
        } while token != nil
        return tags
    }

    private static func pages(_ folder: String) throws -> [Page] {
        let files = FileManager.default
        guard let names = try? files.subpathsOfDirectory(atPath: folder) else { return [] }
        return try names.sorted().compactMap { name in
            let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
            guard !isHidden, !name.hasSuffix(".md"), name != "config.json" else { return nil }
            var isFolder = false
            let path = "\(folder)/\(name)"
            guard files.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { return nil }
            guard let data = files.contents(atPath: path) else {
                throw LocalCloudError.fileUnusable(path, reason: "it cannot be read")
            }
            return Page(
                key: name, bytes: Array(data), contentType: contentType(name), cacheControl: "public, max-age=300")
        }
    }

    /// As the AWS command line guesses it when it publishes.
    static func contentType(_ name: String) -> String {
        switch name.split(separator: ".").last.map({ $0.lowercased() }) {
        case "html": "text/html"
        case "css": "text/css"
        case "js", "mjs": "text/javascript"
        case "json": "application/json"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "ico": "image/vnd.microsoft.icon"
        case "woff2": "font/woff2"
        case "txt": "text/plain"
        case "webmanifest": "application/manifest+json"
        default: "application/octet-stream"
        }
    }
}
