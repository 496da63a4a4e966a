import AWSCore
import AWSShapes
import CloudCore

extension OperationTable {
    /// Registers an operation on a key: the model's limits are checked first, the handler asks key policy and IAM.
    mutating func onKey<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ handle: @escaping @Sendable (Operation.Input, RequestContext) async throws -> Operation.Output
    ) {
        on(operation, authorizesItself: true, validates: true, handle)
    }
}

/// Lists in pages, as KMS's do: `Marker` in, `NextMarker` and `Truncated` out.
struct Page<Element> {
    var elements: [Element]
    var next: String?
    var isTruncated: Bool { next != nil }

    /// - Parameter id: what the elements are sorted by; the marker is the last one's, so that a page holds its place
    ///   while elements come and go.
    /// - Throws: InvalidMarkerException.
    init(
        _ all: [Element], limit: Int?, usual: Int, marker: String?, id: (Element) -> String
    ) throws(AWSError) {
        var rest = all[...]
        if let marker {
            guard let bytes = [UInt8](base64: marker), let last = String(validating: bytes, as: UTF8.self) else {
                throw .invalidMarker
            }
            rest = rest.drop { id($0) <= last }
        }
        elements = Array(rest.prefix(limit ?? usual))
        if elements.count < rest.count, let last = elements.last {
            next = Array(id(last).utf8).base64Encoded()
        }
    }
}
