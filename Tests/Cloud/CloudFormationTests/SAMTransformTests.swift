import JSON
import Testing

@testable import CloudFormation

@Suite struct SAMTransformTests {
    /// What SAM makes of resources, by logical id, and what it warns of.
    private func transform(
        _ resources: String, globals: String = "{}"
    ) throws -> (
        made: [String: Template.Resource], warnings: [String], references: [String: String]
    ) {
        let indented = resources.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
        var template = try Template(
            TemplateReader.read(
                """
                Transform: AWS::Serverless-2016-10-31
                Globals: \(globals)
                Resources:
                \(indented.joined(separator: "\n"))
                """))
        let references = try SAMTransform.apply(to: &template, codeRoot: "/code")
        return (
            template.resources.reduce(into: [:]) { $0[$1.logicalID] = $1 }, template.warnings.map(\.description),
            references
        )
    }

    private func problem(_ resources: String) throws -> TemplateProblem {
        try #require(throws: TemplateProblem.self) { try transform(resources) }
    }

    @Test func aFunctionBecomesAFunctionAndARole() throws {
        // when
        let (made, warnings, _) = try transform(
            """
            F:
              Type: AWS::Serverless::Function
              Condition: C
              Properties:
                CodeUri: dist/F/
                Handler: bootstrap
                Tracing: Active
                VpcConfig: {SubnetIds: [s]}
                Tags: {team: shop}
                DeadLetterQueue: {Type: SQS, TargetArn: arn:q}
                Policies:
                  - AWSLambdaExecute
                  - arn:aws:iam::aws:policy/X
                  - !Ref Policy
                  - Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]
                Wrong: 1
            """)
        // then
        let function = try #require(made["F"])
        #expect(made.keys.sorted() == ["F", "FRole"])
        #expect(function.type == "AWS::Lambda::Function")
        #expect(
            function.properties.json.canonical.serialized()
                == #"{"Code":{"LocalDirectory":"/code/dist/F/"},"DeadLetterConfig":{"TargetArn":"arn:q"},"Handler":"bootstrap","Role":{"Fn::GetAtt":["FRole","Arn"]},"Tags":[{"Key":"lambda:createdBy","Value":"SAM"},{"Key":"team","Value":"shop"}],"TracingConfig":{"Mode":"Active"},"VpcConfig":{"SubnetIds":["s"]}}"#
        )
        let role = try #require(made["FRole"])
        #expect(role.type == "AWS::IAM::Role")
        #expect(role.condition == "C")
        #expect(
            role.properties["ManagedPolicyArns"]?.json.serialized()
                == #"["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole","arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess","arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole","arn:aws:iam::aws:policy/AWSLambdaExecute","arn:aws:iam::aws:policy/X",{"Ref":"Policy"}]"#
        )
        #expect(
            role.properties["Policies"]?.json.serialized()
                == #"[{"PolicyName":"DeadLetterQueuePolicy","PolicyDocument":{"Version":"2012-10-17","Statement":[{"Action":"sqs:SendMessage","Effect":"Allow","Resource":"arn:q"}]}},{"PolicyName":"FRolePolicy3","PolicyDocument":{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}}]"#
        )
        #expect(warnings == ["line 19: Resources.F.Properties.Wrong: this property has no effect here"])
    }

    @Test(arguments: [
        ("InlineCode: x", #"{"ZipFile":"x"}"#), ("CodeUri: /abs/F", #"{"LocalDirectory":"/abs/F"}"#),
        ("CodeUri: s3://bucket/a/b.zip", #"{"S3Bucket":"bucket","S3Key":"a/b.zip"}"#),
        ("CodeUri: {Bucket: b, Key: k, Version: v}", #"{"S3Bucket":"b","S3Key":"k","S3ObjectVersion":"v"}"#),
    ])
    func findsItsCode(_ line: String, _ json: String) throws {
        let made = try transform("F: {Type: AWS::Serverless::Function, Properties: {Role: r, \(line)}}").made
        #expect(made.keys.sorted() == ["F"])
        #expect(made["F"]?.properties["Code"]?.json.serialized() == json)
        #expect(made["F"]?.properties["Role"]?.string == "r")
    }

    @Test func anAliasMakesAVersionThatChangesWithTheCode() throws {
        // given
        func versions(_ sha: String) throws -> (String?, [String: Template.Resource]) {
            let all = try transform(
                """
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    CodeUri: a
                    AutoPublishAlias: live
                    AutoPublishCodeSha256: \(sha)
                    ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
                """)
            #expect(all.references["F.Alias"] == "FAliaslive")
            return (all.references["F.Version"], all.made)
        }
        // when
        let (first, made) = try versions("abc")
        let (again, _) = try versions("abc")
        let (second, _) = try versions("def")
        // then
        #expect(first == again)
        #expect(first != second)
        let id = try #require(first)
        #expect(made[id]?.deletionPolicy == "Retain")
        #expect(
            made["FAliaslive"]?.properties.json.serialized()
                == #"{"Name":"live","FunctionName":{"Ref":"F"},"FunctionVersion":{"Fn::GetAtt":["\#(id)","Version"]},"ProvisionedConcurrencyConfig":{"ProvisionedConcurrentExecutions":2}}"#
        )
    }

    @Test func globalsAreMergedIn() throws {
        let all = try transform(
            """
            F:
              Type: AWS::Serverless::Function
              Properties:
                CodeUri: a
                Timeout: 5
                Layers: [own]
                Handler: !Ref H
                Environment: {Variables: {A: own}}
            """,
            globals:
                "{Function: {Timeout: 1, MemorySize: 128, Layers: [all], Handler: h, Environment: {Variables: {A: all, B: all}}}, HttpApi: {}}"
        )
        let function = try #require(all.made["F"]?.properties)
        #expect(function["Timeout"]?.text == "5")
        #expect(function["MemorySize"]?.text == "128")
        #expect(function["Layers"]?.json.serialized() == #"["all","own"]"#)
        #expect(function["Handler"]?.json.serialized() == #"{"Ref":"H"}"#)
        #expect(function["Environment"]?["Variables"]?.json.serialized() == #"{"A":"own","B":"all"}"#)
        #expect(all.warnings == ["line 2: Globals.HttpApi: these globals have no effect here"])
    }

    @Test(arguments: [
        (
            "DynamoDBCrudPolicy: {TableName: t}", 10,
            #"{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":"t"}]}"#
        ),
        (
            "DynamoDBReadPolicy: {TableName: t}", 5,
            #"{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":"t"}]}"#
        ),
        (
            "SNSPublishMessagePolicy: {TopicName: t}", 1,
            #"{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}",{"topicName":"t"}]}"#
        ),
        (
            "SQSPollerPolicy: {QueueName: q}", 6,
            #"{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":"q"}]}"#
        ),
        (
            "SQSSendMessagePolicy: {QueueName: q}", 1,
            #"{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":"q"}]}"#
        ),
        (
            "S3ReadPolicy: {BucketName: b}", 5,
            #"{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":"b"}]}"#
        ),
        (
            "S3CrudPolicy: {BucketName: b}", 9,
            #"{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":"b"}]}"#
        ),
    ])
    func expandsPolicyTemplates(_ policy: String, _ actions: Int, _ resource: String) throws {
        // when
        let made = try transform(
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Policies: [{\(policy)}]}}"
        ).made
        // then
        let statement = try #require(
            made["FRole"]?.properties["Policies"]?.elements?.first?["PolicyDocument"]?["Statement"]?.elements?.first)
        #expect(statement["Effect"]?.string == "Allow")
        #expect(statement["Action"]?.elements?.count == actions)
        let first = statement["Resource"]?.elements?.first ?? statement["Resource"]
        #expect(first?.json.serialized() == resource)
    }

    @Test func aSimpleTableIsATable() throws {
        let made = try transform(
            """
            A: {Type: AWS::Serverless::SimpleTable}
            B:
              Type: AWS::Serverless::SimpleTable
              Properties: {PrimaryKey: {Name: n, Type: Number}, TableName: t, Tags: {a: b}, ProvisionedThroughput: {ReadCapacityUnits: 1}}
            """
        ).made
        #expect(made["A"]?.type == "AWS::DynamoDB::Table")
        #expect(
            made["A"]?.properties.json.serialized()
                == #"{"AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST"}"#
        )
        #expect(
            made["B"]?.properties.json.serialized()
                == #"{"AttributeDefinitions":[{"AttributeName":"n","AttributeType":"N"}],"KeySchema":[{"AttributeName":"n","KeyType":"HASH"}],"ProvisionedThroughput":{"ReadCapacityUnits":1},"TableName":"t","Tags":[{"Key":"a","Value":"b"}]}"#
        )
    }

    @Test(arguments: [
        ("F: {Type: AWS::Serverless::Function}", "Resources.F.Properties", "a function needs a CodeUri"),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, AutoPublishAlias: !Ref A}}",
            "Resources.F.Properties.AutoPublishAlias", "must be text"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Policies: [{Nope: {}}]}}",
            "Resources.F.Properties.Policies[0]",
            "the policy template Nope is not known here; known are DynamoDBCrudPolicy"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Policies: [{S3ReadPolicy: {}}]}}",
            "Resources.F.Properties.Policies[0].S3ReadPolicy", "S3ReadPolicy needs BucketName"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Policies: [{}]}}",
            "Resources.F.Properties.Policies[0]", "a policy is a name, a Statement or one policy template"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, DeadLetterQueue: {TargetArn: x}}}",
            "Resources.F.Properties.DeadLetterQueue", "a dead letter queue needs a Type (SQS or SNS) and a TargetArn"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {E: {}}}}",
            "Resources.F.Properties.Events.E", "an event needs a Type"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {E: {Type: Schedule}}}}",
            "Resources.F.Properties.Events.E", "a schedule event needs Schedule"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {E: {Type: Api, Properties: {Path: /}}}}}",
            "Resources.F.Properties.Events.E", "an API event needs a Path and a Method"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {E: {Type: Api, Properties: {Path: /, Method: get, RestApiId: !Ref X}}}}}",
            "Resources.F.Properties.Events.E", "RestApiId must be the Ref of an AWS::Serverless::Api"
        ),
        (
            "F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {E: {Type: Api, Properties: {Path: /, Method: get, RequestParameters: [a.b]}}}}}",
            "Resources.F.Properties.Events.E",
            "a request parameter is method.request.querystring|path|header.name, got a.b"
        ),
        ("A: {Type: AWS::Serverless::Api}", "Resources.A.Properties", "an API needs a StageName"),
        (
            "A: {Type: AWS::Serverless::Api, Properties: {StageName: p, Auth: {Authorizers: {L: {FunctionArn: x}}}}}",
            "Resources.A.Properties.Auth.Authorizers.L", "only Cognito authorizers"
        ),
    ])
    func saysWhatIsWrong(_ resource: String, _ path: String, _ message: String) throws {
        let problem = try problem(resource)
        #expect(problem.path == path)
        #expect(problem.message.contains(message), "\(problem)")
        #expect(problem.mark.line == 4)
    }

    @Test func warnsOfWhatIsNotBuilt() throws {
        let all = try transform(
            """
            S: {Type: AWS::Serverless::StateMachine}
            F:
              Type: AWS::Serverless::Function
              Properties:
                CodeUri: a
                Events:
                  K: {Type: Kinesis}
                  Q: {Type: SQS, Properties: {Queue: arn:q, Odd: 1}}
            A: {Type: AWS::Serverless::Api, Properties: {StageName: p, Cors: "*"}}
            """)
        #expect(
            all.warnings == [
                "line 10: Resources.F.Properties.Events.K: events of type Kinesis are not built here",
                "line 11: Resources.F.Properties.Events.Q.Properties.Odd: this property has no effect here",
                "line 12: Resources.A.Properties.Cors: this property has no effect here",
            ])
    }
}
