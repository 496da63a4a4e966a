import AWSCore

/// The ZIP file of a function's code.
enum CodeArchive {
    /// Unpacks it into a new folder below `directory`.
    static func unpack(_ archive: [UInt8], into directory: String) throws(AWSError) -> FunctionCode {
        throw .notBuilt("Function code as a ZIP file")
    }
}
