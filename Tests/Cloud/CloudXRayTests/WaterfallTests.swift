import Testing

@testable import CloudXRay

@Suite struct WaterfallTests {
    private let documents = [
        // Out of order on purpose.
        segment(
            3, name: "DynamoDB", parent: 2, from: 0.025, to: 0.05,
            #""type":"subsegment","namespace":"aws","aws":{"operation":"TransactWriteItems"},"http":{"response":{"status":200}}"#
        ),
        segment(
            1, name: "shop/prod", from: 0, to: 0.1,
            #""http":{"request":{"method":"POST","url":"https://x.example/prod/orders"},"response":{"status":201}}"#),
        segment(
            2, name: "orders", parent: 1, from: 0.02, to: 0.09,
            #""subsegments":[{"id":"00000000000000aa","name":"SNS","start_time":1767225600.06,"end_time":1767225600.0605,"error":true,"throttle":true,"aws":{"operation":"Publish"},"cause":{"exceptions":[{"type":"Throttled","message":"slow down"}]}}]"#
        ),
    ]

    @Test func draws() {
        let lines = TraceWaterfall(documents: documents).lines(width: 70)
        #expect(
            lines == [
                "Trace 1-6955b900-000000000000000000000001   100 ms, 4 segments",
                "shop/prod POST /prod/orders   ████████████████████████████████  100 ms  201",
                "  orders                            ███████████████████████      70 ms",
                "    DynamoDB TransactWriteI…          ████████                   25 ms  200",
                "    SNS Publish                                  █              0.5 ms  throttle Throttled: slow down",
            ])
    }

    @Test(arguments: [40, 60, 100, 200, 0])
    func everyBarIsAsWideAsTheOthers(width: Int) {
        let lines = TraceWaterfall(documents: documents).lines(width: width).dropFirst()
        let bars = lines.map { line in
            line.lastIndex { "█░".contains($0) }.map { line.distance(from: line.startIndex, to: $0) } ?? -1
        }
        let firsts = lines.map { line in
            line.firstIndex { "█░".contains($0) }.map { line.distance(from: line.startIndex, to: $0) } ?? -1
        }
        // Nothing begins before the root or ends after it.
        #expect(bars.allSatisfy { $0 <= bars[0] } && firsts.allSatisfy { $0 >= firsts[0] && $0 >= 0 })
    }

    @Test func progressFaultsAndOrphans() {
        let lines = TraceWaterfall(documents: [
            segment(1, name: "a", from: 0, to: nil), segment(2, name: "b", parent: 9, from: 1, to: 3, #""fault":true"#),
        ]).lines(width: 50)
        #expect(lines.count == 3)
        #expect(lines[1].contains("░") && lines[1].hasSuffix("…"))
        #expect(lines[2].hasPrefix("b ") && lines[2].hasSuffix("fault"))
    }

    @Test func circlesAndRubbishEnd() {
        #expect(TraceWaterfall(documents: []).lines().isEmpty)
        #expect(TraceWaterfall(documents: ["rubbish", "[]"]).lines().isEmpty)
        let circle = TraceWaterfall(documents: [
            segment(1, name: "a", parent: 2), segment(2, name: "b", parent: 1), segment(3, name: "c", parent: 3),
        ])
        #expect(circle.nodes.count == 3)
        #expect(circle.lines().count == 4)
        // Times beyond all bounds.
        let wild = #""subsegments":[{"id":"a","name":"w","start_time":1e300,"end_time":-1e300},{"start_time":"x"}]"#
        #expect(TraceWaterfall(documents: [segment(1, wild)]).lines().count == 4)
        // Everything at one instant.
        #expect(TraceWaterfall(documents: [segment(1, from: 5, to: 5)]).lines().count == 2)
    }

    @Test(arguments: [
        (0.0, "0.0 ms"), (0.00012, "0.1 ms"), (0.0099, "9.9 ms"), (0.0123, "12 ms"), (0.9996, "1000 ms"),
        (9.9994, "9999 ms"),
        (10.0, "10.00 s"), (75.5, "75.50 s"), (12.049, "12.05 s"),
    ])
    func times(seconds: Double, expected: String) { #expect(TraceWaterfall.time(seconds) == expected) }
}
