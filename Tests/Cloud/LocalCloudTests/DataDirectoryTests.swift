import AWSCore
import CloudCore
import Foundation
import Testing

@testable import LocalCloud

@Suite struct DataDirectoryTests {
    private func mode(_ path: String) throws -> Int {
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(facts[.posixPermissions] as? NSNumber).intValue
    }

    @Test func theFolderIsItsOwnersAlone() throws {
        let scratch = try Scratch()
        let directory = try DataDirectory(scratch.path + "/a/b")
        defer { directory.close() }
        #expect(try mode(directory.path) == 0o700)
        #expect(FileManager.default.fileExists(atPath: directory.outbox))
        #expect(!directory.isTemporary)
    }

    @Test func oneAtATime() throws {
        let scratch = try Scratch()
        let first = try DataDirectory(scratch.path)
        let expected = LocalCloudError.alreadyRunning(directory: scratch.path, process: DataDirectory.processID)
        #expect(throws: expected) { try DataDirectory(scratch.path) }
        #expect(expected.description.contains("process \(DataDirectory.processID)"))
        #expect(expected.description.contains("--data-dir"))
        first.close()
        try DataDirectory(scratch.path).close()
    }

    @Test func aTemporaryOneIsRemoved() throws {
        let directory = try DataDirectory(nil)
        #expect(directory.isTemporary)
        #expect(try mode(directory.path) == 0o700)
        directory.close()
        #expect(!FileManager.default.fileExists(atPath: directory.path))
    }

    @Test func aFileInTheWayIsExplained() throws {
        let scratch = try Scratch()
        let path = try scratch.file("taken", "")
        let error = #expect(throws: LocalCloudError.self) { try DataDirectory(path) }
        #expect(error?.description.contains(path) == true)
    }

    @Test(arguments: [("/a/./b/../c", "/a/c"), ("/a//b/", "/a/b"), ("/..", "/")])
    func absolute(path: String, expected: String) {
        #expect(DataDirectory.absolute(path) == expected)
    }

    @Test func relativePathsStartFromHere() {
        #expect(DataDirectory.absolute("x/y") == FileManager.default.currentDirectoryPath + "/x/y")
    }

    // MARK: - Keys

    @Test func keysAreMadeOnceADirectory() throws {
        let (one, two) = (try Scratch(), try Scratch())
        let directory = try DataDirectory(one.path)
        defer { directory.close() }
        let first = try AccountKeys(in: directory, random: SystemRandom())
        let again = try AccountKeys(in: directory, random: SystemRandom())
        #expect(first.credentials == again.credentials)
        #expect(first.demo == again.demo && first.admin == again.admin)
        #expect(try mode(one.path + "/keys.json") == 0o600)

        let other = try DataDirectory(two.path)
        defer { other.close() }
        let others = try AccountKeys(in: other, random: SystemRandom())
        #expect(others.credentials != first.credentials)
        #expect(others.demo.password != first.demo.password)
    }

    @Test func keysLookLikeKeysAndPasswordsPassThePolicy() throws {
        let directory = try DataDirectory(nil)
        defer { directory.close() }
        let keys = try AccountKeys(in: directory, random: SystemRandom())
        #expect(keys.credentials.accessKeyID.hasPrefix("AKIA") && keys.credentials.accessKeyID.count == 20)
        #expect(keys.credentials.secretAccessKey.count == 40)
        for password in [keys.demo.password, keys.admin.password] {
            #expect(password.count >= 10)
            let kinds = [password.contains { $0.isUppercase }, password.contains { $0.isLowercase }]
            #expect(kinds == [true, true])
            #expect(password.contains { $0.isNumber })
        }
        #expect(keys.demo.password != keys.admin.password)
    }

    @Test(arguments: ["", "{", #"{"accessKeyId":"AKIA"}"#])
    func brokenKeysAreNotReplacedSilently(text: String) throws {
        let scratch = try Scratch()
        let path = try scratch.file("keys.json", text)
        let directory = try DataDirectory(scratch.path)
        defer { directory.close() }
        let error = #expect(throws: LocalCloudError.self) { try AccountKeys(in: directory, random: SystemRandom()) }
        #expect(error?.description.hasPrefix(path) == true)
    }

    @Test func privateFilesAreReplacedWhole() throws {
        let scratch = try Scratch()
        let path = try scratch.file("secret", String(repeating: "x", count: 100_000))
        try PrivateFile.write("short", to: path)
        #expect(PrivateFile.read(path) == "short")
        #expect(try mode(path) == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["secret"])
        #expect(throws: LocalCloudError.self) { try PrivateFile.write("x", to: scratch.path + "/none/file") }
        #expect(PrivateFile.read(scratch.path + "/nothing") == nil)
    }
}
