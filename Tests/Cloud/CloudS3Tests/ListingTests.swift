import AWSCore
import AWSShapes
import Testing

@testable import CloudS3

struct ListingTests {
    private let cloud: TestCloud
    private static let keys = [
        "a", "a/1", "a/2", "a/b/3", "b", "c d/4", "c/5", "\u{e9}/6", "e\u{301}/7", "\u{FFFD}/8", "\u{1F600}/9",
    ]

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket()
        for key in Self.keys.shuffled() { try await cloud.put("shop", key) }
    }

    /// What S3 shows: the keys and rolled-up prefixes of a bucket in the order of their bytes, worked out plainly.
    private static func expected(prefix: String, delimiter: String?) -> [String] {
        var seen: [String] = []
        for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        where key.utf8.starts(with: prefix.utf8) {
            var shown = key
            if let delimiter, let mark = key.dropFirst(prefix.count).firstRange(of: delimiter) {
                shown = String(key[..<mark.upperBound])
            }
            if seen.last.map({ !$0.utf8.elementsEqual(shown.utf8) }) ?? true { seen.append(shown) }
        }
        return seen
    }

    @Test(arguments: ["", "a", "a/", "c", "x"], [nil, "/", "b"] as [String?])
    func pagesOfAnySizeShowTheSame(prefix: String, delimiter: String?) async throws {
        let expected = Self.expected(prefix: prefix, delimiter: delimiter)
        for size in [1, 2, 3, 1000] {
            var shown: [String] = []
            var token: String?
            repeat {
                let page = try await cloud.send(
                    S3.ListObjectsV2.self,
                    .init(
                        bucket: "shop", delimiter: delimiter, encodingType: "url", maxKeys: size, prefix: prefix,
                        continuationToken: token))
                let part = (page.contents ?? []).compactMap(\.key) + (page.commonPrefixes ?? []).compactMap(\.prefix)
                #expect(page.keyCount == part.count)
                #expect(part.count <= size)
                shown += part.map { $0.percentDecoded() }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                token = page.nextContinuationToken
                #expect(page.isTruncated == (token != nil))
            } while token != nil
            #expect(shown.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        }
    }

    @Test func theOlderFormPagesByMarker() async throws {
        var shown: [String] = []
        var marker: String?
        repeat {
            let page = try await cloud.send(
                S3.ListObjects.self, .init(bucket: "shop", delimiter: "/", marker: marker, maxKeys: 2))
            shown += ((page.contents ?? []).compactMap(\.key) + (page.commonPrefixes ?? []).compactMap(\.prefix))
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            marker = page.nextMarker
        } while marker != nil
        #expect(shown == Self.expected(prefix: "", delimiter: "/"))
    }

    @Test func startAfterAndLimits() async throws {
        let behind = try await cloud.send(S3.ListObjectsV2.self, .init(bucket: "shop", maxKeys: 2, startAfter: "a/1"))
        #expect(behind.contents?.map(\.key) == ["a/2", "a/b/3"])
        let none = try await cloud.send(S3.ListObjectsV2.self, .init(bucket: "shop", maxKeys: 0))
        #expect(none.keyCount == 0)
        #expect(none.isTruncated == false)
        #expect(await cloud.refusal(S3.ListObjectsV2.self, .init(bucket: "shop", maxKeys: -1)) == "InvalidArgument")
        #expect(
            await cloud.refusal(S3.ListObjectsV2.self, .init(bucket: "shop", continuationToken: "?"))
                == "InvalidArgument")
        #expect(
            await cloud.refusal(S3.ListObjectsV2.self, .init(bucket: "shop", encodingType: "x")) == "InvalidArgument")
    }

    @Test func versionsPageTheSame() async throws {
        try await cloud.makeBucket("old", versioned: true)
        for round in 0..<3 { for key in ["a", "b/1", "b/2", "c"] { try await cloud.put("old", key, "\(round)") } }
        try await cloud.send(S3.DeleteObject.self, .init(bucket: "old", key: "c"))
        func all(size: Int, delimiter: String? = nil) async throws -> [String] {
            var shown: [String] = []
            var marker: (String?, String?) = (nil, nil)
            while true {
                let page = try await cloud.send(
                    S3.ListObjectVersions.self,
                    .init(
                        bucket: "old", delimiter: delimiter, keyMarker: marker.0, maxKeys: size,
                        versionIdMarker: marker.1))
                shown += (page.versions ?? []).map { "\($0.key ?? "") \($0.versionId ?? "")" }
                shown += (page.deleteMarkers ?? []).map { "\($0.key ?? "") \($0.versionId ?? "")" }
                shown += (page.commonPrefixes ?? []).compactMap(\.prefix)
                guard page.isTruncated == true else { return shown.sorted() }
                marker = (page.nextKeyMarker, page.nextVersionIdMarker)
            }
        }
        let whole = try await all(size: 1000)
        #expect(whole.count == 13)
        #expect(Set(whole).count == 13)
        for size in [1, 2, 5] { #expect(try await all(size: size) == whole) }
        #expect(try await all(size: 1, delimiter: "/") == all(size: 1000, delimiter: "/"))
        #expect(try await all(size: 1000, delimiter: "/").count == 8)
        #expect(
            await cloud.refusal(S3.ListObjectVersions.self, .init(bucket: "old", versionIdMarker: "x"))
                == "InvalidArgument")
    }
}
