import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

@Suite struct PermissionOperationTests {
    private static func permission(
        _ principal: String = "sns.amazonaws.com", id: String = "one", action: String = "lambda:InvokeFunction"
    ) -> Lambda.AddPermissionRequest {
        .init(functionName: "orders", statementId: id, action: action, principal: principal)
    }

    @Test(
        arguments: [
            ("*", "*"), ("123456789012", ["AWS": "arn:aws:iam::123456789012:root"]),
            ("arn:aws:iam::123456789012:user/ann", ["AWS": "arn:aws:iam::123456789012:user/ann"]),
            ("sns.amazonaws.com", ["Service": "sns.amazonaws.com"]),
        ] as [(String, JSONValue)])
    func whoMayCall(principal: String, shown: JSONValue) async throws {
        let bench = try Bench()
        try await bench.create()
        let added = try await bench.send(Lambda.AddPermission.self, Self.permission(principal))
        let wanted: JSONValue = [
            "Sid": "one", "Effect": "Allow", "Principal": shown, "Action": "lambda:InvokeFunction",
            "Resource": .string(Bench.arn),
        ]
        #expect(try JSONValue(parsing: added.statement ?? "") == wanted)
        let policy = try await bench.send(Lambda.GetPolicy.self, .init(functionName: "orders"))
        #expect(
            try JSONValue(parsing: policy.policy ?? "") == [
                "Version": "2012-10-17", "Id": "default", "Statement": .array([wanted]),
            ])
        bench.service.codeFolders.close()
    }

    @Test func conditionsAreKept() async throws {
        let bench = try Bench()
        try await bench.create()
        var input = Self.permission()
        input.sourceArn = "arn:aws:sns:us-east-1:000000000000:orders"
        input.sourceAccount = "000000000000"
        input.principalOrgID = "o-1234567890"
        input.eventSourceToken = "token"
        let added = try await bench.send(Lambda.AddPermission.self, input)
        #expect(
            try JSONValue(parsing: added.statement ?? "")["Condition"] == [
                "StringEquals": [
                    "AWS:SourceAccount": "000000000000", "aws:PrincipalOrgID": "o-1234567890",
                    "lambda:EventSourceToken": "token",
                ], "ArnLike": ["AWS:SourceArn": "arn:aws:sns:us-east-1:000000000000:orders"],
            ])
        bench.service.codeFolders.close()
    }

    @Test func aServiceMayCallWhatItIsAllowedAndNoMore() async throws {
        try await Bench.with { bench in
            try await bench.createWithAlias()
            let topic = "arn:aws:sns:us-east-1:000000000000:orders"
            var input = Self.permission()
            input.qualifier = "live"
            input.sourceArn = topic
            try await bench.send(Lambda.AddPermission.self, input)
            let callers: [(Principal, String?)] = [
                (.service("sns.amazonaws.com", sourceARN: topic), nil),
                (.service("sns.amazonaws.com", sourceARN: topic + "-2"), "live"),
                (.service("events.amazonaws.com", sourceARN: topic), "live"), (.anonymous, "live"),
            ]
            for (caller, qualifier) in callers {
                await expectError(
                    "AccessDeniedException", "no resource-based policy allows the lambda:InvokeFunction action"
                ) {
                    _ = try await bench.invoke(qualifier: qualifier, as: caller)
                }
            }
            let answer = try await bench.invoke(qualifier: "live", as: .service("sns.amazonaws.com", sourceARN: topic))
            #expect(answer.functionError == nil)
            try await bench.send(
                Lambda.RemovePermission.self, .init(functionName: "orders", statementId: "one", qualifier: "live"))
            await expectError("AccessDeniedException") {
                _ = try await bench.invoke(qualifier: "live", as: .service("sns.amazonaws.com", sourceARN: topic))
            }
        }
    }

    @Test func aPolicyThatHasChangedSinceIsNotChanged() async throws {
        let bench = try Bench()
        try await bench.create()
        try await bench.send(Lambda.AddPermission.self, Self.permission())
        let before = try await bench.send(Lambda.GetPolicy.self, .init(functionName: "orders")).revisionId
        var second = Self.permission(id: "two")
        second.revisionId = before
        try await bench.send(Lambda.AddPermission.self, second)
        let after = try await bench.send(Lambda.GetPolicy.self, .init(functionName: "orders")).revisionId
        #expect(after != before)
        var third = Self.permission(id: "three")
        third.revisionId = before
        #expect(await bench.refusal(Lambda.AddPermission.self, third).code == "PreconditionFailedException")
        let removal = Lambda.RemovePermissionRequest(functionName: "orders", statementId: "one", revisionId: before)
        #expect(await bench.refusal(Lambda.RemovePermission.self, removal).status == 412)
        try await bench.send(
            Lambda.RemovePermission.self, .init(functionName: "orders", statementId: "one", revisionId: after))
        #expect(bench.service.find("orders")?.policies[""]?.count == 1)
        bench.service.codeFolders.close()
    }

    private static func refused(
        _ name: String, _ code: String, _ message: String, status: Int = 400, _ input: Lambda.AddPermissionRequest
    ) -> Refusal {
        Refusal(name, code, message, status: status, Lambda.AddPermission.self, input)
    }

    static let bad: [Refusal] = [
        refused(
            "an id twice", "ResourceConflictException", "The statement id (there) provided already exists.",
            status: 409, permission(id: "there")),
        refused("an id", "ValidationException", "at 'statementId' failed", permission(id: "a b")),
        refused("an action", "ValidationException", "at 'action' failed", permission(action: "s3:GetObject")),
        refused(
            "nobody", "InvalidParameterValueException",
            "The provided principal was invalid. Please check the principal and try again.", permission("somebody")),
        refused("a short account", "InvalidParameterValueException", "principal was invalid", permission("12345")),
        refused(
            "$LATEST", "InvalidParameterValueException", "We currently do not support adding policies for $LATEST.",
            .init(functionName: "orders:$LATEST", statementId: "x", action: "lambda:*", principal: "*")),
        refused(
            "no such alias", "ResourceNotFoundException", "Function not found: \(Bench.arn):dead", status: 404,
            .init(functionName: "orders", statementId: "x", action: "lambda:*", principal: "*", qualifier: "dead")),
        Refusal(
            "an unknown statement", "ResourceNotFoundException", "Statement gone is not found in resource policy.",
            status: 404, Lambda.RemovePermission.self, .init(functionName: "orders", statementId: "gone")),
        Refusal(
            "a statement without a policy", "ResourceNotFoundException",
            "No policy is associated with the given resource.", status: 404, Lambda.RemovePermission.self,
            .init(functionName: "orders", statementId: "there", qualifier: "live")),
        Refusal(
            "no policy", "ResourceNotFoundException", "The resource you requested does not exist.", status: 404,
            Lambda.GetPolicy.self, .init(functionName: "orders", qualifier: "live")),
    ]

    @Test(arguments: bad)
    func permissionsThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        try await bench.send(Lambda.AddPermission.self, Self.permission(id: "there"))
        await refusal.check(bench)
        #expect(bench.service.find("orders")?.policies.mapValues(\.count) == ["": 1])
        bench.service.codeFolders.close()
    }

    @Test func aPolicyHasALimit() async throws {
        let bench = try Bench()
        try await bench.create()
        var count = 0
        var refused: String?
        while refused == nil, count < 200 {
            do {
                try await bench.send(Lambda.AddPermission.self, Self.permission(id: "statement-\(count)"))
                count += 1
            } catch let error as AWSError {
                refused = error.code
            }
        }
        #expect(refused == "PolicyLengthExceededException")
        // Some 150 bytes each.
        #expect((100..<200).contains(count))
        #expect(bench.service.find("orders")?.policies[""]?.count == count)
        bench.service.codeFolders.close()
    }
}
