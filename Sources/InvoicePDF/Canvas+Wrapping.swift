extension Canvas {
    /// Breaks text into lines no wider than `limit`: between words, inside a word only when it is wider
    /// than a line, and with an ellipsis when `maxLines` cannot hold it all. Never empty.
    func wrap(_ text: String, width limit: Double, maxLines: Int, _ style: Style) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: Self.separates) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if width(of: longer, style) <= limit {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = String(word)
            while lines.count <= maxLines, width(of: line, style) > limit {
                let head = longestPrefix(of: line, width: limit, style)
                lines.append(head)
                line.removeFirst(head.count)
            }
            if lines.count > maxLines { break }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        guard lines.count > maxLines else { return lines }
        // What did not fit starts on the last line kept and goes over its edge.
        let overflow = lines[maxLines - 1] + " " + lines[maxLines]
        return lines[..<(maxLines - 1)] + [ellipsize(overflow, width: limit, style, always: true)]
    }

    /// The text on one line, cut short with "…" when it is wider than `limit`.
    func ellipsize(_ text: String, width limit: Double, _ style: Style) -> String {
        let text = text.split(whereSeparator: Self.separates).joined(separator: " ")
        return ellipsize(text, width: limit, style, always: false)
    }

    private func ellipsize(_ text: String, width limit: Double, _ style: Style, always: Bool) -> String {
        if !always, width(of: text, style) <= limit { return text }
        var kept = longestPrefix(of: text, width: limit - width(of: "…", style), style)
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// At least one character, else as many as fit.
    private func longestPrefix(of text: String, width limit: Double, _ style: Style) -> String {
        let characters = Array(text)
        var fits = 1
        var tooLong = characters.count + 1
        while tooLong - fits > 1 {
            let middle = (fits + tooLong) / 2
            if width(of: String(characters[..<middle]), style) <= limit { fits = middle } else { tooLong = middle }
        }
        return String(characters[..<min(fits, characters.count)])
    }

    /// Spaces, and control characters with them (a NUL would end the text for cairo); not the no-break space.
    private static func separates(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.value <= 0x20 || (0x7f...0x9f).contains($0.value) }
    }
}
