import AWSCore
import AWSShapes
import Testing

/// An operation in one of the protocols of its service.
private struct OnTheWire: Sendable, CustomTestStringConvertible {
    let operation: any AWSOperation.Type
    let wireProtocol: AWSProtocol

    var schema: OperationSchema { operation.schema }
    var service: ServiceModel { operation.service }
    var testDescription: String { "\(service.name) \(schema.name) \(wireProtocol)" }
}

private let services: [(service: ServiceModel, schemas: [OperationSchema], types: [any AWSOperation.Type])] = [
    (APIGateway.service, APIGateway.operations, APIGatewayProofs.operations),
    (AutoScaling.service, AutoScaling.operations, AutoScalingProofs.operations),
    (CloudFrontAPI.service, CloudFrontAPI.operations, CloudFrontAPIProofs.operations),
    (CloudWatchLogs.service, CloudWatchLogs.operations, CloudWatchLogsProofs.operations),
    (CloudWatchMetrics.service, CloudWatchMetrics.operations, CloudWatchMetricsProofs.operations),
    (Cognito.service, Cognito.operations, CognitoProofs.operations),
    (DynamoDB.service, DynamoDB.operations, DynamoDBProofs.operations),
    (EventBridge.service, EventBridge.operations, EventBridgeProofs.operations),
    (IAM.service, IAM.operations, IAMProofs.operations),
    (KMS.service, KMS.operations, KMSProofs.operations),
    (Lambda.service, Lambda.operations, LambdaProofs.operations),
    (S3.service, S3.operations, S3Proofs.operations),
    (SNS.service, SNS.operations, SNSProofs.operations),
    (SQS.service, SQS.operations, SQSProofs.operations),
    (STS.service, STS.operations, STSProofs.operations),
    (Stacks.service, Stacks.operations, StacksProofs.operations),
    (XRay.service, XRay.operations, XRayProofs.operations),
]

private let everything: [OnTheWire] = services.flatMap { entry in
    entry.types.flatMap { type in entry.service.protocols.map { OnTheWire(operation: type, wireProtocol: $0) } }
}

/// What holds for every operation in every protocol of its service.
@Suite struct OperationTests {
    private static let requestID = "11111111-2222-3333-4444-555555555555"

    @Test func listsAgree() {
        for entry in services {
            #expect(entry.schemas.map(\.name) == entry.types.map { $0.schema.name }, "\(entry.service.name)")
            #expect(!entry.service.protocols.isEmpty)
            for type in entry.types {
                #expect(type.service.name == entry.service.name)
                #expect(String(describing: type) == type.schema.name)
            }
        }
    }

    @Test(arguments: everything, [Sampler.Fill.all, .requiredOnly])
    private func inputsCrossTheWire(_ wire: OnTheWire, fill: Sampler.Fill) throws {
        let input = Sampler(fill: fill).sample(wire.schema.input)
        #expect(try wire.operation.throughInput(input) == input)
        let request = try wire.wireProtocol.encodeRequest(input, for: wire.schema, of: wire.service)
        let read = try wire.wireProtocol.decodeRequest(request, for: wire.schema, of: wire.service)
        // A form has no words for a structure without members.
        let expected = wire.wireProtocol == .awsQuery ? input.withoutEmptyStructures : input
        #expect(try wire.operation.throughInput(read).ordered == expected.ordered)
    }

    @Test(arguments: everything, [Sampler.Fill.all, .requiredOnly])
    private func outputsCrossTheWire(_ wire: OnTheWire, fill: Sampler.Fill) throws {
        let output = Sampler(fill: fill).sample(wire.schema.output)
        #expect(try wire.operation.throughOutput(output) == output)
        let response = try wire.wireProtocol.encodeResponse(
            output, for: wire.schema, of: wire.service, requestID: Self.requestID)
        let read = try wire.wireProtocol.decodeResponse(response, for: wire.schema, of: wire.service)
        #expect(try wire.operation.throughOutput(read).ordered == typed(output, wire.schema.output).ordered)
    }

    /// A body of bytes whose type nobody said travels as `application/octet-stream`.
    private func typed(_ output: Document, _ shape: Shape) -> Document {
        guard let type = shape.members.first(where: { $0.location == .header && $0.wireName == "Content-Type" }),
            shape.payload.flatMap({ shape.member($0) })?.shape.kind == .blob,
            case .structure(var fields) = output, fields[type.name] == nil
        else { return output }
        fields.append(type.name, .string("application/octet-stream"))
        return .structure(fields)
    }

    @Test(arguments: everything)
    private func errorsCrossTheWire(_ wire: OnTheWire) {
        for shape in wire.schema.errors {
            guard let traits = shape.error else {
                Issue.record("\(shape.name) is no error")
                continue
            }
            let sent = AWSError(
                shape.name, "It went wrong: <&>.", status: traits.status,
                fault: traits.isServerFault ? .server : .client,
                details: Sampler().sample(shape))
            let response = wire.wireProtocol.encodeError(
                sent, of: wire.service, operation: wire.schema, requestID: Self.requestID)
            let read = wire.wireProtocol.decodeError(response, of: wire.service, operation: wire.schema)
            #expect(read.status == traits.status)
            // The answer to HEAD has no body to say more.
            guard wire.schema.method != "HEAD" else { continue }
            #expect(read.code == sent.code || read.code == traits.queryCode, "\(shape.name)")
            #expect(read.message == sent.message, "\(shape.name)")
        }
    }
}
