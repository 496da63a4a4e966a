import AWSCore
import AWSShapes
import CloudCore
import Logging

/// Taking segments in, and showing traces.
extension XRayService {
    /// X-Ray API Reference, "BatchGetTraces" and "GetTraceSummaries".
    static let maximumTraceIDs = 5
    static let summariesPage = 100
    static let maximumRange = Duration.seconds(24 * 3600)
    /// Traces looked at for one page of a search.
    private static let searchChunk = 200

    func registerOperations(_ table: inout OperationTable) {
        table.on(XRay.PutTraceSegments.self) { input, _ in
            let unprocessed = input.traceSegmentDocuments.compactMap { text -> XRay.UnprocessedTraceSegment? in
                do throws(SegmentDocument.Refusal) {
                    self.accept(try SegmentDocument(text))
                    return nil
                } catch {
                    return .init(id: error.id, errorCode: error.code, message: error.message)
                }
            }
            return XRay.PutTraceSegmentsResult(unprocessedTraceSegments: unprocessed)
        }
        table.on(XRay.BatchGetTraces.self) { input, _ in
            await self.flush()
            return try self.traces(input)
        }
        table.on(XRay.GetTraceSummaries.self) { input, _ in
            await self.flush()
            return try self.summaries(input)
        }
        table.on(XRay.PutTelemetryRecords.self) { input, _ in
            for record in input.telemetryRecords {
                self.settings.logger.debug(
                    "xray.telemetry",
                    metadata: [
                        "received": "\(record.segmentsReceivedCount ?? 0)", "sent": "\(record.segmentsSentCount ?? 0)",
                        "rejected": "\(record.segmentsRejectedCount ?? 0)",
                    ])
            }
            return XRay.PutTelemetryRecordsResult()
        }
        table.on(XRay.GetSamplingRules.self) { _, context in
            XRay.GetSamplingRulesResult(samplingRuleRecords: [Self.defaultRule(context)])
        }
    }

    /// A request a second and five percent of the rest (X-Ray Developer Guide, "Configuring sampling rules").
    private static func defaultRule(_ context: RequestContext) -> XRay.SamplingRuleRecord {
        .init(
            samplingRule: .init(
                resourceARN: "*", priority: 10_000, fixedRate: 0.05, reservoirSize: 1, serviceName: "*",
                serviceType: "*",
                host: "*", httpMethod: "*", urlPath: "*", version: 1, ruleName: "Default",
                ruleARN: context.arn("xray", "sampling-rule/Default"), attributes: [:]),
            createdAt: .epoch, modifiedAt: .epoch)
    }

    // MARK: - Traces

    private func traces(_ input: XRay.BatchGetTracesRequest) throws -> XRay.BatchGetTracesResult {
        guard (1...Self.maximumTraceIDs).contains(input.traceIds.count) else {
            throw AWSError.invalidRequest("TraceIds must have between 1 and \(Self.maximumTraceIDs) elements.")
        }
        var traces: [XRay.Trace] = []
        var unprocessed: [String] = []
        for id in input.traceIds {
            guard SegmentDocument.isTraceID(id) else {
                unprocessed.append(id)
                continue
            }
            // A trace that is not known is neither answered nor an error.
            let documents = try store.documents(trace: id)
            if documents.isEmpty { continue }
            let facts = TraceFacts(id: id, documents: documents.map(\.document))
            traces.append(
                .init(
                    id: id, duration: facts.end - facts.start, limitExceeded: false,
                    segments: documents.map { .init(id: $0.id, documentValue: $0.document) }))
        }
        return .init(traces: traces, unprocessedTraceIds: unprocessed)
    }

    private func summaries(_ input: XRay.GetTraceSummariesRequest) throws -> XRay.GetTraceSummariesResult {
        guard input.startTime <= input.endTime else {
            throw AWSError.invalidRequest("StartTime must be before EndTime.")
        }
        guard input.endTime - input.startTime <= Self.maximumRange else {
            throw AWSError.invalidRequest("Time range cannot be longer than 24 hours.")
        }
        if let type = input.timeRangeType, !["TraceId", "Event", "Service"].contains(type) {
            throw AWSError.invalidRequest("TimeRangeType must be TraceId, Event or Service.")
        }
        let filter = try TraceFilter(input.filterExpression ?? "")
        var last = try input.nextToken.map(Self.place)
        let range = input.startTime.microseconds...max(input.startTime.microseconds, input.endTime.microseconds)
        let overlapping = (input.timeRangeType ?? "TraceId") != "TraceId"
        var found: [XRay.TraceSummary] = []
        var processed = 0
        var isComplete = false
        search: while true {
            let chunk = try store.traces(in: range, overlapping: overlapping, after: last, limit: Self.searchChunk)
            for trace in chunk {
                if found.count == Self.summariesPage { break search }
                last = trace
                processed += 1
                let facts = TraceFacts(id: trace.id, documents: try store.documents(trace: trace.id).map(\.document))
                if filter.holds(for: facts) { found.append(facts.summary) }
            }
            if chunk.count < Self.searchChunk {
                isComplete = true
                break
            }
        }
        return .init(
            traceSummaries: found, approximateTime: settings.clock.now, tracesProcessedCount: processed,
            nextToken: isComplete ? nil : last.map { "\($0.start)/\($0.id)" })
    }

    private static func place(_ token: String) throws(AWSError) -> TraceStore.Listed {
        let parts = token.split(separator: "/")
        guard parts.count == 2, let start = Int64(parts[0]) else {
            throw .invalidRequest("The specified NextToken is invalid.")
        }
        return .init(id: String(parts[1]), start: start)
    }
}
