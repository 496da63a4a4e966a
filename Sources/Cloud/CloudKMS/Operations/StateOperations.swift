import AWSCore
import AWSShapes
import CloudCore

/// Enabling, disabling and deleting keys. Source: AWS KMS Developer Guide, "Key states of AWS KMS keys".
extension KMSService {
    static let usualPendingWindow = 30

    func registerStateOperations(_ table: inout OperationTable) {
        table.onKey(KMS.EnableKey.self) { input, context in
            let found = try await self.find(input.keyId, for: "EnableKey", context)
            try await self.setEnabled(true, found.key.id)
            return Unit()
        }
        table.onKey(KMS.DisableKey.self) { input, context in
            let found = try await self.find(input.keyId, for: "DisableKey", context)
            try await self.setEnabled(false, found.key.id)
            return Unit()
        }
        table.onKey(KMS.ScheduleKeyDeletion.self) { input, context in
            let found = try await self.find(input.keyId, for: "ScheduleKeyDeletion", context)
            let window = input.pendingWindowInDays ?? Self.usualPendingWindow
            let key = try await self.scheduleDeletion(of: found.key.id, window: window)
            return KMS.ScheduleKeyDeletionResponse(
                keyId: key.arn, deletionDate: key.deletionDate, keyState: key.state.rawValue,
                pendingWindowInDays: key.pendingWindow)
        }
        table.onKey(KMS.CancelKeyDeletion.self) { input, context in
            let found = try await self.find(input.keyId, for: "CancelKeyDeletion", context)
            let key = try await self.change(found.key.id) { key in
                guard key.state == .pendingDeletion else {
                    throw AWSError.invalidState("\(key.arn) is not pending deletion.")
                }
                key.state = .disabled
                key.deletionDate = nil
                key.pendingWindow = nil
            }
            return KMS.CancelKeyDeletionResponse(keyId: key.arn)
        }
    }

    func setEnabled(_ isEnabled: Bool, _ id: String) async throws {
        try await change(id) { key in
            try key.requireNotPendingDeletion()
            key.state = isEnabled ? .enabled : .disabled
        }
    }

    /// - Parameter window: days.
    func scheduleDeletion(of id: String, window: Int) async throws -> KMSKey {
        guard (7...30).contains(window) else {
            throw AWSError.validation("PendingWindowInDays must be between 7 and 30, inclusive.")
        }
        let end = settings.clock.now + .days(window)
        return try await change(id) { key in
            try key.requireNotPendingDeletion()
            key.state = .pendingDeletion
            key.deletionDate = end
            key.pendingWindow = window
            // A template that is deployed again makes a new key.
            key.owner = nil
        }
    }
}
