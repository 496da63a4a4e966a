import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Testing

@testable import CloudXRay

/// X-Ray behind a front door, on a clock that the test moves.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock: SimulatedClock
    let settings: CloudSettings
    let xray: XRayService
    let door: FrontDoor

    init(
        directory: String? = nil, clock: SimulatedClock = SimulatedClock(),
        maximumBytes: Int64 = XRayService.maximumBytes
    ) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        let registry = ServiceRegistry(identity: identity, settings: settings)
        xray = try XRayService(registry: registry, settings: settings, maximumBytes: maximumBytes)
        registry.register(xray)
        door = FrontDoor(registry: registry)
    }

    func send<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await door.send(operation, input, as: Self.credentials, at: clock.now, region: settings.region)
    }

    func refusal<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async -> AWSError? {
        do {
            _ = try await send(operation, input)
            return nil
        } catch { return error as? AWSError }
    }

    @discardableResult
    func put(_ documents: [String]) async throws -> [XRay.UnprocessedTraceSegment] {
        try await send(XRay.PutTraceSegments.self, .init(traceSegmentDocuments: documents)).unprocessedTraceSegments
            ?? []
    }

    func documents(_ trace: Int) async throws -> [String] {
        let output = try await send(XRay.BatchGetTraces.self, .init(traceIds: [traceID(trace)]))
        return output.traces?.first?.segments?.compactMap(\.documentValue) ?? []
    }
}

func hex(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: width - digits.utf8.count) + digits
}

func traceID(_ number: Int) -> String { "1-6955b900-\(hex(number, 24))" }

/// A segment document; times are seconds after 2026-01-01.
func segment(
    _ id: Int, trace: Int = 1, name: String = "orders", parent: Int? = nil, from: Double = 0, to: Double? = 0.1,
    _ more: String = ""
) -> String {
    let base = 1_767_225_600.0
    let end = to.map { #""end_time":\#(base + $0)"# } ?? #""in_progress":true"#
    let parent = parent.map { #","parent_id":"\#(hex($0, 16))""# } ?? ""
    return
        #"{"name":"\#(name)","id":"\#(hex(id, 16))","trace_id":"\#(traceID(trace))","start_time":\#(base + from),\#(end)\#(parent)\#(more.isEmpty ? "" : "," + more)}"#
}

/// Waits for a condition, ten seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(1))
    }
}
