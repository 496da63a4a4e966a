import AWSCore
import AWSShapes

/// Checks of parameters that several operations share.
enum RequestChecks {
    static func returnValues(_ value: String?, allowed: [String]) throws(AWSError) {
        guard let value, !allowed.contains(value) else { return }
        guard ["ALL_NEW", "ALL_OLD", "NONE", "UPDATED_NEW", "UPDATED_OLD"].contains(value) else {
            throw enumeration(value, "returnValues", "ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW")
        }
        throw .validation("Return values set to invalid value")
    }

    static func capacity(_ value: String?) throws(AWSError) {
        guard let value, !["INDEXES", "TOTAL", "NONE"].contains(value) else { return }
        throw enumeration(value, "returnConsumedCapacity", "INDEXES, TOTAL, NONE")
    }

    static func enumeration(_ value: String, _ name: String, _ allowed: String) -> AWSError {
        .validation(
            "1 validation error detected: Value '\(value)' at '\(name)' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [\(allowed)]")
    }

    static func range(_ value: Int, _ name: String, _ range: ClosedRange<Int>) throws(AWSError) {
        guard !range.contains(value) else { return }
        throw .validation(
            "1 validation error detected: Value '\(value)' at '\(name)' failed to satisfy constraint: "
                + (value < range.lowerBound
                    ? "Member must have value greater than or equal to \(range.lowerBound)"
                    : "Member must have value less than or equal to \(range.upperBound)"))
    }

    static func count(_ count: Int, _ name: String, _ range: ClosedRange<Int>) throws(AWSError) {
        guard !range.contains(count) else { return }
        throw .validation(
            "1 validation error detected: Value at '\(name)' failed to satisfy constraint: "
                + (count < range.lowerBound
                    ? "Member must have length greater than or equal to \(range.lowerBound)"
                    : "Member must have length less than or equal to \(range.upperBound)"))
    }

    /// The parameters from before expressions are not built: better an error than a condition that is not looked at.
    static func refuseLegacy(_ parameters: KeyValuePairs<String, Bool>) throws(AWSError) {
        for (name, isGiven) in parameters where isGiven {
            throw .validation("The legacy parameter \(name) is not supported here; use expressions instead.")
        }
    }
}
