// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum STSProofs {
    static let operations: [any AWSOperation.Type] = [
        STS.AssumeRole.self,
        STS.GetCallerIdentity.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            STS.AssumeRoleRequest.self,
            copy: { one in STS.AssumeRoleRequest(roleArn: one.roleArn, roleSessionName: one.roleSessionName, policyArns: one.policyArns, policy: one.policy, durationSeconds: one.durationSeconds, tags: one.tags, transitiveTagKeys: one.transitiveTagKeys, externalId: one.externalId, serialNumber: one.serialNumber, tokenCode: one.tokenCode, sourceIdentity: one.sourceIdentity, providedContexts: one.providedContexts, minimumSessionTokenSize: one.minimumSessionTokenSize) },
            minimum: { one in STS.AssumeRoleRequest(roleArn: one.roleArn, roleSessionName: one.roleSessionName) }),
        StructureProof(
            STS.PolicyDescriptorType.self,
            copy: { one in STS.PolicyDescriptorType(arn: one.arn) },
            minimum: { _ in STS.PolicyDescriptorType() }),
        StructureProof(
            STS.Tag.self,
            copy: { one in STS.Tag(key: one.key, value: one.value) }),
        StructureProof(
            STS.ProvidedContext.self,
            copy: { one in STS.ProvidedContext(providerArn: one.providerArn, contextAssertion: one.contextAssertion) },
            minimum: { _ in STS.ProvidedContext() }),
        StructureProof(
            STS.AssumeRoleResponse.self,
            copy: { one in STS.AssumeRoleResponse(credentials: one.credentials, assumedRoleUser: one.assumedRoleUser, packedPolicySize: one.packedPolicySize, sourceIdentity: one.sourceIdentity, sessionTokenUtilization: one.sessionTokenUtilization, sessionTokenSize: one.sessionTokenSize) },
            minimum: { _ in STS.AssumeRoleResponse() }),
        StructureProof(
            STS.Credentials.self,
            copy: { one in STS.Credentials(accessKeyId: one.accessKeyId, secretAccessKey: one.secretAccessKey, sessionToken: one.sessionToken, expiration: one.expiration) }),
        StructureProof(
            STS.AssumedRoleUser.self,
            copy: { one in STS.AssumedRoleUser(assumedRoleId: one.assumedRoleId, arn: one.arn) }),
        StructureProof(
            STS.GetCallerIdentityRequest.self,
            copy: { _ in STS.GetCallerIdentityRequest() }),
        StructureProof(
            STS.GetCallerIdentityResponse.self,
            copy: { one in STS.GetCallerIdentityResponse(userId: one.userId, account: one.account, arn: one.arn) },
            minimum: { _ in STS.GetCallerIdentityResponse() }),
    ]
}
