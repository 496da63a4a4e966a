import AWSCore
import AWSShapes
import JSON
import Shop
import Synchronization

@testable import ShopAWS

/// Answers operations from a closure and remembers what was asked.
final class ScriptedCaller: AWSCaller {
    typealias Script = @Sendable (_ operation: String, _ input: Document, _ number: Int) throws(AWSError) -> Document
    private let script: Script
    private let log = Mutex<[(operation: String, input: Document)]>([])

    init(_ script: @escaping Script = { _, _, _ in .structure(.init()) }) { self.script = script }

    var calls: [(operation: String, input: Document)] { log.withLock { $0 } }
    func inputs<Input: AWSStructure>(_ type: Input.Type) throws -> [Input] {
        try calls.map { try Input(document: $0.input) }
    }

    func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output {
        let document = input.document
        let number = log.withLock { log in
            log.append((O.schema.name, document))
            return log.count
        }
        return try O.Output(document: script(O.schema.name, document, number))
    }

    func presign<O: AWSOperation>(_ operation: O.Type, _ input: O.Input, expires: Int) async throws(AWSError) -> String
    {
        _ = log.withLock { $0.append((O.schema.name, input.document)) }
        return "https://signed?expires=\(expires)"
    }
}

func table(_ caller: ScriptedCaller) -> ShopTable {
    ShopTable(caller: caller, name: "T", clock: SystemClock(), random: { 0 })
}

/// A transaction that was refused for these reasons, with items DynamoDB shows.
func cancelled(_ codes: [String], items: [Int: Item] = [:]) -> AWSError {
    let reasons = codes.enumerated().map {
        DynamoDB.CancellationReason(item: items[$0.offset], code: $0.element).document
    }
    var details = Document.Fields()
    details.append("CancellationReasons", .list(reasons))
    return AWSError("TransactionCanceledException", "cancelled", details: .structure(details))
}

let time = Instant(rfc3339: "2026-01-01T00:00:00Z")!
let ada = UserID("ada")!
let mug = Product(
    id: ProductID("mug")!, name: .init(en: "Mug", es: "Taza"), description: .init(en: "", es: ""), category: "kitchen",
    price: Money(1999), taxRate: 2100, stock: 5, image: "/mug.svg", version: 3, updatedAt: time)

func order(_ status: OrderStatus = .placed, number: UInt128 = 7) throws -> Order {
    try Order(
        id: ULID(at: time, random: number), userID: ada, status: status,
        lines: [
            LineItem(productID: mug.id, name: "Mug", quantity: 2, unitPrice: mug.price, taxRate: 2100),
            LineItem(productID: ProductID("book")!, name: "Book", quantity: 1, unitPrice: Money(1000), taxRate: 400),
        ],
        shippingAddress: Address(name: "Ada", line1: "Calle 1", city: "Madrid", postalCode: "28001", country: "ES"),
        locale: .en, createdAt: time, updatedAt: time)
}
