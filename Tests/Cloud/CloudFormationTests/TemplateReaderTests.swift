import Foundation
import JSON
import Testing

@testable import CloudFormation

@Suite struct TemplateReaderTests {
    @Test(arguments: [
        ("!Ref A", #"{"Ref":"A"}"#),
        ("!GetAtt A.Arn", #"{"Fn::GetAtt":["A","Arn"]}"#),
        ("!GetAtt A.Outputs.Url", #"{"Fn::GetAtt":["A","Outputs.Url"]}"#),
        ("!GetAtt [A, Arn]", #"{"Fn::GetAtt":["A","Arn"]}"#),
        ("!Sub a-${B}", #"{"Fn::Sub":"a-${B}"}"#),
        ("!Join ['-', [a, !Ref B]]", #"{"Fn::Join":["-",["a",{"Ref":"B"}]]}"#),
        ("!Not [!Condition C]", #"{"Fn::Not":[{"Condition":"C"}]}"#),
        ("{Ref: A}", #"{"Ref":"A"}"#),
        ("true", "true"), ("No", "false"), ("\"true\"", #""true""#), ("12", "12"), ("1.50", "1.50"), ("~", "null"),
        ("012345678901", #""012345678901""#), ("0x1F", #""0x1F""#), ("2012-10-17", #""2012-10-17""#),
        ("[1, {a: b}]", #"[1,{"a":"b"}]"#), ("\"x\"", #""x""#), (".inf", #"".inf""#),
    ])
    func readsYAML(_ yaml: String, _ json: String) throws {
        // when
        let node = try TemplateReader.read("v: \(yaml)")
        // then
        #expect(node["v"]?.json.serialized() == json)
    }

    @Test func readsJSON() throws {
        let node = try TemplateReader.read(#"{"a": {"Fn::GetAtt": ["B", "Arn"]}, "b": [1, true, null]}"#)
        #expect(node.json.serialized() == #"{"a":{"Fn::GetAtt":["B","Arn"]},"b":[1,true,null]}"#)
    }

    @Test func followsAnchors() throws {
        let node = try TemplateReader.read("a: &x {b: 1}\nc: *x")
        #expect(node["c"]?.json.serialized() == #"{"b":1}"#)
    }

    @Test(arguments: [
        ("", 1, "", "the template is empty"),
        ("# nothing\n", 1, "", "the template is empty"),
        ("- a", 1, "", "a template is a map of sections such as Resources"),
        ("a: 1\nb: 2\na: 3", 3, "", "the key a is there twice"),
        ("R:\n  A:\n    a: 1\n# A:\n  'A':\n    a: 2\nS: 1", 5, "", "the key A is there twice"),
        ("- a: 1\n  b: {a: 1}\n\n  \"a\": 2", 4, "", "the key a is there twice"),
        ("x: 1\ny: {a: 1, a: 2}", 2, "", "the key a is there twice"),
        ("a: [1, 2\nb: 3", 2, "", "did not find expected ',' or ']'"),
        ("a: 'open", 1, "", "found unexpected end of stream"),
        ("a: \u{1}", 1, "", "control characters are not allowed"),
        ("a:\n  b: !Nonsense c", 2, "a.b", "the tag !Nonsense is not known"),
        ("a:\n  - !GetAtt Lonely", 2, "a[0]", #"!GetAtt wants Resource.Attribute, got "Lonely""#),
        ("a:\n  b:\n    [x, y]: 1", 3, "a.b", "a key must be text"),
        ("a: *gone", 1, "", "found undefined alias"),
    ])
    func saysWhereYAMLIsWrong(_ text: String, _ line: Int, _ path: String, _ message: String) throws {
        let problem = try #require(throws: TemplateProblem.self) { try TemplateReader.read(text) }
        #expect(problem.mark.line == line, "\(problem)")
        #expect(problem.path == path)
        #expect(problem.message.contains(message), "\(problem)")
    }

    @Test(arguments: [
        ("Description: x", 1, "Resources", "a template has a section Resources"),
        ("Resources: {}", 1, "Resources", "at least one resource must be defined"),
        ("Resources: [a]", 1, "Resources", "at least one resource must be defined"),
        ("Parameters: 3\nResources: {A: {Type: T}}", 1, "Parameters", "expected a map"),
        ("Resources:\n  A-B: {Type: T}", 2, "Resources.A-B", "a logical id has letters and digits only"),
        ("Resources:\n  A: text", 2, "Resources.A", "a resource is a map with Type and Properties"),
        ("Resources:\n  A: {Properties: {}}", 2, "Resources.A", "a resource needs a Type"),
        ("Resources:\n  A:\n    Type: T\n    Properties: [x]", 4, "Resources.A.Properties", "expected a map"),
        ("Resources: {A: {Type: T}}\nOutputs:\n  O: {Description: d}", 3, "Outputs.O", "an output needs a Value"),
        (
            "Resources:\n  A:\n    Type: T\n    DeletionPolicy: Retian", 4, "Resources.A.DeletionPolicy",
            "is Delete, Retain, RetainExceptOnCreate or Snapshot, got Retian"
        ),
        ("Resources:\n  A:\n    Type: T\n    Condition: [a]", 4, "Resources.A.Condition", "expected a name"),
        ("Resources:\n  A:\n    Type: T\n    DependsOn: {B: c}", 4, "Resources.A.DependsOn", "expected names"),
        ("Resources:\n  A:\n    Type: T\n    DependsOn: [{B: c}]", 4, "Resources.A.DependsOn", "expected names"),
    ])
    func saysWhichSectionIsWrong(_ text: String, _ line: Int, _ path: String, _ message: String) throws {
        let problem = try #require(throws: TemplateProblem.self) { try Template(TemplateReader.read(text)) }
        #expect(problem.mark.line == line)
        #expect(problem.path == path)
        #expect(problem.message.contains(message), "\(problem)")
    }

    @Test func readsEverySection() throws {
        // given
        let text = """
            AWSTemplateFormatVersion: "2010-09-09"
            Description: a shop
            Transform: [AWS::Serverless-2016-10-31, Other]
            Rules: {}
            Parameters: ~
            Conditions: {C: !Equals [a, a]}
            Resources:
              A:
                Type: T
                Condition: C
                DependsOn: B
                DeletionPolicy: Retain
                CreationPolicy: {}
              B: {Type: T, DependsOn: [A, C]}
            Outputs:
              O: {Value: v, Description: d, Export: {Name: n}}
            """
        // when
        let template = try Template(TemplateReader.read(text))
        // then
        #expect(template.description == "a shop")
        #expect(template.usesSAM)
        #expect(template.parameters.isEmpty)
        #expect(template.conditions.keys.sorted() == ["C"])
        #expect(template.resources.map(\.dependsOn) == [["B"], ["A", "C"]])
        #expect(template.resources[0].condition == "C")
        #expect(template.resources[0].deletionPolicy == "Retain")
        #expect(template.outputs.first?.exportName?.string == "n")
        #expect(
            template.warnings.map(\.description) == [
                "line 4: Rules: this section is not known here",
                "line 3: Transform: the transform Other is not known here",
                "line 13: Resources.A.CreationPolicy: this resource attribute has no effect here",
            ])
    }

    @Test func errorsNameFileLineColumnAndPath() {
        let whole = TemplateError(file: "t.yaml", line: 3, column: 7, path: "Resources.A", message: "no")
        #expect("\(whole)" == "t.yaml:3:7: Resources.A: no")
        #expect("\(TemplateError(file: "t.yaml", message: "no"))" == "t.yaml: no")
        #expect("\(TemplateWarning(path: "A", line: 0, message: "no"))" == "A: no")
    }

    @Test func aNodeCanBeChanged() {
        var node: TemplateNode = .map([("a", "1"), ("b", true)])
        node["a"] = "2"
        node["b"] = nil
        node["c"] = ["x"]
        node["d"] = nil
        #expect(node.json.serialized() == #"{"a":"2","c":["x"]}"#)
        #expect(TemplateNode.sub("${a}", [("a", "b")]).json.serialized() == #"{"Fn::Sub":["${a}",{"a":"b"}]}"#)
    }
}
