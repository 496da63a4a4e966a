import AWSCore
import AWSShapes
import CloudCore

extension Seed {
    /// A shopper and an administrator, confirmed, so that one can sign in without reading mail.
    func seedUsers(pool: String) async throws {
        try await seedUser(keys.demo, name: "Demo", pool: pool, group: nil)
        try await seedUser(keys.admin, name: "Admin", pool: pool, group: "admin")
    }

    private func seedUser(_ login: Ready.Login, name: String, pool: String, group: String?) async throws {
        do {
            let user = try await call(Cognito.AdminGetUser.self, .init(userPoolId: pool, username: login.email))
            // One who is there may have chosen another password: it stays. One made half way gets it now.
            if user.userStatus == "CONFIRMED" { return }
        } catch let error as AWSError where error.code == "UserNotFoundException" {
            _ = try await call(
                Cognito.AdminCreateUser.self,
                .init(
                    userPoolId: pool, username: login.email,
                    userAttributes: [
                        .init(name: "email", value: login.email), .init(name: "email_verified", value: "true"),
                        .init(name: "name", value: name),
                    ], messageAction: "SUPPRESS"))
        }
        // The group before the password: who is confirmed is complete.
        if let group {
            _ = try await call(
                Cognito.AdminAddUserToGroup.self, .init(userPoolId: pool, username: login.email, groupName: group))
        }
        _ = try await call(
            Cognito.AdminSetUserPassword.self,
            .init(userPoolId: pool, username: login.email, password: login.password, permanent: true))
    }
}
