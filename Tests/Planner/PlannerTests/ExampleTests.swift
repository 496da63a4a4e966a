import PlannerPricing
import Testing

@testable import Planner

@Suite("Examples")
struct ExampleTests {
    static func request(_ name: String) throws -> Plan.Request {
        Plan.Request(
            profile: try repositoryFile("examples/\(name)"), profileFile: "examples/\(name)",
            template: try repositoryFile("template.yaml"), templateFile: "template.yaml",
            prices: try PriceList.bundled(),
            load: { throw ProfileReader.NoFile(path: $0) })
    }

    @Test(arguments: ["peak.yaml", "quiet.yaml", "office.yaml"])
    func theyFitTheTemplate(_ name: String) throws {
        let prepared = try Plan.Prepared(Self.request(name))
        let model = try ModelBuilder.build(prepared.profile, prepared.architecture, prepared.assumptions)
        #expect(model.notes.isEmpty, "\(model.notes)")
        #expect(prepared.architecture.unpriced.isEmpty)
    }
}
