import AWSCore
import AWSShapes
import JSON

/// `$LATEST` or a published version: how it is configured and where its files are.
struct FunctionVersion: Sendable {
    /// As GetFunctionConfiguration answers it.
    var configuration: Lambda.FunctionConfiguration
    /// The folder that holds `bootstrap`; `LAMBDA_TASK_ROOT` of its environments.
    var directory: String

    var number: String { configuration.version ?? "$LATEST" }
    var timeout: Int { configuration.timeout ?? 3 }

    /// What tells two versions apart: everything but names, numbers and times (AWS Lambda API Reference,
    /// "PublishVersion": a version that would equal the last one is not made).
    var content: Content {
        var copy = configuration
        copy.version = nil
        copy.functionArn = nil
        copy.revisionId = nil
        copy.lastModified = nil
        copy.description = nil
        copy.environment = nil
        return Content(
            configuration: copy.document, variables: configuration.environment?.variables ?? [:], directory: directory)
    }

    struct Content: Equatable {
        var configuration: Document
        /// Apart, because a document keeps an order, and variables have none.
        var variables: [String: String]
        var directory: String
    }
}

/// A function with all that hangs on it.
struct LambdaFunction: Sendable {
    /// Environments kept ready for an alias or a version.
    struct Provisioned: Sendable, Hashable {
        var requested: Int
        var lastModified: String
    }

    let name: String
    let arn: String
    var latest: FunctionVersion
    /// Published versions, oldest first.
    var versions: [FunctionVersion] = []
    var nextVersion = 1
    var aliases: [String: Lambda.AliasConfiguration] = [:]
    var reservedConcurrency: Int?
    /// By alias or version.
    var provisioned: [String: Provisioned] = [:]
    /// Resource policy statements by qualifier; those of the function itself are under "".
    var policies: [String: [JSONValue]] = [:]
    var tags: [String: String] = [:]
    /// How asynchronous events are dealt with, by qualifier; those of the function itself are under `$LATEST`.
    var eventConfigs: [String: Lambda.FunctionEventInvokeConfig] = [:]

    func version(_ number: String) -> FunctionVersion? {
        number == "$LATEST" ? latest : versions.last { $0.number == number }
    }

    /// The version that a qualifier means; an alias means one of up to two.
    func resolve(_ qualifier: String?) -> FunctionVersion? {
        guard let qualifier else { return latest }
        if let version = version(qualifier) { return version }
        return aliases[qualifier]?.functionVersion.flatMap { version($0) }
    }

    func arn(_ qualifier: String?) -> String { qualifier.map { "\(arn):\($0)" } ?? arn }
}

// MARK: - On disk

extension LambdaFunction {
    var json: JSONValue {
        func map(_ pairs: [(String, JSONValue)]) -> JSONValue { .object(JSONObject(pairs.sorted { $0.0 < $1.0 })) }
        func version(_ version: FunctionVersion) -> JSONValue {
            [
                "configuration": StoredDocument.json(version.configuration.document),
                "directory": .string(version.directory),
            ]
        }
        var json: JSONValue = [
            "name": .string(name), "arn": .string(arn), "latest": version(latest),
            "versions": .array(versions.map(version)), "nextVersion": .number(nextVersion),
            "aliases": map(aliases.map { ($0.key, StoredDocument.json($0.value.document)) }),
            "provisioned": map(
                provisioned.map {
                    (
                        $0.key,
                        ["requested": .number($0.value.requested), "lastModified": .string($0.value.lastModified)]
                    )
                }),
            "policies": map(policies.map { ($0.key, .array($0.value)) }),
            "eventConfigs": map(eventConfigs.map { ($0.key, StoredDocument.json($0.value.document)) }),
            "tags": map(tags.map { ($0.key, .string($0.value)) }),
        ]
        if let reservedConcurrency { json["reservedConcurrency"] = .number(reservedConcurrency) }
        return json
    }

    init(json: JSONValue) throws(AWSError) {
        func version(_ json: JSONValue?) throws(AWSError) -> FunctionVersion {
            FunctionVersion(
                configuration: try .init(document: StoredDocument.document(json?["configuration"] ?? .null)),
                directory: json?["directory"]?.stringValue ?? "")
        }
        name = json["name"]?.stringValue ?? ""
        arn = json["arn"]?.stringValue ?? ""
        latest = try version(json["latest"])
        for item in json["versions"]?.arrayValue ?? [] { versions.append(try version(item)) }
        nextVersion = json["nextVersion"]?.intValue ?? 1
        for member in json["aliases"]?.objectValue?.members ?? [] {
            aliases[member.key] = try .init(document: StoredDocument.document(member.value))
        }
        for member in json["provisioned"]?.objectValue?.members ?? [] {
            provisioned[member.key] = Provisioned(
                requested: member.value["requested"]?.intValue ?? 0,
                lastModified: member.value["lastModified"]?.stringValue ?? "")
        }
        for member in json["policies"]?.objectValue?.members ?? [] {
            policies[member.key] = member.value.arrayValue ?? []
        }
        for member in json["eventConfigs"]?.objectValue?.members ?? [] {
            eventConfigs[member.key] = try .init(document: StoredDocument.document(member.value))
        }
        for member in json["tags"]?.objectValue?.members ?? [] { tags[member.key] = member.value.stringValue }
        reservedConcurrency = json["reservedConcurrency"]?.intValue
    }
}
