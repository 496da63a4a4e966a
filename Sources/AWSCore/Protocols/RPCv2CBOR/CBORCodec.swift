/// Documents as CBOR by their shapes. Member names are the model's; wire names play no part here.
///
/// Source: smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html, "Shape serialization".
enum CBORCodec {
    static func encode(_ value: Document, _ shape: Shape) throws(AWSError) -> CBOR {
        switch (shape.kind, value) {
        case (_, .null): return .null
        case (.structure, .structure(let fields)):
            var pairs: [(key: String, value: CBOR)] = []
            for field in fields.fields where field.value != .null {
                guard let member = shape.member(field.name) else { continue }
                pairs.append((member.name, try encode(field.value, member.shape)))
            }
            return .map(pairs)
        case (.map, .structure(let fields)):
            guard let elementShape = shape.element?.shape else { return .map([]) }
            var pairs: [(key: String, value: CBOR)] = []
            for field in fields.fields { pairs.append((field.name, try encode(field.value, elementShape))) }
            return .map(pairs)
        case (.list, .list(let values)):
            guard let elementShape = shape.element?.shape else { return .array([]) }
            var items: [CBOR] = []
            for value in values { items.append(try encode(value, elementShape)) }
            return .array(items)
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.integer, .integer(let number)), (.long, .integer(let number)): return .integer(number)
        case (.float, .integer(let number)), (.double, .integer(let number)): return .double(Double(number))
        case (.float, .double(let number)), (.double, .double(let number)): return .double(number)
        case (.string, .string(let text)): return .text(text)
        case (.blob, .blob(let bytes)): return .bytes(bytes)
        case (.timestamp, .timestamp(let time)):
            let isWhole = time.milliseconds % 1000 == 0
            return .tagged(1, isWhole ? .integer(time.epochSeconds) : .double(Double(time.milliseconds) / 1000))
        default: throw .unexpected(value, expected: shape.kind.noun)
        }
    }

    static func decode(_ item: CBOR, _ shape: Shape) throws(AWSError) -> Document {
        switch (shape.kind, item) {
        case (_, .null): return .null
        case (.structure, .map(let pairs)):
            var fields = Document.Fields()
            for pair in pairs where !pair.value.isNull {
                guard let member = shape.member(pair.key) else { continue }
                fields[member.name] = try decode(pair.value, member.shape)
            }
            return .structure(fields)
        case (.map, .map(let pairs)):
            guard let elementShape = shape.element?.shape else { return .structure(.init()) }
            var fields = Document.Fields()
            for pair in pairs where !pair.value.isNull { fields[pair.key] = try decode(pair.value, elementShape) }
            return .structure(fields)
        case (.list, .array(let items)):
            guard let elementShape = shape.element?.shape else { return .list([]) }
            var values: [Document] = []
            for item in items { values.append(try decode(item, elementShape)) }
            return .list(values)
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.integer, .integer(let number)) where Int32(exactly: number) != nil: return .integer(number)
        case (.long, .integer(let number)): return .integer(number)
        case (.integer, .double(let number)), (.long, .double(let number)):
            if let whole = Int64(exactly: number), shape.kind == .long || Int32(exactly: whole) != nil {
                return .integer(whole)
            }
        case (.float, .integer(let number)), (.double, .integer(let number)): return .double(Double(number))
        case (.float, .double(let number)), (.double, .double(let number)): return .double(number)
        case (.string, .text(let text)): return .string(text)
        case (.blob, .bytes(let bytes)): return .blob(bytes)
        case (.timestamp, .tagged(1, let seconds)): return try decode(seconds, shape)
        case (.timestamp, .integer(let seconds)):
            if let time = Timestamp(epoch: Double(seconds)) { return .timestamp(time) }
        case (.timestamp, .double(let seconds)):
            if let time = Timestamp(epoch: seconds) { return .timestamp(time) }
        default: break
        }
        throw .serialization("Expected \(shape.kind.noun), got another CBOR type.")
    }
}
