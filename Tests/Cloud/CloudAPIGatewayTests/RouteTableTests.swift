import Testing

@testable import CloudAPIGateway

@Suite struct RouteTableTests {
    private static func resource(_ path: String, _ methods: String...) -> RouteTable.Resource {
        var resource = RouteTable.Resource(id: path, path: path)
        for name in methods { resource.methods[name] = APIMethod(httpMethod: name, integration: .unsupported("none")) }
        return resource
    }

    private let table = RouteTable([
        resource("/", "GET"),
        resource("/orders", "GET", "POST"),
        resource("/orders/{orderId}", "GET"),
        resource("/orders/{orderId}/cancel", "POST"),
        resource("/orders/{orderId}/lines/{line}", "GET"),
        resource("/orders/mine", "GET"),
        resource("/files/{path+}", "GET"),
        resource("/files/known", "GET"),
        resource("/files/{name}/raw", "GET"),
        resource("/any", "ANY", "GET"),
    ])

    @Test(arguments: [
        ("GET", "/", "/", ""),
        ("GET", "/orders", "/orders", ""),
        // A slash at the end is no other path.
        ("GET", "/orders/", "/orders", ""),
        ("GET", "/orders/7", "/orders/{orderId}", "orderId=7"),
        ("POST", "/orders/7/cancel", "/orders/{orderId}/cancel", "orderId=7"),
        ("GET", "/orders/7/lines/2", "/orders/{orderId}/lines/{line}", "orderId=7 line=2"),
        // A literal wins over a parameter, unless nothing follows it there.
        ("GET", "/orders/mine", "/orders/mine", ""),
        ("GET", "/orders/mine/lines/2", "/orders/{orderId}/lines/{line}", "orderId=mine line=2"),
        // Both win over what is greedy, and what was tried before leaves nothing behind.
        ("GET", "/files/known", "/files/known", ""),
        ("GET", "/files/a", "/files/{path+}", "path=a"),
        ("GET", "/files/a/raw", "/files/{name}/raw", "name=a"),
        ("GET", "/files/a/b/c", "/files/{path+}", "path=a/b/c"),
        ("GET", "/files/known/b", "/files/{path+}", "path=known/b"),
        ("GET", "/files/a%2Fb/c", "/files/{path+}", "path=a%2Fb/c"),
        ("DELETE", "/any", "/any", ""),
        ("GET", "/any", "/any", ""),
    ])
    func theMostSpecificResourceAnswers(_ method: String, _ path: String, _ expected: String, _ parameters: String) {
        let match = table.match(path[...], method: method)
        #expect(match?.resource.path == expected)
        #expect(match?.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == parameters)
    }

    @Test(arguments: [
        ("GET", "/other"), ("POST", "/"), ("DELETE", "/orders"), ("GET", "/orders/7/cancel"), ("GET", "/files"),
        ("GET", "/orders/7/lines"), ("GET", "/ORDERS"), ("POST", "/files/a"), ("GET", "/any/thing"),
    ])
    func nothingElseMatches(_ method: String, _ path: String) {
        #expect(table.match(path[...], method: method)?.resource.path == nil)
    }

    @Test func aNamedMethodWinsOverANY() {
        let resource = Self.resource("/any", "ANY", "GET")
        #expect(resource.method("GET")?.httpMethod == "GET" && resource.method("PUT")?.httpMethod == "ANY")
    }
}
