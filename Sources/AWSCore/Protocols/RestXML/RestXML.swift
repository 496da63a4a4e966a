import HTTPTypes

/// restXml: S3 and CloudFront.
///
/// Source: smithy.io/2.0/aws/protocols/aws-restxml-protocol.html; S3's differences are in its API Reference.
enum RestXML {
    // MARK: Requests

    static func encodeRequest(
        _ input: Document, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> WireRequest {
        var request = try HTTPBinding.request(input, operation)
        let shape = operation.input
        switch try HTTPBinding.payload(of: input, shape) {
        case .raw(let bytes): request.body = bytes
        case .structure(let value, let member):
            if let value {
                var xml = XMLWriter(declaration: false)
                try XMLCodec().append(
                    value, member.shape, member, member.wireName, namespace: service.xmlNamespace, to: &xml)
                request.body = xml.bytes
            }
        case .members(let fields):
            guard HTTPBinding.hasBodyFields(fields, shape) else { break }
            let root = operation.inputElement ?? shape.name
            var xml = XMLWriter(declaration: false)
            xml.open(root, namespace(operation.inputNamespace ?? service.xmlNamespace))
            try XMLCodec().appendMembers(fields, shape, bodyOnly: true, to: &xml)
            xml.close(root)
            request.body = xml.bytes
        }
        if !request.body.isEmpty, request.headers[.contentType] == nil, !HTTPBinding.hasRawPayload(shape) {
            request.headers[.contentType] = "application/xml"
        }
        return request
    }

    static func decodeRequest(
        _ request: WireRequest, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        let shape = operation.input
        var fields = try HTTPBinding.fields(of: request, operation)
        if let payload = shape.payload, let member = shape.member(payload) {
            if HTTPBinding.isRaw(member.shape) {
                try HTTPBinding.appendRaw(request.body, member, to: &fields)
            } else if !request.body.isEmpty {
                let root = try parse(request.body)
                guard root.name == member.wireName || root.name == member.shape.name else { throw malformed }
                fields.append(member.name, try strictly(root, member.shape, member))
            }
        } else if !request.body.isEmpty, shape.members.contains(where: { $0.location == .body }) {
            guard case .structure(let body) = try strictly(try parse(request.body), shape, nil) else { throw malformed }
            for field in body.fields where shape.member(field.name)?.location == .body {
                fields.append(field.name, field.value)
            }
        }
        return .structure(fields)
    }

    private static let malformed = AWSError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")

    private static func parse(_ body: [UInt8]) throws(AWSError) -> XMLNode {
        do { return try XMLNode(parsing: body) } catch { throw malformed }
    }

    private static func strictly(_ node: XMLNode, _ shape: Shape, _ member: Member?) throws(AWSError) -> Document {
        do { return try XMLCodec().decode(node, shape, member) } catch { throw malformed }
    }

    // MARK: Responses

    static func encodeResponse(
        _ output: Document, for operation: OperationSchema, of service: ServiceModel, requestID: String
    ) throws(AWSError) -> WireResponse {
        let shape = operation.output
        var response = try HTTPBinding.response(output, operation)
        identify(&response, service, requestID)
        // The model has no member for it: a part of an object says so by its status (RFC 9110 section 15.3.7).
        if response.headers[.contentRange] != nil { response.status = 206 }
        let names = service.name == "s3" ? S3RootElements.names : [:]
        switch try HTTPBinding.payload(of: output, shape) {
        case .raw(let bytes): response.body = bytes
        case .structure(let value, let member):
            guard let value else { break }
            var xml = XMLWriter()
            try XMLCodec().append(
                value, member.shape, member, member.wireName, namespace: service.xmlNamespace, to: &xml)
            response.body = xml.bytes
        case .members(let fields):
            guard shape.members.contains(where: { $0.location == .body }) else { break }
            var xml = XMLWriter()
            let root = names[operation.name] ?? shape.name
            if service.name == "s3", operation.name == "GetBucketLocation" {
                // The only answer whose root is the value itself; us-east-1 is told by an empty one.
                xml.element(root, fields["LocationConstraint"]?.stringValue ?? "", namespace(service.xmlNamespace))
            } else {
                xml.open(root, namespace(service.xmlNamespace))
                try XMLCodec().appendMembers(fields, shape, bodyOnly: true, to: &xml)
                xml.close(root)
            }
            response.body = xml.bytes
        }
        if !response.body.isEmpty, response.headers[.contentType] == nil {
            response.headers[.contentType] =
                HTTPBinding.hasRawPayload(shape) ? "application/octet-stream" : "application/xml"
        }
        return response
    }

    static func decodeResponse(
        _ response: WireResponse, for operation: OperationSchema, of service: ServiceModel
    ) throws(AWSError) -> Document {
        let shape = operation.output
        var fields = try HTTPBinding.fields(of: response, shape)
        if let payload = shape.payload, let member = shape.member(payload) {
            if HTTPBinding.isRaw(member.shape) {
                try HTTPBinding.appendRaw(response.body, member, to: &fields)
            } else if !response.body.isEmpty {
                fields.append(member.name, try XMLCodec().decode(try parse(response.body), member.shape, member))
            }
        } else if !response.body.isEmpty, shape.members.contains(where: { $0.location == .body }) {
            let root = try parse(response.body)
            if service.name == "s3", operation.name == "GetBucketLocation" {
                if !root.text.isEmpty { fields.append("LocationConstraint", .string(root.text)) }
            } else {
                for field in try XMLCodec().members(of: root, shape, bodyOnly: true).fields {
                    fields.append(field.name, field.value)
                }
            }
        }
        return .structure(fields)
    }

    // MARK: Errors

    static func encodeError(
        _ error: AWSError, _ shape: Shape?, of service: ServiceModel, isHead: Bool, requestID: String
    ) -> WireResponse {
        let error = service.name == "s3" ? inS3sWords(error) : error
        var response = WireResponse(status: error.status)
        identify(&response, service, requestID)
        for (name, value) in error.headers { response.headers.set(name, value) }
        guard !isHead, error.status != 304 else { return response }
        response.headers[.contentType] = "application/xml"
        var xml = XMLWriter()
        if service.name == "s3" {
            xml.open("Error")
            xml.element("Code", error.code)
            xml.element("Message", error.message)
            XMLErrors.appendDetails(error, shape, to: &xml)
            xml.element("RequestId", requestID)
            xml.element("HostId", requestID)
            xml.close("Error")
        } else {
            xml.open("ErrorResponse", namespace(service.xmlNamespace))
            xml.open("Error")
            xml.element("Type", error.fault == .client ? "Sender" : "Receiver")
            xml.element("Code", error.queryCode(shape))
            xml.element("Message", error.message)
            XMLErrors.appendDetails(error, shape, to: &xml)
            xml.close("Error")
            xml.element("RequestId", requestID)
            xml.close("ErrorResponse")
        }
        response.body = xml.bytes
        return response
    }

    /// S3 has names of its own for what every service may be asked or run into.
    private static func inS3sWords(_ error: AWSError) -> AWSError {
        switch error.code {
        case "SerializationException", "ValidationException":
            AWSError(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema")
        case "InternalFailure":
            AWSError("InternalError", "We encountered an internal error. Please try again.", status: 500)
        case "UnknownOperationException":
            AWSError(
                "NotImplemented", "A header you provided implies functionality that is not implemented.", status: 501)
        default: error
        }
    }

    private static func identify(_ response: inout WireResponse, _ service: ServiceModel, _ requestID: String) {
        if service.name == "s3" {
            response.headers[.amzRequestID] = requestID
            response.headers[.amzID2] = requestID
        } else {
            response.headers[.amznRequestID] = requestID
        }
    }

    private static func namespace(_ uri: String?) -> [(name: String, value: String)] {
        uri.map { [("xmlns", $0)] } ?? []
    }
}

/// The root elements of S3's answers where they are not the name of the output's shape.
/// Source: the response syntax of each action in the Amazon S3 API Reference.
enum S3RootElements {
    static let names = [
        "ListBuckets": "ListAllMyBucketsResult",
        "ListObjects": "ListBucketResult",
        "ListObjectsV2": "ListBucketResult",
        "ListObjectVersions": "ListVersionsResult",
        "ListMultipartUploads": "ListMultipartUploadsResult",
        "ListParts": "ListPartsResult",
        "CreateMultipartUpload": "InitiateMultipartUploadResult",
        "CompleteMultipartUpload": "CompleteMultipartUploadResult",
        "DeleteObjects": "DeleteResult",
        "GetBucketLocation": "LocationConstraint",
        "GetBucketTagging": "Tagging",
        "GetObjectTagging": "Tagging",
        "GetBucketVersioning": "VersioningConfiguration",
        "GetBucketLifecycleConfiguration": "LifecycleConfiguration",
        "GetBucketCors": "CORSConfiguration",
        "GetBucketAcl": "AccessControlPolicy",
        "GetObjectAcl": "AccessControlPolicy",
        "GetBucketWebsite": "WebsiteConfiguration",
    ]
}
