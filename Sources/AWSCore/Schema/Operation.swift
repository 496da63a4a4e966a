/// The wire protocols of AWS (Smithy's names for them).
public enum AWSProtocol: String, Sendable, CaseIterable {
    case awsJson1_0, awsJson1_1, awsQuery, restXml, restJson1, rpcv2Cbor
}

/// One service's facts: how it is addressed, signed for and spoken to.
public struct ServiceModel: Sendable {
    /// botocore's name for it: `dynamodb`, `cognito-idp` …
    public let name: String
    /// Smithy's service id: `DynamoDB`, `Cognito Identity Provider` …
    public let serviceID: String
    public let apiVersion: String
    public let endpointPrefix: String
    /// The service name of a SigV4 credential scope.
    public let signingName: String
    /// The prefix of IAM actions: `dynamodb` in `dynamodb:PutItem`.
    public let actionPrefix: String
    /// Best first; the server answers all of them, the client speaks the first.
    public let protocols: [AWSProtocol]
    /// What stands before the dot in `X-Amz-Target`.
    public let targetPrefix: String?
    public let xmlNamespace: String?
    public let isQueryCompatible: Bool

    public init(
        name: String, serviceID: String, apiVersion: String, endpointPrefix: String, signingName: String,
        actionPrefix: String, protocols: [AWSProtocol], targetPrefix: String? = nil, xmlNamespace: String? = nil,
        isQueryCompatible: Bool = false
    ) {
        self.name = name
        self.serviceID = serviceID
        self.apiVersion = apiVersion
        self.endpointPrefix = endpointPrefix
        self.signingName = signingName
        self.actionPrefix = actionPrefix
        self.protocols = protocols
        self.targetPrefix = targetPrefix
        self.xmlNamespace = xmlNamespace
        self.isQueryCompatible = isQueryCompatible
    }
}

/// One operation's facts.
public struct OperationSchema: Sendable {
    public let name: String
    public let method: String
    /// The path and fixed query of the model, such as `/{Bucket}/{Key+}?uploads`.
    public let uri: String
    let template: URITemplate
    /// The status of a good answer.
    public let status: Int
    public let input: Shape
    public let output: Shape
    public let errors: [Shape]
    /// awsQuery: the element around the output.
    public let resultWrapper: String?
    /// restXml: the element around the input, and its namespace.
    public let inputElement: String?
    public let inputNamespace: String?
    /// Answers anyone: no signature asked for.
    public let isUnsigned: Bool

    public init(
        name: String, method: String = "POST", uri: String = "/", status: Int = 200, input: Shape, output: Shape,
        errors: [Shape] = [], resultWrapper: String? = nil, inputElement: String? = nil, inputNamespace: String? = nil,
        unsigned: Bool = false
    ) {
        self.name = name
        self.method = method
        self.uri = uri
        template = URITemplate(uri)
        self.status = status
        self.input = input
        self.output = output
        self.errors = errors
        self.resultWrapper = resultWrapper
        self.inputElement = inputElement
        self.inputNamespace = inputNamespace
        self.isUnsigned = unsigned
    }
}

/// A structure of a service, with the facts of its shape.
public protocol AWSStructure: DocumentConvertible {
    static var shape: Shape { get }
}

/// An operation as a type: `DynamoDB.PutItem`.
public protocol AWSOperation: Sendable {
    associatedtype Input: AWSStructure
    associatedtype Output: AWSStructure
    static var service: ServiceModel { get }
    static var schema: OperationSchema { get }
}

/// Input or output of operations that have none.
public struct Unit: AWSStructure, Hashable {
    public init() {}
    public init(document: Document) throws(AWSError) {}
    public var document: Document { .structure(.init()) }
    public static var shape: Shape { .unit }
}
