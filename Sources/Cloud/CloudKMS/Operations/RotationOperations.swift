import AWSCore
import AWSShapes
import CloudCore

/// Rotation: each key's old backing keys are kept, so that old ciphertexts stay readable.
extension KMSService {
    func registerRotationOperations(_ table: inout OperationTable) {
        table.onKey(KMS.EnableKeyRotation.self) { input, context in
            let found = try await self.find(input.keyId, for: "EnableKeyRotation", context)
            try found.key.requireUsable()
            try await self.setRotation(
                true, period: input.rotationPeriodInDays ?? KMSKey.Rotation.usualPeriod, found.key.id)
            return Unit()
        }
        table.onKey(KMS.DisableKeyRotation.self) { input, context in
            let found = try await self.find(input.keyId, for: "DisableKeyRotation", context)
            try found.key.requireUsable()
            try await self.setRotation(false, period: KMSKey.Rotation.usualPeriod, found.key.id)
            return Unit()
        }
        table.onKey(KMS.GetKeyRotationStatus.self) { input, context in
            let found = try await self.find(input.keyId, for: "GetKeyRotationStatus", context)
            let rotation = found.key.rotation
            let isEnabled = rotation.isEnabled && found.key.state != .pendingDeletion
            return KMS.GetKeyRotationStatusResponse(
                keyRotationEnabled: isEnabled, keyId: found.key.arn,
                rotationPeriodInDays: isEnabled ? rotation.period : nil,
                nextRotationDate: isEnabled ? rotation.next : nil)
        }
        table.onKey(KMS.RotateKeyOnDemand.self) { input, context in
            let found = try await self.find(input.keyId, for: "RotateKeyOnDemand", context)
            try found.key.requireUsable()
            try await self.store.write { [random = self.settings.random] writer in
                try writer.addMaterial(to: found.key.id, random: random)
            }
            try self.refresh(key: found.key.id)
            return KMS.RotateKeyOnDemandResponse(keyId: found.key.arn)
        }
    }

    /// - Parameter period: days.
    func setRotation(_ isEnabled: Bool, period: Int, _ id: String) async throws {
        let now = settings.clock.now
        try await change(id) { key in
            if isEnabled { key.rotation.enable(period: period, now: now) } else { key.rotation = .init() }
        }
    }
}
