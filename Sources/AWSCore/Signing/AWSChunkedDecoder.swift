/// Takes the aws-chunked frames off a body, and checks their signatures when they have some.
///
/// Feed it bytes as they arrive, in pieces of any size. A chunk is held until it is whole, because its signature
/// covers all of it; unsigned chunks pass through at once.
///
/// Source: Amazon S3 API Reference, "Transferring payload in multiple chunks" and "Trailing headers (chunked uploads)".
public struct AWSChunkedDecoder: Sendable {
    public enum Framing: String, Sendable {
        case signed = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case signedTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        case unsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    }

    /// The most one chunk may hold; a signed one is kept in memory.
    public static let maximumChunkSize = 64 << 20
    private static let maximumLineLength = 8192

    private enum State: Sendable { case header, data(left: Int), dataEnd, trailer, done }

    private let framing: Framing
    private let verified: SigV4Verifier.Verified?
    private var previousSignature: String
    private var chunkSignature = ""
    private var state = State.header
    private var line: [UInt8] = []
    private var chunk: [UInt8] = []
    private var trailerText = ""
    private var trailerSignature: String?

    /// The headers that followed the last chunk, names in lower case.
    public private(set) var trailers: [(name: String, value: String)] = []
    public var isComplete: Bool { if case .done = state { true } else { false } }

    /// A decoder for a verified request; nil when its body is not chunked.
    public init?(_ verified: SigV4Verifier.Verified) {
        guard let framing = Framing(rawValue: verified.payloadHash) else { return nil }
        self.framing = framing
        self.verified = framing == .unsignedTrailer ? nil : verified
        previousSignature = verified.signature
    }

    /// A decoder that checks no signature: for requests nobody verifies.
    public init(unverified framing: Framing = .unsignedTrailer) {
        self.framing = framing
        verified = nil
        previousSignature = ""
    }

    /// Decodes a whole body.
    public mutating func decode(_ body: [UInt8]) throws(AWSError) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(body.count)
        try feed(body[...], into: &out)
        try finish()
        return out
    }

    /// Takes the next bytes of the body and appends what they carry.
    public mutating func feed(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) throws(AWSError) {
        var rest = bytes
        while !rest.isEmpty {
            switch state {
            case .data(let left):
                let piece = rest.prefix(left)
                rest = rest.dropFirst(piece.count)
                if verified == nil { out.append(contentsOf: piece) } else { chunk.append(contentsOf: piece) }
                state = .data(left: left - piece.count)
                if piece.count == left {
                    try closeChunk(into: &out)
                    state = .dataEnd
                }
            case .header, .dataEnd, .trailer:
                guard let text = try nextLine(&rest) else { return }
                try take(text, into: &out)
            case .done:
                throw Self.malformed("bytes follow the last chunk")
            }
        }
    }

    /// Says that the body has ended.
    public mutating func finish() throws(AWSError) {
        // Some clients leave out the empty line after the trailers.
        if case .trailer = state, line.isEmpty { try complete() }
        guard isComplete else {
            throw AWSError("IncompleteBody", "The request body terminated unexpectedly")
        }
    }

    private mutating func nextLine(_ rest: inout ArraySlice<UInt8>) throws(AWSError) -> String? {
        guard let end = rest.firstIndex(of: 0x0A) else {
            line.append(contentsOf: rest)
            rest = []
            if line.count > Self.maximumLineLength { throw Self.malformed("a line is too long") }
            return nil
        }
        line.append(contentsOf: rest[rest.startIndex..<end])
        rest = rest[(end + 1)...]
        if line.last == 0x0D { line.removeLast() }
        defer { line.removeAll(keepingCapacity: true) }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func take(_ text: String, into out: inout [UInt8]) throws(AWSError) {
        switch state {
        case .header: try openChunk(text, into: &out)
        case .dataEnd:
            guard text.isEmpty else { throw Self.malformed("a chunk is longer than its size says") }
            state = .header
        default: try takeTrailer(text)
        }
    }

    private mutating func openChunk(_ text: String, into out: inout [UInt8]) throws(AWSError) {
        let parts = text.split(separator: ";", maxSplits: 1)
        guard let digits = parts.first, let size = Int(digits, radix: 16), size >= 0 else {
            throw Self.malformed("a chunk has no size")
        }
        guard size <= Self.maximumChunkSize else { throw Self.malformed("a chunk is too large") }
        chunkSignature = ""
        if parts.count > 1, parts[1].hasPrefix("chunk-signature=") {
            chunkSignature = String(parts[1].dropFirst("chunk-signature=".count))
        }
        chunk.removeAll(keepingCapacity: true)
        if size > 0 {
            chunk.reserveCapacity(verified == nil ? 0 : size)
            state = .data(left: size)
        } else {
            try closeChunk(into: &out)
            state = .trailer
        }
    }

    private mutating func closeChunk(into out: inout [UInt8]) throws(AWSError) {
        guard let verified else { return }
        let text =
            "\(sigV4Algorithm)-PAYLOAD\n\(verified.date)\n\(verified.scope)\n\(previousSignature)\n\(CanonicalRequest.emptyHash)\n\(sha256Hex(chunk))"
        try check(text, chunkSignature, key: verified.key)
        previousSignature = chunkSignature
        out.append(contentsOf: chunk)
    }

    private mutating func takeTrailer(_ text: String) throws(AWSError) {
        if text.isEmpty {
            // AWS clients write an empty line after the last chunk and another after the trailers; either ends them.
            try complete()
            return
        }
        guard let colon = text.firstIndex(of: ":") else { throw Self.malformed("a trailer has no name") }
        let name = text[..<colon].lowercased()
        let value = String(text[text.index(after: colon)...].drop { $0 == " " })
        if name == "x-amz-trailer-signature" {
            trailerSignature = value
        } else {
            guard trailers.count < 32 else { throw Self.malformed("too many trailers") }
            trailers.append((name, value))
            trailerText += "\(name):\(value)\n"
        }
    }

    private mutating func complete() throws(AWSError) {
        if let verified, framing == .signedTrailer {
            let text =
                "\(sigV4Algorithm)-TRAILER\n\(verified.date)\n\(verified.scope)\n\(previousSignature)\n\(sha256Hex(Array(trailerText.utf8)))"
            try check(text, trailerSignature ?? "", key: verified.key)
        }
        state = .done
    }

    private func check(_ text: String, _ signature: String, key: SigningKey) throws(AWSError) {
        guard equalInConstantTime(key.authenticate(Array(text.utf8)), hex: signature) else {
            throw SigV4ErrorStyle.s3.mismatch
        }
    }

    private static func malformed(_ why: String) -> AWSError {
        AWSError("InvalidChunkError", "The aws-chunked body is malformed: \(why).")
    }
}
