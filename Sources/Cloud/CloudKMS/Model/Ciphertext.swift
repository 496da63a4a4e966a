import AWSCore
import Crypto

/// A ciphertext blob: it names the key and the version of its backing key, so that rotation never breaks it.
///
/// Layout: format (1 byte), flags (1), key id (16), version (4, big-endian), salt (16), nonce (12), the AES-256-GCM
/// ciphertext and its tag (16). The header and the encryption context are authenticated. The message key is derived
/// from backing key and salt, so that no number of messages wears a key out (AWS KMS Cryptographic Details,
/// "Encrypt").
struct Ciphertext: Sendable {
    private static let format: UInt8 = 1
    private static let headerLength = 38
    private static let nonceLength = 12
    private static let tagLength = 16

    let keyID: KeyID
    let version: UInt32
    private let header: [UInt8]
    private let sealed: ArraySlice<UInt8>

    /// Nil when the bytes are no blob of this service.
    init?(_ blob: [UInt8]) {
        guard blob.count >= Self.headerLength + Self.nonceLength + Self.tagLength, blob[0] == Self.format,
            blob[1] <= 1
        else { return nil }
        keyID = KeyID(bytes: Array(blob[2..<18]), isMultiRegion: blob[1] == 1)
        version = blob[18..<22].reduce(0) { $0 << 8 | UInt32($1) }
        header = Array(blob[..<Self.headerLength])
        sealed = blob[Self.headerLength...]
    }

    /// Encrypts a plaintext.
    ///
    /// - Parameter random: at least 28 bytes that have never been used before: salt and nonce.
    static func seal(
        _ plaintext: [UInt8], keyID: KeyID, version: UInt32, material: SymmetricKey, context: [String: String],
        random: [UInt8]
    ) throws -> [UInt8] {
        var blob: [UInt8] = [format, keyID.isMultiRegion ? 1 : 0]
        blob.reserveCapacity(headerLength + nonceLength + plaintext.count + tagLength)
        blob += keyID.bytes
        for shift in stride(from: 24, through: 0, by: -8) {
            blob.append(UInt8(truncatingIfNeeded: version >> UInt32(shift)))
        }
        blob += random[..<16]
        let nonce = Array(random[16..<28])
        let box = try AES.GCM.seal(
            plaintext, using: messageKey(material, header: blob), nonce: AES.GCM.Nonce(data: nonce),
            authenticating: authenticated(blob, context))
        blob += nonce
        blob += box.ciphertext
        blob += box.tag
        return blob
    }

    /// The plaintext; InvalidCiphertextException when blob, key or context do not fit together.
    func open(material: SymmetricKey, context: [String: String]) throws(AWSError) -> [UInt8] {
        do {
            let nonceEnd = sealed.startIndex + Self.nonceLength
            let tagStart = sealed.endIndex - Self.tagLength
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed[..<nonceEnd]), ciphertext: sealed[nonceEnd..<tagStart],
                tag: sealed[tagStart...])
            return Array(
                try AES.GCM.open(
                    box, using: Self.messageKey(material, header: header),
                    authenticating: Self.authenticated(header, context)))
        } catch {
            throw .invalidCiphertext
        }
    }

    private static func messageKey(_ material: SymmetricKey, header: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: material, salt: header[22..<headerLength], info: Array("nimbo kms message".utf8),
            outputByteCount: 32)
    }

    /// The header and the context's pairs by the bytes of their keys, each text with its length before it: no two
    /// contexts look alike.
    private static func authenticated(_ header: [UInt8], _ context: [String: String]) -> [UInt8] {
        var out = header
        func append(_ text: String) {
            let count = UInt32(text.utf8.count)
            for shift in stride(from: 24, through: 0, by: -8) {
                out.append(UInt8(truncatingIfNeeded: count >> UInt32(shift)))
            }
            out += text.utf8
        }
        let sorted = context.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (key, value) in sorted {
            append(key)
            append(value)
        }
        return out
    }
}
