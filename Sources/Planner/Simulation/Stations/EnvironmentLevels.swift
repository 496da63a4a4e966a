/// Cold starts of a function in closed form.
///
/// Under newest-first routing the number of environments alive is the greatest number of executions at once within the last
/// keep-alive time: an environment expires exactly when one fewer sufficed for that long. So the `k`-th environment is alive
/// if the number of executions reached `k` in that time, and a cold start is reaching `k` when it is not.
///
/// Executions at once are Poisson with mean ρ (M/G/∞). Reaching a level `k` from a steady state below it takes, for the
/// birth–death chain of the same mean, `E[time] = Σ` of mean first passages; the time is taken as exponential with this mean
/// (D. Aldous, "Probability Approximations via the Poisson Clumping Heuristic", 1989). Then in a steady state cold starts
/// come at the rate `Σ P(B<k)·ν·e^(-νT)`, exact for a single environment: `λe^(-ρ)·e^(-λT)`. Under changing load each slot
/// adds its hazard `ν·length` to the level's, and slots older than the keep-alive time are taken off again.
struct EnvironmentLevels {
    /// What a slot brought.
    struct Outcome {
        var coldStarts = 0.0
        var environments = 0.0
        /// The greatest number of executions at once, by its median.
        var peak = 0.0
    }

    private let keepAlive: Double
    private let slots: Int
    /// Hazards of the last slots, each an array by level; a ring.
    private var ring: [[Double]]
    private var next = 0
    /// Sums over the ring.
    private var hazard: [Double] = []
    /// P(B<k) at the end of the last slot.
    private var below: [Double] = []
    private var passage = Passage()
    /// No level's hazard in a slot is greater: it is reached for certain.
    private static let certain = 50.0

    init(keepAlive: Double, slot: Double) {
        self.keepAlive = keepAlive
        slots = max(1, Int((keepAlive / slot).rounded()))
        ring = [[Double]](repeating: [], count: slots)
    }

    /// - Parameters:
    ///   - rate: invocations a second; service: seconds that one keeps its environment.
    ///   - provisioned: the lowest levels, which are served by provisioned concurrency.
    ///   - limit: no more executions at once than that.
    ///   - countingFrom: seconds of the slot whose cold starts are not wanted, because events counted them.
    mutating func advance(
        rate: Double, service: Double, seconds: Double, countingFrom offset: Double = 0, provisioned: Int, limit: Int
    ) -> Outcome {
        passage.update(rate: rate, service: service)
        let levels = min(passage.levels, max(limit, 0))
        grow(to: levels)
        var outcome = Outcome()
        var slot = ring[next]
        if slot.count < hazard.count { slot += [Double](repeating: 0, count: hazard.count - slot.count) }
        for level in 1...max(1, hazard.count) where level <= hazard.count {
            let index = level - 1
            let old = slot[index]
            let rateOfVisits = level <= levels ? passage.visits(level) : 0
            let now = min(EnvironmentLevels.certain, rateOfVisits * seconds)
            if now >= 0.693 { outcome.peak = Double(level) }
            guard level > provisioned else {
                hazard[index] = max(0, hazard[index] - old)
                slot[index] = 0
                continue
            }
            let steadyBelow = level <= levels ? passage.below(level) : 1
            if keepAlive <= seconds {
                // The keep-alive time lies within the slot: steady state throughout.
                outcome.coldStarts += steadyBelow * rateOfVisits * (seconds - offset) * exp(-rateOfVisits * keepAlive)
                outcome.environments += 1 - steadyBelow * exp(-rateOfVisits * keepAlive)
                hazard[index] = now
            } else {
                // Leaves the window while the slot goes by; half of it is a fair mean.
                let before = max(0, hazard[index] - old / 2)
                let missing = (hazard[index] == 0 && below[index] == 0 ? 1 : below[index]) * exp(-before)
                outcome.coldStarts += missing * (exp(-now * offset / seconds) - exp(-now))
                hazard[index] = max(0, hazard[index] - old) + now
                outcome.environments += 1 - steadyBelow * exp(-hazard[index])
            }
            slot[index] = now
            below[index] = max(steadyBelow, 1e-300)
        }
        ring[next] = slot
        next = (next + 1) % slots
        return outcome
    }

    /// Events saw so many executions at once in the last slot, above what its load alone says.
    mutating func noteVisited(upTo level: Int, provisioned: Int) {
        guard level > provisioned else { return }
        grow(to: level)
        let last = (next + slots - 1) % slots
        if ring[last].count < hazard.count {
            ring[last] += [Double](repeating: 0, count: hazard.count - ring[last].count)
        }
        for index in provisioned..<level where ring[last][index] < EnvironmentLevels.certain {
            hazard[index] += EnvironmentLevels.certain - ring[last][index]
            ring[last][index] = EnvironmentLevels.certain
            below[index] = max(below[index], 1e-300)
        }
    }

    /// How long ago each level was last reached, ascending by level: one draw for all, so that a higher level is never
    /// fresher than a lower one. Only those still alive.
    func idleAges(above busy: Int, slotSeconds: Double, random: inout RandomStream) -> [Double] {
        let draw = random.exponential()
        var ages: [Double] = []
        var level = busy
        while level < hazard.count, hazard[level] > draw {
            var sum = 0.0
            var age = 0.0
            for back in 1...slots {
                let slot = ring[(next - back + 2 * slots) % slots]
                let part = level < slot.count ? slot[level] : 0
                if sum + part >= draw {
                    age += (draw - sum) / part * slotSeconds
                    break
                }
                sum += part
                age += slotSeconds
            }
            ages.append(max(age, ages.last ?? 0))
            level += 1
        }
        return ages
    }

    private mutating func grow(to levels: Int) {
        if hazard.count < levels {
            hazard += [Double](repeating: 0, count: levels - hazard.count)
            below += [Double](repeating: 0, count: levels - below.count)
        }
    }
}

/// First passages of the birth–death chain with constant births and deaths in proportion to its state (M/M/∞).
struct Passage {
    private var rate = 0.0
    private var load = 0.0
    /// States below are taken as always exceeded; they have less than 1e-12 of the time.
    private var lowest = 0
    private var probability: [Double] = []
    private var cumulative: [Double] = []
    private var visitRate: [Double] = []

    /// Levels above are never reached.
    var levels: Int { lowest + visitRate.count }

    /// How often a second the level is reached from a steady state below it.
    func visits(_ level: Int) -> Double {
        guard level > lowest else { return .infinity }
        return level <= levels ? visitRate[level - lowest - 1] : 0
    }

    /// P(B < level).
    func below(_ level: Int) -> Double {
        guard level > lowest else { return 0 }
        return level <= levels ? cumulative[level - lowest - 1] : 1
    }

    mutating func update(rate newRate: Double, service: Double) {
        let newLoad = newRate * service
        guard newRate > 0, newLoad > 0 else {
            self = Passage()
            return
        }
        if abs(newRate - rate) <= 0.002 * rate, abs(newLoad - load) <= 0.002 * load { return }
        rate = newRate
        load = newLoad
        let spread = 7.5 * load.squareRoot() + 8
        lowest = max(0, Int(load - spread))
        let highest = Int(load + spread)
        fill(lowest: lowest, highest: highest)
    }

    private mutating func fill(lowest: Int, highest: Int) {
        // Around the mode, so that nothing underflows.
        let mode = max(lowest, min(highest, Int(load)))
        let size = highest - lowest + 1
        probability = [Double](repeating: 0, count: size)
        probability[mode - lowest] = 1
        for state in stride(from: mode - 1, through: lowest, by: -1) {
            probability[state - lowest] = probability[state - lowest + 1] * Double(state + 1) / load
        }
        for state in stride(from: mode + 1, through: highest, by: 1) {
            probability[state - lowest] = probability[state - lowest - 1] * load / Double(state)
        }
        let sum = probability.reduce(0, +)
        cumulative = []
        visitRate = []
        cumulative.reserveCapacity(size)
        visitRate.reserveCapacity(size)
        var total = 0.0
        var reached = 0.0  // mean time from the lowest state to this one
        var weighted = 0.0  // Σ π(j)·(mean time from the lowest state to j)
        for index in 0..<size {
            let share = probability[index] / sum
            total += share
            weighted += share * reached
            // From this state to the next one takes Σπ(below)/(λπ(this)).
            reached += total / (rate * share)
            cumulative.append(total)
            visitRate.append(1 / max(reached - weighted / total, 1e-300))
        }
    }
}
