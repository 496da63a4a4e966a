import JSON

/// What is wrong with one field of a request.
public struct FieldError: Sendable, Hashable {
    /// A path into the body such as `lines[0].quantity`, or the name of a parameter or header.
    public let field: String
    /// What the field must be: "must be between 1 and 99".
    public let message: String

    public init(_ field: String, _ message: String) {
        self.field = field
        self.message = message
    }
}

/// A refusal of the shop that a client may read: a problem of docs/api.md, rendered as RFC 9457.
public struct ShopError: Error, Sendable, Hashable {
    /// The last part of the problem's `type` URI.
    public let slug: String
    /// The HTTP status.
    public let status: Int
    /// The kind of problem in words; the same for every occurrence.
    public let title: String
    /// This occurrence in words.
    public let detail: String
    /// Every wrong field, for `invalid-request`.
    public let errors: [FieldError]
    /// Seconds for a `Retry-After` header, or nil.
    public let retryAfter: Int?

    init(
        _ slug: String, _ status: Int, _ title: String, _ detail: String, errors: [FieldError] = [],
        retryAfter: Int? = nil
    ) {
        self.slug = slug
        self.status = status
        self.title = title
        self.detail = detail
        self.errors = errors
        self.retryAfter = retryAfter
    }

    /// Where the types of problems live.
    public static let typePrefix = "https://nimbo.dev/problems/"

    /// The body of the answer (`application/problem+json`).
    ///
    /// - Parameter instance: what names this occurrence in the logs: the X-Ray trace id.
    public func problem(instance: String) -> JSONValue {
        [
            "type": .string(Self.typePrefix + slug), "title": .string(title), "status": .number(status),
            "detail": .string(detail), "instance": .string(instance),
            "errors": .array(
                errors.map { ["field": .string($0.field), "message": .string($0.message)] }),
        ]
    }
}

extension ShopError {
    public static func malformedJSON(_ detail: String) -> ShopError {
        ShopError("malformed-json", 400, "Malformed JSON", detail)
    }

    public static func invalidRequest(_ errors: [FieldError]) -> ShopError {
        let detail = errors.count == 1 ? "One field is wrong." : "\(errors.count) fields are wrong."
        return ShopError("invalid-request", 400, "Invalid request", detail, errors: errors)
    }

    public static func invalidField(_ field: String, _ message: String) -> ShopError {
        invalidRequest([FieldError(field, message)])
    }

    public static let idempotencyKeyRequired = ShopError(
        "idempotency-key-required", 400, "Idempotency key required",
        "Send an Idempotency-Key header of 1 to 128 visible ASCII characters.")
    public static let unauthorized = ShopError(
        "unauthorized", 401, "Unauthorized", "A valid ID token is needed.")
    public static let forbidden = ShopError("forbidden", 403, "Forbidden", "This is not yours to do.")

    public static func notFound(_ what: String) -> ShopError {
        ShopError("not-found", 404, "Not found", "There is no such \(what).")
    }

    public static let invoiceNotReady = ShopError(
        "invoice-not-ready", 404, "Invoice not ready", "The invoice is being made. Ask again in a moment.",
        retryAfter: 1)
    public static let methodNotAllowed = ShopError(
        "method-not-allowed", 405, "Method not allowed", "This route does not know that method.")
    public static let idempotencyConflict = ShopError(
        "idempotency-conflict", 409, "Idempotency conflict", "This key was used for another request.")

    public static func unknownProduct(_ errors: [FieldError]) -> ShopError {
        ShopError("unknown-product", 409, "Unknown product", "The catalogue has no such product.", errors: errors)
    }

    public static func outOfStock(_ errors: [FieldError]) -> ShopError {
        ShopError("out-of-stock", 409, "Out of stock", "Not enough left. Nothing was ordered.", errors: errors)
    }

    public static let orderNotCancellable = ShopError(
        "order-not-cancellable", 409, "Order not cancellable", "The order is cancelled already.")
    public static let versionMismatch = ShopError(
        "version-mismatch", 412, "Version mismatch", "It has changed since you read it. Read it again.")
    public static let payloadTooLarge = ShopError(
        "payload-too-large", 413, "Payload too large", "The body may have \(RequestBody.maximumBytes) bytes.")
    public static let unsupportedMediaType = ShopError(
        "unsupported-media-type", 415, "Unsupported media type", "Send application/json.")
    public static let tooManyRequests = ShopError(
        "too-many-requests", 429, "Too many requests", "Slow down and try again.", retryAfter: 1)
    public static let `internal` = ShopError(
        "internal", 500, "Internal server error", "Something broke on our side.")
    public static let unavailable = ShopError(
        "unavailable", 503, "Service unavailable", "Try again in a moment.", retryAfter: 1)
}
