import AWSCore
import AWSShapes
import CloudCore
import Foundation
import Testing

@testable import CloudS3

/// Bodies of middling size: those between a row's and a file's.
struct BodyLogTests {
    private static let body = String(repeating: "invoice ", count: 2500)

    @Test func aBodyIsInTheLogAndIsThereAfterAStart() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try TestCloud(directory: directory)
                try await cloud.makeBucket()
                try await cloud.put("shop", "k", Self.body)
                #expect(try segments(directory) == ["1"])
                #expect(try await cloud.get("shop", "k") == Self.body)
            }
            let again = try TestCloud(directory: directory)
            #expect(try await again.get("shop", "k") == Self.body)
            // Nothing is written behind what an earlier run may have left half done.
            try await again.put("shop", "l", Self.body)
            #expect(try segments(directory) == ["1", "2"])
        }
    }

    /// As version 1 of the store kept them: up to 64 KB in SQLite.
    @Test func aBodyThatAnOlderVersionKeptInItsRowIsStillRead() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            let bucket = try #require(cloud.s3.bucket(named: "shop"))
            let (sealed, sealing) = try await cloud.s3.cipher.seal(
                Array(Self.body.utf8), in: bucket, key: "k", EncryptionChoice(algorithm: .s3), .testing)
            var draft = try cloud.s3.draft(key: "k", in: bucket, storageClass: nil)
            draft.size = Self.body.utf8.count
            draft.attributes.sealing = sealing
            _ = try await cloud.s3.store.put(
                draft, .inline(sealed), in: bucket, keepsVersions: false, condition: .none)
            #expect(try await cloud.get("shop", "k") == Self.body)
        }
    }

    @Test func damageIsNoticed() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            try await cloud.put("shop", "k", Self.body)
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: directory + "/s3.segments/1"))
            try file.seek(toOffset: 500)
            try file.write(contentsOf: Data(repeating: 0, count: 100))
            #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "k")) == "InternalError")
        }
    }

    @Test func whatIsReplacedOrDeletedLeavesTheDisk() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            for _ in 0..<3 { try await cloud.put("shop", "k", Self.body) }
            try await until { try self.bodies(directory, "1") == 1 }
            #expect(try await cloud.get("shop", "k") == Self.body)
            try await cloud.send(S3.DeleteObject.self, .init(bucket: "shop", key: "k"))
            try await until { try self.bodies(directory, "1") == 0 }
        }
    }

    @Test func aPartIsInTheLogUntilItsUploadEnds() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            for ending in ["complete", "abort"] {
                let begun = try await cloud.send(
                    S3.CreateMultipartUpload.self, .init(bucket: "shop", key: ending))
                let id = try #require(begun.uploadId)
                let part = try await cloud.send(
                    S3.UploadPart.self,
                    .init(
                        bucket: "shop", key: ending, partNumber: 1, uploadId: id,
                        body: Blob(Array(Self.body.utf8))))
                if ending == "abort" {
                    try await cloud.send(
                        S3.AbortMultipartUpload.self, .init(bucket: "shop", key: ending, uploadId: id))
                } else {
                    try await cloud.send(
                        S3.CompleteMultipartUpload.self,
                        .init(
                            bucket: "shop", key: ending, uploadId: id,
                            multipartUpload: .init(parts: [.init(eTag: part.eTag, partNumber: 1)])))
                }
            }
            #expect(try await cloud.get("shop", "complete") == Self.body)
            try await until { try self.bodies(directory, "1") == 1 }
        }
    }

    @Test func whatACrashLeftIsSweptUp() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try TestCloud(directory: directory)
                try await cloud.makeBucket()
                let log = try #require(cloud.s3.bodies)
                try await cloud.put("shop", "a", Self.body)
                _ = try await log.write(Array(Self.body.utf8))
                try await cloud.put("shop", "b", Self.body)
                _ = try await log.write(Array(Self.body.utf8))
                #expect(try bodies(directory, "1") == 4)
            }
            do {
                let cloud = try TestCloud(directory: directory)
                _ = try await cloud.s3.bodies?.write(Array(Self.body.utf8))
            }
            let cloud = try TestCloud(directory: directory)
            let name = try await #require(cloud.s3.bodies).write(Array(Self.body.utf8))
            let loop = Task { try await cloud.s3.run() }
            defer { loop.cancel() }
            try await until { try self.segments(directory) == ["1", "3"] }
            try await until { try self.bodies(directory, "1") == 2 }
            for key in ["a", "b"] { #expect(try await cloud.get("shop", key) == Self.body) }
            // What this run writes is not the sweep's, with a row or without.
            let kept = try await cloud.s3.bodies?.read(name)
            #expect(kept == Array(Self.body.utf8))
        }
    }

    /// Its place may be given back between the look at its row and the look at its bytes.
    @Test func aBodyThatIsReplacedWhileItIsReadIsReadOldOrNew() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            try await cloud.put("shop", "k", Self.body)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { for _ in 0..<300 { try await cloud.put("shop", "k", Self.body) } }
                for _ in 0..<2 {
                    group.addTask {
                        for _ in 0..<300 {
                            let got = try await cloud.get("shop", "k")
                            #expect(got == Self.body)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func aBodyWhosePlaceIsGoneIsLookedForAgain() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            try await cloud.put("shop", "k", Self.body)
            let bucket = try #require(cloud.s3.bucket(named: "shop"))
            let (before, _) = try #require(try cloud.s3.store.load(bucket, "k", version: nil))
            try await cloud.put("shop", "k", Self.body + "2")
            try await until { try self.bodies(directory, "1") == 1 }
            let failure = await #expect(throws: FileFailure.self) {
                try await cloud.s3.body(of: before, nil, in: bucket, .testing)
            }
            #expect(failure?.isMissing == true)
        }
    }

    @Test func aFullSegmentIsFollowedByAnother() async throws {
        try await withDirectory { directory in
            let numbers = Numbers()
            let log = try BodyLog(directory: directory + "/log", durability: .full, segmentSize: 16384) {
                await numbers.next()
            }
            var spans: [BodyLog.Span] = []
            for index in 0..<9 {
                spans.append(try await log.append([UInt8](repeating: UInt8(index), count: 5000)))
                try log.sync(spans[index])
            }
            #expect(spans.map(\.segment) == [1, 1, 2, 2, 3, 3, 4, 4, 5])
            #expect(spans.map(\.offset) == [0, 8192, 0, 8192, 0, 8192, 0, 8192, 0])
            for (index, span) in spans.enumerated() {
                #expect(try log.read(span) == [UInt8](repeating: UInt8(index), count: 5000))
                #expect(BodyLog.Span(name: span.name) == span)
            }
        }
    }

    @Test func aNumberThatWasGivenBeforeIsPassedOver() async throws {
        try await withDirectory { directory in
            func body(_ number: UInt8) async throws -> BodyLog.Span {
                let numbers = Numbers()
                let log = try BodyLog(directory: directory, durability: .process) { await numbers.next() }
                let span = try await log.append([number, number])
                #expect(try log.read(span) == [number, number])
                return span
            }
            let numbers = [try await body(1).segment, try await body(2).segment]
            #expect(numbers == [1, 2])
        }
    }

    @Test(arguments: ["", "@", "@1", "@1:2", "@1:2+x", "1:2+3", "@1:2+3+4", "3F2504E0-4F89-11D3-9A0C-0305E82C3301"])
    func otherNamesAreNoSpans(name: String) { #expect(BodyLog.Span(name: name) == nil) }

    private func segments(_ directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory + "/s3.segments").sorted()
    }

    /// How many bodies' worth a segment takes on the disk; a file system may take a block more for itself.
    private func bodies(_ directory: String, _ name: String) throws -> Int {
        let path = directory + "/s3.segments/" + name
        let file = try FileCalls.open(path, O_RDONLY)
        defer { close(file) }
        return Int(try FileCalls.status(of: file, path).st_blocks) * 512 / Self.body.utf8.count
    }
}

private actor Numbers {
    private var last: Int64 = 0
    func next() -> Int64 {
        last += 1
        return last
    }
}
