import JSON

extension SAMTransform {
    /// What a function's properties become unchanged.
    private static let copied = [
        "Description", "FunctionName", "Handler", "MemorySize", "Runtime", "Timeout", "VpcConfig", "Environment",
        "KmsKeyArn", "Layers", "ReservedConcurrentExecutions", "FileSystemConfigs", "CodeSigningConfigArn",
        "ImageConfig", "PackageType", "Architectures", "SnapStart", "EphemeralStorage", "RuntimeManagementConfig",
        "LoggingConfig",
    ]
    private static let understood: Set<String> = Set(copied).union([
        "CodeUri", "InlineCode", "Role", "Policies", "AssumeRolePolicyDocument", "PermissionsBoundary", "Tracing",
        "AutoPublishAlias", "AutoPublishCodeSha256", "VersionDescription", "ProvisionedConcurrencyConfig", "Events",
        "Tags", "DeadLetterQueue",
    ])

    /// Source: AWS SAM Developer Guide, "AWS::Serverless::Function".
    mutating func addFunction(_ resource: Template.Resource) throws {
        let (id, from) = (resource.logicalID, resource.properties)
        for entry in from.entries ?? [] where !Self.understood.contains(entry.key) {
            warn("\(resource.path).Properties.\(entry.key)", entry.mark, "this property has no effect here")
        }
        var function = resource
        function.type = "AWS::Lambda::Function"
        var pairs: [(String, TemplateNode?)] = [("Code", try code(resource))]
        pairs += Self.copied.map { ($0, from[$0]) }
        pairs.append(("Role", from["Role"] ?? .getAtt("\(id)Role", "Arn")))
        pairs.append(("Tags", Self.tags(from["Tags"], adding: [("lambda:createdBy", "SAM")])))
        pairs.append(("TracingConfig", from["Tracing"].map { .map([("Mode", $0)]) }))
        pairs.append(("DeadLetterConfig", from["DeadLetterQueue"]?["TargetArn"].map { .map([("TargetArn", $0)]) }))
        function.properties = .map(pairs, mark: resource.properties.mark)
        resources.append(function)

        var target = TemplateNode.ref(id)
        if let alias = from["AutoPublishAlias"] {
            guard let name = alias.string else {
                throw TemplateProblem(
                    "AutoPublishAlias must be text: SAM cannot make a logical id of it", at: alias.mark,
                    path: "\(resource.path).Properties.AutoPublishAlias")
            }
            target = addVersion(function, alias: name, from)
        }
        let extra = try addEvents(resource, target: target)
        if from["Role"] == nil { resources.append(try role(resource, extra: extra)) }
    }

    private func code(_ resource: Template.Resource) throws -> TemplateNode {
        let from = resource.properties
        if let inline = from["InlineCode"] { return .map([("ZipFile", inline)]) }
        guard let uri = from["CodeUri"] else {
            throw TemplateProblem("a function needs a CodeUri", at: resource.mark, path: "\(resource.path).Properties")
        }
        guard let folder = uri.string, !folder.hasPrefix("s3://") else { return Self.bucketCode(uri) }
        let path = folder.hasPrefix("/") ? folder : "\(codeRoot)/\(folder)"
        return .map([("LocalDirectory", TemplateNode(.scalar(.string(path)), mark: uri.mark))])
    }

    private static func bucketCode(_ uri: TemplateNode) -> TemplateNode {
        guard let text = uri.string else {
            return .map([("S3Bucket", uri["Bucket"]), ("S3Key", uri["Key"]), ("S3ObjectVersion", uri["Version"])])
        }
        let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1).map(String.init)
        return .map([("S3Bucket", .text(parts.first ?? "")), ("S3Key", .text(parts.last ?? ""))])
    }

    private mutating func addVersion(_ function: Template.Resource, alias: String, _ from: TemplateNode) -> TemplateNode
    {
        let id = function.logicalID
        let folder = function.properties["Code"]?["LocalDirectory"]?.string
        let content = from["AutoPublishCodeSha256"]?.text ?? folder.map(fingerprint) ?? ""
        let versionID = "\(id)Version\(Self.hash(content + (function.properties["Code"]?.json.serialized() ?? "")))"
        var version = Self.child(
            versionID, "AWS::Lambda::Version", of: function,
            .map([("FunctionName", .ref(id)), ("Description", from["VersionDescription"])]))
        version.deletionPolicy = "Retain"
        resources.append(version)
        let aliasID = "\(id)Alias\(alias.filter { $0.isLetter || $0.isNumber })"
        resources.append(
            Self.child(
                aliasID, "AWS::Lambda::Alias", of: function,
                .map([
                    ("Name", .text(alias)), ("FunctionName", .ref(id)),
                    ("FunctionVersion", .getAtt(versionID, "Version")),
                    ("ProvisionedConcurrencyConfig", from["ProvisionedConcurrencyConfig"]),
                ])))
        references["\(id).Alias"] = aliasID
        references["\(id).Version"] = versionID
        return .ref(aliasID)
    }

    // MARK: - Role

    private mutating func role(_ resource: Template.Resource, extra: EventPolicies) throws -> Template.Resource {
        let (id, from) = ("\(resource.logicalID)Role", resource.properties)
        func managed(_ name: String) -> TemplateNode { .text("arn:aws:iam::aws:policy/\(name)") }
        var managedPolicies = [managed("service-role/AWSLambdaBasicExecutionRole")]
        if from["Tracing"]?.string == "Active" { managedPolicies.append(managed("AWSXrayWriteOnlyAccess")) }
        if from["VpcConfig"] != nil { managedPolicies.append(managed("service-role/AWSLambdaVPCAccessExecutionRole")) }
        var inline = [try deadLetterPolicy(resource)].compactMap { $0 }
        let policies = from["Policies"].map { $0.elements ?? [$0] } ?? []
        for (index, policy) in policies.enumerated() {
            let path = "\(resource.path).Properties.Policies[\(index)]"
            if let name = policy.string {
                managedPolicies.append(name.hasPrefix("arn:") ? policy : managed(name))
            } else if policy.intrinsic != nil {
                managedPolicies.append(policy)
            } else {
                let document = try self.document(policy, path)
                inline.append(.map([("PolicyName", .text("\(id)Policy\(index)")), ("PolicyDocument", document)]))
            }
        }
        for name in extra.managed where !managedPolicies.contains(managed(name)) {
            managedPolicies.append(managed(name))
        }
        inline += extra.inline
        let trust: TemplateNode = .map([
            ("Version", "2012-10-17"),
            (
                "Statement",
                [
                    .map([
                        ("Action", ["sts:AssumeRole"]), ("Effect", "Allow"),
                        ("Principal", .map([("Service", ["lambda.amazonaws.com"])])),
                    ])
                ]
            ),
        ])
        return Self.child(
            id, "AWS::IAM::Role", of: resource,
            .map([
                ("AssumeRolePolicyDocument", from["AssumeRolePolicyDocument"] ?? trust),
                ("ManagedPolicyArns", .list(managedPolicies)),
                ("Policies", inline.isEmpty ? nil : .list(inline)),
                ("PermissionsBoundary", from["PermissionsBoundary"]),
                ("Tags", Self.tags(from["Tags"], adding: [("lambda:createdBy", "SAM")])),
            ]))
    }

    /// What lets a function's failed events go to its queue or topic.
    private func deadLetterPolicy(_ resource: Template.Resource) throws -> TemplateNode? {
        guard let queue = resource.properties["DeadLetterQueue"] else { return nil }
        let actions = ["SQS": "sqs:SendMessage", "SNS": "sns:Publish"]
        guard let action = queue["Type"]?.string.flatMap({ actions[$0] }), let target = queue["TargetArn"] else {
            throw TemplateProblem(
                "a dead letter queue needs a Type (SQS or SNS) and a TargetArn",
                at: queue.mark == .unknown ? resource.mark : queue.mark,
                path: "\(resource.path).Properties.DeadLetterQueue")
        }
        let statement = TemplateNode.map([
            ("Action", .text(action)), ("Effect", "Allow"), ("Resource", target),
        ])
        return .map([
            ("PolicyName", "DeadLetterQueuePolicy"),
            ("PolicyDocument", .map([("Version", "2012-10-17"), ("Statement", [statement])])),
        ])
    }

    private func document(_ policy: TemplateNode, _ path: String) throws -> TemplateNode {
        if policy["Statement"] != nil { return policy }
        guard let entry = policy.entries?.first, policy.entries?.count == 1 else {
            throw TemplateProblem(
                "a policy is a name, a Statement or one policy template", at: policy.mark, path: path)
        }
        guard let template = PolicyTemplates.all[entry.key] else {
            let known = PolicyTemplates.all.keys.sorted().joined(separator: ", ")
            throw TemplateProblem(
                "the policy template \(entry.key) is not known here; known are \(known)", at: entry.mark, path: path)
        }
        guard let argument = entry.value[template.parameter] else {
            throw TemplateProblem(
                "\(entry.key) needs \(template.parameter)", at: entry.mark, path: "\(path).\(entry.key)")
        }
        return PolicyTemplates.expand(template, argument: argument)
    }
}
