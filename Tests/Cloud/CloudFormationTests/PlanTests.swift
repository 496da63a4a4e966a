import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudFormation

/// What is refused before anything is made, and what is warned of.
@Suite struct PlanTests {
    @Test(arguments: [
        // YAML and sections, as a person reads them
        ("Resources:\n  A: {Type: Test::Thing\n", "template.yaml:3:1: did not find expected"),
        ("Description: x", "template.yaml:1:1: Resources: a template has a section Resources"),
        (
            "Resources:\n  A: {Type: Test::Thing}\n  B: {Type: Test::Thing}\n  A: {Type: Test::Other}",
            "template.yaml:4:3: the key A is there twice"
        ),
        ("Resources:\n  A: {Type: T, Properties: {V: !Rfe B}}", "Resources.A.Properties.V: the tag !Rfe is not known"),
        // Names that nothing has
        (
            "Resources:\n  A:\n    Type: Test::Thing\n    Properties:\n      Value:\n        - !Ref Nobody",
            "template.yaml:6:11: Resources.A.Properties.Value[0]: there is no parameter or resource named Nobody"
        ),
        ("Resources: {A: {Type: T, Properties: {V: !GetAtt Nix.Arn}}}", "there is no parameter or resource named Nix"),
        ("Resources: {A: {Type: T, Properties: {V: {'Fn::GetAtt': Nix.Arn}}}}", "parameter or resource named Nix"),
        ("Resources: {A: {Type: T, Properties: {V: !Sub '${Nix.Arn}'}}}", "parameter or resource named Nix.Arn"),
        ("Resources: {A: {Type: T, Properties: {V: !Sub ['${X}${Nix}', {X: 1}]}}}", "parameter or resource named Nix"),
        ("Resources: {A: {Type: T, Properties: {V: !Join ['', [!Sub '${Nix}']]}}}", "parameter or resource named Nix"),
        ("Resources: {A: {Type: T, DependsOn: Nix}}", "Resources.A.DependsOn: there is no resource named Nix"),
        ("Resources: {A: {Type: T, Condition: Nix}}", "Resources.A.Condition: there is no condition named Nix"),
        (
            "Resources: {A: {Type: T, Properties: {V: !If [Nix, 1, 2]}}}",
            "A.Properties.V: there is no condition named Nix"
        ),
        ("Resources: {A: {Type: T, Properties: {V: {'Fn::Jion': []}}}}", "the function Fn::Jion is not known here"),
        ("Resources: {A: {Type: T, Properties: {V: !Transform {Name: x}}}}", "the function Fn::Transform is not known"),
        ("Resources: {A: {Type: T}}\nOutputs: {O: {Value: !Ref Nix}}", "Outputs.O.Value: there is no parameter or"),
        (
            "Resources: {A: {Type: T}}\nOutputs: {O: {Value: x, Export: {Name: !Ref Nix}}}",
            "Outputs.O.Export.Name: there is no parameter or resource named Nix"
        ),
        (
            "Resources: {A: {Type: T}}\nOutputs: {O: {Value: x, Condition: Nix}}",
            "Outputs.O.Condition: there is no condition named Nix"
        ),
        // Circles
        (
            """
            Resources:
              A: {Type: T, Properties: {V: !Ref B}}
              B: {Type: T, Properties: {V: !Sub "${C.Arn}"}}
              C: {Type: T, DependsOn: A}
            """, "template.yaml:2:3: Resources.A: resources wait for each other: A → B → C → A"
        ),
        ("Resources:\n  A: {Type: T, Properties: {V: !Ref A}}", "Resources.A: resources wait for each other: A → A"),
        (
            "Conditions: {C: !Equals [1, 1]}\nResources:\n  A: {Type: T, Properties: {V: !If [C, !GetAtt A.X, 1]}}",
            "resources wait for each other: A → A"
        ),
        ("Conditions: {C: !Condition D, D: !Condition C}\nResources: {A: {Type: T}}", "conditions wait for each other"),
        // Parameters and transforms
        (
            "Parameters: {P: {Type: String}}\nResources: {A: {Type: T}}",
            "template.yaml:1:14: Parameters.P: needs a value"
        ),
        (
            "Resources:\n  F: {Type: AWS::Serverless::Function}",
            "template.yaml:2:3: Resources.F: AWS::Serverless::Function needs Transform: AWS::Serverless-2016-10-31"
        ),
        (
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a}}
              FRole: {Type: Test::Thing}
            """, "FRole is there twice"
        ),
    ])
    func refuses(_ template: String, _ message: String) async throws {
        // given
        let cloud = try TestStacks()
        // when
        let refusal = await cloud.refusal(template)
        // then
        #expect(refusal?.contains(message) == true, "\(refusal ?? "nothing was refused")")
        #expect(cloud.shelf.news() == [])
        #expect(try cloud.stacks.store.stacks().isEmpty)
    }

    @Test func aRefusedTemplateLeavesTheStackAlone() async throws {
        // given
        let cloud = try TestStacks()
        _ = try await cloud.deploy("Resources: {A: {Type: Test::Thing}}")
        _ = cloud.shelf.news()
        // when
        #expect(await cloud.refusal("Resources: {A: {Type: Test::Thing, Condition: Nix}}") != nil)
        #expect(await cloud.refusal("Resources: {A: {Type: Test::Thing}}", "shop", ["Nix": "1"]) != nil)
        // then
        #expect(cloud.shelf.news() == [])
        #expect(try cloud.stacks.store.stack("shop")?.status == "CREATE_COMPLETE")
    }

    @Test func aBranchThatIsNotTakenMakesNoCircle() async throws {
        let cloud = try TestStacks()
        let deployment = try await cloud.deploy(
            """
            Conditions: {Never: !Equals [1, 2]}
            Resources:
              A: {Type: Test::Thing, Properties: {Value: !If [Never, !Ref B, x]}}
              B: {Type: Test::Thing, Properties: {Value: !Ref A}}
            """)
        #expect(cloud.shelf.news() == ["make A", "make B"])
        #expect(deployment.resources.count == 2)
    }

    // MARK: - Warnings

    @Test func typesThatNobodyMakesHaveNoEffectButANameAndAttributes() async throws {
        // given
        let cloud = try TestStacks()
        let template = """
            Resources:
              Ghost:
                Type: AWS::Chatbot::Thing
                Properties: {Anything: goes}
              A: {Type: Test::Thing, Properties: {Name: !Ref Ghost, Value: !GetAtt Ghost.Arn}}
            """
        // when
        let deployment = try await cloud.deploy(template)
        let again = try await cloud.deploy(template)
        // then
        #expect(
            deployment.warnings.map(\.description) == [
                "line 2: Resources.Ghost: resources of type AWS::Chatbot::Thing have no effect here"
            ])
        #expect(cloud.shelf.things.withLock { $0["shop-ghost"] } == ["Name": "shop-ghost", "Value": "shop-ghost.Arn"])
        #expect(again.changes.isEmpty)
        #expect(again.warnings == deployment.warnings)
        // One that nobody makes, nobody has to delete.
        let last = try await cloud.deploy("Resources: {A: {Type: Test::Thing, Properties: {Name: shop-ghost}}}")
        #expect(last.changes.deleted == ["Ghost"])
    }

    @Test func propertiesWithoutEffectAreNamedWithTheirPlace() async throws {
        // given
        let cloud = try TestStacks()
        // when
        let deployment = try await cloud.deploy(
            """
            Conditions: {C: !Equals [1, 1]}
            Resources:
              A:
                Type: Test::Thing
                Properties:
                  Name: a
                  Value: {Free: {Form: true}}
                  Inert: 1
                  Named: 1
                  Deep:
                    - {Known: 1, Inert: 2}
                    - {Known: 1, Wrong: 2}
                    - !If [C, {Odd: 1, Known: {Any: 1}}, {Even: 1}]
                    - !FindInMap [M, a, b]
              B:
                Type: Test::Other
                Properties: !If [C, {Value: 1}, {Vlue: 1}]
            Mappings: {M: {a: {b: {Unseen: 1}}}}
            """)
        // then
        #expect(
            deployment.warnings.map(\.description) == [
                "line 9: Resources.A.Properties.Named: this property of Test::Thing has no effect here",
                "line 12: Resources.A.Properties.Deep.Wrong: this property of Test::Thing has no effect here",
                "line 13: Resources.A.Properties.Deep.Odd: this property of Test::Thing has no effect here",
                "line 13: Resources.A.Properties.Deep.Even: this property of Test::Thing has no effect here",
                "line 17: Resources.B.Properties.Vlue: this property of Test::Other has no effect here",
            ])
    }

    @Test func whatSAMMakesPointsToTheResourceItComesFrom() async throws {
        // given
        let cloud = try TestStacks()
        // when
        let deployment = try await cloud.deploy(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {CodeUri: dist/F, AutoPublishAlias: live}
              M: {Type: AWS::Serverless::StateMachine}
            Outputs:
              Alias: {Value: !Ref F.Alias}
            """)
        // then
        let lines = deployment.warnings.map(\.description)
        #expect(lines.contains("line 3: Resources.F: resources of type AWS::IAM::Role have no effect here"))
        #expect(lines.contains("line 3: Resources.F: resources of type AWS::Lambda::Alias have no effect here"))
        #expect(lines.filter { $0.contains("Resources.M") }.count == 1)
        #expect(deployment.outputs["Alias"] == "shop-faliaslive")
    }
}
