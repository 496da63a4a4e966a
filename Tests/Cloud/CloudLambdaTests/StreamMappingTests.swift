import AWSCore
import AWSShapes
@testable import CloudCore
import JSON
import Testing

@testable import CloudLambda

/// What mappings of streams may be, and what filters let through.
@Suite struct StreamMappingTests {
    @Test func `a mapping tells what it is, and is the same when it is applied again`() async throws {
        try await StreamBench.with { stream in
            let state = try await stream.map(["Enabled": false])
            let mapping = try await stream.bench.call(
                Lambda.GetEventSourceMapping.self, .init(uuid: state.physicalID))
            #expect(mapping.batchSize == 100)
            #expect(mapping.startingPosition == "TRIM_HORIZON")
            #expect(mapping.parallelizationFactor == 1)
            #expect(mapping.maximumRetryAttempts == -1)
            #expect(mapping.maximumRecordAgeInSeconds == -1)
            #expect(mapping.bisectBatchOnFunctionError == false)
            #expect(mapping.lastProcessingResult == "No records processed")
            #expect(mapping.state == "Disabled")
            let again = try await stream.map(["Enabled": false], previous: state)
            #expect(again == state)
            let same = try await stream.bench.call(Lambda.GetEventSourceMapping.self, .init(uuid: state.physicalID))
            #expect(same.lastModified == mapping.lastModified)
            // In place, numbers as texts too, and back.
            _ = try await stream.map(
                [
                    "Enabled": false, "BatchSize": "7", "ParallelizationFactor": "2", "MaximumRetryAttempts": "3",
                    "MaximumRecordAgeInSeconds": "60", "BisectBatchOnFunctionError": "true",
                    "DestinationConfig": ["OnFailure": ["Destination": "arn:aws:sqs:us-east-1:0:q"]],
                    "FilterCriteria": ["Filters": [["Pattern": #"{"eventName":["INSERT"]}"#]]],
                ], previous: state)
            let changed = try #require(stream.bench.service.mapping(state.physicalID)?.configuration)
            #expect(changed.batchSize == 7)
            #expect(changed.parallelizationFactor == 2)
            #expect(changed.maximumRetryAttempts == 3)
            #expect(changed.maximumRecordAgeInSeconds == 60)
            #expect(changed.bisectBatchOnFunctionError == true)
            #expect(changed.destinationConfig?.onFailure?.destination == "arn:aws:sqs:us-east-1:0:q")
            #expect(changed.filterCriteria?.filters?.count == 1)
            _ = try await stream.map(["Enabled": false], previous: state)
            let back = try #require(stream.bench.service.mapping(state.physicalID)?.configuration)
            #expect(back.batchSize == 100)
            #expect(back.filterCriteria == nil)
            #expect(back.destinationConfig?.onFailure?.destination == nil)
            await expectError("ResourceConflictException", "already exists") {
                _ = try await stream.bench.call(
                    Lambda.CreateEventSourceMapping.self,
                    .init(
                        functionName: "listener", eventSourceArn: StreamSource.arn, startingPosition: "LATEST"))
            }
        }
    }

    @Test func `what AWS refuses is refused`() async throws {
        typealias Input = Lambda.CreateEventSourceMappingRequest
        func input(_ change: (inout Input) -> Void) -> Input {
            var input = Input(
                functionName: "listener", eventSourceArn: StreamSource.arn, startingPosition: "TRIM_HORIZON")
            change(&input)
            return input
        }
        let soon = SystemClock().now + .seconds(1000)
        let refused: [(Input, String, String)] = [
            (input { $0.startingPosition = nil }, "ValidationException", "startingPosition"),
            (input { $0.startingPosition = "EARLIEST" }, "ValidationException", "startingPosition"),
            (input { $0.startingPosition = "AT_TIMESTAMP" }, "InvalidParameterValueException", "required"),
            (input { $0.startingPositionTimestamp = .epoch }, "InvalidParameterValueException", "AT_TIMESTAMP"),
            (
                input {
                    $0.startingPosition = "AT_TIMESTAMP"
                    $0.startingPositionTimestamp = soon
                }, "InvalidParameterValueException", "future"
            ),
            (input { $0.batchSize = 0 }, "ValidationException", "batchSize"),
            (input { $0.batchSize = 10_001 }, "ValidationException", "batchSize"),
            (input { $0.maximumBatchingWindowInSeconds = 301 }, "ValidationException", "maximumBatchingWindow"),
            (input { $0.parallelizationFactor = 11 }, "ValidationException", "parallelizationFactor"),
            (input { $0.maximumRetryAttempts = -2 }, "ValidationException", "maximumRetryAttempts"),
            (input { $0.maximumRecordAgeInSeconds = 59 }, "InvalidParameterValueException", "age"),
            (input { $0.tumblingWindowInSeconds = 5 }, "UnsupportedOperation", "tumbling"),
            (input { $0.scalingConfig = .init(maximumConcurrency: 2) }, "InvalidParameterValueException", "SQS"),
            (input { $0.functionResponseTypes = ["X"] }, "ValidationException", "functionResponseTypes"),
            (
                input { $0.filterCriteria = .init(filters: [.init(pattern: "{")]) },
                "InvalidParameterValueException", "filter"
            ),
            (
                input { $0.filterCriteria = .init(filters: (0..<6).map { _ in .init(pattern: "{}") }) },
                "InvalidParameterValueException", "5"
            ),
            (
                input { $0.destinationConfig = .init(onFailure: .init(destination: "nowhere")) },
                "ValidationException", "destinationConfig.onFailure.destination"
            ),
            (
                input { $0.destinationConfig = .init(onFailure: .init(destination: "arn:aws:dynamodb:::t")) },
                "InvalidParameterValueException", "DestinationConfig"
            ),
            (
                input { $0.destinationConfig = .init(onFailure: .init(destination: "arn:aws:s3:::b")) },
                "UnsupportedOperation", "bucket"
            ),
            (
                input { $0.destinationConfig = .init(onSuccess: .init(destination: "arn:aws:sqs:::q")) },
                "InvalidParameterValueException", "OnSuccess"
            ),
            (
                input { $0.eventSourceArn = StreamSource.arn + "0" }, "InvalidParameterValueException",
                "Stream not found"
            ),
            (
                input { $0.eventSourceArn = "arn:aws:kinesis:us-east-1:000000000000:stream/s" }, "UnsupportedOperation",
                "kinesis"
            ),
        ]
        try await StreamBench.with { stream in
            for (input, code, part) in refused {
                await expectError(code, part) {
                    _ = try await stream.bench.call(Lambda.CreateEventSourceMapping.self, input)
                }
            }
            #expect(stream.bench.service.allMappings.isEmpty)
        }
    }

    @Test func `a role that may not read the stream is refused`() async throws {
        try await StreamBench.with { stream in
            stream.bench.registry.identity.putRole(
                .init(
                    name: "worker", arn: "arn:aws:iam::000000000000:role/worker", assumeRolePolicy: .null,
                    policies: [:]))
            await expectError("InvalidParameterValueException", "Cannot access stream") {
                _ = try await stream.map()
            }
        }
    }

    private static let event: JSONValue = [
        "eventName": "INSERT", "list": ["a", "b"], "number": 5,
        "dynamodb": ["NewImage": ["status": ["S": "shipped"], "gone": .null]],
    ]

    @Test(arguments: [
        (#"{}"#, true), (#"{"eventName":["INSERT","MODIFY"]}"#, true), (#"{"eventName":["REMOVE"]}"#, false),
        (#"{"eventName":["INSERT"],"dynamodb":{"NewImage":{"status":{"S":["lost"]}}}}"#, false),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"prefix":"ship"}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"prefix":"x"},{"suffix":"ped"}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"equals-ignore-case":"SHIPPED"}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"anything-but":["lost","shipped"]}]}}}}"#, false),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"anything-but":{"prefix":"lo"}}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"other":{"S":[{"anything-but":"x"}]}}}}"#, false),
        (#"{"dynamodb":{"NewImage":{"other":{"S":[{"exists":false}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"status":{"S":[{"exists":true}]}}}}"#, true),
        (#"{"dynamodb":{"NewImage":{"status":[{"exists":true}]}}}"#, false),
        (#"{"dynamodb":{"NewImage":{"gone":[null]}}}"#, true), (#"{"list":["b"]}"#, true), (#"{"list":["c"]}"#, false),
        (#"{"number":[5.0]}"#, true), (#"{"number":[{"numeric":[">",4,"<=",5]}]}"#, true),
        (#"{"number":[{"numeric":["<",5]}]}"#, false), (#"{"number":[{"numeric":["=",5]}]}"#, true),
        (#"{"number":[{"numeric":[">=",6]}]}"#, false), (#"{"eventName":[{"numeric":[">=",6]}]}"#, false),
        (#"{"$or":[{"eventName":["REMOVE"]},{"number":[5]}]}"#, true),
        (#"{"list":["a"],"$or":[{"eventName":["REMOVE"]},{"number":[6]}]}"#, false),
    ])
    func `a filter lets through what its pattern says`(pattern: String, isLetThrough: Bool) throws {
        let filter = try #require(try EventFilter(.init(filters: [.init(pattern: pattern)])))
        #expect(filter.matches(Self.event) == isLetThrough)
    }

    @Test(arguments: [
        "[]", "x", #"{"a":1}"#, #"{"a":[]}"#, #"{"a":[[1]]}"#, #"{"a":[{"prefix":1}]}"#, #"{"a":[{"like":"x"}]}"#,
        #"{"a":[{"prefix":"x","suffix":"y"}]}"#, #"{"a":[{"numeric":[">"]}]}"#, #"{"a":[{"numeric":["~",1]}]}"#,
        #"{"$or":["x"]}"#,
    ])
    func `a pattern that makes no sense is refused`(pattern: String) {
        #expect(throws: AWSError.self) { try EventFilter(.init(filters: [.init(pattern: pattern)])) }
    }

    @Test func `no filters let everything through`() throws {
        #expect(try EventFilter(nil) == nil)
        #expect(try EventFilter(.init(filters: [])) == nil)
    }

    @Test(arguments: [
        ("", DynamoDBEvent.Report.allTaken), ("null", .allTaken), ("[]", .allTaken), ("{}", .allTaken),
        (#"{"batchItemFailures":null}"#, .allTaken), (#"{"batchItemFailures":[]}"#, .allTaken),
        (#"{"batchItemFailures":[{"itemIdentifier":"2"}]}"#, .failed(from: 1)),
        (#"{"batchItemFailures":[{"itemIdentifier":"3"},{"itemIdentifier":"1"}]}"#, .failed(from: 0)),
        (#"{"batchItemFailures":[{"itemIdentifier":"9"}]}"#, .invalid), (#"{"batchItemFailures":[{}]}"#, .invalid),
        (#"{"batchItemFailures":1}"#, .invalid), ("{", .invalid),
    ])
    func `a report says where a batch failed`(answer: String, report: DynamoDBEvent.Report) {
        #expect(DynamoDBEvent.report(Array(answer.utf8), of: ["1", "2", "3"]) == report)
    }

    @Test func `every type of attribute has its JSON`() throws {
        let record = DynamoDBStreams.Record(
            dynamodb: .init(newImage: [
                "m": .m(["l": .l([.null, .bool(true)])]), "ss": .ss(["a"]), "ns": .ns(["1"]), "bs": .bs([[0]]),
            ]))
        let json = DynamoDBEvent.record(record, streamARN: "arn")
        #expect(
            json["dynamodb"]?.serialized()
                == #"{"NewImage":{"bs":{"BS":["AA=="]},"m":{"M":{"l":{"L":[{"NULL":true},{"BOOL":true}]}}},"ns":{"NS":["1"]},"ss":{"SS":["a"]}}}"#
        )
    }
}
