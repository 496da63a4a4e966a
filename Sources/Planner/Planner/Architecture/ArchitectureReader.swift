import CloudFormation
import JSON

/// Reads a template as the planner needs it. What cannot be priced is listed, never counted as nothing.
struct ArchitectureReader {
    let template: ResolvedTemplate
    private(set) var architecture: Architecture
    /// Aliases' logical ids and the functions behind them.
    private var aliases: [String: String] = [:]
    private var cachePolicies: [String: Double] = [:]

    /// - Throws: ``TemplateError``
    static func read(_ text: String, file: String, parameters: [String: String]) throws -> Architecture {
        let template = try ResolvedTemplate(text: text, file: file, parameters: parameters)
        var reader = ArchitectureReader(template)
        reader.read()
        return reader.architecture
    }

    private init(_ template: ResolvedTemplate) {
        self.template = template
        architecture = Architecture(file: template.file)
    }

    /// Types that never stand on a bill themselves; what they cause is metered where it happens.
    static let free: Set<String> = [
        "AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::Lambda::Permission",
        "AWS::Lambda::Version", "AWS::Lambda::Alias", "AWS::Lambda::EventSourceMapping", "AWS::ApiGateway::Deployment",
        "AWS::ApiGateway::Account", "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage", "AWS::SQS::QueuePolicy",
        "AWS::SNS::Subscription", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy", "AWS::CloudFront::Distribution",
        "AWS::CloudFront::OriginAccessControl", "AWS::CloudFront::CachePolicy",
        "AWS::CloudFront::OriginRequestPolicy", "AWS::CloudFront::ResponseHeadersPolicy", "AWS::KMS::Alias",
        "AWS::Cognito::UserPoolClient", "AWS::Cognito::UserPoolGroup", "AWS::Events::Rule",
        "AWS::ApplicationAutoScaling::ScalableTarget",
    ]

    private mutating func read() {
        for resource in template.resources {
            if resource.type == "AWS::Lambda::Alias" {
                aliases[resource.logicalID] = resource.text("FunctionName") ?? ""
            }
            if resource.type == "AWS::CloudFront::CachePolicy" {
                cachePolicies[resource.logicalID] = resource.number("CachePolicyConfig", "DefaultTTL") ?? 86_400
            }
        }
        for resource in template.resources { read(resource) }
        for resource in template.resources { link(resource) }
    }

    private mutating func unpriced(_ resource: ResolvedTemplate.Resource, _ reason: String) {
        architecture.unpriced.append(
            .init(name: resource.logicalID, type: resource.type, line: resource.line, reason: reason))
    }

    private mutating func read(_ resource: ResolvedTemplate.Resource) {
        switch resource.type {
        case "AWS::Lambda::Function": readFunction(resource)
        case "AWS::DynamoDB::Table": readTable(resource)
        case "AWS::SNS::Topic":
            architecture.topics.append(
                .init(
                    name: resource.logicalID, key: Self.owner(resource.text("KmsMasterKeyId")), queues: [], emails: 0,
                    isTraced: resource.text("TracingConfig") == "Active"))
        case "AWS::SQS::Queue": readQueue(resource)
        case "AWS::S3::Bucket": readBucket(resource)
        case "AWS::KMS::Key":
            architecture.keys.append(
                .init(name: resource.logicalID, rotates: resource.bool("EnableKeyRotation")))
        case "AWS::Logs::LogGroup":
            architecture.logGroups.append(
                .init(name: resource.logicalID, days: resource.number("RetentionInDays").map { Int($0) }))
        case "AWS::CloudWatch::Alarm":
            architecture.alarms.append(
                .init(
                    name: resource.logicalID, metrics: max(1, resource.properties["Metrics"]?.arrayValue?.count ?? 1),
                    isHighResolution: (resource.number("Period") ?? 60) < 60))
        case "AWS::Cognito::UserPool":
            let tier = resource.text("UserPoolTier") ?? "ESSENTIALS"
            architecture.userPools.append(.init(name: resource.logicalID, tier: tier))
            if tier == "PLUS" { unpriced(resource, "the plan PLUS is not in the price list") }
        case "AWS::ApiGateway::Stage": readStage(resource)
        case "AWS::CloudFront::Distribution": readDistribution(resource)
        case _ where Self.free.contains(resource.type): break
        default: unpriced(resource, "resources of this type are not priced here")
        }
    }

    private mutating func readFunction(_ resource: ResolvedTemplate.Resource) {
        let architectures = resource.properties["Architectures"]?.arrayValue?.compactMap(\.stringValue) ?? []
        architecture.functions.append(
            .init(
                name: resource.logicalID, line: resource.line, memory: Int(resource.number("MemorySize") ?? 128),
                isARM: architectures.contains("arm64"), timeout: resource.number("Timeout") ?? 3,
                reserved: resource.number("ReservedConcurrentExecutions").map { Int($0) }, provisioned: 0, actions: [],
                isTraced: resource.text("TracingConfig", "Mode") == "Active",
                ephemeralMegabytes: Int(resource.number("EphemeralStorage", "Size") ?? 512), schedules: [],
                references: (resource.properties["Environment"]?["Variables"]?.objectValue ?? JSONObject())
                    .compactMap { Self.owner($0.value.stringValue) }))
        if resource.properties["VpcConfig"] != nil {
            unpriced(resource, "its VPC's NAT gateways and endpoints are not priced here")
        }
        if resource.text("SnapStart", "ApplyOn") == "PublishedVersions" {
            unpriced(resource, "SnapStart's cache and restores are not priced here")
        }
    }

    private mutating func readTable(_ resource: ResolvedTemplate.Resource) {
        let isOnDemand = resource.text("BillingMode") == "PAY_PER_REQUEST"
        let isOwnKey = resource.text("SSESpecification", "SSEType") == "KMS"
        architecture.tables.append(
            .init(
                name: resource.logicalID,
                indexes: resource.properties["GlobalSecondaryIndexes"]?.arrayValue?.count ?? 0,
                hasPointInTimeRecovery: resource.bool(
                    "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"),
                key: isOwnKey ? Self.owner(resource.text("SSESpecification", "KMSMasterKeyId")) : nil,
                isOnDemand: isOnDemand, hasStream: resource.properties["StreamSpecification"] != nil,
                line: resource.line))
        if !isOnDemand {
            unpriced(resource, "provisioned throughput is not priced here: its units are billed on demand")
        }
        if resource.text("TableClass") == "STANDARD_INFREQUENT_ACCESS" {
            unpriced(resource, "the table class Standard-IA is not priced here: it is billed as Standard")
        }
    }

    private mutating func readQueue(_ resource: ResolvedTemplate.Resource) {
        architecture.queues.append(
            .init(
                name: resource.logicalID, key: Self.owner(resource.text("KmsMasterKeyId")),
                visibility: resource.number("VisibilityTimeout") ?? 30,
                retention: resource.number("MessageRetentionPeriod") ?? 345_600,
                maxReceiveCount: resource.number("RedrivePolicy", "maxReceiveCount").map { Int($0) },
                deadLetters: Self.owner(resource.text("RedrivePolicy", "deadLetterTargetArn")),
                keyReuse: resource.number("KmsDataKeyReusePeriodSeconds") ?? 300,
                longPoll: resource.number("ReceiveMessageWaitTimeSeconds") ?? 0))
        if resource.bool("FifoQueue") { unpriced(resource, "FIFO queues are simulated and priced as standard queues") }
    }

    private mutating func readBucket(_ resource: ResolvedTemplate.Resource) {
        let rule = resource.properties["BucketEncryption"]?["ServerSideEncryptionConfiguration"]?[0]
        let isTiering = (resource.properties["LifecycleConfiguration"]?["Rules"]?.arrayValue ?? []).contains { rule in
            (rule["Transitions"]?.arrayValue ?? [rule["Transition"]].compactMap { $0 }).contains {
                $0["StorageClass"]?.stringValue == "INTELLIGENT_TIERING"
            }
        }
        architecture.buckets.append(
            .init(
                name: resource.logicalID,
                key: Self.owner(rule?["ServerSideEncryptionByDefault"]?["KMSMasterKeyID"]?.stringValue),
                hasBucketKey: rule?["BucketKeyEnabled"].map(Self.bool) ?? false, isTiering: isTiering,
                isVersioned: resource.text("VersioningConfiguration", "Status") == "Enabled"))
    }

    // MARK: - What refers to others

    private mutating func link(_ resource: ResolvedTemplate.Resource) {
        switch resource.type {
        case "AWS::SNS::Subscription":
            guard
                let topic = architecture.topics.firstIndex(where: { $0.name == Self.owner(resource.text("TopicArn")) })
            else { return }
            switch resource.text("Protocol") {
            case "sqs":
                if let queue = Self.owner(resource.text("Endpoint")) {
                    architecture.topics[topic].queues.append(queue)
                }
            case "email", "email-json": architecture.topics[topic].emails += 1
            default:
                unpriced(resource, "deliveries by \(resource.text("Protocol") ?? "?") are not simulated")
            }
        case "AWS::Lambda::EventSourceMapping":
            guard let queue = Self.owner(resource.text("EventSourceArn")),
                architecture.queues.contains(where: { $0.name == queue }),
                let function = function(resource.text("FunctionName"))
            else {
                unpriced(resource, "only queues are simulated as event sources")
                return
            }
            architecture.mappings.append(
                .init(
                    queue: queue, function: function, batchSize: Int(resource.number("BatchSize") ?? 10),
                    window: resource.number("MaximumBatchingWindowInSeconds") ?? 0,
                    maximumConcurrency: resource.number("ScalingConfig", "MaximumConcurrency").map { Int($0) },
                    reportsItemFailures: resource.properties["FunctionResponseTypes"]?.arrayValue?
                        .contains { $0.stringValue == "ReportBatchItemFailures" } ?? false))
        case "AWS::Events::Rule": linkRule(resource)
        case "AWS::ApplicationAutoScaling::ScalableTarget": linkScaling(resource)
        case "AWS::Lambda::Alias":
            let count = resource.number("ProvisionedConcurrencyConfig", "ProvisionedConcurrentExecutions")
            if let count, let index = index(ofFunction: resource.text("FunctionName")) {
                architecture.functions[index].provisioned += Int(count)
            }
        default: break
        }
    }

    private mutating func linkRule(_ resource: ResolvedTemplate.Resource) {
        guard let schedule = resource.text("ScheduleExpression") else {
            unpriced(resource, "events by pattern are not simulated")
            return
        }
        guard resource.text("State") != "DISABLED" else { return }
        for target in resource.properties["Targets"]?.arrayValue ?? [] {
            if let index = index(ofFunction: target["Arn"]?.stringValue) {
                architecture.functions[index].schedules.append(schedule)
            } else {
                unpriced(resource, "only functions are simulated as a schedule's targets")
            }
        }
    }

    private mutating func linkScaling(_ resource: ResolvedTemplate.Resource) {
        let parts = (resource.text("ResourceId") ?? "").split(separator: ":").map(String.init)
        guard resource.text("ScalableDimension") == "lambda:function:ProvisionedConcurrency", parts.count == 3,
            let index = index(ofFunction: parts[1])
        else {
            unpriced(resource, "only provisioned concurrency is simulated as what is scaled")
            return
        }
        architecture.functions[index].provisioned = Int(resource.number("MinCapacity") ?? 0)
        for action in resource.properties["ScheduledActions"]?.arrayValue ?? [] {
            guard let schedule = action["Schedule"]?.stringValue,
                let capacity = action["ScalableTargetAction"]?["MinCapacity"].flatMap(Self.number)
            else { continue }
            architecture.functions[index].actions.append(
                .init(
                    schedule: schedule, timezone: action["Timezone"]?.stringValue ?? "UTC",
                    environments: Int(capacity), line: resource.line))
        }
    }

    // MARK: - The API

    private mutating func readStage(_ resource: ResolvedTemplate.Resource) {
        guard let id = Self.owner(resource.text("RestApiId")),
            let api = template.resources.first(where: { $0.logicalID == id })
        else { return }
        let settings = resource.properties["MethodSettings"]?.arrayValue ?? []
        let all = settings.first { $0["ResourcePath"]?.stringValue == "/*" && $0["HttpMethod"]?.stringValue == "*" }
        let isTraced = resource.bool("TracingEnabled")
        let hasCache = resource.bool("CacheClusterEnabled")
        var gateway = Architecture.Gateway(
            name: id, throttle: nil, cacheSize: hasCache ? resource.text("CacheClusterSize") ?? "0.5" : nil,
            isTraced: isTraced, hasAccessLog: resource.text("AccessLogSetting", "DestinationArn") != nil,
            detailedMetrics: all?["MetricsEnabled"].map(Self.bool) ?? false, routes: [])
        for path in api.properties["Body"]?["paths"]?.objectValue ?? JSONObject() {
            for method in path.value.objectValue ?? JSONObject() {
                let integration = method.value["x-amazon-apigateway-integration"]
                guard let uri = integration?["uri"]?.stringValue, let function = function(Self.target(of: uri)) else {
                    continue
                }
                let verb = method.key == "x-amazon-apigateway-any-method" ? "ANY" : method.key.uppercased()
                let escaped = "/" + Self.replacing("/", with: "~1", in: path.key)
                let own = settings.first {
                    $0["ResourcePath"]?.stringValue == escaped
                        && [verb, "*"].contains($0["HttpMethod"]?.stringValue ?? "")
                }
                let caching = (own?["CachingEnabled"] ?? all?["CachingEnabled"]).map(Self.bool) ?? hasCache
                let life = (own?["CacheTtlInSeconds"] ?? all?["CacheTtlInSeconds"]).flatMap(Self.number) ?? 300
                gateway.routes.append(
                    .init(
                        name: "\(verb) \(path.key)", method: verb, path: path.key, function: function,
                        throttle: Self.throttle(own) ?? Self.throttle(all),
                        cacheLife: hasCache && caching && verb == "GET" && life > 0 ? life : nil, isTraced: isTraced))
            }
        }
        architecture.gateways.append(gateway)
    }

    private static func throttle(_ settings: JSONValue?) -> Architecture.Throttle? {
        guard let rate = settings?["ThrottlingRateLimit"].flatMap(number), rate >= 0,
            let burst = settings?["ThrottlingBurstLimit"].flatMap(number), burst >= 0
        else { return nil }
        return .init(rate: rate, burst: burst)
    }

    /// `…/functions/OrdersFunctionAliaslive/invocations`
    private static func target(of uri: String) -> String? {
        guard let start = uri.firstRange(of: "functions/"), let end = uri.firstRange(of: "/invocations"),
            start.upperBound < end.lowerBound
        else { return nil }
        return String(uri[start.upperBound..<end.lowerBound])
    }

    static func replacing(_ text: Character, with other: String, in whole: String) -> String {
        // The first slash stays: `/api/v1` is written `/~1api~1v1`, which begins with the one we add.
        whole.map { $0 == text ? other : String($0) }.joined()
    }

    private mutating func readDistribution(_ resource: ResolvedTemplate.Resource) {
        let config = resource.properties["DistributionConfig"]
        var buckets: [String: String] = [:]
        for origin in config?["Origins"]?.arrayValue ?? [] {
            guard let id = origin["Id"]?.stringValue, let owner = Self.owner(origin["DomainName"]?.stringValue) else {
                continue
            }
            let isBucket = template.resources.contains { $0.logicalID == owner && $0.type == "AWS::S3::Bucket" }
            if isBucket { buckets[id] = owner }
        }
        let behaviors = (config?["CacheBehaviors"]?.arrayValue ?? []).map {
            ($0["PathPattern"]?.stringValue ?? "*", $0)
        }
        for (pattern, behavior) in behaviors + [("*", config?["DefaultCacheBehavior"] ?? .null)] {
            architecture.behaviors.append(
                .init(
                    pattern: pattern.hasPrefix("/") || pattern == "*" ? pattern : "/" + pattern,
                    bucket: behavior["TargetOriginId"]?.stringValue.flatMap { buckets[$0] }, life: life(behavior)))
        }
        if config?["WebACLId"] != nil { unpriced(resource, "its web ACL is not priced here") }
        if config?["Logging"] != nil { unpriced(resource, "the storage of its access logs is not priced here") }
    }

    /// Source: "Use managed cache policies": CachingDisabled, CachingOptimized.
    private func life(_ behavior: JSONValue) -> Double {
        switch behavior["CachePolicyId"]?.stringValue {
        case "4135ea2d-6df8-44a3-9df3-4b5a84be39ad": 0
        case let policy?: cachePolicies[policy] ?? 86_400
        case nil: behavior["DefaultTTL"].flatMap(Self.number) ?? 86_400
        }
    }

    // MARK: - Values

    private func function(_ reference: String?) -> String? {
        guard let owner = Self.owner(reference) else { return nil }
        let name = aliases[owner] ?? owner
        return template.resources.contains { $0.logicalID == name && $0.type == "AWS::Lambda::Function" } ? name : nil
    }

    private func index(ofFunction reference: String?) -> Int? {
        function(reference).flatMap { name in architecture.functions.firstIndex { $0.name == name } }
    }

    /// `Queue` of `Queue.Arn`: what an unresolved reference is named after.
    static func owner(_ reference: String?) -> String? {
        reference.flatMap { $0.isEmpty ? nil : String($0.prefix { $0 != "." }) }
    }

    static func bool(_ value: JSONValue) -> Bool { value.boolValue ?? (value.stringValue?.lowercased() == "true") }

    static func number(_ value: JSONValue) -> Double? { value.doubleValue ?? value.stringValue.flatMap { Double($0) } }
}

extension ResolvedTemplate.Resource {
    private func value(_ path: [String]) -> JSONValue? {
        path.reduce(Optional(properties)) { value, key in value?[key] }
    }

    func text(_ path: String...) -> String? { value(path)?.stringValue }
    func number(_ path: String...) -> Double? { value(path).flatMap(ArchitectureReader.number) }
    func bool(_ path: String...) -> Bool { value(path).map(ArchitectureReader.bool) ?? false }
}
