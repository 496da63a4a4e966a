import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Synchronization
import Testing

@testable import CloudS3

struct EncryptionTests {
    @Test func aBucketKeySavesRequestsToKMS() async throws {
        let cloud = try TestCloud()
        try await cloud.makeSealedBucket()
        for index in 0..<10 { try await cloud.put("sealed", "k\(index)") }
        #expect(cloud.kms.count("GenerateDataKey") == 1)
        for index in 0..<10 { #expect(try await cloud.get("sealed", "k\(index)") == "hello") }
        #expect(cloud.kms.count("Decrypt") == 1)
        #expect(cloud.kms.calls.withLock { $0.allSatisfy { $0.context == ["aws:s3:arn": "arn:aws:s3:::sealed"] } })
        cloud.clock.advance(by: .seconds(301))
        try await cloud.put("sealed", "later")
        _ = try await cloud.get("sealed", "k0")
        #expect(cloud.kms.count("GenerateDataKey") == 2)
        #expect(cloud.kms.count("Decrypt") == 2)
        let head = try await cloud.send(S3.HeadObject.self, .init(bucket: "sealed", key: "k0"))
        #expect(head.serverSideEncryption == "aws:kms")
        #expect(head.ssekmsKeyId == KeyStandIn.arn)
        #expect(head.bucketKeyEnabled == true)
    }

    @Test func withoutABucketKeyEveryObjectHasItsOwn() async throws {
        let cloud = try TestCloud()
        try await cloud.makeSealedBucket(bucketKey: false)
        for index in 0..<3 { try await cloud.put("sealed", "k\(index)") }
        #expect(cloud.kms.count("GenerateDataKey") == 3)
        #expect(
            cloud.kms.calls.withLock { $0.map { $0.context["aws:s3:arn"] } }
                == (0..<3).map { "arn:aws:s3:::sealed/k\($0)" })
    }

    @Test func aRefusalOfKMSIsARefusalOfS3() async throws {
        let cloud = try TestCloud()
        try await cloud.makeSealedBucket(bucketKey: false)
        try await cloud.put("sealed", "k")
        for (code, expected) in [
            ("AccessDeniedException", "AccessDenied"), ("DisabledException", "KMS.DisabledException"),
            ("NotFoundException", "KMS.NotFoundException"),
        ] {
            cloud.kms.refusal.withLock { $0 = AWSError(code, "no") }
            #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "sealed", key: "k")) == expected)
            #expect(
                await cloud.refusal(S3.PutObject.self, .init(bucket: "sealed", key: "n", body: Blob([1]))) == expected)
        }
        cloud.kms.refusal.withLock { $0 = nil }
        #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "sealed", key: "n")) == "NoSuchKey")
    }

    @Test func theCallerAsksKMSNotS3() async throws {
        let cloud = try TestCloud()
        try await cloud.makeSealedBucket()
        let keys = try await cloud.role("p", ["Effect": "Allow", "Action": "s3:*", "Resource": "*"])
        #expect(
            await cloud.refusal(S3.PutObject.self, .init(bucket: "sealed", key: "n", body: Blob([1])), as: keys)
                == "AccessDenied")
        let both = try await cloud.role(
            "q", ["Effect": "Allow", "Action": ["s3:*", "kms:GenerateDataKey"], "Resource": "*"])
        #expect(
            await cloud.refusal(S3.PutObject.self, .init(bucket: "sealed", key: "n", body: Blob([1])), as: both) == nil)
    }

    @Test(arguments: [100, 200_000]) func nothingReadableIsOnDisk(size: Int) async throws {
        try await withDirectory { directory in
            let secret = String(repeating: "top secret invoice! ", count: size / 20 + 1)
            do {
                let cloud = try TestCloud(directory: directory)
                try await cloud.makeSealedBucket()
                try await cloud.makeBucket("plain")
                try await cloud.put("sealed", "k", secret)
                try await cloud.put("plain", "k", secret)
            }
            let files = try FileManager.default.subpathsOfDirectory(atPath: directory)
            #expect(files.contains { $0.hasPrefix("s3/") } == (size > 100_000))
            for file in files {
                let bytes = FileManager.default.contents(atPath: directory + "/" + file) ?? Data()
                #expect(bytes.range(of: Data("top secret".utf8)) == nil, "\(file)")
            }
            // A second start reads both.
            let again = try TestCloud(directory: directory)
            #expect(try await again.get("sealed", "k") == secret)
            #expect(try await again.get("plain", "k") == secret)
        }
    }

    @Test func damageIsNoticed() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            try await cloud.put("shop", "k", String(repeating: "x", count: 100_000))
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: directory + "/s3").first)
            let path = directory + "/s3/" + name
            var bytes = try #require(FileManager.default.contents(atPath: path))
            bytes[500] ^= 1
            try bytes.write(to: URL(fileURLWithPath: path))
            #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "k")) == "InternalError")
        }
    }

    @Test func whatACrashLeftIsSweptUp() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try TestCloud(directory: directory)
                try await cloud.makeBucket()
                try await cloud.put("shop", "k", String(repeating: "x", count: 100_000))
            }
            for name in ["orphan", "half.tmp"] {
                #expect(FileManager.default.createFile(atPath: directory + "/s3/" + name, contents: Data([1])))
            }
            let cloud = try TestCloud(directory: directory)
            let loop = Task { try await cloud.s3.run() }
            defer { loop.cancel() }
            try await until { try FileManager.default.contentsOfDirectory(atPath: directory + "/s3").count == 1 }
            #expect(try await cloud.get("shop", "k").utf8.count == 100_000)
        }
    }

    @Test func replacedBodiesLeaveTheDisk() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeBucket()
            for _ in 0..<3 { try await cloud.put("shop", "k", String(repeating: "x", count: 100_000)) }
            try await until { try FileManager.default.contentsOfDirectory(atPath: directory + "/s3").count == 1 }
            try await cloud.send(S3.DeleteObject.self, .init(bucket: "shop", key: "k"))
            try await until { try FileManager.default.contentsOfDirectory(atPath: directory + "/s3").isEmpty }
        }
    }
}
