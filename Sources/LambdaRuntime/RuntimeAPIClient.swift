import AWSClient
import AWSCore
import HTTPTypes
import JSON

/// One event as the Runtime API hands it out.
struct Invocation: Sendable {
    let requestID: String
    let deadline: Timestamp
    let functionARN: String
    let traceID: String?
    let event: [UInt8]
}

/// The four calls of the Runtime API, over one connection.
struct RuntimeAPIClient: Sendable {
    private static let version = "/2018-06-01/runtime"
    let http: HTTPClient
    let endpoint: Endpoint

    /// Waits for an event, however long that takes.
    func next() async throws -> Invocation {
        let response: WireResponse
        do throws(HTTPClientError) {
            response = try await http.executeWithoutTimeout(
                WireRequest(method: "GET", path: "\(Self.version)/invocation/next"), at: endpoint)
        } catch {
            throw LambdaRuntimeError("The Lambda Runtime API at \(endpoint.authority) is gone: \(error).")
        }
        guard response.status == 200, let id = response.headers[.requestID] else {
            throw LambdaRuntimeError(
                "The Lambda Runtime API answered 'next' with status \(response.status): \(String(decoding: response.body, as: UTF8.self))"
            )
        }
        return Invocation(
            requestID: id,
            deadline: Timestamp(
                milliseconds: response.headers[.deadline].flatMap { Int64($0) } ?? Int64.max / 1_000_000),
            functionARN: response.headers[.functionARN] ?? "", traceID: response.headers[.traceID], event: response.body
        )
    }

    func respond(_ reply: [UInt8], to invocation: Invocation) async throws {
        try await post("invocation/\(invocation.requestID)/response", reply)
    }

    func report(_ error: any Error, for invocation: Invocation) async throws {
        try await post("invocation/\(invocation.requestID)/error", Self.body(error), type: Self.type(error))
    }

    func reportInitError(_ error: any Error) async throws {
        try await post("init/error", Self.body(error), type: Self.type(error))
    }

    func shutdown() async { await http.shutdown() }

    private func post(_ path: String, _ body: [UInt8], type: String? = nil) async throws {
        var request = WireRequest(method: "POST", path: "\(Self.version)/\(path)", body: body)
        request.headers[.contentType] = "application/json"
        if let type { request.headers[.errorType] = type }
        let response: WireResponse
        do throws(HTTPClientError) {
            response = try await http.execute(request, at: endpoint)
        } catch {
            throw LambdaRuntimeError("The Lambda Runtime API at \(endpoint.authority) is gone: \(error).")
        }
        // 413 (reply too large) and 400 (too late) are about this event; 5xx asks us to exit.
        if response.status >= 500 {
            throw LambdaRuntimeError("The Lambda Runtime API answered '\(path)' with status \(response.status).")
        }
    }

    static func type(_ error: any Error) -> String {
        if let error = error as? AWSError { return error.code }
        return "\(Swift.type(of: error))"
    }

    static func body(_ error: any Error) -> [UInt8] {
        let json: JSONValue = [
            "errorMessage": .string((error as? AWSError)?.message ?? "\(error)"), "errorType": .string(type(error)),
            "stackTrace": [],
        ]
        return json.utf8Bytes()
    }
}

extension HTTPField.Name {
    static let requestID = Self("Lambda-Runtime-Aws-Request-Id")!
    static let deadline = Self("Lambda-Runtime-Deadline-Ms")!
    static let functionARN = Self("Lambda-Runtime-Invoked-Function-Arn")!
    static let traceID = Self("Lambda-Runtime-Trace-Id")!
    static let errorType = Self("Lambda-Runtime-Function-Error-Type")!
}
