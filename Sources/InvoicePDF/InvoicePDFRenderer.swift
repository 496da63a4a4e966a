/// Prints invoices and credit notes as A4 PDF files.
///
/// The same document gives the same bytes. One renderer may be used from many threads at once.
public struct InvoicePDFRenderer: Sendable {
    private let typeface: Typeface

    /// - Parameter fontDirectory: Holds `DejaVuSans.ttf` and `DejaVuSans-Bold.ttf`.
    public init(fontDirectory: String) throws(InvoicePDFError) {
        typeface = try Typeface(directory: fontDirectory)
    }

    public func render(_ document: InvoiceDocument) throws(InvoicePDFError) -> [UInt8] {
        let canvas = try Canvas(width: Sheet.width, height: Sheet.height)
        let page = InvoiceLayout(document: document, canvas: canvas, typeface: typeface)
        page.draw()
        return try canvas.finish()
    }
}
