import AWSClient
import AWSCore
import AWSShapes
import JSON

/// What runs, asked over the wire as anyone may ask it.
struct StatusReport: Sendable {
    struct Queue: Sendable {
        var name: String
        var visible: Int
        var inFlight: Int
    }
    struct Function: Sendable {
        var name: String
        var memoryMB: Int
        var state: String
        /// Nil when this machine does not tell.
        var environments: Int?
    }
    struct Alarm: Sendable {
        var name: String
        var state: String
        var reason: String
    }
    struct Resource: Sendable {
        var logicalID: String
        var type: String
        var physicalID: String
    }

    var endpoint: String
    var edge: String?
    var dataDirectory: String?
    var process: Int?
    /// Resident memory of the cloud's process, bytes.
    var memory: Int?
    var stack: String?
    var stackStatus: String?
    var resources: [Resource] = []
    var queues: [Queue] = []
    var functions: [Function] = []
    var alarms: [Alarm] = []

    // MARK: - Asking

    static func gather(_ cloud: RunningCloud, _ client: AWSClient) async throws -> StatusReport {
        var report = StatusReport(endpoint: cloud.endpoint)
        report.edge = cloud.facts?["edge"]?.stringValue
        report.dataDirectory = cloud.facts?["dataDirectory"]?.stringValue
        report.process = cloud.facts?["pid"]?.intValue
        report.memory = report.process.flatMap(ProcessFacts.residentMemory)
        let stacks = try await client.send(Stacks.DescribeStacks.self, .init()).stacks ?? []
        let wanted = cloud.facts?["stackName"]?.stringValue
        if let stack = stacks.first(where: { wanted == nil || $0.stackName == wanted }) {
            report.stack = stack.stackName
            report.stackStatus = stack.stackStatus
            report.resources =
                try await client.send(
                    Stacks.ListStackResources.self, .init(stackName: stack.stackName)
                ).stackResourceSummaries?.map {
                    Resource(
                        logicalID: $0.logicalResourceId, type: $0.resourceType, physicalID: $0.physicalResourceId ?? "")
                } ?? []
        }
        report.queues = try await queues(client)
        report.functions = try await functions(client, process: report.process)
        report.alarms =
            try await client.send(CloudWatchMetrics.DescribeAlarms.self, .init()).metricAlarms?.map {
                Alarm(name: $0.alarmName ?? "", state: $0.stateValue ?? "", reason: $0.stateReason ?? "")
            } ?? []
        return report
    }

    private static func queues(_ client: AWSClient) async throws -> [Queue] {
        var queues: [Queue] = []
        for url in try await client.send(SQS.ListQueues.self, .init()).queueUrls ?? [] {
            let facts =
                try await client.send(
                    SQS.GetQueueAttributes.self,
                    .init(
                        queueUrl: url,
                        attributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"])
                ).attributes ?? [:]
            func count(_ name: String) -> Int { facts[name].flatMap { Int($0) } ?? 0 }
            queues.append(
                Queue(
                    name: url.split(separator: "/").last.map(String.init) ?? url,
                    visible: count("ApproximateNumberOfMessages"),
                    inFlight: count("ApproximateNumberOfMessagesNotVisible")))
        }
        return queues
    }

    private static func functions(_ client: AWSClient, process: Int?) async throws -> [Function] {
        let running = process.flatMap(ProcessFacts.functionEnvironments)
        return try await client.send(Lambda.ListFunctions.self, .init()).functions?.map {
            let name = $0.functionName ?? ""
            return Function(
                name: name, memoryMB: $0.memorySize ?? 128, state: $0.state ?? "Active",
                environments: running.map { $0[name] ?? 0 })
        } ?? []
    }

    // MARK: - Telling

    func lines(listsResources: Bool = false) -> [String] {
        var lines = ["AWS       \(endpoint)"]
        if let edge { lines.append("Shop      \(edge)") }
        if let dataDirectory { lines.append("Data      \(dataDirectory)") }
        if let process {
            lines.append("Process   \(process)\(memory.map { ", \($0 / 1_048_576) MB" } ?? "")")
        }
        if let stack { lines.append("Stack     \(stack), \(stackStatus ?? "?"), \(resources.count) resources") }
        lines += section("Resources", resourceRows(each: listsResources))
        lines += section("Queues", queues.map { [$0.name, "\($0.visible) waiting", "\($0.inFlight) in flight"] })
        lines += section(
            "Functions",
            functions.map {
                let count = $0.environments.map { "\($0) \($0 == 1 ? "environment" : "environments")" }
                return [$0.name, "\($0.memoryMB) MB", $0.state, count ?? ""]
            })
        lines += section("Alarms", alarms.map { [$0.name, $0.state, $0.state == "ALARM" ? $0.reason : ""] })
        return lines
    }

    private func resourceRows(each: Bool) -> [[String]] {
        if each { return resources.map { [$0.logicalID, $0.type, $0.physicalID] } }
        let counts = resources.reduce(into: [String: Int]()) { $0[$1.type, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { ["\($0.key)", "\($0.value)"] }
    }

    private func section(_ title: String, _ rows: [[String]]) -> [String] {
        rows.isEmpty ? [] : ["", title] + Self.table(rows).map { "  \($0)" }
    }

    /// Columns as wide as their widest cell.
    static func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
