import AWSCore
import AWSShapes
import JSON

/// A queue whose messages, or a table's stream whose records a function gets.
struct EventSourceMapping: Sendable {
    /// As GetEventSourceMapping answers it.
    var configuration: Lambda.EventSourceMappingConfiguration

    var uuid: String { configuration.uuid ?? "" }
    var sourceARN: String { configuration.eventSourceArn ?? "" }
    var isStream: Bool { ARN(sourceARN)?.service == "dynamodb" }
    var functionARN: String { configuration.functionArn ?? "" }
    var isEnabled: Bool { configuration.state == "Enabled" }
    var batchSize: Int { configuration.batchSize ?? 10 }
    /// Seconds.
    var window: Int { configuration.maximumBatchingWindowInSeconds ?? 0 }
    var reportsFailures: Bool { configuration.functionResponseTypes?.contains("ReportBatchItemFailures") ?? false }
    var maximumConcurrency: Int? { configuration.scalingConfig?.maximumConcurrency }

    /// What a poller must be restarted for.
    var essence: Document {
        var copy = configuration
        copy.lastModified = nil
        copy.lastProcessingResult = nil
        return copy.document
    }

    init(configuration: Lambda.EventSourceMappingConfiguration) { self.configuration = configuration }

    var json: JSONValue { StoredDocument.json(configuration.document) }

    init(json: JSONValue) throws(AWSError) {
        configuration = try .init(document: StoredDocument.document(json))
    }
}
