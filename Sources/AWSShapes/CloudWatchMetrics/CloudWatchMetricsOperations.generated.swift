// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudWatchMetrics {
    public enum DeleteAlarms: AWSOperation {
        public typealias Input = CloudWatchMetrics.DeleteAlarmsInput
        public typealias Output = Unit
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "DeleteAlarms",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.DeleteAlarmsInput,
            output: .unit,
            errors: [CloudWatchMetricsFacts.ResourceNotFound, CloudWatchMetricsFacts.ResourceConflict])
    }
}

extension CloudWatchMetrics {
    public enum DescribeAlarms: AWSOperation {
        public typealias Input = CloudWatchMetrics.DescribeAlarmsInput
        public typealias Output = CloudWatchMetrics.DescribeAlarmsOutput
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "DescribeAlarms",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.DescribeAlarmsInput,
            output: CloudWatchMetricsFacts.DescribeAlarmsOutput,
            errors: [CloudWatchMetricsFacts.InvalidNextToken],
            resultWrapper: "DescribeAlarmsResult")
    }
}

extension CloudWatchMetrics {
    public enum GetMetricData: AWSOperation {
        public typealias Input = CloudWatchMetrics.GetMetricDataInput
        public typealias Output = CloudWatchMetrics.GetMetricDataOutput
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "GetMetricData",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.GetMetricDataInput,
            output: CloudWatchMetricsFacts.GetMetricDataOutput,
            errors: [CloudWatchMetricsFacts.InvalidNextToken],
            resultWrapper: "GetMetricDataResult")
    }
}

extension CloudWatchMetrics {
    public enum GetMetricStatistics: AWSOperation {
        public typealias Input = CloudWatchMetrics.GetMetricStatisticsInput
        public typealias Output = CloudWatchMetrics.GetMetricStatisticsOutput
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "GetMetricStatistics",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.GetMetricStatisticsInput,
            output: CloudWatchMetricsFacts.GetMetricStatisticsOutput,
            errors: [CloudWatchMetricsFacts.InvalidParameterValueException, CloudWatchMetricsFacts.MissingRequiredParameterException, CloudWatchMetricsFacts.InvalidParameterCombinationException, CloudWatchMetricsFacts.InternalServiceFault],
            resultWrapper: "GetMetricStatisticsResult")
    }
}

extension CloudWatchMetrics {
    public enum ListMetrics: AWSOperation {
        public typealias Input = CloudWatchMetrics.ListMetricsInput
        public typealias Output = CloudWatchMetrics.ListMetricsOutput
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "ListMetrics",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.ListMetricsInput,
            output: CloudWatchMetricsFacts.ListMetricsOutput,
            errors: [CloudWatchMetricsFacts.InternalServiceFault, CloudWatchMetricsFacts.InvalidParameterValueException],
            resultWrapper: "ListMetricsResult")
    }
}

extension CloudWatchMetrics {
    public enum PutMetricAlarm: AWSOperation {
        public typealias Input = CloudWatchMetrics.PutMetricAlarmInput
        public typealias Output = Unit
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "PutMetricAlarm",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.PutMetricAlarmInput,
            output: .unit,
            errors: [CloudWatchMetricsFacts.LimitExceededFault])
    }
}

extension CloudWatchMetrics {
    public enum PutMetricData: AWSOperation {
        public typealias Input = CloudWatchMetrics.PutMetricDataInput
        public typealias Output = Unit
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "PutMetricData",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.PutMetricDataInput,
            output: .unit,
            errors: [CloudWatchMetricsFacts.InvalidParameterValueException, CloudWatchMetricsFacts.MissingRequiredParameterException, CloudWatchMetricsFacts.InvalidParameterCombinationException, CloudWatchMetricsFacts.InternalServiceFault])
    }
}

extension CloudWatchMetrics {
    public enum SetAlarmState: AWSOperation {
        public typealias Input = CloudWatchMetrics.SetAlarmStateInput
        public typealias Output = Unit
        public static let service = CloudWatchMetrics.service
        public static let schema = OperationSchema(
            name: "SetAlarmState",
            method: "POST",
            uri: "/",
            input: CloudWatchMetricsFacts.SetAlarmStateInput,
            output: .unit,
            errors: [CloudWatchMetricsFacts.ResourceNotFound, CloudWatchMetricsFacts.InvalidFormatFault])
    }
}
