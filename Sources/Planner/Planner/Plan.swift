import PlannerPricing
import PlannerSimulation

/// A plan: what was asked, what came of it, what it costs, what breaks first.
public struct Plan: Sendable {
    /// The texts and choices that a plan is made of.
    public struct Request: Sendable {
        public var profile: String
        public var profileFile: String
        public var template: String
        public var templateFile: String
        public var calibration: String?
        public var calibrationFile = ""
        public var prices: PriceList
        public var seed: UInt64 = 1
        /// Plans for the machine that was calibrated instead of AWS.
        public var isLocal = false
        /// Changes to make before anything else, as `nimbo plan sweep` does: keys as in the report, factors.
        public var changes: [Change] = []
        /// Reads a file that the profile names.
        public var load: @Sendable (String) throws -> String
        /// Every request is looked at, whatever it takes.
        public var simulatesEveryRequest = false
        /// Seconds to simulate at most; nil for all of the profile.
        public var horizon: Double?

        public init(
            profile: String, profileFile: String, template: String, templateFile: String, prices: PriceList,
            load: @escaping @Sendable (String) throws -> String
        ) {
            self.profile = profile
            self.profileFile = profileFile
            self.template = template
            self.templateFile = templateFile
            self.prices = prices
            self.load = load
        }
    }

    public let profile: TrafficProfile
    public let architecture: Architecture
    public let result: SimulationResult
    public let usage: Usage
    public let bill: Bill
    /// The same month with what AWS gives every account for ever.
    public let billWithFreeTier: Bill
    public let assumptions: [AssumedValue]
    public let notes: [String]
    public let seed: UInt64
    public let isLocal: Bool
    let model: PlanModel
    let request: Request
    /// Filled by ``Advisor`` and ``Sensitivity`` when asked for.
    public var advice: CapacityAdvice?
    public var sensitivities: [Sensitivity.Row] = []

    /// What the profile's own `template` says; nil when it says nothing.
    public static func templatePath(inProfile text: String, file: String) throws -> String? {
        try ProfileReader.read(text, file: file, load: { _ in throw ProfileReader.NoFile(path: "") }).template
    }

    /// Reads everything, simulates and makes the bill.
    ///
    /// - Parameter progress: called now and then with the share that is done, 0 to 1.
    /// - Throws: ``PlannerErrors``, `TemplateError`, `SimulationError`
    public static func make(_ request: Request, progress: (Double) -> Void = { _ in }) throws -> Plan {
        var prepared = try Prepared(request)
        try prepared.apply(request.changes)
        return try prepared.run(progress: progress)
    }

    /// Looks for the cheapest provisioned concurrency that meets a goal.
    public mutating func advise(_ goal: Goal, progress: (Double) -> Void = { _ in }) throws {
        advice = try Advisor.advise(self, goal: goal, progress: progress)
    }

    /// Finds out which number moves cost and P95 most.
    public mutating func addSensitivity(
        share: Double = 0.2, days: Int = 3, progress: (Double) -> Void = { _ in }
    ) throws {
        sensitivities = try Sensitivity.table(self, share: share, days: days, progress: progress)
    }

    /// Everything read and not yet run: what ``Advisor`` and ``Sensitivity`` change and run again.
    struct Prepared {
        let request: Request
        var profile: TrafficProfile
        var architecture: Architecture
        var assumptions: Assumptions
        var calibration: Calibration?

        init(_ request: Request) throws {
            self.request = request
            profile = try ProfileReader.read(request.profile, file: request.profileFile, load: request.load)
            architecture = try ArchitectureReader.read(
                request.template, file: request.templateFile, parameters: profile.parameters)
            assumptions = Assumptions(profile.overrides, file: request.profileFile)
            calibration = try request.calibration.map {
                try CalibrationFile.read($0, file: request.calibrationFile)
            }
        }

        func run(progress: (Double) -> Void = { _ in }) throws -> Plan {
            var settings = ModelBuilder.Settings(
                seed: request.seed, region: request.prices.region, isLocal: request.isLocal)
            if request.simulatesEveryRequest { settings.mode = .events }
            var profile = profile
            if let horizon = request.horizon, horizon < profile.horizon {
                profile.days = max(1, Int((horizon / 86_400).rounded(.up)))
                let end = profile.horizon
                profile.peaks.removeAll { $0.start + $0.duration > end }
            }
            let model = try ModelBuilder.build(
                profile, architecture, assumptions, calibration: calibration, settings: settings)
            let result = try Simulation.run(model.input, progress: progress)
            var meter = UsageMeter(
                profile: profile, architecture: architecture, model: model, assumptions: assumptions, result: result)
            let usage = meter.measure()
            return Plan(
                profile: profile, architecture: architecture, result: result, usage: usage,
                bill: Bill(usage: usage, prices: request.prices, freeTier: .none),
                billWithFreeTier: Bill(usage: usage, prices: request.prices, freeTier: .always),
                assumptions: model.assumptions, notes: model.notes, seed: request.seed, isLocal: request.isLocal,
                model: model, request: request)
        }
    }
}
