import CCairo

public enum InvoicePDFError: Error, Equatable, CustomStringConvertible {
    /// FreeType could not open the font; `code` is its error (1: no such file, 2: not a font).
    case font(path: String, code: Int32)
    /// cairo stopped; `status` is its `cairo_status_t`.
    case cairo(status: UInt32, message: String)

    public var description: String {
        switch self {
        case .font(let path, let code): "cannot open the font \(path) (FreeType error \(code))"
        case .cairo(let status, let message): "cairo: \(message) (status \(status))"
        }
    }

    init(_ status: cairo_status_t) {
        self = .cairo(status: UInt32(status.rawValue), message: String(cString: cairo_status_to_string(status)))
    }
}
