/// An XML element: what AWS's XML protocols need of XML 1.0, and no more.
///
/// Document types are refused, so there are no entities but the five of XML and character references; depth is
/// limited; namespaces are kept in names only.
struct XMLNode {
    /// The name without its prefix.
    var name: String
    /// Names with their prefix, such as `xsi:type`.
    var attributes: [(name: String, value: String)] = []
    var children: [XMLNode] = []
    /// The text directly inside.
    var text = ""

    static let maximumDepth = 64

    init(name: String) { self.name = name }

    init(parsing bytes: [UInt8]) throws(XMLError) {
        var parser = XMLParser(bytes: bytes)
        self = try parser.document()
    }

    func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Why some bytes are not XML that we take.
struct XMLError: Error {
    let message: String
    let offset: Int
}

private struct XMLParser {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    func error(_ message: String) -> XMLError { XMLError(message: message, offset: position) }

    mutating func document() throws(XMLError) -> XMLNode {
        try skipMisc()
        guard peek() == UInt8(ascii: "<") else { throw error("expected an element") }
        let root = try element(depth: 1)
        try skipMisc()
        guard position == bytes.count else { throw error("expected nothing after the root element") }
        return root
    }

    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    func at(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
        return true
    }

    mutating func skip(past text: StaticString) throws(XMLError) {
        while position < bytes.count {
            if at(text) {
                position += text.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw error("unterminated markup")
    }

    @discardableResult
    mutating func skipSpace() -> Bool {
        let start = position
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
        return position > start
    }

    /// White space, comments and processing instructions around the root.
    mutating func skipMisc() throws(XMLError) {
        while true {
            skipSpace()
            if at("<?") { try skip(past: "?>") } else if at("<!--") { try skip(past: "-->") } else { break }
        }
        if at("<!") { throw error("document types are not accepted") }
    }

    mutating func element(depth: Int) throws(XMLError) -> XMLNode {
        guard depth <= XMLNode.maximumDepth else { throw error("elements nest too deep") }
        position += 1
        let qualifiedName = try name()
        let localName = qualifiedName.split(separator: ":", omittingEmptySubsequences: false).last.map(String.init)
        var node = XMLNode(name: localName ?? qualifiedName)
        while true {
            let spaced = skipSpace()
            if at("/>") {
                position += 2
                return node
            }
            if peek() == UInt8(ascii: ">") {
                position += 1
                break
            }
            guard spaced else { throw error("expected '>'") }
            try attribute(of: &node)
        }
        try content(of: &node, depth: depth)
        guard try name() == qualifiedName else { throw error("mismatched end tag") }
        skipSpace()
        guard peek() == UInt8(ascii: ">") else { throw error("expected '>'") }
        position += 1
        return node
    }

    private mutating func attribute(of node: inout XMLNode) throws(XMLError) {
        let key = try name()
        skipSpace()
        guard peek() == UInt8(ascii: "=") else { throw error("expected '='") }
        position += 1
        skipSpace()
        guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw error("expected a quoted value")
        }
        position += 1
        let value = try characters { $0 == quote }
        guard peek() == quote else { throw error("unterminated attribute") }
        position += 1
        guard node.attribute(key) == nil else { throw error("duplicate attribute") }
        node.attributes.append((key, value))
    }

    /// Everything up to and including `</`.
    private mutating func content(of node: inout XMLNode, depth: Int) throws(XMLError) {
        while position < bytes.count {
            if at("</") {
                position += 2
                return
            } else if at("<!--") {
                try skip(past: "-->")
            } else if at("<![CDATA[") {
                position += 9
                let start = position
                try skip(past: "]]>")
                node.text += try string(bytes[start..<position - 3])
            } else if at("<?") {
                try skip(past: "?>")
            } else if at("<!") {
                throw error("declarations are not accepted")
            } else if peek() == UInt8(ascii: "<") {
                node.children.append(try element(depth: depth + 1))
            } else {
                node.text += try characters { $0 == UInt8(ascii: "<") }
            }
        }
        throw error("unterminated element '\(node.name)'")
    }

    private mutating func name() throws(XMLError) -> String {
        let start = position
        while let byte = peek() {
            switch byte {
            case 65...90, 97...122, 0x5F, 0x3A, 0x80...: position += 1
            case 48...57, 0x2D, 0x2E:
                guard position > start else { throw error("expected a name") }
                position += 1
            default:
                guard position > start else { throw error("expected a name") }
                return try string(bytes[start..<position])
            }
        }
        throw error("unterminated markup")
    }

    /// Text with its references resolved, up to a byte that ends it.
    private mutating func characters(until isEnd: (UInt8) -> Bool) throws(XMLError) -> String {
        var out: [UInt8] = []
        while let byte = peek(), !isEnd(byte) {
            if byte == UInt8(ascii: "&") {
                out.append(contentsOf: try reference())
            } else if byte == 0x0D {
                // Line ends are normalised: XML 1.0 section 2.11.
                position += 1
                if peek() != 0x0A { out.append(0x0A) }
            } else {
                guard byte != UInt8(ascii: "<") else { throw error("'<' in an attribute") }
                out.append(byte)
                position += 1
            }
        }
        return try string(out[...])
    }

    private mutating func reference() throws(XMLError) -> [UInt8] {
        guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            throw error("unterminated reference")
        }
        let text = String(decoding: bytes[position + 1..<end], as: UTF8.self)
        let replacement: String
        switch text {
        case "lt": replacement = "<"
        case "gt": replacement = ">"
        case "amp": replacement = "&"
        case "quot": replacement = "\""
        case "apos": replacement = "'"
        default:
            let code =
                text.hasPrefix("#x")
                ? UInt32(text.dropFirst(2), radix: 16)
                : text.hasPrefix("#") ? UInt32(text.dropFirst()) : nil
            guard let code, code > 0, let scalar = Unicode.Scalar(code) else { throw error("unknown entity '\(text)'") }
            replacement = String(scalar)
        }
        position = end + 1
        return Array(replacement.utf8)
    }

    private func string(_ slice: ArraySlice<UInt8>) throws(XMLError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw error("not UTF-8") }
        return text
    }
}
