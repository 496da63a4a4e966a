import JSON

/// An event of a Cognito user pool trigger; the function answers the same event with its response filled in.
public struct CognitoTriggerEvent: LambdaEvent, LambdaReply {
    public var triggerSource: String
    public var userPoolID: String
    public var userName: String
    public var userAttributes: [String: String]
    /// What the function fills in.
    public var response: JSONValue
    private let whole: JSONValue

    public init(json: JSONValue) throws(LambdaEventError) {
        guard let source = json["triggerSource"]?.stringValue, let pool = json["userPoolId"]?.stringValue else {
            throw LambdaEventError("The event is not of a Cognito trigger: it has no triggerSource or no userPoolId.")
        }
        triggerSource = source
        userPoolID = pool
        userName = json["userName"]?.stringValue ?? ""
        userAttributes = json["request"]?["userAttributes"].strings ?? [:]
        response = json["response"] ?? [:]
        whole = json
    }

    public var json: JSONValue {
        var out = whole
        out["response"] = response
        return out
    }
}

/// An event of EventBridge, such as a schedule's; the detail passes through as it is.
public struct ScheduledEvent: LambdaEvent {
    public var id: String
    public var source: String
    public var detailType: String
    public var time: String
    public var resources: [String]
    public var detail: JSONValue

    public init(json: JSONValue) throws(LambdaEventError) {
        guard let source = json["source"]?.stringValue, let type = json["detail-type"]?.stringValue else {
            throw LambdaEventError("The event is not of EventBridge: it has no source or no detail-type.")
        }
        id = json["id"]?.stringValue ?? ""
        self.source = source
        detailType = type
        time = json["time"]?.stringValue ?? ""
        resources = json["resources"]?.arrayValue?.compactMap(\.stringValue) ?? []
        detail = json["detail"] ?? [:]
    }
}
