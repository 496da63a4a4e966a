import JSON

@testable import AWSCore

/// JSON, CBOR, XML, times and the like: what can be read can be written and is read again as the same.
enum FormatTargets {
    static let all = [json, cbor, xml, texts]

    private static let json = FuzzTarget(
        "json",
        texts: [
            #"{"a": [1, -2.5e10, "é\u00e9\ud83d\ude00", true, false, null], "b": {"c": {}}, "": []}"#,
            #"[9007199254740993, 1e-320, 0.1, -0, "\\\"\/\b\f\n\r\t"]"#, "  \"text\" ", "[[[[]]]]",
        ], words: ["\\u", "\\ud800", "\\udc00", "[[", "{\"\":", "1E+", "-", "\u{FEFF}"]
    ) { text in
        do {
            let value = try JSONValue(parsing: text)
            let written = value.serialized()
            let again: JSONValue
            do { again = try JSONValue(parsing: written) } catch {
                throw FuzzFinding(reason: "cannot read what was written: \(written)")
            }
            try FuzzFinding.check(again == value && again.serialized() == written, "reads back as another: \(written)")
            return "value of \(written.prefix(1))"
        } catch let error as JSONError { return error.message }
    }

    private static let cbor = FuzzTarget(
        "cbor",
        seeds: [
            CBOR.map([
                ("n", .integer(5)), ("b", .bytes([1, 2, 3])), ("l", .array([.null, .boolean(true), .double(1.5)])),
                ("t", .tagged(1, .double(1.7e9))), ("m", .map([("x", .text("é"))])), ("min", .integer(.min)),
            ]).encoded,
            [0xBF, 0x61, 0x61, 0x9F, 0x01, 0xFF, 0xFF], [0x5F, 0x41, 0x01, 0x41, 0x02, 0xFF], [0xF9, 0x3C, 0x00],
        ]
    ) { bytes in
        do {
            let item = try CBOR(parsing: bytes)
            let written = item.encoded
            do {
                let again = try CBOR(parsing: written)
                try FuzzFinding.check(again == item, "reads back as another")
            } catch let error as CBORError { throw FuzzFinding(reason: "cannot read what was written: \(error)") }
            return "item \(written.first.map { $0 >> 5 } ?? 9)"
        } catch let error as CBORError { return error.message }
    }

    private static let xml = FuzzTarget(
        "xml",
        texts: [
            #"<?xml version="1.0"?><a xmlns:x="y" b='c &amp; d'><e/>t &#xe9;<!-- no --><![CDATA[<>]]></a>"#,
            "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>",
        ],
        words: [
            "<", "/>", "</", "<![CDATA[", "]]>", "<!--", "-->", "&#x", "&lt;", "<?", "?>", "<!DOCTYPE", "xsi:type=",
        ]
    ) { text in
        do {
            let node = try XMLNode(parsing: Array(text.utf8))
            return "\(node.children.count) \(node.attributes.count) \(node.text.isEmpty)"
        } catch let error as XMLError { return error.message.prefix { $0 != "'" }.description }
    }

    private static let texts = FuzzTarget(
        "texts",
        texts: [
            "2026-01-02T03:04:05Z", "20260102T030405Z", "2026-01-02T03:04:05.678+02:00",
            "Fri, 02 Jan 2026 03:04:05 GMT",
            "arn:aws:dynamodb:us-east-1:000000000000:table/shop/index/GSI1", "a=b&c=%20+&=&%zz", "1767225600.5",
        ], words: ["T", "Z", ":", "GMT", "Feb", "9999", "-", "+14:00", "arn:", "%", "&", "="]
    ) { text in
        let times = [Timestamp(iso8601: text), Timestamp(httpDate: text)]
        for time in times {
            if let time { _ = (time.amzDate, time + .seconds(604_800)) }
        }
        let pairs = WireRequest(rawQuery: text).query
        return "\(times.map { $0 == nil }) \(ARN(text) == nil) \(min(pairs.count, 3))"
    }
}
