import AWSCore
import AWSShapes
import CloudCore

/// Key policies: one to a key, named `default`.
extension KMSService {
    func registerPolicyOperations(_ table: inout OperationTable) {
        table.onKey(KMS.GetKeyPolicy.self) { input, context in
            let found = try await self.find(input.keyId, for: "GetKeyPolicy", context)
            try Self.check(policyName: input.policyName)
            return KMS.GetKeyPolicyResponse(policy: found.key.policy, policyName: "default")
        }
        table.onKey(KMS.ListKeyPolicies.self) { input, context in
            _ = try await self.find(input.keyId, for: "ListKeyPolicies", context)
            let page = try Page(["default"], limit: input.limit, usual: 100, marker: input.marker) { $0 }
            return KMS.ListKeyPoliciesResponse(
                policyNames: page.elements, nextMarker: page.next, truncated: page.isTruncated)
        }
        table.onKey(KMS.PutKeyPolicy.self) { input, context in
            let found = try await self.find(input.keyId, for: "PutKeyPolicy", context)
            try Self.check(policyName: input.policyName)
            try self.check(
                input.policy, by: context.principal, bypassing: input.bypassPolicyLockoutSafetyCheck ?? false)
            try await self.change(found.key.id) { key in
                try key.requireNotPendingDeletion()
                key.policy = input.policy
            }
            return Unit()
        }
    }

    private static func check(policyName: String?) throws(AWSError) {
        guard policyName ?? "default" == "default" else {
            throw AWSError("NotFoundException", "No such policy exists")
        }
    }

    /// Throws when a policy is malformed, or would lock its author out.
    func check(_ policy: String, by principal: Principal, bypassing: Bool) throws(AWSError) {
        let document = try KeyPolicy.parse(policy)
        if bypassing { return }
        let key = KMSKey(id: "*", arn: keyARN("*"), policy: policy, created: settings.clock.now)
        do {
            try authorizer.authorize(principal, action: "kms:PutKeyPolicy", key: key, policy: document)
        } catch {
            throw .malformedPolicy("The new key policy will not allow you to update the key policy in the future.")
        }
    }
}
