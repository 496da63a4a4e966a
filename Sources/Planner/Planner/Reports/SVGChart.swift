/// A chart as inline SVG: lines over hours. Colours come from the page's variables, so that it is readable in dark, too.
struct SVGChart {
    struct Line {
        var name: String
        /// Of the page's `--c1` … `--c4`.
        var color: Int
        var values: [Double]
    }

    var title: String
    var unit: String
    var lines: [Line]
    /// For the marks below: value index and text.
    var marks: [(index: Int, text: String)]

    private static let size = (width: 720.0, height: 220.0, left: 56.0, right: 8.0, top: 10.0, bottom: 24.0)

    func svg() -> String {
        let size = Self.size
        let count = max(2, lines.map(\.values.count).max() ?? 2)
        let top = Self.ceiling(lines.flatMap(\.values).max() ?? 1)
        let (width, height) = (size.width - size.left - size.right, size.height - size.top - size.bottom)
        func x(_ index: Double) -> Double { size.left + index / Double(count - 1) * width }
        func y(_ value: Double) -> Double { size.top + height - min(1, value / top) * height }
        var out =
            "<figure><figcaption>\(HTMLText.escape(title))\(legend)</figcaption><svg viewBox=\"0 0 \(Int(size.width)) \(Int(size.height))\" role=\"img\" aria-label=\"\(HTMLText.escape(title))\">"
        for step in 0...4 {
            let value = top * Double(step) / 4
            let line = Self.place(y(value))
            out +=
                "<line class=\"g\" x1=\"\(Int(size.left))\" x2=\"\(Int(size.width - size.right))\" y1=\"\(line)\" y2=\"\(line)\"/>"
            out +=
                "<text class=\"t\" x=\"\(Int(size.left) - 6)\" y=\"\(Self.place(y(value) + 4))\" text-anchor=\"end\">\(Format.short(value))\(unit)</text>"
        }
        for mark in marks {
            out +=
                "<text class=\"t\" x=\"\(Self.place(x(Double(mark.index))))\" y=\"\(Int(size.height) - 6)\">\(HTMLText.escape(mark.text))</text>"
        }
        for line in lines {
            let points = Self.thinned(line.values).map {
                "\(Self.place(x(Double($0.index)))),\(Self.place(y($0.value)))"
            }
            out += "<polyline class=\"l c\(line.color)\" points=\"\(points.joined(separator: " "))\"/>"
        }
        return out + "</svg></figure>"
    }

    private var legend: String {
        guard lines.count > 1 else { return "" }
        return lines.map { "<span class=\"k\"><i class=\"b\($0.color)\"></i>\(HTMLText.escape($0.name))</span>" }
            .joined()
    }

    /// A round number that nothing is above.
    static func ceiling(_ value: Double) -> Double {
        guard value > 0 else { return 1 }
        var unit = 1.0
        while unit * 10 < value { unit *= 10 }
        while unit > value { unit /= 10 }
        return [1, 2, 2.5, 5, 10].map { $0 * unit }.first { $0 >= value } ?? value
    }

    /// A thousand points at most: the greatest of each stretch.
    private static func thinned(_ values: [Double]) -> [(index: Int, value: Double)] {
        let step = max(1, (values.count + 999) / 1000)
        return stride(from: 0, to: values.count, by: step).map { start in
            (start, values[start..<min(values.count, start + step)].max() ?? 0)
        }
    }

    /// A tenth of a unit is enough for a place.
    private static func place(_ value: Double) -> String { Format.fixed(value, 1) }
}

enum HTMLText {
    static func escape(_ text: String) -> String {
        text.reduce(into: "") { out, character in
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.append(character)
            }
        }
    }
}
