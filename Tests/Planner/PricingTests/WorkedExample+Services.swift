import PlannerPricing

private let apiGatewayPage = (
    page: "Amazon API Gateway pricing", url: "https://aws.amazon.com/api-gateway/pricing/", date: "2025-11-02"
)
private let cloudWatchPage = (
    page: "Amazon CloudWatch pricing", url: "https://aws.amazon.com/cloudwatch/pricing/", date: "undated copy"
)
/// A reference implementation by AWS whose README works out the month of each service.
private let tagInvalidations = (
    page: "aws-samples: Tag based Invalidations in Amazon CloudFront",
    url: "https://github.com/aws-samples/amazon-cloudfront-tagbased-invalidations",
    date: "undated copy, prices from before 2024-11-01"
)
private let workforceGuidance = (
    page: "AWS Solutions Library: Guidance for Workforce Management using Amazon Bedrock",
    url: "https://github.com/aws-solutions-library-samples/guidance-for-workforce-management-using-amazon-bedrock",
    date: "2025-05"
)

extension WorkedExample {
    static let apiGateway: [WorkedExample] = [
        WorkedExample(
            name: "HTTP APIs, example 1: 10,000 pages a minute",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date, freeTier: .none,
            usage: [
                .apiGatewayHTTPRequests: Quantity(10_000 * 60 * 24 * 30 * Metering.httpAPIRequests(bytes: 46 << 10))
            ],
            total: 41_880),
        WorkedExample(
            name: "HTTP APIs, example 2: documents of 4.5 MB",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date, freeTier: .none,
            usage: [
                .apiGatewayHTTPRequests: Quantity(25 * 60 * 24 * 30 * Metering.httpAPIRequests(bytes: 4608 << 10))
            ],
            total: 972),
        WorkedExample(
            name: "REST APIs: five million calls with answers of 3 KB",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date, freeTier: .none,
            usage: [
                .apiGatewayRESTRequests: 5_000_000,
                .dataTransferOutGB: Metering.gigabytes(5_000_000 * (3 << 10)),
            ],
            lines: [.apiGatewayRESTRequests: 1750, .dataTransferOutGB: 129], total: 1879),
        WorkedExample(
            name: "REST APIs: fifteen billion calls with answers of 4 KB",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date,
            // The example's data costs the same for each GB; today's has tiers.
            prices: .stated(
                """
                { "meter": "apigateway/rest-requests", "description": "Calls", "unit": "calls", "per": 1000000,
                  "tiers": [{ "upTo": 333000000, "price": 3.50 }, { "upTo": 1000000000, "price": 2.80 },
                            { "price": 2.38 }] },
                { "meter": "data-transfer/out-gb", "description": "Data", "unit": "GB", "tiers": [{ "price": 0.09 }] }
                """), freeTier: .none,
            usage: [
                .apiGatewayRESTRequests: 15_000_000_000,
                .dataTransferOutGB: Metering.gigabytes(15_000_000_000 * (4 << 10)),
            ],
            lines: [.apiGatewayRESTRequests: 3_635_310, .dataTransferOutGB: 514_984], total: 4_150_294),
        WorkedExample(
            name: "REST APIs: the same fifteen billion calls at the bundled tiers",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date, freeTier: .none,
            usage: [.apiGatewayRESTRequests: 15_000_000_000], total: 3_635_310),
        WorkedExample(
            name: "REST APIs: a cache of 1.6 GB for a day",
            page: apiGatewayPage.page, url: apiGatewayPage.url, date: apiGatewayPage.date, freeTier: .none,
            usage: [.apiGatewayCacheHours(size: "1.6"): 24], total: 91),
    ]

    static let storage: [WorkedExample] = [
        WorkedExample(
            name: "How will I be charged: 100 GB for 15 days and 100 TB for 16 days of March",
            page: "Amazon S3 FAQs", url: "https://aws.amazon.com/s3/faqs/", date: "undated copy", freeTier: .none,
            usage: [.s3StandardGBMonths: march], total: 121_500),
        WorkedExample(
            name: "How will I be charged: the same in the year 2013",
            page: "Amazon S3 FAQs", url: "https://aws.amazon.com/s3/faqs/", date: "2013, as quoted on Server Fault",
            isQuoted: true,
            prices: .stated(
                """
                { "meter": "s3/standard-gb-months", "description": "Storage", "unit": "GB-months",
                  "tiers": [{ "upTo": 1024, "price": 0.095 }, { "upTo": 51200, "price": 0.080 },
                            { "upTo": 512000, "price": 0.070 }, { "price": 0.065 }] }
                """), freeTier: .none,
            usage: [.s3StandardGBMonths: march], total: 423_036),
        WorkedExample(
            name: "60 million writes and 20,000 reads of items of 400 bytes",
            page: tagInvalidations.page, url: tagInvalidations.url, date: tagInvalidations.date,
            prices: .stated(
                """
                { "meter": "dynamodb/write-request-units", "description": "Writes", "unit": "units", "per": 1000000,
                  "tiers": [{ "price": 1.25 }] },
                { "meter": "dynamodb/read-request-units", "description": "Reads", "unit": "units",
                  "tiers": [{ "price": 0.00000025 }] },
                { "meter": "dynamodb/storage-gb-months", "description": "Storage", "unit": "GB-months",
                  "tiers": [{ "upTo": 25, "price": 0 }, { "price": 0.25 }] }
                """), freeTier: .none,
            usage: [
                .dynamoDBWriteRequestUnits: Metering.writeRequestUnits(itemBytes: 400).scaled(by: 60_000_000),
                .dynamoDBReadRequestUnits: Metering.readRequestUnits(bytes: 400, consistency: .strong)
                    .scaled(by: 20_000),
                .dynamoDBStorageGBMonths: Metering.gigabytes(60_000_000 * 400),
            ],
            lines: [
                .dynamoDBWriteRequestUnits: 7500, .dynamoDBReadRequestUnits: 1, .dynamoDBStorageGBMonths: 0,
            ], total: 7501),
        WorkedExample(
            name: "DynamoDB: one GB for a month",
            page: workforceGuidance.page, url: workforceGuidance.url, date: workforceGuidance.date, freeTier: .none,
            usage: [.dynamoDBStorageGBMonths: 1], total: 25),
        WorkedExample(
            name: "CloudFront: 1 GB to viewers, 1 GB to the origin, 500,000 HTTPS requests",
            page: workforceGuidance.page, url: workforceGuidance.url, date: workforceGuidance.date, freeTier: .none,
            usage: [
                .cloudFrontBytesOutGB(.us): 1, .cloudFrontBytesToOriginGB(.us): 1,
                .cloudFrontHTTPSRequests(.us): 500_000,
            ], total: 61),
    ]

    /// 42,259,901,212,262,400 byte-hours of 744 hours: 52,900 GB-months.
    private static let march =
        Metering.gigabyteMonths(bytes: 107_374_182_400 as UInt64, hours: 15 * 24, hoursInMonth: 744)
        + Metering.gigabyteMonths(bytes: 109_951_162_777_600 as UInt64, hours: 16 * 24, hoursInMonth: 744)

    static let messaging: [WorkedExample] = [
        WorkedExample(
            name: "SQS: 20 million requests",
            page: tagInvalidations.page, url: tagInvalidations.url, date: tagInvalidations.date, freeTier: .always,
            usage: [.sqsRequests: 20_000_000], total: 760),
        WorkedExample(
            name: "SNS: 20 million deliveries of 200 bytes to SQS",
            page: tagInvalidations.page, url: tagInvalidations.url, date: tagInvalidations.date, freeTier: .none,
            usage: [
                .snsSQSDeliveries: 20_000_000, .dataTransferOutGB: Metering.gigabytes(20_000_000 * 200),
            ],
            lines: [.snsSQSDeliveries: 0, .dataTransferOutGB: 34], total: 34),
        WorkedExample(
            name: "EventBridge: two schedules of two minutes",
            page: tagInvalidations.page, url: tagInvalidations.url, date: tagInvalidations.date, freeTier: .none,
            usage: [.eventBridgeSchedulerInvocations: 43_200], total: 4),
        WorkedExample(
            name: "One key, 10,000 objects encrypted, two million decryptions",
            page: "AWS Key Management Service pricing", url: "https://aws.amazon.com/kms/pricing/",
            date: "undated copy", isQuoted: true, freeTier: .always,
            usage: [.kmsKeyMonths: 1, .kmsRequests: 2_010_000],
            lines: [.kmsKeyMonths: 100, .kmsRequests: 597], total: 697),
    ]

    static let observability: [WorkedExample] = [
        WorkedExample(
            name: "Example 1: X-Ray tracing of 2,000 requests an hour, one in ten sampled",
            page: "AWS X-Ray pricing", url: "https://aws.amazon.com/xray/pricing/", date: "undated copy",
            freeTier: .always,
            usage: [
                .xrayTracesRecorded: Quantity(2000 * 24 * 31 / 10), .xrayTracesScanned: Quantity(100 * 200 * 31),
                .xrayTracesRetrieved: Quantity(100 * 50 * 31), .xrayInsightsTraces: Quantity(2000 * 24 * 31 / 10),
            ],
            lines: [
                .xrayTracesRecorded: 24, .xrayTracesScanned: 0, .xrayTracesRetrieved: 0, .xrayInsightsTraces: 15,
            ], total: 39),
        WorkedExample(
            name: "Detailed monitoring of ten instances",
            page: cloudWatchPage.page, url: cloudWatchPage.url, date: cloudWatchPage.date, isQuoted: true,
            freeTier: .none,
            usage: [.cloudWatchMetrics: 70], total: 2100),
        WorkedExample(
            name: "Monitoring with logs: 1 GB a day, 6 GB kept, three metrics",
            page: cloudWatchPage.page, url: cloudWatchPage.url, date: cloudWatchPage.date, isQuoted: true,
            freeTier: .always,
            usage: [
                .cloudWatchLogsIngestedGB: 30, .cloudWatchMetrics: 3, .cloudWatchLogsStoredGBMonths: 6,
            ],
            lines: [.cloudWatchLogsIngestedGB: 1250, .cloudWatchMetrics: 0, .cloudWatchLogsStoredGBMonths: 3],
            total: 1253),
        WorkedExample(
            name: "Vended logs: 72 TB of flow logs, 30 TB kept",
            page: cloudWatchPage.page, url: cloudWatchPage.url, date: cloudWatchPage.date, isQuoted: true,
            freeTier: .none,
            usage: [
                .cloudWatchVendedLogsIngestedGB: Quantity(72 * 1024),
                .cloudWatchLogsStoredGBMonths: Quantity(30 * 1024),
            ],
            lines: [.cloudWatchVendedLogsIngestedGB: 1_341_440, .cloudWatchLogsStoredGBMonths: 92_160],
            total: 1_433_600),
    ]
}
