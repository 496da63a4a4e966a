// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudWatchMetrics {
    public struct DeleteAlarmsInput: AWSStructure {
        public var alarmNames: [String]

        public init(
            alarmNames: [String]
        ) {
            self.alarmNames = alarmNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmNames = try fields.required("AlarmNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmNames", alarmNames.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.DeleteAlarmsInput }
    }
}

extension CloudWatchMetrics {
    public struct DescribeAlarmsInput: AWSStructure {
        public var alarmNames: [String]?
        public var alarmNamePrefix: String?
        public var alarmTypes: [String]?
        public var childrenOfAlarmName: String?
        public var parentsOfAlarmName: String?
        public var stateValue: String?
        public var actionPrefix: String?
        public var maxRecords: Int?
        public var nextToken: String?

        public init(
            alarmNames: [String]? = nil,
            alarmNamePrefix: String? = nil,
            alarmTypes: [String]? = nil,
            childrenOfAlarmName: String? = nil,
            parentsOfAlarmName: String? = nil,
            stateValue: String? = nil,
            actionPrefix: String? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil
        ) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmNames = try fields.optional("AlarmNames")
            self.alarmNamePrefix = try fields.optional("AlarmNamePrefix")
            self.alarmTypes = try fields.optional("AlarmTypes")
            self.childrenOfAlarmName = try fields.optional("ChildrenOfAlarmName")
            self.parentsOfAlarmName = try fields.optional("ParentsOfAlarmName")
            self.stateValue = try fields.optional("StateValue")
            self.actionPrefix = try fields.optional("ActionPrefix")
            self.maxRecords = try fields.optional("MaxRecords")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmNames", alarmNames)
            fields.append("AlarmNamePrefix", alarmNamePrefix)
            fields.append("AlarmTypes", alarmTypes)
            fields.append("ChildrenOfAlarmName", childrenOfAlarmName)
            fields.append("ParentsOfAlarmName", parentsOfAlarmName)
            fields.append("StateValue", stateValue)
            fields.append("ActionPrefix", actionPrefix)
            fields.append("MaxRecords", maxRecords)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.DescribeAlarmsInput }
    }
}

extension CloudWatchMetrics {
    public struct DescribeAlarmsOutput: AWSStructure {
        public var compositeAlarms: [CompositeAlarm]?
        public var metricAlarms: [MetricAlarm]?
        public var logAlarms: [LogAlarm]?
        public var nextToken: String?

        public init(
            compositeAlarms: [CompositeAlarm]? = nil,
            metricAlarms: [MetricAlarm]? = nil,
            logAlarms: [LogAlarm]? = nil,
            nextToken: String? = nil
        ) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.logAlarms = logAlarms
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.compositeAlarms = try fields.optional("CompositeAlarms")
            self.metricAlarms = try fields.optional("MetricAlarms")
            self.logAlarms = try fields.optional("LogAlarms")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CompositeAlarms", compositeAlarms)
            fields.append("MetricAlarms", metricAlarms)
            fields.append("LogAlarms", logAlarms)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.DescribeAlarmsOutput }
    }
}

extension CloudWatchMetrics {
    public struct CompositeAlarm: AWSStructure {
        public var actionsEnabled: Bool?
        public var alarmActions: [String]?
        public var alarmArn: String?
        public var alarmConfigurationUpdatedTimestamp: Timestamp?
        public var alarmDescription: String?
        public var alarmName: String?
        public var alarmRule: String?
        public var insufficientDataActions: [String]?
        public var okActions: [String]?
        public var stateReason: String?
        public var stateReasonData: String?
        public var stateUpdatedTimestamp: Timestamp?
        public var stateValue: String?
        public var stateTransitionedTimestamp: Timestamp?
        public var actionsSuppressedBy: String?
        public var actionsSuppressedReason: String?
        public var actionsSuppressor: String?
        public var actionsSuppressorWaitPeriod: Int?
        public var actionsSuppressorExtensionPeriod: Int?
        public var actionConfiguration: ActionConfiguration?

        public init(
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmArn: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            stateValue: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            actionsSuppressedBy: String? = nil,
            actionsSuppressedReason: String? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil,
            actionConfiguration: ActionConfiguration? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
            self.actionConfiguration = actionConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.actionsEnabled = try fields.optional("ActionsEnabled")
            self.alarmActions = try fields.optional("AlarmActions")
            self.alarmArn = try fields.optional("AlarmArn")
            self.alarmConfigurationUpdatedTimestamp = try fields.optional("AlarmConfigurationUpdatedTimestamp")
            self.alarmDescription = try fields.optional("AlarmDescription")
            self.alarmName = try fields.optional("AlarmName")
            self.alarmRule = try fields.optional("AlarmRule")
            self.insufficientDataActions = try fields.optional("InsufficientDataActions")
            self.okActions = try fields.optional("OKActions")
            self.stateReason = try fields.optional("StateReason")
            self.stateReasonData = try fields.optional("StateReasonData")
            self.stateUpdatedTimestamp = try fields.optional("StateUpdatedTimestamp")
            self.stateValue = try fields.optional("StateValue")
            self.stateTransitionedTimestamp = try fields.optional("StateTransitionedTimestamp")
            self.actionsSuppressedBy = try fields.optional("ActionsSuppressedBy")
            self.actionsSuppressedReason = try fields.optional("ActionsSuppressedReason")
            self.actionsSuppressor = try fields.optional("ActionsSuppressor")
            self.actionsSuppressorWaitPeriod = try fields.optional("ActionsSuppressorWaitPeriod")
            self.actionsSuppressorExtensionPeriod = try fields.optional("ActionsSuppressorExtensionPeriod")
            self.actionConfiguration = try fields.optional("ActionConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ActionsEnabled", actionsEnabled)
            fields.append("AlarmActions", alarmActions)
            fields.append("AlarmArn", alarmArn)
            fields.append("AlarmConfigurationUpdatedTimestamp", alarmConfigurationUpdatedTimestamp)
            fields.append("AlarmDescription", alarmDescription)
            fields.append("AlarmName", alarmName)
            fields.append("AlarmRule", alarmRule)
            fields.append("InsufficientDataActions", insufficientDataActions)
            fields.append("OKActions", okActions)
            fields.append("StateReason", stateReason)
            fields.append("StateReasonData", stateReasonData)
            fields.append("StateUpdatedTimestamp", stateUpdatedTimestamp)
            fields.append("StateValue", stateValue)
            fields.append("StateTransitionedTimestamp", stateTransitionedTimestamp)
            fields.append("ActionsSuppressedBy", actionsSuppressedBy)
            fields.append("ActionsSuppressedReason", actionsSuppressedReason)
            fields.append("ActionsSuppressor", actionsSuppressor)
            fields.append("ActionsSuppressorWaitPeriod", actionsSuppressorWaitPeriod)
            fields.append("ActionsSuppressorExtensionPeriod", actionsSuppressorExtensionPeriod)
            fields.append("ActionConfiguration", actionConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.CompositeAlarm }
    }
}

extension CloudWatchMetrics {
    public struct ActionConfiguration: AWSStructure {
        public var alarmTagsPropagation: AlarmTagsPropagation?

        public init(
            alarmTagsPropagation: AlarmTagsPropagation? = nil
        ) {
            self.alarmTagsPropagation = alarmTagsPropagation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmTagsPropagation = try fields.optional("AlarmTagsPropagation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmTagsPropagation", alarmTagsPropagation)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.ActionConfiguration }
    }
}

extension CloudWatchMetrics {
    public struct AlarmTagsPropagation: AWSStructure {
        public var enabled: Bool
        public var includedTagKeys: [String]?
        public var excludedTagKeys: [String]?

        public init(
            enabled: Bool,
            includedTagKeys: [String]? = nil,
            excludedTagKeys: [String]? = nil
        ) {
            self.enabled = enabled
            self.includedTagKeys = includedTagKeys
            self.excludedTagKeys = excludedTagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.includedTagKeys = try fields.optional("IncludedTagKeys")
            self.excludedTagKeys = try fields.optional("ExcludedTagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("IncludedTagKeys", includedTagKeys)
            fields.append("ExcludedTagKeys", excludedTagKeys)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.AlarmTagsPropagation }
    }
}

extension CloudWatchMetrics {
    public struct MetricAlarm: AWSStructure {
        public var alarmName: String?
        public var alarmArn: String?
        public var alarmDescription: String?
        public var alarmConfigurationUpdatedTimestamp: Timestamp?
        public var actionsEnabled: Bool?
        public var okActions: [String]?
        public var alarmActions: [String]?
        public var insufficientDataActions: [String]?
        public var stateValue: String?
        public var stateReason: String?
        public var stateReasonData: String?
        public var stateUpdatedTimestamp: Timestamp?
        public var metricName: String?
        public var namespace: String?
        public var statistic: String?
        public var extendedStatistic: String?
        public var dimensions: [Dimension]?
        public var period: Int?
        public var unit: String?
        public var evaluationPeriods: Int?
        public var datapointsToAlarm: Int?
        public var threshold: Double?
        public var comparisonOperator: String?
        public var treatMissingData: String?
        public var evaluateLowSampleCountPercentile: String?
        public var metrics: [MetricDataQuery]?
        public var thresholdMetricId: String?
        public var evaluationState: String?
        public var stateTransitionedTimestamp: Timestamp?
        public var evaluationWindow: EvaluationWindow?
        public var warmUpConfiguration: WarmUpConfiguration?
        public var evaluationCriteria: EvaluationCriteria?
        public var evaluationInterval: Int?
        public var actionConfiguration: ActionConfiguration?

        public init(
            alarmName: String? = nil,
            alarmArn: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: String? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: String? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: String? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: String? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            thresholdMetricId: String? = nil,
            evaluationState: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            evaluationWindow: EvaluationWindow? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
            actionConfiguration: ActionConfiguration? = nil
        ) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.thresholdMetricId = thresholdMetricId
            self.evaluationState = evaluationState
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationWindow = evaluationWindow
            self.warmUpConfiguration = warmUpConfiguration
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
            self.actionConfiguration = actionConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmName = try fields.optional("AlarmName")
            self.alarmArn = try fields.optional("AlarmArn")
            self.alarmDescription = try fields.optional("AlarmDescription")
            self.alarmConfigurationUpdatedTimestamp = try fields.optional("AlarmConfigurationUpdatedTimestamp")
            self.actionsEnabled = try fields.optional("ActionsEnabled")
            self.okActions = try fields.optional("OKActions")
            self.alarmActions = try fields.optional("AlarmActions")
            self.insufficientDataActions = try fields.optional("InsufficientDataActions")
            self.stateValue = try fields.optional("StateValue")
            self.stateReason = try fields.optional("StateReason")
            self.stateReasonData = try fields.optional("StateReasonData")
            self.stateUpdatedTimestamp = try fields.optional("StateUpdatedTimestamp")
            self.metricName = try fields.optional("MetricName")
            self.namespace = try fields.optional("Namespace")
            self.statistic = try fields.optional("Statistic")
            self.extendedStatistic = try fields.optional("ExtendedStatistic")
            self.dimensions = try fields.optional("Dimensions")
            self.period = try fields.optional("Period")
            self.unit = try fields.optional("Unit")
            self.evaluationPeriods = try fields.optional("EvaluationPeriods")
            self.datapointsToAlarm = try fields.optional("DatapointsToAlarm")
            self.threshold = try fields.optional("Threshold")
            self.comparisonOperator = try fields.optional("ComparisonOperator")
            self.treatMissingData = try fields.optional("TreatMissingData")
            self.evaluateLowSampleCountPercentile = try fields.optional("EvaluateLowSampleCountPercentile")
            self.metrics = try fields.optional("Metrics")
            self.thresholdMetricId = try fields.optional("ThresholdMetricId")
            self.evaluationState = try fields.optional("EvaluationState")
            self.stateTransitionedTimestamp = try fields.optional("StateTransitionedTimestamp")
            self.evaluationWindow = try fields.optional("EvaluationWindow")
            self.warmUpConfiguration = try fields.optional("WarmUpConfiguration")
            self.evaluationCriteria = try fields.optional("EvaluationCriteria")
            self.evaluationInterval = try fields.optional("EvaluationInterval")
            self.actionConfiguration = try fields.optional("ActionConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmName", alarmName)
            fields.append("AlarmArn", alarmArn)
            fields.append("AlarmDescription", alarmDescription)
            fields.append("AlarmConfigurationUpdatedTimestamp", alarmConfigurationUpdatedTimestamp)
            fields.append("ActionsEnabled", actionsEnabled)
            fields.append("OKActions", okActions)
            fields.append("AlarmActions", alarmActions)
            fields.append("InsufficientDataActions", insufficientDataActions)
            fields.append("StateValue", stateValue)
            fields.append("StateReason", stateReason)
            fields.append("StateReasonData", stateReasonData)
            fields.append("StateUpdatedTimestamp", stateUpdatedTimestamp)
            fields.append("MetricName", metricName)
            fields.append("Namespace", namespace)
            fields.append("Statistic", statistic)
            fields.append("ExtendedStatistic", extendedStatistic)
            fields.append("Dimensions", dimensions)
            fields.append("Period", period)
            fields.append("Unit", unit)
            fields.append("EvaluationPeriods", evaluationPeriods)
            fields.append("DatapointsToAlarm", datapointsToAlarm)
            fields.append("Threshold", threshold)
            fields.append("ComparisonOperator", comparisonOperator)
            fields.append("TreatMissingData", treatMissingData)
            fields.append("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
            fields.append("Metrics", metrics)
            fields.append("ThresholdMetricId", thresholdMetricId)
            fields.append("EvaluationState", evaluationState)
            fields.append("StateTransitionedTimestamp", stateTransitionedTimestamp)
            fields.append("EvaluationWindow", evaluationWindow)
            fields.append("WarmUpConfiguration", warmUpConfiguration)
            fields.append("EvaluationCriteria", evaluationCriteria)
            fields.append("EvaluationInterval", evaluationInterval)
            fields.append("ActionConfiguration", actionConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MetricAlarm }
    }
}

extension CloudWatchMetrics {
    public struct Dimension: AWSStructure {
        public var name: String
        public var value: String

        public init(
            name: String,
            value: String
        ) {
            self.name = name
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.Dimension }
    }
}

extension CloudWatchMetrics {
    public struct MetricDataQuery: AWSStructure {
        public var id: String
        public var metricStat: MetricStat?
        public var expression: String?
        public var label: String?
        public var returnData: Bool?
        public var period: Int?
        public var accountId: String?

        public init(
            id: String,
            metricStat: MetricStat? = nil,
            expression: String? = nil,
            label: String? = nil,
            returnData: Bool? = nil,
            period: Int? = nil,
            accountId: String? = nil
        ) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
            self.accountId = accountId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.metricStat = try fields.optional("MetricStat")
            self.expression = try fields.optional("Expression")
            self.label = try fields.optional("Label")
            self.returnData = try fields.optional("ReturnData")
            self.period = try fields.optional("Period")
            self.accountId = try fields.optional("AccountId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("MetricStat", metricStat)
            fields.append("Expression", expression)
            fields.append("Label", label)
            fields.append("ReturnData", returnData)
            fields.append("Period", period)
            fields.append("AccountId", accountId)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MetricDataQuery }
    }
}

extension CloudWatchMetrics {
    public struct MetricStat: AWSStructure {
        public var metric: Metric
        public var period: Int
        public var stat: String
        public var unit: String?

        public init(
            metric: Metric,
            period: Int,
            stat: String,
            unit: String? = nil
        ) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metric = try fields.required("Metric")
            self.period = try fields.required("Period")
            self.stat = try fields.required("Stat")
            self.unit = try fields.optional("Unit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Metric", metric.document)
            fields.append("Period", period.document)
            fields.append("Stat", stat.document)
            fields.append("Unit", unit)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MetricStat }
    }
}

extension CloudWatchMetrics {
    public struct Metric: AWSStructure {
        public var namespace: String?
        public var metricName: String?
        public var dimensions: [Dimension]?

        public init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [Dimension]? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.namespace = try fields.optional("Namespace")
            self.metricName = try fields.optional("MetricName")
            self.dimensions = try fields.optional("Dimensions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Namespace", namespace)
            fields.append("MetricName", metricName)
            fields.append("Dimensions", dimensions)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.Metric }
    }
}

extension CloudWatchMetrics {
    public struct EvaluationWindow: AWSStructure {
        public var wallClockWindow: WallClockWindow?
        public var slidingWindow: SlidingWindow?

        public init(
            wallClockWindow: WallClockWindow? = nil,
            slidingWindow: SlidingWindow? = nil
        ) {
            self.wallClockWindow = wallClockWindow
            self.slidingWindow = slidingWindow
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.wallClockWindow = try fields.optional("WallClockWindow")
            self.slidingWindow = try fields.optional("SlidingWindow")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("WallClockWindow", wallClockWindow)
            fields.append("SlidingWindow", slidingWindow)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.EvaluationWindow }
    }
}

extension CloudWatchMetrics {
    public struct WallClockWindow: AWSStructure {
        public var timezone: String?

        public init(
            timezone: String? = nil
        ) {
            self.timezone = timezone
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timezone = try fields.optional("Timezone")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Timezone", timezone)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.WallClockWindow }
    }
}

extension CloudWatchMetrics {
    public struct SlidingWindow: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { CloudWatchMetricsFacts.SlidingWindow }
    }
}

extension CloudWatchMetrics {
    public struct WarmUpConfiguration: AWSStructure {
        public var warmUpPeriodDurationInMinutes: Int
        public var onlyStartEvaluatingAfterWarmUpPeriodEnds: Bool?

        public init(
            warmUpPeriodDurationInMinutes: Int,
            onlyStartEvaluatingAfterWarmUpPeriodEnds: Bool? = nil
        ) {
            self.warmUpPeriodDurationInMinutes = warmUpPeriodDurationInMinutes
            self.onlyStartEvaluatingAfterWarmUpPeriodEnds = onlyStartEvaluatingAfterWarmUpPeriodEnds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.warmUpPeriodDurationInMinutes = try fields.required("WarmUpPeriodDurationInMinutes")
            self.onlyStartEvaluatingAfterWarmUpPeriodEnds = try fields.optional("OnlyStartEvaluatingAfterWarmUpPeriodEnds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("WarmUpPeriodDurationInMinutes", warmUpPeriodDurationInMinutes.document)
            fields.append("OnlyStartEvaluatingAfterWarmUpPeriodEnds", onlyStartEvaluatingAfterWarmUpPeriodEnds)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.WarmUpConfiguration }
    }
}

extension CloudWatchMetrics {
    public struct EvaluationCriteria: AWSStructure {
        public var promQLCriteria: AlarmPromQLCriteria?

        public init(
            promQLCriteria: AlarmPromQLCriteria? = nil
        ) {
            self.promQLCriteria = promQLCriteria
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.promQLCriteria = try fields.optional("PromQLCriteria")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PromQLCriteria", promQLCriteria)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.EvaluationCriteria }
    }
}

extension CloudWatchMetrics {
    public struct AlarmPromQLCriteria: AWSStructure {
        public var query: String
        public var pendingPeriod: Int?
        public var recoveryPeriod: Int?

        public init(
            query: String,
            pendingPeriod: Int? = nil,
            recoveryPeriod: Int? = nil
        ) {
            self.query = query
            self.pendingPeriod = pendingPeriod
            self.recoveryPeriod = recoveryPeriod
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.query = try fields.required("Query")
            self.pendingPeriod = try fields.optional("PendingPeriod")
            self.recoveryPeriod = try fields.optional("RecoveryPeriod")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Query", query.document)
            fields.append("PendingPeriod", pendingPeriod)
            fields.append("RecoveryPeriod", recoveryPeriod)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.AlarmPromQLCriteria }
    }
}

extension CloudWatchMetrics {
    public struct LogAlarm: AWSStructure {
        public var alarmName: String?
        public var alarmArn: String?
        public var alarmDescription: String?
        public var alarmConfigurationUpdatedTimestamp: Timestamp?
        public var actionsEnabled: Bool?
        public var okActions: [String]?
        public var alarmActions: [String]?
        public var insufficientDataActions: [String]?
        public var stateValue: String?
        public var stateReason: String?
        public var stateReasonData: String?
        public var stateUpdatedTimestamp: Timestamp?
        public var scheduledQueryConfiguration: ScheduledQueryConfiguration?
        public var queryResultsToEvaluate: Int?
        public var queryResultsToAlarm: Int?
        public var threshold: Double?
        public var comparisonOperator: String?
        public var treatMissingData: String?
        public var stateTransitionedTimestamp: Timestamp?
        public var evaluationState: String?
        public var actionLogLineCount: Int?
        public var actionLogLineRoleArn: String?
        public var warmUpConfiguration: WarmUpConfiguration?
        public var actionConfiguration: ActionConfiguration?

        public init(
            alarmName: String? = nil,
            alarmArn: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: String? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            scheduledQueryConfiguration: ScheduledQueryConfiguration? = nil,
            queryResultsToEvaluate: Int? = nil,
            queryResultsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: String? = nil,
            treatMissingData: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            evaluationState: String? = nil,
            actionLogLineCount: Int? = nil,
            actionLogLineRoleArn: String? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            actionConfiguration: ActionConfiguration? = nil
        ) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.scheduledQueryConfiguration = scheduledQueryConfiguration
            self.queryResultsToEvaluate = queryResultsToEvaluate
            self.queryResultsToAlarm = queryResultsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationState = evaluationState
            self.actionLogLineCount = actionLogLineCount
            self.actionLogLineRoleArn = actionLogLineRoleArn
            self.warmUpConfiguration = warmUpConfiguration
            self.actionConfiguration = actionConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmName = try fields.optional("AlarmName")
            self.alarmArn = try fields.optional("AlarmArn")
            self.alarmDescription = try fields.optional("AlarmDescription")
            self.alarmConfigurationUpdatedTimestamp = try fields.optional("AlarmConfigurationUpdatedTimestamp")
            self.actionsEnabled = try fields.optional("ActionsEnabled")
            self.okActions = try fields.optional("OKActions")
            self.alarmActions = try fields.optional("AlarmActions")
            self.insufficientDataActions = try fields.optional("InsufficientDataActions")
            self.stateValue = try fields.optional("StateValue")
            self.stateReason = try fields.optional("StateReason")
            self.stateReasonData = try fields.optional("StateReasonData")
            self.stateUpdatedTimestamp = try fields.optional("StateUpdatedTimestamp")
            self.scheduledQueryConfiguration = try fields.optional("ScheduledQueryConfiguration")
            self.queryResultsToEvaluate = try fields.optional("QueryResultsToEvaluate")
            self.queryResultsToAlarm = try fields.optional("QueryResultsToAlarm")
            self.threshold = try fields.optional("Threshold")
            self.comparisonOperator = try fields.optional("ComparisonOperator")
            self.treatMissingData = try fields.optional("TreatMissingData")
            self.stateTransitionedTimestamp = try fields.optional("StateTransitionedTimestamp")
            self.evaluationState = try fields.optional("EvaluationState")
            self.actionLogLineCount = try fields.optional("ActionLogLineCount")
            self.actionLogLineRoleArn = try fields.optional("ActionLogLineRoleArn")
            self.warmUpConfiguration = try fields.optional("WarmUpConfiguration")
            self.actionConfiguration = try fields.optional("ActionConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmName", alarmName)
            fields.append("AlarmArn", alarmArn)
            fields.append("AlarmDescription", alarmDescription)
            fields.append("AlarmConfigurationUpdatedTimestamp", alarmConfigurationUpdatedTimestamp)
            fields.append("ActionsEnabled", actionsEnabled)
            fields.append("OKActions", okActions)
            fields.append("AlarmActions", alarmActions)
            fields.append("InsufficientDataActions", insufficientDataActions)
            fields.append("StateValue", stateValue)
            fields.append("StateReason", stateReason)
            fields.append("StateReasonData", stateReasonData)
            fields.append("StateUpdatedTimestamp", stateUpdatedTimestamp)
            fields.append("ScheduledQueryConfiguration", scheduledQueryConfiguration)
            fields.append("QueryResultsToEvaluate", queryResultsToEvaluate)
            fields.append("QueryResultsToAlarm", queryResultsToAlarm)
            fields.append("Threshold", threshold)
            fields.append("ComparisonOperator", comparisonOperator)
            fields.append("TreatMissingData", treatMissingData)
            fields.append("StateTransitionedTimestamp", stateTransitionedTimestamp)
            fields.append("EvaluationState", evaluationState)
            fields.append("ActionLogLineCount", actionLogLineCount)
            fields.append("ActionLogLineRoleArn", actionLogLineRoleArn)
            fields.append("WarmUpConfiguration", warmUpConfiguration)
            fields.append("ActionConfiguration", actionConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.LogAlarm }
    }
}

extension CloudWatchMetrics {
    public struct ScheduledQueryConfiguration: AWSStructure {
        public var queryString: String
        public var logGroupIdentifiers: [String]?
        public var queryARN: String?
        public var scheduledQueryRoleARN: String
        public var scheduleConfiguration: ScheduleConfiguration
        public var aggregationExpression: String
        public var tags: [Tag]?

        public init(
            queryString: String,
            scheduledQueryRoleARN: String,
            scheduleConfiguration: ScheduleConfiguration,
            aggregationExpression: String,
            logGroupIdentifiers: [String]? = nil,
            queryARN: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.queryString = queryString
            self.logGroupIdentifiers = logGroupIdentifiers
            self.queryARN = queryARN
            self.scheduledQueryRoleARN = scheduledQueryRoleARN
            self.scheduleConfiguration = scheduleConfiguration
            self.aggregationExpression = aggregationExpression
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queryString = try fields.required("QueryString")
            self.logGroupIdentifiers = try fields.optional("LogGroupIdentifiers")
            self.queryARN = try fields.optional("QueryARN")
            self.scheduledQueryRoleARN = try fields.required("ScheduledQueryRoleARN")
            self.scheduleConfiguration = try fields.required("ScheduleConfiguration")
            self.aggregationExpression = try fields.required("AggregationExpression")
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueryString", queryString.document)
            fields.append("LogGroupIdentifiers", logGroupIdentifiers)
            fields.append("QueryARN", queryARN)
            fields.append("ScheduledQueryRoleARN", scheduledQueryRoleARN.document)
            fields.append("ScheduleConfiguration", scheduleConfiguration.document)
            fields.append("AggregationExpression", aggregationExpression.document)
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.ScheduledQueryConfiguration }
    }
}

extension CloudWatchMetrics {
    public struct ScheduleConfiguration: AWSStructure {
        public var scheduleExpression: String
        public var startTimeOffset: Int
        public var endTimeOffset: Int?

        public init(
            scheduleExpression: String,
            startTimeOffset: Int,
            endTimeOffset: Int? = nil
        ) {
            self.scheduleExpression = scheduleExpression
            self.startTimeOffset = startTimeOffset
            self.endTimeOffset = endTimeOffset
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scheduleExpression = try fields.required("ScheduleExpression")
            self.startTimeOffset = try fields.required("StartTimeOffset")
            self.endTimeOffset = try fields.optional("EndTimeOffset")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScheduleExpression", scheduleExpression.document)
            fields.append("StartTimeOffset", startTimeOffset.document)
            fields.append("EndTimeOffset", endTimeOffset)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.ScheduleConfiguration }
    }
}

extension CloudWatchMetrics {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.Tag }
    }
}

extension CloudWatchMetrics {
    public struct GetMetricDataInput: AWSStructure {
        public var metricDataQueries: [MetricDataQuery]
        public var startTime: Timestamp
        public var endTime: Timestamp
        public var nextToken: String?
        public var scanBy: String?
        public var maxDatapoints: Int?
        public var labelOptions: LabelOptions?

        public init(
            metricDataQueries: [MetricDataQuery],
            startTime: Timestamp,
            endTime: Timestamp,
            nextToken: String? = nil,
            scanBy: String? = nil,
            maxDatapoints: Int? = nil,
            labelOptions: LabelOptions? = nil
        ) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
            self.labelOptions = labelOptions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metricDataQueries = try fields.required("MetricDataQueries")
            self.startTime = try fields.required("StartTime")
            self.endTime = try fields.required("EndTime")
            self.nextToken = try fields.optional("NextToken")
            self.scanBy = try fields.optional("ScanBy")
            self.maxDatapoints = try fields.optional("MaxDatapoints")
            self.labelOptions = try fields.optional("LabelOptions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MetricDataQueries", metricDataQueries.document)
            fields.append("StartTime", startTime.document)
            fields.append("EndTime", endTime.document)
            fields.append("NextToken", nextToken)
            fields.append("ScanBy", scanBy)
            fields.append("MaxDatapoints", maxDatapoints)
            fields.append("LabelOptions", labelOptions)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.GetMetricDataInput }
    }
}

extension CloudWatchMetrics {
    public struct LabelOptions: AWSStructure {
        public var timezone: String?

        public init(
            timezone: String? = nil
        ) {
            self.timezone = timezone
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timezone = try fields.optional("Timezone")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Timezone", timezone)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.LabelOptions }
    }
}

extension CloudWatchMetrics {
    public struct GetMetricDataOutput: AWSStructure {
        public var metricDataResults: [MetricDataResult]?
        public var nextToken: String?
        public var messages: [MessageData]?

        public init(
            metricDataResults: [MetricDataResult]? = nil,
            nextToken: String? = nil,
            messages: [MessageData]? = nil
        ) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.messages = messages
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metricDataResults = try fields.optional("MetricDataResults")
            self.nextToken = try fields.optional("NextToken")
            self.messages = try fields.optional("Messages")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MetricDataResults", metricDataResults)
            fields.append("NextToken", nextToken)
            fields.append("Messages", messages)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.GetMetricDataOutput }
    }
}

extension CloudWatchMetrics {
    public struct MetricDataResult: AWSStructure {
        public var id: String?
        public var label: String?
        public var timestamps: [Timestamp]?
        public var values: [Double]?
        public var statusCode: String?
        public var messages: [MessageData]?

        public init(
            id: String? = nil,
            label: String? = nil,
            timestamps: [Timestamp]? = nil,
            values: [Double]? = nil,
            statusCode: String? = nil,
            messages: [MessageData]? = nil
        ) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.statusCode = statusCode
            self.messages = messages
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.label = try fields.optional("Label")
            self.timestamps = try fields.optional("Timestamps")
            self.values = try fields.optional("Values")
            self.statusCode = try fields.optional("StatusCode")
            self.messages = try fields.optional("Messages")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("Label", label)
            fields.append("Timestamps", timestamps)
            fields.append("Values", values)
            fields.append("StatusCode", statusCode)
            fields.append("Messages", messages)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MetricDataResult }
    }
}

extension CloudWatchMetrics {
    public struct MessageData: AWSStructure {
        public var code: String?
        public var value: String?

        public init(
            code: String? = nil,
            value: String? = nil
        ) {
            self.code = code
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.code = try fields.optional("Code")
            self.value = try fields.optional("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Code", code)
            fields.append("Value", value)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MessageData }
    }
}

extension CloudWatchMetrics {
    public struct GetMetricStatisticsInput: AWSStructure {
        public var namespace: String
        public var metricName: String
        public var dimensions: [Dimension]?
        public var startTime: Timestamp
        public var endTime: Timestamp
        public var period: Int
        public var statistics: [String]?
        public var extendedStatistics: [String]?
        public var unit: String?

        public init(
            namespace: String,
            metricName: String,
            startTime: Timestamp,
            endTime: Timestamp,
            period: Int,
            dimensions: [Dimension]? = nil,
            statistics: [String]? = nil,
            extendedStatistics: [String]? = nil,
            unit: String? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.statistics = statistics
            self.extendedStatistics = extendedStatistics
            self.unit = unit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.namespace = try fields.required("Namespace")
            self.metricName = try fields.required("MetricName")
            self.dimensions = try fields.optional("Dimensions")
            self.startTime = try fields.required("StartTime")
            self.endTime = try fields.required("EndTime")
            self.period = try fields.required("Period")
            self.statistics = try fields.optional("Statistics")
            self.extendedStatistics = try fields.optional("ExtendedStatistics")
            self.unit = try fields.optional("Unit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Namespace", namespace.document)
            fields.append("MetricName", metricName.document)
            fields.append("Dimensions", dimensions)
            fields.append("StartTime", startTime.document)
            fields.append("EndTime", endTime.document)
            fields.append("Period", period.document)
            fields.append("Statistics", statistics)
            fields.append("ExtendedStatistics", extendedStatistics)
            fields.append("Unit", unit)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.GetMetricStatisticsInput }
    }
}

extension CloudWatchMetrics {
    public struct GetMetricStatisticsOutput: AWSStructure {
        public var label: String?
        public var datapoints: [Datapoint]?

        public init(
            label: String? = nil,
            datapoints: [Datapoint]? = nil
        ) {
            self.label = label
            self.datapoints = datapoints
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.label = try fields.optional("Label")
            self.datapoints = try fields.optional("Datapoints")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Label", label)
            fields.append("Datapoints", datapoints)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.GetMetricStatisticsOutput }
    }
}

extension CloudWatchMetrics {
    public struct Datapoint: AWSStructure {
        public var timestamp: Timestamp?
        public var sampleCount: Double?
        public var average: Double?
        public var sum: Double?
        public var minimum: Double?
        public var maximum: Double?
        public var unit: String?
        public var extendedStatistics: [String: Double]?

        public init(
            timestamp: Timestamp? = nil,
            sampleCount: Double? = nil,
            average: Double? = nil,
            sum: Double? = nil,
            minimum: Double? = nil,
            maximum: Double? = nil,
            unit: String? = nil,
            extendedStatistics: [String: Double]? = nil
        ) {
            self.timestamp = timestamp
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.unit = unit
            self.extendedStatistics = extendedStatistics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timestamp = try fields.optional("Timestamp")
            self.sampleCount = try fields.optional("SampleCount")
            self.average = try fields.optional("Average")
            self.sum = try fields.optional("Sum")
            self.minimum = try fields.optional("Minimum")
            self.maximum = try fields.optional("Maximum")
            self.unit = try fields.optional("Unit")
            self.extendedStatistics = try fields.optional("ExtendedStatistics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Timestamp", timestamp)
            fields.append("SampleCount", sampleCount)
            fields.append("Average", average)
            fields.append("Sum", sum)
            fields.append("Minimum", minimum)
            fields.append("Maximum", maximum)
            fields.append("Unit", unit)
            fields.append("ExtendedStatistics", extendedStatistics)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.Datapoint }
    }
}

extension CloudWatchMetrics {
    public struct ListMetricsInput: AWSStructure {
        public var namespace: String?
        public var metricName: String?
        public var dimensions: [DimensionFilter]?
        public var nextToken: String?
        public var recentlyActive: String?
        public var includeLinkedAccounts: Bool?
        public var owningAccount: String?

        public init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [DimensionFilter]? = nil,
            nextToken: String? = nil,
            recentlyActive: String? = nil,
            includeLinkedAccounts: Bool? = nil,
            owningAccount: String? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
            self.includeLinkedAccounts = includeLinkedAccounts
            self.owningAccount = owningAccount
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.namespace = try fields.optional("Namespace")
            self.metricName = try fields.optional("MetricName")
            self.dimensions = try fields.optional("Dimensions")
            self.nextToken = try fields.optional("NextToken")
            self.recentlyActive = try fields.optional("RecentlyActive")
            self.includeLinkedAccounts = try fields.optional("IncludeLinkedAccounts")
            self.owningAccount = try fields.optional("OwningAccount")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Namespace", namespace)
            fields.append("MetricName", metricName)
            fields.append("Dimensions", dimensions)
            fields.append("NextToken", nextToken)
            fields.append("RecentlyActive", recentlyActive)
            fields.append("IncludeLinkedAccounts", includeLinkedAccounts)
            fields.append("OwningAccount", owningAccount)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.ListMetricsInput }
    }
}

extension CloudWatchMetrics {
    public struct DimensionFilter: AWSStructure {
        public var name: String
        public var value: String?

        public init(
            name: String,
            value: String? = nil
        ) {
            self.name = name
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.value = try fields.optional("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Value", value)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.DimensionFilter }
    }
}

extension CloudWatchMetrics {
    public struct ListMetricsOutput: AWSStructure {
        public var metrics: [Metric]?
        public var nextToken: String?
        public var owningAccounts: [String]?

        public init(
            metrics: [Metric]? = nil,
            nextToken: String? = nil,
            owningAccounts: [String]? = nil
        ) {
            self.metrics = metrics
            self.nextToken = nextToken
            self.owningAccounts = owningAccounts
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metrics = try fields.optional("Metrics")
            self.nextToken = try fields.optional("NextToken")
            self.owningAccounts = try fields.optional("OwningAccounts")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Metrics", metrics)
            fields.append("NextToken", nextToken)
            fields.append("OwningAccounts", owningAccounts)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.ListMetricsOutput }
    }
}

extension CloudWatchMetrics {
    public struct PutMetricAlarmInput: AWSStructure {
        public var alarmName: String
        public var alarmDescription: String?
        public var actionsEnabled: Bool?
        public var okActions: [String]?
        public var alarmActions: [String]?
        public var insufficientDataActions: [String]?
        public var metricName: String?
        public var namespace: String?
        public var statistic: String?
        public var extendedStatistic: String?
        public var dimensions: [Dimension]?
        public var period: Int?
        public var unit: String?
        public var evaluationPeriods: Int?
        public var datapointsToAlarm: Int?
        public var threshold: Double?
        public var comparisonOperator: String?
        public var treatMissingData: String?
        public var evaluateLowSampleCountPercentile: String?
        public var metrics: [MetricDataQuery]?
        public var tags: [Tag]?
        public var thresholdMetricId: String?
        public var evaluationWindow: EvaluationWindow?
        public var warmUpConfiguration: WarmUpConfiguration?
        public var evaluationCriteria: EvaluationCriteria?
        public var evaluationInterval: Int?
        public var actionConfiguration: ActionConfiguration?

        public init(
            alarmName: String,
            alarmDescription: String? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: String? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: String? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: String? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            tags: [Tag]? = nil,
            thresholdMetricId: String? = nil,
            evaluationWindow: EvaluationWindow? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
            actionConfiguration: ActionConfiguration? = nil
        ) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.tags = tags
            self.thresholdMetricId = thresholdMetricId
            self.evaluationWindow = evaluationWindow
            self.warmUpConfiguration = warmUpConfiguration
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
            self.actionConfiguration = actionConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmName = try fields.required("AlarmName")
            self.alarmDescription = try fields.optional("AlarmDescription")
            self.actionsEnabled = try fields.optional("ActionsEnabled")
            self.okActions = try fields.optional("OKActions")
            self.alarmActions = try fields.optional("AlarmActions")
            self.insufficientDataActions = try fields.optional("InsufficientDataActions")
            self.metricName = try fields.optional("MetricName")
            self.namespace = try fields.optional("Namespace")
            self.statistic = try fields.optional("Statistic")
            self.extendedStatistic = try fields.optional("ExtendedStatistic")
            self.dimensions = try fields.optional("Dimensions")
            self.period = try fields.optional("Period")
            self.unit = try fields.optional("Unit")
            self.evaluationPeriods = try fields.optional("EvaluationPeriods")
            self.datapointsToAlarm = try fields.optional("DatapointsToAlarm")
            self.threshold = try fields.optional("Threshold")
            self.comparisonOperator = try fields.optional("ComparisonOperator")
            self.treatMissingData = try fields.optional("TreatMissingData")
            self.evaluateLowSampleCountPercentile = try fields.optional("EvaluateLowSampleCountPercentile")
            self.metrics = try fields.optional("Metrics")
            self.tags = try fields.optional("Tags")
            self.thresholdMetricId = try fields.optional("ThresholdMetricId")
            self.evaluationWindow = try fields.optional("EvaluationWindow")
            self.warmUpConfiguration = try fields.optional("WarmUpConfiguration")
            self.evaluationCriteria = try fields.optional("EvaluationCriteria")
            self.evaluationInterval = try fields.optional("EvaluationInterval")
            self.actionConfiguration = try fields.optional("ActionConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmName", alarmName.document)
            fields.append("AlarmDescription", alarmDescription)
            fields.append("ActionsEnabled", actionsEnabled)
            fields.append("OKActions", okActions)
            fields.append("AlarmActions", alarmActions)
            fields.append("InsufficientDataActions", insufficientDataActions)
            fields.append("MetricName", metricName)
            fields.append("Namespace", namespace)
            fields.append("Statistic", statistic)
            fields.append("ExtendedStatistic", extendedStatistic)
            fields.append("Dimensions", dimensions)
            fields.append("Period", period)
            fields.append("Unit", unit)
            fields.append("EvaluationPeriods", evaluationPeriods)
            fields.append("DatapointsToAlarm", datapointsToAlarm)
            fields.append("Threshold", threshold)
            fields.append("ComparisonOperator", comparisonOperator)
            fields.append("TreatMissingData", treatMissingData)
            fields.append("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
            fields.append("Metrics", metrics)
            fields.append("Tags", tags)
            fields.append("ThresholdMetricId", thresholdMetricId)
            fields.append("EvaluationWindow", evaluationWindow)
            fields.append("WarmUpConfiguration", warmUpConfiguration)
            fields.append("EvaluationCriteria", evaluationCriteria)
            fields.append("EvaluationInterval", evaluationInterval)
            fields.append("ActionConfiguration", actionConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.PutMetricAlarmInput }
    }
}

extension CloudWatchMetrics {
    public struct PutMetricDataInput: AWSStructure {
        public var namespace: String
        public var metricData: [MetricDatum]?
        public var entityMetricData: [EntityMetricData]?
        public var strictEntityValidation: Bool?

        public init(
            namespace: String,
            metricData: [MetricDatum]? = nil,
            entityMetricData: [EntityMetricData]? = nil,
            strictEntityValidation: Bool? = nil
        ) {
            self.namespace = namespace
            self.metricData = metricData
            self.entityMetricData = entityMetricData
            self.strictEntityValidation = strictEntityValidation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.namespace = try fields.required("Namespace")
            self.metricData = try fields.optional("MetricData")
            self.entityMetricData = try fields.optional("EntityMetricData")
            self.strictEntityValidation = try fields.optional("StrictEntityValidation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Namespace", namespace.document)
            fields.append("MetricData", metricData)
            fields.append("EntityMetricData", entityMetricData)
            fields.append("StrictEntityValidation", strictEntityValidation)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.PutMetricDataInput }
    }
}

extension CloudWatchMetrics {
    public struct MetricDatum: AWSStructure {
        public var metricName: String
        public var dimensions: [Dimension]?
        public var timestamp: Timestamp?
        public var value: Double?
        public var statisticValues: StatisticSet?
        public var values: [Double]?
        public var counts: [Double]?
        public var unit: String?
        public var storageResolution: Int?

        public init(
            metricName: String,
            dimensions: [Dimension]? = nil,
            timestamp: Timestamp? = nil,
            value: Double? = nil,
            statisticValues: StatisticSet? = nil,
            values: [Double]? = nil,
            counts: [Double]? = nil,
            unit: String? = nil,
            storageResolution: Int? = nil
        ) {
            self.metricName = metricName
            self.dimensions = dimensions
            self.timestamp = timestamp
            self.value = value
            self.statisticValues = statisticValues
            self.values = values
            self.counts = counts
            self.unit = unit
            self.storageResolution = storageResolution
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metricName = try fields.required("MetricName")
            self.dimensions = try fields.optional("Dimensions")
            self.timestamp = try fields.optional("Timestamp")
            self.value = try fields.optional("Value")
            self.statisticValues = try fields.optional("StatisticValues")
            self.values = try fields.optional("Values")
            self.counts = try fields.optional("Counts")
            self.unit = try fields.optional("Unit")
            self.storageResolution = try fields.optional("StorageResolution")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MetricName", metricName.document)
            fields.append("Dimensions", dimensions)
            fields.append("Timestamp", timestamp)
            fields.append("Value", value)
            fields.append("StatisticValues", statisticValues)
            fields.append("Values", values)
            fields.append("Counts", counts)
            fields.append("Unit", unit)
            fields.append("StorageResolution", storageResolution)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.MetricDatum }
    }
}

extension CloudWatchMetrics {
    public struct StatisticSet: AWSStructure {
        public var sampleCount: Double
        public var sum: Double
        public var minimum: Double
        public var maximum: Double

        public init(
            sampleCount: Double,
            sum: Double,
            minimum: Double,
            maximum: Double
        ) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sampleCount = try fields.required("SampleCount")
            self.sum = try fields.required("Sum")
            self.minimum = try fields.required("Minimum")
            self.maximum = try fields.required("Maximum")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SampleCount", sampleCount.document)
            fields.append("Sum", sum.document)
            fields.append("Minimum", minimum.document)
            fields.append("Maximum", maximum.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.StatisticSet }
    }
}

extension CloudWatchMetrics {
    public struct EntityMetricData: AWSStructure {
        public var entity: Entity?
        public var metricData: [MetricDatum]?

        public init(
            entity: Entity? = nil,
            metricData: [MetricDatum]? = nil
        ) {
            self.entity = entity
            self.metricData = metricData
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.entity = try fields.optional("Entity")
            self.metricData = try fields.optional("MetricData")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Entity", entity)
            fields.append("MetricData", metricData)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.EntityMetricData }
    }
}

extension CloudWatchMetrics {
    public struct Entity: AWSStructure {
        public var keyAttributes: [String: String]?
        public var attributes: [String: String]?

        public init(
            keyAttributes: [String: String]? = nil,
            attributes: [String: String]? = nil
        ) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyAttributes = try fields.optional("KeyAttributes")
            self.attributes = try fields.optional("Attributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyAttributes", keyAttributes)
            fields.append("Attributes", attributes)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.Entity }
    }
}

extension CloudWatchMetrics {
    public struct SetAlarmStateInput: AWSStructure {
        public var alarmName: String
        public var stateValue: String
        public var stateReason: String
        public var stateReasonData: String?

        public init(
            alarmName: String,
            stateValue: String,
            stateReason: String,
            stateReasonData: String? = nil
        ) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.alarmName = try fields.required("AlarmName")
            self.stateValue = try fields.required("StateValue")
            self.stateReason = try fields.required("StateReason")
            self.stateReasonData = try fields.optional("StateReasonData")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AlarmName", alarmName.document)
            fields.append("StateValue", stateValue.document)
            fields.append("StateReason", stateReason.document)
            fields.append("StateReasonData", stateReasonData)
            return .structure(fields)
        }

        public static var shape: Shape { CloudWatchMetricsFacts.SetAlarmStateInput }
    }
}
