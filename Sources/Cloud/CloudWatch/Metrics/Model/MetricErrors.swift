import AWSCore

/// Amazon CloudWatch API Reference, "Errors" of each action. Codes are the shapes' names; clients of the query protocol
/// see the older ones (`InvalidParameterValue`).
extension AWSError {
    static func invalidMetricValue(_ message: String) -> AWSError {
        AWSError("InvalidParameterValueException", message, queryCode: "InvalidParameterValue")
    }
    static func invalidMetricCombination(_ message: String) -> AWSError {
        AWSError("InvalidParameterCombinationException", message, queryCode: "InvalidParameterCombination")
    }
    static func missingMetricParameter(_ name: String) -> AWSError {
        AWSError(
            "MissingRequiredParameterException", "The parameter \(name) is required.", queryCode: "MissingParameter")
    }
    static func alarmValidation(_ message: String) -> AWSError { AWSError("ValidationError", message) }
    static func noSuchAlarm(_ names: [String]) -> AWSError {
        AWSError("ResourceNotFound", "There is no alarm named \(names.joined(separator: ", ")).", status: 404)
    }
    static let badMetricToken = AWSError("InvalidNextToken", "Request parameter NextToken is invalid")
}

extension AWSStructure {
    /// Throws ValidationError with all that the model says against this input.
    func checkMetricLimits() throws(AWSError) {
        if let violations { throw .alarmValidation(violations) }
    }
}

/// CloudWatch API Reference, "PutMetricData", "GetMetricStatistics" and "GetMetricData".
enum MetricLimits {
    /// Metrics in one PutMetricData.
    static let data = 1000
    /// Values of one metric in it.
    static let values = 150
    static let dimensions = 30
    static let magnitude = 0x1p360
    /// Data points in one GetMetricStatistics, and in one page of GetMetricData.
    static let datapoints = 1440
    static let pageDatapoints = 100_800
    static let queries = 500
    /// Seconds that a data point may be behind the clock, or ahead of it.
    static let past: Int64 = 14 * 86_400
    static let future: Int64 = 2 * 3600
    static let units: Set<String> = [
        "Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits",
        "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second",
        "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second",
        "Gigabits/Second", "Terabits/Second", "Count/Second", "None",
    ]
}
