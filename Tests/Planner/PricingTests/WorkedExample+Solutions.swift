import PlannerPricing

/// The cost pages of AWS's implementation guides (AWS Solutions), which work out a month service by service. They take
/// nothing off for the free tier; where they do, of Cognito, the example says so.
private struct Guide {
    let page: String
    let url: String

    init(_ title: String, _ path: String) {
        page = "\(title), Cost"
        url = "https://docs.aws.amazon.com/solutions/latest/\(path)/cost.html"
    }

    func example(
        _ name: String, prices: WorkedExample.Prices = .bundled, freeTier: FreeTier = .none, _ usage: Usage,
        lines: [Meter: Int64] = [:], total: Int64
    ) -> WorkedExample {
        WorkedExample(
            name: name, page: page, url: url, date: "undated copy, 2026", prices: prices, freeTier: freeTier,
            usage: usage, lines: lines, total: total)
    }
}

extension WorkedExample {
    /// 300 to 30,000 remediations a month in 10 to 1,000 accounts.
    static let securityResponse: [WorkedExample] = {
        let guide = Guide("Automated Security Response on AWS", "automated-security-response-on-aws")
        return [
            guide.example("SQS: 5,060,000 requests", [.sqsRequests: 5_060_000], total: 202),
            guide.example("SNS: a million notifications", [.snsPublishes: 1_000_000], total: 50),
            guide.example(
                "KMS: a key in each of 1,000 accounts and ten regions, 6,018,000 requests",
                [.kmsKeyMonths: 10_000, .kmsRequests: 6_018_000],
                lines: [.kmsKeyMonths: 1_000_000, .kmsRequests: 1805], total: 1_001_805),
            guide.example(
                "KMS: a key in each of 100 accounts, 61,800 requests", [.kmsKeyMonths: 100, .kmsRequests: 61_800],
                total: 10_019),
            guide.example(
                "DynamoDB: 250 GB of findings and their history", [.dynamoDBStorageGBMonths: 250], total: 6250),
            guide.example(
                "CloudWatch: metrics and alarms of 96 controls", [.cloudWatchMetrics: 192, .cloudWatchAlarms: 96],
                lines: [.cloudWatchMetrics: 5760, .cloudWatchAlarms: 960], total: 6720),
            guide.example(
                "CloudWatch: seven metrics, written 30,000 times",
                [.cloudWatchMetrics: 7, .cloudWatchAPIRequests: 30_000],
                lines: [.cloudWatchMetrics: 210, .cloudWatchAPIRequests: 30], total: 240),
            guide.example("CloudWatch: four alarms", [.cloudWatchAlarms: 4], total: 40),
            guide.example("X-Ray: 5,210,000 invocations traced", [.xrayTracesRecorded: 5_210_000], total: 2605),
            guide.example("X-Ray: 7,100 invocations traced", [.xrayTracesRecorded: 7100], total: 4),
            guide.example("Lambda: 5,210,000 requests", [.lambdaRequests: 5_210_000], total: 104),
            guide.example(
                "Lambda: 150,000 events of the action log, 200 ms at 128 MB",
                [
                    .lambdaRequests: 150_000,
                    .lambdaGBSeconds: Metering.gigabyteSeconds(
                        invocations: 150_000, milliseconds: 200, megabytes: 128),
                ],
                lines: [.lambdaRequests: 3, .lambdaGBSeconds: 6], total: 9),
            guide.example("API Gateway: a million REST calls", [.apiGatewayRESTRequests: 1_000_000], total: 350),
            guide.example(
                "Cognito: 5,000 users of the Essentials plan", freeTier: .always, [.cognitoMAUEssentials: 5000],
                total: 0),
        ]
    }()

    static let solutionGuides: [WorkedExample] = builderAndVideos + secureMedia + smallerGuides

    private static let builderAndVideos: [WorkedExample] = [
        Guide("Generative AI Application Builder on AWS", "generative-ai-application-builder-on-aws").example(
            "CloudFront: 240,000 requests, 100 GB to viewers, 1 GB to the origin",
            [
                .cloudFrontHTTPSRequests(.us): 240_000, .cloudFrontBytesOutGB(.us): 100,
                .cloudFrontBytesToOriginGB(.us): 1,
            ], total: 876),
        Guide("Video on Demand on AWS", "video-on-demand-on-aws").example(
            "CloudFront: an hour of video to 1,000 viewers", [.cloudFrontBytesOutGB(.us): 2700], total: 22_950),
        Guide("Video on Demand on AWS", "video-on-demand-on-aws").example(
            "S3: an hour of video", [.s3StandardGBMonths: 9], total: 21),
        Guide("DeepRacer on AWS", "deepracer-on-aws").example(
            "S3: 750 models of 0.33 GB", [.s3StandardGBMonths: Quantity(33 * 750, over: 100)], total: 569),
    ]

    /// Ten broadcasts a month to 10,000 viewers each.
    private static let secureMedia: [WorkedExample] = {
        let guide = Guide("Secure Media Delivery at the Edge on AWS", "secure-media-delivery-at-the-edge-on-aws")
        return [
            guide.example(
                "CloudFront Functions: 240 million tokens checked", [.cloudFrontFunctionInvocations: 240_000_000],
                total: 2400),
            guide.example("API Gateway: 100,000 HTTP calls", [.apiGatewayHTTPRequests: 100_000], total: 10),
            guide.example(
                "DynamoDB: 100,000 eventually consistent reads",
                [.dynamoDBReadRequestUnits: Metering.readRequestUnits(bytes: 1024).scaled(by: 100_000)], total: 1),
            guide.example(
                "CloudFront: 100,000 answers of 1 KB",
                [
                    .cloudFrontHTTPSRequests(.us): 100_000,
                    .cloudFrontBytesOutGB(.us): Metering.gigabytes(100_000 * (1 << 10)),
                ], total: 11),
            guide.example("Logs Insights: 72 GB scanned", [.cloudWatchLogsScannedGB: 72], total: 36),
        ]
    }()

    private static let smallerGuides: [WorkedExample] = [
        Guide("Cloud Migration Factory on AWS", "cloud-migration-factory-on-aws").example(
            "API Gateway: 10,000 calls", [.apiGatewayRESTRequests: 10_000], total: 4),
        Guide("Cloud Migration Factory on AWS", "cloud-migration-factory-on-aws").example(
            "DynamoDB: 20,000 writes, 40,000 reads, 1 GB",
            // The guide still has the prices of before November 2024.
            prices: .stated(
                """
                { "meter": "dynamodb/write-request-units", "description": "Writes", "unit": "units", "per": 1000000,
                  "tiers": [{ "price": 1.25 }] },
                { "meter": "dynamodb/read-request-units", "description": "Reads", "unit": "units", "per": 1000000,
                  "tiers": [{ "price": 0.25 }] },
                { "meter": "dynamodb/storage-gb-months", "description": "Storage", "unit": "GB-months",
                  "tiers": [{ "upTo": 25, "price": 0 }, { "price": 0.25 }] }
                """),
            [
                .dynamoDBWriteRequestUnits: 20_000, .dynamoDBReadRequestUnits: 40_000, .dynamoDBStorageGBMonths: 1,
            ], lines: [.dynamoDBReadRequestUnits: 1, .dynamoDBStorageGBMonths: 0], total: 4),
        WorkedExample(
            name: "SQS: a million messages", page: "AWS Messaging Blog: Building a Scalable Messaging API",
            url: "https://aws.amazon.com/blogs/messaging-and-targeting/"
                + "building-a-scalable-messaging-api-with-aws-end-user-messaging-and-ses/",
            date: "2026-03-24", freeTier: .none, usage: [.sqsRequests: 1_000_000], total: 40),
        WorkedExample(
            name: "CloudFront: 5 GB each way, 100,000 HTTPS requests",
            page: "AWS Labs: Multi-agent Collaboration, Customer Support Assistant",
            url: "https://github.com/awslabs/genai-labs-mac-demo-customer-support", date: "2024-10", freeTier: .none,
            usage: [
                .cloudFrontBytesOutGB(.us): 5, .cloudFrontBytesToOriginGB(.us): 5,
                .cloudFrontHTTPSRequests(.us): 100_000,
            ], total: 63),
        WorkedExample(
            name: "S3: 10 GB, 1,000 PUTs, 1,000 GETs",
            page: "AWS Labs: Multi-agent Collaboration, Customer Support Assistant",
            url: "https://github.com/awslabs/genai-labs-mac-demo-customer-support", date: "2024-10", freeTier: .none,
            usage: [.s3StandardGBMonths: 10, .s3PutRequests: 1000, .s3GetRequests: 1000], total: 24),
    ]

    static let identity: [WorkedExample] = [
        WorkedExample(
            name: "Lite: 950,000 users", page: "Amazon Cognito pricing",
            url: "https://aws.amazon.com/cognito/pricing/", date: "2026-09-06, and 2026-09-20", isQuoted: true,
            freeTier: .always, usage: [.cognitoMAULite: 950_000], total: 440_500),
        WorkedExample(
            // The quotations have quantities, prices and what is free; the amounts are their products.
            name: "On demand: 3.55 million writes and as many reads, 27 GB",
            page: "Amazon DynamoDB pricing for on-demand capacity",
            url: "https://aws.amazon.com/dynamodb/pricing/on-demand/", date: "undated quotations, since 2024-11-01",
            isQuoted: true, freeTier: .always,
            usage: [
                .dynamoDBWriteRequestUnits: 3_550_000, .dynamoDBReadRequestUnits: 3_550_000,
                .dynamoDBStorageGBMonths: 27,
            ],
            lines: [
                .dynamoDBWriteRequestUnits: 222, .dynamoDBReadRequestUnits: 44, .dynamoDBStorageGBMonths: 50,
            ], total: 316),
    ]
}
