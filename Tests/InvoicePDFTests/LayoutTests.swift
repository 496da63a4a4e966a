import Testing

@testable import InvoicePDF

@Suite struct LayoutTests {
    @Test(arguments: [
        // rows of 10; room for 5 on the first page and 10 on the next; totals of 20
        (0, [0..<0]), (3, [0..<3]), (4, [0..<3, 3..<4]), (5, [0..<4, 4..<5]), (6, [0..<5, 5..<6]),
        (13, [0..<5, 5..<13]), (14, [0..<5, 5..<13, 13..<14]),
    ])
    func totalsFollowARow(rows: Int, expected: [Range<Int>]) {
        let heights = [Double](repeating: 10, count: rows)
        #expect(InvoiceLayout.paginate(heights, first: 50, following: 100, summary: 20) == expected)
    }

    @Test func wrapsBetweenWordsAndInsideLongOnes() throws {
        let canvas = try Canvas(width: 100, height: 100)
        let style = Canvas.Style(font: try Typeface(directory: fontDirectory).regular, size: 10, color: .init(0))
        let text = "one two three incomprehensibilities four"

        let lines = canvas.wrap(text, width: 60, maxLines: 10, style)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.allSatisfy { canvas.width(of: $0, style) <= 60 })

        let two = canvas.wrap(text, width: 60, maxLines: 2, style)
        #expect(two.count == 2)
        #expect(two[1].hasSuffix("…"))
        #expect(canvas.width(of: two[1], style) <= 60)

        #expect(canvas.wrap("", width: 60, maxLines: 2, style) == [""])
        #expect(canvas.ellipsize("short", width: 60, style) == "short")
    }
}
