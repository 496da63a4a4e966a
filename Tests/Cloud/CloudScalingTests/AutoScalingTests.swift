import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudScaling

@Suite("Application Auto Scaling")
struct AutoScalingTests {
    private static let resource = "function:orders:live"
    private static let dimension = "lambda:function:ProvisionedConcurrency"

    /// Wednesday, in Madrid's winter.
    private func cloud(_ time: String, directory: String? = nil) throws -> TestCloud {
        try TestCloud(directory: directory, clock: SimulatedClock(now: try #require(Timestamp(iso8601: time))))
    }

    private func register(_ cloud: TestCloud, _ minimum: Int?, _ maximum: Int?) async throws {
        _ = try await cloud.send(
            AutoScaling.RegisterScalableTarget.self,
            .init(
                serviceNamespace: "lambda", resourceId: Self.resource, scalableDimension: Self.dimension,
                minCapacity: minimum,
                maxCapacity: maximum))
    }

    private static func action(
        _ name: String, _ schedule: String?, _ capacity: Int?, zone: String? = "Europe/Madrid"
    )
        -> AutoScaling.PutScheduledActionRequest
    {
        .init(
            serviceNamespace: "lambda", scheduledActionName: name, resourceId: resource, scalableDimension: dimension,
            schedule: schedule, timezone: zone,
            scalableTargetAction: capacity.map { .init(minCapacity: $0, maxCapacity: $0) })
    }

    private func capacity(_ cloud: TestCloud) -> Int { cloud.functions.provisioned.withLock { $0["orders:live"] ?? 0 } }

    private static let template: JSONValue = [
        "ServiceNamespace": "lambda", "ScalableDimension": .string(dimension), "ResourceId": .string(resource),
        "MinCapacity": 0,
        "MaxCapacity": 0,
        "ScheduledActions": [
            [
                "ScheduledActionName": "office-opens", "Schedule": "cron(0 8 ? * MON-FRI *)",
                "Timezone": "Europe/Madrid",
                "ScalableTargetAction": ["MinCapacity": "6", "MaxCapacity": 6],
            ],
            [
                "ScheduledActionName": "office-closes", "Schedule": "cron(0 20 ? * MON-FRI *)",
                "Timezone": "Europe/Madrid",
                "ScalableTargetAction": ["MinCapacity": 0, "MaxCapacity": 0],
            ],
        ],
    ]

    @discardableResult
    private func apply(_ cloud: TestCloud, _ properties: JSONValue = template) async throws -> ResourceState {
        let provider = try #require(cloud.scaling.resourceProviders.first)
        return try await provider.apply(.init(stackName: "shop", logicalID: "X", properties: properties))
    }

    @Test("A target's bounds bound the function at once")
    func bounds() async throws {
        let cloud = try cloud("2026-11-25T07:30:00Z")
        try await register(cloud, 2, 4)
        #expect(capacity(cloud) == 2)
        cloud.functions.provisioned.withLock { $0["orders:live"] = 9 }
        try await register(cloud, nil, 5)
        #expect(capacity(cloud) == 5)
        try await register(cloud, 0, 0)
        #expect(capacity(cloud) == 0)
        let targets = try await cloud.send(AutoScaling.DescribeScalableTargets.self, .init(serviceNamespace: "lambda"))
            .scalableTargets
        #expect(targets?.map(\.maxCapacity) == [0])
        #expect(targets?.first?.resourceId == Self.resource)
    }

    @Test("The office opens and closes by Madrid's clock")
    func office() async throws {
        let cloud = try cloud("2026-11-25T06:59:58Z")
        try await register(cloud, 0, 0)
        _ = try await cloud.send(
            AutoScaling.PutScheduledAction.self, Self.action("opens", "cron(0 8 ? * MON-FRI *)", 6))
        _ = try await cloud.send(
            AutoScaling.PutScheduledAction.self, Self.action("closes", "cron(0 20 ? * MON-FRI *)", 0))
        try await running(cloud.scaling) {
            try await cloud.advance(by: .seconds(1))
            #expect(capacity(cloud) == 0)
            try await cloud.advance(by: .seconds(1))
            try await until { capacity(cloud) == 6 }
            try await cloud.advance(by: .seconds(12 * 3600))
            try await until { capacity(cloud) == 0 }
            // Over night and the next day: only the newest occurrence counts.
            try await cloud.advance(by: .seconds(23 * 3600))
            try await until { capacity(cloud) == 6 }
        }
    }

    @Test("What was missed while the cloud was off is done at the start")
    func missed() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try cloud("2026-11-25T05:00:00Z", directory: directory)
                try await register(cloud, 0, 0)
                _ = try await cloud.send(
                    AutoScaling.PutScheduledAction.self, Self.action("opens", "cron(0 8 ? * MON-FRI *)", 6))
            }
            let cloud = try cloud("2026-11-25T09:00:00Z", directory: directory)
            try await running(cloud.scaling) { try await until { capacity(cloud) == 6 } }
        }
    }

    @Test("What came later by hand is not undone at the start")
    func byHand() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try cloud("2026-11-25T05:00:00Z", directory: directory)
                try await register(cloud, 0, 0)
                _ = try await cloud.send(
                    AutoScaling.PutScheduledAction.self, Self.action("opens", "cron(0 8 ? * MON-FRI *)", 6))
                cloud.clock.advance(by: .seconds(4 * 3600))
                try await register(cloud, 1, 1)
            }
            let cloud = try cloud("2026-11-25T10:00:00Z", directory: directory)
            try await running(cloud.scaling) { try await until { capacity(cloud) == 1 } }
        }
    }

    @Test("A function that is not ready yet is tried again")
    func notReady() async throws {
        let cloud = try cloud("2026-11-25T05:00:00Z")
        cloud.functions.failure.withLock { $0 = AWSError("ResourceNotFoundException", "no alias") }
        try await register(cloud, 3, 3)
        #expect(capacity(cloud) == 0)
        cloud.functions.failure.withLock { $0 = nil }
        try await running(cloud.scaling) { try await until { capacity(cloud) == 3 } }
    }

    @Test(
        "The template's target, deployed in office hours and outside",
        arguments: [
            ("2026-11-25T07:30:00Z", 6), ("2026-11-25T06:30:00Z", 0), ("2026-11-28T12:00:00Z", 0),
        ])
    func template(_ time: String, _ expected: Int) async throws {
        let cloud = try cloud(time)
        let state = try await apply(cloud)
        #expect(state.physicalID == "\(Self.resource)|\(Self.dimension)|lambda")
        #expect(capacity(cloud) == expected)
        let before = cloud.scaling.snapshot
        try await apply(cloud)
        #expect(cloud.scaling.snapshot.targets == before.targets)
        #expect(cloud.scaling.snapshot.actions == before.actions)
        #expect(capacity(cloud) == expected)
    }

    @Test("A changed template changes in place, and drops what it no longer names")
    func changed() async throws {
        let cloud = try cloud("2026-11-25T07:30:00Z")
        let state = try await apply(cloud)
        try await apply(
            cloud,
            [
                "ServiceNamespace": "lambda", "ScalableDimension": .string(Self.dimension),
                "ResourceId": .string(Self.resource),
                "MinCapacity": 1, "MaxCapacity": 1,
            ])
        #expect(capacity(cloud) == 1)
        let actions = try await cloud.send(AutoScaling.DescribeScheduledActions.self, .init(serviceNamespace: "lambda"))
        #expect(actions.scheduledActions?.isEmpty ?? true)
        let provider = try #require(cloud.scaling.resourceProviders.first)
        let request = ResourceRequest(stackName: "shop", logicalID: "X", properties: [:])
        try await provider.delete(state, request)
        try await provider.delete(state, request)
        #expect(cloud.scaling.snapshot.targets.isEmpty)
    }

    @Test("An update of an action keeps what it does not name")
    func update() async throws {
        let cloud = try cloud("2026-11-25T07:30:00Z")
        try await register(cloud, 0, 0)
        _ = try await cloud.send(AutoScaling.PutScheduledAction.self, Self.action("opens", "rate(1 hour)", 6))
        _ = try await cloud.send(AutoScaling.PutScheduledAction.self, Self.action("opens", nil, 7, zone: nil))
        let action = try await cloud.send(
            AutoScaling.DescribeScheduledActions.self,
            .init(serviceNamespace: "lambda", scheduledActionNames: ["opens"], resourceId: Self.resource)
        ).scheduledActions?.first
        #expect(action?.schedule == "rate(1 hour)")
        #expect(action?.timezone == "Europe/Madrid")
        #expect(action?.scalableTargetAction?.minCapacity == 7)
        let name = AutoScaling.DeleteScheduledActionRequest(
            serviceNamespace: "lambda", scheduledActionName: "opens", resourceId: Self.resource,
            scalableDimension: Self.dimension)
        _ = try await cloud.send(AutoScaling.DeleteScheduledAction.self, name)
        #expect(await cloud.refusal(AutoScaling.DeleteScheduledAction.self, name)?.code == "ObjectNotFoundException")
        let target = AutoScaling.DeregisterScalableTargetRequest(
            serviceNamespace: "lambda", resourceId: Self.resource, scalableDimension: Self.dimension)
        _ = try await cloud.send(AutoScaling.DeregisterScalableTarget.self, target)
        #expect(
            await cloud.refusal(AutoScaling.DeregisterScalableTarget.self, target)?.code == "ObjectNotFoundException")
    }

    @Test(
        "Bad targets",
        arguments: [
            ("ecs", resource, dimension, 1, 1, "not built here"),
            ("lambda", "function:orders", dimension, 1, 1, "Unsupported"),
            ("lambda", "function:orders:$LATEST", dimension, 1, 1, "Unsupported"),
            ("lambda", resource, "ecs:service:DesiredCount", 1, 1, "Unsupported"),
            ("lambda", resource, dimension, nil, 1, "required"),
            ("lambda", resource, dimension, 2, 1, "Maximum capacity"),
            ("lambda", resource, dimension, -1, 1, "less than 0"),
        ] as [(String, String, String, Int?, Int?, String)])
    func badTargets(
        _ namespace: String, _ resource: String, _ dimension: String, _ minimum: Int?, _ maximum: Int?, _ words: String
    ) async throws {
        let cloud = try cloud("2026-11-25T07:30:00Z")
        let error = await cloud.refusal(
            AutoScaling.RegisterScalableTarget.self,
            .init(
                serviceNamespace: namespace, resourceId: resource, scalableDimension: dimension, minCapacity: minimum,
                maxCapacity: maximum))
        #expect(error?.code == "ValidationException")
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(cloud.scaling.snapshot.targets.isEmpty)
    }

    @Test(
        "Bad actions",
        arguments: [
            (action("a", nil, 1), "Schedule is required"), (action("a", "cron(x)", 1), "Schedule expression"),
            (action("a", "rate(1 hour)", 1, zone: "Mars/Olympus"), "Timezone"),
            (action("a", "rate(1 hour)", nil), "ScalableTargetAction"),
            (action("a", "rate(1 hour)", -1), "less than 0"),
        ])
    func badActions(_ input: AutoScaling.PutScheduledActionRequest, _ words: String) async throws {
        let cloud = try cloud("2026-11-25T07:30:00Z")
        #expect(await cloud.refusal(AutoScaling.PutScheduledAction.self, input)?.code == "ObjectNotFoundException")
        try await register(cloud, 0, 0)
        let error = await cloud.refusal(AutoScaling.PutScheduledAction.self, input)
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
}
