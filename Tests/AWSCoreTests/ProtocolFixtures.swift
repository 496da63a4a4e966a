@testable import AWSCore

/// A small service with a member of every kind and place.
enum Fixture {
    static let requestID = "11111111-2222-3333-4444-555555555555"

    static let strings = Shape("Strings", .list, element: Member("member", .string))
    static let flatStrings = Shape("FlatStrings", .list, element: Member("member", .string), flattened: true)
    static let namedStrings = Shape("NamedStrings", .list, element: Member("member", .string, wire: "Item"))
    static let map = Shape("Map", .map, element: Member("value", .string), key: Member("key", .string))
    static let flatMap = Shape(
        "FlatMap", .map, element: Member("value", .string, wire: "Value"), key: Member("key", .string, wire: "Name"),
        flattened: true)
    static let bodyMembers: [Member] = [
        Member("Text", .string), Member("Renamed", .string, wire: "Other"), Member("Flag", .boolean),
        Member("Count", .integer), Member("Big", .long), Member("Ratio", .double), Member("Bytes", .blob),
        Member("When", .timestamp), Member("Names", strings), Member("Flat", flatStrings),
        Member("Named", namedStrings),
        Member("Map", map), Member("FlatMap", flatMap), Member("Tree", tree),
    ]
    static let tree: Shape = Shape(
        "Tree", .structure, members: [Member("Leaf", .string), Member("Child", Fixture.tree)])
    static let everything = Shape("Everything", .structure, members: bodyMembers)
    static let notFound = Shape(
        "NotFound", .structure, members: [Member("message", .string), Member("Thing", .string)],
        error: .init(status: 404, queryCode: "Old.NotFound"))

    static let operation = OperationSchema(
        name: "Do", input: everything, output: everything, errors: [notFound], resultWrapper: "DoResult",
        inputElement: "DoRequest")

    static let rest = OperationSchema(
        name: "Put", method: "PUT", uri: "/{Bucket}/{Key+}?mark&kind=2",
        input: Shape(
            "PutInput", .structure,
            members: [
                Member("Bucket", .string, in: .uri, required: true), Member("Key", .string, in: .uri, required: true),
                Member("Limit", .integer, wire: "limit", in: .querystring),
                Member("Tags", strings, wire: "tag", in: .querystring),
                Member("Since", .timestamp, wire: "If-Modified-Since", in: .header),
                Member("List", strings, wire: "X-List", in: .header),
                Member("Metadata", map, wire: "x-amz-meta-", in: .headers),
            ] + bodyMembers),
        output: Shape(
            "PutOutput", .structure,
            members: [
                Member("ETag", .string, in: .header), Member("Status", .integer, in: .statusCode),
                Member("Metadata", map, wire: "x-amz-meta-", in: .headers),
            ] + bodyMembers), errors: [notFound])

    static let blobRest = OperationSchema(
        name: "Upload", method: "PUT", uri: "/{Bucket}/{Key+}",
        input: Shape(
            "UploadInput", .structure,
            members: [
                Member("Bucket", .string, in: .uri, required: true), Member("Key", .string, in: .uri, required: true),
                Member("Body", .blob, streaming: true),
            ], payload: "Body"),
        output: Shape("UploadOutput", .structure, members: [Member("Body", .blob, streaming: true)], payload: "Body"))

    static func service(
        _ wireProtocol: AWSProtocol, name: String = "fixture", queryCompatible: Bool = false
    ) -> ServiceModel {
        ServiceModel(
            name: name, serviceID: "Fixture", apiVersion: "2020-01-01", endpointPrefix: "fixture",
            signingName: "fixture", actionPrefix: "fixture", protocols: [wireProtocol], targetPrefix: "Fixture_1",
            xmlNamespace: "http://fixture/", isQueryCompatible: queryCompatible)
    }

    static func structure(_ pairs: (String, Document)...) -> Document { .structure(.init(pairs)) }

    /// In the order of the model, which is the order that XML and forms are read in.
    static let values: [(String, Document)] = [
        ("Text", .string("a<b>&\"c\" ü\u{1F600} d\r\n")), ("Renamed", .string("")), ("Flag", .boolean(true)),
        ("Count", .integer(-7)), ("Big", .integer(.max)), ("Ratio", .double(0.1)), ("Bytes", .blob([0, 255, 62, 63])),
        ("When", .timestamp(Timestamp(milliseconds: 1_700_000_000_250))),
        ("Names", .list([.string("x"), .string("y z")])), ("Flat", .list([.string("one")])),
        ("Named", .list([.string("n")])), ("Map", structure(("k", .string("v")))),
        ("FlatMap", structure(("a", .string("1")), ("b", .string("2")))),
        ("Tree", structure(("Leaf", .string("l")), ("Child", structure(("Leaf", .string("m")))))),
    ]
    static let document = Document.structure(.init(values))
}
