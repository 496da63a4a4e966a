import FoundationEssentials

/// What is around a template: the folder that its paths start from.
enum TemplateFile {
    static func folder(of path: String) -> String {
        let whole = DataDirectory.absolute(path)
        let cut = whole.lastIndex(of: "/") ?? whole.startIndex
        return cut == whole.startIndex ? "/" : String(whole[..<cut])
    }

    /// Looks for the functions' programs before anything is made, so that a forgotten build leaves no half a stack.
    ///
    /// - Throws: ``LocalCloudError/codeMissing(file:line:folder:)``.
    static func requireCode(of path: String, root: String) throws(LocalCloudError) {
        // A template that cannot be read is the reader's to explain.
        guard let text = PrivateFile.read(path) else { return }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let folder = codeFolder(in: line) else { continue }
            let full = folder.hasPrefix("/") ? folder : "\(root)/\(folder)"
            let program = full.hasSuffix("/") ? full + "bootstrap" : full + "/bootstrap"
            guard FileManager.default.isExecutableFile(atPath: program) else {
                throw .codeMissing(file: path, line: index + 1, folder: folder)
            }
        }
    }

    /// The folder in a line such as `CodeUri: dist/Users/`; nil for other lines and for code that is elsewhere.
    private static func codeFolder(in line: Substring) -> String? {
        let words = line.drop { $0 == " " || $0 == "\"" }
        guard words.hasPrefix("CodeUri") else { return nil }
        let rest = words.dropFirst(7).drop { $0 == "\"" || $0 == " " }
        guard rest.first == ":" else { return nil }
        let value = rest.dropFirst().prefix { $0 != "#" }.filter { !"\"', \r\t".contains($0) }
        return value.isEmpty || value.hasPrefix("s3://") || value.hasPrefix("!") || value.hasPrefix("{") ? nil : value
    }
}
