import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON

/// Policies of tables. They are kept and told, not asked: there is one account here, and whether its identities may do
/// something is said by their own policies.
///
/// Source: Amazon DynamoDB Developer Guide, "Using resource-based policies for DynamoDB".
extension DynamoDBService {
    /// Bytes.
    private static let maximumPolicySize = 20_480
    /// Instead of a revision: there is to be no policy yet.
    private static let noPolicy = "NO_POLICY"

    private struct ResourcePolicy: Sendable {
        /// Milliseconds since the epoch, later than that of the policy before.
        var revision: Int64
        var text: String
    }

    func registerResourcePolicies(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.PutResourcePolicy.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            try Self.check(policy: input.policy)
            let now = self.settings.clock.now.milliseconds
            let revision = try await self.changePolicy(of: input.resourceArn, from: input.expectedRevisionId) { old in
                if let old, old.text == input.policy { return old }
                return ResourcePolicy(revision: max(now, (old?.revision ?? 0) + 1), text: input.policy)
            }
            return DynamoDB.PutResourcePolicyOutput(revisionId: revision.map { String($0) })
        }
        operations.on(
            DynamoDB.GetResourcePolicy.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            let table = try self.existing(input.resourceArn)
            guard let policy = try self.store.read({ db in try Self.policy(of: table, db) }) else {
                throw Self.policyNotFound(input.resourceArn)
            }
            return DynamoDB.GetResourcePolicyOutput(policy: policy.text, revisionId: String(policy.revision))
        }
        operations.on(
            DynamoDB.DeleteResourcePolicy.self, validates: true, resources: { input, _ in [input.resourceArn] }
        ) { input, _ in
            let revision = try await self.changePolicy(of: input.resourceArn, from: input.expectedRevisionId) { _ in nil
            }
            return DynamoDB.DeleteResourcePolicyOutput(revisionId: revision.map { String($0) })
        }
    }

    private static func check(policy: String) throws(AWSError) {
        guard policy.utf8.count <= maximumPolicySize else {
            throw .invalidValue("Maximum policy size of \(maximumPolicySize) bytes exceeded")
        }
        guard let json = try? JSONValue(parsing: policy), json.objectValue != nil else {
            throw .invalidValue("Invalid policy document: This policy contains invalid Json")
        }
    }

    /// - Parameters:
    ///   - expected: the revision that the caller believes to be there.
    ///   - change: the policy that there is to be, from the one that there is.
    /// - Returns: the revision that there is afterwards, or that there was when there is none any more.
    private func changePolicy(
        of arn: String, from expected: String?,
        _ change: @escaping @Sendable (ResourcePolicy?) -> ResourcePolicy?
    ) async throws -> Int64? {
        let tables = self.tables
        let name = try existing(arn).name
        return try await store.write { db in
            guard let table = tables.table(named: name) else { throw AWSError.tableNotFound(name) }
            let old = try Self.policy(of: table, db)
            try Self.check(old, expected, name)
            guard let new = change(old) else {
                try db.execute(sql: "DELETE FROM policy WHERE tableID = ?", arguments: [table.id])
                return old?.revision
            }
            try db.execute(
                sql: "INSERT OR REPLACE INTO policy (tableID, revision, text) VALUES (?, ?, ?)",
                arguments: [table.id, new.revision, new.text])
            return new.revision
        }
    }

    private static func check(_ policy: ResourcePolicy?, _ expected: String?, _ table: String) throws(AWSError) {
        guard let expected, expected != policy.map({ String($0.revision) }) ?? noPolicy else { return }
        guard let policy else {
            throw policyNotFound(
                "Requested update for policy with revision id \(expected), but no policy is associated to target table "
                    + "\(table).")
        }
        throw policyNotFound(
            expected == noPolicy
                ? "Requested policy update expecting none to be present for table \(table), but a policy exists with "
                    + "revision id \(policy.revision)."
                : "Requested update for policy with revision id \(expected), but the policy associated to target table "
                    + "\(table) has revision id \(policy.revision).")
    }

    private static func policyNotFound(_ reason: String) -> AWSError {
        AWSError(
            "PolicyNotFoundException", "Resource-based policy not found for the provided ResourceArn: \(reason)")
    }

    private static func policy(of table: Table, _ db: Database) throws -> ResourcePolicy? {
        try Row.fetchOne(db, sql: "SELECT revision, text FROM policy WHERE tableID = ?", arguments: [table.id])
            .map { ResourcePolicy(revision: $0[0], text: $0[1]) }
    }
}
