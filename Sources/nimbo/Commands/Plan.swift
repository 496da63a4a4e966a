import ArgumentParser
import CloudFormation
import Planner
import PlannerPricing
import PlannerSimulation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `nimbo plan`
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract:
            "Simulates a month of traffic on AWS: latency, cold starts, limits and the bill, before anything is deployed.",
        discussion: """
            The profile says who comes when and what each request does; the template says on what. docs/planner.md is the \
            profile's manual, examples/ has some. The same seed and files give the same bytes.

            EXAMPLES:
              nimbo plan --traffic examples/peak.yaml
              nimbo plan --traffic examples/peak.yaml --html plan.html --json plan.json
              nimbo plan --traffic examples/peak.yaml --goal p99=250ms/hour
              nimbo plan --traffic examples/peak.yaml --sensitivity --assumptions
              nimbo plan compare examples/quiet.yaml examples/peak.yaml
              nimbo plan sweep --traffic examples/peak.yaml --vary requests=1,2,5,10
              nimbo plan calibrate -o calibration.yaml
            """,
        subcommands: [PlanRun.self, PlanCompare.self, PlanSweep.self, PlanCalibrate.self],
        defaultSubcommand: PlanRun.self)
}

/// `nimbo plan --traffic …`
struct PlanRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Simulates one profile. What `nimbo plan` does when it is not told otherwise.",
        discussion: """
            EXAMPLES:
              nimbo plan --traffic examples/peak.yaml
              nimbo plan --traffic examples/peak.yaml --goal p95=60ms --html plan.html
            """)

    @OptionGroup var inputs: PlanInputs
    @Option(help: ArgumentHelp("The traffic profile.", valueName: "file"))
    var traffic: String
    @Option(help: ArgumentHelp("Where to write the plan as JSON.", valueName: "file"))
    var json: String?
    @Option(help: ArgumentHelp("Where to write the plan as a page.", valueName: "file"))
    var html: String?
    @Option(
        help: "A latency to meet, such as p95=60ms, or p99=300ms/hour for every hour: looks for the cheapest schedule.")
    var goal: GoalArgument?
    @Flag(
        help: "Vary each number by 20 % and sort them by what they move. Takes some hundred simulations of three days.")
    var sensitivity = false
    @Flag(help: "List every number that the plan rests on, with its source.")
    var assumptions = false

    func run() async throws {
        try PlanInputs.explained {
            let progress = ProgressBar("simulating")
            var plan = try Plan.make(inputs.request(traffic)) { progress.show($0) }
            progress.finish()
            if let goal {
                let progress = ProgressBar("looking for a schedule")
                try plan.advise(goal.goal) { progress.show($0) }
                progress.finish()
            }
            if sensitivity {
                let progress = ProgressBar("varying")
                try plan.addSensitivity { progress.show($0) }
                progress.finish()
            }
            Console.say(TextReport(plan, listsAssumptions: assumptions).lines.joined(separator: "\n"))
            if let json { try PlanInputs.write(JSONReport(plan).text, to: json) }
            if let html { try PlanInputs.write(HTMLReport(plan).text, to: html) }
        }
    }
}

/// `nimbo plan compare`
struct PlanCompare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Puts plans of several profiles side by side.",
        discussion: """
            EXAMPLES:
              nimbo plan compare examples/quiet.yaml examples/peak.yaml
            """)

    @OptionGroup var inputs: PlanInputs
    @Argument(help: ArgumentHelp("Two to four traffic profiles.", valueName: "file"))
    var profiles: [String]

    func validate() throws {
        guard (2...4).contains(profiles.count) else { throw ValidationError("compare takes two to four profiles") }
    }

    func run() async throws {
        try PlanInputs.explained {
            let progress = ProgressBar("simulating")
            let columns = try profiles.enumerated().map { index, file in
                let plan = try Plan.make(inputs.request(file)) {
                    progress.show((Double(index) + $0) / Double(profiles.count))
                }
                return Comparison.Column(name: file.split(separator: "/").last.map(String.init) ?? file, plan: plan)
            }
            progress.finish()
            Console.say(Comparison(columns).lines.joined(separator: "\n"))
        }
    }
}

/// `nimbo plan sweep`
struct PlanSweep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Simulates a profile again and again with one number changed.",
        discussion: """
            What can be varied: requests, peak.multiplier, work, calls, response, objects, memory, provisioned, \
            round-trip.US, and every assumption by its name (nimbo plan --assumptions). Values are factors.

            EXAMPLES:
              nimbo plan sweep --traffic examples/peak.yaml --vary requests=1,2,5,10
              nimbo plan sweep --traffic examples/peak.yaml --vary provisioned=0,1,2
            """)

    @OptionGroup var inputs: PlanInputs
    @Option(help: ArgumentHelp("The traffic profile.", valueName: "file"))
    var traffic: String
    @Option(help: "What to vary, and its factors.")
    var vary: VaryArgument

    func run() async throws {
        try PlanInputs.explained {
            let progress = ProgressBar("simulating")
            let columns = try vary.factors.enumerated().map { index, factor in
                var request = try inputs.request(traffic)
                request.changes = [Change(knob: vary.knob, factor: factor)]
                let plan = try Plan.make(request) { progress.show((Double(index) + $0) / Double(vary.factors.count)) }
                return Comparison.Column(name: "\(vary.knob) × \(factor)", plan: plan)
            }
            progress.finish()
            Console.say(Comparison(columns).rows.joined(separator: "\n"))
        }
    }
}

struct GoalArgument: ExpressibleByArgument {
    var goal: Goal

    init?(argument: String) {
        guard let goal = Goal(argument) else { return nil }
        self.goal = goal
    }
}

/// `requests=1,2,5`
struct VaryArgument: ExpressibleByArgument {
    var knob: String
    var factors: [Double]

    init?(argument: String) {
        guard let cut = argument.lastIndex(of: "=") else { return nil }
        knob = String(argument[..<cut])
        let parts = argument[argument.index(after: cut)...].split(separator: ",", omittingEmptySubsequences: false)
        let values = parts.compactMap { Double($0) }
        guard !knob.isEmpty, !values.isEmpty, values.count == parts.count,
            values.allSatisfy({ $0 >= 0 && $0.isFinite })
        else { return nil }
        factors = values
    }
}
