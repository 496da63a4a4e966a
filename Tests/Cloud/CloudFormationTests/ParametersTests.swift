import JSON
import Testing

@testable import CloudFormation

@Suite struct ParametersTests {
    private func resolve(_ rules: String, _ given: [String: String]) throws -> JSONValue? {
        let node = try TemplateReader.read("P: \(rules)")
        return try Parameters.resolve(node.entries ?? [], given: given)["P"]
    }

    @Test(
        arguments: [
            ("{Type: String, Default: d}", nil, #""d""#), ("{Type: String, Default: d}", "v", #""v""#),
            ("{Type: String, Default: ''}", nil, #""""#), ("{Type: String, Default: true}", nil, #""true""#),
            ("{Type: String, AllowedValues: [dev, prod]}", "prod", #""prod""#),
            ("{Type: String, AllowedPattern: '[a-z]+', MinLength: 2, MaxLength: 3}", "abc", #""abc""#),
            ("{Type: Number, MinValue: 1, MaxValue: 5, Default: 3}", nil, "3"), ("{Type: Number}", "-1.5", "-1.5"),
            ("{Type: Number, AllowedValues: [1, 2]}", "2", "2"),
            ("{Type: CommaDelimitedList}", "a, b,c", #"["a","b","c"]"#),
            ("{Type: CommaDelimitedList, AllowedValues: [a, b]}", "b,a", #"["b","a"]"#),
            ("{Type: CommaDelimitedList, AllowedPattern: '[a-z]'}", "b,a", #"["b","a"]"#),
            ("{Type: List<Number>}", "1,2", #"["1","2"]"#),
            ("{Type: 'AWS::EC2::VPC::Id'}", "vpc-1", #""vpc-1""#),
            ("{Type: 'List<AWS::EC2::Subnet::Id>'}", "s-1,s-2", #"["s-1","s-2"]"#),
            ("{Type: 'AWS::SSM::Parameter::Value<String>', Default: /x}", nil, #""/x""#),
        ] as [(String, String?, String)])
    func accepts(_ rules: String, _ given: String?, _ json: String) throws {
        #expect(try resolve(rules, given.map { ["P": $0] } ?? [:]) == JSONValue(parsing: json))
    }

    @Test(
        arguments: [
            ("{Type: String}", nil, "needs a value: it has no Default"),
            ("{Type: String, AllowedValues: [dev, prod]}", "test", #"must be one of [dev, prod], got "test""#),
            ("{Type: String, AllowedValues: [a], Default: b}", nil, #"must be one of [a], got "b""#),
            ("{Type: String, MinLength: 2}", "a", "must have at least 2 characters"),
            ("{Type: String, MaxLength: 2}", "abc", "must have at most 2 characters"),
            ("{Type: String, AllowedPattern: '[a-z]+'}", "abC", #"must match the pattern [a-z]+, got "abC""#),
            ("{Type: String, AllowedPattern: '[', ConstraintDescription: small letters}", "a", "(small letters)"),
            ("{Type: Number}", "many", #"must be a number, got "many""#),
            ("{Type: Number, MinValue: 1}", "0", "must be at least 1, got 0"),
            ("{Type: Number, MaxValue: 1.5}", "2", "must be at most 1.5, got 2"),
            ("{Type: CommaDelimitedList, AllowedValues: [a, b]}", "a,c", #"must be one of [a, b], got "c""#),
            ("{Type: CommaDelimitedList, AllowedPattern: '[a-z]'}", "a,C", "must match the pattern [a-z]"),
            ("{Type: List<Number>}", "1,x", #"must be a number, got "x""#),
            ("{Type: Strng, Default: a}", nil, "has the unknown type Strng"),
            ("{Default: a}", nil, "needs a Type"),
        ] as [(String, String?, String)])
    func refuses(_ rules: String, _ given: String?, _ message: String) throws {
        let problem = try #require(throws: TemplateProblem.self) {
            try resolve(rules, given.map { ["P": $0] } ?? [:])
        }
        #expect(problem.message.contains(message), "\(problem)")
        #expect(problem.path == "Parameters.P")
        #expect(problem.mark.line == 1)
    }

    @Test func refusesNamesThatTheTemplateDoesNotHave() throws {
        let problem = try #require(throws: TemplateProblem.self) {
            try resolve("{Type: String, Default: d}", ["Z": "1", "Y": "2"])
        }
        #expect(problem.message == "parameters [Y, Z] do not exist in the template")
    }
}
