import AWSCore
import AWSShapes
import CloudCore
import JSON

/// The resource-based policy of a function.
extension LambdaService {
    func registerPermissionOperations(_ table: inout OperationTable) {
        table.on(
            Lambda.AddPermission.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let statement = try await self.addPermission(input, replacing: false)
            return Lambda.AddPermissionResponse(statement: statement.serialized())
        }
        table.on(
            Lambda.RemovePermission.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let name = try FunctionName(input.functionName, qualifier: input.qualifier)
            try await self.removePermission(name, input.statementId, revision: input.revisionId)
            return Unit()
        }
        table.on(
            Lambda.GetPolicy.self, validates: true,
            resources: { input, _ in self.resources(input.functionName, input.qualifier) }
        ) { input, _ in
            let (function, _, name) = try self.lookUp(input.functionName, input.qualifier)
            guard let statements = function.policies[name.qualifier ?? ""], !statements.isEmpty else {
                throw AWSError.notFound("The resource you requested does not exist.")
            }
            return Lambda.GetPolicyResponse(
                policy: FunctionPolicy.json(statements).serialized(), revisionId: FunctionPolicy.revision(statements))
        }
    }

    /// - Parameter replacing: a statement of the same id gives way, as a template's permission does.
    @discardableResult
    func addPermission(_ input: Lambda.AddPermissionRequest, replacing: Bool) async throws -> JSONValue {
        let (known, _, name) = try lookUp(input.functionName, input.qualifier)
        let qualifier = name.qualifier ?? ""
        guard qualifier != "$LATEST" else {
            throw AWSError.invalidParameter(
                "We currently do not support adding policies for $LATEST.")
        }
        guard input.action == "*" || input.action.hasPrefix("lambda:") else {
            throw AWSError.lambda(
                "ValidationException",
                "1 validation error detected: Value '\(input.action)' at 'action' failed to satisfy constraint: Member "
                    + "must satisfy regular expression pattern: (lambda:[*]|lambda:[a-zA-Z]+|[*])")
        }
        guard FunctionPolicy.isPrincipal(input.principal) else {
            throw AWSError.invalidParameter(
                "The provided principal was invalid. Please check the principal and try again.")
        }
        let statement = FunctionPolicy.statement(input, resource: known.arn(name.qualifier))
        if known.policies[qualifier]?.contains(statement) == true, replacing { return statement }
        return try await change(name.name) { function in
            var statements = function.policies[qualifier] ?? []
            try Self.check(revision: input.revisionId, of: statements)
            if let index = statements.firstIndex(where: { $0["Sid"]?.stringValue == input.statementId }) {
                guard replacing else {
                    throw AWSError.conflict(
                        "The statement id (\(input.statementId)) provided already exists. Please provide a new statement "
                            + "id, or remove the existing statement.")
                }
                statements[index] = statement
            } else {
                statements.append(statement)
            }
            guard FunctionPolicy.json(statements).utf8Bytes().count <= 20_480 else {
                throw AWSError.lambda(
                    "PolicyLengthExceededException", "The final policy size is bigger than the limit (20480).")
            }
            function.policies[qualifier] = statements
            return statement
        }
    }

    func removePermission(_ name: FunctionName, _ id: String, revision: String? = nil) async throws {
        try await change(name.name) { function in
            let qualifier = name.qualifier ?? ""
            guard let statements = function.policies[qualifier], !statements.isEmpty else {
                throw AWSError.notFound("No policy is associated with the given resource.")
            }
            try Self.check(revision: revision, of: statements)
            guard statements.contains(where: { $0["Sid"]?.stringValue == id }) else {
                throw AWSError.notFound("Statement \(id) is not found in resource policy.")
            }
            function.policies[qualifier] = statements.filter { $0["Sid"]?.stringValue != id }
        }
    }

    private static func check(revision: String?, of statements: [JSONValue]) throws(AWSError) {
        guard let revision, revision != FunctionPolicy.revision(statements) else { return }
        throw .preconditionFailed()
    }
}
