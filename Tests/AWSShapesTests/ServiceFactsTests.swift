import AWSCore
import AWSShapes
import Testing

/// What the documentation of each service says about how it is spoken to: written by hand, not by the generator.
@Suite struct ServiceFactsTests {
    struct Facts: Sendable {
        let service: ServiceModel
        let id: String
        let version: String
        let signing: String
        /// The prefix of its IAM actions, where it is not the signing name (Service Authorization Reference).
        var actions: String?
        let protocols: [AWSProtocol]
        var target: String?
    }

    private static let facts = [
        Facts(
            service: APIGateway.service, id: "API Gateway", version: "2015-07-09", signing: "apigateway",
            protocols: [.restJson1]),
        Facts(
            service: AutoScaling.service, id: "Application Auto Scaling", version: "2016-02-06",
            signing: "application-autoscaling", protocols: [.awsJson1_1], target: "AnyScaleFrontendService"),
        Facts(
            service: CloudFrontAPI.service, id: "CloudFront", version: "2020-05-31", signing: "cloudfront",
            protocols: [.restXml]),
        Facts(
            service: CloudWatchLogs.service, id: "CloudWatch Logs", version: "2014-03-28", signing: "logs",
            protocols: [.awsJson1_1], target: "Logs_20140328"),
        Facts(
            service: CloudWatchMetrics.service, id: "CloudWatch", version: "2010-08-01", signing: "monitoring",
            actions: "cloudwatch", protocols: [.rpcv2Cbor, .awsJson1_0, .awsQuery],
            target: "GraniteServiceVersion20100801"),
        Facts(
            service: Cognito.service, id: "Cognito Identity Provider", version: "2016-04-18", signing: "cognito-idp",
            protocols: [.awsJson1_1], target: "AWSCognitoIdentityProviderService"),
        Facts(
            service: DynamoDB.service, id: "DynamoDB", version: "2012-08-10", signing: "dynamodb",
            protocols: [.awsJson1_0, .rpcv2Cbor], target: "DynamoDB_20120810"),
        Facts(
            service: EventBridge.service, id: "EventBridge", version: "2015-10-07", signing: "events",
            protocols: [.awsJson1_1], target: "AWSEvents"),
        Facts(service: IAM.service, id: "IAM", version: "2010-05-08", signing: "iam", protocols: [.awsQuery]),
        Facts(
            service: KMS.service, id: "KMS", version: "2014-11-01", signing: "kms", protocols: [.awsJson1_1],
            target: "TrentService"),
        Facts(service: Lambda.service, id: "Lambda", version: "2015-03-31", signing: "lambda", protocols: [.restJson1]),
        Facts(service: S3.service, id: "S3", version: "2006-03-01", signing: "s3", protocols: [.restXml]),
        Facts(service: SNS.service, id: "SNS", version: "2010-03-31", signing: "sns", protocols: [.awsQuery]),
        Facts(
            service: SQS.service, id: "SQS", version: "2012-11-05", signing: "sqs",
            protocols: [.awsJson1_0, .awsQuery],
            target: "AmazonSQS"),
        Facts(service: STS.service, id: "STS", version: "2011-06-15", signing: "sts", protocols: [.awsQuery]),
        Facts(
            service: Stacks.service, id: "CloudFormation", version: "2010-05-15", signing: "cloudformation",
            protocols: [.awsQuery]),
        Facts(service: XRay.service, id: "XRay", version: "2016-04-12", signing: "xray", protocols: [.restJson1]),
    ]

    @Test(arguments: facts)
    func areThoseOfTheDocumentation(_ facts: Facts) {
        #expect(facts.service.serviceID == facts.id)
        #expect(facts.service.apiVersion == facts.version)
        #expect(facts.service.endpointPrefix == facts.signing)
        #expect(facts.service.signingName == facts.signing)
        #expect(facts.service.actionPrefix == facts.actions ?? facts.signing)
        #expect(facts.service.protocols == facts.protocols)
        #expect(facts.service.targetPrefix == facts.target)
    }

    @Test func onlyServicesThatLeftTheQueryProtocolTellItsErrorCodes() {
        let compatible = Self.facts.map(\.service).filter(\.isQueryCompatible).map(\.name)
        #expect(compatible == ["cloudwatch", "sqs"])
    }

    /// Method and path of each kind of binding, from the API references.
    @Test(arguments: [
        (S3.PutObject.schema, "PUT", "/{Bucket}/{Key+}", 200),
        (S3.DeleteObject.schema, "DELETE", "/{Bucket}/{Key+}", 204),
        (S3.CreateMultipartUpload.schema, "POST", "/{Bucket}/{Key+}?uploads", 200),
        (S3.ListObjectsV2.schema, "GET", "/{Bucket}?list-type=2", 200),
        (S3.HeadObject.schema, "HEAD", "/{Bucket}/{Key+}", 200),
        (Lambda.Invoke.schema, "POST", "/2015-03-31/functions/{FunctionName}/invocations", 200),
        (Lambda.CreateFunction.schema, "POST", "/2015-03-31/functions", 201),
        (Lambda.DeleteAlias.schema, "DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 204),
        (
            CloudFrontAPI.CreateInvalidation.schema, "POST", "/2020-05-31/distribution/{DistributionId}/invalidation",
            201
        ),
        (XRay.PutTraceSegments.schema, "POST", "/TraceSegments", 200),
        (SQS.SendMessage.schema, "POST", "/", 200),
        (DynamoDB.TransactWriteItems.schema, "POST", "/", 200),
    ])
    func addressesAreThoseOfTheReference(_ schema: OperationSchema, method: String, uri: String, status: Int) {
        #expect(schema.method == method)
        #expect(schema.uri == uri)
        #expect(schema.status == status)
    }

    /// Amazon Cognito, "List of API operations grouped by authorization model".
    @Test func whoSignsUpHasNoCredentialsYet() {
        let unsigned = Set(Cognito.operations.filter(\.isUnsigned).map(\.name))
        #expect(
            unsigned.isSuperset(of: ["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge", "GetUser"]))
        #expect(unsigned.filter { $0.hasPrefix("Admin") || $0.hasPrefix("Create") || $0.hasPrefix("List") }.isEmpty)
        for operations in [DynamoDB.operations, S3.operations, Lambda.operations, SQS.operations] {
            #expect(operations.filter(\.isUnsigned).isEmpty)
        }
    }
}
