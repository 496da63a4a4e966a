#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a command speaks: results to standard output, complaints to standard error.
enum Console {
    static func say(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    static func complain(_ text: String) { write("nimbo: \(text)\n", to: STDERR_FILENO) }

    static func write(_ text: String, to descriptor: CInt) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { unsafe in
                #if canImport(Glibc)
                Glibc.write(descriptor, unsafe.baseAddress, unsafe.count)
                #else
                Darwin.write(descriptor, unsafe.baseAddress, unsafe.count)
                #endif
            }
            // A reader that went away (`nimbo logs | head`) is no fault of ours.
            if written <= 0 { return }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Columns of the terminal; 100 when there is none.
    static var width: Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 100
        }
        return Int(size.ws_col)
    }
}
