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

    static func onFailure(_ value: String?) throws(AWSError) {
        guard let value, value != "ALL_OLD", value != "NONE" else { return }
        throw enumeration(value, "returnValuesOnConditionCheckFailure", "ALL_OLD, NONE")
    }

    /// The parameters from before expressions and expressions do not mix.
    static func separate(
        _ legacy: KeyValuePairs<String, Bool>, _ expressions: KeyValuePairs<String, Bool>
    ) throws(AWSError) {
        let old = legacy.filter(\.value).map(\.key)
        let new = expressions.filter(\.value).map(\.key)
        guard !old.isEmpty, !new.isEmpty else { return }
        throw .validation(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: "
                + "{\(old.joined(separator: ", "))} Expression parameters: {\(new.joined(separator: ", "))}")
    }

    static func attributesToGet(_ names: [String]) throws(AWSError) {
        try count(names.count, "attributesToGet", 1...Int.max)
        var seen: Set<String> = []
        for name in names {
            try ValueRules.checkName(name)
            guard seen.insert(name).inserted else {
                throw .invalidValue("Duplicate value in attribute name: \(name)")
            }
        }
    }
}
