import AWSCore
import JSON
import Synchronization

/// Who may call, with which keys, and what they may do. Roles are set anew from the template at each start;
/// temporary keys live as long as the process.
public final class Identity: Sendable {
    public struct Role: Sendable {
        public var name: String
        public var arn: String
        public var assumeRolePolicy: JSONValue
        public var policies: [String: JSONValue]
    }

    private struct Key: Sendable {
        var secret: String
        var sessionToken: String?
        var principal: Principal
        var expires: Timestamp?
    }

    private struct State: Sendable {
        var keys: [String: Key] = [:]
        var roles: [String: Role] = [:]
        var policies: [String: [PolicyDocument]] = [:]
    }

    private let state: Mutex<State>
    public let accountID: String
    private let clock: any WallClock
    private let random: any RandomSource

    /// - Parameter rootCredentials: the keys that `nimbo up` prints; they may do everything.
    public init(
        accountID: String, rootCredentials: Credentials, clock: any WallClock = SystemClock(),
        random: any RandomSource = SystemRandom()
    ) {
        self.accountID = accountID
        self.clock = clock
        self.random = random
        state = Mutex(
            State(keys: [
                rootCredentials.accessKeyID: Key(
                    secret: rootCredentials.secretAccessKey, sessionToken: rootCredentials.sessionToken,
                    principal: .root(accountID: accountID), expires: nil)
            ]))
    }

    /// The secret and owner of an access key; AWS's errors when it is unknown, expired or its token is wrong.
    public func lookUp(
        accessKeyID: String, sessionToken: String?
    ) throws(AWSError) -> (secret: String, principal: Principal) {
        guard let key = state.withLock({ $0.keys[accessKeyID] }) else {
            throw AWSError(
                "UnrecognizedClientException", "The security token included in the request is invalid.", status: 400)
        }
        guard key.sessionToken == sessionToken else {
            throw AWSError(
                "UnrecognizedClientException", "The security token included in the request is invalid.", status: 400)
        }
        if let expires = key.expires, expires < clock.now {
            throw AWSError(
                "ExpiredTokenException", "The security token included in the request is expired", status: 400)
        }
        return (key.secret, key.principal)
    }

    /// Temporary keys for a role, as Lambda hands them to an execution environment.
    public func makeTemporaryCredentials(
        role: String, sessionName: String, lifetime: Duration = .seconds(12 * 3600)
    ) -> (credentials: Credentials, expires: Timestamp) {
        let credentials = Credentials(
            accessKeyID: "ASIA" + random.text(16, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
            secretAccessKey: random.bytes(30).base64Encoded(), sessionToken: random.bytes(96).base64Encoded())
        let expires = clock.now + lifetime
        let now = clock.now
        state.withLock { state in
            state.keys = state.keys.filter { ($0.value.expires ?? expires) >= now }
            state.keys[credentials.accessKeyID] = Key(
                secret: credentials.secretAccessKey, sessionToken: credentials.sessionToken,
                principal: .role(name: role, sessionName: sessionName), expires: expires)
        }
        return (credentials, expires)
    }

    public func putRole(_ role: Role) {
        state.withLock { state in
            state.roles[role.name] = role
            state.policies[role.name] = role.policies.values.map(PolicyDocument.init)
        }
    }

    public func removeRole(_ name: String) {
        state.withLock { state in
            state.roles[name] = nil
            state.policies[name] = nil
        }
    }

    public func role(_ name: String) -> Role? { state.withLock { $0.roles[name] } }
    public var roles: [Role] { state.withLock { $0.roles.values.sorted { $0.name < $1.name } } }

    /// What a principal's own policies say of an action on a resource, for services that weigh them against a policy
    /// of the resource. Root may do everything; of service and anonymous callers nothing is known here.
    public func decision(_ principal: Principal, action: String, resource: String) -> PolicyDocument.Decision {
        switch principal {
        case .root: return .allowed
        case .service, .anonymous: return .silent
        case .role(let name, _):
            var decision = PolicyDocument.Decision.silent
            for policy in state.withLock({ $0.policies[name] ?? [] }) {
                switch policy.decision(action: action, resource: resource) {
                case .denied: return .denied
                case .allowed: decision = .allowed
                case .silent: break
                }
            }
            return decision
        }
    }

    /// Throws AccessDenied, in AWS's words, unless the principal's policies allow the action on every resource.
    public func authorize(_ principal: Principal, action: String, resources: [String]) throws(AWSError) {
        switch principal {
        case .root, .service, .anonymous:
            // Service and anonymous callers are judged by the resource's own policy, in the called service.
            return
        case .role(let name, _):
            let policies = state.withLock { $0.policies[name] ?? [] }
            for resource in resources.isEmpty ? ["*"] : resources {
                let decisions = policies.map { policy in
                    resources.isEmpty
                        ? policy.decisionIgnoringResource(action: action)
                        : policy.decision(action: action, resource: resource)
                }
                let who = principal.arn(accountID: accountID)
                let what = "User: \(who) is not authorized to perform: \(action) on resource: \(resource)"
                if decisions.contains(.denied) {
                    throw .accessDenied(what + " with an explicit deny in an identity-based policy")
                }
                if !decisions.contains(.allowed) {
                    throw .accessDenied(what + " because no identity-based policy allows the \(action) action")
                }
            }
        }
    }
}

extension PolicyDocument {
    /// For calls whose resource this cloud does not work out: any statement with the action decides.
    func decisionIgnoringResource(action: String) -> Decision {
        var copy = self
        for index in copy.statements.indices {
            copy.statements[index].resources = ["*"]
            copy.statements[index].notResources = []
        }
        return copy.decision(action: action, resource: "*")
    }
}
