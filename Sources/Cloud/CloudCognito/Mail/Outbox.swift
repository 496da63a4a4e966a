#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import AWSCore
import CloudCore

/// Where mail goes: a folder of `.eml` files, as a mail client opens them.
struct Outbox: Sendable {
    /// Nil drops the mail.
    let directory: String?
    let random: any RandomSource

    /// Writes a mail. Whoever lists the folder sees all of a file or nothing of it.
    func post(_ mail: Mail, now: Timestamp) throws(AWSError) {
        guard let directory else { return }
        let unique = random.bytes(8).hexEncoded
        let domain = mail.from.split(separator: "@").last.map(String.init) ?? "localhost"
        let bytes = mail.serialized(date: now, messageID: "\(now.milliseconds).\(unique)@\(domain)")
        // It may be there already, or its parent missing: opening the file tells.
        mkdir(directory, 0o700)
        let temporary = "\(directory)/.\(unique).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .codeNotDelivered }
        let isWritten = Self.writeAll(bytes, to: file) && fsync(file) == 0
        close(file)
        guard isWritten, rename(temporary, "\(directory)/\(now.milliseconds)-\(unique).eml") == 0 else {
            unlink(temporary)
            throw .codeNotDelivered
        }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
