import AWSCore
import CloudCore
import Logging

/// What happens to keys in time: rotation and the end of a pending deletion.
extension KMSService {
    private static let interval = Duration.seconds(60)

    public func run() async throws {
        while !Task.isCancelled {
            do { try await attendToKeys() } catch {
                settings.logger.error("keys were not attended to", metadata: ["error": "\(error)"])
            }
            do { try await settings.clock.sleep(for: Self.interval) } catch { return }
        }
    }

    /// Rotates the keys that are due and removes those whose pending window is over.
    func attendToKeys() async throws {
        let now = settings.clock.now
        for key in allKeys {
            if key.state == .pendingDeletion, let end = key.deletionDate, end <= now {
                try await store.write { writer in
                    // It may have been saved since.
                    guard let key = try writer.key(key.id), key.state == .pendingDeletion else { return }
                    try writer.remove(key.id)
                }
                try refresh(key: key.id)
            } else if key.state == .enabled, key.rotation.isEnabled, let due = key.rotation.next, due <= now {
                try await rotateIfDue(key.id, now: now)
            }
        }
    }

    private func rotateIfDue(_ id: String, now: Timestamp) async throws {
        try await store.write { [random = settings.random] writer in
            guard var key = try writer.key(id), key.state == .enabled, key.rotation.isEnabled,
                var next = key.rotation.next, next <= now
            else { return }
            while next <= now { next = next + .days(key.rotation.period) }
            key.rotation.next = next
            try writer.save(key)
            try writer.addMaterial(to: id, random: random)
        }
        try refresh(key: id)
    }
}
