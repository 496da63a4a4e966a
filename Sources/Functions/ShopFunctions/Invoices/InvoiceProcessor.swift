import JSON
import LambdaRuntime
import Logging
import Shop

/// Turns batches of order events into invoices and credit notes, and reports the messages that are to come again.
public struct InvoiceProcessor: LambdaHandler {
    private let issue: IssueInvoices
    private let metrics: MetricsLogger

    public init(
        invoices: any InvoiceRepository, store: any InvoiceStore, renderer: any InvoiceRenderer,
        clock: any ShopClock, metrics: MetricsLogger = MetricsLogger()
    ) {
        issue = IssueInvoices(invoices: invoices, store: store, renderer: renderer, clock: clock)
        self.metrics = metrics
    }

    public func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8] {
        let batch = try SQSEvent(json: JSONValue(parsing: event))
        let messages = batch.records.map { IncomingEvent(id: $0.messageID, body: Array($0.body.utf8)) }
        let failures = await issue(messages)
        if !failures.isEmpty {
            context.logger.error(
                "events.failed", metadata: ["messages": .array(failures.map { .string($0) })])
        }
        context.logger.info(
            "batch", metadata: ["messages": "\(messages.count)", "failures": "\(failures.count)"])
        metrics.emit(
            namespace: shopNamespace, dimensions: [("Service", "processor")],
            metrics: [
                .init("EventsProcessed", Double(messages.count - failures.count)),
                .init("EventsFailed", Double(failures.count)),
            ])
        return SQSBatchResponse(batchItemFailures: failures).json.utf8Bytes()
    }
}
