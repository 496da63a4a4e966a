/// Runs a ``SimulationInput``.
public enum Simulation {
    /// - Parameter progress: called now and then with the simulated share of the horizon, 0 to 1.
    public static func run(
        _ input: SimulationInput, progress: (Double) -> Void = { _ in }
    ) throws(SimulationError) -> SimulationResult {
        // Not yet: the interface comes first.
        throw SimulationError(path: "", message: "not yet")
    }

    /// Every default of the models that is an assumption about AWS, with its source.
    public static var assumptions: [Assumption] { [] }
}
