import Testing

@testable import PlannerSimulation

@Suite struct CacheStationTests {
    /// Hits of a Poisson stream of requests, looked at one by one.
    private func simulated(_ model: CacheModel, rate: Double, places: [Double] = [1], requests: Int) -> Double {
        var cache = CacheStation(model: model, places: places, rate: 0, random: RandomStream(seed: 9))
        var random = RandomStream(seed: 10)
        var time = 0.0
        var hits = 0
        var seen = 0
        for index in 0..<requests {
            time += random.exponential() / rate
            let place = places.count == 1 || random.unit() < places[0] ? 0 : 1
            let isHit = cache.lookUp(place: place, at: time)
            guard index >= requests / 4 else { continue }
            seen += 1
            if isHit { hits += 1 }
        }
        return Double(hits) / Double(seen)
    }

    private func closed(_ model: CacheModel, rate: Double, places: [Double] = [1]) -> Double {
        var cache = CacheStation(model: model, places: places, rate: 0, random: RandomStream(seed: 9))
        return cache.hitRatio(rate: rate)
    }

    static let models: [(CacheModel, Double)] = [
        (CacheModel(objects: 1000, exponent: 0.8, timeToLive: 5), 100.0),
        (CacheModel(objects: 50, exponent: 0, timeToLive: 60), 2),
        (CacheModel(objects: 2000, exponent: 0.9, timeToLive: 1e9, capacity: 200), 100),
        (CacheModel(objects: 2000, exponent: 0.9, timeToLive: 20, capacity: 200), 100),
        (CacheModel(objects: 500, exponent: 0.7, timeToLive: 10, share: 0.6), 100),
    ]

    /// Time to live, least recently used (Che), both, and a share that is not cacheable.
    @Test(arguments: CacheStationTests.models)
    func theClosedFormIsWhatRequestsOneByOneFind(model: CacheModel, rate: Double) {
        let one = simulated(model, rate: rate, requests: 60_000)
        let other = closed(model, rate: rate)
        print("hit ratio, \(model): \(one) one by one, \(other) in closed form")
        #expect(abs(one - other) < 0.01)
    }

    @Test func placesShareNothing() {
        let model = CacheModel(objects: 100, exponent: 0.8, timeToLive: 10)
        let one = simulated(model, rate: 20, places: [0.8, 0.2], requests: 40_000)
        #expect(abs(one - closed(model, rate: 20, places: [0.8, 0.2])) < 0.01)
        #expect(closed(model, rate: 20, places: [0.5, 0.5]) < closed(model, rate: 20))
    }

    /// After closed forms the cache is as full as in the long run: no burst of misses, no burst of hits.
    @Test func goesOnAfterClosedFormsAsInTheLongRun() {
        let model = CacheModel(objects: 500, exponent: 0.8, timeToLive: 30)
        let places = [1.0]
        var cache = CacheStation(model: model, places: places, rate: 0, random: RandomStream(seed: 9))
        var random = RandomStream(seed: 10)
        cache.resume(at: 1000, rate: 50)
        var time = 1000.0
        var hits = 0
        var requests = 0
        while time < 1030 {
            time += random.exponential() / 50
            requests += 1
            if cache.lookUp(place: 0, at: time) { hits += 1 }
        }
        #expect(abs(Double(hits) / Double(requests) - closed(model, rate: 50)) < 0.03)
    }

    @Test func tooManyAnswersAreStillAnswered() {
        let model = CacheModel(objects: 3_000_000, exponent: 1, timeToLive: 100)
        var cache = CacheStation(model: model, places: [1], rate: 1000, random: RandomStream(seed: 9))
        var hits = 0
        for index in 0..<20_000 where cache.lookUp(place: 0, at: Double(index) / 1000) { hits += 1 }
        #expect(abs(Double(hits) / 20_000 - closed(model, rate: 1000)) < 0.02)
    }

    @Test func theLimitsOfTheFormulasAreRight() {
        // Room for all, none, and a life that outlasts everything.
        #expect(CacheStation.hitShare(2, 3, .infinity) == 6.0 / 7)
        #expect(CacheStation.hitShare(2, 3, 0) == 0)
        #expect(CacheStation.hitShare(0, 3, 1) == 0)
        #expect(abs(CacheStation.hitShare(2, 1e9, 0.5) - (1 - exp(-1))) < 1e-9)
        // Just before the shortcut for long lives it is nearly the same.
        #expect(abs(CacheStation.hitShare(2, 31.9, 0.5) - (1 - exp(-1))) < 0.01)
    }
}
