import AWSCore

/// A plain-text message (RFC 5322, RFC 2045).
struct Mail: Sendable {
    var from = "no-reply@verificationemail.com"
    var to: String
    var subject: String
    var text: String

    func serialized(date: Timestamp, messageID: String) -> [UInt8] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        // RFC 5322, section 2.1.1: no line is longer than 998 bytes.
        let isLong = lines.contains { $0.utf8.count > 990 }
        let body = lines.joined(separator: "\r\n")
        let headers = [
            "From: \(Self.oneLine(from))", "To: \(Self.oneLine(to))", "Subject: \(Self.encoded(Self.oneLine(subject)))",
            "Date: \(date.httpDate.dropLast(3))+0000", "Message-ID: <\(messageID)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: \(isLong ? "base64" : "8bit")",
        ]
        return Array("\(headers.joined(separator: "\r\n"))\r\n\r\n\(isLong ? Self.base64Lines(body) : body)\r\n".utf8)
    }

    /// A header's value cannot end its line.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }

    /// RFC 2047 encoded words when the text is not ASCII, of whole characters, and no line longer than 76.
    static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var words: [String] = []
        var chunk: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > 39 {
                words.append("=?UTF-8?B?\(chunk.base64Encoded())?=")
                chunk = []
            }
            chunk += bytes
        }
        words.append("=?UTF-8?B?\(chunk.base64Encoded())?=")
        return words.joined(separator: "\r\n ")
    }

    private static func base64Lines(_ body: String) -> String {
        let bytes = Array(body.utf8)
        return stride(from: 0, to: bytes.count, by: 57).map {
            bytes[$0..<min($0 + 57, bytes.count)].base64Encoded()
        }.joined(separator: "\r\n")
    }
}
