import AWSCore

/// Where each service is: on AWS, or behind endpoints of the caller's choice.
public struct EndpointResolver: Sendable {
    private let base: Endpoint?
    private let services: [String: Endpoint]
    private let region: String

    /// - Parameters:
    ///   - base: the endpoint of all services that `services` does not name; AWS when nil.
    ///   - services: endpoints by botocore's names: `dynamodb`, `cognito-idp` …
    public init(region: String, base: Endpoint? = nil, services: [String: Endpoint] = [:]) {
        self.region = region
        self.base = base
        self.services = services
    }

    /// The public endpoints of a region.
    public static func aws(region: String) -> EndpointResolver { EndpointResolver(region: region) }

    /// Reads `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE_ID>`, as the AWS SDKs do.
    public init(region: String, environment: [String: String]) throws(AWSError) {
        func endpoint(_ name: String) throws(AWSError) -> Endpoint? {
            guard let url = environment[name], !url.isEmpty else { return nil }
            guard let endpoint = Endpoint(url) else {
                throw AWSError("InvalidEndpoint", "\(name) is not an http or https URL: '\(url)'")
            }
            return endpoint
        }
        let prefix = "AWS_ENDPOINT_URL_"
        var services: [String: Endpoint] = [:]
        for name in environment.keys where name.hasPrefix(prefix) {
            services[String(name.dropFirst(prefix.count))] = try endpoint(name)
        }
        self.init(region: region, base: try endpoint("AWS_ENDPOINT_URL"), services: services)
    }

    /// A service's endpoint, and whether it is AWS's own.
    public func endpoint(for service: ServiceModel) -> (endpoint: Endpoint, isAWS: Bool) {
        if !services.isEmpty {
            let id = String(service.serviceID.map { $0 == " " || $0 == "-" ? "_" : Character($0.uppercased()) })
            if let endpoint = services[service.name] ?? services[id] { return (endpoint, false) }
        }
        if let base { return (base, false) }
        let isGlobal = service.endpointPrefix == "iam" || service.endpointPrefix == "cloudfront"
        let host =
            isGlobal
            ? "\(service.endpointPrefix).amazonaws.com" : "\(service.endpointPrefix).\(region).amazonaws.com"
        return (Endpoint(isTLS: true, host: host), true)
    }
}
