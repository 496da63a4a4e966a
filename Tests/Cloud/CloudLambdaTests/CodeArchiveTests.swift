import AWSCore
import AWSShapes
import Testing

@testable import CloudLambda

@Suite struct CodeArchiveTests {
    @Test(arguments: [true, false])
    func whatIsInIsWhatComesOut(isPacked: Bool) throws {
        var item = ZipFile.Item("lib/one.txt", String(repeating: "words ", count: 1000))
        item.isPacked = isPacked
        item.mode = 0o100640
        let archive = try CodeArchive(ZipFile.make([.init("lib/"), item], comment: "made by a test"))
        #expect(archive.entries.map(\.path) == [["lib"], ["lib", "one.txt"]])
        #expect(archive.entries.map(\.isFolder) == [true, false])
        #expect(archive.entries.map(\.permissions) == [0o755, 0o640])
        #expect(try archive.content(of: archive.entries[1]) == item.content)
    }

    @Test func systemsWithoutPermissionsHaveOrdinaryOnes() throws {
        var file = ZipFile.Item("bootstrap", "x")
        file.system = 0
        var folder = ZipFile.Item("lib/")
        folder.system = 0
        #expect(try CodeArchive(ZipFile.make([file, folder])).entries.map(\.permissions) == [0o644, 0o755])
    }

    @Test(arguments: [
        "../bootstrap", "/bootstrap", "a/../../b", "a//b", "./a", "/", "a/.", "a\0b", "",
    ])
    func namesThatLeadElsewhere(name: String) {
        #expect(throws: CodeArchive.unreadable) { try CodeArchive(ZipFile.make([.init(name, "x")])) }
    }

    @Test(arguments: ["no archive", "cut", "cut in the directory", "no bytes", "encrypted", "beyond the end"])
    func tablesThatCannotBeRead(_ damage: String) {
        var item = ZipFile.Item("bootstrap", "some text")
        if damage == "encrypted" { item.flags = 1 }
        var bytes = ZipFile.make([item])
        switch damage {
        case "no archive": bytes = Array("#!/bin/sh\necho hello, this is no archive at all\n".utf8)
        case "cut": bytes.removeLast(3)
        case "cut in the directory": bytes.removeSubrange(60..<70)
        case "no bytes": bytes = []
        // The offset of the table.
        case "beyond the end": bytes[bytes.count - 4] = 0xFF
        default: break
        }
        #expect(throws: CodeArchive.unreadable) { try CodeArchive(bytes) }
    }

    @Test(arguments: ["checksum", "too long", "too short", "method", "not packed"])
    func filesThatAreNotWhatTheTableSays(_ damage: String) throws {
        var item = ZipFile.Item("bootstrap", String(repeating: "some text", count: 100_000))
        switch damage {
        case "checksum": item.checksum = 1
        // Much more would come out than was said: a bomb.
        case "too long": item.size = 10
        case "too short": item.size = 1_000_000
        case "method": item.method = 12
        default:
            item.isPacked = false
            item.method = 8
        }
        let archive = try CodeArchive(ZipFile.make([item]))
        #expect(throws: CodeArchive.unreadable) { try archive.content(of: archive.entries[0]) }
    }

    @Test func whatIsTooLargeIsRefusedBeforeItIsUnpacked() throws {
        var items = [ZipFile.Item("a", "x"), ZipFile.Item("b", "x")]
        items[0].size = 200_000_000
        items[1].size = 62_144_000
        #expect(throws: AWSError.invalidParameter("Unzipped size must be smaller than 262144000 bytes")) {
            try CodeArchive(ZipFile.make(items))
        }
        items[1].size = 62_143_999
        _ = try CodeArchive(ZipFile.make(items))
    }

    @Test func linksAreNotBuilt() {
        var item = ZipFile.Item("passwords", "/etc/passwd")
        item.mode = 0o120777
        #expect(throws: AWSError.notBuilt("A symbolic link in a function's code")) {
            try CodeArchive(ZipFile.make([item]))
        }
    }

    @Test func anArchiveThatContradictsItselfLeavesNothing() async throws {
        try await withDirectory { directory in
            let folders = CodeFolders(dataDirectory: directory)
            for items in [
                [ZipFile.Item("a", "x"), .init("a", "y")], [.init("a", "x"), .init("a/b", "y")],
                [.init("a/b", "x"), .init("a", "y")],
            ] {
                #expect(throws: CodeArchive.unreadable) {
                    try folders.unpack(ZipFile.make(items), function: "orders")
                }
            }
            folders.sweep(keeping: [])
            #expect(files(directory + "/lambda-code/orders") == [])
        }
    }

    @Test func equalCodeIsKeptOnceAndWhatNobodyUsesGoes() async throws {
        try await withDirectory { directory in
            let folders = CodeFolders(dataDirectory: directory)
            let one = try folders.unpack(ZipFile.make([.init("bootstrap", "1")]), function: "orders")
            let again = try folders.unpack(ZipFile.make([.init("bootstrap", "1")]), function: "orders")
            let two = try folders.unpack(ZipFile.make([.init("bootstrap", "2")]), function: "orders")
            #expect(one.directory == again.directory)
            #expect(files(directory + "/lambda-code/orders").count == 2)
            folders.sweep(keeping: [two.directory])
            #expect(
                files(directory + "/lambda-code/orders").map { directory + "/lambda-code/orders/" + $0 } == [
                    two.directory
                ])
            #expect(files(two.directory) == ["bootstrap"])
        }
    }
}
