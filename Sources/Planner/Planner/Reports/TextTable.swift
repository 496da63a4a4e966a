/// Columns of text: the first to the left, the others to the right.
struct TextTable {
    private var rows: [[String]] = []
    private let titles: [String]
    /// Columns that are text and stand to the left.
    private let left: Set<Int>

    init(_ titles: [String], left: Set<Int> = [0]) {
        self.titles = titles
        self.left = left
    }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    var isEmpty: Bool { rows.isEmpty }

    func lines(indent: String = "  ") -> [String] {
        let all = [titles] + rows
        let widths = titles.indices.map { column in all.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            var text = indent
            for (column, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                text += (left.contains(column) ? cell + padding : padding + cell) + "  "
            }
            while text.last == " " { text.removeLast() }
            return text
        }
        return [line(titles), indent + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
            + rows.map(line)
    }
}
