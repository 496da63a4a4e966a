import AWSCore

/// What a handler knows of the call it answers.
public struct RequestContext: Sendable {
    /// `x-amzn-RequestId` of the answer.
    public var requestID: String
    public var principal: Principal
    public var region: String
    public var accountID: String
    /// The caller's `X-Amzn-Trace-Id`, when it sent one.
    public var traceHeader: String?
    /// The base URL the caller reached, such as `http://127.0.0.1:4566`; queue URLs and presigned URLs begin with it.
    public var endpoint: String
    public var sourceIP: String

    public init(
        requestID: String, principal: Principal, region: String, accountID: String, traceHeader: String? = nil,
        endpoint: String, sourceIP: String = "127.0.0.1"
    ) {
        self.requestID = requestID
        self.principal = principal
        self.region = region
        self.accountID = accountID
        self.traceHeader = traceHeader
        self.endpoint = endpoint
        self.sourceIP = sourceIP
    }

    /// An ARN in the caller's region and account.
    public func arn(_ service: String, _ resource: String) -> String {
        "arn:aws:\(service):\(region):\(accountID):\(resource)"
    }
}
