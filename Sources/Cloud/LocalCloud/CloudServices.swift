import CloudAPIGateway
import CloudCognito
import CloudCore
import CloudDynamoDB
import CloudFormation
import CloudFront
import CloudKMS
import CloudLambda
import CloudS3
import CloudSNS
import CloudSQS
import CloudScaling
import CloudWatch
import CloudXRay

/// Every service of the account: the one list.
struct CloudServices: Sendable {
    let edge: CloudFrontService
    let stacks: StackService
    let xray: XRayService
    /// Stopped last of all, because the others speak to them while they stop.
    let telemetry: [any CloudService]
    /// Stopped once nobody calls functions any more.
    let functions: any CloudService
    let others: [any CloudService]

    init(
        registry: ServiceRegistry, settings: CloudSettings, outbox: String, servicesEndpoint: String?,
        dynamoDBAdversity: DynamoDBAdversity
    ) throws {
        edge = try CloudFrontService(registry: registry, settings: settings)
        stacks = try StackService(registry: registry, settings: settings)
        xray = try XRayService(registry: registry, settings: settings)
        functions = try LambdaService(registry: registry, settings: settings, servicesEndpoint: servicesEndpoint)
        telemetry = [
            try LogsService(registry: registry, settings: settings),
            try MetricsService(registry: registry, settings: settings),
            xray,
        ]
        let tables = try DynamoDBService(registry: registry, settings: settings, adversity: dynamoDBAdversity)
        others = [
            RoleService(registry: registry),
            TokenService(registry: registry),
            try KMSService(registry: registry, settings: settings),
            tables,
            DynamoDBStreamsService(of: tables),
            try S3Service(registry: registry, settings: settings),
            try SQSService(registry: registry, settings: settings),
            try SNSService(registry: registry, settings: settings),
            try CognitoService(registry: registry, settings: settings, outboxDirectory: outbox),
            try AutoScalingService(registry: registry, settings: settings),
            try EventBridgeService(registry: registry, settings: settings),
            try APIGatewayService(registry: registry, settings: settings),
            stacks,
            edge,
        ]
        for service in telemetry + [functions] + others { registry.register(service) }
    }
}
