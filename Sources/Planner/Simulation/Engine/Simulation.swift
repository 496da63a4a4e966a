/// Runs a ``SimulationInput``.
public enum Simulation {
    /// - Parameter progress: called after each slot with the simulated share of the horizon, 0 to 1.
    public static func run(
        _ input: SimulationInput, progress: (Double) -> Void = { _ in }
    ) throws(SimulationError) -> SimulationResult {
        var timeline = Timeline(try Plan(input))
        return timeline.run(progress: progress)
    }
}
