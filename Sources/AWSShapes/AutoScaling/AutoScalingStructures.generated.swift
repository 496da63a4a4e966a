// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension AutoScaling {
    public struct DeleteScheduledActionRequest: AWSStructure {
        public var serviceNamespace: String
        public var scheduledActionName: String
        public var resourceId: String
        public var scalableDimension: String

        public init(
            serviceNamespace: String,
            scheduledActionName: String,
            resourceId: String,
            scalableDimension: String
        ) {
            self.serviceNamespace = serviceNamespace
            self.scheduledActionName = scheduledActionName
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.scheduledActionName = try fields.required("ScheduledActionName")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.required("ScalableDimension")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ScheduledActionName", scheduledActionName.document)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension.document)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DeleteScheduledActionRequest }
    }
}

extension AutoScaling {
    public struct DeleteScheduledActionResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { AutoScalingFacts.DeleteScheduledActionResponse }
    }
}

extension AutoScaling {
    public struct DeregisterScalableTargetRequest: AWSStructure {
        public var serviceNamespace: String
        public var resourceId: String
        public var scalableDimension: String

        public init(
            serviceNamespace: String,
            resourceId: String,
            scalableDimension: String
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.required("ScalableDimension")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension.document)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DeregisterScalableTargetRequest }
    }
}

extension AutoScaling {
    public struct DeregisterScalableTargetResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { AutoScalingFacts.DeregisterScalableTargetResponse }
    }
}

extension AutoScaling {
    public struct DescribeScalableTargetsRequest: AWSStructure {
        public var serviceNamespace: String
        public var resourceIds: [String]?
        public var scalableDimension: String?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            serviceNamespace: String,
            resourceIds: [String]? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceIds = resourceIds
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.resourceIds = try fields.optional("ResourceIds")
            self.scalableDimension = try fields.optional("ScalableDimension")
            self.maxResults = try fields.optional("MaxResults")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ResourceIds", resourceIds)
            fields.append("ScalableDimension", scalableDimension)
            fields.append("MaxResults", maxResults)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DescribeScalableTargetsRequest }
    }
}

extension AutoScaling {
    public struct DescribeScalableTargetsResponse: AWSStructure {
        public var scalableTargets: [ScalableTarget]?
        public var nextToken: String?

        public init(
            scalableTargets: [ScalableTarget]? = nil,
            nextToken: String? = nil
        ) {
            self.scalableTargets = scalableTargets
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scalableTargets = try fields.optional("ScalableTargets")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScalableTargets", scalableTargets)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DescribeScalableTargetsResponse }
    }
}

extension AutoScaling {
    public struct ScalableTarget: AWSStructure {
        public var serviceNamespace: String
        public var resourceId: String
        public var scalableDimension: String
        public var minCapacity: Int
        public var maxCapacity: Int
        public var predictedCapacity: Int?
        public var roleARN: String
        public var creationTime: Timestamp
        public var suspendedState: SuspendedState?
        public var scalableTargetARN: String?

        public init(
            serviceNamespace: String,
            resourceId: String,
            scalableDimension: String,
            minCapacity: Int,
            maxCapacity: Int,
            roleARN: String,
            creationTime: Timestamp,
            predictedCapacity: Int? = nil,
            suspendedState: SuspendedState? = nil,
            scalableTargetARN: String? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
            self.predictedCapacity = predictedCapacity
            self.roleARN = roleARN
            self.creationTime = creationTime
            self.suspendedState = suspendedState
            self.scalableTargetARN = scalableTargetARN
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.required("ScalableDimension")
            self.minCapacity = try fields.required("MinCapacity")
            self.maxCapacity = try fields.required("MaxCapacity")
            self.predictedCapacity = try fields.optional("PredictedCapacity")
            self.roleARN = try fields.required("RoleARN")
            self.creationTime = try fields.required("CreationTime")
            self.suspendedState = try fields.optional("SuspendedState")
            self.scalableTargetARN = try fields.optional("ScalableTargetARN")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension.document)
            fields.append("MinCapacity", minCapacity.document)
            fields.append("MaxCapacity", maxCapacity.document)
            fields.append("PredictedCapacity", predictedCapacity)
            fields.append("RoleARN", roleARN.document)
            fields.append("CreationTime", creationTime.document)
            fields.append("SuspendedState", suspendedState)
            fields.append("ScalableTargetARN", scalableTargetARN)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.ScalableTarget }
    }
}

extension AutoScaling {
    public struct SuspendedState: AWSStructure {
        public var dynamicScalingInSuspended: Bool?
        public var dynamicScalingOutSuspended: Bool?
        public var scheduledScalingSuspended: Bool?

        public init(
            dynamicScalingInSuspended: Bool? = nil,
            dynamicScalingOutSuspended: Bool? = nil,
            scheduledScalingSuspended: Bool? = nil
        ) {
            self.dynamicScalingInSuspended = dynamicScalingInSuspended
            self.dynamicScalingOutSuspended = dynamicScalingOutSuspended
            self.scheduledScalingSuspended = scheduledScalingSuspended
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.dynamicScalingInSuspended = try fields.optional("DynamicScalingInSuspended")
            self.dynamicScalingOutSuspended = try fields.optional("DynamicScalingOutSuspended")
            self.scheduledScalingSuspended = try fields.optional("ScheduledScalingSuspended")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DynamicScalingInSuspended", dynamicScalingInSuspended)
            fields.append("DynamicScalingOutSuspended", dynamicScalingOutSuspended)
            fields.append("ScheduledScalingSuspended", scheduledScalingSuspended)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.SuspendedState }
    }
}

extension AutoScaling {
    public struct DescribeScheduledActionsRequest: AWSStructure {
        public var scheduledActionNames: [String]?
        public var serviceNamespace: String
        public var resourceId: String?
        public var scalableDimension: String?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            serviceNamespace: String,
            scheduledActionNames: [String]? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.scheduledActionNames = scheduledActionNames
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scheduledActionNames = try fields.optional("ScheduledActionNames")
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.resourceId = try fields.optional("ResourceId")
            self.scalableDimension = try fields.optional("ScalableDimension")
            self.maxResults = try fields.optional("MaxResults")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScheduledActionNames", scheduledActionNames)
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ResourceId", resourceId)
            fields.append("ScalableDimension", scalableDimension)
            fields.append("MaxResults", maxResults)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DescribeScheduledActionsRequest }
    }
}

extension AutoScaling {
    public struct DescribeScheduledActionsResponse: AWSStructure {
        public var scheduledActions: [ScheduledAction]?
        public var nextToken: String?

        public init(
            scheduledActions: [ScheduledAction]? = nil,
            nextToken: String? = nil
        ) {
            self.scheduledActions = scheduledActions
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scheduledActions = try fields.optional("ScheduledActions")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScheduledActions", scheduledActions)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.DescribeScheduledActionsResponse }
    }
}

extension AutoScaling {
    public struct ScheduledAction: AWSStructure {
        public var scheduledActionName: String
        public var scheduledActionARN: String
        public var serviceNamespace: String
        public var schedule: String
        public var timezone: String?
        public var resourceId: String
        public var scalableDimension: String?
        public var startTime: Timestamp?
        public var endTime: Timestamp?
        public var scalableTargetAction: ScalableTargetAction?
        public var creationTime: Timestamp

        public init(
            scheduledActionName: String,
            scheduledActionARN: String,
            serviceNamespace: String,
            schedule: String,
            resourceId: String,
            creationTime: Timestamp,
            timezone: String? = nil,
            scalableDimension: String? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            scalableTargetAction: ScalableTargetAction? = nil
        ) {
            self.scheduledActionName = scheduledActionName
            self.scheduledActionARN = scheduledActionARN
            self.serviceNamespace = serviceNamespace
            self.schedule = schedule
            self.timezone = timezone
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.startTime = startTime
            self.endTime = endTime
            self.scalableTargetAction = scalableTargetAction
            self.creationTime = creationTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scheduledActionName = try fields.required("ScheduledActionName")
            self.scheduledActionARN = try fields.required("ScheduledActionARN")
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.schedule = try fields.required("Schedule")
            self.timezone = try fields.optional("Timezone")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.optional("ScalableDimension")
            self.startTime = try fields.optional("StartTime")
            self.endTime = try fields.optional("EndTime")
            self.scalableTargetAction = try fields.optional("ScalableTargetAction")
            self.creationTime = try fields.required("CreationTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScheduledActionName", scheduledActionName.document)
            fields.append("ScheduledActionARN", scheduledActionARN.document)
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("Schedule", schedule.document)
            fields.append("Timezone", timezone)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension)
            fields.append("StartTime", startTime)
            fields.append("EndTime", endTime)
            fields.append("ScalableTargetAction", scalableTargetAction)
            fields.append("CreationTime", creationTime.document)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.ScheduledAction }
    }
}

extension AutoScaling {
    public struct ScalableTargetAction: AWSStructure {
        public var minCapacity: Int?
        public var maxCapacity: Int?

        public init(
            minCapacity: Int? = nil,
            maxCapacity: Int? = nil
        ) {
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.minCapacity = try fields.optional("MinCapacity")
            self.maxCapacity = try fields.optional("MaxCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MinCapacity", minCapacity)
            fields.append("MaxCapacity", maxCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.ScalableTargetAction }
    }
}

extension AutoScaling {
    public struct PutScheduledActionRequest: AWSStructure {
        public var serviceNamespace: String
        public var schedule: String?
        public var timezone: String?
        public var scheduledActionName: String
        public var resourceId: String
        public var scalableDimension: String
        public var startTime: Timestamp?
        public var endTime: Timestamp?
        public var scalableTargetAction: ScalableTargetAction?

        public init(
            serviceNamespace: String,
            scheduledActionName: String,
            resourceId: String,
            scalableDimension: String,
            schedule: String? = nil,
            timezone: String? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            scalableTargetAction: ScalableTargetAction? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.schedule = schedule
            self.timezone = timezone
            self.scheduledActionName = scheduledActionName
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.startTime = startTime
            self.endTime = endTime
            self.scalableTargetAction = scalableTargetAction
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.schedule = try fields.optional("Schedule")
            self.timezone = try fields.optional("Timezone")
            self.scheduledActionName = try fields.required("ScheduledActionName")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.required("ScalableDimension")
            self.startTime = try fields.optional("StartTime")
            self.endTime = try fields.optional("EndTime")
            self.scalableTargetAction = try fields.optional("ScalableTargetAction")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("Schedule", schedule)
            fields.append("Timezone", timezone)
            fields.append("ScheduledActionName", scheduledActionName.document)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension.document)
            fields.append("StartTime", startTime)
            fields.append("EndTime", endTime)
            fields.append("ScalableTargetAction", scalableTargetAction)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.PutScheduledActionRequest }
    }
}

extension AutoScaling {
    public struct PutScheduledActionResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { AutoScalingFacts.PutScheduledActionResponse }
    }
}

extension AutoScaling {
    public struct RegisterScalableTargetRequest: AWSStructure {
        public var serviceNamespace: String
        public var resourceId: String
        public var scalableDimension: String
        public var minCapacity: Int?
        public var maxCapacity: Int?
        public var roleARN: String?
        public var suspendedState: SuspendedState?
        public var tags: [String: String]?

        public init(
            serviceNamespace: String,
            resourceId: String,
            scalableDimension: String,
            minCapacity: Int? = nil,
            maxCapacity: Int? = nil,
            roleARN: String? = nil,
            suspendedState: SuspendedState? = nil,
            tags: [String: String]? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.minCapacity = minCapacity
            self.maxCapacity = maxCapacity
            self.roleARN = roleARN
            self.suspendedState = suspendedState
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serviceNamespace = try fields.required("ServiceNamespace")
            self.resourceId = try fields.required("ResourceId")
            self.scalableDimension = try fields.required("ScalableDimension")
            self.minCapacity = try fields.optional("MinCapacity")
            self.maxCapacity = try fields.optional("MaxCapacity")
            self.roleARN = try fields.optional("RoleARN")
            self.suspendedState = try fields.optional("SuspendedState")
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServiceNamespace", serviceNamespace.document)
            fields.append("ResourceId", resourceId.document)
            fields.append("ScalableDimension", scalableDimension.document)
            fields.append("MinCapacity", minCapacity)
            fields.append("MaxCapacity", maxCapacity)
            fields.append("RoleARN", roleARN)
            fields.append("SuspendedState", suspendedState)
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.RegisterScalableTargetRequest }
    }
}

extension AutoScaling {
    public struct RegisterScalableTargetResponse: AWSStructure {
        public var scalableTargetARN: String?

        public init(
            scalableTargetARN: String? = nil
        ) {
            self.scalableTargetARN = scalableTargetARN
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.scalableTargetARN = try fields.optional("ScalableTargetARN")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ScalableTargetARN", scalableTargetARN)
            return .structure(fields)
        }

        public static var shape: Shape { AutoScalingFacts.RegisterScalableTargetResponse }
    }
}
