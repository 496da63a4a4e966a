import AWSCore
import AWSShapes

/// What a bucket's lifecycle rules want with an object.
///
/// Source: Amazon S3 User Guide, "Managing the lifecycle of objects" and "Transitioning objects using Amazon S3
/// Lifecycle".
struct LifecyclePlan: Sendable {
    /// Since September 2024 objects below 128 KB stay where they are, because moving them costs more than it saves.
    static let standardMinimum = "all_storage_classes_128K"
    private static let smallObject = 128 * 1024
    private static let day: Duration = .seconds(86_400)
    /// Colder further right; an object never moves left.
    private static let order = [
        "STANDARD", "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE",
    ]

    let rules: [S3.LifecycleRule]
    let minimum: String

    init?(_ bucket: Bucket) {
        guard let rules = bucket.settings.lifecycle?.filter({ $0.status == "Enabled" }), !rules.isEmpty else {
            return nil
        }
        self.rules = rules
        minimum = bucket.settings.transitionMinimum ?? Self.standardMinimum
    }

    /// When the latest version expires, and by which rule; nil when never.
    func expiration(of object: ObjectVersion) -> (at: Timestamp, rule: String)? {
        rules.compactMap { rule -> (at: Timestamp, rule: String)? in
            guard let expiration = rule.expiration, Self.applies(rule, to: object),
                let moment = expiration.date ?? expiration.days.map({ Self.midnight(after: object.modified, days: $0) })
            else { return nil }
            return (moment, rule.id ?? "")
        }.min { $0.at < $1.at }
    }

    /// The storage class an object should be in by now; nil when it should stay.
    func storageClass(of object: ObjectVersion, now: Timestamp) -> String? {
        var wanted = object.storageClass
        for rule in rules where Self.applies(rule, to: object) {
            for transition in rule.transitions ?? [] {
                guard let name = transition.storageClass,
                    let moment = transition.date
                        ?? transition.days.map({ Self.midnight(after: object.modified, days: $0) }),
                    moment <= now, isLargeEnough(object, for: name, rule), Self.rank(name) > Self.rank(wanted)
                else { continue }
                wanted = name
            }
        }
        return wanted == object.storageClass ? nil : wanted
    }

    /// Whether a version that has had a successor since `since` is to be removed; `newer` counts the noncurrent
    /// versions that are newer than it.
    func expires(noncurrent object: ObjectVersion, since: Timestamp, newer: Int, now: Timestamp) -> Bool {
        rules.contains { rule in
            guard let wanted = rule.noncurrentVersionExpiration, Self.applies(rule, to: object) else { return false }
            return newer >= wanted.newerNoncurrentVersions ?? 0
                && Self.midnight(after: since, days: wanted.noncurrentDays ?? 1) <= now
        }
    }

    /// Whether a delete marker with nothing behind it is to be removed.
    func expires(marker: ObjectVersion) -> Bool {
        rules.contains { $0.expiration?.expiredObjectDeleteMarker == true && Self.applies($0, to: marker) }
    }

    func abortsUpload(key: String, initiated: Timestamp, now: Timestamp) -> Bool {
        rules.contains { rule in
            guard let days = rule.abortIncompleteMultipartUpload?.daysAfterInitiation else { return false }
            let prefix = rule.filter?.prefix ?? rule.prefix ?? ""
            return KeyText.hasPrefix(key, prefix) && Self.midnight(after: initiated, days: days) <= now
        }
    }

    private func isLargeEnough(_ object: ObjectVersion, for storageClass: String, _ rule: S3.LifecycleRule) -> Bool {
        // A rule that names a size decides for itself.
        if Self.sizeBounds(rule) != (nil, nil) || object.size >= Self.smallObject { return true }
        return minimum == "varies_by_storage_class" && (storageClass == "GLACIER" || storageClass == "DEEP_ARCHIVE")
    }

    private static func sizeBounds(_ rule: S3.LifecycleRule) -> (Int?, Int?) {
        (
            rule.filter?.objectSizeGreaterThan ?? rule.filter?.and?.objectSizeGreaterThan,
            rule.filter?.objectSizeLessThan ?? rule.filter?.and?.objectSizeLessThan
        )
    }

    private static func applies(_ rule: S3.LifecycleRule, to object: ObjectVersion) -> Bool {
        let filter = rule.filter
        let prefix = filter?.prefix ?? filter?.and?.prefix ?? rule.prefix ?? ""
        guard KeyText.hasPrefix(object.key, prefix) else { return false }
        let (above, below) = sizeBounds(rule)
        guard above.map({ object.size > $0 }) ?? true, below.map({ object.size < $0 }) ?? true else { return false }
        let tags = (filter?.tag.map { [$0] } ?? []) + (filter?.and?.tags ?? [])
        return tags.allSatisfy { object.attributes.tags.contains(ObjectTag(key: $0.key, value: $0.value)) }
    }

    private static func rank(_ storageClass: String) -> Int { order.firstIndex(of: storageClass) ?? 0 }

    /// "Amazon S3 calculates the time by adding the number of days … and rounding up to the next day at midnight UTC".
    static func midnight(after moment: Timestamp, days: Int) -> Timestamp {
        let seconds = (moment + day * days).epochSeconds
        let whole = seconds % 86_400 == 0 ? seconds : (seconds / 86_400 + 1) * 86_400
        return Timestamp(epochSeconds: whole)
    }
}
