import Foundation
import Testing

@testable import InvoicePDF

@Suite struct InvoicePDFRendererTests {
    let renderer: InvoicePDFRenderer

    init() throws { renderer = try InvoicePDFRenderer(fontDirectory: fontDirectory) }

    @Test func writesAPDFWithItsMetadata() throws {
        let pdf = try renderer.render(.sample())

        #expect(pdf.starts(with: Array("%PDF-".utf8)))
        #expect(pdf.count < 64 * 1024)
        let info = try info(of: pdf)
        #expect(info.contains("Invoice 2026-000007"))
        #expect(info.contains("Nimbo Comercio S.L."))
        #expect(info.contains("2026-01-05T09:00:00Z"))
        #expect(info.contains("A4"))
    }

    @Test func sameDocumentSameBytes() throws {
        let document = InvoiceDocument.sample(lines: 25)

        let first = try renderer.render(document)
        _ = try renderer.render(.sample(.spanish))
        let second = try renderer.render(document)
        let other = try InvoicePDFRenderer(fontDirectory: fontDirectory).render(document)

        #expect(first == second)
        #expect(first == other)
    }

    @Test func sameBytesFromManyThreads() async throws {
        let documents = (1...8).map { InvoiceDocument.sample($0 % 2 == 0 ? .english : .spanish, lines: $0) }
        let expected = try documents.map { try renderer.render($0) }

        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for round in 0..<64 {
                group.addTask { [renderer] in (round % 8, try renderer.render(documents[round % 8])) }
            }
            for try await (index, pdf) in group { #expect(pdf == expected[index]) }
        }
    }

    @Test func printsWhatTaxLawAsksFor() throws {
        let text = try text(of: renderer.render(.sample()))

        for expected in [
            "Invoice", "2026-000007", "5 January 2026", "01JGXQ5M8Z3T9V7K2N4P6R8S0T",
            "Nimbo Comercio S.L.", "Tax ID B12345674", "Calle Mayor 1", "28013 Madrid", "España",
            "Łukasz Ñandú", "ul. Świętokrzyska 12", "00-044 Warszawa",
            "Andes mug 1", "Andes mug 2", "€10.00", "21%", "€12.10", "€24.20", "€40.00", "€8.40", "€48.40",
            "Page 1 of 1",
        ] {
            #expect(text.contains(expected), "no \(expected)")
        }
    }

    @Test func printsInSpanish() throws {
        let text = try text(of: renderer.render(.sample(.spanish)))

        for expected in [
            "Factura", "5 de enero de 2026", "NIF B12345674", "Base imponible", "Cuota", "21 %", "48,40 €",
            "Página 1 de 1",
        ] {
            #expect(text.contains(expected), "no \(expected)")
        }
    }

    @Test func creditNoteNamesTheInvoiceItCorrects() throws {
        let kind = InvoiceDocument.Kind.creditNote(correcting: "2026-000001", reason: "Pedido cancelado")
        let text = try text(of: renderer.render(.sample(.spanish, kind: kind)))

        #expect(text.contains("Factura rectificativa"))
        #expect(text.contains("Rectifica la factura 2026-000001"))
        #expect(text.contains("Motivo: Pedido cancelado"))
        #expect(text.contains("Total abonado"))
        #expect(text.contains("\u{2212}48,40 €"))
    }

    @Test func longInvoicesGoOverPages() throws {
        let pages = try text(of: renderer.render(.sample(lines: 60))).split(separator: "\u{c}").map(String.init)

        #expect(pages.count == 3)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Page \(index + 1) of 3"))
            #expect(page.contains("Description"))
            #expect(page.contains("2026-000007"))
        }
        let all = pages.joined()
        for line in 1...60 { #expect(all.contains("Andes mug \(line) "), "no line \(line)") }
        #expect(pages[2].contains("€1,452.00"))
    }

    @Test func longNamesWrapThenEndInAnEllipsis() throws {
        let name = String(repeating: "Compañía de Productos Andinos ", count: 12)
        let buyer = InvoiceDocument.Party(name: name, address: [String(repeating: "x", count: 400)])
        let text = try text(of: renderer.render(.sample(buyer: buyer, description: name)))

        #expect(text.contains("Compañía de Productos"))
        #expect(text.contains("…"))
        #expect(text.contains("€48.40"))
    }

    @Test func controlCharactersDoNotCutTheText() throws {
        let buyer = InvoiceDocument.Party(name: "Ada\u{0}Lovelace\r\nByron", address: ["\u{7}", ""])
        #expect(try text(of: renderer.render(.sample(buyer: buyer))).contains("Ada Lovelace Byron"))
    }

    @Test func missingFontsAreNamed() {
        #expect(throws: InvoicePDFError.font(path: "/nowhere/DejaVuSans.ttf", code: 1)) {
            try InvoicePDFRenderer(fontDirectory: "/nowhere")
        }
    }
}
