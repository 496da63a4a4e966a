// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum XRayProofs {
    static let operations: [any AWSOperation.Type] = [
        XRay.BatchGetTraces.self,
        XRay.GetSamplingRules.self,
        XRay.GetTraceSummaries.self,
        XRay.PutTelemetryRecords.self,
        XRay.PutTraceSegments.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            XRay.BatchGetTracesRequest.self,
            copy: { one in XRay.BatchGetTracesRequest(traceIds: one.traceIds, nextToken: one.nextToken) },
            minimum: { one in XRay.BatchGetTracesRequest(traceIds: one.traceIds) }),
        StructureProof(
            XRay.BatchGetTracesResult.self,
            copy: { one in XRay.BatchGetTracesResult(traces: one.traces, unprocessedTraceIds: one.unprocessedTraceIds, nextToken: one.nextToken) },
            minimum: { _ in XRay.BatchGetTracesResult() }),
        StructureProof(
            XRay.Trace.self,
            copy: { one in XRay.Trace(id: one.id, duration: one.duration, limitExceeded: one.limitExceeded, segments: one.segments) },
            minimum: { _ in XRay.Trace() }),
        StructureProof(
            XRay.Segment.self,
            copy: { one in XRay.Segment(id: one.id, documentValue: one.documentValue) },
            minimum: { _ in XRay.Segment() }),
        StructureProof(
            XRay.GetSamplingRulesRequest.self,
            copy: { one in XRay.GetSamplingRulesRequest(nextToken: one.nextToken) },
            minimum: { _ in XRay.GetSamplingRulesRequest() }),
        StructureProof(
            XRay.GetSamplingRulesResult.self,
            copy: { one in XRay.GetSamplingRulesResult(samplingRuleRecords: one.samplingRuleRecords, nextToken: one.nextToken) },
            minimum: { _ in XRay.GetSamplingRulesResult() }),
        StructureProof(
            XRay.SamplingRuleRecord.self,
            copy: { one in XRay.SamplingRuleRecord(samplingRule: one.samplingRule, createdAt: one.createdAt, modifiedAt: one.modifiedAt) },
            minimum: { _ in XRay.SamplingRuleRecord() }),
        StructureProof(
            XRay.SamplingRule.self,
            copy: { one in XRay.SamplingRule(resourceARN: one.resourceARN, priority: one.priority, fixedRate: one.fixedRate, reservoirSize: one.reservoirSize, serviceName: one.serviceName, serviceType: one.serviceType, host: one.host, httpMethod: one.httpMethod, urlPath: one.urlPath, version: one.version, ruleName: one.ruleName, ruleARN: one.ruleARN, attributes: one.attributes, samplingRateBoost: one.samplingRateBoost) },
            minimum: { one in XRay.SamplingRule(resourceARN: one.resourceARN, priority: one.priority, fixedRate: one.fixedRate, reservoirSize: one.reservoirSize, serviceName: one.serviceName, serviceType: one.serviceType, host: one.host, httpMethod: one.httpMethod, urlPath: one.urlPath, version: one.version) }),
        StructureProof(
            XRay.SamplingRateBoost.self,
            copy: { one in XRay.SamplingRateBoost(maxRate: one.maxRate, cooldownWindowMinutes: one.cooldownWindowMinutes) }),
        StructureProof(
            XRay.GetTraceSummariesRequest.self,
            copy: { one in XRay.GetTraceSummariesRequest(startTime: one.startTime, endTime: one.endTime, timeRangeType: one.timeRangeType, sampling: one.sampling, samplingStrategy: one.samplingStrategy, filterExpression: one.filterExpression, nextToken: one.nextToken) },
            minimum: { one in XRay.GetTraceSummariesRequest(startTime: one.startTime, endTime: one.endTime) }),
        StructureProof(
            XRay.SamplingStrategy.self,
            copy: { one in XRay.SamplingStrategy(name: one.name, value: one.value) },
            minimum: { _ in XRay.SamplingStrategy() }),
        StructureProof(
            XRay.GetTraceSummariesResult.self,
            copy: { one in XRay.GetTraceSummariesResult(traceSummaries: one.traceSummaries, approximateTime: one.approximateTime, tracesProcessedCount: one.tracesProcessedCount, nextToken: one.nextToken) },
            minimum: { _ in XRay.GetTraceSummariesResult() }),
        StructureProof(
            XRay.TraceSummary.self,
            copy: { one in XRay.TraceSummary(id: one.id, startTime: one.startTime, duration: one.duration, responseTime: one.responseTime, hasFault: one.hasFault, hasError: one.hasError, hasThrottle: one.hasThrottle, isPartial: one.isPartial, http: one.http, annotations: one.annotations, users: one.users, serviceIds: one.serviceIds, resourceARNs: one.resourceARNs, instanceIds: one.instanceIds, availabilityZones: one.availabilityZones, entryPoint: one.entryPoint, faultRootCauses: one.faultRootCauses, errorRootCauses: one.errorRootCauses, responseTimeRootCauses: one.responseTimeRootCauses, revision: one.revision, matchedEventTime: one.matchedEventTime) },
            minimum: { _ in XRay.TraceSummary() }),
        StructureProof(
            XRay.Http.self,
            copy: { one in XRay.Http(httpURL: one.httpURL, httpStatus: one.httpStatus, httpMethod: one.httpMethod, userAgent: one.userAgent, clientIp: one.clientIp) },
            minimum: { _ in XRay.Http() }),
        StructureProof(
            XRay.ValueWithServiceIds.self,
            copy: { one in XRay.ValueWithServiceIds(annotationValue: one.annotationValue, serviceIds: one.serviceIds) },
            minimum: { _ in XRay.ValueWithServiceIds() }),
        StructureProof(
            XRay.AnnotationValue.self,
            copy: { one in XRay.AnnotationValue(numberValue: one.numberValue, booleanValue: one.booleanValue, stringValue: one.stringValue) },
            minimum: { _ in XRay.AnnotationValue() }),
        StructureProof(
            XRay.ServiceId.self,
            copy: { one in XRay.ServiceId(name: one.name, names: one.names, accountId: one.accountId, type: one.type) },
            minimum: { _ in XRay.ServiceId() }),
        StructureProof(
            XRay.TraceUser.self,
            copy: { one in XRay.TraceUser(userName: one.userName, serviceIds: one.serviceIds) },
            minimum: { _ in XRay.TraceUser() }),
        StructureProof(
            XRay.ResourceARNDetail.self,
            copy: { one in XRay.ResourceARNDetail(arn: one.arn) },
            minimum: { _ in XRay.ResourceARNDetail() }),
        StructureProof(
            XRay.InstanceIdDetail.self,
            copy: { one in XRay.InstanceIdDetail(id: one.id) },
            minimum: { _ in XRay.InstanceIdDetail() }),
        StructureProof(
            XRay.AvailabilityZoneDetail.self,
            copy: { one in XRay.AvailabilityZoneDetail(name: one.name) },
            minimum: { _ in XRay.AvailabilityZoneDetail() }),
        StructureProof(
            XRay.FaultRootCause.self,
            copy: { one in XRay.FaultRootCause(services: one.services, clientImpacting: one.clientImpacting) },
            minimum: { _ in XRay.FaultRootCause() }),
        StructureProof(
            XRay.FaultRootCauseService.self,
            copy: { one in XRay.FaultRootCauseService(name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath, inferred: one.inferred) },
            minimum: { _ in XRay.FaultRootCauseService() }),
        StructureProof(
            XRay.FaultRootCauseEntity.self,
            copy: { one in XRay.FaultRootCauseEntity(name: one.name, exceptions: one.exceptions, remote: one.remote) },
            minimum: { _ in XRay.FaultRootCauseEntity() }),
        StructureProof(
            XRay.RootCauseException.self,
            copy: { one in XRay.RootCauseException(name: one.name, message: one.message) },
            minimum: { _ in XRay.RootCauseException() }),
        StructureProof(
            XRay.ErrorRootCause.self,
            copy: { one in XRay.ErrorRootCause(services: one.services, clientImpacting: one.clientImpacting) },
            minimum: { _ in XRay.ErrorRootCause() }),
        StructureProof(
            XRay.ErrorRootCauseService.self,
            copy: { one in XRay.ErrorRootCauseService(name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath, inferred: one.inferred) },
            minimum: { _ in XRay.ErrorRootCauseService() }),
        StructureProof(
            XRay.ErrorRootCauseEntity.self,
            copy: { one in XRay.ErrorRootCauseEntity(name: one.name, exceptions: one.exceptions, remote: one.remote) },
            minimum: { _ in XRay.ErrorRootCauseEntity() }),
        StructureProof(
            XRay.ResponseTimeRootCause.self,
            copy: { one in XRay.ResponseTimeRootCause(services: one.services, clientImpacting: one.clientImpacting) },
            minimum: { _ in XRay.ResponseTimeRootCause() }),
        StructureProof(
            XRay.ResponseTimeRootCauseService.self,
            copy: { one in XRay.ResponseTimeRootCauseService(name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath, inferred: one.inferred) },
            minimum: { _ in XRay.ResponseTimeRootCauseService() }),
        StructureProof(
            XRay.ResponseTimeRootCauseEntity.self,
            copy: { one in XRay.ResponseTimeRootCauseEntity(name: one.name, coverage: one.coverage, remote: one.remote) },
            minimum: { _ in XRay.ResponseTimeRootCauseEntity() }),
        StructureProof(
            XRay.PutTelemetryRecordsRequest.self,
            copy: { one in XRay.PutTelemetryRecordsRequest(telemetryRecords: one.telemetryRecords, ec2InstanceId: one.ec2InstanceId, hostname: one.hostname, resourceARN: one.resourceARN) },
            minimum: { one in XRay.PutTelemetryRecordsRequest(telemetryRecords: one.telemetryRecords) }),
        StructureProof(
            XRay.TelemetryRecord.self,
            copy: { one in XRay.TelemetryRecord(timestamp: one.timestamp, segmentsReceivedCount: one.segmentsReceivedCount, segmentsSentCount: one.segmentsSentCount, segmentsSpilloverCount: one.segmentsSpilloverCount, segmentsRejectedCount: one.segmentsRejectedCount, backendConnectionErrors: one.backendConnectionErrors) },
            minimum: { one in XRay.TelemetryRecord(timestamp: one.timestamp) }),
        StructureProof(
            XRay.BackendConnectionErrors.self,
            copy: { one in XRay.BackendConnectionErrors(timeoutCount: one.timeoutCount, connectionRefusedCount: one.connectionRefusedCount, httpCode4XXCount: one.httpCode4XXCount, httpCode5XXCount: one.httpCode5XXCount, unknownHostCount: one.unknownHostCount, otherCount: one.otherCount) },
            minimum: { _ in XRay.BackendConnectionErrors() }),
        StructureProof(
            XRay.PutTelemetryRecordsResult.self,
            copy: { _ in XRay.PutTelemetryRecordsResult() }),
        StructureProof(
            XRay.PutTraceSegmentsRequest.self,
            copy: { one in XRay.PutTraceSegmentsRequest(traceSegmentDocuments: one.traceSegmentDocuments) }),
        StructureProof(
            XRay.PutTraceSegmentsResult.self,
            copy: { one in XRay.PutTraceSegmentsResult(unprocessedTraceSegments: one.unprocessedTraceSegments) },
            minimum: { _ in XRay.PutTraceSegmentsResult() }),
        StructureProof(
            XRay.UnprocessedTraceSegment.self,
            copy: { one in XRay.UnprocessedTraceSegment(id: one.id, errorCode: one.errorCode, message: one.message) },
            minimum: { _ in XRay.UnprocessedTraceSegment() }),
    ]
}
