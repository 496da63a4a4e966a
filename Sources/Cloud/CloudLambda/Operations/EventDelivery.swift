import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging

/// What became of an asynchronous event, and who hears of it.
///
/// Source: AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
struct EventEnding: Sendable {
    enum Condition: String {
        case success = "Success"
        case exhausted = "RetriesExhausted"
        case aged = "EventAgeExceeded"
        case noConcurrency = "ZeroReservedConcurrency"
    }

    var event: LambdaStore.Event
    var condition: Condition
    /// The last attempt, when there was one.
    var answer: (outcome: Work.Outcome, version: String)?

    /// The record that a destination gets.
    func record(at now: Timestamp) -> JSONValue {
        let isQualified = (try? FunctionName(event.function).qualifier) != nil
        var fields: [(String, JSONValue)] = [
            ("version", "1.0"), ("timestamp", .string(FunctionBuilder.utc(now))),
            (
                "requestContext",
                [
                    "requestId": .string(event.id),
                    "functionArn": .string(isQualified ? event.function : event.function + ":$LATEST"),
                    "condition": .string(condition.rawValue), "approximateInvokeCount": .number(event.attempts),
                ]
            ), ("requestPayload", Self.json(event.payload)),
        ]
        if let (outcome, version) = answer {
            var response: [(String, JSONValue)] = [("statusCode", 200), ("executedVersion", .string(version))]
            if let error = outcome.error { response.append(("functionError", .string(error))) }
            fields += [
                ("responseContext", .object(JSONObject(response))), ("responsePayload", Self.json(outcome.payload)),
            ]
        }
        return .object(JSONObject(fields))
    }

    /// The attributes that a dead letter carries; its body is the event itself.
    var letterAttributes: [(name: String, type: String, value: String)] {
        let message: String =
            if let answer {
                Self.json(answer.outcome.payload)["errorMessage"]?.stringValue
                    ?? String(decoding: answer.outcome.payload, as: UTF8.self)
            } else {
                condition == .aged ? "Event age exceeded the maximum event age." : "Rate Exceeded."
            }
        return [
            ("RequestID", "String", event.id), ("ErrorCode", "Number", answer == nil ? "429" : "200"),
            ("ErrorMessage", "String", message.isEmpty ? "Unhandled" : Self.cut(message)),
        ]
    }

    /// The first 1 KB, without half a letter at its end.
    private static func cut(_ text: String) -> String {
        var size = 0
        let end = text.unicodeScalars.firstIndex { scalar in
            size += UTF8.width(scalar)
            return size > 1024
        }
        return String(text[..<(end ?? text.endIndex)])
    }

    private static func json(_ bytes: [UInt8]) -> JSONValue {
        (try? JSONValue(parsing: bytes)) ?? .string(String(decoding: bytes, as: UTF8.self))
    }
}

extension LambdaService {
    /// Tells the destination and the dead-letter queue, where there are such, and forgets the event after that: a stop in
    /// between tells them twice rather than never.
    func conclude(_ ending: EventEnding) async {
        let event = ending.event
        let isLost = ending.condition != .success
        if isLost {
            settings.logger.warning(
                "lambda.event.dropped",
                metadata: [
                    "function": "\(event.function)", "requestId": "\(event.id)",
                    "reason": "\(ending.condition.rawValue)",
                ])
        }
        if let name = try? FunctionName(event.function), let function = find(name.name),
            let version = function.resolve(name.qualifier)
        {
            if isLost { telemetry.count("AsyncEventsDropped", function: function.name, resource: name.qualifier) }
            let principal = Principal.role(
                name: FunctionBuilder.roleName(version.configuration.role), sessionName: function.name)
            let destinations = function.eventConfigs[name.qualifier ?? "$LATEST"]?.destinationConfig
            if let target = isLost ? destinations?.onFailure?.destination : destinations?.onSuccess?.destination {
                let record = ending.record(at: settings.clock.now).serialized()
                await deliver(record, to: target, as: principal, failure: "DestinationDeliveryFailures", of: name)
            }
            if isLost, let target = version.configuration.deadLetterConfig?.targetArn {
                await deliver(
                    String(decoding: event.payload, as: UTF8.self), attributes: ending.letterAttributes, to: target,
                    as: principal, failure: "DeadLetterErrors", of: name)
            }
        }
        try? await store.removeEvent(event.id)
    }

    /// Sends what became of events or records; that it could not be sent is counted as a `failure` of the function.
    func deliver(
        _ body: String, attributes: [(name: String, type: String, value: String)] = [], to target: String,
        as principal: @autoclosure () throws -> Principal, failure: String, of name: FunctionName?
    ) async {
        do {
            try await send(body, attributes: attributes, to: target, as: try principal())
        } catch {
            telemetry.count(failure, function: name?.name ?? "", resource: name?.qualifier)
            settings.logger.warning(
                "lambda.destination.failed", metadata: ["destination": "\(target)", "error": "\(error)"])
        }
    }

    /// To a queue, a topic or another function.
    private func send(
        _ body: String, attributes: [(name: String, type: String, value: String)], to target: String,
        as principal: Principal
    ) async throws {
        let arn = ARN(target)
        switch arn?.service {
        case "sqs":
            let all = attributes.map { ($0.name, SQS.MessageAttributeValue(dataType: $0.type, stringValue: $0.value)) }
            _ = try await registry.call(
                SQS.SendMessage.self,
                .init(
                    queueUrl: queueURL(arn), messageBody: body,
                    messageAttributes: all.isEmpty ? nil : Dictionary(uniqueKeysWithValues: all)), as: principal)
        case "sns":
            let all = attributes.map { ($0.name, SNS.MessageAttributeValue(dataType: $0.type, stringValue: $0.value)) }
            _ = try await registry.call(
                SNS.Publish.self,
                .init(
                    message: body, topicArn: target,
                    messageAttributes: all.isEmpty ? nil : Dictionary(uniqueKeysWithValues: all)), as: principal)
        default:
            _ = try await registry.call(
                Lambda.Invoke.self,
                .init(functionName: target, invocationType: "Event", payload: Blob(Array(body.utf8))), as: principal)
        }
    }

    /// The address that SQS takes for a queue.
    func queueURL(_ queue: ARN?) -> String {
        "\(settings.endpoint.value)/\(queue?.accountID ?? "")/\(queue?.resource ?? "")"
    }
}
