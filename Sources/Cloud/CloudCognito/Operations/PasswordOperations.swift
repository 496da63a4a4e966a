import AWSCore
import AWSShapes
import CloudCore

extension CognitoService {
    func registerPasswordOperations(_ table: inout OperationTable) {
        table.serve(Cognito.ForgotPassword.self) { try await self.forgotPassword($0) }
        table.serve(Cognito.ConfirmForgotPassword.self) { try await self.confirmForgotPassword($0) }
        table.serve(Cognito.ChangePassword.self) { try await self.changePassword($0) }
    }

    private func forgotPassword(_ input: Cognito.ForgotPasswordRequest) async throws -> Cognito.ForgotPasswordResponse {
        let (client, pool) = try client(input.clientId)
        try checkSecret(input.secretHash, username: input.username, client)
        guard let user = try store.user(input.username, in: pool) else {
            guard client.hidesUsers else { throw AWSError.userNotFound }
            return .init(codeDeliveryDetails: Self.pretendedDelivery(to: input.username))
        }
        guard user.isEnabled else { throw AWSError.userDisabled }
        if user.status == .mustChangePassword {
            throw AWSError.notAuthorized("User password cannot be reset in the current state.")
        }
        guard user.hasVerifiedEmail else {
            throw AWSError.invalidParameter(
                "Cannot reset password for the user as there is no registered/verified email or phone_number")
        }
        return .init(codeDeliveryDetails: try await sendCode(to: user, .password, in: pool))
    }

    private func confirmForgotPassword(
        _ input: Cognito.ConfirmForgotPasswordRequest
    ) async throws
        -> Cognito.ConfirmForgotPasswordResponse
    {
        let (client, pool) = try client(input.clientId)
        try checkSecret(input.secretHash, username: input.username, client)
        guard let user = try store.user(input.username, in: pool) else {
            throw client.hidesUsers ? AWSError.expiredCode : .userNotFound
        }
        guard user.isEnabled else { throw AWSError.userDisabled }
        try PasswordRules.check(input.password, pool.passwordPolicy)
        let hash = try await passwords.hash(input.password)
        let now = self.now
        try await store.change(user.sub, in: pool) { user, db -> Code.Check in
            let check = try CognitoStore.spend(input.confirmationCode, of: user, .password, now: now, db)
            if case .right = check {
                user.password = hash
                user.passwordExpires = nil
                user.status = .confirmed
                user.failures = 0
                user.modified = now
            }
            return check
        }.require()
        return .init()
    }

    private func changePassword(_ input: Cognito.ChangePasswordRequest) async throws -> Cognito.ChangePasswordResponse {
        let bearer = try await bearer(input.accessToken)
        let user = bearer.user
        if user.lockedUntil > now { throw AWSError.attemptLimit }
        if user.password != nil {
            guard let previous = input.previousPassword else { throw AWSError.missing("PreviousPassword") }
            guard try await passwords.verify(previous, user.password) else {
                try await countFailure(of: user, bearer.pool)
                throw AWSError.incorrectLogin
            }
        }
        try PasswordRules.check(input.proposedPassword, bearer.pool.passwordPolicy)
        let hash = try await passwords.hash(input.proposedPassword)
        let now = self.now
        try await store.change(user.sub, in: bearer.pool) { user, _ in
            user.password = hash
            user.failures = 0
            user.modified = now
        }
        return .init()
    }
}
