import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::KMS::Key`. A key that is retained, or made just before a crash, is found again by its stack and logical id.
struct KeyResource: ResourceProvider {
    let service: KMSService
    var type: String { "AWS::KMS::Key" }
    var knownProperties: [String] {
        [
            "Description", "Enabled", "EnableKeyRotation", "RotationPeriodInDays", "KeyPolicy", "KeySpec", "KeyUsage",
            "MultiRegion", "Origin", "PendingWindowInDays", "Tags",
        ]
    }
    var inertProperties: [String] { ["BypassPolicyLockoutSafetyCheck"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let properties = request.properties
        try KMSKey.check(
            spec: properties["KeySpec"]?.stringValue, usage: properties["KeyUsage"]?.stringValue,
            origin: properties["Origin"]?.stringValue)
        let policy =
            properties["KeyPolicy"].map { $0.stringValue ?? $0.serialized() }
            ?? KeyPolicy.usual(accountID: service.settings.accountID)
        _ = try KeyPolicy.parse(policy)
        let tags = try Tags.merged(
            (properties["Tags"]?.arrayValue ?? []).compactMap { tag in
                tag["Key"]?.stringValue.map { KMS.Tag(tagKey: $0, tagValue: tag["Value"]?.stringValue ?? "") }
            }, into: [:])
        let wanted = Wanted(
            owner: "\(request.stackName)/\(request.logicalID)",
            description: properties["Description"]?.stringValue ?? "", policy: policy, tags: tags,
            isEnabled: Self.flag(properties["Enabled"]) ?? true,
            rotates: Self.flag(properties["EnableKeyRotation"]) ?? false,
            period: Self.number(properties["RotationPeriodInDays"]) ?? KMSKey.Rotation.usualPeriod)
        guard (90...2560).contains(wanted.period) else {
            throw AWSError.validation("RotationPeriodInDays must be between 90 and 2560, inclusive.")
        }

        if let previous = request.previous, let loaded = service.loadedKey(previous.physicalID) {
            // Whoever scheduled its deletion by hand may still change their mind; until then it is left alone.
            guard loaded.key.state != .pendingDeletion else { return Self.state(loaded.key) }
            return Self.state(try await update(loaded.key, to: wanted))
        }
        let key = try await service.makeKey(
            { [now = service.settings.clock.now] in wanted.apply(to: &$0, now: now) },
            isMultiRegion: Self.flag(properties["MultiRegion"]) ?? false)
        return Self.state(try await update(key, to: wanted))
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let loaded = service.loadedKey(state.physicalID), loaded.key.state != .pendingDeletion else { return }
        let window = Self.number(request.properties["PendingWindowInDays"]) ?? KMSService.usualPendingWindow
        _ = try await service.scheduleDeletion(of: loaded.key.id, window: window)
    }

    private struct Wanted: Sendable {
        var owner: String
        var description: String
        var policy: String
        var tags: [String: String]
        var isEnabled: Bool
        var rotates: Bool
        var period: Int

        func apply(to key: inout KMSKey, now: Timestamp) {
            key.owner = owner
            key.description = description
            key.policy = policy
            key.tags = tags
            key.state = isEnabled ? .enabled : .disabled
            if rotates { key.rotation.enable(period: period, now: now) } else { key.rotation = .init() }
        }
    }

    private func update(_ key: KMSKey, to wanted: Wanted) async throws -> KMSKey {
        let now = service.settings.clock.now
        var copy = key
        wanted.apply(to: &copy, now: now)
        if copy == key { return key }
        return try await service.change(key.id) { wanted.apply(to: &$0, now: now) }
    }

    private static func state(_ key: KMSKey) -> ResourceState {
        ResourceState(physicalID: key.id, attributes: ["Arn": key.arn, "KeyId": key.id])
    }

    /// CloudFormation takes `"true"` for `true` and `"30"` for `30`.
    private static func flag(_ value: JSONValue?) -> Bool? {
        value?.boolValue ?? value?.stringValue.map { $0 == "true" }
    }

    private static func number(_ value: JSONValue?) -> Int? {
        value?.intValue ?? value?.stringValue.flatMap { Int($0) }
    }
}
