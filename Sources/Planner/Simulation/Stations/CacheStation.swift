/// Caches of one route's answers: an edge's in several places, or the stage's.
///
/// An answer lives for the time to live from when it was fetched and is not renewed by hits, as in CloudFront ("Manage how
/// long content stays in the cache (expiration)") and in API Gateway ("Cache settings for REST APIs in API Gateway"). Where
/// room is short the least recently used goes first.
struct CacheStation {
    let model: CacheModel
    /// Places that share nothing, each with the share of the route's requests that comes there.
    let places: [Double]
    private let zipf: Zipf
    private let groups: [Zipf.Group]
    /// Until when each answer lives, a stretch of `objects` for each place; empty when there are too many to look at each.
    private var expiry: [Double] = []
    private var leastRecent: [RecencyList] = []
    /// Before this moment nothing was looked at one by one: what is cached is then a matter of ``steadyRate``.
    private var unknownBefore = 0.0
    private var steadyRate: Double
    private var random: RandomStream
    /// Where the last miss put its answer in.
    private var lastMiss = -1
    private var remembered: (rate: Double, ratio: Double)?

    /// More answers than that are not looked at one by one, and each request hits with its answer's probability.
    private static let trackedAtMost = 2_000_000

    init(model: CacheModel, places: [Double], rate: Double, random: RandomStream) {
        self.model = model
        self.places = places
        zipf = Zipf(count: model.objects, exponent: model.exponent)
        groups = zipf.groups()
        steadyRate = rate
        self.random = random
        let tracked = model.objects * places.count
        guard tracked <= CacheStation.trackedAtMost else { return }
        expiry = [Double](repeating: -.infinity, count: tracked)
        if let capacity = model.capacity, capacity < model.objects {
            leastRecent = places.map { _ in RecencyList(objects: model.objects, capacity: capacity) }
        }
    }

    /// Whether a request is answered here. If not, the answer is put in.
    mutating func lookUp(place: Int, at time: Double) -> Bool {
        lastMiss = -1
        if model.share < 1, random.unit() >= model.share { return false }
        let rank = zipf.sample(&random)
        guard !expiry.isEmpty else { return random.unit() < steadyHitShare(rank: rank, place: place) }
        let slot = place * model.objects + rank - 1
        if expiry[slot] <= unknownBefore, leastRecent.isEmpty {
            // Gone before then, but perhaps fetched since: alive with the steady share, and then of any age alike.
            let left = 1 - (time - unknownBefore) / model.timeToLive
            if left > 0, random.unit() < left * steadyHitShare(rank: rank, place: place) {
                expiry[slot] = time + random.unit() * left * model.timeToLive
                return true
            }
        }
        var lives = expiry[slot] > time
        if !leastRecent.isEmpty {
            let isThere = leastRecent[place].touch(rank - 1)
            lives = lives && isThere
        }
        if !lives {
            expiry[slot] = time + model.timeToLive
            lastMiss = slot
        }
        return lives
    }

    /// The last miss got no answer that could be kept: errors are not cached.
    mutating func forgetLastMiss(at time: Double) {
        guard lastMiss >= 0 else { return }
        // Not before ``unknownBefore``: it is known not to be there.
        expiry[lastMiss] = max(time, unknownBefore.nextUp)
        lastMiss = -1
    }

    /// From this moment on requests are looked at again; until then there were so many a second.
    mutating func resume(at time: Double, rate: Double) {
        unknownBefore = time
        steadyRate = rate
    }

    private func steadyHitShare(rank: Int, place: Int) -> Double {
        let visits = steadyRate * model.share * places[place] * zipf.probability(of: rank) * model.timeToLive
        return visits / (1 + visits)
    }

    // MARK: - Closed form

    /// The share of requests that hit in the long run, of all that come.
    ///
    /// An object that comes λ times a second is fetched, then hit λT times in its life of T, then fetched again: λT/(1+λT),
    /// exact for Poisson arrivals. Least recently used: H. Che, Y. Tung and Z. Wang, "Hierarchical Web caching systems:
    /// modeling, design and experimental results" (IEEE JSAC 20(7), 2002): an object leaves when nobody asked for it in the
    /// characteristic time, the same for all, for which the objects that are in just fill the cache.
    mutating func hitRatio(rate: Double) -> Double {
        if let remembered, abs(remembered.rate - rate) <= 0.005 * rate { return remembered.ratio }
        var ratio = 0.0
        for place in places where place > 0 {
            let arriving = rate * model.share * place
            let stay = characteristicTime(rate: arriving)
            var hits = 0.0
            for group in groups {
                hits +=
                    group.probability
                    * CacheStation.hitShare(arriving * group.probability / group.size, model.timeToLive, stay)
            }
            ratio += place * hits
        }
        ratio *= model.share
        remembered = (rate, ratio)
        return ratio
    }

    /// Che's characteristic time in seconds, infinite where there is room for all.
    private func characteristicTime(rate: Double) -> Double {
        guard let capacity = model.capacity, capacity < model.objects else { return .infinity }
        func filled(_ stay: Double) -> Double {
            groups.reduce(0) {
                $0 + $1.size * CacheStation.hitShare(rate * $1.probability / $1.size, model.timeToLive, stay)
            }
        }
        guard filled(.infinity) > Double(capacity) else { return .infinity }
        var low = 0.0
        var high = model.timeToLive
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if filled(middle) > Double(capacity) { high = middle } else { low = middle }
        }
        return (low + high) / 2
    }

    /// Hits of an object that comes `rate` times a second, lives at most `life` and leaves when nobody came for `stay`.
    static func hitShare(_ rate: Double, _ life: Double, _ stay: Double) -> Double {
        guard rate > 0 else { return 0 }
        if stay >= life { return rate * life / (1 + rate * life) }
        if stay <= 0 { return 0 }
        if life > 64 * stay { return 1 - exp(-rate * stay) }
        // A(t), the chance to be in still t after the fetch: 1 before `stay`, then it loses what was touched exactly `stay`
        // ago and never since: A' = -λ e^(-λ·stay) A(t - stay). Small steps over some multiples of `stay`.
        let steps = 32
        let step = stay / Double(steps)
        let gone = exp(-rate * stay)
        var alive = [Double](repeating: 1, count: steps)
        var current = 1 - gone
        var area = stay
        var time = stay
        var index = 0
        while time < life {
            let span = min(step, life - time)
            let next = max(0, current - rate * gone * alive[index] * span)
            area += (current + next) / 2 * span
            alive[index] = current
            current = next
            index = (index + 1) % steps
            time += step
        }
        return rate * area / (1 + rate * area)
    }
}

/// The order in which objects were used, as a doubly linked list in three arrays.
private struct RecencyList {
    private var newer: [Int32]
    private var older: [Int32]
    private var isIn: [Bool]
    private var newest: Int32 = -1
    private var oldest: Int32 = -1
    private var count = 0
    private let capacity: Int

    init(objects: Int, capacity: Int) {
        newer = [Int32](repeating: -1, count: objects)
        older = newer
        isIn = [Bool](repeating: false, count: objects)
        self.capacity = max(1, capacity)
    }

    /// Makes the object the newest; whether it was in before.
    mutating func touch(_ object: Int) -> Bool {
        let wasIn = isIn[object]
        if wasIn {
            unlink(object)
        } else {
            if count == capacity {
                let last = Int(oldest)
                unlink(last)
                isIn[last] = false
                count -= 1
            }
            isIn[object] = true
            count += 1
        }
        older[object] = newest
        newer[object] = -1
        if newest >= 0 { newer[Int(newest)] = Int32(object) } else { oldest = Int32(object) }
        newest = Int32(object)
        return wasIn
    }

    private mutating func unlink(_ object: Int) {
        let next = newer[object]
        let previous = older[object]
        if next >= 0 { older[Int(next)] = previous } else { newest = previous }
        if previous >= 0 { newer[Int(previous)] = next } else { oldest = next }
    }
}
