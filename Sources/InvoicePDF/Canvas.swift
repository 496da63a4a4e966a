import CCairo

/// Pages of a PDF being drawn; owns cairo's surface and context.
///
/// Drawing does not throw: a cairo context that failed ignores what follows and keeps the first
/// failure, which `finish()` throws.
final class Canvas {
    struct Color {
        let red, green, blue: Double

        init(_ hex: UInt32) {
            red = Double(hex >> 16 & 0xff) / 255
            green = Double(hex >> 8 & 0xff) / 255
            blue = Double(hex & 0xff) / 255
        }
    }

    enum Alignment {
        case left, right
    }

    struct Style {
        let font: Font
        let size: Double
        let color: Color
    }

    private final class Sink {
        var bytes: [UInt8] = []
    }

    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let sink = Sink()
    private var fontInUse: (font: Font, size: Double)?

    init(width: Double, height: Double) throws(InvoicePDFError) {
        sink.bytes.reserveCapacity(48 * 1024)
        surface = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                let sink = Unmanaged<Sink>.fromOpaque(closure!).takeUnretainedValue()
                sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(sink).toOpaque(), width, height)
        context = cairo_create(surface)
        try check(cairo_status(context))
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)  // may still write: `sink` outlives this body
        withExtendedLifetime(sink) {}
    }

    func setMetadata(title: String, author: String, subject: String, created: String) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Nimbo")
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created)
    }

    func width(of text: String, _ style: Style) -> Double {
        use(style)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, text, &extents)
        return extents.x_advance
    }

    /// Draws one line of text with its baseline at `y`, its left or right edge at `x`.
    func text(_ text: String, x: Double, y: Double, _ style: Style, align: Alignment = .left) {
        use(style)
        let start = align == .right ? x - width(of: text, style) : x
        setColor(style.color)
        cairo_move_to(context, start, y)
        cairo_show_text(context, text)
    }

    func rule(from x: Double, to end: Double, y: Double, thickness: Double, _ color: Color) {
        setColor(color)
        cairo_set_line_width(context, thickness)
        cairo_move_to(context, x, y)
        cairo_line_to(context, end, y)
        cairo_stroke(context)
    }

    func fill(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        setColor(color)
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
    }

    func endPage() {
        cairo_show_page(context)
    }

    /// The file. Nothing may be drawn afterwards.
    func finish() throws(InvoicePDFError) -> [UInt8] {
        try check(cairo_status(context))
        cairo_surface_finish(surface)
        try check(cairo_surface_status(surface))
        return sink.bytes
    }

    private func use(_ style: Style) {
        if let current = fontInUse, current.font === style.font, current.size == style.size { return }
        cairo_set_font_face(context, style.font.face)
        cairo_set_font_size(context, style.size)
        fontInUse = (style.font, style.size)
    }

    private func setColor(_ color: Color) {
        cairo_set_source_rgb(context, color.red, color.green, color.blue)
    }

    private func check(_ status: cairo_status_t) throws(InvoicePDFError) {
        guard status == CAIRO_STATUS_SUCCESS else { throw InvoicePDFError(status) }
    }
}
