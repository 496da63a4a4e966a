import CloudCore
import JSON
import Testing

@testable import CloudFormation

@Suite struct ResolverTests {
    private func resolver() throws -> Resolver {
        var resolver = Resolver(stackName: "shop", stackID: "arn:stack", settings: CloudSettings())
        resolver.parameters = ["Text": "hello", "Count": .number(3), "List": ["a", "b"], "Empty": ""]
        resolver.mappings = try TemplateReader.read("M: {a: {x: 1, y: [p, q]}}")
        resolver.resources = [
            "Thing": ResourceState(physicalID: "thing-1", attributes: ["Arn": "arn:thing", "Nested.Url": "u"]),
            "Ghost": ResourceState(physicalID: "ghost-1"), "Live": ResourceState(physicalID: "arn:live"),
        ]
        resolver.placeholders = ["Ghost"]
        resolver.absent = ["Gone"]
        resolver.samReferences = ["Orders.Alias": "Live"]
        resolver.exports = ["net-id": "vpc-1"]
        resolver.conditions = ["Warm": true, "Cold": false]
        return resolver
    }

    private func resolve(_ yaml: String) throws -> JSONValue? {
        let node = try #require(try TemplateReader.read("v: \(yaml)")["v"])
        return try resolver().resolve(node, path: "v")
    }

    @Test(
        arguments: [
            // Ref and the pseudo parameters
            ("!Ref Text", #""hello""#), ("!Ref Count", "3"), ("!Ref List", #"["a","b"]"#),
            ("!Ref Thing", #""thing-1""#),
            ("!Ref Orders.Alias", #""arn:live""#), ("!Ref AWS::Region", #""us-east-1""#),
            ("!Ref AWS::AccountId", #""000000000000""#), ("!Ref AWS::Partition", #""aws""#),
            ("!Ref AWS::URLSuffix", #""amazonaws.com""#), ("!Ref AWS::StackName", #""shop""#),
            ("!Ref AWS::StackId", #""arn:stack""#), ("!Ref AWS::NotificationARNs", "[]"),
            ("[a, !Ref AWS::NoValue, b]", #"["a","b"]"#), ("{a: !Ref AWS::NoValue, b: 1}", #"{"b":1}"#),
            // GetAtt
            ("!GetAtt Thing.Arn", #""arn:thing""#), ("!GetAtt Thing.Nested.Url", #""u""#),
            ("{'Fn::GetAtt': Thing.Arn}", #""arn:thing""#), ("{'Fn::GetAtt': [Thing, Nested, Url]}", #""u""#),
            ("!GetAtt Ghost.Anything", #""ghost-1.Anything""#),
            // Sub
            ("!Sub a-${Text}-${Count}", #""a-hello-3""#), ("!Sub '${Thing.Arn}/*'", #""arn:thing/*""#),
            ("!Sub '${!Text} ${ Text }'", #""${Text} hello""#), ("!Sub 'cost $5 $'", #""cost $5 $""#),
            ("!Sub ['${A}${Text}', {A: !GetAtt Thing.Arn}]", #""arn:thinghello""#),
            ("!Sub ['${Text}', {Text: local}]", #""local""#), ("!Sub '${Orders.Alias}'", #""arn:live""#),
            ("!Sub 'x${AWS::NoValue}y'", #""xy""#), ("!Sub '${List}'", #""a,b""#),
            // Lists
            ("!Join ['-', [a, !Ref Text, 3, true]]", #""a-hello-3-true""#), ("!Join ['', !Ref List]", #""ab""#),
            ("!Join [',', [a, !Ref AWS::NoValue]]", #""a""#),
            ("!Select [1, [a, b]]", #""b""#), ("!Select ['0', !Ref List]", #""a""#),
            ("!Select [2, !Split ['::', 'a::b::c']]", #""c""#),
            ("!Split [',', 'a,,b,']", #"["a","","b",""]"#), ("!Split ['', ab]", #"["ab"]"#),
            ("{'Fn::Length': !Ref List}", "2"), ("!GetAZs ''", #"["us-east-1a","us-east-1b","us-east-1c"]"#),
            ("!GetAZs eu-west-1", #"["eu-west-1a","eu-west-1b","eu-west-1c"]"#),
            ("!Cidr [10.0.0.0/16, 2, 8]", #"["10.0.0.0/24","10.0.1.0/24"]"#),
            ("!Cidr [10.0.0.0/24, 2]", nil),
            ("!Cidr [192.168.0.0/22, 3]", #"["192.168.0.0/24","192.168.1.0/24","192.168.2.0/24"]"#),
            // Decisions
            ("!If [Warm, a, b]", #""a""#), ("!If [Cold, a, b]", #""b""#), ("[!If [Cold, a, !Ref AWS::NoValue]]", "[]"),
            ("!If [!Not [!Condition Warm], a, b]", #""b""#),
            ("!Equals [3, '3']", "true"), ("!Equals [!Ref Text, x]", "false"),
            ("!Equals [{a: 1, b: 2}, {b: 2, a: 1}]", "true"),
            ("!Not [!Equals [a, b]]", "true"), ("!And [!Condition Warm, !Condition Cold]", "false"),
            ("!And [!Condition Warm, !Equals [a, a]]", "true"), ("!Or [!Condition Warm, !Condition Cold]", "true"),
            ("!Or [!Condition Cold, !Condition Cold]", "false"),
            // Look-ups and text
            ("!FindInMap [M, a, x]", "1"), ("!FindInMap [M, !Select [0, !Ref List], y]", #"["p","q"]"#),
            ("!FindInMap [M, a, z, {DefaultValue: 9}]", "9"), ("!ImportValue net-id", #""vpc-1""#),
            ("!ImportValue {'Fn::Sub': 'net-${Id}'}", nil), ("!Base64 hello", #""aGVsbG8=""#),
            ("!Base64 {'Fn::Sub': '${Text}!'}", #""aGVsbG8h""#),
            ("!ToJsonString {a: !Ref Count}", #""{\"a\":3}""#),
        ] as [(String, String?)])
    func resolves(_ yaml: String, _ json: String?) throws {
        guard let json else {
            #expect(throws: TemplateProblem.self) { try resolve(yaml) }
            return
        }
        #expect(try resolve(yaml) == JSONValue(parsing: json))
    }

    @Test(arguments: [
        ("!Ref Nobody", "there is no parameter or resource named Nobody"),
        ("!Ref [a]", "Ref takes a name"), ("!Ref Gone", "Gone is not there, because its condition does not hold"),
        ("!GetAtt Thing.Wrong", "Thing has no attribute Wrong; it has [Arn, Nested.Url]"),
        ("!GetAtt Nobody.Arn", "there is no parameter or resource named Nobody"),
        ("{'Fn::GetAtt': Thing}", "Fn::GetAtt takes a resource and an attribute"),
        ("!Sub [a]", "Fn::Sub takes text, or text and a map"), ("!Sub {a: b}", "Fn::Sub takes text, or text and a map"),
        ("!Sub '${Nobody}'", "there is no parameter or resource named Nobody"),
        ("!Join [a]", "Fn::Join takes 2 arguments"), ("!Join ['-', text]", "expected a list"),
        ("!Join ['-', [{a: b}]]", #"expected text, got {"a":"b"}"#),
        ("!Select [2, [a, b]]", "Fn::Select's index is outside its list of 2"),
        ("!Select [x, [a, b]]", "Fn::Select's index is outside its list of 2"),
        ("!If [Nobody, a, b]", "there is no condition named Nobody"), ("!If [Warm, a]", "Fn::If takes 3 arguments"),
        ("!Equals [a]", "a condition is Fn::Equals, Fn::Not"), ("!And [!Condition Warm]", "a condition is Fn::Equals"),
        ("!FindInMap [M, a, z]", "the mapping has no value for M / a / z"),
        ("!FindInMap [M, a]", "Fn::FindInMap takes 3 to 4 arguments"),
        ("!ImportValue nothing", "no export named nothing found"),
        ("{'Fn::Base64': !Ref 'AWS::NoValue'}", "expected text, got AWS::NoValue"),
        ("!Cidr [300.0.0.0/16, 2, 8]", "Fn::Cidr cannot cut such blocks"),
        ("!Cidr [10.0.0.0/16, 9, 16]", "Fn::Cidr cannot cut such blocks"),
        ("!Transform {Name: x}", "the function Fn::Transform is not known here"),
    ])
    func saysWhatIsWrong(_ yaml: String, _ message: String) throws {
        let problem = try #require(throws: TemplateProblem.self) { try resolve(yaml) }
        #expect(problem.message.contains(message), "\(problem)")
        #expect(problem.mark.line == 1)
    }

    @Test func conditionsMaySpeakOfEachOther() throws {
        // given
        let node = try TemplateReader.read(
            """
            A: !And [!Condition B, !Equals [!Ref Text, hello]]
            B: !Not [!Condition C]
            C: !Equals [!If [D, x, y], x]
            D: !Equals [a, b]
            """)
        var resolver = try resolver()
        // when
        try resolver.evaluate(Dictionary(uniqueKeysWithValues: (node.entries ?? []).map { ($0.key, $0.value) }))
        // then
        #expect(resolver.conditions["A"] == true)
        #expect(resolver.conditions["C"] == false)
    }

    @Test(arguments: [
        ("A: !Not [!Condition B]\nB: !Not [!Condition A]", "conditions wait for each other: A, B"),
        ("A: !Condition Nobody", "there is no condition named Nobody"),
        ("A: text", "a condition is Fn::Equals, Fn::Not"),
        ("A: !Equals [!Ref Nobody, b]", "there is no parameter or resource named Nobody"),
    ])
    func refusesBadConditions(_ yaml: String, _ message: String) throws {
        let node = try TemplateReader.read(yaml)
        var resolver = try resolver()
        let problem = try #require(throws: TemplateProblem.self) {
            try resolver.evaluate(Dictionary(uniqueKeysWithValues: (node.entries ?? []).map { ($0.key, $0.value) }))
        }
        #expect(problem.message.contains(message), "\(problem)")
        #expect(problem.path.hasPrefix("Conditions"))
    }
}
