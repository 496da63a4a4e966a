import AWSCore
import AWSShapes
import Testing

/// All that the generator wrote for one service.
struct ShapedService: Sendable, CustomTestStringConvertible {
    let model: ServiceModel
    /// The service's own list.
    let schemas: [OperationSchema]
    let operations: [any AWSOperation.Type]
    let structures: [StructureProof]

    var testDescription: String { model.name }

    /// Checks each structure. A test case is a service, not a structure: thousands would drown the log.
    func forEachStructure(_ check: (StructureProof) throws -> Void) {
        for proof in structures {
            do { try check(proof) } catch { Issue.record(error, "\(proof.name)") }
        }
    }

    static let all = [
        ShapedService(
            model: APIGateway.service, schemas: APIGateway.operations, operations: APIGatewayProofs.operations,
            structures: APIGatewayProofs.structures),
        ShapedService(
            model: AutoScaling.service, schemas: AutoScaling.operations, operations: AutoScalingProofs.operations,
            structures: AutoScalingProofs.structures),
        ShapedService(
            model: CloudFrontAPI.service, schemas: CloudFrontAPI.operations, operations: CloudFrontAPIProofs.operations,
            structures: CloudFrontAPIProofs.structures),
        ShapedService(
            model: CloudWatchLogs.service, schemas: CloudWatchLogs.operations,
            operations: CloudWatchLogsProofs.operations,
            structures: CloudWatchLogsProofs.structures),
        ShapedService(
            model: CloudWatchMetrics.service, schemas: CloudWatchMetrics.operations,
            operations: CloudWatchMetricsProofs.operations,
            structures: CloudWatchMetricsProofs.structures),
        ShapedService(
            model: Cognito.service, schemas: Cognito.operations, operations: CognitoProofs.operations,
            structures: CognitoProofs.structures),
        ShapedService(
            model: DynamoDB.service, schemas: DynamoDB.operations, operations: DynamoDBProofs.operations,
            structures: DynamoDBProofs.structures),
        ShapedService(
            model: EventBridge.service, schemas: EventBridge.operations, operations: EventBridgeProofs.operations,
            structures: EventBridgeProofs.structures),
        ShapedService(
            model: IAM.service, schemas: IAM.operations, operations: IAMProofs.operations,
            structures: IAMProofs.structures),
        ShapedService(
            model: KMS.service, schemas: KMS.operations, operations: KMSProofs.operations,
            structures: KMSProofs.structures),
        ShapedService(
            model: Lambda.service, schemas: Lambda.operations, operations: LambdaProofs.operations,
            structures: LambdaProofs.structures),
        ShapedService(
            model: S3.service, schemas: S3.operations, operations: S3Proofs.operations,
            structures: S3Proofs.structures),
        ShapedService(
            model: SNS.service, schemas: SNS.operations, operations: SNSProofs.operations,
            structures: SNSProofs.structures),
        ShapedService(
            model: SQS.service, schemas: SQS.operations, operations: SQSProofs.operations,
            structures: SQSProofs.structures),
        ShapedService(
            model: STS.service, schemas: STS.operations, operations: STSProofs.operations,
            structures: STSProofs.structures),
        ShapedService(
            model: Stacks.service, schemas: Stacks.operations, operations: StacksProofs.operations,
            structures: StacksProofs.structures),
        ShapedService(
            model: XRay.service, schemas: XRay.operations, operations: XRayProofs.operations,
            structures: XRayProofs.structures),
    ]
}

/// A service in one of its protocols.
struct ServiceOnTheWire: Sendable, CustomTestStringConvertible {
    let service: ShapedService
    let wireProtocol: AWSProtocol

    var model: ServiceModel { service.model }
    var testDescription: String { "\(model.name) \(wireProtocol)" }

    /// Checks each operation, with all members and with the required ones alone.
    func forEachOperation(_ check: (any AWSOperation.Type, Sampler) throws -> Void) {
        for operation in service.operations {
            for fill in [Sampler.Fill.all, .requiredOnly] {
                do { try check(operation, Sampler(fill: fill)) } catch {
                    Issue.record(error, "\(operation.schema.name), \(fill)")
                }
            }
        }
    }

    static let all = ShapedService.all.flatMap { service in
        service.model.protocols.map { ServiceOnTheWire(service: service, wireProtocol: $0) }
    }
}
