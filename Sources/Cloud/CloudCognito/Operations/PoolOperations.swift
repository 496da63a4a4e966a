import AWSCore
import AWSShapes
import CloudCore

extension CognitoService {
    func registerPoolOperations(_ table: inout OperationTable) {
        table.serve(Cognito.CreateUserPool.self) { input in
            let pool = try await self.createPool(input)
            return .init(userPool: pool.facts)
        }
        table.serve(Cognito.DescribeUserPool.self, pool: \.userPoolId) { input in
            var facts = try self.pool(input.userPoolId).facts
            facts.estimatedNumberOfUsers = try self.store.countUsers(pool: input.userPoolId)
            return .init(userPool: facts)
        }
        table.serve(Cognito.UpdateUserPool.self, pool: \.userPoolId) { input in
            let pool = try self.pool(input.userPoolId).updated(input, now: self.now)
            try await self.store.save(pool)
            self.remember(pool)
            return .init()
        }
        table.serve(Cognito.DeleteUserPool.self, pool: \.userPoolId) { input in
            let pool = try self.pool(input.userPoolId)
            if pool.facts.deletionProtection == "ACTIVE" {
                throw AWSError.invalidParameter(
                    "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first."
                )
            }
            try await self.deletePool(pool)
            return Unit()
        }
        table.serve(Cognito.ListUserPools.self) { input in
            let pools = self.allPools.filter { $0.id > input.nextToken ?? "" }
            let page = pools.prefix(input.maxResults)
            return .init(
                userPools: page.map { pool in
                    .init(
                        id: pool.id, name: pool.name, lambdaConfig: pool.facts.lambdaConfig,
                        lastModifiedDate: pool.facts.lastModifiedDate, creationDate: pool.facts.creationDate)
                }, nextToken: pools.count > page.count ? page.last?.id : nil)
        }
    }

    func createPool(_ input: Cognito.CreateUserPoolRequest, owner: String? = nil) async throws -> UserPool {
        var id: String
        repeat {
            id =
                "\(settings.region)_\(settings.random.text(9, from: Self.letters + Self.letters.lowercased() + "0123456789"))"
        } while (try? pool(id)) != nil
        let arn = "arn:aws:cognito-idp:\(settings.region):\(settings.accountID):userpool/\(id)"
        let pool = try UserPool(input, id: id, arn: arn, now: now, owner: owner)
        try await store.save(pool)
        remember(pool)
        keys.prepare(id)
        return pool
    }

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

    func deletePool(_ pool: UserPool) async throws {
        try await store.deletePool(pool.id)
        forget(pool: pool.id)
        keys.forget(pool.id)
    }

    // MARK: - Clients

    func registerClientOperations(_ table: inout OperationTable) {
        table.serve(Cognito.CreateUserPoolClient.self, pool: \.userPoolId) { input in
            .init(userPoolClient: try await self.createClient(input).facts)
        }
        table.serve(Cognito.DescribeUserPoolClient.self, pool: \.userPoolId) { input in
            .init(userPoolClient: try self.client(input.clientId, of: input.userPoolId).facts)
        }
        table.serve(Cognito.UpdateUserPoolClient.self, pool: \.userPoolId) { input in
            let client = try self.client(input.clientId, of: input.userPoolId).updated(input, now: self.now)
            try await self.store.save(client)
            self.remember(client)
            return .init(userPoolClient: client.facts)
        }
        table.serve(Cognito.DeleteUserPoolClient.self, pool: \.userPoolId) { input in
            let client = try self.client(input.clientId, of: input.userPoolId)
            try await self.store.deleteClient(client.id)
            self.forget(client: client.id)
            return Unit()
        }
        table.serve(Cognito.ListUserPoolClients.self, pool: \.userPoolId) { input in
            _ = try self.pool(input.userPoolId)
            let clients = self.clients(of: input.userPoolId).filter { $0.id > input.nextToken ?? "" }
            let page = clients.prefix(input.maxResults ?? 60)
            return .init(
                userPoolClients: page.map {
                    .init(clientId: $0.id, userPoolId: $0.pool, clientName: $0.facts.clientName)
                },
                nextToken: clients.count > page.count ? page.last?.id : nil)
        }
    }

    func createClient(_ input: Cognito.CreateUserPoolClientRequest, owner: String? = nil) async throws -> AppClient {
        _ = try pool(input.userPoolId)
        var id: String
        repeat { id = settings.random.text(26) } while (try? client(id)) != nil
        let secret = input.clientSecret ?? (input.generateSecret == true ? settings.random.text(52) : nil)
        let client = try AppClient(input, id: id, secret: secret, now: now, owner: owner)
        try await store.save(client)
        remember(client)
        return client
    }
}
