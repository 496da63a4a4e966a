import ArgumentParser
import CloudDynamoDB

/// What DynamoDB does on purpose, so that a program can be tested against it.
struct DynamoDBOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How old what eventually consistent reads and global indexes show is: 500ms, 2s.", valueName: "duration"))
    var dynamodbLag: Delay?
    @Option(
        help: ArgumentHelp(
            "How many requests are throttled, 0 to 1; of batches items are left over, transactions are cancelled.",
            valueName: "share"))
    var dynamodbThrottle: Double?
    @Option(help: ArgumentHelp("Throttles the same requests again.", valueName: "seed"))
    var dynamodbThrottleSeed: UInt64?
    @Flag(help: "Provisioned tables and indexes throttle what is above their capacity and five minutes' burst of it.")
    var dynamodbCapacity = false

    func validate() throws {
        if let dynamodbThrottle, !(0...1).contains(dynamodbThrottle) {
            throw ValidationError("--dynamodb-throttle wants a share from 0 to 1, such as 0.05")
        }
    }

    var adversity: DynamoDBAdversity {
        DynamoDBAdversity(
            lag: dynamodbLag?.duration ?? .zero, throttleRate: dynamodbThrottle ?? 0, seed: dynamodbThrottleSeed ?? 1,
            enforcesCapacity: dynamodbCapacity)
    }
}

/// `500ms`, `2s`, `1.5s`
struct Delay: ExpressibleByArgument, Hashable {
    /// An hour: what is kept of the past is in memory.
    static let maximum = Duration.seconds(3600)

    let duration: Duration

    init?(argument: String) {
        let isMilliseconds = argument.hasSuffix("ms")
        guard argument.hasSuffix("s"), let number = Double(argument.dropLast(isMilliseconds ? 2 : 1)), number >= 0
        else {
            return nil
        }
        let duration = isMilliseconds ? Duration.milliseconds(number) : .seconds(number)
        guard number.isFinite, number < 1e7, duration <= Self.maximum else { return nil }
        self.duration = duration
    }
}
