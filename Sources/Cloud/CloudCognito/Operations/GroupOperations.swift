import AWSCore
import AWSShapes
import CloudCore

extension CognitoService {
    func registerGroupOperations(_ table: inout OperationTable) {
        table.serve(Cognito.CreateGroup.self, pool: \.userPoolId) { input in
            _ = try self.pool(input.userPoolId)
            let group = Cognito.GroupType(
                groupName: input.groupName, userPoolId: input.userPoolId, description: input.description,
                roleArn: input.roleArn, precedence: input.precedence)
            try await self.store.save(group, pool: input.userPoolId, mayReplace: false, now: self.now)
            return .init(group: try self.store.group(input.groupName, pool: input.userPoolId))
        }
        table.serve(Cognito.DeleteGroup.self, pool: \.userPoolId) { input in
            _ = try self.pool(input.userPoolId)
            guard try await self.store.deleteGroup(input.groupName, pool: input.userPoolId) else {
                throw AWSError.groupNotFound
            }
            return Unit()
        }
        table.serve(Cognito.ListGroups.self, pool: \.userPoolId) { input in
            _ = try self.pool(input.userPoolId)
            let limit = input.limit.flatMap { $0 > 0 ? $0 : nil } ?? 60
            var groups = try self.store.groups(pool: input.userPoolId, after: input.nextToken ?? "", limit: limit + 1)
            let hasMore = groups.count > limit
            if hasMore { groups.removeLast() }
            return .init(groups: groups, nextToken: hasMore ? groups.last?.groupName : nil)
        }
        table.serve(Cognito.AdminAddUserToGroup.self, pool: \.userPoolId) { input in
            let (user, _) = try self.user(input.username, of: input.userPoolId)
            try await self.store.join(user, input.groupName)
            return Unit()
        }
        table.serve(Cognito.AdminRemoveUserFromGroup.self, pool: \.userPoolId) { input in
            let (user, _) = try self.user(input.username, of: input.userPoolId)
            try await self.store.leave(user, input.groupName)
            return Unit()
        }
        table.serve(Cognito.AdminListGroupsForUser.self, pool: \.userPoolId) { input in
            let (user, _) = try self.user(input.username, of: input.userPoolId)
            let start = input.nextToken.map { Int($0) ?? -1 } ?? 0
            let groups = try self.store.groups(of: user)
            guard (0...groups.count).contains(start) else { throw AWSError.invalidToken }
            let limit = input.limit.flatMap { $0 > 0 ? $0 : nil } ?? 60
            let page = groups[start...].prefix(limit)
            return .init(groups: Array(page), nextToken: page.endIndex < groups.count ? String(page.endIndex) : nil)
        }
    }

    /// A user that an administrator names, and the pool.
    func user(_ name: String, of poolID: String) throws -> (User, UserPool) {
        let pool = try pool(poolID)
        guard let user = try store.user(name, in: pool) else { throw AWSError.userNotFound }
        return (user, pool)
    }
}
