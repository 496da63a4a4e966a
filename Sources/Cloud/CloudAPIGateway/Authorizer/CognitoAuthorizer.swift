import AWSCore
import CloudCore
import Crypto
import CryptoExtras
import HTTPTypes
import JSON
import Synchronization

/// A caller whose token was verified.
struct Caller: Sendable {
    /// Every claim as text, as a REST API hands them on.
    var claims: [(name: String, value: String)]
    /// The claims as a JSON object, ready to be put into events.
    var claimsJSON: [UInt8]
    var isAccessToken: Bool
    var scopes: [String]
    var expires: Timestamp

    func claim(_ name: String) -> String? { claims.first { $0.name == name }?.value }
}

/// Verifies the tokens of Cognito user pools, and remembers those it verified until they expire.
///
/// Sources: Amazon Cognito Developer Guide, "Verifying JSON web tokens"; RFC 7515; RFC 8725, section 3.1: the
/// algorithm is ours to choose, never the token's.
final class CognitoAuthorizer: Sendable {
    private struct PoolKeys {
        var keys: [String: _RSA.Signing.PublicKey] = [:]
        var fetched: Timestamp?
    }
    private struct State {
        var pools: [String: PoolKeys] = [:]
        /// By pool and token.
        var verified: [String: Caller] = [:]
    }
    /// A token with an unknown key makes us ask the pool again, but not more often.
    private static let refetchInterval = Duration.seconds(10)

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let maximumVerified: Int
    private let state = Mutex(State())

    /// - Parameter maximumVerified: how many tokens it remembers.
    init(registry: ServiceRegistry, settings: CloudSettings, maximumVerified: Int = 8192) {
        self.registry = registry
        self.settings = settings
        self.maximumVerified = maximumVerified
    }

    var verifiedCount: Int { state.withLock { $0.verified.count } }

    /// The caller that a token stands for.
    ///
    /// Without scopes an ID token is asked for, with scopes an access token that has one of them ("Integrate a REST
    /// API with an Amazon Cognito user pool").
    func authorize(_ header: String?, by authorizer: APIAuthorizer, scopes: [String]) async throws(Refusal) -> Caller {
        guard let header, !header.isEmpty else { throw Refusal(.unauthorized) }
        let token = header.utf8.starts(with: "Bearer ".utf8) ? String(header.dropFirst(7)) : header
        for pool in authorizer.poolIDs {
            guard let caller = try await verify(token, pool: pool) else { continue }
            if scopes.isEmpty {
                if !caller.isAccessToken { return caller }
            } else if caller.isAccessToken, scopes.contains(where: caller.scopes.contains) {
                return caller
            }
        }
        throw Refusal(.unauthorized)
    }

    private func verify(_ token: String, pool: String) async throws(Refusal) -> Caller? {
        let now = settings.clock.now
        if let known = state.withLock({ $0.verified[token] }),
            known.claim("iss").map({ isIssuer($0, pool: pool) }) == true
        {
            if known.expires > now { return known }
            throw Refusal(.unauthorized, "The incoming token has expired")
        }
        guard let parsed = JSONWebToken(token), isIssuer(parsed.issuer, pool: pool),
            let key = await key(parsed.keyID, pool: pool)
        else { return nil }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: parsed.signature)
        let digest = SHA256.hash(data: Array(parsed.signed.utf8))
        guard key.isValidSignature(signature, for: digest, padding: .insecurePKCS1v1_5) else { return nil }
        guard let caller = parsed.caller else { return nil }
        if let notBefore = parsed.notBefore, notBefore > now { return nil }
        guard caller.expires > now else { throw Refusal(.unauthorized, "The incoming token has expired") }
        state.withLock { state in
            if state.verified.count >= maximumVerified {
                state.verified = state.verified.filter { $0.value.expires > now }
                if state.verified.count >= maximumVerified { state.verified = [:] }
            }
            state.verified[token] = caller
        }
        return caller
    }

    /// The pool's URL on AWS, or on this machine.
    private func isIssuer(_ issuer: String, pool: String) -> Bool {
        let region = pool.prefix { $0 != "_" }
        return issuer == "https://cognito-idp.\(region).amazonaws.com/\(pool)"
            || issuer == "\(settings.endpoint.value)/\(pool)"
    }

    private func key(_ id: String, pool: String) async -> _RSA.Signing.PublicKey? {
        let now = settings.clock.now
        let (known, mayFetch) = state.withLock { state -> (_RSA.Signing.PublicKey?, Bool) in
            let keys = state.pools[pool] ?? PoolKeys()
            if let key = keys.keys[id] { return (key, false) }
            return (nil, keys.fetched.map { now - $0 >= Self.refetchInterval } ?? true)
        }
        guard known == nil, mayFetch else { return known }
        let request = WireRequest(method: "GET", path: "/\(pool)/.well-known/jwks.json")
        let context = registry.makeContext(principal: .service("apigateway.amazonaws.com"))
        guard let response = try? await registry.answer(request, context), response.status == 200,
            let set = try? JSONValue(parsing: String(decoding: response.body, as: UTF8.self))
        else { return nil }
        var keys: [String: _RSA.Signing.PublicKey] = [:]
        for key in set["keys"]?.arrayValue ?? [] {
            guard key["kty"]?.stringValue == "RSA", let name = key["kid"]?.stringValue,
                let modulus = key["n"]?.stringValue.flatMap({ [UInt8](base64: $0) }),
                let exponent = key["e"]?.stringValue.flatMap({ [UInt8](base64: $0) }),
                let made = try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
            else { continue }
            keys[name] = made
        }
        return state.withLock { state in
            state.pools[pool] = PoolKeys(keys: keys, fetched: now)
            return keys[id]
        }
    }
}

/// A token in compact form, read but not yet believed.
struct JSONWebToken {
    var keyID: String
    var issuer: String
    /// Header and payload as they were signed.
    var signed: Substring
    var signature: [UInt8]
    private var payload: JSONObject

    /// Nil when the text is not an RS256 token with a key id and an issuer.
    init?(_ token: String) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, token.utf8.count <= 16_384, let header = Self.json(parts[0]),
            let payload = Self.json(parts[1]), let signature = [UInt8](base64: String(parts[2])),
            header["alg"]?.stringValue == "RS256", header["crit"] == nil, let keyID = header["kid"]?.stringValue,
            let issuer = payload["iss"]?.stringValue
        else { return nil }
        self.keyID = keyID
        self.issuer = issuer
        self.signature = signature
        self.payload = payload
        signed = token[..<parts[1].endIndex]
    }

    private static func json(_ part: Substring) -> JSONObject? {
        guard let bytes = [UInt8](base64: String(part)) else { return nil }
        return (try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)))?.objectValue
    }

    var notBefore: Timestamp? { payload["nbf"]?.int64Value.map(Timestamp.init(epochSeconds:)) }

    /// Nil when a claim that every Cognito token has is not there.
    var caller: Caller? {
        guard let use = payload["token_use"]?.stringValue, use == "id" || use == "access",
            let expires = payload["exp"]?.int64Value, payload["sub"]?.stringValue != nil
        else { return nil }
        var claims: [(name: String, value: String)] = []
        var object = JSONObject()
        for member in payload.members {
            let value = Self.text(member.key, member.value)
            claims.append((member.key, value))
            object[member.key] = .string(value)
        }
        return Caller(
            claims: claims, claimsJSON: JSONValue.object(object).utf8Bytes(), isAccessToken: use == "access",
            scopes: payload["scope"]?.stringValue?.split(separator: " ").map(String.init) ?? [],
            expires: Timestamp(epochSeconds: expires))
    }

    /// REST APIs hand claims on as text: lists joined by commas, times as Java prints them.
    private static func text(_ name: String, _ value: JSONValue) -> String {
        if name == "exp" || name == "iat", let seconds = value.int64Value {
            return Timestamp(epochSeconds: seconds).javaDate
        }
        if let list = value.arrayValue { return list.map { $0.text ?? $0.serialized() }.joined(separator: ",") }
        return value.text ?? value.serialized()
    }
}

private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

extension Timestamp {
    /// `Tue Nov 24 13:54:18 UTC 2026`.
    var javaDate: String {
        let f = fields
        return
            "\(weekdays[f.weekday % 7]) \(months[f.month - 1]) \(f.day.padded) \(f.hour.padded):\(f.minute.padded):\(f.second.padded) UTC \(f.year)"
    }

    /// `24/Nov/2026:13:54:18 +0000`, as Apache writes it.
    var commonLogDate: String {
        let f = fields
        return
            "\(f.day.padded)/\(months[f.month - 1])/\(f.year):\(f.hour.padded):\(f.minute.padded):\(f.second.padded) +0000"
    }
}

extension Int {
    fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
