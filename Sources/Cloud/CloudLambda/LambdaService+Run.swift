import AWSCore
import AWSShapes
import CloudCore
import Logging
import NIOCore

extension LambdaService {
    /// Environments, pollers, asynchronous events, telemetry and the watchdog; until cancelled. Then invocations under
    /// way may finish, and every child is gone when this returns.
    public func run() async throws {
        // Not children of this task: they outlive its cancellation until the work is done.
        let environments = Task { await self.runEnvironments() }
        let watchdog = Task { await self.watch() }
        let reporting = Task { await self.telemetry.run() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.runPollers() }
            group.addTask { await self.runEvents() }
        }
        await drain()
        host.close()
        for pool in pools { pool.retire() }
        await environments.value
        watchdog.cancel()
        reporting.cancel()
        await watchdog.value
        await reporting.value
        await telemetry.flush()
        codeFolders.close()
    }

    private func runEnvironments() async {
        await withDiscardingTaskGroup { group in
            for await environment in host.births {
                group.addTask { await environment.run() }
            }
        }
    }

    /// Looks after deadlines, idle environments and those who have waited long.
    private func watch() async {
        var lastGauge = Timestamp.epoch
        while (try? await settings.clock.sleep(for: .milliseconds(100))) != nil {
            let now = settings.clock.now
            for pool in pools { pool.tick(now) }
            if now - lastGauge >= .seconds(60) {
                lastGauge = now
                gauge()
            }
        }
    }

    /// Provisioned concurrency is a level, not an event: it is told once a minute.
    private func gauge() {
        for function in allFunctions {
            for qualifier in function.provisioned.keys {
                guard let state = provisioning(function, qualifier) else { continue }
                telemetry.count(
                    "ProvisionedConcurrentExecutions", function: function.name, resource: qualifier, Double(state.ready)
                )
                telemetry.count(
                    "ProvisionedConcurrencyUtilization", function: function.name, resource: qualifier,
                    state.requested == 0
                        ? 0 : min(1, Double(host.ledger.running(function.name)) / Double(state.requested)))
            }
        }
    }

    /// Waits until nothing runs, or for as long as a shutdown may take.
    private func drain() async {
        // In real time: a clock that stands still must not keep children alive.
        let deadline = ContinuousClock.now.advanced(by: host.options.shutdownGrace)
        while !host.ledger.isEmpty, ContinuousClock.now < deadline {
            await withCheckedContinuation { continuation in
                _ = host.group.next().scheduleTask(in: .milliseconds(10)) { continuation.resume() }
            }
        }
    }
}
