import JSON

/// The two documents tax law knows here.
public enum InvoiceKind: String, Sendable, CaseIterable {
    case invoice = "INVOICE"
    case creditNote = "CREDIT_NOTE"

    /// The series of a year: `2026` for invoices and `C2026` for credit notes.
    public func series(of time: Instant) -> String {
        self == .invoice ? "\(time.year)" : "C\(time.year)"
    }
}

/// A place in a series without gaps, written `2026-000001`.
public struct InvoiceNumber: Sendable, Hashable, CustomStringConvertible {
    public let series: String
    /// From 1.
    public let sequence: Int

    public init(series: String, sequence: Int) {
        self.series = series
        self.sequence = sequence
    }

    /// Parses `C2026-000001`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count >= 6,
            parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let sequence = Int(parts[1]), sequence > 0
        else { return nil }
        self.init(series: String(parts[0]), sequence: sequence)
    }

    public var text: String {
        let digits = String(sequence)
        return "\(series)-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
    }

    public var description: String { text }
}

/// An invoice, or the credit note that takes one back.
public struct Invoice: Sendable, Hashable {
    public let kind: InvoiceKind
    public let number: InvoiceNumber
    public let issuedAt: Instant
    public let order: Order

    public init(kind: InvoiceKind, number: InvoiceNumber, issuedAt: Instant, order: Order) {
        self.kind = kind
        self.number = number
        self.issuedAt = issuedAt
        self.order = order
    }

    /// The invoice a credit note takes back.
    public var corrects: String? { kind == .creditNote ? order.invoiceNumber : nil }

    public var pdfKey: String { Self.key(order.id, number, "pdf") }
    public var jsonKey: String { Self.key(order.id, number, "json") }

    /// Where a document is kept: `invoices/<order id>/<number>.<extension>`.
    static func key(_ orderID: OrderID, _ number: InvoiceNumber, _ fileExtension: String) -> String {
        "invoices/\(orderID)/\(number).\(fileExtension)"
    }

    /// The document for machines. The amounts of a credit note are negative.
    public var json: JSONValue {
        func signed(_ money: Money) -> JSONValue { kind == .creditNote ? money.negated.json : money.json }
        let lines = order.lines.map { line in
            var json = line.json
            json["total"] = signed(line.total)
            return json
        }
        let taxes: [JSONValue] = order.taxes.map {
            ["rate": .number($0.rate), "net": signed($0.net), "tax": signed($0.tax)]
        }
        return [
            "kind": .string(kind.rawValue), "number": .string(number.text),
            "corrects": corrects.map(JSONValue.string) ?? .null, "issuedAt": issuedAt.json,
            "orderId": .string(order.id.text), "orderedAt": order.createdAt.json, "lines": .array(lines),
            "taxes": .array(taxes), "net": signed(order.net), "tax": signed(order.tax),
            "total": signed(order.total), "buyer": order.shippingAddress.json,
            "locale": .string(order.locale.rawValue),
        ]
    }
}
