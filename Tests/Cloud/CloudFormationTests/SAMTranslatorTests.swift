import CloudCore
import Foundation
import JSON
import Testing

@testable import CloudFormation

/// Our transform beside AWS's own: the expected file is what aws-sam-translator 1.115.0 made of the template, without
/// what is ours to choose: the hashes at the end of versions and deployments (here `*`), the text that tells a
/// deployment's hash, and the stage named "Stage" that it leaves behind.
@Suite struct SAMTranslatorTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/CloudFormation")

    private static func file(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private static func made() throws -> JSONObject {
        let plan = try StackPlan(
            text: file("SAMTranslator.yaml"), parameters: [:],
            resolver: Resolver(stackName: "shop", stackID: "arn:stack", settings: CloudSettings()), codeRoot: "/code",
            fingerprint: { $0 })
        let hashed = plan.resources.filter { ["Version", "Deployment"].contains($0.type.split(separator: ":").last) }
        var all = JSONObject()
        for resource in plan.resources {
            var properties = resource.properties
            if resource.type == "AWS::ApiGateway::Deployment" { properties["Description"] = nil }
            var object = JSONObject([("Type", .string(resource.type)), ("Properties", properties.json)])
            object["Condition"] = resource.condition.map { .string($0) }
            all[resource.logicalID] = .object(object)
        }
        var text = JSONValue.object(all).serialized()
        for name in hashed.map(\.logicalID) {
            text = text.replacingOccurrences(of: "\"\(name)\"", with: "\"\(name.dropLast(10))*\"")
        }
        return try #require(JSONValue(parsing: text).objectValue)
    }

    @Test func makesWhatAWSsOwnTransformMakes() throws {
        // given
        let expected = try #require(JSONValue(parsing: Self.file("SAMTranslator.expected.json")).objectValue)
        // when
        let made = try Self.made()
        // then
        #expect(made.members.map(\.key).sorted() == expected.members.map(\.key).sorted())
        for member in expected.members {
            let ours = made[member.key]?.canonical.serialized()
            #expect(ours == member.value.canonical.serialized(), "\(member.key)")
        }
    }
}
