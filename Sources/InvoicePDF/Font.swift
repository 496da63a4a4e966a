import CCairo

/// A font file, open for as long as somebody draws with it.
///
/// `@unchecked Sendable`: the face never changes after `init`, and cairo counts its references
/// atomically and locks the FreeType face below it whenever it reads a glyph.
final class Font: @unchecked Sendable {
    let face: OpaquePointer

    init(path: String) throws(InvoicePDFError) {
        var code: Int32 = 0
        guard let face = nimbo_font_face_open(path, &code) else { throw .font(path: path, code: code) }
        self.face = face
    }

    deinit { cairo_font_face_destroy(face) }
}

/// The two weights an invoice is set in.
struct Typeface: Sendable {
    let regular: Font
    let bold: Font

    init(directory: String) throws(InvoicePDFError) {
        regular = try Font(path: "\(directory)/DejaVuSans.ttf")
        bold = try Font(path: "\(directory)/DejaVuSans-Bold.ttf")
    }
}
