import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Synchronization
import Testing

@testable import CloudFormation

/// A deploy that cannot end well: it says where, keeps account of what was made, and the next one goes on from there.
@Suite struct FailureTests {
    private func status(_ cloud: TestStacks) async throws -> String? {
        try await cloud.send(Stacks.DescribeStacks.self, .init(stackName: "shop")).stacks?.first?.stackStatus
    }

    private func template(_ properties: String) -> String {
        """
        Resources:
          A: {Type: Test::Thing}
          B:
            Type: Test::Other
            DependsOn: A
            Properties: {\(properties)}
          C: {Type: Test::Thing, Properties: {Value: !Ref B}}
        """
    }

    @Test func aResourceThatCannotBeMadeEndsTheCreate() async throws {
        // given
        let cloud = try TestStacks()
        // when
        let refusal = await cloud.refusal(template("Fail: not today"))
        // then
        let said = try #require(refusal)
        #expect(said.hasPrefix("template.yaml:3:3: Resources.B: Test::Other: "))
        #expect(said.contains("not today"))
        #expect(cloud.shelf.news() == ["make A"])
        #expect(try await status(cloud) == "CREATE_FAILED")
        #expect(try cloud.stacks.store.resources(of: "shop").map(\.logicalID) == ["A"])
        // when it is mended
        let deployment = try await cloud.deploy(template("Value: 1"))
        // then what was made is kept, and it is still a create
        #expect(cloud.shelf.news() == ["keep A", "make B", "make C"])
        #expect(deployment.changes.created == ["B", "C"])
        #expect(try await status(cloud) == "CREATE_COMPLETE")
    }

    @Test func aFailedUpdateKeepsWhatWasThere() async throws {
        // given
        let cloud = try TestStacks()
        let good = template("Value: 1") + "\nOutputs: {O: {Value: good}}"
        _ = try await cloud.deploy(good)
        _ = cloud.shelf.news()
        // when
        let refusal = await cloud.refusal(template("Value: 2, Fail: not so") + "\nOutputs: {O: {Value: bad}}")
        // then
        #expect(refusal?.contains("Resources.B") == true)
        #expect(cloud.shelf.news() == ["keep A"])
        #expect(try await status(cloud) == "UPDATE_FAILED")
        #expect(cloud.shelf.things.withLock { $0["shop-b"]?["Value"] } == 1)
        let template = try await cloud.send(Stacks.GetTemplate.self, .init(stackName: "shop"))
        #expect(template.templateBody == good)
        #expect(
            try await cloud.send(Stacks.DescribeStacks.self, .init()).stacks?.first?.outputs?.map(\.outputValue)
                == ["good"])
        // when the old template comes back
        let deployment = try await cloud.deploy(good)
        // then
        #expect(deployment.changes.isEmpty)
        #expect(try await status(cloud) == "UPDATE_COMPLETE")
    }

    @Test func aResourceThatCannotBeDeletedIsNotForgotten() async throws {
        // given
        let cloud = try TestStacks()
        let stays = "Resources:\n  Stays: {Type: Test::Thing}\n"
        _ = try await cloud.deploy(stays + "  Gone: {Type: Test::Thing, Properties: {Name: stuck}}")
        // when
        let refusal = await cloud.refusal(stays)
        // then
        #expect(refusal?.hasPrefix("template.yaml: Resources.Gone: Test::Thing cannot be deleted: ") == true)
        #expect(refusal?.contains("somebody uses it") == true)
        #expect(try await status(cloud) == "UPDATE_FAILED")
        #expect(try cloud.stacks.store.resources(of: "shop").map(\.logicalID).sorted() == ["Gone", "Stays"])
    }

    @Test func aFailureStopsWhatIsUnderWay() async throws {
        // given a resource that is never released
        let cloud = try TestStacks()
        // when
        let refusal = await cloud.refusal(
            """
            Resources:
              Slow: {Type: Test::Thing, Properties: {Slow: true}}
              Bad: {Type: Test::Thing, Properties: {Fail: at once}}
            """)
        // then
        #expect(refusal?.contains("Resources.Bad") == true)
        #expect(cloud.shelf.news() == [])
        #expect(try cloud.stacks.store.resources(of: "shop").isEmpty)
    }

    @Test func aCancelledDeployIsTakenUpByTheNextStart() async throws {
        try await withDirectory { directory in
            // given
            let text = """
                Resources:
                  Quick: {Type: Test::Thing}
                  Slow: {Type: Test::Thing, Properties: {Slow: true}}
                """
            let cloud = try TestStacks(directory: directory)
            let deploy = Task { try await cloud.deploy(text) }
            let deadline = ContinuousClock.now + .seconds(120)
            while try cloud.stacks.store.resources(of: "shop").isEmpty, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(1))
            }
            // when
            deploy.cancel()
            await #expect(throws: (any Error).self) { try await deploy.value }
            let again = try TestStacks(directory: directory)
            let id = try again.stacks.store.stack("shop")?.id
            again.shelf.release()
            let deployment = try await again.deploy(text)
            // then
            #expect(again.shelf.news().sorted() == ["keep Quick", "make Slow"])
            #expect(deployment.stackID == id)
            #expect(try await status(again) == "CREATE_COMPLETE")
        }
    }

    @Test func anOutputThatCannotBeToldFailsAfterTheResources() async throws {
        let cloud = try TestStacks()
        let refusal = await cloud.refusal(
            "Resources: {A: {Type: Test::Thing}}\nOutputs:\n  O: {Value: !GetAtt A.Wrong}")
        #expect(refusal == "template.yaml:3:14: Outputs.O.Value: A has no attribute Wrong; it has [Arn]")
        #expect(try await status(cloud) == "CREATE_FAILED")
    }

    @Test func aFileThatIsNotThereIsSaid() async throws {
        let cloud = try TestStacks()
        let error = await #expect(throws: TemplateError.self) {
            try await cloud.stacks.deploy(templatePath: "/nowhere/template.yaml", stackName: "shop", codeRoot: "/")
        }
        #expect(error?.description == "/nowhere/template.yaml: the file cannot be read")
    }
}
