// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import DynamoDBShapes

extension DynamoDBStreams {
    public enum DescribeStream: AWSOperation {
        public typealias Input = DynamoDBStreams.DescribeStreamInput
        public typealias Output = DynamoDBStreams.DescribeStreamOutput
        public static let service = DynamoDBStreams.service
        public static let schema = OperationSchema(
            name: "DescribeStream",
            method: "POST",
            uri: "/",
            input: DynamoDBStreamsFacts.DescribeStreamInput,
            output: DynamoDBStreamsFacts.DescribeStreamOutput,
            errors: [DynamoDBStreamsFacts.ResourceNotFoundException, DynamoDBStreamsFacts.InternalServerError])
    }
}

extension DynamoDBStreams {
    public enum GetRecords: AWSOperation {
        public typealias Input = DynamoDBStreams.GetRecordsInput
        public typealias Output = DynamoDBStreams.GetRecordsOutput
        public static let service = DynamoDBStreams.service
        public static let schema = OperationSchema(
            name: "GetRecords",
            method: "POST",
            uri: "/",
            input: DynamoDBStreamsFacts.GetRecordsInput,
            output: DynamoDBStreamsFacts.GetRecordsOutput,
            errors: [DynamoDBStreamsFacts.ResourceNotFoundException, DynamoDBStreamsFacts.LimitExceededException, DynamoDBStreamsFacts.InternalServerError, DynamoDBStreamsFacts.ExpiredIteratorException, DynamoDBStreamsFacts.TrimmedDataAccessException])
    }
}

extension DynamoDBStreams {
    public enum GetShardIterator: AWSOperation {
        public typealias Input = DynamoDBStreams.GetShardIteratorInput
        public typealias Output = DynamoDBStreams.GetShardIteratorOutput
        public static let service = DynamoDBStreams.service
        public static let schema = OperationSchema(
            name: "GetShardIterator",
            method: "POST",
            uri: "/",
            input: DynamoDBStreamsFacts.GetShardIteratorInput,
            output: DynamoDBStreamsFacts.GetShardIteratorOutput,
            errors: [DynamoDBStreamsFacts.ResourceNotFoundException, DynamoDBStreamsFacts.InternalServerError, DynamoDBStreamsFacts.TrimmedDataAccessException])
    }
}

extension DynamoDBStreams {
    public enum ListStreams: AWSOperation {
        public typealias Input = DynamoDBStreams.ListStreamsInput
        public typealias Output = DynamoDBStreams.ListStreamsOutput
        public static let service = DynamoDBStreams.service
        public static let schema = OperationSchema(
            name: "ListStreams",
            method: "POST",
            uri: "/",
            input: DynamoDBStreamsFacts.ListStreamsInput,
            output: DynamoDBStreamsFacts.ListStreamsOutput,
            errors: [DynamoDBStreamsFacts.ResourceNotFoundException, DynamoDBStreamsFacts.InternalServerError])
    }
}
