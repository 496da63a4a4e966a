import AWSCore
import AWSShapes

@testable import CloudDynamoDB

/// Files of items to import: no more records than bytes, and what is an item is the same after an export in Ion.
enum ImportTargets {
    static let all = [json, csv, ion]

    private static func outcome(_ bytes: [UInt8], _ records: any ItemRecords) throws -> String {
        var records = records
        var ways: [String] = []
        var count = 0
        while let record = records.next() {
            count += 1
            try FuzzFinding.check(count <= bytes.count, "more records than bytes")
            do throws(AWSError) {
                let item = try ValueRules.normalized(try record.get())
                var text: [UInt8] = []
                IonText.append(item, to: &text)
                var again = IonRecords(text)
                let read = again.next().flatMap { try? $0.get() }.flatMap { try? ValueRules.normalized($0) }
                if read != item || again.next() != nil { ways.append("other") } else { ways.append("item") }
            } catch { ways.append(try ExpressionTargets.outcome(of: error)) }
        }
        try FuzzFinding.check(!ways.contains("other"), "reads back as another")
        return Set(ways).sorted().joined(separator: ",")
    }

    private static let json = FuzzTarget(
        "import of DynamoDB JSON",
        seeds: [
            "{\"Item\":{\"pk\":{\"S\":\"}\\\"{\"},\"n\":{\"N\":\"1.50\"}}}\n{\"Item\":{\"b\":{\"B\":\"AQI=\"}}}{\"Item\":{}}",
            #"{"Item":{"l":{"L":[{"NULL":true},{"BOOL":false},{"M":{"x":{"SS":["a","b"]}}}]},"ns":{"NS":["1","2"]}}}"#,
        ].map { Array($0.utf8) }, words: ["\n", "{\"Item\":", "}}}", "\\", "\"", "{\"BS\":[\"AQ==\"]}", "1E125"]
    ) { bytes in try outcome(bytes, JSONRecords(bytes)) }

    private static let csv = FuzzTarget(
        "import of CSV",
        seeds: ["pk,n,b,v\r\na,1,AQI=,\"x,\"\"y\"\"\nz\"\n", "pk,v\na,\n,b\n"].map { Array($0.utf8) },
        words: ["\"", "\"\"", ",", "\n", "\r\n", "\u{FEFF}"]
    ) { bytes in
        try outcome(
            bytes,
            CSVRecords(bytes, delimiter: UInt8(ascii: ","), header: nil, types: ["pk": "S", "n": "N", "b": "B"]))
    }

    private static let ion = FuzzTarget(
        "import of Ion",
        seeds: [
            "$ion_1_0 {Item:{pk:\"a\\n\\u00e9\",n:103.,d:-2d3,f:1.5e1,b:{{AQI=}},t:true,z:null.string}}\n",
            "{Item:{s:$dynamodb_SS::[\"x\"],n:$dynamodb_NS::[1.,2.],b:$dynamodb_BS::[{{AQ==}}],l:[1,{'q r':[]},],}} // end",
            "/* long */ {Item:{a:'''b''' '''c'''}}\n{Other:1}\nnothing\n",
        ].map { Array($0.utf8) },
        words: ["{{", "}}", "'''", "::", "$dynamodb_SS", "/*", "*/", "//", "\\U", "\\ud83d", "null.", "_", "[", "\n"]
    ) { bytes in try outcome(bytes, IonRecords(bytes)) }
}
