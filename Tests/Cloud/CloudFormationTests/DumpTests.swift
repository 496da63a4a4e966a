import CloudCore
import Foundation
import JSON
import Testing
@testable import CloudFormation
@Test func dump() throws {
    let plan = try StackPlan(
        text: String(contentsOfFile: "/work/main/template.yaml", encoding: .utf8), parameters: ["AlarmEmail": "a@b.c"],
        resolver: Resolver(stackName: "shop", stackID: "arn:stack", settings: CloudSettings()), codeRoot: "/code", fingerprint: { $0 })
    var o = JSONObject()
    for r in plan.resources {
        o[r.logicalID] = ["Type": .string(r.type), "Properties": r.properties.json, "DependsOn": .array(r.dependsOn.map { .string($0) })]
    }
    try JSONValue.object(o).serialized().write(toFile: "/tmp/s3_ours.json", atomically: true, encoding: .utf8)
}
