/// Labels, numbers and dates in the reader's language.
struct Wording: Sendable {
    let language: InvoiceDocument.Language

    private func say(_ english: String, _ spanish: String) -> String {
        language == .spanish ? spanish : english
    }

    // MARK: Labels

    var invoice: String { say("Invoice", "Factura") }
    var creditNote: String { say("Credit note", "Factura rectificativa") }
    var from: String { say("From", "Emisor") }
    var billTo: String { say("Bill to", "Cliente") }
    var details: String { say("Details", "Datos") }
    var taxID: String { say("Tax ID", "NIF") }
    var issued: String { say("Issue date", "Fecha de emisión") }
    var order: String { say("Order", "Pedido") }
    var description: String { say("Description", "Descripción") }
    var quantity: String { say("Qty", "Cant.") }
    var unitPrice: String { say("Unit price", "Precio unitario") }
    var beforeTax: String { say("excl. VAT", "sin IVA") }
    var taxIncluded: String { say("incl. VAT", "con IVA") }
    var vat: String { say("VAT", "IVA") }
    var total: String { say("Total", "Total") }
    var vatBreakdown: String { say("VAT breakdown", "Desglose de IVA") }
    var rate: String { say("Rate", "Tipo") }
    var net: String { say("Net", "Base imponible") }
    var tax: String { say("VAT", "Cuota") }
    var subtotal: String { say("Total excl. VAT", "Base imponible") }
    var totalDue: String { say("Total", "Total") }
    var totalCredited: String { say("Total credited", "Total abonado") }

    func corrects(_ number: String) -> String {
        say("Corrects invoice \(number)", "Rectifica la factura \(number)")
    }

    func reason(_ reason: String) -> String { say("Reason: \(reason)", "Motivo: \(reason)") }

    func page(_ page: Int, of pages: Int) -> String {
        say("Page \(page) of \(pages)", "Página \(page) de \(pages)")
    }

    // MARK: Numbers

    /// `€1,234.56` or `1.234,56 €`, the space unbreakable.
    func money(_ minor: Int64, _ currency: String) -> String {
        let digits = Self.withoutMinorUnit.contains(currency) ? 0 : 2
        let scale: UInt64 = digits == 0 ? 1 : 100
        let (units, cents) = minor.magnitude.quotientAndRemainder(dividingBy: scale)
        var number = grouped(units)
        if digits > 0 { number += say(".", ",") + Self.padded(Int64(cents)) }
        let sign = minor < 0 ? "\u{2212}" : ""
        let symbol = Self.symbols[currency]
        switch language {
        case .english: return sign + (symbol ?? currency + "\u{a0}") + number
        case .spanish: return "\(sign)\(number)\u{a0}\(symbol ?? currency)"
        }
    }

    /// Basis points as `21%` or `21 %`; as many decimals as it has.
    func percent(_ basisPoints: Int) -> String {
        let (whole, hundredths) = basisPoints.quotientAndRemainder(dividingBy: 100)
        var number = "\(whole)"
        if hundredths != 0 {
            number += say(".", ",")
            number += hundredths % 10 == 0 ? "\(hundredths / 10)" : Self.padded(Int64(hundredths))
        }
        return number + say("%", "\u{a0}%")
    }

    private func grouped(_ value: UInt64) -> String {
        let digits = String(value)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += say(",", ".") }
            result.append(digit)
        }
        return result
    }

    // MARK: Dates

    /// `5 January 2026` or `5 de enero de 2026`, in UTC.
    func date(_ seconds: Int64) -> String {
        let time = CivilTime(secondsSince1970: seconds)
        switch language {
        case .english: return "\(time.day) \(Self.months[time.month - 1]) \(time.year)"
        case .spanish: return "\(time.day) de \(Self.meses[time.month - 1]) de \(time.year)"
        }
    }

    private static func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static let symbols = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"]
    private static let withoutMinorUnit: Set<String> = ["JPY", "CLP", "KRW"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let meses = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ]
}

/// A moment on the proleptic Gregorian calendar, in UTC.
struct CivilTime: Equatable {
    let year, month, day, hour, minute, second: Int

    init(secondsSince1970 seconds: Int64) {
        let days = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
        let time = Int(seconds) - days * 86_400
        (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)

        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// `2026-01-05T09:30:00Z`
    var iso8601: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let paddedYear = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
        return "\(paddedYear)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))Z"
    }
}
