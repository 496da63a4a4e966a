import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudLambda

@Suite(.serialized) struct FunctionOperationTests {
    @Test func aFunctionIsMadeOfAZIPFileAndRuns() async throws {
        try await Bench.with { bench in
            let code = saying("one")
            let made = try await bench.create(code: code) {
                $0.description = "takes orders"
                $0.memorySize = 256
                $0.environment = .init(variables: ["TABLE": "shop"])
                $0.tags = ["team": "shop"]
                $0.architectures = ["arm64"]
            }
            #expect(made.functionArn == Bench.arn)
            #expect(made.version == "$LATEST")
            #expect(made.codeSize == code.bytes.count)
            #expect(made.state == "Active")
            #expect(made.packageType == "Zip")
            #expect(made.architectures == ["arm64"])
            #expect(made.tracingConfig?.mode == "PassThrough")
            #expect(made.ephemeralStorage?.size == 512)
            #expect(made.loggingConfig?.logGroup == "/aws/lambda/orders")
            let found = try await bench.send(Lambda.GetFunction.self, .init(functionName: "orders"))
            #expect(found.configuration?.document == made.document)
            #expect(found.tags == ["team": "shop"])
            #expect(found.concurrency == nil)
            #expect(try await bench.invoke("orders", ["answer": true]).json == "one")
            #expect(try await bench.invoke().json["environment"]?["TABLE"]?.stringValue == "shop")
        }
    }

    @Test func theDefaultsAreAWSs() async throws {
        try await Bench.with { bench in
            let made = try await bench.create { $0.timeout = nil }
            #expect(made.timeout == 3)
            #expect(made.memorySize == 128)
            #expect(made.description == "")
            #expect(made.architectures == ["x86_64"])
            #expect(made.environment == nil)
        }
    }

    @Test func codeComesFromABucketToo() async throws {
        try await Bench.with { bench in
            bench.neighbours.state.withLock { state in
                state.objects["orders.zip"] = saying("latest").bytes
                state.objects["orders.zip7"] = saying("seventh").bytes
            }
            try await bench.create { $0.code = .init(s3Bucket: "code", s3Key: "orders.zip", s3ObjectVersion: "7") }
            #expect(try await bench.invoke("orders", ["answer": true]).json == "seventh")
            try await bench.send(
                Lambda.UpdateFunctionCode.self, .init(functionName: "orders", s3Bucket: "code", s3Key: "orders.zip"))
            #expect(try await bench.invoke("orders", ["answer": true]).json == "latest")
            // And for a template.
            let state = try await bench.deploy("stacked", ["Code": ["S3Bucket": "code", "S3Key": "orders.zip"]])
            #expect(try await bench.invoke("stacked", ["answer": true]).json == "latest")
            let before = bench.service.find("stacked")?.latest.configuration.revisionId
            try await bench.deploy("stacked", ["Code": ["S3Bucket": "code", "S3Key": "orders.zip"]], previous: state)
            #expect(bench.service.find("stacked")?.latest.configuration.revisionId == before)
        }
    }

    private static func creation(_ change: (inout Lambda.CreateFunctionRequest) -> Void) -> Lambda.CreateFunctionRequest
    {
        var input = Lambda.CreateFunctionRequest.sample()
        change(&input)
        return input
    }
    private static func refused(
        _ name: String, _ code: String, _ message: String, status: Int = 400,
        _ change: (inout Lambda.CreateFunctionRequest) -> Void
    ) -> Refusal {
        Refusal(name, code, message, status: status, Lambda.CreateFunction.self, creation(change))
    }

    static let badCreations: [Refusal] = [
        refused("no code", "InvalidParameterValueException", "Please provide a source for function code.") {
            $0.code = .init()
        },
        refused("no archive", "InvalidParameterValueException", "Could not unzip uploaded file") {
            $0.code = .init(zipFile: Blob(Array("#!/bin/sh".utf8)))
        },
        refused("two sources", "InvalidParameterValueException", "Please do not provide other FunctionCode parameters")
        {
            $0.code.s3Bucket = "code"
        },
        refused(
            "no such bucket", "InvalidParameterValueException",
            "S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist"
        ) {
            $0.code = .init(s3Bucket: "nowhere", s3Key: "k")
        },
        refused(
            "no such key", "InvalidParameterValueException", "Error occurred while GetObject. S3 Error Code: NoSuchKey."
        ) {
            $0.code = .init(s3Bucket: "code", s3Key: "k")
        },
        refused("a closed bucket", "AccessDeniedException", "permission to GetObject for secret/k", status: 403) {
            $0.code = .init(s3Bucket: "secret", s3Key: "k")
        },
        refused("an image", "UnsupportedOperation", "container image") { $0.code = .init(imageUri: "x") },
        refused("no runtime", "InvalidParameterValueException", "Runtime and Handler are mandatory") {
            $0.runtime = nil
        },
        refused("no handler", "InvalidParameterValueException", "Runtime and Handler are mandatory") {
            $0.handler = nil
        },
        refused(
            "an unknown runtime", "ValidationException",
            "at 'runtime' failed to satisfy constraint: Member must satisfy enum value set"
        ) {
            $0.runtime = "cobol85"
        },
        refused("a runtime of AWS's own", "UnsupportedOperation", "The runtime python3.12 is not built") {
            $0.runtime = "python3.12"
        },
        refused("a name", "ValidationException", "at 'functionName' failed to satisfy constraint") {
            $0.functionName = "no good!"
        },
        refused("a long name", "ValidationException", "functionName") {
            $0.functionName = String(repeating: "x", count: 65)
        },
        refused("no role", "ValidationException", "Value 'worker' at 'role' failed to satisfy constraint") {
            $0.role = "worker"
        },
        refused(
            "no time", "ValidationException",
            "Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1"
        ) {
            $0.timeout = 0
        },
        refused("long time", "ValidationException", "less than or equal to 900") { $0.timeout = 901 },
        refused("little memory", "ValidationException", "Value '127' at 'memorySize'") { $0.memorySize = 127 },
        refused("much memory", "ValidationException", "Value '40000' at 'memorySize'") { $0.memorySize = 40_000 },
        refused("a long description", "ValidationException", "length less than or equal to 256") {
            $0.description = String(repeating: "x", count: 257)
        },
        refused(
            "a reserved variable", "InvalidParameterValueException",
            "Reserved keys used in this request: AWS_LAMBDA_RUNTIME_API, AWS_REGION"
        ) {
            $0.environment = .init(variables: ["AWS_LAMBDA_RUNTIME_API": "x", "AWS_REGION": "y", "MINE": "z"])
        },
        refused("a variable's name", "ValidationException", "at 'environment.variables.1A.key' failed") {
            $0.environment = .init(variables: ["1A": "x"])
        },
        refused("large variables", "InvalidParameterValueException", "exceeded the 4KB limit. String measured: 4097") {
            $0.environment = .init(variables: ["AB": String(repeating: "x", count: 4095)])
        },
        refused(
            "dead letters elsewhere", "InvalidParameterValueException",
            "must be the ARN of an SQS queue or an SNS topic"
        ) {
            $0.deadLetterConfig = .init(targetArn: "arn:aws:s3:us-east-1:000000000000:bucket")
        },
        refused(
            "dead letters that it may not send", "InvalidParameterValueException",
            "The provided execution role does not have permissions to call SendMessage on SQS"
        ) {
            $0.role = "arn:aws:iam::000000000000:role/nobody"
            $0.deadLetterConfig = .init(targetArn: "arn:aws:sqs:us-east-1:000000000000:dead")
        },
    ]

    @Test(arguments: badCreations)
    func creationsThatAreRefusedMakeNothing(_ refusal: Refusal) async throws {
        let bench = try Bench()
        await refusal.check(bench)
        #expect(bench.service.allFunctions.isEmpty)
    }

    @Test func aNameIsTakenOnce() async throws {
        let bench = try Bench()
        try await bench.create()
        let error = await bench.refusal(Lambda.CreateFunction.self, .sample())
        #expect(error.code == "ResourceConflictException")
        #expect(error.message == "Function already exist: orders")
        #expect(error.status == 409)
        #expect(error.details?["Type"]?.stringValue == "User")
        // Of many at once, one makes it.
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { (try? await bench.create("race")) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        bench.service.codeFolders.close()
    }

    @Test func newCodeIsWhatRuns() async throws {
        try await Bench.with { bench in
            let made = try await bench.create(code: saying("one"))
            #expect(try await bench.invoke("orders", ["answer": true]).json == "one")
            let trial = try await bench.send(
                Lambda.UpdateFunctionCode.self, .init(functionName: "orders", zipFile: saying("two"), dryRun: true))
            #expect(trial.codeSha256 != made.codeSha256)
            #expect(
                try await bench.send(Lambda.GetFunctionConfiguration.self, .init(functionName: "orders")).codeSha256
                    == made.codeSha256)
            let changed = try await bench.send(
                Lambda.UpdateFunctionCode.self,
                .init(
                    functionName: "orders", zipFile: saying("two"), architectures: ["arm64"], publish: true,
                    revisionId: made.revisionId))
            #expect(changed.version == "1")
            #expect(changed.codeSha256 == trial.codeSha256)
            #expect(changed.architectures == ["arm64"])
            #expect(changed.revisionId != made.revisionId)
            for name in ["orders", "orders:1"] {
                #expect(try await bench.invoke(name, ["answer": true]).json == "two")
            }
            let late = await bench.refusal(
                Lambda.UpdateFunctionCode.self,
                .init(functionName: "orders", zipFile: saying("three"), revisionId: made.revisionId))
            #expect(late.code == "PreconditionFailedException")
            #expect(late.status == 412)
            #expect(
                await bench.refusal(Lambda.UpdateFunctionCode.self, .init(functionName: "orders")).message
                    == "Please provide a source for function code.")
            #expect(try await bench.invoke("orders", ["answer": true]).json == "two")
        }
    }

    @Test func whatIsSaidChangesAndTheRestStays() async throws {
        try await Bench.with { bench in
            let made = try await bench.create { $0.environment = .init(variables: ["A1": "1"]) }
            typealias Update = Lambda.UpdateFunctionConfigurationRequest
            let changed = try await bench.send(
                Lambda.UpdateFunctionConfiguration.self,
                Update(
                    functionName: "orders", role: "arn:aws:iam::000000000000:role/other", handler: "main",
                    description: "new", timeout: 7, memorySize: 512, environment: .init(variables: ["B1": "2"]),
                    runtime: "provided.al2", kmsKeyArn: "arn:aws:kms:us-east-1:000000000000:key/k",
                    tracingConfig: .init(mode: "Active"), ephemeralStorage: .init(size: 1024),
                    loggingConfig: .init(logFormat: "JSON", applicationLogLevel: "DEBUG", logGroup: "/mine")))
            #expect(changed.role == "arn:aws:iam::000000000000:role/other")
            #expect(changed.handler == "main")
            #expect(changed.description == "new")
            #expect(changed.timeout == 7)
            #expect(changed.memorySize == 512)
            #expect(changed.environment?.variables == ["B1": "2"])
            #expect(changed.runtime == "provided.al2")
            #expect(changed.kmsKeyArn == "arn:aws:kms:us-east-1:000000000000:key/k")
            #expect(changed.tracingConfig?.mode == "Active")
            #expect(changed.ephemeralStorage?.size == 1024)
            #expect(
                changed.loggingConfig?.document
                    == Lambda.LoggingConfig(
                        logFormat: "JSON", applicationLogLevel: "DEBUG", systemLogLevel: "INFO", logGroup: "/mine"
                    ).document)
            #expect(changed.revisionId != made.revisionId)
            #expect(changed.codeSha256 == made.codeSha256)
            // Text has no levels.
            let text = try await bench.send(
                Lambda.UpdateFunctionConfiguration.self,
                Update(functionName: "orders", kmsKeyArn: "", loggingConfig: .init(logFormat: "Text")))
            #expect(text.loggingConfig?.document == Lambda.LoggingConfig(logFormat: "Text", logGroup: "/mine").document)
            #expect(text.kmsKeyArn == nil)
            #expect(text.timeout == 7)
            #expect(text.environment?.variables == ["B1": "2"])
            let late = await bench.refusal(
                Lambda.UpdateFunctionConfiguration.self,
                Update(functionName: "orders", timeout: 8, revisionId: made.revisionId))
            #expect(late.code == "PreconditionFailedException")
            #expect(bench.service.find("orders")?.latest.timeout == 7)
        }
    }

    @Test func deadLettersComeAndGo() async throws {
        let bench = try Bench()
        let queue = "arn:aws:sqs:us-east-1:000000000000:dead"
        #expect(
            try await bench.create { $0.deadLetterConfig = .init(targetArn: queue) }.deadLetterConfig?.targetArn
                == queue)
        let without = try await bench.send(
            Lambda.UpdateFunctionConfiguration.self,
            .init(functionName: "orders", deadLetterConfig: .init(targetArn: "")))
        #expect(without.deadLetterConfig == nil)
        let error = await bench.refusal(
            Lambda.UpdateFunctionConfiguration.self,
            .init(
                functionName: "orders", role: "arn:aws:iam::000000000000:role/nobody",
                deadLetterConfig: .init(targetArn: queue)))
        #expect(error.message == "The provided execution role does not have permissions to call SendMessage on SQS")
        #expect(bench.service.find("orders")?.latest.configuration.role == workerRole)
        bench.service.codeFolders.close()
    }

    static let badUpdates: [Refusal] =
        ([
            ("timeout", 0, 128), ("timeout", 901, 128), ("memorySize", 3, 127),
        ] as [(String, Int, Int)]).map { member, timeout, memory in
            Refusal(
                "\(member) \(timeout) \(memory)", "ValidationException", "at '\(member)' failed to satisfy constraint",
                Lambda.UpdateFunctionConfiguration.self,
                .init(functionName: "orders", timeout: timeout, memorySize: memory))
        }

    @Test(arguments: badUpdates)
    func updatesThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        let made = try await bench.create()
        await refusal.check(bench)
        #expect(bench.service.find("orders")?.latest.configuration.revisionId == made.revisionId)
        bench.service.codeFolders.close()
    }

    @Test func functionsAreListedInPages() async throws {
        let bench = try Bench()
        for name in ["c", "a", "b"] { try await bench.create(name) { $0.publish = true } }
        var names: [String] = []
        var marker: String?
        repeat {
            let page = try await bench.send(Lambda.ListFunctions.self, .init(marker: marker, maxItems: 2))
            #expect(page.functions?.count ?? 0 <= 2)
            names += page.functions?.compactMap(\.functionName) ?? []
            marker = page.nextMarker
        } while marker != nil
        #expect(names == ["a", "b", "c"])
        let all = try await bench.send(Lambda.ListFunctions.self, .init(functionVersion: "ALL"))
        #expect(
            all.functions?.compactMap { $0.functionArn?.split(separator: ":").suffix(2).joined(separator: ":") } == [
                "a:$LATEST", "a:1", "b:$LATEST", "b:1", "c:$LATEST", "c:1",
            ])
        for (input, code) in [
            (Lambda.ListFunctionsRequest(marker: "nonsense"), "InvalidParameterValueException"),
            (.init(marker: "9"), "InvalidParameterValueException"), (.init(maxItems: 0), "ValidationException"),
            (.init(maxItems: 10_001), "ValidationException"), (.init(functionVersion: "SOME"), "ValidationException"),
        ] {
            #expect(await bench.refusal(Lambda.ListFunctions.self, input).code == code)
        }
        bench.service.codeFolders.close()
    }

    @Test func whatIsDeletedIsGone() async throws {
        try await Bench.with { bench in
            try await bench.createWithAlias()
            _ = try await bench.invoke()
            let error = await bench.refusal(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "1"))
            #expect(error.code == "ResourceConflictException")
            #expect(error.message == "Unable to delete version because the following aliases reference it: [live]")
            #expect(
                await bench.refusal(Lambda.DeleteFunction.self, .init(functionName: "orders:live")).message
                    == "Deletion of aliases is not currently supported.")
            #expect(
                await bench.refusal(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "$LATEST"))
                    .message == "$LATEST version cannot be deleted without deleting the function.")
            try await bench.send(Lambda.DeleteAlias.self, .init(functionName: "orders", name: "live"))
            try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "1"))
            await expectError("ResourceNotFoundException", "function:orders:1") {
                _ = try await bench.invoke(qualifier: "1")
            }
            // A version that is gone is no error.
            try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "orders", qualifier: "1"))
            try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "orders"))
            await expectError("ResourceNotFoundException", "Function not found: \(Bench.arn)") {
                _ = try await bench.invoke()
            }
            try await eventually("nobody is left") { bench.service.pools.isEmpty }
            // The name is free again, and nothing of the old one is.
            #expect(try await bench.create().version == "$LATEST")
            #expect(
                try await bench.send(Lambda.ListVersionsByFunction.self, .init(functionName: "orders")).versions?.count
                    == 1)
        }
    }

    @Test func aFunctionSurvivesARestartWithItsCode() async throws {
        try await withDirectory { directory in
            try await Bench.with(dataDirectory: directory) { bench in
                try await bench.create(code: saying("one")) { $0.publish = true }
                try await bench.send(
                    Lambda.UpdateFunctionCode.self, .init(functionName: "orders", zipFile: saying("two")))
                try await bench.send(
                    Lambda.UpdateFunctionCode.self, .init(functionName: "orders", zipFile: saying("three")))
                #expect(files(directory + "/lambda-code/orders").count == 3)
            }
            try await Bench.with(dataDirectory: directory) { bench in
                // What no version uses is gone.
                #expect(files(directory + "/lambda-code/orders").count == 2)
                for (name, answer) in [("orders", "three"), ("orders:1", "one")] {
                    let said = try await bench.invoke(name, ["answer": true]).json
                    #expect(said == .string(answer))
                }
            }
        }
    }
}
