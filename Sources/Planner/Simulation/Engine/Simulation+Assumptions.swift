extension Simulation {
    /// What the engine takes AWS to do when the input does not say otherwise: the models' defaults and the rules built into
    /// the stations, each with the page that says so. Pages of docs.aws.amazon.com by title, read on 2026-11-25.
    public static var assumptions: [Assumption] {
        let function = FunctionModel(name: "", initialization: .constant(0))
        let table = TableModel(name: "")
        let pollers = PollerModel()
        let gateway = GatewayModel()
        func number(_ value: Double) -> String { "\(Int(value))" }
        return [
            Assumption(
                name: "engine.cloudfront.expiry",
                value: "an object lives for its time to live from its fetch, hits renew nothing",
                source: "Manage how long content stays in the cache (expiration)"),
            Assumption(
                name: "engine.apigateway.account-throttle",
                value: "\(number(gateway.accountThrottle.rate))/s, bursts of \(number(gateway.accountThrottle.burst))",
                source: "Amazon API Gateway quotas"),
            Assumption(
                name: "engine.apigateway.throttle",
                value: "a token bucket a method, then the stage's, then the account's",
                source: "Throttle requests to your REST APIs for better throughput in API Gateway"),
            Assumption(
                name: "engine.apigateway.timeout", value: "\(number(gateway.integrationTimeout)) s",
                source: "Amazon API Gateway quotas"),
            Assumption(
                name: "engine.lambda.routing", value: "the idle environment that was used last is taken first",
                source: "Not published by AWS; Wang et al., Peeking Behind the Curtains of Serverless Platforms (2018)"),
            Assumption(
                name: "engine.lambda.scaling-rate",
                value: "\(number(function.scalingRate)) new environments in 10 s a function, refilled continuously",
                source: "Lambda scaling behavior"),
            Assumption(
                name: "engine.lambda.request-rate",
                value: "10 requests a second for each execution at once of the limit",
                source: "Lambda quotas"),
            Assumption(
                name: "engine.lambda.provisioned-ramp", value: "6,000 environments a minute a function",
                source: "Configuring provisioned concurrency for a function"),
            Assumption(
                name: "engine.lambda.init-billed",
                value: "INIT is billed on demand, rounded up to a millisecond with the rest",
                source: "AWS Compute Blog, AWS Lambda standardizes billing for INIT Phase (from 2025-08-01)"),
            Assumption(
                name: "engine.dynamodb.initial",
                value: "\(number(table.initialWriteUnits)) write and \(number(table.initialReadUnits)) read units/s",
                source: "DynamoDB on-demand capacity mode, initial throughput"),
            Assumption(
                name: "engine.dynamodb.growth", value: "twice the greatest minute of 30 minutes ago and before",
                source: "DynamoDB on-demand capacity mode, scaling properties"),
            Assumption(
                name: "engine.dynamodb.table-quota",
                value: "\(number(table.maximumWriteUnits)) write and \(number(table.maximumReadUnits)) read units/s",
                source: "Quotas in Amazon DynamoDB"),
            Assumption(
                name: "engine.dynamodb.partition",
                value:
                    "\(number(table.partitionWriteUnits)) write and \(number(table.partitionReadUnits)) read units/s",
                source: "Best practices for designing and using partition keys effectively in DynamoDB"),
            Assumption(
                name: "engine.dynamodb.split",
                value: "a partition that was too hot is split after \(TableStation.splitMinutes) min",
                source: "DynamoDB burst and adaptive capacity; the minutes are ours, AWS gives none"),
            Assumption(
                name: "engine.dynamodb.retries",
                value:
                    "\(table.retries) retries, the first after \(number(table.retryPause * 1000)) ms on average, then doubling",
                source: "Error retries and exponential backoff (AWS SDKs: 4 attempts for DynamoDB)"),
            Assumption(
                name: "engine.sqs.pollers",
                value:
                    "\(pollers.initial) batches at once, \(pollers.morePerMinute) more a minute while messages wait, "
                    + "\(pollers.maximum) at most; an idle queue keeps \(pollers.initial) (AWS may go down to 2)",
                source: "Configuring scaling behavior for SQS event source mappings"),
            Assumption(
                name: "engine.sqs.long-poll", value: "\(number(pollers.longPoll)) s an empty receive",
                source: "Using Lambda with Amazon SQS; Amazon SQS short and long polling"),
            Assumption(
                name: "engine.sqs.throttled",
                value: "a batch that the function refuses is tried again until its visibility ends",
                source: "Handling errors for an SQS event source in Lambda"),
        ]
    }
}
