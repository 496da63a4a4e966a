// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum CloudWatchMetricsFacts {
    static let DeleteAlarmsInput: Shape = Shape(
        "DeleteAlarmsInput", .structure, members: [
            Member("AlarmNames", CloudWatchMetricsFacts.AlarmNames, required: true),
        ])

    static let AlarmNames: Shape = Shape(
        "AlarmNames", .list, element: Member("member", CloudWatchMetricsFacts.AlarmName), constraints: .init(maximum: 100))

    static let AlarmName: Shape = Shape(
        "AlarmName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let DescribeAlarmsInput: Shape = Shape(
        "DescribeAlarmsInput", .structure, members: [
            Member("AlarmNames", CloudWatchMetricsFacts.AlarmNames),
            Member("AlarmNamePrefix", CloudWatchMetricsFacts.AlarmNamePrefix),
            Member("AlarmTypes", CloudWatchMetricsFacts.AlarmTypes),
            Member("ChildrenOfAlarmName", CloudWatchMetricsFacts.AlarmName),
            Member("ParentsOfAlarmName", CloudWatchMetricsFacts.AlarmName),
            Member("StateValue", CloudWatchMetricsFacts.StateValue),
            Member("ActionPrefix", CloudWatchMetricsFacts.ActionPrefix),
            Member("MaxRecords", CloudWatchMetricsFacts.MaxRecords),
            Member("NextToken", .string),
        ])

    static let AlarmNamePrefix: Shape = Shape(
        "AlarmNamePrefix", .string, constraints: .init(minimum: 1, maximum: 255))

    static let AlarmTypes: Shape = Shape(
        "AlarmTypes", .list, element: Member("member", CloudWatchMetricsFacts.AlarmType))

    static let AlarmType: Shape = Shape(
        "AlarmType", .string, constraints: .init(values: ["CompositeAlarm", "MetricAlarm", "LogAlarm"]))

    static let StateValue: Shape = Shape(
        "StateValue", .string, constraints: .init(values: ["OK", "ALARM", "INSUFFICIENT_DATA"]))

    static let ActionPrefix: Shape = Shape(
        "ActionPrefix", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let MaxRecords: Shape = Shape(
        "MaxRecords", .integer, constraints: .init(minimum: 1, maximum: 100))

    static let DescribeAlarmsOutput: Shape = Shape(
        "DescribeAlarmsOutput", .structure, members: [
            Member("CompositeAlarms", CloudWatchMetricsFacts.CompositeAlarms),
            Member("MetricAlarms", CloudWatchMetricsFacts.MetricAlarms),
            Member("LogAlarms", CloudWatchMetricsFacts.LogAlarms),
            Member("NextToken", .string),
        ])

    static let CompositeAlarms: Shape = Shape(
        "CompositeAlarms", .list, element: Member("member", CloudWatchMetricsFacts.CompositeAlarm))

    static let CompositeAlarm: Shape = Shape(
        "CompositeAlarm", .structure, members: [
            Member("ActionsEnabled", .boolean),
            Member("AlarmActions", CloudWatchMetricsFacts.ResourceList),
            Member("AlarmArn", CloudWatchMetricsFacts.AlarmArn),
            Member("AlarmConfigurationUpdatedTimestamp", .timestamp),
            Member("AlarmDescription", CloudWatchMetricsFacts.AlarmDescription),
            Member("AlarmName", CloudWatchMetricsFacts.AlarmName),
            Member("AlarmRule", CloudWatchMetricsFacts.AlarmRule),
            Member("InsufficientDataActions", CloudWatchMetricsFacts.ResourceList),
            Member("OKActions", CloudWatchMetricsFacts.ResourceList),
            Member("StateReason", CloudWatchMetricsFacts.StateReason),
            Member("StateReasonData", CloudWatchMetricsFacts.StateReasonData),
            Member("StateUpdatedTimestamp", .timestamp),
            Member("StateValue", CloudWatchMetricsFacts.StateValue),
            Member("StateTransitionedTimestamp", .timestamp),
            Member("ActionsSuppressedBy", CloudWatchMetricsFacts.ActionsSuppressedBy),
            Member("ActionsSuppressedReason", CloudWatchMetricsFacts.ActionsSuppressedReason),
            Member("ActionsSuppressor", CloudWatchMetricsFacts.AlarmArn),
            Member("ActionsSuppressorWaitPeriod", .integer),
            Member("ActionsSuppressorExtensionPeriod", .integer),
            Member("ActionConfiguration", CloudWatchMetricsFacts.ActionConfiguration),
        ])

    static let ResourceList: Shape = Shape(
        "ResourceList", .list, element: Member("member", CloudWatchMetricsFacts.ResourceName), constraints: .init(maximum: 5))

    static let ResourceName: Shape = Shape(
        "ResourceName", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let AlarmArn: Shape = Shape(
        "AlarmArn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let AlarmDescription: Shape = Shape(
        "AlarmDescription", .string, constraints: .init(minimum: 0, maximum: 1024))

    static let AlarmRule: Shape = Shape(
        "AlarmRule", .string, constraints: .init(minimum: 1, maximum: 10240))

    static let StateReason: Shape = Shape(
        "StateReason", .string, constraints: .init(minimum: 0, maximum: 1023))

    static let StateReasonData: Shape = Shape(
        "StateReasonData", .string, constraints: .init(minimum: 0, maximum: 4000))

    static let ActionsSuppressedBy: Shape = Shape(
        "ActionsSuppressedBy", .string, constraints: .init(values: ["WaitPeriod", "ExtensionPeriod", "Alarm"]))

    static let ActionsSuppressedReason: Shape = Shape(
        "ActionsSuppressedReason", .string, constraints: .init(minimum: 0, maximum: 1024))

    static let ActionConfiguration: Shape = Shape(
        "ActionConfiguration", .structure, members: [
            Member("AlarmTagsPropagation", CloudWatchMetricsFacts.AlarmTagsPropagation),
        ])

    static let AlarmTagsPropagation: Shape = Shape(
        "AlarmTagsPropagation", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("IncludedTagKeys", CloudWatchMetricsFacts.AlarmTagsPropagationTagKeys),
            Member("ExcludedTagKeys", CloudWatchMetricsFacts.AlarmTagsPropagationTagKeys),
        ])

    static let AlarmTagsPropagationTagKeys: Shape = Shape(
        "AlarmTagsPropagationTagKeys", .list, element: Member("member", CloudWatchMetricsFacts.AlarmTagsPropagationTagKey), constraints: .init(minimum: 1, maximum: 50))

    static let AlarmTagsPropagationTagKey: Shape = Shape(
        "AlarmTagsPropagationTagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let MetricAlarms: Shape = Shape(
        "MetricAlarms", .list, element: Member("member", CloudWatchMetricsFacts.MetricAlarm))

    static let MetricAlarm: Shape = Shape(
        "MetricAlarm", .structure, members: [
            Member("AlarmName", CloudWatchMetricsFacts.AlarmName),
            Member("AlarmArn", CloudWatchMetricsFacts.AlarmArn),
            Member("AlarmDescription", CloudWatchMetricsFacts.AlarmDescription),
            Member("AlarmConfigurationUpdatedTimestamp", .timestamp),
            Member("ActionsEnabled", .boolean),
            Member("OKActions", CloudWatchMetricsFacts.ResourceList),
            Member("AlarmActions", CloudWatchMetricsFacts.ResourceList),
            Member("InsufficientDataActions", CloudWatchMetricsFacts.ResourceList),
            Member("StateValue", CloudWatchMetricsFacts.StateValue),
            Member("StateReason", CloudWatchMetricsFacts.StateReason),
            Member("StateReasonData", CloudWatchMetricsFacts.StateReasonData),
            Member("StateUpdatedTimestamp", .timestamp),
            Member("MetricName", CloudWatchMetricsFacts.MetricName),
            Member("Namespace", CloudWatchMetricsFacts.Namespace),
            Member("Statistic", CloudWatchMetricsFacts.Statistic),
            Member("ExtendedStatistic", .string),
            Member("Dimensions", CloudWatchMetricsFacts.Dimensions),
            Member("Period", CloudWatchMetricsFacts.Period),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
            Member("EvaluationPeriods", CloudWatchMetricsFacts.EvaluationPeriods),
            Member("DatapointsToAlarm", CloudWatchMetricsFacts.DatapointsToAlarm),
            Member("Threshold", .double),
            Member("ComparisonOperator", CloudWatchMetricsFacts.ComparisonOperator),
            Member("TreatMissingData", CloudWatchMetricsFacts.TreatMissingData),
            Member("EvaluateLowSampleCountPercentile", CloudWatchMetricsFacts.EvaluateLowSampleCountPercentile),
            Member("Metrics", CloudWatchMetricsFacts.MetricDataQueries),
            Member("ThresholdMetricId", CloudWatchMetricsFacts.MetricId),
            Member("EvaluationState", CloudWatchMetricsFacts.EvaluationState),
            Member("StateTransitionedTimestamp", .timestamp),
            Member("EvaluationWindow", CloudWatchMetricsFacts.EvaluationWindow),
            Member("WarmUpConfiguration", CloudWatchMetricsFacts.WarmUpConfiguration),
            Member("EvaluationCriteria", CloudWatchMetricsFacts.EvaluationCriteria),
            Member("EvaluationInterval", CloudWatchMetricsFacts.EvaluationInterval),
            Member("ActionConfiguration", CloudWatchMetricsFacts.ActionConfiguration),
        ])

    static let MetricName: Shape = Shape(
        "MetricName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let Namespace: Shape = Shape(
        "Namespace", .string, constraints: .init(minimum: 1, maximum: 255, pattern: #"[^:].*"#))

    static let Statistic: Shape = Shape(
        "Statistic", .string, constraints: .init(values: ["SampleCount", "Average", "Sum", "Minimum", "Maximum"]))

    static let Dimensions: Shape = Shape(
        "Dimensions", .list, element: Member("member", CloudWatchMetricsFacts.Dimension), constraints: .init(maximum: 30))

    static let Dimension: Shape = Shape(
        "Dimension", .structure, members: [
            Member("Name", CloudWatchMetricsFacts.DimensionName, required: true),
            Member("Value", CloudWatchMetricsFacts.DimensionValue, required: true),
        ])

    static let DimensionName: Shape = Shape(
        "DimensionName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let DimensionValue: Shape = Shape(
        "DimensionValue", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let Period: Shape = Shape(
        "Period", .integer, constraints: .init(minimum: 1))

    static let StandardUnit: Shape = Shape(
        "StandardUnit", .string, constraints: .init(values: ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"]))

    static let EvaluationPeriods: Shape = Shape(
        "EvaluationPeriods", .integer, constraints: .init(minimum: 1))

    static let DatapointsToAlarm: Shape = Shape(
        "DatapointsToAlarm", .integer, constraints: .init(minimum: 1))

    static let ComparisonOperator: Shape = Shape(
        "ComparisonOperator", .string, constraints: .init(values: ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]))

    static let TreatMissingData: Shape = Shape(
        "TreatMissingData", .string, constraints: .init(minimum: 1, maximum: 255))

    static let EvaluateLowSampleCountPercentile: Shape = Shape(
        "EvaluateLowSampleCountPercentile", .string, constraints: .init(minimum: 1, maximum: 255))

    static let MetricDataQueries: Shape = Shape(
        "MetricDataQueries", .list, element: Member("member", CloudWatchMetricsFacts.MetricDataQuery))

    static let MetricDataQuery: Shape = Shape(
        "MetricDataQuery", .structure, members: [
            Member("Id", CloudWatchMetricsFacts.MetricId, required: true),
            Member("MetricStat", CloudWatchMetricsFacts.MetricStat),
            Member("Expression", CloudWatchMetricsFacts.MetricExpression),
            Member("Label", .string),
            Member("ReturnData", .boolean),
            Member("Period", CloudWatchMetricsFacts.Period),
            Member("AccountId", CloudWatchMetricsFacts.AccountId),
        ])

    static let MetricId: Shape = Shape(
        "MetricId", .string, constraints: .init(minimum: 1, maximum: 255))

    static let MetricStat: Shape = Shape(
        "MetricStat", .structure, members: [
            Member("Metric", CloudWatchMetricsFacts.Metric, required: true),
            Member("Period", CloudWatchMetricsFacts.Period, required: true),
            Member("Stat", .string, required: true),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
        ])

    static let Metric: Shape = Shape(
        "Metric", .structure, members: [
            Member("Namespace", CloudWatchMetricsFacts.Namespace),
            Member("MetricName", CloudWatchMetricsFacts.MetricName),
            Member("Dimensions", CloudWatchMetricsFacts.Dimensions),
        ])

    static let MetricExpression: Shape = Shape(
        "MetricExpression", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let AccountId: Shape = Shape(
        "AccountId", .string, constraints: .init(minimum: 1, maximum: 255))

    static let EvaluationState: Shape = Shape(
        "EvaluationState", .string, constraints: .init(values: ["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]))

    static let EvaluationWindow: Shape = Shape(
        "EvaluationWindow", .structure, members: [
            Member("WallClockWindow", CloudWatchMetricsFacts.WallClockWindow),
            Member("SlidingWindow", CloudWatchMetricsFacts.SlidingWindow),
        ], union: true)

    static let WallClockWindow: Shape = Shape(
        "WallClockWindow", .structure, members: [
            Member("Timezone", CloudWatchMetricsFacts.Timezone),
        ])

    static let Timezone: Shape = Shape(
        "Timezone", .string, constraints: .init(minimum: 1, maximum: 50))

    static let SlidingWindow: Shape = Shape(
        "SlidingWindow", .structure)

    static let WarmUpConfiguration: Shape = Shape(
        "WarmUpConfiguration", .structure, members: [
            Member("WarmUpPeriodDurationInMinutes", CloudWatchMetricsFacts.WarmUpPeriodDurationInMinutes, required: true),
            Member("OnlyStartEvaluatingAfterWarmUpPeriodEnds", .boolean),
        ])

    static let WarmUpPeriodDurationInMinutes: Shape = Shape(
        "WarmUpPeriodDurationInMinutes", .integer, constraints: .init(minimum: 1, maximum: 2880))

    static let EvaluationCriteria: Shape = Shape(
        "EvaluationCriteria", .structure, members: [
            Member("PromQLCriteria", CloudWatchMetricsFacts.AlarmPromQLCriteria),
        ], union: true)

    static let AlarmPromQLCriteria: Shape = Shape(
        "AlarmPromQLCriteria", .structure, members: [
            Member("Query", CloudWatchMetricsFacts.Query, required: true),
            Member("PendingPeriod", CloudWatchMetricsFacts.PendingPeriod),
            Member("RecoveryPeriod", CloudWatchMetricsFacts.RecoveryPeriod),
        ])

    static let Query: Shape = Shape(
        "Query", .string, constraints: .init(minimum: 1, maximum: 10000))

    static let PendingPeriod: Shape = Shape(
        "PendingPeriod", .integer, constraints: .init(minimum: 0, maximum: 86400))

    static let RecoveryPeriod: Shape = Shape(
        "RecoveryPeriod", .integer, constraints: .init(minimum: 0, maximum: 86400))

    static let EvaluationInterval: Shape = Shape(
        "EvaluationInterval", .integer, constraints: .init(minimum: 10, maximum: 3600))

    static let LogAlarms: Shape = Shape(
        "LogAlarms", .list, element: Member("member", CloudWatchMetricsFacts.LogAlarm))

    static let LogAlarm: Shape = Shape(
        "LogAlarm", .structure, members: [
            Member("AlarmName", CloudWatchMetricsFacts.AlarmName),
            Member("AlarmArn", CloudWatchMetricsFacts.AlarmArn),
            Member("AlarmDescription", CloudWatchMetricsFacts.AlarmDescription),
            Member("AlarmConfigurationUpdatedTimestamp", .timestamp),
            Member("ActionsEnabled", .boolean),
            Member("OKActions", CloudWatchMetricsFacts.ResourceList),
            Member("AlarmActions", CloudWatchMetricsFacts.ResourceList),
            Member("InsufficientDataActions", CloudWatchMetricsFacts.ResourceList),
            Member("StateValue", CloudWatchMetricsFacts.StateValue),
            Member("StateReason", CloudWatchMetricsFacts.StateReason),
            Member("StateReasonData", CloudWatchMetricsFacts.StateReasonData),
            Member("StateUpdatedTimestamp", .timestamp),
            Member("ScheduledQueryConfiguration", CloudWatchMetricsFacts.ScheduledQueryConfiguration),
            Member("QueryResultsToEvaluate", CloudWatchMetricsFacts.QueryResultsToEvaluate),
            Member("QueryResultsToAlarm", CloudWatchMetricsFacts.QueryResultsToAlarm),
            Member("Threshold", .double),
            Member("ComparisonOperator", CloudWatchMetricsFacts.ComparisonOperator),
            Member("TreatMissingData", CloudWatchMetricsFacts.TreatMissingData),
            Member("StateTransitionedTimestamp", .timestamp),
            Member("EvaluationState", CloudWatchMetricsFacts.EvaluationState),
            Member("ActionLogLineCount", .integer),
            Member("ActionLogLineRoleArn", .string),
            Member("WarmUpConfiguration", CloudWatchMetricsFacts.WarmUpConfiguration),
            Member("ActionConfiguration", CloudWatchMetricsFacts.ActionConfiguration),
        ])

    static let ScheduledQueryConfiguration: Shape = Shape(
        "ScheduledQueryConfiguration", .structure, members: [
            Member("QueryString", CloudWatchMetricsFacts.QueryString, required: true),
            Member("LogGroupIdentifiers", CloudWatchMetricsFacts.LogGroupIdentifiers),
            Member("QueryARN", CloudWatchMetricsFacts.AmazonResourceName),
            Member("ScheduledQueryRoleARN", CloudWatchMetricsFacts.AmazonResourceName, required: true),
            Member("ScheduleConfiguration", CloudWatchMetricsFacts.ScheduleConfiguration, required: true),
            Member("AggregationExpression", CloudWatchMetricsFacts.AggregationExpression, required: true),
            Member("Tags", CloudWatchMetricsFacts.TagList),
        ])

    static let QueryString: Shape = Shape(
        "QueryString", .string, constraints: .init(minimum: 0, maximum: 10000))

    static let LogGroupIdentifiers: Shape = Shape(
        "LogGroupIdentifiers", .list, element: Member("member", CloudWatchMetricsFacts.AmazonResourceName), constraints: .init(minimum: 1, maximum: 50))

    static let AmazonResourceName: Shape = Shape(
        "AmazonResourceName", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let ScheduleConfiguration: Shape = Shape(
        "ScheduleConfiguration", .structure, members: [
            Member("ScheduleExpression", CloudWatchMetricsFacts.ScheduleExpression, required: true),
            Member("StartTimeOffset", CloudWatchMetricsFacts.StartTimeOffset, required: true),
            Member("EndTimeOffset", CloudWatchMetricsFacts.EndTimeOffset),
        ])

    static let ScheduleExpression: Shape = Shape(
        "ScheduleExpression", .string, constraints: .init(minimum: 1, maximum: 256))

    static let StartTimeOffset: Shape = Shape(
        "StartTimeOffset", .long, constraints: .init(minimum: 1, maximum: 2592000))

    static let EndTimeOffset: Shape = Shape(
        "EndTimeOffset", .long, constraints: .init(minimum: 0, maximum: 2592000))

    static let AggregationExpression: Shape = Shape(
        "AggregationExpression", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let TagList: Shape = Shape(
        "TagList", .list, element: Member("member", CloudWatchMetricsFacts.Tag))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", CloudWatchMetricsFacts.TagKey, required: true),
            Member("Value", CloudWatchMetricsFacts.TagValue, required: true),
        ])

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 0, maximum: 256))

    static let QueryResultsToEvaluate: Shape = Shape(
        "QueryResultsToEvaluate", .integer, constraints: .init(minimum: 1))

    static let QueryResultsToAlarm: Shape = Shape(
        "QueryResultsToAlarm", .integer, constraints: .init(minimum: 1))

    static let GetMetricDataInput: Shape = Shape(
        "GetMetricDataInput", .structure, members: [
            Member("MetricDataQueries", CloudWatchMetricsFacts.MetricDataQueries, required: true),
            Member("StartTime", .timestamp, required: true),
            Member("EndTime", .timestamp, required: true),
            Member("NextToken", .string),
            Member("ScanBy", CloudWatchMetricsFacts.ScanBy),
            Member("MaxDatapoints", .integer),
            Member("LabelOptions", CloudWatchMetricsFacts.LabelOptions),
        ])

    static let ScanBy: Shape = Shape(
        "ScanBy", .string, constraints: .init(values: ["TimestampDescending", "TimestampAscending"]))

    static let LabelOptions: Shape = Shape(
        "LabelOptions", .structure, members: [
            Member("Timezone", .string),
        ])

    static let GetMetricDataOutput: Shape = Shape(
        "GetMetricDataOutput", .structure, members: [
            Member("MetricDataResults", CloudWatchMetricsFacts.MetricDataResults),
            Member("NextToken", .string),
            Member("Messages", CloudWatchMetricsFacts.MetricDataResultMessages),
        ])

    static let MetricDataResults: Shape = Shape(
        "MetricDataResults", .list, element: Member("member", CloudWatchMetricsFacts.MetricDataResult))

    static let MetricDataResult: Shape = Shape(
        "MetricDataResult", .structure, members: [
            Member("Id", CloudWatchMetricsFacts.MetricId),
            Member("Label", .string),
            Member("Timestamps", CloudWatchMetricsFacts.Timestamps),
            Member("Values", CloudWatchMetricsFacts.DatapointValues),
            Member("StatusCode", CloudWatchMetricsFacts.StatusCode),
            Member("Messages", CloudWatchMetricsFacts.MetricDataResultMessages),
        ])

    static let Timestamps: Shape = Shape(
        "Timestamps", .list, element: Member("member", .timestamp))

    static let DatapointValues: Shape = Shape(
        "DatapointValues", .list, element: Member("member", .double))

    static let StatusCode: Shape = Shape(
        "StatusCode", .string, constraints: .init(values: ["Complete", "InternalError", "PartialData", "Forbidden"]))

    static let MetricDataResultMessages: Shape = Shape(
        "MetricDataResultMessages", .list, element: Member("member", CloudWatchMetricsFacts.MessageData))

    static let MessageData: Shape = Shape(
        "MessageData", .structure, members: [
            Member("Code", .string),
            Member("Value", .string),
        ])

    static let GetMetricStatisticsInput: Shape = Shape(
        "GetMetricStatisticsInput", .structure, members: [
            Member("Namespace", CloudWatchMetricsFacts.Namespace, required: true),
            Member("MetricName", CloudWatchMetricsFacts.MetricName, required: true),
            Member("Dimensions", CloudWatchMetricsFacts.Dimensions),
            Member("StartTime", .timestamp, required: true),
            Member("EndTime", .timestamp, required: true),
            Member("Period", CloudWatchMetricsFacts.Period, required: true),
            Member("Statistics", CloudWatchMetricsFacts.Statistics),
            Member("ExtendedStatistics", CloudWatchMetricsFacts.ExtendedStatistics),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
        ])

    static let Statistics: Shape = Shape(
        "Statistics", .list, element: Member("member", CloudWatchMetricsFacts.Statistic), constraints: .init(minimum: 1, maximum: 5))

    static let ExtendedStatistics: Shape = Shape(
        "ExtendedStatistics", .list, element: Member("member", .string), constraints: .init(minimum: 1, maximum: 10))

    static let GetMetricStatisticsOutput: Shape = Shape(
        "GetMetricStatisticsOutput", .structure, members: [
            Member("Label", .string),
            Member("Datapoints", CloudWatchMetricsFacts.Datapoints),
        ])

    static let Datapoints: Shape = Shape(
        "Datapoints", .list, element: Member("member", CloudWatchMetricsFacts.Datapoint))

    static let Datapoint: Shape = Shape(
        "Datapoint", .structure, members: [
            Member("Timestamp", .timestamp),
            Member("SampleCount", .double),
            Member("Average", .double),
            Member("Sum", .double),
            Member("Minimum", .double),
            Member("Maximum", .double),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
            Member("ExtendedStatistics", CloudWatchMetricsFacts.DatapointValueMap),
        ])

    static let DatapointValueMap: Shape = Shape(
        "DatapointValueMap", .map, element: Member("value", .double), key: Member("key", .string))

    static let ListMetricsInput: Shape = Shape(
        "ListMetricsInput", .structure, members: [
            Member("Namespace", CloudWatchMetricsFacts.Namespace),
            Member("MetricName", CloudWatchMetricsFacts.MetricName),
            Member("Dimensions", CloudWatchMetricsFacts.DimensionFilters),
            Member("NextToken", .string),
            Member("RecentlyActive", CloudWatchMetricsFacts.RecentlyActive),
            Member("IncludeLinkedAccounts", .boolean),
            Member("OwningAccount", CloudWatchMetricsFacts.AccountId),
        ])

    static let DimensionFilters: Shape = Shape(
        "DimensionFilters", .list, element: Member("member", CloudWatchMetricsFacts.DimensionFilter), constraints: .init(maximum: 10))

    static let DimensionFilter: Shape = Shape(
        "DimensionFilter", .structure, members: [
            Member("Name", CloudWatchMetricsFacts.DimensionName, required: true),
            Member("Value", CloudWatchMetricsFacts.DimensionValue),
        ])

    static let RecentlyActive: Shape = Shape(
        "RecentlyActive", .string, constraints: .init(values: ["PT3H"]))

    static let ListMetricsOutput: Shape = Shape(
        "ListMetricsOutput", .structure, members: [
            Member("Metrics", CloudWatchMetricsFacts.Metrics),
            Member("NextToken", .string),
            Member("OwningAccounts", CloudWatchMetricsFacts.OwningAccounts),
        ])

    static let Metrics: Shape = Shape(
        "Metrics", .list, element: Member("member", CloudWatchMetricsFacts.Metric))

    static let OwningAccounts: Shape = Shape(
        "OwningAccounts", .list, element: Member("member", CloudWatchMetricsFacts.AccountId))

    static let PutMetricAlarmInput: Shape = Shape(
        "PutMetricAlarmInput", .structure, members: [
            Member("AlarmName", CloudWatchMetricsFacts.AlarmName, required: true),
            Member("AlarmDescription", CloudWatchMetricsFacts.AlarmDescription),
            Member("ActionsEnabled", .boolean),
            Member("OKActions", CloudWatchMetricsFacts.ResourceList),
            Member("AlarmActions", CloudWatchMetricsFacts.ResourceList),
            Member("InsufficientDataActions", CloudWatchMetricsFacts.ResourceList),
            Member("MetricName", CloudWatchMetricsFacts.MetricName),
            Member("Namespace", CloudWatchMetricsFacts.Namespace),
            Member("Statistic", CloudWatchMetricsFacts.Statistic),
            Member("ExtendedStatistic", .string),
            Member("Dimensions", CloudWatchMetricsFacts.Dimensions),
            Member("Period", CloudWatchMetricsFacts.Period),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
            Member("EvaluationPeriods", CloudWatchMetricsFacts.EvaluationPeriods),
            Member("DatapointsToAlarm", CloudWatchMetricsFacts.DatapointsToAlarm),
            Member("Threshold", .double),
            Member("ComparisonOperator", CloudWatchMetricsFacts.ComparisonOperator),
            Member("TreatMissingData", CloudWatchMetricsFacts.TreatMissingData),
            Member("EvaluateLowSampleCountPercentile", CloudWatchMetricsFacts.EvaluateLowSampleCountPercentile),
            Member("Metrics", CloudWatchMetricsFacts.MetricDataQueries),
            Member("Tags", CloudWatchMetricsFacts.TagList),
            Member("ThresholdMetricId", CloudWatchMetricsFacts.MetricId),
            Member("EvaluationWindow", CloudWatchMetricsFacts.EvaluationWindow),
            Member("WarmUpConfiguration", CloudWatchMetricsFacts.WarmUpConfiguration),
            Member("EvaluationCriteria", CloudWatchMetricsFacts.EvaluationCriteria),
            Member("EvaluationInterval", CloudWatchMetricsFacts.EvaluationInterval),
            Member("ActionConfiguration", CloudWatchMetricsFacts.ActionConfiguration),
        ])

    static let PutMetricDataInput: Shape = Shape(
        "PutMetricDataInput", .structure, members: [
            Member("Namespace", CloudWatchMetricsFacts.Namespace, required: true),
            Member("MetricData", CloudWatchMetricsFacts.MetricData),
            Member("EntityMetricData", CloudWatchMetricsFacts.EntityMetricDataList),
            Member("StrictEntityValidation", .boolean),
        ])

    static let MetricData: Shape = Shape(
        "MetricData", .list, element: Member("member", CloudWatchMetricsFacts.MetricDatum))

    static let MetricDatum: Shape = Shape(
        "MetricDatum", .structure, members: [
            Member("MetricName", CloudWatchMetricsFacts.MetricName, required: true),
            Member("Dimensions", CloudWatchMetricsFacts.Dimensions),
            Member("Timestamp", .timestamp),
            Member("Value", .double),
            Member("StatisticValues", CloudWatchMetricsFacts.StatisticSet),
            Member("Values", CloudWatchMetricsFacts.Values),
            Member("Counts", CloudWatchMetricsFacts.Counts),
            Member("Unit", CloudWatchMetricsFacts.StandardUnit),
            Member("StorageResolution", CloudWatchMetricsFacts.StorageResolution),
        ])

    static let StatisticSet: Shape = Shape(
        "StatisticSet", .structure, members: [
            Member("SampleCount", .double, required: true),
            Member("Sum", .double, required: true),
            Member("Minimum", .double, required: true),
            Member("Maximum", .double, required: true),
        ])

    static let Values: Shape = Shape(
        "Values", .list, element: Member("member", .double))

    static let Counts: Shape = Shape(
        "Counts", .list, element: Member("member", .double))

    static let StorageResolution: Shape = Shape(
        "StorageResolution", .integer, constraints: .init(minimum: 1))

    static let EntityMetricDataList: Shape = Shape(
        "EntityMetricDataList", .list, element: Member("member", CloudWatchMetricsFacts.EntityMetricData))

    static let EntityMetricData: Shape = Shape(
        "EntityMetricData", .structure, members: [
            Member("Entity", CloudWatchMetricsFacts.Entity),
            Member("MetricData", CloudWatchMetricsFacts.MetricData),
        ])

    static let Entity: Shape = Shape(
        "Entity", .structure, members: [
            Member("KeyAttributes", CloudWatchMetricsFacts.EntityKeyAttributesMap),
            Member("Attributes", CloudWatchMetricsFacts.EntityAttributesMap),
        ])

    static let EntityKeyAttributesMap: Shape = Shape(
        "EntityKeyAttributesMap", .map, element: Member("value", CloudWatchMetricsFacts.EntityKeyAttributesMapValueString), key: Member("key", CloudWatchMetricsFacts.EntityKeyAttributesMapKeyString), constraints: .init(minimum: 2, maximum: 4))

    static let EntityKeyAttributesMapKeyString: Shape = Shape(
        "EntityKeyAttributesMapKeyString", .string, constraints: .init(minimum: 1, maximum: 32))

    static let EntityKeyAttributesMapValueString: Shape = Shape(
        "EntityKeyAttributesMapValueString", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let EntityAttributesMap: Shape = Shape(
        "EntityAttributesMap", .map, element: Member("value", CloudWatchMetricsFacts.EntityAttributesMapValueString), key: Member("key", CloudWatchMetricsFacts.EntityAttributesMapKeyString), constraints: .init(minimum: 0, maximum: 10))

    static let EntityAttributesMapKeyString: Shape = Shape(
        "EntityAttributesMapKeyString", .string, constraints: .init(minimum: 1, maximum: 256))

    static let EntityAttributesMapValueString: Shape = Shape(
        "EntityAttributesMapValueString", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let SetAlarmStateInput: Shape = Shape(
        "SetAlarmStateInput", .structure, members: [
            Member("AlarmName", CloudWatchMetricsFacts.AlarmName, required: true),
            Member("StateValue", CloudWatchMetricsFacts.StateValue, required: true),
            Member("StateReason", CloudWatchMetricsFacts.StateReason, required: true),
            Member("StateReasonData", CloudWatchMetricsFacts.StateReasonData),
        ])

    static let InternalServiceFault: Shape = Shape(
        "InternalServiceFault", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 500, isServerFault: true, queryCode: "InternalServiceError"))

    static let InvalidFormatFault: Shape = Shape(
        "InvalidFormatFault", .structure, members: [
            Member("message", CloudWatchMetricsFacts.ErrorMessage),
        ], error: .init(status: 400, queryCode: "InvalidFormat"))

    static let ErrorMessage: Shape = Shape(
        "ErrorMessage", .string, constraints: .init(minimum: 1, maximum: 255))

    static let InvalidNextToken: Shape = Shape(
        "InvalidNextToken", .structure, members: [
            Member("message", CloudWatchMetricsFacts.ErrorMessage),
        ], error: .init(status: 400, queryCode: "InvalidNextToken"))

    static let InvalidParameterCombinationException: Shape = Shape(
        "InvalidParameterCombinationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidParameterCombination"))

    static let InvalidParameterValueException: Shape = Shape(
        "InvalidParameterValueException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidParameterValue"))

    static let LimitExceededFault: Shape = Shape(
        "LimitExceededFault", .structure, members: [
            Member("message", CloudWatchMetricsFacts.ErrorMessage),
        ], error: .init(status: 400, queryCode: "LimitExceeded"))

    static let MissingRequiredParameterException: Shape = Shape(
        "MissingRequiredParameterException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "MissingParameter"))

    static let ResourceConflict: Shape = Shape(
        "ResourceConflict", .structure, members: [
            Member("message", CloudWatchMetricsFacts.ErrorMessage),
        ], error: .init(status: 409, queryCode: "ResourceConflict"))

    static let ResourceNotFound: Shape = Shape(
        "ResourceNotFound", .structure, members: [
            Member("message", CloudWatchMetricsFacts.ErrorMessage),
        ], error: .init(status: 404, queryCode: "ResourceNotFound"))
}
