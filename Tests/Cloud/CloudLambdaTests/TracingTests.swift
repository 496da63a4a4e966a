import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudLambda

@Suite struct TracingTests {
    private static let root = "1-5759e988-bd862e3fe1be46a994272793"

    /// All that was sent once the invocation is reported, which may be after its answer.
    private func segments(_ bench: Bench, count: Int = 2) async throws -> [JSONValue] {
        try await eventually("it is reported") {
            await bench.service.telemetry.flush()
            return bench.neighbours.metric("Invocations") == 1
                && bench.neighbours.state.withLock { $0.segments.count } >= count
        }
        return bench.neighbours.state.withLock { $0.segments }
    }

    @Test func theFunctionsSegmentIsBelowTheServices() async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["TracingConfig": ["Mode": "Active"]])
            let answer = try await bench.invoke(trace: "Root=\(Self.root);Parent=53995c3f42cd8ad8;Sampled=1").json
            let all = try await segments(bench)
            #expect(all.count == 2)
            let service = try #require(all.first)
            let function = try #require(all.last)
            #expect(service["origin"] == "AWS::Lambda")
            #expect(service["parent_id"] == "53995c3f42cd8ad8")
            #expect(function["origin"] == "AWS::Lambda::Function")
            #expect(function["parent_id"] == service["id"])
            #expect(all.allSatisfy { $0["trace_id"]?.stringValue == Self.root && $0["name"] == "orders" })
            #expect(service["aws"]?["request_id"] == answer["headers"]?["lambda-runtime-aws-request-id"])
            let names = function["subsegments"]?.arrayValue?.map { $0["name"] }
            #expect(names == ["Initialization", "Invocation"])
            #expect(function["error"] == nil)
            for segment in all {
                let start = try #require(segment["start_time"]?.doubleValue)
                let end = try #require(segment["end_time"]?.doubleValue)
                #expect(start > 1_600_000_000 && start <= end)
            }
            // What the function does itself is below its segment.
            let seen = answer["headers"]?["lambda-runtime-trace-id"]?.stringValue
            #expect(seen == "Root=\(Self.root);Parent=\(function["id"]?.stringValue ?? "");Sampled=1")
        }
    }

    @Test func anErrorIsMarked() async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["TracingConfig": ["Mode": "Active"]])
            _ = try await bench.invoke("orders", ["error": "no stock"])
            let function = try #require(try await segments(bench).last)
            #expect(function["error"] == true)
            #expect(function["fault"] == nil)
            #expect(function["subsegments"]?.arrayValue?.last?["error"] == true)
            #expect(function["trace_id"]?.stringValue?.hasPrefix("1-") == true)
        }
    }

    @Test(arguments: [("Active", "0"), ("PassThrough", "1")])
    func whatIsNotSampledOrNotWantedIsNotSent(mode: String, sampled: String) async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["TracingConfig": ["Mode": .string(mode)]])
            let header = "Root=\(Self.root);Parent=53995c3f42cd8ad8;Sampled=\(sampled)"
            let answer = try await bench.invoke(trace: header).json
            #expect(answer["headers"]?["lambda-runtime-trace-id"]?.stringValue == header)
            #expect(try await segments(bench, count: 0).isEmpty)
        }
    }
}
