import CloudCore
import JSON
import Testing

@testable import CloudFormation

@Suite struct SAMEventTests {
    private func transform(_ resources: String) throws -> [String: Template.Resource] {
        var template = try Template(
            TemplateReader.read("Transform: AWS::Serverless-2016-10-31\nResources:\n" + resources))
        _ = try SAMTransform.apply(to: &template, codeRoot: "/code")
        return template.resources.reduce(into: [:]) { $0[$1.logicalID] = $1 }
    }

    @Test func queuesAndSchedules() throws {
        // when
        let made = try transform(
            """
              F:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: a
                  AutoPublishAlias: live
                  Events:
                    Q: {Type: SQS, Properties: {Queue: arn:q, BatchSize: 5}}
                    T: {Type: Schedule, Properties: {Schedule: rate(1 minute), Enabled: false, Input: x}}
            """)
        // then
        #expect(made["FQ"]?.type == "AWS::Lambda::EventSourceMapping")
        #expect(
            made["FQ"]?.properties.json.serialized()
                == #"{"EventSourceArn":"arn:q","FunctionName":{"Ref":"FAliaslive"},"BatchSize":5}"#)
        #expect(
            made["FT"]?.properties.json.serialized()
                == #"{"ScheduleExpression":"rate(1 minute)","State":"DISABLED","Targets":[{"Arn":{"Ref":"FAliaslive"},"Id":"FTLambdaTarget","Input":"x"}]}"#
        )
        #expect(
            made["FTPermission"]?.properties.json.serialized()
                == #"{"Action":"lambda:InvokeFunction","FunctionName":{"Ref":"FAliaslive"},"Principal":"events.amazonaws.com","SourceArn":{"Fn::GetAtt":["FT","Arn"]}}"#
        )
        let managed = made["FRole"]?.properties["ManagedPolicyArns"]?.elements?.compactMap(\.string) ?? []
        #expect(managed.last == "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole")
    }

    @Test func streams() throws {
        // when
        let made = try transform(
            """
              T: {Type: AWS::DynamoDB::Table, Properties: {TableName: t}}
              F:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: a
                  AutoPublishAlias: live
                  Events:
                    D:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt T.StreamArn
                        StartingPosition: TRIM_HORIZON
                        MaximumRetryAttempts: 2
                        BisectBatchOnFunctionError: true
                        DestinationConfig: {OnFailure: {Type: SQS, Destination: arn:q}}
            """)
        // then: as aws-sam-translator 1.115.0 has it
        #expect(made["FD"]?.type == "AWS::Lambda::EventSourceMapping")
        #expect(
            made["FD"]?.properties.json.serialized()
                == #"{"EventSourceArn":{"Fn::GetAtt":["T","StreamArn"]},"FunctionName":{"Ref":"FAliaslive"},"StartingPosition":"TRIM_HORIZON","MaximumRetryAttempts":2,"BisectBatchOnFunctionError":true,"DestinationConfig":{"OnFailure":{"Destination":"arn:q"}}}"#
        )
        let managed = made["FRole"]?.properties["ManagedPolicyArns"]?.elements?.compactMap(\.string) ?? []
        #expect(managed.last == "arn:aws:iam::aws:policy/service-role/AWSLambdaDynamoDBExecutionRole")
        #expect(
            made["FRole"]?.properties["Policies"]?.json.serialized()
                == #"[{"PolicyName":"FDSQSPolicy","PolicyDocument":{"Statement":[{"Action":"sqs:SendMessage","Effect":"Allow","Resource":"arn:q"}]}}]"#
        )
    }

    @Test func aStreamNeedsAPosition() {
        #expect(throws: TemplateProblem.self) {
            try transform(
                """
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {CodeUri: a, Events: {D: {Type: DynamoDB, Properties: {Stream: arn:s}}}}
                """)
        }
    }

    @Test func routesBecomeOpenAPI() throws {
        // when
        let made = try transform(
            """
              A:
                Type: AWS::Serverless::Api
                Properties:
                  Name: shop
                  StageName: prod
                  OpenApiVersion: 3.0.1
                  EndpointConfiguration: {Type: REGIONAL}
                  Auth:
                    DefaultAuthorizer: Pool
                    Authorizers: {Pool: {UserPoolArn: arn:pool, Identity: {Header: X-Token}}}
                  GatewayResponses:
                    THROTTLED: {StatusCode: 429, ResponseParameters: {Headers: {Retry-After: "'1'"}}, ResponseTemplates: {application/json: busy}}
              F:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: a
                  AutoPublishAlias: live
                  Events:
                    Get:
                      Type: Api
                      Properties:
                        RestApiId: !Ref A
                        Path: /users/{id}
                        Method: GET
                        Auth: {Authorizer: NONE}
                        RequestParameters:
                          - method.request.path.id
                          - method.request.querystring.q: {Required: true, Caching: true}
                    Any: {Type: Api, Properties: {RestApiId: !Ref A, Path: '/users/{id}', Method: any}}
            """)
        // then
        let body = try #require(made["A"]?.properties["Body"])
        #expect(body["openapi"]?.text == "3.0.1")
        #expect(body["info"]?["title"]?.string == "shop")
        #expect(
            body["paths"]?.json.serialized()
                == #"{"/users/{id}":{"get":{"x-amazon-apigateway-integration":{"httpMethod":"POST","type":"aws_proxy","uri":{"Fn::Sub":"arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FAliaslive}/invocations"},"cacheKeyParameters":["method.request.querystring.q"]},"security":[{"NONE":[]}],"parameters":[{"required":true,"type":"string","name":"id","in":"path"},{"required":true,"type":"string","name":"q","in":"query"}],"responses":{}},"x-amazon-apigateway-any-method":{"x-amazon-apigateway-integration":{"httpMethod":"POST","type":"aws_proxy","uri":{"Fn::Sub":"arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FAliaslive}/invocations"}},"security":[{"Pool":[]}],"responses":{}}}}"#
        )
        #expect(
            body["components"]?.json.serialized()
                == #"{"securitySchemes":{"Pool":{"in":"header","type":"apiKey","name":"X-Token","x-amazon-apigateway-authorizer":{"providerARNs":["arn:pool"],"type":"cognito_user_pools"},"x-amazon-apigateway-authtype":"cognito_user_pools"}}}"#
        )
        #expect(
            body["x-amazon-apigateway-gateway-responses"]?.json.serialized()
                == #"{"THROTTLED":{"responseParameters":{"gatewayresponse.header.Retry-After":"'1'"},"responseTemplates":{"application/json":"busy"},"statusCode":"429"}}"#
        )
        #expect(made["A"]?.properties["EndpointConfiguration"]?.json.serialized() == #"{"Types":["REGIONAL"]}"#)
        #expect(
            made["FGetPermissionprod"]?.properties["SourceArn"]?.elementsOfSub
                == "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/GET/users/*")
        #expect(
            made["FAnyPermissionprod"]?.properties["SourceArn"]?.elementsOfSub
                == "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/*/users/*")
    }

    @Test func routesWithoutAnAPIShareTheImplicitOne() throws {
        // when
        let made = try transform(
            """
              MyAlias:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: a
                  Events:
                    Get: {Type: Api, Properties: {Path: /, Method: get}}
                    Put: {Type: Api, Properties: {Path: /, Method: put}}
            """)
        // then
        #expect(made["ServerlessRestApi"]?.type == "AWS::ApiGateway::RestApi")
        #expect(made["ServerlessRestApiProdStage"]?.type == "AWS::ApiGateway::Stage")
        #expect(made["MyAliasGetPermissionProd"] != nil)
        let body = try #require(made["ServerlessRestApi"]?.properties["Body"])
        #expect(body["swagger"]?.string == "2.0")
        // A function without an alias is called by its ARN, whatever its name.
        #expect(
            body["paths"]?["/"]?["put"]?["x-amazon-apigateway-integration"]?["uri"]?["Fn::Sub"]?.string
                == "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${MyAlias.Arn}/invocations")
    }

    @Test func aDefinitionBodyKeepsItsOwnPaths() throws {
        let made = try transform(
            """
              A:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: !Ref S
                  Auth: {Authorizers: {Pool: {UserPoolArn: [arn:a, arn:b]}}}
                  DefinitionBody: {info: {title: mine}, paths: {/x: {get: {}}}}
              F:
                Type: AWS::Serverless::Function
                Properties: {CodeUri: a, Events: {G: {Type: Api, Properties: {RestApiId: !Ref A, Path: /y, Method: get}}}}
            """)
        let body = try #require(made["A"]?.properties["Body"])
        #expect(body["paths"]?.entries?.map(\.key) == ["/x", "/y"])
        #expect(body["info"]?["title"]?.string == "mine")
        #expect(
            body["securityDefinitions"]?["Pool"]?["x-amazon-apigateway-authorizer"]?["providerARNs"]?.elements?.count
                == 2)
        #expect(made["AStage"]?.properties["StageName"]?.json.serialized() == #"{"Ref":"S"}"#)
    }

    @Test func aRuleCallsAFunctionWithoutAnAliasByItsARN() throws {
        let made = try transform(
            """
              F:
                Type: AWS::Serverless::Function
                Properties: {CodeUri: a, Events: {T: {Type: Schedule, Properties: {Schedule: rate(1 minute)}}}}
            """)
        #expect(
            made["FT"]?.properties["Targets"]?.json.serialized()
                == #"[{"Arn":{"Fn::GetAtt":["F","Arn"]},"Id":"FTLambdaTarget"}]"#)
    }

    @Test(arguments: [("dev", ["/a"]), ("prod", ["/a", "/b"])])
    func aRouteIsThereWithItsFunction(_ stage: String, _ paths: [String]) throws {
        // given
        let plan = try StackPlan(
            text: """
                Transform: AWS::Serverless-2016-10-31
                Parameters: {Stage: {Type: String}}
                Conditions: {IsProd: !Equals [!Ref Stage, prod]}
                Resources:
                  A:
                    Type: AWS::Serverless::Function
                    Properties: {CodeUri: a, Events: {E: {Type: Api, Properties: {Path: /a, Method: get}}}}
                  B:
                    Type: AWS::Serverless::Function
                    Condition: IsProd
                    Properties: {CodeUri: a, Events: {E: {Type: Api, Properties: {Path: /b, Method: get}}}}
                """, parameters: ["Stage": stage],
            resolver: Resolver(stackName: "shop", stackID: "arn:stack", settings: CloudSettings()), codeRoot: "/code",
            fingerprint: { $0 })
        var resolver = plan.resolver
        resolver.resources = ["A": "A", "B": "B"].mapValues { ResourceState(physicalID: $0, attributes: ["Arn": $0]) }
        // when
        let api = try #require(plan.resources.first { $0.logicalID == "ServerlessRestApi" })
        let body = try resolver.resolve(#require(api.properties["Body"]), path: "Body")
        // then
        let made = body?["paths"]?.objectValue?.members.filter { $0.value["get"] != nil }.map(\.key)
        #expect(made == paths)
        #expect(plan.dependencies["ServerlessRestApi"]?.contains("B") == (stage == "prod"))
    }

    @Test func theImplicitAPITakesTheGlobals() throws {
        var template = try Template(
            TemplateReader.read(
                """
                Transform: AWS::Serverless-2016-10-31
                Globals: {Api: {OpenApiVersion: 3.0.1, TracingEnabled: true}}
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {CodeUri: a, Events: {G: {Type: Api, Properties: {Path: /, Method: get}}}}
                """))
        _ = try SAMTransform.apply(to: &template, codeRoot: "/code")
        let made = template.resources.reduce(into: [:]) { $0[$1.logicalID] = $1.properties }
        #expect(made["ServerlessRestApi"]?["Body"]?["openapi"]?.text == "3.0.1")
        #expect(made["ServerlessRestApiProdStage"]?["TracingEnabled"]?.text == "true")
    }

    @Test func aDefinitionBodyKeepsItsOwnComponents() throws {
        let made = try transform(
            """
              A:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: p
                  OpenApiVersion: 3.0.1
                  Auth: {Authorizers: {Pool: {UserPoolArn: arn:a}}}
                  DefinitionBody: {components: {schemas: {S: {}}, securitySchemes: {Own: {}}}}
            """)
        let components = try #require(made["A"]?.properties["Body"]?["components"])
        #expect(components["schemas"]?["S"] != nil)
        #expect(components["securitySchemes"]?.entries?.map(\.key).sorted() == ["Own", "Pool"])
    }

    @Test func oneRouteIsThereOnce() throws {
        let problem = try #require(throws: TemplateProblem.self) {
            try transform(
                """
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      CodeUri: a
                      Events:
                        A: {Type: Api, Properties: {Path: /x, Method: get}}
                        B: {Type: Api, Properties: {Path: /x, Method: GET}}
                """)
        }
        #expect(problem.message == "GET /x is there already: Resources.F.Properties.Events.A")
        #expect(problem.mark.line == 9)
        #expect(problem.path == "Resources.F.Properties.Events.B")
    }

    @Test func theDeploymentChangesWithTheRoutes() throws {
        func deployment(_ path: String) throws -> String? {
            try transform(
                "  F: {Type: AWS::Serverless::Function, Properties: {CodeUri: a, Events: {G: {Type: Api, Properties: {Path: \(path), Method: get}}}}}"
            ).keys.first { $0.contains("Deployment") }
        }
        #expect(try deployment("/a") == deployment("/a"))
        #expect(try deployment("/a") != deployment("/b"))
    }

    @Test(arguments: [("/", "/"), ("/a/{b}/c", "/a/*/c"), ("/a/", "/a"), ("/{proxy+}", "/*")])
    func permissionPaths(_ route: String, _ path: String) {
        #expect(SAMTransform.permissionPath(route) == path)
    }
}

extension TemplateNode {
    /// The text of an `Fn::Sub` with values.
    fileprivate var elementsOfSub: String? { self["Fn::Sub"]?.elements?.first?.string }
}
