// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(XRay.BatchGetTracesRequest.self) { one in
            XRay.BatchGetTracesRequest(traceIds: one.traceIds, nextToken: one.nextToken)
        },
        StructureProof(XRay.BatchGetTracesResult.self) { one in
            XRay.BatchGetTracesResult(
                traces: one.traces, unprocessedTraceIds: one.unprocessedTraceIds, nextToken: one.nextToken)
        },
        StructureProof(XRay.Trace.self) { one in
            XRay.Trace(id: one.id, duration: one.duration, limitExceeded: one.limitExceeded, segments: one.segments)
        },
        StructureProof(XRay.Segment.self) { one in
            XRay.Segment(id: one.id, documentValue: one.documentValue)
        },
        StructureProof(XRay.GetSamplingRulesRequest.self) { one in
            XRay.GetSamplingRulesRequest(nextToken: one.nextToken)
        },
        StructureProof(XRay.GetSamplingRulesResult.self) { one in
            XRay.GetSamplingRulesResult(samplingRuleRecords: one.samplingRuleRecords, nextToken: one.nextToken)
        },
        StructureProof(XRay.SamplingRuleRecord.self) { one in
            XRay.SamplingRuleRecord(
                samplingRule: one.samplingRule, createdAt: one.createdAt, modifiedAt: one.modifiedAt)
        },
        StructureProof(XRay.SamplingRule.self) { one in
            XRay.SamplingRule(
                resourceARN: one.resourceARN, priority: one.priority, fixedRate: one.fixedRate,
                reservoirSize: one.reservoirSize, serviceName: one.serviceName, serviceType: one.serviceType,
                host: one.host, httpMethod: one.httpMethod, urlPath: one.urlPath, version: one.version,
                ruleName: one.ruleName, ruleARN: one.ruleARN, attributes: one.attributes,
                samplingRateBoost: one.samplingRateBoost)
        },
        StructureProof(XRay.SamplingRateBoost.self) { one in
            XRay.SamplingRateBoost(maxRate: one.maxRate, cooldownWindowMinutes: one.cooldownWindowMinutes)
        },
        StructureProof(XRay.GetTraceSummariesRequest.self) { one in
            XRay.GetTraceSummariesRequest(
                startTime: one.startTime, endTime: one.endTime, timeRangeType: one.timeRangeType,
                sampling: one.sampling, samplingStrategy: one.samplingStrategy, filterExpression: one.filterExpression,
                nextToken: one.nextToken)
        },
        StructureProof(XRay.SamplingStrategy.self) { one in
            XRay.SamplingStrategy(name: one.name, value: one.value)
        },
        StructureProof(XRay.GetTraceSummariesResult.self) { one in
            XRay.GetTraceSummariesResult(
                traceSummaries: one.traceSummaries, approximateTime: one.approximateTime,
                tracesProcessedCount: one.tracesProcessedCount, nextToken: one.nextToken)
        },
        StructureProof(XRay.TraceSummary.self) { one in
            XRay.TraceSummary(
                id: one.id, startTime: one.startTime, duration: one.duration, responseTime: one.responseTime,
                hasFault: one.hasFault, hasError: one.hasError, hasThrottle: one.hasThrottle, isPartial: one.isPartial,
                http: one.http, annotations: one.annotations, users: one.users, serviceIds: one.serviceIds,
                resourceARNs: one.resourceARNs, instanceIds: one.instanceIds, availabilityZones: one.availabilityZones,
                entryPoint: one.entryPoint, faultRootCauses: one.faultRootCauses, errorRootCauses: one.errorRootCauses,
                responseTimeRootCauses: one.responseTimeRootCauses, revision: one.revision,
                matchedEventTime: one.matchedEventTime)
        },
        StructureProof(XRay.Http.self) { one in
            XRay.Http(
                httpURL: one.httpURL, httpStatus: one.httpStatus, httpMethod: one.httpMethod, userAgent: one.userAgent,
                clientIp: one.clientIp)
        },
        StructureProof(XRay.ValueWithServiceIds.self) { one in
            XRay.ValueWithServiceIds(annotationValue: one.annotationValue, serviceIds: one.serviceIds)
        },
        StructureProof(XRay.AnnotationValue.self) { one in
            XRay.AnnotationValue(
                numberValue: one.numberValue, booleanValue: one.booleanValue, stringValue: one.stringValue)
        },
        StructureProof(XRay.ServiceId.self) { one in
            XRay.ServiceId(name: one.name, names: one.names, accountId: one.accountId, type: one.type)
        },
        StructureProof(XRay.TraceUser.self) { one in
            XRay.TraceUser(userName: one.userName, serviceIds: one.serviceIds)
        },
        StructureProof(XRay.ResourceARNDetail.self) { one in
            XRay.ResourceARNDetail(arn: one.arn)
        },
        StructureProof(XRay.InstanceIdDetail.self) { one in
            XRay.InstanceIdDetail(id: one.id)
        },
        StructureProof(XRay.AvailabilityZoneDetail.self) { one in
            XRay.AvailabilityZoneDetail(name: one.name)
        },
        StructureProof(XRay.FaultRootCause.self) { one in
            XRay.FaultRootCause(services: one.services, clientImpacting: one.clientImpacting)
        },
        StructureProof(XRay.FaultRootCauseService.self) { one in
            XRay.FaultRootCauseService(
                name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath,
                inferred: one.inferred)
        },
        StructureProof(XRay.FaultRootCauseEntity.self) { one in
            XRay.FaultRootCauseEntity(name: one.name, exceptions: one.exceptions, remote: one.remote)
        },
        StructureProof(XRay.RootCauseException.self) { one in
            XRay.RootCauseException(name: one.name, message: one.message)
        },
        StructureProof(XRay.ErrorRootCause.self) { one in
            XRay.ErrorRootCause(services: one.services, clientImpacting: one.clientImpacting)
        },
        StructureProof(XRay.ErrorRootCauseService.self) { one in
            XRay.ErrorRootCauseService(
                name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath,
                inferred: one.inferred)
        },
        StructureProof(XRay.ErrorRootCauseEntity.self) { one in
            XRay.ErrorRootCauseEntity(name: one.name, exceptions: one.exceptions, remote: one.remote)
        },
        StructureProof(XRay.ResponseTimeRootCause.self) { one in
            XRay.ResponseTimeRootCause(services: one.services, clientImpacting: one.clientImpacting)
        },
        StructureProof(XRay.ResponseTimeRootCauseService.self) { one in
            XRay.ResponseTimeRootCauseService(
                name: one.name, names: one.names, type: one.type, accountId: one.accountId, entityPath: one.entityPath,
                inferred: one.inferred)
        },
        StructureProof(XRay.ResponseTimeRootCauseEntity.self) { one in
            XRay.ResponseTimeRootCauseEntity(name: one.name, coverage: one.coverage, remote: one.remote)
        },
        StructureProof(XRay.PutTelemetryRecordsRequest.self) { one in
            XRay.PutTelemetryRecordsRequest(
                telemetryRecords: one.telemetryRecords, ec2InstanceId: one.ec2InstanceId, hostname: one.hostname,
                resourceARN: one.resourceARN)
        },
        StructureProof(XRay.TelemetryRecord.self) { one in
            XRay.TelemetryRecord(
                timestamp: one.timestamp, segmentsReceivedCount: one.segmentsReceivedCount,
                segmentsSentCount: one.segmentsSentCount, segmentsSpilloverCount: one.segmentsSpilloverCount,
                segmentsRejectedCount: one.segmentsRejectedCount, backendConnectionErrors: one.backendConnectionErrors)
        },
        StructureProof(XRay.BackendConnectionErrors.self) { one in
            XRay.BackendConnectionErrors(
                timeoutCount: one.timeoutCount, connectionRefusedCount: one.connectionRefusedCount,
                httpCode4XXCount: one.httpCode4XXCount, httpCode5XXCount: one.httpCode5XXCount,
                unknownHostCount: one.unknownHostCount, otherCount: one.otherCount)
        },
        StructureProof(XRay.PutTelemetryRecordsResult.self) { _ in
            XRay.PutTelemetryRecordsResult()
        },
        StructureProof(XRay.PutTraceSegmentsRequest.self) { one in
            XRay.PutTraceSegmentsRequest(traceSegmentDocuments: one.traceSegmentDocuments)
        },
        StructureProof(XRay.PutTraceSegmentsResult.self) { one in
            XRay.PutTraceSegmentsResult(unprocessedTraceSegments: one.unprocessedTraceSegments)
        },
        StructureProof(XRay.UnprocessedTraceSegment.self) { one in
            XRay.UnprocessedTraceSegment(id: one.id, errorCode: one.errorCode, message: one.message)
        },
    ]
}
