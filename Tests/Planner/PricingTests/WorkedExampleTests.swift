import PlannerPricing
import Testing

/// AWS's own worked examples, to the cent. docs/pricing.md lists what could not be found.
@Suite struct WorkedExampleTests {
    @Test(arguments: WorkedExample.all)
    func comesToWhatAWSSays(_ example: WorkedExample) throws {
        // given
        let prices = try example.priceList()

        // when
        let bill = Bill(usage: example.usage, prices: prices, freeTier: example.freeTier)

        // then
        #expect(bill.unpriced.isEmpty)
        #expect(bill.total.cents == example.total)
        for (meter, cents) in example.lines {
            let line = try #require(bill.lines.first { $0.meter == meter })
            #expect(line.amount.cents == cents, "\(meter)")
        }
    }

    /// Each service has two examples at the least, and one of them in AWS's own words.
    @Test(arguments: [
        "lambda", "apigateway", "dynamodb", "s3", "sns", "sqs", "cloudfront", "kms", "xray", "cloudwatch", "cognito",
    ])
    func coversTheServicesThatWereAskedFor(service: String) {
        let examples = WorkedExample.all.filter { $0.usage.meters.contains { $0.service == service } }
        #expect(examples.contains { !$0.isQuoted })
        #expect(examples.count >= 2)
    }

    @Test func saysOfEachWhereAndWhenItWasRead() {
        for example in WorkedExample.all {
            #expect(
                example.url.hasPrefix("https://aws.amazon.com/")
                    || example.url.hasPrefix("https://docs.aws.amazon.com/")
                    || example.url.hasPrefix("https://github.com/aws"))
            #expect(!example.date.isEmpty)
        }
        #expect(Set(WorkedExample.all.map(\.testDescription)).count == WorkedExample.all.count)
    }
}

private let lambdaPage = (page: "AWS Lambda pricing", url: "https://aws.amazon.com/lambda/pricing/", date: "2026")

extension WorkedExample {
    static let lambda: [WorkedExample] = [
        WorkedExample(
            name: "Ephemeral storage, example 1: mobile application backend",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .always,
            usage: [
                .lambdaRequests: 3_000_000,
                .lambdaGBSeconds: Metering.gigabyteSeconds(
                    invocations: 3_000_000, milliseconds: 120, megabytes: 1536),
            ],
            lines: [.lambdaGBSeconds: 233, .lambdaRequests: 40], total: 273),
        WorkedExample(
            name: "Ephemeral storage, example 2: streaming telemetry",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .none,
            usage: [
                .lambdaRequests: 7_440_000,
                .lambdaGBSeconds: Metering.gigabyteSeconds(
                    invocations: 7_440_000, milliseconds: 2000, megabytes: 1024),
            ],
            lines: [.lambdaRequests: 149, .lambdaGBSeconds: 24_800], total: 24_949),
        WorkedExample(
            name: "Ephemeral storage, example 3: machine learning on support tickets",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .always,
            usage: [
                .lambdaRequests: 6_000_000,
                .lambdaGBSeconds: Metering.gigabyteSeconds(
                    invocations: 6_000_000, milliseconds: 280, megabytes: 4096),
                .lambdaEphemeralStorageGBSeconds: Metering.gigabyteSeconds(
                    invocations: 6_000_000, milliseconds: 280, megabytes: 2048 - 512),
            ],
            lines: [.lambdaGBSeconds: 10_533, .lambdaRequests: 100, .lambdaEphemeralStorageGBSeconds: 8],
            total: 10_641),
        WorkedExample(
            name: "Tenant isolation: its request and compute charges",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .none,
            usage: [
                .lambdaRequests: 10_000_000,
                .lambdaGBSeconds: Metering.gigabyteSeconds(
                    invocations: 10_000_000, milliseconds: 2000, megabytes: 1024),
            ],
            lines: [.lambdaRequests: 200, .lambdaGBSeconds: 33_333], total: 33_533),
        WorkedExample(
            name: "Durable functions: their compute and request charges, Arm",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .always,
            usage: [
                .lambdaRequests: 2_000_000,
                .lambdaGBSecondsARM64: Metering.gigabyteSeconds(
                    invocations: 1_000_000, milliseconds: 32_000, megabytes: 1024),
            ],
            lines: [.lambdaGBSecondsARM64: 42_134, .lambdaRequests: 20], total: 42_154),
    ]

    static let lambdaProvisioned: [WorkedExample] = [
        WorkedExample(
            name: "Provisioned concurrency, example 1: mobile application launch",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .always,
            usage: [
                .lambdaProvisionedGBSeconds: Metering.provisionedGigabyteSeconds(
                    environments: 100, seconds: 8 * 3600, megabytes: 1536),
                .lambdaRequests: 3_000_000,
                .lambdaProvisionedDurationGBSeconds: Metering.gigabyteSeconds(
                    invocations: 500_000, milliseconds: 100, megabytes: 1536),
                .lambdaGBSeconds: Metering.gigabyteSeconds(
                    invocations: 2_500_000, milliseconds: 120, megabytes: 1536),
            ],
            lines: [
                .lambdaProvisionedGBSeconds: 1800, .lambdaRequests: 40, .lambdaProvisionedDurationGBSeconds: 73,
                .lambdaGBSeconds: 83,
            ], total: 1996),
        WorkedExample(
            name: "Provisioned concurrency, example 2: support during Cyber Monday",
            page: lambdaPage.page, url: lambdaPage.url, date: lambdaPage.date, freeTier: .none,
            usage: [
                .lambdaProvisionedGBSeconds: Metering.provisionedGigabyteSeconds(
                    environments: 7, seconds: 24 * 3600, megabytes: 4096),
                .lambdaProvisionedDurationGBSeconds: Metering.gigabyteSeconds(
                    invocations: 2_000_000, milliseconds: 280, megabytes: 4096),
                .lambdaRequests: 2_000_000,
            ],
            lines: [
                .lambdaProvisionedGBSeconds: 1008, .lambdaProvisionedDurationGBSeconds: 2178, .lambdaRequests: 40,
            ], total: 3226),
    ]
}
