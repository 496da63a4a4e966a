import AWSCore
import JSON

/// A stage: where an API is reached, and how much of it.
struct APIStage: Sendable {
    /// Source: API Gateway API Reference, "MethodSetting".
    struct Settings: Sendable {
        var rateLimit: Double?
        var burstLimit: Int?
        var isCached = false
        var ttl: Duration = .seconds(300)
        var requiresAuthorizationForCacheControl = true
        var metricsEnabled = false
        var loggingLevel: String?
    }

    var name: String
    var deploymentID: String
    var variables: [String: String] = [:]
    var cacheClusterEnabled = false
    var cacheClusterSize: String?
    var tracingEnabled = false
    var accessLogDestination: String?
    var accessLogFormat: String?
    var created: Timestamp
    /// By `resource path/METHOD`, with `*/*` for all.
    var settings: [String: Settings] = [:]

    init(properties: JSONValue, created: Timestamp) {
        self.created = created
        name = properties["StageName"]?.text ?? "prod"
        deploymentID = properties["DeploymentId"]?.text ?? ""
        for variable in properties["Variables"]?.objectValue?.members ?? [] {
            variables[variable.key] = variable.value.text ?? ""
        }
        cacheClusterEnabled = properties["CacheClusterEnabled"]?.flag ?? false
        cacheClusterSize = properties["CacheClusterSize"]?.text
        tracingEnabled = properties["TracingEnabled"]?.flag ?? false
        accessLogDestination = properties["AccessLogSetting"]?["DestinationArn"]?.text
        accessLogFormat = properties["AccessLogSetting"]?["Format"]?.text
        for entry in properties["MethodSettings"]?.arrayValue ?? [] {
            var one = Settings()
            one.rateLimit = entry["ThrottlingRateLimit"]?.decimal
            one.burstLimit = entry["ThrottlingBurstLimit"]?.whole
            one.isCached = entry["CachingEnabled"]?.flag ?? false
            let seconds = entry["CacheTtlInSeconds"]?.whole ?? 300
            one.ttl = .seconds(min(max(seconds, 0), 3600))
            one.requiresAuthorizationForCacheControl = entry["RequireAuthorizationForCacheControl"]?.flag ?? true
            one.metricsEnabled = entry["MetricsEnabled"]?.flag ?? false
            one.loggingLevel = entry["LoggingLevel"]?.text
            let path = Self.decodedPath(entry["ResourcePath"]?.text ?? "/*")
            settings["\(path)/\(entry["HttpMethod"]?.text?.uppercased() ?? "*")"] = one
        }
    }

    /// The settings of a method: its own, or the stage's.
    func settings(path: String, method: String) -> Settings {
        settings["\(path)/\(method)"] ?? settings["\(path)/*"] ?? settings["*/\(method)"] ?? settings["*/*"]
            ?? Settings()
    }

    /// `/~1api~1v1~1products` is `/api/v1/products`; `/*` is all.
    private static func decodedPath(_ text: String) -> String {
        if text == "/*" || text == "*" { return "*" }
        if text.hasPrefix("/~1") { return String(text.dropFirst()).replacing("~1", with: "/") }
        return text.replacing("~1", with: "/")
    }
}

extension JSONValue {
    /// A scalar as text; templates write numbers and booleans both ways.
    var text: String? { stringValue ?? numberValue?.text ?? boolValue.map { $0 ? "true" : "false" } }
    var flag: Bool? { boolValue ?? stringValue.map { $0.lowercased() == "true" } }
    /// Nil for what is no number, or none that fits.
    var whole: Int? { decimal.flatMap { Int(exactly: $0.rounded(.towardZero)) } }
    var decimal: Double? { doubleValue ?? stringValue.flatMap { Double($0) } }
}
