import InvoicePDF
import LambdaRuntime
import Shop

/// Draws the shop's invoices with ``InvoicePDFRenderer``.
public struct PDFInvoices: InvoiceRenderer {
    private let renderer: InvoicePDFRenderer
    private let tracer: XRayRecorder?

    /// - Parameter fontDirectory: holds `DejaVuSans.ttf` and `DejaVuSans-Bold.ttf`.
    public init(fontDirectory: String, tracer: XRayRecorder? = nil) throws {
        renderer = try InvoicePDFRenderer(fontDirectory: fontDirectory)
        self.tracer = tracer
    }

    public func pdf(_ invoice: Invoice) async throws -> [UInt8] {
        let document = InvoiceDocument(invoice)
        guard let tracer else { return try renderer.render(document) }
        return try await tracer.subsegment("render PDF", annotations: ["invoice": invoice.number.text]) {
            try renderer.render(document)
        }
    }
}

extension InvoiceDocument {
    /// A document of the shop, as it is printed. The amounts of a credit note are negative.
    init(_ invoice: Invoice) {
        let order = invoice.order
        let locale = order.locale
        let sign: Int64 = invoice.kind == .creditNote ? -1 : 1
        let kind: Kind =
            switch invoice.kind {
            case .invoice: .invoice
            case .creditNote:
                .creditNote(
                    correcting: invoice.corrects ?? "",
                    reason: locale == .es ? "pedido cancelado" : "order cancelled")
            }
        let address = order.shippingAddress
        let street = [address.line1] + (address.line2.map { [$0] } ?? [])
        self.init(
            kind: kind, language: Language(locale: locale.rawValue), number: invoice.number.text,
            issuedAt: invoice.issuedAt.milliseconds / 1000, orderID: order.id.text, brand: "Nimbo",
            seller: Party(
                name: "Nimbo Comercio S.L.", taxID: "B12345674",
                address: ["Calle Mayor 1", "28013 Madrid", CountryNames.name("ES", locale)]),
            buyer: Party(
                name: address.name,
                address: street + [
                    "\(address.postalCode) \(address.city)", CountryNames.name(address.country, locale),
                ]),
            currency: Money.currency,
            lines: order.lines.map {
                Line(
                    description: $0.name, quantity: $0.quantity, unitPrice: $0.unitPrice.amount * sign,
                    taxRate: $0.taxRate, total: $0.total.amount * sign)
            },
            taxes: order.taxes.map { Tax(rate: $0.rate, net: $0.net.amount * sign, tax: $0.tax.amount * sign) },
            net: order.net.amount * sign, tax: order.tax.amount * sign, total: order.total.amount * sign,
            notes: invoice.kind == .invoice
                ? [locale == .es ? "Gracias por su compra." : "Thank you for your order."] : [])
    }
}
