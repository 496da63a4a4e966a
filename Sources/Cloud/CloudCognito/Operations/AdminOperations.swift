import AWSCore
import AWSShapes
import CloudCore

extension CognitoService {
    func registerAdminOperations(_ table: inout OperationTable) {
        table.serve(Cognito.AdminCreateUser.self, pool: \.userPoolId) { try await self.adminCreateUser($0) }
        table.serve(Cognito.AdminSetUserPassword.self, pool: \.userPoolId) { try await self.adminSetPassword($0) }
        table.serve(Cognito.AdminConfirmSignUp.self, pool: \.userPoolId) { input in
            let (user, pool) = try self.user(input.username, of: input.userPoolId)
            let now = self.now
            try await self.store.change(user.sub, in: pool) { user, _ in
                guard user.status == .unconfirmed else { throw AWSError.cannotConfirm(user.status) }
                user.status = .confirmed
                user.modified = now
            }
            return .init()
        }
        table.serve(Cognito.AdminGetUser.self, pool: \.userPoolId) { input in
            let (user, _) = try self.user(input.username, of: input.userPoolId)
            return .init(
                username: user.username, userAttributes: user.described(), userCreateDate: user.created,
                userLastModifiedDate: user.modified, enabled: user.isEnabled, userStatus: user.status.rawValue)
        }
        table.serve(Cognito.AdminDeleteUser.self, pool: \.userPoolId) { input in
            let (user, pool) = try self.user(input.username, of: input.userPoolId)
            try await self.store.deleteUser(user.sub, pool: pool.id)
            return Unit()
        }
        table.serve(Cognito.ListUsers.self, pool: \.userPoolId) { try self.listUsers($0) }
    }

    private func adminCreateUser(
        _ input: Cognito.AdminCreateUserRequest
    ) async throws -> Cognito.AdminCreateUserResponse {
        let pool = try pool(input.userPoolId)
        let now = self.now
        let password =
            input.temporaryPassword
            ?? PasswordRules.temporary(settings.random, minimum: pool.passwordPolicy.minimumLength ?? 8)
        try PasswordRules.check(password, pool.passwordPolicy)
        let hash = try await passwords.hash(password)
        let expires = now + .seconds(pool.temporaryPasswordDays * 86_400)
        let user: User
        if input.messageAction == "RESEND" {
            guard let known = try store.user(input.username, in: pool) else { throw AWSError.userNotFound }
            user = try await store.change(known.sub, in: pool) { user, _ in
                guard user.status == .mustChangePassword else {
                    throw AWSError(
                        "UnsupportedUserStateException",
                        "Resend not possible. \(user.username) status is not FORCE_CHANGE_PASSWORD")
                }
                user.password = hash
                user.passwordExpires = expires
                user.modified = now
                return user
            }
        } else {
            var attributes = try Self.attributes(input.userAttributes)
            let sub = settings.random.uuid()
            let username = try Self.username(input.username, sub: sub, &attributes, in: pool)
            // Required attributes may come with the first password.
            try AttributeSchema.check(attributes, in: pool, mustBeComplete: false)
            user = User(
                pool: pool.id, sub: sub, username: username, status: .mustChangePassword, password: hash,
                passwordExpires: expires, attributes: attributes, created: now, modified: now)
            try await store.add(user, to: pool)
        }
        if input.messageAction != "SUPPRESS", let email = user.email {
            let template = pool.facts.adminCreateUserConfig?.inviteMessageTemplate
            let text = template?.emailMessage ?? "Your username is {username} and temporary password is {####}."
            try post(
                to: email, subject: template?.emailSubject ?? "Your temporary password",
                text: text.replacing("{username}", with: pool.signsInByEmail ? email : user.username)
                    .replacing("{####}", with: password), in: pool)
        }
        return .init(user: user.described)
    }

    private func adminSetPassword(
        _ input: Cognito.AdminSetUserPasswordRequest
    ) async throws
        -> Cognito.AdminSetUserPasswordResponse
    {
        let (user, pool) = try user(input.username, of: input.userPoolId)
        try PasswordRules.check(input.password, pool.passwordPolicy)
        let hash = try await passwords.hash(input.password)
        let now = self.now
        let isPermanent = input.permanent ?? false
        try await store.change(user.sub, in: pool) { user, _ in
            user.password = hash
            user.passwordExpires = isPermanent ? nil : now + .seconds(pool.temporaryPasswordDays * 86_400)
            user.status = isPermanent ? .confirmed : .mustChangePassword
            user.failures = 0
            user.modified = now
        }
        return .init()
    }

    // MARK: - Lists

    private func listUsers(_ input: Cognito.ListUsersRequest) throws -> Cognito.ListUsersResponse {
        let pool = try pool(input.userPoolId)
        let filter = try UserFilter(input.filter ?? "")
        let limit = input.limit.flatMap { $0 > 0 ? $0 : nil } ?? 60
        var users = try store.users(
            pool: pool.id, after: input.paginationToken ?? "", limit: limit + 1, where: filter.matches)
        let hasMore = users.count > limit
        if hasMore { users.removeLast() }
        let described = users.map { user -> Cognito.UserType in
            var shown = user.described
            if let wanted = input.attributesToGet {
                shown.attributes = shown.attributes?.filter { wanted.contains($0.name) }
            }
            return shown
        }
        return .init(users: described, paginationToken: hasMore ? users.last?.sub : nil)
    }
}
