import ArgumentParser
import Planner
import Testing

@testable import nimbo

@Suite struct PlanCommandTests {
    @Test func planIsItsOwnDefault() throws {
        let command = try #require(
            try Nimbo.parseAsRoot([
                "plan", "--traffic", "p.yaml", "--seed", "7", "--goal", "p95=60ms", "--json", "a", "--html", "b",
            ]) as? PlanRun)
        #expect(command.traffic == "p.yaml" && command.inputs.seed == 7)
        #expect(command.goal?.goal.limit == 0.06)
        #expect(command.json == "a" && command.html == "b" && !command.sensitivity)
    }

    @Test func sweepTakesFactors() throws {
        let command = try #require(
            try Nimbo.parseAsRoot(["plan", "sweep", "--traffic", "p.yaml", "--vary", "requests=1,2.5"]) as? PlanSweep)
        #expect(command.vary.knob == "requests" && command.vary.factors == [1, 2.5])
    }

    @Test(arguments: [
        (["plan"], "--traffic"), (["plan", "--traffic", "p", "--goal", "fast"], "goal"),
        (["plan", "--traffic", "p", "--seed", "-1"], "seed"), (["plan", "--traffic", "p", "--local"], "--calibration"),
        (["plan", "compare", "a"], "two to four"), (["plan", "sweep", "--traffic", "p", "--vary", "requests"], "vary"),
        (["plan", "sweep", "--traffic", "p", "--vary", "requests=1,x"], "vary"),
        (["plan", "calibrate", "--minutes", "0"], "1 to 1440"), (["plan", "calibrate", "--limit", "0"], "above 0"),
    ])
    func refuses(arguments: [String], words: String) {
        do {
            _ = try Nimbo.parseAsRoot(arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(Nimbo.fullMessage(for: error).contains(words), "\(Nimbo.fullMessage(for: error))")
        }
    }

    @Test func aFileThatIsNotThereIsSaid() throws {
        let command = try #require(
            try Nimbo.parseAsRoot(["plan", "--traffic", "/nowhere/p.yaml"]) as? PlanRun)
        #expect(throws: PlanInputs.FileProblem.self) { try command.inputs.request("/nowhere/p.yaml") }
        #expect(throws: ExitCode.self) {
            try PlanInputs.explained { _ = try command.inputs.request("/nowhere/p.yaml") }
        }
        #expect(throws: PlanInputs.FileProblem.self) { try PlanInputs.write("x", to: "/nowhere/out") }
    }
}
