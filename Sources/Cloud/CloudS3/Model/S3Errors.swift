import AWSCore

/// Amazon S3 API Reference, "Error responses": codes, messages and statuses.
extension AWSError {
    static func noSuchBucket(_ name: String) -> AWSError {
        AWSError(
            "NoSuchBucket", "The specified bucket does not exist", status: 404,
            details: .structure(.init([("BucketName", .string(name))])))
    }
    static func noSuchKey(_ key: String) -> AWSError {
        AWSError(
            "NoSuchKey", "The specified key does not exist.", status: 404,
            details: .structure(.init([("Key", .string(key))])))
    }
    static func noSuchVersion(_ key: String, _ version: String) -> AWSError {
        AWSError(
            "NoSuchVersion", "The specified version does not exist.", status: 404,
            details: .structure(.init([("Key", .string(key)), ("VersionId", .string(version))])))
    }
    static func noSuchUpload(_ id: String) -> AWSError {
        AWSError(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
            status: 404, details: .structure(.init([("UploadId", .string(id))])))
    }
    static func bucketNotEmpty(_ name: String) -> AWSError {
        AWSError(
            "BucketNotEmpty", "The bucket you tried to delete is not empty", status: 409,
            details: .structure(.init([("BucketName", .string(name))])))
    }
    static func bucketAlreadyOwnedByYou(_ name: String) -> AWSError {
        AWSError(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.", status: 409,
            details: .structure(.init([("BucketName", .string(name))])))
    }
    static func invalidBucketName(_ name: String) -> AWSError {
        AWSError(
            "InvalidBucketName", "The specified bucket is not valid.",
            details: .structure(.init([("BucketName", .string(name))])))
    }
    static func invalidArgument(_ message: String, name: String? = nil, value: String? = nil) -> AWSError {
        var fields = Document.Fields()
        fields.append("ArgumentName", name)
        fields.append("ArgumentValue", value)
        return AWSError("InvalidArgument", message, details: .structure(fields))
    }
    static func invalidRequest(_ message: String) -> AWSError { AWSError("InvalidRequest", message) }

    /// S3 answers 403 where the core's services answer 400.
    static func denied(_ message: String = "Access Denied") -> AWSError {
        AWSError("AccessDenied", message, status: 403)
    }

    static func preconditionFailed(_ condition: String) -> AWSError {
        AWSError(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412,
            details: .structure(.init([("Condition", .string(condition))])))
    }
    static func invalidRange(_ range: String, size: Int) -> AWSError {
        var error = AWSError(
            "InvalidRange", "The requested range is not satisfiable", status: 416,
            details: .structure(
                .init([("RangeRequested", .string(range)), ("ActualObjectSize", .integer(Int64(size)))])))
        error.headers["Content-Range"] = "bytes */\(size)"
        return error
    }
    static let invalidPartNumber = AWSError(
        "InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416)
    static func notModified(_ headers: [String: String]) -> AWSError {
        var error = AWSError("NotModified", "Not Modified", status: 304)
        error.headers = headers
        return error
    }
    static let methodNotAllowed = AWSError(
        "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405)
    static let entityTooLarge = AWSError(
        "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    static let invalidDigest = AWSError("InvalidDigest", "The Content-MD5 you specified was invalid.")
    static func badDigest(_ what: String) -> AWSError {
        AWSError("BadDigest", "The \(what) you specified did not match what we received.")
    }
    static let keyTooLong = AWSError("KeyTooLongError", "Your key is too long")
    static let metadataTooLarge = AWSError(
        "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
    static let invalidStorageClass = AWSError("InvalidStorageClass", "The storage class you specified is not valid")
    static let malformedXML = AWSError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")
    static func malformedPolicy(_ message: String) -> AWSError { AWSError("MalformedPolicy", message) }
    static func invalidTag(_ message: String) -> AWSError { AWSError("InvalidTag", message) }
    static let aclNotSupported = AWSError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    static func notImplemented(_ header: String) -> AWSError {
        AWSError(
            "NotImplemented", "A header you provided implies functionality that is not implemented", status: 501,
            details: .structure(.init([("Header", .string(header))])))
    }
    static func missingSetting(_ code: String, _ message: String) -> AWSError { AWSError(code, message, status: 404) }
}
