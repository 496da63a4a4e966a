import AWSCore
import AWSShapes
import CloudCore
import Crypto
import Synchronization

/// Seals bodies for the disk: AES-256-GCM under a key of the object's own, derived from S3's key or from a data key
/// that KMS made for the caller.
///
/// With a bucket key one KMS call serves many objects: the data key belongs to bucket and caller for a few minutes
/// (Amazon S3 User Guide, "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys").
final class ObjectCipher: Sendable {
    /// How long a bucket's data key serves without KMS being asked again.
    static let bucketKeyLifetime: Duration = .seconds(300)
    /// Data keys kept at once, in each direction.
    private static let maximumKeys = 1024

    private struct DataKey: Sendable {
        var key: SymmetricKey
        var wrapped: [UInt8]
        var keyARN: String
        var expires: Timestamp
    }
    private struct SealingID: Hashable {
        var bucket: Int64
        var keyID: String
        var caller: String
    }
    private struct OpeningID: Hashable {
        var wrapped: [UInt8]
        var caller: String
    }
    private struct State {
        var sealing: [SealingID: DataKey] = [:]
        var opening: [OpeningID: DataKey] = [:]
    }

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let masterKey: SymmetricKey
    private let state = Mutex(State())

    init(registry: ServiceRegistry, settings: CloudSettings, masterKey: [UInt8]) {
        self.registry = registry
        self.settings = settings
        self.masterKey = SymmetricKey(data: masterKey)
    }

    // MARK: - Sealing

    func seal(
        _ body: [UInt8], in bucket: Bucket, key: String, _ choice: EncryptionChoice, _ context: RequestContext
    ) async throws -> (bytes: [UInt8], sealing: Sealing) {
        var sealing = Sealing(algorithm: choice.algorithm, salt: settings.random.bytes(16))
        let source: SymmetricKey
        switch choice.algorithm {
        case .s3: source = masterKey
        case .kms:
            let dataKey = try await dataKey(in: bucket, key: key, choice, context)
            source = dataKey.key
            sealing.keyARN = dataKey.keyARN
            sealing.wrappedKey = dataKey.wrapped
            sealing.usesBucketKey = choice.usesBucketKey
            sealing.context = choice.context
        }
        let name = Array("\(bucket.id)/\(key)".utf8)
        let box = try AES.GCM.seal(
            body, using: Self.objectKey(source, sealing.salt, name),
            nonce: AES.GCM.Nonce(data: settings.random.bytes(12)), authenticating: name)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + 28)
        bytes.append(contentsOf: box.nonce)
        bytes.append(contentsOf: box.ciphertext)
        bytes.append(contentsOf: box.tag)
        return (bytes, sealing)
    }

    private func dataKey(
        in bucket: Bucket, key: String, _ choice: EncryptionChoice, _ context: RequestContext
    ) async throws -> DataKey {
        let keyID = choice.keyID ?? "alias/aws/s3"
        let now = settings.clock.now
        let id = SealingID(bucket: bucket.id, keyID: keyID, caller: Self.caller(context.principal))
        if choice.usesBucketKey, let known = state.withLock({ $0.sealing[id] }), known.expires > now { return known }
        let made: KMS.GenerateDataKeyResponse
        do {
            made = try await registry.call(
                KMS.GenerateDataKey.self,
                .init(
                    keyId: keyID,
                    encryptionContext: Self.encryptionContext(
                        bucket, key, usesBucketKey: choice.usesBucketKey, own: choice.context),
                    keySpec: "AES_256"),
                as: context.principal, trace: context.traceHeader)
        } catch { throw Self.translate(error) }
        guard let plaintext = made.plaintext, let wrapped = made.ciphertextBlob, let arn = made.keyId else {
            throw AWSError.internalFailure()
        }
        let dataKey = DataKey(
            key: SymmetricKey(data: plaintext.bytes), wrapped: wrapped.bytes, keyARN: arn,
            expires: now + Self.bucketKeyLifetime)
        if choice.usesBucketKey {
            state.withLock { Self.keep(dataKey, as: id, in: &$0.sealing, now: now) }
        }
        return dataKey
    }

    // MARK: - Opening

    func open(
        _ bytes: [UInt8], of object: ObjectVersion, in bucket: Bucket, _ context: RequestContext
    ) async throws -> [UInt8] {
        let sealing = object.attributes.sealing
        let source: SymmetricKey
        switch sealing.algorithm {
        case .s3: source = masterKey
        case .kms: source = try await unwrapped(sealing, of: object, in: bucket, context)
        }
        let name = Array("\(bucket.id)/\(object.key)".utf8)
        guard bytes.count >= 28,
            let box = try? AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: bytes[..<12]), ciphertext: bytes[12..<(bytes.count - 16)],
                tag: bytes[(bytes.count - 16)...]),
            let body = try? AES.GCM.open(box, using: Self.objectKey(source, sealing.salt, name), authenticating: name)
        else { throw AWSError.internalFailure("We encountered an internal error. The object's bytes are damaged.") }
        return [UInt8](body)
    }

    private func unwrapped(
        _ sealing: Sealing, of object: ObjectVersion, in bucket: Bucket, _ context: RequestContext
    ) async throws -> SymmetricKey {
        let now = settings.clock.now
        let id = OpeningID(wrapped: sealing.wrappedKey, caller: Self.caller(context.principal))
        if sealing.usesBucketKey, let known = state.withLock({ $0.opening[id] }), known.expires > now {
            return known.key
        }
        let opened: KMS.DecryptResponse
        do {
            opened = try await registry.call(
                KMS.Decrypt.self,
                .init(
                    ciphertextBlob: Blob(sealing.wrappedKey),
                    encryptionContext: Self.encryptionContext(
                        bucket, object.key, usesBucketKey: sealing.usesBucketKey, own: sealing.context)),
                as: context.principal, trace: context.traceHeader)
        } catch { throw Self.translate(error) }
        guard let plaintext = opened.plaintext else { throw AWSError.internalFailure() }
        let key = SymmetricKey(data: plaintext.bytes)
        if sealing.usesBucketKey {
            let dataKey = DataKey(
                key: key, wrapped: sealing.wrappedKey, keyARN: sealing.keyARN ?? "",
                expires: now + Self.bucketKeyLifetime)
            state.withLock { Self.keep(dataKey, as: id, in: &$0.opening, now: now) }
        }
        return key
    }

    // MARK: -

    private static func keep<ID: Hashable>(_ key: DataKey, as id: ID, in keys: inout [ID: DataKey], now: Timestamp) {
        if keys.count >= maximumKeys { keys = keys.filter { $0.value.expires > now } }
        if keys.count >= maximumKeys { keys.removeAll() }
        keys[id] = key
    }

    private static func objectKey(_ source: SymmetricKey, _ salt: [UInt8], _ name: [UInt8]) -> SymmetricKey {
        HKDF<Crypto.SHA256>.deriveKey(inputKeyMaterial: source, salt: salt, info: name, outputByteCount: 32)
    }

    /// Sessions of one role are one caller.
    private static func caller(_ principal: Principal) -> String {
        switch principal {
        case .root: "root"
        case .role(let name, _): "role/\(name)"
        case .service(let name, let source): "service/\(name)/\(source ?? "")"
        case .anonymous: "anonymous"
        }
    }

    private static func encryptionContext(
        _ bucket: Bucket, _ key: String, usesBucketKey: Bool, own: String?
    ) -> [String: String] {
        var context = own.flatMap(EncryptionRequest.context) ?? [:]
        context["aws:s3:arn"] = usesBucketKey ? bucket.arn : bucket.arn(key: key)
        return context
    }

    /// KMS's refusals as S3 answers them.
    private static func translate(_ error: any Error) -> any Error {
        guard let error = error as? AWSError else { return error }
        switch error.code {
        case "AccessDeniedException": return AWSError.denied(error.message)
        case "NotFoundException", "DisabledException", "KMSInvalidStateException", "InvalidKeyUsageException":
            return AWSError("KMS.\(error.code)", error.message)
        case "UnknownOperationException": return AWSError("KMS.NotFoundException", "There is no KMS in this cloud.")
        default: return error
        }
    }
}
