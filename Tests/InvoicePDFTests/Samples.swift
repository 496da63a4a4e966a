import Foundation

@testable import InvoicePDF

let fontDirectory = "/usr/share/fonts/truetype/dejavu"

extension InvoiceDocument {
    /// A paid order of `lines` lines; the totals add up.
    static func sample(
        _ language: Language = .english, kind: Kind = .invoice, lines count: Int = 2,
        buyer: Party = Party(name: "Łukasz Ñandú", address: ["ul. Świętokrzyska 12", "00-044 Warszawa", "Poland"]),
        description: String = "Andes mug"
    ) -> InvoiceDocument {
        var sign: Int64 = 1
        if case .creditNote = kind { sign = -1 }
        let lines = (1...count).map { index in
            Line(
                description: "\(description) \(index)", quantity: 2, unitPrice: 1210 * sign, taxRate: 2100,
                total: 2420 * sign)
        }
        let total = 2420 * Int64(count) * sign
        let net = 2000 * Int64(count) * sign
        return InvoiceDocument(
            kind: kind, language: language, number: "2026-000007", issuedAt: 1_767_603_600,
            orderID: "01JGXQ5M8Z3T9V7K2N4P6R8S0T", brand: "Nimbo",
            seller: Party(
                name: "Nimbo Comercio S.L.", taxID: "B12345674", address: ["Calle Mayor 1", "28013 Madrid", "España"]),
            buyer: buyer, lines: lines, taxes: [Tax(rate: 2100, net: net, tax: total - net)], net: net,
            tax: total - net,
            total: total, notes: ["Thank you."])
    }
}

/// The text of a PDF as poppler reads it, laid out as on paper, no-break spaces made plain.
func text(of pdf: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try output(of: "/usr/bin/pdftotext", "-layout", file.path, "-").replacingOccurrences(of: "\u{a0}", with: " ")
}

/// What `pdfinfo -isodates` says of a PDF.
func info(of pdf: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try output(of: "/usr/bin/pdfinfo", "-isodates", file.path)
}

private func output(of executable: String, _ arguments: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ["TZ": "UTC", "LC_ALL": "C.UTF-8"]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
}
