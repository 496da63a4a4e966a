import Testing

@testable import PlannerSimulation

/// The mapping from queue to function, seen from outside: through whole simulations.
@Suite struct QueueStationTests {
    private func run(
        rate: Double, service: Distribution = .constant(0.1), horizon: Double, batchSize: Int = 10,
        queue: (inout QueueModel) -> Void = { _ in }, input change: (inout SimulationInput) -> Void = { _ in }
    ) throws -> QueueResult {
        var input = Scenario.queue(
            rate: rate, service: service, servers: 2, horizon: horizon, batchSize: batchSize
        ) { model in
            model.maximumConcurrency = nil
            model.visibilityTimeout = 30
            model.retention = 345_600
            queue(&model)
        }
        change(&input)
        return try Simulation.run(input).queues[0]
    }

    @Test func whatIsPublishedIsHandled() throws {
        let result = try run(rate: 5, horizon: 2000)
        #expect(result.total.published > 9000)
        #expect(result.total.published - result.total.handled < 10)
        #expect(result.total.deletes == result.total.batches)
        #expect(result.total.deadLettered == 0)
        #expect(deviation(result.latency.mean, from: 0.1) < 0.05)
        #expect(result.hours.count == 1)
    }

    /// An idle queue still costs: five pollers ask every 20 seconds.
    @Test func anIdleQueueIsPolled() throws {
        let result = try run(rate: 0, horizon: 3600)
        #expect(result.total.receives == 900)
        #expect(result.total.emptyReceives == 900)
    }

    @Test func aBatchWaitsForItsWindow() throws {
        let lone = try run(rate: 0.05, horizon: 20_000) { $0.batchingWindow = 2 }
        #expect(deviation(lone.latency.p50.value, from: 2.1) < 0.02)
        // Twenty a second: a batch of ten is full long before.
        let full = try run(rate: 20, horizon: 2000) { $0.batchingWindow = 20 }
        #expect(deviation(full.total.handled / full.total.batches, from: 10) < 0.05)
    }

    @Test func pollersAreAddedWhileMessagesWait() throws {
        // 2 s a message, one by one: 100 a second need 200 at once; the mapping has 5 and adds 5 a second.
        let result = try run(rate: 100, service: .constant(2), horizon: 600, batchSize: 1)
        #expect(result.total.peakPollers > 200)
        #expect(result.total.peakDepth > 1000)
        #expect(result.depth.peaks.last == 0 || result.depth.peaks.last! < 100)
        #expect(result.total.peakAge > 5)
    }

    @Test func maximumConcurrencyHoldsThemBack() throws {
        var limits: [LimitResult] = []
        let input = Scenario.queue(rate: 4, service: .constant(1), servers: 2, horizon: 300)
        limits = try Simulation.run(input).limits
        let limit = limits.first { $0.kind == .queueConcurrency }
        #expect(limit?.limit == 2)
        #expect(limit?.peak == 2)
        #expect(limit?.firstExceeded != nil)
    }

    @Test func whatFailsComesBackAndThenIsDead() throws {
        let result = try run(rate: 10, horizon: 4000) { queue in
            queue.failureShare = 0.2
            queue.reportsBatchItemFailures = true
            queue.maxReceiveCount = 3
            queue.visibilityTimeout = 5
        }
        let total = result.total
        // 0.2³ of them fail three times; all others are handled.
        #expect(abs(total.deadLettered / total.published - 0.008) < 0.002)
        #expect(deviation(total.returned / total.published, from: 0.2 + 0.04 + 0.008) < 0.05)
        #expect(deviation(total.handled + total.deadLettered, from: total.published) < 0.01)
        // A second attempt is five seconds after the first.
        #expect(result.latency.p90.value > 5)
    }

    @Test func withoutReportsABatchFailsAsAWhole() throws {
        let parts = try run(rate: 50, horizon: 500) {
            $0.failureShare = 0.05
            $0.reportsBatchItemFailures = true
            $0.batchingWindow = 1
        }
        let whole = try run(rate: 50, horizon: 500) {
            $0.failureShare = 0.05
            $0.batchingWindow = 1
        }
        #expect(whole.total.returned > 4 * parts.total.returned)
    }

    @Test func messagesThatOutlastTheirVisibilityComeTwice() throws {
        let result = try run(rate: 1, service: .constant(3), horizon: 500, batchSize: 1) {
            $0.visibilityTimeout = 2
            $0.maxReceiveCount = 2
        }
        #expect(result.total.handled == 0)
        #expect(result.total.deadLettered > 400)
    }

    @Test func nobodyToHandleThemMeansThatTheyExpire() throws {
        let result = try run(rate: 20, service: .constant(1), horizon: 1000, batchSize: 1) {
            $0.maximumConcurrency = 2
            $0.retention = 60
        }
        #expect(result.total.expired > 10_000)
        #expect(result.total.peakAge > 55 && result.total.peakAge < 65)
    }

    /// The function has room for one: the mapping asks again later, and gives back what it cannot place in time.
    @Test func aThrottledMappingTriesAgain() throws {
        let result = try run(
            rate: 2, service: .constant(2), horizon: 600, batchSize: 1,
            queue: {
                $0.visibilityTimeout = 10
                $0.maxReceiveCount = 2
            }, input: { $0.functions[1].reservedConcurrency = 1 })
        #expect(result.total.returned > 0)
        #expect(result.total.deadLettered > 0)
        #expect(deviation(result.total.handled, from: 300) < 0.2)
    }

    /// What waits survives the change to closed forms and back.
    @Test func theBacklogIsHandedOver() {
        var model = QueueModel(name: "q", function: "f", visibilityTimeout: 30, maximumConcurrency: 2)
        model.batchSize = 1
        var station = QueueStation(model: model, horizon: 100, seriesStep: 10)
        for index in 0..<10 { station.publish(at: 0, visibleAt: Double(index) / 10) }
        var retries: [Int] = []
        station.advance(to: 1, retries: &retries)
        let batch = station.receive(at: 1)!
        station.run(batch, until: 5, failures: 0)
        let second = station.receive(at: 1)!
        station.postpone(second, at: 1)

        // One is being handled and counts as handled; nine wait, one of them in a postponed batch.
        let (waiting, age) = station.drain(at: 2)
        #expect(waiting == 9)
        #expect(age == 2)
        #expect(station.depthNow == 0)
        station.refill(9, age: 3, at: 2)
        #expect(station.depthNow == 9)
        #expect(station.receive(at: 2) != nil)
    }
}

@Suite struct QueueFlowTests {
    @Test func aBacklogIsWorkedOff() {
        var flow = QueueFlow(model: QueueModel(name: "q", function: "f", maximumConcurrency: 10))
        flow.resume(waiting: 10_000, age: 30)
        var pollers = 5.0
        // Ten batches of ten a second each.
        let slot = flow.advance(rate: 0, perBatch: 0.5, perMessage: 0.05, limit: 1000, pollers: &pollers, seconds: 60)
        #expect(slot.isSaturated)
        #expect(abs(flow.waiting - 4000) < 1)
        #expect(slot.batchSize == 10)
        // All came within 30 seconds; after the first second a hundredth of them is gone.
        #expect(abs(slot.peakAge - (61 + 30 * 0.39)) < 1)
        let rest = flow.advance(rate: 0, perBatch: 0.5, perMessage: 0.05, limit: 1000, pollers: &pollers, seconds: 60)
        #expect(flow.waiting == 0)
        #expect(abs(rest.batches - 400) < 1)
    }

    @Test func failuresCostTries() {
        var flow = QueueFlow(
            model: QueueModel(name: "q", function: "f", maxReceiveCount: 3, failureShare: 0.2, maximumConcurrency: 100))
        var pollers = 100.0
        let slot = flow.advance(rate: 100, perBatch: 0.1, perMessage: 0.01, limit: 1000, pollers: &pollers, seconds: 60)
        #expect(abs(slot.deadLettered - 0.008 * 6000) < 1e-6)
        #expect(abs(slot.returned - 6000 * 1.24 * 0.2) < 1e-6)
    }

    @Test func nothingComesNothingRuns() {
        #expect(QueueFlow.steady(0, 1, 1, servers: 5, size: 10, window: 0).concurrency == 0)
        // A window fills batches.
        let flow = QueueFlow.steady(5, 0.1, 0.01, servers: 50, size: 100, window: 4)
        #expect(abs(flow.batchSize - 21) < 0.5)
    }
}
