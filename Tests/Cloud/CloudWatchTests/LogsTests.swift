import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudWatch

@Suite struct LogsTests {
    private let group = "/aws/lambda/orders"

    // MARK: - Groups and streams

    @Test func groupsComeAndGo() async throws {
        let cloud = try TestCloud()
        for name in ["/b", "/a/2", "/a/1"] {
            _ = try await cloud.send(CloudWatchLogs.CreateLogGroup.self, .init(logGroupName: name))
        }
        let taken = await cloud.refusal(CloudWatchLogs.CreateLogGroup.self, .init(logGroupName: "/b"))
        #expect(
            taken?.code == "ResourceAlreadyExistsException"
                && taken?.message == "The specified log group already exists")

        let all = try await cloud.send(CloudWatchLogs.DescribeLogGroups.self, .init())
        #expect(all.logGroups?.map(\.logGroupName) == ["/a/1", "/a/2", "/b"])
        #expect(all.logGroups?.first?.arn == "arn:aws:logs:us-east-1:000000000000:log-group:/a/1:*")
        #expect(all.logGroups?.first?.creationTime == cloud.now && all.logGroups?.first?.storedBytes == 0)
        let prefixed = try await cloud.send(
            CloudWatchLogs.DescribeLogGroups.self, .init(logGroupNamePrefix: "/a", limit: 1))
        #expect(prefixed.logGroups?.map(\.logGroupName) == ["/a/1"])
        let rest = try await cloud.send(
            CloudWatchLogs.DescribeLogGroups.self,
            .init(logGroupNamePrefix: "/a", nextToken: prefixed.nextToken, limit: 1))
        #expect(rest.logGroups?.map(\.logGroupName) == ["/a/2"] && rest.nextToken == nil)
        let matched = try await cloud.send(CloudWatchLogs.DescribeLogGroups.self, .init(logGroupNamePattern: "/2"))
        #expect(matched.logGroups?.map(\.logGroupName) == ["/a/2"])

        _ = try await cloud.send(CloudWatchLogs.DeleteLogGroup.self, .init(logGroupName: "/b"))
        let gone = await cloud.refusal(CloudWatchLogs.DeleteLogGroup.self, .init(logGroupName: "/b"))
        #expect(gone?.code == "ResourceNotFoundException" && gone?.message == "The specified log group does not exist.")
    }

    @Test(arguments: ["", "with space", String(repeating: "x", count: 513)])
    func groupNamesAreChecked(name: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(CloudWatchLogs.CreateLogGroup.self, .init(logGroupName: name))
        #expect(error?.code == "InvalidParameterException")
        #expect(error?.message.contains("at 'logGroupName' failed to satisfy constraint") == true)
    }

    @Test func retention() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        _ = try await cloud.send(CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: group, retentionInDays: 7))
        #expect(try cloud.logs.group(group).retention == 7)
        let error = await cloud.refusal(
            CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: group, retentionInDays: 2))
        #expect(error?.code == "InvalidParameterException" && error?.message.contains("'retentionInDays'") == true)
        _ = try await cloud.send(CloudWatchLogs.DeleteRetentionPolicy.self, .init(logGroupName: group))
        #expect(try cloud.logs.group(group).retention == nil)
        let missing = await cloud.refusal(
            CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: "/no", retentionInDays: 7))
        #expect(missing?.code == "ResourceNotFoundException")
    }

    @Test func streams() async throws {
        let cloud = try TestCloud()
        for name in ["b", "a", "ab"] { try await cloud.makeStream(group, name) }
        let taken = await cloud.refusal(
            CloudWatchLogs.CreateLogStream.self, .init(logGroupName: group, logStreamName: "a"))
        #expect(
            taken?.code == "ResourceAlreadyExistsException"
                && taken?.message == "The specified log stream already exists")
        let homeless = await cloud.refusal(
            CloudWatchLogs.CreateLogStream.self, .init(logGroupName: "/no", logStreamName: "a"))
        #expect(homeless?.code == "ResourceNotFoundException")
        let colon = await cloud.refusal(
            CloudWatchLogs.CreateLogStream.self, .init(logGroupName: group, logStreamName: "a:b"))
        #expect(colon?.code == "InvalidParameterException")

        try await cloud.put(["late"], stream: "a", at: cloud.now + 50)
        try await cloud.put(["early"], stream: "b", at: cloud.now - 50)
        func names(_ input: CloudWatchLogs.DescribeLogStreamsRequest) async throws -> [String?]? {
            try await cloud.send(CloudWatchLogs.DescribeLogStreams.self, input).logStreams?.map(\.logStreamName)
        }
        #expect(try await names(.init(logGroupName: group)) == ["a", "ab", "b"])
        #expect(try await names(.init(logGroupName: group, logStreamNamePrefix: "a", descending: true)) == ["ab", "a"])
        #expect(
            try await names(.init(logGroupName: group, orderBy: "LastEventTime", descending: true)) == ["a", "b", "ab"])
        let arn = "arn:aws:logs:us-east-1:000000000000:log-group:\(group)"
        let page = try await cloud.send(
            CloudWatchLogs.DescribeLogStreams.self, .init(logGroupIdentifier: arn, limit: 2))
        #expect(page.logStreams?.map(\.logStreamName) == ["a", "ab"])
        #expect(page.logStreams?.first?.lastEventTimestamp == cloud.now + 50)
        #expect(page.logStreams?.first?.lastIngestionTime == cloud.now)
        #expect(try await names(.init(logGroupName: group, nextToken: page.nextToken)) == ["b"])
        let mixed = await cloud.refusal(
            CloudWatchLogs.DescribeLogStreams.self,
            .init(logGroupName: group, logStreamNamePrefix: "a", orderBy: "LastEventTime"))
        #expect(mixed?.message == "Cannot order by LastEventTime with a logStreamNamePrefix.")
        let stale = await cloud.refusal(
            CloudWatchLogs.DescribeLogStreams.self, .init(logGroupName: group, nextToken: "no"))
        #expect(stale?.message == "The specified nextToken is invalid.")
        let neither = await cloud.refusal(CloudWatchLogs.DescribeLogStreams.self, .init())
        #expect(neither?.code == "InvalidParameterException")
    }

    // MARK: - PutLogEvents

    @Test func batchesAreChecked() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        func refusal(
            _ events: [(Int, String)], group: String = "/aws/lambda/orders", stream: String = "a"
        ) async -> AWSError? {
            await cloud.refusal(
                CloudWatchLogs.PutLogEvents.self,
                .init(
                    logGroupName: group, logStreamName: stream,
                    logEvents: events.map { .init(timestamp: $0.0, message: $0.1) }))
        }
        let now = cloud.now
        #expect(await refusal([(now, "x")], group: "/no")?.message == "The specified log group does not exist.")
        #expect(await refusal([(now, "x")], stream: "no")?.message == "The specified log stream does not exist.")
        #expect(await refusal([])?.code == "InvalidParameterException")
        #expect(await refusal([(now, "")])?.code == "InvalidParameterException")
        #expect(await refusal([(-1, "x")])?.code == "InvalidParameterException")
        #expect(await refusal(Array(repeating: (now, "x"), count: 10_001))?.code == "InvalidParameterException")
        #expect(
            await refusal([(now, "x"), (now - 1, "y")])?.message
                == "Log events in a single PutLogEvents request must be in chronological order.")
        let big = String(repeating: "x", count: 1_048_576 - 25)
        #expect(await refusal([(now, big)])?.message == "Upload too large: 1048577 bytes exceeds limit of 1048576")
        #expect(await refusal([(now - 90_000_000, "x"), (now, "y")])?.message.contains("24 hours") == true)
        #expect(await refusal([(now, String(big.dropLast()))]) == nil)
        #expect(await refusal(Array(repeating: (now, "x"), count: 10_000)) == nil)
    }

    @Test func eventsOutsideTheWindowAreLeftOut() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        let day = 86_400_000
        let old = try await cloud.put(["old"], at: cloud.now - 15 * day)
        #expect(old.rejectedLogEventsInfo?.tooOldLogEventEndIndex == 1)
        let new = try await cloud.put(["now", "new"], at: cloud.now, step: 3 * 3_600_000)
        #expect(new.rejectedLogEventsInfo?.tooNewLogEventStartIndex == 1)
        #expect(new.rejectedLogEventsInfo?.tooOldLogEventEndIndex == nil)
        _ = try await cloud.send(CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: group, retentionInDays: 1))
        let expired = try await cloud.put(["expired"], at: cloud.now - 2 * day)
        #expect(expired.rejectedLogEventsInfo?.expiredLogEventEndIndex == 1)
        let found = try await cloud.send(
            CloudWatchLogs.GetLogEvents.self, .init(logStreamName: "a", logGroupName: group))
        #expect(found.events?.map(\.message) == ["now"])
    }

    // MARK: - GetLogEvents

    private func page(
        _ cloud: TestCloud, token: String? = nil, limit: Int? = 2, startFromHead: Bool? = nil, start: Int? = nil,
        end: Int? = nil
    ) async throws -> (messages: [String], forward: String, backward: String) {
        let page = try await cloud.send(
            CloudWatchLogs.GetLogEvents.self,
            .init(
                logStreamName: "a", logGroupName: group, startTime: start, endTime: end, nextToken: token, limit: limit,
                startFromHead: startFromHead))
        return (
            page.events?.map { $0.message ?? "" } ?? [], page.nextForwardToken ?? "", page.nextBackwardToken ?? ""
        )
    }

    @Test func readsFromHeadToTheEndAndWaitsThere() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        try await cloud.put(["1", "2", "3"], step: 0)
        let first = try await page(cloud, startFromHead: true)
        #expect(first.messages == ["1", "2"])
        let second = try await page(cloud, token: first.forward)
        #expect(second.messages == ["3"])
        let end = try await page(cloud, token: second.forward)
        // At the end the token stays the same.
        #expect(end.messages.isEmpty && end.forward == second.forward)
        try await cloud.put(["4"])
        #expect(try await page(cloud, token: end.forward).messages == ["4"])
        #expect(try await page(cloud, token: second.backward).messages == ["1", "2"])
    }

    @Test func readsFromTheTail() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        try await cloud.makeStream(group, "b")
        try await cloud.put(["1", "2", "3"])
        try await cloud.put(["other"], stream: "b")
        let tail = try await page(cloud)
        #expect(tail.messages == ["2", "3"])
        let before = try await page(cloud, token: tail.backward)
        #expect(before.messages == ["1"])
        let end = try await page(cloud, token: before.backward)
        #expect(end.messages.isEmpty && end.backward == before.backward)
        #expect(try await page(cloud, token: end.forward).messages == ["1", "2"])
    }

    @Test func timesAreFromInclusiveToExclusive() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        try await cloud.put(["1", "2", "3"])
        #expect(try await page(cloud, start: cloud.now + 1, end: cloud.now + 2).messages == ["2"])
        #expect(try await page(cloud, start: cloud.now + 5).messages.isEmpty)
    }

    @Test(arguments: ["x", "f/123/s", "g/\(String(repeating: "0", count: 56))/s", ""])
    func badTokens(token: String) async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        let error = await cloud.refusal(
            CloudWatchLogs.GetLogEvents.self, .init(logStreamName: "a", logGroupName: group, nextToken: token))
        #expect(error?.code == "InvalidParameterException")
    }

    @Test func anAnswerHasAMegabyte() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        let large = String(repeating: "x", count: 400_000)
        for _ in 0..<4 { try await cloud.put([large]) }
        let first = try await page(cloud, limit: nil, startFromHead: true)
        #expect(first.messages.count == 2)
        #expect(try await page(cloud, token: first.forward, limit: nil).messages.count == 2)
    }

    // MARK: - FilterLogEvents

    @Test func filtersAcrossStreams() async throws {
        let cloud = try TestCloud()
        for name in ["a", "b", "c1"] { try await cloud.makeStream(group, name) }
        try await cloud.put(["ERROR a1", "INFO a2", "ERROR a3"], stream: "a", step: 10)
        try await cloud.put(["ERROR b1"], stream: "b", at: cloud.now + 5)
        try await cloud.put(["ERROR c1"], stream: "c1", at: cloud.now + 25)
        func filter(
            _ change: (inout CloudWatchLogs.FilterLogEventsRequest) -> Void
        ) async throws -> CloudWatchLogs.FilterLogEventsResponse {
            var input = CloudWatchLogs.FilterLogEventsRequest(logGroupName: group)
            change(&input)
            return try await cloud.send(CloudWatchLogs.FilterLogEvents.self, input)
        }
        let all = try await filter { $0.filterPattern = "ERROR" }
        #expect(all.events?.map(\.message) == ["ERROR a1", "ERROR b1", "ERROR a3", "ERROR c1"])
        #expect(all.events?.map(\.logStreamName) == ["a", "b", "a", "c1"])
        #expect(Set(all.events?.compactMap(\.eventId) ?? []).count == 4)
        #expect(all.nextToken == nil)
        #expect(
            try await filter { $0.logStreamNames = ["b", "c1"] }.events?.map(\.message) == ["ERROR b1", "ERROR c1"])
        #expect(try await filter { $0.logStreamNamePrefix = "c" }.events?.map(\.message) == ["ERROR c1"])
        #expect(
            try await filter {
                $0.startTime = cloud.now + 5
                $0.endTime = cloud.now + 20
            }.events?.map(\.message) == ["ERROR b1", "INFO a2", "ERROR a3"])
        let reversed = try await filter {
            $0.startFromHead = false
            $0.limit = 2
        }
        #expect(reversed.events?.map(\.message) == ["ERROR c1", "ERROR a3"])
        #expect(
            try await filter { $0.nextToken = reversed.nextToken }.events?.map(\.message) == [
                "INFO a2", "ERROR b1", "ERROR a1",
            ])
        // Pages.
        var messages: [String] = []
        var token: String?
        repeat {
            let page = try await filter {
                $0.filterPattern = "ERROR"
                $0.limit = 1
                $0.nextToken = token
            }
            messages += page.events?.compactMap(\.message) ?? []
            token = page.nextToken
        } while token != nil
        #expect(messages == ["ERROR a1", "ERROR b1", "ERROR a3", "ERROR c1"])
    }

    @Test func filterRefusals() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        func code(_ input: CloudWatchLogs.FilterLogEventsRequest) async -> String? {
            await cloud.refusal(CloudWatchLogs.FilterLogEvents.self, input)?.code
        }
        #expect(await code(.init(logGroupName: "/no")) == "ResourceNotFoundException")
        #expect(await code(.init(logGroupName: group, logStreamNames: ["no"])) == "ResourceNotFoundException")
        #expect(
            await code(.init(logGroupName: group, logStreamNames: ["a"], logStreamNamePrefix: "a"))
                == "InvalidParameterException")
        #expect(await code(.init(logGroupName: group, filterPattern: "{ $.x }")) == "InvalidParameterException")
        #expect(await code(.init(logGroupName: group, limit: 10_001)) == "InvalidParameterException")
        #expect(await code(.init(logGroupName: group, logGroupIdentifier: group)) == "InvalidParameterException")
    }

    // MARK: - Growing old

    @Test func expiredEventsAreDeleted() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        _ = try await cloud.send(CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: group, retentionInDays: 1))
        try await cloud.put(["old"])
        cloud.clock.advance(by: .seconds(90_000))
        try await cloud.put(["new"])
        #expect(try await page(cloud, startFromHead: true).messages == ["new"])
        await cloud.logs.sweep()
        #expect(try cloud.logs.group(group).bytes == 29)
        var left: [String] = []
        try cloud.logs.store.scan(group: 1, after: nil, ascending: true, range: 0...Int64.max) {
            left.append($0.message)
            return true
        }
        #expect(left == ["new"])
    }

    @Test func theOldestOfTooMuchIsDeleted() async throws {
        let cloud = try TestCloud(maximumLogBytes: 300_000)
        try await cloud.makeStream()
        let line = String(repeating: "x", count: 74)
        for batch in 0..<6 { try await cloud.put(Array(repeating: line, count: 1000), at: cloud.now + batch, step: 0) }
        _ = try await page(cloud)
        #expect(try cloud.logs.group(group).bytes == 600_000)
        await cloud.logs.sweep()
        let left = try cloud.logs.group(group).bytes
        #expect(left <= 300_000)
        #expect(try await page(cloud).messages == [line, line] || left == 0)
    }

    @Test func eventsSurviveARestart() async throws {
        try await withDirectory { directory in
            let before = try TestCloud(directory: directory)
            try await before.makeStream()
            _ = try await before.send(
                CloudWatchLogs.PutRetentionPolicy.self, .init(logGroupName: group, retentionInDays: 7))
            try await before.put(["kept"])
            await before.logs.flush()
            let after = try TestCloud(directory: directory)
            #expect(try await page(after, startFromHead: true).messages == ["kept"])
            let group = try after.logs.group(group)
            #expect(group.retention == 7 && group.bytes == 30 && group.streams["a"]?.last == Int64(after.now))
            // The next event's place is after the old one's.
            try await after.put(["more"])
            #expect(try await page(after, startFromHead: true).messages == ["kept", "more"])
        }
    }

    @Test func theLoopWritesOnceASecond() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            try await cloud.makeStream()
            try await running(cloud.logs) {
                try await cloud.put(["x"])
                try await cloud.advance(seconds: 2)
                try await until { try cloud.logs.group(group).bytes == 27 }
            }
        }
    }

    @Test func aDeletedGroupTakesItsEventsAlong() async throws {
        let cloud = try TestCloud()
        try await cloud.makeStream()
        try await cloud.put(["gone"])
        _ = try await cloud.send(CloudWatchLogs.DeleteLogGroup.self, .init(logGroupName: group))
        try await cloud.makeStream()
        #expect(try await page(cloud).messages.isEmpty)
    }

    // MARK: - The template

    @Test func resource() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::Logs::LogGroup"))
        var request = ResourceRequest(
            stackName: "shop", logicalID: "Logs", properties: ["LogGroupName": "/shop", "RetentionInDays": 14])
        let state = try await provider.apply(request)
        #expect(state.physicalID == "/shop")
        #expect(state.attributes["Arn"] == "arn:aws:logs:us-east-1:000000000000:log-group:/shop:*")
        #expect(try cloud.logs.group("/shop").retention == 14)
        request.previous = state
        request.properties = ["LogGroupName": "/shop", "RetentionInDays": "30"]
        #expect(try await provider.apply(request) == state)
        #expect(try cloud.logs.group("/shop").retention == 30)
        request.properties = ["LogGroupName": "/other"]
        #expect(try await provider.apply(request).physicalID == "/other")
        #expect((try? cloud.logs.group("/shop")) == nil)
        try await provider.delete(.init(physicalID: "/other"), request)
        try await provider.delete(.init(physicalID: "/other"), request)
        request.properties = [:]
        #expect(try await provider.apply(request).physicalID == "shop-logs")
    }
}
