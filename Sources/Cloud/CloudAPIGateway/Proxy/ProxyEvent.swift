import AWSCore
import HTTPTypes
import JSON

/// The event a Lambda proxy integration sends, written as bytes in one pass.
///
/// Source: API Gateway Developer Guide, "Input format of a Lambda function for proxy integration".
enum ProxyEvent {
    static func bytes(_ exchange: Exchange, accountID: String) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(3072 + exchange.request.body.count + (exchange.caller?.claimsJSON.count ?? 0))
        let path = exchange.resource?.path ?? ""
        out.field("{\"resource\":", path)
        out.field(",\"path\":", exchange.path)
        out.field(",\"httpMethod\":", exchange.request.method)
        headers(exchange, into: &out)
        query(exchange, into: &out)
        out.text(",\"pathParameters\":")
        out.map(exchange.pathParameters.map { ($0.name, $0.value) })
        out.text(",\"stageVariables\":")
        out.map(exchange.stage.variables.map { ($0.key, $0.value) })
        requestContext(exchange, path: path, accountID: accountID, into: &out)
        body(exchange, into: &out)
        out.text("}")
        return out
    }

    /// Headers that end at the gateway.
    private static let hopByHop: Set<String> = [
        "connection", "keep-alive", "transfer-encoding", "te", "upgrade", "expect", "proxy-connection",
        "content-length", "x-amzn-trace-id", "x-forwarded-for", "x-forwarded-port", "x-forwarded-proto", "host",
    ]

    private static func headers(_ exchange: Exchange, into out: inout [UInt8]) {
        let source = exchange.request.headers
        let forwarded = source.first("x-forwarded-for").map { "\($0), \(exchange.sourceIP)" } ?? exchange.sourceIP
        // Ours are not repeated among the caller's.
        let added = [
            ("Host", exchange.host), ("X-Amzn-Trace-Id", exchange.traceHeader), ("X-Forwarded-For", forwarded),
            ("X-Forwarded-Port", "443"), ("X-Forwarded-Proto", "https"),
        ]
        var seen: [(canonical: String, name: String, values: [String])] = []
        for field in source where !hopByHop.contains(field.name.canonicalName) {
            if let index = seen.firstIndex(where: { $0.canonical == field.name.canonicalName }) {
                seen[index].values.append(field.value)
            } else {
                seen.append((field.name.canonicalName, field.name.rawName, [field.value]))
            }
        }
        out.text(",\"headers\":")
        out.map(seen.map { ($0.name, $0.values.last ?? "") } + added)
        out.text(",\"multiValueHeaders\":")
        out.lists(seen.map { ($0.name, $0.values) } + added.map { ($0.0, [$0.1]) })
    }

    private static func query(_ exchange: Exchange, into out: inout [UInt8]) {
        var values: [(String, [String])] = []
        for pair in exchange.query {
            if let index = values.firstIndex(where: { $0.0 == pair.name }) {
                values[index].1.append(pair.value)
            } else {
                values.append((pair.name, [pair.value]))
            }
        }
        out.text(",\"queryStringParameters\":")
        out.map(values.map { ($0.0, $0.1.last ?? "") })
        out.text(",\"multiValueQueryStringParameters\":")
        out.lists(values)
    }

    private static func requestContext(_ exchange: Exchange, path: String, accountID: String, into out: inout [UInt8]) {
        out.field(",\"requestContext\":{\"resourceId\":", exchange.resource?.id ?? "")
        if let caller = exchange.caller {
            out.text(",\"authorizer\":{\"claims\":")
            out.append(contentsOf: caller.claimsJSON)
            out.text("}")
        }
        out.field(",\"resourcePath\":", path)
        out.field(",\"httpMethod\":", exchange.request.method)
        out.field(",\"extendedRequestId\":", exchange.extendedRequestID)
        out.field(",\"requestTime\":", exchange.started.commonLogDate)
        out.field(",\"path\":", "/\(exchange.stage.name)\(exchange.path)")
        out.field(",\"accountId\":", accountID)
        out.field(",\"protocol\":\"HTTP/1.1\",\"stage\":", exchange.stage.name)
        out.field(",\"domainPrefix\":", String(exchange.host.prefix { $0 != "." }))
        out.text(",\"requestTimeEpoch\":\(exchange.started.milliseconds)")
        out.field(",\"requestId\":", exchange.requestID)
        out.text(
            #","identity":{"cognitoIdentityPoolId":null,"accountId":null,"cognitoIdentityId":null,"caller":null"#)
        out.field(",\"sourceIp\":", exchange.sourceIP)
        out.text(
            #","principalOrgId":null,"accessKey":null,"cognitoAuthenticationType":null,"cognitoAuthenticationProvider":null,"userArn":null,"userAgent":"#
        )
        if let agent = exchange.userAgent { JSONValue.append(agent, to: &out) } else { out.text("null") }
        out.text(",\"user\":null}")
        out.field(",\"domainName\":", exchange.host)
        out.field(",\"deploymentId\":", exchange.stage.deploymentID)
        out.field(",\"apiId\":", exchange.api.id)
        out.text("}")
    }

    private static func body(_ exchange: Exchange, into out: inout [UInt8]) {
        let body = exchange.request.body
        guard !body.isEmpty else {
            out.text(",\"body\":null,\"isBase64Encoded\":false")
            return
        }
        if exchange.api.isBinary(exchange.request.headers[.contentType]) {
            out.field(",\"body\":", body.base64Encoded())
            out.text(",\"isBase64Encoded\":true")
        } else {
            out.field(",\"body\":", String(decoding: body, as: UTF8.self))
            out.text(",\"isBase64Encoded\":false")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func text(_ text: String) { append(contentsOf: text.utf8) }

    fileprivate mutating func field(_ lead: String, _ value: String) {
        append(contentsOf: lead.utf8)
        JSONValue.append(value, to: &self)
    }

    /// An object of texts; null when there is none.
    fileprivate mutating func map(_ pairs: [(String, String)]) {
        guard !pairs.isEmpty else { return text("null") }
        var lead: UInt8 = 0x7B
        for (name, value) in pairs {
            append(lead)
            lead = 0x2C
            JSONValue.append(name, to: &self)
            append(0x3A)
            JSONValue.append(value, to: &self)
        }
        append(0x7D)
    }

    fileprivate mutating func lists(_ pairs: [(String, [String])]) {
        guard !pairs.isEmpty else { return text("null") }
        var lead: UInt8 = 0x7B
        for (name, values) in pairs {
            append(lead)
            lead = 0x2C
            JSONValue.append(name, to: &self)
            text(":[")
            for (index, value) in values.enumerated() {
                if index > 0 { append(0x2C) }
                JSONValue.append(value, to: &self)
            }
            append(0x5D)
        }
        append(0x7D)
    }
}
