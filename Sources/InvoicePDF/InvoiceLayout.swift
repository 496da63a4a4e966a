/// A4 in points, and what divides it. Baselines grow downwards from the top left corner.
enum Sheet {
    static let width = 595.276
    static let height = 841.890
    static let left = 48.0
    static let right = width - 48
    static let measure = right - left
    /// Above and below which no content goes.
    static let top = 48.0
    static let bottom = height - 68
    static let footer = height - 40
}

/// Sets one document: measures every block, shares the lines out over pages, then draws.
struct InvoiceLayout {
    private let document: InvoiceDocument
    private let words: Wording
    private let canvas: Canvas
    private let ink: Palette

    private let masthead: Masthead
    private let rows: [Row]
    private let notes: [String]
    private let pages: [Range<Int>]

    /// Text styles: one family, two weights, four greys and an accent.
    private struct Palette {
        let brand, title, number, label, body, strong, head, cell, cellStrong, faint, total: Canvas.Style
        static let accent = Canvas.Color(0x0f766e)
        static let hairline = Canvas.Color(0xd9dee3)
        static let tint = Canvas.Color(0xf1f6f5)

        init(_ typeface: Typeface) {
            let dark = Canvas.Color(0x16202a)
            let grey = Canvas.Color(0x6a7681)
            brand = .init(font: typeface.bold, size: 19, color: dark)
            title = .init(font: typeface.bold, size: 15, color: Self.accent)
            number = .init(font: typeface.regular, size: 10, color: dark)
            label = .init(font: typeface.bold, size: 7.2, color: Self.accent)
            body = .init(font: typeface.regular, size: 8.6, color: dark)
            strong = .init(font: typeface.bold, size: 8.6, color: dark)
            head = .init(font: typeface.bold, size: 7.2, color: grey)
            cell = .init(font: typeface.regular, size: 8.2, color: dark)
            cellStrong = .init(font: typeface.bold, size: 8.2, color: dark)
            faint = .init(font: typeface.regular, size: 7.2, color: grey)
            total = .init(font: typeface.bold, size: 13, color: dark)
        }
    }

    private struct Row {
        let description: [String]
        let height: Double
    }

    /// The three columns under the title: who sells, who buys, which paper this is.
    private struct Masthead {
        struct Entry {
            let text: String
            let style: Canvas.Style
        }
        let columns: [(label: String, entries: [Entry])]
        let correction: [String]

        var columnsHeight: Double {
            Metrics.lineHeight * Double(columns.map(\.entries.count).max() ?? 0) + 16
        }
        var correctionHeight: Double {
            correction.isEmpty ? 0 : Metrics.lineHeight * Double(correction.count) + 12 + Metrics.gap
        }
    }

    private enum Metrics {
        static let lineHeight = 12.6
        static let gap = 24.0
        static let titleBlock = 52.0
        static let runningHead = 30.0
        static let tableHead = 30.0
        static let rowPadding = 10.6
        static let rowLine = 11.0
        static let summaryRow = 15.0
        static let columnGap = 22.0
    }

    /// Right edges of the table's columns; the description has the rest.
    private enum Column {
        static let total = Sheet.right - 8
        static let unitPrice = total - 78
        static let rate = unitPrice - 74
        static let unitNet = rate - 46
        static let quantity = unitNet - 72
        static let description = Sheet.left + 8
        static let descriptionWidth = quantity - 36 - description
    }

    init(document: InvoiceDocument, canvas: Canvas, typeface: Typeface) {
        let words = Wording(language: document.language)
        let ink = Palette(typeface)
        self.document = document
        self.words = words
        self.canvas = canvas
        self.ink = ink

        rows = document.lines.map { line in
            let description = canvas.wrap(line.description, width: Column.descriptionWidth, maxLines: 2, ink.cell)
            return Row(
                description: description, height: Metrics.rowPadding + Metrics.rowLine * Double(description.count))
        }
        notes = document.notes.flatMap { canvas.wrap($0, width: Sheet.measure, maxLines: 3, ink.faint) }
        masthead = Self.masthead(document, words, canvas, ink)

        let summary = Self.summaryHeight(document, notes: notes.count)
        let firstTop = Sheet.top + Metrics.titleBlock + masthead.columnsHeight + Metrics.gap + masthead.correctionHeight
        pages = Self.paginate(
            rows.map(\.height), first: Sheet.bottom - firstTop - Metrics.tableHead,
            following: Sheet.bottom - Sheet.top - Metrics.runningHead - Metrics.tableHead, summary: summary)
    }

    func draw() {
        let title = document.title(words)
        canvas.setMetadata(
            title: "\(title) \(document.number)", author: document.seller.name,
            subject: "\(words.order) \(document.orderID)",
            created: CivilTime(secondsSince1970: document.issuedAt).iso8601)
        for (index, range) in pages.enumerated() {
            var y = index == 0 ? drawMasthead(title) : drawRunningHead(title)
            if !range.isEmpty || index == 0 { y = drawTableHead(y) }
            for row in range { y = drawRow(row, y) }
            if index == pages.count - 1 { drawSummary(y) }
            drawFooter(page: index + 1)
            canvas.endPage()
        }
    }

    // MARK: Sharing lines out

    /// Rows by page, in order. The totals go under the last rows: a page that has room for its rows but not
    /// for the totals hands the last one over, so that totals do not stand alone on a page (unless a page is one row).
    static func paginate(_ heights: [Double], first: Double, following: Double, summary: Double) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        var room = first
        for (index, height) in heights.enumerated() {
            if height > room, index > start {
                pages.append(start..<index)
                start = index
                room = following
            }
            room -= height
        }
        if summary > room {
            let split = heights.count - start > 1 ? heights.count - 1 : heights.count
            pages.append(start..<split)
            start = split
        }
        pages.append(start..<heights.count)
        return pages
    }

    private static func summaryHeight(_ document: InvoiceDocument, notes: Int) -> Double {
        let breakdown = 18 + 18 + Metrics.summaryRow * Double(document.taxes.count)
        let totals = Metrics.summaryRow * 2 + 34
        return Metrics.gap + max(breakdown, totals) + (notes == 0 ? 0 : Metrics.gap + 10 * Double(notes))
    }

    // MARK: Top of the page

    private static func masthead(
        _ document: InvoiceDocument, _ words: Wording, _ canvas: Canvas, _ ink: Palette
    ) -> Masthead {
        let width = (Sheet.measure - 2 * Metrics.columnGap) / 3

        func party(_ party: InvoiceDocument.Party) -> [Masthead.Entry] {
            var entries = canvas.wrap(party.name, width: width, maxLines: 3, ink.strong)
                .map { Masthead.Entry(text: $0, style: ink.strong) }
            if let taxID = party.taxID {
                let text = canvas.ellipsize("\(words.taxID) \(taxID)", width: width, ink.body)
                entries.append(.init(text: text, style: ink.body))
            }
            for line in party.address {
                entries += canvas.wrap(line, width: width, maxLines: 2, ink.body).map {
                    .init(text: $0, style: ink.body)
                }
            }
            return entries
        }

        func detail(_ label: String, _ value: String) -> [Masthead.Entry] {
            [.init(text: label, style: ink.faint)]
                + canvas.wrap(value, width: width, maxLines: 2, ink.body).map { .init(text: $0, style: ink.body) }
        }

        var correction: [String] = []
        if case .creditNote(let corrected, let reason) = document.kind {
            correction.append(canvas.ellipsize(words.corrects(corrected), width: Sheet.measure - 28, ink.strong))
            if let reason {
                correction += canvas.wrap(words.reason(reason), width: Sheet.measure - 28, maxLines: 2, ink.body)
            }
        }
        return Masthead(
            columns: [
                (words.from, party(document.seller)),
                (words.billTo, party(document.buyer)),
                (
                    words.details,
                    detail(words.issued, words.date(document.issuedAt)) + detail(words.order, document.orderID)
                ),
            ], correction: correction)
    }

    private func drawMasthead(_ title: String) -> Double {
        canvas.fill(x: 0, y: 0, width: Sheet.width, height: 5, Palette.accent)
        let titleWidth = max(canvas.width(of: title, ink.title), canvas.width(of: document.number, ink.number))
        let brand = canvas.ellipsize(document.brand, width: Sheet.measure - titleWidth - 24, ink.brand)
        canvas.text(brand, x: Sheet.left, y: Sheet.top + 15, ink.brand)
        canvas.text(title, x: Sheet.right, y: Sheet.top + 10, ink.title, align: .right)
        canvas.text(document.number, x: Sheet.right, y: Sheet.top + 25, ink.number, align: .right)

        var y = Sheet.top + Metrics.titleBlock
        canvas.rule(from: Sheet.left, to: Sheet.right, y: y - 14, thickness: 0.6, Palette.hairline)
        let step = (Sheet.measure - 2 * Metrics.columnGap) / 3 + Metrics.columnGap
        for (index, column) in masthead.columns.enumerated() {
            let x = Sheet.left + step * Double(index)
            canvas.text(column.label, x: x, y: y + 6, ink.label)
            for (line, entry) in column.entries.enumerated() {
                canvas.text(entry.text, x: x, y: y + 6 + 15 + Metrics.lineHeight * Double(line), entry.style)
            }
        }
        y += masthead.columnsHeight + Metrics.gap

        if !masthead.correction.isEmpty {
            let height = masthead.correctionHeight - Metrics.gap
            canvas.fill(x: Sheet.left, y: y - 6, width: Sheet.measure, height: height, Palette.tint)
            canvas.fill(x: Sheet.left, y: y - 6, width: 3, height: height, Palette.accent)
            for (line, text) in masthead.correction.enumerated() {
                let style = line == 0 ? ink.strong : ink.body
                canvas.text(text, x: Sheet.left + 14, y: y + 9 + Metrics.lineHeight * Double(line), style)
            }
            y += masthead.correctionHeight
        }
        return y
    }

    private func drawRunningHead(_ title: String) -> Double {
        canvas.fill(x: 0, y: 0, width: Sheet.width, height: 5, Palette.accent)
        let right = "\(title) \(document.number)"
        let room = Sheet.measure - canvas.width(of: right, ink.faint) - 24
        canvas.text(
            canvas.ellipsize(document.brand, width: room, ink.strong), x: Sheet.left, y: Sheet.top + 4, ink.strong)
        canvas.text(right, x: Sheet.right, y: Sheet.top + 4, ink.faint, align: .right)
        return Sheet.top + Metrics.runningHead
    }

    // MARK: The table

    private func drawTableHead(_ y: Double) -> Double {
        let height = Metrics.tableHead - 2
        canvas.fill(x: Sheet.left, y: y - 6, width: Sheet.measure, height: height, Palette.tint)
        let upper = y + 5
        let lower = upper + 9.5
        canvas.text(words.description, x: Column.description, y: lower, ink.head)
        canvas.text(words.quantity, x: Column.quantity, y: lower, ink.head, align: .right)
        canvas.text(words.vat, x: Column.rate, y: lower, ink.head, align: .right)
        for (edge, name, basis) in [
            (Column.unitNet, words.unitPrice, words.beforeTax), (Column.unitPrice, words.unitPrice, words.taxIncluded),
            (Column.total, words.total, words.taxIncluded),
        ] {
            canvas.text(name, x: edge, y: upper, ink.head, align: .right)
            canvas.text(basis, x: edge, y: lower, ink.faint, align: .right)
        }
        return y - 6 + height
    }

    private func drawRow(_ index: Int, _ y: Double) -> Double {
        let line = document.lines[index]
        let row = rows[index]
        let baseline = y + 5 + 8.6
        for (number, text) in row.description.enumerated() {
            canvas.text(text, x: Column.description, y: baseline + Metrics.rowLine * Double(number), ink.cell)
        }
        canvas.text("\(line.quantity)", x: Column.quantity, y: baseline, ink.cell, align: .right)
        canvas.text(money(line.unitNet), x: Column.unitNet, y: baseline, ink.cell, align: .right)
        canvas.text(words.percent(line.taxRate), x: Column.rate, y: baseline, ink.cell, align: .right)
        canvas.text(money(line.unitPrice), x: Column.unitPrice, y: baseline, ink.cell, align: .right)
        canvas.text(money(line.total), x: Column.total, y: baseline, ink.cellStrong, align: .right)
        canvas.rule(from: Sheet.left, to: Sheet.right, y: y + row.height, thickness: 0.5, Palette.hairline)
        return y + row.height
    }

    // MARK: Below the table

    private func drawSummary(_ tableEnd: Double) {
        let top = tableEnd + Metrics.gap
        let breakdownEnd = drawBreakdown(top)
        let totalsEnd = drawTotals(top)
        var y = max(breakdownEnd, totalsEnd) + Metrics.gap
        for note in notes {
            canvas.text(note, x: Sheet.left, y: y, ink.faint)
            y += 10
        }
    }

    private func drawBreakdown(_ top: Double) -> Double {
        let net = Sheet.left + 118
        let tax = net + 72
        let gross = tax + 76
        canvas.text(words.vatBreakdown, x: Sheet.left, y: top + 4, ink.label)
        var y = top + 20
        canvas.text(words.rate, x: Sheet.left, y: y, ink.head)
        canvas.text(words.net, x: net, y: y, ink.head, align: .right)
        canvas.text(words.tax, x: tax, y: y, ink.head, align: .right)
        canvas.text(words.total, x: gross, y: y, ink.head, align: .right)
        y += 5
        canvas.rule(from: Sheet.left, to: gross, y: y, thickness: 0.5, Palette.hairline)
        for line in document.taxes {
            let baseline = y + Metrics.summaryRow - 4
            canvas.text(words.percent(line.rate), x: Sheet.left, y: baseline, ink.cell)
            canvas.text(money(line.net), x: net, y: baseline, ink.cell, align: .right)
            canvas.text(money(line.tax), x: tax, y: baseline, ink.cell, align: .right)
            canvas.text(money(line.net + line.tax), x: gross, y: baseline, ink.cell, align: .right)
            y += Metrics.summaryRow
        }
        return y
    }

    private func drawTotals(_ top: Double) -> Double {
        let left = Sheet.right - 190
        var y = top + 4
        for (label, amount) in [(words.subtotal, document.net), (words.vat, document.tax)] {
            canvas.text(label, x: left, y: y, ink.body)
            canvas.text(money(amount), x: Column.total, y: y, ink.body, align: .right)
            y += Metrics.summaryRow
        }
        canvas.rule(from: left, to: Sheet.right, y: y - 4, thickness: 1.2, Palette.accent)
        let label = document.isCreditNote ? words.totalCredited : words.totalDue
        canvas.text(label, x: left, y: y + 16, ink.strong)
        canvas.text(money(document.total), x: Column.total, y: y + 16, ink.total, align: .right)
        return y + 22
    }

    private func drawFooter(page: Int) {
        canvas.rule(from: Sheet.left, to: Sheet.right, y: Sheet.footer - 12, thickness: 0.5, Palette.hairline)
        let number = words.page(page, of: pages.count)
        canvas.text(number, x: Sheet.right, y: Sheet.footer, ink.faint, align: .right)
        var imprint = document.seller.name
        if let taxID = document.seller.taxID { imprint += " · \(words.taxID) \(taxID)" }
        let room = Sheet.measure - canvas.width(of: number, ink.faint) - 24
        canvas.text(canvas.ellipsize(imprint, width: room, ink.faint), x: Sheet.left, y: Sheet.footer, ink.faint)
    }

    private func money(_ amount: Int64) -> String { words.money(amount, document.currency) }
}

extension InvoiceDocument {
    var isCreditNote: Bool {
        if case .creditNote = kind { true } else { false }
    }

    func title(_ words: Wording) -> String { isCreditNote ? words.creditNote : words.invoice }
}
