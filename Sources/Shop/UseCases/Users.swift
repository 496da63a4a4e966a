import JSON

/// A user's own profile.
public struct ManageProfile: Sendable {
    private let users: any UserRepository
    private let clock: any ShopClock

    public init(users: any UserRepository, clock: any ShopClock) {
        self.users = users
        self.clock = clock
    }

    /// The profile, made from the token's claims when it is read for the first time.
    public func read(_ identity: Identity) async throws -> Profile {
        try await retryingOnVersionChange {
            if let profile = try await users.profile(identity.userID) { return profile }
            let now = clock.now()
            let profile = Profile(
                id: identity.userID, email: identity.email, name: identity.name, createdAt: now, updatedAt: now)
            return try await users.create(profile) ? profile : nil
        }
    }

    public func replace(_ body: JSONValue, ifMatch: IfMatch, by identity: Identity) async throws -> Profile {
        let update = try ProfileUpdate(request: body)
        return try await retryingOnVersionChange(unless: ifMatch) {
            let current = try await read(identity)
            try ifMatch.check(current.version)
            let profile = update.applied(to: current, at: clock.now())
            return try await users.replace(profile, expectedVersion: current.version) ? profile : nil
        }
    }

    /// Deleting a profile that does not exist is fine: it is gone either way.
    public func delete(_ identity: Identity) async throws {
        _ = try await users.delete(identity.userID)
    }
}

/// Everybody's profiles, for administrators.
public struct ManageUsers: Sendable {
    private let users: any UserRepository
    private let clock: any ShopClock

    public init(users: any UserRepository, clock: any ShopClock) {
        self.users = users
        self.clock = clock
    }

    public func list(page: PageRequest, by identity: Identity) async throws -> Page<Profile> {
        try identity.mustBeAdmin()
        return try await users.profiles(page: page)
    }

    public func read(_ id: String, by identity: Identity) async throws -> Profile {
        try identity.mustBeAdmin()
        guard let id = UserID(id), let profile = try await users.profile(id) else {
            throw ShopError.notFound("user")
        }
        return profile
    }

    public func replace(
        _ id: String, with body: JSONValue, ifMatch: IfMatch, by identity: Identity
    ) async throws -> Profile {
        try identity.mustBeAdmin()
        let update = try ProfileUpdate(request: body)
        return try await retryingOnVersionChange(unless: ifMatch) {
            let current = try await read(id, by: identity)
            try ifMatch.check(current.version)
            let profile = update.applied(to: current, at: clock.now())
            return try await users.replace(profile, expectedVersion: current.version) ? profile : nil
        }
    }

    public func delete(_ id: String, by identity: Identity) async throws {
        try identity.mustBeAdmin()
        guard let id = UserID(id), try await users.delete(id) else { throw ShopError.notFound("user") }
    }
}
