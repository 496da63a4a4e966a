import AWSCore
import AWSShapes
import CloudCore
import Crypto
import Foundation
import Testing

@testable import CloudKMS

struct StoreTests {
    @Test func `everything is there after a restart`() async throws {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            let first = try TestCloud(directory: directory, clock: clock)
            let key = try await first.makeKey(policy: PolicyTests.template)
            _ = try await first.send(KMS.CreateAlias.self, .init(aliasName: "alias/shop", targetKeyId: key.keyId))
            _ = try await first.send(
                KMS.TagResource.self, .init(keyId: key.keyId, tags: [.init(tagKey: "a", tagValue: "\"1\"")]))
            _ = try await first.send(KMS.EnableKeyRotation.self, .init(keyId: key.keyId, rotationPeriodInDays: 90))
            let old = try await first.encrypt("old", key.keyId)
            _ = try await first.send(KMS.RotateKeyOnDemand.self, .init(keyId: key.keyId))
            let new = try await first.encrypt("new", key.keyId)
            let doomed = try await first.makeKey()
            _ = try await first.send(KMS.ScheduleKeyDeletion.self, .init(keyId: doomed.keyId))

            let second = try TestCloud(directory: directory, clock: clock, seed: 2)

            #expect(second.kms.allKeys == first.kms.allKeys)
            #expect(second.kms.allAliases == first.kms.allAliases)
            #expect(try await second.decrypt(old) == "old")
            #expect(try await second.decrypt(new) == "new")
            #expect(try await second.describe("alias/shop").keyId == key.keyId)
        }
    }

    @Test func `materials are wrapped, and the root key is its owner's alone`() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            let key = try await cloud.makeKey().keyId
            let material = try #require(cloud.kms.loadedKey(key)?.materials.first)
            let plain = material.key.withUnsafeBytes { Data($0) }

            for file in try FileManager.default.contentsOfDirectory(atPath: directory) {
                let bytes = try #require(FileManager.default.contents(atPath: "\(directory)/\(file)"))
                #expect(bytes.range(of: plain) == nil, "\(file) shows a key")
            }
            let facts = try FileManager.default.attributesOfItem(atPath: directory + "/kms.key")
            #expect(facts[.posixPermissions] as? Int == 0o600)
            #expect(facts[.size] as? Int == 32)
        }
    }

    @Test func `without the right root key the service does not start`() async throws {
        try await withDirectory { directory in
            let path = directory + "/kms.key"
            let cloud = try TestCloud(directory: directory)
            _ = try await cloud.makeKey()

            // Gone.
            let good = try #require(FileManager.default.contents(atPath: path))
            try FileManager.default.removeItem(atPath: path)
            let gone = #expect(throws: RootKey.Failure.self) { try TestCloud(directory: directory) }
            #expect(gone?.description.contains("the root key is gone") == true)
            #expect(!FileManager.default.fileExists(atPath: path))
            // Cut short.
            FileManager.default.createFile(atPath: path, contents: good.dropLast())
            #expect(throws: RootKey.Failure.self) { try TestCloud(directory: directory) }
            // Another one.
            FileManager.default.createFile(atPath: path, contents: Data(good.reversed()))
            #expect(throws: (any Error).self) { try TestCloud(directory: directory) }
            // The right one again.
            FileManager.default.createFile(atPath: path, contents: good)
            #expect(try TestCloud(directory: directory).kms.allKeys.count == 1)
        }
    }

    @Test func `a root key that cannot be read or written is a failure with its path`() throws {
        let error = #expect(throws: RootKey.Failure.self) {
            try RootKey.load(path: "/nowhere/kms.key", random: SystemRandom()) { true }
        }
        #expect(error?.path == "/nowhere/kms.key.new")
        #expect(throws: RootKey.Failure.self) {
            try RootKey.load(path: "/dev/null/kms.key", random: SystemRandom()) { true }
        }
    }
}
