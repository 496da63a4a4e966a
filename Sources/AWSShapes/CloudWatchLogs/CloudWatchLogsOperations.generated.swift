// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudWatchLogs {
    public enum CreateLogGroup: AWSOperation {
        public typealias Input = CloudWatchLogs.CreateLogGroupRequest
        public typealias Output = Unit
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "CreateLogGroup",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.CreateLogGroupRequest,
            output: .unit,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceAlreadyExistsException, CloudWatchLogsFacts.LimitExceededException, CloudWatchLogsFacts.OperationAbortedException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum CreateLogStream: AWSOperation {
        public typealias Input = CloudWatchLogs.CreateLogStreamRequest
        public typealias Output = Unit
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "CreateLogStream",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.CreateLogStreamRequest,
            output: .unit,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceAlreadyExistsException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum DeleteLogGroup: AWSOperation {
        public typealias Input = CloudWatchLogs.DeleteLogGroupRequest
        public typealias Output = Unit
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "DeleteLogGroup",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.DeleteLogGroupRequest,
            output: .unit,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.OperationAbortedException, CloudWatchLogsFacts.ServiceUnavailableException, CloudWatchLogsFacts.ValidationException])
    }
}

extension CloudWatchLogs {
    public enum DeleteRetentionPolicy: AWSOperation {
        public typealias Input = CloudWatchLogs.DeleteRetentionPolicyRequest
        public typealias Output = Unit
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "DeleteRetentionPolicy",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.DeleteRetentionPolicyRequest,
            output: .unit,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.OperationAbortedException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum DescribeLogGroups: AWSOperation {
        public typealias Input = CloudWatchLogs.DescribeLogGroupsRequest
        public typealias Output = CloudWatchLogs.DescribeLogGroupsResponse
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "DescribeLogGroups",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.DescribeLogGroupsRequest,
            output: CloudWatchLogsFacts.DescribeLogGroupsResponse,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum DescribeLogStreams: AWSOperation {
        public typealias Input = CloudWatchLogs.DescribeLogStreamsRequest
        public typealias Output = CloudWatchLogs.DescribeLogStreamsResponse
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "DescribeLogStreams",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.DescribeLogStreamsRequest,
            output: CloudWatchLogsFacts.DescribeLogStreamsResponse,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum FilterLogEvents: AWSOperation {
        public typealias Input = CloudWatchLogs.FilterLogEventsRequest
        public typealias Output = CloudWatchLogs.FilterLogEventsResponse
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "FilterLogEvents",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.FilterLogEventsRequest,
            output: CloudWatchLogsFacts.FilterLogEventsResponse,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum GetLogEvents: AWSOperation {
        public typealias Input = CloudWatchLogs.GetLogEventsRequest
        public typealias Output = CloudWatchLogs.GetLogEventsResponse
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "GetLogEvents",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.GetLogEventsRequest,
            output: CloudWatchLogsFacts.GetLogEventsResponse,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}

extension CloudWatchLogs {
    public enum PutLogEvents: AWSOperation {
        public typealias Input = CloudWatchLogs.PutLogEventsRequest
        public typealias Output = CloudWatchLogs.PutLogEventsResponse
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "PutLogEvents",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.PutLogEventsRequest,
            output: CloudWatchLogsFacts.PutLogEventsResponse,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.InvalidSequenceTokenException, CloudWatchLogsFacts.DataAlreadyAcceptedException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.ServiceUnavailableException, CloudWatchLogsFacts.UnrecognizedClientException])
    }
}

extension CloudWatchLogs {
    public enum PutRetentionPolicy: AWSOperation {
        public typealias Input = CloudWatchLogs.PutRetentionPolicyRequest
        public typealias Output = Unit
        public static let service = CloudWatchLogs.service
        public static let schema = OperationSchema(
            name: "PutRetentionPolicy",
            method: "POST",
            uri: "/",
            input: CloudWatchLogsFacts.PutRetentionPolicyRequest,
            output: .unit,
            errors: [CloudWatchLogsFacts.InvalidParameterException, CloudWatchLogsFacts.ResourceNotFoundException, CloudWatchLogsFacts.OperationAbortedException, CloudWatchLogsFacts.ServiceUnavailableException])
    }
}
