/// Writes a document as a form's parameters, as botocore's `QuerySerializer` does.
struct QueryForm {
    let names: WireNames
    private(set) var text = ""

    init(names: WireNames) { self.names = names }

    mutating func add(_ name: String, _ value: String) {
        if !text.isEmpty { text += "&" }
        text += name.percentEncoded()
        text += "="
        text += value.percentEncoded()
    }

    mutating func add(_ value: Document, _ shape: Shape, _ member: Member?, prefix: String) throws(AWSError) {
        let isFlattened = shape.isFlattened || member?.isFlattened == true
        switch (shape.kind, value) {
        case (_, .null): break
        case (.structure, .structure(let fields)):
            for field in fields.fields {
                guard let member = shape.member(field.name) else { continue }
                let name = names.wireName(member)
                try add(field.value, member.shape, member, prefix: prefix.isEmpty ? name : "\(prefix).\(name)")
            }
        case (.list, .list(let values)):
            guard let element = shape.element else { return }
            if values.isEmpty { return add(prefix, "") }
            let elementShape = element.shape
            var listPrefix = isFlattened ? prefix : "\(prefix).\(element.wireName)"
            if isFlattened, let name = element.explicitElementName {
                listPrefix = (prefix.split(separator: ".").dropLast().map(String.init) + [name]).joined(separator: ".")
            }
            for (index, value) in values.enumerated() {
                try add(value, elementShape, element, prefix: "\(listPrefix).\(index + 1)")
            }
        case (.map, .structure(let fields)):
            guard let element = shape.element else { return }
            let elementShape = element.shape
            let (keyName, valueName) = names.entryNames(shape, member)
            for (index, field) in fields.fields.enumerated() {
                let entry = isFlattened ? "\(prefix).\(index + 1)" : "\(prefix).entry.\(index + 1)"
                add("\(entry).\(keyName)", field.name)
                try add(field.value, elementShape, element, prefix: "\(entry).\(valueName)")
            }
        default:
            add(prefix, try ScalarText.encode(value, shape, member, timestamps: .iso8601))
        }
    }
}
