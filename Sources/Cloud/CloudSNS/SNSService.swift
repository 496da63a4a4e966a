import AWSCore
import AWSShapes
import CloudCore

/// Amazon Simple Notification Service: standard topics that bring messages to queues and functions.
public final class SNSService: CloudService {
    let settings: CloudSettings
    let catalogue: Catalogue
    let courier: Courier
    let telemetry: TopicTelemetry

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.settings = settings
        let store = try TopicStore(path: settings.dataDirectory.map { $0 + "/sns.sqlite" })
        catalogue = try Catalogue(store: store)
        telemetry = TopicTelemetry(registry: registry, settings: settings)
        courier = try Courier(
            registry: registry, settings: settings, store: store, catalogue: catalogue, telemetry: telemetry)
    }

    public var model: ServiceModel { SNS.service }
    public var resourceProviders: [any ResourceProvider] {
        [TopicResource(service: self), SubscriptionResource(service: self), TopicPolicyResource(service: self)]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerTopicOperations(&table)
        registerSubscriptionOperations(&table)
        registerTagOperations(&table)
        registerPublishOperations(&table)
        return table
    }

    /// Sends metrics and tries failed deliveries again, once a second.
    public func run() async throws {
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil {
            await courier.retry()
            await telemetry.flush()
        }
        await telemetry.flush()
    }

    func topicARN(_ name: String) -> String { "arn:aws:sns:\(settings.region):\(settings.accountID):\(name)" }

    /// One page of a list, and the token of the next.
    static func page<Element>(_ all: [Element], token: String?) throws(AWSError) -> (ArraySlice<Element>, String?) {
        var start = 0
        if let token {
            guard let number = Int(token), (0...all.count).contains(number) else {
                throw .invalidParameter("NextToken")
            }
            start = number
        }
        let page = all.dropFirst(start).prefix(SNSLimits.page)
        let next = start + page.count
        return (page, next < all.count ? String(next) : nil)
    }
}
