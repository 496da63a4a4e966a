import AWSCore

/// Amazon CloudWatch Logs API Reference, "Errors" of each action; the texts are what the service answers.
extension AWSError {
    static let noSuchLogGroup = AWSError("ResourceNotFoundException", "The specified log group does not exist.")
    static let noSuchLogStream = AWSError("ResourceNotFoundException", "The specified log stream does not exist.")
    static let logGroupExists = AWSError("ResourceAlreadyExistsException", "The specified log group already exists")
    static let logStreamExists = AWSError("ResourceAlreadyExistsException", "The specified log stream already exists")
    static let badLogToken = invalidLogParameter("The specified nextToken is invalid.")

    static func invalidLogParameter(_ message: String) -> AWSError { AWSError("InvalidParameterException", message) }
}

extension AWSStructure {
    /// Throws InvalidParameterException with all that the model says against this input.
    func checkLogLimits() throws(AWSError) {
        if let violations { throw .invalidLogParameter(violations) }
    }

    /// All that the model says against this input, in AWS's words; nil when that is nothing.
    var violations: String? {
        let found = Validator.validate(document, against: Self.shape)
        if found.isEmpty { return nil }
        let noun = found.count == 1 ? "validation error" : "validation errors"
        return "\(found.count) \(noun) detected: \(found.joined(separator: "; "))"
    }
}

/// CloudWatch Logs User Guide, "CloudWatch Logs quotas", and API Reference, "PutLogEvents".
enum LogLimits {
    /// Bytes of one batch: each message's UTF-8 and 26 for its event.
    static let batchBytes = 1_048_576
    static let batchEvents = 10_000
    static let eventOverhead = 26
    /// Milliseconds between a batch's first and last event.
    static let batchSpan: Int64 = 24 * 3_600_000
    /// Milliseconds that an event may be ahead of the clock, or behind it.
    static let future: Int64 = 2 * 3_600_000
    static let past: Int64 = 14 * 24 * 3_600_000
    /// Bytes of events in one answer of GetLogEvents or FilterLogEvents.
    static let answerBytes = 1_048_576
    /// Days; PutRetentionPolicy takes no others.
    static let retentionDays = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]
}
