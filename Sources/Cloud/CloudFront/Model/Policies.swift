import JSON

/// Which parts of a request are taken.
struct Selection: Sendable {
    enum Behavior: Sendable { case none, some, allExcept, all }
    var behavior: Behavior
    var names: Set<String> = []

    static let none = Selection(behavior: .none)
    static let all = Selection(behavior: .all)

    func contains(_ name: String) -> Bool {
        switch behavior {
        case .none: false
        case .some: names.contains(name)
        case .allExcept: !names.contains(name)
        case .all: true
        }
    }

    init(behavior: Behavior, names: Set<String> = []) {
        self.behavior = behavior
        self.names = names
    }

    init(_ kind: String?, _ names: JSONValue?) {
        switch kind {
        case "whitelist", "allViewerAndWhitelistCloudFront": behavior = kind == "whitelist" ? .some : .all
        case "allExcept": behavior = .allExcept
        case "all", "allViewer": behavior = .all
        default: behavior = .none
        }
        self.names = Set(names?.arrayValue?.compactMap { $0.stringValue?.lowercased() } ?? [])
    }
}

/// What makes two requests the same, and how long an answer is good.
///
/// Source: CloudFront Developer Guide, "Understand cache policies" and "Use managed cache policies".
struct CachePolicy: Sendable {
    var minimum: Int
    var fallback: Int
    var maximum: Int
    var headers = Selection.none
    var cookies = Selection.none
    var queries = Selection.none
    /// Whether viewers who accept gzip may get it. Brotli, if wanted too, is not built here: they get gzip instead.
    var acceptsGzip = false

    var isDisabled: Bool { maximum == 0 }

    static let disabled = CachePolicy(minimum: 0, fallback: 0, maximum: 0)
    static let managed: [String: CachePolicy] = [
        // CachingDisabled, CachingOptimized, CachingOptimizedForUncompressedObjects, UseOriginCacheControlHeaders
        "4135ea2d-6df8-44a3-9df3-4b5a84be39ad": disabled,
        "658327ea-f89d-4fab-a63d-7e88639e58f6": CachePolicy(
            minimum: 1, fallback: 86_400, maximum: 31_536_000, acceptsGzip: true),
        "b2884449-e4de-46a7-ac36-70bc7f1ddd6d": CachePolicy(minimum: 1, fallback: 86_400, maximum: 31_536_000),
        "83da9c7e-98b4-4e11-a168-04f0df8e2c65": CachePolicy(
            minimum: 0, fallback: 0, maximum: 31_536_000,
            headers: Selection(
                behavior: .some,
                names: ["host", "origin", "x-http-method", "x-http-method-override", "x-method-override"]),
            cookies: .all, acceptsGzip: true),
    ]

    init(
        minimum: Int, fallback: Int, maximum: Int, headers: Selection = .none, cookies: Selection = .none,
        queries: Selection = .none, acceptsGzip: Bool = false
    ) {
        self.acceptsGzip = acceptsGzip
        self.minimum = minimum
        self.fallback = fallback
        self.maximum = maximum
        self.headers = headers
        self.cookies = cookies
        self.queries = queries
    }

    init(_ json: JSONValue) {
        minimum = json["MinTTL"]?.whole ?? 0
        fallback = json["DefaultTTL"]?.whole ?? 86_400
        maximum = json["MaxTTL"]?.whole ?? 31_536_000
        let parts = json["ParametersInCacheKeyAndForwardedToOrigin"]
        acceptsGzip = parts?["EnableAcceptEncodingGzip"]?.flag ?? false
        headers = Selection(parts?["HeadersConfig"]?["HeaderBehavior"]?.text, parts?["HeadersConfig"]?["Headers"])
        cookies = Selection(parts?["CookiesConfig"]?["CookieBehavior"]?.text, parts?["CookiesConfig"]?["Cookies"])
        queries = Selection(
            parts?["QueryStringsConfig"]?["QueryStringBehavior"]?.text, parts?["QueryStringsConfig"]?["QueryStrings"])
    }
}

/// What the origin sees of the viewer's request.
///
/// Source: CloudFront Developer Guide, "Use managed origin request policies".
struct OriginRequestPolicy: Sendable {
    var headers = Selection.none
    var cookies = Selection.none
    var queries = Selection.none

    static let managed: [String: OriginRequestPolicy] = [
        // AllViewerExceptHostHeader, AllViewer, CORS-S3Origin, UserAgentRefererHeaders
        "b689b0a8-53d0-40ab-baf2-68738e2966ac": OriginRequestPolicy(
            headers: Selection(behavior: .allExcept, names: ["host"]), cookies: .all, queries: .all),
        "216adef6-5c7f-47e4-b989-5492eafa07d3": OriginRequestPolicy(headers: .all, cookies: .all, queries: .all),
        "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf": OriginRequestPolicy(
            headers: Selection(
                behavior: .some, names: ["origin", "access-control-request-headers", "access-control-request-method"])),
        "acba4595-bd28-49b8-b9fe-13317c0390fa": OriginRequestPolicy(
            headers: Selection(behavior: .some, names: ["user-agent", "referer"])),
    ]

    init(headers: Selection = .none, cookies: Selection = .none, queries: Selection = .none) {
        self.headers = headers
        self.cookies = cookies
        self.queries = queries
    }

    init(_ json: JSONValue) {
        headers = Selection(json["HeadersConfig"]?["HeaderBehavior"]?.text, json["HeadersConfig"]?["Headers"])
        cookies = Selection(json["CookiesConfig"]?["CookieBehavior"]?.text, json["CookiesConfig"]?["Cookies"])
        queries = Selection(
            json["QueryStringsConfig"]?["QueryStringBehavior"]?.text, json["QueryStringsConfig"]?["QueryStrings"])
    }
}

/// Headers added on the way back.
///
/// Source: CloudFront Developer Guide, "Use managed response headers policies".
struct ResponseHeadersPolicy: Sendable {
    struct Header: Sendable {
        var name: String
        var value: String
        var overrides: Bool
    }
    var headers: [Header]
    var removed: [String] = []

    private static let security = [
        Header(name: "Strict-Transport-Security", value: "max-age=31536000", overrides: false),
        Header(name: "X-Content-Type-Options", value: "nosniff", overrides: true),
        Header(name: "X-Frame-Options", value: "SAMEORIGIN", overrides: false),
        Header(name: "X-XSS-Protection", value: "1; mode=block", overrides: false),
        Header(name: "Referrer-Policy", value: "strict-origin-when-cross-origin", overrides: false),
    ]
    private static let anyOrigin = [Header(name: "Access-Control-Allow-Origin", value: "*", overrides: false)]

    static let managed: [String: ResponseHeadersPolicy] = [
        // SecurityHeadersPolicy, SimpleCORS, CORS-and-SecurityHeadersPolicy
        "67f7725c-6f97-4210-82d7-5512b31e9d03": ResponseHeadersPolicy(headers: security),
        "60669652-455b-4ae9-85a4-c4c02393f86c": ResponseHeadersPolicy(headers: anyOrigin),
        "e61eb60c-9c35-4d20-a928-2b84e02af89c": ResponseHeadersPolicy(headers: security + anyOrigin),
    ]

    init(headers: [Header]) { self.headers = headers }

    init(_ json: JSONValue) {
        headers = []
        func add(_ name: String, _ value: String?, _ item: JSONValue?) {
            if let value {
                headers.append(Header(name: name, value: value, overrides: item?["Override"]?.flag ?? false))
            }
        }
        let security = json["SecurityHeadersConfig"]
        if let item = security?["ContentTypeOptions"] { add("X-Content-Type-Options", "nosniff", item) }
        let policy = security?["ContentSecurityPolicy"]
        add("Content-Security-Policy", policy?["ContentSecurityPolicy"]?.text, policy)
        add("X-Frame-Options", security?["FrameOptions"]?["FrameOption"]?.text, security?["FrameOptions"])
        add("Referrer-Policy", security?["ReferrerPolicy"]?["ReferrerPolicy"]?.text, security?["ReferrerPolicy"])
        if let item = security?["StrictTransportSecurity"] {
            var value = "max-age=\(item["AccessControlMaxAgeSec"]?.whole ?? 31_536_000)"
            if item["IncludeSubdomains"]?.flag == true { value += "; includeSubDomains" }
            if item["Preload"]?.flag == true { value += "; preload" }
            add("Strict-Transport-Security", value, item)
        }
        if let item = security?["XSSProtection"] {
            let mode = item["ModeBlock"]?.flag == true ? "; mode=block" : ""
            add("X-XSS-Protection", item["Protection"]?.flag == true ? "1\(mode)" : "0", item)
        }
        for item in json["CustomHeadersConfig"]?["Items"]?.arrayValue ?? [] {
            if let name = item["Header"]?.text { add(name, item["Value"]?.text ?? "", item) }
        }
        removed = (json["RemoveHeadersConfig"]?["Items"]?.arrayValue ?? []).compactMap { $0["Header"]?.text }
    }
}
