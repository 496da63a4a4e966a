import JSON

extension SAMTransform {
    /// What a function's role needs for its events.
    struct EventPolicies {
        /// Names of managed policies.
        var managed: [String] = []
        var inline: [TemplateNode] = []
    }

    /// Makes what a function's events stand for and answers the policies that its role needs for them.
    mutating func addEvents(_ resource: Template.Resource, target: TemplateNode) throws -> EventPolicies {
        var policies = EventPolicies()
        for event in resource.properties["Events"]?.entries ?? [] {
            let path = "\(resource.path).Properties.Events.\(event.key)"
            guard let type = event.value["Type"]?.string else {
                throw TemplateProblem("an event needs a Type", at: event.mark, path: path)
            }
            let properties = event.value["Properties"] ?? .map([])
            switch type {
            case "Api": try addRoute(resource, event, properties, target: target, path: path)
            case "Schedule": try addSchedule(resource, event, properties, target: target, path: path)
            case "SQS":
                let known: Set<String> = [
                    "Queue", "BatchSize", "Enabled", "FilterCriteria", "FunctionResponseTypes", "ScalingConfig",
                    "MaximumBatchingWindowInSeconds",
                ]
                check(properties, known, path)
                var mapping: [(String, TemplateNode?)] = [
                    ("EventSourceArn", properties["Queue"]), ("FunctionName", target),
                ]
                for entry in properties.entries ?? [] where entry.key != "Queue" && known.contains(entry.key) {
                    mapping.append((entry.key, entry.value))
                }
                resources.append(
                    Self.child(
                        resource.logicalID + event.key, "AWS::Lambda::EventSourceMapping", of: resource, .map(mapping)))
                policies.managed.append("service-role/AWSLambdaSQSQueueExecutionRole")
            case "DynamoDB":
                try addStream(resource, event, properties, target: target, path: path, &policies)
            default: warn(path, event.mark, "events of type \(type) are not built here")
            }
        }
        return policies
    }

    mutating func check(_ properties: TemplateNode, _ known: Set<String>, _ path: String) {
        for entry in properties.entries ?? [] where !known.contains(entry.key) {
            warn("\(path).Properties.\(entry.key)", entry.mark, "this property has no effect here")
        }
    }

    private mutating func addSchedule(
        _ resource: Template.Resource, _ event: TemplateNode.Entry, _ from: TemplateNode, target: TemplateNode,
        path: String
    ) throws {
        check(from, ["Schedule", "Input", "Name", "Description", "Enabled", "State"], path)
        guard let schedule = from["Schedule"] else {
            throw TemplateProblem("a schedule event needs Schedule", at: event.mark, path: path)
        }
        let id = resource.logicalID + event.key
        // A rule's target is an ARN: an alias's Ref is one, a function's is its name.
        let arn = resource.properties["AutoPublishAlias"] == nil ? .getAtt(resource.logicalID, "Arn") : target
        let enabled = from["Enabled"]?.scalar?.boolValue.map { TemplateNode.text($0 ? "ENABLED" : "DISABLED") }
        resources.append(
            Self.child(
                id, "AWS::Events::Rule", of: resource,
                .map([
                    ("Description", from["Description"]), ("Name", from["Name"]), ("ScheduleExpression", schedule),
                    ("State", from["State"] ?? enabled),
                    (
                        "Targets",
                        [
                            .map([
                                ("Arn", arn), ("Id", .text("\(id)LambdaTarget")), ("Input", from["Input"]),
                            ])
                        ]
                    ),
                ])))
        resources.append(
            Self.child(
                "\(id)Permission", "AWS::Lambda::Permission", of: resource,
                .map([
                    ("Action", "lambda:InvokeFunction"), ("FunctionName", target),
                    ("Principal", "events.amazonaws.com"), ("SourceArn", .getAtt(id, "Arn")),
                ])))
    }

    private mutating func addRoute(
        _ resource: Template.Resource, _ event: TemplateNode.Entry, _ from: TemplateNode, target: TemplateNode,
        path: String
    ) throws {
        check(from, ["RestApiId", "Path", "Method", "Auth", "RequestParameters"], path)
        guard let route = from["Path"]?.string, let method = from["Method"]?.string else {
            throw TemplateProblem("an API event needs a Path and a Method", at: event.mark, path: path)
        }
        let apiID = from["RestApiId"]?["Ref"]?.string ?? "ServerlessRestApi"
        if from["RestApiId"] == nil, apis[apiID] == nil {
            var implicit = APIBuilder.implicit(for: resource)
            implicit.properties = merged("Api", implicit.properties)
            addAPI(try APIBuilder(implicit))
        }
        guard var api = apis[apiID] else {
            throw TemplateProblem(
                "RestApiId must be the Ref of an AWS::Serverless::Api of this template", at: event.mark, path: path)
        }
        let verb = method.lowercased() == "any" ? "x-amazon-apigateway-any-method" : method.lowercased()
        try api.add(
            APIBuilder.Route(
                path: route, method: verb, function: target["Ref"]?.string ?? resource.logicalID,
                isAlias: resource.properties["AutoPublishAlias"] != nil, condition: resource.condition,
                authorizer: from["Auth"]?["Authorizer"]?.string,
                parameters: from["RequestParameters"]?.elements ?? [], mark: event.mark, templatePath: path))
        apis[apiID] = api
        let allowed = Self.permissionPath(route)
        let verbOrAny = verb == "x-amazon-apigateway-any-method" ? "*" : method.uppercased()
        resources.append(
            Self.child(
                "\(resource.logicalID)\(event.key)Permission\(api.stageID)", "AWS::Lambda::Permission", of: resource,
                .map([
                    ("Action", "lambda:InvokeFunction"), ("FunctionName", target),
                    ("Principal", "apigateway.amazonaws.com"),
                    (
                        "SourceArn",
                        .sub(
                            "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/\(verbOrAny)\(allowed)",
                            [("__ApiId__", .ref(apiID)), ("__Stage__", "*")])
                    ),
                ])))
    }

    /// `/users/{id}` as `/users/*`.
    static func permissionPath(_ route: String) -> String {
        var out = ""
        var isInside = false
        for character in route {
            if character == "{" {
                isInside = true
                out += "*"
            } else if character == "}" {
                isInside = false
            } else if !isInside {
                out.append(character)
            }
        }
        return out.count > 1 && out.hasSuffix("/") ? String(out.dropLast()) : out
    }
}
