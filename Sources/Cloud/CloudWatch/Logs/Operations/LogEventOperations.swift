import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Writing and reading events.
extension LogsService {
    func registerEventOperations(_ table: inout OperationTable) {
        table.on(
            CloudWatchLogs.PutLogEvents.self,
            resources: { input, _ in [self.arn(input.logGroupName, stream: input.logStreamName)] }
        ) { input, _ in
            try self.putEvents(input)
        }
        table.on(
            CloudWatchLogs.GetLogEvents.self,
            resources: { input, _ in
                let group = Self.groupName(input.logGroupIdentifier ?? input.logGroupName ?? "")
                return [self.arn(group, stream: input.logStreamName)]
            }
        ) { input, _ in
            try input.checkLogLimits()
            await self.flush()
            return try self.getEvents(input)
        }
        table.on(
            CloudWatchLogs.FilterLogEvents.self,
            resources: { input, _ in
                [self.arn(Self.groupName(input.logGroupIdentifier ?? input.logGroupName ?? "")) + ":*"]
            }
        ) { input, _ in
            try input.checkLogLimits()
            await self.flush()
            return try self.filterEvents(input)
        }
    }

    // MARK: - PutLogEvents

    private func putEvents(
        _ input: CloudWatchLogs.PutLogEventsRequest
    ) throws(AWSError) -> CloudWatchLogs.PutLogEventsResponse {
        try check(input)
        let (groupName, streamName) = (input.logGroupName, input.logStreamName)
        let now = settings.clock.now.milliseconds
        // Only what is needed leaves the lock: a copy of the group would have to be copied once more when it changes.
        let place = groups.withLock { groups in
            groups[groupName].map { (group: $0.id, stream: $0.streams[streamName]?.id, expiry: $0.expiry(now: now)) }
        }
        guard let place else { throw .noSuchLogGroup }
        guard let streamID = place.stream else { throw .noSuchLogStream }
        let sorted = Self.sort(input.logEvents, now: now, expiry: place.expiry)
        let events = input.logEvents[sorted.accepted].map { (timestamp: Int64($0.timestamp), message: $0.message) }
        if let first = events.first?.timestamp, let last = events.last?.timestamp {
            groups.withLock { groups in
                groups[groupName]?.streams[streamName]?.extend(from: first, to: last, ingested: now)
            }
            accept(
                LogBatch(
                    group: groupName, groupID: place.group, streamID: streamID, ingested: now, events: events,
                    size: events.reduce(0) { $0 + $1.message.utf8.count + LogLimits.eventOverhead }))
        }
        return .init(nextSequenceToken: SequenceToken.text, rejectedLogEventsInfo: sorted.rejected)
    }

    /// By hand, not by the model: this is called a thousand times a second.
    private func check(_ input: CloudWatchLogs.PutLogEventsRequest) throws(AWSError) {
        let events = input.logEvents
        guard (1...LogLimits.batchEvents).contains(events.count), !input.logGroupName.isEmpty,
            !input.logStreamName.isEmpty
        else {
            return try input.checkLogLimits()
        }
        var size = 0
        var previous = 0
        for event in events {
            let length = event.message.utf8.count
            if length == 0 || event.timestamp < 0 { try input.checkLogLimits() }
            if event.timestamp < previous {
                throw .invalidLogParameter(
                    "Log events in a single PutLogEvents request must be in chronological order.")
            }
            previous = event.timestamp
            size += length + LogLimits.eventOverhead
        }
        if size > LogLimits.batchBytes {
            throw .invalidLogParameter("Upload too large: \(size) bytes exceeds limit of \(LogLimits.batchBytes)")
        }
        if Int64(previous - events[0].timestamp) > LogLimits.batchSpan {
            throw .invalidLogParameter(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
        }
    }

    /// Which events of a chronological batch are taken, and what is said of the others. End indices are exclusive.
    static func sort(
        _ events: [CloudWatchLogs.InputLogEvent], now: Int64, expiry: Int64?
    ) -> (accepted: Range<Int>, rejected: CloudWatchLogs.RejectedLogEventsInfo?) {
        let old = events.firstIndex { Int64($0.timestamp) >= now - LogLimits.past } ?? events.count
        let expired = expiry.map { expiry in events.firstIndex { Int64($0.timestamp) >= expiry } ?? events.count } ?? 0
        let new = events.firstIndex { Int64($0.timestamp) > now + LogLimits.future } ?? events.count
        let start = max(old, expired)
        guard start > 0 || new < events.count else { return (0..<events.count, nil) }
        return (
            start..<max(start, new),
            .init(
                tooNewLogEventStartIndex: new < events.count ? new : nil,
                tooOldLogEventEndIndex: old > 0 ? old : nil,
                expiredLogEventEndIndex: expired > 0 ? expired : nil)
        )
    }

    // MARK: - GetLogEvents

    private func getEvents(
        _ input: CloudWatchLogs.GetLogEventsRequest
    ) throws -> CloudWatchLogs.GetLogEventsResponse {
        let group = try group(name: input.logGroupName, identifier: input.logGroupIdentifier)
        guard let stream = group.streams[input.logStreamName] else { throw AWSError.noSuchLogStream }
        let token = try input.nextToken.map(LogToken.init)
        let isForward = token?.isForward ?? input.startFromHead ?? false
        // GetLogEvents: at or after startTime, before endTime. The stream's own first and last event bound the scan.
        let lower = max(
            Int64(input.startTime ?? 0), stream.first ?? 0, group.expiry(now: settings.clock.now.milliseconds) ?? 0)
        let upper = min(input.endTime.map { Int64($0) - 1 } ?? Int64.max, stream.last ?? -1)
        var events: [LogEvent] = []
        if lower <= upper {
            events = try collect(
                group, after: token?.position, ascending: isForward, range: lower...upper,
                limit: input.limit ?? LogLimits.batchEvents
            ) { $0.stream == stream.id }.events
        }
        if !isForward { events.reverse() }
        // Without events to point at, both tokens point where the reader came from: what it has just passed lies on the
        // other side.
        let here = token?.position ?? .start
        let (ahead, behind) = (
            isForward ? here : LogPosition(timestamp: here.timestamp, id: here.id - 1),
            isForward ? LogPosition(timestamp: here.timestamp, id: here.id + 1) : here
        )
        return .init(
            events: events.map {
                .init(timestamp: Int($0.timestamp), message: $0.message, ingestionTime: Int($0.ingested))
            },
            nextForwardToken: LogToken(isForward: true, position: events.last?.position ?? ahead).text,
            nextBackwardToken: LogToken(isForward: false, position: events.first?.position ?? behind).text)
    }

    /// Events that a test lets through, up to a number of them or a megabyte; `isComplete` when there are no more.
    private func collect(
        _ group: LogGroup, after position: LogPosition?, ascending: Bool, range: ClosedRange<Int64>, limit: Int,
        where isWanted: (LogEvent) -> Bool
    ) throws -> (events: [LogEvent], isComplete: Bool) {
        var events: [LogEvent] = []
        var bytes = 0
        var isComplete = true
        try store.scan(group: group.id, after: position, ascending: ascending, range: range) { event in
            guard isWanted(event) else { return true }
            if events.count == limit || (bytes + event.size > LogLimits.answerBytes && !events.isEmpty) {
                isComplete = false
                return false
            }
            events.append(event)
            bytes += event.size
            return true
        }
        return (events, isComplete)
    }

    // MARK: - FilterLogEvents

    private func filterEvents(
        _ input: CloudWatchLogs.FilterLogEventsRequest
    ) throws -> CloudWatchLogs.FilterLogEventsResponse {
        let group = try group(name: input.logGroupName, identifier: input.logGroupIdentifier)
        let pattern = try FilterPattern(input.filterPattern ?? "")
        let streams = try wantedStreams(of: group, input)
        let token = try input.nextToken.map(LogToken.init)
        let isForward = token?.isForward ?? input.startFromHead ?? true
        let lower = max(Int64(input.startTime ?? 0), group.expiry(now: settings.clock.now.milliseconds) ?? 0)
        let upper = input.endTime.map(Int64.init) ?? Int64.max
        guard lower <= upper else { return .init(events: [], searchedLogStreams: []) }
        let names = Dictionary(group.streams.values.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let found = try collect(
            group, after: token?.position, ascending: isForward, range: lower...upper,
            limit: input.limit ?? LogLimits.batchEvents
        ) { streams?.contains($0.stream) ?? true && pattern.matches($0.message) }
        let next =
            found.isComplete
            ? nil : found.events.last.map { LogToken(isForward: isForward, position: $0.position).text }
        return .init(
            events: found.events.map { event in
                .init(
                    logStreamName: names[event.stream] ?? "", timestamp: Int(event.timestamp), message: event.message,
                    ingestionTime: Int(event.ingested), eventId: event.eventID)
            }, searchedLogStreams: [], nextToken: next)
    }

    /// The streams a search is limited to; nil for all.
    private func wantedStreams(
        of group: LogGroup, _ input: CloudWatchLogs.FilterLogEventsRequest
    ) throws(AWSError) -> Set<Int64>? {
        if input.logStreamNames != nil, input.logStreamNamePrefix != nil {
            throw .invalidLogParameter("logStreamNamePrefix and logStreamNames cannot be specified together.")
        }
        if let names = input.logStreamNames {
            var ids: Set<Int64> = []
            for name in names {
                guard let stream = group.streams[name] else { throw .noSuchLogStream }
                ids.insert(stream.id)
            }
            return ids
        }
        return input.logStreamNamePrefix.map { prefix in
            Set(group.streams.values.lazy.filter { $0.name.hasPrefix(prefix) }.map(\.id))
        }
    }
}
