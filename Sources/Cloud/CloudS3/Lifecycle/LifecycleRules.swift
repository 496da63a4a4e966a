import AWSCore
import AWSShapes

/// What S3 refuses in lifecycle rules. Source: Amazon S3 User Guide, "Lifecycle configuration elements".
enum LifecycleRules {
    private static let maximumRules = 1000

    static func check(_ rules: [S3.LifecycleRule]) throws(AWSError) {
        guard !rules.isEmpty, rules.count <= maximumRules else { throw .malformedXML }
        let names = rules.compactMap(\.id)
        guard Set(names).count == names.count else {
            throw .invalidArgument("Rule ID must be unique. Found same ID for more than one rule")
        }
        for rule in rules { try check(rule) }
    }

    private static func check(_ rule: S3.LifecycleRule) throws(AWSError) {
        guard rule.status == "Enabled" || rule.status == "Disabled" else { throw .malformedXML }
        guard (rule.id?.utf16.count ?? 0) <= 255 else {
            throw .invalidArgument("ID length should not exceed allowed limit of 255")
        }
        let hasAction =
            rule.expiration != nil || rule.transitions?.isEmpty == false || rule.noncurrentVersionExpiration != nil
            || rule.noncurrentVersionTransitions?.isEmpty == false || rule.abortIncompleteMultipartUpload != nil
        guard hasAction else {
            throw .invalidRequest("At least one action needs to be specified in a rule")
        }
        guard rule.filter == nil || rule.prefix == nil else { throw .malformedXML }
        if let expiration = rule.expiration {
            let given = [expiration.days != nil, expiration.date != nil, expiration.expiredObjectDeleteMarker != nil]
            guard given.count(where: { $0 }) == 1 else { throw .malformedXML }
            if let days = expiration.days, days < 1 {
                throw .invalidArgument("'Days' for Expiration action must be a positive integer")
            }
        }
        for transition in rule.transitions ?? [] {
            guard (transition.days == nil) != (transition.date == nil), let name = transition.storageClass,
                S3Service.storageClasses.contains(name), name != "STANDARD", name != "REDUCED_REDUNDANCY"
            else { throw .malformedXML }
            let days = transition.days ?? 30
            guard days >= 0 else { throw .invalidArgument("'Days' for Transition action must be nonnegative") }
            guard !name.hasSuffix("_IA") || days >= 30 else {
                throw .invalidArgument(
                    "'Days' in Transition action must be greater than or equal to 30 for storageClass '\(name)'")
            }
        }
        if let days = rule.noncurrentVersionExpiration?.noncurrentDays, days < 1 {
            throw .invalidArgument("'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer")
        }
        if let days = rule.abortIncompleteMultipartUpload?.daysAfterInitiation, days < 1 {
            throw .invalidArgument(
                "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer")
        }
    }
}
