import AWSCore
import AWSShapes
@testable import CloudCore
import CloudTesting
import Foundation
import JSON
import Synchronization
import Testing

@testable import CloudLambda

/// A ZIP file as the test wants it, right or wrong.
struct ZipFile {
    struct Item {
        var name: String
        var content: [UInt8]
        var mode: UInt32 = 0o100755
        var isPacked = true
        var flags: UInt16 = 0
        var method: UInt16?
        /// The host system; 3 is Unix, 0 MS-DOS.
        var system: UInt16 = 3
        var checksum: UInt32?
        var size: UInt32?

        init(_ name: String, _ content: String = "") {
            self.name = name
            self.content = Array(content.utf8)
        }
    }

    static func bootstrap(_ text: String = pythonBootstrap) -> Blob { Blob(make([Item("bootstrap", text)])) }

    static func make(_ items: [Item], comment: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for item in items {
            let packed = item.isPacked ? Zlib.deflated(item.content, as: .none)! : item.content
            var facts: [UInt8] = []
            facts += number(item.flags) + number(item.method ?? (item.isPacked ? 8 : 0)) + [0, 0, 0, 0]
            facts += number(item.checksum ?? UInt32(CRC.crc32.checksum(of: item.content)))
            facts += number(UInt32(packed.count)) + number(item.size ?? UInt32(item.content.count))
            facts += number(UInt16(item.name.utf8.count))
            directory += number(UInt32(0x0201_4B50)) + number(UInt16(20 | item.system << 8)) + number(UInt16(20))
            directory += facts + [0, 0, 0, 0, 0, 0, 0, 0] + number(item.mode << 16) + number(UInt32(bytes.count))
            directory += Array(item.name.utf8)
            // The local header has an extra field that the table of contents has not.
            bytes +=
                number(UInt32(0x0403_4B50)) + number(UInt16(20)) + facts + number(UInt16(4)) + Array(item.name.utf8)
            bytes += [9, 9, 0, 0] + packed
        }
        let start = UInt32(bytes.count)
        bytes += directory + number(UInt32(0x0605_4B50)) + [0, 0, 0, 0]
        bytes += number(UInt16(items.count)) + number(UInt16(items.count)) + number(UInt32(directory.count))
        return bytes + number(start) + number(UInt16(comment.utf8.count)) + Array(comment.utf8)
    }

    private static func number<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}

/// A runtime that answers what it is built to say.
func saying(_ text: String) -> Blob {
    ZipFile.bootstrap(pythonBootstrap.replacing("answer = event[\"answer\"]", with: "answer = \"\(text)\""))
}

let workerRole = "arn:aws:iam::000000000000:role/worker"

extension Bench {
    static let arn = "arn:aws:lambda:us-east-1:000000000000:function:orders"

    /// Calls as a client does: signed, encoded, routed and decoded as on the wire.
    @discardableResult
    func send<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await FrontDoor(registry: registry).send(
            operation, input, as: Credentials(accessKeyID: "AKIA", secretAccessKey: "s"), at: settings.clock.now)
    }

    /// The error that a call is answered with; records that there was none.
    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, sourceLocation: SourceLocation = #_sourceLocation
    ) async -> AWSError {
        do {
            _ = try await send(operation, input)
            Issue.record("no error", sourceLocation: sourceLocation)
        } catch let error as AWSError {
            return error
        } catch {
            Issue.record("\(error)", sourceLocation: sourceLocation)
        }
        return AWSError("None", "")
    }

    @discardableResult
    func create(
        _ name: String = "orders", code: Blob = ZipFile.bootstrap(),
        _ change: (inout Lambda.CreateFunctionRequest) -> Void = { _ in }
    ) async throws -> Lambda.FunctionConfiguration {
        var input = Lambda.CreateFunctionRequest.sample(name, code: code)
        change(&input)
        return try await send(Lambda.CreateFunction.self, input)
    }

    /// A function with version 1, and `live` for it.
    func createWithAlias() async throws {
        try await create { $0.publish = true }
        try await send(Lambda.CreateAlias.self, .init(functionName: "orders", name: "live", functionVersion: "1"))
    }

    /// All that waits for an attempt.
    var events: [LambdaStore.Event] {
        get throws { try service.store.events(due: .max, limit: 100) }
    }
}

extension Lambda.CreateFunctionRequest {
    static func sample(_ name: String = "orders", code: Blob = ZipFile.bootstrap()) -> Self {
        var input = Self(functionName: name, role: workerRole, code: .init(zipFile: code))
        input.runtime = "provided.al2023"
        input.handler = "bootstrap"
        // The clock of a test may run far while a process computes.
        input.timeout = 900
        return input
    }
}

/// A call that must be refused, with the words it is refused with.
struct Refusal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: String
    let message: String
    let status: Int
    let call: @Sendable (Bench) async -> AWSError

    init<O: AWSOperation>(
        _ name: String, _ code: String, _ message: String, status: Int = 400, _ operation: O.Type, _ input: O.Input
    ) {
        testDescription = name
        self.code = code
        self.message = message
        self.status = status
        call = { await $0.refusal(operation, input) }
    }

    func check(_ bench: Bench, sourceLocation: SourceLocation = #_sourceLocation) async {
        let error = await call(bench)
        #expect(error.code == code, "\(testDescription)", sourceLocation: sourceLocation)
        #expect(error.message.contains(message), "\(error.message)", sourceLocation: sourceLocation)
        #expect(error.status == status, "\(testDescription)", sourceLocation: sourceLocation)
    }
}

/// The names in a folder; none when there is no such folder.
func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}
