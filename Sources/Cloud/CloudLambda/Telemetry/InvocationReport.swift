import AWSCore

/// What an invocation was, for logs, metrics and traces. The text is made when it is sent.
struct InvocationReport: Sendable {
    let requestID: String
    let environment: ExecutionEnvironment
    let functionName: String
    let functionARN: String
    let qualifier: String?
    let version: String
    let trace: InvocationTrace
    let queued: Timestamp
    let started: Timestamp
    let ended: Timestamp
    /// Of the environment, when this was its first invocation.
    let initialization: (from: Timestamp, to: Timestamp)?
    let isError: Bool
    let isTimeout: Bool

    init(
        environment: ExecutionEnvironment, work: Work, started: Timestamp, ended: Timestamp,
        initialization: (from: Timestamp, to: Timestamp)?, isError: Bool, isTimeout: Bool
    ) {
        self.environment = environment
        requestID = work.id
        functionName = work.target.functionName
        functionARN = work.target.arn
        qualifier = work.target.qualifier
        version = environment.spec.version
        trace = work.trace
        queued = work.queued
        self.started = started
        self.ended = ended
        self.initialization = initialization
        self.isError = isError
        self.isTimeout = isTimeout
    }

    /// Milliseconds.
    var duration: Double { Double((ended - started).wholeNanoseconds) / 1_000_000 }

    /// The REPORT line, as AWS Lambda Developer Guide, "Viewing CloudWatch logs for Lambda functions", shows it.
    var text: String {
        var text = "REPORT RequestId: \(requestID)\tDuration: \(Self.hundredths(duration)) ms\t"
        text += "Billed Duration: \(Int(duration.rounded(.up))) ms\tMemory Size: \(environment.spec.memory) MB\t"
        text += "Max Memory Used: \(environment.peakMemory) MB\t"
        if let initialization {
            let milliseconds = Double((initialization.to - initialization.from).wholeNanoseconds) / 1_000_000
            text += "Init Duration: \(Self.hundredths(milliseconds)) ms\t"
        }
        if isTimeout { text += "Status: timeout\t" }
        text += "\n"
        if let segments = trace.segments {
            text += "XRAY TraceId: \(trace.root)\tSegmentId: \(segments.function)\tSampled: true\t\n"
        }
        return text
    }

    static func hundredths(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
