import Testing

@testable import LocalCloud

@Suite struct LatchTests {
    @Test func everybodyGetsTheFirstValue() async throws {
        let latch = Latch<Int>()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await latch.value() } }
            await Task.yield()
            #expect(!latch.isOpen)
            latch.open(7)
            latch.open(8)
            for try await value in group { #expect(value == 7) }
        }
        #expect(latch.isOpen)
        #expect(try await latch.value() == 7)
    }

    @Test func whoeverIsCancelledWaitsNoLonger() async throws {
        let latch = Latch<Int>()
        let waiting = Task { try await latch.value() }
        await Task.yield()
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await latch.value()
        }
        await #expect(throws: CancellationError.self) { try await late.value }
    }
}

@Suite struct TemplateFileTests {
    @Test func theProgramsAreLookedForBeforeAnythingIsMade() throws {
        let scratch = try Scratch()
        let template = try scratch.file(
            "template.yaml",
            """
            Resources:
              A:
                Properties:
                  CodeUri: dist/A/   # ours
              B:
                Properties:
                  CodeUri: s3://bucket/key
              C:
                Properties:
                  "CodeUri": "dist/C"
              D:
                Properties:
                  CodeUri: !Ref Somewhere
                  CodeUriIsNoWordOfOurs: dist/D
            """)
        try scratch.file("dist/A/bootstrap", "", executable: true)
        #expect(throws: LocalCloudError.codeMissing(file: template, line: 10, folder: "dist/C")) {
            try TemplateFile.requireCode(of: template, root: scratch.path)
        }
        // A file that nobody may run is no program.
        try scratch.file("dist/C/bootstrap", "")
        let error = #expect(throws: LocalCloudError.self) {
            try TemplateFile.requireCode(of: template, root: scratch.path)
        }
        #expect(error?.description.contains("make package") == true)
        try scratch.file("dist/C/bootstrap", "", executable: true)
        try TemplateFile.requireCode(of: template, root: scratch.path)
    }

    @Test func theProjectIsBesideTheTemplate() {
        #expect(TemplateFile.folder(of: "/a/b/template.yaml") == "/a/b")
        #expect(TemplateFile.folder(of: "/template.yaml") == "/")
    }
}

@Suite struct NamesTests {
    @Test(arguments: [
        ("TableName", "tableName"), ("InvoiceBucketName", "invoiceBucket"), ("QueueUrl", "queueUrl"), ("X", "x"),
    ])
    func outputsInTheReadyFile(output: String, member: String) {
        #expect(Ready.memberName(output) == member)
    }

    @Test(arguments: [
        ("index.html", "text/html"), ("js/main.js", "text/javascript"), ("css/a.css", "text/css"),
        ("i18n/en.json", "application/json"), ("images/logo.SVG", "image/svg+xml"), ("x", "application/octet-stream"),
    ])
    func contentTypes(name: String, type: String) {
        #expect(Seed.contentType(name) == type)
    }
}
