// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum CloudWatchMetricsProofs {
    static let operations: [any AWSOperation.Type] = [
        CloudWatchMetrics.DeleteAlarms.self,
        CloudWatchMetrics.DescribeAlarms.self,
        CloudWatchMetrics.GetMetricData.self,
        CloudWatchMetrics.GetMetricStatistics.self,
        CloudWatchMetrics.ListMetrics.self,
        CloudWatchMetrics.PutMetricAlarm.self,
        CloudWatchMetrics.PutMetricData.self,
        CloudWatchMetrics.SetAlarmState.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            CloudWatchMetrics.DeleteAlarmsInput.self,
            copy: { one in CloudWatchMetrics.DeleteAlarmsInput(alarmNames: one.alarmNames) }),
        StructureProof(
            CloudWatchMetrics.DescribeAlarmsInput.self,
            copy: { one in CloudWatchMetrics.DescribeAlarmsInput(alarmNames: one.alarmNames, alarmNamePrefix: one.alarmNamePrefix, alarmTypes: one.alarmTypes, childrenOfAlarmName: one.childrenOfAlarmName, parentsOfAlarmName: one.parentsOfAlarmName, stateValue: one.stateValue, actionPrefix: one.actionPrefix, maxRecords: one.maxRecords, nextToken: one.nextToken) },
            minimum: { _ in CloudWatchMetrics.DescribeAlarmsInput() }),
        StructureProof(
            CloudWatchMetrics.DescribeAlarmsOutput.self,
            copy: { one in CloudWatchMetrics.DescribeAlarmsOutput(compositeAlarms: one.compositeAlarms, metricAlarms: one.metricAlarms, logAlarms: one.logAlarms, nextToken: one.nextToken) },
            minimum: { _ in CloudWatchMetrics.DescribeAlarmsOutput() }),
        StructureProof(
            CloudWatchMetrics.CompositeAlarm.self,
            copy: { one in CloudWatchMetrics.CompositeAlarm(actionsEnabled: one.actionsEnabled, alarmActions: one.alarmActions, alarmArn: one.alarmArn, alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp, alarmDescription: one.alarmDescription, alarmName: one.alarmName, alarmRule: one.alarmRule, insufficientDataActions: one.insufficientDataActions, okActions: one.okActions, stateReason: one.stateReason, stateReasonData: one.stateReasonData, stateUpdatedTimestamp: one.stateUpdatedTimestamp, stateValue: one.stateValue, stateTransitionedTimestamp: one.stateTransitionedTimestamp, actionsSuppressedBy: one.actionsSuppressedBy, actionsSuppressedReason: one.actionsSuppressedReason, actionsSuppressor: one.actionsSuppressor, actionsSuppressorWaitPeriod: one.actionsSuppressorWaitPeriod, actionsSuppressorExtensionPeriod: one.actionsSuppressorExtensionPeriod, actionConfiguration: one.actionConfiguration) },
            minimum: { _ in CloudWatchMetrics.CompositeAlarm() }),
        StructureProof(
            CloudWatchMetrics.ActionConfiguration.self,
            copy: { one in CloudWatchMetrics.ActionConfiguration(alarmTagsPropagation: one.alarmTagsPropagation) },
            minimum: { _ in CloudWatchMetrics.ActionConfiguration() }),
        StructureProof(
            CloudWatchMetrics.AlarmTagsPropagation.self,
            copy: { one in CloudWatchMetrics.AlarmTagsPropagation(enabled: one.enabled, includedTagKeys: one.includedTagKeys, excludedTagKeys: one.excludedTagKeys) },
            minimum: { one in CloudWatchMetrics.AlarmTagsPropagation(enabled: one.enabled) }),
        StructureProof(
            CloudWatchMetrics.MetricAlarm.self,
            copy: { one in CloudWatchMetrics.MetricAlarm(alarmName: one.alarmName, alarmArn: one.alarmArn, alarmDescription: one.alarmDescription, alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp, actionsEnabled: one.actionsEnabled, okActions: one.okActions, alarmActions: one.alarmActions, insufficientDataActions: one.insufficientDataActions, stateValue: one.stateValue, stateReason: one.stateReason, stateReasonData: one.stateReasonData, stateUpdatedTimestamp: one.stateUpdatedTimestamp, metricName: one.metricName, namespace: one.namespace, statistic: one.statistic, extendedStatistic: one.extendedStatistic, dimensions: one.dimensions, period: one.period, unit: one.unit, evaluationPeriods: one.evaluationPeriods, datapointsToAlarm: one.datapointsToAlarm, threshold: one.threshold, comparisonOperator: one.comparisonOperator, treatMissingData: one.treatMissingData, evaluateLowSampleCountPercentile: one.evaluateLowSampleCountPercentile, metrics: one.metrics, thresholdMetricId: one.thresholdMetricId, evaluationState: one.evaluationState, stateTransitionedTimestamp: one.stateTransitionedTimestamp, evaluationWindow: one.evaluationWindow, warmUpConfiguration: one.warmUpConfiguration, evaluationCriteria: one.evaluationCriteria, evaluationInterval: one.evaluationInterval, actionConfiguration: one.actionConfiguration) },
            minimum: { _ in CloudWatchMetrics.MetricAlarm() }),
        StructureProof(
            CloudWatchMetrics.Dimension.self,
            copy: { one in CloudWatchMetrics.Dimension(name: one.name, value: one.value) }),
        StructureProof(
            CloudWatchMetrics.MetricDataQuery.self,
            copy: { one in CloudWatchMetrics.MetricDataQuery(id: one.id, metricStat: one.metricStat, expression: one.expression, label: one.label, returnData: one.returnData, period: one.period, accountId: one.accountId) },
            minimum: { one in CloudWatchMetrics.MetricDataQuery(id: one.id) }),
        StructureProof(
            CloudWatchMetrics.MetricStat.self,
            copy: { one in CloudWatchMetrics.MetricStat(metric: one.metric, period: one.period, stat: one.stat, unit: one.unit) },
            minimum: { one in CloudWatchMetrics.MetricStat(metric: one.metric, period: one.period, stat: one.stat) }),
        StructureProof(
            CloudWatchMetrics.Metric.self,
            copy: { one in CloudWatchMetrics.Metric(namespace: one.namespace, metricName: one.metricName, dimensions: one.dimensions) },
            minimum: { _ in CloudWatchMetrics.Metric() }),
        StructureProof(
            CloudWatchMetrics.EvaluationWindow.self,
            copy: { one in CloudWatchMetrics.EvaluationWindow(wallClockWindow: one.wallClockWindow, slidingWindow: one.slidingWindow) },
            minimum: { _ in CloudWatchMetrics.EvaluationWindow() }),
        StructureProof(
            CloudWatchMetrics.WallClockWindow.self,
            copy: { one in CloudWatchMetrics.WallClockWindow(timezone: one.timezone) },
            minimum: { _ in CloudWatchMetrics.WallClockWindow() }),
        StructureProof(
            CloudWatchMetrics.SlidingWindow.self,
            copy: { _ in CloudWatchMetrics.SlidingWindow() }),
        StructureProof(
            CloudWatchMetrics.WarmUpConfiguration.self,
            copy: { one in CloudWatchMetrics.WarmUpConfiguration(warmUpPeriodDurationInMinutes: one.warmUpPeriodDurationInMinutes, onlyStartEvaluatingAfterWarmUpPeriodEnds: one.onlyStartEvaluatingAfterWarmUpPeriodEnds) },
            minimum: { one in CloudWatchMetrics.WarmUpConfiguration(warmUpPeriodDurationInMinutes: one.warmUpPeriodDurationInMinutes) }),
        StructureProof(
            CloudWatchMetrics.EvaluationCriteria.self,
            copy: { one in CloudWatchMetrics.EvaluationCriteria(promQLCriteria: one.promQLCriteria) },
            minimum: { _ in CloudWatchMetrics.EvaluationCriteria() }),
        StructureProof(
            CloudWatchMetrics.AlarmPromQLCriteria.self,
            copy: { one in CloudWatchMetrics.AlarmPromQLCriteria(query: one.query, pendingPeriod: one.pendingPeriod, recoveryPeriod: one.recoveryPeriod) },
            minimum: { one in CloudWatchMetrics.AlarmPromQLCriteria(query: one.query) }),
        StructureProof(
            CloudWatchMetrics.LogAlarm.self,
            copy: { one in CloudWatchMetrics.LogAlarm(alarmName: one.alarmName, alarmArn: one.alarmArn, alarmDescription: one.alarmDescription, alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp, actionsEnabled: one.actionsEnabled, okActions: one.okActions, alarmActions: one.alarmActions, insufficientDataActions: one.insufficientDataActions, stateValue: one.stateValue, stateReason: one.stateReason, stateReasonData: one.stateReasonData, stateUpdatedTimestamp: one.stateUpdatedTimestamp, scheduledQueryConfiguration: one.scheduledQueryConfiguration, queryResultsToEvaluate: one.queryResultsToEvaluate, queryResultsToAlarm: one.queryResultsToAlarm, threshold: one.threshold, comparisonOperator: one.comparisonOperator, treatMissingData: one.treatMissingData, stateTransitionedTimestamp: one.stateTransitionedTimestamp, evaluationState: one.evaluationState, actionLogLineCount: one.actionLogLineCount, actionLogLineRoleArn: one.actionLogLineRoleArn, warmUpConfiguration: one.warmUpConfiguration, actionConfiguration: one.actionConfiguration) },
            minimum: { _ in CloudWatchMetrics.LogAlarm() }),
        StructureProof(
            CloudWatchMetrics.ScheduledQueryConfiguration.self,
            copy: { one in CloudWatchMetrics.ScheduledQueryConfiguration(queryString: one.queryString, scheduledQueryRoleARN: one.scheduledQueryRoleARN, scheduleConfiguration: one.scheduleConfiguration, aggregationExpression: one.aggregationExpression, logGroupIdentifiers: one.logGroupIdentifiers, queryARN: one.queryARN, tags: one.tags) },
            minimum: { one in CloudWatchMetrics.ScheduledQueryConfiguration(queryString: one.queryString, scheduledQueryRoleARN: one.scheduledQueryRoleARN, scheduleConfiguration: one.scheduleConfiguration, aggregationExpression: one.aggregationExpression) }),
        StructureProof(
            CloudWatchMetrics.ScheduleConfiguration.self,
            copy: { one in CloudWatchMetrics.ScheduleConfiguration(scheduleExpression: one.scheduleExpression, startTimeOffset: one.startTimeOffset, endTimeOffset: one.endTimeOffset) },
            minimum: { one in CloudWatchMetrics.ScheduleConfiguration(scheduleExpression: one.scheduleExpression, startTimeOffset: one.startTimeOffset) }),
        StructureProof(
            CloudWatchMetrics.Tag.self,
            copy: { one in CloudWatchMetrics.Tag(key: one.key, value: one.value) }),
        StructureProof(
            CloudWatchMetrics.GetMetricDataInput.self,
            copy: { one in CloudWatchMetrics.GetMetricDataInput(metricDataQueries: one.metricDataQueries, startTime: one.startTime, endTime: one.endTime, nextToken: one.nextToken, scanBy: one.scanBy, maxDatapoints: one.maxDatapoints, labelOptions: one.labelOptions) },
            minimum: { one in CloudWatchMetrics.GetMetricDataInput(metricDataQueries: one.metricDataQueries, startTime: one.startTime, endTime: one.endTime) }),
        StructureProof(
            CloudWatchMetrics.LabelOptions.self,
            copy: { one in CloudWatchMetrics.LabelOptions(timezone: one.timezone) },
            minimum: { _ in CloudWatchMetrics.LabelOptions() }),
        StructureProof(
            CloudWatchMetrics.GetMetricDataOutput.self,
            copy: { one in CloudWatchMetrics.GetMetricDataOutput(metricDataResults: one.metricDataResults, nextToken: one.nextToken, messages: one.messages) },
            minimum: { _ in CloudWatchMetrics.GetMetricDataOutput() }),
        StructureProof(
            CloudWatchMetrics.MetricDataResult.self,
            copy: { one in CloudWatchMetrics.MetricDataResult(id: one.id, label: one.label, timestamps: one.timestamps, values: one.values, statusCode: one.statusCode, messages: one.messages) },
            minimum: { _ in CloudWatchMetrics.MetricDataResult() }),
        StructureProof(
            CloudWatchMetrics.MessageData.self,
            copy: { one in CloudWatchMetrics.MessageData(code: one.code, value: one.value) },
            minimum: { _ in CloudWatchMetrics.MessageData() }),
        StructureProof(
            CloudWatchMetrics.GetMetricStatisticsInput.self,
            copy: { one in CloudWatchMetrics.GetMetricStatisticsInput(namespace: one.namespace, metricName: one.metricName, startTime: one.startTime, endTime: one.endTime, period: one.period, dimensions: one.dimensions, statistics: one.statistics, extendedStatistics: one.extendedStatistics, unit: one.unit) },
            minimum: { one in CloudWatchMetrics.GetMetricStatisticsInput(namespace: one.namespace, metricName: one.metricName, startTime: one.startTime, endTime: one.endTime, period: one.period) }),
        StructureProof(
            CloudWatchMetrics.GetMetricStatisticsOutput.self,
            copy: { one in CloudWatchMetrics.GetMetricStatisticsOutput(label: one.label, datapoints: one.datapoints) },
            minimum: { _ in CloudWatchMetrics.GetMetricStatisticsOutput() }),
        StructureProof(
            CloudWatchMetrics.Datapoint.self,
            copy: { one in CloudWatchMetrics.Datapoint(timestamp: one.timestamp, sampleCount: one.sampleCount, average: one.average, sum: one.sum, minimum: one.minimum, maximum: one.maximum, unit: one.unit, extendedStatistics: one.extendedStatistics) },
            minimum: { _ in CloudWatchMetrics.Datapoint() }),
        StructureProof(
            CloudWatchMetrics.ListMetricsInput.self,
            copy: { one in CloudWatchMetrics.ListMetricsInput(namespace: one.namespace, metricName: one.metricName, dimensions: one.dimensions, nextToken: one.nextToken, recentlyActive: one.recentlyActive, includeLinkedAccounts: one.includeLinkedAccounts, owningAccount: one.owningAccount) },
            minimum: { _ in CloudWatchMetrics.ListMetricsInput() }),
        StructureProof(
            CloudWatchMetrics.DimensionFilter.self,
            copy: { one in CloudWatchMetrics.DimensionFilter(name: one.name, value: one.value) },
            minimum: { one in CloudWatchMetrics.DimensionFilter(name: one.name) }),
        StructureProof(
            CloudWatchMetrics.ListMetricsOutput.self,
            copy: { one in CloudWatchMetrics.ListMetricsOutput(metrics: one.metrics, nextToken: one.nextToken, owningAccounts: one.owningAccounts) },
            minimum: { _ in CloudWatchMetrics.ListMetricsOutput() }),
        StructureProof(
            CloudWatchMetrics.PutMetricAlarmInput.self,
            copy: { one in CloudWatchMetrics.PutMetricAlarmInput(alarmName: one.alarmName, alarmDescription: one.alarmDescription, actionsEnabled: one.actionsEnabled, okActions: one.okActions, alarmActions: one.alarmActions, insufficientDataActions: one.insufficientDataActions, metricName: one.metricName, namespace: one.namespace, statistic: one.statistic, extendedStatistic: one.extendedStatistic, dimensions: one.dimensions, period: one.period, unit: one.unit, evaluationPeriods: one.evaluationPeriods, datapointsToAlarm: one.datapointsToAlarm, threshold: one.threshold, comparisonOperator: one.comparisonOperator, treatMissingData: one.treatMissingData, evaluateLowSampleCountPercentile: one.evaluateLowSampleCountPercentile, metrics: one.metrics, tags: one.tags, thresholdMetricId: one.thresholdMetricId, evaluationWindow: one.evaluationWindow, warmUpConfiguration: one.warmUpConfiguration, evaluationCriteria: one.evaluationCriteria, evaluationInterval: one.evaluationInterval, actionConfiguration: one.actionConfiguration) },
            minimum: { one in CloudWatchMetrics.PutMetricAlarmInput(alarmName: one.alarmName) }),
        StructureProof(
            CloudWatchMetrics.PutMetricDataInput.self,
            copy: { one in CloudWatchMetrics.PutMetricDataInput(namespace: one.namespace, metricData: one.metricData, entityMetricData: one.entityMetricData, strictEntityValidation: one.strictEntityValidation) },
            minimum: { one in CloudWatchMetrics.PutMetricDataInput(namespace: one.namespace) }),
        StructureProof(
            CloudWatchMetrics.MetricDatum.self,
            copy: { one in CloudWatchMetrics.MetricDatum(metricName: one.metricName, dimensions: one.dimensions, timestamp: one.timestamp, value: one.value, statisticValues: one.statisticValues, values: one.values, counts: one.counts, unit: one.unit, storageResolution: one.storageResolution) },
            minimum: { one in CloudWatchMetrics.MetricDatum(metricName: one.metricName) }),
        StructureProof(
            CloudWatchMetrics.StatisticSet.self,
            copy: { one in CloudWatchMetrics.StatisticSet(sampleCount: one.sampleCount, sum: one.sum, minimum: one.minimum, maximum: one.maximum) }),
        StructureProof(
            CloudWatchMetrics.EntityMetricData.self,
            copy: { one in CloudWatchMetrics.EntityMetricData(entity: one.entity, metricData: one.metricData) },
            minimum: { _ in CloudWatchMetrics.EntityMetricData() }),
        StructureProof(
            CloudWatchMetrics.Entity.self,
            copy: { one in CloudWatchMetrics.Entity(keyAttributes: one.keyAttributes, attributes: one.attributes) },
            minimum: { _ in CloudWatchMetrics.Entity() }),
        StructureProof(
            CloudWatchMetrics.SetAlarmStateInput.self,
            copy: { one in CloudWatchMetrics.SetAlarmStateInput(alarmName: one.alarmName, stateValue: one.stateValue, stateReason: one.stateReason, stateReasonData: one.stateReasonData) },
            minimum: { one in CloudWatchMetrics.SetAlarmStateInput(alarmName: one.alarmName, stateValue: one.stateValue, stateReason: one.stateReason) }),
    ]
}
