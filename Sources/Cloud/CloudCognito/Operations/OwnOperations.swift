import AWSCore
import AWSShapes
import CloudCore

/// What a signed-in user does with their own account.
extension CognitoService {
    func registerOwnOperations(_ table: inout OperationTable) {
        table.serve(Cognito.GetUser.self) { input in
            let bearer = try await self.bearer(input.accessToken)
            return .init(
                username: bearer.user.username, userAttributes: bearer.user.described(reading: bearer.client.readable))
        }
        table.serve(Cognito.UpdateUserAttributes.self) { try await self.updateAttributes($0) }
        table.serve(Cognito.GlobalSignOut.self) { input in
            try await self.store.revokeAll(of: self.bearer(input.accessToken).user)
            return .init()
        }
        table.serve(Cognito.DeleteUser.self) { input in
            let bearer = try await self.bearer(input.accessToken)
            try await self.store.deleteUser(bearer.user.sub, pool: bearer.pool.id)
            return Unit()
        }
    }

    private func updateAttributes(
        _ input: Cognito.UpdateUserAttributesRequest
    ) async throws
        -> Cognito.UpdateUserAttributesResponse
    {
        let bearer = try await bearer(input.accessToken)
        let pool = bearer.pool
        let attributes = try Self.attributes(input.userAttributes)
        try bearer.client.checkMayWrite(attributes)
        try AttributeSchema.check(attributes, in: pool, mustBeComplete: false, isChange: true)
        let now = self.now
        let user = try await store.change(bearer.user.sub, in: pool) { user, _ -> User in
            user.pendingEmail = nil
            for attribute in attributes {
                if attribute.name == "email", attribute.value != user.email {
                    if pool.verifiesEmailBeforeUpdate {
                        user.pendingEmail = attribute.value
                        continue
                    }
                    user["email_verified"] = "false"
                }
                user[attribute.name] = attribute.value
            }
            try AttributeSchema.check(user.attributes, in: pool, mustBeComplete: true)
            user.modified = now
            return user
        }
        guard let email = attributes.first(where: { $0.name == "email" })?.value, email != bearer.user.email,
            pool.verifiesEmail || pool.verifiesEmailBeforeUpdate
        else { return .init(codeDeliveryDetailsList: []) }
        return .init(codeDeliveryDetailsList: [try await sendCode(to: user, .email, in: pool, address: email)])
    }
}
