import AWSCore

/// What PartiQL statements are refused with, in AWS's words where these are known.
extension AWSError {
    /// Of a statement that the grammar does not know.
    static func malformed(_ reason: String) -> AWSError {
        .validation("Statement wasn't well formed, can't be processed: \(reason)")
    }

    /// An error that says where in the statement it is.
    static func validation(_ message: String, at span: SourceSpan) -> AWSError {
        .validation("\(message) at \(span.text)")
    }

    static let duplicateItem = AWSError("DuplicateItemException", "Duplicate primary key exists in table")

    static func keyTypeMismatch(_ name: String) -> AWSError {
        .validation("Key attribute's data type should match its data type in table's schema: Key \(name)")
    }

    static let parameterCount = AWSError.validation("Number of parameters in request and statement don't match.")
    static let indexNotFound = AWSError.validation("The table does not have the specified index")
    static let incompleteKey = AWSError.validation(
        "Where clause does not contain a mandatory equality on all key attributes")
    static let existsOutsideTransaction = AWSError.validation(
        "EXISTS can only be used in ExecuteTransaction write requests.")
    static let otherNextToken = AWSError.validation("NextToken does not match request")
}
