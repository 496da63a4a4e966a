// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(CloudWatchMetrics.DeleteAlarmsInput.self) { one in
            CloudWatchMetrics.DeleteAlarmsInput(alarmNames: one.alarmNames)
        },
        StructureProof(CloudWatchMetrics.DescribeAlarmsInput.self) { one in
            CloudWatchMetrics.DescribeAlarmsInput(
                alarmNames: one.alarmNames, alarmNamePrefix: one.alarmNamePrefix, alarmTypes: one.alarmTypes,
                childrenOfAlarmName: one.childrenOfAlarmName, parentsOfAlarmName: one.parentsOfAlarmName,
                stateValue: one.stateValue, actionPrefix: one.actionPrefix, maxRecords: one.maxRecords,
                nextToken: one.nextToken)
        },
        StructureProof(CloudWatchMetrics.DescribeAlarmsOutput.self) { one in
            CloudWatchMetrics.DescribeAlarmsOutput(
                compositeAlarms: one.compositeAlarms, metricAlarms: one.metricAlarms, logAlarms: one.logAlarms,
                nextToken: one.nextToken)
        },
        StructureProof(CloudWatchMetrics.CompositeAlarm.self) { one in
            CloudWatchMetrics.CompositeAlarm(
                actionsEnabled: one.actionsEnabled, alarmActions: one.alarmActions, alarmArn: one.alarmArn,
                alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp,
                alarmDescription: one.alarmDescription, alarmName: one.alarmName, alarmRule: one.alarmRule,
                insufficientDataActions: one.insufficientDataActions, okActions: one.okActions,
                stateReason: one.stateReason, stateReasonData: one.stateReasonData,
                stateUpdatedTimestamp: one.stateUpdatedTimestamp, stateValue: one.stateValue,
                stateTransitionedTimestamp: one.stateTransitionedTimestamp,
                actionsSuppressedBy: one.actionsSuppressedBy, actionsSuppressedReason: one.actionsSuppressedReason,
                actionsSuppressor: one.actionsSuppressor, actionsSuppressorWaitPeriod: one.actionsSuppressorWaitPeriod,
                actionsSuppressorExtensionPeriod: one.actionsSuppressorExtensionPeriod,
                actionConfiguration: one.actionConfiguration)
        },
        StructureProof(CloudWatchMetrics.ActionConfiguration.self) { one in
            CloudWatchMetrics.ActionConfiguration(alarmTagsPropagation: one.alarmTagsPropagation)
        },
        StructureProof(CloudWatchMetrics.AlarmTagsPropagation.self) { one in
            CloudWatchMetrics.AlarmTagsPropagation(
                enabled: one.enabled, includedTagKeys: one.includedTagKeys, excludedTagKeys: one.excludedTagKeys)
        },
        StructureProof(CloudWatchMetrics.MetricAlarm.self) { one in
            CloudWatchMetrics.MetricAlarm(
                alarmName: one.alarmName, alarmArn: one.alarmArn, alarmDescription: one.alarmDescription,
                alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp,
                actionsEnabled: one.actionsEnabled, okActions: one.okActions, alarmActions: one.alarmActions,
                insufficientDataActions: one.insufficientDataActions, stateValue: one.stateValue,
                stateReason: one.stateReason, stateReasonData: one.stateReasonData,
                stateUpdatedTimestamp: one.stateUpdatedTimestamp, metricName: one.metricName, namespace: one.namespace,
                statistic: one.statistic, extendedStatistic: one.extendedStatistic, dimensions: one.dimensions,
                period: one.period, unit: one.unit, evaluationPeriods: one.evaluationPeriods,
                datapointsToAlarm: one.datapointsToAlarm, threshold: one.threshold,
                comparisonOperator: one.comparisonOperator, treatMissingData: one.treatMissingData,
                evaluateLowSampleCountPercentile: one.evaluateLowSampleCountPercentile, metrics: one.metrics,
                thresholdMetricId: one.thresholdMetricId, evaluationState: one.evaluationState,
                stateTransitionedTimestamp: one.stateTransitionedTimestamp, evaluationWindow: one.evaluationWindow,
                warmUpConfiguration: one.warmUpConfiguration, evaluationCriteria: one.evaluationCriteria,
                evaluationInterval: one.evaluationInterval, actionConfiguration: one.actionConfiguration)
        },
        StructureProof(CloudWatchMetrics.Dimension.self) { one in
            CloudWatchMetrics.Dimension(name: one.name, value: one.value)
        },
        StructureProof(CloudWatchMetrics.MetricDataQuery.self) { one in
            CloudWatchMetrics.MetricDataQuery(
                id: one.id, metricStat: one.metricStat, expression: one.expression, label: one.label,
                returnData: one.returnData, period: one.period, accountId: one.accountId)
        },
        StructureProof(CloudWatchMetrics.MetricStat.self) { one in
            CloudWatchMetrics.MetricStat(metric: one.metric, period: one.period, stat: one.stat, unit: one.unit)
        },
        StructureProof(CloudWatchMetrics.Metric.self) { one in
            CloudWatchMetrics.Metric(namespace: one.namespace, metricName: one.metricName, dimensions: one.dimensions)
        },
        StructureProof(CloudWatchMetrics.EvaluationWindow.self) { one in
            CloudWatchMetrics.EvaluationWindow(wallClockWindow: one.wallClockWindow, slidingWindow: one.slidingWindow)
        },
        StructureProof(CloudWatchMetrics.WallClockWindow.self) { one in
            CloudWatchMetrics.WallClockWindow(timezone: one.timezone)
        },
        StructureProof(CloudWatchMetrics.SlidingWindow.self) { _ in
            CloudWatchMetrics.SlidingWindow()
        },
        StructureProof(CloudWatchMetrics.WarmUpConfiguration.self) { one in
            CloudWatchMetrics.WarmUpConfiguration(
                warmUpPeriodDurationInMinutes: one.warmUpPeriodDurationInMinutes,
                onlyStartEvaluatingAfterWarmUpPeriodEnds: one.onlyStartEvaluatingAfterWarmUpPeriodEnds)
        },
        StructureProof(CloudWatchMetrics.EvaluationCriteria.self) { one in
            CloudWatchMetrics.EvaluationCriteria(promQLCriteria: one.promQLCriteria)
        },
        StructureProof(CloudWatchMetrics.AlarmPromQLCriteria.self) { one in
            CloudWatchMetrics.AlarmPromQLCriteria(
                query: one.query, pendingPeriod: one.pendingPeriod, recoveryPeriod: one.recoveryPeriod)
        },
        StructureProof(CloudWatchMetrics.LogAlarm.self) { one in
            CloudWatchMetrics.LogAlarm(
                alarmName: one.alarmName, alarmArn: one.alarmArn, alarmDescription: one.alarmDescription,
                alarmConfigurationUpdatedTimestamp: one.alarmConfigurationUpdatedTimestamp,
                actionsEnabled: one.actionsEnabled, okActions: one.okActions, alarmActions: one.alarmActions,
                insufficientDataActions: one.insufficientDataActions, stateValue: one.stateValue,
                stateReason: one.stateReason, stateReasonData: one.stateReasonData,
                stateUpdatedTimestamp: one.stateUpdatedTimestamp,
                scheduledQueryConfiguration: one.scheduledQueryConfiguration,
                queryResultsToEvaluate: one.queryResultsToEvaluate, queryResultsToAlarm: one.queryResultsToAlarm,
                threshold: one.threshold, comparisonOperator: one.comparisonOperator,
                treatMissingData: one.treatMissingData, stateTransitionedTimestamp: one.stateTransitionedTimestamp,
                evaluationState: one.evaluationState, actionLogLineCount: one.actionLogLineCount,
                actionLogLineRoleArn: one.actionLogLineRoleArn, warmUpConfiguration: one.warmUpConfiguration,
                actionConfiguration: one.actionConfiguration)
        },
        StructureProof(CloudWatchMetrics.ScheduledQueryConfiguration.self) { one in
            CloudWatchMetrics.ScheduledQueryConfiguration(
                queryString: one.queryString, scheduledQueryRoleARN: one.scheduledQueryRoleARN,
                scheduleConfiguration: one.scheduleConfiguration, aggregationExpression: one.aggregationExpression,
                logGroupIdentifiers: one.logGroupIdentifiers, queryARN: one.queryARN, tags: one.tags)
        },
        StructureProof(CloudWatchMetrics.ScheduleConfiguration.self) { one in
            CloudWatchMetrics.ScheduleConfiguration(
                scheduleExpression: one.scheduleExpression, startTimeOffset: one.startTimeOffset,
                endTimeOffset: one.endTimeOffset)
        },
        StructureProof(CloudWatchMetrics.Tag.self) { one in
            CloudWatchMetrics.Tag(key: one.key, value: one.value)
        },
        StructureProof(CloudWatchMetrics.GetMetricDataInput.self) { one in
            CloudWatchMetrics.GetMetricDataInput(
                metricDataQueries: one.metricDataQueries, startTime: one.startTime, endTime: one.endTime,
                nextToken: one.nextToken, scanBy: one.scanBy, maxDatapoints: one.maxDatapoints,
                labelOptions: one.labelOptions)
        },
        StructureProof(CloudWatchMetrics.LabelOptions.self) { one in
            CloudWatchMetrics.LabelOptions(timezone: one.timezone)
        },
        StructureProof(CloudWatchMetrics.GetMetricDataOutput.self) { one in
            CloudWatchMetrics.GetMetricDataOutput(
                metricDataResults: one.metricDataResults, nextToken: one.nextToken, messages: one.messages)
        },
        StructureProof(CloudWatchMetrics.MetricDataResult.self) { one in
            CloudWatchMetrics.MetricDataResult(
                id: one.id, label: one.label, timestamps: one.timestamps, values: one.values,
                statusCode: one.statusCode, messages: one.messages)
        },
        StructureProof(CloudWatchMetrics.MessageData.self) { one in
            CloudWatchMetrics.MessageData(code: one.code, value: one.value)
        },
        StructureProof(CloudWatchMetrics.GetMetricStatisticsInput.self) { one in
            CloudWatchMetrics.GetMetricStatisticsInput(
                namespace: one.namespace, metricName: one.metricName, startTime: one.startTime, endTime: one.endTime,
                period: one.period, dimensions: one.dimensions, statistics: one.statistics,
                extendedStatistics: one.extendedStatistics, unit: one.unit)
        },
        StructureProof(CloudWatchMetrics.GetMetricStatisticsOutput.self) { one in
            CloudWatchMetrics.GetMetricStatisticsOutput(label: one.label, datapoints: one.datapoints)
        },
        StructureProof(CloudWatchMetrics.Datapoint.self) { one in
            CloudWatchMetrics.Datapoint(
                timestamp: one.timestamp, sampleCount: one.sampleCount, average: one.average, sum: one.sum,
                minimum: one.minimum, maximum: one.maximum, unit: one.unit, extendedStatistics: one.extendedStatistics)
        },
        StructureProof(CloudWatchMetrics.ListMetricsInput.self) { one in
            CloudWatchMetrics.ListMetricsInput(
                namespace: one.namespace, metricName: one.metricName, dimensions: one.dimensions,
                nextToken: one.nextToken, recentlyActive: one.recentlyActive,
                includeLinkedAccounts: one.includeLinkedAccounts, owningAccount: one.owningAccount)
        },
        StructureProof(CloudWatchMetrics.DimensionFilter.self) { one in
            CloudWatchMetrics.DimensionFilter(name: one.name, value: one.value)
        },
        StructureProof(CloudWatchMetrics.ListMetricsOutput.self) { one in
            CloudWatchMetrics.ListMetricsOutput(
                metrics: one.metrics, nextToken: one.nextToken, owningAccounts: one.owningAccounts)
        },
        StructureProof(CloudWatchMetrics.PutMetricAlarmInput.self) { one in
            CloudWatchMetrics.PutMetricAlarmInput(
                alarmName: one.alarmName, alarmDescription: one.alarmDescription, actionsEnabled: one.actionsEnabled,
                okActions: one.okActions, alarmActions: one.alarmActions,
                insufficientDataActions: one.insufficientDataActions, metricName: one.metricName,
                namespace: one.namespace, statistic: one.statistic, extendedStatistic: one.extendedStatistic,
                dimensions: one.dimensions, period: one.period, unit: one.unit,
                evaluationPeriods: one.evaluationPeriods, datapointsToAlarm: one.datapointsToAlarm,
                threshold: one.threshold, comparisonOperator: one.comparisonOperator,
                treatMissingData: one.treatMissingData,
                evaluateLowSampleCountPercentile: one.evaluateLowSampleCountPercentile, metrics: one.metrics,
                tags: one.tags, thresholdMetricId: one.thresholdMetricId, evaluationWindow: one.evaluationWindow,
                warmUpConfiguration: one.warmUpConfiguration, evaluationCriteria: one.evaluationCriteria,
                evaluationInterval: one.evaluationInterval, actionConfiguration: one.actionConfiguration)
        },
        StructureProof(CloudWatchMetrics.PutMetricDataInput.self) { one in
            CloudWatchMetrics.PutMetricDataInput(
                namespace: one.namespace, metricData: one.metricData, entityMetricData: one.entityMetricData,
                strictEntityValidation: one.strictEntityValidation)
        },
        StructureProof(CloudWatchMetrics.MetricDatum.self) { one in
            CloudWatchMetrics.MetricDatum(
                metricName: one.metricName, dimensions: one.dimensions, timestamp: one.timestamp, value: one.value,
                statisticValues: one.statisticValues, values: one.values, counts: one.counts, unit: one.unit,
                storageResolution: one.storageResolution)
        },
        StructureProof(CloudWatchMetrics.StatisticSet.self) { one in
            CloudWatchMetrics.StatisticSet(
                sampleCount: one.sampleCount, sum: one.sum, minimum: one.minimum, maximum: one.maximum)
        },
        StructureProof(CloudWatchMetrics.EntityMetricData.self) { one in
            CloudWatchMetrics.EntityMetricData(entity: one.entity, metricData: one.metricData)
        },
        StructureProof(CloudWatchMetrics.Entity.self) { one in
            CloudWatchMetrics.Entity(keyAttributes: one.keyAttributes, attributes: one.attributes)
        },
        StructureProof(CloudWatchMetrics.SetAlarmStateInput.self) { one in
            CloudWatchMetrics.SetAlarmStateInput(
                alarmName: one.alarmName, stateValue: one.stateValue, stateReason: one.stateReason,
                stateReasonData: one.stateReasonData)
        },
    ]
}
