import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudSNS

@Suite("Filter policies")
struct FilterPolicyTests {
    private static let attributes: [String: SNS.MessageAttributeValue] = [
        "store": .init(dataType: "String", stringValue: "example_corp"),
        "price": .init(dataType: "Number", stringValue: "100.50"),
        "interests": .init(dataType: "String.Array", stringValue: #"["soccer","rugby",null]"#),
        "seal": .init(dataType: "Binary", binaryValue: Blob([1])),
    ]

    @Test(
        "On message attributes",
        arguments: [
            (#"{"store":["example_corp"]}"#, true), (#"{"store":["other"]}"#, false),
            (#"{"store":["other","example_corp"]}"#, true),
            (#"{"missing":["x"]}"#, false), (#"{"store":["example_corp"],"price":[100.5]}"#, true),
            (#"{"store":["example_corp"],"price":[100]}"#, false), (#"{"store":[{"prefix":"example"}]}"#, true),
            (#"{"store":[{"prefix":"corp"}]}"#, false), (#"{"store":[{"suffix":"corp"}]}"#, true),
            (#"{"store":[{"equals-ignore-case":"EXAMPLE_corp"}]}"#, true),
            (#"{"store":[{"anything-but":"example_corp"}]}"#, false),
            (#"{"store":[{"anything-but":["a","b"]}]}"#, true),
            (#"{"store":[{"anything-but":{"prefix":"ex"}}]}"#, false),
            (#"{"missing":[{"anything-but":["a"]}]}"#, false), (#"{"price":[{"anything-but":[100]}]}"#, true),
            (#"{"price":[{"numeric":["=",100.5]}]}"#, true), (#"{"price":[{"numeric":[">",100.5]}]}"#, false),
            (#"{"price":[{"numeric":[">=",100.5]}]}"#, true), (#"{"price":[{"numeric":["<",101]}]}"#, true),
            (#"{"price":[{"numeric":[">",0,"<=",100.5]}]}"#, true),
            (#"{"price":[{"numeric":[">",0,"<",100.5]}]}"#, false),
            (#"{"price":[100.500004]}"#, true), (#"{"price":[100.50001]}"#, false),
            (#"{"price":[{"numeric":["=",100.500004]}]}"#, true), (#"{"price":[{"numeric":["<",100.500004]}]}"#, false),
            (#"{"price":[{"anything-but":[100.500004]}]}"#, false), (#"{"price":[{"numeric":["<",100.50001]}]}"#, true),
            (#"{"store":[{"numeric":["=",1]}]}"#, false), (#"{"store":[{"exists":true}]}"#, true),
            (#"{"store":[{"exists":false}]}"#, false), (#"{"missing":[{"exists":false}]}"#, true),
            (#"{"seal":[{"exists":true}]}"#, false), (#"{"interests":["rugby"]}"#, true),
            (#"{"interests":["chess"]}"#, false),
            (#"{"interests":[null]}"#, true), (#"{"interests":[{"anything-but":["soccer"]}]}"#, true),
            (#"{"$or":[{"store":["x"]},{"price":[100.5]}]}"#, true),
            (#"{"$or":[{"store":["x"]},{"price":[1]}]}"#, false),
        ])
    func attributes(_ policy: String, _ isWanted: Bool) throws {
        let filter = try FilterPolicy(policy, scope: "MessageAttributes")
        #expect(filter.matches(attributes: Self.attributes, body: nil) == isWanted)
    }

    @Test(
        "On the body",
        arguments: [
            (#"{"order":{"total":[{"numeric":[">",10]}]}}"#, true),
            (#"{"order":{"total":[{"numeric":[">",99]}]}}"#, false),
            (#"{"order":{"paid":[true]}}"#, true), (#"{"order":{"paid":[false]}}"#, false),
            (#"{"order":{"lines":{"sku":["b"]}}}"#, true), (#"{"order":{"lines":{"sku":["c"]}}}"#, false),
            (#"{"order":{"note":[{"exists":false}]}}"#, true), (#"{"missing":{"deep":[{"exists":false}]}}"#, true),
            (#"{"missing":{"deep":["x"]}}"#, false), (#"{"tags":["new"]}"#, true),
        ])
    func body(_ policy: String, _ isWanted: Bool) throws {
        let body = #"{"order":{"total":50,"paid":true,"lines":[{"sku":"a"},{"sku":"b"}]},"tags":["new","blue"]}"#
        let filter = try FilterPolicy(policy, scope: "MessageBody")
        #expect(filter.matches(attributes: nil, body: try? JSONValue(parsing: body)) == isWanted)
        #expect(!filter.matches(attributes: nil, body: nil))
    }

    @Test(
        "Broken ones are refused",
        arguments: [
            ("{", "failed to parse JSON"), (#"{"a":"b"}"#, "must be an object or an array"),
            (#"{"a":[]}"#, "Empty arrays"),
            (#"{"a":[{"b":{}}]}"#, "Unrecognized match type"), (#"{"a":[["b"]]}"#, "Match value must be"),
            (#"{"a":{"b":["c"]}}"#, "does not support nested"), (#"{"a":[{"prefix":1}]}"#, "must be a string"),
            (#"{"a":[{"exists":"yes"}]}"#, "true or false"), (#"{"a":[{"numeric":[]}]}"#, "must be an array"),
            (#"{"a":[{"numeric":["~",1]}]}"#, "range operator"),
            (#"{"a":[{"numeric":[">",5,"<",1]}]}"#, "Bottom must be less"),
            (#"{"a":[{"numeric":[">","x"]}]}"#, "must be numeric"),
            (#"{"a":[{"prefix":"x","suffix":"y"}]}"#, "Only one key"),
            (#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#, "more than 5 keys"), (#"{"a":[2e9]}"#, "10^9"),
            (#"{"a":[1,2,3,4,5,6,7],"b":[1,2,3,4,5,6],"c":[1,2,3,4]}"#, "too complex"),
            (#"{"a":[{"anything-but":[]}]}"#, "Empty arrays"),
        ])
    func broken(_ policy: String, _ words: String) {
        let error = #expect(throws: AWSError.self) { try FilterPolicy(policy, scope: "MessageAttributes") }
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
}
