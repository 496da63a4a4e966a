import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Synchronization
import Testing

@testable import CloudFormation

@Suite struct DeploymentTests {
    private static let pair = """
        Description: a pair
        Parameters: {Word: {Type: String, Default: hello}}
        Conditions: {IsLoud: !Equals [!Ref Word, LOUD]}
        Resources:
          A:
            Type: Test::Thing
            Properties: {Name: a, Value: !GetAtt B.Arn}
          B:
            Type: Test::Other
            Properties: {Value: !Ref Word}
        Outputs:
          Thing: {Value: !Ref A, Description: the thing}
          Both: {Value: !Sub "${A} and ${B.Arn}", Export: {Name: !Sub "${AWS::StackName}-both"}}
          Loud: {Condition: IsLoud, Value: !Ref Word}
        """

    private func described(_ cloud: TestStacks, _ name: String = "shop") async throws -> Stacks.Stack {
        try #require(try await cloud.send(Stacks.DescribeStacks.self, .init(stackName: name)).stacks?.first)
    }

    // MARK: - Create, again, update

    @Test func makesEachResourceAfterThoseItSpeaksOf() async throws {
        // given
        let cloud = try TestStacks()
        // when
        let deployment = try await cloud.deploy(Self.pair)
        // then
        #expect(cloud.shelf.news() == ["make B", "make A"])
        #expect(cloud.shelf.things.withLock { $0["a"] } == ["Name": "a", "Value": "arn:test:shop-b"])
        #expect(deployment.changes.created == ["A", "B"])
        #expect(deployment.outputs == ["Thing": "a", "Both": "a and arn:test:shop-b"])
        #expect(
            deployment.resources["A"]
                == Deployment.Resource(type: "Test::Thing", physicalID: "a", attributes: ["Arn": "arn:test:a"]))
        #expect(deployment.warnings == [])
        #expect(deployment.stackID.hasPrefix("arn:aws:cloudformation:us-east-1:000000000000:stack/shop/"))
        let stack = try await described(cloud)
        #expect(stack.stackStatus == "CREATE_COMPLETE")
        #expect(stack.description == "a pair")
        #expect(stack.creationTime == cloud.clock.now)
        #expect(stack.lastUpdatedTime == nil)
    }

    @Test func aSecondRunChangesNothing() async throws {
        // given
        let cloud = try TestStacks()
        let first = try await cloud.deploy(Self.pair)
        let rows = try cloud.stacks.store.resources(of: "shop")
        _ = cloud.shelf.news()
        cloud.clock.advance(by: .seconds(60))
        // when
        let second = try await cloud.deploy(Self.pair)
        // then
        #expect(cloud.shelf.news() == ["keep B", "keep A"])
        #expect(second.changes.isEmpty)
        #expect(second.changes.unchanged == ["A", "B"])
        #expect(second.stackID == first.stackID)
        #expect(second.outputs == first.outputs)
        #expect(try cloud.stacks.store.resources(of: "shop").map(\.updated) == rows.map(\.updated))
        let stack = try await described(cloud)
        #expect(stack.stackStatus == "CREATE_COMPLETE")
        #expect(stack.lastUpdatedTime == nil)
    }

    @Test func aChangedPropertyUpdatesInPlace() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy(Self.pair)
        cloud.clock.advance(by: .seconds(60))
        // when
        let deployment = try await cloud.deploy(Self.pair, "shop", ["Word": "LOUD"])
        // then
        #expect(deployment.changes.updated == ["B"])
        #expect(deployment.changes.unchanged == ["A"])
        #expect(deployment.changes.deleted == [])
        #expect(cloud.shelf.things.withLock { $0["shop-b"] } == ["Value": "LOUD"])
        #expect(deployment.outputs["Loud"] == "LOUD")
        let stack = try await described(cloud)
        #expect(stack.stackStatus == "UPDATE_COMPLETE")
        #expect(stack.lastUpdatedTime == cloud.clock.now)
        let times = try cloud.stacks.store.resources(of: "shop").reduce(into: [:]) { $0[$1.logicalID] = $1.updated }
        #expect(times["B"] == cloud.clock.now.milliseconds)
        #expect(times["A"] == cloud.clock.now.milliseconds - 60_000)
    }

    @Test func whatIsSaidOfAStackChangesWithoutItsResources() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy("Resources: {A: {Type: Test::Thing}}\nOutputs: {O: {Value: old}}")
        let text = "Description: new\nResources: {A: {Type: Test::Thing}}\nOutputs: {O: {Value: new}}"
        // when
        let deployment = try await cloud.deploy(text)
        // then
        #expect(deployment.changes.isEmpty)
        let stack = try await described(cloud)
        #expect(stack.outputs?.map(\.outputValue) == ["new"])
        #expect(stack.description == "new")
        #expect(stack.stackStatus == "UPDATE_COMPLETE")
        let template = try await cloud.send(Stacks.GetTemplate.self, .init(stackName: "shop"))
        #expect(template.templateBody == text)
    }

    @Test func aNewStartOnTheSameFolderFindsAllAsItWas() async throws {
        try await withDirectory { directory in
            let first = try await TestStacks(directory: directory).deploy(Self.pair)
            // when
            let again = try TestStacks(directory: directory)
            let second = try await again.deploy(Self.pair)
            // then
            #expect(again.shelf.news() == ["keep B", "keep A"])
            #expect(second.changes.isEmpty)
            #expect(second.stackID == first.stackID)
            #expect(second.resources == first.resources)
        }
    }

    @Test func everyFormOfAReferenceMakesTheResourceWait() async throws {
        let cloud = try TestStacks()
        _ = try await cloud.deploy(
            """
            Resources:
              A: {Type: Test::Thing, Properties: {Value: {"Fn::GetAtt": B.Arn}}}
              B: {Type: Test::Thing, Properties: {Value: [{Deep: !Sub "${C}"}], Inert: 1}}
              C: {Type: Test::Thing, Properties: {Value: !Join ["", [!Ref D]]}}
              D: {Type: Test::Thing}
            """)
        #expect(cloud.shelf.news() == ["make D", "make C", "make B", "make A"])
        #expect(cloud.shelf.things.withLock { $0["shop-a"] } == ["Value": "arn:test:shop-b"])
    }

    @Test func resourcesThatDoNotWaitForEachOtherGoTogether() async throws {
        // given
        let cloud = try TestStacks()
        let template = """
            Resources:
              Slow: {Type: Test::Thing, Properties: {Slow: true}}
              After: {Type: Test::Thing, DependsOn: [Slow]}
              Quick: {Type: Test::Thing}
            """
        // when
        async let deployment = cloud.deploy(template)
        let deadline = ContinuousClock.now + .seconds(120)
        while cloud.shelf.log.withLock({ $0.isEmpty }), ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(1))
        }
        let early = cloud.shelf.news()
        cloud.shelf.release()
        _ = try await deployment
        // then
        #expect(early == ["make Quick"])
        #expect(cloud.shelf.news() == ["make Slow", "make After"])
    }

    // MARK: - Delete

    @Test func whatIsGoneFromTheTemplateIsDeletedLastMadeFirst() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy(
            """
            Resources:
              Top: {Type: Test::Thing, Properties: {Value: !Ref Middle}}
              Middle: {Type: Test::Thing, DependsOn: Bottom}
              Bottom: {Type: Test::Other}
              Stays: {Type: Test::Thing}
              Kept: {Type: Test::Thing, DeletionPolicy: Retain}
            """)
        _ = cloud.shelf.news()
        // when
        let deployment = try await cloud.deploy("Resources: {Stays: {Type: Test::Thing}}")
        // then
        #expect(cloud.shelf.news() == ["keep Stays", "delete Top", "delete Middle", "delete Bottom"])
        #expect(deployment.changes.deleted == ["Bottom", "Middle", "Top"])
        #expect(deployment.changes.retained == ["Kept"])
        #expect(cloud.shelf.things.withLock { $0.keys.sorted() } == ["shop-kept", "shop-stays"])
        #expect(try cloud.stacks.store.resources(of: "shop").map(\.logicalID) == ["Stays"])
    }

    /// An unchanged resource keeps no place from an earlier, longer template.
    @Test func theOrderOfDeletionIsThatOfTheLastTemplate() async throws {
        // given
        let cloud = try TestStacks()
        let many = (1...5).map { "  R\($0): {Type: Test::Thing}\n" }.joined()
        _ = try await cloud.deploy("Resources:\n\(many)  Base: {Type: Test::Thing}")
        _ = try await cloud.deploy(
            "Resources:\n  Base: {Type: Test::Thing}\n  User: {Type: Test::Thing, Properties: {Value: !Ref Base}}")
        _ = cloud.shelf.news()
        // when
        _ = try await cloud.deploy("Resources: {Last: {Type: Test::Thing}}")
        // then
        #expect(cloud.shelf.news() == ["make Last", "delete User", "delete Base"])
    }

    @Test func aConditionThatNoLongerHoldsDeletes() async throws {
        // given
        let cloud = try TestStacks()
        let template = """
            Parameters: {Both: {Type: String, Default: "yes"}}
            Conditions: {WantsBoth: !Equals [!Ref Both, "yes"]}
            Resources:
              A: {Type: Test::Thing, Properties: {Value: !If [WantsBoth, !Ref B, none]}}
              B: {Type: Test::Thing, Condition: WantsBoth}
            """
        _ = try await cloud.deploy(template)
        // when
        let deployment = try await cloud.deploy(template, "shop", ["Both": "no"])
        // then
        #expect(deployment.changes.deleted == ["B"])
        #expect(deployment.changes.updated == ["A"])
        #expect(cloud.shelf.things.withLock { $0["shop-a"] } == ["Value": "none"])
    }

    @Test func anotherTypeReplacesTheResource() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy("Resources: {A: {Type: Test::Thing, Properties: {Name: old}}}")
        _ = cloud.shelf.news()
        // when
        let deployment = try await cloud.deploy("Resources: {A: {Type: Test::Other, Properties: {Name: new}}}")
        // then
        #expect(cloud.shelf.news() == ["make A", "delete A"])
        #expect(deployment.changes.created == ["A"])
        #expect(deployment.changes.deleted == ["A"])
        #expect(cloud.shelf.things.withLock { Array($0.keys) } == ["new"])
        #expect(try cloud.stacks.store.resources(of: "shop").map(\.type) == ["Test::Other"])
    }

    // MARK: - Between stacks

    @Test func stacksShareWhatTheyExport() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy(Self.pair, "net")
        // when
        let deployment = try await cloud.deploy(
            "Resources: {C: {Type: Test::Thing}}\nOutputs: {O: {Value: !ImportValue net-both}}")
        // then
        #expect(deployment.outputs["O"] == "a and arn:test:net-b")
    }

    @Test func aNameIsExportedOnce() async throws {
        // given
        let cloud = try TestStacks()
        func template(_ value: String) -> String {
            "Resources: {C: {Type: Test::Thing}}\nOutputs:\n  O: {Value: \(value), Export: {Name: n}}"
        }
        _ = try await cloud.deploy(template("1"), "first")
        // when
        let refusal = await cloud.refusal(template("2"), "second")
        // then
        #expect(
            refusal
                == "template.yaml:3:3: Outputs.O.Export.Name: Export with name n is already exported by stack first")
        #expect(try await described(cloud, "second").stackStatus == "CREATE_FAILED")
        #expect(await cloud.refusal(template("3"), "first") == nil)
        #expect(
            await cloud.refusal(template("3") + "\n  P: {Value: 4, Export: {Name: n}}", "first")?
                .contains("Outputs.P.Export.Name: Export with name n is already exported by stack first") == true)
    }

    // MARK: - Code

    @Test func aFolderOfCodeIsToldFromAnother() async throws {
        try await withDirectory { directory in
            let file = directory + "/deep/bootstrap"
            try FileManager.default.createDirectory(atPath: directory + "/deep", withIntermediateDirectories: true)
            try Data("one".utf8).write(to: URL(fileURLWithPath: file))
            let first = StackService.fingerprint(ofFolder: directory)
            #expect(first.hasPrefix("deep/bootstrap 3 "))
            #expect(StackService.fingerprint(ofFolder: directory) == first)
            try Data("three".utf8).write(to: URL(fileURLWithPath: file))
            #expect(StackService.fingerprint(ofFolder: directory) != first)
        }
    }
}
